"""The marks over the spectrogram's picture: playhead, loop, crosshair, and what stands there without a recording."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QWidget

from gui.look.theme import DARK, sized
from gui.spectrogram.view_state import ViewState


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


def draw_loop(painter: QPainter, state: ViewState, width: int, height: int) -> None:
    """What is not repeated lies in shade."""
    if state.loop is None:
        return
    left, right = (round(state.span.x_at(t, width)) for t in state.loop)
    shade = QColor(DARK.canvas)
    shade.setAlphaF(0.4)
    painter.fillRect(QRect(0, 0, max(0, left), height), shade)
    painter.fillRect(QRect(right, 0, max(0, width - right), height), shade)
    for x in (left, right - 1):
        painter.fillRect(QRect(x, 0, 1, height), QColor(DARK.accent))


def draw_crosshair(painter: QPainter, state: ViewState, width: int, height: int) -> None:
    """Thin lines through the pointer."""
    if state.pointer is None:
        return
    seconds, band = state.pointer
    colour = QColor(255, 255, 255, 80)
    x, y = round(state.span.x_at(seconds, width)), round(state.span.y_at(band, height))
    painter.fillRect(QRect(x, 0, 1, height), colour)
    painter.fillRect(QRect(0, y, width, 1), colour)


def draw_playhead(painter: QPainter, state: ViewState, width: int, height: int) -> None:
    """A light line with a dark edge."""
    x = state.span.x_at(state.playhead, width)
    if -2 <= x <= width + 2:
        painter.fillRect(QRectF(round(x) - 1, 0, 3, height), QColor(0, 0, 0, 140))
        painter.fillRect(QRectF(round(x), 0, 1, height), QColor(DARK.playhead))
