"""Notes from the window: whose, where to, in the lane, with an end in the middle."""

import threading
from pathlib import Path

import mido
import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from engine.delivery.notes import write_notes
from gui.actions.context_menus import menu_at
from gui.files.notes_dialog import NotesDialog
from gui.window.main_window import MainWindow
from gui.work.jobs import Kind
from tests.gui.conftest import MakeWindow
from tests.gui.project_steps import ARRIVES, opened
from tests.gui.stand_ins import FakeEngine
from tests.media_factory import tone

RATE = 44_100


@pytest.fixture
def window(make_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """With two seconds of A3 open."""
    path = tmp_path / "tone.wav"
    sound = sum((tone(2.0, frequencies=(220.0 * h,)) / (2 * h) for h in range(1, 7)), np.zeros((2, 1)))
    soundfile.write(path, sound.T.astype(np.float32), RATE, subtype="FLOAT")
    window = make_window(FakeEngine())
    opened(window.session, qtbot, path)
    return window


def asking(window: MainWindow, action: str) -> NotesDialog:
    window.action_set.actions[action].trigger()
    dialog = window.findChild(NotesDialog)
    assert isinstance(dialog, NotesDialog)
    return dialog


def test_the_file_menu_writes_all_and_a_row_its_own(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = asking(window, "export-notes")
    assert [t.text() for t in dialog.ticks.values()] == ["Violin", "Flute"]
    assert all(t.isChecked() for t in dialog.ticks.values())
    dialog.reject()
    window.session.select("flute")
    menu = menu_at("instrument", window.action_set, window)
    assert window.action_set.actions["notes"] in menu.actions()
    menu.popup(QPoint(0, 0))
    menu.close()
    qtbot.waitUntil(lambda: window.findChild(NotesDialog) is None)
    dialog = asking(window, "notes")
    assert [t.isChecked() for t in dialog.ticks.values()] == [False, True]
    dialog.place.setText(str(tmp_path / "nowhere"))
    assert not dialog.export_button.isEnabled()
    assert "There is no folder" in dialog.problem.text()
    dialog.place.setText(str(tmp_path))
    with qtbot.waitSignal(window.session.written_notes.finished, timeout=ARRIVES) as told:
        dialog.export_button.click()
    assert [p.name for p in told.args[0].files] == ["flute.mid", "flute.musicxml"]
    heard = [m.note for m in mido.MidiFile(tmp_path / "flute.mid") if m.type == "note_on"]
    assert 57 in heard
    assert window.messages.texts()[0].startswith(f"Wrote {len(heard)} note" if len(heard) > 1 else "Wrote one note")
    assert not (tmp_path / "violin.mid").exists()


def test_a_file_that_is_there_is_replaced_only_when_it_is_said(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "violin.mid").write_bytes(b"mine")
    dialog = asking(window, "export-notes")
    dialog.place.setText(str(tmp_path))
    assert not dialog.replace.isHidden()
    assert not dialog.export_button.isEnabled()
    dialog.replace.setChecked(True)
    assert dialog.export_button.isEnabled()
    dialog.ticks["flute"].setChecked(False)
    # Still the same file.
    assert dialog.export_button.isEnabled()
    dialog.ticks["violin"].setChecked(False)
    assert dialog.problem.text() == "Tick at least one instrument."
    dialog.reject()
    assert (tmp_path / "violin.mid").read_bytes() == b"mine"


def test_cancelled_in_the_middle_nothing_is_left(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[float] = []
    stopped = threading.Event()

    def held(*args: object) -> object:
        for step in write_notes(*args):  # type: ignore[arg-type]  # handed through
            reported.append(step.done)
            # Before it is told, so that the worker looks at the wish to stop next.
            stopped.wait(ARRIVES / 1000)
            yield step

    monkeypatch.setattr("gui.session.saving.notes_export.write_notes", held)
    board = window.session.board
    dialog = asking(window, "export-notes")
    dialog.place.setText(str(tmp_path))
    dialog.export_button.click()
    qtbot.waitUntil(lambda: bool(reported), timeout=ARRIVES)
    window.session.cancel()
    stopped.set()
    qtbot.waitUntil(lambda: all(job.kind is not Kind.EXPORT for job in board.running()), timeout=ARRIVES)
    assert len(reported) == 1
    assert 0 < reported[0] < 1
    assert sorted(p.name for p in tmp_path.iterdir() if p.suffix in (".mid", ".musicxml")) == []


def test_drums_alone_are_told_to_have_none(window: MainWindow) -> None:
    window.commands.exchange.export_notes("drum")
    assert window.messages.texts()[0] == "Drums has no pitches to write down."
