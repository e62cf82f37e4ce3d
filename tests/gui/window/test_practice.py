"""Practising in the window: beats found, dragged, tapped; bars looped; markers; transposition; the click."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engine.dsp.resynth import Renderer
from engine.media.loudness import LoudnessMeter
from engine.project.marks import Beats, Marker
from engine.project.mix import MixState
from gui.look import settings as keys
from gui.mixer.row import gain_text
from gui.session.listening.practice import count_in
from gui.spectrogram.mark_strip import shown_beats
from gui.window.main_window import MainWindow
from tests.gui.conftest import MakeWindow
from tests.gui.stand_ins import FakeEngine

RATE, SECONDS, PERIOD = 22_050, 6.0, 0.5
ARRIVES = 15_000


@pytest.fixture
def window(make_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """Plucked notes, two a second, every fourth an octave lower and louder."""
    sound = np.zeros(round(SECONDS * RATE))
    t = np.arange(round(0.3 * RATE)) / RATE
    for n in range(11):
        hertz, loud = (110.0, 0.5) if n % 4 == 0 else (440.0, 0.2)
        start = round((0.25 + n * PERIOD) * RATE)
        sound[start : start + len(t)] += loud * np.exp(-t / 0.08) * np.sin(2 * np.pi * hertz * t)
    soundfile.write(tmp_path / "plucked.wav", sound, RATE)
    window = make_window(FakeEngine())
    window.commands.open(tmp_path / "plucked.wav")
    qtbot.waitUntil(lambda: window.session.separation.complete, timeout=ARRIVES)
    return window


def trigger(window: MainWindow, action: str) -> None:
    window.action_set.actions[action].trigger()


def strong_clicks(window: MainWindow) -> list[bool] | None:
    player = window.session.player
    assert player is not None
    return None if player.clicks is None else player.clicks.strong.tolist()


def test_beats_are_found_shown_dragged_and_undone(window: MainWindow, qtbot: QtBot) -> None:
    marks, strip = window.session.marks, window.views.spectrogram.marks
    assert strip.isHidden()
    trigger(window, "find-beats")
    qtbot.waitUntil(lambda: bool(marks.beats.times), timeout=ARRIVES)
    found = marks.beats
    assert found.tempo == pytest.approx(120, rel=0.03)
    assert np.abs((np.array(found.times) - 0.25 + PERIOD / 2) % PERIOD - PERIOD / 2).max() < 0.03
    assert strip.isVisible()
    assert "a minute" in window.practice.bar.tempo.text()

    x = round(strip._x(found.times[3]))
    y = strip.height() - 3
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    QTest.mouseMove(strip, QPoint(x + 10, y))
    QTest.mouseMove(strip, QPoint(x + 14, y))
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=QPoint(x + 14, y))
    moved = marks.beats.times[3] - found.times[3]
    assert moved == pytest.approx(14 * SECONDS / strip.width(), rel=0.15)
    assert marks.beats.times[4] == found.times[4]
    # However far it was dragged, it is one item of the history.
    trigger(window, "undo")
    assert marks.beats == found
    trigger(window, "undo")
    assert not marks.beats.times
    assert strip.isHidden()


def test_bars_are_looped_one_more_and_one_fewer(window: MainWindow) -> None:
    session = window.session
    session.marks.set_beats(Beats(tuple(0.25 + PERIOD * n for n in range(11)), 4, 0), "Beats")
    session.playback.seek(0.9)
    trigger(window, "loop-bars")
    assert session.playback.loop == (0.25, 2.25)
    trigger(window, "loop-bars")
    assert session.playback.loop == (0.25, 4.25)
    trigger(window, "loop-fewer")
    assert session.playback.loop == (0.25, 2.25)
    session.practice.set_faster(0.05, 1.1)
    session.playback.set_speed(0.98)
    for speed in (1.03, 1.08, 1.1, 1.1):
        session.playback.came_round.emit()
        assert session.playback.speed == pytest.approx(speed)


def test_taps_become_beats_and_too_few_are_told(window: MainWindow, qtbot: QtBot) -> None:
    marks = window.session.marks
    for seconds in (1.0, 1.6, 2.2, 2.8):
        marks.tap(seconds)
    assert window.practice.bar.tap_button.text() == "Tap 4"
    marks.end_taps()
    assert marks.beats.tempo == pytest.approx(100)
    assert marks.beats.begins_bar(marks.beats.times.index(1.0))
    before = marks.beats
    marks.tap(1.0)
    with qtbot.waitSignal(window.session.noted):
        marks.end_taps()
    assert marks.beats == before


def test_markers_are_set_visited_and_kept_in_the_project(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    session = window.session
    for seconds in (4.0, 1.0):
        session.playback.seek(seconds)
        trigger(window, "marker")
    session.marks.rename_marker(0, "Bridge")
    assert [m.name for m in session.marks.marks.markers] == ["Bridge", "Marker 1"]
    session.playback.seek(0.0)
    trigger(window, "marker-next")
    assert session.playback.position == 1.0
    trigger(window, "marker-next")
    trigger(window, "marker-previous")
    assert session.playback.position == 1.0
    marker = session.marks.drag_marker(Marker(1.0, "Bridge"), 2.0)
    with qtbot.waitSignal(session.project.save_ended):
        session.project.save_as(tmp_path / "kept.soloist")
    window.commands.close_clip()
    assert not session.marks.marks.markers
    window.commands.open(tmp_path / "kept.soloist")
    qtbot.waitUntil(lambda: bool(session.marks.marks.markers), timeout=ARRIVES)
    assert session.marks.marks.markers[0] == marker == Marker(2.0, "Bridge")
    strip = window.views.spectrogram.marks
    texts = [a.text().replace("&", "") for a in strip.menu_at(strip._x(2.0) + 4, 8).actions()]
    assert texts == ["Rename marker…", "Remove marker"]


def test_the_row_asks_for_pitch_speed_and_click(window: MainWindow) -> None:
    session, bar = window.session, window.practice.bar
    assert bar.isHidden()
    trigger(window, "practise")
    assert bar.isVisible()
    assert window.settings.get(keys.PRACTICE_VISIBLE)
    assert session.player is not None
    bar.semitones.setValue(-3)
    bar.cents.setValue(20)
    bar.speed.setValue(85)
    assert session.player.cents == -280
    assert session.player.speed == 0.85
    trigger(window, "transpose-up")
    assert (bar.semitones.value(), bar.cents.value()) == (-2, 20)
    trigger(window, "transpose-none")
    assert session.player.cents == 0
    trigger(window, "click")
    assert strong_clicks(window) is None
    session.marks.set_beats(Beats((0.5, 1.0, 1.5), 3, 1), "Beats")
    assert strong_clicks(window) == [False, True, False]
    trigger(window, "click")
    assert strong_clicks(window) is None


def test_the_counted_bar_leads_to_the_next_beat() -> None:
    beats = Beats(tuple(PERIOD * n for n in range(20)), 4)
    counted = count_in(beats, 1.9, 0.5)
    assert counted is not None
    # At half speed a bar takes 4 s; the next beat comes 0.2 s after the sound begins.
    assert counted.times == pytest.approx((0.0, 1.0, 2.0, 3.0))
    assert counted.seconds + 0.2 == pytest.approx(4.0)
    assert count_in(Beats(), 1.0, 1.0) is None


def test_lines_are_drawn_where_there_is_room() -> None:
    beats = Beats(tuple(PERIOD * n for n in range(200)), 4)
    assert len(shown_beats(beats, 0.0, 10.0, 1000.0)) == 21
    bars = shown_beats(beats, 0.0, 99.0, 600.0)
    assert len(bars) == 50
    assert all(begins for _, begins in bars)
    assert shown_beats(beats, 0.0, 99.0, 50.0) == []


def loudness(window: MainWindow) -> float:
    """LUFS of what the player would play of the whole recording now."""
    session = window.session
    assert session.player is not None
    assert session.segmentation is not None
    assert session.current is not None
    weights = session.player.mix.weights(session.instruments)
    meter = LoudnessMeter(RATE, 1)
    renderer = Renderer(session.current.buffer, session.segmentation.grid)
    meter.add(renderer.render(session.segmentation, weights, 0, round(SECONDS * RATE)))
    found = meter.result().integrated
    assert found is not None
    return found


def test_compared_at_equal_loudness_the_gain_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    session, bar = window.session, window.practice.bar
    session.set_gain("violin", -60.0)
    session.set_gain("other", -12.0)
    mix = loudness(window)
    session.mixer.compare("original")
    original = loudness(window)
    assert original > mix + 3
    bar.equal_button.click()
    assert bar.equal_button.text() == "measuring…"
    qtbot.waitUntil(lambda: not session.equal.measuring, timeout=ARRIVES)
    assert loudness(window) == pytest.approx(mix, abs=0.05)
    assert bar.equal_button.text() == f"Original {gain_text(mix - original)}"
    session.mixer.compare("mix")
    assert loudness(window) == pytest.approx(mix, abs=0.01)
    assert bar.equal_button.text() == "Mix 0 dB"
    # Another mix is measured again.
    session.set_gain("other", -6.0)
    assert bar.equal_button.text() == "measuring…"
    qtbot.waitUntil(lambda: not session.equal.measuring, timeout=ARRIVES)
    louder = loudness(window)
    assert louder > mix + 2
    session.mixer.compare("original")
    assert loudness(window) == pytest.approx(louder, abs=0.05)
    # What is exported as heard is not brought down.
    assert session.mixer.sounding == MixState()
    trigger(window, "equal-loudness")
    assert bar.equal_button.text() == "Equal loudness"
    assert loudness(window) == pytest.approx(original, abs=0.01)
