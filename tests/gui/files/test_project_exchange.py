from pathlib import Path

import av
import numpy as np
import pytest
import soundfile
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.files.mask_export_dialog import MaskExportChoice, MaskExportDialog
from gui.files.stem_import_dialog import StemImportDialog
from gui.window.main_window import MainWindow
from tests.gui.conftest import MakeWindow
from tests.gui.project_steps import ARRIVES, edit, opened, planes, unsaved
from tests.gui.stand_ins import FakeEngine
from tests.media_factory import tone

RATE = 44_100


@pytest.fixture
def stems(tmp_path: Path) -> dict[str, Path]:
    """A low and a high tone, and the recording of both."""
    low, high = tone(2.0, frequencies=(220.0,)), tone(2.0, frequencies=(1760.0,))
    late = np.concatenate([np.zeros((2, round(0.023 * RATE)), np.float32), high], axis=1)[:, : high.shape[1]]
    files = {
        "mix": low + high,
        "cello": low,
        "flute solo": high,
        "short": tone(0.7, frequencies=(313.0,)),
        "late flute": late,
    }
    for name, samples in files.items():
        soundfile.write(tmp_path / f"{name}.wav", samples.T / 2, RATE, subtype="FLOAT")
    return {name: tmp_path / f"{name}.wav" for name in files}


@pytest.fixture
def window(make_window: MakeWindow, qtbot: QtBot, stems: dict[str, Path]) -> MainWindow:
    """With the recording of both in it."""
    window = make_window(FakeEngine())
    opened(window.session, qtbot, stems["mix"])
    return window


def importing(window: MainWindow) -> StemImportDialog:
    window.action_set.actions["import-stems"].trigger()
    dialog = window.findChild(StemImportDialog)
    assert isinstance(dialog, StemImportDialog)
    return dialog


def test_stems_become_the_mask_in_one_step_that_can_be_undone(
    window: MainWindow, qtbot: QtBot, stems: dict[str, Path]
) -> None:
    before = planes(window.session)
    dialog = importing(window)
    with qtbot.waitSignal(window.session.stems.checked, timeout=ARRIVES):
        dialog.add([stems["cello"], stems["flute solo"]])
    with qtbot.waitSignal(window.session.stems.taken, timeout=ARRIVES):
        dialog.import_button.click()
    session = window.session
    assert session.instruments == ("cello", "flute")
    assert session.separation.complete
    mask = planes(session)
    middle = mask.shape[2] // 2
    grid = session.segmentation.grid  # type: ignore[union-attr]  # is open
    assert mask[0, round(grid.band_at(220.0)), middle] > 230
    assert mask[1, round(grid.band_at(1760.0)), middle] > 230
    assert window.isWindowModified()
    assert "The stems are in the mask now." in window.messages.texts()[0]
    session.editing.undo()
    assert session.instruments == ("violin", "flute")
    np.testing.assert_array_equal(planes(session), before)
    assert not window.isWindowModified()


def test_a_stem_of_another_length_is_refused_before_anything_changes(
    window: MainWindow, qtbot: QtBot, stems: dict[str, Path]
) -> None:
    dialog = importing(window)
    with qtbot.waitSignal(window.session.stems.failed, timeout=ARRIVES):
        dialog.add([stems["cello"], stems["short"]])
    assert "short.wav" in dialog.problem.text()
    assert "no stem of this recording" in dialog.problem.text()
    assert not dialog.import_button.isEnabled()
    assert window.session.instruments == ("violin", "flute")
    assert window.messages.texts() == []
    dialog.reject()
    assert not unsaved(window.session)


def test_a_file_that_is_no_sound_is_refused_in_words(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "notes.wav").write_text("not a sound " * 50)
    dialog = importing(window)
    with qtbot.waitSignal(window.session.stems.failed, timeout=ARRIVES):
        dialog.add([tmp_path / "notes.wav"])
    assert "notes.wav" in dialog.problem.text()


def exporting(window: MainWindow) -> MaskExportDialog:
    window.action_set.actions["export-mask"].trigger()
    dialog = window.findChild(MaskExportDialog)
    assert isinstance(dialog, MaskExportDialog)
    return dialog


@pytest.mark.parametrize("kind", ["png", "npz", "labels"])
def test_the_mask_is_written_in_every_format(window: MainWindow, qtbot: QtBot, tmp_path: Path, kind: str) -> None:
    edit(window.session)
    mask = planes(window.session)
    dialog = exporting(window)
    dialog.format.setCurrentIndex(dialog.format.findData(kind))
    target = (tmp_path / "mask").with_suffix(Path(dialog.place.text()).suffix)
    dialog.place.setText(str(target))
    with qtbot.waitSignal(window.session.project.mask_export.finished, timeout=ARRIVES):
        dialog.export_button.click()
    assert target.name in window.messages.texts()[0]
    if kind == "png":
        with av.open(str(target)) as picture:
            frame = next(picture.decode(video=0)).to_ndarray(format="rgb24")
        assert frame.shape == (mask.shape[1], mask.shape[2], 3)
        # The tones are seen.
        assert frame.max() > 100
    elif kind == "npz":
        with np.load(target) as data:
            np.testing.assert_array_equal(data["shares"], mask)
    else:
        assert target.suffix == ".txt"


def test_a_picture_of_what_is_on_screen_is_as_large_as_on_screen(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    canvas = window.views.spectrogram.canvas
    ratio = canvas.devicePixelRatioF()
    size = round(canvas.width() * ratio), round(canvas.height() * ratio)
    choice = MaskExportChoice("png", tmp_path / "seen.png", on_screen=True, overwrite=False)
    with qtbot.waitSignal(window.session.project.mask_export.finished, timeout=ARRIVES):
        window.commands.exchange._export(choice)
    with av.open(str(tmp_path / "seen.png")) as picture:
        frame = next(picture.decode(video=0))
    assert (frame.width, frame.height) == size


def test_an_existing_file_is_replaced_only_when_told_to(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "mask.png").write_bytes(b"precious")
    dialog = exporting(window)
    dialog.place.setText(str(tmp_path / "mask.png"))
    assert dialog.replace.isVisible()
    assert not dialog.export_button.isEnabled()
    dialog.replace.setChecked(True)
    assert dialog.export_button.isEnabled()
    dialog.place.setText(str(tmp_path / "nowhere" / "mask.png"))
    assert "no folder" in dialog.problem.text()
    assert not dialog.export_button.isEnabled()


def test_the_dialogs_fields_have_names(window: MainWindow, qtbot: QtBot, stems: dict[str, Path]) -> None:
    dialogs: list[QDialog] = [importing(window), exporting(window)]
    stem_dialog = dialogs[0]
    assert isinstance(stem_dialog, StemImportDialog)
    with qtbot.waitSignal(window.session.stems.checked, timeout=ARRIVES):
        stem_dialog.add([stems["cello"]])
    for dialog in dialogs:
        for widget in dialog.findChildren(QWidget):
            if isinstance(widget, (QComboBox, QLineEdit, QAbstractButton)):
                text = widget.text() if isinstance(widget, QAbstractButton) else ""
                assert widget.accessibleName() or text
