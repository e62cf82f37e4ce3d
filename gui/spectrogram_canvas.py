"""The picture itself: spectrogram, mask, playhead, loop, crosshair; and what mouse and keys do on it."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from gui.spectrogram_image import SpectrogramImage
from gui.theme import DARK, sized, tokens
from gui.view_state import ViewState

_WHEEL_STEP = 1.25
"""Zoom of one notch of the wheel (120 eighths of a degree)."""


class SpectrogramCanvas(QWidget):
    """Draws `image` and the marks of `state`.

    Press or drag: seek. Shift+drag: loop. Middle-drag: pan. Wheel: zoom in time at the pointer; with Ctrl in
    frequency; with Shift, or sideways: pan. Keys: + and − zoom, Ctrl with them frequency; PageUp/PageDown a
    page, Up/Down in frequency; Esc gives up a gesture.
    """

    seek_requested = Signal(float)
    loop_requested = Signal(float, float)

    def __init__(self, state: ViewState, image: SpectrogramImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._image = state, image
        self._gesture: str = ""
        self._from = QPointF()
        self._loop_before: tuple[float, float] | None = None
        self._ring = False
        self._placeholder = ("No recording yet", "Open a video or a sound file to see its spectrum.")
        self.setMinimumSize(160, 96)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName("Spectrogram")
        state.span_changed.connect(self.update)
        state.playhead_moved.connect(self._on_playhead)
        state.loop_changed.connect(self.update)

    def set_placeholder(self, title: str, text: str) -> None:
        """What stands here while there is no recording."""
        self._placeholder = (title, text)
        self.update()

    def set_pointer(self, pointer: tuple[float, float] | None) -> None:
        """Move the crosshair (seconds, band), repainting only its lines."""
        for place in (self._state.pointer, pointer):
            if place is not None:
                x = round(self._state.span.x_at(place[0], self.width()))
                y = round(self._state.span.y_at(place[1], self.height()))
                self.update(QRect(x - 1, 0, 3, self.height()))
                self.update(QRect(0, y - 1, self.width(), 3))
        self._state.set_pointer(pointer)

    def sizeHint(self) -> QSize:
        """Room for an octave on every 60 points."""
        return QSize(960, 480)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the picture, then draw the marks over it."""
        painter = QPainter(self)
        if self._state.grid is None:
            self._draw_placeholder(painter)
            return
        picture = self._image.image(self.width(), self.height(), self.devicePixelRatioF())
        painter.drawImage(QPointF(0, 0), picture)
        self._draw_loop(painter)
        self._draw_crosshair(painter)
        self._draw_playhead(painter)
        if self._ring and event.rect().width() > 8:
            painter.setPen(QPen(QColor(tokens(self.palette()).accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _draw_placeholder(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), QColor(DARK.canvas))
        title, text = self._placeholder
        middle = self.height() // 2
        painter.setPen(QColor(DARK.canvas_text))
        painter.setFont(sized(self.font(), 1.35, QFont.Weight.DemiBold))
        painter.drawText(QRect(0, middle - 40, self.width(), 32), Qt.AlignmentFlag.AlignCenter, title)
        painter.setPen(QColor(DARK.canvas_secondary))
        painter.setFont(self.font())
        painter.drawText(QRect(16, middle - 4, self.width() - 32, 24), Qt.AlignmentFlag.AlignCenter, text)

    def _draw_loop(self, painter: QPainter) -> None:
        if self._state.loop is None:
            return
        left, right = (round(self._state.span.x_at(t, self.width())) for t in self._state.loop)
        shade = QColor(DARK.canvas)
        shade.setAlphaF(0.4)
        painter.fillRect(QRect(0, 0, max(0, left), self.height()), shade)
        painter.fillRect(QRect(right, 0, max(0, self.width() - right), self.height()), shade)
        for x in (left, right - 1):
            painter.fillRect(QRect(x, 0, 1, self.height()), QColor(DARK.accent))

    def _draw_crosshair(self, painter: QPainter) -> None:
        if self._state.pointer is None:
            return
        seconds, band = self._state.pointer
        colour = QColor(255, 255, 255, 80)
        x = round(self._state.span.x_at(seconds, self.width()))
        y = round(self._state.span.y_at(band, self.height()))
        painter.fillRect(QRect(x, 0, 1, self.height()), colour)
        painter.fillRect(QRect(0, y, self.width(), 1), colour)

    def _draw_playhead(self, painter: QPainter) -> None:
        x = self._state.span.x_at(self._state.playhead, self.width())
        if -2 <= x <= self.width() + 2:
            painter.fillRect(QRectF(round(x) - 1, 0, 3, self.height()), QColor(0, 0, 0, 140))
            painter.fillRect(QRectF(round(x), 0, 1, self.height()), QColor(DARK.playhead))

    def _on_playhead(self, before: float, after: float) -> None:
        for seconds in (before, after):
            x = round(self._state.span.x_at(seconds, self.width()))
            self.update(QRect(x - 2, 0, 5, self.height()))

    # Mouse and keys

    def _seconds_at(self, x: float) -> float:
        return min(max(self._state.span.seconds_at(x, self.width()), 0.0), self._state.duration)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a seek, a loop or a pan."""
        if self._state.grid is None:
            return
        self._from = event.position()
        if event.button() == Qt.MouseButton.MiddleButton:
            self._gesture = "pan"
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() == Qt.MouseButton.LeftButton:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._gesture, self._loop_before = "loop", self._state.loop
            else:
                self._gesture = "seek"
                self.seek_requested.emit(self._seconds_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the gesture; the crosshair follows."""
        if self._state.grid is None:
            return
        span, place = self._state.span, event.position()
        if self._gesture == "pan":
            moved = place - self._from
            self._from = place
            self._state.pan(
                -moved.x() * span.seconds / max(1, self.width()),
                moved.y() * (span.high - span.low) / max(1, self.height()),
            )
        elif self._gesture == "seek":
            self.seek_requested.emit(self._seconds_at(place.x()))
        elif self._gesture == "loop" and self._is_drag(place):
            first, last = sorted((self._seconds_at(self._from.x()), self._seconds_at(place.x())))
            self._state.set_loop((first, last))
        span = self._state.span
        inside = self.rect().contains(place.toPoint())
        self.set_pointer((self._seconds_at(place.x()), span.band_at(place.y(), self.height())) if inside else None)

    def _is_drag(self, place: QPointF) -> bool:
        return abs(place.x() - self._from.x()) >= QApplication.startDragDistance()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End of the gesture."""
        gesture, self._gesture = self._gesture, ""
        self.setCursor(Qt.CursorShape.CrossCursor)
        if gesture == "loop" and self._is_drag(event.position()) and self._state.loop is not None:
            self.loop_requested.emit(*self._state.loop)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom or pan, see the class."""
        if self._state.grid is None:
            return
        turn, span, place = event.angleDelta(), self._state.span, event.position()
        # Alt turns a wheel sideways on some systems; Shift does so on others, or leaves it upright.
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        sideways = turn.x() or (turn.y() if shift else 0)
        if sideways:
            self._state.pan(-sideways / 120 * span.seconds * 0.1)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._state.zoom_bands(_WHEEL_STEP ** (-turn.y() / 120), span.band_at(place.y(), self.height()))
        else:
            self._state.zoom_time(_WHEEL_STEP ** (-turn.y() / 120), span.seconds_at(place.x(), self.width()))
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A ring for those who came by keyboard; a click needs none."""
        self._ring = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        self._ring = False
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """No pointer, no crosshair."""
        self.set_pointer(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom, page, give up a gesture; see the class."""
        span, state, key = self._state.span, self._state, event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        middle = (span.low + span.high) / 2
        visible = span.start <= state.playhead <= span.stop
        centre = state.playhead if visible else (span.start + span.stop) / 2
        if key == Qt.Key.Key_Escape and self._gesture:
            if self._gesture == "loop":
                state.set_loop(self._loop_before)
            self._gesture = ""
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            factor = _WHEEL_STEP if key == Qt.Key.Key_Minus else 1 / _WHEEL_STEP
            if control:
                state.zoom_bands(factor, middle)
            else:
                state.zoom_time(factor, centre)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            state.pan(span.seconds * (0.9 if key == Qt.Key.Key_PageDown else -0.9))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            state.pan(0.0, (span.high - span.low) * (0.1 if key == Qt.Key.Key_Up else -0.1))
        else:
            super().keyPressEvent(event)
