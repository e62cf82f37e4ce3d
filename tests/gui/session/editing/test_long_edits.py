"""Edits as long as the recording, through the session: a slice a turn, one item, given up as a whole."""

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from engine.project.changes import Change
from engine.project.edits import Paint
from gui.session.editing import long_edits as session_long_edits
from gui.session.editing.long_edits import LongEdits
from gui.session.session import Session
from tests.gui.conftest import MakeSession
from tests.gui.editing import opened, plane
from tests.gui.stand_ins import FakeEngine


@pytest.fixture
def session(make_session: MakeSession, sound: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Session:
    """Every edit counts as long, and a turn is over at once."""
    monkeypatch.setattr(LongEdits, "takes", staticmethod(lambda edit: True))
    monkeypatch.setattr(session_long_edits, "BLOCK", 16)
    monkeypatch.setattr(session_long_edits, "SLICE_S", 0.0)
    session = opened(make_session(FakeEngine()), sound, qtbot)
    session.select("violin")
    session.editing.settings.set_strength(0.5)
    session.editing.selecting.select_all()
    return session


def entries(session: Session) -> tuple[str, ...]:
    project = session.editing.project
    assert project is not None
    return project.history.entries[: project.history.index]


def test_it_is_done_in_turns_and_is_one_item(session: Session, qtbot: QtBot) -> None:
    told: list[Change] = []
    session.editing.edited.connect(told.append)
    assert session.editing.give()
    assert session.editing.long_edits.active
    half = plane(session, "violin")
    assert half[:, 0].max() > 100
    assert (half[:, -1] == 40).all(), "the end has not been reached yet"
    assert entries(session) == ()
    qtbot.waitUntil(lambda: not session.editing.long_edits.active)
    expected = 40 + 215 / 2
    assert np.abs(plane(session, "violin").astype(float) - expected).max() <= 1
    assert entries(session) == ("Give 0:00–0:03 to the violin",)
    assert len(told) > 2
    session.editing.undo()
    assert (plane(session, "violin") == 40).all()


def test_undo_on_the_way_gives_it_up(session: Session, qtbot: QtBot) -> None:
    session.editing.give()
    session.editing.undo()
    assert not session.editing.long_edits.active
    assert (plane(session, "violin") == 40).all()
    assert entries(session) == ()


def test_cancel_in_the_status_bar_gives_it_up(session: Session, qtbot: QtBot) -> None:
    session.editing.give()
    session.cancel()
    qtbot.waitUntil(lambda: not session.editing.long_edits.active)
    assert (plane(session, "violin") == 40).all()
    assert entries(session) == ()


def test_another_edit_waits_for_the_rest(session: Session) -> None:
    session.editing.give()
    region = session.editing.selection
    assert region is not None
    session.editing.apply(Paint(region, "other"))
    assert len(entries(session)) == 2
    session.editing.undo()
    assert np.abs(plane(session, "violin").astype(float) - (40 + 215 / 2)).max() <= 1


def test_the_mixer_does_not_wait(session: Session, qtbot: QtBot) -> None:
    session.editing.give()
    session.set_gain("flute", -6.0)
    assert session.editing.long_edits.active
    qtbot.waitUntil(lambda: not session.editing.long_edits.active)
    assert len(entries(session)) == 1


def test_closing_on_the_way_leaves_nothing_running(session: Session) -> None:
    session.editing.give()
    session.close()
    assert not session.editing.long_edits.active


def test_what_is_protected_is_said_and_nothing_happens(session: Session, qtbot: QtBot) -> None:
    session.editing.toggle_protection("violin")
    with qtbot.waitSignal(session.failed):
        session.editing.give()
    assert not session.editing.long_edits.active
    assert (plane(session, "violin") == 40).all()
