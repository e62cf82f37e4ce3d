"""Rectangle, time range, frequency band, lasso: draw a shape, and its cells are selected."""

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QApplication

from engine.grid import MaskGrid
from engine.project.shapes import frequency_band, lasso, rectangle, time_range
from engine.region import Region
from gui.look.theme import DARK
from gui.session.editing.selection import SelectionMode
from gui.spectrogram.tool import Pointer, Surface, Tool

Selects = Callable[[Region, SelectionMode], object]
_MARK = 3.0
"""Points around a shape that its lines may cover."""


def draw_shape(painter: QPainter, shape: QPolygonF, closed: bool = True) -> None:
    """An unfinished shape: light dashes on dark, so that it reads on any ground."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (QPen(QColor(DARK.canvas), 3), QPen(QColor(DARK.playhead), 1, Qt.PenStyle.DashLine)):
        painter.setPen(pen)
        if closed:
            painter.drawPolygon(shape)
        else:
            painter.drawPolyline(shape)


class DrawnTool(Tool):
    """Draws a shape from where the button went down to where the pointer is, once that is more than a click."""

    closed = True
    """Whether the outline is drawn back to its beginning."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._last: Pointer | None = None

    @abstractmethod
    def outline(self, first: Pointer, last: Pointer) -> QPolygonF:
        """The shape as drawn so far, in points."""

    @property
    def margin(self) -> float:
        """Points around the outline that are drawn on too."""
        return _MARK

    def press(self, at: Pointer) -> None:
        """Begin."""
        super().press(at)
        self._last = None

    def drag(self, at: Pointer) -> None:
        """Draw on."""
        if self._last is None and not self.moved_from_origin(at):
            return
        self._refresh()
        self._last = at
        self._refresh()

    def release(self, at: Pointer) -> None:
        """The shape is complete."""
        self._refresh()
        super().release(at)
        self._last = None

    def cancel(self) -> None:
        """Nothing was drawn."""
        self._refresh()
        super().cancel()
        self._last = None

    def draw(self, painter: QPainter) -> None:
        """The shape so far."""
        if self.origin is not None and self._last is not None:
            draw_shape(painter, self.outline(self.origin, self._last), closed=self.closed)

    def _refresh(self) -> None:
        if self.origin is not None and self._last is not None:
            box, margin = self.outline(self.origin, self._last).boundingRect(), self.margin
            self.surface.refresh(box.adjusted(-margin, -margin, margin, margin))


def box_between(first: Pointer, last: Pointer) -> QPolygonF:
    """The rectangle from one place to the opposite corner, points."""
    return QPolygonF(QRectF(first.place, last.place).normalized())


class ShapeTool(DrawnTool):
    """A gesture that ends in a selection. A plain click is none: it drops the selection and moves the playhead."""

    def __init__(self, surface: Surface, select: Selects, drop: Callable[[], object]) -> None:
        super().__init__(surface)
        self._select, self._drop = select, drop

    @abstractmethod
    def region(self, grid: MaskGrid, first: Pointer, last: Pointer) -> Region:
        """Its cells."""

    def release(self, at: Pointer) -> None:
        """Select what was drawn, as the keys held at the beginning say."""
        first, last, grid = self.origin, self._last, self.surface.state.grid
        super().release(at)
        if first is None or grid is None:
            return
        if last is not None:
            self._select(self.region(grid, first, at), first.mode)
        elif first.mode == "replace":
            self._drop()
            self.surface.ask_seek(at.seconds)


class RectangleTool(ShapeTool):
    """R: from one corner to the opposite one."""

    def outline(self, first: Pointer, last: Pointer) -> QPolygonF:
        """The rectangle."""
        return box_between(first, last)

    def region(self, grid: MaskGrid, first: Pointer, last: Pointer) -> Region:
        """Its cells."""
        return rectangle(grid, first.seconds, last.seconds, grid.hertz_at(first.band), grid.hertz_at(last.band))


class TimeTool(ShapeTool):
    """T: all frequencies between two moments."""

    cursor = Qt.CursorShape.SplitHCursor

    def outline(self, first: Pointer, last: Pointer) -> QPolygonF:
        """From top to bottom."""
        left, right = sorted((first.place.x(), last.place.x()))
        return QPolygonF(QRectF(left, 0, right - left, self.surface.height() - 1))

    def region(self, grid: MaskGrid, first: Pointer, last: Pointer) -> Region:
        """Its cells."""
        return time_range(grid, first.seconds, last.seconds)


class BandTool(ShapeTool):
    """F: the whole recording between two frequencies."""

    cursor = Qt.CursorShape.SplitVCursor

    def outline(self, first: Pointer, last: Pointer) -> QPolygonF:
        """From edge to edge."""
        top, bottom = sorted((first.place.y(), last.place.y()))
        return QPolygonF(QRectF(0, top, self.surface.width() - 1, bottom - top))

    def region(self, grid: MaskGrid, first: Pointer, last: Pointer) -> Region:
        """Its cells."""
        return frequency_band(grid, grid.hertz_at(first.band), grid.hertz_at(last.band))


class LassoTool(ShapeTool):
    """Q: a free line around what is meant."""

    closed = False

    def __init__(self, surface: Surface, select: Selects, drop: Callable[[], object]) -> None:
        super().__init__(surface, select, drop)
        self._line: list[Pointer] = []

    def press(self, at: Pointer) -> None:
        """Begin the line."""
        super().press(at)
        self._line = [at]

    def drag(self, at: Pointer) -> None:
        """Lengthen the line; steps too short to see are left out."""
        step = at.place - self._line[-1].place if self._line else QPointF()
        if step.manhattanLength() >= min(2, QApplication.startDragDistance()):
            self._line.append(at)
        super().drag(at)

    def outline(self, first: Pointer, last: Pointer) -> QPolygonF:
        """The line so far."""
        return QPolygonF([at.place for at in self._line])

    def region(self, grid: MaskGrid, first: Pointer, last: Pointer) -> Region:
        """What the closed line holds."""
        return lasso(grid, [(at.seconds, at.band) for at in self._line])
