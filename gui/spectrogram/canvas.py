"""The picture itself: spectrogram, mask, playhead, loop, crosshair; and what mouse and keys do on it."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from gui.look.theme import tokens
from gui.spectrogram.image import SpectrogramImage
from gui.spectrogram.marks import draw_crosshair, draw_loop, draw_placeholder, draw_playhead
from gui.spectrogram.navigation import NavigableCanvas
from gui.spectrogram.outlines import SelectionOverlay
from gui.spectrogram.playhead_tool import PlayheadTool
from gui.spectrogram.tool import Pointer, Tool
from gui.spectrogram.view_state import ViewState


class SpectrogramCanvas(NavigableCanvas):
    """Draws `image` and the marks of `state`; what the left button does is the tool's affair.

    Middle-drag pans, Esc gives up a gesture. Without being told otherwise, clicks and drags move the playhead.
    """

    seek_requested = Signal(float)
    loop_requested = Signal(float, float)

    def __init__(self, state: ViewState, image: SpectrogramImage, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self._image = image
        self._tool: Tool = PlayheadTool(self)
        self.overlay = SelectionOverlay(self, state)
        self.overlay.dirty.connect(self.refresh)
        self._pan_from: QPointF | None = None
        self._placeholder = ("No recording yet", "Open a video or a sound file to see its spectrum.")
        self.setMouseTracking(True)
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
        for place in (self.state.pointer, pointer) if self._tool.crosshair else ():
            if place is not None:
                x = round(self.state.span.x_at(place[0], self.width()))
                y = round(self.state.span.y_at(place[1], self.height()))
                self.update(QRect(x - 1, 0, 3, self.height()))
                self.update(QRect(0, y - 1, self.width(), 3))
        self.state.set_pointer(pointer)

    def set_tool(self, tool: Tool) -> None:
        """Work with another tool; a gesture under way is given up."""
        self._tool.leave()
        self._tool = tool
        self.setCursor(tool.cursor)
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the picture, then draw the marks over it."""
        painter = QPainter(self)
        if self.state.grid is None:
            draw_placeholder(painter, self, *self._placeholder)
            return
        picture = self._image.image(self.width(), self.height(), self.devicePixelRatioF())
        painter.drawImage(QPointF(0, 0), picture)
        self.overlay.draw(painter)
        draw_loop(painter, self.state, self.width(), self.height())
        self._tool.draw(painter)
        if self._tool.crosshair:
            draw_crosshair(painter, self.state, self.width(), self.height())
        draw_playhead(painter, self.state, self.width(), self.height())
        if self.ring and event.rect().width() > 8:
            painter.setPen(QPen(QColor(tokens(self.palette()).accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _on_playhead(self, before: float, after: float) -> None:
        for seconds in (before, after):
            x = round(self.state.span.x_at(seconds, self.width()))
            self.update(QRect(x - 2, 0, 5, self.height()))

    # What tools ask (`gui.spectrogram.tool.Surface`)

    def refresh(self, area: QRectF) -> None:
        """Paint that part again (points)."""
        self.update(area.toAlignedRect().adjusted(-1, -1, 1, 1))

    def ask_seek(self, seconds: float) -> None:
        """The person points at a moment."""
        self.seek_requested.emit(seconds)

    def ask_loop(self, start: float, stop: float) -> None:
        """The person drew a loop."""
        self.loop_requested.emit(start, stop)

    # Mouse and keys

    def _pointer(self, event: QMouseEvent) -> Pointer:
        """Where the event is; beyond the recording means at its edge."""
        place, span, grid = event.position(), self.state.span, self.state.grid
        seconds = min(max(span.seconds_at(place.x(), self.width()), 0.0), self.state.duration)
        highest = grid.bands - 0.5 if grid is not None else 0.0
        band = min(max(span.band_at(place.y(), self.height()), -0.5), highest)
        keys = event.modifiers()
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
        self.set_pointer((at.seconds, at.band) if inside else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End of the gesture."""
        if event.button() == Qt.MouseButton.MiddleButton:
            self._pan_from = None
            self.setCursor(self._tool.cursor)
        elif event.button() == Qt.MouseButton.LeftButton and self._tool.busy:
            self._tool.release(self._pointer(event))

    def leaveEvent(self, event: QEvent) -> None:
        """No pointer, no crosshair."""
        self.set_pointer(None)
        if not self._tool.busy:
            self._tool.hover(None)

    def showEvent(self, event: QShowEvent) -> None:
        """Outlines march only where they are seen."""
        self.overlay.set_visible(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """They rest."""
        self.overlay.set_visible(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up a gesture; the rest is navigation."""
        if event.key() == Qt.Key.Key_Escape and self._tool.busy:
            self._tool.cancel()
        else:
            super().keyPressEvent(event)
