from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QStackedWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from engine.errors import PlaybackError
from gui.look import settings as keys
from gui.look.settings import Settings
from gui.window.main_window import MainWindow
from tests.gui.conftest import MakeWindow
from tests.gui.stand_ins import FakeEngine

ARRIVES = 15_000
INNER = ("QScrollBar", "QDockWidgetTitleButton")


def separated(window: MainWindow) -> Callable[[], bool]:
    return lambda: window.session.separation.complete


@pytest.fixture
def window(make_window: MakeWindow, qtbot: QtBot, video: Path) -> MainWindow:
    """With a separated recording in it."""
    window = make_window(FakeEngine())
    window.commands.open(video)
    qtbot.waitUntil(separated(window), timeout=ARRIVES)
    return window


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.focusWidget(), key, modifier or Qt.KeyboardModifier.NoModifier)


def test_it_begins_with_the_welcome_page(make_window: MakeWindow) -> None:
    window = make_window(FakeEngine())
    assert window.welcome.isVisible()
    window.prepare()
    assert window.welcome.isVisible()
    assert not window.panel_dock.isVisible()
    assert not window.action_set.actions["play"].isEnabled()
    assert window.action_set.actions["open"].isEnabled()


def test_opening_shows_picture_panel_and_title(window: MainWindow) -> None:
    assert not window.welcome.isVisible()
    assert window.video_dock.isVisible()
    assert window.panel_dock.isVisible()
    assert "duet.mp4" in window.windowTitle()
    assert window.panel.order() == ["violin", "flute", "cello", "other"]
    assert window.action_set.actions["export"].isEnabled()


def test_sound_alone_has_no_picture_panel(make_window: MakeWindow, qtbot: QtBot, sound: Path) -> None:
    window = make_window(FakeEngine())
    window.commands.open(sound)
    qtbot.waitUntil(separated(window), timeout=ARRIVES)
    assert not window.video_dock.isVisible()


def test_the_mask_is_painted_in_the_instruments_colours(window: MainWindow, qtbot: QtBot) -> None:
    data = window.views.spectrogram.canvas.picture.cells
    assert data is not None
    assert data.separated.all()
    assert "Violin" in window.views.spectrogram.legend.accessibleDescription()


