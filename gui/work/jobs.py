"""How background work runs and reports.

A job is a generator: each `yield` is progress (`JobProgress`) or a partial result (anything else), and a place
where it can be stopped. Jobs run on plain threads in lanes; everything they report is handed over to the UI
thread through one queued Qt signal, so handlers may touch the project and the widgets.

QThread is avoided on purpose: together with native inference it has crashed other programs on two platforms.
"""

import itertools
import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt, Signal

from engine.errors import Cancelled, EngineError
from engine.threads import background

log = logging.getLogger(__name__)

PROGRESS_INTERVAL_S = 0.1
"""Progress reaches the UI at most ten times a second."""


class CancelToken:
    """A wish to stop, set on the UI thread and looked at between two steps of a job."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask for the stop; the work ends at its next `yield`."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked."""
        return self._event.is_set()

    def wait(self, seconds: float) -> bool:
        """Sleep up to `seconds`, waking at once when cancelled. Returns whether it was."""
        return self._event.wait(seconds)


@dataclass(frozen=True)
class JobProgress:
    """How far a job is: `done` 0–1; `text` names the stage (time left is estimated per stage)."""

    done: float
    text: str = ""


Work = Callable[[CancelToken], Iterator[object]]
_ids = itertools.count(1)


def _ignore(*_: object) -> None:
    """Nobody listens."""


@dataclass(eq=False)
class Job:
    """One piece of background work and who hears about it (all callbacks run on the UI thread).

    `owner` is what the job works on (an open clip); `revision` is the state of that thing the job started from,
    or None when no change can make its results stale. `shown`: whether its progress belongs in the status bar.
    `outlives`: whether it goes on when its owner is closed (an export). `started`: when its work began
    (`time.monotonic`), set by the lane.
    """

    name: str
    work: Work
    on_item: Callable[[object], None] = _ignore
    on_done: Callable[[], None] = _ignore
    on_error: Callable[[Exception], None] = _ignore
    owner: object = None
    revision: int | None = None
    shown: bool = True
    outlives: bool = False
    started: float = 0.0
    id: int = field(default_factory=lambda: next(_ids))
    token: CancelToken = field(default_factory=CancelToken)


@dataclass(frozen=True)
class Item:
    """A partial result or a `JobProgress`."""

    value: object


@dataclass(frozen=True)
class Ended:
    """The job is over: `error` is None when it finished or was cancelled."""

    error: Exception | None
    cancelled: bool


Report = Item | Ended
Deliver = Callable[[Job, Report], None]


class Lane:
    """Worker threads that take jobs from one queue.

    With `newest_only`, a waiting job is replaced by the next one (the running one ends by itself: otherwise
    fast requests would starve each other and no frame would ever appear). `patient` lanes leave the processor to
    the others, so that the sound never waits for the networks.
    """

    def __init__(
        self, name: str, workers: int, deliver: Deliver, newest_only: bool = False, patient: bool = False
    ) -> None:
        self.name = name
        self._patient = patient
        self._deliver = deliver
        self._newest_only = newest_only
        self._queue: deque[Job] = deque()
        self._running: list[Job] = []
        self._ready = threading.Condition()
        self._closing = False
        self._threads = [
            threading.Thread(target=self._work, name=f"soloist-{name}-{n}", daemon=True) for n in range(workers)
        ]
        for thread in self._threads:
            thread.start()

    def submit(self, job: Job) -> None:
        """Queue a job. In a lane where the newest wins, the ones still waiting end as cancelled."""
        with self._ready:
            replaced = list(self._queue) if self._newest_only else []
            if self._newest_only:
                self._queue.clear()
            self._queue.append(job)
            self._ready.notify()
        for old in replaced:
            old.token.cancel()
            self._deliver(old, Ended(None, cancelled=True))

    def close(self) -> None:
        """Cancel what runs and what waits; the threads end as soon as their current step does."""
        with self._ready:
            self._closing = True
            for job in (*self._queue, *self._running):
                job.token.cancel()
            self._queue.clear()
            self._ready.notify_all()

    def join(self, deadline: float) -> list[str]:
        """Wait for the threads until `deadline` (`time.monotonic`). Returns names of jobs that refused to stop."""
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        with self._ready:
            return [job.name for job in self._running]

    def _next(self) -> Job | None:
        """The next job, waiting for one; None when the lane closes."""
        with self._ready:
            while not self._queue and not self._closing:
                self._ready.wait()
            if self._closing:
                return None
            job = self._queue.popleft()
            self._running.append(job)
            return job

    def _work(self) -> None:
        if self._patient:
            background()
        while (job := self._next()) is not None:
            ended = run_job(job, self._deliver)
            with self._ready:
                self._running.remove(job)
            self._deliver(job, ended)


