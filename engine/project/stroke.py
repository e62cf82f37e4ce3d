"""One stroke over the mask: many edits that count once in each cell.

Wherever a brush passes twice within one stroke, the larger weight counts, not both: every edit is computed from what
was there before the stroke. So the stroke remembers, in blocks of a few columns, what it found and how strongly it
has changed each cell.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import reduce
from itertools import groupby, pairwise

import numpy as np

from engine.arrays import Flags
from engine.instruments import OTHER
from engine.project.edits import WHOLE, GiveBack, Paint, RegionEdit, Remove, check, edited, weights_of
from engine.project.history import Patch, Pieces
from engine.project.layers import PersonPiece
from engine.project.segmentation import Segmentation
from engine.project.tiles import TILE, Planes, Slot
from engine.region import NOWHERE, Box, Region, Weights, hull

BLOCK = 128
"""Columns that are dealt with together; a divisor of the tiles' 1,024."""


@dataclass(frozen=True, eq=False)
class Step:
    """What one edit of a stroke did: the cells that it changed and, where they are known, their shares now:
    (instruments, bands, columns) of the box."""

    box: Box = NOWHERE
    planes: Planes | None = None


@dataclass(frozen=True, eq=False)
class _Part:
    """What an edit comes to in one block: the cells, their shares and flags after it and before it. `current`: whether
    these shares are the mask's in untouched cells, too: not if the network has said something new meanwhile."""

    box: Box
    planes: Planes
    touched: Flags
    before: tuple[Planes, Flags]
    current: bool


class _StrokeBlock:
    """What a stroke found in some columns and did to them. `found`: a person's decisions there; `planes`, `touched`:
    the mask that edits are computed from; `now`: the mask as the stroke has made it; `weights`: how strongly each cell
    has been changed since."""

    planes: Planes
    touched: Flags
    weights: Weights
    now: tuple[Planes, Flags]

    def __init__(self, segmentation: Segmentation, box: Box) -> None:
        self.box = box
        self.found = segmentation.capture(box)
        self.changed = NOWHERE
        self.kind: object = None
        self._fills = self._begun = -1

    def begin(self, segmentation: Segmentation, kind: object) -> None:
        """Compute from here on. Another kind of edit within one stroke works on what the first one left."""
        if self._fills != segmentation.fills:
            self._fills = segmentation.fills
            self.now = segmentation.read(self.box)
        if kind != self.kind:
            self.kind, self._begun = kind, self._fills
            self.planes, self.touched = self.now[0].copy(), self.now[1].copy()
            self.weights = np.zeros(self.touched.shape, np.uint8)

    def part(self, box: Box, planes: Planes, touched: Flags, weights: Weights) -> _Part:
        """Note an edit of some cells as done."""
        where = box.within(self.box)
        now, now_touched = self.now[0][:, *where], self.now[1][where]
        current = self._begun == self._fills
        part = _Part(box, planes, touched, (now.copy(), now_touched.copy()), current)
        now[:], now_touched[:] = planes, touched
        if not current:
            self._fills = -1
        self.weights[where] = weights
        self.changed = self.changed.union(box)
        return part

    def piece(self) -> PersonPiece:
        """What was found where something changed."""
        return self.found.cropped(self.changed)


