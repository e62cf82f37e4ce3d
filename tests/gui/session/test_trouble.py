"""The disk fails, or what is on it vanishes, amid the work: a sentence, and the work is kept."""

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from engine.errors import CacheLost, EngineError
from engine.export import StemRequest
from engine.project.recovery import Recovered, find_recoverable, recover_steps
from engine.project.store import load_project
from engine.temporary import cache_folder
from gui.files.messages import message_for
from gui.session.saving.export_plan import ExportPlan
from gui.session.session import Session
from tests.gui.conftest import MakeSession
from tests.gui.project_steps import ARRIVES, CELLS, edit, keep_journals_in, opened, planes, saved_as
from tests.gui.stand_ins import FakeEngine


@pytest.fixture
def told() -> list[Exception]:
    return []


@pytest.fixture
def session(make_session: MakeSession, qtbot: QtBot, tmp_path: Path, told: list[Exception]) -> Session:
    session = keep_journals_in(make_session(FakeEngine()), tmp_path / "journals")
    session.failed.connect(told.append)
    return session


def _tidied_up(prefix: str) -> Iterator[Path]:
    """What happens to this process's temporary files when somebody empties the cache folder's disk."""
    for path in cache_folder().glob(f"{prefix}-{os.getpid()}-*"):
        os.truncate(path, 0)
        yield path


def _export(session: Session, qtbot: QtBot, folder: Path, video: Path | None = None) -> None:
    stems = StemRequest(session.instruments) if video is None else None
    session.export(ExportPlan(folder, stems, video))
    qtbot.waitUntil(lambda: not session.board.running(), timeout=ARRIVES)


def test_sound_that_cannot_be_read_back_is_said_and_the_work_can_be_saved(
    session: Session, qtbot: QtBot, sound: Path, tmp_path: Path, told: list[Exception]
) -> None:
    opened(session, qtbot, sound)
    edit(session)
    before = planes(session)
    assert list(_tidied_up("audio"))
    _export(session, qtbot, tmp_path / "stems")
    # Drawing may need it, too; the same words are shown once.
    assert all(isinstance(error, CacheLost) for error in told)
    (text,) = {str(error) for error in told}
    assert text == f"The decoded sound cannot be read back from {cache_folder()}: the file ends early."
    assert "Your work is kept: save the project" in message_for(told[0]).text
    assert not (tmp_path / "stems").exists() or not any((tmp_path / "stems").iterdir())

    saved_as(session, qtbot, tmp_path / "a.soloist")
    loaded = load_project(tmp_path / "a.soloist")
    assert loaded.mask is not None
    np.testing.assert_array_equal(loaded.mask.shares(0, loaded.mask.grid.columns), before)
    loaded.mask.close()


def test_a_mask_that_cannot_be_read_back_is_said_and_the_work_is_brought_back(
    session: Session, qtbot: QtBot, sound: Path, tmp_path: Path, told: list[Exception]
) -> None:
    opened(session, qtbot, sound)
    saved_as(session, qtbot, tmp_path / "a.soloist")
    saved = (tmp_path / "a.soloist").read_bytes()
    edit(session)
    touched = planes(session)[:, CELLS.low : CELLS.high, CELLS.first : CELLS.stop]
    assert list(_tidied_up("mask"))

    with qtbot.waitSignal(session.project.save_ended, timeout=ARRIVES) as ended:
        session.project.save()
    assert ended.args == [False]
    assert told
    assert all(isinstance(error, EngineError) for error in told)
    assert "The mask cannot be read back from" in str(told[0])
    assert (tmp_path / "a.soloist").read_bytes() == saved

    session.close()
    (left,) = find_recoverable(tmp_path / "journals")
    (found,) = [p.recovered for p in recover_steps(left) if p.recovered is not None]
    assert isinstance(found, Recovered)
    mask = found.project.segmentation
    assert mask is not None
    there = mask.shares(CELLS.first, CELLS.stop)[:, CELLS.low : CELLS.high]
    np.testing.assert_array_equal(there, touched)
    found.journal.close(keep=False)
    found.project.close()


def test_a_recording_that_vanished_is_said_and_the_work_can_be_saved(
    session: Session, qtbot: QtBot, video: Path, tmp_path: Path, told: list[Exception]
) -> None:
    path = tmp_path / "duet.mp4"
    path.write_bytes(video.read_bytes())
    opened(session, qtbot, path)
    edit(session)
    before = planes(session)
    path.unlink()
    _export(session, qtbot, tmp_path, tmp_path / "with mix.mp4")
    (error,) = told
    assert str(error) == "“duet.mp4” does not exist."
    assert sorted(p.name for p in tmp_path.iterdir() if p.suffix in (".mp4", ".wav")) == []
    # Sound and mask are here: stems go on.
    _export(session, qtbot, tmp_path / "stems")
    assert len(told) == 1
    assert len(list((tmp_path / "stems").glob("*.wav"))) == len(session.instruments) + 1
    saved_as(session, qtbot, tmp_path / "a.soloist")
    np.testing.assert_array_equal(planes(session), before)
