"""What a piece of background work is: a generator, whoever hears of it, and what of it crosses to a worker.

Each `yield` of the work is progress (`JobProgress`) or a result, and a place where it can be stopped. `Job[T]` is
typed from there to whoever takes the results. Only a `WorkerTask` (number, token, work) is given to a worker; callbacks
and owner stay on the UI thread, because they hold widgets, and a widget must not be released anywhere else.
"""

import itertools
import logging
import threading
import time
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Generic, TypeVar

from engine.errors import Cancelled, EngineError

log = logging.getLogger(__name__)

PROGRESS_INTERVAL_S = 0.1
"""Progress reaches the UI at most ten times a second."""

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Kind(Enum):
    """What work is for; it is recognised by this, not by its title."""

    TIDY = auto()
    OPEN = auto()
    DECODE = auto()
    DRAW = auto()
    FRAME = auto()
    PLACES = auto()
    NETWORKS = auto()
    SEPARATE = auto()
    KEEP = auto()
    EDIT = auto()
    NOTES = auto()
    SIMILAR = auto()
    TEACH = auto()
    BEATS = auto()
    LOUDNESS = auto()
    QUALITY = auto()
    SAVE = auto()
    RECOVER = auto()
    EXPORT = auto()
    IMPORT = auto()
    OUTPUTS = auto()


class CancelToken:
    """A wish to stop, set on the UI thread and looked at between two steps of a job."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._overtaken = False

    def cancel(self) -> None:
        """Ask for the stop; the work ends at its next `yield`."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked."""
        return self._event.is_set()

    def overtake(self) -> None:
        """Say that something newer is wanted by now."""
        self._overtaken = True

    @property
    def overtaken(self) -> bool:
        """Whether the work may leave it at what it has: something newer is wanted."""
        return self._overtaken

    def wait(self, seconds: float) -> bool:
        """Sleep up to `seconds`, waking at once when cancelled. Returns whether it was."""
        return self._event.wait(seconds)


@dataclass(frozen=True)
class JobProgress:
    """How far a job is: `done` 0–1; `text` names the stage (time left is estimated per stage)."""

    done: float
    text: str = ""


Work = Callable[[CancelToken], Iterator[T | JobProgress]]


@dataclass(frozen=True)
class Began:
    """The work has begun, at a time of `time.monotonic`."""

    at: float


@dataclass(frozen=True)
class Item(Generic[T_co]):
    """A result."""

    value: T_co


@dataclass(frozen=True)
class Ended:
    """The work is over: `error` is None when it finished or was cancelled."""

    error: Exception | None = None
    cancelled: bool = False


class WorkerTask(Generic[T_co]):
    """What a worker gets of a job, and the tray in which its reports come back, in their order."""

    def __init__(self, number: int, token: CancelToken, work: "Work[T_co]") -> None:
        self.number, self.token = number, token
        self._work = work
        self._reports: deque[Began | JobProgress | Item[T_co] | Ended] = deque()

    def end(self, ended: Ended) -> None:
        """The last report."""
        self._reports.append(ended)

    def take(self) -> Began | JobProgress | Item[T_co] | Ended:
        """The oldest report that was not taken yet."""
        return self._reports.popleft()

    def run(self, tell: Callable[[int], None]) -> Ended:
        """Do the work on the calling thread, calling `tell` with the job's number after each report but the last,
        which is returned: by then nothing of the work is held here any more. Never raises."""
        token, last = self.token, 0.0
        already = token.cancelled
        if already:
            return Ended(cancelled=True)
        self._reports.append(Began(time.monotonic()))
        tell(self.number)
        try:
            steps = self._work(token)
            try:
                for value in steps:
                    if token.cancelled:
                        break
                    if isinstance(value, JobProgress):
                        now = time.monotonic()
                        if now - last < PROGRESS_INTERVAL_S and value.done < 1.0:
                            continue
                        last = now
                        self._reports.append(value)
                    else:
                        self._reports.append(Item(value))
                    tell(self.number)
            finally:
                # Closing here, on the worker, runs the generator's clean-up (files, decoders) before "ended" is told.
                close = getattr(steps, "close", None)
                if close is not None:
                    close()
        except Cancelled:
            return Ended(cancelled=True)
        except EngineError as error:
            return Ended(error)
        except Exception as error:
            # Whatever it was, it belongs to the person who asked for the work, not to a thread's stderr.
            log.exception("job %d failed", self.number)
            return Ended(error)
        return Ended(cancelled=token.cancelled)


