"""The picture at the playhead, fetched in the frames lane."""

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from engine.language import tr
from engine.media.frames import Frame, FrameReader
from engine.media.probe import Clip
from gui.session.recording.open_clip import OpenClip
from gui.work.board import JobBoard
from gui.work.jobs import CancelToken, Job, JobProgress, Kind
from gui.work.latest import LatestWins

MOST_LATENCY_S = 0.1
LEARN = 0.1
"""How fast the estimate of the latency follows."""


class FrameRequests(QObject):
    """Asks the frames lane for pictures: one request at a time under way, the newest wish wins.

    A picture that takes long is preceded by a rough one (`Frame.exact` false), which a newer wish may leave it at.
    `shown`: the last exact picture, as long as it is the one on screen.
    """

    arrived = Signal(object)
    """(Frame, or None where there is none)"""
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, parent: QObject) -> None:
        super().__init__(parent)
        self._board = board
        self._clip: OpenClip | None = None
        self._reader: _LazyReader | None = None
        self._requests: LatestWins[float] = LatestWins(board, "frames", self._job)
        self._asked = 0.0
        self.latency = 0.0
        """Seconds from a wish to its picture, lately."""
        self.max_height = 1080
        self.shown: Frame | None = None

    def attach(self, clip: OpenClip) -> None:
        """Show another clip's pictures, if it has any."""
        self._clip = clip
        self.shown = None
        self._reader = _LazyReader(clip.clip) if clip.clip.video is not None else None

    def detach(self) -> None:
        """Forget the clip; its decoder is closed in the background."""
        reader, self._reader, self._clip = self._reader, None, None
        self._requests.cancel()
        self.shown = None
        if reader is not None:
            # In the lane that uses it, so after it; owned by nobody, so that it is not cancelled with the clip.
            self._board.submit("frames", Job[None](Kind.FRAME, tr("Closing the picture"), reader.close, shown=False))
        self.arrived.emit(None)

    def ask(self, seconds: float, again: bool = False) -> None:
        """Want the picture at a time, unless the shown one still covers it."""
        if self._reader is None:
            return
        if not again and self.shown is not None and self.shown.t <= seconds < self.shown.end:
            self._requests.drop()
        else:
            self._requests.ask(seconds)

    def _job(self, seconds: float) -> Job[Frame] | None:
        reader, height = self._reader, self.max_height
        if reader is None:
            return None
        self._asked = time.monotonic()
        job = Job(Kind.FRAME, tr("Picture"), lambda token: reader.frames(seconds, height, token), shown=False)
        job.owner, job.on_item, job.on_error = self._clip, self._take, self._broke
        return job

    def _take(self, frame: Frame) -> None:
        self.shown = frame if frame.exact else None
        if frame.exact:
            taken = min(time.monotonic() - self._asked, MOST_LATENCY_S)
            self.latency += LEARN * (taken - self.latency)
        self.arrived.emit(frame)

    def _broke(self, error: Exception) -> None:
        """A picture that cannot be decoded: say it once, go on with the sound alone."""
        self._reader = None
        self._requests.drop()
        self.failed.emit(error)


class _LazyReader:
    """A `FrameReader` that is opened and closed on the one thread that uses it."""

    def __init__(self, clip: Clip) -> None:
        self._clip = clip
        self._reader: FrameReader | None = None

    def frames(self, seconds: float, max_height: int, token: CancelToken) -> Iterator[Frame]:
        """One `Frame`, or rough ones before it; see `FrameReader.approach`. Raises `MediaError`."""
        if self._reader is None:
            self._reader = FrameReader(self._clip)
        yield from self._reader.approach(seconds, max_height, lambda: token.overtaken or token.cancelled)

    def close(self, token: CancelToken) -> Iterator[JobProgress]:
        """Let go of the file."""
        if self._reader is not None:
            self._reader.close()
            self._reader = None
        yield JobProgress(1.0)
