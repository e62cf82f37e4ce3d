"""Gestures to regions: rectangle, time range, frequency band, lasso and strokes of a brush.

Places are given as people see them: seconds, and hertz or (fractional) bands. Cell (band b, column c) is centred at
band b and column c, so it reaches half a band and half a column to each side. Whatever lies outside the grid is left
out; a shape that catches no cell's centre takes the nearest cell, because a click must never do nothing.
"""

import math
from collections.abc import Sequence
from functools import reduce

import numpy as np
from numpy.typing import NDArray

from engine.grid import MaskGrid
from engine.region import NOWHERE, Box, Region

Point = tuple[float, float]
"""(seconds, band)"""

_SCANLINES = 4  # per band: a slanting edge then has steps of a quarter of the whole weight


def rectangle(grid: MaskGrid, start_s: float, stop_s: float, low_hz: float, high_hz: float) -> Region:
    """Every cell whose centre lies in the rectangle, wholly; corners in any order. Empty beside the grid."""
    first, stop = _span(grid.column_at(start_s), grid.column_at(stop_s))
    low, high = _span(_band_at(grid, low_hz), _band_at(grid, high_hz))
    return _full(Box(first, stop, low, high), grid)


def time_range(grid: MaskGrid, start_s: float, stop_s: float) -> Region:
    """All bands between two times."""
    first, stop = _span(grid.column_at(start_s), grid.column_at(stop_s))
    return _full(Box(first, stop, 0, grid.bands), grid)


def frequency_band(grid: MaskGrid, low_hz: float, high_hz: float) -> Region:
    """The whole length between two frequencies in Hz."""
    low, high = _span(_band_at(grid, low_hz), _band_at(grid, high_hz))
    return _full(Box(0, grid.columns, low, high), grid)


def lasso(grid: MaskGrid, points: Sequence[Point]) -> Region:
    """What a closed line surrounds (even-odd where it crosses itself), weighted by how much of each cell lies inside.

    Fewer than three points surround nothing.
    """
    if len(points) < 3:
        return Region.empty()
    x = np.array([grid.column_at(seconds) for seconds, _ in points])
    y = np.array([band for _, band in points], np.float64)
    box = _around(x, y, 0.5).clipped(grid)
    if box.is_empty:
        return Region.empty()
    lines = box.low - 0.5 + (np.arange(box.bands * _SCANLINES) + 0.5) / _SCANLINES
    cover = np.zeros((len(lines), box.columns))
    edges = np.arange(box.first, box.stop) - 0.5
    x_next, y_next = np.roll(x, -1), np.roll(y, -1)
    for n, line in enumerate(lines):
        crossed = (y <= line) != (y_next <= line)
        part = (line - y[crossed]) / (y_next[crossed] - y[crossed])
        at = np.sort(x[crossed] + part * (x_next[crossed] - x[crossed]))
        for begin, end in zip(at[::2], at[1::2], strict=True):
            cover[n] += np.clip(end - edges, 0, 1) - np.clip(begin - edges, 0, 1)
    share = cover.reshape(box.bands, _SCANLINES, box.columns).mean(axis=1)
    return Region(box, _weights(share)).trimmed()


def brush_line(
    grid: MaskGrid, start: Point, stop: Point, radius_s: float, radius_bands: float, hardness: float
) -> Region:
    """One segment of a stroke from `start` to `stop` (seconds, band): an ellipse drawn along it.

    `hardness` 0–1 is the part of the radius that is painted wholly; from there the weight falls smoothly to 0 at
    the rim. A brush smaller than a cell still paints the cell it is over. Give the same point twice for a dab.
    """
    radius_x = max(grid.column_at(radius_s), 0.5)
    radius_y = max(radius_bands, 0.5)
    x = np.array([grid.column_at(start[0]), grid.column_at(stop[0])])
    y = np.array([start[1], stop[1]], np.float64)
    box = Box(
        math.ceil(x.min() - radius_x),
        math.floor(x.max() + radius_x) + 1,
        math.ceil(y.min() - radius_y),
        math.floor(y.max() + radius_y) + 1,
    ).clipped(grid)
    if box.is_empty:
        return Region.empty()
    # In units of the radii the ellipse is a circle, and what counts is the distance from the segment.
    across = (np.arange(box.first, box.stop) - x[0])[None] / radius_x
    up = (np.arange(box.low, box.high) - y[0])[:, None] / radius_y
    dx, dy = (x[1] - x[0]) / radius_x, (y[1] - y[0]) / radius_y
    along = np.clip((across * dx + up * dy) / max(dx * dx + dy * dy, 1e-12), 0, 1)
    distance = np.hypot(across - along * dx, up - along * dy)
    edge = float(np.clip(hardness, 0, 1))
    fall = np.clip((1 - distance) / max(1 - edge, 1e-6), 0, 1)
    return Region(box, _weights(fall * fall * (3 - 2 * fall))).trimmed()


def brush_stroke(
    grid: MaskGrid, points: Sequence[Point], radius_s: float, radius_bands: float, hardness: float
) -> Region:
    """A whole stroke through `points` (seconds, band), as `brush_line` draws its segments: in each cell the strongest
    touch counts. A single point is a dab."""
    lines = [
        brush_line(grid, start, stop, radius_s, radius_bands, hardness)
        for start, stop in zip(points, points[1:] or points, strict=False)
    ]
    box = reduce(Box.union, (line.box for line in lines), NOWHERE)
    if box.is_empty:
        return Region.empty()
    weights = np.zeros((box.bands, box.columns), np.uint8)
    for line in lines:
        if not line.is_empty:
            part = weights[line.box.within(box)]
            np.maximum(part, line.weights, out=part)
    return Region(box, weights)


def _band_at(grid: MaskGrid, hertz: float) -> float:
    """A band even for 0 Hz, which a numeric field may say."""
    return grid.band_at(max(hertz, 1e-3))


def _span(a: float, b: float) -> tuple[int, int]:
    """Half-open range of the whole numbers in [a, b) in either order; the nearest one where there is none."""
    low, high = math.ceil(min(a, b) - 1e-6), math.ceil(max(a, b) - 1e-6)
    if low == high:
        low = round((a + b) / 2)
        high = low + 1
    return low, high


def _around(x: NDArray[np.float64], y: NDArray[np.float64], room: float) -> Box:
    return Box(
        math.floor(x.min() + 0.5 - room),
        math.ceil(x.max() + 0.5 + room),
        math.floor(y.min() + 0.5 - room),
        math.ceil(y.max() + 0.5 + room),
    )


def _full(box: Box, grid: MaskGrid) -> Region:
    clipped = box.clipped(grid)
    return Region.empty() if clipped.is_empty else Region.full(clipped)


def _weights(share: NDArray[np.float64]) -> NDArray[np.uint8]:
    return np.rint(np.clip(share, 0, 1) * 255).astype(np.uint8)