_numbers = itertools.count(1)


def _ignore(*_: object) -> None:
    """Nobody listens."""


@dataclass(eq=False)
class Activity:
    """Something under way that the status bar may show and a person may cancel.

    `owner` is what it works on (an open clip). `shown`: whether its progress belongs in the status bar. `outlives`:
    whether it goes on when its owner is closed (an export). `on_end(good)` always comes, once, on the UI thread:
    whether it finished, without an error and without being cancelled. `started`: when it began (`time.monotonic`).
    """

    kind: Kind
    name: str
    owner: object = field(default=None, kw_only=True)
    shown: bool = field(default=True, kw_only=True)
    outlives: bool = field(default=False, kw_only=True)
    on_end: Callable[[bool], None] = field(default=_ignore, kw_only=True)
    started: float = field(default=0.0, kw_only=True)
    number: int = field(default_factory=lambda: next(_numbers), init=False)
    token: CancelToken = field(default_factory=CancelToken, init=False)
    withdraw: Callable[[], None] = field(default=_ignore, init=False)
    """Set by the board: ends what has not begun yet at once."""

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked for the stop."""
        return self.token.cancelled

    def cancel(self) -> None:
        """Ask for the stop. No result is delivered after this; `on_end` follows as soon as the work has stopped."""
        if not self.token.cancelled:
            self.token.cancel()
            self.withdraw()

    def end(self, ended: Ended) -> bool:
        """It is over. Returns whether it is well done."""
        good = ended.error is None and not ended.cancelled and not self.cancelled
        self.on_end(good)
        return good


class AnyJob(Activity, ABC):
    """A job, whatever its results are."""

    @property
    @abstractmethod
    def task(self) -> WorkerTask[object]:
        """What crosses to a worker."""

    @abstractmethod
    def hear(self) -> Began | JobProgress | Ended | None:
        """Take one report. A result is passed on from here (None is returned), unless the job was cancelled."""


@dataclass(eq=False)
class Job(AnyJob, Generic[T]):
    """One piece of background work and who hears about it; all callbacks run on the UI thread.

    `on_item` takes each result. If it raises an `EngineError`, the job ends with that error. `on_done` or `on_error`
    follow unless the job was cancelled, and `on_end` (see `Activity`) after them.
    """

    work: Work[T]
    on_item: Callable[[T], None] = field(default=_ignore, kw_only=True)
    on_done: Callable[[], None] = field(default=_ignore, kw_only=True)
    on_error: Callable[[Exception], None] = field(default=_ignore, kw_only=True)

    def __post_init__(self) -> None:
        """The work is kept here too, so that whatever it holds is released on the UI thread."""
        self._task: WorkerTask[T] = WorkerTask(self.number, self.token, self.work)

    @property
    def task(self) -> WorkerTask[T]:
        """What crosses to a worker."""
        return self._task

    def hear(self) -> Began | JobProgress | Ended | None:
        """Take one report; see `AnyJob`."""
        report = self._task.take()
        if not isinstance(report, Item):
            return report
        # Cancel and delivery both happen on this thread, so nothing of a cancelled job can slip through.
        if not self.cancelled:
            try:
                self.on_item(report.value)
            except EngineError as error:
                # A result that cannot be used is no better than one that could not be made.
                self.cancel()
                self.on_error(error)
        return None

    def end(self, ended: Ended) -> bool:
        """It is over; see `Activity`."""
        good = ended.error is None and not ended.cancelled and not self.cancelled
        try:
            if good:
                self.on_done()
            elif ended.error is not None and not self.cancelled:
                self.on_error(ended.error)
        finally:
            self.on_end(good)
        return good
