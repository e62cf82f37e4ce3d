"""The playhead and what follows it: the sound about to be heard, and the picture about to be seen."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from engine.errors import PlaybackError
from gui.session.listening.transport import AHEAD_S
from gui.session.session import Session
from tests.engine.playback.stage import Recorder
from tests.gui.conftest import MakeSession
from tests.gui.editing import opened
from tests.gui.stand_ins import FakeEngine


@pytest.fixture
def session(make_session: MakeSession, sound: Path, qtbot: QtBot) -> Session:
    return opened(make_session(FakeEngine()), sound, qtbot)


@pytest.mark.parametrize(
    ("first_s", "stop_s", "heard"),
    [
        (1.1, 1.2, True),
        (0.5, 1.1, True),
        (1 + AHEAD_S - 0.1, 9.0, True),
        (1 + AHEAD_S + 0.1, 9.0, False),
        (0, 0.9, False),
    ],
)
def test_an_edit_is_heard_at_once_where_sound_is_rendered_ahead(
    session: Session, monkeypatch: pytest.MonkeyPatch, first_s: float, stop_s: float, heard: bool
) -> None:
    assert session.player is not None
    assert session.current is not None
    refreshed: list[bool] = []
    monkeypatch.setattr(session.player, "refresh", lambda: refreshed.append(True))
    session.playback.seek(1.0)
    grid = session.current.grid
    session.playback.mask_changed(round(grid.column_at(first_s)), round(grid.column_at(stop_s)))
    assert refreshed == [True] * heard


def test_a_looped_picture_is_asked_for_within_the_loop(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    playback, asked = session.playback, list[float]()
    playback.set_loop((1.0, 2.0))
    playback.frames.latency = 0.1
    monkeypatch.setattr(playback.frames, "ask", asked.append)
    for seconds in (1.5, 1.95, 2.5):
        playback._move(seconds, running=True)
    assert asked == [pytest.approx(1.61), 1.0, pytest.approx(2.61)]


def test_when_the_sound_dies_the_transport_stops_and_says_why(session: Session, qtbot: QtBot) -> None:
    player, told, recorder = session.player, list[Exception](), Recorder()
    assert player is not None
    recorder.break_after = 3
    player.open_output = recorder.open
    session.failed.connect(told.append)
    session.playback.play()
    qtbot.waitUntil(lambda: bool(told))
    assert not session.playback.playing
    assert [type(error) for error in told] == [PlaybackError]


def test_a_picture_ends_where_the_next_begins(make_session: MakeSession, video: Path, qtbot: QtBot) -> None:
    frames = opened(make_session(FakeEngine()), video, qtbot).playback.frames
    qtbot.waitUntil(lambda: frames.shown is not None)
    first = frames.shown
    assert first is not None
    frames.ask((first.t + first.end) / 2)
    assert not frames._requests.busy
    frames.ask(first.end)
    qtbot.waitUntil(lambda: frames.shown is not None and frames.shown.t == first.end)


@pytest.mark.parametrize(("place", "begins"), [(0.5, 1.0), (1.5, 1.5), (1.99, 1.0), (2.5, 1.0), (3.0, 1.0)])
def test_playing_enters_the_loop(
    session: Session, monkeypatch: pytest.MonkeyPatch, place: float, begins: float
) -> None:
    assert session.player is not None
    monkeypatch.setattr(session.player, "play", lambda *_: None)
    session.playback.set_loop((1.0, 2.0))
    session.playback.seek(place)
    session.playback.play()
    assert session.playback.position == pytest.approx(begins)
    session.playback.pause()


def test_a_loop_that_ends_before_the_playhead_takes_what_plays_with_it(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert session.player is not None
    monkeypatch.setattr(session.player, "play", lambda *_: None)
    session.playback.seek(2.5)
    session.playback.play()
    session.playback.set_loop((1.0, 2.0))
    assert session.playback.position == 1.0
    session.playback.pause()
    session.playback.set_loop(None)
    session.playback.seek(2.5)
    session.playback.set_loop((1.0, 2.0))
    assert session.playback.position == 2.5, "what stands still is not moved"


def test_the_clock_never_exceeds_the_duration(session: Session) -> None:
    told = list[float]()
    session.position_changed.connect(told.append)
    session.playback._move(3.015)
    assert told == [3.0]


def test_in_and_out_set_the_ends_of_the_loop(session: Session) -> None:
    playback = session.playback
    playback.seek(1.0)
    playback.mark_in()
    assert playback.loop == (1.0, 3.0), "a few seconds, as far as there are any"
    playback.seek(2.0)
    playback.mark_out()
    assert playback.loop == (1.0, 2.0)
    playback.seek(0.5)
    playback.mark_out()
    assert playback.loop == (0.0, 0.5), "it begins behind the playhead: another loop"
    playback.set_loop((2.9, 2.9))
    assert playback.loop == pytest.approx((2.9, 3.0)), "never shorter than one can hear"
