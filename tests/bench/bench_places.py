"""Who a click into the picture names, and where the heat map lies, in duets of which it is known who is on which side:
the demo, and the recordings of a folder given with --data."""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.media.frames import FrameReader
from engine.media.probe import probe
from engine.places import PlaceMaps
from tests.bench.figures import Figure

DEMO = Path(__file__).resolve().parents[2] / "resources" / "demo" / "demo.json"
PICTURES = 10
ACROSS = (0.06, 0.14, 0.22, 0.30, 0.38)
DOWN = (0.2, 0.35, 0.5, 0.65, 0.8)
"""Clicks, as shares of the picture from its left edge (and as far from its right one) and its top: both players, but
also what is beside them."""
NOTES = """\
Ten pictures of each recording, 25 places in each half. A click that names nobody changes nothing; one that names the
wrong player misleads."""


@dataclass
class Tally:
    """Clicks by what they named, pictures by where the heat lay; of how many."""

    right: int = 0
    wrong: int = 0
    clicks: int = 0
    sides: int = 0
    misplaced: int = 0
    maps: int = 0


def measure() -> Iterator[Figure]:
    """Per cent, recording by recording. Nothing without a frame network."""
    from engine.device import choose_device
    from engine.errors import ModelError
    from engine.model.checkpoint import load_model
    from engine.model.visual_places import place_maps

    try:
        network = load_model(None, choose_device("cpu").device).visual
    except ModelError:
        return
    if network is None:
        return
    for card in _cards():
        facts = json.loads(card.read_text("utf-8"))
        media = card.with_name(facts.get("media", f"{card.stem}.mp4"))
        by_side = {facts["left"]: "left", facts["right"]: "right"}
        clip = probe(media)
        reader = FrameReader(clip)
        tallies = {name: Tally() for name in by_side}
        for number in range(PICTURES):
            image = reader.frame_at(clip.duration_s * (number + 0.5) / PICTURES).image
            seen = place_maps(network, image)
            for name, side in by_side.items():
                _count(tallies[name], name, side, tuple(by_side), seen)
        reader.close()
        for name, tally in tallies.items():
            yield from _figures(f"{media.stem}, {name} ({by_side[name]})", tally)


def _cards() -> Iterator[Path]:
    yield DEMO
    if (folder := os.environ.get("SOLOIST_BENCH_DATA")) is not None:
        yield from sorted(path for path in Path(folder).glob("*.json") if "left" in json.loads(path.read_text("utf-8")))


def _count(tally: Tally, name: str, side: str, instruments: tuple[str, ...], seen: PlaceMaps) -> None:
    for x in ACROSS:
        for y in DOWN:
            who = seen.who(x if side == "left" else 1 - x, y, instruments)
            tally.clicks += 1
            tally.right += who == name
            tally.wrong += who not in (None, name)
    lies = seen.side(name, instruments)
    tally.maps += 1
    tally.sides += lies == side
    tally.misplaced += lies not in ("", side)


def _figures(name: str, tally: Tally) -> Iterator[Figure]:
    wrong, misplaced = 100 * tally.wrong / tally.clicks, 100 * tally.misplaced / tally.maps
    yield Figure(
        f"{name}: named by a click", 100 * tally.right / tally.clicks, "% of clicks", None, f"wrong name: {wrong:.0f} %"
    )
    yield Figure(
        f"{name}: heat on that side",
        100 * tally.sides / tally.maps,
        "% of pictures",
        None,
        f"elsewhere: {misplaced:.0f} %",
    )
