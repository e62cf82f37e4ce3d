"""The same correction elsewhere: shown one by one, done only where a person says so."""

from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from engine.project.similar import Candidate
from engine.region import Box, Region
from gui.session.session import Session
from tests.gui.conftest import MakeSession
from tests.gui.editing import opened, plane
from tests.gui.stand_ins import FakeEngine

HERE = Region.full(Box(10, 20, 100, 120))
FOUND = tuple(
    Candidate(Region.full(Box(first, first + 10, 100, 120)), f"{first}", 0.9 - first / 200) for first in (40, 60, 80)
)


@pytest.fixture
def session(make_session: MakeSession, sound: Path, qtbot: QtBot) -> Session:
    return opened(make_session(FakeEngine()), sound, qtbot)


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> list[Candidate]:
    """What a search will find: not what is tested here (`tests/engine/project/test_similar.py` does)."""
    found = list(FOUND)
    monkeypatch.setattr("engine.project.similar.similar_notes", lambda *_: found)
    return found


@pytest.fixture
def searched(session: Session, found: list[Candidate], qtbot: QtBot) -> Session:
    """After a correction in the violin's favour, with another instrument chosen since."""
    session.select("violin")
    session.editing.selecting.select(HERE)
    session.editing.give()
    session.select("flute")
    search(session, qtbot)
    return session


def search(session: Session, qtbot: QtBot) -> None:
    assert session.current is not None
    session.proposals.search(session.current)
    qtbot.waitUntil(lambda: session.proposals.candidates == FOUND, timeout=60_000)


def given(session: Session) -> list[int]:
    """Which of the places found are wholly the violin's."""
    violin = plane(session, "violin")[110]
    return [c.region.box.first for c in FOUND if (violin[c.region.box.first : c.region.box.stop] == 255).all()]


def changes(session: Session) -> int:
    project = session.editing.project
    assert project is not None
    return project.history.index


def test_the_first_is_shown_the_others_behind_it_and_nothing_is_done(searched: Session) -> None:
    assert searched.proposals.current is FOUND[0]
    assert searched.editing.selecting.offered == tuple(c.region for c in FOUND)
    assert given(searched) == []
    assert changes(searched) == 1


def test_going_round(searched: Session) -> None:
    proposals = searched.proposals
    seen = []
    for by in (1, 1, 1, -1):
        proposals.step(by)
        seen.append(proposals.current)
        assert proposals.current is not None
        assert searched.editing.selecting.offered[0] is proposals.current.region
    assert seen == [FOUND[1], FOUND[2], FOUND[0], FOUND[2]]
    assert changes(searched) == 1


def test_accepting_corrects_the_one_that_is_shown_and_shows_the_next(searched: Session) -> None:
    searched.proposals.step(1)
    searched.proposals.accept()
    assert given(searched) == [60]
    assert searched.proposals.current is FOUND[2]
    searched.proposals.accept()
    assert searched.proposals.current is FOUND[0]
    assert changes(searched) == 3
    searched.editing.undo()
    assert given(searched) == [60]


def test_all_at_once_is_one_item_of_the_history(searched: Session) -> None:
    searched.proposals.accept_all()
    assert given(searched) == [40, 60, 80]
    assert changes(searched) == 2
    assert searched.proposals.current is None
    assert searched.editing.selecting.offered == ()


def test_what_is_skipped_stays_as_it_is(searched: Session) -> None:
    for left in (FOUND[1], FOUND[2], None):
        searched.proposals.skip()
        assert searched.proposals.current is left
    assert given(searched) == []
    assert searched.editing.selecting.offered == ()


def test_a_protected_instrument_refuses_and_the_proposal_stays(searched: Session) -> None:
    searched.editing.toggle_protection("violin")
    searched.proposals.accept()
    assert given(searched) == []
    assert searched.proposals.current is FOUND[0]


def test_finding_nothing_is_said(session: Session, found: list[Candidate], qtbot: QtBot) -> None:
    found.clear()
    session.select("violin")
    session.editing.selecting.select(HERE)
    assert session.current is not None
    with qtbot.waitSignal(session.noted, timeout=60_000) as told:
        session.proposals.search(session.current)
    assert "Nothing else" in str(told.args)


def test_without_a_correction_or_selection_it_is_said_what_to_do(session: Session, qtbot: QtBot) -> None:
    assert session.current is not None
    with qtbot.waitSignal(session.noted) as told:
        session.proposals.search(session.current)
    assert "First give a note" in str(told.args)


def test_closing_the_recording_forgets_the_proposals(searched: Session) -> None:
    searched.close()
    assert searched.proposals.current is None
    assert searched.editing.selecting.offered == ()


def test_a_search_that_is_closed_proposes_nothing_later(
    session: Session, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    begun, go_on, asked = Event(), Event(), list[bool]()

    def slow(*arguments: object) -> list[Candidate]:
        begun.set()
        assert go_on.wait(60)
        stop = arguments[-1]
        assert callable(stop)
        asked.append(bool(stop()))
        return list(FOUND)

    monkeypatch.setattr("engine.project.similar.similar_notes", slow)
    session.select("violin")
    session.editing.selecting.select(HERE)
    session.editing.give()
    assert session.current is not None
    session.proposals.search(session.current)
    assert begun.wait(60)
    session.proposals.close()
    go_on.set()
    qtbot.waitUntil(lambda: not session.board.live(session.current), timeout=60_000)
    assert asked == [True]
    assert session.proposals.candidates == ()
    assert session.editing.selecting.offered == ()
