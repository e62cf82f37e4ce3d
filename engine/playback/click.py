"""The click of a metronome over the sound, and the bar that is counted in before it. Heard, never exported."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Floats

CLICK_S = 0.04
STRONG_HZ, WEAK_HZ = 1760.0, 1175.0
"""The first beat of a bar, and the others."""
LEVEL = 0.5
"""Peak of a click at 0 dB."""


@dataclass(frozen=True, eq=False)
class Clicks:
    """`times`: (n,) beats in seconds of the recording, ascending; `strong`: (n,) which begin a bar; `gain`: linear."""

    times: NDArray[np.float64]
    strong: NDArray[np.bool_]
    gain: float = 1.0

    def sound(self, place: float, speed: float, count: int, rate: int) -> Floats:
        """(count,) the clicks that are heard while the recording runs from sample `place` on at `speed`, each at the
        moment of its beat and as long as ever. The same however a stretch is cut."""
        out = np.zeros(count, np.float32)
        length = round(CLICK_S * rate)
        starts = (self.times * rate - place) / speed
        first, stop = np.searchsorted(starts, (-length, count))
        for n in range(int(first), int(stop)):
            _add(out, round(float(starts[n])), bool(self.strong[n]), self.gain, rate)
        return out


@dataclass(frozen=True)
class CountIn:
    """Beats to count before the sound. `times`: seconds from the beginning of the counting, as heard; `strong`: which
    begin a bar; `seconds`: how long it takes until the recording begins; `gain`: linear."""

    times: tuple[float, ...]
    strong: tuple[bool, ...]
    seconds: float
    gain: float = 1.0

    def sound(self, start: int, count: int, rate: int) -> Floats:
        """(count,) samples `start` … of the counting."""
        out = np.zeros(count, np.float32)
        for seconds, strong in zip(self.times, self.strong, strict=True):
            _add(out, round(seconds * rate) - start, strong, self.gain, rate)
        return out


def _add(out: Floats, start: int, strong: bool, gain: float, rate: int) -> None:
    """Add a click that begins at sample `start` of `out`, as far as it lies inside."""
    first, stop = max(0, start), min(len(out), start + round(CLICK_S * rate))
    if stop <= first:
        return
    t = np.arange(first - start, stop - start) / rate
    # A rise of a millisecond: no edge of its own.
    shape = np.exp(-t / (CLICK_S / 5)) * np.minimum(1.0, t / 1e-3) * np.minimum(1.0, (CLICK_S - t) / 5e-3)
    hertz = STRONG_HZ if strong else WEAK_HZ
    out[first:stop] += (gain * LEVEL * shape * np.sin(2 * np.pi * hertz * t)).astype(np.float32)