def test_a_bad_file_is_told_in_a_sentence(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    bad = tmp_path / "notes.mp4"
    bad.write_text("no music in here " * 50)
    window.commands.open(bad)
    qtbot.waitUntil(lambda: bool(window.messages.texts()), timeout=ARRIVES)
    (text,) = window.messages.texts()
    assert "notes.mp4" in text
    assert "What was open before is unchanged." in text
    assert window.session.clip is not None


def test_without_a_sound_device_a_banner_says_how_to_mend_it(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PlaybackError("There is no sound device; plug one in.")

    assert window.session.player is not None
    monkeypatch.setattr(window.session.player, "play", refuse)
    window.action_set.actions["play"].trigger()
    assert window.messages.texts() == ["There is no sound device; plug one in. Everything except listening works."]
    assert not window.session.playback.playing


def test_unexpected_errors_are_told_with_their_name(window: MainWindow) -> None:
    window.tell_failure(ZeroDivisionError("division by zero"))
    assert "ZeroDivisionError" in window.messages.texts()[0]


def test_ticking_a_suggestion_answers_at_once(window: MainWindow, qtbot: QtBot) -> None:
    window.panel.rows["cello"].tick.click()
    assert window.session.instruments == ("violin", "flute", "cello")
    assert window.panel.rows["cello"].slider.isVisible()


def test_adding_an_instrument_from_the_list(window: MainWindow, qtbot: QtBot) -> None:
    window.panel.add_button.chosen.emit("tuba")
    assert window.panel.order() == ["violin", "flute", "cello", "tuba", "other"]
    assert window.session.selected == "tuba"


def test_solo_and_mute_by_button(window: MainWindow) -> None:
    row = window.panel.rows["flute"]
    row.solo.click()
    assert window.session.mix.solo == {"flute"}
    row.solo.click()
    row.mute.click()
    assert window.session.mix.solo == frozenset()
    assert window.session.mix.mute == {"flute"}


def test_gain_by_slider_and_back_by_double_click(window: MainWindow, qtbot: QtBot) -> None:
    row = window.panel.rows["flute"]
    row.slider.setValue(-120)
    assert window.session.mixer.gain_db("flute") == pytest.approx(-12.0)
    assert row.gain.text() == "−12.0 dB"
    row.slider.setValue(row.slider.minimum())
    assert window.session.mix.gains["flute"] == 0.0
    assert row.gain.text() == "−∞ dB"
    QTest.mouseDClick(row.slider, Qt.MouseButton.LeftButton)
    assert window.session.mixer.gain_db("flute") == pytest.approx(0.0)


def test_keys_choose_solo_mute_and_compare(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_2)
    assert window.session.selected == "flute"
    press(qtbot, window, Qt.Key.Key_S)
    assert window.session.mix.solo == {"flute"}
    assert window.panel.rows["flute"].solo.isChecked()
    press(qtbot, window, Qt.Key.Key_M)
    assert window.session.mix.mute == {"flute"}
    press(qtbot, window, Qt.Key.Key_0)
    assert window.session.selected == "other"
    press(qtbot, window, Qt.Key.Key_Backslash)
    assert window.session.mixer.compared == "original"
    assert window.views.transport.original_button.isChecked()


def test_keys_move_the_playhead(window: MainWindow, qtbot: QtBot) -> None:
    playback = window.session.playback
    press(qtbot, window, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert playback.position == pytest.approx(1.0)
    press(qtbot, window, Qt.Key.Key_End)
    assert playback.position == pytest.approx(window.session.current.duration)  # type: ignore[union-attr]  # is open
    press(qtbot, window, Qt.Key.Key_Home)
    assert playback.position == 0.0
    press(qtbot, window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert playback.loop is not None


def test_letter_keys_rest_while_a_text_field_has_focus(window: MainWindow, qtbot: QtBot) -> None:
    field = QLineEdit(window)
    field.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    shown = window.commands.mask_shown()
    QTest.keyClicks(field, "v1s ")
    assert field.text() == "v1s "
    assert window.commands.mask_shown() == shown
    assert window.session.selected is None
    assert not window.session.playback.playing


def test_space_on_a_focused_tick_box_ticks_it(window: MainWindow, qtbot: QtBot) -> None:
    tick = window.panel.rows["cello"].tick
    window.activateWindow()
    tick.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(tick.hasFocus)
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert "cello" in window.session.instruments
    assert not window.session.playback.playing


def test_the_mask_key_hides_the_mask_and_is_remembered(window: MainWindow, qtbot: QtBot, settings: Settings) -> None:
    press(qtbot, window, Qt.Key.Key_V)
    assert not window.commands.mask_shown()
    assert not window.views.transport.mask_button.isChecked()
    assert settings.get(keys.MASK_VISIBLE) is False


def test_everything_one_can_press_has_a_name(window: MainWindow) -> None:
    nameless = []
    for widget in window.findChildren(QWidget):
        operable = isinstance(widget, (QAbstractButton, QAbstractSlider, QComboBox, QLineEdit))
        inner = widget.objectName().startswith("qt_") or type(widget).__name__ in INNER
        if operable and not inner and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            if not (widget.accessibleName() or text):
                nameless.append(widget)
    assert nameless == []


def test_a_row_goes_with_its_recording_and_the_next_begins_anew(window: MainWindow, qtbot: QtBot, sound: Path) -> None:
    row = window.panel.rows["violin"]
    window.session.set_mute("violin", True)
    row.meter.set_level(-6.0)
    assert row.mute.isChecked()
    window.session.close()
    assert "violin" not in window.panel.rows
    qtbot.waitUntil(lambda: not Shiboken.isValid(row), timeout=ARRIVES)
    window.commands.open(sound)
    qtbot.waitUntil(lambda: window.session.separation.complete, timeout=ARRIVES)
    row = window.panel.rows["violin"]
    assert not row.isHidden()
    assert not row.mute.isChecked()
    assert row.meter.level <= -60
    assert window.panel.order() == list(window.session.rows)


def test_tab_reaches_every_control_of_a_row(window: MainWindow) -> None:
    row = window.panel.rows["violin"]
    for part in (row, row.tick, row.solo, row.mute, row.slider):
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_file_dropped_anywhere_is_opened(window: MainWindow, qtbot: QtBot, sound: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sound))])
    copy, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 20), copy, data, button, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(window.session.opened, timeout=ARRIVES):
        QApplication.sendEvent(window, QDropEvent(QPointF(20, 20), copy, data, button, none))
    assert window.session.clip is not None
    assert window.session.clip.path == sound
    assert window.messages.texts() == []