def run_job(job: Job, deliver: Deliver) -> Ended:
    """Run one job to its end on the calling thread, delivering what it yields. Never raises."""
    already = job.token.cancelled
    if already:
        return Ended(None, cancelled=True)
    last = 0.0
    job.started = time.monotonic()
    try:
        steps = job.work(job.token)
        try:
            for value in steps:
                if job.token.cancelled:
                    break
                if isinstance(value, JobProgress):
                    now = time.monotonic()
                    if now - last < PROGRESS_INTERVAL_S and value.done < 1.0:
                        continue
                    last = now
                deliver(job, Item(value))
        finally:
            # Closing here, on the worker, runs the generator's clean-up (files, decoders) before "ended" is told.
            close = getattr(steps, "close", None)
            if close is not None:
                close()
    except Cancelled:
        return Ended(None, cancelled=True)
    except EngineError as error:
        return Ended(error, cancelled=False)
    except Exception as error:
        # Whatever it was, it belongs to the person who asked for the work, not to a thread's stderr.
        log.exception("job %s failed", job.name)
        return Ended(error, cancelled=False)
    return Ended(None, cancelled=job.token.cancelled)


@dataclass
class _Pace:
    """When the current stage of a job started, to estimate the time left."""

    text: str
    since: float
    done: float

    def seconds_left(self, progress: JobProgress) -> float:
        """Seconds, by the pace of this stage so far; infinite while nothing is known."""
        gained = progress.done - self.done
        elapsed = time.monotonic() - self.since
        if gained <= 0 or elapsed < PROGRESS_INTERVAL_S:
            return float("inf")
        return elapsed * (1.0 - progress.done) / gained


class JobBoard(QObject):
    """The lanes and the one door through which their reports reach the UI thread.

    - `frames`, `look`: one worker each, newest request wins: the picture, what is under the pointer.
    - `gpu`: one worker, first come first served.
    - `io`: two workers.
    """

    progressed = Signal(object, float, float, str)
    """(job, done 0–1, seconds left or inf, stage)"""
    ended = Signal(object, bool)
    """(job, finished without error or cancel)"""
    _arrived = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_current: Callable[[Job], bool] = lambda job: True
        self._closed = False
        self._live: dict[Job, _Pace] = {}
        self._lanes = {
            "frames": Lane("frames", 1, self._post, newest_only=True),
            "look": Lane("look", 1, self._post, newest_only=True),
            "gpu": Lane("gpu", 1, self._post, patient=True),
            "io": Lane("io", 2, self._post),
        }
        self._arrived.connect(self._handle, Qt.ConnectionType.QueuedConnection)

    def submit(self, lane: str, job: Job) -> Job:
        """Queue a job in `frames`, `look`, `gpu` or `io`. Returns it, to cancel it by. Ignored once closed."""
        if not self._closed:
            self._live[job] = _Pace("", time.monotonic(), 0.0)
            self._lanes[lane].submit(job)
        return job

    def live(self, owner: object) -> list[Job]:
        """Jobs of that owner which have not ended yet (cancelled ones still count until they have)."""
        return [job for job in self._live if job.owner is owner]

    def running(self) -> list[Job]:
        """Jobs worth showing that are queued or under way, oldest first."""
        return [job for job in self._live if job.shown and not job.token.cancelled]

    def cancel_owner(self, owner: object) -> None:
        """Ask the jobs of that owner to stop. Nothing of theirs is delivered after this."""
        for job in self.live(owner):
            if not job.outlives:
                job.token.cancel()

    def close(self, limit_s: float = 5.0) -> tuple[str, ...]:
        """Cancel everything and join the threads for up to `limit_s`. Returns names of jobs that refused."""
        self._closed = True
        for lane in self._lanes.values():
            lane.close()
        deadline = time.monotonic() + limit_s
        refused = tuple(name for lane in self._lanes.values() for name in lane.join(deadline))
        for name in refused:
            log.warning("the job %s did not stop within %.1f s", name, limit_s)
        self._live.clear()
        return refused

    def _post(self, job: Job, report: Report) -> None:
        """Called on any thread."""
        if not self._closed:
            self._arrived.emit(job, report)

    def _handle(self, job: Job, report: Report) -> None:
        if self._closed:
            return
        if isinstance(report, Item):
            # Cancel and delivery both happen on this thread, so nothing of a cancelled job can slip through.
            if not job.token.cancelled and self.is_current(job):
                self._hand_over(job, report.value)
            return
        self._live.pop(job, None)
        good = report.error is None and not report.cancelled and not job.token.cancelled
        try:
            if good and self.is_current(job):
                job.on_done()
            elif report.error is not None and not job.token.cancelled:
                job.on_error(report.error)
        finally:
            self.ended.emit(job, good)

    def _hand_over(self, job: Job, value: object) -> None:
        if not isinstance(value, JobProgress):
            job.on_item(value)
            return
        pace = self._live.get(job)
        if pace is None or pace.text != value.text:
            pace = self._live[job] = _Pace(value.text, time.monotonic(), value.done)
        self.progressed.emit(job, value.done, pace.seconds_left(value), value.text)
