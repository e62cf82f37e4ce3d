"""The rulers of the spectrogram: time along the top, frequency and a keyboard along the left."""

import math
from abc import abstractmethod
from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QStyleOptionGraphicsItem, QWidget

from engine.grid import MaskGrid
from engine.language import tr
from gui.look.spoken import Role, name_view
from gui.look.tag import draw_tag
from gui.look.theme import Tokens, mono_digits, sized, tokens
from gui.look.ticks import (
    format_hertz,
    format_time,
    hertz_of,
    hertz_ticks,
    midi_at,
    note_name,
    short_hertz,
    time_decimals,
    time_spacing,
    time_step,
)
from gui.spectrogram.graph import AxisItem, GraphicsView, InfiniteLine, LinearRegionItem, TickSpecs, ViewBox
from gui.spectrogram.visible import VisiblePart

RULER_HEIGHT = 32
_HERTZ_WIDTH = 48
_KEYS_WIDTH = 48
_BLACK = {1, 3, 6, 8, 10}
_APART = (0, 2, 4, 7, 9)
"""White keys with two semitones or more between them."""
_HANDLE = 12.0
"""Width of the playhead's handle, twice its height."""
GRIP = 6.0
"""How near, in points, one must be to an end of the loop to take hold of it."""


def _kept(axis: AxisItem) -> None:
    """Drawn once for each zoom: the pointer's tag moves over it all the time."""
    axis.enableAutoSIPrefix(False)
    _draw_anew(axis)


def _draw_anew(axis: AxisItem) -> None:
    """Of another size. What is kept of the old one would stay: Qt draws only what a larger one adds."""
    axis.setCacheMode(AxisItem.CacheMode.NoCache)
    axis.setCacheMode(AxisItem.CacheMode.DeviceCoordinateCache)


