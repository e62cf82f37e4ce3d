"""What the rows show of the mask, computed once it has settled."""

from abc import abstractmethod
from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from gui.session.recording.open_clip import OpenClip
from gui.session.session import Session
from gui.work.board import LaneName
from gui.work.jobs import Job

V = TypeVar("V")


class SettledLines(QObject, Generic[V]):
    """`changed`: by instrument, what its line shows; empty while nothing is known. A newer mask cancels what is being
    computed of the one before."""

    changed = Signal(object)

    def __init__(self, session: Session, lane: LaneName, settle_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._lane = session, lane
        self._job: Job[Mapping[str, V]] | None = None
        self._settled = QTimer(self, singleShot=True, interval=settle_ms)
        self._settled.timeout.connect(self._start)
        session.mask_changed.connect(lambda first, stop: self._settled.start())
        session.mask_edited.connect(lambda change: self._settled.start())
        session.closed.connect(self._forget)

    @abstractmethod
    def _job_for(self, clip: OpenClip) -> Job[Mapping[str, V]] | None:
        """The work on a recording that has a mask and all its sound; None: not now."""

    def _forget(self) -> None:
        self._settled.stop()
        self._job = None
        self.changed.emit({})

    def _start(self) -> None:
        clip = self._session.current
        if clip is None or clip.segmentation is None or not clip.audio_ready:
            return
        job = self._job_for(clip)
        if job is None:
            return
        if self._job is not None:
            self._job.cancel()
        job.shown, job.on_item = False, self.changed.emit
        self._job = job
        self._session.board.submit(self._lane, job)
