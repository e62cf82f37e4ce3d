"""The project: the one door through which its state changes. No Qt; one thread (the window's) calls it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import groupby

from engine.errors import ProjectError
from engine.project.changes import AllPieces, Change, Kind, Record
from engine.project.edits import (
    Edit,
    RegionEdit,
    ReplacePlanes,
    SetInstruments,
    SetMarks,
    SetMix,
    SetProtected,
    check,
)
from engine.project.history import BUDGET, Entry, History, Patch, Pieces
from engine.project.layers import PersonPiece
from engine.project.marks import Marks
from engine.project.media_reference import MediaReference
from engine.project.mix import MixState
from engine.project.naming import name_of
from engine.project.segmentation import Segmentation
from engine.project.stroke import LongStroke, Stroke
from engine.project.tiles import TILE, Planes
from engine.region import NOWHERE, Box, Region

LONG = 4 * TILE
"""Columns (a minute and a half) from which on an edit keeps the planes on disk as they were, and no pieces of them:
they share room with the present ones, and undo changes places, however long it is."""

__all__ = ["AllPieces", "Change", "Kind", "Project", "Record"]


@dataclass(eq=False)
class _Gesture:
    """What is under way: its name, the stroke over the mask, the mixer before it was changed."""

    text: str
    long: bool = False
    stroke: Stroke | LongStroke | None = None
    mix: MixState | None = None

    @property
    def changed(self) -> bool:
        return self.mix is not None or (self.stroke is not None and not self.stroke.box.is_empty)

    def change(self) -> Change:
        kinds: set[Kind] = {"mix"} if self.mix is not None else set()
        box = self.stroke.box if self.stroke is not None else NOWHERE
        if not box.is_empty:
            kinds.add("mask")
        return Change(None if box.is_empty else box, frozenset(kinds), self.text)


class Project:
    """A recording's mask, mixer, beats and markers, and what is protected, with history.

    - `segmentation`: None until it is known which instruments play.
    - `media`: where the recording is; `model`: which network made the mask.
    - `revision`: rises with every change of a person's, undo included (the network's blocks do not count).
    - `listener`: told of every committed change, undo and redo included; what a journal stands on.
    """

    def __init__(
        self, segmentation: Segmentation | None = None, media: MediaReference | None = None, model: str = ""
    ) -> None:
        self.segmentation = segmentation
        self.mix = MixState()
        self.protected: frozenset[str] = frozenset()
        self.marks = Marks()
        self.media = media
        self.model = model
        self.history = History(BUDGET)
        self.listener: Callable[[Record], None] | None = None
        self._saved = self.history.state
        self._gesture: _Gesture | None = None

    @property
    def modified(self) -> bool:
        """Whether a person changed anything since it was saved (what the network adds does not count)."""
        return self.history.state != self._saved or (self._gesture is not None and self._gesture.changed)

    def mark_saved(self, state: int | None = None) -> None:
        """The present state is the one on disk, or an earlier `history.state`, from which the file was written."""
        self._saved = self.history.state if state is None else state

    def apply(self, edit: Edit, text: str = "", merge: str | None = None) -> Change:
        """Do something: one item of the history. Consecutive changes of mixer or marks with the same `merge` key are
        one.

        Raises `ProjectError`, and nothing has changed, when there is no mask to change, an instrument is not in its
        list or protected, or the disk is full.
        """
        text = text or _name(self, edit)
        if isinstance(edit, SetMix | SetProtected | SetMarks):
            if self._gesture is not None and self._gesture.mix is not None:
                # What was done to the mixer so far came first, and is undone last.
                self.begin(self._gesture.text)
            kinds, patch = self._set(edit)
            return self._committed(Change(None, kinds, text), patch, merge)
        self.commit()
        if isinstance(edit, SetInstruments | ReplacePlanes):
            return self._relist(edit, text)
        patch = _swept(self._mask(), self.protected, edit)
        return self._committed(_mask_change(patch, text), patch)

    def begin(self, text: str = "", long: bool = False) -> None:
        """Start a gesture: what `extend` does until `commit` is one item. One that is still open is committed.
        `long`: its steps are the parts, side by side, of one edit that is as long as the recording."""
        self.commit()
        self._gesture = _Gesture(text, long)

    def extend(self, edit: RegionEdit | SetMix) -> Change:
        """Do one more step of a gesture. In each cell the strongest of its steps counts, however often it is met.

        Raises `ProjectError` like `apply`; when the disk is full, the whole gesture is undone. Raises `RuntimeError`
        when no gesture is open.
        """
        gesture = self._gesture
        if gesture is None:
            raise RuntimeError("there is no gesture to go on with")
        gesture.text = gesture.text or _name(self, edit)
        if isinstance(edit, SetMix):
            before = self.mix
            kinds, _ = self._set(edit)
            gesture.mix = gesture.mix or before
            return Change(None, kinds, gesture.text)
        kind = LongStroke if gesture.long else Stroke
        stroke = gesture.stroke = gesture.stroke or kind(self._mask(), self.protected)
        check(edit, stroke.segmentation.instruments, stroke.protected)
        try:
            step = stroke.extend(edit)
        except ProjectError:
            self.abort()
            raise
        return Change(None if step.box.is_empty else step.box, frozenset(["mask"]), gesture.text, step.planes)

    @property
    def painted(self) -> Region:
        """The cells that the gesture under way has changed, each as strongly as it was touched."""
        stroke = self._gesture.stroke if self._gesture is not None else None
        return stroke.region if isinstance(stroke, Stroke) else Region.empty()

    def commit(self) -> Change | None:
        """End the gesture; None if none is open or it changed nothing."""
        gesture, self._gesture = self._gesture, None
        if gesture is None or not gesture.changed:
            return None
        patch = gesture.stroke.patch() if gesture.stroke is not None else Patch(Pieces())
        return self._committed(gesture.change(), replace(patch, mix=gesture.mix))

    def abort(self) -> Change | None:
        """Undo what the gesture did and forget it; None if none is open or it changed nothing."""
        gesture, self._gesture = self._gesture, None
        if gesture is None or not gesture.changed:
            return None
        change = gesture.change()
        if gesture.stroke is not None:
            gesture.stroke.revert()
        if gesture.mix is not None:
            self.mix = gesture.mix
        return change

    def undo(self) -> Change | None:
        """Take back the latest item (a gesture that is open counts as one); None if there is none.

        Raises `ProjectError`, and nothing has changed, when the disk is full."""
        self.commit()
        entry = self.history.last()
        return None if entry is None else self._step(entry, -1)

    def redo(self) -> Change | None:
        """Do again what was undone last; None if there is nothing. Raises like `undo`."""
        self.commit()
        entry = self.history.next()
        return None if entry is None else self._step(entry, 1)

    def jump(self, index: int) -> Change | None:
        """Undo or redo until `index` items are done; None if that is so. Raises `ValueError` for an index that the
        history does not have."""
        self.commit()
        if not 0 <= index <= len(self.history.entries):
            raise ValueError(f"the history has no item {index}")
        change: Change | None = None
        while index != self.history.index:
            step = self.undo() if index < self.history.index else self.redo()
            change = step if change is None else change.joined(step)
        return change

    def fill(self, first: int, planes: Planes) -> None:
        """A block from the network; see `Segmentation.fill`. Not in the history, and never over touched cells."""
        self._mask().fill(first, planes)

    def set_segmentation(self, segmentation: Segmentation) -> None:
        """Take another mask of the network's for the same recording: what a person decided stays, on top of it.

        Raises `ValueError` when something is decided and the grid is another.
        """
        self.commit()
        before = self.segmentation
        if before is not None and before.grid != segmentation.grid:
            if before.has_touched:
                raise ValueError("the edits were made on another grid")
            self.history.clear()
        elif before is not None:
            segmentation = segmentation.with_edits_of(before)
        self.segmentation = segmentation

    def replay(self, record: Record) -> None:
        """Do what a record of another session says, without history. The project counts as modified.

        Raises `ValueError` when its pieces do not fit; `ProjectError` when there is no mask or the disk is full.
        """
        if record.instruments is not None:
            mask = self._mask()
            if record.instruments != mask.instruments:
                mask = mask.with_instruments(record.instruments)
            if record.replaces:
                mask = mask.without_edits()
            self.segmentation = mask
            for piece in record.pieces:
                mask.restore(piece)
                if record.replaces:
                    # Where everything is decided there is a mask, whether the network was there or not.
                    mask.filled[piece.box.first : piece.box.stop] |= piece.touched.all(axis=0)
        self.mix, self.protected, self.marks = record.mix, record.protected, record.marks
        self.history.clear()
        self._saved = -1

    def close(self) -> None:
        """Forget everything that lies on disk."""
        self._gesture = None
        self.history.clear()
        if self.segmentation is not None:
            self.segmentation.close()

    def _mask(self) -> Segmentation:
        if self.segmentation is None:
            raise ProjectError("There is no mask yet: wait until the instruments are found, or choose them yourself.")
        return self.segmentation

    def _set(self, edit: SetMix | SetProtected | SetMarks) -> tuple[frozenset[Kind], Patch]:
        if isinstance(edit, SetMarks):
            patch, changed = Patch(Pieces(), marks=self.marks), edit.marks != self.marks
            self.marks = edit.marks
            return frozenset(["marks"] if changed else []), patch
        if isinstance(edit, SetMix):
            patch, changed = Patch(Pieces(), mix=self.mix), edit.mix != self.mix
            self.mix = edit.mix
            return frozenset(["mix"] if changed else []), patch
        patch, changed = Patch(Pieces(), protected=self.protected), edit.protected != self.protected
        self.protected = edit.protected
        return frozenset(["protected"] if changed else []), patch

    def _relist(self, edit: SetInstruments | ReplacePlanes, text: str) -> Change:
        if isinstance(edit, SetInstruments):
            before = self._mask()
            if edit.instruments == before.instruments:
                return Change(None, frozenset(), text)
            after = before.with_instruments(edit.instruments)
        else:
            if edit.instruments != edit.source.instruments:
                raise ValueError("the planes to take over are those of other instruments")
            before = self.segmentation or Segmentation(edit.source.grid, ())
            after = before.imposed(edit.source)
        self.segmentation = after
        change = Change(Box.all(after.grid), frozenset(["instruments", "mask"]), text)
        return self._committed(change, Patch(Pieces(), segmentation=before))

    def _committed(self, change: Change, patch: Patch, merge: str | None = None) -> Change:
        """Something was done (or turned out to change nothing): note it."""
        if change.kinds:
            self.history.push(change.text, patch, merge)
            mask = self.segmentation
            after = Pieces()
            if self.listener is not None and mask is not None:
                after = Pieces(mask.capture(box) for box in patch.pieces.boxes)
            _tell(self, change, patch, after)
        return change

    def _step(self, entry: Entry, by: int) -> Change:
        """Swap an entry's patch against what is there now."""
        patch = entry.patch
        mask = self.segmentation
        inverse = Patch(
            Pieces(),
            patch.edits,
            patch.box,
            mask if patch.segmentation is not None else None,
            self.mix if patch.mix is not None else None,
            self.protected if patch.protected is not None else None,
            self.marks if patch.marks is not None else None,
        )
        if len(patch.pieces):
            _exchange(self._mask(), patch.pieces, inverse.pieces)
        if patch.edits is not None:
            self._mask().person.tiles.exchange(patch.edits)
        self.segmentation = patch.segmentation or mask
        self.mix = patch.mix or self.mix
        self.protected = self.protected if patch.protected is None else patch.protected
        self.marks = patch.marks or self.marks
        self.history.step(entry, inverse, by)
        change = _mask_change(patch, entry.text)
        named: tuple[tuple[Kind, object], ...] = (
            ("mix", patch.mix),
            ("protected", patch.protected),
            ("marks", patch.marks),
        )
        kinds = change.kinds | {kind for kind, value in named if value is not None}
        if patch.segmentation is not None:
            kinds |= {"mask", "instruments"}
        box = Box.all(patch.segmentation.grid) if patch.segmentation is not None else change.box
        change = Change(box, kinds, entry.text)
        _tell(self, change, inverse, patch.pieces)
        return change


