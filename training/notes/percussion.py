"""Drum and conga patterns at a passage's tempo and metre, as General MIDI percussion keys."""

from collections.abc import Sequence

import numpy as np

from training.notes.excerpts import ScorePassage
from training.notes.performance import Performance, Played

KICKS, SNARES, HATS = (35, 36), (38, 40, 37), (42, 44, 46)
RIDES, CRASHES, TOMS = (51, 59, 53), (49, 57), (41, 43, 45, 47, 48, 50)
CONGAS, BONGOS = (62, 63, 64), (60, 61)


def _grid(passage: ScorePassage) -> tuple[float, int, float]:
    """Step length (90–200 ms), steps per bar, and where the first bar begins."""
    step = passage.bar
    steps = 1
    for factor in (3, 2, 2, 2, 2, 2) if round(passage.bar / passage.beat) == 3 else (2, 2, 2, 2, 2, 2):
        if step <= 0.2:
            break
        step, steps = step / factor, steps * factor
    start = float(min(voice[0].start for voice in passage.voices))
    return step, steps, start


def _kit_bar(steps: int, rng: np.random.Generator) -> list[list[int]]:
    """One bar of a drum kit: keys struck at each step."""
    bar: list[list[int]] = [[] for _ in range(steps)]
    pulse = max(1, steps // int(rng.choice([2, 4, 4])))
    kick, snare = int(rng.choice(KICKS)), int(rng.choice(SNARES, p=[0.6, 0.25, 0.15]))
    cymbal = int(rng.choice([*HATS[:1], *HATS[:1], *RIDES]))
    every = int(rng.choice([1, 2, 2]))
    for step in range(steps):
        if step % every == 0 and rng.random() < 0.95:
            bar[step].append(cymbal if rng.random() < 0.92 else 46)
        if step == 0 or (step % pulse == 0 and (step // pulse) % 2 == 0) or rng.random() < 0.1:
            bar[step].append(kick)
        if (step % pulse == 0 and (step // pulse) % 2 == 1) or rng.random() < 0.07:
            bar[step].append(snare)
    return bar


def _fill_bar(steps: int, rng: np.random.Generator) -> list[list[int]]:
    """A bar that ends in a roll over snare and toms."""
    bar = _kit_bar(steps, rng)
    falling = sorted((int(k) for k in rng.choice(TOMS, 4)), reverse=True)
    for index, step in enumerate(range(steps // 2, steps)):
        bar[step] = [falling[min(3, index * 4 // max(1, steps - steps // 2))] if rng.random() < 0.8 else 38]
    return bar


def _hand_bar(steps: int, keys: Sequence[int], rng: np.random.Generator) -> list[list[int]]:
    """One bar of hand drumming: a busy pattern over two or three drums."""
    density = float(rng.uniform(0.45, 0.9))
    return [[int(rng.choice(keys))] if step == 0 or rng.random() < density else [] for step in range(steps)]


def percussion(passage: ScorePassage, instrument: str, rng: np.random.Generator) -> Performance:
    """A drum-kit or conga part over a passage: a pattern with variations, fills, accents and human timing."""
    step, steps, start = _grid(passage)
    offset = float(rng.uniform(-0.02, 0.02))
    solo = instrument == "drum" and rng.random() < 0.25
    keys: Sequence[int] = (*CONGAS, *BONGOS) if rng.random() < 0.3 else (CONGAS if rng.random() < 0.65 else BONGOS)

    def make() -> list[list[int]]:
        if instrument == "congas":
            return _hand_bar(steps, keys, rng)
        return _fill_bar(steps, rng) if solo and rng.random() < 0.6 else _kit_bar(steps, rng)

    pattern = make()
    loud = float(rng.uniform(75, 110))
    notes: list[Played] = []
    for number in range(int(passage.seconds / (step * steps)) + 1):
        bar = pattern
        if number % 4 == 3 and instrument == "drum":
            bar = _fill_bar(steps, rng)
        elif rng.random() < 0.35:
            bar = make()
        for index, struck in enumerate(bar):
            at = start + offset + (number * steps + index) * step + float(rng.normal(0, 0.006))
            if not 0 <= at < passage.seconds - 0.05:
                continue
            accent = 12 if index == 0 else (0 if index % 2 == 0 else -12)
            strikes = (
                [*struck, int(rng.choice(CRASHES))]
                if index == 0 and number % 4 == 0 and instrument == "drum" and rng.random() < 0.5
                else struck
            )
            notes += [Played(at, 0.3, key, int(np.clip(loud + accent + rng.normal(0, 8), 20, 127))) for key in strikes]
    return Performance(tuple(notes), (), (), 0.5)
