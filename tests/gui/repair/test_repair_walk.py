"""Every tool on a shown window, with real mouse and key events: what is on the screen and in the mask afterwards."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.window.main_window import MainWindow
from tests.gui.conftest import MakeWindow
from tests.gui.editing import ALT, SHIFT, Hand, opened, plane, selected_box
from tests.gui.stand_ins import FakeEngine

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(make_window: MakeWindow, sound: Path, qtbot: QtBot) -> MainWindow:
    window = make_window(FakeEngine())
    opened(window.session, sound, qtbot)
    qtbot.waitUntil(lambda: not window.views.feed.pending)
    window.views.spectrogram.setFocus()
    return window


@pytest.fixture
def hand(window: MainWindow, qtbot: QtBot) -> Hand:
    return Hand(window, qtbot)


def done(window: MainWindow) -> tuple[str, ...]:
    project = window.session.editing.project
    assert project is not None
    return project.history.entries[: project.history.index]


def test_each_key_takes_its_tool_and_its_button_is_down(window: MainWindow, hand: Hand) -> None:
    tools = {
        "R": "rectangle", "T": "time", "F": "band", "Q": "lasso", "B": "brush", "E": "eraser",
        "W": "wand", "G": "fill", "H": "harmonic", "I": "pick", "A": "playhead",
    }  # fmt: skip
    for key, tool in tools.items():
        hand.key(Qt.Key[f"Key_{key}"])
        assert window.session.editing.settings.tool == tool
        action = window.action_set.actions[f"tool-{tool}"]
        assert action.isChecked()
        button = window.editing.palette.widgetForAction(action)
        assert button.accessibleName()
        assert f"({key})" in action.toolTip()


def test_without_a_mask_the_tools_rest_and_say_why(make_window: MakeWindow) -> None:
    window = make_window(FakeEngine())
    brush = window.action_set.actions["tool-brush"]
    assert not brush.isEnabled()
    assert "Open a recording first" in brush.toolTip()


def test_select_a_rectangle_give_it_undo_and_redo_it(window: MainWindow, hand: Hand) -> None:
    session = window.session
    hand.key(Qt.Key.Key_R)
    hand.drag((0.2, 0.2), (0.3, 0.3), (0.5, 0.6))
    region = session.editing.selection
    assert region is not None
    assert session.segmentation is not None
    assert region.box.first == pytest.approx(0.2 * session.segmentation.grid.columns, abs=2)
    assert window.editing.readout.start.text() == "0:00.592"
    hand.key(Qt.Key.Key_1)
    hand.key(Qt.Key.Key_Return)
    violin = plane(session, "violin")
    assert (violin[region.box.low : region.box.high, region.box.first : region.box.stop] == 255).all()
    assert len(done(window)) == 1
    hand.key(Qt.Key.Key_Z, CTRL)
    assert (plane(session, "violin") == 40).all()
    hand.key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert np.array_equal(plane(session, "violin"), violin)
    hand.key(Qt.Key.Key_Backspace)
    assert (plane(session, "violin") == 40).all()


def test_modifiers_add_subtract_and_intersect(window: MainWindow, hand: Hand) -> None:
    editing = window.session.editing
    hand.key(Qt.Key.Key_T)
    hand.drag((0.1, 0.5), (0.15, 0.5), (0.2, 0.5))
    width = editing.selection.box.columns if editing.selection else 0
    assert editing.selection is not None
    assert editing.selection.box.bands == 256
    hand.drag((0.3, 0.5), (0.35, 0.5), (0.4, 0.5), keys=SHIFT)
    assert editing.selection.box.columns > 2 * width
    hand.drag((0.0, 0.5), (0.1, 0.5), (0.25, 0.5), keys=ALT)
    assert editing.selection.box.columns <= width + 2
    hand.key(Qt.Key.Key_F)
    hand.drag((0.5, 0.4), (0.5, 0.45), (0.5, 0.6), keys=SHIFT | ALT)
    assert editing.selection.box.bands < 60
    hand.click(0.7, 0.5)
    assert selected_box(window.session) is None
    assert window.session.playback.position == pytest.approx(0.7 * 3.0, abs=0.05)


def test_escape_gives_a_gesture_up(window: MainWindow, hand: Hand) -> None:
    editing = window.session.editing
    for key in (Qt.Key.Key_R, Qt.Key.Key_Q, Qt.Key.Key_W):
        hand.key(key)
        hand.press(0.2, 0.2)
        hand.move(0.5, 0.5, Qt.MouseButton.LeftButton)
        hand.key(Qt.Key.Key_Escape)
        hand.release(0.5, 0.5)
        assert editing.selection is None
    hand.key(Qt.Key.Key_1)
    hand.key(Qt.Key.Key_B)
    hand.press(0.2, 0.2)
    hand.move(0.5, 0.5, Qt.MouseButton.LeftButton)
    hand.key(Qt.Key.Key_Escape)
    hand.release(0.5, 0.5)
    assert done(window) == ()
    assert (plane(window.session, "violin") == 40).all()


def test_lasso_wand_and_fill_select_and_fill_gives_on_a_double_click(window: MainWindow, hand: Hand) -> None:
    editing = window.session.editing
    hand.key(Qt.Key.Key_Q)
    hand.drag((0.3, 0.3), (0.5, 0.35), (0.6, 0.5), (0.4, 0.6))
    assert editing.selection is not None
    assert 0 < editing.selection.weights.mean() < 255
    hand.key(Qt.Key.Key_W)
    before = editing.settings.tolerance
    hand.press(0.5, 0.5)
    hand.move(0.7, 0.5, Qt.MouseButton.LeftButton)
    assert editing.settings.tolerance > before
    hand.release(0.7, 0.5)
    assert editing.selection.at(65, 128) == 255
    hand.key(Qt.Key.Key_D, CTRL)
    hand.key(Qt.Key.Key_2)
    hand.key(Qt.Key.Key_G)
    hand.click(0.5, 0.5)
    hand.double_click(0.5, 0.5)
    assert plane(window.session, "flute")[128, 65] == 255
    assert len(done(window)) == 1


def test_brush_and_eraser_paint_with_the_size_on_screen(window: MainWindow, hand: Hand) -> None:
    session = window.session
    settings = session.editing.settings
    hand.key(Qt.Key.Key_1)
    hand.key(Qt.Key.Key_B)
    size = settings.brush
    hand.key(Qt.Key.Key_BracketRight)
    assert settings.brush > size
    hand.drag((0.5, 0.5), (0.6, 0.5), keys=ALT)
    assert settings.brush > 100
    settings.set_brush(40)
    hand.drag((0.2, 0.5), (0.3, 0.5), (0.4, 0.5))
    painted = plane(session, "violin") == 255
    assert painted.any()
    rows = np.flatnonzero(painted.any(axis=1))
    height = len(rows) / 256 * hand.canvas.height()
    assert 40 * 0.4 < height <= 44
    assert done(window) == ("Brush: Violin",)
    hand.key(Qt.Key.Key_E)
    hand.drag((0.2, 0.5), (0.3, 0.5), (0.4, 0.5))
    assert plane(session, "violin")[painted].max() == 0
    assert done(window) == ("Brush: Violin", "Eraser: Violin")


def loudest_band(window: MainWindow) -> int:
    """Where the recording's steady tone lies."""
    clip = window.session.current
    assert clip is not None
    return int(clip.levels[:, 60:62].mean(axis=1).argmax())


