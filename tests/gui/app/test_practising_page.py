"""docs/practise.md, followed on the demo: every step that the page names is done here, in its order."""

import re
from collections.abc import Callable
from pathlib import Path

import mido
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from engine.delivery.labels import labels_text
from engine.project.marks import Beats
from gui.actions.table import ACTIONS
from gui.files.notes_dialog import NotesDialog
from gui.transport.practice_bar import PracticeBar
from gui.window.main_window import MainWindow
from tests.gui.conftest import MakeWindow
from tests.gui.editing import NONE, SHIFT
from tests.gui.stand_ins import FakeEngine

ARRIVES = 60_000
PAGE = "docs/practise.md"
BEATS = Beats(tuple(0.5 + 0.5 * n for n in range(30)), 4, 0)


class Reader:
    """Somebody at the window with the page beside it."""

    def __init__(self, window: MainWindow, qtbot: QtBot, folder: Path) -> None:
        self.window, self.session, self.qtbot = window, window.session, qtbot
        self.folder = folder

    @property
    def bar(self) -> PracticeBar:
        return self.window.practice.bar

    def key(self, keys: str) -> None:
        """What the window does for them: the action of the table with these keys."""
        spec = next(spec for spec in ACTIONS if keys in spec.keys)
        self.window.action_set.actions[spec.id].trigger()

    def drag(self, strip: QWidget, begin: QPoint, keys: Qt.KeyboardModifier) -> None:
        """Eight points to the right, with keys held."""
        left, kinds = Qt.MouseButton.LeftButton, QEvent.Type
        for kind, by in ((kinds.MouseButtonPress, 0), (kinds.MouseMove, 4), (kinds.MouseMove, 8)):
            at = QPointF(begin + QPoint(by, 0))
            button = left if kind is kinds.MouseButtonPress else Qt.MouseButton.NoButton
            QApplication.sendEvent(strip, QMouseEvent(kind, at, strip.mapToGlobal(at), button, left, keys))
        QTest.mouseRelease(strip, left, keys, begin + QPoint(8, 0))

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=ARRIVES)


def higher_lower(reader: Reader) -> None:
    reader.key("Ctrl+P")
    assert reader.bar.isVisible()
    player = reader.session.player
    assert player is not None
    reader.bar.semitones.setValue(-2)
    reader.bar.cents.setValue(15)
    reader.bar.speed.setValue(80)
    assert (player.cents, player.speed) == (-185.0, 0.8)
    reader.key("Ctrl+Shift+Up")
    reader.key("Ctrl+Shift+Down")
    assert player.cents == -185.0
    assert (reader.bar.semitones.minimum(), reader.bar.semitones.maximum()) == (-12, 12)
    assert (reader.bar.speed.minimum(), reader.bar.speed.maximum()) == (25, 200)
    reader.session.playback.set_cents(0.0)
    reader.session.playback.set_speed(1.0)


def beats_and_bars(reader: Reader) -> None:
    marks, strip = reader.session.marks, reader.window.views.spectrogram.marks
    reader.bar.find_button.click()
    reader.until(lambda: bool(marks.beats.times))
    assert strip.isVisible()
    found = marks.beats
    for keys, moved in ((NONE, 1), (SHIFT, len(found.times))):
        before = marks.beats.times
        reader.drag(strip, QPoint(round(strip._x(before[2])), strip.height() - 3), keys)
        assert sum(a != b for a, b in zip(before, marks.beats.times, strict=True)) == moved
    reader.key("Ctrl+Z")
    reader.key("Ctrl+Z")
    assert marks.beats == found
    marks.set_beats(Beats(), "None")
    for seconds in (1.0, 1.5, 2.0, 2.5):
        reader.session.playback.seek(seconds)
        reader.key("D")
    marks.end_taps()
    assert marks.beats.tempo == pytest.approx(120)
    assert marks.beats.begins_bar(marks.beats.times.index(1.0))
    count = len(marks.beats.times)
    reader.bar.double_button.click()
    assert len(marks.beats.times) == pytest.approx(2 * count, abs=1)
    reader.bar.halve_button.click()
    reader.bar.per_bar.setValue(3)
    reader.session.playback.seek(1.5)
    reader.bar.bar_button.click()
    beat = marks.beats.nearest(1.5)
    assert beat is not None
    assert (marks.beats.per_bar, marks.beats.begins_bar(beat)) == (3, True)
    assert any(strip.menu_at(strip._x(marks.beats.times[beat]), strip.height() - 3).actions())
    marks.set_beats(BEATS, "Beats")


