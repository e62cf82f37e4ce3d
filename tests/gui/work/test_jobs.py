import gc
import threading
import time
import weakref
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.errors import Cancelled, MediaError
from gui.work.board import JobBoard
from gui.work.jobs import Activity, CancelToken, Ended, Job, JobProgress, Kind


@pytest.fixture
def board(qapp: QApplication) -> Iterator[JobBoard]:
    board = JobBoard()
    yield board
    assert board.close(2.0) == ()
    board.deleteLater()


def counting(last: int) -> Callable[[CancelToken], Iterator[int]]:
    def work(token: CancelToken) -> Iterator[int]:
        yield from range(last)

    return work


def held_by(gate: threading.Event) -> Callable[[CancelToken], Iterator[object]]:
    """Work that steps on the spot until the gate opens."""

    def work(token: CancelToken) -> Iterator[object]:
        while not gate.wait(0.005):
            yield JobProgress(0.5)
        yield "through"

    return work


def test_results_arrive_in_order_and_on_the_ui_thread(board: JobBoard, qtbot: QtBot) -> None:
    got: list[object] = []
    threads: set[object] = set()

    def take(item: object) -> None:
        got.append(item)
        threads.add(QThread.currentThread())

    done: list[bool] = []
    board.submit("io", Job(Kind.TIDY, "count", counting(5), on_item=take, on_done=lambda: done.append(True)))
    qtbot.waitUntil(lambda: bool(done))
    assert got == [0, 1, 2, 3, 4]
    assert threads == {QThread.currentThread()}


def test_work_runs_on_another_thread(board: JobBoard, qtbot: QtBot) -> None:
    names: list[object] = []

    def work(token: CancelToken) -> Iterator[object]:
        yield threading.current_thread().name

    board.submit("gpu", Job(Kind.TIDY, "where", work, on_item=names.append))
    qtbot.waitUntil(lambda: bool(names))
    assert names == ["soloist-gpu-0"]


def test_the_gpu_lane_does_one_thing_after_the_other(board: JobBoard, qtbot: QtBot) -> None:
    order: list[str] = []
    at_once: list[int] = []
    busy = threading.Semaphore(1)

    def work(name: str) -> Callable[[CancelToken], Iterator[object]]:
        def steps(token: CancelToken) -> Iterator[object]:
            at_once.append(busy.acquire(blocking=False))
            order.append(name)
            yield name
            busy.release()

        return steps

    done: list[int] = []
    for name in "abc":
        board.submit("gpu", Job(Kind.TIDY, name, work(name), on_done=lambda: done.append(1)))
    qtbot.waitUntil(lambda: len(done) == 3)
    assert order == ["a", "b", "c"]
    assert all(at_once)


def test_after_cancel_nothing_is_delivered_and_the_work_cleans_up(board: JobBoard, qtbot: QtBot) -> None:
    cleaned = threading.Event()
    got: list[object] = []
    first = threading.Event()

    def work(token: CancelToken) -> Iterator[object]:
        try:
            while True:
                yield "item"
                first.set()
        finally:
            cleaned.set()

    job = board.submit("io", Job(Kind.TIDY, "endless", work, on_item=got.append, on_done=lambda: got.append("done")))
    assert first.wait(5)
    job.cancel()
    before = len(got)
    with qtbot.waitSignal(board.ended) as ended:
        pass
    assert cleaned.is_set()
    assert ended.args[1] is False
    assert len(got) == before


@pytest.mark.parametrize("error", [MediaError("The disk is full."), ValueError("surprise")])
def test_a_failure_reaches_whoever_asked(board: JobBoard, qtbot: QtBot, error: Exception) -> None:
    def work(token: CancelToken) -> Iterator[object]:
        yield 1
        raise error

    failures: list[Exception] = []
    board.submit("io", Job(Kind.TIDY, "failing", work, on_error=failures.append))
    qtbot.waitUntil(lambda: bool(failures))
    assert failures == [error]


