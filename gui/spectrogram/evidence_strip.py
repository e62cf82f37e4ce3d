"""What sound and picture said over time: a row per instrument under the spectrogram, on the same time axis."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyleOptionGraphicsItem,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from engine.instruments import Instrument, class_index, instrument
from engine.language import tr
from engine.separation_events import EvidenceTrack
from gui.look.spoken import Role, name_view
from gui.look.theme import DARK, SPACE, bind_icon, colour_on_canvas, sized, tokens
from gui.look.ticks import format_time
from gui.spectrogram.graph import GraphicsObject, GraphicsView, ViewBox
from gui.spectrogram.marks import PlayheadLine
from gui.spectrogram.visible import VisiblePart

ROW = 14
FOLDED = 22
BETWEEN = 0.45
"""How strongly a place between two examined windows is drawn: it takes after the nearer one."""


@dataclass(frozen=True)
class EvidenceRow:
    """One instrument and its colour `#RRGGBB`. `record`: what it is called here, unless by its own name."""

    instrument: str
    colour: str
    record: Instrument | None = None

    @property
    def who(self) -> Instrument:
        """Name and mark."""
        return self.record or instrument(self.instrument)


def spans(track: EvidenceTrack, duration: float) -> list[tuple[float, float, float, float]]:
    """For each window (start, stop, from, to) in seconds: itself, and up to where it is the nearest one."""
    ends = [(float(start), min(float(start) + track.length, duration)) for start in track.starts]
    result = []
    for n, (start, stop) in enumerate(ends):
        before = 0.0 if n == 0 else (ends[n - 1][1] + start) / 2
        after = duration if n == len(ends) - 1 else (stop + ends[n + 1][0]) / 2
        # Windows may overlap: then their middle is the border.
        result.append((max(start, before), min(stop, after), before, after))
    return result


class EvidenceItem(GraphicsObject):
    """The rows of a track, seconds across and points down."""

    def __init__(self) -> None:
        super().__init__()
        self._track: EvidenceTrack | None = None
        self._rows: tuple[EvidenceRow, ...] = ()
        self._duration = 0.0

    def set_evidence(self, track: EvidenceTrack | None, rows: tuple[EvidenceRow, ...], duration: float) -> None:
        """Draw that from now on."""
        self.prepareGeometryChange()
        self._track, self._rows, self._duration = track, rows, duration
        self.update()

    def boundingRect(self) -> QRectF:
        """All rows, over the whole recording."""
        return QRectF(0, 0, self._duration, len(self._rows) * ROW)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the windows that are visible."""
        track, seen = self._track, self.viewRect()
        if track is None:
            return
        visible = [
            (n, borders)
            for n, borders in enumerate(spans(track, self._duration))
            if borders[3] >= seen.left() and borders[2] <= seen.right()
        ]
        for place, row in enumerate(self._rows):
            k, colour = class_index(row.instrument), QColor(colour_on_canvas(row.colour))
            for half, values in enumerate((track.heard, track.seen)):
                top = place * ROW + 1 + half * (ROW // 2)
                for n, (start, stop, begin, end) in visible:
                    self._draw(painter, colour, float(values[n, k]), (begin, end, top), BETWEEN)
                    self._draw(painter, colour, float(values[n, k]), (start, stop, top), 1.0)

    @staticmethod
    def _draw(painter: QPainter, colour: QColor, value: float, at: tuple[float, float, int], strength: float) -> None:
        if not math.isnan(value):
            colour.setAlphaF(min(1.0, 0.06 + 0.94 * value) * strength)
            painter.fillRect(QRectF(at[0], at[2], at[1] - at[0], ROW // 2 - 1), colour)


class EvidenceStrip(GraphicsView):
    """Upper half of a row: heard; lower half: seen. The stronger the colour, the likelier. The pointer reads it out.

    `seek_requested(seconds)`: clicked there. `folded_changed(bool)`: the button of the head.
    """

    spoken_as = Role.Graphic

    seek_requested = Signal(float)
    folded_changed = Signal(bool)

    def __init__(self, state: VisiblePart, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self.setCacheMode(GraphicsView.CacheModeFlag.CacheNone)
        self._state = state
        self._track: EvidenceTrack | None = None
        self._rows: tuple[EvidenceRow, ...] = ()
        self.folded = False
        self.head = EvidenceHead(self)
        self._plot = ViewBox(enableMouse=False, enableMenu=False, invertY=True, defaultPadding=0.0)
        self._picture, self._line = EvidenceItem(), PlayheadLine()
        for item in (self._picture, self._line):
            self._plot.addItem(item, ignoreBounds=True)
        self.setCentralItem(self._plot)
        self._plot.setXLink(state)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAcceptDrops(False)
        name_view(self, tr("Evidence over time"))
        state.playhead_moved.connect(lambda _, after: self._line.setValue(after))
        self._fit()

    @property
    def rows(self) -> tuple[EvidenceRow, ...]:
        """What is listed, from top to bottom."""
        return self._rows

    def set_evidence(self, track: EvidenceTrack | None, rows: Sequence[EvidenceRow]) -> None:
        """Show that track for these instruments; None: nobody looked, nothing is shown."""
        self._track, self._rows = track, tuple(rows)
        self._fit()
        self.setAccessibleDescription(self._in_words())

    def set_folded(self, folded: bool) -> None:
        """Only the head, or everything."""
        if folded != self.folded:
            self.folded = folded
            self._fit()
            self.folded_changed.emit(folded)

    def text_at(self, seconds: float, y: float) -> str:
        """What was heard and seen at a time, of the instrument at a height; empty beside the rows."""
        track, row = self._track, int(y // ROW)
        if track is None or self.folded or not 0 <= row < len(self._rows):
            return ""
        for n, (start, stop, begin, end) in enumerate(spans(track, self._state.duration)):
            if begin <= seconds <= end:
                who = self._rows[row].instrument
                heard, seen = (float(values[n, class_index(who)]) for values in (track.heard, track.seen))
                told = (
                    tr("silent") if math.isnan(heard) else tr("heard {heard:.0%}", heard=heard),
                    tr("no picture") if math.isnan(seen) else tr("seen {seen:.0%}", seen=seen),
                )
                return f"{self._rows[row].who.shown}, {format_time(start, 1)}–{format_time(stop, 1)}: {', '.join(told)}"
        return ""

    def viewportEvent(self, event: QEvent) -> bool:
        """The tooltip reads out what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            seconds = self._state.span.seconds_at(event.pos().x(), self.width())
            QToolTip.showText(event.globalPos(), self.text_at(seconds, event.pos().y()), self)
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.seek_requested.emit(self._state.span.seconds_at(event.position().x(), self.width()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Nothing follows the pointer here."""

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Folded, it has the theme's ground."""
        painter.fillRect(rect, QColor(tokens(self.palette()).panel if self.folded else DARK.canvas))

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(200, self.height())

    def _fit(self) -> None:
        shown = self._track is not None and bool(self._rows)
        self._picture.set_evidence(self._track, self._rows, self._state.duration)
        for item in (self._picture, self._line):
            item.setVisible(not self.folded)
        height = FOLDED if self.folded else max(FOLDED, len(self._rows) * ROW + 2)
        for part in (self, self.head):
            part.setFixedHeight(height)
            part.setVisible(shown)
            part.update()
        self._plot.setYRange(0.0, float(height), padding=0)
        self.head.show_folded(self.folded)

    def _in_words(self) -> str:
        track = self._track
        if track is None:
            return ""
        told = []
        for row in self._rows:
            heard = track.heard[:, class_index(row.instrument)]
            places = [
                format_time(float(t), 0)
                for t, p in zip(track.starts, heard, strict=True)
                if not math.isnan(p) and p > 0.5
            ]
            told.append(
                tr("{name} heard at {places}", name=row.who.shown, places=", ".join(places))
                if places
                else tr("{name} heard at no place for sure", name=row.who.shown)
            )
        return ". ".join(told)


class EvidenceHead(QWidget):
    """Left of the strip: the instruments' letters, and the button that folds it."""

    def __init__(self, strip: EvidenceStrip) -> None:
        super().__init__()
        self._strip = strip
        self.button = QToolButton()
        self.button.setAutoRaise(True)
        self.button.setIconSize(QSize(12, 12))
        self.button.setFixedSize(20, 20)
        self.button.clicked.connect(lambda: strip.set_folded(not strip.folded))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 1, 0, 0)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setToolTip(tr("Evidence over time: above what was heard, below what was seen"))

    def show_folded(self, folded: bool) -> None:
        """What the button does next."""
        bind_icon(self.button, "chevron-right" if folded else "chevron-down")
        name = tr("Show the evidence over time") if folded else tr("Fold the evidence over time")
        self.button.setAccessibleName(name)
        self.button.setToolTip(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The letters of each row, on its colour's ground."""
        now, strip = tokens(self.palette()), self._strip
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(now.panel))
        if strip.folded:
            painter.setPen(QColor(now.text_secondary))
            painter.setFont(sized(self.font(), 0.88))
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.drawText(self.rect().adjusted(26, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, tr("Evidence"))
            return
        painter.setFont(sized(self.font(), 0.76, QFont.Weight.Bold))
        for place, row in enumerate(strip.rows):
            box = QRectF(self.width() - 30 - SPACE // 2, place * ROW + 1.5, 30, ROW - 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour_on_canvas(row.colour)))
            painter.drawRoundedRect(box, 2, 2)
            painter.setPen(QColor(DARK.canvas))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, row.who.letter)
