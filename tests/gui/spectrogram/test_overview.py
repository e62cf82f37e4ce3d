"""The strip of the whole recording: who plays in their colours, and a frame that moves and sizes the view."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engine.grid import MaskGrid
from gui.spectrogram.span import VisibleSpan
from gui.spectrogram.view import SpectrogramView

GRID = MaskGrid.for_duration(60)


@pytest.fixture
def view(qtbot: QtBot) -> SpectrogramView:
    """A minute: the violin in its first half, the cello in the second."""
    widget = SpectrogramView()
    qtbot.addWidget(widget)
    widget.resize(900, 500)
    widget.set_grid(GRID)
    widget.set_colours({"violin": "#E69F00", "cello": "#56B4E9"})
    widget.set_levels(0, np.full((GRID.bands, GRID.columns), 200, np.uint8))
    planes = np.zeros((2, GRID.bands, GRID.columns), np.uint8)
    half = GRID.columns // 2
    planes[0, :, :half] = planes[1, :, half:] = 255
    widget.set_mask(0, planes, ("violin", "cello"))
    widget.show()
    qtbot.waitExposed(widget)
    qtbot.waitUntil(lambda: not widget.overview._wait.isActive())
    return widget


def test_it_shows_the_whole_whatever_is_visible(view: SpectrogramView) -> None:
    strip = view.overview
    image = strip.grab().toImage()
    left, right = (image.pixelColor(round(share * image.width()), image.height() // 2) for share in (0.25, 0.75))
    assert left.red() > left.blue()
    assert right.blue() > right.red()


def near(span: VisibleSpan, start: float, stop: float) -> bool:
    return abs(span.start - start) < 0.3 and abs(span.stop - stop) < 0.3


def drag(view: SpectrogramView, start: float, stop: float) -> None:
    """With the mouse, from one time to another, seconds."""
    strip = view.overview
    places = [QPoint(round(t / GRID.duration * strip.width()), 15) for t in (start, (start + stop) / 2, stop)]
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(strip, place)
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=places[-1])


def test_the_frame_is_moved_and_sized(view: SpectrogramView) -> None:
    state = view.state
    drag(view, GRID.duration, 20.0)
    assert near(state.span, 0, 20)
    drag(view, 10.0, 30.0)
    assert near(state.span, 20, 40)
    drag(view, state.span.start, 30.0)
    assert near(state.span, 30, 40)
    QTest.mouseClick(view.overview, Qt.MouseButton.LeftButton, pos=QPoint(round(view.overview.width() / 6), 15))
    assert near(state.span, 5, 15)