def loop_by_bars(reader: Reader) -> None:
    session = reader.session
    session.playback.seek(1.0)
    for keys, stop in (("O", 2.5), ("O", 4.5), ("Shift+O", 2.5)):
        reader.key(keys)
        assert session.playback.loop == (0.5, stop)
    reader.bar.step.setValue(5)
    reader.bar.goal.setValue(100)
    session.playback.set_speed(0.9)
    session.playback.came_round.emit()
    assert session.playback.speed == pytest.approx(0.95)
    reader.bar.step.setValue(0)
    session.playback.set_speed(1.0)


def click_and_count_in(reader: Reader) -> None:
    player = reader.session.player
    assert player is not None
    reader.key("C")
    assert player.clicks is not None
    assert player.clicks.strong[:5].tolist() == [True, False, False, False, True]
    reader.key("C")
    assert not reader.session.practice.click
    reader.bar.count_button.click()
    assert reader.session.practice.counts_in
    reader.bar.count_button.click()


def compare_at_equal_loudness(reader: Reader) -> None:
    session = reader.session
    session.set_solo("flute", True)
    reader.bar.equal_button.click()
    reader.until(lambda: not session.equal.measuring)
    seen = {}
    for compared in ("Original", "Network", "Mix"):
        reader.key("\\")
        seen[session.mixer.compared] = reader.bar.equal_button.text()
        assert seen[session.mixer.compared].startswith(compared)
    assert seen["mix"] == "Mix 0 dB"
    assert seen["original"].startswith("Original −")
    reader.bar.equal_button.click()
    session.mixer.reset()


def markers(reader: Reader) -> None:
    session, window = reader.session, reader.window
    session.playback.set_loop(None)
    for seconds in (2.0, 5.0):
        session.playback.seek(seconds)
        reader.key("Shift+M")
    session.marks.rename_marker(0, "Theme")
    strip = window.views.spectrogram.marks
    texts = [a.text() for a in strip.menu_at(strip._x(2.0) + 4, 8).actions()]
    assert len(texts) == 2
    reader.key("Ctrl+Shift+Left")
    assert session.playback.position == 2.0
    reader.key("Ctrl+Shift+Right")
    assert session.playback.position == 5.0
    assert "Theme" in labels_text(session.marks.marks)


def notes_on_paper(reader: Reader) -> None:
    window, session = reader.window, reader.session
    session.select("flute")
    window.action_set.actions["notes"].trigger()
    dialog = window.findChild(NotesDialog)
    assert isinstance(dialog, NotesDialog)
    dialog.place.setText(str(reader.folder))
    with reader.qtbot.waitSignal(session.written_notes.finished, timeout=ARRIVES) as told:
        dialog.export_button.click()
    assert told.args[0].notes > 5
    tracks = [t.name for t in mido.MidiFile(reader.folder / "flute.mid").tracks]
    assert tracks[1] == "Flute"
    assert (reader.folder / "flute.musicxml").read_text("utf-8").startswith("<?xml")


STEPS: dict[str, Callable[[Reader], None]] = {
    "Higher, lower, slower, faster": higher_lower,
    "Beats and bars": beats_and_bars,
    "Loop by bars": loop_by_bars,
    "Click and count-in": click_and_count_in,
    "Compare at equal loudness": compare_at_equal_loudness,
    "Markers": markers,
    "Notes on paper": notes_on_paper,
}


def named(text: str) -> list[str]:
    """The steps of a page: what begins a paragraph in bold, and headings."""
    return [a or b for a, b in re.findall(r"^(?:\*\*(.+?)\.\*\*|## (.+))", text, re.MULTILINE)]


def test_a_page_names_its_steps() -> None:
    assert named("# Page\n\n**Do it.** So.\n\n## And **that**\n\nNot **this.**\n") == ["Do it", "And **that**"]


def test_the_page_is_followed_on_the_demo(
    make_window: MakeWindow, qtbot: QtBot, tmp_path: Path, repository: Path
) -> None:
    page = (repository / PAGE).read_text("utf-8")
    assert named(page) == list(STEPS)
    known = {keys for spec in ACTIONS for keys in spec.keys}
    assert [k for k in re.findall(r"(?:Ctrl|Shift)(?:\+\w+)+", page) if k not in known] == []
    window = make_window(FakeEngine())
    window.commands.open_demo()
    qtbot.waitUntil(lambda: window.session.separation.complete, timeout=ARRIVES)
    reader = Reader(window, qtbot, tmp_path)
    for step in STEPS.values():
        step(reader)
