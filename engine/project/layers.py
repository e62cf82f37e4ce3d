"""The two layers of a mask: what the network said, and over it what a person decided."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from engine.arrays import Flags
from engine.grid import MaskGrid
from engine.project.tiles import Planes, Slot, Tiles
from engine.region import Box

_TOUCHED = ""
"""Name of the person's plane that is 1 where a cell is touched."""


@dataclass(frozen=True, eq=False)
class PersonPiece:
    """What a person decided in a box: `touched` (bands, columns) bool; `planes` (ids, bands, columns) uint8, zero
    where untouched. `ids` may name instruments that are not listed at the moment; those not named have nothing.
    """

    box: Box
    ids: tuple[str, ...]
    planes: Planes
    touched: Flags

    @property
    def nbytes(self) -> int:
        """Bytes in memory."""
        return self.planes.nbytes + self.touched.nbytes

    def check(self, grid: MaskGrid) -> None:
        """Raises `ValueError` unless it fits a grid and shares that count add up to at most 255."""
        box, planes, shape = self.box, self.planes, (self.box.bands, self.box.columns)
        if len(set(self.ids)) != len(self.ids) or _TOUCHED in self.ids:
            raise ValueError("an instrument is named twice, or not at all")
        if planes.dtype != np.uint8 or planes.shape != (len(self.ids), *shape):
            raise ValueError(f"planes {planes.shape} {planes.dtype} do not fit {box}")
        if self.touched.dtype != np.bool_ or self.touched.shape != shape:
            raise ValueError(f"flags {self.touched.shape} {self.touched.dtype} do not fit {box}")
        if box.is_empty or box.clipped(grid) != box:
            raise ValueError(f"{box} lies outside the grid")
        if (planes.sum(axis=0, dtype=np.uint16) > 255)[self.touched].any():
            raise ValueError("the shares of a cell add up to more than the whole")

    def cropped(self, box: Box) -> "PersonPiece":
        """The part in a box inside this one's, without planes that are zero there."""
        bands, columns = box.within(self.box)
        part = self.planes[:, bands, columns]
        kept = np.flatnonzero(part.any(axis=(1, 2)))
        return PersonPiece(
            box, tuple(self.ids[plane] for plane in kept), part[kept], self.touched[bands, columns].copy()
        )


@dataclass(frozen=True, eq=False)
class TaughtPiece:
    """What networks said of all bands of columns from `first` on, `before` and `after` they were taught: planes (ids,
    bands, columns) uint8."""

    first: int
    ids: tuple[str, ...]
    before: Planes
    after: Planes

    def check(self, grid: MaskGrid) -> None:
        """Raises `ValueError` unless it fits a grid and shares add up to at most 255."""
        if len(set(self.ids)) != len(self.ids) or _TOUCHED in self.ids:
            raise ValueError("an instrument is named twice, or not at all")
        for planes in (self.before, self.after):
            stop = self.first + planes.shape[-1]
            if planes.dtype != np.uint8 or planes.shape[:-1] != (len(self.ids), grid.bands):
                raise ValueError(f"planes {planes.shape} {planes.dtype} do not fit the mask")
            if not 0 <= self.first < stop <= grid.columns:
                raise ValueError(f"columns {self.first}–{stop} are not in the mask")
            if planes.sum(axis=0, dtype=np.uint16).max(initial=0) > 255:
                raise ValueError("the shares of a piece add up to more than the whole")


