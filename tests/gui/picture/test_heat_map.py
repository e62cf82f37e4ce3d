from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.window.main_window import MainWindow
from tests.gui.conftest import MakeWindow
from tests.gui.stand_ins import FakeEngine

ARRIVES = 15_000
LEFT, MIDDLE, RIGHT = 0.2, 0.5, 0.8


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def window(make_window: MakeWindow, qtbot: QtBot, video: Path, engine: FakeEngine) -> MainWindow:
    shown = make_window(engine)
    shown.commands.open(video)
    qtbot.waitUntil(lambda: shown.session.separation.complete, timeout=ARRIVES)
    qtbot.waitUntil(lambda: shown.session.playback.frames.shown is not None, timeout=ARRIVES)
    return shown


def place(window: MainWindow, x: float) -> QPoint:
    rect = window.views.video.frame_rect()
    return QPoint(round(rect.left() + x * rect.width()), round(rect.center().y()))


def point(window: MainWindow, qtbot: QtBot, x: float) -> None:
    # By way of another place: a move to where the pointer was left by the test before is none.
    QTest.mouseMove(window.views.video, place(window, MIDDLE))
    QTest.mouseMove(window.views.video, place(window, x))
    qtbot.waitUntil(lambda: bool(window.views.video.hint), timeout=ARRIVES)


def click(window: MainWindow, x: float) -> None:
    QTest.mouseClick(window.views.video, Qt.MouseButton.LeftButton, pos=place(window, x))


def soloed(window: MainWindow) -> set[str]:
    return set(window.session.mix.solo)


def heat_of(window: MainWindow) -> QImage | None:
    return window.views.video.heat


def test_the_pointer_names_who_is_there_and_shows_where(window: MainWindow, qtbot: QtBot) -> None:
    video = window.views.video
    point(window, qtbot, LEFT)
    assert video.hint == "Violin: click to hear it alone"
    heat = heat_of(window)
    assert heat is not None
    assert heat.pixelColor(2, 9).alpha() > heat.pixelColor(29, 9).alpha() + 50
    point(window, qtbot, RIGHT)
    assert video.hint.startswith("Flute")
    point(window, qtbot, MIDDLE)
    assert video.hint == "Nobody ticked is recognised here"
    assert heat_of(window) is None
    assert video.accessibleDescription() == "Violin left, Flute right"


def test_a_click_on_a_player_solos_them_another_and_esc_release(window: MainWindow, qtbot: QtBot) -> None:
    position = window.session.playback.position
    point(window, qtbot, LEFT)
    click(window, LEFT)
    assert soloed(window) == {"violin"}
    assert window.session.selected == "violin"
    click(window, RIGHT)
    assert soloed(window) == {"flute"}
    point(window, qtbot, RIGHT)
    assert "everybody" in window.views.video.hint
    click(window, RIGHT)
    assert not soloed(window)
    click(window, LEFT)
    QTest.keyClick(window.views.video, Qt.Key.Key_Escape)
    assert not soloed(window)
    click(window, MIDDLE)
    assert not soloed(window)
    assert window.session.playback.position == position, "a click is no seek"


def test_a_click_is_one_step_of_the_mixer_whoever_was_soloed_before(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    for instrument_id in ("violin", "other"):
        session.set_solo(instrument_id, True)
    point(window, qtbot, LEFT)
    click(window, RIGHT)
    assert soloed(window) == {"flute"}
    session.mixer.undo()
    assert soloed(window) == {"violin", "other"}
    QTest.keyClick(window.views.video, Qt.Key.Key_Escape)
    assert not soloed(window)
    project = session.editing.project
    assert project is not None
    assert project.history.entries == (), "listening is no edit"


def test_the_button_held_down_lets_that_place_sound_and_the_mix_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    video, mixer = window.views.video, window.session.mixer
    before = window.session.mix
    point(window, qtbot, LEFT)
    QTest.mousePress(video, Qt.MouseButton.LeftButton, pos=place(window, LEFT))
    qtbot.waitUntil(lambda: mixer.pointed, timeout=ARRIVES)
    weights = mixer.sounding.weights(window.session.instruments)
    assert weights["violin"] > 0.9
    assert weights["violin"] + weights["flute"] == pytest.approx(1)
    assert weights["other"] == 0
    assert video.hint == "Heard here: Violin 100%"
    assert mixer.written == before, "that is not what an export writes"
    QTest.mouseMove(video, place(window, MIDDLE))
    middle = mixer.sounding.weights(window.session.instruments)
    assert 0.3 < middle["violin"] < 0.7
    QTest.mouseRelease(video, Qt.MouseButton.LeftButton, pos=place(window, MIDDLE))
    assert not mixer.pointed
    assert mixer.sounding == before == window.session.mix
    assert soloed(window) == set(), "that was no click"
    mixer.compare("original")
    mixer.point({"violin": 1.0, "flute": 0.0})
    assert mixer.heard(("violin", "flute")) == frozenset({"violin"}), "what is seen is what is heard"


@pytest.mark.parametrize("how", ["hidden", "elsewhere", "closed"])
def test_the_mix_comes_back_though_the_button_is_never_let_go_here(window: MainWindow, qtbot: QtBot, how: str) -> None:
    video, mixer = window.views.video, window.session.mixer
    point(window, qtbot, LEFT)
    QTest.mousePress(video, Qt.MouseButton.LeftButton, pos=place(window, LEFT))
    qtbot.waitUntil(lambda: mixer.pointed, timeout=ARRIVES)
    if how == "hidden":
        window.work.picture.show(True)
    elif how == "elsewhere":
        QApplication.sendEvent(video, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason))
    else:
        window.session.close()
    assert not mixer.pointed
    assert not window.session.playback.playing


