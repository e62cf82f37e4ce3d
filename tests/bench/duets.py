"""Duets whose stems are known, for the scripted user: from a folder, a rendered data set, or made here."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from engine.arrays import Floats
from tests.bench.scripted_user import ArraySound, Duet

RATE = 44_100
SECONDS = 6.0
LONGEST_S = 8.0
"""More of a recorded duet is not taken."""
QUIET_DB = 30.0
"""A stem this far below its partner cannot be heard beside it, and its score says nothing: the duet is left out."""


def duets(folder: str | None, longest_s: float | None = None, block: str = "duets") -> Iterator[Duet]:
    """Duets of a folder: `NAME.json` ({"instruments": […]}) beside stems `NAME.INSTRUMENT.flac`; or of a data set
    rendered by `python -m training synth` (it holds `manifest.jsonl`), the block `duets` of
    training/measuring/pairs.json; or two made of tones when there is none. The mix is the sum of the stems.

    `longest_s`: take up to so much of each, from the beginning of its files on, instead of 6 or 8 s. `block`: of the
    list."""
    if folder is None:
        found = _made()
    elif (Path(folder) / "manifest.jsonl").is_file():
        found = _rendered(Path(folder), longest_s, block)
    else:
        found = _recorded(Path(folder), longest_s or LONGEST_S)
    for name, instruments, stems in found:
        power = np.square(stems, dtype=np.float64).sum(axis=1)
        if power.min() > power.max() * 10 ** (-QUIET_DB / 10):
            yield Duet(name, instruments, stems, ArraySound(stems.sum(axis=0), RATE))


Stems = Iterator[tuple[str, tuple[str, ...], Floats]]


def _recorded(folder: Path, longest_s: float) -> Stems:
    for path in sorted(folder.glob("*.json")):
        instruments = tuple(json.loads(path.read_text("utf-8"))["instruments"])
        last = round(longest_s * RATE)
        stems = [_mono(path.with_name(f"{path.stem}.{name}.flac"), 0, last) for name in instruments]
        length = min(map(len, stems))
        yield path.stem, instruments, np.stack([stem[:length] for stem in stems])


def _rendered(folder: Path, longest_s: float | None, block: str) -> Stems:
    pairs = Path(__file__).resolve().parents[2] / "training" / "measuring" / "pairs.json"
    blocks: dict[str, list[dict[str, Any]]] = json.loads(pairs.read_text("utf-8"))["blocks"]
    for mixture in blocks[block]:
        stems = []
        for source in mixture["sources"]:
            start = round(source["start"] * RATE) if longest_s is None else 0
            length = round((longest_s or SECONDS) * RATE)
            stems.append(_mono(folder / source["file"], start, start + length) * source["gain"])
        instruments = tuple(source["instrument"] for source in mixture["sources"])
        shortest = min(map(len, stems))
        yield mixture["id"], instruments, np.stack([stem[:shortest] for stem in stems]).astype(np.float32)


def _mono(path: Path, start: int = 0, stop: int | None = None) -> Floats:
    samples, rate = soundfile.read(path, start=start, stop=stop, dtype="float32", always_2d=True)
    if rate != RATE:
        raise ValueError(f"{path} is not at {RATE} Hz")
    return np.asarray(samples.mean(axis=1), np.float32)


# (fundamental in Hz, start, stop): two voices that cross and share partials.
_HIGH = ((587.3, 0.1, 0.9), (659.3, 1.0, 1.7), (740.0, 1.8, 2.9), (587.3, 3.0, 3.6), (493.9, 3.7, 5.6))
_LOW = ((196.0, 0.1, 1.4), (293.7, 1.5, 2.3), (246.9, 2.4, 3.5), (220.0, 3.6, 4.6), (164.8, 4.7, 5.7))


def _made() -> Stems:
    """Voices of ten partials each, one with vibrato, at two distances."""
    for number, transposed in enumerate((1.0, 0.5)):
        flute = sum((_tone(f * transposed, a, b, 2.0, 15, number) for f, a, b in _HIGH), np.zeros(1, np.float32))
        cello = sum((_tone(f, a, b, 0.8, 0, number) for f, a, b in _LOW), np.zeros(1, np.float32))
        yield f"tones-{number + 1}", ("flute", "cello"), np.stack([flute, cello]).astype(np.float32)


def _tone(f0: float, start: float, stop: float, steepness: float, vibrato: float, seed: int) -> Floats:
    t = np.arange(round(SECONDS * RATE)) / RATE
    envelope = np.clip((t - start) / 0.03, 0, 1) * np.clip((stop - t) / 0.06, 0, 1)
    phase = 2 * np.pi * np.cumsum(f0 * 2 ** (vibrato / 1200 * np.sin(2 * np.pi * 5.5 * t))) / RATE
    phases = np.random.default_rng([seed, round(f0)]).uniform(0, 2 * np.pi, 10)
    partials = sum(np.sin(h * phase + phases[h - 1]) / h**steepness for h in range(1, 11))
    return np.asarray(0.1 * envelope * partials, np.float32)
