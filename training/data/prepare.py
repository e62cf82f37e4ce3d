"""`python -m training prepare LAYOUT SOURCE -o DIR`: reads recorded performances into a data set for training.

Layouts: music (MUSIC, MUSIC-21), folders (<class>/<id>.*), recordings (<class>/<source>__<name>.ogg with a list),
pixels (Sound-of-Pixels CSV), solos, urmp. The result is
what `synth` makes: mono FLAC excerpts with a manifest, split by recording, and beside them the picture of each
excerpt's middle (`frame.jpg`) where there is one. Run again, it goes on where it stopped; what cannot be used is named
in `problems.json` and counted.
"""

import argparse
import hashlib
import json
import logging
import math
import os
import re
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, replace
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from PIL import Image
from scipy.signal import resample_poly

from engine.arrays import Floats
from engine.errors import EngineError
from engine.grid import STUDIO_RATE
from engine.instruments import OTHER
from engine.media.frames import FrameReader
from engine.media.probe import probe
from engine.media.reader import decode_audio
from training.data.layouts import LAYOUTS, LayoutError, Problem, RecordedPart, Recording, class_named
from training.data.manifest import MANIFEST, RenderedStem, append_stems, read_manifest

log = logging.getLogger(__name__)

SHORTEST = 6.0
"""Seconds: an excerpt must hold the 6 s that are measured."""
SILENT, FAINT = 1e-3, 0.03
"""An excerpt says nothing below this RMS, or below this part of its recording's loudest one."""
PICTURE = "frame.jpg"
PICTURE_HEIGHT = 360