def test_before_anybody_is_known_the_picture_silences_nothing(window: MainWindow, qtbot: QtBot) -> None:
    session, mixer = window.session, window.session.mixer
    window.commands.hear_here(True)
    qtbot.waitUntil(lambda: mixer.pointed, timeout=ARRIVES)
    for instrument_id in session.instruments:
        session.remove_instrument(instrument_id)
    assert session.instruments == ()
    assert not mixer.pointed


def test_two_clicks_take_nothing_back_but_the_first(window: MainWindow, qtbot: QtBot) -> None:
    session, video = window.session, window.views.video
    point(window, qtbot, LEFT)
    session.mixer.hear_only(frozenset({"violin"}))
    window.commands.hear_here(True)
    qtbot.waitUntil(lambda: session.mixer.pointed, timeout=ARRIVES)
    click(window, LEFT)
    assert not session.mixer.pointed, "a click where one sounds alone: everything again"
    QTest.mouseDClick(video, Qt.MouseButton.LeftButton, pos=place(window, LEFT))
    assert soloed(window) == {"violin"}, "the mix was not changed by the click"
    click(window, RIGHT)
    session.mixer.set_mute("cello", True)
    corner = QPoint(1, 1)
    assert not video.frame_rect().contains(corner)
    QTest.mouseClick(video, Qt.MouseButton.LeftButton, pos=corner)
    QTest.mouseDClick(video, Qt.MouseButton.LeftButton, pos=corner)
    assert session.mix.mute == {"cello"}, "an old click is no first one"


def test_by_keys_the_place_that_is_heard_goes_through_the_picture(window: MainWindow, qtbot: QtBot) -> None:
    video, mixer = window.views.video, window.session.mixer
    window.commands.hear_here(True)
    qtbot.waitUntil(lambda: mixer.pointed, timeout=ARRIVES)
    at = window.session.playback.position
    for _ in range(20):
        QTest.keyClick(video, Qt.Key.Key_Left)
    weights = mixer.sounding.weights(window.session.instruments)
    assert weights["violin"] > 0.9
    assert video.accessibleDescription().startswith("Heard here: Violin")
    assert window.session.playback.position == at
    QTest.keyClick(video, Qt.Key.Key_Escape)
    assert not mixer.pointed
    assert not window.commands.hears_here()
    assert video.accessibleDescription() == "Violin left, Flute right"


def test_a_row_shows_where_its_instrument_is(window: MainWindow, qtbot: QtBot) -> None:
    window.panel.pointed_at.emit("flute")
    qtbot.waitUntil(lambda: heat_of(window) is not None, timeout=ARRIVES)
    heat = heat_of(window)
    assert heat is not None
    assert heat.pixelColor(29, 9).alpha() > heat.pixelColor(2, 9).alpha() + 50
    window.panel.pointed_at.emit(None)
    assert heat_of(window) is None


def test_a_picture_is_looked_at_once_and_only_when_asked(window: MainWindow, qtbot: QtBot, engine: FakeEngine) -> None:
    assert engine.looked == 0
    point(window, qtbot, LEFT)
    for x in np.linspace(0.1, 0.9, 20):
        QTest.mouseMove(window.views.video, place(window, float(x)))
    assert engine.looked == 1


def test_an_unticked_instrument_is_never_named(window: MainWindow, qtbot: QtBot) -> None:
    window.session.toggle_instrument("violin", False)
    point(window, qtbot, LEFT)
    # One alone has to be likelier than not, and this one is not.
    assert window.views.video.hint == "Nobody ticked is recognised here"
    click(window, LEFT)
    assert not soloed(window)


def test_without_a_pointer_the_picture_is_read_out_once_it_has_the_keys(window: MainWindow, qtbot: QtBot) -> None:
    video = window.views.video
    assert video.accessibleDescription() == ""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    video.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: video.accessibleDescription() == "Violin left, Flute right", timeout=ARRIVES)
    assert heat_of(window) is None
    ringed = video.grab().toImage()
    window.views.spectrogram.setFocus()
    assert video.grab().toImage() != ringed
