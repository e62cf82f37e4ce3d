"""The repair radar in the session: one place after the other, its tool ready, and what a person answers is learnt."""

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from engine.project.edits import Paint
from engine.project.radar import Place
from engine.project.repeats import Carried
from engine.region import Box, Region
from gui.session.recording.findings import findings_of, take_findings
from gui.session.session import Session
from tests.gui.conftest import MakeSession
from tests.gui.editing import opened, plane
from tests.gui.stand_ins import FakeEngine


def place(kind: str, first: int, worth: float) -> Place:
    box = Box(first, first + 10, 100, 120)
    energy = np.ones((20, 10), np.float32)
    return Place(kind, Region.full(box), "violin", "flute", worth, f"{first}", energy, np.ones(2))  # type: ignore[arg-type]  # a kind


@pytest.fixture
def session(make_session: MakeSession, sound: Path, qtbot: QtBot) -> Session:
    return opened(make_session(FakeEngine()), sound, qtbot)


@pytest.fixture
def shown(session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Session:
    """After N: two notes and a register."""
    found = [place("note", 40, 3.0), place("register", 60, 2.9), place("note", 80, 2.8)]
    monkeypatch.setattr("engine.project.radar.find_places", lambda *_: iter([0.5, found]))
    assert session.current is not None
    session.select("flute")
    session.proposals.look(session.current)
    qtbot.waitUntil(lambda: len(session.proposals.candidates) == 3, timeout=60_000)
    return session


def test_the_best_place_is_shown_with_its_tool_and_its_instrument_and_nothing_is_done(shown: Session) -> None:
    proposals, editing = shown.proposals, shown.editing
    assert proposals.current is not None
    assert proposals.current.reason == "40"
    assert (shown.selected, editing.settings.tool) == ("violin", "harmonic")
    assert editing.selecting.offered == (proposals.current.region,)
    proposals.step(1)
    assert editing.settings.tool == "rectangle"
    assert proposals.worth_of(proposals.candidates[1]) == pytest.approx(2.9 / 3.0)
    assert editing.project is not None
    assert not editing.project.history.entries


def test_accepting_gives_the_place_away_as_one_item_and_undo_puts_every_byte_back(shown: Session) -> None:
    mask = shown.segmentation
    assert mask is not None
    before = mask.shares(0, mask.grid.columns)
    shown.proposals.accept()
    assert plane(shown, "violin")[100:120, 40:50].min() == 255
    assert shown.editing.project is not None
    assert len(shown.editing.project.history.entries) == 1
    shown.editing.undo()
    assert np.array_equal(mask.shares(0, mask.grid.columns), before)
    assert not mask.has_touched


def test_a_refusal_lowers_its_kind_and_is_kept_with_the_project(shown: Session) -> None:
    assert shown.current is not None
    shown.proposals.skip()
    assert dict(shown.current.taste) == {"note": 0.7, "flute>violin": 0.7}
    # The register was worth a little less than the notes; now it comes first.
    assert [c.reason for c in shown.proposals.candidates] == ["60", "80"]
    view = findings_of(shown.current)
    shown.current.taste = {}
    take_findings(shown.current, shown.instruments, view)
    assert dict(shown.current.taste) == {"note": 0.7, "flute>violin": 0.7}


@pytest.mark.parametrize("wrong", [{"note": 1e9}, {"note": "x"}, ["note"], {"note": True}])
def test_a_taste_from_a_file_that_makes_no_sense_is_left_aside(session: Session, wrong: object) -> None:
    assert session.current is not None
    take_findings(session.current, session.instruments, {"radar": wrong})
    assert dict(session.current.taste) == {}


def test_repeats_are_mended_as_one_item_and_taken_back_to_the_byte(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    mask = session.segmentation
    assert mask is not None
    session.select("violin")
    session.editing.give(Region.full(Box(10, 20, 100, 120)))
    before = mask.shares(0, mask.grid.columns)
    region = Region.full(Box(50, 60, 100, 120))
    half = Region(region.box, np.full((20, 10), 128, np.uint8))
    laid = Carried(region, (Paint(region, "flute"), Paint(half, "violin")), "again", 0.9)
    monkeypatch.setattr("engine.project.repeats.find_repeats", lambda *_: iter([[object()]]))
    monkeypatch.setattr("engine.project.repeats.carried", lambda *_: laid)
    assert session.current is not None
    session.proposals.search_repeats(session.current)
    qtbot.waitUntil(lambda: session.proposals.current is laid, timeout=60_000)
    session.proposals.accept()
    assert plane(session, "violin")[100:120, 50:60].tolist() == np.full((20, 10), 128).tolist()
    assert session.editing.project is not None
    assert session.editing.project.history.entries[-1] == "Mend a repeat"
    session.editing.undo()
    assert np.array_equal(mask.shares(0, mask.grid.columns), before)


def test_without_a_correction_there_is_nothing_to_repeat_and_it_is_said(session: Session, qtbot: QtBot) -> None:
    assert session.current is not None
    with qtbot.waitSignal(session.noted) as told:
        session.proposals.search_repeats(session.current)
    assert "First correct a passage" in told.args[0]
