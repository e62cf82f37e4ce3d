from pathlib import Path

import numpy as np
import pytest
import soundfile
from pytestqt.qtbot import QtBot

from engine.export import StemRequest
from engine.media.probe import probe
from engine.media.writer import StemFormat
from gui.files.export_dialog import ExportDialog, source_depth
from gui.look import settings as keys
from gui.look.settings import Settings
from gui.session.saving.stem_export import Exported, ExportPlan
from gui.session.session import Session
from tests.gui.conftest import MakeSession, MakeWindow
from tests.gui.stand_ins import HEARD, FakeEngine

ARRIVES = 15_000


@pytest.fixture
def dialog(qtbot: QtBot, settings: Settings, sound: Path, tmp_path: Path) -> ExportDialog:
    settings.set(keys.EXPORT_FOLDER, str(tmp_path))
    dialog = ExportDialog(probe(sound), HEARD, "", settings)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def accepted(dialog: ExportDialog, qtbot: QtBot) -> ExportPlan:
    with qtbot.waitSignal(dialog.accepted_plan) as plan:
        dialog.export_button.click()
    result = plan.args[0]
    assert isinstance(result, ExportPlan)
    return result


def test_the_source_s_own_depth_is_the_default(dialog: ExportDialog, qtbot: QtBot, sound: Path, tmp_path: Path) -> None:
    assert source_depth(probe(sound)) == "24"
    plan = accepted(dialog, qtbot)
    assert plan.stems is not None
    assert plan.stems.format == StemFormat("wav", "24")
    assert plan.stems.instruments == HEARD
    assert plan.stems.include_residual
    assert plan.folder == tmp_path / "solo stems"
    assert not plan.overwrite


def test_the_example_follows_the_pattern(dialog: ExportDialog) -> None:
    dialog.pattern.setText("{index} {instrument} of {input}")
    assert dialog.example.text() == "1 violin of solo.wav, 2 flute of solo.wav, 3 residual of solo.wav"


def test_a_pattern_that_names_two_stems_alike_is_refused_in_words(dialog: ExportDialog) -> None:
    dialog.pattern.setText("same")
    assert "same name" in dialog.problem.text()
    assert not dialog.export_button.isEnabled()


def test_choosing_nothing_is_refused(dialog: ExportDialog) -> None:
    for box in (*dialog.stems.values(), dialog.residual):
        box.setChecked(False)
    assert not dialog.export_button.isEnabled()


def test_existing_files_must_be_given_up_by_name(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.mkdir()
    (taken / "violin.wav").write_bytes(b"precious")
    dialog.folder.setText(str(taken))
    assert dialog.replace.isVisible()
    assert "violin.wav" in dialog.replace.text()
    assert not dialog.export_button.isEnabled()
    dialog.replace.setChecked(True)
    assert dialog.export_button.isEnabled()
    # The yes does not carry over to other files.
    dialog.folder.setText(str(tmp_path / "free"))
    assert not dialog.replace.isVisible()
    dialog.folder.setText(str(taken))
    assert not dialog.replace.isChecked()


def test_choices_are_remembered(dialog: ExportDialog, qtbot: QtBot, settings: Settings) -> None:
    dialog.format.setCurrentIndex(dialog.format.findData("flac"))
    dialog.pattern.setText("{input}-{instrument}")
    accepted(dialog, qtbot)
    assert settings.get(keys.EXPORT_FORMAT) == "flac"
    assert settings.get(keys.EXPORT_PATTERN) == "{input}-{instrument}"


def opened(session: Session, qtbot: QtBot, path: Path) -> None:
    session.open(path)
    qtbot.waitUntil(lambda: session.separation.complete, timeout=ARRIVES)


def plan(folder: Path, video: Path | None = None) -> ExportPlan:
    return ExportPlan(folder, StemRequest(HEARD, format=StemFormat("wav", "24")), video)


def test_stems_and_residual_add_up_to_the_recording(
    make_session: MakeSession, qtbot: QtBot, sound: Path, tmp_path: Path
) -> None:
    session = make_session(FakeEngine())
    opened(session, qtbot, sound)
    with qtbot.waitSignal(session.exported, timeout=ARRIVES) as done:
        session.export(plan(tmp_path / "out"))
    result = done.args[0]
    assert isinstance(result, Exported)
    assert [f.name for f in result.files] == ["violin.wav", "flute.wav", "residual.wav"]
    total = sum(soundfile.read(f)[0] for f in result.files)
    assert np.abs(total - soundfile.read(sound)[0]).max() < 2**-23 * 3


def test_the_video_carries_the_mix_that_is_heard(
    make_session: MakeSession, qtbot: QtBot, video: Path, tmp_path: Path
) -> None:
    session = make_session(FakeEngine())
    opened(session, qtbot, video)
    for name in (*session.instruments, "other"):
        session.set_mute(name, True)
    out = tmp_path / "duet (mix).mp4"
    with qtbot.waitSignal(session.exported, timeout=ARRIVES):
        session.export(ExportPlan(tmp_path, None, out))
    clip = probe(out)
    assert clip.video is not None
    assert clip.duration_s == pytest.approx(4.0, abs=0.1)
    other = make_session(FakeEngine())
    opened(other, qtbot, out)
    assert other.buffer is not None
    assert np.abs(other.buffer.read(0, other.buffer.length)).max() < 1e-3
    assert [p.name for p in tmp_path.iterdir()] == [out.name]


def test_an_export_waits_for_the_separation(
    make_session: MakeSession, qtbot: QtBot, sound: Path, tmp_path: Path
) -> None:
    engine = FakeEngine(held=True)
    session = make_session(engine)
    session.open(sound)
    qtbot.waitUntil(lambda: session.instruments == HEARD, timeout=ARRIVES)
    session.export(plan(tmp_path / "out"))
    assert session.exporting.waiting
    assert not (tmp_path / "out").exists()
    with qtbot.waitSignal(session.exported, timeout=ARRIVES):
        engine.go.set()
    assert soundfile.read(tmp_path / "out" / "violin.wav")[0].any()


def test_cancelling_leaves_no_half_written_file(
    make_session: MakeSession, qtbot: QtBot, sound: Path, tmp_path: Path
) -> None:
    session = make_session(FakeEngine())
    opened(session, qtbot, sound)
    session.export(plan(tmp_path / "out"))
    session.cancel()
    with qtbot.waitSignal(session.board.ended, timeout=ARRIVES):
        pass
    assert list(tmp_path.rglob("*.wav")) == []


def test_an_export_goes_on_when_another_recording_is_opened(
    make_session: MakeSession, qtbot: QtBot, sound: Path, video: Path, tmp_path: Path
) -> None:
    session = make_session(FakeEngine())
    opened(session, qtbot, sound)
    with qtbot.waitSignal(session.exported, timeout=ARRIVES):
        session.export(plan(tmp_path / "out"))
        session.close()
        session.open(video)
    assert (tmp_path / "out" / "residual.wav").exists()


def test_the_window_offers_the_folder_afterwards(
    make_window: MakeWindow, qtbot: QtBot, sound: Path, tmp_path: Path
) -> None:
    window = make_window(FakeEngine())
    opened(window.session, qtbot, sound)
    window.commands.export()
    dialog = window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog.folder.setText(str(tmp_path / "stems"))
    with qtbot.waitSignal(window.session.exported, timeout=ARRIVES):
        dialog.export_button.click()
    assert window.messages.texts() == [f"Exported 3 files to {tmp_path / 'stems'}."]
