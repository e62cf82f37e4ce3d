"""Learning who plays, and nothing else: the loss and the validation of a `Tagger`."""

from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from engine.model.encoder import CLASSES, input_features
from engine.model.objective import presence_loss
from engine.presets import STUDIO, Preset
from training.dataset import Batch
from training.options import TrainConfig
from training.validate import COLUMNS, Mixture, Validator

PAIRS = 100
"""Pairs a set: tagging one costs a fraction of separating it."""


def present(batch: Batch) -> Tensor:
    """(N, 21) float32, 1 for each instrument that is loud enough in a mixture to be heard."""
    flags = torch.zeros(len(batch.mix), CLASSES)
    classes = torch.from_numpy(batch.classes)
    flags.scatter_add_(1, classes.clamp_min(0), (torch.from_numpy(batch.sounding) & (classes >= 0)).float())
    return flags[:, : CLASSES - 1].clamp_max(1)


def tag_loss(net: nn.Module, batch: Batch, config: TrainConfig, device: torch.device) -> tuple[Tensor, Tensor]:
    """No separation loss, and the presence loss of one batch (float32 scalars)."""
    mix = torch.from_numpy(batch.mix).to(device)
    with torch.autocast(device.type, torch.bfloat16, enabled=config.bfloat16):
        logits = net(input_features(mix))
    loss = presence_loss(logits, present(batch).to(device))
    return loss.new_zeros(()), loss


class TagValidator:
    """How often those who play are among the two that are heard best, on fixed pairs of a split."""

    def __init__(self, folder: Path, split: str, seed: int, pairs: int = PAIRS, preset: Preset = STUDIO) -> None:
        self.mixtures = Validator(folder, split, seed, pairs, preset)

    def measure(self, net: nn.Module, device: torch.device) -> dict[str, float]:
        """By set: the part of the instruments that are found (`heard`) and of the pairs (`both_heard`)."""
        net.eval()
        figures: dict[str, float] = {}
        for name, mixtures in self.mixtures.sets.items():
            hits = np.array([self._hits(net, mixture, device) for mixture in mixtures])
            figures[f"{name}_heard"] = float(hits.mean())
            figures[f"{name}_both_heard"] = float(hits.all(axis=1).mean())
        return figures

    @torch.no_grad()
    def _hits(self, net: nn.Module, mixture: Mixture, device: torch.device) -> list[bool]:
        """For each of a pair, whether it is among the first two, of halves as `Separator.presence` hears them."""
        bands = torch.from_numpy(self.mixtures.bands(mixture))
        halves = torch.stack(torch.split(bands, COLUMNS // 2, dim=-1)).to(device)
        best = net(input_features(halves)).amax(dim=0).topk(2).indices
        return [k in best for k in mixture.classes]
