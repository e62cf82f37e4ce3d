"""Frames composed from single photos, as a stage might look: several instruments, clutter, bad light.

A plain classifier trained on photos of single instruments learns studios and white grounds; these scenes take
the object out of its ground, put others beside and over it, and leave the label as what may tell them apart.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.arrays import Bytes
from engine.instruments import CLASS_IDS, OTHER
from training.pictures.effects import degrade, procedural_ground, recolour
from training.pictures.glimpses import Glimpse, choose, cut, draw_glimpse, moved
from training.pictures.photos import Photo, PhotoSet

__all__ = [
    "CALM",
    "CLASS_POWER",
    "STRANGER",
    "WILD",
    "BoundingBox",
    "Manner",
    "PhotoSet",
    "Scene",
    "SceneBatch",
    "apart",
    "compose_scene",
    "draw_classes",
    "make_batch",
]

CLASS_POWER = 0.2
"""How strongly the number of photos counts when a class is drawn: 0 draws all classes equally often (and
shows the rarest dozen photos far too often), 1 draws in proportion."""


STRANGER = len(CLASS_IDS)
"""Class of an instrument outside the 21: it is in the picture, and nothing is to be said of it."""


class BoundingBox(NamedTuple):
    """Where something is, in pixels of the scene; `class_index` as in `CLASS_IDS`, or `STRANGER`; `row`: of the
    teacher's table, or -1."""

    class_index: int
    left: float
    top: float
    right: float
    bottom: float
    row: int = -1


class Scene(NamedTuple):
    """`image` uint8 (h, w, 3), `labels` float32 (21,) of 0 and 1, `boxes` of what was planted."""

    image: Bytes
    labels: NDArray[np.float32]
    boxes: tuple[BoundingBox, ...]


class Manner(NamedTuple):
    """How rough scenes are, each 0…1. `cut_outs`: share of those made of cut-outs, where all have one. `least`: the
    smallest part of a photo that is shown. `spoilt`: share of those with bad light, a bad camera or a bad codec."""

    cut_outs: float
    least: float
    spoilt: float


WILD = Manner(0.55, 0.35, 0.75)
CALM = Manner(0.25, 0.55, 0.45)


class SceneBatch(NamedTuple):
    """`images` uint8 (n, 3, h, w), `labels` float32 (n, 21), and of each scene the boxes that stand `apart`."""

    images: Bytes
    labels: NDArray[np.float32]
    boxes: tuple[tuple[BoundingBox, ...], ...]


def draw_classes(rng: np.random.Generator, photos: PhotoSet, power: float = CLASS_POWER) -> tuple[str, ...]:
    """Which instruments a training scene shows: none (12 %), one (50 %), two (32 %) or three (6 %), different
    ones; sometimes with `other` beside them."""
    weights = np.array([len(photos.photos[c]) for c in photos.classes], dtype=np.float64) ** power
    count = min(int(rng.choice(4, p=(0.12, 0.50, 0.32, 0.06))), len(photos.classes))
    chosen = rng.choice(len(photos.classes), size=count, replace=False, p=weights / weights.sum())
    names = [photos.classes[int(i)] for i in chosen]
    if OTHER.id in photos.photos and (count == 0 or rng.random() < 0.12):
        names.insert(int(rng.integers(len(names) + 1)), OTHER.id)
        if count == 0 and rng.random() < 0.3:
            names.append(OTHER.id)
    return tuple(names)


def compose_scene(
    rng: np.random.Generator,
    photos: PhotoSet,
    classes: Sequence[str],
    size: int | tuple[int, int],
    manner: Manner = WILD,
) -> Scene:
    """A frame of `size` (height, width) pixels that shows one photo of each of `classes`, in that order from
    the left where they stand side by side. `other` may be among them and is labelled as nothing; an empty
    list gives a ground alone. Raises `KeyError` for a class without photos.
    """
    height, width = (size, size) if isinstance(size, int) else size
    chosen = [_pick(rng, photos.photos[class_id]) for class_id in classes]
    way = rng.random()
    if not chosen:
        canvas, boxes = _ground(rng, photos, height, width), list[BoundingBox]()
    elif all(p.mask is not None for p in chosen) and way < manner.cut_outs:
        canvas, boxes = _stand(rng, photos, chosen, height, width)
    elif len(chosen) > 1 and chosen[-1].mask is not None and way < manner.cut_outs + 0.2:
        canvas, boxes = _in_front(rng, chosen, height, width)
    elif len(chosen) == 2 and way > 0.92:
        canvas, boxes = _cross_fade(rng, chosen, height, width)
    else:
        canvas, boxes = _side_by_side(rng, photos, chosen, height, width, manner.least)
    labels = np.zeros(len(CLASS_IDS), dtype=np.float32)
    for box in boxes:
        if box.class_index != STRANGER:
            labels[box.class_index] = 1
    # The others stay as they are: most pictures the network will meet are sound ones.
    if rng.random() < manner.spoilt:
        canvas = degrade(rng, recolour(rng, canvas) if rng.random() < 0.8 else canvas)
    return Scene(np.ascontiguousarray(canvas), labels, tuple(boxes))


