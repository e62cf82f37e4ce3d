"""B and E: paint cells for the chosen instrument, or take them away from it."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from engine.project.shapes import brush_line
from engine.region import Region
from gui.repair.ring import Ring
from gui.session.editing.tool_settings import ToolSettings
from gui.spectrogram.tool import Pointer, Surface, Tool


class Strokes(Protocol):
    """What takes a stroke: `gui.session.editing.edits.EditController`."""

    def begin_stroke(self, erase: bool) -> bool:
        """Whether there is something to paint on and somebody to paint for; else the person has been told."""
        ...

    def extend_stroke(self, region: Region) -> None: ...
    def end_stroke(self) -> None: ...
    def abort_stroke(self) -> None: ...


class BrushTool(Tool):
    """Paints while the button is down. Alt+drag sideways changes the size; the circle shows it."""

    cursor = Qt.CursorShape.BlankCursor
    crosshair = False

    def __init__(self, surface: Surface, strokes: Strokes, settings: ToolSettings, erase: bool) -> None:
        super().__init__(surface)
        self._strokes, self._settings, self._erase = strokes, settings, erase
        self._at: Pointer | None = None
        self._ring = Ring(surface, settings, crossed=erase)
        self._painting = False
        self._size_before: float | None = None

    def press(self, at: Pointer) -> None:
        """Begin a stroke with a dab, or a change of size."""
        super().press(at)
        if at.alt:
            self._size_before = self._settings.brush
            return
        self._painting = self._strokes.begin_stroke(self._erase)
        self._paint(at, at)
        self._move_circle(at)

    def drag(self, at: Pointer) -> None:
        """Paint on from where the pointer was, or change the size."""
        if self.origin is None:
            return
        if self._size_before is not None:
            self._settings.set_brush(self._size_before + at.place.x() - self.origin.place.x())
            return
        self._paint(self._at or self.origin, at)
        self._move_circle(at)

    def release(self, at: Pointer) -> None:
        """The stroke is one item of the history."""
        if self._painting:
            self._strokes.end_stroke()
        self._rest()
        self._move_circle(at)

    def cancel(self) -> None:
        """As before the stroke, or the size as it was."""
        if self._painting:
            self._strokes.abort_stroke()
        if self._size_before is not None:
            self._settings.set_brush(self._size_before)
        self._rest()

    def hover(self, at: Pointer | None) -> None:
        """The circle follows."""
        self._move_circle(at)

    def leave(self) -> None:
        """The circle goes, too."""
        super().leave()
        self._ring.leave()

    def draw(self, painter: QPainter) -> None:
        """The circle."""
        self._ring.draw(painter)

    def _rest(self) -> None:
        self.origin, self._painting, self._size_before = None, False, None

    def _paint(self, start: Pointer, stop: Pointer) -> None:
        grid, span = self.surface.state.grid, self.surface.state.span
        if not self._painting or grid is None:
            return
        radius = self._settings.brush / 2
        region = brush_line(
            grid,
            (start.seconds, start.band),
            (stop.seconds, stop.band),
            radius * span.seconds / max(1, self.surface.width()),
            radius * (span.high - span.low) / max(1, self.surface.height()),
            self._settings.hardness,
        )
        self._strokes.extend_stroke(region)

    def _move_circle(self, at: Pointer | None) -> None:
        self._at = at
        # The circle stands still while its size is changed.
        still = self.origin if self._size_before is not None else None
        shown = still or at
        self._ring.move(shown.place if shown is not None else None)
