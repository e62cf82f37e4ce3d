"""A box drawn with the harmonic tool, with real mouse and key events: all the notes whose fundamental it holds."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from tests.gui.conftest import MakeWindow
from tests.gui.editing import SHIFT, Hand, opened
from tests.gui.stand_ins import FakeEngine
from tests.gui.test_repair_walk import loudest_band


@pytest.fixture
def window(make_window: MakeWindow, sound: Path, qtbot: QtBot) -> MainWindow:
    window = make_window(FakeEngine())
    opened(window.session, sound, qtbot)
    qtbot.waitUntil(lambda: not window.views.feed.pending)
    window.views.spectrogram.setFocus()
    return window


def test_a_box_selects_the_notes_whose_fundamental_it_holds(window: MainWindow, qtbot: QtBot) -> None:
    session, hand = window.session, Hand(window, qtbot)
    assert session.current is not None
    grid, state = session.current.grid, window.views.spectrogram.state
    fundamental = loudest_band(window)
    low, high = state.span.y_at(fundamental - 8, 1.0), state.span.y_at(fundamental + 8, 1.0)
    hand.key(Qt.Key.Key_H)
    with qtbot.waitSignal(session.notes.gathered, timeout=60_000):
        hand.drag((0.2, low), (0.8, high))
    qtbot.waitUntil(lambda: session.editing.selection is not None, timeout=60_000)
    region = session.editing.selection
    assert region is not None
    assert region.at(round(grid.column_at(1.5)), fundamental) > 100
    # The octave's fundamental is elsewhere: no note begins in that box, and Shift leaves what there is.
    qtbot.waitUntil(lambda: not session.editing.selecting.offered)
    above = state.span.y_at(fundamental + 60, 1.0), state.span.y_at(fundamental + 90, 1.0)
    with qtbot.waitSignal(session.notes.gathered, timeout=60_000):
        hand.drag((0.2, above[0]), (0.8, above[1]), keys=SHIFT)
    assert session.editing.selection is region


def test_escape_gives_the_box_up_and_what_was_selected_stays(window: MainWindow, qtbot: QtBot) -> None:
    session, hand = window.session, Hand(window, qtbot)
    hand.key(Qt.Key.Key_H)
    hand.press(0.2, 0.8)
    hand.move(0.6, 0.4, Qt.MouseButton.LeftButton)
    hand.key(Qt.Key.Key_Escape)
    hand.release(0.6, 0.4)
    assert session.editing.selection is None


def test_a_box_may_take_all_that_lies_in_it_too(window: MainWindow, qtbot: QtBot) -> None:
    session, hand = window.session, Hand(window, qtbot)
    assert session.current is not None
    grid, state = session.current.grid, window.views.spectrogram.state
    fundamental = loudest_band(window)
    low, high = state.span.y_at(fundamental - 8, 1.0), state.span.y_at(fundamental + 8, 1.0)
    hand.key(Qt.Key.Key_H)
    session.editing.settings.set_whole_box(True)
    with qtbot.waitSignal(session.notes.gathered, timeout=60_000):
        hand.drag((0.2, low), (0.8, high))
    qtbot.waitUntil(lambda: session.editing.selection is not None, timeout=60_000)
    qtbot.waitUntil(lambda: not session.editing.selecting.offered)
    region, column = session.editing.selection, round(grid.column_at(1.5))
    assert region is not None
    assert all(region.at(column, band) == 255 for band in range(fundamental - 6, fundamental + 7))
    before = round(grid.column_at(state.span.seconds_at(0.1, 1.0)))
    assert region.at(before, fundamental) > 100, "the note begins before the box, and is taken whole"
    assert region.at(before, fundamental + 6) == 0
