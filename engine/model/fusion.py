"""Joining what is heard and what is seen into one score per instrument, over a whole recording (NumPy only).

The thesis multiplied each mask by its frame's visual probability, so that a wrong or missing picture silenced an
instrument that was clearly there. Here evidence adds in log-odds and the picture's say is bounded: it can lift a
doubtful instrument over the threshold and tip the balance between similar ones, but what is clearly heard stays.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
_EPSILON = 1e-4


@dataclass(frozen=True)
class FusionConfig:
    """Log-odds = bias + audio·logit(heard) + clip(visual·logit(seen) + visual_bias, −against, +favour).

    threshold: score from which an instrument is taken. most: at most so many are taken. strongest: part of the
    windows, the most convinced ones, whose mean speaks for the recording (nobody plays all the time).
    """

    audio: float = 1.0
    bias: float = 0.0
    visual: float = 0.6
    visual_bias: float = 0.6
    against: float = 1.5
    favour: float = 3.0
    threshold: float = 0.5
    most: int = 4
    strongest: float = 0.4


def logit(probability: Floats) -> Floats:
    """Log-odds of probabilities 0–1; certainty stays finite (at 1 in 10,000)."""
    p = np.clip(probability, _EPSILON, 1 - _EPSILON)
    return np.asarray(np.log(p / (1 - p)), np.float64)


def over_recording(windows: Floats, weights: Floats, config: FusionConfig) -> Floats:
    """Probabilities (W, C) of W windows → (C,): mean over the `strongest` part, each window weighted ≥ 0.

    Windows of weight 0 (silence) say nothing; if all are, the result is 0.
    """
    result = np.zeros(windows.shape[1])
    useful = weights > 0
    if not useful.any():
        return result
    windows, weights = windows[useful], weights[useful]
    for k in range(windows.shape[1]):
        order = np.argsort(-windows[:, k])
        kept = order[: max(1, round(config.strongest * len(order)))]
        result[k] = np.average(windows[kept, k], weights=weights[kept])
    return result


def fuse(heard: Floats, seen: Floats | None, config: FusionConfig) -> Floats:
    """Scores (C,) 0–1 from audio probabilities (C,) and picture probabilities (C,) or None (no picture)."""
    odds = config.bias + config.audio * logit(heard)
    if seen is not None:
        picture = config.visual * logit(seen) + config.visual_bias
        odds = odds + np.clip(picture, -config.against, config.favour)
    return np.asarray(1 / (1 + np.exp(-odds)), np.float64)


def choose(scores: Floats, ids: Sequence[str], config: FusionConfig) -> tuple[str, ...]:
    """Instruments at or above the threshold, strongest first; at least the strongest one, at most `most`."""
    order = np.argsort(-scores)[: config.most]
    taken = [ids[k] for k in order if scores[k] >= config.threshold]
    return tuple(taken or [ids[order[0]]])