def make_batch(
    rng: np.random.Generator, photos: PhotoSet, size: tuple[int, int], count: int, calm: float = 0.0
) -> SceneBatch:
    """`count` scenes of `size` (height, width) pixels, a share `calm` of them calm and the others wild."""
    manners = [CALM if rng.random() < calm else WILD for _ in range(count)]
    scenes = [compose_scene(rng, photos, draw_classes(rng, photos), size, manner) for manner in manners]
    images = np.stack([s.image for s in scenes]).transpose(0, 3, 1, 2)
    labels = np.stack([s.labels for s in scenes])
    return SceneBatch(np.ascontiguousarray(images), labels, tuple(apart(s.boxes) for s in scenes))


def apart(boxes: Sequence[BoundingBox], most: float = 0.3) -> tuple[BoundingBox, ...]:
    """Those of a scene's boxes of which the others cover at most a share `most`: what is in them is one instrument."""

    def covered(mine: BoundingBox, other: BoundingBox) -> float:
        across = min(mine.right, other.right) - max(mine.left, other.left)
        down = min(mine.bottom, other.bottom) - max(mine.top, other.top)
        area = (mine.right - mine.left) * (mine.bottom - mine.top)
        return max(0.0, across) * max(0.0, down) / max(area, 1e-6)

    return tuple(b for i, b in enumerate(boxes) if sum(covered(b, o) for j, o in enumerate(boxes) if j != i) <= most)


def _pick(rng: np.random.Generator, group: Sequence[Photo]) -> Photo:
    return group[int(rng.integers(len(group)))]


def _box(photo: Photo, left: float, top: float, right: float, bottom: float, row: int = -1) -> list[BoundingBox]:
    known = STRANGER if photo.class_id == OTHER.id else CLASS_IDS.index(photo.class_id)
    return [BoundingBox(known, left, top, right, bottom, row)]


def _crop(
    rng: np.random.Generator, photo: Photo, height: int, width: int, least: float = 0.35
) -> tuple[Bytes, Glimpse]:
    """A part of a photo, scaled to (height, width), mirrored half the time, turned a little sometimes: one that a
    teacher has looked at, or where there is none a random one, at least `least` of the largest one of that shape."""
    tall, wide = photo.image.shape[:2]
    if photo.glimpses:
        glimpse = moved(rng, choose(rng, photo.glimpses, width / height), tall, wide)
    else:
        glimpse = draw_glimpse(rng, tall, wide, width / height, least)
    image = Image.fromarray(photo.image)
    if rng.random() < 0.25:
        image = image.rotate(float(rng.normal(0, 10)), Image.Resampling.BILINEAR)
    view = cut(image, glimpse, height, width)
    return (view[:, ::-1] if rng.random() < 0.5 else view), glimpse


def _ground(rng: np.random.Generator, photos: PhotoSet, height: int, width: int) -> Bytes:
    """Anything without an instrument of ours: drawn, a crop of an `other` picture, or a photo blurred beyond
    recognition."""
    way = rng.random()
    if way < 0.45 or (way < 0.8 and OTHER.id not in photos.photos):
        return procedural_ground(rng, height, width)
    if way < 0.8:
        stranger = _pick(rng, photos.photos[OTHER.id])
        tall, wide = stranger.image.shape[:2]
        part = draw_glimpse(rng, tall, wide, width / height, 0.08)
        return cut(Image.fromarray(stranger.image), part, height, width)
    group = photos.photos[photos.classes[int(rng.integers(len(photos.classes)))]]
    cells = int(rng.integers(4, 8))
    coarse = Image.fromarray(_pick(rng, group).image).resize((cells, cells), Image.Resampling.BOX)
    return np.asarray(coarse.resize((width, height), Image.Resampling.BICUBIC), dtype=np.uint8)


def _paste(
    rng: np.random.Generator, canvas: Image.Image, photo: Photo, slot: tuple[float, float], longest: float
) -> list[BoundingBox]:
    """Puts a cut-out on the canvas, centred near `slot` (x, y), its longer side about `longest` pixels."""
    assert photo.mask is not None
    rows, columns = np.flatnonzero(photo.mask.any(axis=1)), np.flatnonzero(photo.mask.any(axis=0))
    inside = (slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1))
    pixels = recolour(rng, photo.image[inside]) if rng.random() < 0.5 else photo.image[inside]
    rgba = Image.fromarray(np.dstack([pixels, photo.mask[inside]]))
    scale = longest / max(rgba.size)
    squeeze = np.exp(rng.normal(0, 0.10))
    size = (max(4, round(rgba.width * scale * squeeze)), max(4, round(rgba.height * scale / squeeze)))
    rgba = rgba.resize(size, Image.Resampling.BILINEAR)
    if rng.random() < 0.5:
        rgba = rgba.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    if rng.random() < 0.6:
        rgba = rgba.rotate(float(rng.normal(0, 22)), Image.Resampling.BILINEAR, expand=True)
    left, top = round(slot[0] - rgba.width / 2), round(slot[1] - rgba.height / 2)
    canvas.paste(rgba, (left, top), rgba)
    return _box(
        photo, max(0, left), max(0, top),
        min(canvas.width, left + rgba.width), min(canvas.height, top + rgba.height),
    )  # fmt: skip


