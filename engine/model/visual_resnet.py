"""The frame network: which instruments are in the picture, and where.

A ResNet-18 (He et al. 2016, "Deep residual learning for image recognition", table 1) with one sigmoid output
per instrument. It is written out here, with torchvision's parameter names, so that using the network does not
need torchvision; a test holds the two equal. Fully convolutional: any picture of at least 32×32 pixels goes
in.

Because global average pooling and a linear layer commute, applying the linear layer to every cell gives a map
per class whose mean *is* the logit: the class activation map of Zhou et al. 2016 (section 2, equation 2).
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from engine.errors import ModelError
from engine.instruments import CLASS_IDS
from engine.language import tr

_MEAN = (0.485, 0.456, 0.406)
_STD = (0.229, 0.224, 0.225)
_SMALLEST = 32
# A card from elsewhere must not make us build a network, or pictures, that no memory holds.
_WIDEST, _CLASSES, _SIZES, _LARGEST = 2048, 1000, 4, 512


@dataclass(frozen=True)
class VisualConfig:
    """What a `VisualResNet` is built from. `classes`: output order. `widths`: channels of the four stages.
    `view_size`: pixels of a view's shorter side when a whole frame is judged (what the network was trained on).
    `more_sizes`: further such sizes; a view's logits are the mean over all of them. `mirrored`: and over the view and
    its mirror image."""

    classes: tuple[str, ...] = CLASS_IDS
    widths: tuple[int, int, int, int] = (64, 128, 256, 512)
    view_size: int = 128
    more_sizes: tuple[int, ...] = ()
    mirrored: bool = False

    def to_dict(self) -> dict[str, Any]:
        """As JSON keeps it; `from_dict` reads it back."""
        return asdict(self)

    @classmethod
    def from_dict(cls, config: Mapping[str, Any]) -> "VisualConfig":
        """Reads what `to_dict` wrote. Raises `ModelError` for unknown or missing things."""
        try:
            known = dict(config)
            classes = tuple(str(name) for name in known.pop("classes", CLASS_IDS))
            first, second, third, fourth = (int(w) for w in known.pop("widths", cls.widths))
            view_size = int(known.pop("view_size", cls.view_size))
            more_sizes = tuple(int(size) for size in known.pop("more_sizes", ()))
            mirrored = bool(known.pop("mirrored", False))
        except (TypeError, ValueError) as error:
            raise ModelError(tr("The picture network's description is broken; install the model again.")) from error
        if known:
            names = ", ".join(sorted(known))
            raise ModelError(
                tr("The picture network asks for settings this Soloist does not know: {names}.", names=names)
            )
        sizes = (view_size, *more_sizes)
        built = all(1 <= width <= _WIDEST for width in (first, second, third, fourth)) and 0 < len(classes) <= _CLASSES
        if not built or len(sizes) > _SIZES or not all(_SMALLEST <= size <= _LARGEST for size in sizes):
            raise ModelError(tr("The picture network's description is outside what Soloist builds."))
        return cls(classes, (first, second, third, fourth), view_size, more_sizes, mirrored)


class _BasicBlock(nn.Module):
    """Two 3×3 convolutions beside a shortcut (He et al. 2016, figure 2)."""

    def __init__(self, inputs: int, outputs: int, stride: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(outputs)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(outputs)
        self.downsample: nn.Module | None = None
        if stride != 1 or inputs != outputs:
            self.downsample = nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))

    def forward(self, x: Tensor) -> Tensor:
        """(N, inputs, H, W) → (N, outputs, H/stride, W/stride)."""
        shortcut = x if self.downsample is None else self.downsample(x)
        x = functional.relu(self.bn1(self.conv1(x)))
        return functional.relu(self.bn2(self.conv2(x)) + shortcut)


class VisualResNet(nn.Module):
    """Which instruments a picture shows. Pictures are RGB uint8 (N, 3, H, W), H and W at least 32."""

    temperature: Tensor
    bias: Tensor
    frame_temperature: Tensor
    frame_bias: Tensor
    mean: Tensor
    std: Tensor

    def __init__(self, config: VisualConfig | None = None) -> None:
        super().__init__()
        self.config = config or VisualConfig()
        first, *_, last = self.config.widths
        self.conv1 = nn.Conv2d(3, first, 7, 2, 3, bias=False)
        self.bn1 = nn.BatchNorm2d(first)
        stages, inputs = [], first
        for stage, width in enumerate(self.config.widths):
            stages.append(
                nn.Sequential(_BasicBlock(inputs, width, 1 if stage == 0 else 2), _BasicBlock(width, width, 1))
            )
            inputs = width
        self.layer1, self.layer2, self.layer3, self.layer4 = stages
        classes = len(self.config.classes)
        self.fc = nn.Linear(last, classes)
        # Calibration (Guo et al. 2017, Platt 1999): p = sigmoid(logit / temperature + bias), one pair for a
        # single view and one for the maximum over a frame's views, which is biased upwards.
        for name in ("temperature", "frame_temperature"):
            self.register_buffer(name, torch.ones(classes))
        for name in ("bias", "frame_bias"):
            self.register_buffer(name, torch.zeros(classes))
        self.register_buffer("mean", torch.tensor(_MEAN).view(1, 3, 1, 1), persistent=False)
        self.register_buffer("std", torch.tensor(_STD).view(1, 3, 1, 1), persistent=False)
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")

    @classmethod
    def from_config(cls, config: Mapping[str, Any]) -> "VisualResNet":
        """An untrained network of that description (`VisualConfig.to_dict`). Raises `ModelError`."""
        return cls(VisualConfig.from_dict(config))

    def features(self, x: Tensor) -> Tensor:
        """(N, 3, H, W) uint8 → (N, last width, ⌈H/32⌉, ⌈W/32⌉). Raises `ValueError` for anything else."""
        if x.dtype != torch.uint8 or x.dim() != 4 or x.shape[1] != 3 or min(x.shape[2:]) < _SMALLEST:
            raise ValueError(f"pictures must be uint8 (N, 3, ≥32, ≥32), not {x.dtype} {tuple(x.shape)}")
        x = (x.to(self.mean.dtype) / 255 - self.mean) / self.std
        # On a CPU, convolutions are about 1.5 times as fast with the channels innermost.
        x = x.contiguous(memory_format=torch.channels_last)
        x = functional.relu(self.bn1(self.conv1(x)))
        x = functional.max_pool2d(x, 3, 2, 1)
        result: Tensor = self.layer4(self.layer3(self.layer2(self.layer1(x))))
        return result

    def forward(self, x: Tensor) -> Tensor:
        """Logits (N, classes), uncalibrated."""
        logits: Tensor = self.fc(self.features(x).mean(dim=(2, 3)))
        return logits

    def heatmaps(self, x: Tensor) -> Tensor:
        """Class activation maps (N, classes, ⌈H/32⌉, ⌈W/32⌉) in logit units: their mean over a picture is its
        logit, and they are high where the instrument is."""
        return functional.conv2d(self.features(x), self.fc.weight[:, :, None, None], self.fc.bias)

    @torch.no_grad()
    def frame_logits(self, image: NDArray[np.uint8]) -> Tensor:
        """(classes,) of a frame (H, W, 3): the greatest logit over its `frame_views`. Small players drown in
        a whole frame's average; a view of their half does not let them."""
        whole, *parts = frame_views(*image.shape[:2])
        seen = self._look(image, [whole])
        return (torch.cat([seen, self._look(image, parts)]) if parts else seen).amax(dim=0)

    def _look(self, image: NDArray[np.uint8], boxes: list[tuple[int, int, int, int]]) -> Tensor:
        """(boxes, classes) of boxes (top, left, height, width) of one size in a frame: the mean over the sizes, and
        over the mirror images if the network is to look at these too."""
        shown = [image[top : top + height, left : left + width] for top, left, height, width in boxes]
        seen = list[Tensor]()
        for size in (self.config.view_size, *self.config.more_sizes):
            views = torch.cat([resized(part, size, self.mean.device) for part in shown])
            both = torch.cat([views, views.flip(3)]) if self.config.mirrored else views
            logits = self.forward(both).float()
            seen.append(logits.reshape(-1, len(boxes), logits.shape[1]).mean(dim=0))
        return torch.stack(seen).mean(dim=0)


