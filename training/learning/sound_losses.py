"""What the sound network is optimised for: shares, distortion, who plays, and who sounds at which moment."""

from typing import cast

import torch
from torch import Tensor, nn

from engine.model.audio_unet import input_features, rule_out
from engine.model.deep_unet import DeepUNet, SoundNet
from engine.model.objective import (
    cell_weights,
    distortion_loss,
    distortions,
    presence_loss,
    separation_loss,
    source_masks,
)
from training.data.mixing import MixtureBatch

PARTS = ("loss", "distortion", "presence", "moments")


class SoundLearner(nn.Module):
    """The network as it learns: batch → (4,) float32, the parts of its loss (`PARTS`)."""

    def __init__(self, net: SoundNet) -> None:
        super().__init__()
        self.net = net

    def forward(self, batch: MixtureBatch) -> Tensor:
        """Cross-entropy of the shares, mean distortion in dB, cross-entropies of who plays and who sounds when."""
        logits, whole, moments = said(self.net, batch)
        logits = rule_out(logits, batch.wanted)
        entropy = separation_loss(logits, batch.shares, batch.classes, cell_weights(batch.mix))
        distortion = distortion_loss(source_masks(logits, batch.classes), batch.power, batch.match, batch.own)
        if whole is None or moments is None:
            return torch.stack([entropy, distortion, entropy.new_zeros(()), entropy.new_zeros(())])
        heard = presence_loss(whole, batch.present)
        when = presence_loss(moments.flatten(0, 1), batch.moments.flatten(0, 1))
        return torch.stack([entropy, distortion, heard, when])


def said(net: SoundNet, batch: MixtureBatch) -> tuple[Tensor, Tensor | None, Tensor | None]:
    """Logits (N, C, B, T), and of a network that hears who plays: its logits for the window (N, 21), and for the
    moments (N, T / 16, 21)."""
    features = input_features(batch.mix)
    if not isinstance(net, DeepUNet):
        return cast(Tensor, net(features)[0]), None, None
    stages = net.encode(features)
    return net.decode(stages, batch.wanted), *net.heard(stages)


def separated_db(logits: Tensor, batch: MixtureBatch) -> Tensor:
    """(N, S) SDR in dB of each slot, in the spectrum; NaN where there is none."""
    masks = source_masks(rule_out(logits, batch.wanted), batch.classes)
    decibels = -distortions(masks, batch.power, batch.match, batch.own)
    return decibels.masked_fill(batch.own == 0, torch.nan)
