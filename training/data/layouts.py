"""Recorded performances as they come: one reader for each layout that `python -m training prepare` takes.

A reader only lists what there is: which files, who plays, which part of them. What is listed but not there becomes a
`Problem`, never a silent gap. Class names stand as the layout has them; `class_named` says which of ours they are.
"""

import csv
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.errors import EngineError
from engine.instruments import CLASS_IDS, OTHER

PICTURES = (".mp4", ".mkv", ".webm", ".mov", ".avi", ".m4v", ".flv")
SOUNDS = (".wav", ".flac", ".mp3", ".m4a", ".ogg", ".opus", ".aac")
SOLOS_FRAMES_PER_SECOND = 25.0

ALIASES = {
    "drums": "drum", "drum_kit": "drum", "drum_set": "drum", "conga": "congas", "bagpipes": "bagpipe",
    "violoncello": "cello", "sax": "saxophone",
    # URMP's abbreviations; va, db, ob, hn and tbn are instruments outside the 21.
    "vn": "violin", "vc": "cello", "fl": "flute", "cl": "clarinet", "bn": "bassoon", "tpt": "trumpet", "tba": "tuba",
}  # fmt: skip


class LayoutError(EngineError):
    """A folder or list is not laid out as its name says."""


@dataclass(frozen=True)
class RecordedPart:
    """One player's sound: the class as the layout names it, and the file."""

    name: str
    file: Path


@dataclass(frozen=True)
class Recording:
    """Sounds recorded together (one for a solo), in time with each other and with the picture.

    picture: a video, or a folder of frames that are spread evenly over the sound, or None. spans: seconds that may be
    used (None: all). split: where the layout itself divides (None: it does not). origin: whoever recorded it (None: not
    known): what has one origin stays in one split. note: a single note or loop, used whole however short it is.
    """

    id: str
    parts: tuple[RecordedPart, ...]
    picture: Path | None = None
    spans: tuple[tuple[float, float], ...] | None = None
    split: str | None = None
    origin: str | None = None
    note: bool = False


@dataclass(frozen=True)
class Problem:
    """Something listed that cannot be used, and why (a clause)."""

    name: str
    reason: str


