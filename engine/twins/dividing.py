"""An instrument's share divided between two players, note by note, cell by cell; the sum stays what it is."""

from collections.abc import Iterator, Sequence

import numpy as np

from engine.arrays import Doubles, Floats
from engine.notes import PlayedNote
from engine.project.layers import PersonPiece
from engine.project.segmentation import Segmentation
from engine.project.tiles import TILE
from engine.region import Box, Region

RINGING_S = 0.3
"""A note rings on for so long; what lies under no note's partials follows who is heard then."""
SOON_S = 0.06
FOLLOWED = 0.4
"""How far: not every note is found, and one that is not would go to whoever's is. Chosen, like the root below, on duets
of the training split whose players are known."""


def divided(
    mask: Segmentation,
    instrument: str,
    new: str,
    notes: Sequence[PlayedNote],
    regions: Sequence[Region],
    first: Doubles,
) -> Iterator[float | Segmentation]:
    """Progress 0–1, then the mask with `new` behind `instrument`. `regions`: each note's cells, weighted by its part of
    the instrument's sound there; `first` (n,): how far each is the first player's, who keeps `instrument`. Raises
    `ValueError` where the one is not listed or the other is, `ProjectError` when the disk is full."""
    source = mask.instruments.index(instrument)
    listed = (*mask.instruments[: source + 1], new, *mask.instruments[source + 1 :])
    result, grid = mask.apart(listed), mask.grid
    for begin in range(0, grid.columns, TILE):
        box = Box(begin, min(begin + TILE, grid.columns), 0, grid.bands)
        planes, touched = mask.read(box)
        where = planes[source] > 0
        if where.any():
            kept = np.rint(planes[source] * part_of(mask, box, notes, regions, first)).astype(np.uint8)
            both = np.insert(planes, source + 1, planes[source] - kept, axis=0)
            both[source] = kept
            result.person.put(PersonPiece(box, listed, both, touched | where), where)
        yield box.stop / grid.columns
    yield result


def part_of(
    mask: Segmentation, box: Box, notes: Sequence[PlayedNote], regions: Sequence[Region], first: Doubles
) -> Floats:
    """(bands, columns) 0–1 of a box of all bands: the first player's part of the instrument's share."""
    mine, whole = np.zeros((2, box.bands, box.columns), np.float32)
    around, loud = np.zeros((2, box.columns))
    seconds = np.arange(box.first, box.stop) * mask.grid.hop_s
    for note, region, part in zip(notes, regions, first, strict=True):
        sounding = (seconds >= note.start - SOON_S) & (seconds < note.stop + RINGING_S)
        if sounding.any():
            level = note.velocity * np.where(seconds < note.stop, 1.0, 0.3) * sounding
            around, loud = around + part * level, loud + level
        common = box.intersect(region.box)
        if not common.is_empty:
            # Its root: a note's part of the power says less of its part of the magnitude where it is faint.
            weights = np.sqrt(region.weights[common.within(region.box)].astype(np.float32) / np.float32(255))
            here = common.within(box)
            mine[here] += np.float32(part) * weights
            whole[here] += weights
    heard = 0.5 + FOLLOWED * np.where(loud > 0, around / np.maximum(loud, 1e-9) - 0.5, 0)
    rest = np.maximum(0, 1 - whole)
    return np.asarray((mine + rest * heard) / np.maximum(whole, 1), np.float32)
