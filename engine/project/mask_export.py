"""The mask for other programs: numbers with their axes, and labels for Audacity."""

import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Bytes
from engine.errors import WriteFailed
from engine.files import reason, whole_file
from engine.grid import MaskGrid
from engine.language import tr
from engine.project.arrays import npy_header

LevelsAt = Callable[[int, int], Bytes]
"""(first, stop) columns → (B, stop - first) levels, 0 = silence, 255 = full; see `engine.dsp.levels`."""

BLOCK = 1024
OWNED = 128
"""An instrument owns a cell for labels when at least half of it is its."""
AUDIBLE = 60
"""Levels below this (−70 dB) make no label: a mask says something about silence, too."""
LABEL_CELLS = 24
"""Regions of fewer cells make no label: eight columns (0.2 s) of three bands (half a tone)."""


class Mask(Protocol):
    """`engine.project.segmentation.Segmentation`, or a frozen view of one."""

    @property
    def grid(self) -> MaskGrid: ...

    @property
    def instruments(self) -> tuple[str, ...]: ...

    @property
    def filled(self) -> NDArray[np.bool_]: ...

    def shares(self, first: int, stop: int) -> Bytes:
        """(K, B, stop - first) uint8."""
        ...

    def touched(self, first: int, stop: int) -> NDArray[np.bool_]:
        """(B, stop - first) bool."""
        ...


def export_npz(mask: Mask, path: Path) -> Iterator[float]:
    """Write a NumPy archive, yielding progress 0–1; closing the generator leaves nothing behind.

    `shares` (K, B, T) uint8, 255 = the whole cell, Σ over K ≤ 255; `touched` (B, T) bool: cells a person edited;
    `filled` (T,) bool; `seconds` (T,) and `hertz` (B,): centres; `instruments` (K,) text. Opens with
    `numpy.load(path)`, without pickle. Raises `WriteFailed`.
    """
    try:
        with whole_file(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as archive:
            yield from _members(archive, mask)
    except OSError as error:
        raise WriteFailed(
            tr("“{name}” could not be written: {error}.", name=path.name, error=reason(error, path.parent))
        ) from error
    yield 1.0


def _members(archive: zipfile.ZipFile, mask: Mask) -> Iterator[float]:
    grid, count = mask.grid, len(mask.instruments)
    touched = np.concatenate([mask.touched(a, b) for a, b in _blocks(grid.columns)], axis=1)
    small: dict[str, NDArray[np.generic]] = {
        "seconds": np.arange(grid.columns) * grid.hop_s,
        "hertz": grid.band_hertz(),
        "instruments": np.array(mask.instruments, dtype="U32"),
        "filled": np.array(mask.filled, np.bool_),
        "touched": touched,
    }
    for name, values in small.items():
        with archive.open(f"{name}.npy", "w", force_zip64=True) as member:
            member.write(npy_header(values.shape, values.dtype))
            member.write(np.ascontiguousarray(values).tobytes())
    with archive.open("shares.npy", "w", force_zip64=True) as member:
        member.write(npy_header((count, grid.bands, grid.columns), np.dtype(np.uint8)))
        for plane in range(count):
            # A plane at a time: an hour of one instrument is 40 MB, of all of them eight times that.
            for row in np.concatenate([mask.shares(a, b)[plane] for a, b in _blocks(grid.columns)], axis=1):
                member.write(row.tobytes())
            yield (plane + 1) / (count + 1)


@dataclass(frozen=True, order=True)
class Label:
    """A connected region of one instrument: seconds, Hz (edges of its outermost cells)."""

    start_s: float
    low_hz: float
    stop_s: float
    high_hz: float
    instrument: str


def find_labels(mask: Mask, levels: LevelsAt | None = None, smallest: int = LABEL_CELLS) -> list[Label]:
    """Every region of at least `smallest` connected cells (by their edges) of which one instrument owns at least
    half, in order of time, then frequency. With `levels`, cells too soft to be heard do not count.
    """
    grid, found = mask.grid, []
    for plane, instrument in enumerate(mask.instruments):
        for first, stop, low, high, cells in _regions(mask, plane, levels):
            if cells >= smallest:
                found.append(
                    Label(
                        start_s=max(0.0, grid.seconds_at(first - 0.5)),
                        stop_s=grid.seconds_at(stop - 0.5),
                        low_hz=grid.hertz_at(low - 0.5),
                        high_hz=grid.hertz_at(high - 0.5),
                        instrument=instrument,
                    )
                )
    return sorted(found)


def export_labels(mask: Mask, path: Path, levels: LevelsAt | None = None) -> int:
    """Write a label track that Audacity imports, see `find_labels`; returns how many labels. Raises `WriteFailed`."""
    labels = find_labels(mask, levels)
    lines = (f"{x.start_s:.6f}\t{x.stop_s:.6f}\t{x.instrument}\n\\\t{x.low_hz:.6f}\t{x.high_hz:.6f}\n" for x in labels)
    try:
        with whole_file(path) as file:
            file.write("".join(lines).encode("utf-8"))
    except OSError as error:
        raise WriteFailed(
            tr("“{name}” could not be written: {error}.", name=path.name, error=reason(error, path.parent))
        ) from error
    return len(labels)


def _regions(mask: Mask, plane: int, levels: LevelsAt | None) -> NDArray[np.int64]:
    """(regions, 5): first, stop, low, high, cells of each."""
    from scipy import ndimage

    boxes: list[tuple[int, int, int, int, int]] = []
    met: set[tuple[int, int]] = set()
    before = np.full(mask.grid.bands, -1)
    for begin, end in _blocks(mask.grid.columns):
        owned = mask.shares(begin, end)[plane] >= OWNED
        if levels is not None:
            owned &= levels(begin, end) >= AUDIBLE
        labelled, count = ndimage.label(owned)
        cells = np.bincount(labelled.ravel(), minlength=count + 1)[1:]
        number = np.where(labelled > 0, labelled - 1 + len(boxes), -1)
        for (bands, columns), size in zip(ndimage.find_objects(labelled), cells, strict=True):
            boxes.append((begin + columns.start, begin + columns.stop, bands.start, bands.stop, int(size)))
        seam = (before >= 0) & (number[:, 0] >= 0)
        met.update(zip(before[seam].tolist(), number[seam, 0].tolist(), strict=True))
        before = number[:, -1]
    return _joined(np.array(boxes, np.int64).reshape(-1, 5), sorted(met))


def _joined(boxes: NDArray[np.int64], met: Sequence[tuple[int, int]]) -> NDArray[np.int64]:
    """Regions that meet at the seam of two blocks are one."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    if not met:
        return boxes
    left, right = np.array(met).T
    graph = coo_array((np.ones(len(met)), (left, right)), shape=(len(boxes), len(boxes)))
    count, whole = connected_components(graph, directed=False)
    result = np.zeros((count, 5), np.int64)
    result[:, [0, 2]] = np.iinfo(np.int64).max
    for column, merge in enumerate((np.minimum, np.maximum, np.minimum, np.maximum, np.add)):
        merge.at(result[:, column], whole, boxes[:, column])
    return result


def _blocks(columns: int) -> Iterator[tuple[int, int]]:
    yield from ((first, min(first + BLOCK, columns)) for first in range(0, columns, BLOCK))
