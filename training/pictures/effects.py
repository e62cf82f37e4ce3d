"""What cameras, screens and stages do to pictures: grounds, colours, blur, compression (mostly torchvision's
`transforms.v2`)."""

import numpy as np
import torch
from PIL import Image
from torch import Tensor
from torchvision.transforms import v2

from engine.arrays import Bytes, Floats


def _smooth_noise(rng: np.random.Generator, height: int, width: int, cells: int) -> Floats:
    coarse = rng.integers(0, 256, (cells, cells, 3), dtype=np.uint8)
    image = Image.fromarray(coarse).resize((width, height), Image.Resampling.BICUBIC)
    return np.asarray(image, dtype=np.float32)


def procedural_ground(rng: np.random.Generator, height: int, width: int) -> Bytes:
    """A ground with nothing on it, uint8 (height, width, 3): plain, gradient, clouds, stripes or rubbish."""
    kind = rng.integers(6)
    colour = rng.uniform(0, 255, 3).astype(np.float32)
    if kind == 0:  # studio: near white, near black or any colour
        colour = np.float32(rng.choice([8.0, 245.0])) + 0 * colour if rng.random() < 0.6 else colour
        ground = np.broadcast_to(colour, (height, width, 3)).astype(np.float32)
    elif kind == 1:
        along = np.linspace(0, 1, width if rng.random() < 0.5 else height, dtype=np.float32)
        ramp = along[None, :, None] if along.size == width and rng.random() < 0.5 else None
        ramp = np.linspace(0, 1, height, dtype=np.float32)[:, None, None] if ramp is None else ramp
        ground = colour + ramp * (rng.uniform(0, 255, 3).astype(np.float32) - colour)
        ground = np.broadcast_to(ground, (height, width, 3)).astype(np.float32)
    elif kind == 2:
        ground = _smooth_noise(rng, height, width, int(rng.integers(2, 7)))
    elif kind == 3:
        ground = 0.5 * _smooth_noise(rng, height, width, 3) + 0.5 * _smooth_noise(rng, height, width, 24)
    elif kind == 4:
        ys, xs = np.mgrid[0:height, 0:width].astype(np.float32)
        angle, period = rng.uniform(0, np.pi), rng.uniform(4, 30)
        wave = np.sin(2 * np.pi * (xs * np.cos(angle) + ys * np.sin(angle)) / period)[..., None]
        ground = colour + (wave > 0).astype(np.float32) * rng.uniform(-120, 120, 3).astype(np.float32)
    else:
        ground = _rectangles(rng, height, width, colour)
    if rng.random() < 0.5:
        ground = ground + rng.normal(0, rng.uniform(2, 25), (height, width, 1)).astype(np.float32)
    return np.clip(ground, 0, 255).astype(np.uint8)


def _rectangles(rng: np.random.Generator, height: int, width: int, colour: Floats) -> Floats:
    ground = np.empty((height, width, 3), dtype=np.float32)
    ground[:] = colour
    for _ in range(int(rng.integers(4, 25))):
        top, left = int(rng.integers(height)), int(rng.integers(width))
        tall, wide = int(rng.integers(2, height // 2 + 3)), int(rng.integers(2, width // 2 + 3))
        ground[top : top + tall, left : left + wide] = rng.uniform(0, 255, 3)
    return ground


def _applied(rng: np.random.Generator, effect: v2.Transform, image: Bytes) -> Bytes:
    """An effect of torchvision's on a picture. It draws from torch's generator, which is seeded for it and put back."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(int(rng.integers(2**63)))
        seen: Tensor = effect(torch.from_numpy(np.ascontiguousarray(image.transpose(2, 0, 1))))
    return np.asarray(seen.permute(1, 2, 0).numpy())


def _sometimes(chance: float, effect: v2.Transform) -> v2.Transform:
    return v2.RandomApply([effect], p=chance)


def _noisy(image: Tensor) -> Tensor:
    """A sensor's noise of random strength on uint8 (3, H, W)."""
    sigma = float(torch.empty(()).uniform_(2, 16))
    loud: Tensor = v2.functional.gaussian_noise(image.float() / 255, sigma=sigma / 255)
    return (loud * 255).round().to(torch.uint8)


_LIGHT = v2.Compose(
    [
        v2.ColorJitter(brightness=0.45, contrast=0.45, saturation=0.6, hue=0.06),
        _sometimes(0.06, v2.RandomChannelPermutation()),
        v2.RandomGrayscale(0.08),
    ]
)
_CAMERA = v2.Compose(
    [
        v2.RandomPerspective(0.25, p=0.2),
        _sometimes(0.4, v2.JPEG((12, 70))),
        _sometimes(0.2, v2.GaussianBlur(5, (0.4, 2.0))),
        _sometimes(0.3, v2.Lambda(_noisy)),
        v2.RandomErasing(0.3, scale=(0.02, 0.15), ratio=(0.3, 3.3)),
    ]
)


def recolour(rng: np.random.Generator, image: Bytes) -> Bytes:
    """Another light and paint: brightness, contrast, saturation, a little hue; sometimes grey, sometimes with its
    colours exchanged."""
    return _applied(rng, _LIGHT, image)


def degrade(rng: np.random.Generator, image: Bytes) -> Bytes:
    """Video quality: fewer pixels, a tilted camera, compression, soft focus, sensor noise, things in the way (Zhong et
    al. 2017, "Random erasing"), stage light from one side, letterbox bars."""
    height, width = image.shape[:2]
    if rng.random() < 0.3:
        by = rng.uniform(1.3, 3.0)
        size = (max(8, int(width / by)), max(8, int(height / by)))
        small = Image.fromarray(image).resize(size, Image.Resampling.BOX)
        image = np.asarray(small.resize((width, height), Image.Resampling.BILINEAR), dtype=np.uint8)
    seen = _applied(rng, _CAMERA, image).copy()
    if rng.random() < 0.12:
        light = np.linspace(rng.uniform(0.4, 1), rng.uniform(0.8, 1.4), width, dtype=np.float32)[None, :, None]
        seen = np.clip(seen * light, 0, 255).astype(np.uint8)
    if rng.random() < 0.04:
        bar = int(rng.uniform(0.05, 0.16) * height)
        seen[:bar], seen[height - bar :] = 0, 0
    return seen