def test_work_that_says_cancelled_is_no_failure(board: JobBoard, qtbot: QtBot) -> None:
    def work(token: CancelToken) -> Iterator[object]:
        yield 1
        raise Cancelled

    failures: list[Exception] = []
    with qtbot.waitSignal(board.ended):
        board.submit("io", Job(Kind.TIDY, "stopped", work, on_error=failures.append))
    assert failures == []


def test_a_lane_survives_a_failing_job(board: JobBoard, qtbot: QtBot) -> None:
    def work(token: CancelToken) -> Iterator[object]:
        if not token.cancelled:
            raise MediaError("no")
        yield None

    got: list[object] = []
    board.submit("gpu", Job(Kind.TIDY, "failing", work))
    board.submit("gpu", Job(Kind.TIDY, "next", counting(1), on_item=got.append))
    qtbot.waitUntil(lambda: got == [0])


def test_progress_is_thinned_to_ten_a_second_but_its_end_is_told(board: JobBoard, qtbot: QtBot) -> None:
    def work(token: CancelToken) -> Iterator[object]:
        started = time.monotonic()
        while time.monotonic() - started < 0.35:
            yield JobProgress(0.5)
        yield JobProgress(1.0)

    told: list[float] = []
    done: list[int] = []
    board.progressed.connect(lambda job, fraction, left, text: told.append(fraction))
    board.submit("io", Job(Kind.TIDY, "fast", work, on_done=lambda: done.append(1)))
    qtbot.waitUntil(lambda: bool(done))
    assert len(told) <= 6
    assert told[-1] == 1.0


def test_time_left_follows_the_pace(board: JobBoard, qtbot: QtBot) -> None:
    def work(token: CancelToken) -> Iterator[object]:
        yield JobProgress(0.0, "stage")
        token.wait(0.2)
        # What came before the first progress does not count.
        yield JobProgress(0.2, "stage")
        token.wait(0.3)
        yield JobProgress(0.5, "stage")

    left: list[float] = []
    board.progressed.connect(lambda job, fraction, seconds, text: left.append(seconds))
    board.submit("io", Job(Kind.TIDY, "paced", work))
    qtbot.waitUntil(lambda: len(left) == 3)
    assert left[:2] == [float("inf")] * 2
    assert left[2] == pytest.approx(0.5, abs=0.25)


def test_closing_reports_what_refuses_to_stop(qapp: QApplication) -> None:
    release = threading.Event()
    inside = threading.Event()

    def stubborn(token: CancelToken) -> Iterator[object]:
        inside.set()
        release.wait(10)
        yield None

    board = JobBoard()
    board.submit("io", Job(Kind.TIDY, "stubborn", stubborn))
    assert inside.wait(5)
    started = time.monotonic()
    assert board.close(0.2) == ("stubborn",)
    assert time.monotonic() - started < 2
    release.set()
    board.deleteLater()


def test_nothing_can_be_submitted_after_closing(qapp: QApplication) -> None:
    board = JobBoard()
    assert board.close(1.0) == ()
    ran: list[int] = []

    def work(token: CancelToken) -> Iterator[object]:
        ran.append(1)
        yield None

    board.submit("io", Job(Kind.TIDY, "late", work))
    assert ran == []
    assert board.running() == []
    board.deleteLater()


# --- every end is told ----------------------------------------------------------------------------------------


def test_a_job_cancelled_while_it_waits_ends_although_its_lane_is_busy(board: JobBoard, qtbot: QtBot) -> None:
    gate, ends = threading.Event(), list[bool]()
    board.submit("gpu", Job(Kind.TIDY, "long", held_by(gate)))
    waiting = board.submit("gpu", Job(Kind.TIDY, "waiting", counting(1), on_end=ends.append))
    waiting.cancel()
    assert ends == [], "never within the call that cancels"
    qtbot.waitUntil(lambda: ends == [False])
    assert not gate.is_set()
    gate.set()
    qtbot.waitUntil(lambda: board.running() == [])
    assert ends == [False]


