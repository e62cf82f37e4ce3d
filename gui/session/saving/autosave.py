"""The journal of the open recording: every change of a person's is on disk at once, saved or not."""

import logging
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from engine.errors import ProjectError
from engine.project.document import Project, Record
from engine.project.journal import EARLIER, Journal
from engine.project.store import ProjectSnapshot

log = logging.getLogger(__name__)


class Autosave(QObject):
    """Starts a journal with the first change that is worth it, and ends it when the recording is closed.

    A journal that is kept is offered at the next start (`gui.session.saving.recovery`).
    """

    failed = Signal(Exception)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder: Path | None = None
        """Where journals lie; None: in the user's state folder."""
        self._project: Project | None = None
        self._path: Path | None = None
        self._save_id = ""
        self._journal: Journal | None = None
        self._given_up = False
        self._told = False
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._settle)

    def attach(
        self, project: Project, path: Path | None = None, save_id: str = "", journal: Journal | None = None
    ) -> None:
        """Write down what happens to a project. `path`, `save_id`: the file it comes from, if it has one that may be
        written; `journal`: go on with this one (recovered work)."""
        self._project, self._path, self._save_id, self._journal = project, path, save_id, journal
        self._given_up = self._told = False
        project.listener = self._heard

    def detach(self, keep: bool) -> None:
        """The project is closed; with `keep` what is in the journal can be recovered (unless it was given up)."""
        self._settled.stop()
        if self._project is not None:
            self._project.listener = None
        if self._journal is not None:
            self._journal.close(keep=keep and not self._given_up)
        self._project = self._journal = None

    def give_up(self) -> None:
        """What is not saved is not wanted any more, unless it is changed again."""
        self._given_up = True

    def saving(self, shot: ProjectSnapshot) -> None:
        """A snapshot was just taken, to be saved."""
        if self._journal is None:
            self._start()
        if self._journal is not None:
            self._journal.mark(shot.save_id)

    def saved(self, shot: ProjectSnapshot, path: Path) -> None:
        """That snapshot is on the disk."""
        self._path, self._save_id = path, shot.save_id
        if self._journal is not None:
            self._journal.saved(shot.save_id, path)

    def _heard(self, record: Record) -> None:
        self._given_up = False
        project = self._project
        if project is None:
            return
        if self._journal is None:
            mask = project.segmentation
            if self._path is None and (mask is None or not mask.has_touched):
                # The networks find all this again; what a person painted they do not.
                return
            # Where it is the only one, what was decided so far is this change.
            self._start(record.text if project.history.entries == (record.text,) else EARLIER)
            self._settled.start()
            if self._path is None:
                # A journal without a file to start from begins with all that was painted.
                return
        if self._journal is not None:
            self._journal.append(record)
            self._settled.start()

    def _settle(self) -> None:
        """What was done is on screen: see that it is written before anything else is done."""
        try:
            if self._journal is not None:
                self._journal.settle()
        except ProjectError as error:
            self._tell(error)
        else:
            self._told = False

    def _start(self, text: str = EARLIER) -> None:
        assert self._project is not None
        try:
            self._journal = Journal.start(self._project, self.folder, self._path, self._save_id, text)
        except ProjectError as error:
            self._tell(error)

    def _tell(self, error: ProjectError) -> None:
        """Once, not with every stroke."""
        log.warning("autosave: %s", error)
        if not self._told:
            self._told = True
            self.failed.emit(error)
