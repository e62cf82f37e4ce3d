"""`python -m training doubt`: of what the model says with 70 to 80 %, are three quarters right?

Every mixture of the lists goes through the detection that the application runs, from sound alone, with a film of those
who play and with one of others; what is said of each of the 21 instruments is compared with who plays, band by band.
"""

import argparse
import csv
import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from pathlib import Path

import numpy as np
import torch

from engine.device import DEVICES, choose_device
from engine.inference import Separator
from engine.instruments import CLASS_IDS
from engine.model.checkpoint import load_model
from engine.model.metrics import Summary, summarise
from training.data.manifest import read_manifest
from training.measuring.figures import draw_doubt
from training.measuring.methods import EvaluationError, MixtureTask, evidence_of
from training.measuring.pairs import BLOCKS, LISTS, Lists, check_lists, read_lists
from training.measuring.tasks import FilmStage, held_back, list_tasks
from training.run.processes import in_processes, process_count

log = logging.getLogger(__name__)

EDGES = (0.0, 0.02, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.98, 1.0)
"""Of the bands. Below the second nobody is in doubt: nearly all instruments of a mixture lie there."""
ALONE, SEEN, MISLED = "sound alone", "sound and picture", "sound and a wrong picture"


@dataclass(frozen=True)
class Said:
    """What was said of an instrument in a mixture: a `score` 0–1, and whether it plays."""

    mixture: str
    way: str
    instrument: str
    score: float
    plays: bool


@dataclass(frozen=True)
class Band:
    """Of all that was said from `low` to below `high`: the mean, and which part is true (over mixtures)."""

    low: float
    high: float
    said: float
    true: Summary


def bands(said: Sequence[Said]) -> list[Band]:
    """The bands in which something was said."""
    result = []
    for low, high in pairwise(EDGES):
        inside = [one for one in said if low <= one.score < high or (high == EDGES[-1] and one.score == high)]
        if inside:
            true = summarise([float(one.plays) for one in inside], [one.mixture for one in inside])
            result.append(Band(low, high, float(np.mean([one.score for one in inside])), true))
    return result


def miscalibration(said: Sequence[Said]) -> float:
    """Expected calibration error (Naeini et al. 2015) of all that is in doubt (from 2 % on): the mean distance of what
    was said from what is true, over the bands, each counted as often as something was said in it. NaN without any."""
    doubtful = bands([one for one in said if one.score >= EDGES[1]])
    weights = [band.true.n for band in doubtful]
    return float(np.average([abs(b.said - b.true.mean) for b in doubtful], weights=weights)) if doubtful else np.nan


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `doubt`."""
    add = parser.add_argument
    add("--model", help="name or card of a model (default: the one in the box)")
    add("--data", type=Path, required=True, help="folder made by `training synth` or `training prepare`")
    add("--photos", type=Path, help="folder of photos, for pictures of the mixtures")
    add("--pairs", type=Path, default=LISTS, help="list of mixtures")
    add("--blocks", nargs="+", choices=[b.name for b in BLOCKS], help="default: all that the list has")
    add("--count", type=int, help="at most so many mixtures of each block")
    add("-o", "--output", type=Path, required=True, help="what is written begins so: OUTPUT.md, .png, .csv")
    add("--title", default="Doubt", help="of the page")
    add("--seed", type=int, default=1)
    add("--jobs", type=process_count, default=1, help="processes that listen and look")
    add("--device", choices=DEVICES, default="auto")


def main(args: argparse.Namespace) -> int:
    """Ask, compare, write. Raises EngineError."""
    lists = read_lists(args.pairs)
    check_lists(lists, read_manifest(args.data))
    wanted = args.blocks or list(lists)
    missing = [name for name in wanted if name not in lists]
    if missing:
        raise EvaluationError(f"The list {args.pairs.name} has no mixtures of: {', '.join(missing)}.")
    chosen: Lists = {name: lists[name][: args.count] for name in wanted}
    parts = [(args, chosen, part) for part in range(args.jobs)]
    said = sorted(chain.from_iterable(in_processes(_ask, parts)), key=lambda one: one.mixture)
    write(args.output, args.title, said)
    return 0


def _ask(work: tuple[argparse.Namespace, Lists, int]) -> list[Said]:
    """What is said of every `jobs`-th mixture of each block, from number `part` on."""
    args, lists, part = work
    if args.jobs > 1:
        torch.set_num_threads(1)
    separator = Separator(load_model(args.model), choose_device(args.device))
    stage = None if args.photos is None else FilmStage(held_back(args.photos), args.seed)
    said = list[Said]()
    for mixtures in lists.values():
        for task in list_tasks(args.data, mixtures[part :: args.jobs], stage):
            said.extend(_said(separator, task))
            log.info("%s", task.id)
    return said


def _said(separator: Separator, task: MixtureTask) -> Iterator[Said]:
    ways = {ALONE: None, SEEN: task.frame_at, MISLED: task.wrong_frame_at}
    for way, frame_at in ways.items():
        if way == ALONE or frame_at is not None:
            found = evidence_of(separator, task.sound, task.rate, frame_at)
            for one in found.evidence:
                yield Said(task.id, way, one.instrument, one.score, one.instrument in task.instruments)


def write(output: Path, title: str, said: Sequence[Said]) -> None:
    """OUTPUT.md (a table), OUTPUT.png (the same drawn) and OUTPUT.csv (all that was said)."""
    output.parent.mkdir(parents=True, exist_ok=True)
    ways = {way: [one for one in said if one.way == way] for way in (ALONE, SEEN, MISLED)}
    found = {way: bands(own) for way, own in ways.items() if own}
    with output.with_name(f"{output.name}.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["mixture", "way", "instrument", "score", "plays"])
        # What is said of the others is next to nothing, and next to always right.
        rows = [one for one in said if one.plays or one.score >= EDGES[1]]
        writer.writerows([one.mixture, one.way, one.instrument, f"{one.score:.4f}", int(one.plays)] for one in rows)
    points = {way: [(b.said, b.true.mean, b.true.low, b.true.high) for b in own] for way, own in found.items()}
    draw_doubt(output.with_name(f"{output.name}.png"), title, points)
    page = [f"# {title}", "", *_table(ways, found), "", f"![What was said against what is true]({output.name}.png)", ""]
    output.with_name(f"{output.name}.md").write_text("\n".join(page), encoding="utf-8")
    log.info("written to %s.md", output)


def _table(ways: dict[str, list[Said]], found: dict[str, list[Band]]) -> list[str]:
    mixtures = len({one.mixture for own in ways.values() for one in own})
    lines = [
        f"{mixtures} mixtures, {len(CLASS_IDS)} instruments each: the mean of what was said in each band → the part of"
        " it that plays [95 % over mixtures], and how often something was said there.",
        "",
        f"| said | {' | '.join(found)} |",
        f"|---|{'---|' * len(found)}",
    ]
    for low, high in pairwise(EDGES):
        cells = [next((_cell(b) for b in own if b.low == low), "–") for own in found.values()]
        lines.append(f"| {100 * low:.0f} to {100 * high:.0f} % | {' | '.join(cells)} |")
    errors = [miscalibration(ways[way]) for way in found]
    lines.append(f"| distance of the two, from 2 % on | {' | '.join(f'{100 * e:.1f} %' for e in errors)} |")
    return lines


def _cell(band: Band) -> str:
    true = band.true
    width = "" if np.isnan(true.low) else f" [{100 * true.low:.0f}, {100 * true.high:.0f}]"
    return f"{100 * band.said:.0f} → {100 * true.mean:.0f}{width} %, {true.n}"
