"""What is taken for what: confusion of instruments by the sound network (its three likeliest) and by the frame network.

Rows are the true instruments, columns what they were taken for, both in class order.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.instruments import CLASS_IDS, OTHER
from engine.model.visual_resnet import VisualResNet, frame_probabilities
from training.measuring.scoring import StemScore
from training.pictures.photos import PhotoSet

Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class FrameConfusion:
    """counts: (21, 21) frames of one instrument each. accuracy: part named right; class_mean: its mean over classes."""

    counts: Matrix
    accuracy: float
    class_mean: float

    @property
    def n(self) -> int:
        """How many frames were looked at."""
        return int(self.counts.sum())

    def by_class(self) -> dict[str, float]:
        """Part of each class's frames named right; classes without frames are left out."""
        totals = self.counts.sum(axis=1)
        return {name: self.counts[k, k] / totals[k] for k, name in enumerate(CLASS_IDS) if totals[k]}


def frame_confusion(visual: VisualResNet, photos: PhotoSet) -> FrameConfusion:
    """The likeliest instrument of every photo of one instrument, by the path that the application takes."""
    counts = np.zeros((len(CLASS_IDS), len(CLASS_IDS)))
    for class_id, group in photos.photos.items():
        if class_id == OTHER.id:
            continue
        for photo in group:
            counts[CLASS_IDS.index(class_id), int(np.argmax(frame_probabilities(visual, photo.image)))] += 1
    right, totals = np.diag(counts), counts.sum(axis=1)
    asked = totals > 0
    return FrameConfusion(counts, float(right.sum() / totals.sum()), float(np.mean(right[asked] / totals[asked])))


def top_confusion(scores: Sequence[StemScore], row: str) -> Matrix:
    """(21, 21) from a row's scores of mixtures of two, as the thesis counts (section 4.2).

    An instrument that plays and is among the three likeliest counts as found; one that is not is laid at the door of
    those of the three that do not play, in equal parts.
    """
    counts = np.zeros((len(CLASS_IDS), len(CLASS_IDS)))
    players: dict[tuple[str, str], list[StemScore]] = {}
    for score in scores:
        if score.row == row and score.top:
            players.setdefault((score.block, score.mixture), []).append(score)
    for group in players.values():
        true = [score.instrument for score in group]
        if len(true) != 2:
            continue
        wrong = [CLASS_IDS.index(name) for name in group[0].top if name not in true]
        for name in true:
            own = CLASS_IDS.index(name)
            if name in group[0].top:
                counts[own, own] += 1
            else:
                counts[own, wrong] += 1 / len(wrong)
    return counts


def found_rate(counts: Matrix) -> float:
    """Part of the instruments on the diagonal; NaN without any."""
    return float(np.diag(counts).sum() / counts.sum()) if counts.sum() else float("nan")