@dataclass
class Listing:
    """What a reader found, in a fixed order."""

    recordings: list[Recording] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def class_named(name: str) -> str | None:
    """Our class id for a layout's name (`Acoustic guitar`, `DoubleBass`, `vn`), `other`, or None if it is unknown."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name.strip())
    key = re.sub(r"[\s\-_]+", "_", words).lower()
    key = ALIASES.get(key, key)
    return key if key in CLASS_IDS or key == OTHER.id else None


def music(source: Path, lists: Sequence[Path]) -> Listing:
    """MUSIC and MUSIC-21: `{"videos": {class: [ids]}}` beside a folder of files named by id."""
    files, listing = _by_stem(source), Listing()
    for content in _lists(source, lists):
        for name, ids in _classes(content.get("videos"), "videos"):
            for video in ids:
                _add(listing, video, name, files.get(str(video)))
    return listing


def folders(source: Path, lists: Sequence[Path]) -> Listing:
    """`<class>/<id>.{mp4,wav,…}`; a sound and a video of one id are one recording."""
    _no_lists(lists, "folders")
    listing = Listing()
    for folder in sorted(path for path in source.iterdir() if path.is_dir()):
        for stem, files in sorted(_by_stem(folder).items()):
            _add(listing, f"{folder.name}/{stem}", folder.name, files)
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.suffix.lower() not in PICTURES + SOUNDS:
                listing.problems.append(Problem(str(path.relative_to(source)), "is neither sound nor video"))
    return listing


def recordings(source: Path, lists: Sequence[Path]) -> Listing:
    """`<class>/<source>__<name>.ogg` with `manifest.tsv`: file, class, kind (`note`, `loop`, `performance`), source."""
    paths, listing = list(lists) or [source / "manifest.tsv"], Listing()
    for path in paths:
        try:
            with path.open(encoding="utf-8", newline="") as file:
                rows = list(csv.DictReader(file, delimiter="\t"))
        except (OSError, ValueError, csv.Error) as error:
            raise LayoutError(f"The list {path.name} cannot be read.") from error
        for number, row in enumerate(rows, start=2):
            name, kind, origin = (row.get(column) for column in ("file", "kind", "source"))
            if not (name and kind and origin and row.get("class")):
                listing.problems.append(Problem(f"line {number} of {path.name}", "lacks a file, class, kind or source"))
            elif Path(name).is_absolute() or ".." in Path(name).parts or not (source / name).is_file():
                listing.problems.append(Problem(name, "is listed, but there is no such file"))
            else:
                part = RecordedPart(str(row["class"]), source / name)
                alone = kind != "performance"
                listing.recordings.append(Recording(name, (part,), origin=origin, note=alone))
    return listing


def pixels(source: Path, lists: Sequence[Path]) -> Listing:
    """The Sound of Pixels: `train.csv`, `val.csv` with lines `audio,frames,n`, the class in the audio's folder."""
    paths = list(lists) or sorted([*source.glob("*.csv"), *(source / "data").glob("*.csv")])
    if not paths:
        raise LayoutError(f"There is no CSV list in {source}; name it with --lists.")
    listing = Listing()
    for path in paths:
        split = path.stem if path.stem in ("train", "val", "test") else None
        for number, row in enumerate(_rows(path), start=1):
            where = f"line {number} of {path.name}"
            if len(row) != 3 or not row[2].strip().isdigit():
                listing.problems.append(Problem(where, "is not audio,frames,n"))
                continue
            sound = resolve(row[0], source, path)
            frames = resolve(row[1], source, path)
            if sound is None:
                listing.problems.append(Problem(where, f"names {row[0]}, which is not there"))
                continue
            if frames is None or not next(frames.glob("*.jpg"), None):
                listing.problems.append(Problem(where, f"names frames in {row[1]}, which are not there"))
                frames = None
            part = RecordedPart(sound.parent.name, sound)
            listing.recordings.append(Recording(sound.stem, (part,), frames, split=split))
    return listing


def solos(source: Path, lists: Sequence[Path]) -> Listing:
    """Solos: `solos_ids.json` {class: [ids]}, `solos_timestamps.json` {class: {id: [[first, last], …]}} in frames of
    25 a second, beside files named by id."""
    files, listing = _by_stem(source), Listing()
    contents = list(_lists(source, lists))
    spans: dict[str, Any] = {}
    for content in contents:
        for usable in content.values():
            if isinstance(usable, dict):
                spans |= usable
    listed = [content for content in contents if all(isinstance(ids, list) for ids in content.values())]
    if not listed:
        raise LayoutError(f"There is no list of ids such as solos_ids.json in {source}; name it with --lists.")
    for content in listed:
        for name, ids in _classes(content, "classes"):
            for video in ids:
                _add(listing, video, name, files.get(str(video)), _seconds(spans.get(video)))
    return listing


def urmp(source: Path, lists: Sequence[Path]) -> Listing:
    """URMP: a folder a piece with `AuMix_*`, `AuSep_<n>_<instrument>_<piece>.wav` and `Vid_*.mp4`."""
    _no_lists(lists, "urmp")
    listing = Listing()
    pieces = sorted({path.parent for path in source.rglob("AuSep_*.wav")})
    if not pieces:
        raise LayoutError(f"There are no AuSep_*.wav in {source}.")
    for folder in pieces:
        found = []
        for path in folder.glob("AuSep_*.wav"):
            match = re.fullmatch(r"AuSep_(\d+)_([A-Za-z]+)_.+", path.stem)
            if match is None:
                listing.problems.append(Problem(f"{folder.name}/{path.name}", "is not AuSep_n_instrument_piece"))
            else:
                found.append((int(match[1]), RecordedPart(match[2], path)))
        for kind in ("AuMix", "Vid"):
            if not next(folder.glob(f"{kind}_*"), None):
                listing.problems.append(Problem(folder.name, f"has no {kind}_*"))
        parts = tuple(part for _, part in sorted(found, key=lambda item: item[0]))
        if parts:
            listing.recordings.append(Recording(folder.name, parts, next(folder.glob("Vid_*"), None)))
    return listing