@dataclass(frozen=True)
class PreparationJob:
    """One recording to cut: parts named by our classes, `split` decided."""

    recording: Recording
    split: str
    source: str
    seconds: float
    most: int
    folder: Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `python -m training prepare`."""
    parser.add_argument("layout", choices=sorted(LAYOUTS))
    parser.add_argument("source", type=Path, help="folder of the recordings")
    parser.add_argument("-o", "--output", type=Path, required=True, help="folder of the data set; goes on if it exists")
    parser.add_argument("--lists", type=Path, nargs="*", default=[], help="JSON or CSV lists, if elsewhere")
    parser.add_argument("--unknown", choices=("refuse", "skip", "other"), default="refuse",
                        help="what to do with classes outside the 21")  # fmt: skip
    parser.add_argument("--split", choices=("auto", "train", "val", "test"), default="auto",
                        help="auto: 80/10/10 by recording within each class, or the layout's own")  # fmt: skip
    parser.add_argument("--seconds", type=float, default=12.0, help="length of an excerpt")
    parser.add_argument("--per-recording", type=int, default=6, help="at most so many excerpts of one recording")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1, help="processes")


def main(args: argparse.Namespace) -> int:
    """List, divide, cut; 0 when the data set holds something. Raises EngineError."""
    if not args.source.is_dir():
        raise LayoutError(f"There is no folder {args.source}.")
    listing = LAYOUTS[args.layout](args.source, args.lists)
    recordings, left_out = name_classes(listing.recordings, args.unknown)
    if not recordings:
        raise LayoutError(
            f"There is nothing to use in {args.source}: {len(listing.problems)} entries lack their files."
        )
    args.output.mkdir(parents=True, exist_ok=True)
    problems = [*listing.problems, *left_out]
    splits = divide(args.output / "splits.json", recordings, args.seed, args.split)
    done = {stem.score for stem in mend(args.output)}
    jobs = [
        PreparationJob(recording, splits[recording.id], args.layout, args.seconds, args.per_recording, args.output)
        for recording in recordings
        if recording.id not in done
    ]
    log.info("%d recordings, %d done before", len(recordings), len(recordings) - len(jobs))
    for number, (stems, failed) in enumerate(_all(jobs, args.jobs), start=1):
        append_stems(args.output, stems)
        problems += failed
        for problem in failed:
            log.warning("%s %s", problem.name, problem.reason)
        if number % 20 == 0 or number == len(jobs):
            log.info("%d of %d recordings", number, len(jobs))
    _describe(args, problems)
    return 0


def name_classes(recordings: Iterable[Recording], unknown: str) -> tuple[list[Recording], list[Problem]]:
    """Recordings with our class ids, one per id; and what was left out.

    Raises LayoutError naming all classes outside the 21 when `unknown` is `refuse`; `skip` drops their parts, `other`
    keeps them as `other`.
    """
    strange: Counter[str] = Counter()
    kept: dict[str, Recording] = {}
    left_out: list[Problem] = []
    for recording in recordings:
        parts: list[RecordedPart] = []
        for part in recording.parts:
            name = class_named(part.name)
            if name is None:
                strange[part.name] += 1
                if unknown == "skip":
                    left_out.append(Problem(f"{recording.id}/{part.file.name}", f"is of the unknown class {part.name}"))
            if name is not None or unknown == "other":
                parts.append(replace(part, name=name or OTHER.id))
        if recording.id in kept:
            left_out.append(Problem(recording.id, "is listed twice"))
        elif parts:
            kept[recording.id] = replace(recording, parts=tuple(parts))
    if strange and unknown == "refuse":
        names = ", ".join(f"{name} ({count})" for name, count in sorted(strange.items()))
        raise LayoutError(f"Classes outside the 21: {names}. Choose --unknown skip or --unknown other.")
    return list(kept.values()), left_out


def divide(path: Path, recordings: Sequence[Recording], seed: int, split: str) -> dict[str, str]:
    """The split of every recording, kept in a file: who was once in a split stays there.

    A tenth of each class's recordings (at least one of three) for validation, as many for testing, in a seeded order;
    of recordings whose origin is known, a tenth of the origins.
    """
    splits: dict[str, str] = {}
    if path.exists():
        splits = json.loads(path.read_text(encoding="utf-8"))["splits"]
    origins = _by_origin(recordings, splits, seed)
    groups: dict[str, list[Recording]] = {}
    for recording in recordings:
        if split == "auto" and recording.origin is not None:
            splits.setdefault(recording.id, origins[recording.origin])
        if split != "auto" or recording.split is not None:
            splits.setdefault(recording.id, split if split != "auto" else str(recording.split))
        groups.setdefault("+".join(sorted(part.name for part in recording.parts)), []).append(recording)
    for group in groups.values():
        ordered = sorted(group, key=lambda r: _rank(seed, r.id))
        quota = max(1, round(len(group) / 10)) if len(group) >= 3 else 0
        held = Counter(splits[r.id] for r in group if r.id in splits)
        for recording in (r for r in ordered if r.id not in splits):
            chosen = next((name for name in ("val", "test") if held[name] < quota), "train")
            splits[recording.id] = chosen
            held[chosen] += 1
    _write_json(path, {"seed": seed, "splits": dict(sorted(splits.items()))})
    return splits


def _rank(seed: int, name: str) -> str:
    return hashlib.sha256(f"{seed}:{name}".encode()).hexdigest()


def _by_origin(recordings: Sequence[Recording], splits: dict[str, str], seed: int) -> dict[str, str]:
    """The split of every origin: those of `splits` stay; of each class's origins, of performances and of notes, a tenth
    (at least one of three) is held out for validation, as many for testing, the rarest class and the smallest
    origins first: a large one would take most of a class along."""
    result: dict[str, str] = {}
    size = Counter(recording.origin for recording in recordings)
    groups: dict[tuple[str, bool], set[str]] = {}
    for recording in recordings:
        if recording.origin is not None:
            if recording.id in splits:
                result[recording.origin] = splits[recording.id]
            for part in recording.parts:
                groups.setdefault((part.name, recording.note), set()).add(recording.origin)
    for _, origins in sorted(groups.items(), key=lambda item: (len(item[1]), item[0])):
        quota = max(1, round(len(origins) / 10)) if len(origins) >= 3 else 0
        held = Counter(result.get(origin) for origin in origins)
        free = sorted(origins - set(result), key=lambda origin: (size[origin], _rank(seed, origin)))
        for name in ("val", "test"):
            wanted = max(0, quota - held[name])
            result |= dict.fromkeys(free[:wanted], name)
            free = free[wanted:]
    return {origin: result.get(origin, "train") for origins in groups.values() for origin in origins}


def mend(folder: Path) -> list[RenderedStem]:
    """The stems so far. A kill amid a write leaves a torn line: it and its recording's other stems are dropped."""
    path = folder / MANIFEST
    if not path.exists():
        return []
    torn = not path.read_text(encoding="utf-8").endswith("\n")
    stems = read_manifest(folder)
    if torn:
        last = stems[-1].score if stems else ""
        stems = [stem for stem in stems if stem.score != last]
        path.unlink()
        append_stems(folder, stems)
    return stems


