"""A session, or the whole window, on an engine without networks; closed after each test."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.app.start import build
from gui.look import settings as keys
from gui.look.settings import Settings
from gui.session.session import Session
from gui.window.main_window import FIRST_SIZE, MainWindow
from gui.work.jobs import WorkerTask
from gui.work.lanes import Lane
from tests.gui.crossing import qt_objects_in
from tests.gui.stand_ins import FakeEngine
from tests.media_factory import make_tone, make_video
from tests.pulse import pulse_servers, pulse_sink, pytest_runtest_makereport

__all__ = ["pulse_servers", "pulse_sink", "pytest_runtest_makereport"]

MakeSession = Callable[[FakeEngine], Session]
MakeWindow = Callable[[FakeEngine], MainWindow]


@pytest.fixture(autouse=True)
def _collected_here() -> Iterator[None]:
    """Garbage is collected on the UI thread alone, as in the application (see `gui.app.collector`)."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture(autouse=True)
def _no_qt_object_crosses(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing that a test of the window hands to a worker holds a Qt object (see `gui.work.jobs`)."""
    submit, crossed = Lane.submit, list[str]()

    def watched(lane: Lane, task: WorkerTask[object]) -> None:
        crossed.extend(qt_objects_in(task))
        submit(lane, task)

    monkeypatch.setattr(Lane, "submit", watched)
    yield
    assert crossed == []


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What one test separated is not kept for another."""
    monkeypatch.setenv("SOLOIST_CACHE", str(tmp_path / "cache"))


@pytest.fixture(autouse=True)
def _no_manual_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test opens somebody's browser."""
    monkeypatch.setattr("gui.window.manual.MANUAL", tmp_path / "manual")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """An empty settings file."""
    return Settings(tmp_path / "config" / "settings.json")


@pytest.fixture(scope="session")
def video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four seconds of numbered pictures and a stereo tone."""
    path = tmp_path_factory.mktemp("media") / "duet.mp4"
    make_video(path, seconds=4.0)
    return path


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three seconds of a tone in 24 bits."""
    path = tmp_path_factory.mktemp("media") / "solo.wav"
    make_tone(path, 3.0, subtype="PCM_24")
    return path


@pytest.fixture
def make_session(qapp: QApplication) -> Iterator[MakeSession]:
    """Sessions that are shut down at the end; a job that refuses to stop fails the test."""
    made: list[Session] = []

    def make(engine: FakeEngine) -> Session:
        session = Session(engine)
        made.append(session)
        return session

    yield make
    for session in made:
        assert session.shutdown() == ()
        session.deleteLater()


@pytest.fixture
def make_window(qtbot: QtBot, qapp: QApplication, settings: Settings) -> MakeWindow:
    """Windows that are shown, and closed at the end."""

    def make(engine: FakeEngine) -> MainWindow:
        window = build(qapp, settings, engine)
        # The offscreen platform's screen is smaller than any that people have; gestures are measured on a usual one.
        if not settings.get(keys.GEOMETRY):
            window.resize(*FIRST_SIZE)
        # Without the question about unsaved work, which nobody would answer.
        qtbot.addWidget(window, before_close_func=MainWindow.stop)
        with qtbot.waitExposed(window):
            window.show()
        window.prepare()
        return window

    return make
