"""Music for tests that have to tell recordings apart: a seeded melody over a bass, and another take of it."""

import numpy as np
from numpy.typing import NDArray


def melody(seconds: float, rate: int, seed: int, loose: float = 0.0) -> NDArray[np.float32]:
    """(2, samples): notes of six partials, left and right a little different. `loose`: another take of the same notes,
    each up to so many seconds off."""
    notes, hand = np.random.default_rng(seed), np.random.default_rng(seed + 1000)
    sound = np.zeros((2, round(seconds * rate)), np.float32)
    for low, high, each in ((48, 72, 0.35), (36, 48, 0.7)):
        begin = 0.0
        while begin < seconds:
            lasts, pitch, loud = notes.uniform(0.5, 1.5) * each, notes.integers(low, high), notes.uniform(0.3, 1.0)
            start = round(max(0.0, begin + loose * hand.uniform(-1, 1)) * rate)
            length = min(round(lasts * rate), sound.shape[1] - start)
            if length > 0:
                time = np.arange(length) / rate
                hertz = 440 * 2 ** ((pitch - 69) / 12)
                partials = sum(np.sin(2 * np.pi * hertz * k * time) / k for k in range(1, 7) if hertz * k < rate / 2)
                note = loud * partials * np.exp(-2 * time / lasts) * np.minimum(1, time * 200)
                sound[0, start : start + length] += 0.1 * note
                sound[1, start : start + length] += 0.07 * note
            begin += lasts
    return sound
