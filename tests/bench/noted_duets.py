"""Duets whose stems and notes are known: two voices of a score, rendered by the sounds of a split of the training data.

`val`: scores and a bank of sounds (FreePats) that no network was trained on; `val_notes`: recorded notes that none was
trained on; `train`: what they were trained on, to develop on.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np

from engine.arrays import Floats
from engine.notes import voices_of
from tests.bench.scored_music import ScoredNote, scores
from tests.bench.scripted_user import ArraySound, Duet
from training.notes.excerpts import ScorePassage, cut_passage
from training.notes.instruments_midi import CLASSES, OTHER
from training.sounds.acoustics import RATE, record
from training.sounds.sources import FREEPATS, MIN_RMS, SourceFiles, Sources, discover_fonts

SEED = 20_261_127
SECONDS = 12.0
LEVEL = 0.05
"""RMS of each stem in the mix."""
_ATTEMPTS = 8
LEAST_ALONE = 0.2
"""Two voices with less are in rhythmic unison."""


@dataclass(frozen=True)
class NotedDuet:
    """A duet, and the notes of each of its stems."""

    duet: Duet
    notes: tuple[tuple[ScoredNote, ...], ...]


def can_render(split: str, notes: Path | None) -> bool:
    """Whether the sounds of a split are on this machine."""
    return notes is not None if split == "val_notes" else split != "val" or FREEPATS.is_dir()


def noted_duets(split: str, count: int, notes: Path | None = None) -> Iterator[NotedDuet]:
    """`count` duets of different instruments with a pitch. notes: the folder of recorded notes, a folder a class."""
    freepats = FREEPATS if FREEPATS.is_dir() else None
    sources = Sources(SourceFiles(discover_fonts() if split == "train" else (), freepats, notes, 1))
    held = CLASSES if split == "train" else sources.held_out_classes(split)
    pitched = [name for name in held if name != OTHER and voices_of(name)]
    rng = np.random.default_rng(SEED)
    deck: list[str] = []
    for number, score in enumerate(scores(count, split != "train")):
        # Every instrument comes as often as every other.
        deck += [str(name) for name in rng.permutation(pitched)] if len(deck) < 3 else []
        first = deck.pop(0)
        second = deck.pop(next(n for n, name in enumerate(deck) if name != first))
        draw = np.random.default_rng([SEED, number])
        passage = cut_passage(score, SECONDS, draw)
        while len(passage.voices) < 2:
            passage = cut_passage(score, SECONDS, draw)
        rendered = [_stem(sources, name, passage, voice, split, draw) for voice, name in enumerate((first, second))]
        stems = np.stack([sound for sound, _ in rendered])
        duet = Duet(f"{split}/{number:02}", (first, second), stems, ArraySound(stems.sum(axis=0), RATE))
        yield NotedDuet(duet, tuple(played for _, played in rendered))


def twin_duets(split: str, count: int, seconds: float, apart: bool = True) -> Iterator[NotedDuet]:
    """`count` duets of one instrument twice: the two voices of a passage that begin their notes together least often,
    six notes at least in each. `apart`: those in which at least `LEAST_ALONE` of the notes of the voice with fewer such
    notes begin alone, or else those in which fewer do. The two stems of `duet` are the players'."""
    freepats = FREEPATS if FREEPATS.is_dir() else None
    sources = Sources(SourceFiles(discover_fonts() if split == "train" else (), freepats, None, 1))
    held = CLASSES if split == "train" else sources.held_out_classes(split)
    pitched = [name for name in held if name != OTHER and voices_of(name)]
    rng = np.random.default_rng([SEED, 2])
    deck: list[str] = []
    made = 0
    for number, score in enumerate(scores(6 * count, split != "train")):
        if made == count:
            return
        deck = deck or [str(name) for name in rng.permutation(pitched)]
        draw = np.random.default_rng([SEED, 2, number])
        passage = cut_passage(score, seconds, draw)
        pairs = [(_alone(passage, pair), pair) for pair in combinations(range(len(passage.voices)), 2)]
        alone, voices = max(pairs, default=(0.0, (0, 0)))
        if (alone >= LEAST_ALONE) != apart:
            continue
        name = deck.pop(0)
        rendered = [_stem(sources, name, passage, voice, split, draw) for voice in voices]
        stems = np.stack([sound for sound, _ in rendered])
        duet = Duet(f"{split}/{name}/{number:02}", (name, name), stems, ArraySound(stems.sum(axis=0), RATE))
        made += 1
        yield NotedDuet(duet, tuple(played for _, played in rendered))


def _alone(passage: ScorePassage, pair: tuple[int, int]) -> float:
    """The part of a voice's notes, of the voice for which that is less, that begin while the other begins none; −1
    where one has too few notes."""
    onsets = [np.array([note.start for note in passage.voices[n]]) for n in pair]
    if min(map(len, onsets)) < 6:
        return -1.0
    apart = np.abs(onsets[0][:, None] - onsets[1]) >= 0.08
    return float(min(apart.all(axis=1).mean(), apart.all(axis=0).mean()))


def _stem(
    sources: Sources, name: str, passage: ScorePassage, voice: int, split: str, draw: np.random.Generator
) -> tuple[Floats, tuple[ScoredNote, ...]]:
    for _ in range(_ATTEMPTS):
        rendered = sources.render(name, passage, voice, split, draw)
        sound = None if rendered is None else record(rendered.audio, draw)
        rms = 0.0 if sound is None else float(np.sqrt(np.mean(sound**2)))
        if rendered is not None and sound is not None and rms >= MIN_RMS:
            played = tuple(ScoredNote(n.start, n.start + n.length, n.key) for n in rendered.notes)
            return np.asarray(sound * (LEVEL / rms), np.float32), played
    raise ValueError(f"{split} has no sound for {name}")
