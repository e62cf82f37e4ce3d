"""The buttons in the corner of the canvas do what the keys do."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.window.main_window import MainWindow
from tests.gui.conftest import MakeWindow
from tests.gui.editing import opened
from tests.gui.stand_ins import FakeEngine


@pytest.fixture
def window(make_window: MakeWindow, qtbot: QtBot, sound: Path) -> MainWindow:
    window = make_window(FakeEngine())
    opened(window.session, sound, qtbot)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_each_does_what_its_key_does_and_names_it(window: MainWindow) -> None:
    view, buttons = window.views.spectrogram, window.work.zoom_buttons.buttons
    for name, button in buttons.items():
        found = []
        for press in ("button", "action"):
            view.fit()
            view.state.zoom_time(0.25, 1.0)
            view.state.zoom_bands(0.5, 128)
            before = view.state.span
            if press == "button":
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            else:
                window.action_set.actions[name].trigger()
            found.append(view.state.span)
            assert view.state.span != before, name
        assert found[0] == found[1]
        key = window.action_set.actions[name].shortcut().toString()
        assert f"({key})" in button.toolTip()
        assert button.accessibleName()
    assert set(buttons) == {"zoom-in", "zoom-out", "zoom-in-bands", "zoom-out-bands", "fit"}


@pytest.mark.parametrize("size", [(1024, 640), (1280, 800)])
def test_they_stand_in_the_corner_and_leave_the_keys_where_they_are(window: MainWindow, size: tuple[int, int]) -> None:
    canvas, group = window.views.spectrogram.canvas, window.work.zoom_buttons
    window.resize(*size)
    QApplication.processEvents()
    canvas.setFocus()
    assert group.isVisible()
    assert canvas.rect().adjusted(0, 0, -2, -2).contains(group.geometry())
    assert group.geometry().left() > canvas.width() / 2
    assert group.geometry().top() > canvas.height() / 2
    QTest.mouseClick(group.buttons["zoom-in"], Qt.MouseButton.LeftButton)
    assert canvas.hasFocus()


def test_a_small_canvas_keeps_its_room(window: MainWindow) -> None:
    canvas, group = window.views.spectrogram.canvas, window.work.zoom_buttons
    canvas.resize(2 * group.width() - 1, 400)
    assert group.isHidden()
    canvas.resize(2 * group.width(), 400)
    assert not group.isHidden()
