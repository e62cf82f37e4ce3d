"""The semantic mask of one recording: which instrument owns which share of every cell.

Planes are uint8, 0–255 = share 0–1; the sum over instruments never exceeds 255 and what is missing to 255 is
`other`, so that stems plus residual always give the mix. A person's work outranks the network's: `fill` writes
only cells that nobody touched.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.grid import MaskGrid

Planes = NDArray[np.uint8]
_BLOCK = 1024


class Segmentation:
    """Mask planes over a grid.

    - `instruments`: class ids, position = plane.
    - `base`: (K, B, T) uint8 as the network gave it. `current`: the same with the person's edits.
    - `touched`: (B, T) bool, cells a person edited. `filled`: (T,) bool, columns the network has reached.
    """

    def __init__(self, grid: MaskGrid, instruments: Sequence[str]) -> None:
        if len(set(instruments)) != len(instruments):
            raise ValueError("an instrument is listed twice")
        self.grid = grid
        self.instruments = tuple(instruments)
        shape = (len(self.instruments), grid.bands, grid.columns)
        self.base: Planes = np.zeros(shape, np.uint8)
        self.current: Planes = np.zeros(shape, np.uint8)
        self.touched: NDArray[np.bool_] = np.zeros(shape[1:], np.bool_)
        self.filled: NDArray[np.bool_] = np.zeros(grid.columns, np.bool_)

    def fill(self, first: int, planes: Planes) -> None:
        """Take a block from the network: planes (K, B, t) uint8 for columns first … first+t-1.

        Untouched cells follow; touched ones keep the person's values. Raises `ValueError` when the block lies
        outside the grid or its shares add up to more than 255.
        """
        stop = first + planes.shape[2]
        expected = (len(self.instruments), self.grid.bands)
        if planes.dtype != np.uint8 or planes.shape[:2] != expected or first < 0 or stop > self.grid.columns:
            raise ValueError(f"block {planes.shape} {planes.dtype} at {first} does not fit {self.current.shape}")
        if planes.sum(axis=0, dtype=np.uint16).max(initial=0) > 255:
            raise ValueError("the shares of a block add up to more than the whole")
        self.base[:, :, first:stop] = planes
        free = ~self.touched[:, first:stop]
        np.copyto(self.current[:, :, first:stop], planes, where=free[None])
        self.filled[first:stop] = True

    def shares(self, first: int, stop: int) -> Planes:
        """Copy of the current planes (K, B, stop-first) for columns [first, stop); columns outside the grid
        repeat the nearest one."""
        wanted = np.clip(np.arange(first, stop), 0, self.grid.columns - 1)
        return self.current[:, :, wanted]

    def with_instruments(self, instruments: Sequence[str]) -> "Segmentation":
        """The same mask over another list of instruments: known planes move along, new ones start empty, and
        the shares of removed ones go to the remaining instruments in proportion to what they hold there
        (an instant first answer; the network then refines it). Touched cells keep their values as far as
        their instruments remain."""
        result = Segmentation(self.grid, instruments)
        kept = [i for i in result.instruments if i in self.instruments]
        for source, target in ((self.base, result.base), (self.current, result.current)):
            for instrument_id in kept:
                target[result.instruments.index(instrument_id)] = source[self.instruments.index(instrument_id)]
            if len(kept) < len(self.instruments):
                _hand_over(source, target)
        result.touched[:] = self.touched
        result.filled[:] = self.filled
        where = result.touched
        for instrument_id in kept if where.any() else ():
            plane = result.instruments.index(instrument_id)
            result.current[plane][where] = self.current[self.instruments.index(instrument_id)][where]
        return result


def _hand_over(before: Planes, after: Planes) -> None:
    """Scale `after` (in place) so that each cell's total is what `before` had, where `after` has anything."""
    # Block by block and in whole numbers (255 · 255 fits 16 bits): ten minutes take a fraction of a second.
    for first in range(0, after.shape[2], _BLOCK):
        block = np.s_[:, :, first : first + _BLOCK]
        total_before = before[block].sum(axis=0, dtype=np.uint16)
        total_after = after[block].sum(axis=0, dtype=np.uint16)
        # Rounding down keeps the sum ≤ 255.
        scaled = after[block].astype(np.uint16) * total_before // np.maximum(total_after, 1)
        after[block] = scaled.astype(np.uint8)
