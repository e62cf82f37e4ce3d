"""The project: the one door through which its state changes. No Qt; one thread (the window's) calls it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from engine.errors import ProjectError
from engine.grid import MaskGrid
from engine.language import tr
from engine.project.changes import AllPieces, AllTaught, Change, Kind, Record, TaughtLayer
from engine.project.edits import (
    Edit,
    RegionEdit,
    Relisting,
    ReplacePlanes,
    SetInstruments,
    SetMarks,
    SetMix,
    SetProtected,
    SetRoster,
    TakeMask,
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
from engine.region import NOWHERE, Box, Region, hull
from engine.roster import Roster

KNOWN = 2**23
"""Bytes of an entry's pieces that are unpacked at once when it is gone through."""
LONG = 4 * TILE
"""Columns (a minute and a half) from which on an edit keeps the planes on disk as they were, and no pieces of them:
they share room with the present ones, and undo changes places, however long it is."""

__all__ = ["AllPieces", "Change", "Kind", "Project", "Record"]


@dataclass(eq=False)
class _Gesture:
    """What is under way: its name, and the stroke over the mask."""

    text: str
    long: bool = False
    stroke: Stroke | LongStroke | None = None


class Project:
    """A recording's mask, mixer, beats and markers, and what is protected, with history. The mixer stands beside it:
    listening is no edit, leaves no item and keeps what can be done again.

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
        self.roster = Roster()
        self.media = media
        self.model = model
        self.tuned = b""
        """Weights tuned on this recording (`engine.model.taught`), as a file; empty where nothing was learnt."""
        self.history = History(BUDGET)
        self.listener: Callable[[Record], None] | None = None
        self._saved, self._saved_mix = self.history.state, self.mix
        self._gesture: _Gesture | None = None

    @property
    def modified(self) -> bool:
        """Whether a person changed anything since it was saved (what the network adds does not count)."""
        return self.history.state != self._saved or self.mix != self._saved_mix or not self._under_way().is_empty

    def mark_saved(self, state: int | None = None, mix: MixState | None = None) -> None:
        """The present state is the one on disk, or an earlier `history.state` and mixer, from which the file was
        written."""
        self._saved = self.history.state if state is None else state
        self._saved_mix = self.mix if mix is None else mix

    def apply(self, edit: Edit, text: str = "", merge: str | None = None) -> Change:
        """Do something: one item of the history, unless it is a change of the mixer. Consecutive changes of marks with
        the same `merge` key are one.

        Raises `ProjectError`, and nothing has changed, when there is no mask to change, an instrument is not in its
        list or protected, or the disk is full.
        """
        text = text or _name(self, edit)
        if isinstance(edit, SetMix):
            return self._hear(edit.mix, text)
        if isinstance(edit, SetProtected | SetMarks | SetRoster):
            kinds, patch = self._set(edit)
            return self._committed(Change(None, kinds, text), patch, merge)
        self.commit()
        if isinstance(edit, SetInstruments | ReplacePlanes | TakeMask):
            return self._relist(edit, text)
        patch = _swept(self._mask(), self.protected, edit)
        return self._committed(_mask_change(patch, text), patch)

    def begin(self, text: str = "", long: bool = False) -> None:
        """Start a gesture: what `extend` does until `commit` is one item. One that is still open is committed.
        `long`: its steps are the parts, side by side, of one edit that is as long as the recording."""
        self.commit()
        self._gesture = _Gesture(text, long)

    def extend(self, edit: RegionEdit) -> Change:
        """Do one more step of a gesture. In each cell the strongest of its steps counts, however often it is met.

        Raises `ProjectError` like `apply`; when the disk is full, the whole gesture is undone. Raises `RuntimeError`
        when no gesture is open.
        """
        gesture = self._gesture
        if gesture is None:
            raise RuntimeError("there is no gesture to go on with")
        gesture.text = gesture.text or _name(self, edit)
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
        box, gesture, self._gesture = self._under_way(), self._gesture, None
        if gesture is None or gesture.stroke is None or box.is_empty:
            return None
        return self._committed(Change(box, frozenset(["mask"]), gesture.text), gesture.stroke.patch())

    def abort(self) -> Change | None:
        """Undo what the gesture did and forget it; None if none is open or it changed nothing."""
        box, gesture, self._gesture = self._under_way(), self._gesture, None
        if gesture is None or gesture.stroke is None or box.is_empty:
            return None
        gesture.stroke.revert()
        return Change(box, frozenset(["mask"]), gesture.text)

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
        """A block from the network; see `Segmentation.fill_known`. Not in the history, and never over touched cells."""
        self._mask().fill_known(first, planes)

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
        """Do what a record of another session says, as an item of the history, or as its undo or redo. The project
        counts as modified.

        Raises `ValueError` when its pieces do not fit; `ProjectError` when there is no mask or the disk is full.
        """
        protected = self.protected if record.protected != self.protected else None
        marks = self.marks if record.marks != self.marks else None
        roster = self.roster if record.roster != self.roster else None
        patch = Patch(Pieces(), protected=protected, marks=marks, roster=roster)
        if record.instruments is not None:
            patch = replace(self._replayed(record, record.instruments), protected=protected, marks=marks, roster=roster)
        self.mix, self.protected, self.marks, self.roster = record.mix, record.protected, record.marks, record.roster
        if record.kinds - {"mix"}:
            self.history.replayed(record.text, patch, record.step)
        self._saved = -1

    def _replayed(self, record: Record, instruments: tuple[str, ...]) -> Patch:
        """Put a record's pieces in their places; returns what turns them back."""
        before = self._mask()
        if record.taught is not None:
            patch = self._replayed(replace(record, taught=None), instruments)
            self.segmentation, self.tuned = self._mask().taught_as(record.taught.pieces), record.taught.tuned
            return replace(patch, segmentation=before)
        if instruments == before.instruments and not record.replaces:
            found = Pieces()
            _exchange(before, _checked(record.pieces, before.grid), found)
            return Patch(found)
        mask = before.with_instruments(instruments) if instruments != before.instruments else before
        self.segmentation = _decided(mask, record.pieces) if record.replaces else mask
        if not record.replaces:
            for piece in record.pieces:
                mask.restore(piece)
        return Patch(Pieces(), segmentation=before)

    def close(self) -> None:
        """Forget everything that lies on disk."""
        self._gesture = None
        self.history.clear()
        if self.segmentation is not None:
            self.segmentation.close()

    def _mask(self) -> Segmentation:
        if self.segmentation is None:
            raise ProjectError(
                tr("There is no mask yet: wait until the instruments are found, or choose them yourself.")
            )
        return self.segmentation

    def _set(self, edit: SetProtected | SetMarks | SetRoster) -> tuple[frozenset[Kind], Patch]:
        if isinstance(edit, SetRoster):
            patch, changed = Patch(Pieces(), roster=self.roster), edit.roster != self.roster
            self.roster = edit.roster
            return frozenset(["roster"] if changed else []), patch
        if isinstance(edit, SetMarks):
            patch, changed = Patch(Pieces(), marks=self.marks), edit.marks != self.marks
            self.marks = edit.marks
            return frozenset(["marks"] if changed else []), patch
        patch, changed = Patch(Pieces(), protected=self.protected), edit.protected != self.protected
        self.protected = edit.protected
        return frozenset(["protected"] if changed else []), patch

    def _under_way(self) -> Box:
        """The cells that the open gesture has changed."""
        stroke = self._gesture.stroke if self._gesture is not None else None
        return stroke.box if stroke is not None else NOWHERE

    def _hear(self, mix: MixState, text: str) -> Change:
        change = Change(None, frozenset(["mix"] if mix != self.mix else []), text)
        self.mix = mix
        if change.kinds:
            _tell(self, change, Patch(Pieces()), ())
        return change

    def _relist(self, edit: Relisting, text: str) -> Change:
        if isinstance(edit, SetInstruments):
            before = self._mask()
            if edit.instruments == before.instruments:
                return Change(None, frozenset(), text)
            after = before.with_instruments(edit.instruments)
        elif isinstance(edit, TakeMask):
            before, after = self._mask(), edit.after
            if before.grid != after.grid:
                raise ValueError("a mask on another grid was not made from the present one")
        else:
            if edit.instruments != edit.source.instruments:
                raise ValueError("the planes to take over are those of other instruments")
            before = self.segmentation or Segmentation(edit.source.grid, ())
            after = before.imposed(edit.source)
        roster = self.roster if edit.roster not in (None, self.roster) else None
        self.segmentation, self.roster = after, edit.roster or self.roster
        kinds = set[Kind](("instruments", "mask"))
        if roster is not None:
            kinds.add("roster")
        change = Change(Box.all(after.grid), frozenset(kinds), text)
        return self._committed(change, Patch(Pieces(), segmentation=before, roster=roster))

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
        patch = self._resolved(entry.patch)
        mask = self.segmentation
        inverse = Patch(
            Pieces(),
            patch.edits,
            patch.box,
            mask if patch.segmentation is not None else None,
            self.protected if patch.protected is not None else None,
            self.marks if patch.marks is not None else None,
            roster=self.roster if patch.roster is not None else None,
        )
        known = list(patch.pieces) if patch.pieces.cells <= KNOWN else []
        if len(patch.pieces):
            _exchange(self._mask(), known or patch.pieces, inverse.pieces)
        if patch.edits is not None:
            self._mask().person.tiles.exchange(patch.edits)
        self.segmentation = patch.segmentation or mask
        self.protected = self.protected if patch.protected is None else patch.protected
        self.marks, self.roster = patch.marks or self.marks, patch.roster or self.roster
        self.history.step(entry, inverse, by)
        change = _mask_change(patch, entry.text)
        kinds = set[Kind](change.kinds)
        if patch.protected is not None:
            kinds.add("protected")
        if patch.marks is not None:
            kinds.add("marks")
        if patch.roster is not None:
            kinds.add("roster")
        if patch.segmentation is not None:
            kinds.update(("mask", "instruments"))
        box = Box.all(patch.segmentation.grid) if patch.segmentation is not None else change.box
        # Views draw the parts alone, unless the whole mask is another one.
        parts = change.parts if patch.segmentation is None else ()
        decided = tuple(piece for piece in known if piece.box in parts)
        change = Change(box, frozenset(kinds), entry.text, parts=parts, decided=decided)
        _tell(self, change, inverse, patch.pieces, by)
        return change

    def _resolved(self, patch: Patch) -> Patch:
        """A patch that was read from a file, with the mask that it describes. Raises `ProjectError`."""
        if patch.relisted is None and not patch.replaces:
            return patch
        mask = self._mask()
        if patch.relisted is not None and patch.relisted != mask.instruments:
            mask = mask.with_instruments(patch.relisted)
        if patch.replaces:
            mask = _decided(mask, patch.pieces)
        return replace(patch, pieces=Pieces(), segmentation=mask, relisted=None, replaces=False)


