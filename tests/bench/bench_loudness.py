"""Loudness against the signals of EBU Tech 3341 and 3342 that can be made, and what measuring takes."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from engine.media.loudness import Loudness, LoudnessMeter
from tests.bench.delivered import CHANNELS, RATE, Endless, cost
from tests.bench.figures import Figure

Levels = Sequence[tuple[float, float]]
EBU_RATE = 48_000
INTEGRATED: dict[str, tuple[Levels, float]] = {
    "3341 case 1": ([(-23, 20)], -23), "3341 case 2": ([(-33, 20)], -33),
    "3341 case 3": ([(-36, 10), (-23, 60), (-36, 10)], -23),
    "3341 case 4": ([(-72, 10), (-36, 10), (-23, 60), (-36, 10), (-72, 10)], -23),
    "3341 case 5": ([(-26, 20), (-20, 20.1), (-26, 20)], -23),
}  # fmt: skip
RANGE: dict[str, tuple[Levels, float]] = {
    "3342 case 1": ([(-20, 20), (-30, 20)], 10), "3342 case 2": ([(-20, 20), (-15, 20)], 5),
    "3342 case 3": ([(-40, 20), (-20, 20)], 20),
    "3342 case 4": ([(-50, 20), (-35, 20), (-20, 20), (-35, 20), (-50, 20)], 15),
}  # fmt: skip
PEAKS = {"3341 case 15": (4, 0.0), "3341 case 16": (4, 45.0), "3341 case 17": (6, 60.0), "3341 case 18": (8, 67.5)}
MINUTES = 10


def measure() -> Iterator[Figure]:
    """Errors, then the speed."""
    for case, (levels, expected) in INTEGRATED.items():
        found = _measured(_steps(levels)).integrated or 0.0
        yield Figure(f"{case}: error of the integrated loudness", found - expected, "LU", None, "0.1")
    for case, (levels, expected) in RANGE.items():
        yield Figure(
            f"{case}: error of the range", (_measured(_steps(levels)).range or 0.0) - expected, "LU", None, "0.1"
        )
    for case, (divisor, degrees) in PEAKS.items():
        found = _measured(_sine(divisor, degrees)).true_peak or 0.0
        yield Figure(f"{case}: error of the true peak", found - 20 * np.log10(0.5), "dB", None, "+0.2, -0.4")
    sound = Endless(60.0 * MINUTES)
    spent = cost(lambda: _all_of(sound))
    yield Figure("one stereo stem of ten minutes: processor", 60 * MINUTES / spent, "× real time")


def _measured(sound: NDArray[np.float32], rate: int = EBU_RATE) -> Loudness:
    meter = LoudnessMeter(rate, len(sound))
    meter.add(sound)
    return meter.result()


def _all_of(sound: Endless) -> Loudness:
    meter = LoudnessMeter(RATE, CHANNELS)
    for start in range(0, sound.length, RATE):
        meter.add(sound.read(start, start + RATE))
    return meter.result()


def _steps(levels: Levels) -> NDArray[np.float32]:
    """1 kHz in both channels, at (dBFS, seconds) one after the other."""
    gains = np.concatenate([np.full(round(s * EBU_RATE), 10 ** (level / 20)) for level, s in levels])
    sine = np.sin(2 * np.pi * 1000 * np.arange(len(gains)) / EBU_RATE)
    return np.tile((gains * sine).astype(np.float32), (2, 1))


def _sine(divisor: int, degrees: float) -> NDArray[np.float32]:
    """Of fs / divisor, amplitude 0.5, faded in and out."""
    at = np.arange(EBU_RATE)
    fade = np.minimum(1, np.minimum(at, at[::-1]) / 480)
    sine = np.sin(2 * np.pi * at / divisor + np.radians(degrees))
    return np.asarray((0.5 * fade * sine)[None], np.float32)