LAYOUTS: dict[str, Callable[[Path, Sequence[Path]], Listing]] = {
    "music": music,
    "folders": folders,
    "pixels": pixels,
    "recordings": recordings,
    "solos": solos,
    "urmp": urmp,
}


def _by_stem(folder: Path) -> dict[str, list[Path]]:
    """Media files below a folder by name without suffix, videos first."""
    found: dict[str, list[Path]] = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix.lower() in PICTURES + SOUNDS:
            found.setdefault(path.stem, []).append(path)
    for files in found.values():
        files.sort(key=lambda path: path.suffix.lower() not in PICTURES)
    return found


def _add(
    listing: Listing,
    video: Any,
    name: str,
    files: Sequence[Path] | None,
    spans: tuple[tuple[float, float], ...] | None = None,
) -> None:
    """One solo: its sound from a sound file where there is one, its picture from the video."""
    if not files:
        listing.problems.append(Problem(str(video), f"is listed as {name}, but there is no such file"))
    elif spans == ():
        listing.problems.append(Problem(str(video), "has no usable span in its timestamps"))
    else:
        picture = files[0] if files[0].suffix.lower() in PICTURES else None
        listing.recordings.append(Recording(str(video), (RecordedPart(name, files[-1]),), picture, spans))


def _lists(source: Path, lists: Sequence[Path]) -> Iterator[dict[str, Any]]:
    paths = list(lists) or sorted(source.glob("*.json"))
    if not paths:
        raise LayoutError(f"There is no JSON list in {source}; name it with --lists.")
    for path in paths:
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise LayoutError(f"The list {path.name} is not readable JSON.") from error
        if not isinstance(content, dict):
            raise LayoutError(f"The list {path.name} is not an object.")
        yield content


def _classes(content: Any, what: str) -> Iterator[tuple[str, list[str]]]:
    fine = isinstance(content, dict) and all(
        isinstance(ids, list) and all(isinstance(video, str) for video in ids) for ids in content.values()
    )
    if not fine:
        raise LayoutError(f"A list has no {what} of the form {{class: [ids]}}.")
    yield from content.items()


def _seconds(frames: Any) -> tuple[tuple[float, float], ...] | None:
    """Timestamps in frames → seconds; None without any entry."""
    if frames is None:
        return None
    try:
        spans = tuple((int(a) / SOLOS_FRAMES_PER_SECOND, int(b) / SOLOS_FRAMES_PER_SECOND) for a, b in frames)
    except (TypeError, ValueError) as error:
        raise LayoutError(f"The timestamps hold {frames!r}, which are no pairs of frames.") from error
    return tuple((a, b) for a, b in spans if 0 <= a < b)


def _rows(path: Path) -> list[list[str]]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = [row for row in csv.reader(file) if row]
    except (OSError, ValueError, csv.Error) as error:
        raise LayoutError(f"The list {path.name} cannot be read.") from error
    return rows[1:] if rows and rows[0] == ["audio", "frames", "n"] else rows


def resolve(name: str, source: Path, beside: Path) -> Path | None:
    """A path of a list, which may count from the list's folder, the one above it, or the source."""
    roots = (source, beside.parent, beside.parent.parent)
    return next((root / name for root in roots if (root / name).exists()), None)


def _no_lists(lists: Sequence[Path], layout: str) -> None:
    if lists:
        raise LayoutError(f"The layout “{layout}” has no lists; leave --lists out.")
