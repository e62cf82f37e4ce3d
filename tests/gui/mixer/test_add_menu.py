"""Adding an instrument, taking one out again, and what undo makes of both."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engine.instruments import CLASS_IDS
from gui.session.session import Session
from gui.window.main_window import MainWindow
from tests.gui.conftest import MakeSession, MakeWindow
from tests.gui.editing import opened
from tests.gui.stand_ins import FakeEngine


@pytest.fixture
def window(make_window: MakeWindow, qtbot: QtBot, sound: Path) -> MainWindow:
    window = make_window(FakeEngine())
    opened(window.session, sound, qtbot)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def session(make_session: MakeSession, qtbot: QtBot, sound: Path) -> Session:
    return opened(make_session(FakeEngine()), sound, qtbot)


def rows(window: MainWindow) -> list[str]:
    return window.panel.order()


def test_the_list_is_ordered_by_evidence_and_can_be_searched(window: MainWindow) -> None:
    window.session.remove_instrument("cello")
    button = window.panel.add_button
    button.click()
    popup = button.popup
    assert popup.isVisible()
    offered = popup.offered()
    assert offered[:3] == ["cello", "accordion", "acoustic_guitar"], "heard at 30 %, then by name"
    assert set(offered) == set(CLASS_IDS) - {"violin", "flute"}
    QTest.keyClicks(popup.search, "an")
    assert popup.offered() == ["banjo", "piano"]
    QTest.keyClick(popup.search, Qt.Key.Key_Down)
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert rows(window) == ["violin", "flute", "piano", "other"]
    assert window.session.selected == "piano"
    assert window.views.spectrogram.canvas.hasFocus()


def test_a_name_that_nobody_knows_is_offered_and_can_be_left(window: MainWindow) -> None:
    button = window.panel.add_button
    button.click()
    QTest.keyClicks(button.popup.search, "kazoo")
    assert button.popup.offered() == []
    assert "kazoo" in button.popup.list.currentItem().text()
    QTest.keyClick(button.popup, Qt.Key.Key_Escape)
    assert rows(window) == ["violin", "flute", "cello", "other"]
    assert window.views.spectrogram.canvas.hasFocus()


def test_letters_after_adding_choose_tools_and_add_nothing(window: MainWindow) -> None:
    button = window.panel.add_button
    button.click()
    view = button.popup.list
    first = view.visualItemRect(view.item(0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    before = rows(window)
    assert len(before) == 5
    for letter in "bsav":
        QTest.keyClick(window.focusWidget(), Qt.Key(ord(letter.upper())))
    assert rows(window) == before


def test_an_undone_addition_leaves_no_row_and_a_redone_one_brings_it_back(session: Session) -> None:
    session.add_instrument("tuba")
    assert list(session.rows) == ["violin", "flute", "cello", "tuba", "other"]
    session.editing.undo()
    assert list(session.rows) == ["violin", "flute", "cello", "other"]
    session.editing.redo()
    assert list(session.rows) == ["violin", "flute", "cello", "tuba", "other"]


def test_a_tick_that_is_taken_away_leaves_its_row(session: Session) -> None:
    session.add_instrument("tuba")
    session.toggle_instrument("tuba", False)
    assert list(session.rows) == ["violin", "flute", "cello", "tuba", "other"]
    session.editing.undo()
    session.editing.undo()
    assert list(session.rows) == ["violin", "flute", "cello", "other"]


def test_a_removed_row_comes_back_in_its_place(session: Session) -> None:
    session.remove_instrument("violin")
    assert list(session.rows) == ["flute", "cello", "other"]
    assert list(session.instruments) == ["flute"]
    session.editing.undo()
    assert list(session.rows) == ["violin", "flute", "cello", "other"]
    assert list(session.instruments) == ["violin", "flute"]
    session.editing.redo()
    assert list(session.rows) == ["flute", "cello", "other"]


def test_a_suggestion_can_be_removed_without_a_step_of_the_history(session: Session) -> None:
    session.remove_instrument("cello")
    assert list(session.rows) == ["violin", "flute", "other"]
    assert session.editing.project is not None
    assert session.editing.project.history.entries == ()


def test_delete_removes_the_row_that_has_the_focus(window: MainWindow) -> None:
    row = window.panel.rows["flute"]
    row.setFocus(Qt.FocusReason.TabFocusReason)
    assert row.hasFocus()
    QTest.keyClick(row, Qt.Key.Key_Delete)
    assert rows(window) == ["violin", "cello", "other"]
