"""An instrument's mark, wherever it is named."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.look.theme import DARK, RADIUS, colour_on_canvas, sized, tokens


class Badge(QWidget):
    """The instrument's two letters on its colour: colour is never the only mark."""

    def __init__(self, letters: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = letters
        self._colour = QColor(DARK.canvas_secondary)
        self.setFixedSize(30, 22)

    def set_letters(self, letters: str) -> None:
        """Other letters."""
        self._letters = letters
        self.update()

    def set_colour(self, colour: str) -> None:
        """`#RRGGBB`."""
        self._colour = QColor(colour_on_canvas(colour))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A filled field, or only its frame while the instrument is not included."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setFont(sized(self.font(), 0.88, QFont.Weight.Bold))
        if self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour)
            painter.drawRoundedRect(box, RADIUS, RADIUS)
            painter.setPen(QColor(DARK.canvas))
        else:
            painter.setPen(QColor(tokens(self.palette()).border_strong))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
            painter.setPen(QColor(tokens(self.palette()).text_secondary))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)
