import threading

import pytest
from pytestqt.qtbot import QtBot

from gui.session.loading.sound import LoadingController
from gui.work.board import JobBoard
from gui.work.jobs import Job, Kind


def test_what_a_crash_left_behind_is_removed_off_the_ui_thread(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    swept: list[str] = []
    monkeypatch.setattr("gui.session.loading.sound.sweep_stale", lambda: swept.append(threading.current_thread().name))
    board = JobBoard()
    with qtbot.waitSignal(board.ended, timeout=5000):
        LoadingController(board).tidy()
    assert len(swept) == 1
    assert swept[0].startswith("soloist-io")
    assert board.close() == ()


def test_the_networks_lane_leaves_the_processor_to_others(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    patient: list[str] = []
    monkeypatch.setattr("gui.work.lanes.background", lambda: patient.append(threading.current_thread().name))
    board = JobBoard()
    with qtbot.waitSignal(board.ended, timeout=5000):
        board.submit("gpu", Job[None](Kind.TIDY, "nothing", lambda token: iter(())))
    assert patient == ["soloist-gpu-0"]
    assert board.close() == ()
