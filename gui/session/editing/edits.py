"""Changes to the open project: one door for gestures, menus and the mixer, and the history behind it."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from engine.errors import EngineError
from engine.instruments import OTHER
from engine.language import mark, tr
from engine.project.changes import Change
from engine.project.document import Project
from engine.project.edits import Edit, GiveBack, Paint, SetMix, SetProtected
from engine.project.mix import MixState
from engine.region import Box, Region
from gui.session.editing.long_edits import LongEdits
from gui.session.editing.selection import SelectionController
from gui.session.editing.strokes import Correction, StrokeController
from gui.session.editing.tool_settings import ToolSettings
from gui.session.recording.open_clip import OpenClip
from gui.work.board import JobBoard

CHOOSE_FIRST = mark("Choose an instrument first: press 1 to 9 (0 for Other), or click it in the list.")


class Host(Protocol):
    """What of the session is needed: `gui.session.session.SessionState`."""

    current: OpenClip | None
    selected: str | None


class EditController(QObject):
    """Applies edits to `project` and tells what they changed.

    Everything takes effect at once and is one item of the history: a stroke, a drag of a slider, a reassignment.
    """

    edited = Signal(Change)
    """(Change) the project has changed; undo and redo included."""
    history_changed = Signal()
    noted = Signal(str)
    failed = Signal(Exception)

    def __init__(self, host: Host, parent: QObject | None = None, board: JobBoard | None = None) -> None:
        """`board`: where the progress of long edits is shown."""
        super().__init__(parent)
        self._host = host
        self.long_edits = LongEdits(board, self)
        self.settings = ToolSettings(self)
        self.selecting = SelectionController(lambda: host.current.grid if host.current else None, self)
        self.last_correction: Correction | None = None
        """What "similar notes" starts from: the cells that were given away last, and to whom."""
        self.strokes = StrokeController(self)
        self.long_edits.advanced.connect(self.tell)
        self.long_edits.ended.connect(lambda _: self.history_changed.emit())
        self.long_edits.failed.connect(self.failed)

    @property
    def project(self) -> Project | None:
        """The open project."""
        return self._host.current.project if self._host.current is not None else None

    @property
    def owner(self) -> object:
        """What work behind belongs to, so that it ends with the open recording: nobody reads closed sound."""
        return self._host.current

    @property
    def selection(self) -> Region | None:
        """The selected cells, if any."""
        return self.selecting.region

    @property
    def target(self) -> str | None:
        """Who gets the selection: the chosen instrument."""
        return self._host.selected

    @property
    def brushed(self) -> str | None:
        """Who gets what is painted: whoever is heard alone (a stroke says "this is that instrument"), else the chosen
        instrument."""
        project = self.project
        if project is not None and len(project.mix.solo) == 1:
            return next(iter(project.mix.solo))
        return self._host.selected

    @property
    def obstacle(self) -> str:
        """Why the mask cannot be edited now, one sentence; empty when it can."""
        project = self.project
        if project is None:
            return tr("Open a recording first.")
        if project.segmentation is None or not project.segmentation.instruments:
            return tr("There is no mask yet: it comes as soon as it is known which instruments play.")
        return ""

    def forget(self) -> None:
        """The recording is closed: no selection, no gesture, the plain tool."""
        self.last_correction = None
        self.long_edits.forget()
        self.strokes.forget()
        self.selecting.drop()
        self.settings.choose("playhead")
        self.history_changed.emit()

    # Edits

    def apply(self, edit: Edit, text: str = "", merge: str | None = None) -> bool:
        """One edit, one item of the history (steps of one drag, which have the same `merge`, are one together).
        Without a text it gets a name of its own. Returns whether it was made; why not has been told."""
        project = self.project
        if project is None:
            return False
        self.settle()
        try:
            change = project.apply(edit, text, merge)
        except EngineError as error:
            self.failed.emit(error)
            return False
        self.tell(change)
        self.history_changed.emit()
        return True

    def set_mix(self, mix: MixState) -> None:
        """Hear it otherwise: no item of the history, and what was undone can still be done again."""
        if self.project is not None:
            self.tell(self.project.apply(SetMix(mix)))

    def settle(self) -> None:
        """Finish the stroke or the long edit under way, so that it becomes an item of the history."""
        self.long_edits.finish()
        project = self.project
        if project is not None and self.strokes.active:
            self.last_correction = self.strokes.correction or self.last_correction
            self.strokes.forget()
            project.commit()
            self.history_changed.emit()

    def give(self, region: Region | None = None, target: str | None = None) -> bool:
        """Give cells (the selection) to an instrument (the chosen one), as strongly as the tools are set."""
        region = region if region is not None else self.selection
        target = target if target is not None else self.target
        if region is None or self.refuses(target):
            return False
        assert target is not None
        done = self._apply_any_length(Paint(region, target, self.settings.strength))
        if done:
            self.last_correction = Correction(region, target)
        return done

    def give_together(self, strokes: Sequence[Paint], text: str) -> bool:
        """Several strokes, one after the other, as one item of the history. Returns whether they were made."""
        project = self.project
        if project is None or not strokes or self.refuses(OTHER.id):
            return False
        self.settle()
        project.begin(text)
        try:
            for stroke in strokes:
                self.tell(project.extend(stroke))
        except EngineError as error:
            self.tell(project.abort())
            self.failed.emit(error)
            return False
        project.commit()
        self.history_changed.emit()
        return True

    def give_back(self) -> bool:
        """The selection as the network had it."""
        region = self.selection
        if region is None or self.refuses(OTHER.id):
            return False
        return self._apply_any_length(GiveBack(region, self.settings.strength))

    def give_all_back(self) -> None:
        """Every cell as the network had it, except what is protected: one item of the history."""
        project = self.project
        if project is None or project.segmentation is None or self.refuses(OTHER.id):
            return
        self.settle()
        if project.segmentation.has_touched:
            whole = Region.full(Box.all(project.segmentation.grid))
            self._apply_any_length(GiveBack(whole), tr("As the network had it"))
        else:
            self.noted.emit(tr("Nothing was changed: this is the mask as the network had it."))

    def _apply_any_length(self, edit: Paint | GiveBack, text: str = "") -> bool:
        """As `apply`, but what would hold the window up is done bit by bit."""
        project = self.project
        if project is None or not self.long_edits.takes(edit):
            return self.apply(edit, text)
        self.settle()
        try:
            self.long_edits.start(project, edit, self._host.current, text)
        except EngineError as error:
            self.failed.emit(error)
            return False
        self.history_changed.emit()
        return True

    def protects(self, instrument_id: str | None) -> bool:
        """Whether an instrument's share is kept whatever is painted over it."""
        return self.project is not None and instrument_id in self.project.protected

    def toggle_protection(self, instrument_id: str | None) -> None:
        """Keep an instrument's share whatever is painted over it, or not any more."""
        project = self.project
        if project is None or self.refuses(instrument_id):
            return
        assert instrument_id is not None
        on = instrument_id not in project.protected
        protected = project.protected | {instrument_id} if on else project.protected - {instrument_id}
        self.apply(SetProtected(protected))

    # History

    def undo(self) -> None:
        """Take the last item back; give up a long edit that is still under way."""
        if self.long_edits.active:
            self.long_edits.cancel()
            return
        self._travel(Project.undo)

    def redo(self) -> None:
        """Do it again."""
        self._travel(Project.redo)

    def jump(self, index: int) -> None:
        """Undo or redo until `index` items of the history are in force."""
        self._travel(lambda project: project.jump(index))

    def _travel(self, go: Callable[[Project], Change | None]) -> None:
        self.settle()
        if self.project is None:
            return
        try:
            self.tell(go(self.project))
        except EngineError as error:
            self.failed.emit(error)
        self.history_changed.emit()

    # For the strokes and the window

    def tell(self, change: Change | None) -> None:
        """Pass on what a change of the project did."""
        if change is not None:
            self.edited.emit(change)

    def refuses(self, target: str | None) -> bool:
        """Whether nothing can be done; then the person is told why."""
        reason = self.obstacle or ("" if target is not None else tr(CHOOSE_FIRST))
        if reason:
            self.noted.emit(reason)
        return bool(reason)
