"""A recording that takes no memory, with six instruments in its mask: what the benches of delivery write."""

import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from engine.grid import MaskGrid
from engine.project.segmentation import Segmentation

RATE, CHANNELS = 44_100, 2
SIX = ("violin", "cello", "flute", "piano", "drum", "trumpet")
_PERIOD_S = 10
_COLUMNS = 512


class Endless:
    """Ten seconds of notes with noise, again and again, in steps of 24 bits: read like an `AudioBuffer`."""

    rate, channels = RATE, CHANNELS

    def __init__(self, seconds: float) -> None:
        self.length = round(seconds * RATE)
        random = np.random.default_rng(1)
        time_s = np.arange(_PERIOD_S * RATE) / RATE
        envelope = np.exp(-3 * (time_s % 0.5))
        notes = sum(np.sin(2 * np.pi * hertz * time_s) * envelope for hertz in (220.0, 277.5, 330.0, 440.0))
        sound = 0.1 * np.stack([notes, np.roll(notes, 400)]) + random.normal(0, 0.01, (CHANNELS, len(time_s)))
        samples = (np.rint(sound * 2**23) / 2**23).astype(np.float32)
        # The end once more, so that every piece of up to ten seconds lies in one stretch.
        self._twice = np.concatenate([samples, samples], axis=1)

    def read(self, start: int, stop: int) -> NDArray[np.float32]:
        """(channels, stop - start), outside of the recording too."""
        first = start % (_PERIOD_S * RATE)
        return self._twice[:, first : first + stop - start]


def six_instruments(seconds: float) -> Segmentation:
    """Shares that differ from cell to cell."""
    mask = Segmentation(MaskGrid.for_duration(seconds), SIX)
    random = np.random.default_rng(2)
    shares = random.dirichlet(np.ones(len(SIX) + 1), (mask.grid.bands, _COLUMNS)).transpose(2, 0, 1)[: len(SIX)]
    planes = np.floor(shares * 255).astype(np.uint8)
    for first in range(0, mask.grid.columns, _COLUMNS):
        mask.fill(first, planes[:, :, : min(_COLUMNS, mask.grid.columns - first)])
    return mask


def cost(action: Callable[[], object]) -> float:
    """Seconds of processor time, of all threads, that one run takes."""
    begin = time.process_time()
    action()
    return time.process_time() - begin
