from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from engine.errors import InferenceError, MediaError, NotFound, NotMedia
from engine.export import StemRequest
from engine.media.frames import Frame
from engine.region import Box
from gui.session.saving.export_plan import ExportPlan
from gui.session.separating.separation import NOTHING_FOUND
from gui.session.session import Session
from tests.gui.conftest import MakeSession
from tests.gui.stand_ins import HEARD, FakeEngine
from tests.media_factory import read_number

ARRIVES = 15_000


def complete(session: Session) -> Callable[[], bool]:
    return lambda: session.separation.complete


def test_opening_leads_to_picture_spectrogram_and_mask(make_session: MakeSession, qtbot: QtBot, video: Path) -> None:
    session = make_session(FakeEngine())
    frames: list[Frame] = []
    session.playback.frame_changed.connect(lambda frame: frames.append(frame) if frame else None)
    session.open(video)
    qtbot.waitUntil(complete(session), timeout=ARRIVES)
    assert session.instruments == HEARD
    assert session.segmentation is not None
    assert session.segmentation.filled.all()
    assert session.segmentation.shares(20, 21)[:, 10, 0].tolist() == [40, 80]
    qtbot.waitUntil(lambda: bool(frames), timeout=ARRIVES)
    assert read_number(frames[0].image) == 0
    assert session.current is not None
    loud = session.current.levels[:, 20:-20].max(axis=0)
    qtbot.waitUntil(lambda: bool(session.current and session.current.levels[:, 20:-20].max(axis=0).all()))
    assert loud.shape[0] > 100