def _name(project: Project, edit: Edit) -> str:
    mask = project.segmentation
    grid, instruments = (mask.grid, mask.instruments) if mask is not None else (None, ())
    return name_of(edit, grid, instruments, project.mix, project.protected)


def _tell(project: Project, change: Change, undo: Patch, pieces: Iterable[PersonPiece]) -> None:
    """Hand a record of a change to the listener. `undo`: what turns it back; `pieces`: the changed cells."""
    if project.listener is None:
        return
    mask = project.segmentation
    other_mask = undo.segmentation is not None and mask is not None and undo.segmentation.person is not mask.person
    replaces = other_mask or undo.edits is not None
    if mask is not None and replaces:
        pieces = AllPieces(mask)
    instruments = mask.instruments if mask is not None else None
    project.listener(
        Record(change.text, change.kinds, instruments, project.mix, project.protected, pieces, replaces, project.marks)
    )


def _mask_change(patch: Patch, text: str) -> Change:
    """The change of the mask that a patch turns back."""
    box = patch.box or NOWHERE
    for place in patch.pieces.boxes:
        box = box.union(place)
    return Change(None, frozenset(), text) if box.is_empty else Change(box, frozenset(["mask"]), text)


def _swept(mask: Segmentation, protected: frozenset[str], edit: RegionEdit) -> Patch:
    """Apply one edit as a whole stroke; returns what turns it back. Raises `ProjectError`, and nothing has changed,
    when it is not allowed or the disk is full."""
    if edit.region.box.clipped(mask.grid).columns > LONG:
        stroke = LongStroke(mask, protected)
        try:
            stroke.extend(edit)
        except ProjectError:
            stroke.revert()
            raise
        return Patch(Pieces()) if stroke.box.is_empty else stroke.patch()
    before = Pieces()
    try:
        for piece in Stroke(mask, protected).sweep(edit):
            before.add(piece)
    except ProjectError:
        for piece in before:
            mask.restore(piece)
        raise
    return Patch(before)


def _exchange(mask: Segmentation, pieces: Pieces, found: Pieces) -> None:
    """Put pieces into a mask and keep what was there. Raises `ProjectError` and leaves the mask as it was when the
    disk is full."""
    span = mask.person.tiles.span
    try:
        for _, together in groupby(pieces, lambda piece: piece.box.first // span):
            for piece in mask.exchange(list(together)):
                found.add(piece)
    except ProjectError:
        for piece in found:
            mask.restore(piece)
        raise
