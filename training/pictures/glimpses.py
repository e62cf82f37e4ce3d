"""Parts of photos that a teacher looks at once, before training: what it makes of them is learnt wherever a scene shows
them again, whatever light, camera or neighbours the scene gives them."""

from typing import NamedTuple

import numpy as np
from PIL import Image

from engine.arrays import Bytes

SHAPES = (1.0, 0.55)
"""Width over height of the parts: a player's picture, and his part of a picture of two."""
_NEAR = 1.6
"""By what factor a part may be squeezed or stretched to fill its place."""
_SHIFT = 0.05
"""By how much of its size a part may be shown beside the place that the teacher saw."""


class Glimpse(NamedTuple):
    """A box in a photo, in pixels; `row`: of the table of what the teacher made of it; -1 if it did not look."""

    left: float
    top: float
    right: float
    bottom: float
    row: int = -1

    @property
    def shape(self) -> float:
        """Width over height."""
        return (self.right - self.left) / (self.bottom - self.top)


def draw_glimpse(rng: np.random.Generator, height: int, width: int, shape: float, least: float) -> Glimpse:
    """A random box of about a `shape` (width over height) in a picture of (height, width), at least the part `least`
    of the largest one; now and then all of the picture, to be squeezed."""
    aspect = shape * np.exp(rng.uniform(-0.3, 0.3))
    scale = np.sqrt(rng.uniform(least, 1.0))
    wide, tall = min(width, height * aspect) * scale, min(height, width / aspect) * scale
    if rng.random() < 0.2:
        wide, tall = width, height
    left, top = rng.uniform(0, width - wide), rng.uniform(0, height - tall)
    return Glimpse(left, top, left + wide, top + tall)


def choose(rng: np.random.Generator, glimpses: tuple[Glimpse, ...], shape: float) -> Glimpse:
    """One of the glimpses that fit a place of a `shape`, or the one that fits best; moved a little."""
    misfits = np.abs(np.log([g.shape / shape for g in glimpses]))
    fitting = np.flatnonzero(misfits <= max(np.log(_NEAR), misfits.min()))
    return glimpses[int(rng.choice(fitting))]


def moved(rng: np.random.Generator, glimpse: Glimpse, height: int, width: int) -> Glimpse:
    """The same box a little beside, larger or smaller, within a picture of (height, width)."""
    left, top, right, bottom, row = glimpse
    x, y = _SHIFT * (right - left), _SHIFT * (bottom - top)
    shifts = rng.uniform(-1, 1, 4)
    return Glimpse(
        float(np.clip(left + x * shifts[0], 0, width)),
        float(np.clip(top + y * shifts[1], 0, height)),
        float(np.clip(right + x * shifts[2], 0, width)),
        float(np.clip(bottom + y * shifts[3], 0, height)),
        row,
    )


def cut(image: Image.Image, glimpse: Glimpse, height: int, width: int) -> Bytes:
    """The box's pixels, scaled to uint8 (height, width, 3)."""
    view = image.resize((width, height), Image.Resampling.BILINEAR, box=glimpse[:4])
    return np.asarray(view, dtype=np.uint8)