def _all(jobs: Sequence[PreparationJob], processes: int) -> Iterator[tuple[list[RenderedStem], list[Problem]]]:
    if processes <= 1:
        yield from map(cut, jobs)
        return
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        yield from pool.map(cut, jobs)


def cut(job: PreparationJob) -> tuple[list[RenderedStem], list[Problem]]:
    """Write one recording's excerpts; returns their stems, and why it gave none (or no picture)."""
    recording = job.recording
    try:
        sounds = [read_mono(part.file) for part in recording.parts]
    except EngineError as error:
        return [], [Problem(recording.id, f"cannot be read: {error}")]
    length = min(map(len, sounds))
    if max(map(len, sounds)) - length > STUDIO_RATE:
        return [], [Problem(recording.id, "has parts of different lengths")]
    seconds = length / STUDIO_RATE
    pieces = [(0.0, min(seconds, job.seconds))] if recording.note else excerpts(seconds, recording.spans, job.seconds)
    levels = np.array([[_rms(_piece(sound, piece)) for sound in sounds] for piece in pieces]).reshape(-1, len(sounds))
    sounding = (levels >= SILENT) & (levels >= FAINT * levels.max(axis=0, initial=0))
    usable = [n for n in range(len(pieces)) if sounding[n].any()]
    if not usable:
        return [], [Problem(recording.id, f"has no {SHORTEST:.0f} s of sound")]
    spread = np.unique(np.linspace(0, len(usable) - 1, min(job.most, len(usable))).round().astype(int))
    gain = min(1.0, 0.999 / max(float(np.abs(sound).max()) for sound in sounds))
    stems: list[RenderedStem] = []
    kept = [usable[k] for k in spread]
    for number, index in enumerate(kept):
        excerpt = f"{job.split}-{re.sub(r'[^A-Za-z0-9_-]+', '-', recording.id)}-{number:02d}"
        for voice in np.flatnonzero(sounding[index]):
            piece = _piece(sounds[voice], pieces[index]) * np.float32(gain)
            stems.append(_write(job, excerpt, int(voice), piece))
    folders = [job.folder / Path(stem.file).parent for stem in stems]
    unique = list(dict.fromkeys(folders))
    middles = [(pieces[index][0] + pieces[index][1]) / 2 for index in kept]
    return stems, _write_pictures(recording, unique, middles, length / STUDIO_RATE)


