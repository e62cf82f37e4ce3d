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
from dataclasses import asdict, dataclass
from typing import Any, cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.errors import ModelError
from engine.instruments import CLASS_IDS

CLASSES = len(CLASS_IDS) + 1
OTHER_INDEX = len(CLASS_IDS)
_LISTENED = slice(2, -1)
"""Stages that the listener reads: the finer ones are too local to know an instrument, the last one has no time left."""
STRIDE = 128
"""Columns of a window are a multiple of this (seven halvings)."""


@dataclass(frozen=True)
class AudioUNetConfig:
    """What the network is: width of its first stage, the widest stage, number of halvings, conditioning.

    refine: residual blocks a coarse stage. fine: channels of the head that see the input itself. listener: width of the
    second reading of who plays (0: the deepest stage alone says it).
    """

    filters: int = 32
    widest: int = 256
    depth: int = 7
    conditioned: bool = True
    embedding: int = 64
    refine: int = 1
    fine: int = 16
    listener: int = 0

    def __post_init__(self) -> None:
        if not (4 <= self.filters <= 128 and self.filters <= self.widest <= 1024 and self.depth == 7):
            raise ModelError("The network's description is outside what Soloist builds.")
        sizes = 1 <= self.embedding <= 1024 and 0 <= self.refine <= 4 and 1 <= self.fine <= 64
        if not (sizes and 0 <= self.listener <= 4096):
            raise ModelError("The network's description is outside what Soloist builds.")

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for the model's card."""
        return asdict(self)

    def widths(self) -> list[int]:
        """Channels after each halving."""
        return [min(self.filters * 2**i, self.widest) for i in range(self.depth)]


def _conv(module: nn.Module, x: Tensor, full_precision: bool) -> Tensor:
    """Run a convolution, in float32 where reduced precision is not safe.

    bfloat16 4×4 stride-2 convolutions on inputs of a few cells returned NaN at random on some CPUs, so the
    deepest stages always run in float32.
    """
    if not full_precision:
        return cast(Tensor, module(x))
    with torch.autocast(x.device.type, enabled=False):
        return cast(Tensor, module(x.float()))


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


class Refine(nn.Module):
    """A residual pair of 3×3 convolutions; starts as the identity."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(channels, channels, 3, padding=1, bias=False),
            nn.BatchNorm2d(channels),
            nn.ReLU(),
            nn.Conv2d(channels, channels, 3, padding=1, bias=False),
            nn.BatchNorm2d(channels),
        )
        nn.init.zeros_(cast(nn.BatchNorm2d, self.body[-1]).weight)

    def forward(self, x: Tensor) -> Tensor:
        """Same shape as x."""
        return functional.relu(x + self.body(x))


class Listener(nn.Module):
    """Which instruments sound, from several stages: mean and maximum of each channel, then two layers. What it says is
    added to the deepest stage's word, and starts as nothing.
    """

    def __init__(self, channels: int, hidden: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Linear(2 * channels, hidden), nn.ReLU(), nn.Dropout(0.3), nn.Linear(hidden, CLASSES - 1)
        )
        last = cast(nn.Linear, self.body[-1])
        nn.init.zeros_(last.weight)
        nn.init.zeros_(last.bias)

    def forward(self, stages: Sequence[Tensor]) -> Tensor:
        """Stages (N, C_i, H_i, W_i), Σ C_i = channels → logits (N, 21)."""
        return cast(Tensor, self.body(torch.cat([_pooled(stage) for stage in stages], dim=1)))


def _pooled(stage: Tensor) -> Tensor:
    """(N, C, H, W) → (N, 2 C) float32: each channel's mean and maximum."""
    flat = stage.float().flatten(2)
    return torch.cat([flat.mean(-1), flat.amax(-1)], dim=1)


class AudioUNet(nn.Module):
    """Spectrogram and instrument list → logits per class and cell, and which instruments are present."""

    def __init__(self, config: AudioUNetConfig) -> None:
        super().__init__()
        self.config = config
        widths = config.widths()
        last = config.depth - 1
        self.down = nn.ModuleList()
        self.refine = nn.ModuleList()
        for stage, width in enumerate(widths):
            before = 1 if stage == 0 else widths[stage - 1]
            plain = stage in (0, last)
            conv = nn.Conv2d(before, width, 4, stride=2, padding=1, bias=plain)
            self.down.append(nn.Sequential(conv) if plain else nn.Sequential(conv, nn.BatchNorm2d(width)))
            blocks = config.refine if config.conditioned and 2 <= stage < last else 0
            self.refine.append(nn.Sequential(*(Refine(width) for _ in range(blocks))))
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
            self.presence = nn.Linear(2 * widths[-2], CLASSES - 1)
            if config.listener:
                self.listener = Listener(sum(widths[_LISTENED]), config.listener)
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                # Channels last is what CPUs' and GPUs' fast convolutions want; saves a copy of the weights a call.
                module.weight.data = module.weight.data.contiguous(memory_format=torch.channels_last)

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
        x = features[:, None].contiguous(memory_format=torch.channels_last)
        skips: list[Tensor] = []
        for stage, (down, refine) in enumerate(zip(self.down, self.refine, strict=True)):
            x = _conv(down, x, full_precision=stage >= self.config.depth - 2)
            # From a single channel a convolution gives the other layout, which every stage above would copy.
            x = refine(functional.relu(x)).contiguous(memory_format=torch.channels_last)
            skips.append(x)
        return x, skips[:-1]

    def heard(self, skips: Sequence[Tensor]) -> Tensor:
        """Presence logits (N, 21) from what `encode` gave: the last stage that still has a few columns, and those that
        the listener reads, if there is one."""
        with torch.autocast(skips[-1].device.type, enabled=False):
            logits = self.presence(_pooled(skips[-1]))
            if self.config.listener:
                logits = logits + self.listener(skips[2:])
            return cast(Tensor, logits)

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
            x = _conv(up, x, full_precision=step == 0)
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


def input_features(band_magnitude: Tensor) -> Tensor:
    """Level-free input: band magnitudes (N, B, T) ≥ 0 → (N, B, T) in −1…1.

    Decibels below the window's own peak, −80 dB and less → −1, the peak → 1. A silent window is −1 throughout.
    """
    peak = band_magnitude.amax(dim=(-2, -1), keepdim=True).clamp_min(1e-9)
    return 1 + torch.log10((band_magnitude / peak).clamp_min(1e-4)) / 2


def rule_out(logits: Tensor, wanted: Tensor) -> Tensor:
    """Logits (N, C, B, T) with classes that do not play set to −∞; `other` always stays.

    `wanted` (N, 21): 0/1 flags; an all-zero row means the list is unknown and nothing is ruled out.
    """
    known = wanted.sum(dim=1, keepdim=True) > 0
    allowed = torch.cat([(wanted > 0) | ~known, torch.ones_like(known)], dim=1)
    return logits.masked_fill(~allowed[:, :, None, None], float("-inf"))
