"""Selections that find their own border: the wand (similar energy, same instrument) and fill (same instrument).

Both look at a window of the picture, so that their time does not grow with the recording: give the columns around the
view, and `first`, the number of the leftmost.
"""

import numpy as np
from numpy.typing import NDArray

from engine.region import Box, Region

Place = tuple[int, int]
"""(column, band) in the whole recording"""


def wand(
    levels: NDArray[np.uint8], labels: NDArray[np.integer], place: Place, tolerance: float, first: int = 0
) -> Region:
    """The connected cells around `place` with the same label and a level that differs by at most `tolerance`.

    levels, labels: (bands, columns) of columns `first` …; tolerance 0–1, 1 being the whole range of levels. The level
    asked for is the median of the 3 × 3 cells around the place, because a single cell is chance. Empty outside.
    """
    band, column = place[1], place[0] - first
    if not _inside(levels, band, column):
        return Region.empty()
    around = levels[max(0, band - 1) : band + 2, max(0, column - 1) : column + 2]
    wanted = float(np.median(around))
    reach = float(np.clip(tolerance, 0, 1)) * 255
    low, high = max(0, round(wanted - reach)), min(255, round(wanted + reach))
    similar = (labels == labels[band, column]) & (levels >= low) & (levels <= high)
    similar[band, column] = True
    return _connected(similar, band, column, first)


def fill_region(labels: NDArray[np.integer], place: Place, first: int = 0) -> Region:
    """The connected cells of the same label around `place`. labels: (bands, columns) of columns `first` …"""
    band, column = place[1], place[0] - first
    if not _inside(labels, band, column):
        return Region.empty()
    return _connected(np.asarray(labels == labels[band, column]), band, column, first)


def _inside(plane: NDArray[np.integer], band: int, column: int) -> bool:
    bands, columns = plane.shape
    return bool(0 <= band < bands and 0 <= column < columns)


def _connected(similar: NDArray[np.bool_], band: int, column: int, first: int) -> Region:
    """The part of `similar` that hangs together with one cell, corners not counting."""
    from scipy import ndimage

    parts, _ = ndimage.label(similar)
    part = parts == parts[band, column]
    rows, columns = np.flatnonzero(part.any(axis=1)), np.flatnonzero(part.any(axis=0))
    low, high, begin, end = int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1
    weights = part[low:high, begin:end].astype(np.uint8) * np.uint8(255)
    return Region(Box(first + begin, first + end, low, high), weights)