def _name(project: Project, edit: Edit) -> str:
    mask = project.segmentation
    grid, instruments = (mask.grid, mask.instruments) if mask is not None else (None, ())
    return name_of(edit, grid, instruments, project.mix, project.protected, project.roster)


def _decided(mask: Segmentation, pieces: Iterable[PersonPiece]) -> Segmentation:
    """The mask with nothing decided by a person but these pieces. Raises `ValueError` when one does not fit."""
    result = mask.without_edits()
    for piece in pieces:
        result.restore(piece)
        # Where everything is decided there is a mask, whether the network was there or not.
        result.filled[piece.box.first : piece.box.stop] |= piece.touched.all(axis=0)
    return result


def _checked(pieces: Iterable[PersonPiece], grid: MaskGrid) -> Iterator[PersonPiece]:
    """The same, each looked at before it is used. Raises `ValueError`."""
    for piece in pieces:
        piece.check(grid)
        yield piece


def _tell(project: Project, change: Change, undo: Patch, pieces: Iterable[PersonPiece], step: int = 0) -> None:
    """Hand a record of a change to the listener. `undo`: what turns it back; `pieces`: the changed cells."""
    if project.listener is None:
        return
    mask = project.segmentation
    other_mask = undo.segmentation is not None and mask is not None and undo.segmentation.person is not mask.person
    replaces = other_mask or undo.edits is not None
    if mask is not None and replaces:
        pieces = AllPieces(mask)
    instruments = mask.instruments if mask is not None else None
    taught = None
    if mask is not None and undo.segmentation is not None and undo.segmentation.teaching != mask.teaching:
        taught = TaughtLayer(AllTaught(mask), project.tuned)
    project.listener(
        Record(
            change.text,
            change.kinds,
            instruments,
            project.mix,
            project.protected,
            pieces,
            replaces,
            project.marks,
            step,
            project.roster,
            taught,
        )
    )


def _mask_change(patch: Patch, text: str) -> Change:
    """The change of the mask that a patch turns back."""
    places = patch.pieces.boxes
    box = hull(places if patch.box is None else [*places, patch.box])
    if box.is_empty:
        return Change(None, frozenset(), text)
    # One box a tile: views read and draw tile by tile.
    parts = [hull(list(group)) for _, group in groupby(places, lambda place: place.first // TILE)]
    told = patch.box is None and all((part.stop - 1) // TILE == part.first // TILE for part in parts)
    return Change(box, frozenset(["mask"]), text, parts=tuple(parts) if told else ())


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


def _exchange(mask: Segmentation, pieces: Iterable[PersonPiece], found: Pieces) -> None:
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
