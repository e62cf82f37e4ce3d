"""The sound network of `studio`: a U-Net over 2×2-folded cells that sees all bands in every stage, attends to the whole
window at its bottleneck, and is told who plays.

Harmonics lie far apart in frequency, so convolutions alone need many stages to bring them together. Here every pair of
3×3 convolutions is followed by a linear bottleneck over all bands (TFC-TDF: Choi et al. 2020; Kim et al. 2021,
“KUIELab-MDX-Net”, section 3.1), and layers of attention (Vaswani et al. 2017) at the bottleneck join what lies far
apart in time. The list of instruments enters by feature-wise modulation (FiLM, Perez et al. 2018) at the bottleneck and
in every decoder stage; encoder and first attention layers never see it, so that finding out who plays costs only them,
and another list only the decoder.

Shapes: N windows, B = 256 bands, T columns (a multiple of 16, at most 256), C = 22 classes; at the bottleneck D
channels of 16 × T/16 cells.
"""

from collections.abc import Sequence
from copy import deepcopy
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.fusion import fuse_conv_bn_eval

from engine.model.audio_unet import BANDS, CLASSES, DEEP, AudioUNet, AudioUNetConfig, channels_last

STAGES = 4
COLUMNS = 256
"""Most columns of a window: a whole one, which is what it was trained on."""
_FOLD = 2**STAGES
_HEADS = 8


def _conv_norm(inner: int, outer: int, kernel: int = 3, stride: int = 1) -> nn.Sequential:
    padding = (kernel - stride + 1) // 2
    conv = nn.Conv2d(inner, outer, kernel, stride=stride, padding=padding, bias=False)
    return nn.Sequential(conv, nn.BatchNorm2d(outer))


def _to_cells(plane: Tensor) -> Tensor:
    """(N, D, F, W) → (N, F, W, D): a view where the plane is channels last."""
    return plane.permute(0, 2, 3, 1)


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


