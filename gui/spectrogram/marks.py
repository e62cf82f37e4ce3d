"""The marks over the spectrogram's picture: playhead, loop, crosshair, and what stands there without a recording."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.look.theme import DARK, sized
from gui.spectrogram.graph import InfiniteLine, LinearRegionItem

_ABOVE = 10.0
"""Marks lie above the picture."""


def draw_placeholder(painter: QPainter, widget: QWidget, title: str, text: str) -> None:
    """Two lines in the middle of the empty picture."""
    painter.fillRect(widget.rect(), QColor(DARK.canvas))
    middle = widget.height() // 2
    painter.setPen(QColor(DARK.canvas_text))
    painter.setFont(sized(widget.font(), 1.35, QFont.Weight.DemiBold))
    painter.drawText(QRect(0, middle - 40, widget.width(), 32), Qt.AlignmentFlag.AlignCenter, title)
    painter.setPen(QColor(DARK.canvas_secondary))
    painter.setFont(widget.font())
    painter.drawText(QRect(16, middle - 4, widget.width() - 32, 24), Qt.AlignmentFlag.AlignCenter, text)


def _pen(colour: QColor, width: int = 1) -> QPen:
    """So many points wide, whatever a point stands for in seconds or bands."""
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    return pen


class PlayheadLine(InfiniteLine):
    """A light line with a dark edge."""

    def __init__(self) -> None:
        # The wider pen makes room for the edge.
        super().__init__(angle=90, pen=_pen(QColor(DARK.playhead)), hoverPen=_pen(QColor(DARK.playhead), 3))
        self.setZValue(_ABOVE + 2)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """On whole pixels, so that it is as sharp everywhere."""
        place = painter.transform()
        x, height = round(place.map(QPointF(0, 0)).x()), painter.viewport().height()
        painter.resetTransform()
        painter.fillRect(QRectF(x - 1, 0, 3, height), QColor(0, 0, 0, 140))
        painter.fillRect(QRectF(x, 0, 1, height), QColor(DARK.playhead))


class LoopShade(LinearRegionItem):
    """What is not repeated lies in shade."""

    def __init__(self) -> None:
        super().__init__(pen=_pen(QColor(DARK.accent)), brush=QBrush(Qt.BrushStyle.NoBrush), movable=False)
        self.setZValue(_ABOVE)
        self.setVisible(False)

    def show_loop(self, loop: tuple[float, float] | None) -> None:
        """Seconds, or none."""
        if loop is not None:
            self.setRegion(loop)
        self.setVisible(loop is not None)

    def boundingRect(self) -> QRectF:
        """Everything visible: the shade is outside."""
        super().boundingRect()
        return self.viewRect()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Shade both sides."""
        shade, seen = QColor(DARK.canvas), self.viewRect()
        shade.setAlphaF(0.4)
        left, right = self.getRegion()
        for start, stop in ((seen.left(), min(left, seen.right())), (max(right, seen.left()), seen.right())):
            if stop > start:
                painter.fillRect(QRectF(start, seen.top(), stop - start, seen.height()), shade)


class Crosshair:
    """Thin lines through the pointer, where the tool in hand wants them."""

    def __init__(self) -> None:
        pen = _pen(QColor(255, 255, 255, 80))
        self._time, self._band = (InfiniteLine(angle=angle, pen=pen) for angle in (90, 0))
        self.lines = (self._time, self._band)
        self._wanted, self._placed = True, False
        for line in self.lines:
            line.setZValue(_ABOVE + 1)
        self._show()

    def move(self, pointer: tuple[float, float] | None) -> None:
        """Through these seconds and that band, or nowhere. Costs nothing while it is not wanted."""
        if pointer is not None and self._wanted:
            self._time.setValue(pointer[0])
            self._band.setValue(pointer[1])
        self._placed = pointer is not None
        self._show()

    def set_wanted(self, wanted: bool) -> None:
        """Whether it helps with this tool; it appears when the pointer moves next."""
        self._wanted, self._placed = wanted, False
        self._show()

    def _show(self) -> None:
        for line in self.lines:
            line.setVisible(self._wanted and self._placed)
