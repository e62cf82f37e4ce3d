"""Selections over the spectrogram: marching outlines that cost a few pixels a step, however large the selection.

An outline is drawn once for what is visible; what marches are the colours of its pixels.
"""

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QWidget

from engine.project.selection import INSIDE, outline
from engine.region import Region
from gui.look.theme import DARK, still
from gui.spectrogram.span import VisibleSpan
from gui.spectrogram.visible import VisiblePart

STEP_MS = 120
DASH = 4
"""Device pixels of one dash at 100 %."""
VEIL = 44
"""How opaque the veil over a selection is, of 255: colours below stay apart."""
LIT = 110
"""The same over the one proposal that is being talked about."""
_ROOM = 2.0
"""Points around the outline that it may touch."""


class Outline:
    """The border of one region, in two colours taking turns along it, and a veil of the lighter one over what it holds
    (0–255, 0 for none)."""

    def __init__(self, region: Region, light: str = DARK.playhead, dark: str = DARK.canvas, veil: int = VEIL) -> None:
        self.region = region
        self._veil = QColor(light)
        self._veil.setAlpha(veil)
        self._path = _border(region)
        self._colours = np.array([QColor(light).rgba(), QColor(dark).rgba()], np.uint32)
        self._key: tuple[VisibleSpan, int, int, float] | None = None
        self._image = QImage()
        self._corner = QPointF()
        self._rows = self._columns = np.zeros(0, np.int64)

    def bounds(self, screen: QWidget, state: VisiblePart) -> QRectF:
        """The part of the picture that it covers, points; empty where it is out of sight."""
        seen = self._transform(screen, state, 1.0).mapRect(self._path.boundingRect())
        seen = seen.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)
        return seen.intersected(QRectF(0, 0, screen.width(), screen.height()))

    def draw(self, painter: QPainter, screen: QWidget, state: VisiblePart, phase: int) -> None:
        """Draw it with its dashes moved on by `phase` device pixels."""
        ratio = screen.devicePixelRatioF()
        key = (state.span, screen.width(), screen.height(), ratio)
        if key != self._key:
            self._trace(screen, state, ratio)
            self._key = key
        if self._image.isNull():
            return
        dash = max(1, round(DASH * ratio))
        turn = ((self._rows + self._columns + phase) // dash) & 1
        packed = np.frombuffer(self._image.bits(), np.uint32).reshape(self._image.height(), -1)
        packed[self._rows, self._columns] = self._colours[turn]
        painter.drawImage(self._corner, self._image)

    def _trace(self, screen: QWidget, state: VisiblePart, ratio: float) -> None:
        """Find the pixels of the visible part of the border."""
        bounds = self.bounds(screen, state).toAlignedRect()
        width, height = round(bounds.width() * ratio), round(bounds.height() * ratio)
        self._rows = self._columns = np.zeros(0, np.int64)
        self._image = QImage()
        if bounds.isEmpty():
            return
        traced = QImage(width, height, QImage.Format.Format_Grayscale8)
        traced.fill(0)
        painter = QPainter(traced)
        painter.translate(-bounds.left() * ratio, -bounds.top() * ratio)
        painter.setTransform(self._transform(screen, state, ratio), combine=True)
        pen = QPen(QColor("white"), max(1.0, round(ratio)))
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawPath(self._path)
        painter.end()
        grey = np.frombuffer(traced.constBits(), np.uint8).reshape(height, traced.bytesPerLine())[:, :width]
        self._rows, self._columns = np.nonzero(grey)
        self._image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        self._image.fill(0)
        if self._veil.alpha():
            painter = QPainter(self._image)
            painter.translate(-bounds.left() * ratio, -bounds.top() * ratio)
            painter.setTransform(self._transform(screen, state, ratio), combine=True)
            painter.fillPath(self._path, self._veil)
            painter.end()
        self._image.setDevicePixelRatio(ratio)
        self._corner = QPointF(bounds.topLeft())

    def _transform(self, screen: QWidget, state: VisiblePart, ratio: float) -> QTransform:
        """From (column, band) counted in cell edges to pixels."""
        grid, span = state.grid, state.span
        if grid is None:
            return QTransform()
        width, height = screen.width() * ratio, screen.height() * ratio
        left, top = span.x_at(grid.seconds_at(-0.5), width), span.y_at(-0.5, height)
        per_column = span.x_at(grid.seconds_at(0.5), width) - left
        per_band = span.y_at(0.5, height) - top
        return QTransform(per_column, 0, 0, per_band, left, top)


def _border(region: Region) -> QPainterPath:
    """The outline in cell edges. A whole rectangle, the most common and the largest, needs no tracing."""
    path, box = QPainterPath(), region.box
    if not box.is_empty and region.weights.min() >= INSIDE:
        path.addRect(QRectF(box.first, box.low, box.columns, box.bands))
        return path
    # From a quarter of the whole weight on: a note's faint partials are part of it too.
    firm = np.minimum(region.weights.astype(np.uint16) * 2, 255).astype(np.uint8)
    for line in outline(Region(box, firm)):
        points: list[list[int]] = line.tolist()
        path.moveTo(*points[0])
        for x, y in points[1:]:
            path.lineTo(x, y)
    return path


class SelectionOverlay(QObject):
    """The selection and what is proposed. `dirty(area)`: that part of the picture (points) must be painted again.

    The outline marches only while it can be seen, and not at all where somebody asks for less motion.
    """

    dirty = Signal(QRectF)

    def __init__(self, screen: QWidget, state: VisiblePart) -> None:
        super().__init__(screen)
        self._screen, self._state = screen, state
        self._selection: Outline | None = None
        self._previews: tuple[Outline, ...] = ()
        self._phase = 0
        self._visible = False
        self._timer = QTimer(self, interval=STEP_MS)
        self._timer.timeout.connect(self._march)

    @property
    def marching(self) -> bool:
        """Whether something moves."""
        return self._timer.isActive()

    def set_selection(self, region: Region | None) -> None:
        """Outline what is selected, or nothing."""
        self._touch(self._selection)
        self._selection = None if region is None else Outline(region)
        self._touch(self._selection)
        self._pace()

    def set_previews(self, regions: tuple[Region, ...]) -> None:
        """Outline what is only proposed: standing still, and in the accent colour. The first is the one that is being
        talked about: it is lit."""
        for old in self._previews:
            self._touch(old)
        self._previews = tuple(Outline(region, DARK.accent, veil=0 if n else LIT) for n, region in enumerate(regions))
        for new in self._previews:
            self._touch(new)

    def set_visible(self, visible: bool) -> None:
        """Whether the picture can be seen."""
        self._visible = visible
        self._pace()

    def draw(self, painter: QPainter) -> None:
        """Both, proposals above."""
        if self._state.grid is None:
            return
        if self._selection is not None:
            self._selection.draw(painter, self._screen, self._state, self._phase)
        for preview in self._previews:
            preview.draw(painter, self._screen, self._state, 0)

    def _touch(self, shape: Outline | None) -> None:
        if shape is not None:
            self.dirty.emit(shape.bounds(self._screen, self._state))

    def _march(self) -> None:
        if still(self._screen):
            self._timer.stop()
            return
        self._phase += 1
        self._touch(self._selection)

    def _pace(self) -> None:
        if self._visible and self._selection is not None and not still(self._screen):
            self._timer.start()
        else:
            self._timer.stop()
