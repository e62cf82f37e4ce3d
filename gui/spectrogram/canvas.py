"""The picture itself: spectrogram, mask, playhead, loop, crosshair; and what mouse and keys do on it."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.language import tr
from gui.look.spoken import Role, name_view
from gui.look.theme import DARK, tokens
from gui.spectrogram.colours import MaskPalette
from gui.spectrogram.graph import GraphicsView
from gui.spectrogram.marks import draw_placeholder
from gui.spectrogram.outlines import SelectionOverlay
from gui.spectrogram.picture import SpectrogramItem
from gui.spectrogram.playhead_tool import PlayheadTool
from gui.spectrogram.tool import Pointer, Tool
from gui.spectrogram.visible import VisiblePart

_WHEEL_STEP = 1.25
"""Zoom of one notch of the wheel (120 eighths of a degree)."""


class SpectrogramCanvas(GraphicsView):
    """Shows the plot `state` with the picture in it; what the left button does is the tool's affair.

    Middle-drag pans, Esc gives up a gesture. Without being told otherwise, clicks and drags move the playhead. Wheel:
    zoom in time at the pointer; with Ctrl in frequency; with Shift, or sideways: pan. Keys: + and − zoom, Ctrl with
    them frequency; PageUp/PageDown a page, Up/Down in frequency. `ring`: it was reached by keyboard.
    """

    spoken_as = Role.Canvas

    seek_requested = Signal(float)
    loop_requested = Signal(float, float)

    def __init__(self, palette: MaskPalette, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=QColor(DARK.canvas))
        self.state = VisiblePart()
        self.setCentralItem(self.state)
        self._exposed = QRegion()
        self.picture = SpectrogramItem(palette, lambda: self._exposed)
        self.state.addItem(self.picture, ignoreBounds=True)
        self.ring = False
        self._tool: Tool = PlayheadTool(self)
        self.overlay = SelectionOverlay(self, self.state)
        self.overlay.dirty.connect(self.refresh)
        self._pan_from: QPointF | None = None
        self._seen_at: QPointF | None = None
        """Where on the screen the pointer is, while it is over the canvas."""
        self._placeholder = (tr("No recording yet"), tr("Open a video or a sound file to see its spectrum."))
        self.setMinimumSize(160, 96)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)
        name_view(self, tr("Spectrogram"))
        # Home, a turned page, zoom by keys: the plot moves under the pointer.
        self.state.span_changed.connect(self._stay_under_pointer)
        # Files are dropped on the window.
        self.setAcceptDrops(False)

    def sizeHint(self) -> QSize:
        """Room for an octave on every 60 points."""
        return QSize(960, 480)

    def set_placeholder(self, title: str, text: str) -> None:
        """What stands here while there is no recording."""
        self._placeholder = (title, text)
        self.viewport().update()

    def set_tool(self, tool: Tool) -> None:
        """Work with another tool; a gesture under way is given up."""
        self._tool.leave()
        self._tool = tool
        self.state.crosshair.set_wanted(tool.crosshair)
        self.setCursor(tool.cursor)
        self._stay_under_pointer()
        self.viewport().update()

    def _stay_under_pointer(self) -> None:
        """The canvas moved, or another tool was taken: what the tool shows is where the pointer is."""
        if self._seen_at is None or self.state.grid is None or self._tool.busy or self._pan_from is not None:
            return
        place = self.mapFromGlobal(self._seen_at)
        inside = self.rect().contains(place.toPoint())
        at = self._pointer_at(place, Qt.KeyboardModifier.NoModifier)
        self._tool.hover(at if inside else None)
        self.state.set_pointer((at.seconds, at.band) if inside else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pointer stays where it is."""
        super().resizeEvent(event)
        if hasattr(self, "_seen_at"):
            self._stay_under_pointer()

    def moveEvent(self, event: QMoveEvent) -> None:
        """The pointer stays where it is."""
        super().moveEvent(event)
        self._stay_under_pointer()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The plot, as far as it has changed."""
        self._exposed = event.region()
        super().paintEvent(event)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """What tools and selections draw over the plot, in points."""
        if self.state.grid is None:
            draw_placeholder(painter, self, *self._placeholder)
            return
        self.overlay.draw(painter)
        self._tool.draw(painter)
        if self.ring:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QPen(QColor(tokens(self.palette()).accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    # What tools ask (`gui.spectrogram.tool.Surface`)

    def refresh(self, area: QRectF) -> None:
        """Paint that part again (points)."""
        self.viewport().update(area.toAlignedRect().adjusted(-1, -1, 1, 1))

    def ask_seek(self, seconds: float) -> None:
        """The person points at a moment."""
        self.seek_requested.emit(seconds)

    def ask_loop(self, start: float, stop: float) -> None:
        """The person drew a loop."""
        self.loop_requested.emit(start, stop)

    # Mouse and keys

    def _pointer(self, event: QMouseEvent) -> Pointer:
        """Where the event is; beyond the recording means at its edge."""
        self._seen_at = event.globalPosition()
        return self._pointer_at(event.position(), event.modifiers())

    def _pointer_at(self, place: QPointF, keys: Qt.KeyboardModifier) -> Pointer:
        span, grid = self.state.span, self.state.grid
        seconds = min(max(span.seconds_at(place.x(), self.width()), 0.0), self.state.duration)
        highest = grid.bands - 0.5 if grid is not None else 0.0
        band = min(max(span.band_at(place.y(), self.height()), -0.5), highest)
        shift, alt = keys & Qt.KeyboardModifier.ShiftModifier, keys & Qt.KeyboardModifier.AltModifier
        return Pointer(place, seconds, band, bool(shift), bool(alt))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a pan, or whatever the tool does."""
        if self.state.grid is None:
            return
        if event.button() == Qt.MouseButton.MiddleButton:
            self._pan_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._tool.press(self._pointer(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second press soon after the first."""
        if self.state.grid is not None and event.button() == Qt.MouseButton.LeftButton:
            self._tool.double_click(self._pointer(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the gesture; the crosshair follows."""
        if self.state.grid is None:
            return
        place = event.position()
        at = self._pointer(event)
        inside = self.rect().contains(place.toPoint())
        if self._pan_from is not None:
            moved, self._pan_from = place - self._pan_from, place
            span = self.state.span
            self.state.pan(
                -moved.x() * span.seconds / max(1, self.width()),
                moved.y() * (span.high - span.low) / max(1, self.height()),
            )
        elif self._tool.busy:
            self._tool.drag(at)
        else:
            self._tool.hover(at if inside else None)
        self.state.set_pointer((at.seconds, at.band) if inside else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End of the gesture."""
        if event.button() == Qt.MouseButton.MiddleButton:
            self._pan_from = None
            self.setCursor(self._tool.cursor)
        elif event.button() == Qt.MouseButton.LeftButton and self._tool.busy:
            self._tool.release(self._pointer(event))

    def leaveEvent(self, event: QEvent) -> None:
        """No pointer, no crosshair."""
        self._seen_at = None
        self.state.set_pointer(None)
        if not self._tool.busy:
            self._tool.hover(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom or pan, see the class."""
        if self.state.grid is None:
            return
        turn, span, place = event.angleDelta(), self.state.span, event.position()
        # Alt turns a wheel sideways on some systems; Shift does so on others, or leaves it upright.
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        sideways = turn.x() or (turn.y() if shift else 0)
        if sideways:
            self.state.pan(-sideways / 120 * span.seconds * 0.1)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.state.zoom_bands(_WHEEL_STEP ** (-turn.y() / 120), span.band_at(place.y(), self.height()))
        else:
            self.state.zoom_time(_WHEEL_STEP ** (-turn.y() / 120), span.seconds_at(place.x(), self.width()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up a gesture; zoom and page, see the class. Other keys are for others."""
        if event.key() == Qt.Key.Key_Escape and self._tool.busy:
            self._tool.cancel()
        elif not self._navigate(event):
            event.ignore()

    def _navigate(self, event: QKeyEvent) -> bool:
        """Whether the key moved about."""
        state, span, key = self.state, self.state.span, event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        visible = span.start <= state.playhead <= span.stop
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            factor = _WHEEL_STEP if key == Qt.Key.Key_Minus else 1 / _WHEEL_STEP
            if control:
                state.zoom_bands(factor, (span.low + span.high) / 2)
            else:
                state.zoom_time(factor, state.playhead if visible else (span.start + span.stop) / 2)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            state.pan(span.seconds * (0.9 if key == Qt.Key.Key_PageDown else -0.9))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            state.pan(0.0, (span.high - span.low) * (0.1 if key == Qt.Key.Key_Up else -0.1))
        else:
            return False
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A ring for those who came by keyboard; a click needs none."""
        self._ring(
            event.reason()
            in (
                Qt.FocusReason.TabFocusReason,
                Qt.FocusReason.BacktabFocusReason,
                Qt.FocusReason.ShortcutFocusReason,
            )
        )

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        self._ring(False)

    def _ring(self, shown: bool) -> None:
        self.ring = shown
        self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        """Outlines march only where they are seen."""
        super().showEvent(event)
        self.overlay.set_visible(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """They rest."""
        super().hideEvent(event)
        self.overlay.set_visible(False)
