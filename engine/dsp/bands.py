"""Band magnitudes of a recording on the mask grid, at any sample rate (NumPy only): what the sound network hears.

The transform's window lasts as long at every rate (93 ms), and frames are centred on the grid's columns, so a
recording looks the same to the network whatever rate it is stored at; nothing is resampled.
"""

from functools import lru_cache
from typing import Protocol

import numpy as np
import scipy.fft
from numpy.typing import NDArray

from engine.dsp.stft import hann
from engine.dsp.warp import Warp
from engine.grid import STUDIO_N_FFT, STUDIO_RATE, MaskGrid, StftConfig

Floats = NDArray[np.float32]


class Sound(Protocol):
    """Samples by position: see `engine.media.reader.AudioBuffer`."""

    @property
    def rate(self) -> int:
        """Hz."""
        ...

    def read(self, start: int, stop: int) -> Floats:
        """(channels, stop − start) float32, zeros outside the recording."""
        ...


def analysis_config(rate: int) -> StftConfig:
    """The transform whose window lasts 4096 / 44,100 s at `rate` (a multiple of four samples)."""
    n_fft = 4 * round(STUDIO_N_FFT * rate / STUDIO_RATE / 4)
    return StftConfig(rate, n_fft, n_fft // 4)


@lru_cache(maxsize=8)
def _warp(config: StftConfig, bands: int, f_min: float, f_max: float) -> Warp:
    return Warp(config, MaskGrid(1, bands, f_min, f_max))


def band_magnitudes(sound: Sound, grid: MaskGrid, first: int, stop: int) -> Floats:
    """(bands, stop − first) magnitudes ≥ 0 of the mid signal (mean of the channels) at columns [first, stop).

    A full-scale sine reads about n_fft / 4 of the studio transform, at every rate. Columns outside the recording read
    silence.
    """
    config = analysis_config(sound.rate)
    half = config.n_fft // 2
    centres = np.rint(np.arange(first, stop) * grid.hop_s * sound.rate).astype(np.int64)
    start = int(centres[0]) - half
    mid = sound.read(start, int(centres[-1]) + half).mean(axis=0)
    windows = np.lib.stride_tricks.sliding_window_view(mid, config.n_fft)[centres - half - start]
    spectrum = scipy.fft.rfft(windows * hann(config.n_fft), axis=-1, workers=1)
    magnitude = np.abs(spectrum).T * np.float32(STUDIO_N_FFT / config.n_fft)
    return _warp(config, grid.bands, grid.f_min, grid.f_max).to_bands(np.ascontiguousarray(magnitude, np.float32))
