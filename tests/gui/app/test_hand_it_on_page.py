"""docs/hand-it-on.md, followed in the window on the demo: every step that has a heading there is done here. What the
page has for the command line is done in `tests/engine/cli/test_hand_it_on.py`."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
import soundfile
from PySide6.QtGui import QDrag
from pytestqt.qtbot import QtBot

from engine.media.probe import probe
from gui.files.export_dialog import ExportDialog
from gui.window.main_window import MainWindow
from tests.gui.conftest import MakeWindow
from tests.gui.mixer.test_drag_out import let_go, pull
from tests.gui.stand_ins import FakeEngine

ARRIVES = 60_000
PAGE = "docs/hand-it-on.md"


class Reader:
    """Somebody at the window with the page beside it; a loop of two seconds keeps the work small."""

    def __init__(self, window: MainWindow, qtbot: QtBot, folder: Path) -> None:
        self.window, self.session, self.qtbot, self.folder = window, window.session, qtbot, folder
        self.session.playback.set_loop((2.0, 4.0))

    def dialog(self, kind: str, form: str) -> ExportDialog:
        """Ctrl+E, and what to write."""
        assert "Ctrl+E" in [keys.toString() for keys in self.window.action_set.actions["export"].shortcuts()]
        self.window.action_set.actions["export"].trigger()
        dialog = self.window.findChild(ExportDialog)
        assert isinstance(dialog, ExportDialog)
        dialog.folder.setText(str(self.folder))
        dialog.what.kind.setCurrentIndex(dialog.what.kind.findData(kind))
        dialog.format.setCurrentIndex(dialog.format.findData(form))
        return dialog

    def close(self, dialog: ExportDialog) -> None:
        dialog.reject()
        self.qtbot.waitUntil(lambda: self.window.findChild(ExportDialog) is None, timeout=ARRIVES)

    def export(self, dialog: ExportDialog) -> dict[str, Path]:
        """Press *Export*; what is written by name."""
        with self.qtbot.waitSignal(self.session.exported, timeout=ARRIVES) as done:
            dialog.export_button.click()
        self.qtbot.waitUntil(lambda: self.window.findChild(ExportDialog) is None, timeout=ARRIVES)
        return {path.name: path for path in done.args[0].files}


def all_but_one(reader: Reader) -> None:
    dialog = reader.dialog("mix", "wav")
    dialog.what.mix.setCurrentIndex(dialog.what.mix.findData("all-but"))
    for name, box in dialog.stems.items():
        box.setChecked(name == "flute")
    dialog.what.passage.setCurrentIndex(1)
    files = reader.export(dialog)
    assert list(files) == ["duet (all but flute).wav"]
    info, source = soundfile.info(files["duet (all but flute).wav"]), probe(reader.session.clip.path)  # type: ignore[union-attr]  # is open
    assert (info.samplerate, info.channels) == (source.audio.sample_rate, source.audio.channels)
    assert info.duration == pytest.approx(2.0, abs=0.01)


def into_an_editing_suite(reader: Reader) -> None:
    files = reader.export(reader.dialog("tracks", "mov"))
    assert list(files) == ["duet (stems).mov"]
    assert [t.title for t in probe(files["duet (stems).mov"]).tracks] == ["Mix", "Flute", "Cello", "Other"]


def into_a_workstation(reader: Reader) -> None:
    dialog = reader.dialog("stems", "wav")
    dialog.reaper.setChecked(True)
    dialog.what.passage.setCurrentIndex(1)
    files = reader.export(dialog)
    assert sorted(files) == ["cello.wav", "duet.rpp", "flute.wav", "residual.wav"]
    text = files["duet.rpp"].read_text("utf-8")
    assert text.count("POSITION 2.000000000") == 3


def by_hand(reader: Reader) -> None:
    dropped: list[str] = []

    def drop(drag: QDrag) -> None:
        dropped.extend(Path(url.toLocalFile()).name for url in drag.mimeData().urls())

    panel = reader.window.panel
    panel.drag_out.run = drop
    with reader.qtbot.waitSignal(reader.session.loose_stems.ready, timeout=ARRIVES):
        pull(panel.rows["flute"])
    let_go(panel.rows["flute"])
    assert dropped == ["duet (flute).wav"]


def onto_a_deck(reader: Reader) -> None:
    dialog = reader.dialog("tracks", "stem.mp4")
    assert "exactly 4 parts, not 3" in dialog.problem.text()
    dialog.parts.setText("Flute=flute; Cello=cello; Rest=other; Drums=drum")
    assert "no mask for drum" in dialog.problem.text()
    assert not dialog.export_button.isEnabled()
    reader.close(dialog)


def how_loud(reader: Reader) -> None:
    dialog = reader.dialog("stems", "wav")
    dialog.what.passage.setCurrentIndex(1)
    with reader.qtbot.waitSignal(reader.session.exporting.measured, timeout=ARRIVES):
        dialog.what.measure.click()
    for name in ("flute", "cello", "mix"):
        assert re.fullmatch(r"−\d+\.\d LUFS.* dBTP", dialog.what.loudness[name].text())
    reader.close(dialog)


STEPS: dict[str, Callable[[Reader], None]] = {
    "Everything but one, as one file": all_but_one,
    "Into an editing suite": into_an_editing_suite,
    "Into a workstation": into_a_workstation,
    "By hand": by_hand,
    "Onto a DJ deck": onto_a_deck,
    "How loud is it?": how_loud,
}


def test_the_page_is_followed_on_the_demo(
    make_window: MakeWindow, qtbot: QtBot, tmp_path: Path, repository: Path
) -> None:
    page = (repository / PAGE).read_text("utf-8")
    assert re.findall(r"^## (.+)$", page, re.MULTILINE) == list(STEPS)
    window = make_window(FakeEngine())
    window.commands.open_demo()
    qtbot.waitUntil(lambda: window.session.separation.complete, timeout=ARRIVES)
    reader = Reader(window, qtbot, tmp_path / "out")
    for step in STEPS.values():
        step(reader)
