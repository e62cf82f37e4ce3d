"""The picture at the playhead, fetched in the frames lane."""

import threading
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal

from engine.media.frames import Frame, FrameReader
from gui.session.recording.open_clip import OpenClip
from gui.work.jobs import CancelToken, Job, JobBoard

MOST_LATENCY_S = 0.1
LEARN = 0.1
"""How fast the estimate of the latency follows."""


class FrameRequests(QObject):
    """Asks the frames lane for pictures: one request at a time under way, the newest wish wins.

    A picture that takes long is preceded by a rough one (`Frame.exact` false), which a newer wish may leave it at.
    `shown`: the last exact picture, as long as it is the one on screen.
    """

    arrived = Signal(object)
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, parent: QObject) -> None:
        super().__init__(parent)
        self._board = board
        self._clip: OpenClip | None = None
        self._reader: _LazyReader | None = None
        self._under_way = False
        self._wanted: float | None = None
        self._asked = 0.0
        self.latency = 0.0
        """Seconds from a wish to its picture, lately."""
        self.max_height = 1080
        self.shown: Frame | None = None

    def attach(self, clip: OpenClip) -> None:
        """Show another clip's pictures, if it has any."""
        self._clip = clip
        self.shown = None
        self._reader = _LazyReader(clip) if clip.clip.video is not None else None

    def detach(self) -> None:
        """Forget the clip; its decoder is closed in the background."""
        reader, self._reader, self._clip = self._reader, None, None
        self._under_way, self._wanted, self.shown = False, None, None
        if reader is not None:
            # Owned by nobody on purpose: it closes the decoder after the clip's own jobs are gone.
            self._board.submit("io", Job("Closing the picture", reader.close, shown=False))
        self.arrived.emit(None)

    def ask(self, seconds: float, again: bool = False) -> None:
        """Want the picture at a time, unless the shown one still covers it."""
        if self._reader is None:
            return
        if not again and self.shown is not None and self.shown.t <= seconds < self.shown.end:
            self._wanted = None
            return
        self._wanted = seconds
        if not self._under_way:
            self._next()

    def _next(self) -> None:
        reader, seconds = self._reader, self._wanted
        if reader is None or seconds is None:
            return
        self._wanted, self._under_way = None, True
        self._asked = time.monotonic()
        height = self.max_height
        job = Job("Picture", lambda token: reader.frames(seconds, height, self._newer), owner=self._clip, shown=False)
        job.on_item, job.on_done, job.on_error = self._take, self._done, self._broke
        self._board.submit("frames", job)

    def _take(self, frame: object) -> None:
        if isinstance(frame, Frame):
            self.shown = frame if frame.exact else None
            if frame.exact:
                taken = min(time.monotonic() - self._asked, MOST_LATENCY_S)
                self.latency += LEARN * (taken - self.latency)
            self.arrived.emit(frame)

    def _newer(self) -> bool:
        """Whether another picture is wanted by now. Asked on the frames lane."""
        return self._wanted is not None

    def _done(self) -> None:
        self._under_way = False
        self._next()

    def _broke(self, error: Exception) -> None:
        """A picture that cannot be decoded: say it once, go on with the sound alone."""
        self._reader = None
        self._under_way, self._wanted = False, None
        self.failed.emit(error)


class _LazyReader:
    """A `FrameReader` that is opened on the lane that uses it, and closed from another one."""

    def __init__(self, clip: OpenClip) -> None:
        self._clip = clip.clip
        self._lock = threading.Lock()
        self._closed = False
        self._reader: FrameReader | None = None

    def frames(self, seconds: float, max_height: int, given_up: Callable[[], bool]) -> Iterator[object]:
        """One `Frame`, or rough ones before it; see `FrameReader.approach`. Raises `MediaError`."""
        with self._lock:
            if self._closed:
                return
            if self._reader is None:
                self._reader = FrameReader(self._clip)
            yield from self._reader.approach(seconds, max_height, given_up)

    def close(self, token: CancelToken) -> Iterator[object]:
        """Let go of the file once the frame under way is decoded."""
        with self._lock:
            self._closed = True
            if self._reader is not None:
                self._reader.close()
                self._reader = None
        yield from ()
