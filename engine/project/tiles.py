"""Planes of uint8 on disk, in tiles of 1,024 columns.

A plane of a tile is one slot of a temporary file, band after band, so that a stroke, which is long and thin, and every
other part of a few bands is one short run of bytes: they are read and written by position, and the system keeps in
memory what is used. (A memory map would count
as ours, and a full disk would kill the process through it.) A plane that is zero throughout has no slot. Slots that
several copies share are never written to: whoever changes one gets a slot of their own.
"""

import threading
import weakref
from collections.abc import Iterator, Mapping, Sequence
from io import FileIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.errors import ProjectError
from engine.grid import MaskGrid
from engine.language import tr
from engine.temporary import (
    MASK_PREFIX,
    MASK_SUFFIX,
    cache_folder,
    create_temporary,
    is_full,
    remove_temporary,
    unreadable,
)

Planes = NDArray[np.uint8]
TILE = 1024


class Slot:
    """Room for one plane of one tile. Goes back to its file when nobody holds it any more."""

    __slots__ = ("file", "offset", "shared")

    def __init__(self, file: "PlaneFile", offset: int) -> None:
        self.file = file
        self.offset = offset
        self.shared = False

    def __del__(self) -> None:
        self.file.free.append(self.offset)


class PlaneFile:
    """Slots of `size` bytes in a temporary file, which is made when the first slot is and removed with the last
    reference. Any thread may read and write.
    """

    def __init__(self, size: int, folder: Path | None = None) -> None:
        self.size = size
        self.free: list[int] = []
        self._folder = folder or cache_folder()
        self._lock = threading.Lock()
        self._file: FileIO | None = None
        self._end = 0

    def add(self, data: Planes) -> Slot:
        """A new slot with `size` bytes of content. Raises `ProjectError` when there is no room for it."""
        with self._lock:
            try:
                offset = self.free.pop()
            except IndexError:
                offset, self._end = self._end, self._end + self.size
        slot = Slot(self, offset)
        self.write(slot, 0, data)
        return slot

    def read(self, slot: Slot, start: int, out: Planes) -> None:
        """Bytes of a slot from `start` on, as many as fit into `out` (contiguous). Raises `CacheLost`."""
        with self._lock:
            try:
                _read(self._opened(), slot.offset + start, out.data.cast("B"))
            except OSError as error:
                raise unreadable(tr("the mask"), error, self._folder) from error

    def write(self, slot: Slot, start: int, data: Planes) -> None:
        """Put bytes into a slot. Raises `ProjectError` when the disk is full."""
        view = np.ascontiguousarray(data).data.cast("B")
        with self._lock:
            try:
                _write(self._opened(), slot.offset + start, view)
            except OSError as error:
                raise _disk_error(error, self._folder) from error

    def _opened(self) -> FileIO:
        if self._file is None:
            try:
                path, file = create_temporary(self._folder, MASK_PREFIX, MASK_SUFFIX)
            except OSError as error:
                raise _disk_error(error, self._folder) from error
            self._file = FileIO(file.fileno(), "r+", closefd=False)
            weakref.finalize(self, remove_temporary, file, path)
        return self._file


def _read(file: FileIO, offset: int, view: memoryview) -> None:
    file.seek(offset)
    while view:
        count = file.readinto(view)
        if not count:
            raise OSError("the file ends early")
        view = view[count:]


def _write(file: FileIO, offset: int, view: memoryview) -> None:
    file.seek(offset)
    while view:
        view = view[file.write(view) :]


def _disk_error(error: OSError, folder: Path) -> ProjectError:
    if is_full(error):
        return ProjectError(tr("There is not enough room on the disk for the mask (in {folder}).", folder=folder))
    return ProjectError(
        tr(
            "The mask cannot be kept in {folder}: {strerror}.",
            folder=folder,
            strerror=(error.strerror or str(error)).lower(),
        )
    )


