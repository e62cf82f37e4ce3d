"""Before and after that one can see: the mask follows what is compared, and what was changed can be shown alone."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engine.region import Box, Region
from gui.session.listening.mixer import PEEK_S
from gui.window.main_window import MainWindow
from tests.gui.conftest import MakeWindow
from tests.gui.stand_ins import FakeEngine

BOX = Box(10, 20, 100, 120)
Labels = tuple[int, int]


@pytest.fixture
def window(make_window: MakeWindow, qtbot: QtBot, sound: Path) -> MainWindow:
    """Everything is the flute's but what was given to the violin."""
    window = make_window(FakeEngine())
    window.commands.open(sound)
    session = window.session
    qtbot.waitUntil(lambda: session.separation.complete and not window.views.feed.pending, timeout=60_000)
    mask = session.segmentation
    assert mask is not None
    mask.fill(0, np.broadcast_to(np.array([30, 200], np.uint8).reshape(2, 1, 1), mask.shape))
    window.views.feed.changed(0, mask.grid.columns)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    session.select("violin")
    session.editing.selecting.select(Region.full(BOX))
    assert session.editing.give()
    return window


def labels(window: MainWindow, qtbot: QtBot) -> Labels:
    """Whose the changed cell and another one are on screen."""
    qtbot.waitUntil(lambda: not window.views.feed.pending, timeout=20_000)
    shown = window.views.spectrogram.cells(0, 40)[1]
    return int(shown[110, 15]), int(shown[110, 30])


def test_the_key_switches_mask_and_sound_together(window: MainWindow, qtbot: QtBot) -> None:
    edited = labels(window, qtbot)
    palette = window.views.spectrogram._mask_palette
    assert edited[0] != edited[1]
    seen = []
    for _ in range(3):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backslash)
        now = labels(window, qtbot)
        seen.append((window.session.mixer.compared, palette.shown, now == edited))
    assert seen == [("original", False, True), ("network", True, False), ("mix", True, True)]


def test_a_key_that_is_held_is_a_look(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    mixer, moment = window.session.mixer, [0.0]
    monkeypatch.setattr(mixer, "_now", lambda: moment[0])
    seen: list[str] = []
    for held in (PEEK_S / 2, PEEK_S * 2):
        QTest.keyPress(window.focusWidget(), Qt.Key.Key_Backslash)
        seen.append(mixer.compared)
        moment[0] += held
        QTest.keyRelease(window.focusWidget(), Qt.Key.Key_Backslash)
        seen.append(mixer.compared)
    assert seen == ["original", "original", "network", "original"]
    button = window.views.transport.network_button
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    seen = [mixer.compared]
    moment[0] += 2 * PEEK_S
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert [*seen, mixer.compared] == ["network", "original"]
    assert not button.isChecked()


def test_whoever_edits_sees_what_they_do(window: MainWindow, qtbot: QtBot) -> None:
    edited = labels(window, qtbot)
    window.session.mixer.compare("network")
    before = labels(window, qtbot)
    assert before[0] == before[1] == edited[1]
    window.session.editing.undo()
    assert window.session.mixer.compared == "mix"
    window.session.editing.redo()
    assert labels(window, qtbot) == edited


def test_only_what_was_changed_is_coloured(window: MainWindow, qtbot: QtBot) -> None:
    edited = labels(window, qtbot)
    action = window.action_set.actions["only-changed"]
    action.trigger()
    assert action.isChecked()
    assert labels(window, qtbot) == (edited[0], 0)
    window.session.select("flute")
    window.session.editing.selecting.select(Region.full(Box(28, 32, 100, 120)))
    window.session.editing.give()
    assert labels(window, qtbot) == edited, "given by hand now, too, to whom it was already"
    window.session.editing.undo()
    assert labels(window, qtbot) == (edited[0], 0)
    action.trigger()
    assert labels(window, qtbot) == edited


def test_frequencies_are_zoomed_by_key_and_the_screen_is_filled(window: MainWindow) -> None:
    state = window.views.spectrogram.state
    whole = state.span.high - state.span.low
    window.action_set.actions["zoom-in-bands"].trigger()
    assert state.span.high - state.span.low == pytest.approx(whole / 2)
    window.action_set.actions["zoom-out-bands"].trigger()
    assert np.isclose(state.span.high - state.span.low, whole)
    action = window.action_set.actions["full-screen"]
    for shown in (True, False):
        action.trigger()
        assert window.isFullScreen() == shown == action.isChecked()
