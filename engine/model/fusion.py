"""Joining what is heard and what is seen into one score per instrument, over a whole recording (NumPy only).

The thesis multiplied each mask by its frame's visual probability, so that a wrong or missing picture silenced an
instrument that was clearly there. Here evidence adds in log-odds and the picture's say is bounded: it can lift a
doubtful instrument over the threshold and tip the balance between similar ones, but what is clearly heard stays. And a
picture that shows other instruments than are heard (an audience, a title, another shot) is believed less as a whole.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from engine.arrays import Doubles

_EPSILON = 1e-4
_CLAIM_FLOOR = 0.01  # a hundredth of the power is no more than what masks leak
PRIOR = 0.1
"""How likely an instrument is to play when nothing is known: two of 21."""


@dataclass(frozen=True)
class FusionConfig:
    """Log-odds = bias + audio·logit(heard) + claim·log(claimed + 0.01)
    + trust · clip(visual·logit(seen) + visual_bias, −against, +favour),
    trust = sigmoid(goodwill + doubt·agreement), see `agreement`.

    claimed: part of the sound's power that the instrument's mask takes when the network is told the likeliest ones. It
    is asked for only where `claim` is not 0.

    threshold: score from which an instrument is taken. most: at most so many are taken. strongest: part of the
    windows, the most convinced ones, whose mean speaks for the recording (nobody plays all the time).
    """

    audio: float = 1.0
    bias: float = 0.0
    claim: float = 0.0
    visual: float = 0.6
    visual_bias: float = 0.6
    against: float = 1.5
    favour: float = 3.0
    goodwill: float = 2.0
    doubt: float = 1.0
    threshold: float = 0.5
    most: int = 4
    strongest: float = 0.4


def logit(probability: Doubles) -> Doubles:
    """Log-odds of probabilities 0–1; certainty stays finite (at 1 in 10,000)."""
    p = np.clip(probability, _EPSILON, 1 - _EPSILON)
    return np.asarray(np.log(p / (1 - p)), np.float64)


def sigmoid(odds: Doubles) -> Doubles:
    """Probabilities of log-odds, however far out."""
    return np.asarray(0.5 * (1 + np.tanh(np.asarray(odds, np.float64) / 2)), np.float64)


def log_claims(claimed: Doubles) -> Doubles:
    """Logarithms of parts 0–1 of the sound's power, floored where masks only leak."""
    return np.asarray(np.log(claimed + _CLAIM_FLOOR), np.float64)


def over_recording(windows: Doubles, weights: Doubles, config: FusionConfig) -> Doubles:
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


def agreement(heard: Doubles, seen: Doubles) -> Doubles:
    """How well a picture fits the sound: log-likelihood ratio (…, 1) of “it shows who plays” over “it shows anybody”.

    heard, seen: probabilities (…, C). Were every instrument's presence known, those that play would be seen with
    probability `seen` instead of the prior π, and those that do not be unseen with 1 − `seen` instead of 1 − π; it is
    not known, so both are averaged under `heard`: Σ log(heard·seen / π + (1 − heard)(1 − seen) / (1 − π)).
    """
    p, q = (np.clip(x, _EPSILON, 1 - _EPSILON) for x in (heard, seen))
    ratio = p * q / PRIOR + (1 - p) * (1 - q) / (1 - PRIOR)
    return np.asarray(np.log(ratio).sum(axis=-1, keepdims=True), np.float64)


def fuse(heard: Doubles, seen: Doubles | None, config: FusionConfig, claimed: Doubles | None = None) -> Doubles:
    """Scores (…, C) 0–1 from audio probabilities (…, C), picture probabilities (…, C) or None (no picture), and
    `claimed` parts of the sound's power (…, C), 0–1, or None (nobody asked)."""
    odds = config.bias + config.audio * logit(heard)
    if claimed is not None:
        odds = odds + config.claim * log_claims(claimed)
    if seen is not None:
        picture = np.clip(config.visual * logit(seen) + config.visual_bias, -config.against, config.favour)
        fits = config.goodwill + config.doubt * agreement(sigmoid(odds), seen)
        odds = odds + sigmoid(fits) * picture
    return sigmoid(odds)


def choose(scores: Doubles, ids: Sequence[str], config: FusionConfig) -> tuple[str, ...]:
    """Instruments at or above the threshold, strongest first, at most `most`; none where nothing reaches it."""
    order = np.argsort(-scores)[: config.most]
    return tuple(ids[k] for k in order if scores[k] >= config.threshold)
