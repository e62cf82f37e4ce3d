"""The semantic mask of one recording: which instrument owns which share of every cell.

Planes are uint8, 0–255 = share 0–1; the sum over instruments never exceeds 255 and what is missing to 255 is
`other`, so that stems plus residual always give the mix.

Two layers make the mask: what the network said (`base`), and over it what a person decided, in the cells they
touched. A person's work outranks the network's: `fill` writes the lower layer only, so it never reaches a touched
cell, and an untouched cell always is what the network says. Both layers lie on disk (`engine.project.tiles`), and
another list of instruments is a new reading of the same planes, not a copy: it is instant, and removed planes are
still there when they are asked for again.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from copy import copy
from itertools import count, groupby
from pathlib import Path

import numpy as np

from engine.arrays import Flags
from engine.grid import MaskGrid
from engine.project.layers import Network, Person, PersonPiece, TaughtPiece
from engine.project.tiles import TILE, Planes, Slot, Tiles
from engine.region import Box
from engine.roster import is_known, known_among

__all__ = ["Flags", "Planes", "Segmentation"]

_TEACHINGS = count(1)


class Segmentation:
    """Mask planes over a grid.

    - `instruments`: ids, position = plane; the networks know only some of them (`known`).
    - `filled`: (T,) bool, columns the network has reached.
    - `answered`: (T,) bool, those of them in which it was asked about exactly those of these instruments that
      it knows.
    - `person`: what a person decided; masks that share it share their edits.

    One thread writes, any thread may read meanwhile. The temporary file (in `folder`, or the user's cache) is made
    with the first plane that is not zero and goes with the last segmentation that was made from this one.
    """

    def __init__(self, grid: MaskGrid, instruments: Sequence[str], folder: Path | None = None) -> None:
        base = Tiles(grid, folder)
        self.grid = grid
        self.instruments = _listed(instruments)
        self.filled = np.zeros(grid.columns, np.bool_)
        self.answered = np.zeros(grid.columns, np.bool_)
        self.fills = 0
        """Blocks taken from the network so far: what was read before another one may be out of date."""
        self._base = Network(base)
        self._untaught: Network | None = None
        """What the network said before it was taught, where it was."""
        self.teaching = 0
        """Masks of different numbers differ in what was taken over from taught networks; 0: nothing."""
        self.person = Person(base.sibling())

    @property
    def shape(self) -> tuple[int, int, int]:
        """(instruments, bands, columns)."""
        return len(self.instruments), self.grid.bands, self.grid.columns

    @property
    def known(self) -> tuple[str, ...]:
        """Those of the instruments that the networks can be asked about, in their order."""
        return known_among(self.instruments)

    @property
    def has_touched(self) -> bool:
        """Whether a person decided anything."""
        return bool(self.person)

    def fill(self, first: int, planes: Planes) -> None:
        """Take a block from the network: planes (K, B, t) uint8 for columns first … first+t-1.

        Untouched cells follow; touched ones keep the person's values. Raises `ValueError` when the block lies
        outside the grid or its shares add up to more than 255; `ProjectError` when the disk is full.
        """
        stop = first + planes.shape[2]
        if planes.dtype != np.uint8 or planes.shape[:2] != self.shape[:2] or first < 0 or stop > self.grid.columns:
            raise ValueError(f"block {planes.shape} {planes.dtype} at {first} does not fit {self.shape}")
        if planes.sum(axis=0, dtype=np.uint16).max(initial=0) > 255:
            raise ValueError("the shares of a block add up to more than the whole")
        self._base.fill(self.instruments, first, planes)
        if self._untaught is not None:
            self._untaught.fill(self.instruments, first, planes)
        self.filled[first:stop] = True
        self.answered[first:stop] = True
        self.fills += 1

    def fill_known(self, first: int, planes: Planes) -> None:
        """Like `fill` with planes (len(known), B, t) of those that the networks know; they say nothing of the others,
        which have no share but what a person gives them."""
        if self.known == self.instruments:
            self.fill(first, planes)
            return
        whole = np.zeros((len(self.instruments), *planes.shape[1:]), planes.dtype)
        whole[[is_known(name) for name in self.instruments]] = planes
        self.fill(first, whole)

    def shares(self, first: int, stop: int) -> Planes:
        """Copy of the current planes (K, B, stop-first) for columns [first, stop); columns outside the grid
        repeat the nearest one."""
        return self._span(first, stop, self.person)

    def base_shares(self, first: int, stop: int) -> Planes:
        """Like `shares`, but what the network said, without a person's edits."""
        return self._span(first, stop, None)

    def touched(self, first: int, stop: int) -> Flags:
        """(B, stop-first) bool: the cells a person decided, for columns inside the grid."""
        return self.person.touched(first, stop)

    @property
    def is_taught(self) -> bool:
        """Whether any of it is what a taught network said."""
        return self._untaught is not None

    def taught(self, first: int, stop: int) -> Flags:
        """(B, stop-first) bool: the cells that, below a person's edits, are not as the network said before it was
        taught, for columns inside the grid."""
        if self._untaught is None:
            return np.zeros((self.grid.bands, stop - first), np.bool_)
        box = Box(first, stop, 0, self.grid.bands)
        now, before = (layer.planes(self.instruments, box) for layer in (self._base, self._untaught))
        return np.asarray((now != before).any(axis=0))

    def untaught_shares(self, first: int, stop: int) -> Planes:
        """Like `base_shares` for columns inside the grid, as the network said before it was taught."""
        layer = self._untaught or self._base
        return np.ascontiguousarray(layer.planes(self.instruments, Box(first, stop, 0, self.grid.bands)))

    def read(self, box: Box) -> tuple[Planes, Flags]:
        """Copies of a box inside the grid: current planes (K, bands, columns), touched (bands, columns)."""
        with self._base.tiles.lock, self.person.tiles.lock:
            planes = self._base.planes(self.instruments, box)
            return planes, self.person.lay_over(planes, self.instruments, box)

    def below(self, piece: PersonPiece) -> tuple[Planes, Flags]:
        """What `read` says of a piece's box when exactly this is decided there."""
        planes = self._base.planes(self.instruments, piece.box)
        for plane, name in zip(planes, self.instruments, strict=True):
            np.copyto(plane, piece.planes[piece.ids.index(name)] if name in piece.ids else 0, where=piece.touched)
        return planes, piece.touched

    def write(self, box: Box, planes: Planes, touched: Flags, before: tuple[Planes, Flags] | None = None) -> None:
        """A person's decision for a box inside the grid: planes (K, bands, columns), which count where `touched`
        (bands, columns); elsewhere the cell follows the network, whatever `planes` says.

        Cells that stay as they were keep what they hold for instruments that are not listed; in others it is
        given up. `before`: what `read` says of the box, from whoever knows it already. Raises `ValueError` when the
        shares of a touched cell add up to more than 255; `ProjectError` when the disk is full.
        """
        piece = PersonPiece(box, self.instruments, planes, touched)
        piece.check(self.grid)
        were, were_touched = self.read(box) if before is None else before
        self.person.put(piece, (touched != were_touched) | (touched & (planes != were).any(axis=0)))

    def capture(self, box: Box) -> PersonPiece:
        """All that a person decided in a box inside the grid, for unlisted instruments too."""
        return self.person.capture(box)

    def restore(self, piece: PersonPiece) -> None:
        """Make the person's decisions in a box exactly what was captured. Raises like `write`."""
        piece.check(self.grid)
        self.person.put(piece)

    def exchange(self, pieces: Sequence[PersonPiece]) -> list[PersonPiece]:
        """Make the person's decisions in some boxes that do not overlap what was captured there once, and return what
        they were. Pieces of one tile are dealt with together. Raises like `write`; then earlier tiles have changed."""
        found: list[PersonPiece] = []
        span = self.person.tiles.span
        for tile, group in groupby(pieces, lambda piece: piece.box.first // span):
            together = list(group)
            if all(piece.box.stop <= (tile + 1) * span for piece in together):
                found += self.person.exchange(together)
            else:
                for piece in together:
                    found.append(self.capture(piece.box).cropped(piece.box))
                    self.restore(piece)
        return found

    def with_instruments(self, instruments: Sequence[str]) -> "Segmentation":
        """The same mask over another list of instruments: known planes move along, new ones start empty, and
        the shares of removed ones go to the remaining instruments in proportion to what they hold there
        (an instant first answer; the network then refines it). Touched cells keep their values as far as
        their instruments remain; edits of one of the two masks are edits of both."""
        result = _like(self, instruments, Network(self._base.tiles.copy()), self.person, self.filled.copy())
        if set(known_among(instruments)) != set(self.known):
            result.answered = np.zeros_like(self.answered)
        return result

    def with_edits_of(self, other: "Segmentation") -> "Segmentation":
        """This mask of the network's under a person's edits of another mask on the same grid; edits of one of the
        two are edits of both. Raises `ValueError` for another grid."""
        if other.grid != self.grid:
            raise ValueError("the edits were made on another grid")
        return _like(self, self.instruments, self._base, other.person, self.filled)

    def without_edits(self) -> "Segmentation":
        """The same with nothing decided by a person."""
        base = self._base.tiles.copy()
        return _like(self, self.instruments, Network(base), Person(base.sibling()), self.filled.copy())

    def imposed(self, source: "Segmentation") -> "Segmentation":
        """A mask in which a person decided every cell: as `source` has it, over its instruments. What the network
        said stays below. Raises `ValueError` for a source on another grid, or one that is edited itself."""
        if source.grid != self.grid or source.has_touched or not source._base.holds_only(source.instruments):
            raise ValueError("the mask to take over must be a plain one on the same grid")
        person = Person.everywhere(source._base.tiles.copy())
        result = _like(self, source.instruments, Network(self._base.tiles.copy()), person, np.ones_like(self.filled))
        result.answered = np.zeros_like(self.answered)
        return result

    def apart(self, instruments: Sequence[str]) -> "Segmentation":
        """As `with_instruments`, but with edits of its own: what is decided in it is not decided in this one."""
        with self._base.tiles.lock, self.person.tiles.lock:
            result = self.with_instruments(instruments)
            result.person = Person(self.person.tiles.copy())
            return result

    def taught_by(self, source: "Segmentation", instruments: Collection[str], first: int, stop: int) -> "Segmentation":
        """The mask in which columns [first, stop) follow a taught network, for these of the instruments; the others
        keep what they have, as far as there is room. `source`: a plain mask on the same grid. A person's edits stay.
        Raises `ValueError` for another grid or span; `ProjectError` when the disk is full."""
        if source.grid != self.grid or not 0 <= first < stop <= self.grid.columns:
            raise ValueError("what was taught is on another grid")
        known = [n for n, name in enumerate(self.instruments) if name in instruments and name in source.instruments]
        base = Network(self._base.tiles.copy())
        for begin in range(first, stop, TILE):
            end = min(begin + TILE, stop)
            box = Box(begin, end, 0, self.grid.bands)
            planes = np.ascontiguousarray(base.planes(self.instruments, box))
            said = source.with_instruments(self.instruments).base_shares(begin, end)
            base.fill(self.instruments, begin, _taken(planes, said, known))
        untaught = Network((self._untaught or self._base).tiles.copy())
        result = _like(self, self.instruments, base, self.person, self.filled.copy())
        result._untaught, result.teaching = untaught, next(_TEACHINGS)
        return result

    def untaught(self) -> "Segmentation":
        """The mask as the network said before it was taught, under the same edits."""
        base = Network((self._untaught or self._base).tiles.copy())
        result = _like(self, self.instruments, base, self.person, self.filled.copy())
        result._untaught, result.teaching = None, 0
        return result

    def taught_pieces(self) -> Iterator[TaughtPiece]:
        """Where it is as a taught network said, tile by tile."""
        for first in range(0, self.grid.columns if self._untaught is not None else 0, TILE):
            stop = min(first + TILE, self.grid.columns)
            before, after = self.untaught_shares(first, stop), self.base_shares(first, stop)
            if (before != after).any():
                yield TaughtPiece(first, self.instruments, before, after)

    def taught_as(self, pieces: Iterable[TaughtPiece]) -> "Segmentation":
        """The mask in which just these columns are as a taught network said, and the others as the network did before,
        under the same edits; their network need not be asked again. Raises `ValueError` for what does not fit;
        `ProjectError` when the disk is full."""
        result = self.untaught()
        base, after = result._base, Network(result._base.tiles.copy())
        taught = False
        for piece in pieces:
            piece.check(self.grid)
            base.fill(piece.ids, piece.first, piece.before)
            after.fill(piece.ids, piece.first, piece.after)
            columns = slice(piece.first, piece.first + piece.before.shape[2])
            result.filled[columns] = result.answered[columns] = taught = True
        if taught:
            result._base, result._untaught, result.teaching = after, base, next(_TEACHINGS)
        return result

    def restore_untaught(self, first: int, planes: Planes) -> None:
        """From a file: what the network said there before it was taught. Raises `ValueError` as `fill` does."""
        if planes.sum(axis=0, dtype=np.uint16).max(initial=0) > 255:
            raise ValueError("the shares of a block add up to more than the whole")
        if self._untaught is None:
            self._untaught, self.teaching = Network(self._base.tiles.copy()), next(_TEACHINGS)
        self._untaught.fill(self.instruments, first, planes)

    def snapshot(self) -> "Segmentation":
        """The mask as it is now, for a job to read while the person goes on editing. Takes next to nothing."""
        with self._base.tiles.lock, self.person.tiles.lock:
            base, person = Network(self._base.tiles.copy()), Person(self.person.tiles.copy())
            return _like(self, self.instruments, base, person, self.filled.copy())

    def slots(self) -> set[Slot]:
        """The room it takes on disk, some of it together with masks that were made from it or it from them."""
        untaught = set() if self._untaught is None else self._untaught.tiles.slots()
        return self._base.tiles.slots() | self.person.tiles.slots() | untaught

    def close(self) -> None:
        """Forget everything; the temporary file goes when nothing else made from it is in use."""
        self._base, self.person = Network(Tiles(self.grid)), Person(Tiles(self.grid))
        self._untaught, self.teaching = None, 0
        self.filled, self.answered = np.zeros_like(self.filled), np.zeros_like(self.answered)

    def _span(self, first: int, stop: int, person: Person | None) -> Planes:
        last = self.grid.columns - 1
        inner = min(max(first, 0), last)
        outer = max(min(stop, last + 1), inner + 1)
        with self._base.tiles.lock:
            box = Box(inner, outer, 0, self.grid.bands)
            planes = self._base.planes(self.instruments, box)
            if person is not None:
                with person.tiles.lock:
                    person.lay_over(planes, self.instruments, box)
        planes = np.ascontiguousarray(planes)
        if (inner, outer) == (first, stop):
            return planes
        return planes[:, :, np.clip(np.arange(first, stop) - inner, 0, outer - inner - 1)]


def _listed(instruments: Sequence[str]) -> tuple[str, ...]:
    if len(set(instruments)) != len(instruments):
        raise ValueError("an instrument is listed twice")
    return tuple(instruments)


def _like(mask: Segmentation, instruments: Sequence[str], base: Network, person: Person, filled: Flags) -> Segmentation:
    """A mask on the same grid from these parts."""
    result = copy(mask)
    result.instruments = _listed(instruments)
    result.filled = filled
    result.answered = mask.answered if filled is mask.filled else mask.answered.copy()
    if mask._untaught is not None and base is not mask._base:
        result._untaught = Network(mask._untaught.tiles.copy())
    result._base, result.person = base, person
    return result


def _taken(planes: Planes, said: Planes, known: Sequence[int]) -> Planes:
    """Planes (K, B, T) in which those `known` are as was `said`; the others give way where all would be too much."""
    result = planes.copy()
    result[known] = said[known]
    others = np.setdiff1d(np.arange(len(planes)), known)
    room = 255 - said[known].sum(axis=0, dtype=np.int32)
    held = planes[others].sum(axis=0, dtype=np.int32)
    tight = held > room
    if tight.any():
        # Rounded down, so that the sum stays within the whole.
        result[others] = np.where(tight, planes[others] * room // np.maximum(held, 1), planes[others])
    return result
