from pathlib import Path

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from gui.files.stem_import_dialog import StemImportDialog

BASS, SOLO, VOICE = Path("/stems/bass.wav"), Path("/stems/violin solo.wav"), Path("/stems/vocals.wav")


@pytest.fixture
def dialog(qtbot: QtBot) -> StemImportDialog:
    dialog = StemImportDialog("duet.mp4", Path("/stems"))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def fill(dialog: StemImportDialog) -> None:
    dialog.add([BASS, SOLO, VOICE])
    dialog.approve("The stems are 23 ms too late; they are moved into place.")


def choose(dialog: StemImportDialog, path: Path, instrument: str) -> None:
    combo = dialog.combos[path]
    combo.setCurrentIndex(combo.findData(instrument))


def test_files_are_looked_at_before_anything_can_be_imported(dialog: StemImportDialog, qtbot: QtBot) -> None:
    assert not dialog.import_button.isEnabled()
    with qtbot.waitSignal(dialog.check_wanted) as asked:
        dialog.add([BASS, SOLO])
    assert asked.args == [(BASS, SOLO)]
    assert not dialog.import_button.isEnabled()
    assert not dialog.add_button.isEnabled()
    dialog.approve()
    assert dialog.import_button.isEnabled()


def test_a_file_is_looked_at_together_with_those_chosen_before(dialog: StemImportDialog, qtbot: QtBot) -> None:
    fill(dialog)
    more = Path("/stems/piano.wav")
    with qtbot.waitSignal(dialog.check_wanted) as asked:
        dialog.add([BASS, more])
    assert asked.args == [(BASS, SOLO, VOICE, more)]


def test_the_names_of_the_files_are_the_first_guess(dialog: StemImportDialog, qtbot: QtBot) -> None:
    fill(dialog)
    assert "23 ms" in dialog.note.text()
    with qtbot.waitSignal(dialog.import_wanted) as wanted:
        dialog.import_button.click()
    assert wanted.args == [{BASS: "electric_bass", SOLO: "violin", VOICE: "new:Vocals"}]


def test_what_a_person_chose_outlives_another_look(dialog: StemImportDialog) -> None:
    fill(dialog)
    choose(dialog, BASS, "cello")
    dialog.add([Path("/stems/piano.wav")])
    assert dialog.assignment()[BASS] == "cello"


def test_two_files_of_one_instrument_can_be_imported_together(dialog: StemImportDialog, qtbot: QtBot) -> None:
    fill(dialog)
    choose(dialog, BASS, "violin")
    assert not dialog.problem.isVisible()
    with qtbot.waitSignal(dialog.import_wanted) as wanted:
        dialog.import_button.click()
    assert wanted.args == [{BASS: "violin", SOLO: "violin", VOICE: "new:Vocals"}]


def test_without_an_instrument_there_is_nothing_to_import(dialog: StemImportDialog) -> None:
    dialog.add([VOICE, Path("/stems/track 1.wav")])
    dialog.approve()
    choose(dialog, VOICE, "other")
    assert dialog.assignment() == {VOICE: "other"}
    assert not dialog.import_button.isEnabled()


def test_a_problem_is_told_and_nothing_can_be_imported(dialog: StemImportDialog) -> None:
    fill(dialog)
    dialog.tell("“bass.wav” lasts 2.00 s and the recording 3.00 s.")
    assert "2.00 s" in dialog.problem.text()
    assert not dialog.import_button.isEnabled()
    assert dialog.add_button.isEnabled()


def test_a_file_can_be_taken_off_the_list(dialog: StemImportDialog, qtbot: QtBot) -> None:
    fill(dialog)
    (remove,) = (b for b in dialog.findChildren(QToolButton) if "bass.wav" in b.accessibleName())
    with qtbot.waitSignal(dialog.check_wanted) as asked:
        remove.click()
    assert asked.args == [(SOLO, VOICE)]
