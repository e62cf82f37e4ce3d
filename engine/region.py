"""Which cells are meant: boxes of the mask's grid and soft selections of its cells."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.grid import MaskGrid

Weights = NDArray[np.uint8]
WHOLE = 255
"""The weight of a cell that is wholly selected."""


@dataclass(frozen=True)
class Box:
    """A rectangle of cells, half-open: columns [first, stop), bands [low, high)."""

    first: int
    stop: int
    low: int
    high: int

    @classmethod
    def all(cls, grid: MaskGrid) -> "Box":
        """Every cell of a grid."""
        return cls(0, grid.columns, 0, grid.bands)

    @property
    def columns(self) -> int:
        """How many columns it spans, 0 or more."""
        return max(0, self.stop - self.first)

    @property
    def bands(self) -> int:
        """How many bands it spans, 0 or more."""
        return max(0, self.high - self.low)

    @property
    def is_empty(self) -> bool:
        """Whether it holds no cell."""
        return self.columns == 0 or self.bands == 0

    def union(self, other: "Box") -> "Box":
        """The smallest box around both; an empty one adds nothing."""
        if self.is_empty or other.is_empty:
            return other if self.is_empty else self
        return Box(
            min(self.first, other.first),
            max(self.stop, other.stop),
            min(self.low, other.low),
            max(self.high, other.high),
        )

    def intersect(self, other: "Box") -> "Box":
        """The cells in both, possibly none."""
        return Box(
            max(self.first, other.first),
            min(self.stop, other.stop),
            max(self.low, other.low),
            min(self.high, other.high),
        )

    def clipped(self, grid: MaskGrid) -> "Box":
        """The cells that lie on the grid."""
        return self.intersect(Box.all(grid))

    def within(self, outer: "Box") -> tuple[slice, slice]:
        """(bands, columns): where this box lies in an array that covers `outer`."""
        return (
            slice(self.low - outer.low, self.high - outer.low),
            slice(self.first - outer.first, self.stop - outer.first),
        )


NOWHERE = Box(0, 0, 0, 0)


def hull(boxes: Sequence[Box]) -> Box:
    """The smallest box around all of them; empty ones add nothing."""
    solid = [box for box in boxes if box.first < box.stop and box.low < box.high]
    if not solid:
        return NOWHERE
    return Box(
        min(box.first for box in solid),
        max(box.stop for box in solid),
        min(box.low for box in solid),
        max(box.high for box in solid),
    )


@dataclass(frozen=True, eq=False)
class Region:
    """A soft selection of cells. `weights`: (bands, columns) uint8 of the box, 255 = wholly selected; cells outside
    the box are not selected. The array cannot be written to; give it away for good, or a copy.
    """

    box: Box
    weights: Weights

    def __post_init__(self) -> None:
        if self.weights.dtype != np.uint8 or self.weights.shape != (self.box.bands, self.box.columns):
            raise ValueError(f"weights {self.weights.shape} {self.weights.dtype} do not fit {self.box}")
        view = self.weights.view()
        view.flags.writeable = False
        object.__setattr__(self, "weights", view)

    @classmethod
    def empty(cls) -> "Region":
        """No cell."""
        return cls(NOWHERE, np.zeros((0, 0), np.uint8))

    @classmethod
    def full(cls, box: Box) -> "Region":
        """Every cell of a box, wholly. Takes no memory, whatever its size."""
        return cls(box, np.broadcast_to(np.uint8(WHOLE), (box.bands, box.columns)))

    @property
    def is_empty(self) -> bool:
        """Whether no cell is selected."""
        return not self.weights.any()

    def at(self, column: int, band: int) -> int:
        """The weight of a cell, 0 outside the box."""
        box = self.box
        if not (box.first <= column < box.stop and box.low <= band < box.high):
            return 0
        return int(self.weights[band - box.low, column - box.first])

    def union(self, other: "Region") -> "Region":
        """Cells of either: the larger weight."""
        if self.box.is_empty or other.box.is_empty:
            return other if self.box.is_empty else self
        box = self.box.union(other.box)
        weights = self._spread(box)
        np.maximum(part := weights[other.box.within(box)], other.weights, out=part)
        return Region(box, weights)

    def subtract(self, other: "Region") -> "Region":
        """Cells of this one as far as the other leaves them: min(weight, 255 - other's)."""
        common = self.box.intersect(other.box)
        if common.is_empty:
            return self
        weights = self.weights.copy()
        rest = WHOLE - other.weights[common.within(other.box)]
        np.minimum(part := weights[common.within(self.box)], rest, out=part)
        return Region(self.box, weights)

    def intersect(self, other: "Region") -> "Region":
        """Cells of both: the smaller weight."""
        common = self.box.intersect(other.box)
        if common.is_empty:
            return Region.empty()
        mine, theirs = self.weights[common.within(self.box)], other.weights[common.within(other.box)]
        return Region(common, np.minimum(mine, theirs))

    def inverted(self, grid: MaskGrid) -> "Region":
        """Everything else on the grid: 255 - weight."""
        box = Box.all(grid)
        weights = self.clipped(grid)._spread(box)
        np.subtract(WHOLE, weights, out=weights)
        return Region(box, weights)

    def clipped(self, grid: MaskGrid) -> "Region":
        """The part that lies on the grid."""
        return self.cropped(Box.all(grid))

    def cropped(self, box: Box) -> "Region":
        """The part that lies in a box."""
        common = self.box.intersect(box)
        if common == self.box:
            return self
        return Region.empty() if common.is_empty else Region(common, self.weights[common.within(self.box)])

    def trimmed(self) -> "Region":
        """The same selection in the smallest box that holds every selected cell."""
        bands, columns = np.flatnonzero(self.weights.any(axis=1)), np.flatnonzero(self.weights.any(axis=0))
        if not len(bands):
            return Region.empty()
        box = self.box
        first, stop = box.first + int(columns[0]), box.first + int(columns[-1]) + 1
        return self.cropped(Box(first, stop, box.low + int(bands[0]), box.low + int(bands[-1]) + 1))

    def _spread(self, box: Box) -> Weights:
        """A fresh array over a box around this one, zero elsewhere."""
        weights = np.zeros((box.bands, box.columns), np.uint8)
        if not self.box.is_empty:
            weights[self.box.within(box)] = self.weights
        return weights
