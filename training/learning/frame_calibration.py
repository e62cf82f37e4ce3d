"""From a frame network's logits to probabilities: fitted on held-back photos."""

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from engine.model.visual_resnet import VisualResNet
from training.learning.frame_evidence import PhotoEvidence

_DULLEST = 1000.0
"""Greatest temperature: logits that say nothing would take an endless one, which half precision cannot hold."""


def fit_calibration(logits: Tensor, labels: Tensor, pull: float = 20.0) -> tuple[Tensor, Tensor]:
    """(temperature, bias), each (classes,), minimising the cross-entropy of sigmoid(logits/temperature +
    bias).

    Platt scaling (1999) with every class pulled towards the common values with the weight of `pull` examples,
    since the rarest classes have two held-back photos. logits, labels: (N, classes).
    """
    classes = logits.shape[1]
    common, own = torch.zeros(2, 1, requires_grad=True), torch.zeros(2, classes, requires_grad=True)
    optimiser = torch.optim.LBFGS([common, own], max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> Tensor:
        optimiser.zero_grad()
        sharpness, bias = torch.exp(common[0] + own[0]), common[1] + own[1]
        entropy = functional.binary_cross_entropy_with_logits(logits * sharpness + bias, labels, reduction="sum")
        total = entropy + pull * own.square().sum()
        total.backward()  # type: ignore[no-untyped-call]  # torch leaves it untyped
        return total

    optimiser.step(loss)  # type: ignore[no-untyped-call]  # torch leaves it untyped
    with torch.no_grad():
        temperature = torch.exp(-(common[0] + own[0])).clamp(max=_DULLEST)
        return temperature, (common[1] + own[1]).clone()


def calibrate(model: VisualResNet, evidence: Sequence[PhotoEvidence]) -> None:
    """Fits and stores both calibrations: that of single views on composed scenes, that of frames as `fit_frames`."""
    views = torch.from_numpy(np.concatenate([half.views for half in evidence]))
    labels = torch.from_numpy(np.concatenate([half.scenes.labels for half in evidence]))
    model.temperature, model.bias = fit_calibration(views, labels)
    model.frame_temperature, model.frame_bias = fit_frames(evidence)


def fit_frames(evidence: Sequence[PhotoEvidence]) -> tuple[Tensor, Tensor]:
    """(temperature, bias) of whole frames: photos alone, plain duets with all classes alike, and composed scenes."""
    parts = [part for half in evidence for part in (half.singles, half.duets, half.scenes)]
    logits = torch.from_numpy(np.concatenate([part.logits for part in parts]))
    return fit_calibration(logits, torch.from_numpy(np.concatenate([part.labels for part in parts])))