@pytest.mark.parametrize("error", [None, MediaError("no"), Cancelled()])
def test_the_end_is_told_once_whatever_it_was(board: JobBoard, qtbot: QtBot, error: Exception | None) -> None:
    def work(token: CancelToken) -> Iterator[int]:
        yield 1
        if error is not None:
            raise error

    ends, told = list[bool](), list[str]()
    job = Job(Kind.TIDY, "job", work, on_end=ends.append)
    job.on_done, job.on_error = lambda: told.append("done"), lambda _: told.append("error")
    board.submit("io", job)
    qtbot.waitUntil(lambda: bool(ends))
    assert ends == [error is None]
    assert told == (["done"] if error is None else ["error"] if isinstance(error, MediaError) else [])


def test_a_result_that_cannot_be_used_ends_the_job_with_its_error(board: JobBoard, qtbot: QtBot) -> None:
    full, ends, told, taken = MediaError("The disk is full."), list[bool](), list[Exception](), list[int]()

    def take(number: int) -> None:
        taken.append(number)
        raise full

    def work(token: CancelToken) -> Iterator[int]:
        while True:
            yield 1

    board.submit("io", Job(Kind.TIDY, "job", work, on_item=take, on_error=told.append, on_end=ends.append))
    qtbot.waitUntil(lambda: bool(ends))
    assert (taken, told, ends) == ([1], [full], [False])


def test_closing_tells_the_end_of_what_waited(qapp: QApplication) -> None:
    board, gate, ends = JobBoard(), threading.Event(), list[str]()
    board.submit("gpu", Job(Kind.TIDY, "running", held_by(gate), on_end=lambda good: ends.append(f"running {good}")))
    board.submit("gpu", Job(Kind.TIDY, "waiting", counting(1), on_end=lambda good: ends.append(f"waiting {good}")))
    assert board.close(5.0) == ()
    assert ends == ["running False", "waiting False"]
    board.deleteLater()


# --- what crosses to a worker ---------------------------------------------------------------------------------


class Owner:
    """Something a job works on."""


class Held:
    """Tells on which thread it was released."""

    def __init__(self, released: list[str]) -> None:
        self._released = released

    def __del__(self) -> None:
        self._released.append(threading.current_thread().name)

    def look(self, number: object = None) -> None:
        """Somebody's slot."""


@pytest.mark.parametrize("fails", [False, True])
def test_an_idle_lane_keeps_nothing_of_an_ended_job(board: JobBoard, qtbot: QtBot, fails: bool) -> None:
    released: list[str] = []
    owner, held = Owner(), Held(released)
    gone = weakref.ref(owner)

    def made(owner: Owner, slot: Held, worked_on: Held) -> Job[int]:
        def work(token: CancelToken) -> Iterator[int]:
            worked_on.look()
            yield 1
            if fails:
                raise MediaError("no")

        return Job(Kind.TIDY, "job", work, on_item=slot.look, owner=owner)

    ends: list[bool] = []
    job = made(owner, held, Held(released))
    job.on_end = ends.append
    board.submit("gpu", job)
    qtbot.waitUntil(lambda: bool(ends))
    del job, owner, held
    gc.collect()
    assert gone() is None
    assert released == [threading.current_thread().name] * 2


# --- without a worker -----------------------------------------------------------------------------------------


def test_what_needs_no_worker_is_shown_and_cancelled_like_a_job(board: JobBoard) -> None:
    told, ends, lively = list[float](), list[bool](), threading.active_count()
    board.progressed.connect(lambda what, done, left, stage: told.append(done))
    one = board.show(Activity(Kind.EDIT, "one", on_end=ends.append))
    two = board.show(Activity(Kind.EDIT, "two", on_end=ends.append))
    assert board.running() == [one, two]
    board.progress(one, JobProgress(0.5))
    two.cancel()
    board.progress(two, JobProgress(0.7))
    assert told == [0.5]
    assert board.running() == [one]
    board.finish(one)
    board.finish(two, Ended(cancelled=True))
    board.finish(two)
    assert ends == [True, False]
    assert threading.active_count() == lively
