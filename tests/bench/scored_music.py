"""Music whose notes and beats are known: scores of the music21 corpus that no network was trained on, played by plain
tones with an uneven tempo.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tests.held_sound import RATE, HeldSound
from training.notes.scores import Score, ScoreError, choose_scores, corpus_root, is_held_out, parse_score

SEED = 20_261_127
SECONDS = 40.0
BARS = (2.0, 3.0, 4.0)
"""Quarters: where a beat is a quarter."""
PARTIALS = 6


@dataclass(frozen=True)
class ScoredNote:
    """A note as it was played: seconds and MIDI number."""

    start: float
    stop: float
    pitch: int


@dataclass(frozen=True)
class ScoredMusic:
    """`beats`, `downbeats`: seconds."""

    name: str
    sound: HeldSound
    beats: NDArray[np.float64]
    downbeats: NDArray[np.float64]
    notes: tuple[ScoredNote, ...] = ()


def held_out_scores(count: int) -> Iterator[Score]:
    """As `scores`, of those for validation only."""
    return scores(count, True)


def scores(count: int, held_out: bool) -> Iterator[Score]:
    """The first scores of a seeded order that are for validation only (or for training) and have two, three or four
    quarters to a bar."""
    root = corpus_root()
    for relative in choose_scores(root, SEED):
        name = relative.rsplit(".", 1)[0]
        if is_held_out(name, 1) != held_out or count == 0:
            continue
        try:
            score = parse_score(root / relative, name)
        except ScoreError:
            continue
        if score.bar in BARS and all(note.onset >= 0 for voice in score.voices for note in voice):
            count -= 1
            yield score


def play(score: Score, seed: int, voices: int = 5) -> ScoredMusic:
    """The beginning of a score at a tempo between 66 and 152 that breathes by ±4 %, notes late or early by 8 ms, louder
    on the first beat of a bar and longer notes louder: as people play."""
    rng = np.random.default_rng(seed)
    quarter = 60.0 / rng.uniform(66, 152)
    quarters = SECONDS / quarter
    turn, phase = rng.uniform(8, 20), rng.uniform(0, 2 * np.pi)

    def at(onset: float | NDArray[np.float64]) -> NDArray[np.float64]:
        even = np.asarray(onset) * quarter
        return np.asarray(
            0.3 + even + 0.04 * turn / (2 * np.pi) * (np.sin(2 * np.pi * even / turn + phase) - np.sin(phase))
        )

    sound = np.zeros(round((SECONDS + 2) * RATE), np.float32)
    notes: list[ScoredNote] = []
    for voice in score.voices[:voices]:
        for note in (n for n in voice if n.onset < quarters):
            begin, end = (float(at(x)) for x in (note.onset, note.onset + note.length))
            loud = rng.uniform(0.6, 1.0) * (1.5 if note.onset % score.bar < 1e-3 else 1.0)
            begin += rng.normal(0, 0.008)
            if begin < SECONDS - 0.2:
                notes.append(ScoredNote(begin, end, note.pitch))
            _add(sound, begin, end - begin, note.pitch, loud)
    sound = sound[: round(SECONDS * RATE)] / max(1.0, float(np.abs(sound).max()))
    beats = at(np.arange(0, quarters))
    beats = beats[beats < SECONDS]
    return ScoredMusic(score.id, HeldSound(sound), beats, beats[:: int(score.bar)], tuple(notes))


def _add(sound: NDArray[np.float32], begin: float, seconds: float, pitch: int, loud: float) -> None:
    start, length = max(0, round(begin * RATE)), round((min(seconds, 3.0) + 0.08) * RATE)
    t = np.arange(min(length, len(sound) - start)) / RATE
    if not len(t):
        return
    hertz = 440.0 * 2 ** ((pitch - 69) / 12)
    orders = [h for h in range(1, PARTIALS + 1) if h * hertz < RATE / 2.2]
    wave = sum((np.sin(2 * np.pi * h * hertz * t) / h for h in orders), np.zeros(len(t)))
    shape = np.minimum(1.0, t / 0.01) * np.exp(-t / 0.6) * np.minimum(1.0, (t[-1] - t + 1e-3) / 0.08)
    sound[start : start + len(t)] += (0.15 * loud * wave * shape).astype(np.float32)
