"""Photos of instruments, decoded once into memory, with cut-out masks and a fixed held-back part.

A folder holds one folder per class (MUSIC-21's names and `other`), each with JPEG or PNG pictures. A picture named
`SOURCE__NUMBER` tells where it comes from; those without a source come from one collection.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, UnidentifiedImageError

from engine.arrays import Bytes
from engine.errors import NotFound, NotMedia
from engine.instruments import CLASS_IDS, OTHER
from training.pictures.glimpses import Glimpse

_SUFFIXES = frozenset({".jpg", ".jpeg", ".png"})
_PLAIN_TOLERANCE = 22
_TWIN_BITS = 5
_MANY = 20
"""Photos from which on a source always trains: a split should not hang on what one source holds."""


@dataclass(frozen=True)
class Photo:
    """One picture: `image` uint8 RGB (h, w, 3); `mask` uint8 (h, w), 255 on the object, where the ground is
    plain enough to cut it out, else None. `print_` is its 64-bit difference hash (alike for near-identical
    pictures). `glimpses`: the parts of it that a teacher has looked at."""

    class_id: str
    name: str
    image: Bytes
    mask: Bytes | None
    print_: int
    glimpses: tuple[Glimpse, ...] = ()

    @property
    def source(self) -> str:
        """Where the picture comes from; empty for the one collection whose pictures do not say so."""
        return self.name.rpartition("__")[0]


@dataclass(frozen=True)
class PhotoSet:
    """Photos by class id (`other` included), in the order of their names."""

    photos: Mapping[str, tuple[Photo, ...]]

    @classmethod
    def load(cls, folder: Path, side: int = 224) -> "PhotoSet":
        """Decodes `folder/<class>/*.jpg`, each with its shorter side at most `side` pixels.

        Raises `NotFound` when there is no class folder, `NotMedia` naming a picture that cannot be decoded.
        """
        photos: dict[str, tuple[Photo, ...]] = {}
        for class_id in (*CLASS_IDS, OTHER.id):
            paths = sorted(p for p in (folder / class_id).glob("*") if p.suffix.lower() in _SUFFIXES)
            if paths:
                photos[class_id] = tuple(load_photo(path, class_id, side) for path in paths)
        if not photos:
            raise NotFound(f"There are no instrument photos in {folder}; it needs a folder per class.")
        return cls(photos)

    @property
    def classes(self) -> tuple[str, ...]:
        """The instruments there are photos of, without `other`, in class order."""
        return tuple(c for c in CLASS_IDS if c in self.photos)

    def __len__(self) -> int:
        return sum(len(group) for group in self.photos.values())

    def split(self, seed: int, fraction: float = 0.15, sources: float = 0.25) -> tuple["PhotoSet", "PhotoSet"]:
        """(training part, held-back part).

        Sources are held back whole, in all classes at once: the part `sources` of them (of those with at most `_MANY`
        photos) whose seeded hash is smallest. Of the photos without a source, per class, the `fraction` (at least one)
        whose hash is smallest is held back. So adding photos or sources moves few of the others. Near-identical
        pictures stay together, or the held-back part would be partly known by heart."""
        unseen = self._held_sources(seed, sources)
        kept: dict[str, tuple[Photo, ...]] = {}
        held: dict[str, tuple[Photo, ...]] = {}
        for class_id, group in self.photos.items():
            chosen = {p.name for p in group if p.source in unseen}
            chosen |= _held_names(seed, class_id, [p for p in group if not p.source], fraction)
            held[class_id] = tuple(p for p in group if p.name in chosen)
            kept[class_id] = tuple(p for p in group if p.name not in chosen)
        return _without_empty(kept), _without_empty(held)

    def _held_sources(self, seed: int, part: float) -> frozenset[str]:
        counts = Counter(p.source for group in self.photos.values() for p in group if p.source)
        order = sorted((s for s, count in counts.items() if count <= _MANY), key=lambda s: _rank(seed, "source", s))
        return frozenset(order[: round(part * len(counts))])

    def where(self, keep: Callable[[Photo], bool]) -> "PhotoSet":
        """Those of the photos for which `keep` holds."""
        return _without_empty({c: tuple(p for p in group if keep(p)) for c, group in self.photos.items()})

    def write_listing(self, path: Path) -> None:
        """Writes which photos these are: JSON, class id → names."""
        listing = {class_id: [p.name for p in group] for class_id, group in self.photos.items()}
        path.write_text(json.dumps(listing, indent=1) + "\n", encoding="utf-8")


def _without_empty(photos: Mapping[str, tuple[Photo, ...]]) -> PhotoSet:
    return PhotoSet({class_id: group for class_id, group in photos.items() if group})


def _held_names(seed: int, class_id: str, group: Sequence[Photo], fraction: float) -> set[str]:
    """Names of the part of a class's photos without a source that is held back."""
    order = sorted(_twin_groups(group), key=lambda twins: _rank(seed, class_id, group[twins[0]].name))
    wanted, chosen = max(1, round(fraction * len(group))), set[str]()
    for twins in order:
        if len(chosen) >= wanted:
            break
        chosen.update(group[i].name for i in twins)
    return chosen


