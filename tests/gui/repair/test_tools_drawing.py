"""What tools and edits draw: only what changed, and the same as if everything were drawn anew."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.grid import MaskGrid
from engine.region import Box, Region
from gui.repair.selection_readout import parse_hertz, parse_time
from gui.spectrogram.span import VisibleSpan
from gui.spectrogram.view import SpectrogramView

GRID = MaskGrid.for_duration(40)
NAMES = ("violin", "cello")


@pytest.fixture
def view(qtbot: QtBot, rng: np.random.Generator) -> SpectrogramView:
    widget = SpectrogramView()
    qtbot.addWidget(widget)
    widget.resize(900, 500)
    widget.set_grid(GRID)
    widget.set_colours({"violin": "#E69F00", "cello": "#56B4E9"})
    widget.set_levels(0, rng.integers(0, 256, (GRID.bands, GRID.columns), np.uint8))
    widget.set_mask(0, rng.integers(0, 127, (2, GRID.bands, GRID.columns), np.uint8), NAMES)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def pixels(view: SpectrogramView) -> np.ndarray:
    """(H, W) 0xFFRRGGBB of the canvas."""
    view.canvas.clearFocus()
    image = view.canvas.grab().toImage().convertToFormat(view.canvas.grab().toImage().Format.Format_RGB32)
    packed = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return np.array(packed[:, : image.width()])


@pytest.mark.parametrize("span", [None, VisibleSpan(5.0, 9.0, 40.0, 120.0), VisibleSpan(6.0, 6.3, 90.0, 110.0)])
@pytest.mark.parametrize("box", [Box(250, 300, 95, 105), Box(0, 40, 0, 3), Box(1000, 1723, 250, 256)])
def test_an_edit_drawn_alone_looks_like_everything_drawn_anew(
    view: SpectrogramView, rng: np.random.Generator, span: VisibleSpan | None, box: Box
) -> None:
    if span is not None:
        view.state.set_span(span)
    before = pixels(view)
    planes = rng.integers(0, 127, (2, box.bands, box.columns), np.uint8)
    view.set_mask_box(box, planes, NAMES)
    alone = pixels(view)
    view.canvas.picture.forget()
    anew = pixels(view)
    # Interpolation begins elsewhere: one step of rounding may differ.
    for shift in (0, 8, 16):
        difference = np.abs((alone >> shift & 255).astype(int) - (anew >> shift & 255).astype(int))
        assert difference.max() <= 2
    assert span is not None or (before != alone).any()


def test_what_is_read_under_the_pointer_follows_an_edit(view: SpectrogramView) -> None:
    planes = np.zeros((2, 4, 10), np.uint8)
    planes[1] = 255
    view.set_mask_box(Box(100, 110, 50, 54), planes, NAMES)
    assert view.owner_at(GRID.seconds_at(105), 52) == "cello"
    levels, labels = view.cells(100, 110)
    assert levels.shape == labels.shape == (GRID.bands, 10)
    assert len(set(labels[50:54].ravel().tolist())) == 1


@pytest.mark.parametrize("shape", ["rectangle", "ring"])
def test_a_selections_border_is_drawn_where_it_is_and_marches(view: SpectrogramView, shape: str) -> None:
    box = Box(400, 800, 60, 160)
    weights = np.full((box.bands, box.columns), 255, np.uint8)
    if shape == "ring":
        weights[30:70, 100:300] = 0
    overlay, canvas, span = view.canvas.overlay, view.canvas, view.state.span
    before = pixels(view)
    overlay.set_selection(Region(box, weights))
    drawn = pixels(view) != before
    rows, columns = np.nonzero(drawn)
    left, right = (span.x_at(GRID.seconds_at(c - 0.5), canvas.width()) for c in (box.first, box.stop))
    assert columns.min() == pytest.approx(left, abs=2)
    assert columns.max() == pytest.approx(right, abs=2)
    assert rows.min() == pytest.approx(span.y_at(box.high - 0.5, canvas.height()), abs=2)
    middle = drawn[round(span.y_at(110, canvas.height()))]
    # What it holds is tinted from edge to edge; what it leaves out is not.
    held = (box.columns - (200 if shape == "ring" else 0)) * (right - left) / box.columns
    assert np.count_nonzero(middle) == pytest.approx(held, abs=6)
    still = pixels(view)
    for _ in range(4):
        overlay._march()
    assert (pixels(view) != still).any()
    overlay.set_selection(None)
    assert (pixels(view) == before).all()


def test_a_selection_out_of_sight_costs_nothing(view: SpectrogramView) -> None:
    view.state.set_span(VisibleSpan(0.0, 5.0, -0.5, 255.5))
    before = pixels(view)
    view.canvas.overlay.set_selection(Region.full(Box(1500, 1600, 10, 20)))
    assert (pixels(view) == before).all()


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("65.25", 65.25), ("1:05.25", 65.25), ("1:01:05", 3665.0), ("2,5 s", 2.5), ("x", None), ("", None), ("1:", None)],
)
def test_times_are_taken_as_people_write_them(text: str, seconds: float | None) -> None:
    assert parse_time(text) == seconds


@pytest.mark.parametrize(
    ("text", "hertz"),
    [("440", 440), ("1.2 kHz", 1200), ("1,2k", 1200), ("A4", 440), ("a3", 220), ("Bb2", 116.54), ("F♯3", 185.0),
     ("0", None), ("H4", None), ("", None)],
)  # fmt: skip
def test_frequencies_are_taken_as_numbers_or_notes(text: str, hertz: float | None) -> None:
    assert parse_hertz(text) == (None if hertz is None else pytest.approx(hertz, rel=1e-3))


def test_the_canvas_gives_up_a_gesture_when_the_tool_changes(view: SpectrogramView) -> None:
    from gui.spectrogram.playhead_tool import PlayheadTool

    tool = PlayheadTool(view.canvas)
    view.canvas.set_tool(tool)
    assert view.canvas.cursor().shape() == Qt.CursorShape.CrossCursor
    assert QApplication.overrideCursor() is None


def test_only_the_proposal_that_is_talked_about_is_lit(view: SpectrogramView) -> None:
    before = pixels(view)
    boxes = Box(200, 400, 60, 100), Box(600, 800, 60, 100)
    view.canvas.overlay.set_previews(tuple(Region.full(box) for box in boxes))
    changed = pixels(view) != before
    row = changed[round(view.state.span.y_at(80, view.canvas.height()))]
    lit, quiet = (
        row[round(view.state.span.x_at(GRID.seconds_at(box.first), view.canvas.width())) :][:60] for box in boxes
    )
    assert np.count_nonzero(lit) > 55
    assert np.count_nonzero(quiet) <= 4
