"""The picture in the place of the spectrogram: by key, menu and mouse, and back; players are clicked there, too."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.window.main_window import MainWindow
from tests.engine.playback.stage import Recorder
from tests.gui.conftest import MakeWindow
from tests.gui.picture.test_heat_map import LEFT as VIOLIN
from tests.gui.picture.test_heat_map import place, point
from tests.gui.project_steps import ARRIVES
from tests.gui.stand_ins import FakeEngine

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(make_window: MakeWindow, qtbot: QtBot, video: Path) -> MainWindow:
    window = make_window(FakeEngine())
    window.session.open(video)
    qtbot.waitUntil(lambda: window.session.separation.complete, timeout=ARRIVES)
    qtbot.waitUntil(lambda: not window.views.video.frame_rect().isEmpty(), timeout=ARRIVES)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_a_key_makes_it_large_and_escape_puts_it_back(window: MainWindow, qtbot: QtBot) -> None:
    video, canvas = window.views.video, window.views.spectrogram.canvas
    canvas.setFocus()
    small, room = video.width() * video.height(), canvas.size()
    QTest.keyClick(canvas, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: video.width() >= room.width())
    assert video.width() * video.height() > 3 * small
    assert not canvas.isVisible()
    assert window.views.transport.isVisible()
    assert window.work.picture.back.isVisible()
    assert video.hasFocus()
    assert window.action_set.actions["large-picture"].isChecked()
    QTest.keyClick(video, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: canvas.isVisible() and canvas.hasFocus())
    assert window.video_dock.isAncestorOf(video)
    assert not window.action_set.actions["large-picture"].isChecked()


def test_escape_goes_back_from_any_control(window: MainWindow) -> None:
    window.action_set.actions["large-picture"].trigger()
    window.views.transport.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.work.picture.on


def test_a_double_click_is_no_click_on_a_player(window: MainWindow, qtbot: QtBot) -> None:
    window.session.set_mute("cello", True)
    point(window, qtbot, VIOLIN)
    before, chosen = window.session.mix, window.session.selected
    video, at = window.views.video, place(window, VIOLIN)
    QTest.mouseClick(video, LEFT, pos=at)
    assert window.session.mix.solo
    QTest.mouseDClick(video, LEFT, pos=at)
    assert (window.work.picture.on, window.session.mix, window.session.selected) == (True, before, chosen)
    QApplication.processEvents()
    QTest.mouseDClick(video, LEFT, pos=QPoint(video.width() // 2, video.height() // 2))
    assert (window.work.picture.on, window.session.mix) == (False, before)


def test_players_are_clicked_in_the_large_picture(window: MainWindow, qtbot: QtBot) -> None:
    window.action_set.actions["large-picture"].trigger()
    qtbot.waitUntil(lambda: window.views.video.width() > 400)
    point(window, qtbot, VIOLIN)
    QTest.mouseClick(window.views.video, LEFT, pos=place(window, VIOLIN))
    assert len(window.session.mix.solo) == 1


def test_it_plays_on_and_frames_are_as_tall_as_they_are_shown(window: MainWindow, qtbot: QtBot) -> None:
    asked: list[int] = []
    window.session.playback.set_frame_height = asked.append  # type: ignore[method-assign,assignment]  # listened in on
    qtbot.waitUntil(lambda: bool(window.session.current and window.session.current.audio_ready), timeout=ARRIVES)
    player = window.session.player
    assert player is not None
    player.open_output = Recorder().open
    window.session.playback.set_loop((0.0, 0.5))
    window.session.playback.play()
    window.action_set.actions["large-picture"].trigger()
    assert window.session.playback.playing
    qtbot.waitUntil(lambda: bool(asked), timeout=ARRIVES)
    assert asked[-1] == round(window.views.video.height() * window.views.video.devicePixelRatioF())
    window.session.playback.pause()


def test_another_recording_begins_with_the_spectrogram(window: MainWindow, qtbot: QtBot, sound: Path) -> None:
    window.action_set.actions["large-picture"].trigger()
    window.session.open(sound)
    qtbot.waitUntil(lambda: window.views.spectrogram.canvas.isVisible(), timeout=ARRIVES)
    for name in ("large-picture", "hear-here"):
        assert not window.action_set.actions[name].isEnabled()
