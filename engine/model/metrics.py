"""How good a separation is: SI-SDR, overlap of masks, and means with confidence intervals (NumPy only).

A silent or failed estimate has no score: it is NaN here, counted by `summarise` and reported as a rate.
Nothing is ever added to signals to make a score possible. (BSS Eval's SDR, SIR and SAR: `training.measuring.bss`.)
"""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Signal = NDArray[np.floating[Any]]
Scores = NDArray[np.float64]
Mask = NDArray[np.bool_]

SILENCE_DB = -60.0
"""An estimate this far below its reference cannot be heard beside the rest: it counts as silent."""

RESAMPLES = 2000


def failed(reference: Signal, estimate: Signal) -> NDArray[np.bool_]:
    """Which estimates are no estimates: not finite, or silent (more than 60 dB below their reference).

    - `reference`, `estimate`: (…, n). Returns (…) bool.
    """
    finite = np.isfinite(estimate).all(axis=-1)
    # In float64, so that squares of tiny float32 values do not vanish.
    reference_energy = np.square(reference, dtype=np.float64).sum(axis=-1)
    estimate_energy = np.square(np.where(np.isfinite(estimate), estimate, 0), dtype=np.float64).sum(axis=-1)
    silent = estimate_energy <= reference_energy * 10 ** (SILENCE_DB / 10)
    return np.asarray(~finite | silent, np.bool_)


def si_sdr(reference: Signal, estimate: Signal) -> Scores:
    """Scale-invariant signal-to-distortion ratio in dB (Le Roux et al. 2019, equation 5), means removed.

    - `reference`, `estimate`: (…, n). Returns (…) float64; NaN where `failed`; +∞ for a perfect estimate.

    Raises `ValueError` for shapes that differ and for a silent reference, which nothing can be compared with.
    Never mix with BSS Eval's SDR, which forgives any 512-tap filter and reads about 0.8 dB higher.
    """
    if reference.shape != estimate.shape:
        raise ValueError(f"reference {reference.shape} and estimate {estimate.shape} differ in shape")
    reference, estimate = np.asarray(reference, np.float64), np.asarray(estimate, np.float64)
    reference = reference - reference.mean(axis=-1, keepdims=True)
    energy = np.square(reference).sum(axis=-1)
    if not np.all(energy > 0):
        raise ValueError("a reference is silent")
    bad = failed(reference, estimate)
    estimate = np.where(bad[..., None], reference, estimate)
    estimate = estimate - estimate.mean(axis=-1, keepdims=True)
    scale = (reference * estimate).sum(axis=-1) / energy
    target = scale[..., None] * reference
    with np.errstate(divide="ignore"):
        ratio = np.square(target).sum(axis=-1) / np.square(target - estimate).sum(axis=-1)
        score = 10 * np.log10(ratio)
    return np.asarray(np.where(bad, np.nan, score), np.float64)


def iou(predicted: Mask, true: Mask) -> float:
    """Intersection over union of two masks of one shape, TP / (TP + FP + FN) (thesis, equation 4.1).

    0–1; NaN when both are empty, because there is nothing to find and nothing was claimed.
    """
    hits, wrong = _overlap(predicted, true)
    return hits / (hits + wrong) if hits + wrong else float("nan")


def dice(predicted: Mask, true: Mask) -> float:
    """Dice coefficient of two masks of one shape, 2 TP / (2 TP + FP + FN) (thesis, equation 4.2).

    0–1; NaN when both are empty. (The thesis's code halved it once more; 2 TP stands above the line.)
    """
    hits, wrong = _overlap(predicted, true)
    return 2 * hits / (2 * hits + wrong) if hits + wrong else float("nan")


def _overlap(predicted: Mask, true: Mask) -> tuple[int, int]:
    """(true positives, false positives + false negatives)."""
    if predicted.shape != true.shape or predicted.dtype != np.bool_ or true.dtype != np.bool_:
        raise ValueError("masks must be boolean and of one shape")
    return int(np.count_nonzero(predicted & true)), int(np.count_nonzero(predicted ^ true))


@dataclass(frozen=True)
class Summary:
    """A mean over `n` scores with its confidence interval `low` … `high`; `failed` estimates had no score.

    All three are NaN when nothing was scored; `low` and `high` also with fewer than two groups.
    """

    mean: float
    low: float
    high: float
    n: int
    failed: int

    @property
    def failure_rate(self) -> float:
        """Failed estimates as a part of all, 0–1; NaN when there were none at all."""
        total = self.n + self.failed
        return self.failed / total if total else float("nan")


def summarise(
    scores: Sequence[float], groups: Sequence[Hashable] | None = None, level: float = 0.95, seed: int = 0
) -> Summary:
    """Mean with a bootstrap confidence interval (percentiles of 2,000 seeded draws); NaN counts as failed.

    `groups`: which scores belong together (the stems of one mixture are not independent): whole groups are
    drawn. Without it every score is its own group. Raises `ValueError` for an infinite score.
    """
    values = np.asarray(scores, np.float64)
    if np.isinf(values).any():
        raise ValueError("a score is infinite; a mean over it says nothing")
    keys = list(range(len(values))) if groups is None else list(groups)
    scored: dict[Hashable, list[float]] = {}
    for key, value in zip(keys, values.tolist(), strict=True):
        if not np.isnan(value):
            scored.setdefault(key, []).append(value)
    sums = np.array([sum(group) for group in scored.values()])
    counts = np.array([len(group) for group in scored.values()])
    lost = int(np.isnan(values).sum())
    if not len(sums):
        return Summary(float("nan"), float("nan"), float("nan"), 0, lost)
    mean, total = float(sums.sum() / counts.sum()), int(counts.sum())
    if len(sums) < 2:
        return Summary(mean, float("nan"), float("nan"), total, lost)
    drawn = np.random.default_rng(seed).integers(0, len(sums), (RESAMPLES, len(sums)))
    means = sums[drawn].sum(axis=1) / counts[drawn].sum(axis=1)
    low, high = np.quantile(means, [(1 - level) / 2, (1 + level) / 2])
    return Summary(mean, float(low), float(high), total, lost)
