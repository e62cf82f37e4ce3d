"""A mask for a recording that turned out longer or shorter than its project says."""

from dataclasses import replace

from engine.grid import MaskGrid
from engine.project.segmentation import Segmentation
from engine.project.tiles import TILE
from engine.region import Box


def refitted(mask: Segmentation, grid: MaskGrid) -> Segmentation:
    """The same mask and edits on a grid of another length: the end is cut off, or left to the networks.

    On a grid of another kind (bands, frequencies, pace) nothing of it means anything: the result is empty.
    """
    result = Segmentation(grid, mask.instruments)
    if replace(mask.grid, columns=grid.columns) != grid:
        return result
    shared = min(grid.columns, mask.grid.columns)
    for first in range(0, shared, TILE):
        stop = min(first + TILE, shared)
        result.fill(first, mask.base_shares(first, stop))
        result.restore(mask.capture(Box(first, stop, 0, grid.bands)))
    result.filled[:] = result.answered[:] = False
    result.filled[:shared] = mask.filled[:shared]
    result.answered[:shared] = mask.answered[:shared]
    return result
