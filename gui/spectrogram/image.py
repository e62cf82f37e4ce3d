"""Draws the spectrogram with its mask, only what is visible, and keeps the drawing until something changes.

Moving the playhead or the pointer then costs a copy of a few pixel columns.
"""

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from gui.look.theme import DARK
from gui.spectrogram.colours import MaskPalette, SpectrogramData
from gui.spectrogram.pyramid import FACTOR
from gui.spectrogram.view_state import Span, ViewState

_MOST_BOXES = 16
_MARGIN = 2
"""Columns and bands drawn beyond the edge, so that interpolation there knows its neighbours."""


class SpectrogramImage:
    """The visible part of `data` in the colours of `palette`, at the screen's own resolution."""

    def __init__(self, state: ViewState, palette: MaskPalette) -> None:
        self._state, self._palette = state, palette
        self.data: SpectrogramData | None = None
        self._cache = QImage()
        self._drawn: tuple[Span, QSize, int] | None = None
        self._dirty: list[tuple[int, int, int, int]] = []
        """Boxes of cells: columns [first, stop), bands [low, high)."""

    def set_data(self, data: SpectrogramData | None) -> None:
        """Draw other data from now on."""
        self.data = data
        self.invalidate()

    def invalidate(self) -> None:
        """Everything looks different now (colours, data, theme)."""
        self._drawn = None

    def invalidate_columns(self, first: int, stop: int) -> None:
        """Columns first … stop-1 have changed."""
        self.invalidate_box(first, stop, 0, self.data.bands if self.data is not None else 0)

    def invalidate_box(self, first: int, stop: int, low: int, high: int) -> QRectF:
        """The cells of columns first … stop-1 and bands low … high-1 have changed. Returns where they show in the
        picture as drawn last, in its points, interpolation to their neighbours included."""
        self._dirty.append((first, stop, low, high))
        if len(self._dirty) > _MOST_BOXES:
            # Nobody has looked for a while.
            starts, stops, lows, highs = zip(*self._dirty, strict=True)
            self._dirty = [(min(starts), max(stops), min(lows), max(highs))]
        ratio = self._cache.devicePixelRatio()
        area = self._area_of(first, stop, low, high)
        return QRectF(area.topLeft() / ratio, area.size() / ratio)

    def image(self, width: int, height: int, ratio: float) -> QImage:
        """The picture, `width` × `height` points at a device pixel ratio, up to date."""
        size = QSize(round(width * ratio), round(height * ratio))
        key = (self._state.span, size, self._palette.version)
        if self._drawn != key or self.data is None:
            if self._cache.size() != size:
                self._cache = QImage(size, QImage.Format.Format_RGB32)
            self._draw(QRectF(0, 0, size.width(), size.height()))
        for box in self._dirty if self._drawn == key else ():
            self._draw(self._area_of(*box))
        self._drawn = key
        self._dirty.clear()
        self._cache.setDevicePixelRatio(ratio)
        return self._cache

    def _area_of(self, first: int, stop: int, low: int, high: int) -> QRectF:
        """The device pixels that a box of cells shows on."""
        if self.data is None or self._state.grid is None:
            return QRectF()
        # A coarse column spans up to 4ⁿ fine ones, and interpolation reaches one further.
        reach = FACTOR ** self._level(self._cache.width()) * (_MARGIN + 1)
        span, height = self._state.span, self._cache.height()
        return QRectF(
            QPointF(self._x_at(first - reach - 0.5), span.y_at(high + _MARGIN, height)),
            QPointF(self._x_at(stop + reach - 0.5), span.y_at(low - 1 - _MARGIN, height)),
        )

    def _x_at(self, column: float) -> float:
        """Device pixel of a fractional column."""
        assert self.data is not None
        assert self._state.grid is not None
        return self._state.span.x_at(self._state.grid.seconds_at(column), self._cache.width())

    def _level(self, width: int) -> int:
        if self.data is None or self._state.grid is None:
            return 0
        return self.data.pyramid.level_for(self._state.span.seconds / self._state.grid.hop_s / max(1, width))

    def _draw(self, area: QRectF) -> None:
        """Draw these device pixels anew."""
        self._cache.setDevicePixelRatio(1.0)
        area = QRectF(area.toAlignedRect().intersected(self._cache.rect()))
        if area.isEmpty():
            return
        painter = QPainter(self._cache)
        painter.setClipRect(area)
        painter.fillRect(self._cache.rect(), QColor(DARK.canvas))
        if self.data is not None and self._state.grid is not None:
            self._draw_cells(painter, area)
            self._draw_unknown(painter, area.left(), area.right())
        painter.end()

    def _draw_cells(self, painter: QPainter, area: QRectF) -> None:
        data, grid, span = self.data, self._state.grid, self._state.span
        assert data is not None
        assert grid is not None
        width, height = self._cache.width(), self._cache.height()
        level = self._level(width)
        size = FACTOR**level
        start, stop = (grid.column_at(span.seconds_at(x, width)) for x in (area.left(), area.right()))
        high, low = (span.band_at(y, height) for y in (area.top(), area.bottom()))
        columns = slice(
            max(0, math.floor((start + 0.5) / size) - _MARGIN),
            min(data.pyramid.levels[level].shape[1], math.ceil((stop + 0.5) / size) + _MARGIN),
        )
        bands = slice(max(0, math.floor(low) - _MARGIN), min(data.bands, math.ceil(high) + _MARGIN + 1))
        if columns.stop <= columns.start or bands.stop <= bands.start:
            return
        # Beyond some 250-fold enlargement Qt leaves its fast path; by then one wants to see the cells anyway.
        enlargement = self._x_at(1.0) - self._x_at(0.0)
        repeat = round(enlargement / 16) if enlargement > 64 else 1
        image, pixels = data.picture(level, columns, bands, self._palette.table(), repeat)
        target = QRectF(
            QPointF(self._x_at(columns.start * size - 0.5), span.y_at(bands.stop - 0.5, height)),
            QPointF(self._x_at(columns.stop * size - 0.5), span.y_at(bands.start - 0.5, height)),
        )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, image, QRectF(image.rect()))
        del image, pixels

    def _draw_unknown(self, painter: QPainter, left: float, right: float) -> None:
        """Hatch what has not been analysed yet."""
        data, grid, span = self.data, self._state.grid, self._state.span
        assert data is not None
        assert grid is not None
        width, height = self._cache.width(), self._cache.height()
        first = max(0, math.floor(grid.column_at(span.seconds_at(left, width))))
        stop = min(data.columns, math.ceil(grid.column_at(span.seconds_at(right, width))) + 2)
        unknown = np.concatenate(([False], ~data.known[first:stop], [False]))
        edges = np.flatnonzero(np.diff(unknown.astype(np.int8)))
        # Stripes keep their place on screen while the gap closes.
        hatch = QBrush(QColor(DARK.canvas_hatch), Qt.BrushStyle.BDiagPattern)
        for begin, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
            a, b = self._x_at(first + begin - 0.5), self._x_at(first + end - 0.5)
            painter.fillRect(QRectF(a, 0, b - a, height), QColor(DARK.canvas_unknown))
            painter.fillRect(QRectF(a, 0, b - a, height), hatch)