def test_a_fast_stroke_has_no_gaps(window: MainWindow, hand: Hand) -> None:
    session, band = window.session, loudest_band(window)
    session.select("violin")
    y = window.views.spectrogram.state.span.y_at(band, 1.0)
    hand.key(Qt.Key.Key_B)
    hand.drag((0.2, y), (0.7, y))
    columns = window.views.spectrogram.state.grid.columns  # type: ignore[union-attr]  # a recording is open
    assert (plane(session, "violin")[band, round(0.22 * columns) : round(0.68 * columns)] > 250).all()


@pytest.mark.parametrize("tool", ["brush", "harmonic"])
def test_the_circle_follows_the_brushes_size_at_once(window: MainWindow, hand: Hand, tool: str) -> None:
    settings = window.session.editing.settings
    settings.set_brush(40)
    settings.set_harmonic_drag("stroke")
    hand.key(Qt.Key.Key_B if tool == "brush" else Qt.Key.Key_H)

    def drawn() -> set[int]:
        """Which of two radii has something drawn on it, up and right of the pointer."""
        image = hand.canvas.grab().toImage()
        return {r for r in (20, 60) if around(image, r) != bare[r]}

    def around(image: QImage, radius: int) -> list[int]:
        place = (hand.point(0.5, 0.5) + QPoint(round(0.7 * radius), -round(0.7 * radius))) * image.devicePixelRatio()
        return [image.pixel(place.x() + dx, place.y() + dy) for dx in range(-4, 5) for dy in range(-4, 5)]

    empty = hand.canvas.grab().toImage()
    bare = {r: around(empty, r) for r in (20, 60)}
    hand.move(0.5, 0.5)
    assert drawn() == {20}
    settings.set_brush(120)
    assert drawn() == {60}
    hand.key(Qt.Key.Key_A)
    assert drawn() == set()