def _rank(seed: int, class_id: str, name: str) -> str:
    return hashlib.sha256(f"{seed}/{class_id}/{name}".encode()).hexdigest()


def _twin_groups(group: Sequence[Photo]) -> list[list[int]]:
    """Indices of photos whose difference hashes differ in at most `_TWIN_BITS` bits, chained together."""
    prints = np.array([p.print_ for p in group], dtype=np.uint64)
    owner = list(range(len(group)))
    for i in range(len(group)):
        for j in np.flatnonzero(np.bitwise_count(prints[i + 1 :] ^ prints[i]) <= _TWIN_BITS) + i + 1:
            old, new = owner[int(j)], owner[i]
            owner = [new if o == old else o for o in owner]
    groups: dict[int, list[int]] = {}
    for i, o in enumerate(owner):
        groups.setdefault(o, []).append(i)
    return list(groups.values())


def load_photo(path: Path, class_id: str, side: int) -> Photo:
    """Decodes one picture, its shorter side at most `side`. Raises `NotMedia`."""
    try:
        with Image.open(path) as opened:
            picture = opened.convert("RGB")
    except (UnidentifiedImageError, OSError) as error:
        raise NotMedia(f"The photo {path} cannot be read as a picture.") from error
    scale = min(1.0, side / min(picture.size))
    # Very long pictures would fill memory and only a part of them is ever seen at once.
    size = tuple(max(8, min(3 * side, round(length * scale))) for length in picture.size)
    small = picture.resize((size[0], size[1]), Image.Resampling.BOX)
    image = np.asarray(small, dtype=np.uint8)
    grey = np.asarray(picture.convert("L").resize((9, 8), Image.Resampling.BOX), dtype=np.int16)
    bits = (grey[:, 1:] > grey[:, :-1]).ravel()
    print_ = int("".join("1" if b else "0" for b in bits), 2)
    return Photo(class_id, path.name, image, cut_out(image), print_)


def cut_out(image: Bytes) -> Bytes | None:
    """The object on a plain ground, uint8 (h, w) of 0 or 255, or None where the ground is not plain.

    Plain: four fifths of the border lie within a tolerance of its median colour. The ground is what connects
    to the border through such pixels (a flood fill by growing from the border, on a copy of half size).
    """
    border = np.concatenate([image[0], image[-1], image[:, 0], image[:, -1]]).astype(np.int16)
    ground = np.median(border, axis=0)
    if (np.abs(border - ground).max(axis=1) <= _PLAIN_TOLERANCE).mean() < 0.8:
        return None
    small = image[::2, ::2].astype(np.int16)
    like = np.pad(np.abs(small - ground).max(axis=2) <= _PLAIN_TOLERANCE, 1, constant_values=True)
    reached = np.zeros_like(like)
    reached[0], reached[-1], reached[:, 0], reached[:, -1] = True, True, True, True
    count = 0
    while (total := int(reached.sum())) != count:
        count = total
        for _ in range(8):
            reached[1:] |= reached[:-1] & like[1:]
            reached[:-1] |= reached[1:] & like[:-1]
            reached[:, 1:] |= reached[:, :-1] & like[:, 1:]
            reached[:, :-1] |= reached[:, 1:] & like[:, :-1]
    solid = ~reached[1:-1, 1:-1]
    if not 0.04 <= solid.mean() <= 0.85:
        return None
    mask = Image.fromarray(solid.astype(np.uint8) * 255)
    grown = mask.resize((image.shape[1], image.shape[0]), Image.Resampling.BILINEAR)
    return np.asarray(grown, dtype=np.uint8)
