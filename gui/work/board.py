"""The lanes of background work, and the one door through which their reports reach the UI thread."""

import logging
import math
import time
from collections import deque
from functools import partial
from typing import Literal, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from gui.work.jobs import PROGRESS_INTERVAL_S, Activity, AnyJob, Began, Ended, JobProgress
from gui.work.lanes import Lane

MOST_KNOWN = 2000
"""Steps of progress that are remembered of a stage: minutes, at ten a second."""
log = logging.getLogger(__name__)

LaneName = Literal["frames", "look", "gpu", "decode", "io", "save", "search", "export"]
AJob = TypeVar("AJob", bound=AnyJob)


class Pace:
    """The time left of one stage of a job, from the pace of the later half of the time so far: what came before the
    first progress (reading, warming up) does not count, and a change of pace does soon."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._known: deque[tuple[float, float]] = deque(maxlen=MOST_KNOWN)
        self._began: float | None = None

    def seconds_left(self, done: float, now: float) -> float:
        """`done` 0–1 at a time in seconds → seconds, infinite while nothing is known."""
        known = self._known
        if known and done > known[-1][1] and self._began is None:
            self._began = now
            known.clear()
        if not known or done > known[-1][1]:
            known.append((now, done))
        if self._began is None:
            return math.inf
        middle = (self._began + now) / 2
        while len(known) > 2 and known[1][0] <= middle:
            known.popleft()
        elapsed, gained = now - known[0][0], done - known[0][1]
        return elapsed * (1.0 - done) / gained if gained > 0 and elapsed >= PROGRESS_INTERVAL_S else math.inf


class JobBoard(QObject):
    """Whatever is long goes where it keeps nobody waiting who is short:

    - `frames`: the picture at the playhead. `look`: what is under the pointer, in spectrogram and picture.
    - `gpu`: the networks, leaving the processor to the others.
    - `decode`: two workers, for the sound of the open recording and its spectrogram.
    - `io`: two workers, for what takes moments: probing, opening, recovering, listing.
    - `save`, `search`, `export`: a worker each.
    """

    progressed = Signal(Activity, float, float, str)
    """(what, done 0–1, seconds left or inf, stage)"""
    ended = Signal(Activity, bool)
    """(what, whether it is well done)"""
    _arrived = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closed = False
        self._live: dict[int, Activity] = {}
        self._paces: dict[int, Pace] = {}
        self._lanes: dict[LaneName, Lane] = {
            "frames": Lane("frames", 1, self._tell),
            "look": Lane("look", 1, self._tell),
            "gpu": Lane("gpu", 1, self._tell, patient=True),
            "decode": Lane("decode", 2, self._tell),
            "io": Lane("io", 2, self._tell),
            "save": Lane("save", 1, self._tell),
            "search": Lane("search", 1, self._tell),
            "export": Lane("export", 1, self._tell),
        }
        self._arrived.connect(self._handle, Qt.ConnectionType.QueuedConnection)

    def submit(self, lane: LaneName, job: AJob) -> AJob:
        """Queue a job. Returns it, to cancel it by. Once the board is closed, nothing is taken any more."""
        if not self._closed:
            self._live[job.number] = job
            job.withdraw = partial(self._lanes[lane].withdraw, job.task)
            self._lanes[lane].submit(job.task)
        return job

    def show(self, activity: Activity) -> Activity:
        """Something begins that needs no worker: `progress` and `finish` are called by whoever does it."""
        activity.started = time.monotonic()
        self._live[activity.number] = activity
        return activity

    def progress(self, activity: Activity, progress: JobProgress) -> None:
        """Pass on how far it is, unless it was cancelled."""
        if activity.cancelled:
            return
        pace = self._paces.get(activity.number)
        if pace is None or pace.text != progress.text:
            pace = self._paces[activity.number] = Pace(progress.text)
        left = pace.seconds_left(progress.done, time.monotonic())
        self.progressed.emit(activity, progress.done, left, progress.text)

    def finish(self, activity: Activity, ended: Ended | None = None) -> None:
        """It is over, whether well (None) or not; a second end is none."""
        if self._live.pop(activity.number, None) is None:
            return
        self._paces.pop(activity.number, None)
        good = False
        try:
            good = activity.end(ended or Ended())
        finally:
            self.ended.emit(activity, good)

    def live(self, owner: object) -> list[Activity]:
        """What works on that owner and has not ended yet (what was cancelled counts until it has)."""
        return [activity for activity in self._live.values() if activity.owner is owner]

    @property
    def idle(self) -> bool:
        """Whether nothing is queued or under way, what was cancelled and has not ended yet included."""
        return not self._live

    def running(self) -> list[Activity]:
        """What is worth showing and queued or under way, oldest first."""
        return [activity for activity in self._live.values() if activity.shown and not activity.cancelled]

    def cancel_owner(self, owner: object) -> None:
        """Ask whatever works on that owner to stop. No result of it is delivered after this."""
        for activity in self.live(owner):
            if not activity.outlives:
                activity.cancel()

    def close(self, limit_s: float = 5.0) -> tuple[str, ...]:
        """Cancel everything and join the threads for up to `limit_s`; the end of all that stopped is told. Returns
        names of jobs that refused."""
        self._closed = True
        for lane in self._lanes.values():
            lane.close()
        deadline = time.monotonic() + limit_s
        refused = {number for lane in self._lanes.values() for number in lane.join(deadline)}
        names = tuple(activity.name for activity in self._live.values() if activity.number in refused)
        for name in names:
            log.warning("the job %s did not stop within %.1f s", name, limit_s)
        for activity in [a for a in self._live.values() if a.number not in refused]:
            self.finish(activity, Ended(cancelled=True))
        return names

    def _tell(self, number: int) -> None:
        """Called on any thread."""
        if not self._closed:
            self._arrived.emit(number)

    def _handle(self, number: int) -> None:
        job = self._live.get(number)
        if self._closed or not isinstance(job, AnyJob):
            return
        report = job.hear()
        if isinstance(report, Began):
            job.started = report.at
        elif isinstance(report, JobProgress):
            self.progress(job, report)
        elif isinstance(report, Ended):
            self.finish(job, report)
