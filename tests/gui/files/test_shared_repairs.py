"""Repairs given to others in the window, and taken from them."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gui.session.session import Session
from gui.window.main_window import MainWindow
from tests.gui.conftest import MakeWindow
from tests.gui.project_steps import ARRIVES, edit, opened, planes, recording
from tests.gui.stand_ins import FakeEngine
from tests.music import melody

RATE, LASTS_S = 22_050, 6.0


@pytest.fixture
def recordings(tmp_path: Path) -> dict[str, Path]:
    """A take, a copy of it that begins later, and another take."""
    take = melody(LASTS_S, RATE, 3)
    late = np.pad(take, ((0, 0), (RATE // 2, 0)))
    paths = {}
    for name, samples in {"take": take, "copy": late, "other": melody(LASTS_S, RATE, 4)}.items():
        paths[name] = tmp_path / f"{name}.wav"
        soundfile.write(paths[name], samples.T, RATE)
    return paths


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """The next file dialog is answered."""
    for asks in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, asks, lambda *_: (str(path), ""))


def other_opened(session: Session, qtbot: QtBot, path: Path) -> None:
    """In the place of what is open."""
    session.open(path)
    qtbot.waitUntil(lambda: recording(session) == path and session.separation.complete, timeout=ARRIVES)


def test_repairs_go_to_a_copy_in_one_step_that_can_be_undone_and_to_no_other(
    make_window: MakeWindow,
    qtbot: QtBot,
    recordings: dict[str, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = make_window(FakeEngine())
    opened(window.session, qtbot, recordings["take"])
    edit(window.session)
    mended = planes(window.session)
    choose(monkeypatch, tmp_path / "mine")
    with qtbot.waitSignal(window.session.repairs.saved, timeout=ARRIVES):
        window.action_set.actions["save-repairs"].trigger()
    assert (tmp_path / "mine.mending").is_file()
    assert "No sound is in it" in window.messages.texts()[-1]
    check_copy(window, qtbot, recordings, mended, tmp_path, monkeypatch)


def check_copy(
    window: MainWindow,
    qtbot: QtBot,
    recordings: dict[str, Path],
    mended: np.ndarray,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other_opened(window.session, qtbot, recordings["copy"])
    before = planes(window.session)
    choose(monkeypatch, tmp_path / "mine.mending")
    with qtbot.waitSignal(window.session.repairs.taken, timeout=ARRIVES):
        window.action_set.actions["take-repairs"].trigger()
    session = window.session
    assert session.segmentation is not None
    moved = round(0.5 / session.segmentation.grid.hop_s)
    taken = planes(session)
    assert (taken[:, :, moved : moved + mended.shape[2]] == mended[:, :, : taken.shape[2] - moved]).mean() > 0.99
    assert "0.50 s later" in window.messages.texts()[-1]
    session.editing.undo()
    np.testing.assert_array_equal(planes(session), before)
    other_opened(session, qtbot, recordings["other"])
    before = planes(session)
    with qtbot.waitSignal(session.repairs.failed, timeout=ARRIVES):
        window.action_set.actions["take-repairs"].trigger()
    assert "another recording" in window.messages.texts()[-1]
    np.testing.assert_array_equal(planes(session), before)
