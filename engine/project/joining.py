"""Two instruments become one, and one becomes two: masks add up, or a share is parted, and every sum stays as it is.

Both are a person's decisions in the cells where the instrument has a share, so that the networks, asked about another
list afterwards, do not undo them; everywhere else the mask follows the networks as before. The mask they start from is
left alone, so that it can be put back to the byte.
"""

from collections.abc import Iterator, Mapping
from typing import Literal

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


Source = Literal["theirs", "ours", "mean"]
"""Where an instrument's share comes from when two masks become one."""


def combine_steps(
    ours: Segmentation, theirs: Segmentation, choice: Mapping[str, Source]
) -> Iterator[float | Segmentation]:
    """Progress 0–1, then `ours` over the instruments of both masks, shares of each as `choice` says: `theirs`, `ours`
    or the mean; where it says nothing, theirs for those that they have. What is taken from them alone stands; the rest
    of a cell is shared by the others, made smaller in proportion where they do not fit. Only cells that change are a
    person's decision. Raises `ValueError` for masks on two grids, `ProjectError` when the disk is full."""
    if ours.grid != theirs.grid:
        raise ValueError("the masks are on two grids")
    listed = tuple(dict.fromkeys((*ours.instruments, *theirs.instruments)))
    sources = [_source(name, ours, theirs, choice) for name in listed]
    result = ours.apart(listed)
    result.filled |= theirs.filled
    # As it is with their instruments listed, too: what need not change is not touched.
    for box in _boxes(ours):
        planes, touched = result.read(box)
        mine, other = _over(ours, listed, box), _over(theirs, listed, box)
        wanted = _fitted(mine, other, sources)
        where = (wanted != planes).any(axis=0)
        if where.any():
            result.person.put(PersonPiece(box, listed, wanted, touched | where), where)
        yield box.stop / ours.grid.columns
    yield result


def _source(name: str, ours: Segmentation, theirs: Segmentation, choice: Mapping[str, Source]) -> Source:
    if name not in theirs.instruments:
        return "ours"
    return choice.get(name, "theirs") if name in ours.instruments else "theirs"


def _over(mask: Segmentation, listed: tuple[str, ...], box: Box) -> Planes:
    """Planes of a box over another list: those that the mask does not have are zero."""
    planes, _ = mask.read(box)
    whole = np.zeros((len(listed), box.bands, box.columns), np.uint8)
    for name, plane in zip(mask.instruments, planes, strict=True):
        whole[listed.index(name)] = plane
    return whole


def _fitted(ours: Planes, theirs: Planes, sources: list[Source]) -> Planes:
    """Shares (K, bands, columns) of two masks joined: sums stay at most 255."""
    first = np.array([source == "theirs" for source in sources], np.bool_)
    mean = np.array([source == "mean" for source in sources], np.bool_)
    wide = ours.astype(np.uint16)
    wide[mean] = (wide[mean] + theirs[mean]) // 2
    wide[first] = theirs[first]
    room = 255 - wide[first].sum(axis=0, dtype=np.uint16)
    rest = wide[~first]
    total = rest.sum(axis=0, dtype=np.uint32)
    scaled = rest * room.astype(np.uint32) // np.maximum(total, 1)
    wide[~first] = np.where(total > room, scaled, rest)
    return wide.astype(np.uint8)


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
