"""The mask as a picture: the spectrogram's levels, each cell in the colour of whoever owns it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Bytes
from engine.project.mask_export import LevelsAt, Mask

Colours = NDArray[np.float32]
"""(256, 3) RGB 0–255, by level."""

MAX_WIDTH = 32_768
"""The widest picture unless asked for otherwise: wider ones many programs refuse."""
STRIP = 256


@dataclass(frozen=True, eq=False)
class Look:
    """How the mask is seen. `ground`: the spectrogram without a mask; `colours`: each instrument's cells;
    `opacity`: 0–1, how strongly a cell that belongs wholly to an instrument has its colour; `visible`: instruments
    that show (None: all), the others stay ground.
    """

    ground: Colours
    colours: Mapping[str, Colours]
    opacity: float = 0.85
    visible: frozenset[str] | None = None


def mask_strips(
    mask: Mask, levels: LevelsAt, look: Look, width: int | None = None, height: int | None = None
) -> Iterator[Bytes]:
    """The picture from left to right, in strips (height, some, 3) uint8 RGB, high frequencies on top.

    One pixel a cell unless a size is given (at most `MAX_WIDTH` wide then, too). Where several cells share a pixel
    the loudest is shown, so that no note vanishes and no two colours mix into a third.
    """
    grid = mask.grid
    width = width or min(grid.columns, MAX_WIDTH)
    rows = _edges(grid.bands, height or grid.bands)
    columns = _edges(grid.columns, width)
    for left in range(0, width, STRIP):
        right = min(left + STRIP, width)
        first, stop = int(columns[0][left]), int(columns[1][right - 1])
        loud = levels(first, stop)
        colour = _coloured(loud, mask.shares(first, stop), mask.instruments, look)
        loud, colour = _loudest(loud, colour, rows[0], rows[1])
        cut = (columns[0][left:right] - first, columns[1][left:right] - first)
        _, turned = _loudest(loud.T, colour.swapaxes(0, 1), *cut)
        yield np.ascontiguousarray(turned.swapaxes(0, 1)[::-1])


def _edges(cells: int, pixels: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """First and one-past-last cell under each pixel; at least one."""
    at = np.arange(pixels + 1) * cells // pixels
    return at[:-1], np.maximum(at[1:], at[:-1] + 1)


def _loudest(levels: Bytes, colour: Bytes, first: NDArray[np.int64], stop: NDArray[np.int64]) -> tuple[Bytes, Bytes]:
    """Along the first axis, of the cells [first, stop) the loudest: levels (pixels, n), colour (pixels, n, 3)."""
    if len(first) >= len(levels):
        return levels[first], colour[first]
    pick = np.stack([a + levels[a:b].argmax(axis=0) for a, b in zip(first, stop, strict=True)])
    return np.take_along_axis(levels, pick, axis=0), np.take_along_axis(colour, pick[..., None], axis=0)


def _coloured(levels: Bytes, shares: Bytes, instruments: Sequence[str], look: Look) -> Bytes:
    """(B, t, 3): each cell in its owner's colour, as strongly as it is its."""
    picture = look.ground[levels]
    if len(instruments):
        owner = shares.argmax(axis=0)
        share = np.take_along_axis(shares, owner[None], axis=0)[0]
        nobody = 255 - shares.sum(axis=0, dtype=np.int16) > share
        for plane, name in enumerate(instruments):
            if name in look.colours and (look.visible is None or name in look.visible):
                cells = (owner == plane) & ~nobody
                strength = (look.opacity / 255) * share[cells, None].astype(np.float32)
                picture[cells] += strength * (look.colours[name][levels[cells]] - picture[cells])
    return np.rint(picture).astype(np.uint8)
