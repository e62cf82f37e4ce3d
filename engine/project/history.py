"""Undo: a list of named entries, as many as a budget of bytes holds.

An entry keeps what has to be put back, and only that. To undo it is to swap that against what is there now, so an
entry holds one state at a time, whichever way it was gone through last.
"""

import itertools
import zlib
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.project.layers import PersonPiece
from engine.project.marks import Marks
from engine.project.tiles import Slot, Tiles
from engine.region import Box
from engine.roster import Roster

if TYPE_CHECKING:
    from engine.project.segmentation import Segmentation

BUDGET = 512 * 2**20
"""Bytes that undo may take in memory."""
DISK = 4 * 2**30
"""Bytes that masks which undo would bring back may take on disk: a dozen lists of eight instruments over an hour."""
LARGE = 16 * 2**10
"""Bytes from which on a piece is worth compressing."""
LOOSE = 64 * 2**20
"""Bytes of one entry that are left uncompressed at first."""
AT_ONCE = 2**18
"""Bytes of older entries that are compressed whenever something is done: a few milliseconds."""
FRESH = 4
"""This many of the latest entries stay as they are, so that undoing a stroke waits for nothing."""


@dataclass(frozen=True)
class PackedPiece:
    """A compressed piece."""

    box: Box
    ids: tuple[str, ...]
    planes: bytes
    touched: bytes

    @property
    def nbytes(self) -> int:
        """Bytes in memory."""
        return len(self.planes) + len(self.touched)

    @classmethod
    def of(cls, piece: PersonPiece) -> "PackedPiece":
        """The same, smaller. Level 1: masks are mostly empty or flat, and somebody waits."""
        touched = zlib.compress(np.packbits(piece.touched).tobytes(), 1)
        return cls(piece.box, piece.ids, zlib.compress(piece.planes.tobytes(), 1), touched)

    def unpacked(self) -> PersonPiece:
        """The piece as it was."""
        shape = self.box.bands, self.box.columns
        planes = np.frombuffer(zlib.decompress(self.planes), np.uint8).reshape(len(self.ids), *shape)
        bits = np.frombuffer(zlib.decompress(self.touched), np.uint8)
        touched = np.unpackbits(bits, count=shape[0] * shape[1]).reshape(shape).astype(np.bool_)
        return PersonPiece(self.box, self.ids, planes, touched)


class Pieces:
    """Pieces of a mask. Can be gone through any number of times. Empty ones are compressed at once, others only when
    there are many: that takes time, and somebody waits.
    """

    def __init__(self, pieces: Iterable[PersonPiece] = ()) -> None:
        self._kept: list[PersonPiece | PackedPiece] = []
        self.nbytes = 0
        for piece in pieces:
            self.add(piece)

    def add(self, piece: PersonPiece) -> None:
        """One more."""
        large = piece.nbytes >= LARGE and (not piece.ids or self.nbytes + piece.nbytes > LOOSE)
        self._kept.append(PackedPiece.of(piece) if large else piece)
        self.nbytes += self._kept[-1].nbytes

    def __iter__(self) -> Iterator[PersonPiece]:
        for piece in self._kept:
            yield piece.unpacked() if isinstance(piece, PackedPiece) else piece

    def __len__(self) -> int:
        return len(self._kept)

    @property
    def boxes(self) -> list[Box]:
        """Where they lie."""
        return [piece.box for piece in self._kept]

    @property
    def cells(self) -> int:
        """Bytes that they take written out, flags included."""
        return sum((1 + len(piece.ids)) * piece.box.bands * piece.box.columns for piece in self._kept)

    def compress(self, most: int) -> int:
        """Compress what is large, up to about `most` bytes. Returns how many of them were dealt with."""
        done = 0
        for position, piece in enumerate(self._kept):
            if done >= most:
                break
            if isinstance(piece, PersonPiece) and piece.nbytes >= LARGE:
                packed = self._kept[position] = PackedPiece.of(piece)
                self.nbytes += packed.nbytes - piece.nbytes
                done += piece.nbytes
        return done


@dataclass(frozen=True, eq=False)
class Patch:
    """What an entry puts back: pieces of the mask, and whatever else it changed (None: it did not). `edits`: instead
    of pieces everything a person had decided, and `box`, where it differs from what is there now.

    Of an entry that was read from a file: `relisted`, the list of instruments that it brings back, and `replaces`,
    whether its pieces are all that a person had decided, anywhere. The first step over it makes a mask of them.
    """

    pieces: Pieces
    edits: Tiles | None = None
    box: Box | None = None
    segmentation: "Segmentation | None" = None
    protected: frozenset[str] | None = None
    marks: Marks | None = None
    relisted: tuple[str, ...] | None = None
    replaces: bool = False
    roster: Roster | None = None

    @property
    def nbytes(self) -> int:
        """Bytes in memory. What lies on disk is not counted."""
        marked = 0 if self.marks is None else 32 * len(self.marks.beats.times) + 256 * len(self.marks.markers)
        named = 0 if self.roster is None else 512 * len(self.roster.records)
        return self.pieces.nbytes + 512 + marked + named


