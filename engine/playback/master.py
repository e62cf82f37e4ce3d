"""The master: volume, peaks, and a limiter, all for listening only; what is exported does not pass here.

The limiter looks ahead. With x the peak over the channels, c the ceiling and L the look-ahead, the gain that a sample
needs is n(t) = min(1, c / x(t)); its least value over [t, t + L], released at a constant rate, is r(t) ≤ n(s) for every
s in [t, t + L]; the mean of r over [t − L, t] is therefore at most n(t), and changes by no more than 1 / L a sample
(moving-minimum, moving-mean limiter; see U. Zölzer, DAFX, 2nd ed., section 4.2.2). Where nothing was near, it is
exactly 1, and the samples are the same bits.
"""

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Floats

Gains = NDArray[np.float64]

CEILING = 10 ** (-0.1 / 20)
"""−0.1 dBFS: nothing leaves the limiter above."""
LOOK_AHEAD_S = 0.005
RELEASE_S = 0.25
"""How long the gain takes from nothing to one."""
_SAME = 1e-9
"""What is this near to one is one: rounding, not limiting."""


class Master:
    """State of one stream of blocks. `peaks`: (channels,) linear, of the last block before limiting."""

    def __init__(self, rate: int, channels: int) -> None:
        self._ahead = max(1, round(LOOK_AHEAD_S * rate))
        self._release = 1 / (RELEASE_S * rate)
        self._past: Gains = np.ones(self._ahead)
        self._volume = 1.0
        self.peaks: Floats = np.zeros(channels, np.float32)

    def process(self, block: Floats, future: Floats, volume: float, limited: bool) -> Floats:
        """A block (channels, n) as it goes to the device: the same array where there is nothing to do.

        future: (channels, m) what will follow, at least `LOOK_AHEAD_S` of it unless the sound ends. `volume`: linear;
        a change of it is spread over the block.
        """
        before, self._volume = self._volume, volume
        if before != volume:
            ramp = np.linspace(before, volume, block.shape[1], dtype=np.float32)
            block = block * ramp
        elif volume != 1:
            block = block * np.float32(volume)
        self.peaks = np.abs(block).max(axis=1, initial=0.0)
        if limited:
            return self._limit(block, future if volume == 1 else future * np.float32(volume))
        self._past = np.ones(self._ahead)
        return block

    def _limit(self, block: Floats, future: Floats) -> Floats:
        count = block.shape[1]
        needed = np.ones(count + self._ahead)
        near = np.abs(np.concatenate([block, future[:, : self._ahead]], axis=1)).max(axis=0, initial=0.0)
        loud = near > CEILING
        needed[: len(near)][loud] = CEILING / near[loud]
        if not loud.any() and self._past.min() == 1:
            return block
        least = np.lib.stride_tricks.sliding_window_view(needed, self._ahead + 1).min(axis=1)
        gains = np.concatenate([self._past, self._released(least)])
        sums = np.concatenate([[0.0], np.cumsum(gains)])
        gain = (sums[self._ahead + 1 :] - sums[:count]) / (self._ahead + 1)
        gain[gain > 1 - _SAME] = 1
        self._past = gains[-self._ahead :]
        # A jump brings what nobody could foresee: there the gain falls at once.
        result: Floats = block * np.minimum(gain, needed[:count]).astype(np.float32)
        return result

    def _released(self, least: Gains) -> Gains:
        """Down at once, up at a constant rate."""
        slope = self._release * np.arange(len(least) + 1)
        running = np.minimum.accumulate(np.concatenate([self._past[-1:], least]) - slope) + slope
        released: Gains = np.minimum(running[1:], least)
        released[released > 1 - _SAME] = 1
        return released
