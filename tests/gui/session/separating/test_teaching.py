"""Teaching through the session: marked, taught, looked at, taken over or not; without a window and without networks."""

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from engine.errors import SaveFailed, WouldOverwrite
from engine.region import Box, Region
from gui.repair.teach_bar import TeachBar
from gui.session.separating.teaching import LESS_SURE, NOTHING_KNOWN
from gui.session.session import Session
from tests.gui.conftest import MakeSession
from tests.gui.editing import opened, plane
from tests.gui.stand_ins import FakeEngine

# The engine's shares: violin 40, flute 80 of 255 in every cell; taught, the first instrument's are 250.
HERE = Region.full(Box(10, 20, 100, 120))


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def session(make_session: MakeSession, sound: Path, qtbot: QtBot, engine: FakeEngine) -> Session:
    return opened(make_session(engine), sound, qtbot)


def corrected(session: Session) -> None:
    """Give a box to the flute."""
    session.select("flute")
    session.editing.selecting.select(HERE)
    assert session.editing.give()
    session.editing.selecting.drop()


def taught(session: Session, qtbot: QtBot) -> None:
    """Teach, and wait for what is proposed."""
    session.teaching.teach()
    qtbot.waitUntil(lambda: session.teaching.offered is not None)


def test_what_is_proposed_is_seen_and_heard_before_it_counts(session: Session, qtbot: QtBot) -> None:
    corrected(session)
    before, mask = plane(session, "violin").copy(), session.segmentation
    assert mask is not None
    taught(session, qtbot)
    whole = Box.all(mask.grid)
    shown = session.shown.planes(mask, whole)[mask.instruments.index("violin")]
    assert shown[0, 0] == 250
    assert session.player is not None
    assert (shown[100:120, 10:20] == before[100:120, 10:20]).all()
    assert (plane(session, "violin") == before).all()
    session.teaching.show(False)
    assert (session.shown.planes(mask, whole)[mask.instruments.index("violin")] == before).all()
    session.teaching.refuse()
    assert session.teaching.offered is None
    assert session.segmentation is mask
    assert session.editing.project is not None
    assert len(session.editing.project.history.entries) == 1


def test_it_is_taken_over_as_one_step_and_taken_back(session: Session, qtbot: QtBot) -> None:
    corrected(session)
    before = plane(session, "violin").copy()
    taught(session, qtbot)
    project = session.editing.project
    assert project is not None
    session.teaching.accept()
    after = plane(session, "violin")
    outside = np.ones(after.shape, np.bool_)
    outside[100:120, 10:20] = False
    assert (after[outside] == 250).all()
    assert (after[~outside] == before[~outside]).all()
    assert project.history.entries[-1] == "Take over what was taught"
    assert project.tuned == b"tuned"
    session.editing.undo()
    assert (plane(session, "violin") == before).all()
    session.editing.redo()
    session.teaching.forget()
    assert (plane(session, "violin") == before).all()
    assert project.history.entries[-1] == "Forget what was taught"


def test_one_instrument_in_one_span_is_taken_over(session: Session, qtbot: QtBot) -> None:
    corrected(session)
    mask = session.segmentation
    assert mask is not None
    hop = mask.grid.hop_s
    taught(session, qtbot)
    bar = TeachBar(session)
    qtbot.addWidget(bar)
    session.teaching.show(True)
    assert "25% of the sound" in bar.text.whole
    assert bar.after.text() == "Shown: taught"
    bar.after.click()
    assert bar.after.text() == "Shown: as it is"
    assert session.teaching.shown is None
    assert bar.whose.itemText(0) == "All instruments"
    bar.whose.setCurrentIndex(1 + mask.instruments.index("violin"))
    bar.part.setChecked(True)
    session.playback.set_loop((30 * hop, 40 * hop))
    bar.accept.click()
    violin, flute = plane(session, "violin"), plane(session, "flute")
    assert (violin[0, 30:40] == 250).all()
    assert violin[0, 25] == violin[0, 45] == 40
    # There is room for 5 of the flute's 80.
    assert (flute[0, 30:40] == 5).all()
    assert flute[0, 25] == 80


def test_with_nothing_known_or_nothing_surer_the_mask_stays(session: Session, qtbot: QtBot, engine: FakeEngine) -> None:
    with qtbot.waitSignal(session.noted) as told:
        session.teaching.teach()
    assert told.args[0] == NOTHING_KNOWN
    with qtbot.waitSignal(session.noted) as told:
        session.teaching.mark("violin", None)
    assert "Choose an instrument" in told.args[0]
    with qtbot.waitSignal(session.noted) as told:
        session.teaching.mark("violin", (0.2, 0.8))
    assert "Mark another instrument alone, too." in told.args[0]
    engine.surer_db = -1.0
    with qtbot.waitSignal(session.noted) as told:
        session.teaching.teach()
    assert told.args[0] == LESS_SURE
    assert session.teaching.offered is None


def test_what_was_learnt_is_kept_as_a_file_and_used_on_another_recording(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    corrected(session)
    taught(session, qtbot)
    session.teaching.accept()
    path = tmp_path / "my violin.safetensors"
    session.teaching.keep(path, overwrite=False)
    assert path.read_bytes() == b"tuned"
    with pytest.raises(WouldOverwrite):
        session.teaching.keep(path, overwrite=False)
    with pytest.raises(SaveFailed, match="cannot be written"):
        session.teaching.keep(tmp_path / "nowhere" / "a.safetensors", overwrite=True)
    session.teaching.forget()
    path.write_bytes(b"other")
    # Nothing needs to be marked or corrected for that; what comes of it is proposed like what is learnt here.
    session.teaching.use(path)
    qtbot.waitUntil(lambda: session.teaching.offered is not None)
    session.teaching.accept("violin")
    assert session.current is not None
    assert session.current.project.tuned == b"other"
    assert plane(session, "violin")[0, 0] == 250
