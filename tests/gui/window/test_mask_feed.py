from dataclasses import replace
from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from engine.project.segmentation import Segmentation
from gui.window.main_window import MainWindow
from tests.gui.conftest import MakeWindow
from tests.gui.stand_ins import FakeEngine

ARRIVES = 15_000


def opened(make_window: MakeWindow, qtbot: QtBot, path: Path) -> MainWindow:
    window = make_window(FakeEngine())
    window.commands.open(path)
    qtbot.waitUntil(lambda: window.session.separation.complete, timeout=ARRIVES)
    return window


def test_all_of_a_changed_mask_arrives_in_pieces(make_window: MakeWindow, qtbot: QtBot, sound: Path) -> None:
    window = opened(make_window, qtbot, sound)
    feed, clip = window.views.feed, window.session.current
    assert clip is not None
    # An hour in which everything is the violin's.
    grid = replace(clip.grid, columns=150_000)
    clip.grid = grid
    mask = Segmentation(grid, ("violin", "flute"))
    violin = np.array([200, 0], np.uint8).reshape(2, 1, 1)
    mask.fill(0, np.broadcast_to(violin, mask.shape))
    clip.project.set_segmentation(mask)
    window.views.spectrogram.set_grid(grid)
    feed.changed(0, grid.columns)
    assert feed.pending
    qtbot.waitUntil(lambda: not feed.pending, timeout=60_000)
    data = window.views.spectrogram.canvas.picture.cells
    assert data is not None
    assert data.separated.all()


def test_what_is_on_screen_comes_first(make_window: MakeWindow, qtbot: QtBot, sound: Path) -> None:
    window = opened(make_window, qtbot, sound)
    view, feed = window.views.spectrogram, window.views.feed
    given: list[int] = []
    view.set_mask = lambda first, planes, instruments: given.append(first)  # type: ignore[method-assign]  # a spy
    view.state.set_span(replace(view.state.span, start=2.0, stop=2.5))
    assert window.session.segmentation is not None
    feed.changed(0, window.session.segmentation.grid.columns)
    qtbot.waitUntil(lambda: not feed.pending)
    assert given[0] == int(view.state.grid.column_at(2.0))  # type: ignore[union-attr]  # a recording is open
    assert given[-1] == 0


def test_blocks_that_come_while_some_wait_are_drawn_in_the_next_turn(
    make_window: MakeWindow, qtbot: QtBot, sound: Path
) -> None:
    window = opened(make_window, qtbot, sound)
    view, feed = window.views.spectrogram, window.views.feed
    qtbot.waitUntil(lambda: not feed.pending)
    clip = window.session.current
    assert clip is not None
    grid = replace(clip.grid, columns=150_000)
    clip.grid = grid
    mask = Segmentation(grid, ("violin", "flute"))
    mask.filled[:] = True
    clip.project.set_segmentation(mask)
    view.set_grid(grid)
    given: list[int] = []
    view.set_mask = lambda first, planes, instruments: given.append(first)  # type: ignore[method-assign]  # a spy
    feed.changed(0, grid.columns)
    assert feed.pending
    before = len(given)
    for _ in range(100):
        feed.changed(0, 10)
    assert len(given) == before
    qtbot.waitUntil(lambda: not feed.pending, timeout=60_000)
    assert given.count(0) == 2, "what changed again was given again"


def test_unreached_columns_are_not_given(make_window: MakeWindow, qtbot: QtBot, sound: Path) -> None:
    window = opened(make_window, qtbot, sound)
    mask = window.session.segmentation
    assert mask is not None
    mask.filled[30:60] = False
    window.views.spectrogram.clear_mask()
    window.views.feed.changed(0, mask.grid.columns)
    qtbot.waitUntil(lambda: not window.views.feed.pending)
    data = window.views.spectrogram.canvas.picture.cells
    assert data is not None
    assert np.array_equal(data.separated, mask.filled)