class Network:
    """What the network said. Tiles may still hold planes of an earlier list of instruments: they are read through
    the present one, so that another list costs nothing and removed planes can be asked for again.
    """

    def __init__(self, tiles: Tiles) -> None:
        self.tiles = tiles

    def fill(self, instruments: Sequence[str], first: int, planes: Planes) -> None:
        """Replace columns from `first` on: planes (K, B, t). Raises `ProjectError` when the disk is full."""
        tiles = self.tiles
        for tile, start, end in tiles.cut(first, first + planes.shape[2]):
            offset = tile * tiles.span + start - first
            block = planes[:, :, offset : offset + end - start]
            with tiles.lock:
                if unlisted := self._unlisted(tile, instruments):
                    # From now on the tile holds this list's planes alone.
                    whole = self._read(tile, 0, tiles.span, instruments)
                    whole[:, :, start:end] = block
                    tiles.write(tile, 0, dict(zip(instruments, whole, strict=True)))
                    tiles.drop(tile, unlisted)
                else:
                    tiles.write(tile, start, dict(zip(instruments, block, strict=True)))

    def planes(self, instruments: Sequence[str], box: Box) -> Planes:
        """Copy of a box of the grid for a list of instruments: (K, bands, columns)."""
        result = np.empty((len(instruments), box.bands, box.columns), np.uint8)
        with self.tiles.lock:
            for tile, start, end in self.tiles.cut(box.first, box.stop):
                offset = tile * self.tiles.span + start - box.first
                part = self._read(tile, start, end, instruments, box.low, box.high)
                result[:, :, offset : offset + end - start] = part
        return result

    def holds_only(self, instruments: Sequence[str]) -> bool:
        """Whether every tile holds the planes of these instruments alone."""
        return not any(self._unlisted(tile, instruments) for tile in self.tiles)

    def _unlisted(self, tile: int, instruments: Sequence[str]) -> list[str]:
        return [name for name in self.tiles.names(tile) if name not in instruments]

    def _read(
        self, tile: int, start: int, end: int, instruments: Sequence[str], low: int = 0, high: int | None = None
    ) -> Planes:
        planes = self.tiles.read(tile, start, end, instruments, low, high)
        if unlisted := self._unlisted(tile, instruments):
            _hand_over(self.tiles.read(tile, start, end, unlisted, low, high), planes)
        return planes


