"""What of the history a project file keeps: the entries next to the present state, as many as a budget holds.

An entry is kept like a change in a journal, the other way round: the list of instruments, what is protected, and what a
person had decided in the cells that it changed. The network's shares are not part of it: an untouched cell follows
whatever network there is.

In the file: `history.json` names the entries, and the boxes and planes of their pieces; `history/000000.npy` holds the
pieces of one entry behind each other, flags first, then planes, as uint8.
"""

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.grid import MaskGrid
from engine.project.checked import Fields, UnexpectedValue
from engine.project.document import Project
from engine.project.facts import MOST_NAMED, instruments_in, named_in, roster_from_json, roster_to_json
from engine.project.history import Entry, History, Patch, Pieces
from engine.project.layers import Person, PersonPiece
from engine.project.marks import Marks, marks_from_json, marks_to_json
from engine.project.segmentation import Segmentation
from engine.project.tiles import TILE, Tiles
from engine.region import Box
from engine.roster import Roster

MEMBER = "history.json"
MAX_ENTRIES = 200
MAX_BYTES = 64 << 20
"""Bytes of planes and flags, before they are compressed: strokes take some thousand each, ten minutes as one edit
20 MB."""
MAX_LIST = 8 << 20
"""Bytes of `history.json`, at most; half of it by our own reckoning."""
_PIECE, _BEAT, _MARKER, _RECORD = 400, 24, 400, 800
"""Bytes there of a piece, a beat, a marker and a record of the roster, generously."""


@dataclass(frozen=True, eq=False)
class KeptEntry:
    """One entry. `pieces` can be gone through any number of times, on any thread; `cells`: bytes they take."""

    text: str
    pieces: Iterable[PersonPiece]
    cells: int = 0
    relisted: tuple[str, ...] | None = None
    protected: frozenset[str] | None = None
    marks: Marks | None = None
    replaces: bool = False
    roster: Roster | None = None

    def patch(self) -> Patch:
        """For a history to take its place in."""
        return Patch(
            Pieces(self.pieces),
            protected=self.protected,
            marks=self.marks,
            relisted=self.relisted,
            replaces=self.replaces,
            roster=self.roster,
        )


@dataclass(frozen=True, eq=False)
class KeptHistory:
    """Entries, oldest first, of which `index` are done; `complete`: nothing older was left out."""

    entries: tuple[KeptEntry, ...] = ()
    index: int = 0
    complete: bool = True

    def give_to(self, project: Project) -> None:
        """Let a project that has just been read go on with it."""
        project.history.load(((entry.text, entry.patch()) for entry in self.entries), self.index, self.complete)


def kept(history: History, mask: Segmentation | None) -> KeptHistory:
    """The entries around the present state. Takes next to nothing; may be read from another thread later."""
    items, index = history.items, history.index
    if mask is None:
        return KeptHistory(complete=history.complete)
    budget = _Budget()
    done = list(budget.take(reversed(items[:index]), mask))[::-1]
    undone = list(budget.take(items[index:], mask))
    return KeptHistory((*done, *undone), len(done), history.complete and len(done) == index)


class _Budget:
    """How much more is kept."""

    def __init__(self) -> None:
        self.entries, self.cells, self.listed = MAX_ENTRIES, MAX_BYTES, MAX_LIST // 2

    def take(self, items: Iterable[Entry], mask: Segmentation) -> Iterator[KeptEntry]:
        """Entries one after the other, away from the present state, until one is too large."""
        person = mask.person
        for item in items:
            patch = item.patch
            if patch.segmentation is not None and patch.segmentation.teaching != mask.teaching:
                # What networks said is not kept, so neither is a step between what two of them did.
                return
            entry, pieces = _entry(item.text, patch, person, mask.grid)
            beats, markers = (0, 0) if patch.marks is None else (len(patch.marks.beats.times), len(patch.marks.markers))
            self.entries, self.cells = self.entries - 1, self.cells - entry.cells
            records = 0 if patch.roster is None else len(patch.roster.records)
            self.listed -= pieces * _PIECE + beats * _BEAT + markers * _MARKER + len(item.text) * 6 + records * _RECORD
            if min(self.entries, self.cells, self.listed) < 0:
                return
            yield entry
            person = person if patch.segmentation is None else patch.segmentation.person


def _entry(text: str, patch: Patch, person: Person, grid: MaskGrid) -> tuple[KeptEntry, int]:
    """An entry as it is kept, and of how many pieces. `person`: whose decisions are in force when it is gone over."""
    relisted, replaces = patch.relisted, patch.replaces
    pieces: Iterable[PersonPiece] = patch.pieces
    cells, count = patch.pieces.cells, len(patch.pieces)
    if patch.edits is not None and patch.box is not None:
        tiled = TiledPieces(patch.edits, patch.box)
        pieces, cells, count = tiled, tiled.cells, len(tiled.boxes)
    elif patch.segmentation is not None:
        relisted = patch.segmentation.instruments
        if patch.segmentation.person is not person:
            tiled = TiledPieces(patch.segmentation.person.tiles, Box.all(grid))
            pieces, cells, count, replaces = tiled, tiled.cells, len(tiled.boxes), True
    return KeptEntry(text, pieces, cells, relisted, patch.protected, patch.marks, replaces, patch.roster), count


