"""Beats, bars and markers under the time ruler, and the beats as lines over the spectrogram."""

import bisect
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QStyleOptionGraphicsItem, QWidget

from engine.language import tr, trn
from engine.project.marks import Beats, Marker, Marks
from engine.text import plain
from gui.look.spoken import Role
from gui.look.tag import draw_tag
from gui.look.theme import DARK, mono_digits, sized, tokens
from gui.spectrogram.graph import GraphicsObject
from gui.spectrogram.visible import VisiblePart

STRIP_HEIGHT = 20
REACH = 5
"""Points within which the pointer is on a beat or a marker."""
LEAST_GAP = 6.0
"""Points between two beats from which on they are drawn; bars alone need as much."""
LONGEST_NAME = 24


class BeatLines(GraphicsObject):
    """A thin line on every beat, a stronger one where a bar begins, as far as there is room between them."""

    def __init__(self, state: VisiblePart) -> None:
        super().__init__()
        self._state = state
        self._beats = Beats()
        self.setZValue(5)

    def set_beats(self, beats: Beats) -> None:
        """Draw these from now on."""
        self._beats = beats
        self.update()

    def boundingRect(self) -> QRectF:
        """The whole recording."""
        return QRectF(0, -0.5, self._state.duration, self._state.bands)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the visible ones."""
        span, width = self._state.span, painter.device().width()
        faint, strong = QColor(DARK.canvas_text), QColor(DARK.canvas_text)
        faint.setAlphaF(0.16)
        strong.setAlphaF(0.42)
        for seconds, begins in shown_beats(self._beats, span.start, span.stop, width):
            pen = QPen(strong if begins else faint, 1)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawLine(QPointF(seconds, span.low), QPointF(seconds, span.high))


def shown_beats(beats: Beats, start: float, stop: float, width: float) -> list[tuple[float, bool]]:
    """(seconds, whether a bar begins) of the beats worth drawing between two times on so many points."""
    period = beats.period_at((start + stop) / 2)
    if not period or stop <= start:
        return []
    gap = period * width / (stop - start)
    first, last = bisect.bisect_left(beats.times, start), bisect.bisect_right(beats.times, stop)
    shown = [(beats.times[n], beats.begins_bar(n)) for n in range(first, last)]
    if gap >= LEAST_GAP:
        return shown
    return [beat for beat in shown if beat[1]] if gap * beats.per_bar >= LEAST_GAP else []


class MarkStrip(QWidget):
    """Ticks and bar numbers, and markers as flags. A beat or a marker is dragged to where it belongs, with Shift all
    beats; a click beside them seeks; the context menu has the rest.

    `seek_requested(s)`; `drag_begun()`; `beat_dragged(beat, s)`, `beats_dragged(start, by s)`; `marker_dragged(marker,
    s)`; `bar_requested(beat)`: a bar begins there; `beat_removed(beat)`; `marker_added(s)`, `marker_renamed(n)`,
    `marker_removed(n)`.
    """

    spoken_as = Role.Graphic

    seek_requested = Signal(float)
    drag_begun = Signal()
    beat_dragged = Signal(int, float)
    beats_dragged = Signal(object, float)
    marker_dragged = Signal(object, float)
    bar_requested = Signal(int)
    beat_removed = Signal(int)
    marker_added = Signal(float)
    marker_renamed = Signal(int)
    marker_removed = Signal(int)

    def __init__(self, state: VisiblePart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._marks = Marks()
        self.lines = BeatLines(state)
        state.addItem(self.lines, ignoreBounds=True)
        self._beat: int | None = None
        self._marker: Marker | None = None
        self._pressed: tuple[float, Beats] | None = None
        self.head = MarkHead()
        self.setFixedHeight(STRIP_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(mono_digits(sized(self.font(), 0.82)))
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Beats and markers"))
        state.span_changed.connect(self.update)
        self.set_marks(Marks())

    def set_marks(self, marks: Marks) -> None:
        """Show these; nothing marked: no strip."""
        self._marks = marks
        self.lines.set_beats(marks.beats)
        shown = bool(marks.markers or marks.beats.times)
        self.setVisible(shown)
        self.head.setVisible(shown)
        self.setAccessibleDescription(
            ", ".join(
                (
                    trn("{n} beat", "{n} beats", len(marks.beats.times)),
                    trn("{n} marker", "{n} markers", len(marks.markers)),
                )
            )
        )
        self.update()

    # Where things are

    def _x(self, seconds: float) -> float:
        return self._state.span.x_at(seconds, self.width())

    def _seconds(self, x: float) -> float:
        return min(max(self._state.span.seconds_at(x, self.width()), 0.0), self._state.duration)

    def _beat_near(self, x: float) -> int | None:
        beats = self._marks.beats
        nearest = beats.nearest(self._seconds(x))
        if nearest is None or abs(self._x(beats.times[nearest]) - x) > REACH:
            return None
        drawn = shown_beats(beats, *self._ends(), self.width())
        return nearest if (beats.times[nearest], beats.begins_bar(nearest)) in drawn else None

    def _ends(self) -> tuple[float, float]:
        span = self._state.span
        return span.start, span.stop

    def _flags(self) -> list[tuple[int, QRectF, str]]:
        """(number, place, text) of the visible markers."""
        metrics, result = QFontMetricsF(self.font()), []
        for number, marker in enumerate(self._marks.markers):
            x = self._x(marker.seconds)
            name = plain(marker.name)
            text = name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…"
            box = QRectF(x, 2, metrics.horizontalAdvance(text) + 10, STRIP_HEIGHT - 5)
            if box.right() >= 0 and box.left() <= self.width():
                result.append((number, box, text))
        return result

    def _flag_at(self, x: float, y: float) -> int | None:
        return next((n for n, box, _ in reversed(self._flags()) if box.adjusted(-2, -2, 2, 3).contains(x, y)), None)

    # Qt's own events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ticks, numbers, flags."""
        now, painter = tokens(self.palette()), QPainter(self)
        painter.fillRect(self.rect(), QColor(now.panel))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(now.border))
        self._draw_beats(painter)
        for _, box, text in self._flags():
            draw_tag(painter, box, text, now.accent, now.accent_text)

    def _draw_beats(self, painter: QPainter) -> None:
        now, beats = tokens(self.palette()), self._marks.beats
        written = -1e9
        for seconds, begins in shown_beats(beats, *self._ends(), self.width()):
            x, height = round(self._x(seconds)), 10 if begins else 5
            painter.fillRect(x, self.height() - height, 1, height, QColor(now.text if begins else now.text_secondary))
            if begins and x - written > 34:
                written = x
                beat = bisect.bisect_left(beats.times, seconds - 1e-9)
                painter.setPen(QColor(now.text_secondary))
                box = QRect(x + 3, 0, 40, self.height() - 4)
                painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, str(beats.bar_number(beat)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a flag or a beat, or seek."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        x, flag = event.position().x(), self._flag_at(event.position().x(), event.position().y())
        self._beat = None if flag is not None else self._beat_near(x)
        self._marker = self._marks.markers[flag] if flag is not None else None
        if self._marker is None and self._beat is None:
            self.seek_requested.emit(self._seconds(x))
            return
        self._pressed = (self._seconds(x), self._marks.beats)
        self.drag_begun.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what was taken."""
        x = event.position().x()
        if self._pressed is None:
            near = self._flag_at(x, event.position().y()) is not None or self._beat_near(x) is not None
            self.setCursor(Qt.CursorShape.SizeHorCursor if near else Qt.CursorShape.ArrowCursor)
            return
        start, beats = self._pressed
        seconds = self._seconds(x)
        if self._marker is not None:
            moved = replace(self._marker, seconds=max(0.0, self._marker.seconds + seconds - start))
            self.marker_dragged.emit(self._marker, moved.seconds)
            self._marker, self._pressed = moved, (seconds, beats)
        elif self._beat is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.beats_dragged.emit(beats, seconds - start)
        elif self._beat is not None:
            self.beat_dragged.emit(self._beat, seconds)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._pressed = self._beat = self._marker = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A flag gets another name."""
        flag = self._flag_at(event.position().x(), event.position().y())
        self._pressed = None
        if flag is not None:
            self.marker_renamed.emit(flag)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with what is under the pointer."""
        menu = self.menu_at(event.pos().x(), event.pos().y())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu_at(self, x: float, y: float) -> QMenu:
        """The context menu of a place."""
        menu, seconds = QMenu(self), self._seconds(x)
        flag, beat = self._flag_at(x, y), self._beat_near(x)
        if flag is not None:
            menu.addAction(tr("&Rename marker…"), lambda: self.marker_renamed.emit(flag))
            menu.addAction(tr("&Remove marker"), lambda: self.marker_removed.emit(flag))
            return menu
        if beat is not None:
            menu.addAction(tr("&Bar begins here"), lambda: self.bar_requested.emit(beat))
            menu.addAction(tr("&Remove this beat"), lambda: self.beat_removed.emit(beat))
            menu.addSeparator()
        menu.addAction(tr("&Add marker here"), lambda: self.marker_added.emit(seconds))
        return menu

    def changeEvent(self, event: QEvent) -> None:
        """Another theme."""
        super().changeEvent(event)
        self.update()


class MarkHead(QWidget):
    """Left of the strip: what it shows."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(STRIP_HEIGHT)
        self.setToolTip(tr("Beats and markers: drag them; with Shift, all beats; right-click for more"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The word on the ground of the rulers."""
        now, painter = tokens(self.palette()), QPainter(self)
        painter.fillRect(self.rect(), QColor(now.panel))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(now.border))
        painter.setPen(QColor(now.text_secondary))
        painter.setFont(sized(self.font(), 0.82))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(self.rect().adjusted(8, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, tr("Bars"))
