"""Keeps what the networks said of the open recording for the next time, while they work and when they are done."""

import logging
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from engine.errors import EngineError, ProjectError
from engine.language import tr
from engine.project.kept import Kept, KeptSeparations, Subject
from engine.project.segmentation import Segmentation
from engine.separation_events import Notice
from gui.session.recording.findings import View, findings_of
from gui.session.recording.networks import Engine
from gui.session.recording.open_clip import OpenClip
from gui.work.board import JobBoard
from gui.work.jobs import Job, JobProgress, Kind

log = logging.getLogger(__name__)
EVERY_S = 20.0
"""So much work of the networks is lost at most when the process is killed, unless writing takes long."""
SHARE = 0.05
"""Of the time at most that writing may take."""


@dataclass(eq=False)
class KeptPiece:
    """Something to write. `seconds`: how long that took, once it is done."""

    store: KeptSeparations
    subject: Subject
    mask: Segmentation
    view: View
    seconds: float = 0.0

    def write(self) -> Iterator[JobProgress]:
        """Yields progress. Raises `SaveFailed`."""
        began = time.monotonic()
        for done in self.store.keep(self.subject, self.mask, self.view):
            yield JobProgress(done)
        self.seconds = time.monotonic() - began


class Keeping(QObject):
    """Finds what was kept, and keeps what is new. Nobody asks it to: whoever brings blocks says `note`."""

    found = Signal(Kept)
    looked = Signal()
    """After `found`, or without it: it is known whether anything was kept."""
    noted = Signal(str)

    def __init__(self, board: JobBoard, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = KeptSeparations()
        self._board = board
        self._engine = engine
        self._clip: OpenClip | None = None
        self._look: Job[Kept | Notice] | None = None
        self._mask: Segmentation | None = None
        self._writing: dict[int, KeptPiece] = {}
        self._told = False
        self._timer = QTimer(self, singleShot=True, interval=round(EVERY_S * 1000))
        self._timer.timeout.connect(self.keep)

    @property
    def looking(self) -> bool:
        """Whether it is being found out what was kept."""
        return self._look is not None

    def attach(self, clip: OpenClip) -> None:
        """Another recording."""
        self.detach()
        self._clip = clip

    def detach(self) -> None:
        """Keep what is new; the recording is closed."""
        self.keep()
        if self._look is not None:
            self._look.cancel()
        self._look = self._clip = self._mask = None

    def look(self, instruments: Sequence[str] | None) -> None:
        """Find out what was kept of the recording for these instruments, or for those it was kept with last."""
        subject = self._subject()
        if self._look is not None:
            self._look.cancel()
            self._look = None
        if subject is None:
            return
        store = self.store
        job = Job[Kept | Notice](
            Kind.KEEP, tr("Looking for an earlier separation"), lambda token: _find(store, subject, instruments),
            shown=False, owner=self._clip,
        )  # fmt: skip
        job.on_item = self._take
        job.on_end = lambda good: self._ended(job)
        self._look = self._board.submit("io", job)

    def note(self, mask: Segmentation) -> None:
        """The networks gave this mask another block."""
        if self._mask is not mask:
            # Another list of instruments: what there was of the one before is kept, too.
            self.keep()
            self._mask = mask
        if not self._timer.isActive():
            self._timer.start()

    def keep(self) -> None:
        """Write what is new, in the background."""
        self._timer.stop()
        mask, self._mask = self._mask, None
        subject, clip = self._subject(), self._clip
        if mask is None or subject is None or clip is None:
            return
        piece = KeptPiece(self.store, subject, mask.snapshot(), findings_of(clip))
        job = Job[None](Kind.KEEP, tr("Keeping the separation"), lambda token: piece.write(), shown=False)
        self._writing[job.number] = piece
        job.on_done = lambda: self._written(job)
        job.on_error = lambda error: self._failed(job, error)
        self._board.submit("io", job)

    def finish(self) -> None:
        """Write now what did not come to be written in the background: the program ends."""
        for piece in self._writing.values():
            try:
                for _ in piece.write():
                    pass
            except EngineError as error:
                # The window is gone; the log is all that is left to tell.
                log.warning("%s", error)
        self._writing.clear()

    def clear(self) -> int:
        """Forget all that was kept. Returns how many bytes that was."""
        return self.store.clear()

    def _subject(self) -> Subject | None:
        networks = self._engine.identity()
        if self._clip is None or not networks:
            return None
        clip = self._clip.clip
        return Subject(f"{clip.fingerprint} {clip.track}", networks)

    def _take(self, found: Kept | Notice) -> None:
        if isinstance(found, Notice):
            self.noted.emit(found.text)
        else:
            self.found.emit(found)

    def _ended(self, job: Job[Kept | Notice]) -> None:
        if job is self._look:
            self._look = None
            self.looked.emit()

    def _written(self, job: Job[None]) -> None:
        piece = self._writing.pop(job.number)
        self._timer.setInterval(round(max(EVERY_S, piece.seconds / SHARE) * 1000))

    def _failed(self, job: Job[None], error: Exception) -> None:
        del self._writing[job.number]
        log.warning("%s", error)
        if not self._told:
            self._told = True
            self.noted.emit(tr("The separation is not kept for the next time: {error}", error=error))


def _find(store: KeptSeparations, subject: Subject, instruments: Sequence[str] | None) -> Iterator[Kept | Notice]:
    try:
        kept = store.find(subject, instruments)
    except ProjectError as error:
        yield Notice(str(error), "")
        return
    if kept is not None:
        yield kept
