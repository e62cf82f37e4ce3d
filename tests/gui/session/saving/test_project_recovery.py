import datetime
import shutil
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from engine.project.recovery import Recoverable, find_recoverable
from engine.region import Box
from gui.files import project_commands
from gui.session.saving.recovery import offer_text
from gui.session.session import Session
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


def crashed(session: Session, journals: Path) -> Path:
    """What a crash at this moment would leave: the journals as they are, and nobody who holds them."""
    journal = session.project.autosave._journal
    assert journal is not None
    journal.flush()
    return Path(shutil.copytree(journals, journals.with_name("left behind")))


def offered(window: MainWindow, qtbot: QtBot, left: Path) -> None:
    """Start a window on what was left behind."""
    keep_journals_in(window, left)
    window.session.project.recovery.look()
    qtbot.waitUntil(lambda: bool(window.recovery_bar.cards()), timeout=ARRIVES)


def test_work_on_a_recording_that_was_never_saved_survives_a_crash(
    session: Session, make_window: MakeWindow, qtbot: QtBot, journals: Path, tmp_path: Path
) -> None:
    edit(session)
    edit(session, Box(70, 90, 100, 140), "violin")
    session.set_mute("flute", True)
    before = planes(session)
    left = crashed(session, journals)

    window = make_window(FakeEngine())
    offered(window, qtbot, left)
    assert window.welcome.isVisible()
    (card,) = window.recovery_bar.cards()
    assert "unsaved work on “solo.wav”: 3 changes" in card.offer.text
    with qtbot.waitSignal(window.session.project.attached, timeout=ARRIVES):
        card.recover_button.click()
    assert window.recovery_bar.cards() == []
    qtbot.waitUntil(lambda: window.session.separation.complete, timeout=ARRIVES)
    np.testing.assert_array_equal(planes(window.session), before)
    assert window.session.mix.mute == {"flute"}
    assert window.isWindowModified()
    assert window.windowTitle() == "solo.wav[*] – Soloist"
    # A second crash costs nothing either.
    assert find_recoverable(left) == ()
    saved_as(window.session, qtbot, tmp_path / "a.soloist")
    assert not window.isWindowModified()
    window.commands.close_clip()
    assert find_recoverable(left) == ()


def test_work_on_a_saved_project_survives_a_crash(
    session: Session, make_window: MakeWindow, qtbot: QtBot, journals: Path, tmp_path: Path
) -> None:
    edit(session)
    saved_as(session, qtbot, tmp_path / "a.soloist")
    edit(session, Box(70, 90, 100, 140), "violin")
    before = planes(session)
    left = crashed(session, journals)
    session.project.give_up()
    session.close()

    engine = FakeEngine()
    window = make_window(engine)
    offered(window, qtbot, left)
    (card,) = window.recovery_bar.cards()
    assert "“a.soloist”: one change" in card.offer.text
    with qtbot.waitSignal(window.session.project.attached, timeout=ARRIVES):
        card.recover_button.click()
    np.testing.assert_array_equal(planes(window.session), before)
    assert window.isWindowModified()
    with qtbot.waitSignal(window.session.project.save_ended, timeout=ARRIVES) as ended:
        window.session.project.save()
    assert ended.args == [True]
    window.commands.close_clip()
    opened_project(window.session, qtbot, tmp_path / "a.soloist")
    np.testing.assert_array_equal(planes(window.session), before)
    assert engine.requests == []


def test_later_keeps_the_work_and_discard_asks_again(
    session: Session, make_window: MakeWindow, qtbot: QtBot, journals: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(session)
    left = crashed(session, journals)
    window = make_window(FakeEngine())
    offered(window, qtbot, left)
    window.recovery_bar.cards()[0].later_button.click()
    assert window.recovery_bar.cards() == []
    assert len(find_recoverable(left)) == 1
    offered(window, qtbot, left)
    monkeypatch.setattr(project_commands, "confirm_throw_away", lambda parent, name: False)
    window.recovery_bar.cards()[0].discard_button.click()
    assert len(window.recovery_bar.cards()) == 1
    monkeypatch.setattr(project_commands, "confirm_throw_away", lambda parent, name: True)
    with qtbot.waitSignal(window.session.project.recovery.found, timeout=ARRIVES):
        window.recovery_bar.cards()[0].discard_button.click()
    assert window.recovery_bar.cards() == []
    assert find_recoverable(left) == ()


def test_a_window_that_had_to_close_unasked_leaves_its_work_to_be_recovered(
    make_window: MakeWindow, qtbot: QtBot, sound: Path, journals: Path
) -> None:
    window = make_window(FakeEngine())
    opened(keep_journals_in(window, journals), qtbot, sound)
    edit(window.session)
    window.stop()
    assert not window.isVisible()
    (item,) = find_recoverable(journals)
    assert item.name == "solo.wav"


def test_a_mix_alone_is_not_worth_recovering(session: Session, journals: Path) -> None:
    session.set_solo("violin", True)
    assert not journals.exists() or list(journals.glob("*.journal")) == []


def test_what_is_open_in_another_window_is_not_offered(
    session: Session, make_window: MakeWindow, qtbot: QtBot, journals: Path
) -> None:
    edit(session)
    window = make_window(FakeEngine())
    keep_journals_in(window, journals)
    with qtbot.waitSignal(window.session.project.recovery.found, timeout=ARRIVES) as found:
        window.session.project.recovery.look()
    assert found.args == [()]


def test_work_that_cannot_be_recovered_is_told_and_offered_again(
    session: Session, make_window: MakeWindow, qtbot: QtBot, journals: Path, tmp_path: Path
) -> None:
    saved_as(session, qtbot, tmp_path / "a.soloist")
    edit(session)
    left = crashed(session, journals)
    session.project.give_up()
    session.close()
    (tmp_path / "a.soloist").unlink()
    window = make_window(FakeEngine())
    offered(window, qtbot, left)
    with qtbot.waitSignal(window.session.project.recovery.found, timeout=ARRIVES):
        window.recovery_bar.cards()[0].recover_button.click()
    assert "does not exist" in window.messages.texts()[0]
    assert len(window.recovery_bar.cards()) == 1


def test_a_journal_that_cannot_be_written_is_told_once(
    session: Session, journals: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journals.write_text("a file where the folder should be")
    failures: list[Exception] = []
    session.failed.connect(failures.append)
    edit(session)
    edit(session, Box(70, 90, 100, 140), "violin")
    assert len(failures) == 1
    assert unsaved(session)


def test_an_offer_says_what_and_when() -> None:
    then = datetime.datetime(2026, 5, 3, 14, 7)
    item = Recoverable(Path("x"), Path("/a/duet.soloist"), None, 12, then.timestamp())
    assert offer_text(item, then + datetime.timedelta(hours=2)).endswith(
        "“duet.soloist”: 12 changes, the last one today at 14:07."
    )
    assert "yesterday at 14:07" in offer_text(item, then + datetime.timedelta(days=1))
    assert "on 2026-05-03 at 14:07" in offer_text(item, then + datetime.timedelta(days=9))
