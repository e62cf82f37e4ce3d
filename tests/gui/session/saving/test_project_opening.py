import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.project.refit import refitted
from engine.project.store import load_project, save_project, snapshot, to_project
from gui.app.start import after_first_paint
from gui.files.project_dialogs import RelinkDialog
from gui.session.session import Session
from gui.window.main_window import MainWindow
from tests.gui.conftest import MakeSession, MakeWindow
from tests.gui.project_steps import ARRIVES, edit, opened, opened_project, planes, recording, saved_as, unsaved
from tests.gui.stand_ins import FakeEngine
from tests.media_factory import make_tone


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "first"
    folder.mkdir()
    return folder


@pytest.fixture
def project(make_session: MakeSession, qtbot: QtBot, folder: Path) -> Path:
    """An edited project beside its recording, closed."""
    make_tone(folder / "take.wav", 2.0)
    session = make_session(FakeEngine())
    opened(session, qtbot, folder / "take.wav")
    edit(session)
    saved_as(session, qtbot, folder / "take.soloist")
    session.close()
    return folder / "take.soloist"


@pytest.fixture
def window(make_window: MakeWindow) -> MainWindow:
    return make_window(FakeEngine())


def asked(window: MainWindow, qtbot: QtBot, project: Path) -> RelinkDialog:
    """Open a project that has to ask for its recording."""
    with qtbot.waitSignal(window.session.project.opening.media_wanted, timeout=ARRIVES):
        window.commands.open(project)
    dialog = window.findChild(RelinkDialog)
    assert isinstance(dialog, RelinkDialog)
    assert dialog.isVisible()
    return dialog


def test_project_and_recording_moved_together_open_silently(
    window: MainWindow, qtbot: QtBot, project: Path, tmp_path: Path
) -> None:
    moved = tmp_path / "second"
    project.parent.rename(moved)
    opened_project(window.session, qtbot, moved / project.name)
    assert recording(window.session) == moved / "take.wav"
    assert window.messages.texts() == []
    assert not unsaved(window.session)


@pytest.mark.parametrize(("made_by", "told"), [("studio", 1), ("fake 0123", 1), ("fake", 0), ("", 0)])
def test_a_project_of_other_networks_opens_and_says_so_once(
    window: MainWindow, qtbot: QtBot, project: Path, made_by: str, told: int
) -> None:
    loaded = to_project(load_project(project))
    loaded.model = made_by
    save_project(snapshot(loaded), project)
    session, texts = window.session, list[str]()
    session.noted.connect(texts.append)
    opened_project(session, qtbot, project)
    session.separation.warm_up()
    qtbot.waitUntil(lambda: session.project.networks == "fake", timeout=ARRIVES)
    said = [text for text in texts if "made by other networks" in text]
    assert len(said) == told
    assert session.current is not None
    assert session.current.project.model == made_by


def test_a_recording_that_was_moved_alone_is_found_by_its_content(
    window: MainWindow, qtbot: QtBot, project: Path, tmp_path: Path
) -> None:
    place = tmp_path / "renamed and elsewhere.wav"
    (project.parent / "take.wav").rename(place)
    dialog = asked(window, qtbot, project)
    assert "no longer" in dialog.text.text()
    assert not dialog.anyway_button.isVisible()
    assert recording(window.session) is None
    with qtbot.waitSignal(window.session.project.attached, timeout=ARRIVES):
        dialog.look_at(place)
    assert not dialog.isVisible()
    assert recording(window.session) is not None
    # The file on disk does not know the new place yet.
    assert window.isWindowModified()
    with qtbot.waitSignal(window.session.project.save_ended, timeout=ARRIVES):
        window.session.project.save()
    window.commands.close_clip()
    opened_project(window.session, qtbot, project)
    assert recording(window.session) == place


def test_another_recording_needs_an_explicit_yes(
    window: MainWindow, qtbot: QtBot, project: Path, tmp_path: Path
) -> None:
    make_tone(tmp_path / "other.wav", 3.0, frequencies=(330.0,))
    (project.parent / "take.wav").unlink()
    dialog = asked(window, qtbot, project)
    with qtbot.waitSignal(window.session.project.opening.compared, timeout=ARRIVES):
        dialog.look_at(tmp_path / "other.wav")
    assert "another recording" in dialog.problem.text()
    assert "lasts 3.0 s, the project's 2.0 s" in dialog.problem.text()
    assert recording(window.session) is None
    with qtbot.waitSignal(window.session.project.attached, timeout=ARRIVES):
        dialog.anyway_button.click()
    qtbot.waitUntil(lambda: window.session.separation.complete, timeout=ARRIVES)
    clip = window.session.current
    assert clip is not None
    assert clip.segmentation is not None
    assert clip.segmentation.grid == clip.grid
    assert clip.segmentation.has_touched
    assert window.isWindowModified()


