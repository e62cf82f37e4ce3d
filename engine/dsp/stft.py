"""Short-time Fourier transform and its inverse (NumPy and SciPy only), block by block or in one piece.

Frame f is centred on sample f·hop of the recording, samples outside it are silence. A frame depends on
nothing but the n_fft samples around its centre, so transforming a recording in blocks gives what transforming
it whole gives.
"""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Floats
from engine.dsp.fft import irfft, rfft
from engine.grid import StftConfig

Spectrum = NDArray[np.complex64]


@lru_cache(maxsize=16)
def hann(n_fft: int) -> NDArray[np.float32]:
    """(n_fft,) periodic Hann window: shifted by n_fft / 4, its squares add up to exactly 1.5."""
    window = (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(n_fft) / n_fft)).astype(np.float32)
    window.flags.writeable = False
    return window


def frame_span(config: StftConfig, start: int, stop: int) -> tuple[int, int]:
    """First and one-past-last frame whose windows touch samples [start, stop); the first may be negative."""
    half = config.n_fft // 2
    # Window of frame f covers samples [f·hop - half, f·hop + half).
    return (start - half) // config.hop + 1, -(-(stop + half) // config.hop)


def sample_span(config: StftConfig, first_frame: int, stop_frame: int) -> tuple[int, int]:
    """First and one-past-last sample that frames [first_frame, stop_frame) look at: may be outside it."""
    half = config.n_fft // 2
    return first_frame * config.hop - half, (stop_frame - 1) * config.hop + half


def stft(x: Floats, config: StftConfig, first_frame: int = 0, frames: int | None = None, offset: int = 0) -> Spectrum:
    """Spectrum of `x` (channels, n) float32 → (channels, bins, frames) complex64.

    `x[:, 0]` is sample number `offset` of the recording; what lies outside `x` counts as silence. Frames
    first_frame … first_frame + frames - 1 are returned; without `frames` all up to the last that covers `x`.
    A full-scale sine (amplitude 1) reads `n_fft / 4` at its bin.
    """
    if frames is None:
        frames = max(0, config.frames(offset + x.shape[1]) - first_frame)
    if frames == 0 or x.shape[0] == 0:
        return np.zeros((x.shape[0], config.bins, frames), np.complex64)
    start, stop = sample_span(config, first_frame, first_frame + frames)
    padded = _cut(np.asarray(x, np.float32), start - offset, stop - offset)
    windows = np.lib.stride_tricks.sliding_window_view(padded, config.n_fft, axis=1)[:, :: config.hop]
    spectrum = rfft(windows * hann(config.n_fft))
    return np.swapaxes(spectrum, 1, 2)


def istft(spectrum: Spectrum, config: StftConfig, samples: int, first_frame: int = 0, start: int = 0) -> Floats:
    """Samples [start, start + samples) of the recording from `spectrum` (channels, bins, frames) → float32
    (channels, samples).

    `spectrum[..., 0]` is frame number `first_frame`. Weighted overlap-add (Griffin & Lim 1984, eq. 6): the
    result is the signal whose spectrum is nearest to the given one. Give all frames of `frame_span` for a
    result that does not depend on where a block begins. Samples under no frame come out as silence.
    """
    channels, _, frames = spectrum.shape
    if frames == 0 or samples <= 0:
        return np.zeros((channels, max(0, samples)), np.float32)
    window = hann(config.n_fft)
    pieces = irfft(np.swapaxes(spectrum, 1, 2), config.n_fft)
    pieces *= window
    total = _overlap_add(pieces.reshape(channels, frames, -1, config.hop))
    squares = np.broadcast_to(window.reshape(1, 1, -1, config.hop) ** 2, (1, frames, *_parts(config)))
    weight = _overlap_add(squares)[0]
    # Under the very edge of one window alone the weight falls to 0, and noise would be divided by it.
    np.divide(total, weight, out=total, where=weight > 1e-4)
    first_sample, _ = sample_span(config, first_frame, first_frame + frames)
    return _cut(total, start - first_sample, start - first_sample + samples)


def _parts(config: StftConfig) -> tuple[int, int]:
    return config.n_fft // config.hop, config.hop


def _overlap_add(pieces: NDArray[np.float32]) -> Floats:
    """(channels, frames, n_fft / hop, hop), each frame shifted by one hop → (channels, samples)."""
    channels, frames, parts, hop = pieces.shape
    total = np.zeros((channels, frames + parts - 1, hop), np.float32)
    for part in range(parts):
        total[:, part : part + frames] += pieces[:, :, part]
    return total.reshape(channels, -1)


def _cut(x: Floats, start: int, stop: int) -> Floats:
    """`x[:, start:stop]` with silence where that lies outside; a view where nothing has to be added."""
    if start >= 0 and stop <= x.shape[1]:
        return x[:, start:stop]
    result = np.zeros((x.shape[0], stop - start), np.float32)
    a, b = max(start, 0), min(stop, x.shape[1])
    if a < b:
        result[:, a - start : b - start] = x[:, a:b]
    return result
