"""The spectrogram with its mask as one item of the plot: tiles in the palette's colours, kept until they change.

A tile is 256 columns of one level of the pyramid. Scrolling and zooming draw the tiles that are there already; only
what comes into view, or was edited, is looked up in the table of colours.
"""

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QRegion, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from engine.grid import MaskGrid
from engine.region import Box
from gui.look.theme import DARK
from gui.spectrogram.colours import MaskPalette, SpectrogramData
from gui.spectrogram.graph import GraphicsObject
from gui.spectrogram.pyramid import FACTOR

Pixels = NDArray[np.uint32]
TILE = 256
"""Columns of a tile."""
_MARGIN = 2
"""Columns and bands drawn beyond the edge, so that interpolation there knows its neighbours."""


class SpectrogramItem(GraphicsObject):
    """The visible part of `cells` in the colours of `palette`. `exposed()`: the parts of the view being painted, which
    may be a cross of two thin lines: its bounding box would be everything."""

    def __init__(self, palette: MaskPalette, exposed: Callable[[], QRegion]) -> None:
        super().__init__()
        self._palette, self._exposed = palette, exposed
        self._grid: MaskGrid | None = None
        self.cells: SpectrogramData | None = None
        self._tiles: dict[tuple[int, int], Pixels] = {}
        """(level, tile): (bands, columns) 0xFFRRGGBB, the highest band first; the latest used last."""
        self._version = palette.version
        self._most = 0
        """Tiles that are kept: twice as many as are on screen, 8 MB on one of 1,920 points."""
        self._ratio = 1.0
        """Device pixels a point, as painted last."""

    def set_data(self, data: SpectrogramData | None, grid: MaskGrid | None) -> None:
        """Draw other data from now on, or the same over a grid of another length."""
        self.prepareGeometryChange()
        self.cells, self._grid = data, grid
        self.forget()

    def forget(self) -> None:
        """Everything looks different now (colours, data, theme)."""
        self._tiles.clear()
        self.update()

    def change_columns(self, first: int, stop: int) -> None:
        """Columns first … stop-1 have changed."""
        # A border belongs to the cell before it.
        reach = 1 if self._palette.style == "outlines" else 0
        for level, tile in list(self._tiles):
            start = tile * TILE * FACTOR**level
            if start < stop and start + TILE * FACTOR**level > first - reach:
                del self._tiles[level, tile]
        self._refresh(Box(first, stop, 0, self.cells.bands if self.cells is not None else 0))

    def change_box(self, box: Box) -> None:
        """The cells of a box have changed: in tiles on screen only they are looked up again."""
        data, level = self.cells, self._level()
        if self._palette.style == "outlines":
            size = FACTOR**level
            box = Box(max(0, box.first - size), box.stop, max(0, box.low - 1), box.high)
        for key in list(self._tiles) if data is not None else ():
            columns = _columns(box, key[0]).start, _columns(box, key[0]).stop
            first, stop = max(columns[0], key[1] * TILE), min(columns[1], (key[1] + 1) * TILE)
            if stop <= first:
                continue
            if key[0] != level:
                del self._tiles[key]
                continue
            assert data is not None
            part = self._palette.paint(data, level, slice(first, stop), slice(box.low, box.high))
            rows = slice(data.bands - box.high, data.bands - box.low)
            self._tiles[key][rows, first - key[1] * TILE : stop - key[1] * TILE] = part
        self._refresh(box)

    def boundingRect(self) -> QRectF:
        """The whole recording, seconds and bands."""
        if self._grid is None:
            return QRectF()
        return QRectF(self._grid.seconds_at(-0.5), -0.5, self._grid.columns * self._grid.hop_s, self._grid.bands)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw what is exposed."""
        if self.cells is None or self._grid is None:
            return
        if self._version != self._palette.version:
            self._version = self._palette.version
            self._tiles.clear()
        self._ratio = painter.device().devicePixelRatio()
        # A pixel shows two columns at most, see `Pyramid.level_for`.
        self._most = 2 * (2 + 2 * painter.device().width() // TILE)
        place = painter.worldTransform()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        parts: list[QRect] = list(self._exposed())  # type: ignore[call-overload]  # the stubs leave the iterator out
        for part in parts:
            painter.setClipRect(part)
            self._draw_cells(painter, place, QRectF(part))
            self._draw_unknown(painter, place, QRectF(part))

    def _level(self) -> int:
        if self.cells is None or self._grid is None:
            return 0
        width = self.sceneTransform().m11() * self._grid.hop_s * self._ratio
        return self.cells.pyramid.level_for(1 / width) if width > 0 else 0

    def _refresh(self, box: Box) -> None:
        """Paint a box of cells again, interpolation to its neighbours included."""
        if self._grid is None or box.is_empty:
            return
        # A coarse column spans up to 4ⁿ fine ones, and interpolation reaches one further.
        reach = FACTOR ** self._level() * (_MARGIN + 1)
        left, right = (self._grid.seconds_at(c - 0.5) for c in (box.first - reach, box.stop + reach))
        self.update(QRectF(left, box.low - _MARGIN - 1, right - left, box.bands + 2 * _MARGIN + 1))

    def _draw_cells(self, painter: QPainter, place: QTransform, part: QRectF) -> None:
        data, grid = self.cells, self._grid
        assert data is not None
        assert grid is not None
        seen = place.inverted()[0].mapRect(part)
        level = self._level()
        size = FACTOR**level
        columns = slice(
            max(0, math.floor((grid.column_at(seen.left()) + 0.5) / size) - _MARGIN),
            min(data.pyramid.levels[level].shape[1], math.ceil((grid.column_at(seen.right()) + 0.5) / size) + _MARGIN),
        )
        bands = slice(max(0, math.floor(seen.top()) - _MARGIN), min(data.bands, math.ceil(seen.bottom()) + _MARGIN + 1))
        if columns.stop <= columns.start or bands.stop <= bands.start:
            return
        pixels = self._pixels(level, columns, bands)
        # Beyond some 250-fold enlargement Qt leaves its fast path; by then one wants to see the cells anyway.
        enlargement = place.m11() * grid.hop_s * self._ratio
        if enlargement > 64:
            pixels = np.repeat(pixels, round(enlargement / 16), axis=1)
        height, width = pixels.shape
        image = QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_RGB32)
        left, right = (grid.seconds_at(c * size - 0.5) for c in (columns.start, columns.stop))
        target = place.mapRect(QRectF(left, bands.start - 0.5, right - left, bands.stop - bands.start))
        painter.drawImage(target, image, QRectF(image.rect()))
        del image

    def _pixels(self, level: int, columns: slice, bands: slice) -> Pixels:
        """A part of a level as one picture, the highest band first."""
        assert self.cells is not None
        rows = slice(self.cells.bands - bands.stop, self.cells.bands - bands.start)
        parts = []
        for tile in range(columns.start // TILE, -(-columns.stop // TILE)):
            start = tile * TILE
            inside = slice(max(0, columns.start - start), min(TILE, columns.stop - start))
            parts.append(self._tile(level, tile)[rows, inside])
        return np.ascontiguousarray(parts[0] if len(parts) == 1 else np.concatenate(parts, axis=1))

    def _tile(self, level: int, tile: int) -> Pixels:
        assert self.cells is not None
        pixels = self._tiles.pop((level, tile), None)
        if pixels is None:
            whole = slice(tile * TILE, min((tile + 1) * TILE, self.cells.pyramid.levels[level].shape[1]))
            pixels = self._palette.paint(self.cells, level, whole, slice(0, self.cells.bands))
            while len(self._tiles) >= self._most:
                del self._tiles[next(iter(self._tiles))]
        self._tiles[level, tile] = pixels
        return pixels

    def _draw_unknown(self, painter: QPainter, place: QTransform, part: QRectF) -> None:
        """Hatch what has not been analysed yet."""
        data, grid = self.cells, self._grid
        assert data is not None
        assert grid is not None
        seen = place.inverted()[0].mapRect(part)
        first = max(0, math.floor(grid.column_at(seen.left())))
        stop = min(data.columns, math.ceil(grid.column_at(seen.right())) + 2)
        unknown = np.concatenate(([False], ~data.known[first:stop], [False]))
        edges = np.flatnonzero(np.diff(unknown.astype(np.int8)))
        # Stripes keep their place on screen while the gap closes.
        hatch = QBrush(QColor(DARK.canvas_hatch), Qt.BrushStyle.BDiagPattern)
        for begin, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
            left, right = (grid.seconds_at(first + c - 0.5) for c in (begin, end))
            gap = place.mapRect(QRectF(left, seen.top(), right - left, seen.height()))
            painter.fillRect(gap, QColor(DARK.canvas_unknown))
            painter.fillRect(gap, hatch)


def _columns(box: Box, level: int) -> slice:
    """The columns of a level that a box of cells reaches into."""
    size = FACTOR**level
    return slice(box.first // size, -(-box.stop // size))
