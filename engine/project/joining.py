"""Two instruments become one, and one becomes two: masks add up, or a share is parted, and every sum stays as it is.

Both are a person's decisions in the cells where the instrument has a share, so that the networks, asked about another
list afterwards, do not undo them; everywhere else the mask follows the networks as before. The mask they start from is
left alone, so that it can be put back to the byte.
"""

from collections.abc import Iterator

import numpy as np

from engine.project.layers import PersonPiece
from engine.project.segmentation import Segmentation
from engine.project.tiles import TILE, Planes
from engine.region import Box, Region


def merge_steps(mask: Segmentation, gone: str, into: str) -> Iterator[float | Segmentation]:
    """Progress 0–1, then the mask in which `into` has what `gone` had too, and `gone` is not listed. Raises
    `ValueError` where one is not listed or both are one, `ProjectError` when the disk is full."""
    if gone == into:
        raise ValueError("an instrument cannot be merged into itself")
    source, target = mask.instruments.index(gone), mask.instruments.index(into)
    result = mask.apart([name for name in mask.instruments if name != gone])
    for box in _boxes(mask):
        planes, touched = mask.read(box)
        where = planes[source] > 0
        if where.any():
            # Shares of a cell add up to at most 255, so two of them do.
            planes[target] += planes[source]
            kept = np.delete(planes, source, axis=0)
            result.person.put(PersonPiece(box, result.instruments, kept, touched | where), where)
        yield box.stop / mask.grid.columns
    yield result


def split_steps(
    mask: Segmentation, instrument: str, new: str, part: Region | None = None
) -> Iterator[float | Segmentation]:
    """Progress 0–1, then the mask with `new` behind `instrument`, which gives it half of its share in every cell (where
    that is odd, the odd one stays), or, with `part`, as much of what lies there as it is selected. Raises as
    `merge_steps`, and for a `new` that is listed already."""
    source = mask.instruments.index(instrument)
    listed = (*mask.instruments[: source + 1], new, *mask.instruments[source + 1 :])
    result = mask.apart(listed)
    for box in _boxes(mask):
        planes, touched = mask.read(box)
        given = planes[source] // 2 if part is None else _selected(planes[source], box, part)
        where = planes[source] > 0 if part is None else given > 0
        if where.any():
            planes[source] -= given
            both = np.insert(planes, source + 1, given, axis=0)
            result.person.put(PersonPiece(box, listed, both, touched | where), where)
        yield box.stop / mask.grid.columns
    yield result


def _boxes(mask: Segmentation) -> Iterator[Box]:
    grid = mask.grid
    for first in range(0, grid.columns, TILE):
        yield Box(first, min(first + TILE, grid.columns), 0, grid.bands)


def _selected(shares: Planes, box: Box, part: Region) -> Planes:
    """How much of shares (bands, columns) of a box lies in a region."""
    given = np.zeros_like(shares)
    common = box.intersect(part.box)
    if not common.is_empty:
        here, there = common.within(box), common.within(part.box)
        given[here] = (shares[here].astype(np.uint16) * part.weights[there] + 127) // 255
    return given
