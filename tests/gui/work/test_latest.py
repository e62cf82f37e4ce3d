import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.errors import MediaError
from gui.work.board import JobBoard
from gui.work.jobs import CancelToken, Job, Kind
from gui.work.latest import LatestWins


class Desk:
    """Questions are numbers; odd ones cannot be answered, and none is before the gate opens."""

    def __init__(self) -> None:
        self.board = JobBoard()
        self.gate = threading.Event()
        self.overtaken: list[bool] = []
        self.answers: list[int] = []
        self.requests: LatestWins[int] = LatestWins(self.board, "look", self._job)

    def _job(self, number: int) -> Job[int] | None:
        gate, overtaken = self.gate, self.overtaken

        def work(token: CancelToken) -> Iterator[int]:
            while not gate.wait(0.002) and not token.cancelled:
                continue
            overtaken.append(token.overtaken)
            if number % 2:
                raise MediaError("odd")
            yield number

        return Job(Kind.NOTES, str(number), work, on_item=self.answers.append) if number >= 0 else None


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    desk = Desk()
    yield desk
    assert desk.board.close(2.0) == ()
    desk.board.deleteLater()


def test_of_what_waits_only_the_newest_is_answered(desk: Desk, qtbot: QtBot) -> None:
    for number in (2, 4, 6, 8):
        desk.requests.ask(number)
    assert desk.requests.waiting == 8
    desk.gate.set()
    qtbot.waitUntil(lambda: desk.answers == [2, 8])
    assert desk.overtaken == [True, False]


def test_after_a_failure_the_next_wish_is_answered(desk: Desk, qtbot: QtBot) -> None:
    desk.gate.set()
    desk.requests.ask(1)
    desk.requests.ask(2)
    qtbot.waitUntil(lambda: desk.answers == [2])


def test_after_a_cancel_the_next_wish_is_answered_and_the_cancelled_is_not(desk: Desk, qtbot: QtBot) -> None:
    desk.requests.ask(2)
    desk.requests.ask(4)
    desk.requests.cancel()
    desk.requests.ask(6)
    desk.gate.set()
    qtbot.waitUntil(lambda: desk.answers == [6])


def test_two_who_share_a_lane_do_not_take_each_others_answers(desk: Desk, qtbot: QtBot) -> None:
    other: LatestWins[int] = LatestWins(desk.board, "look", desk._job)
    desk.requests.ask(2)
    other.ask(4)
    other.ask(6)
    desk.requests.ask(8)
    desk.gate.set()
    qtbot.waitUntil(lambda: sorted(desk.answers) == [2, 4, 6, 8])


def test_what_is_dropped_or_needs_no_answer_is_not_asked(desk: Desk, qtbot: QtBot) -> None:
    desk.gate.set()
    desk.requests.ask(-1)
    assert desk.board.running() == []
    desk.requests.ask(2)
    desk.requests.ask(4)
    desk.requests.drop()
    qtbot.waitUntil(lambda: desk.board.running() == [])
    assert desk.answers == [2]
