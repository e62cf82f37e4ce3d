from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from pytestqt.qtbot import QtBot

from engine.delivery.containers import ContainerRequest, parts_for
from engine.delivery.mixdown import MixFormat
from engine.delivery.mixes import MixWish
from engine.export import StemRequest
from engine.media.loudness import Loudness
from engine.media.probe import probe
from engine.media.writer import StemFormat
from engine.passage import Passage
from engine.region import Box, Region
from gui.files.export_dialog import ExportDialog, source_depth
from gui.look import settings as keys
from gui.look.settings import Settings
from gui.session.saving.export_plan import Exported, ExportPlan, MixPlan
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
    dialog.reaper.setChecked(True)
    assert dialog.example.text().endswith("solo.rpp")
    accepted(dialog, qtbot)
    assert settings.get(keys.EXPORT_REAPER)
    assert settings.get(keys.EXPORT_FORMAT) == "flac"
    assert settings.get(keys.EXPORT_PATTERN) == "{input}-{instrument}"


def choose(dialog: ExportDialog, kind: str, form: str, mix: str = "heard") -> None:
    dialog.what.kind.setCurrentIndex(dialog.what.kind.findData(kind))
    dialog.what.mix.setCurrentIndex(dialog.what.mix.findData(mix))
    dialog.format.setCurrentIndex(dialog.format.findData(form))


