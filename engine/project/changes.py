"""What is said about a change of a project: to the views that show it, and to the journal that keeps it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from engine.project.layers import PersonPiece, TaughtPiece
from engine.project.marks import Marks
from engine.project.mix import MixState
from engine.project.segmentation import Segmentation
from engine.project.tiles import TILE, Planes
from engine.region import Box
from engine.roster import Roster

Kind = Literal["mask", "mix", "instruments", "protected", "marks", "roster"]


@dataclass(frozen=True)
class Change:
    """What became different. `box`: the cells, None if the mask is as it was; `text`: what was done; `planes`: where
    they are known, the shares of these cells now, (instruments, bands, columns), so that nobody reads them again;
    `parts`: where it is known, which boxes of it hold all that is different (a stroke fills little of the box around
    it); `decided`: what a person decided in some of these parts now, where that is known."""

    box: Box | None
    kinds: frozenset[Kind]
    text: str
    planes: Planes | None = field(default=None, compare=False, repr=False)
    parts: tuple[Box, ...] = field(default=(), compare=False, repr=False)
    decided: tuple[PersonPiece, ...] = field(default=(), compare=False, repr=False)

    def joined(self, other: "Change | None") -> "Change":
        """Both changes as one, under the later one's name."""
        if other is None:
            return self
        boxes = [box for box in (self.box, other.box) if box is not None]
        box = boxes[0].union(boxes[-1]) if boxes else None
        return Change(box, self.kinds | other.kinds, other.text)


@dataclass(frozen=True, eq=False)
class TaughtLayer:
    """All that a mask has of a taught network, and its `tuned` weights. `pieces` can be gone through any number of
    times, on any thread, also later; without any, nothing is taught (any more)."""

    pieces: Iterable[TaughtPiece] = ()
    tuned: bytes = b""


class AllTaught:
    """All that a mask has of a taught network, tile by tile, read when it is asked for."""

    def __init__(self, segmentation: Segmentation) -> None:
        self._mask = segmentation.snapshot()

    def __iter__(self) -> Iterator[TaughtPiece]:
        return self._mask.taught_pieces()


@dataclass(frozen=True, eq=False)
class Record:
    """A change that was committed, as a journal needs it: the state of everything but the mask, and what a person
    decided in the cells that changed. `pieces` can be gone through any number of times, on any thread, also later.
    `instruments`: None while there is no mask. `replaces`: the pieces are all that a person decided, anywhere. `step`:
    0 for what was done anew, -1 for an undo of the item of that name, 1 for a redo.

    What the network said is not part of it: an untouched cell follows whatever network there is. But what was taken
    over of a taught one is: `taught`, None where the change did not concern it.
    """

    text: str
    kinds: frozenset[Kind]
    instruments: tuple[str, ...] | None
    mix: MixState
    protected: frozenset[str]
    pieces: Iterable[PersonPiece]
    replaces: bool = False
    marks: Marks = field(default_factory=Marks)
    step: int = 0
    roster: Roster = field(default_factory=Roster)
    taught: "TaughtLayer | None" = None


class AllPieces:
    """All that a person decided, tile by tile, read when they are asked for."""

    def __init__(self, segmentation: Segmentation) -> None:
        self._mask = segmentation.snapshot()

    def __iter__(self) -> Iterator[PersonPiece]:
        grid = self._mask.grid
        for first in range(0, grid.columns, TILE):
            piece = self._mask.capture(Box(first, min(first + TILE, grid.columns), 0, grid.bands))
            if piece.touched.any():
                yield piece
