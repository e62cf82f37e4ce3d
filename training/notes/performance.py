"""How written notes are played: articulation, dynamics, vibrato, glides, tremolo, strums, drum patterns.

Every choice comes from the generator handed in, so an excerpt is the same in every run.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from training.notes.events import MidiEvent
from training.notes.excerpts import ScorePassage, Timed, single_line
from training.notes.instruments_midi import InstrumentSound, Program, fit_to_range

CURVE_STEP = 0.02
"""Spacing of bend and expression events in seconds."""


@dataclass(frozen=True)
class Played:
    """A note as played: start and length in seconds, key, velocity 1–127."""

    start: float
    length: float
    key: int
    velocity: int


@dataclass(frozen=True)
class Performance:
    """Played notes, curves of (seconds, cents) and (seconds, expression 0–127), and for how long notes ring on."""

    notes: tuple[Played, ...]
    bends: tuple[tuple[float, float], ...] = ()
    expression: tuple[tuple[float, int], ...] = ()
    ring: float = 0.0

    def events(self, stretch: float = 1.0, transpose: int = 0) -> list[MidiEvent]:
        """Synthesiser events; `stretch` multiplies all times, `transpose` moves all keys."""
        events = [MidiEvent(t * stretch, "bend", value=cents) for t, cents in self.bends]
        events += [MidiEvent(t * stretch, "cc", 11, value) for t, value in self.expression]
        for note in self.notes:
            key = min(127, max(0, note.key + transpose))
            events.append(MidiEvent(note.start * stretch, "on", key, note.velocity))
            events.append(MidiEvent((note.start + note.length + self.ring) * stretch, "off", key))
        return events


def _chord_keys(classes: Sequence[int], low: int, high: int, count: int, rng: np.random.Generator) -> list[int]:
    """`count` rising keys of these pitch classes from a random low place in the range."""
    start = low + int(rng.integers(0, max(1, (high - low) // 3)))
    keys = [key for key in range(start, high + 1) if key % 12 in classes]
    return keys[:count]


def _strum(passage: ScorePassage, program: Program, rng: np.random.Generator) -> list[Played]:
    """Strummed chords on a beat pattern; strings follow each other by 6–25 ms, down or up."""
    step = passage.beat if passage.beat > 0.35 else passage.beat * 2
    step = step / 2 if rng.random() < 0.5 and step > 0.5 else step
    spread = float(rng.uniform(0.006, 0.025))
    strings = int(rng.integers(3, 7)) if program.low < 55 else int(rng.integers(3, 5))
    notes: list[Played] = []
    start = float(min(voice[0].start for voice in passage.voices))
    for index, at in enumerate(np.arange(start, passage.seconds - 0.15, step)):
        if rng.random() < 0.12:
            continue
        keys = _chord_keys(passage.harmony(float(at)), program.low, program.high, strings, rng)
        keys = keys[::-1] if index % 2 and rng.random() < 0.7 else keys
        velocity = int(rng.integers(60, 105))
        for number, key in enumerate(keys):
            notes.append(Played(float(at) + number * spread, step * 0.95, key, velocity - int(rng.integers(0, 12))))
    return notes


def _arpeggio(passage: ScorePassage, program: Program, rng: np.random.Generator) -> list[Played]:
    """Broken chords in a repeated finger pattern."""
    step = passage.beat / 2
    while step > 0.32:
        step /= 2
    while step < 0.11:
        step *= 2
    size = int(rng.integers(3, 6))
    pattern = [int(i) for i in rng.integers(0, size, int(rng.choice([4, 6, 8])))]
    pattern[0] = 0
    start = float(min(voice[0].start for voice in passage.voices))
    notes: list[Played] = []
    keys: list[int] = []
    for index, at in enumerate(np.arange(start, passage.seconds - 0.15, step)):
        if index % len(pattern) == 0 or not keys:
            keys = _chord_keys(passage.harmony(float(at)), program.low, program.high, size, rng) or keys
        if keys and rng.random() > 0.06:
            key = keys[pattern[index % len(pattern)] % len(keys)]
            accent = 12 if index % len(pattern) == 0 else 0
            notes.append(
                Played(float(at), step * float(rng.uniform(0.9, 2.5)), key, int(rng.integers(58, 92)) + accent)
            )
    return notes


def _line(voice: Sequence[Timed], sound: InstrumentSound, program: Program, rng: np.random.Generator) -> list[Played]:
    """A voice as one melodic line, in the program's range, with articulation and accents."""
    line = single_line(voice)
    keys = fit_to_range([n.pitch for n in line], program.low, program.high, float(rng.uniform(0.3, 0.7)))
    gate = float(rng.choice([0.5, 0.8, 0.95, 1.02], p=[0.15, 0.3, 0.35, 0.2]))
    loud = float(rng.uniform(62, 100))
    swing = float(rng.uniform(0, 14))
    phase = float(rng.uniform(0, 2 * np.pi))
    tremolo = rng.random() < sound.tremolo
    notes: list[Played] = []
    for note, key in zip(line, keys, strict=True):
        curve = swing * np.sin(phase + note.start * 2 * np.pi / 7.0)
        velocity = int(np.clip(loud + curve + rng.normal(0, 6), 25, 124))
        start = max(0.0, note.start + float(rng.normal(0, 0.005)))
        if tremolo and note.length > 0.35:
            step = float(rng.uniform(0.07, 0.1))
            notes += [
                Played(float(at), step * 0.95, key, int(np.clip(velocity - rng.integers(0, 15), 20, 127)))
                for at in np.arange(start, start + note.length * 0.95, step)
            ]
        else:
            notes.append(Played(start, max(0.06, note.length * gate), key, velocity))
    return notes