def test_of_several_files_the_first_is_opened_and_the_others_are_named(
    window: MainWindow, qtbot: QtBot, sound: Path
) -> None:
    with qtbot.waitSignal(window.session.opened, timeout=ARRIVES):
        window.commands.open_first([sound, sound.with_name("b\u202e.wav"), sound.with_name("c.wav")])
    assert window.session.clip is not None
    assert window.session.clip.path == sound
    said = "One recording is open at a time: “b\\u202e.wav” and 1 more were left out."
    qtbot.waitUntil(lambda: window.messages.texts() == [said], timeout=ARRIVES)


def test_what_was_opened_is_offered_again(window: MainWindow, settings: Settings, video: Path) -> None:
    assert settings.recent_files() == [video.resolve()]
    window.commands.close_clip()
    assert window.welcome.isVisible()
    names = [button.accessibleName() for button in window.welcome.recent.findChildren(QAbstractButton)]
    assert any("duet.mp4" in name for name in names)


def test_the_device_is_said(window: MainWindow, qtbot: QtBot) -> None:
    window.session.separation.warm_up()
    qtbot.waitUntil(lambda: "Running on nothing" in window.device_label.text(), timeout=ARRIVES)


def test_closing_while_separating_stops_everything(make_window: MakeWindow, qtbot: QtBot, sound: Path) -> None:
    engine = FakeEngine(held=True)
    window = make_window(engine)
    window.commands.open(sound)
    qtbot.waitUntil(lambda: bool(engine.requests), timeout=ARRIVES)
    window.close()
    assert not window.isVisible()
    assert engine.closed == 1


def test_the_layout_is_remembered(window: MainWindow, make_window: MakeWindow, settings: Settings) -> None:
    window.resize(window.width(), 590)
    window.close()
    again = make_window(FakeEngine())
    assert again.height() == 590


def test_a_closed_window_is_out_of_sight_while_its_work_ends(
    make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window(FakeEngine())
    seen, shut = list[bool](), window.session.shutdown

    def shutdown(limit_s: float) -> tuple[str, ...]:
        seen.append(window.isVisible())
        return shut(limit_s)

    monkeypatch.setattr(window.session, "shutdown", shutdown)
    assert window.isVisible()
    window.stop()
    assert seen == [False]


def test_messages_and_proposals_never_move_the_work(window: MainWindow, qtbot: QtBot) -> None:
    canvas, session = window.views.spectrogram.canvas, window.session

    def place() -> tuple[QPoint, object]:
        QApplication.sendPostedEvents()
        return canvas.mapTo(window, QPoint(0, 0)), canvas.size()

    before = place()
    session.failed.emit(PlaybackError("There is no sound device."))
    session.noted.emit("Something worth knowing that takes a line or two of words to say, and then some more of them.")
    assert len(window.messages.texts()) == 2
    qtbot.waitUntil(lambda: window.messages.cards()[0].height() > 0)
    assert place() == before
    assert window.overlay.geometry().bottom() < canvas.mapTo(window, QPoint(0, canvas.height())).y()
    row = window.work.findChild(QStackedWidget)
    assert row is not None
    row.setCurrentWidget(window.editing.proposals)
    assert place() == before
    session.playback.playing_changed.emit(True)
    assert len(window.messages.texts()) == 1, "it plays: the error has no cause any more"


def test_the_brush_ring_stays_under_the_pointer(window: MainWindow, qtbot: QtBot) -> None:
    canvas = window.views.spectrogram.canvas
    window.session.select("violin")
    window.session.editing.settings.choose("brush")
    QTest.mouseMove(canvas.viewport(), QPoint(100, 200))
    there = canvas.mapToGlobal(QPoint(100, 200))
    ring = canvas._tool._ring  # type: ignore[attr-defined]  # of the brush
    assert ring._at == QPoint(100, 200)
    canvas.move(canvas.x(), canvas.y() + 50)
    assert canvas.mapToGlobal(ring._at.toPoint()) == there
    window.session.editing.settings.choose("eraser")
    assert canvas._tool._ring._at is not None, "another tool shows itself at once"  # type: ignore[attr-defined]  # the eraser's
