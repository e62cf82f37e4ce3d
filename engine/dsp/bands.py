"""Band magnitudes of a recording on the mask grid, at any sample rate (NumPy only): what the sound network hears.

The transform's window lasts as long at every rate (93 ms), and frames are centred on the grid's columns, so a
recording looks the same to the network whatever rate it is stored at; nothing is resampled.
"""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Floats
from engine.dsp.fft import rfft
from engine.dsp.sound import Sound
from engine.dsp.spatial import Covariance
from engine.dsp.stft import hann
from engine.dsp.warp import Warp
from engine.grid import STUDIO_N_FFT, STUDIO_RATE, MaskGrid, StftConfig


def analysis_config(rate: int, window: float = 1.0) -> StftConfig:
    """The transform whose window lasts `window` times 4096 / 44,100 s at `rate` (a multiple of four samples)."""
    n_fft = 4 * round(window * STUDIO_N_FFT * rate / STUDIO_RATE / 4)
    return StftConfig(rate, n_fft, n_fft // 4)


@lru_cache(maxsize=8)
def _warp(config: StftConfig, bands: int, f_min: float, f_max: float) -> Warp:
    return Warp(config, MaskGrid(1, bands, f_min, f_max))


def band_magnitudes(sound: Sound, grid: MaskGrid, first: int, stop: int, window: float = 1.0) -> Floats:
    """(bands, stop − first) magnitudes ≥ 0 of the mid signal (mean of the channels) at columns [first, stop).
    `window`: see `analysis_config`; the networks hear 1.

    A full-scale sine reads about n_fft / 4 of the studio transform, at every rate. Columns outside the recording read
    silence.
    """
    config = analysis_config(sound.rate, window)
    samples, columns = _read(sound, grid, first, stop, config)
    spectrum = _spectrum(samples.mean(axis=0), columns, config)
    return _bands_of(config, grid).to_bands(np.abs(spectrum))


def band_products(one: Sound, other: Sound, grid: MaskGrid, first: int, stop: int) -> Floats:
    """(bands, stop − first): Re(one · other*) of the mid signals of two sounds of one rate, averaged over each band. Of
    a sound with itself its power; divided by that of `other`, the real factor by which `other` is nearest to `one`."""
    config = analysis_config(one.rate)
    spectra = []
    for sound in (one, other):
        samples, columns = _read(sound, grid, first, stop, config)
        spectra.append(_spectrum(samples.mean(axis=0), columns, config))
    return _bands_of(config, grid).mean((spectra[0] * spectra[1].conj()).real)


def band_covariance(sound: Sound, grid: MaskGrid, first: int, stop: int) -> Covariance | None:
    """Covariance of the first two channels at columns [first, stop), averaged over each band; None for mono sound."""
    config = analysis_config(sound.rate)
    samples, columns = _read(sound, grid, first, stop, config)
    if len(samples) < 2:
        return None
    left, right = (_spectrum(channel, columns, config) for channel in samples[:2])
    cross = left * right.conj()
    mean = _bands_of(config, grid).mean
    return Covariance(
        mean(np.square(np.abs(left))), mean(np.square(np.abs(right))), mean(cross.real) + 1j * mean(cross.imag)
    )


def _read(sound: Sound, grid: MaskGrid, first: int, stop: int, config: StftConfig) -> tuple[Floats, NDArray[np.int64]]:
    """Samples (channels, n) under the windows of columns [first, stop), and where in them each window begins."""
    half = config.n_fft // 2
    centres = np.rint(np.arange(first, stop) * grid.hop_s * sound.rate).astype(np.int64)
    start = int(centres[0]) - half
    return sound.read(start, int(centres[-1]) + half), centres - half - start


def _spectrum(samples: Floats, columns: NDArray[np.int64], config: StftConfig) -> NDArray[np.complex64]:
    """(bins, columns) of one channel, in the studio transform's scale."""
    n_fft = config.n_fft
    windows = np.lib.stride_tricks.sliding_window_view(samples, n_fft)[columns]
    spectrum = rfft(windows * hann(n_fft))
    return np.ascontiguousarray(spectrum.T * np.float32(STUDIO_N_FFT / n_fft), np.complex64)


def _bands_of(config: StftConfig, grid: MaskGrid) -> Warp:
    return _warp(config, grid.bands, grid.f_min, grid.f_max)
