"""W and G: selections that find their own border from the point one clicks on."""

from collections.abc import Callable
from typing import Protocol

from engine.arrays import Bytes
from engine.project.picking import fill_region, wand
from engine.region import Region
from gui.session.editing.selection import SelectionMode
from gui.session.editing.tool_settings import ToolSettings
from gui.spectrogram.tool import Pointer, Surface, Tool

WINDOW = 2048
"""Columns around the pointer that are looked at (48 seconds): so that the answer comes within a screen's frame."""
TOLERANCE_PER_POINT = 1 / 400


CellsOf = Callable[[int, int], tuple[Bytes, Bytes]]
"""Levels and owners' labels, (bands, stop - first) each, of columns [first, stop) inside the grid."""


class Selections(Protocol):
    """What takes the selection: `gui.session.editing.selection.SelectionController`."""

    def select(self, region: Region, mode: SelectionMode) -> None: ...
    def preview(self, region: Region, mode: SelectionMode) -> None:
        """Show what `select` would give."""
        ...

    def end_preview(self, keep: bool) -> None:
        """Keep what is previewed, or go back to what was selected before."""
        ...


class WandTool(Tool):
    """Similar level, same owner, connected. Dragging right widens the tolerance, left narrows it: live."""

    def __init__(self, surface: Surface, cells: CellsOf, selections: Selections, settings: ToolSettings) -> None:
        super().__init__(surface)
        self._cells, self._selections, self._settings = cells, selections, settings
        self._window: tuple[int, Bytes, Bytes] | None = None
        self._tolerance = settings.tolerance

    def press(self, at: Pointer) -> None:
        """Select with the tolerance as set."""
        super().press(at)
        self._window, self._tolerance = window_around(self.surface, self._cells, at), self._settings.tolerance
        self._show(self._tolerance)

    def drag(self, at: Pointer) -> None:
        """The same point with another tolerance."""
        if self.origin is not None and self.moved_from_origin(at):
            wider = (at.place.x() - self.origin.place.x()) * TOLERANCE_PER_POINT
            self._settings.set_tolerance(self._tolerance + wider)
            self._show(self._settings.tolerance)

    def release(self, at: Pointer) -> None:
        """Keep it."""
        self._selections.end_preview(keep=True)
        self._window = None
        super().release(at)

    def cancel(self) -> None:
        """The selection and the tolerance as they were."""
        self._selections.end_preview(keep=False)
        self._settings.set_tolerance(self._tolerance)
        self._window = None
        super().cancel()

    def _show(self, tolerance: float) -> None:
        if self.origin is None or self._window is None:
            return
        first, levels, labels = self._window
        place = place_of(self.surface, self.origin)
        self._selections.preview(wand(levels, labels, place, tolerance, first), self.origin.mode)


class FillTool(Tool):
    """The connected region of the same owner, selected; a double click gives it to the chosen instrument."""

    def __init__(self, surface: Surface, cells: CellsOf, selections: Selections, give: Callable[[], object]) -> None:
        super().__init__(surface)
        self._cells, self._selections, self._give = cells, selections, give

    def press(self, at: Pointer) -> None:
        """Select it."""
        super().press(at)
        if (window := window_around(self.surface, self._cells, at)) is not None:
            first, _, labels = window
            self._selections.select(fill_region(labels, place_of(self.surface, at), first), at.mode)

    def double_click(self, at: Pointer) -> None:
        """Give away what the first click selected."""
        self._give()


def window_around(surface: Surface, cells: CellsOf, at: Pointer) -> tuple[int, Bytes, Bytes] | None:
    """(first column, levels, labels) of `WINDOW` columns around a place; None without a recording."""
    grid = surface.state.grid
    if grid is None:
        return None
    first = max(0, round(grid.column_at(at.seconds)) - WINDOW // 2)
    levels, labels = cells(first, min(grid.columns, first + WINDOW))
    return first, levels, labels


def place_of(surface: Surface, at: Pointer) -> tuple[int, int]:
    """The cell (column, band) under the pointer."""
    grid = surface.state.grid
    assert grid is not None
    column, band = round(grid.column_at(at.seconds)), round(at.band)
    return min(max(column, 0), grid.columns - 1), min(max(band, 0), grid.bands - 1)
