"""Plucked strings by model: an independent timbre for every stem, where soundfonts offer three or four guitars.

Extended Karplus-Strong (Jaffe & Smith 1983): a noise burst, combed by the plucking point, circulates in a loop with a
loss filter; the result passes through a body of random damped resonances.
"""

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import map_coordinates
from scipy.signal import fftconvolve

from engine.arrays import Floats
from training.notes.performance import Performance

RATE = 44100


@dataclass(frozen=True)
class StringKind:
    """Ranges for a class.

    t60: seconds a middle note rings. damping: loop filter, 0 (bright) to 0.5. body: its resonances in hertz. wet: the
    body's share of the sound.
    """

    t60: tuple[float, float]
    damping: tuple[float, float]
    body: tuple[float, float]
    wet: tuple[float, float]


KINDS: dict[str, StringKind] = {
    "acoustic_guitar": StringKind((2.0, 5.0), (0.1, 0.5), (90.0, 3500.0), (0.4, 0.9)),
    "ukulele": StringKind((0.7, 1.6), (0.15, 0.5), (200.0, 4000.0), (0.4, 0.9)),
    "banjo": StringKind((0.5, 1.4), (0.03, 0.25), (250.0, 6000.0), (0.5, 0.95)),
    "pipa": StringKind((0.7, 2.0), (0.03, 0.25), (300.0, 6000.0), (0.4, 0.9)),
    "guzheng": StringKind((3.0, 6.0), (0.05, 0.35), (120.0, 5000.0), (0.3, 0.8)),
    "electric_bass": StringKind((3.0, 7.0), (0.2, 0.5), (40.0, 1500.0), (0.0, 0.3)),
}
"""Classes that can be modelled."""


@dataclass(frozen=True)
class PluckedString:
    """One particular instrument: where and how hard it is plucked, how it rings, its body's impulse response."""

    t60: float
    damping: float
    point: float
    hardness: float
    body: Floats
    wet: float


def draw_string(kind: StringKind, rng: np.random.Generator) -> PluckedString:
    """A random instrument of a kind."""
    time = np.arange(int(0.15 * RATE)) / RATE
    body = np.zeros(len(time))
    for _ in range(int(rng.integers(8, 24))):
        hertz = float(np.exp(rng.uniform(np.log(kind.body[0]), np.log(kind.body[1]))))
        decay = float(rng.uniform(0.004, 0.05)) * (400 / hertz) ** 0.3
        body += float(rng.normal(0, 1)) * np.exp(-time / decay) * np.sin(2 * np.pi * hertz * time)
    body /= np.sqrt(np.sum(body**2))
    return PluckedString(
        float(rng.uniform(*kind.t60)),
        float(rng.uniform(*kind.damping)),
        float(rng.uniform(0.06, 0.45)),
        float(rng.uniform(0.15, 0.9)),
        body.astype(np.float32),
        float(rng.uniform(*kind.wet)),
    )


def pluck(string: PluckedString, pitch: float, length: float, velocity: float, rng: np.random.Generator) -> Floats:
    """One note: (samples,) float32. pitch: MIDI number; length in seconds; velocity 0–1 (harder is brighter)."""
    period = RATE / (440.0 * 2 ** ((pitch - 69) / 12))
    size = max(2, int(period - string.damping))
    exact = size + string.damping
    total = int(length * RATE * exact / period) + size + 8
    burst = rng.uniform(-1, 1, size)
    keep = 1 - string.hardness * (0.4 + 0.6 * velocity)
    for index in range(1, size):  # one-pole low-pass: a soft plectrum
        burst[index] = (1 - keep) * burst[index] + keep * burst[index - 1]
    burst -= np.roll(burst, max(1, int(string.point * size)))
    burst -= burst.mean()
    # The loop's gain per period: −60 dB after t60, sooner for high notes.
    t60 = string.t60 * 2 ** ((57 - pitch) / 36)
    gain = 10 ** (-3 * period / RATE / t60)
    out = np.zeros(total + size + 1)
    out[1 : size + 1] = burst / max(float(np.abs(burst).max()), 1e-9)
    for start in range(size + 1, total, size):
        before, earlier = out[start - size : start], out[start - size - 1 : start - 1]
        out[start : start + size] = gain * ((1 - string.damping) * before + string.damping * earlier)
    positions = np.arange(int(length * RATE)) * (exact / period) + 1
    return np.asarray(map_coordinates(out, [positions], order=3, mode="constant"), np.float32)


def render_string(kind: StringKind, performance: Performance, seconds: float, rng: np.random.Generator) -> Floats:
    """A performance on one random instrument of this kind. Returns (samples,) float32, not normalised."""
    string = draw_string(kind, rng)
    out = np.zeros(int((seconds + 8) * RATE), np.float32)
    tuning = float(np.median([c for _, c in performance.bends])) / 100 if performance.bends else 0.0
    for note in performance.notes:
        length = note.length + performance.ring + 0.06
        pitch = note.key + tuning + float(rng.normal(0, 0.03))
        audio = pluck(string, pitch, length, note.velocity / 127, rng)
        fade = int(0.06 * RATE)
        audio[-fade:] *= np.linspace(1, 0, fade, dtype=np.float32) ** 2
        at = int(note.start * RATE)
        stop = min(len(out), at + len(audio))
        out[at:stop] += (note.velocity / 127) ** 1.5 * audio[: stop - at]
    out = out[: int(seconds * RATE)]
    return np.asarray((1 - string.wet) * out + string.wet * fftconvolve(out, string.body)[: len(out)], np.float32)
