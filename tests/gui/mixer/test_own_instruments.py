"""A person's own instruments in the window: added by any name, renamed, recoloured, merged, split; undo knows all."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engine.project.edits import Paint
from engine.project.segmentation import Segmentation
from engine.region import Box, Region
from engine.roster import Roster
from gui.mixer.naming_dialogs import MergeDialog, RenameDialog
from gui.session.editing.own import CHANGED_MEANWHILE
from gui.session.session import Session
from gui.window.main_window import MainWindow
from tests.gui.conftest import MakeSession, MakeWindow
from tests.gui.editing import WAIT_MS, opened, plane
from tests.gui.stand_ins import FakeEngine


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def session(make_session: MakeSession, engine: FakeEngine, qtbot: QtBot, sound: Path) -> Session:
    return opened(make_session(engine), sound, qtbot)


@pytest.fixture
def window(make_window: MakeWindow, engine: FakeEngine, qtbot: QtBot, sound: Path) -> MainWindow:
    window = make_window(engine)
    opened(window.session, sound, qtbot)
    return window


def rest(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: session.separation.complete and not session.board.running(), timeout=WAIT_MS)


def test_one_of_any_name_is_added_and_the_networks_are_not_asked(
    session: Session, engine: FakeEngine, qtbot: QtBot
) -> None:
    before = plane(session, "violin")
    asked = len(engine.requests)
    session.add_own("  Click   track ")
    rest(session, qtbot)
    assert list(session.instruments) == ["violin", "flute", "click_track"]
    assert (session.selected, session.roster.name("click_track")) == ("click_track", "Click track")
    assert len(engine.requests) == asked
    np.testing.assert_array_equal(plane(session, "violin"), before)
    assert not plane(session, "click_track").any()
    project = session.editing.project
    assert project is not None
    assert project.history.entries == ("Add Click track",)
    session.editing.undo()
    assert list(session.instruments) == ["violin", "flute"]
    assert session.roster == Roster()
    session.editing.redo()
    assert session.roster.name("click_track") == "Click track"


def test_beside_it_the_networks_are_asked_about_those_they_know(
    session: Session, engine: FakeEngine, qtbot: QtBot
) -> None:
    session.add_own("Voice")
    mask = session.segmentation
    assert mask is not None
    session.editing.apply(Paint(Region.full(Box(0, 20, 0, mask.grid.bands)), "voice"))
    session.add_instrument("tuba")
    rest(session, qtbot)
    assert engine.requests[-1].instruments == ("violin", "flute", "tuba")
    assert session.instruments == ("violin", "flute", "voice", "tuba")
    assert (plane(session, "voice")[:, :20] == 255).all()
    assert not plane(session, "voice")[:, 20:].any()
    assert (plane(session, "tuba")[:, 20:] == 120).all()


def test_of_instruments_that_the_networks_do_not_know_nobody_is_asked(
    session: Session, engine: FakeEngine, qtbot: QtBot
) -> None:
    asked = len(engine.requests)
    session.add_own("Voice")
    for known in ("violin", "flute"):
        session.remove_instrument(known)
    rest(session, qtbot)
    assert session.instruments == ("voice",)
    assert len(engine.requests) == asked


def test_before_there_is_a_mask_the_choice_of_the_others_stays_the_networks(
    make_session: MakeSession, qtbot: QtBot, sound: Path
) -> None:
    session = make_session(FakeEngine())
    session.opened.connect(lambda _: session.add_own("Voice"))
    opened(session, sound, qtbot)
    assert session.instruments == ("violin", "flute", "voice")


def test_a_name_of_a_class_is_that_class_and_a_name_twice_is_told(session: Session, qtbot: QtBot) -> None:
    session.add_own("TUBA")
    assert session.instruments == ("violin", "flute", "tuba")
    told: list[str] = []
    session.failed.connect(lambda error: told.append(str(error)))
    for name in ("Violin", "\x1b[2J", " "):
        session.add_own(name)
    session.own.rename("flute", "VIOLIN")
    assert [t.split(";")[0] for t in told] == [
        "There is a “Violin” already",
        "“\\x1b[2J” holds characters that cannot be shown in one line.",
        "An instrument needs a name.",
        "There is a “VIOLIN” already",
    ]
    assert session.instruments == ("violin", "flute", "tuba")


def test_split_and_merged_again_it_is_what_it_was(session: Session, engine: FakeEngine, qtbot: QtBot) -> None:
    before = plane(session, "violin")
    asked = len(engine.requests)
    session.own.split("violin")
    rest(session, qtbot)
    assert session.instruments == ("violin", "violin_2", "flute")
    assert session.rows[:3] == ("violin", "violin_2", "flute"), "the second stands behind the first"
    assert session.roster.of("violin_2").kind == "violin"
    np.testing.assert_array_equal(plane(session, "violin").astype(int) + plane(session, "violin_2"), before)
    assert len(engine.requests) == asked, "the same two are known"
    session.own.merge("violin_2", "violin")
    rest(session, qtbot)
    np.testing.assert_array_equal(plane(session, "violin"), before)
    project = session.editing.project
    assert project is not None
    assert project.history.entries == ("Split the violin in two", "Merge Violin 2 into the violin")
    project.jump(0)
    np.testing.assert_array_equal(plane(session, "violin"), before)
    assert not session.segmentation or not session.segmentation.has_touched


def test_a_mask_that_was_changed_meanwhile_is_not_overwritten(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    session.noted.connect(told.append)
    session.own.split("violin")
    mask = session.segmentation
    assert isinstance(mask, Segmentation)
    session.editing.apply(Paint(Region.full(Box(0, 5, 0, 5)), "flute"))
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT_MS)
    assert told == [CHANGED_MEANWHILE]
    assert session.instruments == ("violin", "flute")


def test_the_row_is_renamed_and_recoloured_and_says_so(window: MainWindow, qtbot: QtBot) -> None:
    session, panel = window.session, window.panel
    session.select("violin")
    row = panel.rows["violin"]
    QTest.keyClick(row, Qt.Key.Key_F2)
    dialog = window.findChild(RenameDialog)
    assert dialog is not None
    dialog.field.setText("Anna <b>")
    dialog.accept()
    assert session.roster.name("violin") == "Anna <b>"
    assert (row.accessibleName(), row.solo.accessibleName()) == ("Anna <b>", "Solo Anna <b>")
    assert "Anna" in window.views.spectrogram.legend.toolTip()
    session.own.recolour("violin", "#12ab3f")
    assert session.current is not None
    assert session.current.colours["violin"] == "#12AB3F"
    project = session.editing.project
    assert project is not None
    assert project.history.entries == ("Call the violin “Anna <b>”", "Recolour Anna <b>")
    session.editing.undo()
    session.editing.undo()
    assert row.accessibleName() == "Violin"


def test_any_name_is_added_from_the_list_and_merged_from_the_menu(window: MainWindow, qtbot: QtBot) -> None:
    session, button = window.session, window.panel.add_button
    button.click()
    QTest.keyClicks(button.popup.search, "Voice")
    QTest.keyClick(button.popup.search, Qt.Key.Key_Return)
    assert session.instruments == ("violin", "flute", "voice")
    assert window.panel.order() == ["violin", "flute", "cello", "voice", "other"]
    assert window.panel.rows["voice"].accessibleName() == "Voice"
    window.action_set.refresh()
    window.action_set.actions["merge-instrument"].trigger()
    dialog = window.findChild(MergeDialog)
    assert dialog is not None
    assert [dialog.others.itemText(n) for n in range(dialog.others.count())] == ["Violin", "Flute"]
    dialog.accept()
    qtbot.waitUntil(lambda: session.instruments == ("violin", "flute"), timeout=WAIT_MS)
    rest(session, qtbot)


@pytest.mark.parametrize("by_players", [False, True])
def test_closing_ends_the_splitting_and_nothing_is_told_of_it(session: Session, qtbot: QtBot, by_players: bool) -> None:
    told: list[object] = []
    session.failed.connect(told.append)
    clip = session.current
    (session.players if by_players else session.own).split("violin")
    assert len(session.board.live(clip)) == 1
    session.close()
    assert session.board.running() == []
    qtbot.waitUntil(lambda: not session.board.live(clip), timeout=WAIT_MS)
    assert told == []


def test_split_by_its_players_says_what_came_of_it_and_asks_for_them_where_they_are_not_seen(
    session: Session, qtbot: QtBot
) -> None:
    told: list[str] = []
    session.noted.connect(told.append)
    before = plane(session, "violin")
    session.players.split("violin")
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT_MS)
    assert told == ["Neither direction nor motion tells the two players apart: each got half of everything."]
    assert session.instruments == ("violin", "violin_2", "flute")
    np.testing.assert_array_equal(plane(session, "violin").astype(int) + plane(session, "violin_2"), before)
    session.editing.undo()
    np.testing.assert_array_equal(plane(session, "violin"), before)
    session.players.ask("violin")
    assert told[-1] == "This recording has no picture; split by direction instead."