class TimeAxis(AxisItem):
    """Clock times, written right of their marks."""

    def __init__(self) -> None:
        super().__init__("top", maxTickLength=8)
        _kept(self)
        self.setStyle(
            hideOverlappingLabels=100, maxTextLevel=0, tickTextOffset=1, tickAlpha=255, autoExpandTextSpace=False
        )

    def tickSpacing(self, least: float, most: float, size: float) -> list[tuple[float, float]]:
        """Seconds, minutes, hours: not powers of ten."""
        return [(step, 0.0) for step in time_spacing(most - least, size, 100)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """As exact as the marks are close."""
        return [format_time(value, time_decimals(spacing)) for value in values]

    def generateDrawSpecs(self, painter: QPainter) -> TickSpecs | None:
        """Each text begins at its mark."""
        specs = super().generateDrawSpecs(painter)
        if specs is not None:
            for box, _, _ in specs[2]:
                box.translate(box.width() / 2 + 5, 0)
        return specs


class HertzAxis(AxisItem):
    """Frequencies of the bands, at round numbers."""

    def __init__(self) -> None:
        super().__init__("left", maxTickLength=5)
        self.grid: MaskGrid | None = None
        _kept(self)
        self.setStyle(
            hideOverlappingLabels=15, maxTextLevel=0, tickTextOffset=4, tickAlpha=255, autoExpandTextSpace=False
        )

    def tickValues(self, least: float, most: float, size: float) -> list[tuple[float, list[float]]]:
        """Bands (fractional) of the frequencies worth writing."""
        grid = self.grid
        if grid is None:
            return []
        ticks = hertz_ticks(grid.hertz_at(least), grid.hertz_at(most), size, 32)
        return [(1.0, [grid.band_at(hertz) for hertz in ticks])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """`440`, `1k`: the axis says hertz once."""
        return [short_hertz(self.grid.hertz_at(band)) for band in values] if self.grid is not None else []

    def generateDrawSpecs(self, painter: QPainter) -> TickSpecs | None:
        """No text is cut off at an end."""
        specs = super().generateDrawSpecs(painter)
        if specs is not None:
            for box, _, _ in specs[2]:
                box.moveTop(min(max(box.top(), 0.0), self.size().height() - box.height()))
        return specs


def named_notes(notes: Iterable[int], semitone: float, height: float) -> list[int]:
    """Those of some MIDI notes whose names stand beside each other without touching, where a semitone and a name are so
    high: all white keys, all but those a semitone above another one, or every C.
    """
    if semitone >= height:
        return [midi for midi in notes if midi % 12 not in _BLACK]
    return [midi for midi in notes if midi % 12 in (_APART if semitone >= height / 2 else (0,))]


class Keyboard(AxisItem):
    """The notes as keys: every C by name, more of the white keys where there is room."""

    def __init__(self) -> None:
        super().__init__("left")
        self.grid: MaskGrid | None = None
        _kept(self)
        self.tokens: Tokens | None = None

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the keys that are visible."""
        grid, now = self.grid, self.tokens
        if grid is None or now is None or self.range[1] <= self.range[0]:
            return
        width = self.size().width()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(QRectF(0, 0, width, self.size().height()), QColor(now.key_white))
        low, high = (grid.hertz_at(band) for band in self.range)
        semitone = abs(self._y_at(440.0) - self._y_at(hertz_of(70)))
        notes = range(math.floor(midi_at(low)), math.ceil(midi_at(high)) + 1)
        for midi in notes:
            top, bottom = self._y_at(hertz_of(midi + 0.5)), self._y_at(hertz_of(midi - 0.5))
            if midi % 12 in _BLACK:
                painter.fillRect(QRectF(0, top, width * 0.35, bottom - top), QColor(now.key_black))
                if semitone >= 8:
                    painter.fillRect(QRectF(0, round((top + bottom) / 2), width, 1), QColor(now.key_line))
            elif midi % 12 == 0 or (midi % 12 == 5 and semitone >= 8):
                painter.fillRect(QRectF(0, round(bottom), width, 1), QColor(now.key_line))
        self._name_keys(painter, now, notes, semitone)

    def _y_at(self, hertz: float) -> float:
        assert self.grid is not None
        low, high = self.range
        return (high - self.grid.band_at(hertz)) / (high - low) * self.size().height()

    def _name_keys(self, painter: QPainter, now: Tokens, notes: range, semitone: float) -> None:
        height = QFontMetricsF(painter.font()).height()
        painter.setPen(QColor(now.key_text))
        for midi in named_notes(notes, semitone, height):
            y = self._y_at(hertz_of(midi)) - (0 if semitone >= height / 2 else height * 0.2)
            if height / 2 <= y <= self.size().height() - height / 2:
                box = QRectF(0, y - height / 2, self.size().width() - 4, height)
                painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
                painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, note_name(midi))


class Ruler(GraphicsView):
    """A view that holds axes beside the picture, in the colours of the theme."""

    def __init__(self, state: VisiblePart, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self._state = state
        self._worn = ("", "")
        self.setCacheMode(GraphicsView.CacheModeFlag.CacheNone)
        self.setAcceptDrops(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        state.pointer_changed.connect(self.viewport().update)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The ground, and the axes in the colours that go with it."""
        now = tokens(self.palette())
        if (now.name, self.font().key()) != self._worn:
            self._worn = now.name, self.font().key()
            self._dress(now)
        painter.fillRect(rect, QColor(now.panel))

    @abstractmethod
    def _dress(self, now: Tokens) -> None:
        """Put on the theme's colours."""

    def _dress_axis(self, axis: AxisItem, now: Tokens) -> None:
        axis.setPen(QPen(Qt.PenStyle.NoPen))
        axis.setTickPen(QPen(QColor(now.border_strong), 1))
        axis.setTextPen(QPen(QColor(now.text_secondary)))
        axis.setTickFont(mono_digits(sized(self.font(), 0.9)))


class TimeRuler(Ruler):
    """Time along the top: marks, the loop as a bar, the playhead's handle, the pointer's time.

    A click asks to seek; a drag asks for a loop; a drag of an end of the loop moves that end.
    """

    spoken_as = Role.Graphic

    seek_requested = Signal(float)
    loop_requested = Signal(float, float)

    def __init__(self, state: VisiblePart, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self._pressed_at: float | None = None
        self._held: float | None = None
        """Seconds of the loop's other end while one is dragged."""
        self._plot = ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0.0)
        self._plot.setYRange(0.0, 1.0, padding=0)
        self._loop = LinearRegionItem(pen=QPen(Qt.PenStyle.NoPen), brush=QBrush(), movable=False)
        self._handle = InfiniteLine(angle=90, pen=QPen(Qt.PenStyle.NoPen))
        self._handle.addMarker("v", _HANDLE / 2 / RULER_HEIGHT, _HANDLE)
        for mark in (self._loop, self._handle):
            self._plot.addItem(mark, ignoreBounds=True)
        self._axis = TimeAxis()
        self._axis.setHeight(RULER_HEIGHT)
        self._axis.linkToView(state)
        self.setCentralItem(self._plot)
        self._plot.setXLink(state)
        self.addItem(self._axis)
        self.setFixedHeight(RULER_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        name_view(self, tr("Time ruler"))
        self.setToolTip(tr("Click to move the playhead, drag to set a loop; its ends can be dragged"))
        self.setMouseTracking(True)
        state.loop_changed.connect(self._show_loop)
        state.playhead_moved.connect(lambda _, after: self._handle.setValue(after))
        self._show_loop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The axis fills it."""
        super().resizeEvent(event)
        if hasattr(self, "_axis"):
            self._axis.setGeometry(QRectF(0, 0, self.width(), self.height()))
            _draw_anew(self._axis)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The border, and the pointer's time."""
        now, span, pointer = tokens(self.palette()), self._state.span, self._state.pointer
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), QColor(now.border))
        if self._state.loop is not None:
            left, right = (span.x_at(t, self.width()) for t in self._state.loop)
            painter.fillRect(QRectF(left, 0, right - left, 4), QColor(now.accent))
        if pointer is None or not span.start <= pointer[0] <= span.stop:
            return
        text = format_time(pointer[0], max(1, time_decimals(time_step(span.seconds, 200))))
        painter.setFont(mono_digits(sized(self.font(), 0.9)))
        width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 12
        x = span.x_at(pointer[0], self.width())
        left = min(max(x - width / 2, 0), self.width() - width)
        draw_tag(painter, QRectF(left, 5, width, 18), text, now.tip, now.tip_text)

    def _dress(self, now: Tokens) -> None:
        self._dress_axis(self._axis, now)
        self._loop.setBrush(QBrush(QColor(now.selection)))
        handle = QPen(QColor(now.accent), 1)
        handle.setStyle(Qt.PenStyle.NoPen)
        self._handle.setPen(handle)

    def _show_loop(self) -> None:
        if self._state.loop is not None:
            self._loop.setRegion(self._state.loop)
        self._loop.setVisible(self._state.loop is not None)
        self.viewport().update()

    def _seconds_at(self, x: float) -> float:
        return min(max(self._state.span.seconds_at(x, self.width()), 0.0), self._state.duration)

    def _other_end(self, x: float) -> float | None:
        """Seconds of the end of the loop that stays when the one at x (points) is dragged; None where there is none."""
        loop = self._state.loop
        if loop is None:
            return None
        away = [abs(self._state.span.x_at(t, self.width()) - x) for t in loop]
        nearest = away.index(min(away))
        return loop[1 - nearest] if away[nearest] <= GRIP else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click, a loop, or to move an end of it."""
        if event.button() == Qt.MouseButton.LeftButton and self._state.grid is not None:
            self._pressed_at = event.position().x()
            self._held = self._other_end(self._pressed_at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A drag is a loop."""
        if self._pressed_at is None:
            end = self._other_end(event.position().x()) is not None
            self.setCursor(Qt.CursorShape.SizeHorCursor if end else Qt.CursorShape.ArrowCursor)
            return
        if abs(event.position().x() - self._pressed_at) >= QApplication.startDragDistance():
            start = self._seconds_at(self._pressed_at) if self._held is None else self._held
            first, last = sorted((start, self._seconds_at(event.position().x())))
            self._state.set_loop((first, last))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End of the click or the drag."""
        if self._pressed_at is None:
            return
        moved = abs(event.position().x() - self._pressed_at)
        self._pressed_at = self._held = None
        if moved < QApplication.startDragDistance():
            self.seek_requested.emit(self._seconds_at(event.position().x()))
        elif self._state.loop is not None:
            self.loop_requested.emit(*self._state.loop)


class FrequencyAxis(Ruler):
    """Frequency along the left: hertz, and a keyboard with the names of the notes."""

    spoken_as = Role.Graphic

    def __init__(self, state: VisiblePart, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self._hertz, self._keys = HertzAxis(), Keyboard()
        for axis, width in ((self._hertz, _HERTZ_WIDTH), (self._keys, _KEYS_WIDTH)):
            axis.setWidth(width)
            axis.linkToView(state)
            self.addItem(axis)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        name_view(self, tr("Frequency axis"))
        state.span_changed.connect(self._show_grid)
        self._show_grid()

    def sizeHint(self) -> QSize:
        """As wide as its parts."""
        return QSize(_HERTZ_WIDTH + _KEYS_WIDTH, 200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hertz on the left, keys on the right."""
        super().resizeEvent(event)
        if hasattr(self, "_keys"):
            self._hertz.setGeometry(QRectF(0, 0, _HERTZ_WIDTH, self.height()))
            _draw_anew(self._hertz)
            self._keys.setGeometry(QRectF(_HERTZ_WIDTH, 0, _KEYS_WIDTH, self.height()))
            _draw_anew(self._keys)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The pointer's frequency."""
        grid, pointer = self._state.grid, self._state.pointer
        if grid is None or pointer is None:
            return
        now, text = tokens(self.palette()), format_hertz(grid.hertz_at(pointer[1]))
        painter.setFont(mono_digits(sized(self.font(), 0.9)))
        width = min(QFontMetricsF(painter.font()).horizontalAdvance(text) + 10, self.width())
        y = self._state.span.y_at(pointer[1], self.height())
        top = min(max(y - 9, 0), self.height() - 18)
        draw_tag(painter, QRectF(self.width() - width, top, width, 18), text, now.tip, now.tip_text)

    def _show_grid(self) -> None:
        if self._state.grid != self._keys.grid:
            self._hertz.grid = self._keys.grid = self._state.grid
            self._hertz.picture = None
            self.viewport().update()

    def _dress(self, now: Tokens) -> None:
        self._dress_axis(self._hertz, now)
        self._dress_axis(self._keys, now)
        self._keys.tokens = now
