"""From note to note and from passage to passage without a pointer."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from pytestqt.qtbot import QtBot

from engine.project.edits import Paint
from engine.project.selection import owners
from engine.region import Box, Region
from gui.session.editing.exploring import Direction, ExploredSpot, Nothing, What, passages
from gui.session.session import Session
from tests.gui.conftest import MakeSession
from tests.gui.editing import WAIT_MS, opened
from tests.gui.stand_ins import FakeEngine

RATE = 44_100
NOTES = ((0.3, 0.8, 440.0), (1.0, 1.5, 494.0), (3.2, 3.8, 440.0))
"""Start and stop in seconds and hertz: A4, B4, a rest, A4."""
LOW = (0.2, 1.6, 110.0)


@pytest.fixture
def duet(tmp_path: Path) -> Path:
    """Three notes of one, and below the first two a long one of another; five partials each."""
    sound, time = np.zeros(5 * RATE, np.float32), np.arange(5 * RATE) / RATE
    for start, stop, hertz in (*NOTES, LOW):
        here = (time >= start) & (time < stop)
        ramp = np.minimum(1, np.minimum(time[here] - start, stop - time[here]) / 0.02)
        for order in range(1, 6):
            sound[here] += (0.1 * ramp * np.sin(2 * np.pi * order * hertz * time[here]) / order).astype(np.float32)
    path = tmp_path / "duet.wav"
    soundfile.write(path, sound, RATE)
    return path


@pytest.fixture
def session(make_session: MakeSession, duet: Path, qtbot: QtBot) -> Session:
    """Cells at the upper one's partials are the violin's, the others the flute's; nothing is Other's."""
    session = opened(make_session(FakeEngine()), duet, qtbot)
    mask = session.segmentation
    assert mask is not None
    planes = np.zeros((2, mask.grid.bands, mask.grid.columns), np.uint8)
    high = np.zeros(mask.grid.bands, np.bool_)
    for _, _, hertz in NOTES:
        for order in range(1, 6):
            middle = round(mask.grid.band_at(order * hertz))
            high[middle - 2 : middle + 3] = True
    planes[0, high], planes[1, ~high] = 255, 255
    mask.fill(0, planes)
    session.mask_changed.emit(0, mask.grid.columns)
    return session


def go(session: Session, qtbot: QtBot, what: What, direction: Direction) -> ExploredSpot | Nothing:
    """Where one comes to."""
    exploring, came = session.exploring, list[ExploredSpot | Nothing]()
    exploring.arrived.connect(came.append)
    exploring.nothing.connect(came.append)
    session.explore(what, direction)
    qtbot.waitUntil(lambda: bool(came), timeout=WAIT_MS)
    exploring.arrived.disconnect(came.append)
    exploring.nothing.disconnect(came.append)
    return came[0]


def test_note_by_note_there_and_back(session: Session, qtbot: QtBot) -> None:
    session.select("violin")
    for start, stop, hertz in NOTES:
        place = go(session, qtbot, "note", 1)
        assert isinstance(place, ExploredSpot)
        assert place.note is not None
        assert place.note.pitch == round(69 + 12 * np.log2(hertz / 440))
        assert place.start == pytest.approx(start, abs=0.06)
        assert place.stop == pytest.approx(stop, abs=0.08)
        # There, it is selected and the playhead stands on it.
        assert session.editing.selection is place.region
        assert session.playback.position == pytest.approx(place.start, abs=0.03)
        box, grid = place.region.box, session.segmentation.grid if session.segmentation else None
        assert grid is not None
        assert place.region.weights[round(grid.band_at(hertz)) - box.low].max() > 128
        assert session.segmentation is not None
        assert owners(place.region, session.segmentation)[0][0] == "violin"
    assert go(session, qtbot, "note", 1) == Nothing("violin", "note", 1)
    back = go(session, qtbot, "note", -1)
    assert isinstance(back, ExploredSpot)
    assert back.start == pytest.approx(NOTES[1][0], abs=0.06)


def test_to_what_sounds_meanwhile(session: Session, qtbot: QtBot) -> None:
    session.select("violin")
    go(session, qtbot, "note", 1)
    below = go(session, qtbot, "beside", -1)
    assert isinstance(below, ExploredSpot)
    assert (below.who, below.note.pitch if below.note else 0) == ("flute", 45)
    assert session.selected == "flute"
    above = go(session, qtbot, "beside", 1)
    assert isinstance(above, ExploredSpot)
    assert (above.who, above.note.pitch if above.note else 0) == ("violin", 69)
    assert go(session, qtbot, "beside", 1) == Nothing("violin", "beside", 1)


def test_passage_by_passage(session: Session, qtbot: QtBot) -> None:
    session.select("violin")
    first, second = go(session, qtbot, "passage", 1), go(session, qtbot, "passage", 1)
    assert isinstance(first, ExploredSpot)
    assert isinstance(second, ExploredSpot)
    # A pause of 0.2 s lies within the first; what is selected is the violin's alone.
    ends = [first.start, first.stop, second.start, second.stop]
    assert ends == pytest.approx([0.3, 1.5, 3.2, 3.8], abs=0.1)
    assert session.segmentation is not None
    assert owners(second.region, session.segmentation) == [("violin", 1.0), ("flute", 0.0), ("other", 0.0)]
    assert go(session, qtbot, "passage", 1) == Nothing("violin", "passage", 1)
    back = go(session, qtbot, "passage", -1)
    assert isinstance(back, ExploredSpot)
    assert back.start == first.start


def test_what_is_given_away_is_no_note_of_its_own_any_more(session: Session, qtbot: QtBot) -> None:
    session.select("violin")
    go(session, qtbot, "note", 1)
    session.select("flute")
    assert session.editing.give()
    session.select("violin")
    session.playback.seek(0.0)
    place = go(session, qtbot, "note", 1)
    assert isinstance(place, ExploredSpot)
    assert place.start == pytest.approx(NOTES[1][0], abs=0.06)


def test_what_is_given_away_while_it_looks_is_not_found_the_next_time(session: Session, qtbot: QtBot) -> None:
    mask = session.segmentation
    assert mask is not None
    session.select("violin")
    came: list[ExploredSpot] = []
    session.exploring.arrived.connect(came.append)
    session.explore("note", 1)
    whole = Region.full(Box(0, round(mask.grid.column_at(0.9)), 0, mask.grid.bands))
    assert session.editing.apply(Paint(whole, "flute"))
    qtbot.waitUntil(lambda: bool(came), timeout=WAIT_MS)
    session.playback.seek(0.0)
    place = go(session, qtbot, "note", 1)
    assert isinstance(place, ExploredSpot)
    assert place.start == pytest.approx(NOTES[1][0], abs=0.06)


def test_pauses_shorter_than_half_a_second_are_within_a_passage() -> None:
    flags = np.zeros(100, np.bool_)
    flags[10:20] = flags[24:40] = flags[46:60] = flags[80:81] = True
    assert passages(flags, 0.1) == [(10, 40), (46, 60)]