def resized(image: NDArray[np.uint8], shorter: int, device: torch.device) -> Tensor:
    """(H, W, 3) → (1, 3, h, w) uint8 of the same shape, its shorter side `shorter` pixels."""
    pixels = torch.from_numpy(image.copy()).to(device).permute(2, 0, 1)[None].float()
    scale = shorter / min(image.shape[:2])
    size = (max(_SMALLEST, round(image.shape[0] * scale)), max(_SMALLEST, round(image.shape[1] * scale)))
    resized = functional.interpolate(pixels, size, mode="bilinear", antialias=True, align_corners=False)
    return resized.round().clamp(0, 255).to(torch.uint8)


def frame_views(height: int, width: int) -> list[tuple[int, int, int, int]]:
    """Boxes (top, left, height, width) in pixels from which a frame is judged: all of it and, where it is wider
    (or higher) than a square by a fifth, a square at each end of the longer side, and as many between as it takes
    to leave nothing out."""
    boxes = [(0, 0, height, width)]
    long, short = max(height, width), min(height, width)
    if long < 1.2 * short:
        return boxes
    side = min(short, round(0.6 * long))
    for place in np.linspace(0, long - side, max(2, -(-long // side))):
        along, across = round(float(place)), (short - side) // 2
        top, left = (across, along) if width >= height else (along, across)
        boxes.append((top, left, side, side))
    return boxes


def check_frame(image: NDArray[np.uint8]) -> None:
    """Raise `ValueError` for anything but uint8 (H, W, 3) with pixels in it."""
    if image.dtype != np.uint8 or image.ndim != 3 or image.shape[2] != 3 or 0 in image.shape:
        raise ValueError(f"a frame must be uint8 (H, W, 3), not {image.dtype} {image.shape}")


@torch.no_grad()
def frame_probabilities(model: VisualResNet, image: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Calibrated probabilities (classes,) float32, 0…1, that each instrument is in a frame, uint8 RGB (H, W,
    3) of any size. The model must be in evaluation mode. Raises `ValueError` for another kind of array."""
    check_frame(image)
    logits = model.frame_logits(image)
    result = torch.sigmoid(logits / model.frame_temperature + model.frame_bias)
    return np.asarray(result.cpu().numpy(), dtype=np.float32)
