"""A picture's worth of bytes in tiles on disk, read and written like an array: an hour takes no memory."""

from collections.abc import Iterator

import numpy as np

from engine.arrays import Bytes
from engine.grid import MaskGrid
from engine.project.tiles import TILE, PlaneFile, Tiles

_NAME = "cells"


def plane_file(bands: int) -> PlaneFile:
    """Room for any number of planes of that many bands: one temporary file, made when something is written."""
    return PlaneFile(TILE * bands)


class Plane:
    """(bands, columns) uint8, zero where nothing was written. `plane[rows, columns]` takes whole numbers and slices
    without a step. One thread uses it.
    """

    def __init__(self, bands: int, columns: int, file: PlaneFile | None = None) -> None:
        self.bands, self.columns = bands, columns
        # Always whole tiles, so that planes of all lengths can share one file and change their length.
        self._tiles = Tiles(MaskGrid(TILE, bands), file=file or plane_file(bands))

    @property
    def shape(self) -> tuple[int, int]:
        """(bands, columns)."""
        return self.bands, self.columns

    def __getitem__(self, key: tuple[int | slice, int | slice]) -> Bytes:
        """A copy."""
        rows, columns = key
        (low, high), (first, stop) = _ends(rows, self.bands), _ends(columns, self.columns)
        pieces = [self._tiles.read(*cut, (_NAME,), low, high)[0] for cut in self._cut(first, stop)]
        nothing = np.zeros((high - low, 0), np.uint8)
        result = pieces[0] if len(pieces) == 1 else np.concatenate(pieces or [nothing], axis=1)
        result = result[0] if isinstance(rows, int) else result
        return result[..., 0] if isinstance(columns, int) else result

    def __setitem__(self, key: tuple[slice, slice], block: Bytes) -> None:
        """`block`: (rows, columns) uint8 of the size of the slices. Raises `ProjectError` when the disk is full."""
        (low, high), (first, stop) = _ends(key[0], self.bands), _ends(key[1], self.columns)
        if block.shape != (high - low, stop - first):
            raise ValueError(f"{block.shape} does not fit {high - low} bands, {stop - first} columns")
        done = 0
        for tile, start, end in self._cut(first, stop):
            self._tiles.write(tile, start, {_NAME: block[:, done : done + end - start]}, low)
            done += end - start

    def __array__(self, dtype: np.dtype[np.uint8] | None = None, copy: bool | None = None) -> Bytes:
        """All of it in memory: for small ones."""
        return np.asarray(self[:, :], dtype)

    def resize(self, columns: int) -> None:
        """Another length; what lies beyond a shorter end is forgotten, a longer one is zero there."""
        if columns < self.columns:
            within = -(-columns // TILE) * TILE
            if columns < min(within, self.columns):
                stop = min(within, self.columns)
                self[:, columns:stop] = np.zeros((self.bands, stop - columns), np.uint8)
            for tile in list(self._tiles):
                if tile * TILE >= columns:
                    self._tiles.drop(tile)
        self.columns = columns

    def clear(self) -> None:
        """Zero throughout."""
        for tile in list(self._tiles):
            self._tiles.drop(tile)

    def _cut(self, first: int, stop: int) -> Iterator[tuple[int, int, int]]:
        return self._tiles.cut(first, stop)


def _ends(key: int | slice, length: int) -> tuple[int, int]:
    if isinstance(key, slice):
        first, stop, step = key.indices(length)
        if step != 1:
            raise IndexError("planes are read without a step")
        return first, max(first, stop)
    place = key + length if key < 0 else key
    if not 0 <= place < length:
        raise IndexError(f"{key} lies outside 0 … {length - 1}")
    return place, place + 1