def test_a_plain_click_drops_the_selection_and_one_with_shift_does_not(window: MainWindow, hand: Hand) -> None:
    hand.key(Qt.Key.Key_R)
    hand.drag((0.2, 0.2), (0.5, 0.5))
    before = selected_box(window.session)
    assert before is not None
    hand.click(0.8, 0.8, keys=SHIFT)
    assert selected_box(window.session) == before
    hand.click(0.8, 0.8)
    assert selected_box(window.session) is None


def test_what_is_painted_is_on_the_screen_at_once(window: MainWindow, hand: Hand) -> None:
    view, band = window.views.spectrogram, loudest_band(window)
    y = view.state.span.y_at(band, 1.0)

    def hue() -> int:
        image = hand.canvas.grab().toImage()
        return image.pixelColor(hand.point(0.5, y) * image.devicePixelRatio()).saturation()

    hand.key(Qt.Key.Key_1)
    hand.key(Qt.Key.Key_B)
    assert view.owner_at(1.5, band) == "other"
    plain = hue()
    hand.drag((0.4, y), (0.5, y), (0.6, y))
    hand.move(0.9, 0.9)
    assert view.owner_at(1.5, band) == "violin"
    assert hue() > plain + 60
    hand.key(Qt.Key.Key_Z, CTRL)
    assert view.owner_at(1.5, band) == "other"
    assert hue() == plain


def test_the_note_under_the_pointer_is_outlined_and_a_click_selects_it(
    window: MainWindow, hand: Hand, qtbot: QtBot
) -> None:
    session = window.session
    assert session.current is not None
    grid, state = session.current.grid, window.views.spectrogram.state
    loudest = loudest_band(window)
    y = state.span.y_at(loudest, 1.0)
    hand.key(Qt.Key.Key_H)
    with qtbot.waitSignal(session.notes.answered, timeout=60_000):
        hand.move(0.5, y)
    assert session.editing.selecting.offered
    hand.click(0.5, y)
    qtbot.waitUntil(lambda: session.editing.selection is not None, timeout=60_000)
    region = session.editing.selection
    assert region is not None
    assert region.at(round(grid.column_at(1.5)), loudest) > 100
    hand.key(Qt.Key.Key_2)
    hand.double_click(0.5, y)
    qtbot.waitUntil(lambda: len(done(window)) == 1, timeout=60_000)
    assert plane(session, "flute")[loudest, round(grid.column_at(1.5))] > 150
    hand.key(Qt.Key.Key_A)
    assert session.editing.selecting.offered == ()


def test_pick_chooses_the_owner(window: MainWindow, hand: Hand) -> None:
    hand.key(Qt.Key.Key_2)
    hand.key(Qt.Key.Key_A, CTRL)
    hand.key(Qt.Key.Key_Return)
    hand.key(Qt.Key.Key_1)
    hand.key(Qt.Key.Key_I)
    hand.click(0.5, 0.5)
    assert window.session.selected == "flute"


