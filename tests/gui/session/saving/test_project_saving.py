import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from engine.project.edits import SetProtected
from engine.project.store import load_project
from engine.region import Box
from gui.files import project_commands
from gui.files.project_dialogs import UnsavedChoice
from gui.look.settings import Settings
from gui.session.session import Session
from gui.spectrogram.span import VisibleSpan
from gui.window.main_window import MainWindow
from tests.gui.conftest import MakeSession, MakeWindow
from tests.gui.project_steps import ARRIVES, edit, keep_journals_in, opened, opened_project, planes, saved_as, unsaved
from tests.gui.stand_ins import FakeEngine


@pytest.fixture
def journals(tmp_path: Path) -> Path:
    return tmp_path / "journals"


@pytest.fixture
def session(make_session: MakeSession, qtbot: QtBot, sound: Path, journals: Path) -> Session:
    """With a separated recording in it."""
    session = keep_journals_in(make_session(FakeEngine()), journals)
    opened(session, qtbot, sound)
    return session


@pytest.fixture
def window(make_window: MakeWindow, qtbot: QtBot, sound: Path, journals: Path) -> MainWindow:
    """With a separated recording in it."""
    window = make_window(FakeEngine())
    opened(keep_journals_in(window, journals), qtbot, sound)
    return window


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Callable[[UnsavedChoice], list[tuple[str, bool, bool]]]:
    """Answer the question before leaving; what was asked (name, unsaved, exporting) is noted."""
    asked: list[tuple[str, bool, bool]] = []

    def prepare(answer: UnsavedChoice) -> list[tuple[str, bool, bool]]:
        def ask(
            parent: object, name: str, unsaved: bool, exporting: bool, separated: float | None = None
        ) -> UnsavedChoice:
            asked.append((name, unsaved, exporting))
            return answer

        monkeypatch.setattr(project_commands, "ask_before_leaving", ask)
        return asked

    return prepare


def test_a_saved_project_comes_back_as_it_was_without_the_networks(
    session: Session, make_session: MakeSession, qtbot: QtBot, tmp_path: Path
) -> None:
    edit(session)
    session.set_mute("violin", True)
    session.set_gain("flute", -6.0)
    session.editing.apply(SetProtected(frozenset({"violin"})), "Protect")
    session.project.describe_view = lambda: {"playhead": 1.5}
    before = planes(session)
    saved_as(session, qtbot, tmp_path / "take 1.soloist")
    assert not unsaved(session)
    session.close()

    engine = FakeEngine()
    again = make_session(engine)
    views: list[object] = []
    again.project.restored.connect(views.append)
    with qtbot.waitSignal(again.project.attached, timeout=ARRIVES):
        again.project.opening.open(tmp_path / "take 1.soloist")
    # At once, before the sound is read.
    np.testing.assert_array_equal(planes(again), before)
    qtbot.waitUntil(lambda: again.separation.complete, timeout=ARRIVES)
    assert engine.requests == []
    assert again.mix.mute == {"violin"}
    assert again.mixer.gain_db("flute") == pytest.approx(-6.0)
    assert again.editing.project is not None
    assert again.editing.project.protected == {"violin"}
    assert again.rows == ("violin", "flute", "cello", "other")
    assert len(again.evidence) == 21
    assert isinstance(views[0], dict)
    assert views[0]["playhead"] == 1.5
    assert not unsaved(again)


def test_the_networks_run_for_what_is_missing(
    make_session: MakeSession, qtbot: QtBot, sound: Path, tmp_path: Path
) -> None:
    engine = FakeEngine(held=True)
    session = make_session(engine)
    session.open(sound)
    qtbot.waitUntil(lambda: session.segmentation is not None, timeout=ARRIVES)
    saved_as(session, qtbot, tmp_path / "early.soloist")
    session.close()
    other = FakeEngine()
    again = make_session(other)
    opened_project(again, qtbot, tmp_path / "early.soloist")
    assert len(other.requests) == 1
    assert other.requests[0].instruments == ("violin", "flute")
    assert not unsaved(again)