def test_a_mix_of_the_chosen_is_planned(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    choose(dialog, "mix", "flac", "all-but")
    # One is left out at first; who is ticked for stems does not change.
    assert dialog.example.text() == "solo (all but violin).flac"
    dialog.stems["violin"].setChecked(False)
    dialog.stems["flute"].setChecked(True)
    dialog.dither.setChecked(True)
    choose(dialog, "stems", "wav")
    assert all(box.isChecked() for box in (*dialog.stems.values(), dialog.residual))
    choose(dialog, "mix", "flac", "all-but")
    assert dialog.example.text() == "solo (all but flute).flac"
    plan = accepted(dialog, qtbot)
    assert plan.stems is None
    assert plan.mix == MixPlan(
        tmp_path / "solo stems" / "solo (all but flute).flac",
        MixWish("all-but", ("flute",)),
        MixFormat("flac", "24", True),
    )


def test_what_a_mix_cannot_be_is_said(dialog: ExportDialog) -> None:
    choose(dialog, "mix", "mp3", "only")
    assert not dialog.bit_depth.isEnabled()
    for box in (*dialog.stems.values(), dialog.residual):
        box.setChecked(False)
    assert (dialog.problem.text(), dialog.export_button.isEnabled()) == ("Choose something to export.", False)
    # What is heard does not depend on who is ticked.
    choose(dialog, "mix", "mp3", "heard")
    assert dialog.export_button.isEnabled()
    assert not dialog.stems["violin"].isEnabled()


def test_tracks_of_one_file_are_planned(dialog: ExportDialog, qtbot: QtBot) -> None:
    # There is no picture for a movie here.
    choose(dialog, "tracks", "mka")
    assert [dialog.format.itemData(i) for i in range(dialog.format.count())] == ["mka", "stem.mp4"]
    plan = accepted(dialog, qtbot)
    assert plan.container is not None
    assert plan.container.path.name == "solo (stems).mka"
    assert [part.title for part in plan.container.parts] == ["Violin", "Flute", "Other"]


def test_a_stem_file_asks_for_four_parts(dialog: ExportDialog) -> None:
    choose(dialog, "tracks", "stem.mp4")
    assert "exactly 4 parts, not 3" in dialog.problem.text()
    dialog.parts.setText("A=violin;B=flute;C=other;D=drum")
    assert "no mask for drum" in dialog.problem.text()


def test_what_would_clip_is_told_and_float_offered(dialog: ExportDialog) -> None:
    loud, quiet = Loudness(-9.04, 3.25, 1.5, 1.1), Loudness(None, None, None, 0.0)
    dialog.show_loudness({"violin": loud, "flute": quiet, "mix": loud})
    assert dialog.what.loudness["violin"].text() == "−9.0 LUFS · 3.2 LU · 1.5 dBTP"
    assert dialog.what.loudness["flute"].text() == "silence"
    assert dialog.clips.text().startswith("Violin: louder than full scale")
    dialog.in_float.click()
    assert (dialog.bit_depth.currentData(), dialog.clips.isVisible()) == ("32f", False)
    dialog.bit_depth.setCurrentIndex(0)
    dialog.stems["violin"].setChecked(False)
    assert not dialog.clips.isVisible()


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
    out = tmp_path / "out" / "duet (mix).mp4"
    with qtbot.waitSignal(session.exported, timeout=ARRIVES):
        session.export(ExportPlan(out.parent, None, out))
    clip = probe(out)
    assert clip.video is not None
    assert clip.duration_s == pytest.approx(4.0, abs=0.1)
    other = make_session(FakeEngine())
    opened(other, qtbot, out)
    assert other.buffer is not None
    assert np.abs(other.buffer.read(0, other.buffer.length)).max() < 1e-3
    assert [p.name for p in out.parent.iterdir()] == [out.name]


def test_the_mix_is_written_as_it_is_heard_in_what_is_selected(
    make_session: MakeSession, qtbot: QtBot, sound: Path, tmp_path: Path
) -> None:
    session = make_session(FakeEngine())
    opened(session, qtbot, sound)
    session.set_mute("flute", True)
    session.playback.set_loop((0.25, 0.75))
    assert session.selected_span == (0.25, 0.75)
    wanted = MixPlan(tmp_path / "mix.wav", MixWish("heard"), MixFormat())
    with qtbot.waitSignal(session.exported, timeout=ARRIVES):
        session.export(ExportPlan(tmp_path, None, None, mix=wanted, passage=Passage(0.25, 0.75)))
    session.set_mute("flute", False)
    with qtbot.waitSignal(session.exported, timeout=ARRIVES):
        session.export(plan(tmp_path / "out"))
    violin, rest = (soundfile.read(tmp_path / "out" / f"{n}.wav", always_2d=True)[0] for n in ("violin", "residual"))
    mix, rate = soundfile.read(wanted.path, always_2d=True)
    span = slice(round(0.25 * rate), round(0.75 * rate))
    assert np.abs(mix - (violin + rest)[span]).max() <= 2**-23 * 2
    # A selection comes before the loop.
    session.editing.selecting.select(Region.full(Box(10, 20, 0, 5)))
    assert session.selected_span == pytest.approx((10 * 1024 / 44_100, 20 * 1024 / 44_100))


def test_a_reaper_project_goes_with_the_stems(
    make_session: MakeSession, qtbot: QtBot, sound: Path, tmp_path: Path
) -> None:
    session = make_session(FakeEngine())
    opened(session, qtbot, sound)
    wanted = replace(plan(tmp_path), passage=Passage(0.5, 1.0), sessions=(tmp_path / "solo.rpp",))
    with qtbot.waitSignal(session.exported, timeout=ARRIVES) as done:
        session.export(wanted)
    assert [f.name for f in done.args[0].files] == ["violin.wav", "flute.wav", "residual.wav", "solo.rpp"]
    text = (tmp_path / "solo.rpp").read_text("utf-8")
    assert text.count("POSITION 0.500000000") == text.count("LENGTH 0.500000000") == 3


def test_stems_as_tracks_beside_the_picture(
    make_session: MakeSession, qtbot: QtBot, video: Path, tmp_path: Path
) -> None:
    session = make_session(FakeEngine())
    opened(session, qtbot, video)
    request = ContainerRequest(tmp_path / "all.mov", "mov", parts_for("mov", HEARD), probe(video), mix={})
    with qtbot.waitSignal(session.exported, timeout=ARRIVES) as done:
        session.export(ExportPlan(tmp_path, None, None, container=request))
    assert done.args[0].files == (request.path,)
    assert [t.title for t in probe(request.path).tracks] == ["Mix", "Violin", "Flute", "Other"]


def test_loudness_is_measured_in_the_background(
    make_session: MakeSession, qtbot: QtBot, sound: Path, tmp_path: Path
) -> None:
    session = make_session(FakeEngine())
    opened(session, qtbot, sound)
    assert session.current is not None
    with qtbot.waitSignal(session.exporting.measured, timeout=ARRIVES) as measured:
        session.exporting.measure(session.current, Passage(), {"violin": 0.0})
    assert set(measured.args[0]) == {*HEARD, "other", "mix"}
    assert measured.args[0]["mix"] == Loudness(None, None, None, 0.0)
    assert measured.args[0]["violin"].true_peak < 0


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


def test_a_video_is_named_after_what_is_heard(make_window: MakeWindow, qtbot: QtBot, video: Path) -> None:
    window = make_window(FakeEngine())
    opened(window.session, qtbot, video)
    names = []
    for muted in ("", "violin"):
        if muted:
            window.session.set_mute(muted, True)
        window.commands.export()
        dialog = window.findChild(ExportDialog)
        assert isinstance(dialog, ExportDialog)
        dialog.video.setChecked(True)
        path = dialog.video_path()
        assert path is not None
        names.append(path.name)
        dialog.reject()
        qtbot.waitUntil(lambda: window.findChild(ExportDialog) is None)
    assert names == ["duet (mix).mp4", "duet (all but violin).mp4"]
