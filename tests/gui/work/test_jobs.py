import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.errors import Cancelled, MediaError
from gui.work.jobs import CancelToken, Job, JobBoard, JobProgress


@pytest.fixture
def board(qapp: QApplication) -> Iterator[JobBoard]:
    board = JobBoard()
    yield board
    assert board.close(2.0) == ()
    board.deleteLater()


def counting(last: int) -> Callable[[CancelToken], Iterator[object]]:
    def work(token: CancelToken) -> Iterator[object]:
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
    board.submit("io", Job("count", counting(5), on_item=take, on_done=lambda: done.append(True)))
    qtbot.waitUntil(lambda: bool(done))
    assert got == [0, 1, 2, 3, 4]
    assert threads == {QThread.currentThread()}


def test_work_runs_on_another_thread(board: JobBoard, qtbot: QtBot) -> None:
    names: list[object] = []

    def work(token: CancelToken) -> Iterator[object]:
        yield threading.current_thread().name

    board.submit("gpu", Job("where", work, on_item=names.append))
    qtbot.waitUntil(lambda: bool(names))
    assert names == ["soloist-gpu-0"]


def test_in_the_frames_lane_the_newest_request_wins(board: JobBoard, qtbot: QtBot) -> None:
    gate = threading.Event()
    got: list[object] = []
    ended: list[tuple[str, bool]] = []
    board.ended.connect(lambda job, good: ended.append((job.name, good)))
    board.submit("frames", Job("running", held_by(gate), on_item=lambda item: got.append("running")))
    qtbot.waitUntil(lambda: board.running() != [] and _started(board))
    for name in ("a", "b", "c"):
        board.submit("frames", Job(name, named(name), on_item=got.append))
    gate.set()
    qtbot.waitUntil(lambda: ("c", True) in ended)
    assert got == ["running", "c"]
    assert {name for name, good in ended if not good} == {"a", "b"}


def named(name: str) -> Callable[[CancelToken], Iterator[object]]:
    def work(token: CancelToken) -> Iterator[object]:
        yield name

    return work


def _started(board: JobBoard) -> bool:
    return bool(board._lanes["frames"]._running)


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
        board.submit("gpu", Job(name, work(name), on_done=lambda: done.append(1)))
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

    job = board.submit("io", Job("endless", work, on_item=got.append, on_done=lambda: got.append("done")))
    assert first.wait(5)
    job.token.cancel()
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
    board.submit("io", Job("failing", work, on_error=failures.append))
    qtbot.waitUntil(lambda: bool(failures))
    assert failures == [error]


def test_work_that_says_cancelled_is_no_failure(board: JobBoard, qtbot: QtBot) -> None:
    def work(token: CancelToken) -> Iterator[object]:
        yield 1
        raise Cancelled

    failures: list[Exception] = []
    with qtbot.waitSignal(board.ended):
        board.submit("io", Job("stopped", work, on_error=failures.append))
    assert failures == []


def test_a_lane_survives_a_failing_job(board: JobBoard, qtbot: QtBot) -> None:
    def work(token: CancelToken) -> Iterator[object]:
        if not token.cancelled:
            raise MediaError("no")
        yield None

    got: list[object] = []
    board.submit("gpu", Job("failing", work))
    board.submit("gpu", Job("next", counting(1), on_item=got.append))
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
    board.submit("io", Job("fast", work, on_done=lambda: done.append(1)))
    qtbot.waitUntil(lambda: bool(done))
    assert len(told) <= 6
    assert told[-1] == 1.0


def test_time_left_follows_the_pace(board: JobBoard, qtbot: QtBot) -> None:
    def work(token: CancelToken) -> Iterator[object]:
        yield JobProgress(0.0, "stage")
        token.wait(0.3)
        yield JobProgress(0.5, "stage")

    left: list[float] = []
    board.progressed.connect(lambda job, fraction, seconds, text: left.append(seconds))
    board.submit("io", Job("paced", work))
    qtbot.waitUntil(lambda: len(left) == 2)
    assert left[0] == float("inf")
    assert left[1] == pytest.approx(0.3, abs=0.15)


def test_stale_results_are_dropped(board: JobBoard, qtbot: QtBot) -> None:
    revision = 1
    board.is_current = lambda job: job.revision in (None, revision)
    gate = threading.Event()
    got: list[object] = []
    job = Job("old", held_by(gate), on_item=got.append, on_done=lambda: got.append("done"), revision=1)
    board.submit("gpu", job)
    revision = 2
    gate.set()
    with qtbot.waitSignal(board.ended):
        pass
    assert got == []


def test_closing_reports_what_refuses_to_stop(qapp: QApplication) -> None:
    release = threading.Event()
    inside = threading.Event()

    def stubborn(token: CancelToken) -> Iterator[object]:
        inside.set()
        release.wait(10)
        yield None

    board = JobBoard()
    board.submit("io", Job("stubborn", stubborn))
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

    board.submit("io", Job("late", work))
    assert ran == []
    assert board.running() == []
    board.deleteLater()
