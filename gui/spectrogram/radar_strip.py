"""The repair radar over time: where a gesture is worth most, a block a place, under the time ruler."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from engine.language import tr
from gui.look.spoken import Role
from gui.look.theme import sized, tokens
from gui.spectrogram.visible import VisiblePart

HEIGHT = 14
LEAST_WIDTH = 4.0


@dataclass(frozen=True)
class RadarPlace:
    """From and to in seconds; `worth` 0–1 beside the most valuable one's; `text`: one sentence."""

    start: float
    stop: float
    worth: float
    text: str


class RadarStrip(QWidget):
    """The more a place is worth, the higher and the stronger its block; the one that is shown has the accent's colour.
    `chosen(n)`: place n was clicked."""

    spoken_as = Role.Graphic

    chosen = Signal(int)

    def __init__(self, state: VisiblePart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._places: tuple[RadarPlace, ...] = ()
        self._shown = 0
        self.head = RadarHead()
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Repair radar"))
        state.span_changed.connect(self.update)
        self.set_places((), 0)

    def set_places(self, places: Sequence[RadarPlace], shown: int) -> None:
        """Show these, the best first, and which of them is talked about; none: no strip."""
        self._places, self._shown = tuple(places), shown
        for part in (self, self.head):
            part.setVisible(bool(places))
        self.setAccessibleDescription("; ".join(place.text for place in self._places[:5]))
        self.update()

    def place_at(self, x: float) -> int | None:
        """The most valuable place under a point across."""
        return next((n for n, place in enumerate(self._places) if self._box(place).contains(x, HEIGHT - 1.5)), None)

    def _box(self, place: RadarPlace) -> QRectF:
        span = self._state.span
        left, right = (span.x_at(s, self.width()) for s in (place.start, place.stop))
        height = 3 + (HEIGHT - 4) * place.worth
        return QRectF(left, HEIGHT - 1 - height, max(right - left, LEAST_WIDTH), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The least valuable first, the one that is shown last."""
        now, painter = tokens(self.palette()), QPainter(self)
        painter.fillRect(self.rect(), QColor(now.panel))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(now.border))
        for place in reversed(self._places):
            colour = QColor(now.text_secondary)
            colour.setAlphaF(0.25 + 0.5 * place.worth)
            painter.fillRect(self._box(place), colour)
        for place in self._places[self._shown : self._shown + 1]:
            painter.fillRect(self._box(place), QColor(now.accent))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show that place."""
        found = self.place_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self.chosen.emit(found)

    def event(self, event: QEvent) -> bool:
        """The tooltip says what is there."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self.place_at(event.pos().x())
            QToolTip.showText(event.globalPos(), "" if found is None else self._places[found].text, self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme."""
        super().changeEvent(event)
        self.update()


class RadarHead(QWidget):
    """Left of the strip: what it shows."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(HEIGHT)
        self.setToolTip(tr("Repair radar: where a gesture is worth most; N goes to the next place"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The word on the ground of the rulers."""
        now, painter = tokens(self.palette()), QPainter(self)
        painter.fillRect(self.rect(), QColor(now.panel))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(now.border))
        painter.setPen(QColor(now.text_secondary))
        painter.setFont(sized(self.font(), 0.76))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(self.rect().adjusted(8, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, tr("Radar"))
