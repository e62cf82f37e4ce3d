"""The sound network: a U-Net from a log-frequency spectrogram to shares of every cell.

Two presets share the code. `thesis` is the published baseline (Nuotioma 2024, section 3.2): seven strided 4×4
convolutions down, seven bilinear ×2 steps with 3×3 convolutions up, batch norm, skip connections. `studio`
adds what buys most at little cost: the list of instruments enters inside the network by feature-wise
modulation (FiLM, Perez et al. 2018) at the bottleneck and in every decoder stage, residual blocks refine the
coarse stages, and a presence head reads the unconditioned bottleneck, so that finding out who plays costs only
the encoder.

Shapes: N windows, B = 256 bands, T columns (a multiple of 128), C = 22 classes (21 instruments, then `other`).
"""

from collections.abc import Sequence
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.instruments import CLASS_IDS
from engine.model.encoder import CLASSES, AudioUNetConfig, Encoder, channels_last, convolve

OTHER_INDEX = len(CLASS_IDS)
STRIDE = 128
"""Columns of a window are a multiple of this (seven halvings)."""


def _head(x: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
    return functional.conv2d(x, weight.contiguous(memory_format=torch.channels_last), bias, padding=1)


class Film(nn.Module):
    """Feature-wise scale and shift from an embedding of the instrument list: (N, E) → (N, C, H, W)."""

    def __init__(self, embedding: int, channels: int) -> None:
        super().__init__()
        self.to_scale_shift = nn.Linear(embedding, 2 * channels)
        nn.init.zeros_(self.to_scale_shift.weight)
        nn.init.zeros_(self.to_scale_shift.bias)

    def forward(self, x: Tensor, embedding: Tensor) -> Tensor:
        """x·(1 + scale) + shift; starts as the identity."""
        scale, shift = self.to_scale_shift(embedding)[:, :, None, None].chunk(2, dim=1)
        return cast(Tensor, x * (1 + scale) + shift)


class AudioUNet(Encoder):
    """Spectrogram and instrument list → logits per class and cell, and which instruments are present."""

    def __init__(self, config: AudioUNetConfig) -> None:
        super().__init__(config, config.depth)
        widths = config.widths()
        last = config.depth - 1
        self.up = nn.ModuleList()
        for stage in reversed(range(1, config.depth)):
            inner = widths[stage] if stage == last else 2 * widths[stage]
            outer = widths[stage - 1]
            conv = nn.Conv2d(inner, outer, 3, padding=1, bias=False)
            self.up.append(nn.Sequential(conv, nn.BatchNorm2d(outer)))
        fine = config.fine if config.conditioned else 0
        self.head = nn.Conv2d(2 * widths[0] + fine, CLASSES, 3, padding=1)
        if config.conditioned:
            self.fine = nn.Conv2d(1, fine, 5, padding=2)
            # 21 "is asked for" flags and one "the list is known" flag.
            self.embed = nn.Sequential(
                nn.Linear(CLASSES, config.embedding), nn.ReLU(), nn.Linear(config.embedding, config.embedding)
            )
            channels = [widths[last], *(widths[stage - 1] for stage in reversed(range(1, config.depth)))]
            self.film = nn.ModuleList(Film(config.embedding, c) for c in channels)
        channels_last(self)

    def forward(
        self, features: Tensor, wanted: Tensor | None = None, classes: Sequence[int] | None = None
    ) -> tuple[Tensor, Tensor | None]:
        """Logits (N, C, B, T) float32 and presence logits (N, 21) (None for an unconditioned network).

        - features: (N, B, T), from `input_features`.
        - wanted: (N, 21) 0/1 flags of the instruments that play, or None / an all-zero row when unknown.
        - classes: give logits of these classes only, in this order (all 22 cost a fifth of the whole network).

        Classes that are not wanted are *not* ruled out here: see `rule_out`.
        """
        x, skips = self.encode(features)
        presence = self.heard(skips) if self.config.conditioned else None
        return self.decode(features, x, skips, wanted, classes), presence

    def encode(self, features: Tensor) -> tuple[Tensor, list[Tensor]]:
        """The bottleneck and the outputs of the stages above it."""
        outputs = self.stages(features)
        return outputs[-1], outputs[:-1]

    def decode(
        self,
        features: Tensor,
        x: Tensor,
        skips: list[Tensor],
        wanted: Tensor | None,
        classes: Sequence[int] | None = None,
    ) -> Tensor:
        """Logits (N, C, B, T) float32 from the encoder's output."""
        embedding = self._embedding(x, wanted)
        if embedding is not None:
            x = self.film[0](x, embedding)
        for step, up in enumerate(self.up):
            if step:
                x = torch.cat([x, skips[-step]], dim=1)
            x = functional.interpolate(x, scale_factor=2, mode="bilinear", align_corners=False)
            x = convolve(up, x, full_precision=step == 0)
            if embedding is not None:
                x = self.film[step + 1](x, embedding)
            x = functional.relu(x)
        x = functional.interpolate(torch.cat([x, skips[0]], dim=1), scale_factor=2, mode="bilinear")
        chosen = slice(None) if classes is None else list(classes)
        weight, bias = self.head.weight[chosen], cast(Tensor, self.head.bias)[chosen]
        wide = x.shape[1]
        logits = _head(x, weight[:, :wide], bias)
        if embedding is not None:
            # A convolution of joined channels is the sum of two; joining would copy the widest array of all.
            fine = functional.relu(self.fine(features[:, None])).contiguous(memory_format=torch.channels_last)
            logits = logits + _head(fine, weight[:, wide:], None)
        return logits.float()

    def _embedding(self, x: Tensor, wanted: Tensor | None) -> Tensor | None:
        if not self.config.conditioned:
            return None
        if wanted is None:
            wanted = x.new_zeros(x.shape[0], CLASSES - 1)
        wanted = wanted.to(device=x.device, dtype=torch.float32)
        known = (wanted.sum(dim=1, keepdim=True) > 0).float()
        return cast(Tensor, self.embed(torch.cat([wanted, known], dim=1)))


def rule_out(logits: Tensor, wanted: Tensor) -> Tensor:
    """Logits (N, C, B, T) with classes that do not play set to −∞; `other` always stays.

    `wanted` (N, 21): 0/1 flags; an all-zero row means the list is unknown and nothing is ruled out.
    """
    known = wanted.sum(dim=1, keepdim=True) > 0
    allowed = torch.cat([(wanted > 0) | ~known, torch.ones_like(known)], dim=1)
    return logits.masked_fill(~allowed[:, :, None, None], float("-inf"))
