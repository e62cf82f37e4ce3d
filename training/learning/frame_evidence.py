"""What a frame network says of held-back photos: alone, side by side, in composed scenes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor

from engine.arrays import Bytes, Floats
from engine.instruments import CLASS_IDS
from engine.model.visual_places import place_maps
from engine.model.visual_resnet import VisualResNet
from training.pictures.photos import Photo, PhotoSet
from training.pictures.scenes import compose_scene, draw_classes


class Frames(NamedTuple):
    """`logits` (n, classes) of whole frames before calibration; `labels` (n, classes) 0 or 1; `shown`: names of the
    photos in each frame, as class/name."""

    logits: Floats
    labels: Floats
    shown: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class PhotoEvidence:
    """Of one half of the held-back photos: every photo alone (`other` too); plain duets with all classes alike
    and in proportion to their photos; composed scenes as in training, and composed scenes of two. `views`: (n, classes)
    the scenes' logits, each looked at as a whole only."""

    singles: Frames
    duets: Frames
    duets_by_photo: Frames
    scenes: Frames
    composed_duets: Frames
    views: Floats


def halves(held: PhotoSet) -> tuple[PhotoSet, PhotoSet]:
    """Every other photo of each class; photos with a source go with every other source. A class's only photo, or those
    of its only source, are in both."""
    sources = sorted({p.source for group in held.photos.values() for p in group if p.source})
    turn = {source: i % 2 for i, source in enumerate(sources)}

    def half(group: tuple[Photo, ...], which: int) -> tuple[Photo, ...]:
        unnamed = [p.name for p in group if not p.source][which::2]
        return tuple(p for p in group if p.name in unnamed or turn.get(p.source) == which) or group

    first, second = (PhotoSet({name: half(g, which) for name, g in held.photos.items()}) for which in (0, 1))
    return first, second


def gather(model: VisualResNet, half: PhotoSet, count: int, seed: int) -> PhotoEvidence:
    """Looks at every photo of a half and at `count` frames of each other kind, by the path that the application takes.
    The model must be in evaluation mode."""
    scenes, marks = scene_frames(half, count, seed, lambda rng: draw_classes(rng, half))
    two, two_marks = scene_frames(half, count, seed + 2, lambda rng: _two(rng, half))
    photos = [p for group in half.photos.values() for p in group]
    return PhotoEvidence(
        _frames(model, [p.image for p in photos], _marks([(p,) for p in photos]), [(p,) for p in photos]),
        _duets(model, duet_pairs(half, count, seed + 1)),
        _duets(model, duet_pairs(half, count, seed + 1, by_photo=True)),
        _frames(model, scenes, marks),
        _frames(model, two, two_marks),
        view_logits(model, scenes).numpy(),
    )


def _duets(model: VisualResNet, pairs: Sequence[tuple[Photo, Photo]]) -> Frames:
    return _frames(model, [duet_frame(*pair) for pair in pairs], _marks(pairs), pairs)


def _frames(
    model: VisualResNet, images: Sequence[Bytes], labels: Floats, shown: Sequence[tuple[Photo, ...]] = ()
) -> Frames:
    logits = torch.stack([model.frame_logits(image) for image in images]).numpy()
    return Frames(logits, labels, tuple(tuple(f"{p.class_id}/{p.name}" for p in photos) for photos in shown))


def _marks(shown: Sequence[tuple[Photo, ...]]) -> Floats:
    return np.array([[float(c in {p.class_id for p in photos}) for c in CLASS_IDS] for photos in shown], np.float32)


def sides_right(model: VisualResNet, pairs: Sequence[tuple[Photo, Photo]]) -> NDArray[np.bool_]:
    """(2 · pairs,) of the duets' first and second players in turn: whether the network's map of the picture puts them
    on their side of it."""
    right = []
    for pair in pairs:
        maps, names = place_maps(model, duet_frame(*pair)), [p.class_id for p in pair]
        right += [maps.side(name, names) == side for name, side in zip(names, ("left", "right"), strict=True)]
    return np.array(right)


def cover(image: Bytes, height: int, width: int) -> Bytes:
    """The middle of a picture, scaled to fill (height, width)."""
    full_height, full_width = image.shape[:2]
    scale = max(height / full_height, width / full_width)
    tall, wide = min(full_height, height / scale), min(full_width, width / scale)
    left, top = (full_width - wide) / 2, (full_height - tall) / 2
    box = (left, top, left + wide, top + tall)
    return np.asarray(Image.fromarray(image).resize((width, height), Image.Resampling.BILINEAR, box=box))


def duet_frame(first: Photo, second: Photo) -> Bytes:
    """Two photos side by side in a 16:9 frame, nothing else done to them."""
    return np.concatenate([cover(first.image, 180, 160), cover(second.image, 180, 160)], axis=1)


def duet_pairs(held: PhotoSet, count: int, seed: int, by_photo: bool = False) -> list[tuple[Photo, Photo]]:
    """`count` pairs of photos of different classes. All classes are drawn equally often, or `by_photo` in proportion
    to their photos."""
    rng = np.random.default_rng(seed)
    weights = np.array([len(held.photos[c]) if by_photo else 1 for c in held.classes], dtype=np.float64)
    weights /= weights.sum()
    pairs = []
    for _ in range(count):
        names = [held.classes[int(i)] for i in rng.choice(len(held.classes), 2, replace=False, p=weights)]
        first, second = (held.photos[n][int(rng.integers(len(held.photos[n])))] for n in names)
        pairs.append((first, second))
    return pairs


def scene_frames(
    held: PhotoSet, count: int, seed: int, draw: Callable[[np.random.Generator], Sequence[str]]
) -> tuple[list[Bytes], Floats]:
    """`count` composed scenes, square and wide in turn; labels (count, 21)."""
    rng = np.random.default_rng(seed)
    scenes = [compose_scene(rng, held, draw(rng), ((128, 128), (144, 256))[i % 2]) for i in range(count)]
    return [s.image for s in scenes], np.stack([s.labels for s in scenes])


@torch.no_grad()
def view_logits(model: VisualResNet, frames: Sequence[Bytes]) -> Tensor:
    """(frames, classes) of single views, before calibration."""
    images = [torch.from_numpy(f.copy()).permute(2, 0, 1)[None] for f in frames]
    return torch.cat([model(i) for i in images]).float()


def _two(rng: np.random.Generator, photos: PhotoSet) -> list[str]:
    return [photos.classes[int(i)] for i in rng.choice(len(photos.classes), 2, replace=False)]
