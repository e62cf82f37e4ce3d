"""The sound network's two ends, which all backbones share, and the published backbone.

What goes in: a log-frequency spectrogram without its level. What comes out: a logit for every class and cell, whose
softmax are shares. Between them stands what the preset asks for: `plain`, here, is the published baseline (Nuotioma
2024, section 3.2): seven strided 4×4 convolutions down, seven bilinear ×2 steps with 3×3 convolutions up, batch norm,
skip connections. `deep` is ours: `engine.model.deep_unet`.

Shapes: N windows, B = 256 bands, T columns, C = 22 classes (21 instruments, then `other`).
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.errors import ModelError
from engine.instruments import CLASS_IDS
from engine.language import tr

BANDS = 256
CLASSES = len(CLASS_IDS) + 1
OTHER_INDEX = len(CLASS_IDS)
STRIDE = 128
"""Columns of a window are a multiple of this (seven halvings of the plain backbone)."""
PLAIN, DEEP = "plain", "deep"
_DEPTH = 7


@dataclass(frozen=True)
class AudioUNetConfig:
    """What a sound network is built from. Raises ModelError for what Soloist does not build.

    backbone: `deep` or `plain`. filters, widest: channels of the first stage and of the widest. Of `deep` alone:
    embedding: width of what the list of instruments becomes. refine: residual blocks of its two coarse stages. layers:
    of attention at its bottleneck before the list is told.
    """

    backbone: str = DEEP
    filters: int = 64
    widest: int = 384
    embedding: int = 128
    refine: int = 2
    layers: int = 4

    def __post_init__(self) -> None:
        sizes = 4 <= self.filters <= 128 and self.filters <= self.widest <= 1024
        # Eight heads of attention share the widest stage's channels.
        parts = 1 <= self.embedding <= 1024 and 1 <= self.refine <= 4 and 0 <= self.layers <= 12
        known = self.backbone == PLAIN or (self.backbone == DEEP and self.widest % 8 == 0 and parts)
        if not (sizes and known):
            raise ModelError(tr("The network's description is outside what Soloist builds."))

    @property
    def conditioned(self) -> bool:
        """Whether the network is told which instruments play, and says which it hears."""
        return self.backbone == DEEP

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for the model's card."""
        values = asdict(self)
        return values if self.backbone == DEEP else {key: values[key] for key in ("backbone", "filters", "widest")}

    def widths(self, stages: int = _DEPTH) -> list[int]:
        """Channels of that many stages, each twice as wide as the one before, up to the widest."""
        return [min(self.filters * 2**i, self.widest) for i in range(stages)]


def _conv(module: nn.Module, x: Tensor, full_precision: bool) -> Tensor:
    """Run a convolution, in float32 where reduced precision is not safe.

    bfloat16 4×4 stride-2 convolutions on inputs of a few cells returned NaN at random on some CPUs, so the
    deepest stages always run in float32.
    """
    if not full_precision:
        return cast(Tensor, module(x))
    with torch.autocast(x.device.type, enabled=False):
        return cast(Tensor, module(x.float()))


class AudioUNet(nn.Module):
    """Spectrogram → logits per class and cell. It is not told who plays and does not say whom it hears."""

    def __init__(self, config: AudioUNetConfig) -> None:
        super().__init__()
        self.config = config
        widths = config.widths()
        last = len(widths) - 1
        self.down = nn.ModuleList()
        for stage, width in enumerate(widths):
            before = 1 if stage == 0 else widths[stage - 1]
            plain = stage in (0, last)
            conv = nn.Conv2d(before, width, 4, stride=2, padding=1, bias=plain)
            self.down.append(nn.Sequential(conv) if plain else nn.Sequential(conv, nn.BatchNorm2d(width)))
        self.up = nn.ModuleList()
        for stage in reversed(range(1, len(widths))):
            inner = widths[stage] if stage == last else 2 * widths[stage]
            outer = widths[stage - 1]
            conv = nn.Conv2d(inner, outer, 3, padding=1, bias=False)
            self.up.append(nn.Sequential(conv, nn.BatchNorm2d(outer)))
        self.head = nn.Conv2d(2 * widths[0], CLASSES, 3, padding=1)
        channels_last(self)

    def forward(
        self, features: Tensor, wanted: Tensor | None = None, classes: Sequence[int] | None = None
    ) -> tuple[Tensor, None]:
        """Logits (N, C, B, T) float32 of features (N, B, T), T a multiple of 128, and no word on who plays.

        `wanted` is not read. classes: give logits of these classes only, in this order.
        """
        x = features[:, None].contiguous(memory_format=torch.channels_last)
        skips: list[Tensor] = []
        for stage, down in enumerate(self.down):
            x = _conv(down, x, full_precision=stage >= len(self.down) - 2)
            # From a single channel a convolution gives the other layout, which every stage above would copy.
            x = functional.relu(x).contiguous(memory_format=torch.channels_last)
            skips.append(x)
        for step, up in enumerate(self.up):
            if step:
                x = torch.cat([x, skips[-1 - step]], dim=1)
            x = functional.interpolate(x, scale_factor=2, mode="bilinear", align_corners=False)
            x = functional.relu(_conv(up, x, full_precision=step == 0))
        x = functional.interpolate(torch.cat([x, skips[0]], dim=1), scale_factor=2, mode="bilinear")
        chosen = slice(None) if classes is None else list(classes)
        weight, bias = self.head.weight[chosen], cast(Tensor, self.head.bias)[chosen]
        weight = weight.contiguous(memory_format=torch.channels_last)
        return functional.conv2d(x, weight, bias, padding=1).float(), None


def channels_last(net: nn.Module) -> None:
    """Lay out the weights of its convolutions as fast convolutions want them; saves a copy of them a call."""
    for module in net.modules():
        if isinstance(module, nn.Conv2d):
            module.weight.data = module.weight.data.contiguous(memory_format=torch.channels_last)


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
