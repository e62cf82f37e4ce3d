"""The slim bar that shows where in the recording one is, and takes one elsewhere."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.language import tr
from gui.look.controls import Slider
from gui.look.theme import tokens
from gui.look.ticks import format_time

_MARGIN = 8


class ScrubBar(Slider):
    """A slider over the whole recording, in milliseconds, with the loop drawn on it.

    `seek_requested(seconds)` when the person moves it, by mouse or keys.
    """

    seek_requested = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._loop: tuple[float, float] | None = None
        self._dragging = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(48)
        self.setAccessibleName(tr("Position"))
        self.set_duration(0.0)
        self.actionTriggered.connect(self._on_action)

    def set_duration(self, seconds: float) -> None:
        """How long the recording is; 0 switches the bar off."""
        self.setRange(0, max(0, round(seconds * 1000)))
        self.setSingleStep(1000)
        self.setPageStep(5000)
        self.setEnabled(seconds > 0)

    def set_position(self, seconds: float) -> None:
        """Where it sounds now; not heeded while the person drags."""
        if not self._dragging:
            self.setValue(round(seconds * 1000))
            self.setAccessibleDescription(format_time(seconds, 0))

    def set_loop(self, loop: tuple[float, float] | None) -> None:
        """The loop, seconds, or none."""
        self._loop = loop
        self.update()

    def _on_action(self, _action: int) -> None:
        # The keyboard or a screen reader moved the slider; `sliderPosition` is where it goes.
        self.seek_requested.emit(self.sliderPosition() / 1000)

    def _x_at(self, milliseconds: float) -> float:
        room = self.width() - 2 * _MARGIN
        return _MARGIN + room * milliseconds / max(1, self.maximum())

    def sizeHint(self) -> QSize:
        """Thin."""
        return QSize(240, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Groove, loop, what has been played, handle."""
        now = tokens(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, right = self.height() / 2, self._x_at(self.maximum() or 1)
        painter.setBrush(QColor(now.border_strong if self.isEnabled() else now.border))
        painter.drawRoundedRect(QRectF(_MARGIN, middle - 2, right - _MARGIN, 4), 2, 2)
        if not self.isEnabled():
            return
        at = self._x_at(self.value())
        painter.setBrush(QColor(now.accent))
        painter.drawRoundedRect(QRectF(_MARGIN, middle - 2, at - _MARGIN, 4), 2, 2)
        if self._loop is not None:
            first, last = (self._x_at(t * 1000) for t in self._loop)
            painter.setBrush(QColor(now.text_secondary))
            painter.drawRect(QRectF(first, middle + 5, last - first, 2))
            for x in (first, last - 2):
                painter.drawRect(QRectF(x, middle - 7, 2, 14))
        painter.setBrush(QColor(now.text))
        radius = 7 if self.underMouse() or self.hasFocus() else 6
        painter.drawEllipse(QRectF(at - radius, middle - radius, 2 * radius, 2 * radius))
        if self.hasFocus():
            painter.setBrush(QColor(now.accent))
            painter.drawEllipse(QRectF(at - 4, middle - 4, 8, 8))

    def _go_to(self, event: QMouseEvent) -> None:
        room = max(1, self.width() - 2 * _MARGIN)
        share = min(max((event.position().x() - _MARGIN) / room, 0.0), 1.0)
        self.setValue(round(share * self.maximum()))
        self.seek_requested.emit(share * self.maximum() / 1000)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there at once."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragging = True
            self._go_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on dragging."""
        if self._dragging:
            self._go_to(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow the sound again."""
        self._dragging = False
