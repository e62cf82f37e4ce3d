"""The open recording as a project on disk: opening, saving, one window per project, and nothing lost in between."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from engine.errors import ProjectError
from engine.language import tr
from engine.project.lock import ProjectLock, held_text
from engine.project.media_reference import MediaReference
from engine.project.recovery import Recoverable, Recovered
from engine.project.refit import refitted
from engine.project.store import ProjectSnapshot, save_steps, snapshot
from gui.session.recording.findings import findings_of
from gui.session.recording.open_clip import OpenClip
from gui.session.saving.autosave import Autosave
from gui.session.saving.mask_export import MaskExport
from gui.session.saving.opening import Opening, ProjectOpening, Ready
from gui.session.saving.recovery import RecoveryController
from gui.session.saving.restore import restore
from gui.work.board import JobBoard
from gui.work.jobs import Job, JobProgress, Kind

View = Mapping[str, object]
NEVER = -1
"""No state of a history: what is there now is not what is saved."""


class ProjectController(QObject):
    """Which file the open recording is saved in, whether it is modified, and whether it may be written.

    `opening` reads projects, `autosave` keeps the journal and brings work back.
    """

    changed = Signal()
    """Path, modified or read-only."""
    attached = Signal()
    """A recording was opened, as a project or not."""
    content_changed = Signal()
    """A project was opened: mask, mix and list are others."""
    restored = Signal(object)
    """(view) a project was opened: show what it showed."""
    saved = Signal(Path)
    """(path)"""
    save_ended = Signal(bool)
    """Whether the saving under way succeeded."""
    noted = Signal(str)
    opened_read_only = Signal(str)
    """Another window writes this project; one sentence."""
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self.opening = ProjectOpening(board, self)
        self.autosave = Autosave(self)
        self.recovery = RecoveryController(board, self)
        self.mask_export = MaskExport(board, self)
        self.path: Path | None = None
        self.read_only = False
        self.networks = ""
        """Name of the networks in use, once it is known."""
        self.describe_view: Callable[[], View] = dict
        """What the window shows, for a project to find again."""
        self.settle: Callable[[], object] = lambda: None
        """Ends a gesture that is under way, so that it is saved too."""
        self._clip: OpenClip | None = None
        self._lock: ProjectLock | None = None
        self._saving: _Saving | None = None
        self._queued: Path | None = None
        self.recovery.recovered.connect(self._go_on)
        for part in (self.opening, self.autosave, self.recovery, self.mask_export):
            part.failed.connect(self.failed)

    @property
    def name(self) -> str:
        """The project's file, or the recording's where it was never saved; empty without one."""
        if self._clip is None:
            return ""
        return (self.path or self._clip.clip.path).name

    @property
    def unsaved(self) -> bool:
        """Whether work would be lost: what was painted, or a corrected list. What only the networks did, or a mix of a
        recording that was never saved, can be had again."""
        if self._clip is None or not self._clip.project.modified:
            return False
        mask = self._clip.project.segmentation
        corrected = self._clip.ticked != self._clip.found
        return self.path is not None or (mask is not None and (mask.has_touched or corrected))

    @property
    def can_save(self) -> bool:
        """Whether there is something to save, and it may go where it came from."""
        return self.can_save_as and not self.read_only

    @property
    def can_save_as(self) -> bool:
        """Whether there is something to save."""
        return self._clip is not None and self._clip.project.segmentation is not None

    @property
    def saving(self) -> bool:
        """Whether a save is under way."""
        return self._saving is not None

    def attach(self, clip: OpenClip, ready: Ready | None) -> None:
        """Another recording is open; with `ready`, it is this project's."""
        self._clip = clip
        opening = ready.opening if ready is not None else None
        self.path = opening.path if opening is not None else None
        if self.path is not None:
            self._lock = ProjectLock.take(self.path)
            self.read_only = self._lock is None
        if ready is not None:
            restore(clip, ready.opening.project, ready.opening.view)
            if ready.opening.journal is not None or ready.relinked:
                # On disk it is not like this.
                clip.project.mark_saved(NEVER)
        found = clip.clip
        track = found.track if len(found.tracks) > 1 else 0
        clip.project.media = MediaReference.of(found.path, found.fingerprint, found.duration_s, track, found.late_s)
        if opening is None or (self.read_only and opening.journal is None):
            # Without a file, or with one that another window writes, the work stands by itself.
            self.autosave.attach(clip.project)
        else:
            self.autosave.attach(clip.project, self.path, opening.save_id, opening.journal)
        self.changed.emit()
        if opening is not None:
            self._tell_opened(opening)
        self.attached.emit()

    def _tell_opened(self, opening: Opening) -> None:
        self.content_changed.emit()
        self.restored.emit(opening.view)
        if self.path is not None and self.read_only:
            self.opened_read_only.emit(held_text(self.path))
        if opening.journal is not None:
            self.noted.emit(tr("Your unsaved work is back. Save the project to keep it."))

    def fit_grid(self) -> None:
        """The recording turned out longer or shorter than its project says (another decoder, or another file)."""
        clip = self._clip
        mask = clip.project.segmentation if clip is not None else None
        if clip is not None and mask is not None and mask.grid != clip.grid:
            project = clip.project
            changed = project.modified
            project.segmentation = refitted(mask, clip.grid)
            project.history.clear()
            project.mark_saved(NEVER if changed else None)
            self.content_changed.emit()

    def detach(self) -> None:
        """The recording is closed. Work that was neither saved nor given up waits to be recovered."""
        if self._clip is None:
            return
        self.autosave.detach(keep=self.unsaved)
        if self._lock is not None:
            self._lock.release()
        self._clip, self._lock, self.path, self.read_only = None, None, None, False
        self.changed.emit()

    def save(self) -> None:
        """Write to the project's file; `save_ended` follows."""
        if self.path is None or not self.can_save:
            return
        if self._saving is not None:
            # What was changed meanwhile is written right after.
            self._queued = self.path
        else:
            self._write(self.path, None)

    def save_as(self, path: Path) -> None:
        """Write to another file, which is the project's from then on; `save_ended` follows."""
        if not self.can_save_as:
            return
        if self.path is not None and path.resolve() == self.path.resolve() and not self.read_only:
            self.save()
            return
        if self._saving is not None:
            self._queued = path
            return
        lock = ProjectLock.take(path)
        if lock is None:
            self.failed.emit(
                ProjectError(tr("“{name}” is open in another window; save under another name.", name=path.name))
            )
            self.save_ended.emit(False)
            return
        self._write(path, lock)

    def give_up(self) -> None:
        """What is unsaved is not wanted: closing forgets it."""
        self.autosave.give_up()

    def _go_on(self, item: Recoverable, found: Recovered) -> None:
        loaded = found.loaded
        view, save_id = (loaded.view, loaded.save_id) if loaded is not None else ({}, "")
        self.opening.begin(Opening(found.project, view, item.path, save_id, found.journal))

    def _write(self, path: Path, lock: ProjectLock | None) -> None:
        clip = self._clip
        assert clip is not None
        self.settle()
        shot = snapshot(clip.project, {**self.describe_view(), **findings_of(clip)})
        self.autosave.saving(shot)
        saving = self._saving = _Saving(path, lock, clip, clip.project.history.state, shot)
        job = Job[None](
            Kind.SAVE, tr("Saving {name}", name=path.name), lambda token: _save(shot, path), owner=clip, outlives=True
        )
        job.on_done, job.on_error = lambda: self._written(saving), self.failed.emit
        job.on_end = lambda good: self._save_ended(saving, good)
        self._board.submit("save", job)
        self.changed.emit()

    def _written(self, saving: "_Saving") -> None:
        if saving.clip is self._clip:
            saving.clip.project.mark_saved(saving.state, saving.shot.facts.mix)
            if saving.lock is not None:
                if self._lock is not None:
                    self._lock.release()
                self._lock, saving.lock, self.read_only = saving.lock, None, False
            self.path = saving.path
            self.autosave.saved(saving.shot, saving.path)
        self.saved.emit(saving.path)

    def _save_ended(self, saving: "_Saving", good: bool) -> None:
        self._saving = None
        if saving.lock is not None:
            saving.lock.release()
        queued, self._queued = self._queued, None
        self.changed.emit()
        if queued is not None and saving.clip is self._clip:
            self.save_as(queued)
        else:
            self.save_ended.emit(good)


@dataclass(eq=False)
class _Saving:
    """A save under way. `state`: of the history that is written; `lock`: of a new file, until it is the project's."""

    path: Path
    lock: ProjectLock | None
    clip: OpenClip
    state: int
    shot: ProjectSnapshot


def _save(shot: ProjectSnapshot, path: Path) -> Iterator[JobProgress]:
    """Yields progress. Raises `SaveFailed`."""
    for done in save_steps(shot, path):
        yield JobProgress(done)
