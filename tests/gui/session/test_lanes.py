"""Nothing short waits for anything long."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from engine.media.reader import AudioDecoder
from gui.session.session import Session
from gui.work.jobs import CancelToken, Job, JobProgress, Kind
from tests.gui.conftest import MakeSession
from tests.gui.stand_ins import FakeEngine

ARRIVES = 15_000


@pytest.fixture
def endless(monkeypatch: pytest.MonkeyPatch, video: Path) -> Path:
    """A recording of which decoding does not come to an end, like an hour of MP3."""
    run = AudioDecoder.run

    def decode(self: AudioDecoder) -> Iterator[float]:
        while self.clip.path == video and not threading.Event().wait(0.002):
            yield 0.0
        yield from run(self)

    monkeypatch.setattr(AudioDecoder, "run", decode)
    return video


def test_a_second_file_opens_while_a_long_one_is_decoded(
    make_session: MakeSession, qtbot: QtBot, endless: Path, sound: Path
) -> None:
    session = make_session(FakeEngine())
    session.open(endless)
    qtbot.waitUntil(lambda: session.clip is not None, timeout=ARRIVES)
    session.open(sound)
    qtbot.waitUntil(lambda: session.clip is not None and session.clip.path == sound, timeout=ARRIVES)
    qtbot.waitUntil(lambda: session.separation.complete, timeout=ARRIVES)


def test_recovery_and_the_list_of_outputs_come_while_a_long_one_is_decoded(
    make_session: MakeSession, qtbot: QtBot, endless: Path, tmp_path: Path
) -> None:
    session = make_session(FakeEngine())
    session.open(endless)
    qtbot.waitUntil(lambda: session.clip is not None, timeout=ARRIVES)
    session.project.recovery.folder = tmp_path
    with qtbot.waitSignal(session.project.recovery.found, timeout=ARRIVES):
        session.project.recovery.look()
    with qtbot.waitSignal(session.playback.sound.outputs_changed, timeout=ARRIVES):
        session.playback.sound.list_outputs()


def held(gate: threading.Event) -> Callable[[CancelToken], Iterator[JobProgress]]:
    def work(token: CancelToken) -> Iterator[JobProgress]:
        while not gate.wait(0.002):
            yield JobProgress(0.0)

    return work


def test_saving_waits_for_nothing_else(make_session: MakeSession, qtbot: QtBot, sound: Path, tmp_path: Path) -> None:
    session: Session = make_session(FakeEngine())
    session.open(sound)
    qtbot.waitUntil(lambda: session.separation.complete, timeout=ARRIVES)
    gate = threading.Event()
    for lane in ("io", "io", "decode", "decode", "export", "search", "gpu", "look", "frames"):
        session.board.submit(lane, Job[None](Kind.TIDY, "long", held(gate)))
    with qtbot.waitSignal(session.project.save_ended, timeout=ARRIVES) as ended:
        session.project.save_as(tmp_path / "work.soloist")
    assert ended.args == [True]
    assert not gate.is_set()
    gate.set()
