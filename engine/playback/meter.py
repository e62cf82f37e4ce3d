"""How loud each instrument sounds right now, from one spectrum of the mix (no stem is rendered)."""

import math
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from engine.dsp.stft import hann, stft
from engine.dsp.warp import Warp
from engine.grid import StftConfig
from engine.instruments import OTHER
from engine.playback.mixer import Renders
from engine.project.segmentation import Segmentation

SILENT_DB = -120.0


class Meter:
    """Levels of a recording's instruments at a sample."""

    def __init__(self, renderer: Renders, rate: int) -> None:
        self._renderer = renderer
        self._config = StftConfig.for_rate(rate)
        self._warp: Warp | None = None

    def levels(self, segmentation: Segmentation, weights: Mapping[str, float], at: int) -> dict[str, float]:
        """RMS in dBFS (a full-scale sine reads -3) of each instrument and `other` with their weights, over one
        window around sample `at`, mean power of the channels; `SILENT_DB` at least.
        """
        config = self._config
        half = config.n_fft // 2
        mix = self._renderer.render(None, {}, at - half, at + half)
        spectrum = stft(mix, config, 0, 1, offset=-half)
        power = np.mean(np.square(np.abs(spectrum[:, :, 0])), axis=0)
        mask = self._masks(segmentation, at)
        # Parseval: Σ x²·w² = (2 / n_fft) · Σ |X|² over the one-sided spectrum, and Σ w² is the window's weight.
        mean_square = np.square(mask) @ power * (2 / (config.n_fft * np.square(hann(config.n_fft)).sum()))
        names = (*segmentation.instruments, OTHER.id)
        result = {}
        for name, value in zip(names, mean_square, strict=True):
            rms = float(np.sqrt(value)) * weights.get(name, 0.0)
            result[name] = max(SILENT_DB, 20 * math.log10(max(rms, 1e-9)))
        return result

    def _masks(self, segmentation: Segmentation, at: int) -> NDArray[np.float32]:
        """(K + 1, bins) shares 0–1 at the column nearest to sample `at`; the last is `other`."""
        if self._warp is None or self._warp.grid != segmentation.grid:
            self._warp = Warp(self._config, segmentation.grid)
        column = round(segmentation.grid.column_at(at / self._config.sample_rate))
        shares = segmentation.shares(column, column + 1).astype(np.float32) / 255
        rest = 1 - shares.sum(axis=0, keepdims=True)
        return self._warp.to_bins(np.concatenate([shares, rest]))[:, :, 0]
