"""Levels of a recording on the mask's grid, for looking at: buffer → uint8 columns (NumPy only)."""

import math

import numpy as np
from numpy.typing import NDArray

from engine.dsp.bands import analysis_config, band_magnitudes
from engine.dsp.sound import MultichannelSound
from engine.grid import STUDIO_N_FFT, MaskGrid
from engine.media.buffer import AudioBuffer

FLOOR_DB = -90.0
"""Level 0: this far below a full-scale sine, or softer."""
CEILING_DB = -6.0
"""Level 255."""


def ready_columns(buffer: AudioBuffer, grid: MaskGrid) -> int:
    """How many columns, counted from the start, what is decoded by now fully determines."""
    if buffer.complete:
        return MaskGrid.for_duration(buffer.length / buffer.rate).columns
    seconds = (buffer.available - analysis_config(buffer.rate).n_fft) / buffer.rate
    return max(0, math.floor(grid.column_at(seconds)))


def levels(buffer: MultichannelSound, grid: MaskGrid, first: int, stop: int, window: float = 1.0) -> NDArray[np.uint8]:
    """(bands, stop - first) uint8: 0 = `FLOOR_DB` … 255 = `CEILING_DB`, relative to a full-scale sine.

    The power is the mean over the channels, so that opposite phases do not cancel. Columns may be asked for in any
    order and any grouping: the values are the same. `window`: see `analysis_config`; shorter is sharper in time, longer
    in frequency.
    """
    power = np.zeros((grid.bands, stop - first), np.float32)
    for channel in range(buffer.channels):
        power += np.square(band_magnitudes(_Channel(buffer, channel), grid, first, stop, window))
    amplitude = np.sqrt(power / buffer.channels) * (4.0 / STUDIO_N_FFT)
    db = 20 * np.log10(np.maximum(amplitude, 1e-7))
    scaled = (db - FLOOR_DB) * (255 / (CEILING_DB - FLOOR_DB))
    return np.clip(np.rint(scaled), 0, 255).astype(np.uint8)


class _Channel:
    """One channel of a buffer, read like a recording of its own."""

    def __init__(self, buffer: MultichannelSound, channel: int) -> None:
        self._buffer, self._channel = buffer, channel

    @property
    def rate(self) -> int:
        """Hz."""
        return self._buffer.rate

    def read(self, start: int, stop: int) -> NDArray[np.float32]:
        """(1, stop - start) float32."""
        return self._buffer.read(start, stop)[self._channel : self._channel + 1]