class AllBands(nn.Module):
    """A residual two-layer map over the bands, the same for every channel and column: (N, C, F, T) → (N, C, F, T)."""

    def __init__(self, channels: int, bands: int) -> None:
        super().__init__()
        narrow = max(16, bands // 4)
        self.down = nn.Parameter(torch.randn(narrow, bands) * bands**-0.5)
        self.between = nn.Parameter(torch.zeros(narrow, 1))
        self.up = nn.Parameter(torch.randn(bands, narrow) * narrow**-0.5)
        self.scale = nn.Parameter(torch.full((channels,), 0.1))

    def forward(self, x: Tensor) -> Tensor:
        """x + scale · up(relu(down(x)))."""
        n, channels, bands, columns = x.shape
        # Of a channels-last plane this is a view: one matrix product a window.
        flat = _to_cells(x).reshape(n, bands, columns * channels)
        inner = torch.baddbmm(self.between.to(flat.dtype), self.down.expand(n, -1, -1), flat).relu_()
        spread = torch.bmm(self.up.expand(n, -1, -1), inner).view(n, bands, columns, channels)
        return torch.addcmul(x, spread.permute(0, 3, 1, 2), self.scale[:, None, None])


class ResidualBlock(nn.Module):
    """A residual pair of 3×3 convolutions, then all bands."""

    def __init__(self, channels: int, bands: int) -> None:
        super().__init__()
        last = _conv_norm(channels, channels)
        self.body = nn.Sequential(_conv_norm(channels, channels), nn.ReLU(), last)
        nn.init.zeros_(cast(nn.BatchNorm2d, last[-1]).weight)
        self.all_bands = AllBands(channels, bands)

    def forward(self, x: Tensor) -> Tensor:
        """Same shape as x."""
        return cast(Tensor, self.all_bands(functional.relu(x + self.body(x))))


class Attention(nn.Module):
    """Multi-head attention of `asking` (N, Q, D) on `cells` (N, S, D) → (N, Q, D)."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.ask = nn.Linear(width, width)
        self.tell = nn.Linear(width, 2 * width)
        self.out = nn.Linear(width, width)

    def forward(self, asking: Tensor, cells: Tensor) -> Tensor:
        """What each asking vector gathers from the cells."""
        n, count, width = asking.shape
        keys, values = self.tell(cells).view(n, -1, 2, _HEADS, width // _HEADS).permute(2, 0, 3, 1, 4)
        queries = self.ask(asking).view(n, count, _HEADS, width // _HEADS).transpose(1, 2)
        gathered = functional.scaled_dot_product_attention(queries, keys, values)
        return cast(Tensor, self.out(gathered.transpose(1, 2).reshape(n, count, width)))


class TransformerLayer(nn.Module):
    """A transformer layer that normalises before each part; starts as the identity."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.before = nn.LayerNorm(width)
        self.attention = Attention(width)
        self.between = nn.LayerNorm(width)
        self.inner = nn.Linear(width, 3 * width)
        self.outer = nn.Linear(3 * width, width)
        for last in (self.attention.out, self.outer):
            nn.init.zeros_(last.weight)
            nn.init.zeros_(last.bias)

    def forward(self, cells: Tensor) -> Tensor:
        """(N, S, D) → (N, S, D)."""
        normed = self.before(cells)
        cells = cells + self.attention(normed, normed)
        return cells + cast(Tensor, self.outer(functional.gelu(self.inner(self.between(cells)))))


class Ear(nn.Module):
    """Which instruments sound: a query a class asks all cells of the bottleneck, and those of each column alone."""

    def __init__(self, width: int) -> None:
        super().__init__()
        kinds = CLASSES - 1
        self.norm = nn.LayerNorm(width)
        self.queries = nn.Parameter(torch.randn(kinds, width) * 0.5)
        self.whole, self.moment = Attention(width), Attention(width)
        self.whole_inner, self.moment_inner = nn.Linear(width, width), nn.Linear(width, width)
        self.whole_out = nn.Parameter(torch.randn(kinds, width) * width**-0.5)
        self.moment_out = nn.Parameter(torch.randn(kinds, width) * width**-0.5)
        self.bias = nn.Parameter(torch.full((2, kinds), -2.0))

    def forward(self, cells: Tensor) -> tuple[Tensor, Tensor]:
        """Cells (N, F, W, D) → logits of the window (N, 21) and of its columns (N, W, 21)."""
        n, bands, columns, width = cells.shape
        cells = self.norm(cells)
        asking = self.queries.expand(n, -1, -1)
        found = functional.relu(self.whole_inner(self.whole(asking, cells.reshape(n, -1, width))))
        whole = (found * self.whole_out).sum(-1) + self.bias[0]
        slices = cells.transpose(1, 2).reshape(n * columns, bands, width)
        asking = self.queries.expand(n * columns, -1, -1)
        found = functional.relu(self.moment_inner(self.moment(asking, slices)))
        moments = ((found * self.moment_out).sum(-1) + self.bias[1]).view(n, columns, -1)
        # Whoever is sure to sound at some moment sounds in the window.
        return whole + torch.logsumexp(moments, dim=1) / 2, moments


class DeepUNet(nn.Module):
    """Spectrogram and instrument list → logits per class and cell, and which instruments are heard."""

    def __init__(self, config: AudioUNetConfig) -> None:
        super().__init__()
        self.config = config
        widths = config.widths(STAGES)
        bands = [BANDS // 2 ** (stage + 1) for stage in range(STAGES)]
        blocks = [1, 1, config.refine, config.refine]

        def stage_of(i: int) -> nn.Sequential:
            return nn.Sequential(*(ResidualBlock(widths[i], bands[i]) for _ in range(blocks[i])))

        # Four cells and where they are: convolutions alone cannot tell a low instrument from a high one.
        self.stem = _conv_norm(5, widths[0])
        self.down = nn.ModuleList(_conv_norm(widths[i - 1], widths[i], 2, 2) for i in range(1, STAGES))
        self.encoder = nn.ModuleList(stage_of(i) for i in range(STAGES))
        deepest = widths[-1]
        self.places = nn.Parameter(torch.randn(BANDS // _FOLD, 1, deepest) * 0.02)
        self.times = nn.Parameter(torch.randn(1, COLUMNS // _FOLD, deepest) * 0.02)
        self.listening = nn.Sequential(*(TransformerLayer(deepest) for _ in range(config.layers)))
        self.ear = Ear(deepest)
        # 21 "is asked for" flags and one "the list is known" flag.
        self.embed = nn.Sequential(
            nn.Linear(CLASSES, config.embedding), nn.ReLU(), nn.Linear(config.embedding, config.embedding)
        )
        self.told = Film(config.embedding, deepest)
        self.sharing = TransformerLayer(deepest)
        rising = list(reversed(range(STAGES - 1)))
        self.rise = nn.ModuleList(nn.Conv2d(widths[i + 1], widths[i], 1, bias=False) for i in rising)
        self.skip = nn.ModuleList(_conv_norm(widths[i], widths[i], 1) for i in rising)
        self.film = nn.ModuleList(Film(config.embedding, widths[i]) for i in rising)
        self.decoder = nn.ModuleList(stage_of(i) for i in rising)
        self.head = nn.Conv2d(widths[0], 4 * CLASSES, 3, padding=1)
        channels_last(self)

    def forward(
        self, features: Tensor, wanted: Tensor | None = None, classes: Sequence[int] | None = None
    ) -> tuple[Tensor, Tensor]:
        """Logits (N, C, B, T) float32 and presence logits (N, 21) of a window.

        - features: (N, B, T), from `input_features`.
        - wanted: (N, 21) 0/1 flags of the instruments that play, or None / an all-zero row when unknown.
        - classes: give logits of these classes only, in this order.

        Classes that are not wanted are *not* ruled out here: see `rule_out`. Raises ValueError for another shape.
        """
        stages = self.encode(features)
        return self.decode(stages, wanted, classes), self.heard(stages)[0]

    def encode(self, features: Tensor) -> list[Tensor]:
        """Features (N, B, T) → outputs of the stages, none of which has seen a list: (N, C_i, B/2^i, T/2^i), i = 1…4.
        Raises ValueError for another shape."""
        n, bands, columns = features.shape
        if bands != BANDS or columns % _FOLD or not 0 < columns <= COLUMNS:
            raise ValueError(
                f"features must be (N, {BANDS}, a multiple of {_FOLD} up to {COLUMNS}), not {n, bands, columns}"
            )
        folded = functional.pixel_unshuffle(features[:, None], 2)
        height = torch.linspace(-1, 1, BANDS // 2, device=features.device, dtype=features.dtype)
        height = height[None, None, :, None].expand(n, 1, -1, columns // 2)
        x = torch.cat([folded, height], dim=1).contiguous(memory_format=torch.channels_last)
        x = functional.relu(self.stem(x))
        stages: list[Tensor] = []
        for i, blocks in enumerate(self.encoder):
            if i:
                x = functional.relu(self.down[i - 1](x))
            x = blocks(x)
            stages.append(x)
        x = _to_cells(x) + self.places + self.times[:, : columns // _FOLD]
        stages[-1] = _attended(self.listening, x.permute(0, 3, 1, 2))
        return stages

    def heard(self, stages: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
        """Presence logits of the window (N, 21), and of each sixteen of its columns (N, T/16, 21), both float32."""
        whole, moments = self.ear(_to_cells(stages[-1]))
        return whole.float(), moments.float()

    def decode(
        self, stages: Sequence[Tensor], wanted: Tensor | None = None, classes: Sequence[int] | None = None
    ) -> Tensor:
        """Logits (N, C, B, T) float32 from what `encode` gave; see `forward`."""
        return self.finish(*self.nearly(stages, wanted), classes)

    def nearly(self, stages: Sequence[Tensor], wanted: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """All of `decode` but its last stage: what enters that (N, C_1, B/2, T/2), and what the list became (N, E)."""
        x = stages[-1]
        if wanted is None:
            wanted = x.new_zeros(len(x), CLASSES - 1)
        wanted = wanted.to(device=x.device, dtype=torch.float32)
        known = (wanted.sum(dim=1, keepdim=True) > 0).float()
        embedding = self.embed(torch.cat([wanted, known], dim=1))
        x = _attended(self.sharing, self.told(x, embedding))
        finer = list(zip(self.rise, self.skip, reversed(stages[:-1]), strict=True))
        for position, (rise, skip, stage) in enumerate(finer):
            x = functional.interpolate(rise(x), scale_factor=2, mode="nearest") + skip(stage)
            if position < len(finer) - 1:
                x = self.decoder[position](functional.relu(self.film[position](x, embedding)))
        return x, embedding

    def finish(self, x: Tensor, embedding: Tensor, classes: Sequence[int] | None = None) -> Tensor:
        """The last stage and the head: logits (N, C, B, T) float32 from what `nearly` gave."""
        x = self.decoder[-1](functional.relu(self.film[-1](x, embedding)))
        chosen = slice(None) if classes is None else [4 * k + part for k in classes for part in range(4)]
        weight, bias = self.head.weight[chosen], cast(Tensor, self.head.bias)[chosen]
        weight = weight.contiguous(memory_format=torch.channels_last)
        logits = functional.conv2d(x, weight, bias, padding=1)
        return functional.pixel_shuffle(logits, 2).float()


def _attended(layers: nn.Module, plane: Tensor) -> Tensor:
    """Layers on sequences (N, F · W, D) applied to the cells of a plane (N, D, F, W); channels last in memory."""
    n, depth, height, width = plane.shape
    cells = layers(_to_cells(plane).reshape(n, height * width, depth))
    return cast(Tensor, cells.view(n, height, width, depth).permute(0, 3, 1, 2))


def folded(net: DeepUNet) -> DeepUNet:
    """The same map in evaluation, its batch norms folded into the convolutions before them: a tenth less time on a
    processor. What is not folded is shared with `net`, which stays as it is."""
    pairs = [module for module in net.modules() if isinstance(module, nn.Sequential) and _is_pair(module)]
    own = {id(parameter) for pair in pairs for parameter in pair.parameters()}
    result = deepcopy(net, {id(p): p for p in net.parameters() if id(p) not in own})
    for pair in result.modules():
        if isinstance(pair, nn.Sequential) and _is_pair(pair):
            pair[0] = fuse_conv_bn_eval(cast(nn.Conv2d, pair[0]), cast(nn.BatchNorm2d, pair[1]))
            pair[1] = nn.Identity()
    channels_last(result)
    return result


def _is_pair(module: nn.Sequential) -> bool:
    return len(module) == 2 and isinstance(module[0], nn.Conv2d) and isinstance(module[1], nn.BatchNorm2d)


SoundNet = AudioUNet | DeepUNet
"""What separates sound, of either backbone."""


def build_audio(config: AudioUNetConfig) -> SoundNet:
    """A fresh network of that description."""
    return DeepUNet(config) if config.backbone == DEEP else AudioUNet(config)