def test_what_is_changed_while_it_is_saved_is_still_unsaved(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    edit(session)
    with qtbot.waitSignal(session.project.save_ended, timeout=ARRIVES):
        session.project.save_as(tmp_path / "a.soloist")
        edit(session, Box(100, 120, 10, 20))
    assert unsaved(session)
    with qtbot.waitSignal(session.project.save_ended, timeout=ARRIVES):
        session.project.save()
    assert not unsaved(session)


def test_the_networks_are_named_in_the_project(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    session.separation.warm_up()
    qtbot.waitUntil(lambda: session.project.networks == "fake", timeout=ARRIVES)
    session.separation.start()
    qtbot.waitUntil(lambda: session.separation.complete, timeout=ARRIVES)
    saved_as(session, qtbot, tmp_path / "a.soloist")
    assert load_project(tmp_path / "a.soloist").facts.model == "fake"


def test_a_second_name_asked_for_meanwhile_is_saved_too(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    edit(session)
    with qtbot.waitSignal(session.project.save_ended, timeout=ARRIVES) as ended:
        session.project.save_as(tmp_path / "a.soloist")
        session.project.save_as(tmp_path / "b.soloist")
    assert ended.args == [True]
    assert session.project.path == tmp_path / "b.soloist"
    assert (tmp_path / "a.soloist").is_file()
    assert (tmp_path / "b.soloist").is_file()


def test_undoing_everything_is_as_good_as_saved(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    saved_as(session, qtbot, tmp_path / "a.soloist")
    edit(session)
    assert unsaved(session)
    session.editing.undo()
    assert not unsaved(session)


def test_a_save_that_fails_keeps_the_work_and_says_why(
    session: Session, qtbot: QtBot, tmp_path: Path, journals: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    saved_as(session, qtbot, folder / "a.soloist")
    edit(session)
    shutil.rmtree(folder)
    failures: list[Exception] = []
    session.failed.connect(failures.append)
    with qtbot.waitSignal(session.project.save_ended, timeout=ARRIVES) as ended:
        session.project.save()
    assert ended.args == [False]
    assert "no longer there" in str(failures[0])
    assert unsaved(session)
    assert any(journals.glob("*.journal"))
    saved_as(session, qtbot, tmp_path / "elsewhere.soloist")
    assert not unsaved(session)
    assert session.project.path == tmp_path / "elsewhere.soloist"


def test_opening_a_project_twice_is_read_only_until_saved_elsewhere(
    session: Session, make_window: MakeWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    saved_as(session, qtbot, tmp_path / "a.soloist")
    second = make_window(FakeEngine())
    opened_project(second.session, qtbot, tmp_path / "a.soloist")
    assert second.session.project.read_only
    assert second.read_only_label.isVisible()
    assert "(read-only)" in second.windowTitle()
    assert "already open in another window" in second.messages.texts()[0]
    assert not second.action_set.actions["save"].isEnabled()
    assert second.action_set.actions["save-as"].isEnabled()
    second.session.project.save()
    assert not second.session.project.saving
    saved_as(second.session, qtbot, tmp_path / "b.soloist")
    assert not second.read_only_label.isVisible()
    assert second.action_set.actions["save"].isEnabled()
    # The first window still holds the first file.
    failures: list[Exception] = []
    second.session.failed.connect(failures.append)
    second.session.project.save_as(tmp_path / "a.soloist")
    assert "open in another window" in str(failures[0])


def test_the_window_shows_name_and_modified_mark(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    assert window.windowTitle() == "solo.wav[*] – Soloist"
    assert not window.isWindowModified()
    edit(window.session)
    assert window.isWindowModified()
    saved_as(window.session, qtbot, tmp_path / "a.soloist")
    assert window.windowTitle() == "a.soloist[*] – Soloist"
    assert not window.isWindowModified()
    window.commands.close_clip()
    assert window.windowTitle() == "Soloist[*]" or window.windowTitle() == "Soloist"


def test_keys_save(window: MainWindow) -> None:
    keys = {i: [k.toString() for k in window.action_set.keys(i)] for i in ("save", "save-as")}
    assert keys == {"save": ["Ctrl+S"], "save-as": ["Ctrl+Shift+S"]}
    assert window.action_set.actions["save"].isEnabled()
    assert QKeySequence("Ctrl+S") in window.action_set.actions["save"].shortcuts()


def test_the_first_save_asks_where_and_is_remembered(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    suggested: list[Path] = []

    def choose(parent: object, path: Path) -> Path:
        suggested.append(path)
        return tmp_path / "mine.soloist"

    monkeypatch.setattr(project_commands, "ask_project_path", choose)
    with qtbot.waitSignal(window.session.project.save_ended, timeout=ARRIVES):
        window.action_set.actions["save"].trigger()
    assert suggested[0].name == "solo.soloist"
    assert settings.recent_files()[0] == (tmp_path / "mine.soloist").resolve()
    window.recent_menu.fill()
    assert window.recent_menu.actions()[0].toolTip().startswith("Project: ")
    assert window.recent_menu.actions()[1].toolTip().startswith("Sound: ")


def test_a_separation_nobody_edited_is_closed_without_a_question(
    window: MainWindow, answers: Callable[[UnsavedChoice], list[tuple[str, bool, bool]]]
) -> None:
    asked = answers(UnsavedChoice.CANCEL)
    window.session.set_solo("violin", True)
    window.close()
    assert asked == []
    assert not window.isVisible()


def test_unsaved_work_is_asked_about_once_and_cancel_stays(
    window: MainWindow, answers: Callable[[UnsavedChoice], list[tuple[str, bool, bool]]]
) -> None:
    asked = answers(UnsavedChoice.CANCEL)
    edit(window.session)
    window.close()
    assert asked == [("solo.wav", True, False)]
    assert window.isVisible()
    window.commands.close_clip()
    assert window.session.clip is not None
    answers(UnsavedChoice.DISCARD)
    window.close()
    assert len(asked) == 3
    assert not window.isVisible()


def test_discarded_work_is_not_offered_again(
    window: MainWindow, answers: Callable[[UnsavedChoice], list[tuple[str, bool, bool]]], journals: Path
) -> None:
    answers(UnsavedChoice.DISCARD)
    edit(window.session)
    assert len(list(journals.glob("*.journal"))) == 1
    window.commands.close_clip()
    assert window.session.clip is None
    assert list(journals.glob("*.journal")) == []


def test_save_and_leave(
    window: MainWindow,
    qtbot: QtBot,
    answers: Callable[[UnsavedChoice], list[tuple[str, bool, bool]]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = answers(UnsavedChoice.SAVE)
    monkeypatch.setattr(project_commands, "ask_project_path", lambda parent, path: tmp_path / "a.soloist")
    edit(window.session)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=ARRIVES)
    assert (tmp_path / "a.soloist").is_file()
    assert len(asked) == 1


def test_a_save_that_fails_keeps_the_window_open(
    window: MainWindow,
    qtbot: QtBot,
    answers: Callable[[UnsavedChoice], list[tuple[str, bool, bool]]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answers(UnsavedChoice.SAVE)
    monkeypatch.setattr(project_commands, "ask_project_path", lambda parent, path: tmp_path / "gone" / "a.soloist")
    edit(window.session)
    with qtbot.waitSignal(window.session.project.save_ended, timeout=ARRIVES):
        window.close()
    assert window.isVisible()
    assert window.isWindowModified()
    assert "no longer there" in window.messages.texts()[0]
    answers(UnsavedChoice.DISCARD)
    window.close()


def test_what_the_window_shows_is_saved_and_comes_back(
    window: MainWindow, make_window: MakeWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.views.spectrogram.state.set_span(VisibleSpan(0.5, 1.5, 20.5, 120.5))
    window.session.playback.seek(1.0)
    window.session.select("flute")
    saved_as(window.session, qtbot, tmp_path / "a.soloist")
    window.commands.close_clip()
    again = make_window(FakeEngine())
    again.commands.open(tmp_path / "a.soloist")
    qtbot.waitUntil(lambda: again.session.playback.position == pytest.approx(1.0), timeout=ARRIVES)
    qtbot.waitUntil(lambda: again.session.separation.complete, timeout=ARRIVES)
    span = again.views.spectrogram.state.span
    assert (span.start, span.stop, span.low, span.high) == pytest.approx((0.5, 1.5, 20.5, 120.5))
    assert again.session.selected == "flute"
    data = again.views.spectrogram.canvas.picture.cells
    assert data is not None
    qtbot.waitUntil(lambda: bool(data.separated.all()), timeout=ARRIVES)


def test_a_corrected_list_is_asked_about(
    window: MainWindow, qtbot: QtBot, answers: Callable[[UnsavedChoice], list[tuple[str, bool, bool]]]
) -> None:
    asked = answers(UnsavedChoice.CANCEL)
    window.session.toggle_instrument("cello", True)
    assert not window.close()
    assert asked == [("solo.wav", True, False)]
    window.session.editing.undo()
    qtbot.waitUntil(lambda: window.session.separation.complete, timeout=ARRIVES)
    assert window.commands.projects.may_quit(), "the list is as it was found"
    assert len(asked) == 1


def test_a_separation_under_way_is_asked_about(
    make_window: MakeWindow, qtbot: QtBot, sound: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = FakeEngine()
    engine.stop_after = 1
    window = make_window(engine)
    window.session.open(sound)
    qtbot.waitUntil(lambda: window.session.separation.done > 0, timeout=ARRIVES)
    said: list[float | None] = []

    def ask(parent: object, name: str, unsaved: bool, exporting: bool, separated: float | None) -> UnsavedChoice:
        said.append(separated)
        return UnsavedChoice.CANCEL

    monkeypatch.setattr(project_commands, "ask_before_leaving", ask)
    assert not window.close()
    window.commands.close_clip()
    assert window.session.clip is not None
    assert said == [window.session.separation.done] * 2