def _chords(
    passage: ScorePassage, voice: Sequence[Timed], sound: InstrumentSound, program: Program, rng: np.random.Generator
) -> list[Played]:
    """The voice on top with chords of the passage's harmony under it."""
    high = replace(program, low=(program.low + program.high) // 2)
    notes = _line(voice, sound, high, rng)
    step = passage.beat * (2 if passage.beat < 0.6 else 1)
    start = float(min(v[0].start for v in passage.voices))
    for at in np.arange(start, passage.seconds - 0.15, step):
        keys = _chord_keys(passage.harmony(float(at)), program.low, high.low + 4, int(rng.integers(2, 5)), rng)
        notes += [
            Played(float(at) + float(rng.uniform(0, 0.012)), step * 0.92, k, int(rng.integers(48, 80))) for k in keys
        ]
    return notes


def _bends(
    notes: Sequence[Played], sound: InstrumentSound, seconds: float, rng: np.random.Generator
) -> list[tuple[float, float]]:
    """Tuning, vibrato that sets in after a delay, and glides from the note before, in cents every 20 ms."""
    tuning = float(np.clip(rng.normal(0, 12), -30, 30))
    depth = sound.vibrato * float(rng.uniform(0.2, 1.0)) if rng.random() < 0.8 else 0.0
    if sound.kind not in ("wind", "bowed") and depth == 0.0 and sound.glide == 0.0:
        return [(0.0, tuning)]
    times = np.arange(0.0, seconds, CURVE_STEP)
    unrest = float(rng.uniform(0, 5)) if sound.kind in ("wind", "bowed") else 0.0
    cents = tuning + unrest * np.convolve(rng.standard_normal(len(times)), [0.2, 0.4, 0.6, 0.4, 0.2], "same")
    apart = float(rng.uniform(0, 9))
    rate = float(rng.uniform(4.3, 6.8))
    glide_time = float(rng.uniform(0.05, 0.14))
    previous: Played | None = None
    for note in sorted(notes, key=lambda n: n.start):
        inside = (times >= note.start) & (times < note.start + note.length)
        age = times[inside] - note.start
        delay = float(rng.uniform(0.05, 0.3))
        growth = np.clip((age - delay) / 0.25, 0, 1)
        cents[inside] += depth * growth * np.sin(2 * np.pi * rate * age + float(rng.uniform(0, 6.28)))
        cents[inside] += apart * float(rng.normal(0, 1))
        if previous is not None and rng.random() < sound.glide and 0 < abs(previous.key - note.key) <= 7:
            offset = 100.0 * (previous.key - note.key) * float(rng.uniform(0.3, 1.0))
            cents[inside] += offset * np.exp(-age / (glide_time / 2))
        previous = note
    return [(float(t), float(c)) for t, c in zip(times, cents, strict=True)]


def _expression(
    notes: Sequence[Played], kind: str, seconds: float, rng: np.random.Generator
) -> list[tuple[float, int]]:
    """Slow crescendi, and for bowed and blown notes a swell inside each note."""
    times = np.arange(0.0, seconds, CURVE_STEP * 2)
    level = 105 + float(rng.uniform(0, 20)) * np.sin(
        2 * np.pi * times / float(rng.uniform(5, 14)) + rng.uniform(0, 6.28)
    )
    if kind in ("bowed", "wind"):
        swell = float(rng.uniform(0, 30))
        for note in notes:
            inside = (times >= note.start) & (times < note.start + note.length)
            age = (times[inside] - note.start) / max(note.length, 0.05)
            level[inside] -= swell * (1 - np.sin(np.pi * np.clip(age * 0.8 + 0.15, 0, 1)))
        level += float(rng.uniform(0, 4)) * rng.standard_normal(len(times))
    values = np.clip(level, 30, 127).astype(int)
    return [(float(t), int(v)) for t, v in zip(times, values, strict=True)]


def _rests(seconds: float, rng: np.random.Generator) -> list[tuple[float, float]]:
    """In a quarter of cases one or two pauses of 1–3 s: in real duets one player often plays alone."""
    if rng.random() > 0.25:
        return []
    starts = rng.uniform(0, seconds - 2, int(rng.integers(1, 3)))
    return [(float(s), float(s + rng.uniform(1, 3))) for s in starts]


def perform(
    passage: ScorePassage, voice: int, sound: InstrumentSound, program: Program, rng: np.random.Generator
) -> Performance:
    """One voice of a passage played on one instrument, in one of its textures."""
    names = list(sound.textures)
    weights = np.array([sound.textures[name] for name in names])
    texture = str(rng.choice(names, p=weights / weights.sum()))
    written = passage.voices[voice]
    if texture == "strum":
        notes = _strum(passage, program, rng)
    elif texture == "arpeggio":
        notes = _arpeggio(passage, program, rng)
    elif texture == "chords":
        notes = _chords(passage, written, sound, program, rng)
    elif texture == "two" and len(passage.voices) > 1:
        half = (program.low + program.high) // 2
        other = int(rng.choice([i for i in range(len(passage.voices)) if i != voice]))
        notes = _line(written, sound, replace(program, low=half), rng)
        notes += _line(passage.voices[other], sound, replace(program, high=half + 6), rng)
    else:
        texture = "line"
        notes = _line(written, sound, program, rng)
    offset = float(rng.uniform(-0.02, 0.02))
    rests = _rests(passage.seconds, rng)
    moved = tuple(
        replace(n, start=max(0.0, n.start + offset), velocity=int(np.clip(n.velocity, 1, 127)))
        for n in notes
        if n.start < passage.seconds - 0.05 and not any(a <= n.start < b for a, b in rests)
    )
    ring = float(rng.choice([0.0, 0.3, 1.2])) if sound.kind == "plucked" or texture == "arpeggio" else 0.0
    melodic = sound if texture == "line" else replace(sound, vibrato=0.0, glide=0.0)
    return Performance(
        moved,
        tuple(_bends(moved, melodic, passage.seconds, rng)),
        tuple(_expression(moved, sound.kind, passage.seconds, rng)),
        ring,
    )
