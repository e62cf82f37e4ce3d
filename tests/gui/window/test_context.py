"""Right clicks, keys that have nothing to act on, and the hints of the first minutes."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from engine.region import Box, Region
from gui.actions.context_menus import MENUS_AT, Place
from gui.look import settings as keys
from gui.look.settings import Settings
from gui.session.editing.edits import CHOOSE_FIRST
from gui.window.main_window import MainWindow
from gui.window.manual import ManualDialog
from gui.window.welcome import DropArea
from tests.gui.conftest import MakeWindow
from tests.gui.editing import opened
from tests.gui.stand_ins import FakeEngine


@pytest.fixture
def window(make_window: MakeWindow, qtbot: QtBot, video: Path) -> MainWindow:
    window = make_window(FakeEngine())
    opened(window.session, video, qtbot)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def offered(widget: QWidget, at: QPoint) -> list[str]:
    """The ids in the menu that a right click there opens."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [action.objectName() or "|" for action in menu.actions()]
    menu.close()
    return names


def test_every_place_has_its_menu(window: MainWindow) -> None:
    session, view = window.session, window.views.spectrogram
    middle = view.canvas.viewport().rect().center()
    places: list[tuple[Place, QWidget]] = [
        ("spectrogram", view.canvas.viewport()), ("ruler", view.ruler.viewport()), ("picture", window.views.video),
        ("history", window.editing.history.list.viewport()), ("instrument", window.panel.rows["flute"]),
    ]  # fmt: skip
    for place, widget in places:
        assert offered(widget, widget.rect().center()) == list(MENUS_AT[place]), place
    assert session.selected == "flute", "the row whose menu it is is chosen"
    assert session.current is not None
    session.editing.selecting.select(Region.full(Box.all(session.current.grid)))
    assert offered(view.canvas.viewport(), middle) == list(MENUS_AT["selection"])


def test_playing_begins_where_the_menu_was_opened(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    assert window.session.player is not None
    monkeypatch.setattr(window.session.player, "play", lambda *_: None)
    canvas = window.views.spectrogram.canvas
    offered(canvas.viewport(), QPoint(canvas.width() // 2, 40))
    window.action_set.actions["play-here"].trigger()
    assert window.session.playback.position == pytest.approx(2.0, abs=0.05)
    window.session.playback.pause()


def test_a_key_with_nothing_to_act_on_says_so(window: MainWindow) -> None:
    canvas = window.views.spectrogram.canvas
    canvas.setFocus()
    for key, said in (
        (Qt.Key.Key_S, CHOOSE_FIRST),
        (
            Qt.Key.Key_N,
            "Nothing is proposed: N goes where a gesture is worth most, Ctrl+M to notes like the last one.",
        ),
        (Qt.Key.Key_Return, "Nothing is selected: take a tool at the left, and draw on the spectrogram."),
    ):
        shift = Qt.KeyboardModifier.ShiftModifier if key == Qt.Key.Key_N else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(canvas, key, shift)
        assert window.messages.texts() == [said]
    QTest.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.messages.texts() == ["There is nothing to undo."]


def test_hints_go_when_they_were_followed_and_never_come_again(window: MainWindow, settings: Settings) -> None:
    hints = window.hints
    assert hints.isVisible()
    assert hints.label.whole == "Hint 1 of 3: Each colour is a player. Press Space to listen."
    window.session.set_solo("violin", True)
    assert hints.label.whole.startswith("Hint 1 of 3"), "alone, and still silent"
    window.session.playback.playing_changed.emit(True)
    assert hints.label.whole.startswith("Hint 3 of 3: Press H")
    hints.label.resize(120, 20)
    assert "…" in hints.label.text()
    assert hints.label.toolTip() == hints.label.whole
    window.session.select("violin")
    window.session.editing.give(Region.full(Box(10, 20, 100, 120)))
    assert not hints.isVisible()
    assert set(settings.get(keys.HINTS_DONE).split(",")) == {"listen", "solo", "repair"}


def test_whoever_opened_nothing_yet_is_led_to_the_demo(window: MainWindow) -> None:
    welcome, area = window.welcome, window.welcome.drop_area
    roles = []
    for recent, demo in (((), True), ((Path("a.wav"),), True), ((), False)):
        welcome.show_state(recent, demo)
        roles.append((area.demo_button.property("role"), area.open_button.property("role")))
        assert area.newcomer.isHidden() == (roles[-1][0] != "primary")
    assert roles == [("primary", ""), ("", "primary"), ("", "primary")]


def test_a_greeting_of_two_lines_is_read_whole(qtbot: QtBot) -> None:
    area = DropArea()
    qtbot.addWidget(area)
    area.newcomer.setText("A language of long words " * 8)
    area.resize(400, area.heightForWidth(400))
    area.show()
    label = area.newcomer
    assert label.width() < label.fontMetrics().horizontalAdvance(label.text())
    assert label.height() >= label.heightForWidth(label.width())


def test_the_manual_is_read_from_the_disk(window: MainWindow) -> None:
    window.action_set.actions["manual"].trigger()
    (manual,) = window.findChildren(ManualDialog)
    browser = manual.browser
    assert browser.document().size().width() <= browser.viewport().width(), "no picture is wider"
    browser.setSource(browser.source().resolved(QUrl("repairing.md")))
    assert "harmonic" in browser.toPlainText()
    manual.close()


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system's browser is asked to show."""
    asked: list[str] = []

    def show(url: QUrl) -> bool:
        asked.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", show)
    return asked


def test_built_pages_of_the_manual_are_shown_in_the_browser(
    window: MainWindow, shown: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.window.manual.MANUAL", tmp_path)
    (tmp_path / "index.html").touch()
    window.action_set.actions["manual"].trigger()
    assert shown == [(tmp_path / "index.html").as_uri()]
    assert not window.findChildren(ManualDialog)


def test_a_newer_version_is_looked_for_on_the_projects_page_and_only_when_asked(
    window: MainWindow, shown: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert shown == []
    for page in ("", "https://example.org/soloist"):
        monkeypatch.setattr("gui.window.commands.project_page", lambda page=page: page)
        window.action_set.actions["newer"].trigger()
    assert shown == ["https://example.org/soloist"]
    assert "names no page" in window.messages.texts()[0]


def test_why_here_tells_who_decided_the_cell_under_the_pointer(window: MainWindow) -> None:
    state, editing = window.views.spectrogram.state, window.session.editing
    told: list[str] = []
    window.session.noted.connect(told.append)
    window.action_set.actions["why"].trigger()
    assert told == ["Point at a place of the mask first."]
    assert state.grid is not None
    state.set_pointer((0.5, 100.0))
    editing.give(Region.full(Box(0, state.grid.columns, 90, 110)), "violin")
    window.action_set.actions["why"].trigger()
    assert "decided by your hand: Violin 100%, without your hand" in told[-1]
