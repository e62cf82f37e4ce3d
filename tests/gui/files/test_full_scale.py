"""Nothing above full scale is written unasked: the question, and each of its answers."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from engine.delivery.containers import ContainerRequest, parts_for
from engine.delivery.mixdown import MixFormat
from engine.delivery.mixes import MixWish
from engine.export import StemRequest
from engine.media.probe import probe
from engine.media.writer import StemFormat
from gui.files.full_scale_dialog import FullScaleDialog
from gui.session.saving.export_plan import ExportPlan, MixPlan
from gui.session.saving.stem_export import LoudExport
from gui.session.session import Session
from gui.window.main_window import MainWindow
from gui.work.jobs import Kind
from tests.gui.conftest import MakeSession, MakeWindow
from tests.gui.stand_ins import HEARD, FakeEngine
from tests.media_factory import make_video

ARRIVES = 15_000
OVER_DB = 8.0


@pytest.fixture(scope="module")
def loud(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A float recording whose tone reaches 8 dB above full scale."""
    path = tmp_path_factory.mktemp("loud") / "loud.wav"
    time = np.arange(22_050) / 44_100
    tone = 10 ** (OVER_DB / 20) * np.sin(2 * np.pi * 441 * time)
    soundfile.write(path, np.stack([tone, 0.5 * tone], axis=1), 44_100, subtype="FLOAT")
    return path