def _stand(
    rng: np.random.Generator, photos: PhotoSet, chosen: Sequence[Photo], height: int, width: int
) -> tuple[Bytes, list[BoundingBox]]:
    """Cut-outs beside one another on a ground, overlapping and running out of the frame a little."""
    canvas = Image.fromarray(_ground(rng, photos, height, width)).convert("RGB")
    share = width / len(chosen)
    boxes: list[BoundingBox] = []
    for place, photo in enumerate(chosen):
        reach = max(min(height, 1.3 * share), 0.6 * height)
        longest = reach * rng.uniform(0.55, 1.35 if len(chosen) == 1 else 1.15)
        x = share * (place + 0.5 + rng.uniform(-0.25, 0.25))
        boxes += _paste(rng, canvas, photo, (x, height * rng.uniform(0.33, 0.67)), longest)
    return np.asarray(canvas, dtype=np.uint8), boxes


def _in_front(
    rng: np.random.Generator, chosen: Sequence[Photo], height: int, width: int
) -> tuple[Bytes, list[BoundingBox]]:
    """One photo fills the frame; the others' cut-outs (or insets) cover parts of it."""
    first, *rest = chosen
    pixels, glimpse = _crop(rng, first, height, width, least=0.6)
    canvas = Image.fromarray(pixels).convert("RGB")
    boxes = _box(first, 0, 0, width, height, glimpse.row)
    toward = 0.75 if rng.random() < 0.5 else 0.25
    for photo in rest:
        x, y = width * (toward + rng.uniform(-0.12, 0.12)), height * rng.uniform(0.35, 0.65)
        longest = rng.uniform(0.5, 0.85) * min(height, 0.8 * width)
        if photo.mask is not None:
            boxes += _paste(rng, canvas, photo, (x, y), longest)
        else:
            pixels, glimpse = _crop(rng, photo, round(longest), round(0.8 * longest))
            inset = Image.fromarray(pixels)
            canvas.paste(inset, (round(x - inset.width / 2), round(y - inset.height / 2)))
            boxes += _box(photo, max(0, x - inset.width / 2), max(0, y - inset.height / 2),
                          min(width, x + inset.width / 2), min(height, y + inset.height / 2), glimpse.row)  # fmt: skip
        toward = 1 - toward
    return np.asarray(canvas, dtype=np.uint8), boxes


def _cross_fade(
    rng: np.random.Generator, chosen: Sequence[Photo], height: int, width: int
) -> tuple[Bytes, list[BoundingBox]]:
    """One shot dissolving into another, as editors cut concerts; also mixup (Zhang et al. 2018)."""
    share = rng.uniform(0.38, 0.62)
    first, second = (_crop(rng, p, height, width, least=0.6)[0].astype(np.float32) for p in chosen)
    mixed = (share * first + (1 - share) * second).astype(np.uint8)
    return mixed, [box for p in chosen for box in _box(p, 0, 0, width, height)]


def _side_by_side(
    rng: np.random.Generator, photos: PhotoSet, chosen: Sequence[Photo], height: int, width: int, least: float
) -> tuple[Bytes, list[BoundingBox]]:
    """Each photo fills an upright part of the frame; the edges are hard, or soft over a few pixels."""
    canvas = np.empty((height, width, 3), dtype=np.uint8)
    parts = len(chosen)
    edges = [0, *(round(width * (i + rng.uniform(-0.13, 0.13)) / parts) for i in range(1, parts)), width]
    boxes: list[BoundingBox] = []
    for place, photo in enumerate(chosen):
        left, right, row = edges[place], edges[place + 1], -1
        if photo.mask is not None and rng.random() < 0.35:
            part = Image.fromarray(_ground(rng, photos, height, right - left)).convert("RGB")
            middle = (0.5 * part.width, height * rng.uniform(0.4, 0.6))
            _paste(rng, part, photo, middle, min(height, 1.3 * part.width) * rng.uniform(0.7, 1.2))
            canvas[:, left:right] = np.asarray(part, dtype=np.uint8)
        else:
            canvas[:, left:right], glimpse = _crop(rng, photo, height, right - left, least)
            row = glimpse.row
        boxes += _box(photo, left, 0, right, height, row)
    if parts > 1 and rng.random() < 0.4:
        for edge in edges[1:-1]:
            band = canvas[:, max(0, edge - 4) : edge + 4]
            band[:] = band.mean(axis=1, keepdims=True).astype(np.uint8)
    return canvas, boxes
