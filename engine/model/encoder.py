"""The listening half of the sound network: from a log-frequency spectrogram down to what says who plays.

`Encoder` is what the U-Net of `audio_unet` begins with. Alone, without the last halving, it is the `Tagger`: a network
of its own that only finds out who plays (in the field's words, it tags instruments) and need not separate them.

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
_LISTENED = slice(2, -1)
"""Stages that the listener reads: the finer ones are too local to know an instrument, the last one has no time left."""


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


def convolve(module: nn.Module, x: Tensor, full_precision: bool) -> Tensor:
    """Run a convolution, in float32 where reduced precision is not safe.

    bfloat16 4×4 stride-2 convolutions on inputs of a few cells returned NaN at random on some CPUs, so the
    deepest stages always run in float32.
    """
    if not full_precision:
        return cast(Tensor, module(x))
    with torch.autocast(x.device.type, enabled=False):
        return cast(Tensor, module(x.float()))


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


class Encoder(nn.Module):
    """The first `stages` halvings, and the reading of who plays from them."""

    def __init__(self, config: AudioUNetConfig, stages: int) -> None:
        super().__init__()
        self.config = config
        widths = config.widths()
        last = config.depth - 1
        self.down = nn.ModuleList()
        self.refine = nn.ModuleList()
        for stage, width in enumerate(widths[:stages]):
            before = 1 if stage == 0 else widths[stage - 1]
            plain = stage in (0, last)
            conv = nn.Conv2d(before, width, 4, stride=2, padding=1, bias=plain)
            self.down.append(nn.Sequential(conv) if plain else nn.Sequential(conv, nn.BatchNorm2d(width)))
            blocks = config.refine if config.conditioned and 2 <= stage < last else 0
            self.refine.append(nn.Sequential(*(Refine(width) for _ in range(blocks))))
        if config.conditioned:
            self.presence = nn.Linear(2 * widths[-2], CLASSES - 1)
            if config.listener:
                self.listener = Listener(sum(widths[_LISTENED]), config.listener)

    def tag(self, features: Tensor) -> Tensor:
        """(N, B, T), from `input_features` → presence logits (N, 21) float32, without the rest of the network."""
        return self.heard(self.stages(features)[: self.config.depth - 1])

    def stages(self, features: Tensor) -> list[Tensor]:
        """(N, B, T) from `input_features` → the output of each stage."""
        x = features[:, None].contiguous(memory_format=torch.channels_last)
        outputs: list[Tensor] = []
        for stage, (down, refine) in enumerate(zip(self.down, self.refine, strict=True)):
            x = convolve(down, x, full_precision=stage >= self.config.depth - 2)
            # From a single channel a convolution gives the other layout, which every stage above would copy.
            x = refine(functional.relu(x)).contiguous(memory_format=torch.channels_last)
            outputs.append(x)
        return outputs

    def heard(self, skips: Sequence[Tensor]) -> Tensor:
        """Presence logits (N, 21) from the stages before the last: the deepest of them, which still has a few columns,
        and those that the listener reads, if there is one."""
        with torch.autocast(skips[-1].device.type, enabled=False):
            logits = self.presence(_pooled(skips[-1]))
            if self.config.listener:
                logits = logits + self.listener(skips[2:])
            return cast(Tensor, logits)


class Tagger(Encoder):
    """Spectrogram → which instruments are present. Its weights are named like those of the sound network."""

    def __init__(self, config: AudioUNetConfig) -> None:
        if not config.conditioned:
            raise ModelError("A network of this kind cannot say who plays.")
        super().__init__(config, config.depth - 1)
        channels_last(self)

    def forward(self, features: Tensor) -> Tensor:
        """See `tag`."""
        return self.tag(features)


def channels_last(net: nn.Module) -> None:
    """Lay out, in place, convolutions' weights as CPUs' and GPUs' fast convolutions want them: saves a copy a call."""
    for module in net.modules():
        if isinstance(module, nn.Conv2d):
            module.weight.data = module.weight.data.contiguous(memory_format=torch.channels_last)


def input_features(band_magnitude: Tensor) -> Tensor:
    """Level-free input: band magnitudes (N, B, T) ≥ 0 → (N, B, T) in −1…1.

    Decibels below the window's own peak, −80 dB and less → −1, the peak → 1. A silent window is −1 throughout.
    """
    peak = band_magnitude.amax(dim=(-2, -1), keepdim=True).clamp_min(1e-9)
    return 1 + torch.log10((band_magnitude / peak).clamp_min(1e-4)) / 2
