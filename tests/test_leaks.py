import threading

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from tests.leaks import watch_threads, watch_timers


def test_a_thread_left_running_is_named_with_the_place_that_started_it() -> None:
    stop = threading.Event()
    with watch_threads(grace=0.05) as left:
        thread = threading.Thread(target=stop.wait, name="forgotten")
        thread.start()
    stop.set()
    thread.join()
    assert len(left) == 1
    assert "'forgotten'" in left[0]
    assert "test_leaks.py" in left[0]


def test_a_thread_that_ends_soon_is_no_leak() -> None:
    with watch_threads(grace=5) as left:
        threading.Thread(target=threading.Event().wait, args=(0.05,)).start()
    assert left == []


def test_a_timer_left_running_is_named_with_the_place_that_started_it(qtbot: QtBot) -> None:
    with watch_timers() as left:
        timer = QTimer()
        timer.setObjectName("tick")
        timer.start(1000)
    assert len(left) == 1
    assert "'tick'" in left[0]
    assert "test_leaks.py" in left[0]
    assert not timer.isActive()


def test_a_timer_that_is_stopped_or_dies_with_its_owner_is_no_leak(qtbot: QtBot) -> None:
    with watch_timers() as left:
        stopped = QTimer()
        stopped.start(1000)
        stopped.stop()
        owner = QObject()
        owned = QTimer(owner)
        owned.start(1000)
        owner.deleteLater()
    assert left == []