class Stroke:
    """Edits of one segmentation that are undone together. `protected` is as it was when the stroke began."""

    def __init__(self, segmentation: Segmentation, protected: frozenset[str]) -> None:
        self.segmentation = segmentation
        self.protected = protected
        self._blocks: dict[int, _StrokeBlock] = {}

    @property
    def box(self) -> Box:
        """Everything changed so far."""
        return hull([block.changed for block in self._blocks.values()])

    @property
    def region(self) -> Region:
        """Everything changed so far, each cell as strongly as it was touched."""
        box = self.box
        weights = np.zeros((box.bands, box.columns), np.uint8)
        for block in self._blocks.values():
            weights[block.changed.within(box)] = block.weights[block.changed.within(block.box)]
        return Region(box, weights)

    def extend(self, edit: RegionEdit) -> Step:
        """Apply one more edit and tell what it changed. Raises `ProjectError` when it is not allowed, and
        when the disk is full; then a part of it may have happened: see `revert`."""
        parts = []
        for index in self._begin(edit):
            block = self._blocks.get(index) or _StrokeBlock(self.segmentation, self._block_box(index))
            if (part := self._computed(edit, block)) is not None:
                self._blocks[index] = block
                parts.append(part)
        steps = [self._write(run) for run in _runs(parts)]
        if len(steps) == 1:
            return steps[0]
        return Step(reduce(Box.union, (step.box for step in steps), NOWHERE))

    def pieces(self) -> Iterator[PersonPiece]:
        """What was there before the stroke, wherever it changed something: a piece for each tile, or each block where
        that would be much more than what has changed."""
        blocks = [self._blocks[index] for index in sorted(self._blocks)]
        for _, group in groupby(blocks, lambda block: block.box.first // TILE):
            yield from _together(list(group))

    def sweep(self, edit: RegionEdit) -> Iterator[PersonPiece]:
        """Apply an edit that is a whole stroke by itself, and give what was there before, block by block, so that a
        selection of any length takes little memory. Raises `ProjectError`; what was given so far has happened."""
        for index in self._begin(edit):
            block = _StrokeBlock(self.segmentation, self._block_box(index))
            if (part := self._computed(edit, block)) is not None:
                self._write([part])
                yield block.piece()

    def patch(self) -> Patch:
        """What turns it back, later."""
        return Patch(Pieces(self.pieces()))

    def revert(self) -> None:
        """Undo all of it, now."""
        for piece in self.pieces():
            self.segmentation.restore(piece)
        self._blocks.clear()

    def _begin(self, edit: RegionEdit) -> range:
        check(edit, self.segmentation.instruments, self.protected)
        box = edit.region.box.clipped(self.segmentation.grid)
        return range(0) if box.is_empty else range(box.first // BLOCK, -(-box.stop // BLOCK))

    def _block_box(self, index: int) -> Box:
        grid = self.segmentation.grid
        return Box(index * BLOCK, min((index + 1) * BLOCK, grid.columns), 0, grid.bands)

    def _computed(self, edit: RegionEdit, block: _StrokeBlock) -> _Part | None:
        """What an edit does to one block; None if it changes no cell more than the stroke had before."""
        region = edit.region.cropped(block.box)
        weights = weights_of(region.weights, edit.strength)
        if not weights.any():
            return None
        block.begin(self.segmentation, _kind(edit))
        where = region.box.within(block.box)
        so_far = block.weights[where]
        if not (weights > so_far).any():
            return None
        weights = np.maximum(weights, so_far)
        planes, touched = block.planes[:, *where], block.touched[where]
        base = planes
        if isinstance(edit, GiveBack) and not touched.any():
            return None
        if not isinstance(edit, Paint) and touched.any():
            # Untouched cells are as the network has them.
            box = region.box
            base = self.segmentation.base_shares(box.first, box.stop)[:, box.low : box.high]
        after = edited(edit, planes, base, weights, self.segmentation.instruments, self.protected)
        if isinstance(edit, GiveBack):
            touched = touched & ~((weights == 255) & (after == base).all(axis=0))
        else:
            touched = touched | (weights > 0)
        return block.part(region.box, after, touched, weights)

    def _write(self, parts: list[_Part]) -> Step:
        """Put parts that lie side by side into the mask, all at once."""
        box = reduce(Box.union, (part.box for part in parts), NOWHERE)
        if len(parts) == 1:
            planes, touched, before = parts[0].planes, parts[0].touched, parts[0].before
        else:
            planes = np.concatenate([part.planes for part in parts], axis=2)
            touched = np.concatenate([part.touched for part in parts], axis=1)
            before = (
                np.concatenate([part.before[0] for part in parts], axis=2),
                np.concatenate([part.before[1] for part in parts], axis=1),
            )
        self.segmentation.write(box, planes, touched, before)
        return Step(box, planes if all(part.current for part in parts) else None)


class LongStroke:
    """One edit of a selection that may be as long as the recording, as a whole or in parts that do not overlap.

    What was there is kept as planes on the disk, not in pieces: they share room with the present ones. Tiles of 1,024
    columns that are wholly selected and change hands wholly cost nothing, however many they are.
    """

    def __init__(self, segmentation: Segmentation, protected: frozenset[str]) -> None:
        self.segmentation = segmentation
        self.protected = protected
        self.box = NOWHERE
        self._tiles = segmentation.person.tiles
        self._kept = self._tiles.copy()
        self._constants: tuple[Slot, Slot] | None = None

    def extend(self, edit: RegionEdit) -> Step:
        """Apply the edit, or the next part of it, and tell what it changed. Raises like `Stroke.extend`."""
        check(edit, self.segmentation.instruments, self.protected)
        box, changed, span = edit.region.box.clipped(self.segmentation.grid), NOWHERE, self._tiles.span
        for tile in range(0) if box.is_empty else range(box.first // span, -(-box.stop // span)):
            whole = Box(tile * span, (tile + 1) * span, 0, self.segmentation.grid.bands)
            part = replace(edit, region=edit.region.cropped(whole.clipped(self.segmentation.grid)))
            changed = changed.union(self._at_once(tile, part) if self._is_plain(part) else self._swept(part))
        self.box = self.box.union(changed)
        return Step(changed)

    def patch(self) -> Patch:
        """What turns it back, later."""
        return Patch(Pieces(), self._kept, self.box)

    def revert(self) -> None:
        """Undo all of it, now."""
        self._tiles.exchange(self._kept)

    def _is_plain(self, edit: RegionEdit) -> bool:
        """Whether a part (of one tile) is the whole tile, and leaves nothing of what was there."""
        box, grid = edit.region.box, self.segmentation.grid
        if isinstance(edit, Remove) or edit.strength < 1 or self.protected or box.bands < grid.bands:
            return False
        everything = box.first % self._tiles.span == 0 and box.stop in (box.first + self._tiles.span, grid.columns)
        weights = edit.region.weights
        # A rectangle's weights are one number shown everywhere: there is no need to look at each.
        return everything and bool((weights[:1, :1] if not any(weights.strides) else weights).min() == WHOLE)

    def _at_once(self, tile: int, edit: RegionEdit) -> Box:
        person = self.segmentation.person
        if isinstance(edit, Paint):
            if self._constants is None:
                self._constants = self._tiles.constant(WHOLE), self._tiles.constant(1)
            target = None if edit.target == OTHER.id else edit.target
            person.give_tile(tile, target, *self._constants)
            return edit.region.box
        return edit.region.box if person.forget_tile(tile) else NOWHERE

    def _swept(self, edit: RegionEdit) -> Box:
        box = NOWHERE
        for piece in Stroke(self.segmentation, self.protected).sweep(edit):
            box = box.union(piece.box)
        return box


def _together(blocks: list[_StrokeBlock]) -> Iterator[PersonPiece]:
    """What was found in blocks of one tile, where something changed: as one piece, unless they lie apart or that would
    be over twice as many cells."""
    box = hull([block.changed for block in blocks])
    side_by_side = all(a.box.stop == b.box.first for a, b in pairwise(blocks))
    cells = sum(block.changed.columns * block.changed.bands for block in blocks)
    if not side_by_side or box.columns * box.bands > 2 * cells:
        yield from (block.piece() for block in blocks)
        return
    parts = [
        block.found.cropped(replace(box, first=max(box.first, block.box.first), stop=min(box.stop, block.box.stop)))
        for block in blocks
    ]
    ids = tuple(dict.fromkeys(name for part in parts for name in part.ids))
    planes = np.zeros((len(ids), box.bands, box.columns), np.uint8)
    for part in parts:
        planes[[ids.index(name) for name in part.ids], :, part.box.within(box)[1]] = part.planes
    yield PersonPiece(box, ids, planes, np.concatenate([part.touched for part in parts], axis=1))


def _runs(parts: list[_Part]) -> list[list[_Part]]:
    """Parts that lie side by side, together."""
    runs: list[list[_Part]] = []
    for part in parts:
        if runs and runs[-1][-1].box.stop == part.box.first:
            runs[-1].append(part)
        else:
            runs.append([part])
    return runs


def _kind(edit: RegionEdit) -> object:
    """Edits of one kind are one movement of one tool."""
    if isinstance(edit, Paint):
        return Paint, edit.target
    if isinstance(edit, Remove):
        return Remove, edit.instrument
    return GiveBack
