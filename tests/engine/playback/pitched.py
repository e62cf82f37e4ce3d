"""How near pitch and place are to what was asked: of a tone, and of short bursts of one."""

import numpy as np

from engine.playback.stretch import Tempo
from tests.engine.playback.stage import RATE

HERTZ = 997.0
LOW_HERTZ = 220.0
FRAME_S = 0.04
BEAT_S = 0.5


def run(speed: float, cents: float, sound: np.ndarray) -> np.ndarray:
    """(n,) what comes of mono sound (n,)."""
    tempo, size = Tempo(speed, RATE, 1, cents), 4096
    parts = [p for at in range(0, len(sound), size) for p in tempo.push(sound[None, at : at + size].copy())]
    return np.asarray(np.concatenate(parts, axis=1)[0])


def hertz_of(sound: np.ndarray) -> float:
    """The frequency of a tone from how its phase turns between two windows a second apart: exact far below a cent."""
    window = np.hanning(8192)
    coarse = float(np.argmax(np.abs(np.fft.rfft(sound[:8192] * window, 1 << 20)))) * RATE / (1 << 20)
    times = np.arange(8192) / RATE
    starts = range(0, len(sound) - 8192, 2048)
    turns = [np.exp(-2j * np.pi * coarse * (times + s / RATE)) for s in starts]
    turned = [np.angle(np.sum(sound[s : s + 8192] * window * t)) for s, t in zip(starts, turns, strict=True)]
    slope = np.polyfit(np.array(list(starts)) / RATE, np.unwrap(turned), 1)[0]
    return coarse + float(slope) / (2 * np.pi)


def drift(speed: float, cents: float, seconds: float) -> float:
    """The largest error, in seconds of the recording, of the place of short bursts of a tone every half second: of the
    middle of their energy, since atempo may sound a burst twice, or half of it."""
    t = np.arange(round(seconds * RATE)) / RATE
    sound = (np.sin(2 * np.pi * HERTZ * t) * (np.abs(t % BEAT_S - BEAT_S / 2) < 0.015)).astype(np.float32)
    power = np.square(run(speed, cents, sound), dtype=np.float64)
    size = round(BEAT_S * RATE / speed)
    count = len(power) // size
    assert count > 0.9 * seconds / BEAT_S - 1
    power = power[: count * size].reshape(count, size)
    middles = power @ np.arange(size) / power.sum(axis=1) / RATE * speed
    return float(np.abs(middles - BEAT_S / 2).max())