@pytest.fixture(scope="module")
def loud_video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A second of picture with a tone near full scale."""
    path = tmp_path_factory.mktemp("loud") / "loud.mp4"
    tone = 0.9 * np.sin(2 * np.pi * 441 * np.arange(44_100) / 44_100)
    make_video(path, seconds=1.0, audio=np.stack([tone, tone]).astype(np.float32))
    return path


def opened(session: Session, qtbot: QtBot, path: Path) -> None:
    session.open(path)
    qtbot.waitUntil(lambda: session.separation.complete, timeout=ARRIVES)


def asked(session: Session, qtbot: QtBot, plan: ExportPlan) -> LoudExport:
    with qtbot.waitSignal(session.exporting.too_loud, timeout=ARRIVES) as question:
        session.export(plan)
    loud = question.args[0]
    assert isinstance(loud, LoudExport)
    return loud


def read(path: Path) -> np.ndarray:
    return np.asarray(soundfile.read(path, dtype="float64", always_2d=True)[0])


def stems(folder: Path, container: str = "wav") -> ExportPlan:
    form = StemFormat("flac" if container == "flac" else "wav", "24")
    return ExportPlan(folder, StemRequest(HEARD, format=form), None)


def test_stems_are_asked_about_before_any_file_and_lowered_alike(
    make_session: MakeSession, qtbot: QtBot, loud: Path, tmp_path: Path
) -> None:
    session = make_session(FakeEngine())
    opened(session, qtbot, loud)
    question = asked(session, qtbot, stems(tmp_path / "out", "flac"))
    assert list((tmp_path / "out").iterdir()) == []
    assert question.in_float() is None
    # Of the tone, other has what violin and flute (40 and 80 of 255) leave it.
    expected = OVER_DB + 20 * np.log10(135 / 255)
    assert question.problem.over_db == {"other": pytest.approx(expected, abs=1)}
    # Another gain or list after the question changes nothing of what was measured.
    session.close()
    with qtbot.waitSignal(session.exported, timeout=ARRIVES) as done:
        session.exporting.answer(question, question.plan.lowered(question.problem.lower_db))
    result = done.args[0]
    assert (result.clipped, result.lowered_db) == (0, question.problem.lower_db)
    total = np.sum([read(f) for f in result.files], axis=0)
    assert np.abs(total - read(loud) * 10 ** (-result.lowered_db / 20)).max() <= 2.0**-23


def test_a_mix_asks_by_what_is_heard(make_session: MakeSession, qtbot: QtBot, loud: Path, tmp_path: Path) -> None:
    session = make_session(FakeEngine())
    opened(session, qtbot, loud)
    for name in (*session.instruments, "other"):
        session.set_gain(name, -12.0)
    plan = ExportPlan(tmp_path, None, None, mix=MixPlan(tmp_path / "mix.wav", MixWish("heard"), MixFormat()))
    with qtbot.waitSignal(session.exported, timeout=ARRIVES):
        session.export(plan)
    for name in (*session.instruments, "other"):
        session.set_gain(name, 0.0)
    before = (tmp_path / "mix.wav").read_bytes()
    question = asked(session, qtbot, replace(plan, overwrite=True))
    assert (tmp_path / "mix.wav").read_bytes() == before
    in_float = question.in_float()
    assert in_float is not None
    with qtbot.waitSignal(session.exported, timeout=ARRIVES):
        session.exporting.answer(question, in_float)
    assert soundfile.info(tmp_path / "mix.wav").subtype == "FLOAT"
    assert 20 * np.log10(np.abs(read(tmp_path / "mix.wav")).max()) == pytest.approx(
        question.problem.over_db["mix"], abs=0.01
    )


def test_a_movie_beside_stems_is_one_question(
    make_session: MakeSession, qtbot: QtBot, loud_video: Path, tmp_path: Path
) -> None:
    session = make_session(FakeEngine())
    opened(session, qtbot, loud_video)
    for name in (*session.instruments, "other"):
        session.set_gain(name, 6.0)
    movie = tmp_path / "out" / "loud (mix).mp4"
    question = asked(session, qtbot, replace(stems(movie.parent), video=movie))
    assert list(question.problem.over_db) == ["video"]
    assert question.problem.over_db["video"] == pytest.approx(6 + 20 * np.log10(0.9), abs=0.5)
    # The stems would fit into float, the movie never does; and nothing of either is there.
    assert (question.in_float(), list(movie.parent.iterdir())) == (None, [])
    with qtbot.waitSignal(session.exported, timeout=ARRIVES) as done:
        session.exporting.answer(question, question.plan.lowered(question.problem.lower_db))
    assert [f.name for f in done.args[0].files] == ["violin.wav", "flute.wav", "residual.wav", movie.name]
    other = make_session(FakeEngine())
    opened(other, qtbot, movie)
    assert other.buffer is not None
    assert 0.7 < other.buffer.peak <= 1.0
    alone = asked(session, qtbot, ExportPlan(tmp_path, None, tmp_path / "alone.mp4"))
    session.exporting.answer(alone, None)
    assert not (tmp_path / "alone.mp4").exists()


def test_tracks_of_one_file_are_asked_about(
    make_session: MakeSession, qtbot: QtBot, loud: Path, tmp_path: Path
) -> None:
    session = make_session(FakeEngine())
    opened(session, qtbot, loud)
    request = ContainerRequest(tmp_path / "all.mka", "mka", parts_for("mka", HEARD), probe(loud))
    question = asked(session, qtbot, ExportPlan(tmp_path, None, None, container=request))
    assert not request.path.exists()
    with qtbot.waitSignal(session.exported, timeout=ARRIVES) as done:
        session.exporting.answer(question, question.plan.as_it_is())
    assert done.args[0].clipped > 0


def test_float_is_not_asked_about(make_session: MakeSession, qtbot: QtBot, loud: Path, tmp_path: Path) -> None:
    session = make_session(FakeEngine())
    opened(session, qtbot, loud)
    plan = ExportPlan(tmp_path / "out", StemRequest(HEARD, format=StemFormat("wav", "32f")), None)
    with qtbot.waitSignal(session.exported, timeout=ARRIVES) as done:
        session.export(plan)
    assert (done.args[0].clipped, done.args[0].lowered_db) == (0, 0.0)


@pytest.mark.parametrize(
    ("button", "said"),
    [("float_button", "Exported 3 files to {}."), ("lower_button", "Exported 3 files to {}, lowered by {:.1f} dB."),
     ("anyway_button", "above full scale were cut off."), ("cancel_button", "")],
)  # fmt: skip
def test_the_window_asks(
    make_window: MakeWindow, qtbot: QtBot, loud: Path, tmp_path: Path, button: str, said: str
) -> None:
    window: MainWindow = make_window(FakeEngine())
    opened(window.session, qtbot, loud)
    out = tmp_path / "out"
    question = asked(window.session, qtbot, stems(out))
    dialog = window.findChild(FullScaleDialog)
    assert isinstance(dialog, FullScaleDialog)
    assert dialog.text() == f"Above full scale: {question.problem.words}."
    assert dialog.defaultButton() is dialog.float_button
    assert dialog.escapeButton() is dialog.cancel_button
    assert f"every file is by the same {question.problem.lower_db:.1f} dB" in dialog.informativeText()
    chosen = getattr(dialog, button)
    assert isinstance(chosen, QPushButton)
    if not said:
        chosen.click()
        # A drawing of who plays when may still be under way: no export is.
        live = window.session.board.live(window.session.current)
        assert [job for job in live if job.kind is Kind.EXPORT] == []
        assert list(out.iterdir()) == []
        return
    with qtbot.waitSignal(window.session.exported, timeout=ARRIVES):
        chosen.click()
    (text,) = window.messages.texts()
    assert said.format(out, question.problem.lower_db) in text
