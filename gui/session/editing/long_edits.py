"""Edits as long as a recording: done in slices between two frames, so that the window goes on living meanwhile."""

import time
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from engine.errors import EngineError
from engine.language import tr
from engine.project.changes import Change
from engine.project.document import LONG, Project
from engine.project.edits import GiveBack, Paint
from engine.project.naming import name_of
from engine.project.stroke import BLOCK
from engine.region import Box
from gui.work.board import JobBoard
from gui.work.jobs import PROGRESS_INTERVAL_S, Activity, Ended, JobProgress, Kind

SLICE_S = 0.012
"""How long one turn may take: a frame at 60 Hz has room for it."""
Long = Paint | GiveBack


class LongEdits(QObject):
    """One edit at a time, one item of the history. `advanced` (`Change`) follows every turn; `ended` (whether it was
    done) the last one. It shows in the status bar, and can be cancelled there: then nothing has happened."""

    advanced = Signal(Change)
    ended = Signal(bool)
    failed = Signal(Exception)

    def __init__(self, board: JobBoard | None, parent: QObject | None = None) -> None:
        """`board`: where the progress is shown, if anywhere."""
        super().__init__(parent)
        self._board = board
        self._project: Project | None = None
        self._edit: Long | None = None
        self._first = self._next = self._stop = 0
        self._activity: Activity | None = None
        self._told = 0.0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._turn)

    @property
    def active(self) -> bool:
        """Whether one is under way."""
        return self._project is not None

    @staticmethod
    def takes(edit: Long) -> bool:
        """Whether an edit is so long that it is for here."""
        return edit.region.box.columns > LONG

    def start(self, project: Project, edit: Long, owner: object, text: str = "") -> None:
        """Begin, under `text` or a name of its own; what takes no time is done when this returns. Raises `ProjectError`
        when it is not allowed."""
        mask = project.segmentation
        assert mask is not None
        name = text or name_of(edit, mask.grid, mask.instruments, project.mix, project.protected, project.roster)
        project.begin(name, long=True)
        box = edit.region.box.clipped(mask.grid)
        self._project, self._edit = project, edit
        self._first, self._next, self._stop = box.first, box.first, box.stop
        self._turn()
        if self.active:
            if self._board is not None:
                self._activity = self._board.show(Activity(Kind.EDIT, tr("Changing the mask"), owner=owner))
            self._timer.start()

    def finish(self) -> None:
        """Do the rest of it now."""
        while self.active:
            self._turn(float("inf"))

    def cancel(self) -> None:
        """As before it."""
        project = self._rest(good=False)
        change = project.abort() if project is not None else None
        if change is not None:
            self.advanced.emit(change)
        if project is not None:
            self.ended.emit(False)

    def forget(self) -> None:
        """The project goes."""
        self._rest(good=False)

    def _turn(self, seconds: float | None = None) -> None:
        if self._activity is not None and self._activity.cancelled:
            self.cancel()
            return
        project, edit = self._project, self._edit
        if project is None or edit is None:
            return
        ends, change = time.monotonic() + (SLICE_S if seconds is None else seconds), None
        try:
            while self._next < self._stop and (change is None or time.monotonic() < ends):
                change = project.extend(replace(edit, region=edit.region.cropped(self._slice()))).joined(change)
        except EngineError as error:
            # The gesture has been undone with it; what was shown of it goes, too.
            self._rest(good=False)
            self.advanced.emit(Change(edit.region.box, frozenset(["mask"]), ""))
            self.failed.emit(error)
            self.ended.emit(False)
            return
        if change is not None and change.box is not None:
            self.advanced.emit(change)
        if self._next >= self._stop:
            self._rest(good=True)
            project.commit()
            self.ended.emit(True)
        else:
            self._tell()

    def _slice(self) -> Box:
        """The next columns: a whole tile where the selection is a plain one (which costs nothing), else a few."""
        assert self._project is not None
        assert self._project.segmentation is not None
        assert self._edit is not None
        tile = LONG // 4
        plain = not any(self._edit.region.weights.strides)
        step = tile if plain and self._edit.strength == 1 else BLOCK
        first, self._next = self._next, min(self._stop, (self._next // step + 1) * step)
        return Box(first, self._next, 0, self._project.segmentation.grid.bands)

    def _rest(self, good: bool) -> Project | None:
        project, self._project, self._edit = self._project, None, None
        self._timer.stop()
        activity, self._activity = self._activity, None
        if activity is not None and self._board is not None:
            self._board.finish(activity, Ended(cancelled=not good))
        return project

    def _tell(self) -> None:
        now = time.monotonic()
        if self._activity is not None and self._board is not None and now - self._told >= PROGRESS_INTERVAL_S:
            self._told = now
            done = (self._next - self._first) / (self._stop - self._first)
            self._board.progress(self._activity, JobProgress(done))