def test_the_playhead_tool_seeks_scrubs_and_loops(window: MainWindow, hand: Hand) -> None:
    playback = window.session.playback
    hand.click(0.25, 0.5)
    assert playback.position == pytest.approx(0.75, abs=0.05)
    hand.drag((0.25, 0.5), (0.5, 0.5))
    assert playback.position == pytest.approx(1.5, abs=0.05)
    hand.drag((0.2, 0.5), (0.3, 0.5), (0.6, 0.5), keys=SHIFT)
    assert playback.loop == pytest.approx((0.6, 1.8), abs=0.05)


def test_numbers_can_be_typed_and_keys_rest_meanwhile(window: MainWindow, hand: Hand) -> None:
    readout, editing = window.editing.readout, window.session.editing
    hand.key(Qt.Key.Key_R)
    hand.drag((0.2, 0.2), (0.3, 0.3), (0.5, 0.6))
    readout.low.setFocus()
    readout.low.selectAll()
    QTest.keyClicks(readout.low, "A4")
    QTest.keyClick(readout.low, Qt.Key.Key_Return)
    now = editing.selecting.describe()
    assert now is not None
    assert now.low_hz == pytest.approx(440, rel=0.03)
    assert editing.settings.tool == "rectangle"
    assert done(window) == ()
    readout.end.setFocus()
    readout.end.setText("rubbish")
    QTest.keyClick(readout.end, Qt.Key.Key_Return)
    assert readout.end.text() != "rubbish"


def test_the_history_can_be_clicked_in(window: MainWindow, hand: Hand) -> None:
    session, panel = window.session, window.editing.history
    hand.key(Qt.Key.Key_A, CTRL)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2):
        hand.key(key)
        hand.key(Qt.Key.Key_Return)
    hand.key(Qt.Key.Key_M)
    assert window.action_set.actions["undo"].text() == "&Undo give 0:00–0:03 to the flute"
    assert [panel.list.item(row).text() for row in range(panel.list.count())] == [
        "As separated", "Give 0:00–0:03 to the violin", "Give 0:00–0:03 to the flute",
    ]  # fmt: skip
    window.history_dock.raise_()
    box = panel.list.visualItemRect(panel.list.item(1))
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert (plane(session, "violin") == 255).all()
    assert session.mix.mute == {"flute"}, "listening is no item of the history"
    assert panel.list.currentRow() == 1
    assert window.action_set.actions["redo"].text() == "&Redo give 0:00–0:03 to the flute"
    assert window.action_set.actions["redo"].iconText() == "Redo", "the button stays as wide as it is"
    panel.network.click()
    assert (plane(session, "violin") == 40).all()
    session.editing.undo()
    panel.list.itemClicked.emit(panel.list.item(0))
    assert (plane(session, "violin") == 40).all()


def test_protecting_shows_in_the_row_and_holds(window: MainWindow, hand: Hand) -> None:
    hand.key(Qt.Key.Key_2)
    hand.key(Qt.Key.Key_P)
    row = window.panel.rows["flute"]
    assert row.lock.isVisible()
    hand.key(Qt.Key.Key_A, CTRL)
    hand.key(Qt.Key.Key_1)
    hand.key(Qt.Key.Key_Return)
    assert (plane(window.session, "flute") == 80).all()
    hand.key(Qt.Key.Key_Z, CTRL)
    hand.key(Qt.Key.Key_Z, CTRL)
    assert not row.lock.isVisible()


def test_outlines_march_only_while_something_is_selected_and_seen(window: MainWindow, hand: Hand) -> None:
    def marching() -> bool:
        return hand.canvas.overlay.marching

    assert not marching()
    hand.key(Qt.Key.Key_A, CTRL)
    assert marching()
    hand.canvas.hide()
    assert not marching()
    hand.canvas.show()
    assert marching()
    hand.key(Qt.Key.Key_D, CTRL)
    assert not marching()


def test_zooming_works_with_every_tool(window: MainWindow, hand: Hand) -> None:
    state = window.views.spectrogram.state
    hand.key(Qt.Key.Key_B)
    before = state.span.seconds
    place = hand.point(0.5, 0.5)
    wheel = QWheelEvent(
        place.toPointF(), hand.canvas.mapToGlobal(place.toPointF()), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(hand.canvas.viewport(), wheel)
    assert state.span.seconds < before
    hand.key(Qt.Key.Key_Z)
    assert state.span.seconds == pytest.approx(before)
