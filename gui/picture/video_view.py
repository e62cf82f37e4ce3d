"""The picture at the playhead, with the network's heat map over it."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.language import tr
from gui.look.icons import tinted_pixmap
from gui.look.spoken import Role
from gui.look.tag import draw_tag
from gui.look.theme import DARK, sized

HOLD_MS = 300
"""A button that is down for so long is held."""
STEP = 0.05
STEPS = {
    Qt.Key.Key_Left: (-STEP, 0.0),
    Qt.Key.Key_Right: (STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -STEP),
    Qt.Key.Key_Down: (0.0, STEP),
}


class UprightImage(Protocol):
    """Anything with an `image`: (H, W, 3) uint8 RGB, upright. `engine.media.frames.Frame` is one."""

    @property
    def image(self) -> NDArray[np.uint8]:
        """(H, W, 3) uint8 RGB."""


def to_image(pixels: NDArray[np.uint8]) -> QImage:
    """A `QImage` with its own copy of (H, W, 3) uint8 RGB pixels.

    A QImage made from a buffer only points to it; the decoder overwrites its buffers.
    """
    if pixels.dtype != np.uint8 or pixels.ndim != 3 or pixels.shape[2] != 3:
        raise ValueError(f"a frame is (H, W, 3) uint8, not {pixels.shape} {pixels.dtype}")
    packed = np.ascontiguousarray(pixels)
    height, width = packed.shape[:2]
    return QImage(packed.data, width, height, packed.strides[0], QImage.Format.Format_RGB888).convertToFormat(
        QImage.Format.Format_RGB32
    )


def heat_image(heat: NDArray[np.floating] | NDArray[np.uint8], colour: str) -> QImage:
    """A heat map (h, w), 0–1 or uint8 0–255, as one colour of varying opacity (at most 75 %)."""
    share = heat.astype(np.float32) / (255 if heat.dtype == np.uint8 else 1)
    alpha = (np.clip(share, 0, 1) * 0.75)[..., None]
    rgb = np.array([int(colour[i : i + 2], 16) for i in (5, 3, 1)], np.float32)
    # Format_ARGB32_Premultiplied lies in memory as B, G, R, A on every little-endian machine.
    pixels = np.ascontiguousarray(np.concatenate([alpha * rgb, alpha * 255], axis=2).round().astype(np.uint8))
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_ARGB32_Premultiplied).copy()


class VideoView(QWidget):
    """One frame, aspect kept, on black; words where there is none.

    `pressed`: the button went down. `clicked(x, y)`: a point in the frame, 0–1 from its left and top; clicks beside the
    frame are not reported.
    `hovered(x, y)`: the pointer is there; `hover_ended`: it left the frame. `released`: Esc.
    `read_out(on)`: it has the keys, so that a screen reader speaks of it, or has them no more.
    `held(x, y)`: the button was pressed and stays down there; `let_go`: it is up again, and that was no click.
    `stepped(x, y)`: an arrow key, in parts of the frame, while `steps` is on.
    `doubled`: clicked twice. `skimmed(x)`: dragged across the frame to x, 0 at its left edge, 1 at its right.
    """

    spoken_as = Role.Graphic

    pressed = Signal()
    clicked = Signal(float, float)
    hovered = Signal(float, float)
    hover_ended = Signal()
    released = Signal()
    read_out = Signal(bool)
    held = Signal(float, float)
    let_go = Signal()
    stepped = Signal(float, float)
    doubled = Signal()
    skimmed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._scaled: QImage | None = None
        self._heat: QImage | None = None
        self._placeholder = ("film", tr("No video yet"), "")
        self._pressed: QPointF | None = None
        self._pointer: QPointF | None = None
        self._hint, self._ring = "", False
        self.steps = self._holding = False
        self._hold = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._hold.timeout.connect(self._hold_here)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Video"))

    def set_frame(self, frame: UprightImage | None) -> None:
        """Show a frame; its pixels are copied. None: the placeholder."""
        self._image = None if frame is None else to_image(frame.image)
        self._scaled = None
        self.update()

    def set_placeholder(self, title: str, text: str = "", icon: str = "film") -> None:
        """What stands here while there is no frame."""
        self._placeholder = (icon, title, text)
        self.setAccessibleDescription(f"{title}. {text}".strip())
        self.update()

    def show_sound_only(self) -> None:
        """The recording has no picture."""
        self.set_frame(None)
        self.set_placeholder(tr("Sound only"), tr("This recording has no picture."), "music")

    def set_heatmap(self, heat: NDArray[np.floating] | NDArray[np.uint8] | None, colour: str = "#FFFFFF") -> None:
        """Where in the frame an instrument is seen: (h, w) of any size, stretched over the frame; values 0–1,
        or uint8; None takes it away."""
        self._heat = None if heat is None else heat_image(heat, colour)
        self.update()

    def set_hint(self, text: str) -> None:
        """Words beside the pointer: who is there, and what a click does."""
        if text != self._hint:
            self._hint = text
            self.update()

    @property
    def heat(self) -> QImage | None:
        """The map over the frame."""
        return self._heat

    @property
    def hint(self) -> str:
        """What stands beside the pointer."""
        return self._hint

    def frame_rect(self) -> QRectF:
        """Where the frame lies in the widget, in points; empty without a frame."""
        if self._image is None:
            return QRectF()
        size = QSize(self._image.size()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(round(left), round(top), size.width(), size.height())

    def sizeHint(self) -> QSize:
        """A usual 16 : 9."""
        return QSize(480, 270)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame at the screen's own resolution."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(DARK.canvas))
        if self._image is None:
            self._draw_placeholder(painter)
            return
        rect, ratio = self.frame_rect(), self.devicePixelRatioF()
        size = QSize(round(rect.width() * ratio), round(rect.height() * ratio))
        if self._scaled is None or self._scaled.size() != size:
            # QImage.scaled averages when it shrinks; a painter's transform would skip pixels.
            self._scaled = self._image.scaled(
                size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            self._scaled.setDevicePixelRatio(ratio)
        painter.drawImage(rect.topLeft(), self._scaled)
        if self._heat is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(rect, self._heat)
        if self._hint and self._pointer is not None:
            self._draw_hint(painter, self._pointer)
        if self._ring:
            painter.setPen(QPen(QColor(DARK.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _draw_hint(self, painter: QPainter, at: QPointF) -> None:
        """A label by the pointer, moved where it would leave the widget."""
        metrics = QFontMetricsF(painter.font())
        width, height = metrics.horizontalAdvance(self._hint) + 16, metrics.height() + 8
        left = min(max(4.0, at.x() - width / 2), max(4.0, self.width() - width - 4))
        top = at.y() - height - 14
        draw_tag(
            painter, QRectF(left, top if top > 4 else at.y() + 24, width, height), self._hint, DARK.tip, DARK.tip_text
        )

    def _draw_placeholder(self, painter: QPainter) -> None:
        icon, title, text = self._placeholder
        middle = self.height() // 2
        symbol = tinted_pixmap(icon, DARK.canvas_secondary, 32, self.devicePixelRatioF())
        painter.drawPixmap(self.width() // 2 - 16, middle - 52, symbol)
        painter.setPen(QColor(DARK.canvas_text))
        painter.setFont(sized(self.font(), 1.1, QFont.Weight.DemiBold))
        painter.drawText(QRect(8, middle - 12, self.width() - 16, 24), Qt.AlignmentFlag.AlignCenter, title)
        painter.setFont(self.font())
        painter.setPen(QColor(DARK.canvas_secondary))
        painter.drawText(QRect(8, middle + 12, self.width() - 16, 24), Qt.AlignmentFlag.AlignCenter, text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click begins here."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            self._hold.start()
            self.pressed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A drag that began in the frame skims."""
        rect = self.frame_rect()
        pressed = self._pressed
        if pressed is None:
            self._hover(event.position(), rect)
        if pressed is None or not rect.contains(pressed):
            return
        if self._holding:
            self._tell_held(event.position())
        elif (event.position() - pressed).manhattanLength() >= 6:
            self._hold.stop()
            self.skimmed.emit(min(1.0, max(0.0, (event.position().x() - rect.left()) / rect.width())))

    def _hold_here(self) -> None:
        if self._pressed is not None and self.frame_rect().contains(self._pressed):
            self._holding = True
            self._tell_held(self._pressed)

    def _tell_held(self, at: QPointF) -> None:
        rect = self.frame_rect()
        x, y = ((at.x() - rect.left()) / rect.width(), (at.y() - rect.top()) / rect.height())
        self._pointer = at
        self.held.emit(min(1.0, max(0.0, x)), min(1.0, max(0.0, y)))
        self.update()

    def _hover(self, at: QPointF, rect: QRectF) -> None:
        if rect.contains(at):
            self._pointer = at
            place = at - rect.topLeft()
            self.hovered.emit(place.x() / rect.width(), place.y() / rect.height())
            self.update()
        elif self._pointer is not None:
            self._leave()

    def _leave(self) -> None:
        self._pointer = None
        self.hover_ended.emit()
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone."""
        super().leaveEvent(event)
        if self._pointer is not None:
            self._leave()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A ring for those who came by keyboard."""
        self._ring = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.read_out.emit(True)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        self._ring = False
        self._end_press()
        self.read_out.emit(False)
        self.update()

    def event(self, event: QEvent) -> bool:
        """While arrows step through the picture they do nothing else."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._step(event):
            event.accept()
            return True
        return super().event(event)

    def _step(self, event: QKeyEvent) -> tuple[float, float] | None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        return STEPS.get(Qt.Key(event.key())) if self.steps and plain else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives everybody back."""
        if event.key() == Qt.Key.Key_Escape:
            self.released.emit()
        elif (step := self._step(event)) is not None:
            self.stepped.emit(*step)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click is none of its own."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.doubled.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is hidden or moved elsewhere never hears of the button again."""
        self._end_press()
        super().hideEvent(event)

    def _end_press(self) -> None:
        self._pressed = None
        self._hold.stop()
        if self._holding:
            self._holding = False
            self.let_go.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click, unless the mouse was dragged or held."""
        pressed, held = self._pressed, self._holding
        self._end_press()
        rect = self.frame_rect()
        if held or pressed is None or not rect.contains(event.position()):
            return
        if (event.position() - pressed).manhattanLength() < 6:
            place = event.position() - rect.topLeft()
            self.clicked.emit(place.x() / rect.width(), place.y() / rect.height())