def test_the_tone_stands_where_its_frequency_is(make_session: MakeSession, qtbot: QtBot, sound: Path) -> None:
    session = make_session(FakeEngine())
    drawn: set[int] = set()
    session.spectrogram_changed.connect(lambda first, stop: drawn.update(range(first, stop)))
    session.open(sound)
    qtbot.waitUntil(lambda: bool(session.current and len(drawn) == session.current.grid.columns), timeout=ARRIVES)
    assert session.current is not None
    grid = session.current.grid
    band = int(session.current.levels[:, grid.columns // 2].argmax())
    assert grid.hertz_at(band) == pytest.approx(440, rel=0.02)


def test_suggestions_are_listed_unticked(make_session: MakeSession, qtbot: QtBot, sound: Path) -> None:
    session = make_session(FakeEngine())
    session.open(sound)
    qtbot.waitUntil(complete(session), timeout=ARRIVES)
    assert session.rows == ("violin", "flute", "cello", "other")
    assert session.instruments == ("violin", "flute")


def test_a_changed_list_answers_at_once_and_is_refined_behind(
    make_session: MakeSession, qtbot: QtBot, sound: Path
) -> None:
    engine = FakeEngine()
    session = make_session(engine)
    session.open(sound)
    qtbot.waitUntil(complete(session), timeout=ARRIVES)
    engine.go.clear()
    answered: list[tuple[str, ...]] = []
    session.mask_changed.connect(lambda first, stop: answered.append(session.instruments))

    session.toggle_instrument("flute", False)
    assert answered == [("violin",)]
    assert session.segmentation is not None
    assert session.segmentation.instruments == ("violin",)
    # What the flute had is handed over: 40 + 80.
    assert session.segmentation.shares(20, 21)[0, 10, 0] == 120

    qtbot.waitUntil(lambda: len(engine.requests) == 2, timeout=ARRIVES)
    assert engine.requests[1].instruments == ("violin",)
    engine.go.set()
    qtbot.waitUntil(complete(session), timeout=ARRIVES)
    assert session.segmentation.shares(20, 21)[0, 10, 0] == 40


def test_several_ticks_start_the_networks_once(make_session: MakeSession, qtbot: QtBot, sound: Path) -> None:
    engine = FakeEngine()
    session = make_session(engine)
    session.open(sound)
    qtbot.waitUntil(complete(session), timeout=ARRIVES)
    session.toggle_instrument("flute", False)
    session.toggle_instrument("cello", True)
    session.add_instrument("tuba")
    assert session.selected == "tuba"
    qtbot.waitUntil(complete(session), timeout=ARRIVES)
    assert [r.instruments for r in engine.requests] == [None, ("violin", "cello", "tuba")]


def test_blocks_of_an_older_list_never_reach_the_mask(make_session: MakeSession, qtbot: QtBot, sound: Path) -> None:
    engine = FakeEngine(held=True)
    session = make_session(engine)
    session.open(sound)
    qtbot.waitUntil(lambda: session.instruments == HEARD, timeout=ARRIVES)
    session.toggle_instrument("violin", False)
    engine.go.set()
    qtbot.waitUntil(complete(session), timeout=ARRIVES)
    assert engine.closed == 2
    assert session.segmentation is not None
    assert session.segmentation.instruments == ("flute",)
    mask = session.segmentation
    assert set(np.unique(mask.shares(0, mask.grid.columns))) == {40}


def test_a_touched_cell_survives_the_networks(make_session: MakeSession, qtbot: QtBot, sound: Path) -> None:
    engine = FakeEngine()
    session = make_session(engine)
    session.open(sound)
    qtbot.waitUntil(complete(session), timeout=ARRIVES)
    mask = session.segmentation
    assert mask is not None
    mask.write(Box(20, 21, 10, 11), np.array([[[7]], [[3]]], np.uint8), np.ones((1, 1), np.bool_))
    session.toggle_instrument("cello", True)
    qtbot.waitUntil(complete(session), timeout=ARRIVES)
    assert session.segmentation is not None
    assert session.segmentation.shares(20, 21)[:, 10, 0].tolist() == [7, 3, 0]


def test_without_any_instrument_nothing_runs(make_session: MakeSession, qtbot: QtBot, sound: Path) -> None:
    engine = FakeEngine()
    session = make_session(engine)
    session.open(sound)
    qtbot.waitUntil(complete(session), timeout=ARRIVES)
    for name in HEARD:
        session.toggle_instrument(name, False)
    assert session.instruments == ()
    assert not session.separation.running


def test_a_list_given_before_the_sound_is_there_is_what_is_separated(
    make_session: MakeSession, qtbot: QtBot, sound: Path
) -> None:
    engine = FakeEngine()
    session = make_session(engine)
    session.opened.connect(lambda clip: session.add_instrument("tuba"))
    session.open(sound)
    qtbot.waitUntil(complete(session), timeout=ARRIVES)
    assert engine.requests[-1].instruments == ("tuba",)
    assert session.instruments == ("tuba",)
    # What the networks found is offered all the same.
    assert session.rows == ("tuba", "violin", "flute", "other")


def test_instruments_known_beforehand_are_taken_and_still_examined(
    make_session: MakeSession, qtbot: QtBot, sound: Path
) -> None:
    engine = FakeEngine()
    session = make_session(engine)
    session.open(sound, ("flute", "cello"))
    qtbot.waitUntil(complete(session), timeout=ARRIVES)
    assert session.instruments == ("flute", "cello")
    assert len(session.evidence) == 21
    session.toggle_instrument("cello", False)
    qtbot.waitUntil(complete(session), timeout=ARRIVES)
    assert [request.look for request in engine.requests] == [True, False]


def test_cancel_keeps_what_is_there(make_session: MakeSession, qtbot: QtBot, sound: Path) -> None:
    engine = FakeEngine()
    session = make_session(engine)
    session.open(sound)
    qtbot.waitUntil(complete(session), timeout=ARRIVES)
    engine.go.clear()
    session.separation.start()
    qtbot.waitUntil(lambda: len(engine.requests) == 2, timeout=ARRIVES)
    session.cancel()
    assert not session.separation.running
    qtbot.waitUntil(lambda: engine.closed == 2, timeout=ARRIVES)
    assert session.segmentation is not None
    assert session.segmentation.filled.all()
    assert not session.separation.complete


def test_the_mask_starts_at_the_playhead(make_session: MakeSession, qtbot: QtBot, sound: Path) -> None:
    engine = FakeEngine()
    session = make_session(engine)
    session.open(sound)
    qtbot.waitUntil(complete(session), timeout=ARRIVES)
    session.playback.seek(2.0)
    session.separation.start()
    qtbot.waitUntil(lambda: len(engine.requests) == 2, timeout=ARRIVES)
    assert engine.requests[1].start_s == pytest.approx(2.0)


@pytest.mark.parametrize(
    ("name", "content", "kind"), [("gone.mp4", None, NotFound), ("text.mp4", b"hello" * 99, NotMedia)]
)
def test_a_bad_file_is_a_sentence_and_what_was_open_stays(
    make_session: MakeSession,
    qtbot: QtBot,
    tmp_path: Path,
    sound: Path,
    name: str,
    content: bytes | None,
    kind: type[MediaError],
) -> None:
    session = make_session(FakeEngine())
    session.open(sound)
    qtbot.waitUntil(lambda: session.clip is not None, timeout=ARRIVES)
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with qtbot.waitSignal(session.failed, timeout=ARRIVES) as failed:
        session.open(path)
    assert isinstance(failed.args[0], kind)
    assert session.clip is not None
    assert session.clip.path == sound


def test_the_last_of_several_files_wins(make_session: MakeSession, qtbot: QtBot, sound: Path, video: Path) -> None:
    session = make_session(FakeEngine())
    opened: list[str] = []
    session.opened.connect(lambda clip: opened.append(clip.path.name))
    session.open(video)
    session.open(sound)
    qtbot.waitUntil(complete(session), timeout=ARRIVES)
    assert opened == [sound.name]


def test_closing_frees_the_decoded_sound(make_session: MakeSession, qtbot: QtBot, sound: Path) -> None:
    engine = FakeEngine(held=True)
    session = make_session(engine)
    session.open(sound)
    qtbot.waitUntil(lambda: session.instruments == HEARD, timeout=ARRIVES)
    assert session.buffer is not None
    decoded = session.buffer.path
    assert decoded.exists()
    session.close()
    assert session.clip is None
    assert session.rows == ()
    qtbot.waitUntil(lambda: not decoded.exists(), timeout=ARRIVES)
    assert engine.closed == 1


def test_a_failing_engine_says_so_and_can_be_asked_again(make_session: MakeSession, qtbot: QtBot, sound: Path) -> None:
    engine = FakeEngine()
    engine.failure = InferenceError("The network is confused.")
    session = make_session(engine)
    with qtbot.waitSignal(session.failed, timeout=ARRIVES) as failed:
        session.open(sound)
    assert str(failed.args[0]) == "The network is confused."
    assert not session.separation.running
    engine.failure = None
    session.separation.start()
    qtbot.waitUntil(complete(session), timeout=ARRIVES)


def test_frames_follow_the_playhead(make_session: MakeSession, qtbot: QtBot, video: Path) -> None:
    session = make_session(FakeEngine())
    shown: list[int] = []
    session.playback.frame_changed.connect(lambda f: shown.append(read_number(f.image)) if f else None)
    session.open(video)
    qtbot.waitUntil(lambda: shown == [0], timeout=ARRIVES)
    session.playback.seek(2.0 + 0.5 / 25)
    qtbot.waitUntil(lambda: shown[-1] == 50, timeout=ARRIVES)
    session.playback.step_frame(1)
    qtbot.waitUntil(lambda: shown[-1] == 51, timeout=ARRIVES)
    session.playback.step_frame(-1)
    qtbot.waitUntil(lambda: shown[-1] == 50, timeout=ARRIVES)


def test_the_playhead_stays_inside_the_recording(make_session: MakeSession, qtbot: QtBot, sound: Path) -> None:
    session = make_session(FakeEngine())
    session.open(sound)
    qtbot.waitUntil(complete(session), timeout=ARRIVES)
    session.playback.seek(1e9)
    assert session.playback.position == pytest.approx(3.0)
    session.playback.skip(-5)
    assert session.playback.position == 0.0
    session.playback.skip(1)
    assert session.playback.position == pytest.approx(1.0)


def test_shuttle_runs_faster_each_time_and_stops_at_the_end(
    make_session: MakeSession, qtbot: QtBot, sound: Path
) -> None:
    session = make_session(FakeEngine())
    session.open(sound)
    qtbot.waitUntil(complete(session), timeout=ARRIVES)
    for _ in range(4):
        session.playback.shuttle(1)
    qtbot.waitUntil(lambda: session.playback.position == pytest.approx(3.0), timeout=2000)
    session.playback.shuttle(-1)
    session.playback.toggle()
    assert not session.playback.playing


def test_the_mixer_reaches_the_player_at_once(make_session: MakeSession, qtbot: QtBot, sound: Path) -> None:
    session = make_session(FakeEngine())
    session.open(sound)
    qtbot.waitUntil(complete(session), timeout=ARRIVES)
    session.set_solo("flute", True)
    session.set_gain("flute", -6.0)
    assert session.player is not None
    assert session.player.mix.weights(session.instruments) == {
        "violin": 0.0,
        "flute": pytest.approx(0.501, abs=1e-3),
        "other": 0.0,
    }
    assert session.mixer.heard(session.instruments) == frozenset({"flute"})
    session.mixer.compare("original")
    assert session.mixer.heard(session.instruments) is None
    session.set_mute("flute", True)
    assert session.mixer.compared == "mix"
    session.close()
    assert not session.mix.solo


def test_an_export_that_waits_ends_when_the_separation_is_stopped(
    make_session: MakeSession, qtbot: QtBot, sound: Path, tmp_path: Path
) -> None:
    session = make_session(FakeEngine(held=True))
    session.open(sound)
    qtbot.waitUntil(lambda: session.instruments == HEARD, timeout=ARRIVES)
    session.export(ExportPlan(tmp_path, StemRequest(HEARD), None))
    assert session.exporting.waiting
    session.separation.cancel()
    assert not session.exporting.waiting


def test_where_nobody_is_heard_the_list_is_empty_and_it_is_said(
    make_session: MakeSession, qtbot: QtBot, sound: Path
) -> None:
    engine = FakeEngine()
    engine.heard = ()
    session = make_session(engine)
    said: list[str] = []
    session.noted.connect(said.append)
    session.open(sound)
    qtbot.waitUntil(complete(session), timeout=ARRIVES)
    assert not session.instruments
    assert said == [NOTHING_FOUND]
    session.separation.set_ticked("violin", True)
    qtbot.waitUntil(complete(session), timeout=ARRIVES)
    assert session.instruments == ("violin",)
    assert session.segmentation is not None
    assert session.segmentation.filled.all()
