"""Cutting a passage out of a score: a tempo, a transposition, and notes in seconds for every voice.

A single tune gets two more voices (a bass and inner chords found by matching triads to its notes), so that every
excerpt has at least two voices that belong together.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from training.notes.scores import Note, Score

_TRIADS = tuple((root, quality) for root in range(12) for quality in ((0, 4, 7), (0, 3, 7)))


@dataclass(frozen=True)
class Timed:
    """A note in seconds: start, length, pitch as a MIDI number."""

    start: float
    length: float
    pitch: int


@dataclass(frozen=True)
class ScorePassage:
    """`seconds` of a score at a tempo: voices in seconds from the start, the beat and bar length in seconds."""

    score: str
    seconds: float
    beat: float
    bar: float
    voices: tuple[tuple[Timed, ...], ...]

    def harmony(self, time: float) -> list[int]:
        """Pitch classes that sound at a time, lowest voice first; those of the nearest notes if nothing sounds."""
        sounding = sorted(
            note.pitch
            for voice in self.voices
            for note in voice
            if note.start <= time + 0.02 < note.start + note.length
        )
        if not sounding:
            every = [note for voice in self.voices for note in voice]
            nearest = min(every, key=lambda n: abs(n.start - time)).start
            sounding = sorted(n.pitch for n in every if abs(n.start - nearest) < 0.1)
        classes: list[int] = []
        for pitch in sounding:
            if pitch % 12 not in classes:
                classes.append(pitch % 12)
        return classes


def accompany(tune: Sequence[Note], bar: float) -> tuple[tuple[Note, ...], ...]:
    """A bass and a chord voice for a single tune: per half bar the triad that covers most of its sounding time."""
    end = max(note.onset + note.length for note in tune)
    step = bar / 2 if bar >= 2 else bar
    bass: list[Note] = []
    chords: list[Note] = []
    at, previous = 0.0, -1
    while at < end:
        weight = np.zeros(12)
        for note in tune:
            overlap = min(note.onset + note.length, at + step) - max(note.onset, at)
            if overlap > 0:
                weight[note.pitch % 12] += overlap
        if weight.sum() > 0:
            scores = [weight[[(r + i) % 12 for i in q]].sum() + 0.3 * weight[r] for r, q in _TRIADS]
            if previous >= 0:
                scores[previous] += 0.1
            best = int(np.argmax(scores))
            previous = best
            root, quality = _TRIADS[best]
            bass.append(Note(at, step / 2, 36 + root))
            bass.append(Note(at + step / 2, step / 2, 36 + (root + 7) % 12))
            chords += [Note(at + step / 2, step / 2, 60 + (root + i) % 12) for i in quality]
        at += step
    return tuple(bass), tuple(chords)


def _tempo(voices: Sequence[Sequence[Note]], rng: np.random.Generator) -> float:
    """Seconds per quarter that put the median step of the busiest voice between 0.16 and 0.55 s."""
    steps = []
    for voice in voices:
        onsets = sorted({note.onset for note in voice})
        if len(onsets) > 3:
            steps.append(float(np.median(np.diff(onsets))))
    quickest = min(steps, default=1.0)
    wanted = float(np.exp(rng.uniform(np.log(0.16), np.log(0.55))))
    return float(np.clip(wanted / max(quickest, 1e-3), 0.22, 1.6))


def _window(voices: Sequence[Sequence[Note]], length: float, bar: float, rng: np.random.Generator) -> float:
    """Where to start: a bar line, chosen at random among those where most voices play."""
    end = max(note.onset + note.length for voice in voices for note in voice)
    starts = np.arange(0.0, max(end - length, 0.0) + 1e-6, bar)
    best, best_count = 0.0, -1
    for start in rng.permutation(starts)[:8]:
        counts = [sum(start <= note.onset < start + length for note in voice) for voice in voices]
        playing = sum(count >= 4 for count in counts)
        if playing > best_count:
            best, best_count = float(start), playing
    return best


def cut_passage(score: Score, seconds: float, rng: np.random.Generator) -> ScorePassage:
    """A random passage of `seconds`: 2–5 voices with at least four notes each, in seconds, transposed as a whole."""
    voices: tuple[tuple[Note, ...], ...] = score.voices
    if len(voices) == 1:
        voices = voices + accompany(voices[0], score.bar)
    quarter = _tempo(voices, rng)
    length = seconds / quarter
    start = _window(voices, length, score.bar, rng)
    lead = float(rng.uniform(0.05, 0.35))
    shift = int(rng.integers(-6, 6))
    timed: list[tuple[Timed, ...]] = []
    for voice in voices:
        inside = [note for note in voice if start <= note.onset < start + length - 0.3 / quarter]
        if len(inside) >= 4:
            timed.append(
                tuple(
                    Timed((n.onset - start) * quarter + lead, n.length * quarter, n.pitch + shift)
                    for n in inside
                    if (n.onset - start) * quarter + lead < seconds - 0.1
                )
            )
    if len(timed) > 5:
        keep = sorted(rng.choice(len(timed), 5, replace=False))
        timed = [timed[i] for i in keep]
    return ScorePassage(score.id, seconds, quarter, score.bar * quarter, tuple(timed))


def single_line(voice: Sequence[Timed]) -> list[Timed]:
    """One note at a time: the highest of each chord, each ended where the next begins."""
    by_start: dict[float, Timed] = {}
    for note in voice:
        key = round(note.start, 3)
        if key not in by_start or note.pitch > by_start[key].pitch:
            by_start[key] = note
    line = [by_start[key] for key in sorted(by_start)]
    ended = [Timed(now.start, min(now.length, after.start - now.start), now.pitch) for now, after in pairwise(line)]
    return ended + line[-1:]
