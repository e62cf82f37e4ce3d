"""Real scores as plain note lists: the music21 corpus, parsed once and cached as JSON.

music21 needs seconds for a quartet movement, so a seeded choice of scores is parsed once, in worker processes, and
each score is kept as one small JSON file. A fifth of the *works* is held out for validation: all movements of a work
fall on the same side, because they share themes.
"""

import hashlib
import importlib.util
import json
import logging
import os
import random
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from engine.errors import EngineError

log = logging.getLogger(__name__)

DEMO_WORK = "mozart/k80"
"""The demo duet comes from this work, so it is in neither the training nor the validation scores."""

HELD_OUT_IN = 5
"""One work in this many is held out for validation."""

CHOICE = {
    "bach": 120,
    "palestrina": 60,
    "ryansMammoth": 120,
    "monteverdi": 30,
    "trecento": 20,
    "mozart": 16,
    "haydn": 9,
    "beethoven": 16,
    "schumann_robert": 7,
    "schumann_clara": 5,
    "josquin": 6,
    "handel": 1,
    "corelli": 1,
    "cpebach": 1,
    "schubert": 1,
    "weber": 1,
    "verdi": 1,
    "joplin": 1,
    "chopin": 1,
    "johnson_j_r": 1,
    "luca": 1,
    "ciconia": 1,
    "beach": 1,
}
"""How many scores of each corpus folder are used at most."""

SUFFIXES = (".mxl", ".xml", ".musicxml", ".krn", ".abc")


class ScoreError(EngineError):
    """A score cannot be found or read."""


@dataclass(frozen=True)
class Note:
    """One written note: onset and length in quarter notes, pitch as a MIDI number."""

    onset: float
    length: float
    pitch: int


@dataclass(frozen=True)
class Score:
    """A score: its id (corpus path without suffix), quarters per bar, and the notes of each voice by onset."""

    id: str
    bar: float
    voices: tuple[tuple[Note, ...], ...]


def work_of(score_id: str) -> str:
    """The work a score belongs to: movements (`mozart/k80/movement2`) share the folder of their work."""
    parts = score_id.split("/")
    return "/".join(parts[:2])


def is_held_out(score_id: str, seed: int) -> bool:
    """Whether this score is for validation only: a seeded hash of its work, about one in `HELD_OUT_IN`."""
    digest = hashlib.sha256(f"{seed}:{work_of(score_id)}".encode()).digest()
    return int.from_bytes(digest[:4], "big") % HELD_OUT_IN == 0


def corpus_root() -> Path:
    """The folder of music21's corpus. Raises ScoreError when music21 is not installed."""
    # Found without importing it: the import takes seconds, and a cached data set needs only the file names.
    found = importlib.util.find_spec("music21")
    if found is None or found.origin is None:
        raise ScoreError("The scores need the music21 package; install the training extras.")
    return Path(found.origin).parent / "corpus"


def choose_scores(root: Path, seed: int, only: Sequence[str] = ()) -> list[str]:
    """Relative paths of the chosen scores, in a seeded order; `only` keeps the folders named in it."""
    rng = random.Random(seed)
    chosen: list[str] = []
    for folder, count in CHOICE.items():
        if only and folder not in only:
            continue
        found = sorted(
            str(path.relative_to(root)).replace(os.sep, "/")
            for path in (root / folder).rglob("*")
            if path.suffix in SUFFIXES
        )
        found = [path for path in found if work_of(_score_id(path)) != DEMO_WORK]
        rng.shuffle(found)
        chosen += found[:count]
    rng.shuffle(chosen)
    if not chosen:
        raise ScoreError("No scores were found in the music21 corpus with this filter.")
    return chosen


def _score_id(relative: str) -> str:
    return relative.rsplit(".", 1)[0]


def parse_score(path: Path, score_id: str) -> Score:
    """Read one score file with music21: ties joined, chords spread into notes, grace notes dropped."""
    from music21 import converter, exceptions21

    try:
        stream = converter.parse(str(path))
    except (exceptions21.Music21Exception, ValueError, KeyError, IndexError, AttributeError) as error:
        raise ScoreError(f"The score {score_id} cannot be read: {error}.") from error
    voices: list[tuple[Note, ...]] = []
    bar = 4.0
    for part in getattr(stream, "parts", []):
        signatures = list(part.recurse().getElementsByClass("TimeSignature"))
        if signatures:
            bar = float(signatures[0].barDuration.quarterLength)
        flat = part.stripTies().flatten()
        notes = [
            Note(round(float(item.offset), 4), round(float(item.quarterLength), 4), int(pitch.midi))
            for item in flat.notes
            for pitch in getattr(item, "pitches", ())
            if float(item.quarterLength) > 0
        ]
        if len(notes) >= 8:
            voices.append(tuple(sorted(notes, key=lambda n: (n.onset, n.pitch))))
    if not voices:
        raise ScoreError(f"The score {score_id} has no playable voice.")
    return Score(score_id, bar, tuple(voices))


def write_cached(score: Score, path: Path) -> None:
    """Write one score as JSON, atomically."""
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = [[[n.onset, n.length, n.pitch] for n in voice] for voice in score.voices]
    temporary = path.with_suffix(f".tmp{os.getpid()}")
    temporary.write_text(json.dumps({"id": score.id, "bar": score.bar, "voices": rows}))
    os.replace(temporary, path)


def read_cached(path: Path) -> Score:
    """Read a score written by `write_cached`."""
    try:
        data = json.loads(path.read_text())
        voices = tuple(tuple(Note(float(o), float(d), int(p)) for o, d, p in voice) for voice in data["voices"])
        return Score(str(data["id"]), float(data["bar"]), voices)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ScoreError(f"The cached score {path.name} is damaged; delete it and run again.") from error


def _cache_one(root: str, cache: str, relative: str) -> None:
    """Parse and cache one score in a worker; one that cannot be read is reported."""
    try:
        write_cached(
            parse_score(Path(root) / relative, _score_id(relative)), Path(cache) / f"{_score_id(relative)}.json"
        )
    except ScoreError as error:
        log.warning("%s", error)


def load_scores(cache: Path, seed: int, jobs: int, only: Sequence[str] = ()) -> list[Score]:
    """The chosen scores in their seeded order, parsed with `jobs` processes where the cache has none yet."""
    root = corpus_root()
    chosen = choose_scores(root, seed, only)
    files = [cache / f"{_score_id(relative)}.json" for relative in chosen]
    missing = [relative for relative, path in zip(chosen, files, strict=True) if not path.exists()]
    if missing:
        with ProcessPoolExecutor(max(1, jobs)) as pool:
            places = ([str(folder)] * len(missing) for folder in (root, cache))
            list(pool.map(_cache_one, *places, missing, chunksize=4))
    # What music21 could not read has been reported and is simply not there.
    return [read_cached(path) for path in files if path.exists()]
