import itertools
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from gui.session.listening.mixer import Compared
from gui.transport.bar import TransportBar
from tests.gui.conftest import MakeWindow
from tests.gui.editing import opened
from tests.gui.stand_ins import FakeEngine


@pytest.fixture
def bar(qtbot: QtBot) -> TransportBar:
    widget = TransportBar()
    qtbot.addWidget(widget)
    widget.resize(1000, 48)
    widget.set_duration(100.0)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def test_play_asks_for_the_opposite_of_what_is(bar: TransportBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.play_requested, check_params_cb=lambda play: play is True):
        QTest.mouseClick(bar.play_button, Qt.MouseButton.LeftButton)
    bar.set_playing(True)
    assert bar.play_button.accessibleName() == "Pause"
    with qtbot.waitSignal(bar.play_requested, check_params_cb=lambda play: play is False):
        QTest.mouseClick(bar.play_button, Qt.MouseButton.LeftButton)


def test_every_button_asks(bar: TransportBar, qtbot: QtBot) -> None:
    for button, signal in (
        (bar.start_button, bar.start_requested), (bar.fit_button, bar.fit_requested),
        (bar.loop_button, bar.loop_toggled), (bar.original_button, bar.compare_requested),
        (bar.mask_button, bar.mask_toggled),
    ):  # fmt: skip
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bar.opacity_changed) as told:
        bar.opacity_slider.setValue(40)
    assert told.args == [pytest.approx(0.4)]


def test_being_told_asks_for_nothing(bar: TransportBar, qtbot: QtBot) -> None:
    asked = []
    for signal in (bar.play_requested, bar.loop_toggled, bar.compare_requested, bar.mask_toggled, bar.seek_requested):
        signal.connect(lambda *_: asked.append(1))
    bar.set_playing(True)
    bar.set_loop((1, 2))
    bar.set_compared("original")
    bar.set_mask_shown(False)
    bar.set_position(50)
    assert not asked
    assert bar.loop_button.isChecked()


@pytest.mark.parametrize("x", [8, 200, 391])
def test_the_scrub_bar_goes_where_it_is_pressed(bar: TransportBar, qtbot: QtBot, x: int) -> None:
    scrub = bar.scrub_bar
    scrub.setFixedWidth(400)
    qtbot.waitUntil(lambda: scrub.width() == 400)
    with qtbot.waitSignal(bar.seek_requested) as told:
        QTest.mouseClick(scrub, Qt.MouseButton.LeftButton, pos=QPoint(x, 10))
    assert told.args is not None
    assert told.args[0] == pytest.approx((x - 8) / 384 * 100, abs=100 / 384)


def test_while_dragging_the_sound_does_not_pull_the_handle_back(bar: TransportBar, qtbot: QtBot) -> None:
    QTest.mousePress(bar.scrub_bar, Qt.MouseButton.LeftButton, pos=QPoint(100, 10))
    held = bar.scrub_bar.value()
    bar.set_position(90)
    assert bar.scrub_bar.value() == held
    QTest.mouseRelease(bar.scrub_bar, Qt.MouseButton.LeftButton, pos=QPoint(100, 10))
    bar.set_position(90)
    assert bar.scrub_bar.value() == 90_000


def test_arrow_keys_on_the_scrub_bar_seek_by_a_second(bar: TransportBar, qtbot: QtBot) -> None:
    bar.set_position(50)
    with qtbot.waitSignal(bar.seek_requested) as told:
        QTest.keyClick(bar.scrub_bar, Qt.Key.Key_Right)
    assert told.args == [pytest.approx(51)]


def test_a_running_clock_does_not_move_its_neighbours(bar: TransportBar) -> None:
    places = set()
    for seconds in (0, 11.111, 59.999, 88.888):
        bar.set_position(seconds)
        places.add((bar.scrub_bar.x(), bar.position_label.width()))
    assert len(places) == 1
    assert bar.position_label.text() == "1:28.888"


def test_a_speed_is_chosen_from_the_menu_and_shown(bar: TransportBar, qtbot: QtBot) -> None:
    menu = bar.speed_button.menu()
    assert menu is not None
    half = next(action for action in menu.actions() if action.text() == "0.5×")
    with qtbot.waitSignal(bar.speed_requested) as told:
        half.trigger()
    assert told.args == [0.5]
    width = bar.speed_button.width()
    for speed in (0.25, 1.25, 2.0):
        bar.set_speed(speed)
        assert bar.speed_button.text() == f"{speed:g}×"
        assert [a.text() for a in menu.actions() if a.isChecked()] == [f"{speed:g}×"]
        assert bar.speed_button.width() == width


def test_without_a_recording_the_controls_rest(bar: TransportBar) -> None:
    bar.set_duration(0)
    assert not bar.play_button.isEnabled()
    assert not bar.scrub_bar.isEnabled()


def test_every_control_has_a_name_for_screen_readers_and_takes_focus(bar: TransportBar) -> None:
    controls: list[QWidget] = [*bar.findChildren(QAbstractButton), bar.scrub_bar, bar.opacity_slider]
    assert len(controls) == 12
    for control in controls:
        assert control.accessibleName()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


def shown_parts(bar: TransportBar) -> list[QWidget]:
    """What is on the bar now, from left to right."""
    parts = bar.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return sorted((part for part in parts if part.isVisible()), key=lambda part: part.x())


def assert_nothing_is_covered(bar: TransportBar) -> None:
    parts = shown_parts(bar)
    for left, right in itertools.pairwise(parts):
        assert left.geometry().right() < right.x(), f"{left} reaches into {right} at {bar.width()} px"
    assert parts[-1].geometry().right() < bar.width()
    assert bar.position_label.width() >= bar.position_label.sizeHint().width()


def test_in_the_smallest_window_nothing_lies_on_something_else(
    make_window: MakeWindow, sound: Path, qtbot: QtBot
) -> None:
    window = make_window(FakeEngine())
    opened(window.session, sound, qtbot)
    bar = window.views.transport
    for compared in get_args(Compared):
        window.resize(900, 600)
        bar.set_compared(compared)
        qtbot.waitUntil(lambda: window.width() == 900 and bar.width() < 600)
        QTest.qWait(0)
        assert_nothing_is_covered(bar)
        assert bar.opacity_slider.isVisible()


def test_what_gave_way_comes_back_with_the_room(bar: TransportBar) -> None:
    everything = shown_parts(bar)
    for width in (bar.minimumSizeHint().width(), 560, 620, 700, 1000):
        bar.resize(width, 48)
        QTest.qWait(0)
        assert_nothing_is_covered(bar)
    assert shown_parts(bar) == everything
    assert bar.original_button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextOnly


def test_the_comparison_is_a_switch_of_three(bar: TransportBar) -> None:
    asked: list[str] = []
    bar.compare_requested.connect(asked.append)
    buttons = bar.mix_button, bar.original_button, bar.network_button
    for button in buttons:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == ["mix", "original", "network"]
    assert [button.isChecked() for button in buttons] == [True, False, False], "lit is what it is told"
    bar.set_compared("network")
    assert [button.isChecked() for button in buttons] == [False, False, True]
