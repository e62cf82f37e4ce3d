"""Spectra of a recording at the mask grid's columns, kept in blocks, for what looks at the same place again and again.

Everything is time-major: a row is a column of the grid. The transform is `bands.analysis_config`: 93 ms at any rate.
"""

from collections import OrderedDict
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Floats
from engine.dsp.bands import analysis_config
from engine.dsp.fft import rfft
from engine.dsp.sound import Sound
from engine.dsp.stft import hann
from engine.dsp.warp import Warp
from engine.grid import MaskGrid

BLOCK = 32  # columns: a block takes about 3 ms, so that the first answer to a hover needs only a few
KEPT = 64  # blocks: about 45 s of sound, 40 MB
_SMOOTH = 32  # bins over which a level counts as loud or soft
_RANGE_DB = 40.0


@dataclass(frozen=True, eq=False)
class Rows:
    """Columns `first` … of a recording. power: (t, bins), |X|²; level: (t, bins) dB of it; salient: (t, bins) 0–1, how
    far a bin stands out of its surroundings, 1 being 40 dB."""

    first: int
    power: Floats
    level: Floats
    salient: Floats

    @property
    def stop(self) -> int:
        """One past the last column."""
        return self.first + len(self.power)


class Spectra:
    """The cache. Not for several threads at once. `forget()` when the sound has grown."""

    def __init__(self, sound: Sound, grid: MaskGrid) -> None:
        self.grid = grid
        self.config = analysis_config(sound.rate)
        self.warp = Warp(self.config, grid)
        self.bin_hertz = self.config.sample_rate / self.config.n_fft
        self._sound = sound
        self._blocks: OrderedDict[int, Rows] = OrderedDict()

    def forget(self) -> None:
        """Drop what is kept."""
        self._blocks.clear()

    def rows(self, first: int, stop: int) -> Rows:
        """Columns [first, stop), which may lie outside the recording (silence)."""
        blocks = [self._block(number) for number in range(first // BLOCK, -(-stop // BLOCK))]
        cut = slice(first - blocks[0].first, stop - blocks[0].first)
        return Rows(
            first,
            np.concatenate([block.power for block in blocks])[cut],
            np.concatenate([block.level for block in blocks])[cut],
            np.concatenate([block.salient for block in blocks])[cut],
        )

    def _block(self, number: int) -> Rows:
        block = self._blocks.get(number)
        if block is None:
            block = self._transform(number * BLOCK)
            self._blocks[number] = block
            if len(self._blocks) > KEPT:
                self._blocks.popitem(last=False)
        self._blocks.move_to_end(number)
        return block

    def _transform(self, first: int) -> Rows:
        n_fft = self.config.n_fft
        centres = np.rint(np.arange(first, first + BLOCK) * self.grid.hop_s * self.config.sample_rate).astype(np.int64)
        start = int(centres[0]) - n_fft // 2
        mid = self._sound.read(start, int(centres[-1]) + n_fft // 2).mean(axis=0)
        windows = np.lib.stride_tricks.sliding_window_view(mid, n_fft)[centres - centres[0]]
        spectrum = rfft(windows * hann(n_fft))
        power = (np.square(spectrum.real) + np.square(spectrum.imag)).astype(np.float32)
        # −120 dBFS: silence stands out of nothing.
        level = 10 * np.log10(power + np.float32(1e-12 * (n_fft / 4) ** 2))
        return Rows(first, power, level, _salient(level))


def _salient(level: Floats) -> Floats:
    """How far each bin stands above the mean level (in dB) of its surroundings."""
    whole = level.shape[1] // _SMOOTH * _SMOOTH
    means = level[:, :whole].reshape(len(level), -1, _SMOOTH).mean(axis=2)
    # Linear between the middles of the stretches; the ends stay level.
    place = np.clip((np.arange(level.shape[1]) + 0.5) / _SMOOTH - 0.5, 0, means.shape[1] - 1)
    lower = np.minimum(place.astype(int), max(means.shape[1] - 2, 0))
    part = (place - lower).astype(np.float32)
    floor = means[:, lower] * (1 - part) + means[:, np.minimum(lower + 1, means.shape[1] - 1)] * part
    return np.asarray(np.clip((level - floor) / _RANGE_DB, 0, 1), np.float32)


def at_bins(rows: Floats, position: NDArray[np.floating]) -> Floats:
    """Values of `rows` (t, bins) at fractional bins `position` (t, n), linearly interpolated; 0 above the last bin."""
    last = rows.shape[1] - 2
    lower = np.minimum(position, last).astype(np.int32)
    part = np.asarray(position - lower, np.float32)
    flat = rows.ravel()
    lower += (np.arange(len(rows), dtype=np.int32) * rows.shape[1])[:, None]
    here = flat[lower]
    value = here + (flat[lower + 1] - here) * np.minimum(part, 1)
    return np.where(position <= last, value, np.float32(0))
