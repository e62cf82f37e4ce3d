"""Which cells are selected. Not part of the project: a selection is a wish, not work."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, Signal

from engine.grid import MaskGrid
from engine.project.selection import Description, describe, feather, grow, shrink
from engine.project.shapes import rectangle
from engine.region import Box, Region

SelectionMode = Literal["replace", "add", "subtract", "intersect"]
"""How a new selection meets the one there is."""

GROWN_CELLS = 1


def combined(before: Region | None, region: Region, mode: SelectionMode) -> Region | None:
    """A new selection and the one there was; None where nothing remains."""
    old = before if before is not None else Region.empty()
    result = {
        "replace": lambda: region,
        "add": lambda: old.union(region),
        "subtract": lambda: old.subtract(region),
        "intersect": lambda: old.intersect(region),
    }[mode]().trimmed()
    return None if result.is_empty else result


class SelectionController(QObject):
    """`region`: what is selected, None for nothing; `changed` follows every change. `offered`: what is only proposed
    (the note under the pointer, similar notes), the first one foremost; `offer_changed` follows."""

    changed = Signal()
    offer_changed = Signal()

    def __init__(self, get_grid: Callable[[], MaskGrid | None], parent: QObject | None = None) -> None:
        """`get_grid`: the grid of the open recording, None without one."""
        super().__init__(parent)
        self._grid = get_grid
        self.region: Region | None = None
        self.offered: tuple[Region, ...] = ()
        self._before: tuple[Region | None] | None = None

    def select(self, region: Region, mode: SelectionMode = "replace") -> None:
        """Select these cells, or add them, take them away, or keep only what both hold."""
        self._put(combined(self.region, region, mode))

    def preview(self, region: Region, mode: SelectionMode) -> None:
        """Show what `select` would give; the next preview starts from the same selection again."""
        if self._before is None:
            self._before = (self.region,)
        self._put(combined(self._before[0], region, mode))

    def end_preview(self, keep: bool) -> None:
        """Keep what is previewed, or go back to what was selected before."""
        before, self._before = self._before, None
        if before is not None and not keep:
            self._put(before[0])

    def offer(self, *regions: Region) -> None:
        """Propose these, in place of what was proposed before."""
        offered = tuple(region for region in regions if not region.is_empty)
        if offered or self.offered:
            self.offered = offered
            self.offer_changed.emit()

    def drop(self) -> None:
        """Select nothing."""
        self._put(None)

    def select_all(self) -> None:
        """The whole recording."""
        if (grid := self._grid()) is not None:
            self._put(Region.full(Box.all(grid)))

    def invert(self) -> None:
        """What is not selected."""
        if (grid := self._grid()) is not None:
            old = self.region if self.region is not None else Region.empty()
            self.select(old.inverted(grid))

    def grow(self) -> None:
        """One cell more on every side."""
        self._changed_by(lambda region, grid: grow(region, grid, GROWN_CELLS))

    def shrink(self) -> None:
        """One cell less on every side."""
        self._changed_by(lambda region, grid: shrink(region, grid, GROWN_CELLS))

    def feather(self, cells: int) -> None:
        """Soften the edge over that many cells to each side."""
        self._changed_by(lambda region, grid: feather(region, grid, cells))

    def describe(self) -> Description | None:
        """The selection in numbers, None without one."""
        grid = self._grid()
        return None if grid is None or self.region is None else describe(self.region, grid)

    def set_bounds(self, start_s: float, stop_s: float, low_hz: float, high_hz: float) -> None:
        """Numbers that were typed: a rectangle (and no selection) becomes that rectangle; of any other shape, what
        lies inside it stays."""
        grid, old = self._grid(), self.region
        if grid is None:
            return
        typed = rectangle(grid, start_s, stop_s, low_hz, high_hz)
        plain = old is None or bool(old.weights.min(initial=255) == 255)
        self.select(typed, "replace" if plain else "intersect")

    def _changed_by(self, change: Callable[[Region, MaskGrid], Region]) -> None:
        if self.region is not None and (grid := self._grid()) is not None:
            self.select(change(self.region, grid))

    def _put(self, region: Region | None) -> None:
        if region is not self.region:
            self.region = region
            self.changed.emit()
