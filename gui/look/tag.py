"""A small filled label over a picture."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter


def draw_tag(painter: QPainter, box: QRectF, text: str, ground: str, colour: str) -> None:
    """A small filled label."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QColor(colour))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
