"""The rendered data set on disk: one JSON line per stem, read back with every field checked."""

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from engine.errors import EngineError

MANIFEST = "manifest.jsonl"
SPLITS = ("train", "val", "val_notes", "val_known", "test")


class ManifestError(EngineError):
    """A data set's manifest is missing or damaged."""


@dataclass(frozen=True)
class RenderedStem:
    """One rendered stem.

    file: path relative to the data set's folder (mono FLAC). source: soundfont file stem, `freepats`, `notes`, `model`
    or `noise`. program: `bank:number`, a note library, or a kind of noise. excerpt: all stems of one excerpt play the
    same passage in time with each other. voice: which written voice it plays (percussion and noise have -1). rms: level
    of the stored samples, 0–1.
    """

    id: str
    file: str
    instrument: str
    source: str
    program: str
    score: str
    excerpt: str
    voice: int
    split: str
    seconds: float
    rms: float


_TYPES: dict[str, tuple[type, ...]] = {
    "voice": (int,),
    "seconds": (int, float),
    "rms": (int, float),
}


def _stem(row: Any, where: str) -> RenderedStem:
    if not isinstance(row, dict):
        raise ManifestError(f"{where} is not an object.")
    values: dict[str, Any] = {}
    for item in fields(RenderedStem):
        if item.name not in row:
            raise ManifestError(f"{where} has no {item.name}.")
        value = row[item.name]
        if not isinstance(value, _TYPES.get(item.name, (str,))) or isinstance(value, bool):
            raise ManifestError(f"{where} has a wrong {item.name}.")
        values[item.name] = float(str(value)) if item.name in ("seconds", "rms") else value
    stem = RenderedStem(**values)
    if stem.split not in SPLITS:
        raise ManifestError(f"{where} has an unknown split {stem.split!r}.")
    if not (stem.seconds > 0 and 0 < stem.rms <= 1):
        raise ManifestError(f"{where} has an impossible length or level.")
    path = Path(stem.file)
    if path.is_absolute() or ".." in path.parts:
        raise ManifestError(f"{where} points outside the data set.")
    return stem


def read_manifest(folder: Path) -> list[RenderedStem]:
    """Every stem of the data set in `folder`, in the order it was rendered.

    Raises ManifestError, naming the line, for a missing file, damaged JSON, missing or wrong fields, two stems of the
    same id or file. A last line without its line end is one that is still being written, and is left out.
    """
    path = folder / MANIFEST
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise ManifestError(f"There is no readable {MANIFEST} in {folder}.") from error
    lines = text.split("\n")[:-1]
    stems: list[RenderedStem] = []
    seen: set[str] = set()
    for number, line in enumerate(lines, start=1):
        where = f"Line {number} of {MANIFEST}"
        try:
            row = json.loads(line)
        except ValueError as error:
            raise ManifestError(f"{where} is not JSON.") from error
        stem = _stem(row, where)
        if stem.id in seen or stem.file in seen:
            raise ManifestError(f"{where} repeats the stem {stem.id}.")
        seen |= {stem.id, stem.file}
        stems.append(stem)
    return stems


def append_stems(folder: Path, stems: Iterable[RenderedStem]) -> None:
    """Append stems to the manifest in one write, and flush it to disk."""
    text = "".join(json.dumps(asdict(stem)) + "\n" for stem in stems)
    with (folder / MANIFEST).open("a", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
