"""What the frame network is asked to do: name a picture's instruments, name what is in each box, and see in each box
what a teacher sees there."""

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from training.pictures.scenes import BoundingBox, SceneBatch


def scene_loss(logits: Tensor, labels: Tensor, smoothing: float, choice_weight: float) -> Tensor:
    """Smoothed binary cross-entropy, summed over classes, plus a cross-entropy over the instruments and
    "none" (whose logit is fixed at 0) that ranks the right ones first. logits, labels: (N, classes)."""
    soft = labels * (1 - 2 * smoothing) + smoothing
    apart = functional.binary_cross_entropy_with_logits(logits, soft, reduction="none").sum(dim=1)
    none = (labels.sum(dim=1, keepdim=True) == 0).to(labels.dtype)
    target = torch.cat([labels, none], dim=1)
    target = target / target.sum(dim=1, keepdim=True)
    ranked = functional.cross_entropy(
        torch.cat([logits, torch.zeros_like(none)], dim=1), target, reduction="none", label_smoothing=0.05
    )
    return (apart + choice_weight * ranked).mean()


def in_boxes(features: Tensor, batch: SceneBatch) -> tuple[Tensor, list[BoundingBox]]:
    """((boxes, C) float32, boxes) of a batch: the features (N, C, h, w) averaged over each box's cells."""
    rows = [(row, box) for row, boxes in enumerate(batch.boxes) for box in boxes]
    if not rows:
        return features.new_zeros(0, features.shape[1], dtype=torch.float32), []
    size, cells = batch.images.shape[2:], features.shape[2:]
    shares = np.stack([cell_shares(box, size, cells) for _, box in rows])
    places = torch.from_numpy(shares).to(features.device)
    seen = torch.einsum("rchw,rhw->rc", features[[row for row, _ in rows]].float(), places)
    return seen, [box for _, box in rows]


def place_loss(seen: Tensor, boxes: Sequence[BoundingBox], classifier: nn.Linear) -> Tensor:
    """Cross-entropy over the instruments and "none" of what is in each box alone, as `in_boxes` gives it; strangers
    are none. So each of two players has to be known by the place where he is. Summed over the boxes."""
    if not boxes:
        return seen.sum() * 0.0
    logits = functional.linear(seen, classifier.weight, classifier.bias)
    target = torch.tensor([box.class_index for box in boxes], device=seen.device)
    open_end = torch.cat([logits, logits.new_zeros(len(boxes), 1)], dim=1)
    return functional.cross_entropy(open_end, target, label_smoothing=0.05, reduction="sum")


def teacher_loss(seen: Tensor, boxes: Sequence[BoundingBox], projection: nn.Linear, table: Tensor) -> Tensor:
    """One minus the cosine between the projected features of each box and what the teacher saw in that part of the
    photo (rows of `table`), summed over the boxes that it has seen (feature distillation: Romero et al. 2015,
    "FitNets"). The teacher saw the part alone and unspoilt, so the student learns to see through what a scene does."""
    known = [i for i, box in enumerate(boxes) if box.row >= 0]
    if not known:
        return seen.sum() * 0.0
    wanted = table[[boxes[i].row for i in known]].to(seen.dtype)
    likeness = functional.cosine_similarity(projection(seen[known]), wanted, dim=1)
    return (1 - likeness).sum()


def cell_shares(box: BoundingBox, size: Sequence[int], cells: Sequence[int]) -> NDArray[np.float32]:
    """(cells) with sum 1: how a box of a picture of `size` (height, width) pixels spreads over its feature cells."""

    def along(first: float, last: float, length: int, count: int) -> NDArray[np.float32]:
        edges = np.linspace(0, length, count + 1)
        first, last = np.clip(first, 0, length - 1), np.clip(last, 1, length)
        inside = np.minimum(edges[1:], last) - np.maximum(edges[:-1], first)
        return np.asarray(np.clip(inside, 0, None), np.float32)

    shares = np.outer(along(box.top, box.bottom, size[0], cells[0]), along(box.left, box.right, size[1], cells[1]))
    return np.asarray(shares / shares.sum(), np.float32)