@dataclass(eq=False)
class Entry:
    """One item of the history. `merge`: further changes of the same kind become part of it. `state`: a number for
    the state of the project once it is done."""

    text: str
    patch: Patch
    state: int
    merge: str | None = None
    weight: int = 0


class History:
    """Entries, and how many of them are done. `budget`: bytes in memory, `disk`: bytes of masks on disk; the oldest
    entries go when one is exceeded."""

    def __init__(self, budget: int = BUDGET, disk: int = DISK) -> None:
        self.budget = budget
        self.disk = disk
        self._entries: list[Entry] = []
        self._index = 0
        self._states = itertools.count(1)
        self._oldest = 0
        self._loose: deque[Entry] = deque()
        self.nbytes = 0
        """Bytes that all entries take in memory."""
        self.complete = True
        """Whether it begins with the mask as the networks made it: nothing older was forgotten."""

    @property
    def items(self) -> tuple[Entry, ...]:
        """All entries, oldest first."""
        return tuple(self._entries)

    @property
    def entries(self) -> tuple[str, ...]:
        """What was done, oldest first, then what was undone and can be done again."""
        return tuple(entry.text for entry in self._entries)

    @property
    def index(self) -> int:
        """How many entries are done: 0 … len(entries)."""
        return self._index

    @property
    def can_undo(self) -> bool:
        """Whether an entry is done."""
        return self._index > 0

    @property
    def can_redo(self) -> bool:
        """Whether one is undone."""
        return self._index < len(self._entries)

    @property
    def state(self) -> int:
        """A number for the present state: the same after undo and redo, another after every change."""
        return self._entries[self._index - 1].state if self._index else self._oldest

    def last(self) -> Entry | None:
        """The latest entry that is done."""
        return self._entries[self._index - 1] if self._index else None

    def next(self) -> Entry | None:
        """The entry that would be done again."""
        return self._entries[self._index] if self.can_redo else None

    def push(self, text: str, patch: Patch, merge: str | None = None) -> None:
        """Something was done. What was undone before can no longer be done again. With `merge`, it becomes part of
        the latest entry if that has the same key, which then keeps its own, older patch (so: only for changes whose
        older patch puts the newer one back too)."""
        last = self.last()
        while self.can_redo:
            self._drop(-1)
        if merge is not None and last is not None and last.merge == merge:
            last.text, last.state = text, next(self._states)
            return
        self._entries.append(Entry(text, patch, next(self._states), merge))
        self._index += 1
        self._weigh(self._entries[-1])
        if self._index > FRESH:
            self._loose.append(self._entries[-1 - FRESH])
        self._compress()
        while len(self._entries) > 1 and self.nbytes > self.budget:
            self._forget_oldest()
        if patch.segmentation is not None or patch.edits is not None:
            while len(self._entries) > 1 and self._on_disk() > self.disk:
                self._forget_oldest()

    def step(self, entry: Entry, patch: Patch, by: int) -> None:
        """An entry was undone (by -1) or done again (by 1); `patch` turns it the other way."""
        entry.patch = patch
        # What comes next is no continuation of it.
        entry.merge = None
        self._index += by
        self._weigh(entry)
        self._loose.append(entry)

    def replayed(self, text: str, patch: Patch, by: int) -> None:
        """Something of another session was done again: anew (0), or as the undo (-1) or redo (1) of the entry of that
        name; `patch` turns it back."""
        entry = self.last() if by < 0 else self.next() if by > 0 else None
        if entry is None or entry.text != text:
            self.push(text, patch)
        else:
            self.step(entry, patch, by)

    def load(self, items: Iterable[tuple[str, Patch]], index: int, complete: bool) -> None:
        """Take a history from a file, of which `index` entries are done, instead of an empty one."""
        for text, patch in items:
            self.push(text, patch)
        self._index = min(index, len(self._entries))
        self.complete = complete and self.complete

    def clear(self) -> None:
        """Forget everything; the present state is the oldest one."""
        self.complete = self.complete and not self._entries
        self._oldest = self.state
        self._entries.clear()
        self._loose.clear()
        self._index = self.nbytes = 0

    def _forget_oldest(self) -> None:
        self.complete = False
        self._oldest = self._drop(0).state
        self._index -= 1

    def _weigh(self, entry: Entry) -> None:
        weight = entry.patch.nbytes
        self.nbytes += weight - entry.weight
        entry.weight = weight

    def _drop(self, position: int) -> Entry:
        entry = self._entries.pop(position)
        self.nbytes -= entry.weight
        entry.weight = 0
        return entry

    def _on_disk(self) -> int:
        # A set: most of what they hold they hold together.
        slots: set[Slot] = set()
        for patch in (entry.patch for entry in self._entries):
            for kept in (patch.segmentation, patch.edits):
                slots |= kept.slots() if kept is not None else set()
        return sum(slot.file.size for slot in slots)

    def _compress(self) -> None:
        """Deal with a little of what waits to be compressed."""
        left = AT_ONCE
        while self._loose and left > 0:
            entry = self._loose[0]
            # Without weight: it has been dropped.
            if entry.weight:
                left -= entry.patch.pieces.compress(left)
                self._weigh(entry)
            if left > 0:
                self._loose.popleft()
