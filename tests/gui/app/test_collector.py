"""Garbage is collected on the UI thread alone."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.app import collector
from gui.app import start as app
from gui.app.collector import Collector
from gui.look.settings import Settings
from gui.window.main_window import MainWindow
from gui.work.jobs import Activity, Kind
from tests.gui.conftest import MakeSession
from tests.gui.stand_ins import FakeEngine


class Cycle:
    """Holds itself; says on which thread it is freed."""

    def __init__(self, freed: list[str]) -> None:
        self.itself, self.freed = self, freed

    def __del__(self) -> None:
        self.freed.append(threading.current_thread().name)


@pytest.fixture
def collecting(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Collector]:
    monkeypatch.setattr(collector, "INTERVAL_MS", 5)
    made = Collector()
    made.start()
    yield made
    made.stop()


def test_what_a_worker_throws_away_is_freed_on_the_ui_thread(collecting: Collector, qtbot: QtBot) -> None:
    freed: list[str] = []
    worker = threading.Thread(target=lambda: [Cycle(freed) for _ in range(5000)], name="worker")
    worker.start()
    worker.join()
    assert not freed
    qtbot.waitUntil(lambda: len(freed) == 5000, timeout=10_000)
    assert set(freed) == {threading.main_thread().name}


def test_what_was_set_aside_is_swept_up_when_asked(collecting: Collector) -> None:
    kept = Cycle([])
    gone = weakref.ref(kept)
    gc.freeze()
    del kept
    gc.collect()
    assert gone() is not None
    collecting.sweep()
    assert gone() is None


def test_afterwards_python_collects_again_and_nothing_stays_aside(qapp: object) -> None:
    made = Collector()
    made.start()
    assert not gc.isenabled()
    gc.freeze()
    made.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


@pytest.mark.parametrize(
    ("counts", "expected"),
    [((700, 10, 10), []), ((701, 0, 0), [0]), ((701, 11, 0), [1]), ((701, 11, 11), [2]), ((0, 0, 11), [2])],
)
def test_the_oldest_generation_that_is_due_is_collected(
    qapp: object, monkeypatch: pytest.MonkeyPatch, counts: tuple[int, ...], expected: list[int]
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(gc, "get_count", lambda: counts)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    monkeypatch.setattr(gc, "collect", lambda generation=2: asked.append(generation))
    monkeypatch.setattr(gc, "freeze", lambda: None)
    Collector().collect_due()
    assert asked == expected


def test_where_python_has_no_threshold_for_it_all_is_collected_now_and_then(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in Python 3.14: the third threshold is 0."""
    asked: list[int] = []
    monkeypatch.setattr(gc, "get_count", lambda: (2001, 11, 0))
    monkeypatch.setattr(gc, "get_threshold", lambda: (2000, 10, 0))
    monkeypatch.setattr(gc, "collect", lambda generation=2: asked.append(generation))
    monkeypatch.setattr(gc, "freeze", lambda: None)
    made = Collector()
    for _ in range(2 * (collector.FULL_EVERY + 1)):
        made.collect_due()
    assert asked == [*[1] * collector.FULL_EVERY, 2] * 2


def test_memory_is_given_back_again_when_the_last_work_on_what_was_closed_ends(
    make_session: MakeSession, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, swept = make_session(FakeEngine()), list[bool]()
    monkeypatch.setattr(Collector, "sweep", lambda _: swept.append(session.board.idle))
    app.sweep_when_closed(session, Collector(session))
    work = session.board.show(Activity(Kind.EDIT, "work"))
    work.cancel()
    session.closed.emit()
    qtbot.waitUntil(lambda: swept == [False])
    session.board.finish(work)
    qtbot.waitUntil(lambda: swept == [False, True])
    # What works on nothing that was closed has no part in it.
    session.board.finish(session.board.show(Activity(Kind.EDIT, "other work")))
    QApplication.processEvents()
    assert len(swept) == 2


def test_the_application_collects_so_while_it_runs(
    qapp: object, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []
    swept: list[bool] = []
    monkeypatch.setattr(Collector, "sweep", lambda _: swept.append(True))
    monkeypatch.setattr(app, "make_application", lambda _: qapp)
    monkeypatch.setattr(app, "Settings", lambda _: settings)
    monkeypatch.setattr(app, "NetworkEngine", lambda **_: FakeEngine())

    def look(window: MainWindow, _: object) -> None:
        seen.append(gc.isenabled())
        window.session.closed.emit()
        # After what is queued: the sweep.
        QTimer.singleShot(0, window, window.stop)
        QTimer.singleShot(0, window, window.deleteLater)

    monkeypatch.setattr(app, "after_first_paint", look)
    assert app.run() == 0
    assert seen == [False]
    assert swept == [True]
    assert gc.isenabled()
