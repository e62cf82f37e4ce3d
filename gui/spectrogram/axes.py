"""The rulers of the spectrogram: time along the top, frequency and a keyboard along the left."""

import math
from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPixmap, QPolygonF
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from gui.look.theme import Tokens, mono_digits, sized, tokens
from gui.look.ticks import format_hertz, format_time, hertz_of, hertz_ticks, midi_at, note_name, time_step, time_ticks
from gui.spectrogram.view_state import ViewState

AxisMode = Literal["hertz", "notes", "both"]
RULER_HEIGHT = 32
_HERTZ_WIDTH = 48
_KEYS_WIDTH = 48
_BLACK = {1, 3, 6, 8, 10}


def draw_tag(painter: QPainter, box: QRectF, text: str, ground: str, colour: str) -> None:
    """A small filled label."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QColor(colour))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class TimeRuler(QWidget):
    """Time along the top: marks, the loop as a bar, the playhead's handle, the pointer's time.

    A click asks to seek; a drag asks for a loop.
    """

    seek_requested = Signal(float)
    loop_requested = Signal(float, float)

    def __init__(self, state: ViewState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._pressed_at: float | None = None
        self.setFixedHeight(RULER_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Time ruler")
        self.setToolTip("Click to move the playhead, drag to set a loop")
        state.span_changed.connect(self.update)
        state.loop_changed.connect(self.update)
        state.pointer_changed.connect(self.update)
        state.playhead_moved.connect(self._on_playhead)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is visible."""
        now = tokens(self.palette())
        painter = QPainter(self)
        painter.setFont(mono_digits(sized(self.font(), 0.9)))
        painter.fillRect(self.rect(), QColor(now.panel))
        if self._state.grid is not None:
            self._draw_loop(painter, now)
            self._draw_ticks(painter, now)
            self._draw_pointer(painter, now)
            self._draw_handle(painter, now)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), QColor(now.border))

    def _draw_ticks(self, painter: QPainter, now: Tokens) -> None:
        span, bottom = self._state.span, self.height() - 1
        metrics = QFontMetricsF(painter.font())
        spacing = metrics.horizontalAdvance("00:00.000") + 32
        for tick in time_ticks(span.start, span.stop, self.width(), spacing):
            x = round(span.x_at(tick.value, self.width()))
            painter.fillRect(x, bottom - (8 if tick.major else 4), 1, 8, QColor(now.border_strong))
            if tick.major:
                painter.setPen(QColor(now.text_secondary))
                painter.drawText(QPointF(x + 5, bottom - 9 + metrics.descent()), tick.text)

    def _draw_loop(self, painter: QPainter, now: Tokens) -> None:
        if self._state.loop is None:
            return
        left, right = (self._state.span.x_at(t, self.width()) for t in self._state.loop)
        painter.fillRect(QRectF(left, 0, right - left, self.height()), QColor(now.selection))
        painter.fillRect(QRectF(left, 0, right - left, 4), QColor(now.accent))

    def _draw_pointer(self, painter: QPainter, now: Tokens) -> None:
        span, pointer = self._state.span, self._state.pointer
        if pointer is None or not span.start <= pointer[0] <= span.stop:
            return
        seconds = pointer[0]
        step = time_step(span.seconds, 200)
        decimals = min(3, max(1, math.ceil(-math.log10(step))))
        text = format_time(seconds, decimals)
        width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 12
        x = span.x_at(seconds, self.width())
        left = min(max(x - width / 2, 0), self.width() - width)
        draw_tag(painter, QRectF(left, 5, width, 18), text, now.tip, now.tip_text)

    def _draw_handle(self, painter: QPainter, now: Tokens) -> None:
        x = self._state.span.x_at(self._state.playhead, self.width())
        bottom = self.height()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.accent))
        painter.drawPolygon(QPolygonF([QPointF(x - 6, bottom - 9), QPointF(x + 6, bottom - 9), QPointF(x, bottom)]))

    def _on_playhead(self, before: float, after: float) -> None:
        for seconds in (before, after):
            x = round(self._state.span.x_at(seconds, self.width()))
            self.update(x - 8, 0, 16, self.height())

    def _seconds_at(self, event: QMouseEvent) -> float:
        seconds = self._state.span.seconds_at(event.position().x(), self.width())
        return min(max(seconds, 0.0), self._state.duration)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a loop."""
        if event.button() == Qt.MouseButton.LeftButton and self._state.grid is not None:
            self._pressed_at = event.position().x()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A drag is a loop."""
        if self._pressed_at is None:
            return
        if abs(event.position().x() - self._pressed_at) >= QApplication.startDragDistance():
            start = self._state.span.seconds_at(self._pressed_at, self.width())
            first, last = sorted((min(max(start, 0.0), self._state.duration), self._seconds_at(event)))
            self._state.set_loop((first, last))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End of the click or the drag."""
        if self._pressed_at is None:
            return
        moved = abs(event.position().x() - self._pressed_at)
        self._pressed_at = None
        if moved < QApplication.startDragDistance():
            self.seek_requested.emit(self._seconds_at(event))
        elif self._state.loop is not None:
            self.loop_requested.emit(*self._state.loop)


class FrequencyAxis(QWidget):
    """Frequency along the left: hertz, and a keyboard with the names of the notes."""

    def __init__(self, state: ViewState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._mode: AxisMode = "both"
        self._drawn = QPixmap()
        self._drawn_for: tuple[object, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Frequency axis")
        state.span_changed.connect(self.update)
        state.pointer_changed.connect(self.update)

    def set_mode(self, mode: AxisMode) -> None:
        """Hertz, the keyboard, or both."""
        self._mode = mode
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its parts."""
        hertz = _HERTZ_WIDTH if self._mode != "notes" else 0
        return QSize(hertz + (_KEYS_WIDTH if self._mode != "hertz" else 0), 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is visible. Only the pointer's tag is new with every move of the pointer."""
        now = tokens(self.palette())
        size, ratio = self.size(), self.devicePixelRatioF()
        wanted = (self._state.grid, self._state.span, size, ratio, self._mode, now.name, self.font().key())
        if wanted != self._drawn_for:
            self._drawn_for, self._drawn = wanted, QPixmap(size * ratio)
            self._drawn.setDevicePixelRatio(ratio)
            self._draw_scale(now)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)
        painter.setFont(mono_digits(sized(self.font(), 0.9)))
        self._draw_pointer(painter, now)

    def _draw_scale(self, now: Tokens) -> None:
        painter = QPainter(self._drawn)
        painter.setFont(mono_digits(sized(self.font(), 0.9)))
        painter.fillRect(self.rect(), QColor(now.panel))
        if self._mode != "notes":
            self._draw_hertz(painter, now)
        if self._mode != "hertz":
            self._draw_keys(painter, now)
        painter.end()

    def _y_at(self, hertz: float) -> float:
        grid = self._state.grid
        assert grid is not None
        return self._state.span.y_at(grid.band_at(hertz), self.height())

    def _limits(self) -> tuple[float, float]:
        grid = self._state.grid
        assert grid is not None
        return grid.hertz_at(self._state.span.low), grid.hertz_at(self._state.span.high)

    def _draw_hertz(self, painter: QPainter, now: Tokens) -> None:
        if self._state.grid is None:
            return
        metrics = QFontMetricsF(painter.font())
        right = min(_HERTZ_WIDTH, self.width())
        for tick in hertz_ticks(*self._limits(), self.height(), metrics.height() * 2):
            y = self._y_at(tick.value)
            painter.fillRect(QRectF(right - 5, round(y), 5, 1), QColor(now.border_strong))
            top = min(max(y - metrics.height() / 2, 0), self.height() - metrics.height())
            box = QRectF(0, top, right - 9, metrics.height())
            painter.setPen(QColor(now.text_secondary))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, tick.text)

    def _draw_keys(self, painter: QPainter, now: Tokens) -> None:
        left = self.width() - _KEYS_WIDTH
        keys = QRectF(left, 0, _KEYS_WIDTH, self.height())
        if self._state.grid is None:
            return
        painter.fillRect(keys, QColor(now.key_white))
        low, high = self._limits()
        semitone = abs(self._y_at(440.0) - self._y_at(hertz_of(70)))
        notes = range(math.floor(midi_at(low)), math.ceil(midi_at(high)) + 1)
        for midi in notes:
            top, bottom = self._y_at(hertz_of(midi + 0.5)), self._y_at(hertz_of(midi - 0.5))
            if midi % 12 in _BLACK:
                painter.fillRect(QRectF(left, top, _KEYS_WIDTH * 0.35, bottom - top), QColor(now.key_black))
                if semitone >= 8:
                    middle = round((top + bottom) / 2)
                    painter.fillRect(QRectF(left, middle, _KEYS_WIDTH, 1), QColor(now.key_line))
            elif midi % 12 == 0 or (midi % 12 == 5 and semitone >= 8):
                painter.fillRect(QRectF(left, round(bottom), _KEYS_WIDTH, 1), QColor(now.key_line))
        self._name_keys(painter, now, notes, semitone)

    def _name_keys(self, painter: QPainter, now: Tokens, notes: range, semitone: float) -> None:
        """Every C by name; every white key where there is room."""
        height = QFontMetricsF(painter.font()).height()
        painter.setPen(QColor(now.key_text))
        for midi in notes:
            y = self._y_at(hertz_of(midi)) - (0 if semitone >= height * 0.75 else height * 0.2)
            wanted = midi % 12 == 0 if semitone < height * 0.75 else midi % 12 not in _BLACK
            if wanted and height / 2 <= y <= self.height() - height / 2:
                box = QRectF(self.width() - _KEYS_WIDTH, y - height / 2, _KEYS_WIDTH - 4, height)
                painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, note_name(midi))

    def _draw_pointer(self, painter: QPainter, now: Tokens) -> None:
        grid, pointer = self._state.grid, self._state.pointer
        if grid is None or pointer is None:
            return
        hertz = grid.hertz_at(pointer[1])
        text = note_name(round(midi_at(hertz))) if self._mode == "notes" else format_hertz(hertz)
        width = min(QFontMetricsF(painter.font()).horizontalAdvance(text) + 10, self.width())
        y = self._state.span.y_at(pointer[1], self.height())
        top = min(max(y - 9, 0), self.height() - 18)
        draw_tag(painter, QRectF(self.width() - width, top, width, 18), text, now.tip, now.tip_text)