def test_a_file_that_is_no_recording_is_told_in_the_dialog(
    window: MainWindow, qtbot: QtBot, project: Path, tmp_path: Path
) -> None:
    (project.parent / "take.wav").unlink()
    dialog = asked(window, qtbot, project)
    (tmp_path / "notes.txt").write_text("no sound " * 40)
    with qtbot.waitSignal(window.session.project.opening.compared, timeout=ARRIVES):
        dialog.look_at(tmp_path / "notes.txt")
    assert "notes.txt" in dialog.problem.text()
    assert not dialog.anyway_button.isVisible()
    assert dialog.choose_button.isEnabled()


def test_a_changed_recording_is_told_and_can_be_used_all_the_same(
    window: MainWindow, qtbot: QtBot, project: Path
) -> None:
    make_tone(project.parent / "take.wav", 2.0, frequencies=(330.0,))
    dialog = asked(window, qtbot, project)
    assert "is not the recording this project was made from" in dialog.text.text()
    assert dialog.anyway_button.isVisible()
    with qtbot.waitSignal(window.session.project.attached, timeout=ARRIVES):
        dialog.anyway_button.click()
    assert recording(window.session) is not None


def test_giving_up_leaves_what_was_open(window: MainWindow, qtbot: QtBot, project: Path, sound: Path) -> None:
    opened(window.session, qtbot, sound)
    (project.parent / "take.wav").unlink()
    dialog = asked(window, qtbot, project)
    dialog.reject()
    assert recording(window.session) == sound
    assert window.windowTitle().startswith("solo.wav")


def test_a_damaged_project_is_one_sentence_and_what_was_open_stays(
    window: MainWindow, qtbot: QtBot, sound: Path, tmp_path: Path
) -> None:
    opened(window.session, qtbot, sound)
    bad = tmp_path / "bad.soloist"
    bad.write_bytes(b"PK not a project" * 50)
    with qtbot.waitSignal(window.session.failed, timeout=ARRIVES):
        window.commands.open(bad)
    (text,) = window.messages.texts()
    assert text.startswith("“bad.soloist” is damaged, or it is no Soloist project.")
    assert recording(window.session) is not None


def test_a_dropped_project_opens(window: MainWindow, qtbot: QtBot, project: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(project))])
    copy, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(20, 20), copy, data, button, none))
    with qtbot.waitSignal(window.session.project.attached, timeout=ARRIVES):
        QApplication.sendEvent(window, QDropEvent(QPointF(20, 20), copy, data, button, none))
    assert window.session.project.path == project
    assert window.settings.recent_files() == [project.resolve()]


def test_a_project_on_the_command_line_opens(window: MainWindow, qtbot: QtBot, project: Path) -> None:
    with qtbot.waitSignal(window.session.project.attached, timeout=ARRIVES):
        after_first_paint(window, lambda: window.commands.open(project))
    assert window.windowTitle() == "take.soloist[*] – Soloist"


def test_a_project_without_a_recording_copied_elsewhere_finds_the_old_place(
    window: MainWindow, qtbot: QtBot, project: Path, tmp_path: Path
) -> None:
    copy = Path(shutil.copy(project, tmp_path / "copy.soloist"))
    opened_project(window.session, qtbot, copy)
    assert recording(window.session) == project.parent / "take.wav"


def test_a_mask_fits_another_length_with_its_edits(make_session: MakeSession, qtbot: QtBot, sound: Path) -> None:
    session: Session = make_session(FakeEngine())
    opened(session, qtbot, sound)
    edit(session)
    mask = session.segmentation
    assert mask is not None
    columns = mask.grid.columns
    before = planes(session)
    longer = refitted(mask, replace(mask.grid, columns=columns + 7))
    np.testing.assert_array_equal(longer.shares(0, columns), before)
    assert longer.filled.sum() == columns
    shorter = refitted(mask, replace(mask.grid, columns=columns - 7))
    np.testing.assert_array_equal(shorter.shares(0, columns - 7), before[:, :, : columns - 7])
    np.testing.assert_array_equal(shorter.touched(0, columns - 7), mask.touched(0, columns - 7))
