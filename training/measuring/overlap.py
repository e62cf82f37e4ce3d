"""Masks as the thesis counts them (sections 3.1.1 and 4.3): which cells belong to whom, and how far two maps agree.

A cell's probabilities are the softmax over the 21 instruments of their magnitudes (absent ones: zero), so that a
threshold on the probability is one on the magnitude. A cell belongs to the most probable instrument if its
probability reaches the threshold. Estimates are treated exactly like the truth, so every row can be compared, whether
it works with masks or not. Unlike the thesis's, the stems all have one level (see `training.measuring.pairs`), and
nothing is divided twice.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Floats
from engine.baselines import grid_warp
from engine.dsp.stft import stft
from engine.grid import StftConfig
from engine.instruments import CLASS_IDS
from engine.model.metrics import dice, iou

Masks = NDArray[np.bool_]

THRESHOLDS = (0.05, 0.10, 0.15, 0.20)
THESIS_N_FFT = 1024


@dataclass(frozen=True)
class Overlap:
    """IoU and Dice of each stem (S rows) at each of `THRESHOLDS`; NaN where both masks are empty."""

    iou: tuple[tuple[float, ...], ...]
    dice: tuple[tuple[float, ...], ...]


def magnitudes(sounds: Floats, rate: int) -> Floats:
    """(S, n) → (S, 256 bands, columns), scaled like the thesis's transform of 1024 samples at 11,025 Hz."""
    config = StftConfig.for_rate(rate)
    spectrum = stft(np.nan_to_num(sounds, posinf=0.0, neginf=0.0), config)
    bands = grid_warp(config, sounds.shape[1]).to_bands(np.abs(spectrum))
    return np.asarray(bands * (THESIS_N_FFT / config.n_fft), np.float32)


def owners(bands: Floats, threshold: float) -> Masks:
    """Which cells belong to each of the S instruments: magnitudes (S, B, T) → (S, B, T); equal ones share."""
    largest = bands.max(axis=0)
    absent = (len(CLASS_IDS) - len(bands)) * np.exp(-largest)
    total = np.exp(bands - largest).sum(axis=0) + absent
    return np.asarray((bands == largest) & (largest > 0) & (1 / total >= threshold))


def mask_overlap(stems: Floats, estimates: Floats, rate: int) -> Overlap:
    """How far the masks of estimates (S, n) agree with those of the true stems (S, n)."""
    true, found = magnitudes(stems, rate), magnitudes(estimates, rate)
    pairs = [(owners(found, threshold), owners(true, threshold)) for threshold in THRESHOLDS]
    return Overlap(
        iou=tuple(tuple(round(iou(a[k], b[k]), 4) for a, b in pairs) for k in range(len(stems))),
        dice=tuple(tuple(round(dice(a[k], b[k]), 4) for a, b in pairs) for k in range(len(stems))),
    )
