from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.actions.context_menus import MENUS_AT
from gui.actions.gestures import GESTURES
from gui.actions.shortcut_sheet import ShortcutSheet
from gui.actions.table import ACTIONS, MENUS, TOOLBAR, plain_text, shortcut_table
from gui.look import settings as keys
from gui.look.icons import icon_names
from gui.look.settings import Settings
from gui.window.main_window import MainWindow
from tests.gui.conftest import MakeWindow
from tests.gui.stand_ins import FakeEngine


@pytest.fixture
def window(make_window: MakeWindow) -> MainWindow:
    return make_window(FakeEngine())


def test_no_key_means_two_things() -> None:
    counts = Counter(key for spec in ACTIONS for key in spec.keys)
    assert [key for key, count in counts.items() if count > 1] == []


def test_every_action_is_complete() -> None:
    for spec in ACTIONS:
        assert spec.menu.split("/")[0] in MENUS
        assert not spec.icon or spec.icon in icon_names()
        for key in spec.keys:
            assert not QKeySequence(key).isEmpty()
    assert len({spec.id for spec in ACTIONS}) == len(ACTIONS)
    assert {i for i in TOOLBAR if i not in "|>"} <= {spec.id for spec in ACTIONS}


def test_the_agreed_keys_are_there() -> None:
    bound = {key: spec.id for spec in ACTIONS for key in spec.keys}
    for key in ["Space", "K", "J", "L", ",", ".", "Left", "Right", "Shift+Left", "Shift+Right", "Home", "End",
                "Ctrl+L", "S", "M", "\\", "V", *"1234567890", "Ctrl+O", "Ctrl+E", "Z", "?"]:  # fmt: skip
        assert key in bound


def test_the_manuals_table_lists_what_has_keys() -> None:
    names = [name for _, name, _, _ in shortcut_table()]
    assert "Play or pause" in names
    assert len(names) == sum(bool(spec.keys) for spec in ACTIONS)


def test_menus_and_keys_come_from_the_table(window: MainWindow) -> None:
    titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert titles == list(MENUS)
    play = window.action_set.actions["play"]
    assert [k.toString() for k in play.shortcuts()] == ["Space", "K"]


def test_a_key_can_be_changed_is_remembered_and_taken_from_its_old_owner(
    window: MainWindow, settings: Settings, make_window: MakeWindow
) -> None:
    assert window.action_set.rebind("solo", [QKeySequence("V")]) == ["mask"]
    assert [k.toString() for k in window.action_set.actions["solo"].shortcuts()] == ["V"]
    assert window.action_set.actions["mask"].shortcuts() == []
    again = make_window(FakeEngine())
    assert [k.toString() for k in again.action_set.actions["solo"].shortcuts()] == ["V"]
    again.action_set.rebind("solo", None)
    assert [k.toString() for k in again.action_set.actions["solo"].shortcuts()] == ["S"]


def test_a_comma_is_a_key_like_any_other(window: MainWindow) -> None:
    window.action_set.rebind("fit", [QKeySequence(","), QKeySequence("Ctrl+;")])
    assert [k.toString() for k in window.action_set.keys("fit")] == [",", "Ctrl+;"]


def test_the_sheet_lists_searches_and_rebinds(window: MainWindow, qtbot: QtBot) -> None:
    sheet = ShortcutSheet(window.action_set, window)
    qtbot.addWidget(sheet)
    sheet.show()
    listed = {item.text(0): item for _, items in sheet._groups for item in items}
    assert set(listed) == {plain_text(spec) for spec in ACTIONS} | {gesture.text for gesture in GESTURES}
    sheet.search.setText("mute")
    assert not listed["Mute"].isHidden()
    assert listed["Solo"].isHidden()
    sheet.tree.setCurrentItem(listed["Mute"])
    sheet.editor.setKeySequence(QKeySequence("Ctrl+M"))
    sheet.apply_button.click()
    assert [k.toString() for k in window.action_set.keys("mute")] == ["Ctrl+M"]
    sheet.reset_button.click()
    assert [k.toString() for k in window.action_set.keys("mute")] == ["M"]


def test_what_menus_and_gestures_name_is_in_the_table() -> None:
    known = {spec.id for spec in ACTIONS}
    assert {name for ids in MENUS_AT.values() for name in ids} - {"|"} <= known
    assert {gesture.action for gesture in GESTURES} - {""} <= known


def test_the_palette_finds_by_any_word_runs_and_says_when_nothing_is_found(window: MainWindow, qtbot: QtBot) -> None:
    sheet = ShortcutSheet(window.action_set, window)
    qtbot.addWidget(sheet)
    sheet.show()
    shown = [item for _, items in sheet._groups for item in items]

    def found(text: str) -> list[str]:
        sheet.search.setText(text)
        return [item.text(0) for item in shown if not item.isHidden()]

    assert "Draw a loop" in found("drag")
    assert "Open a video or sound file" in found("video")
    assert "Add an instrument" in found("add")
    assert found("kazoo") == []
    assert "kazoo" in sheet.note.text()
    found("light")
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    assert window.settings.get(keys.THEME) == "light"
    assert not sheet.isVisible()
    sheet.show()
    found("solo")
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    assert sheet.isVisible(), "what cannot be done says why and stays"
    assert sheet.note.text() == "Open a recording first."