class Person:
    """What a person decided: shares of every instrument in the cells they touched, of unlisted ones too."""

    def __init__(self, tiles: Tiles) -> None:
        self.tiles = tiles

    def __bool__(self) -> bool:
        return bool(self.tiles)

    @classmethod
    def everywhere(cls, tiles: Tiles) -> "Person":
        """These planes, decided in every cell."""
        tiles.set_all(_TOUCHED, 1)
        return cls(tiles)

    def touched(self, first: int, stop: int) -> Flags:
        """(B, stop - first) bool, for columns of the grid."""
        result = np.zeros((self.tiles.grid.bands, stop - first), np.bool_)
        with self.tiles.lock:
            for tile, start, end in self.tiles.cut(first, stop) if self.tiles else ():
                offset = tile * self.tiles.span + start - first
                (result[:, offset : offset + end - start],) = self.tiles.read(tile, start, end, (_TOUCHED,))
        return result

    def lay_over(self, planes: Planes, instruments: Sequence[str], box: Box) -> Flags:
        """Put what is decided into planes (K, bands, columns) of a box, in place. Returns where that was: (bands,
        columns) bool."""
        tiles = self.tiles
        touched = np.zeros((box.bands, box.columns), np.bool_)
        for tile, start, end in tiles.cut(box.first, box.stop) if tiles else ():
            if _TOUCHED not in tiles.names(tile):
                continue
            offset = tile * tiles.span + start - box.first
            decided = tiles.read(tile, start, end, (_TOUCHED, *instruments), box.low, box.high)
            columns = slice(offset, offset + end - start)
            touched[:, columns] = decided[0]
            np.copyto(planes[:, :, columns], decided[1:], where=touched[:, columns])
        return touched

    def give_tile(self, tile: int, target: str | None, whole: Slot, yes: Slot) -> None:
        """Decide a whole tile for one instrument (None: for nobody listed). `whole`, `yes`: `Tiles.constant` of 255
        and of 1. Takes no room and next to no time."""
        self.tiles.set_tile(tile, {_TOUCHED: yes} if target is None else {_TOUCHED: yes, target: whole})

    def forget_tile(self, tile: int) -> bool:
        """Decide nothing in a whole tile; whether anything had been."""
        held = bool(self.tiles.names(tile))
        self.tiles.drop(tile)
        return held

    def capture(self, box: Box) -> PersonPiece:
        """Everything decided in a box of the grid."""
        tiles = self.tiles
        with tiles.lock:
            cuts = [cut for cut in tiles.cut(box.first, box.stop) if tiles.names(cut[0])]
            ids = sorted({name for tile, _, _ in cuts for name in tiles.names(tile)} - {_TOUCHED})
            planes = np.zeros((len(ids), box.bands, box.columns), np.uint8)
            touched = np.zeros((box.bands, box.columns), np.bool_)
            for tile, start, end in cuts:
                offset = tile * tiles.span + start - box.first
                part = tiles.read(tile, start, end, (_TOUCHED, *ids), box.low, box.high)
                planes[:, :, offset : offset + end - start] = part[1:]
                touched[:, offset : offset + end - start] = part[0]
        return PersonPiece(box, tuple(ids), planes, touched)

    def exchange(self, pieces: Sequence[PersonPiece]) -> list[PersonPiece]:
        """Put pieces that were captured, lie in one tile and do not overlap in the place of what is decided there,
        which is returned. The tile is read and written once. Raises `ProjectError` when the disk is full; then nothing
        has changed."""
        tiles = self.tiles
        tile = pieces[0].box.first // tiles.span
        first = min(piece.box.first for piece in pieces)
        stop = max(piece.box.stop for piece in pieces)
        low = min(piece.box.low for piece in pieces)
        found = []
        with tiles.lock:
            held = tiles.names(tile)
            names = list(dict.fromkeys((_TOUCHED, *(name for piece in pieces for name in piece.ids), *held)))
            start = first - tile * tiles.span
            now = tiles.read(tile, start, start + stop - first, names, low, max(piece.box.high for piece in pieces))
            for piece in pieces:
                box = piece.box
                part = now[:, box.low - low : box.high - low, box.first - first : box.stop - first]
                kept = [plane for plane in range(1, len(names)) if part[plane].any()]
                ids = tuple(names[plane] for plane in kept)
                found.append(PersonPiece(box, ids, part[kept], part[0].astype(np.bool_)))
                part[:] = 0
                part[0] = piece.touched
                for name, plane in zip(piece.ids, piece.planes, strict=True):
                    np.copyto(part[names.index(name)], plane, where=piece.touched)
            self._replace(tile, start, dict(zip(names, now, strict=True)), low)
        return found

    def put(self, piece: PersonPiece, where: Flags | None = None) -> None:
        """Replace what is decided in a box by a piece (its planes count only where it is touched), in the cells
        (bands, columns) that `where` names or in all. Raises `ProjectError` when the disk is full."""
        tiles, box = self.tiles, piece.box
        for tile, start, end in tiles.cut(box.first, box.stop):
            offset = tile * tiles.span + start - box.first
            columns = slice(offset, offset + end - start)
            changed = np.ones((box.bands, end - start), np.bool_) if where is None else where[:, columns]
            if not changed.any():
                continue
            with tiles.lock:
                self._put_tile(tile, start, end, piece, columns, changed)

    def _put_tile(self, tile: int, start: int, end: int, piece: PersonPiece, columns: slice, changed: Flags) -> None:
        tiles = self.tiles
        names = list(dict.fromkeys((_TOUCHED, *piece.ids, *tiles.names(tile))))
        now = tiles.read(tile, start, end, names, piece.box.low, piece.box.high)
        decided = changed & piece.touched[:, columns]
        # What is held for instruments that the piece does not name is given up.
        np.copyto(now, 0, where=changed)
        np.copyto(now[0], 1, where=decided)
        np.copyto(now[1 : 1 + len(piece.ids)], piece.planes[:, :, columns], where=decided)
        self._replace(tile, start, dict(zip(names, now, strict=True)), piece.box.low)

    def _replace(self, tile: int, start: int, planes: Mapping[str, Planes], low: int) -> None:
        """Write a part of a tile. Where nothing is decided any more, it costs no more than before it was edited."""
        touched, tiles = planes[_TOUCHED], self.tiles
        if not touched.any():
            around = tiles.read(tile, 0, tiles.span, (_TOUCHED,))[0]
            around[low : low + touched.shape[0], start : start + touched.shape[1]] = 0
            if not around.any():
                tiles.drop(tile)
                return
        tiles.write(tile, start, planes, low)


def _hand_over(removed: Planes, planes: Planes) -> None:
    """Scale `planes` (in place) so that each cell's total is as with what is removed, where anything is left."""
    # In whole numbers (255 · 255 fits 16 bits); rounding down keeps the sum ≤ 255.
    after = planes.sum(axis=0, dtype=np.uint16)
    before = after + removed.sum(axis=0, dtype=np.uint16)
    scaled = planes.astype(np.uint16) * before // np.maximum(after, 1)
    planes[:] = scaled.astype(np.uint8)
