"""A drag with the harmonic tool, with real mouse and key events: the notes whose fundamentals a box holds, or a stroke
follows."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.window.main_window import MainWindow
from tests.gui.conftest import MakeWindow
from tests.gui.editing import SHIFT, Hand, opened, plane
from tests.gui.repair.test_repair_walk import loudest_band
from tests.gui.stand_ins import FakeEngine


@pytest.fixture
def window(make_window: MakeWindow, sound: Path, qtbot: QtBot) -> MainWindow:
    window = make_window(FakeEngine())
    opened(window.session, sound, qtbot)
    qtbot.waitUntil(lambda: not window.views.feed.pending)
    window.views.spectrogram.setFocus()
    return window


def voices(folder: Path, *notes: tuple[float, float, float]) -> Path:
    """Three seconds with notes of five partials: (Hz, from, to)."""
    time = np.arange(3 * 44_100) / 44_100
    sound = sum(
        np.sin(2 * np.pi * h * hertz * time) / h * ((time >= start) & (time < stop))
        for hertz, start, stop in notes
        for h in range(1, 6)
    )
    soundfile.write(folder / "voices.wav", 0.1 * np.asarray(sound), 44_100)
    return folder / "voices.wav"


def test_a_click_selects_a_note_and_with_shift_another_one_too(
    make_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = make_window(FakeEngine())
    session, hand = (
        opened(window.session, voices(tmp_path, (330, 0.2, 1.2), (500, 1.6, 2.8)), qtbot),
        Hand(window, qtbot),
    )
    window.views.spectrogram.setFocus()
    assert session.current is not None
    grid, span = session.current.grid, window.views.spectrogram.state.span
    columns = [round(grid.column_at(t)) for t in (0.7, 2.2)]
    bands = [round(grid.band_at(f)) for f in (330, 500)]

    def taken() -> list[bool]:
        region = session.editing.selection
        return [region is not None and region.at(c, b) > 100 for c, b in zip(columns, bands, strict=True)]

    hand.key(Qt.Key.Key_H)
    hand.click(0.7 / 3, span.y_at(bands[0], 1.0))
    qtbot.waitUntil(lambda: taken() == [True, False], timeout=60_000)
    hand.click(2.2 / 3, span.y_at(bands[1], 1.0), keys=SHIFT)
    qtbot.waitUntil(lambda: taken() == [True, True], timeout=60_000)
    hand.click(2.2 / 3, span.y_at(bands[1], 1.0))
    qtbot.waitUntil(lambda: taken() == [False, True], timeout=60_000)
    # A double click gives the note away, even where it comes before the answer.
    session.select("violin")
    place = 0.7 / 3, span.y_at(bands[0], 1.0)
    hand.click(*place)
    hand.double_click(*place)
    qtbot.waitUntil(lambda: plane(session, "violin")[bands[0], columns[0]] > 250, timeout=60_000)
    assert plane(session, "violin")[bands[1], columns[1]] < 250, "not the note that was selected before"


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
    session.editing.settings.set_harmonic_drag("box")
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


def test_a_stroke_takes_what_it_covers_and_the_partials_of_the_note_it_follows(
    make_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = make_window(FakeEngine())
    session, hand = opened(window.session, voices(tmp_path, (330, 0, 3)), qtbot), Hand(window, qtbot)
    window.views.spectrogram.setFocus()
    assert session.current is not None
    grid, state, settings = session.current.grid, window.views.spectrogram.state, session.editing.settings
    fundamental = loudest_band(window)
    octave = round(grid.band_at(660))
    assert abs(fundamental - grid.band_at(330)) < 1
    y = state.span.y_at(fundamental, 1.0)
    hand.key(Qt.Key.Key_H)
    settings.set_harmonic_drag("stroke")
    settings.set_brush(14)
    with qtbot.waitSignal(session.notes.gathered, timeout=60_000):
        hand.drag((0.3, y), (0.5, y))
    qtbot.waitUntil(lambda: session.editing.selection is not None, timeout=60_000)
    region = session.editing.selection
    assert region is not None
    inside, outside = (round(grid.column_at(state.span.seconds_at(x, 1.0))) for x in (0.4, 0.8))
    assert region.at(inside, fundamental) == 255
    assert region.at(inside, octave) > 40, "the note's second partial comes with it"
    assert region.at(inside, (fundamental + octave) // 2) == 0, "what lies between its partials does not"
    assert not region.at(outside, fundamental), "only as long as the stroke follows it"
    assert not region.at(outside, octave)


def test_a_stroke_of_the_harmonic_tool_shows_how_wide_it_is_and_can_be_given_up(
    window: MainWindow, qtbot: QtBot
) -> None:
    session, hand, settings = window.session, Hand(window, qtbot), window.session.editing.settings
    hand.key(Qt.Key.Key_H)
    assert not window.editing.options.brush_size.isVisible()
    settings.set_harmonic_drag("stroke")
    qtbot.waitUntil(lambda: window.editing.options.brush_size.isVisible())
    settings.set_brush(60)
    bare = hand.canvas.grab().toImage()
    hand.press(0.3, 0.1)
    hand.move(0.5, 0.1, Qt.MouseButton.LeftButton)
    veiled = hand.canvas.grab().toImage()
    beside = hand.point(0.4, 0.1)
    beside.setY(beside.y() + 22)
    assert veiled.pixelColor(beside * veiled.devicePixelRatio()) != bare.pixelColor(beside * bare.devicePixelRatio())
    hand.key(Qt.Key.Key_Escape)
    hand.release(0.5, 0.1)
    hand.move(0.9, 0.9)
    assert session.editing.selection is None
    assert hand.canvas.grab().toImage().pixelColor(beside * bare.devicePixelRatio()) == bare.pixelColor(
        beside * bare.devicePixelRatio()
    )