def read_mono(path: Path, wanted: int = STUDIO_RATE) -> Floats:
    """(n,) the mean of a file's channels at `wanted` Hz. Raises MediaError."""
    with tempfile.TemporaryDirectory() as scratch:
        buffer = decode_audio(probe(path), Path(scratch))
        try:
            mono = np.asarray(buffer.read(0, buffer.length).mean(axis=0), np.float32)
            rate = buffer.rate
        finally:
            buffer.close()
    if rate == wanted:
        return mono
    common = math.gcd(rate, wanted)
    return np.asarray(resample_poly(mono, wanted // common, rate // common), np.float32)


def excerpts(length: float, spans: Sequence[tuple[float, float]] | None, seconds: float) -> list[tuple[float, float]]:
    """(start, stop) in seconds of pieces one after the other inside the spans; a rest of at least 6 s counts."""
    pieces = []
    for first, last in spans if spans is not None else ((0.0, length),):
        last = min(last, length)
        while last - first >= SHORTEST:
            pieces.append((first, min(first + seconds, last)))
            first += seconds
    return pieces


def _piece(sound: Floats, piece: tuple[float, float]) -> Floats:
    return sound[round(piece[0] * STUDIO_RATE) : round(piece[1] * STUDIO_RATE)]


def _rms(sound: Floats) -> float:
    return float(np.sqrt(np.mean(np.square(sound, dtype=np.float64)))) if len(sound) else 0.0


def _write(job: PreparationJob, excerpt: str, voice: int, piece: Floats) -> RenderedStem:
    instrument = job.recording.parts[voice].name
    name = f"{job.split}/{excerpt}/{voice}-{instrument}.flac"
    path = job.folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, piece, STUDIO_RATE, subtype="PCM_16")
    return RenderedStem(
        id=f"{excerpt}-{voice}",
        file=name,
        instrument=instrument,
        source=job.source,
        program="recorded note" if job.recording.note else "recorded",
        score=job.recording.id,
        excerpt=excerpt,
        voice=voice,
        split=job.split,
        seconds=round(len(piece) / STUDIO_RATE, 6),
        rms=round(min(1.0, _rms(piece)), 6),
    )


def _write_pictures(
    recording: Recording, folders: Sequence[Path], middles: Sequence[float], length: float
) -> list[Problem]:
    """`frame.jpg` of each excerpt's middle; a picture that cannot be read leaves the sound in use."""
    if recording.picture is None:
        return []
    try:
        images = list(_images(recording.picture, middles, length))
    except (EngineError, OSError) as error:
        return [Problem(recording.id, f"is used without its picture: {error}")]
    if not images:
        return [Problem(recording.id, "is used without its picture: there is only sound in it")]
    for folder, image in zip(folders, images, strict=True):
        image.save(folder / PICTURE, quality=90)
    return []


def _images(picture: Path, middles: Sequence[float], length: float) -> Iterator[Image.Image]:
    if picture.is_dir():
        frames = sorted(picture.glob("*.jpg"))
        for middle in middles:
            with Image.open(frames[min(len(frames) - 1, int(middle / length * len(frames)))]) as image:
                yield image.convert("RGB")
        return
    clip = probe(picture)
    if clip.video is None:
        return
    reader = FrameReader(clip)
    try:
        for middle in middles:
            yield Image.fromarray(reader.frame_at(middle, PICTURE_HEIGHT).image)
    finally:
        reader.close()


def _describe(args: argparse.Namespace, problems: Sequence[Problem]) -> None:
    """`dataset.json` says what the data set is, `problems.json` what is not in it."""
    stems = read_manifest(args.output) if (args.output / MANIFEST).exists() else []
    _write_json(args.output / "problems.json", [asdict(problem) for problem in problems])
    counts: dict[str, dict[str, int]] = {}
    for stem in stems:
        per = counts.setdefault(stem.instrument, {})
        per[stem.split] = per.get(stem.split, 0) + 1
    options = {key: getattr(args, key) for key in ("layout", "unknown", "split", "seconds", "per_recording")}
    facts = {"seed": args.seed, "options": options, "stems": dict(sorted(counts.items())), "problems": len(problems)}
    _write_json(args.output / "dataset.json", facts)
    log.info("%d excerpts of %d classes; %d problems", len(stems), len(counts), len(problems))
    if not stems:
        raise LayoutError(f"Nothing could be used; {args.output / 'problems.json'} says why.")


def _write_json(path: Path, content: Any) -> None:
    scratch = path.with_suffix(".json.tmp")
    scratch.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    os.replace(scratch, path)