class TiledPieces:
    """All that is decided in a box, tile by tile, untouched cells too; as it is now, whatever becomes of it."""

    def __init__(self, tiles: Tiles, box: Box) -> None:
        self._person = Person(tiles.copy())
        self.boxes = []
        for first in range(box.first // TILE * TILE, box.stop, TILE):
            self.boxes.append(Box(max(first, box.first), min(first + TILE, box.stop), box.low, box.high))
        names = [len(self._person.tiles.names(part.first // self._person.tiles.span)) for part in self.boxes]
        self.cells = sum(max(1, n) * b.bands * b.columns for n, b in zip(names, self.boxes, strict=True))

    def __iter__(self) -> Iterator[PersonPiece]:
        return (self._person.capture(box) for box in self.boxes)


# To a file and back


def member(number: int) -> str:
    """Where the planes of an entry lie."""
    return f"history/{number:06d}.npy"


def written(history: KeptHistory) -> Iterator[tuple[str, NDArray[np.uint8]]]:
    """The planes of each entry that has any, with the name of its member."""
    for number, entry in enumerate(history.entries):
        parts = [part for p in entry.pieces for part in (p.touched.astype(np.uint8).ravel(), p.planes.ravel())]
        if parts:
            yield member(number), np.concatenate(parts)


def listing(history: KeptHistory) -> dict[str, object]:
    """`history.json`."""
    entries = {f"{number:06d}": _listed(entry) for number, entry in enumerate(history.entries)}
    return {"index": history.index, "complete": int(history.complete), "entries": entries}


def _listed(entry: KeptEntry) -> dict[str, object]:
    return {
        "text": entry.text,
        "instruments": None if entry.relisted is None else list(entry.relisted),
        "protected": None if entry.protected is None else sorted(entry.protected),
        "marks": None if entry.marks is None else marks_to_json(entry.marks),
        "roster": None if entry.roster is None else roster_to_json(entry.roster),
        "replaces": int(entry.replaces),
        "pieces": {f"{n:06d}": _place(piece) for n, piece in enumerate(entry.pieces)},
    }


def _place(piece: PersonPiece) -> dict[str, object]:
    box = piece.box
    return {"first": box.first, "stop": box.stop, "low": box.low, "high": box.high, "ids": list(piece.ids)}


def members(fields: Fields) -> dict[str, int]:
    """The members that a `history.json` asks for, and how many bytes each must hold. Raises `UnexpectedValue`: too
    many, too large, or not in order."""
    entries = fields.nested("entries")
    if len(names := list(entries)) > MAX_ENTRIES or names != [f"{n:06d}" for n in range(len(names))]:
        raise UnexpectedValue(f"{len(names)} entries of a history, or not in order")
    sizes, total = dict[str, int](), 0
    for number, name in enumerate(names):
        pieces = entries.nested(name).nested("pieces")
        places = [_read_place(pieces.nested(piece)) for piece in pieces]
        size = sum((1 + len(ids)) * box.bands * box.columns for box, ids in places)
        total += size
        if total > MAX_BYTES:
            raise UnexpectedValue(f"a history of more than {total} bytes")
        if places:
            sizes[member(number)] = size
    return sizes


def read(fields: Fields, planes: Mapping[str, NDArray[np.uint8]], grid: MaskGrid) -> KeptHistory:
    """A history from its list and its planes. Raises `UnexpectedValue` or `ValueError` where they make no sense."""
    entries, found = fields.nested("entries"), list[KeptEntry]()
    for number, name in enumerate(entries):
        one = entries.nested(name)
        places = [_read_place(one.nested("pieces").nested(piece)) for piece in one.nested("pieces")]
        relisted = instruments_in(one, "instruments") if "instruments" in one else None
        protected = named_in(one.texts("protected", MOST_NAMED)) if "protected" in one else None
        roster = roster_from_json(one) if "roster" in one else None
        pieces = _pieces(places, planes[member(number)], grid) if places else []
        marks = marks_from_json(one.nested("marks")) if "marks" in one else None
        replaces = one.whole("replaces", 0, 1) == 1
        cells = sum(piece.nbytes for piece in pieces)
        found.append(KeptEntry(one.text("text"), pieces, cells, relisted, protected, marks, replaces, roster))
    return KeptHistory(tuple(found), fields.whole("index", 0, len(found)), fields.whole("complete", 0, 1) == 1)


def _pieces(places: list[tuple[Box, tuple[str, ...]]], data: NDArray[np.uint8], grid: MaskGrid) -> list[PersonPiece]:
    pieces, at = [], 0
    for box, ids in places:
        shape = box.bands, box.columns
        cells = math.prod(shape)
        touched = data[at : at + cells].reshape(shape).astype(np.bool_)
        at += cells
        planes = data[at : at + len(ids) * cells].reshape(len(ids), *shape)
        at += len(ids) * cells
        piece = PersonPiece(box, ids, planes, touched)
        piece.check(grid)
        pieces.append(piece)
    return pieces


def _read_place(fields: Fields) -> tuple[Box, tuple[str, ...]]:
    most = 1 << 24
    first, low = fields.whole("first", 0, most), fields.whole("low", 0, most)
    box = Box(first, fields.whole("stop", first + 1, most), low, fields.whole("high", low + 1, most))
    ids = fields.texts("ids", MOST_NAMED)
    named_in(ids)
    return box, ids
