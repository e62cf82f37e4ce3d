"""The whole recording in a strip: how loud, and who plays in their colours; a frame in it moves and sizes the view."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.language import tr
from gui.look.spoken import Role
from gui.look.theme import DARK
from gui.spectrogram.colours import MaskPalette
from gui.spectrogram.picture import SpectrogramItem
from gui.spectrogram.visible import VisiblePart

HEIGHT = 30
EDGE = 6
"""Points around an end of the frame that take hold of it."""
SETTLE_MS = 250
"""How long changes are gathered before the strip is drawn anew: it is small, and nobody waits for it."""


class Overview(QWidget):
    """Drag the frame to move the view, an end of it to size it; click beside it to go there; the wheel zooms."""

    spoken_as = Role.Graphic

    def __init__(self, picture: SpectrogramItem, palette: MaskPalette, state: VisiblePart) -> None:
        super().__init__()
        self._picture, self._palette, self._state = picture, palette, state
        self._image: QImage | None = None
        self._scaled: QPixmap | None = None
        self._held: tuple[str, float] | None = None
        self._wait = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._wait.timeout.connect(self._draw_anew)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Overview of the whole recording"))
        self.setToolTip(tr("The whole recording: drag the frame to move the view, its ends to size it"))
        state.span_changed.connect(self.update)
        state.playhead_moved.connect(lambda *_: self.update())

    def sizeHint(self) -> QSize:
        """A strip."""
        return QSize(400, HEIGHT)

    def changed(self) -> None:
        """Sound, mask or colours are others: draw it anew, soon."""
        if not self._wait.isActive():
            self._wait.start()

    def frame(self) -> QRectF:
        """Where the visible part lies, points."""
        span, per_second = self._state.span, self.width() / self._state.duration
        return QRectF(span.start * per_second, 0.5, max(3.0, span.seconds * per_second), self.height() - 1.0)

    def _draw_anew(self) -> None:
        data = self._picture.cells
        self._image = self._scaled = None
        if data is not None:
            level = len(data.pyramid.levels) - 1
            columns = slice(0, data.pyramid.levels[level].shape[1])
            pixels = np.ascontiguousarray(data.colours(level, columns, slice(0, data.bands), self._palette.table()))
            height, width = pixels.shape
            made = QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_RGB32)
            self._image = made.copy()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The recording, paler where it is out of sight, the frame, the playhead."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(DARK.canvas))
        if self._image is None or self._picture.cells is None:
            return
        painter.drawPixmap(0, 0, self._as_large_as_here(self._image))
        frame, veil = self.frame(), QColor(DARK.canvas)
        veil.setAlpha(150)
        painter.fillRect(QRectF(0, 0, frame.left(), self.height()), veil)
        painter.fillRect(QRectF(frame.right(), 0, self.width() - frame.right(), self.height()), veil)
        painter.setPen(QPen(QColor(DARK.playhead), 1))
        painter.drawRect(frame.adjusted(0.5, 0, -0.5, 0))
        x = self._state.playhead / self._state.duration * self.width()
        painter.setPen(QPen(QColor(DARK.accent), 1))
        painter.drawLine(round(x), 0, round(x), self.height())

    def _as_large_as_here(self, image: QImage) -> QPixmap:
        """Scaled once for each size: the frame and the playhead move at every step of the view."""
        ratio = self.devicePixelRatioF()
        size = (QSizeF(self.size()) * ratio).toSize()
        if self._scaled is None or self._scaled.size() != size:
            smooth = Qt.TransformationMode.SmoothTransformation
            scaled = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            self._scaled = QPixmap.fromImage(scaled)
            self._scaled.setDevicePixelRatio(ratio)
        return self._scaled

    def _part_at(self, x: float) -> str:
        """Which part of the frame lies there: `start`, `stop`, `whole`, or `` beside it."""
        frame = self.frame()
        for name, edge in (("start", frame.left()), ("stop", frame.right())):
            if abs(x - edge) <= EDGE and frame.width() > 2 * EDGE:
                return name
        return "whole" if frame.left() - EDGE <= x <= frame.right() + EDGE else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the frame, or go there."""
        if event.button() != Qt.MouseButton.LeftButton or self._picture.cells is None:
            return
        x = event.position().x()
        seconds, span = x / self.width() * self._state.duration, self._state.span
        part = self._part_at(x)
        if not part:
            self._state.pan(seconds - (span.start + span.stop) / 2)
            part = "whole"
        self._held = part, seconds

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move or size the view; else the pointer says what could be done."""
        x = event.position().x()
        if self._held is None:
            sizes = self._part_at(x) in ("start", "stop")
            self.setCursor(Qt.CursorShape.SizeHorCursor if sizes else Qt.CursorShape.ArrowCursor)
            return
        part, before = self._held
        seconds, span = min(max(x / self.width(), 0.0), 1.0) * self._state.duration, self._state.span
        if part == "whole":
            self._state.pan(seconds - before)
        elif part == "start" and seconds < span.stop:
            self._state.set_span(replace(span, start=seconds))
        elif part == "stop" and seconds > span.start:
            self._state.set_span(replace(span, stop=seconds))
        self._held = part, seconds

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom in time around the middle of what is visible."""
        span = self._state.span
        self._state.zoom_time(1.25 ** (-event.angleDelta().y() / 120), (span.start + span.stop) / 2)
        event.accept()
