"""What was separated once is there again, for the same recording, networks and list, and for no others."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from gui.session.session import Session
from tests.gui.conftest import MakeSession
from tests.gui.stand_ins import BLOCK, FakeEngine

ARRIVES = 20_000


def opened(session: Session, qtbot: QtBot, path: Path) -> Session:
    session.open(path)
    qtbot.waitUntil(lambda: session.separation.complete, timeout=ARRIVES)
    return session


def planes_of(session: Session) -> np.ndarray:
    assert session.segmentation is not None
    return session.segmentation.shares(0, session.segmentation.grid.columns)


def closed(session: Session) -> None:
    """As at the end of the program, with everything written."""
    session.close()
    assert session.shutdown() == ()


def test_reopening_does_not_run_the_network(make_session: MakeSession, qtbot: QtBot, sound: Path) -> None:
    first = opened(make_session(FakeEngine()), qtbot, sound)
    before, evidence = planes_of(first), first.evidence
    closed(first)
    engine = FakeEngine(held=True)
    again = opened(make_session(engine), qtbot, sound)
    assert engine.requests == []
    assert np.array_equal(planes_of(again), before)
    assert again.evidence == evidence
    assert again.rows == ("violin", "flute", "cello", "other")
    assert not again.project.unsaved


def test_the_corrected_list_is_there_again(make_session: MakeSession, qtbot: QtBot, sound: Path) -> None:
    first = opened(make_session(FakeEngine()), qtbot, sound)
    first.toggle_instrument("violin", False)
    first.toggle_instrument("cello", True)
    qtbot.waitUntil(lambda: first.separation.complete, timeout=ARRIVES)
    corrected = first.instruments
    closed(first)
    engine = FakeEngine(held=True)
    again = opened(make_session(engine), qtbot, sound)
    assert again.instruments == corrected == ("flute", "cello")
    again.toggle_instrument("violin", True)
    again.toggle_instrument("cello", False)
    qtbot.waitUntil(lambda: again.separation.complete, timeout=ARRIVES)
    assert engine.requests == [], "the first list was kept, too"


def test_a_killed_half_resumes(make_session: MakeSession, qtbot: QtBot, sound: Path) -> None:
    engine = FakeEngine()
    engine.stop_after = 1
    killed = make_session(engine)
    killed.open(sound)
    qtbot.waitUntil(lambda: killed.separation.done > 0, timeout=ARRIVES)
    killed.separation.keeping.keep()
    qtbot.waitUntil(lambda: any((killed.separation.keeping.store.folder).glob("*.kept")), timeout=ARRIVES)
    # Nothing of the first session is closed: it might as well be dead.
    engine = FakeEngine()
    again = opened(make_session(engine), qtbot, sound)
    (request,) = engine.requests
    assert request.answered is not None
    assert request.answered.sum() == BLOCK
    assert engine.blocks == -(-request.grid.columns // BLOCK) - 1
    assert again.segmentation is not None
    assert again.segmentation.filled.all()


def test_another_network_misses(make_session: MakeSession, qtbot: QtBot, sound: Path) -> None:
    closed(opened(make_session(FakeEngine()), qtbot, sound))
    engine = FakeEngine()
    engine.name = "other networks"
    opened(make_session(engine), qtbot, sound)
    assert len(engine.requests) == 1


def test_another_recording_misses(
    make_session: MakeSession, qtbot: QtBot, sound: Path, video: Path, tmp_path: Path
) -> None:
    closed(opened(make_session(FakeEngine()), qtbot, sound))
    engine = FakeEngine()
    session = opened(make_session(engine), qtbot, video)
    assert len(engine.requests) == 1
    moved = tmp_path / "elsewhere.wav"
    shutil.copy(sound, moved)
    opened(session, qtbot, moved)
    assert len(engine.requests) == 1, "the same sound under another name is the same recording"


def test_separate_again_does_run_the_network(make_session: MakeSession, qtbot: QtBot, sound: Path) -> None:
    closed(opened(make_session(FakeEngine()), qtbot, sound))
    engine = FakeEngine()
    session = opened(make_session(engine), qtbot, sound)
    session.separation.start()
    qtbot.waitUntil(lambda: session.separation.complete, timeout=ARRIVES)
    assert len(engine.requests) == 1
    assert engine.blocks > 1


@pytest.mark.parametrize("content", [b"", b"PK no zip", None])
def test_a_damaged_entry_is_dropped_with_a_word(
    content: bytes | None, make_session: MakeSession, qtbot: QtBot, sound: Path
) -> None:
    first = opened(make_session(FakeEngine()), qtbot, sound)
    folder = first.separation.keeping.store.folder
    closed(first)
    (entry,) = folder.glob("*.kept")
    whole = entry.read_bytes()
    middle = len(whole) // 2
    flipped = whole[:middle] + bytes([whole[middle] ^ 0xFF]) + whole[middle + 1 :]
    entry.write_bytes(flipped if content is None else content)
    engine, said = FakeEngine(), list[str]()
    session = make_session(engine)
    session.noted.connect(said.append)
    opened(session, qtbot, sound)
    assert len(engine.requests) == 1
    assert [text for text in said if "damaged" in text]
