"""The frame network's held-back figures, each with a 95 % interval from resampled photos.

Every half of the held-back photos is judged with a calibration fitted on the other half.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np

from engine.arrays import Flags, Floats
from engine.instruments import CLASS_IDS
from training.learning.frame_calibration import fit_frames
from training.learning.frame_evidence import PhotoEvidence

Figures = dict[str, Any]
_ROUNDS = 2000


def measure(first: PhotoEvidence, second: PhotoEvidence, seed: int) -> Figures:
    """The figures of the card."""
    judged = [(mine, *(x.numpy() for x in fit_frames([other]))) for mine, other in ((first, second), (second, first))]

    def scores(kind: str) -> tuple[Floats, Floats, tuple[tuple[str, ...], ...]]:
        """Calibrated log-odds, labels and photos of both halves' frames of a kind."""
        parts = [(getattr(mine, kind), temperature, bias) for mine, temperature, bias in judged]
        odds = [frames.logits / temperature + bias for frames, temperature, bias in parts]
        shown = tuple(photos for frames, _, _ in parts for photos in frames.shown)
        return np.concatenate(odds), np.concatenate([f.labels for f, _, _ in parts]), shown

    figures: Figures = {"halves": 2, "interval": "95 %, photos resampled within their class"}
    figures |= _singles(*scores("singles"), seed)
    raw = [part.singles for part in (first, second)]
    ours = np.concatenate([part.labels.any(axis=1) for part in raw])
    plain = _first(np.concatenate([part.logits for part in raw])[ours], np.concatenate([p.labels for p in raw])[ours])
    figures["single_top1_uncalibrated"] = round(float(plain.mean()), 4)
    for name, kind in (("duet", "duets"), ("duet_by_photo", "duets_by_photo"), ("composed_duet", "composed_duets")):
        odds, labels, shown = scores(kind)
        _put(figures, f"{name}_both_in_top2", both_first(odds, labels), shown, seed)
    odds, labels, _ = scores("duets")
    figures["duet_recall_at_half"] = round(float((odds[labels > 0] > 0).mean()), 4)
    figures["duet_frames"] = len(odds)
    sure = _probability(odds)[odds > 0]
    figures["duet_sure_said"] = round(float(sure.mean()), 4) if len(sure) else None
    figures["duet_sure_right"] = round(float(labels[odds > 0].mean()), 4) if len(sure) else None
    return figures


def _singles(odds: Floats, labels: Floats, shown: Sequence[tuple[str, ...]], seed: int) -> Figures:
    ours: Flags = np.asarray(labels.any(axis=1))
    names = [photos for photos, mine in zip(shown, ours, strict=True) if mine]
    right, truth = _first(odds[ours], labels[ours]), labels[ours].argmax(axis=1)
    third = np.sort(odds[ours], axis=1)[:, -3]
    among = odds[ours][np.arange(len(truth)), truth] >= third
    by_class = {
        name: {"photos": int((truth == i).sum()), "top1": round(float(right[truth == i].mean()), 3)}
        for i, name in enumerate(CLASS_IDS)
        if (truth == i).any()
    }
    figures: Figures = {}
    _put(figures, "single_top1", right, names, seed)
    _put(figures, "single_top3", among, names, seed)
    figures["single_top1_class_mean"] = round(float(np.mean([c["top1"] for c in by_class.values()])), 4)
    figures["single_photos"] = int(ours.sum())
    strangers = [photos for photos, mine in zip(shown, ours, strict=True) if not mine]
    if strangers:
        _put(figures, "other_false_positive_rate", np.asarray((odds[~ours] > 0).any(axis=1)), strangers, seed)
    figures["other_photos"] = len(strangers)
    figures["by_class"] = by_class
    return figures


def _put(figures: Figures, name: str, right: Flags, shown: Sequence[tuple[str, ...]], seed: int) -> None:
    figures[name] = round(float(right.mean()), 4)
    figures[f"{name}_interval"] = [round(edge, 4) for edge in interval(right, shown, seed)]


def _probability(odds: Floats) -> Floats:
    return np.asarray(np.exp(-np.logaddexp(0, -odds)), np.float32)


def _first(scores: Floats, labels: Floats) -> Flags:
    """(n,) whether the highest score is the right one."""
    return np.asarray(scores.argmax(axis=1) == labels.argmax(axis=1))


def both_first(scores: Floats, labels: Floats) -> Flags:
    """(n,) of frames with two instruments: whether the two highest scores are the right ones."""
    order = np.argsort(-scores, axis=1)[:, :2]
    return np.asarray(np.take_along_axis(labels, order, axis=1).sum(axis=1) == 2)


def interval(right: Flags, shown: Sequence[tuple[str, ...]], seed: int) -> tuple[float, float]:
    """95 % bootstrap interval of the mean of `right` (n,). The photos are drawn anew within their class, and a frame
    counts as often as its photos were drawn; frames of which no photos are named are drawn themselves."""
    rng = np.random.default_rng([seed, 11])
    units = list(shown) or [(f"frame/{i}",) for i in range(len(right))]
    names = sorted({name for photos in units for name in photos})
    place = {name: i for i, name in enumerate(names)}
    groups: dict[str, list[int]] = {}
    for name in names:
        groups.setdefault(name.partition("/")[0], []).append(place[name])
    weights = np.empty((_ROUNDS, len(names)))
    for members in groups.values():
        weights[:, members] = rng.multinomial(len(members), np.full(len(members), 1 / len(members)), _ROUNDS)
    frames = np.stack([weights[:, [place[name] for name in photos]].prod(axis=1) for photos in units], axis=1)
    means = (frames @ right) / np.maximum(frames.sum(axis=1), 1e-9)
    low, high = np.quantile(means, [0.025, 0.975])
    return float(low), float(high)