class Tiles:
    """Named planes (bands, columns) uint8 over a grid; whatever was never written is zero.

    `lock` is held while anything changes. Hold it to read several pieces that must belong together.
    """

    def __init__(self, grid: MaskGrid, folder: Path | None = None, file: PlaneFile | None = None) -> None:
        self.grid = grid
        self.span = min(TILE, grid.columns)
        self.lock = threading.RLock()
        self._file = file or PlaneFile(self.span * grid.bands, folder)
        self._slots: dict[int, dict[str, Slot]] = {}

    def sibling(self) -> "Tiles":
        """Planes of their own, zero throughout, in the same file."""
        return Tiles(self.grid, file=self._file)

    def copy(self) -> "Tiles":
        """The same planes to go on with apart from these. Nothing is copied until it is written to."""
        result = self.sibling()
        with self.lock:
            for tile, slots in self._slots.items():
                for slot in slots.values():
                    slot.shared = True
                result._slots[tile] = dict(slots)
        return result

    def exchange(self, other: "Tiles") -> None:
        """Take the other's planes and give it these."""
        with self.lock, other.lock:
            self._slots, other._slots = other._slots, self._slots

    def __iter__(self) -> Iterator[int]:
        """The tiles that hold anything, rising."""
        return iter(sorted(self._slots))

    def __bool__(self) -> bool:
        return bool(self._slots)

    def slots(self) -> set[Slot]:
        """The room it takes on disk, some of it perhaps together with others."""
        with self.lock:
            return {slot for slots in self._slots.values() for slot in slots.values()}

    def names(self, tile: int) -> tuple[str, ...]:
        """The planes that are stored of a tile; all others are zero."""
        return tuple(self._slots.get(tile, ()))

    def cut(self, first: int, stop: int) -> Iterator[tuple[int, int, int]]:
        """Columns [first, stop) of the grid as (tile, start, end) with columns counted from the tile's first."""
        while first < stop:
            tile = first // self.span
            end = min(stop, (tile + 1) * self.span)
            yield tile, first - tile * self.span, end - tile * self.span
            first = end

    def read(
        self, tile: int, start: int, end: int, names: Sequence[str], low: int = 0, high: int | None = None
    ) -> Planes:
        """Copy of some planes' columns in bands [low, high): (names, high - low, end - start)."""
        high = self.grid.bands if high is None else high
        whole = end - start == self.span
        rows = np.empty((high - low, self.span), np.uint8)
        result = np.empty((len(names), high - low, end - start), np.uint8)
        with self.lock:
            slots = self._slots.get(tile, {})
            for plane, name in zip(result, names, strict=True):
                if (slot := slots.get(name)) is None or not plane.size:
                    plane.fill(0)
                elif whole:
                    slot.file.read(slot, low * self.span, plane)
                else:
                    slot.file.read(slot, low * self.span, rows)
                    plane[:] = rows[:, start:end]
        return result

    def write(self, tile: int, start: int, planes: Mapping[str, Planes], low: int = 0) -> None:
        """Replace a part of some planes, each (b, n), from column `start` and band `low` on. Raises `ProjectError`
        when the disk is full; then nothing has changed.
        """
        with self.lock:
            slots = self._slots.get(tile, {})
            fresh, ready = {}, []
            for name, plane in planes.items():
                if not plane.size:
                    continue
                slot = slots.get(name)
                if slot is not None and not slot.shared:
                    ready.append((slot, plane))
                elif slot is not None or plane.any():
                    fresh[name] = self._file.add(self._changed(slot, start, plane, low, self.grid.bands, 0))
            # Only what takes no more room is left to do.
            for slot, plane in ready:
                rows = self._changed(slot, start, plane, 0, len(plane), low)
                slot.file.write(slot, low * self.span, rows)
            if fresh:
                self._slots[tile] = slots | fresh

    def constant(self, value: int) -> Slot:
        """Room with one value throughout, for `set_tile`, of as many tiles as one likes. Raises `ProjectError` when
        the disk is full."""
        slot = self._file.add(np.full((self.span, self.grid.bands), value, np.uint8))
        slot.shared = True
        return slot

    def set_tile(self, tile: int, planes: Mapping[str, Slot]) -> None:
        """Make these constants all that there is of a tile. Takes no room."""
        with self.lock:
            self._slots[tile] = dict(planes)

    def set_all(self, name: str, value: int) -> None:
        """Give every cell of a plane one value. Takes the room of one tile."""
        with self.lock:
            slot = self.constant(value)
            for tile in range(-(-self.grid.columns // self.span)):
                self._slots[tile] = self._slots.get(tile, {}) | {name: slot}

    def drop(self, tile: int, names: Sequence[str] | None = None) -> None:
        """Make planes of a tile zero (all, if none are named)."""
        with self.lock:
            slots = self._slots.get(tile, {})
            left = {} if names is None else {name: slot for name, slot in slots.items() if name not in names}
            if left:
                self._slots[tile] = left
            else:
                self._slots.pop(tile, None)

    def _changed(self, slot: Slot | None, start: int, plane: Planes, at: int, bands: int, low: int) -> Planes:
        """That many bands of a slot, from `low` on, with a part replaced that begins `at` bands after it."""
        if plane.shape == (bands, self.span):
            return plane
        rows = np.zeros((bands, self.span), np.uint8)
        if slot is not None:
            slot.file.read(slot, low * self.span, rows)
        rows[at : at + len(plane), start : start + plane.shape[1]] = plane
        return rows
