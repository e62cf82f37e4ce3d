"""Hearing the selection once, on an output that waits, so that the playhead goes only where the test says."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from engine.errors import PlaybackError
from engine.playback.output import Output
from engine.region import Box, Region
from gui.session.session import Session
from tests.engine.playback.stage import Recorder
from tests.gui.conftest import MakeSession
from tests.gui.editing import opened
from tests.gui.stand_ins import FakeEngine

HERE = Region.full(Box(40, 60, 100, 120))
LOOP = (0.5, 2.5)
PLAYHEAD_S = 2.0


@pytest.fixture
def session(make_session: MakeSession, sound: Path, qtbot: QtBot) -> Iterator[Session]:
    """With a loop, and the playhead outside the region."""
    session, recorder = opened(make_session(FakeEngine()), sound, qtbot), Recorder(stepped=True)
    assert session.player is not None
    session.player.open_output = recorder.open
    session.playback.set_loop(LOOP)
    session.playback.seek(PLAYHEAD_S)
    yield session
    recorder.release()


def start(session: Session, region: Region = HERE) -> tuple[float, float]:
    """Returns when the cells begin and end, seconds."""
    assert session.current is not None
    grid = session.current.grid
    session.audition.start(region, grid)
    return grid.seconds_at(region.box.first - 0.5), grid.seconds_at(region.box.stop - 0.5)


def heard(session: Session) -> Region | None:
    assert session.player is not None
    return session.player.audition


def is_as_before(session: Session) -> bool:
    now = session.playback
    return (session.audition.active, heard(session), now.playing, now.loop, now.position) == (
        False, None, False, LOOP, PLAYHEAD_S,
    )  # fmt: skip


def test_a_selection_is_played_once_and_everything_is_as_before(session: Session) -> None:
    begin, end = start(session)
    assert session.audition.active
    assert heard(session) is HERE
    assert session.playback.playing
    assert session.playback.loop is None
    assert begin - 0.1 < session.playback.position <= begin
    session.playback.position_changed.emit(end - 0.01)
    assert session.audition.active
    session.playback.position_changed.emit(end + 0.1)
    assert is_as_before(session)


def test_a_pause_ends_it(session: Session) -> None:
    start(session)
    session.playback.pause()
    assert is_as_before(session)


def test_another_selection_is_played_at_once_and_the_way_back_stays(session: Session) -> None:
    start(session)
    later = Region.full(Box(80, 90, 100, 120))
    begin, end = start(session, later)
    assert heard(session) is later
    assert begin - 0.1 < session.playback.position <= begin
    session.playback.position_changed.emit(end + 0.1)
    assert is_as_before(session)


def test_nothing_selected_is_nothing_to_hear(session: Session) -> None:
    start(session, Region.empty())
    assert is_as_before(session)


def test_without_a_sound_output_it_is_said_and_nothing_has_moved(session: Session, qtbot: QtBot) -> None:
    def refuse(rate: int, channels: int, layout: str) -> Output:
        raise PlaybackError("There is no sound output.")

    assert session.player is not None
    session.player.open_output = refuse
    with qtbot.waitSignal(session.failed) as told:
        start(session)
    assert "no sound output" in str(told.args)
    assert is_as_before(session)
