"""The spectrogram view, shown and painted: what is on screen is what was given."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.grid import MaskGrid
from engine.region import Region
from gui.look.theme import tokens
from gui.repair.brush import BrushTool
from gui.session.editing.tool_settings import ToolSettings
from gui.spectrogram.axes import named_notes
from gui.spectrogram.span import VisibleSpan
from gui.spectrogram.view import SpectrogramView

GRID = MaskGrid.for_duration(60)
COLOURS = {"violin": "#E69F00", "cello": "#56B4E9"}


class NoStrokes:
    """Takes no stroke."""

    def begin_stroke(self, erase: bool) -> bool:
        return False

    def extend_stroke(self, region: Region) -> None: ...
    def end_stroke(self) -> None: ...
    def abort_stroke(self) -> None: ...


@pytest.fixture
def view(qtbot: QtBot) -> SpectrogramView:
    widget = SpectrogramView()
    qtbot.addWidget(widget)
    widget.resize(900, 500)
    widget.set_grid(GRID)
    widget.set_colours(COLOURS)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def painted(view: SpectrogramView) -> np.ndarray:
    """(H, W, 3) what the canvas shows, one element a point."""
    # Becoming the active window focuses the picture, as the Tab key would: a ring is then drawn round it.
    view.canvas.clearFocus()
    image = view.canvas.grab().toImage()
    image.setDevicePixelRatio(1)
    smooth = Qt.TransformationMode.SmoothTransformation
    image = image.scaled(view.canvas.size(), mode=smooth).convertToFormat(image.Format.Format_RGB32)
    packed = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return np.array(packed[:, : image.width(), 2::-1], int)


def fill(view: SpectrogramView, level: int = 30) -> None:
    view.set_levels(0, np.full((GRID.bands, GRID.columns), level, np.uint8))


def solid(share: int, owner: int = 0, columns: int = GRID.columns) -> np.ndarray:
    planes = np.zeros((2, GRID.bands, columns), np.uint8)
    planes[owner] = share
    return planes


def colourfulness(pixels: np.ndarray) -> np.ndarray:
    return np.asarray(pixels.max(axis=-1) - pixels.min(axis=-1))


@pytest.mark.parametrize("hertz", [65.4, 440.0, 3520.0, 12000.0])
def test_a_tone_is_painted_at_its_frequency(view: SpectrogramView, hertz: float) -> None:
    levels = np.full((GRID.bands, GRID.columns), 10, np.uint8)
    levels[round(GRID.band_at(hertz))] = 255
    view.set_levels(0, levels)
    light = painted(view)[:, 100:700].sum(axis=(1, 2))
    expected = view.state.span.y_at(round(GRID.band_at(hertz)), view.canvas.height())
    assert abs(int(light.argmax()) + 0.5 - expected) <= 1.5


@pytest.mark.parametrize("seconds", [5.0, 31.7, 55.0])
@pytest.mark.parametrize("zoom", [1.0, 0.1])
def test_a_click_in_the_music_is_painted_at_its_time(view: SpectrogramView, seconds: float, zoom: float) -> None:
    column = round(GRID.column_at(seconds))
    levels = np.full((GRID.bands, GRID.columns), 10, np.uint8)
    levels[:, column] = 255
    view.set_levels(0, levels)
    view.state.zoom_time(zoom, seconds)
    light = painted(view)[50:300].sum(axis=(0, 2)).astype(float)
    light -= np.median(light)
    light[:4] = 0  # the playhead stands at the start
    centre = (light * (np.arange(len(light)) + 0.5)).sum() / light.sum()
    assert centre == pytest.approx(view.state.span.x_at(GRID.seconds_at(column), view.canvas.width()), abs=1.5)


def test_columns_appear_as_they_arrive_and_the_rest_is_marked_unknown(view: SpectrogramView) -> None:
    empty = painted(view)
    view.set_levels(0, np.full((GRID.bands, GRID.columns // 2), 200, np.uint8))
    half = painted(view)
    middle = view.canvas.width() // 2
    assert (half[:, : middle - 4].sum(axis=2) > 200).all()
    assert np.array_equal(half[:, middle + 4 : -4], empty[:, middle + 4 : -4])
    hatched = empty[:, middle + 4 : -4].reshape(-1, 3)
    assert 2 <= len(np.unique(hatched, axis=0)) <= 12


def test_painting_in_chunks_gives_the_same_picture_as_all_at_once(
    view: SpectrogramView, rng: np.random.Generator
) -> None:
    levels = rng.integers(0, 256, (GRID.bands, GRID.columns), np.uint8)
    planes = rng.integers(0, 128, (2, GRID.bands, GRID.columns), np.uint8)
    for first in range(0, GRID.columns, 200):
        view.set_levels(first, levels[:, first : first + 200])
        view.set_mask(first, planes[:, :, first : first + 200], ("violin", "cello"))
        painted(view)
    pieced = painted(view)
    view.set_mask_opacity(0.5)
    view.set_mask_opacity(0.85)
    # Interpolation weights are rounded from where a piece begins.
    assert abs(painted(view) - pieced).max() <= 3


def test_the_mask_has_its_instruments_colours(view: SpectrogramView) -> None:
    fill(view, 210)
    view.set_mask(0, solid(250, 0), ("violin", "cello"))
    middle = GRID.columns // 2
    view.set_mask(middle, solid(250, 1, GRID.columns - middle), ("violin", "cello"))
    pixels = painted(view)
    left, right = pixels[250, 200], pixels[250, 600]
    assert left[0] > left[2] + 80
    assert right[2] > right[0] + 80


def test_a_solo_hides_the_others_without_touching_the_data(view: SpectrogramView) -> None:
    fill(view, 210)
    middle = GRID.columns // 2
    view.set_mask(0, solid(250, 0), ("violin", "cello"))
    view.set_mask(middle, solid(250, 1, GRID.columns - middle), ("violin", "cello"))
    before = painted(view)
    view.set_visible_instruments(frozenset({"violin"}))
    solo = painted(view)
    assert np.array_equal(solo[:, 10:380], before[:, 10:380])
    assert colourfulness(solo[:, 420:]).max() < 40
    assert solo[250, 600].sum() < before[250, 600].sum() / 2
    assert [e.shown for e in view.legend.entries] == [True, False]
    view.set_visible_instruments(None)
    assert np.array_equal(painted(view), before)


def test_mask_off_leaves_the_bare_spectrogram(view: SpectrogramView) -> None:
    fill(view, 210)
    bare = painted(view)
    view.set_mask(0, solid(250), ("violin", "cello"))
    assert colourfulness(painted(view)).max() > 80
    view.set_mask_shown(False)
    assert np.array_equal(painted(view), bare)


def test_a_new_instrument_never_takes_over_old_columns(view: SpectrogramView) -> None:
    fill(view, 210)
    view.set_mask(0, solid(250, 0), ("violin", "cello"))
    before = painted(view)
    view.set_colours({**COLOURS, "flute": "#009E73"})
    view.set_mask(2000, solid(250, 0, 100), ("flute", "cello"))
    after = painted(view)
    assert np.array_equal(after[:, 20:600], before[:, 20:600])


def test_forty_thousand_columns_show_only_instruments_that_are_there(view: SpectrogramView) -> None:
    """Averaging labels 1 and 3 would show 2: above 32,767 columns a common plotting library does just that."""
    grid = replace(GRID, columns=40_000)
    view.set_grid(grid)
    ids = ("violin", "cello", "flute")
    view.set_colours({"violin": "#E69F00", "cello": "#00FF00", "flute": "#56B4E9"})
    view.set_levels(0, np.full((grid.bands, grid.columns), 210, np.uint8))
    planes = np.zeros((3, grid.bands, grid.columns), np.uint8)
    planes[0, :, 0::2] = planes[2, :, 1::2] = 250
    view.set_mask(0, planes, ids)
    pixels = painted(view)
    assert colourfulness(pixels).max() > 80
    red, green, blue = pixels[..., 0], pixels[..., 1], pixels[..., 2]
    assert not ((green > red + 60) & (green > blue + 60)).any()


def test_the_playhead_is_painted_at_its_time(view: SpectrogramView) -> None:
    fill(view, 0)
    for seconds in (0.5, 17.3, 59.0):
        view.set_playhead(seconds)
        light = painted(view)[10:400].sum(axis=(0, 2))
        expected = view.state.span.x_at(seconds, view.canvas.width())
        assert abs(int(light.argmax()) - expected) <= 1


def test_moving_the_playhead_leaves_no_trace(view: SpectrogramView, qtbot: QtBot) -> None:
    fill(view, 0)
    for seconds in np.linspace(0, 30, 40):
        view.set_playhead(float(seconds))
        QApplication.processEvents()
    bright = painted(view)[200].sum(axis=1) > 400
    assert bright.sum() == 1


@pytest.mark.parametrize(
    "span", [VisibleSpan(0, 60, -0.5, 255.5), VisibleSpan(12, 13, 40, 90), VisibleSpan(30, 30.05, 0, 200)]
)
def test_a_click_seeks_to_the_pixel(view: SpectrogramView, qtbot: QtBot, span: VisibleSpan) -> None:
    view.state.set_span(span)
    width = view.canvas.width()
    for x in (0, 123, width - 1):
        with qtbot.waitSignal(view.seek_requested) as asked:
            QTest.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 100))
        assert asked.args is not None
        assert abs(asked.args[0] - view.state.span.seconds_at(x, width)) <= view.state.span.seconds / width


def test_a_click_on_the_ruler_seeks_and_a_drag_makes_a_loop(view: SpectrogramView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.seek_requested):
        QTest.mouseClick(view.ruler.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 10))
    QTest.mousePress(view.ruler.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 10))
    QTest.mouseMove(view.ruler.viewport(), QPoint(200, 10))
    with qtbot.waitSignal(view.loop_requested) as asked:
        QTest.mouseRelease(view.ruler.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 10))
    width = view.ruler.width()
    assert asked.args == pytest.approx([view.state.span.seconds_at(x, width) for x in (200, 300)])


def test_an_end_of_the_loop_can_be_dragged(view: SpectrogramView, qtbot: QtBot) -> None:
    span, width = view.state.span, view.ruler.width()
    view.set_loop((span.seconds_at(200, width), span.seconds_at(300, width)))
    ruler = view.ruler.viewport()
    QTest.mouseMove(ruler, QPoint(302, 10))
    assert view.ruler.cursor().shape() == Qt.CursorShape.SizeHorCursor
    QTest.mousePress(ruler, Qt.MouseButton.LeftButton, pos=QPoint(302, 10))
    QTest.mouseMove(ruler, QPoint(400, 10))
    with qtbot.waitSignal(view.loop_requested) as asked:
        QTest.mouseRelease(ruler, Qt.MouseButton.LeftButton, pos=QPoint(400, 10))
    assert asked.args == [pytest.approx(span.seconds_at(200, width)), pytest.approx(span.seconds_at(400, width))]
    QTest.mouseMove(ruler, QPoint(250, 10))
    assert view.ruler.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_shift_drag_makes_a_loop_and_escape_gives_it_up(view: SpectrogramView, qtbot: QtBot) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mousePress(view.canvas.viewport(), Qt.MouseButton.LeftButton, shift, QPoint(100, 50))
    QTest.mouseMove(view.canvas.viewport(), QPoint(400, 60))
    assert view.state.loop is not None
    with qtbot.waitSignal(view.loop_requested):
        QTest.mouseRelease(view.canvas.viewport(), Qt.MouseButton.LeftButton, shift, QPoint(400, 60))
    kept = view.state.loop
    QTest.mousePress(view.canvas.viewport(), Qt.MouseButton.LeftButton, shift, QPoint(500, 50))
    QTest.mouseMove(view.canvas.viewport(), QPoint(600, 60))
    assert view.state.loop != kept
    with qtbot.assertNotEmitted(view.loop_requested):
        QTest.keyClick(view.canvas, Qt.Key.Key_Escape)
        QTest.mouseRelease(view.canvas.viewport(), Qt.MouseButton.LeftButton, shift, QPoint(600, 60))
    assert view.state.loop == kept


def wheel(view: SpectrogramView, place: QPoint, turn: QPoint, keys: Qt.KeyboardModifier) -> None:
    canvas = view.canvas.viewport()
    QApplication.sendEvent(
        canvas,
        QWheelEvent(
            QPointF(place), QPointF(canvas.mapToGlobal(place)), QPoint(), turn, Qt.MouseButton.NoButton, keys,
            Qt.ScrollPhase.NoScrollPhase, False,
        ),
    )  # fmt: skip


def test_the_wheel_zooms_time_and_with_control_frequency(view: SpectrogramView) -> None:
    before = view.state.span
    wheel(view, QPoint(200, 100), QPoint(0, 120), Qt.KeyboardModifier.NoModifier)
    after = view.state.span
    assert after.seconds == pytest.approx(before.seconds / 1.25)
    assert after.low == before.low
    assert after.seconds_at(200, view.canvas.width()) == pytest.approx(before.seconds_at(200, view.canvas.width()))
    wheel(view, QPoint(200, 100), QPoint(0, 120), Qt.KeyboardModifier.ControlModifier)
    assert view.state.span.seconds == pytest.approx(after.seconds)
    assert view.state.span.high - view.state.span.low < 256
    start = view.state.span.start
    wheel(view, QPoint(200, 100), QPoint(0, -120), Qt.KeyboardModifier.ShiftModifier)
    assert view.state.span.start > start
    view.fit()
    assert view.state.span == before


def test_middle_drag_pans_both_ways(view: SpectrogramView, qtbot: QtBot) -> None:
    view.state.set_span(VisibleSpan(20, 30, 50, 100))
    QTest.mousePress(view.canvas.viewport(), Qt.MouseButton.MiddleButton, pos=QPoint(400, 200))
    QTest.mouseMove(view.canvas.viewport(), QPoint(300, 250))
    QTest.mouseRelease(view.canvas.viewport(), Qt.MouseButton.MiddleButton, pos=QPoint(300, 250))
    assert view.state.span.start == pytest.approx(20 + 100 * 10 / view.canvas.width())
    assert view.state.span.low == pytest.approx(50 + 50 * 50 / view.canvas.height())


def test_everything_works_from_the_keyboard(view: SpectrogramView, qtbot: QtBot) -> None:
    view.canvas.setFocus()
    view.set_playhead(30)
    QTest.keyClick(view.canvas, Qt.Key.Key_Plus)
    assert view.state.span.seconds == pytest.approx(view.state.duration / 1.25)
    for _ in range(5):
        QTest.keyClick(view.canvas, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    low, start = view.state.span.low, view.state.span.start
    QTest.keyClick(view.canvas, Qt.Key.Key_Up)
    QTest.keyClick(view.canvas, Qt.Key.Key_PageDown)
    assert view.state.span.low > low
    assert view.state.span.start > start


def test_the_read_out_names_time_note_and_owner(view: SpectrogramView, qtbot: QtBot) -> None:
    fill(view)
    planes = solid(0)
    planes[1, :, :1000] = 204
    view.set_mask(0, planes[:, :, :2000], ("violin", "cello"))
    band = GRID.band_at(440)
    view.set_shares(lambda name, column, row: {"cello": 204, "other": 255}[name] if row == round(band) else 0)
    assert view.readout_at(10.0, band) == "0:10.000   440 Hz   A4   Cello 80 %"
    assert view.readout_at(30.0, band).endswith("Other 100 %")
    assert view.readout_at(55.0, band).endswith("A4")
    y = round(view.state.span.y_at(band, view.canvas.height()))
    # Sent, not moved: on a real screen the pointer itself may lie elsewhere and say so.
    none = Qt.MouseButton.NoButton
    place = QPointF(100, y)
    QApplication.sendEvent(
        view.canvas.viewport(),
        QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier),
    )
    assert "Cello 80 %" in view.legend.readout


def test_the_legend_lists_letters_and_names(view: SpectrogramView) -> None:
    view.set_mask(0, solid(200)[:, :, :10], ("violin", "cello"))
    assert [(e.letter, e.name, e.colour) for e in view.legend.entries] == [
        ("Vn", "Violin", "#E69F00"),
        ("Vc", "Cello", "#56B4E9"),
    ]
    assert view.legend.accessibleDescription() == "Vn: Violin, Vc: Cello"


def test_an_empty_view_says_what_to_do_and_asks_for_nothing(view: SpectrogramView, qtbot: QtBot) -> None:
    view.clear()
    assert colourfulness(painted(view)).max() < 60
    assert painted(view).max() > 150
    with qtbot.assertNotEmitted(view.seek_requested):
        QTest.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    with pytest.raises(ValueError, match="set_grid"):
        view.set_levels(0, np.zeros((256, 10), np.uint8))


def test_a_corrected_length_keeps_what_was_painted(view: SpectrogramView) -> None:
    fill(view, 200)
    view.set_grid(replace(GRID, columns=GRID.columns * 2))
    pixels = painted(view)
    assert pixels[100, 200].sum() > 200
    assert pixels[100, 800].sum() < 150


def test_the_axes_follow_the_zoom(view: SpectrogramView) -> None:
    fill(view)
    for axis in (view.ruler, view.axis):
        before = axis.grab().toImage()
        view.state.zoom_time(0.1, 30.0)
        view.state.zoom_bands(0.5, 100)
        assert axis.grab().toImage() != before


def test_the_crosshair_is_a_line_of_one_point_each_way(view: SpectrogramView) -> None:
    fill(view, 0)
    view.set_playhead(5.0)
    bare = painted(view)
    view.state.set_pointer((30.0, 100.0))
    crossed = (painted(view) != bare).any(axis=2)
    assert crossed[10].sum() == crossed[:, 10].sum() == 1
    view.canvas.set_tool(BrushTool(view.canvas, NoStrokes(), ToolSettings(), erase=False))
    assert np.array_equal(painted(view), bare)


def test_scrolling_looks_nothing_up_again_that_is_still_visible(view: SpectrogramView) -> None:
    """Composing tiles is what costs: a scroll by a tenth of the screen makes a tenth of them, zooming in none twice."""
    fill(view, 100)
    made: list[slice] = []
    cells = view.canvas.picture.cells
    assert cells is not None
    compose = cells.colours

    def noted(level: int, columns: slice, bands: slice, table: np.ndarray) -> np.ndarray:
        made.append(columns)
        return compose(level, columns, bands, table)

    cells.colours = noted  # type: ignore[method-assign]  # listened in on
    view.state.set_span(VisibleSpan(10, 30, -0.5, 255.5))
    painted(view)
    whole = len(made)
    assert whole >= 4
    made.clear()
    view.state.pan(2.0)
    painted(view)
    assert len(made) <= 1
    made.clear()
    view.state.pan(-2.0)
    view.set_playhead(20.0)
    view.state.set_pointer((21.0, 50.0))
    painted(view)
    assert not made


def test_a_step_of_the_zoom_paints_once(view: SpectrogramView) -> None:
    fill(view, 100)
    painted(view)
    QApplication.processEvents()
    times = [0]
    paint = view.canvas.picture._draw_cells

    def noted(*arguments: object) -> None:
        times[0] += 1
        paint(*arguments)  # type: ignore[arg-type]  # handed on as they came

    view.canvas.picture._draw_cells = noted  # type: ignore[method-assign,assignment]  # listened in on
    view.state.zoom_time(0.8, 30.0)
    for _ in range(3):
        QApplication.processEvents()
    assert times[0] == 1


def test_the_axes_fill_their_room(view: SpectrogramView) -> None:
    """Up to the picture, with nothing between: the last column of the keyboard has its colours."""
    fill(view)
    image = view.axis.grab().toImage()
    edge = {image.pixelColor(image.width() - 2, y).name() for y in range(0, image.height(), 3)}
    assert tokens(view.palette()).key_white.lower() in edge


@pytest.mark.parametrize("semitone", [2.0, 7.5, 11.0, 13.0, 15.0, 16.0, 40.0])
def test_names_of_notes_never_touch_each_other(semitone: float) -> None:
    height = 15.0
    named = named_notes(range(21, 109), semitone, height)
    assert 60 in named
    assert min(np.diff(named)) * semitone >= height
    assert len(named) == (52 if semitone >= height else 37 if semitone >= height / 2 else 8)


def test_crosshair_and_read_out_follow_every_move_of_the_view(view: SpectrogramView) -> None:
    state, canvas = view.state, view.canvas
    fill(view)
    none = Qt.MouseButton.NoButton
    place = QPointF(200, 100)
    there = QPointF(canvas.viewport().mapToGlobal(place))
    move = QMouseEvent(QEvent.Type.MouseMove, place, there, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas.viewport(), move)

    def at_pointer() -> tuple[float, float]:
        return state.span.seconds_at(200, canvas.width()), state.span.band_at(100, canvas.height())

    def go(key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(canvas, key, keys)

    seen = {state.span}
    moves = (
        lambda: go(Qt.Key.Key_Plus), lambda: go(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier),
        lambda: go(Qt.Key.Key_PageDown), lambda: go(Qt.Key.Key_Up), lambda: go(Qt.Key.Key_PageUp),
        # Home, and a page that is turned because the playhead runs off it.
        lambda: view.set_playhead(0.0), lambda: view.set_playhead(state.span.stop + 0.1), view.fit,
    )  # fmt: skip
    for n, do in enumerate(moves):
        do()
        seen.add(state.span)
        assert state.pointer == pytest.approx(at_pointer()), n
        assert view.legend.readout == view.readout_at(*at_pointer())
    assert len(seen) >= 6


def test_a_larger_window_has_the_axes_of_its_size(view: SpectrogramView) -> None:
    fill(view)
    QApplication.processEvents()
    there = [part.grab().toImage() for part in (view.ruler, view.axis)]
    view.resize(600, 300)
    QApplication.processEvents()
    assert view.axis.grab().toImage() != there[1]
    view.resize(900, 500)
    QApplication.processEvents()
    assert [part.grab().toImage() for part in (view.ruler, view.axis)] == there
