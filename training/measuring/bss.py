"""BSS Eval version 3 through mir_eval, the reference implementation's Python counterpart.

mir_eval is pinned to 0.8.2: later versions drop `separation` (see docs/decisions.md).
"""

import warnings
from dataclasses import dataclass

import mir_eval.separation
import numpy as np
from numpy.typing import NDArray

from engine.model.metrics import Scores, Signal, failed


@dataclass(frozen=True)
class BssScores:
    """Per source, in dB: (S,) float64 each, NaN where the estimate is silent or not finite.

    sdr: everything wrong; sir: other sources heard in it; sar: what is in none of the sources. Any filter of
    512 taps on the reference is forgiven.
    """

    sdr: Scores
    sir: Scores
    sar: Scores


def bss_eval(reference: Signal, estimate: Signal) -> BssScores:
    """SDR, SIR and SAR of S estimates against S references over the whole utterance, without permutation.

    - `reference`, `estimate`: (S, n), n > 512, any scale. Estimate k belongs to reference k.
    - `bss_eval_sources` of Vincent, Gribonval & Févotte 2006, BSS Eval 3.0.

    Raises `ValueError` for shapes that differ, signals that are too short and silent references.
    """
    if reference.ndim != 2 or reference.shape != estimate.shape or reference.shape[1] <= 512:
        raise ValueError(f"reference {reference.shape}, estimate {estimate.shape}: both must be (S, n > 512)")
    if not np.isfinite(reference).all() or not np.all(np.any(reference != 0, axis=1)):
        raise ValueError("a reference is silent or not finite")
    bad = failed(reference, estimate)
    # Each estimate is scored alone against all references: a stand-in for a failed one touches no other.
    usable = np.where(bad[:, None], reference, estimate).astype(np.float64)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"mir_eval\.separation", category=FutureWarning)
        sdr, sir, sar, _ = mir_eval.separation.bss_eval_sources(
            reference.astype(np.float64), usable, compute_permutation=False
        )
    return BssScores(*(_without(bad, scores) for scores in (sdr, sir, sar)))


def _without(bad: NDArray[np.bool_], scores: Scores) -> Scores:
    return np.asarray(np.where(bad, np.nan, scores), np.float64)
