"""What cameras, screens and stages do to pictures: grounds, colours, blur, compression (NumPy and Pillow
only)."""

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Pixels = NDArray[np.uint8]
Floats = NDArray[np.float32]


def _smooth_noise(rng: np.random.Generator, height: int, width: int, cells: int) -> Floats:
    coarse = rng.integers(0, 256, (cells, cells, 3), dtype=np.uint8)
    image = Image.fromarray(coarse).resize((width, height), Image.Resampling.BICUBIC)
    return np.asarray(image, dtype=np.float32)


def procedural_ground(rng: np.random.Generator, height: int, width: int) -> Pixels:
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


def recolour(rng: np.random.Generator, image: Pixels, strength: float = 1.0) -> Pixels:
    """Another light, lens and paint: brightness, contrast, gamma, white balance, saturation; sometimes grey,
    sometimes with its colours exchanged."""
    x = image.astype(np.float32) / 255
    gain = np.exp(rng.normal(0, 0.22 * strength) + rng.normal(0, 0.10 * strength, 3))
    x = np.clip(x * gain.astype(np.float32), 0, 1) ** np.float32(np.exp(rng.normal(0, 0.25 * strength)))
    grey = x.mean(axis=2, keepdims=True)
    choice = rng.random()
    if choice < 0.08:
        x = np.repeat(grey, 3, axis=2)
    elif choice < 0.14:
        x = x[..., rng.permutation(3)]
    else:
        x = grey + (x - grey) * np.float32(rng.uniform(0.4, 1.6))
    middle = np.float32(x.mean())
    x = (
        middle
        + (x - middle) * np.float32(np.exp(rng.normal(0, 0.22 * strength)))
        + np.float32(rng.normal(0, 0.06 * strength))
    )
    return (np.clip(x, 0, 1) * 255).astype(np.uint8)


def _jpeg(image: Image.Image, quality: int) -> Image.Image:
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=quality)
    return Image.open(stream).convert("RGB")


def _box_blur(x: Floats, radius: int, axis: int) -> Floats:
    shifted = [np.roll(x, offset, axis=axis) for offset in range(-radius, radius + 1)]
    return np.asarray(sum(shifted) / np.float32(len(shifted)), dtype=np.float32)


def degrade(rng: np.random.Generator, image: Pixels) -> Pixels:
    """Video quality: fewer pixels, soft focus, moving camera, sensor noise, compression, things in the
    way."""
    height, width = image.shape[:2]
    picture = Image.fromarray(image)
    if rng.random() < 0.3:
        by = rng.uniform(1.3, 3.0)
        small = picture.resize((max(8, int(width / by)), max(8, int(height / by))), Image.Resampling.BOX)
        picture = small.resize((width, height), Image.Resampling.BILINEAR)
    if rng.random() < 0.4:
        picture = _jpeg(picture, int(rng.integers(12, 70)))
    x = np.asarray(picture, dtype=np.float32)
    if rng.random() < 0.15:
        x = _box_blur(x, int(rng.integers(1, 4)), int(rng.integers(2)))
    if rng.random() < 0.3:
        x = x + rng.normal(0, rng.uniform(2, 16), x.shape).astype(np.float32)
    if rng.random() < 0.12:  # stage light: one side brighter
        x = x * np.linspace(rng.uniform(0.4, 1), rng.uniform(0.8, 1.4), width, dtype=np.float32)[None, :, None]
    seen: Pixels = np.clip(x, 0, 255).astype(np.uint8)
    if rng.random() < 0.3:
        _obstruct(rng, seen)
    if rng.random() < 0.04:  # letterbox bars
        bar = int(rng.uniform(0.05, 0.16) * height)
        seen[:bar], seen[height - bar :] = 0, 0
    return seen


def _obstruct(rng: np.random.Generator, image: Pixels) -> None:
    """Covers up to three rectangles with a colour or noise (Zhong et al. 2017, "Random erasing")."""
    height, width = image.shape[:2]
    for _ in range(int(rng.integers(1, 4))):
        tall, wide = int(rng.uniform(0.05, 0.35) * height) + 1, int(rng.uniform(0.05, 0.35) * width) + 1
        top, left = int(rng.integers(height - tall + 1)), int(rng.integers(width - wide + 1))
        patch = image[top : top + tall, left : left + wide]
        patch[:] = rng.integers(0, 256, (1, 1, 3) if rng.random() < 0.7 else patch.shape)
