from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from gui.files.project_dialogs import (
    RelinkDialog,
    UnsavedChoice,
    ask_before_leaving,
    ask_project_path,
    confirm_throw_away,
)
from gui.files.recent_files import RecentMenu, kind_of
from gui.files.recovery_bar import Offer, RecoveryBar
from gui.look.settings import Settings

Button = QMessageBox.StandardButton


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def press(parent: QWidget, button: Button, seen: Callable[[QMessageBox], object] = lambda box: None) -> None:
    """Press a button of the next question."""

    def act() -> None:
        (box,) = parent.findChildren(QMessageBox)
        seen(box)
        box.button(button).click()

    QTimer.singleShot(0, parent, act)


@pytest.mark.parametrize(
    ("button", "answer"),
    [(Button.Save, UnsavedChoice.SAVE), (Button.Discard, UnsavedChoice.DISCARD), (Button.Cancel, UnsavedChoice.CANCEL)],
)
def test_the_question_before_leaving_has_three_answers(parent: QWidget, button: Button, answer: UnsavedChoice) -> None:
    press(parent, button)
    assert ask_before_leaving(parent, "duet.soloist", unsaved=True, exporting=False) is answer


def test_one_question_covers_work_and_export(parent: QWidget) -> None:
    texts: list[str] = []
    press(parent, Button.Cancel, lambda box: texts.extend([box.text(), box.informativeText()]))
    ask_before_leaving(parent, "duet.soloist", unsaved=True, exporting=True)
    assert "duet.soloist" in texts[0]
    assert "export is not finished" in texts[1]


def test_an_export_alone_cannot_be_saved_only_given_up(parent: QWidget) -> None:
    offered: list[bool] = []
    press(parent, Button.Discard, lambda box: offered.append(box.button(Button.Save) is not None))
    assert ask_before_leaving(parent, "duet.mp4", unsaved=False, exporting=True) is UnsavedChoice.DISCARD
    assert offered == [False]


def test_throwing_work_away_is_confirmed(parent: QWidget) -> None:
    press(parent, Button.Cancel)
    assert not confirm_throw_away(parent, "duet.mp4")
    press(parent, Button.Discard)
    assert confirm_throw_away(parent, "duet.mp4")


def test_a_projects_name_gets_its_ending(parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    suffixes: list[str] = []

    def accept(dialog: QFileDialog) -> int:
        suffixes.append(dialog.defaultSuffix())
        assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
        return 1

    monkeypatch.setattr(QFileDialog, "exec", accept)
    assert ask_project_path(parent, tmp_path / "duet.soloist") == tmp_path / "duet.soloist"
    assert suffixes == ["soloist"]
    monkeypatch.setattr(QFileDialog, "exec", lambda dialog: 0)
    assert ask_project_path(parent, tmp_path / "duet.soloist") is None


def test_using_another_recording_is_offered_only_for_one_that_was_looked_at(qtbot: QtBot) -> None:
    dialog = RelinkDialog(Path("/videos/duet.mp4"), "It is gone.")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.anyway_button.isVisible()
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.look_at(Path("/videos/other.mp4"))
    assert chosen.args == [Path("/videos/other.mp4")]
    dialog.tell("It is another recording. " * 12, may_insist=True)
    assert dialog.anyway_button.isVisible()
    # Nothing of a long text is cut off.
    assert dialog.problem.height() >= dialog.problem.heightForWidth(dialog.problem.width())
    with qtbot.waitSignal(dialog.insisted):
        dialog.anyway_button.click()


def test_offers_of_recovered_work_can_be_answered_from_the_keyboard(qtbot: QtBot) -> None:
    bar = RecoveryBar()
    qtbot.addWidget(bar)
    bar.show()
    taken: list[str] = []
    offer = Offer("duet.mp4", "Unsaved work on “duet.mp4”.", lambda: taken.append("r"), lambda: taken.append("d"))
    bar.set_offers([offer] * 5)
    assert len(bar.cards()) == 3
    card = bar.cards()[0]
    for button in (card.recover_button, card.discard_button, card.later_button):
        assert "duet.mp4" in button.accessibleName()
    card.recover_button.click()
    card.discard_button.click()
    assert taken == ["r", "d"]


def test_recent_files_are_told_apart(parent: QWidget, settings: Settings, tmp_path: Path) -> None:
    assert kind_of(Path("a.SOLOIST"))[0] == "Project"
    for name in ("rock & roll.mp4", "duet.soloist", "solo.flac"):
        (tmp_path / name).touch()
        settings.add_recent(tmp_path / name)
    opened: list[Path] = []
    menu = RecentMenu(settings, opened.append, parent)
    menu.fill()
    sound, project, video = menu.actions()[:3]
    assert [a.toolTip().split(":")[0] for a in (sound, project, video)] == ["Sound", "Project", "Video"]
    assert video.text() == "rock && roll.mp4"
    assert not project.icon().isNull()
    project.trigger()
    assert opened == [(tmp_path / "duet.soloist").resolve()]
    menu.actions()[-1].trigger()
    menu.fill()
    assert not menu.actions()[0].isEnabled()


@pytest.mark.parametrize(("unsaved", "exporting"), [(False, False), (True, False), (True, True), (False, True)])
def test_the_one_question_says_how_far_the_separation_is(parent: QWidget, unsaved: bool, exporting: bool) -> None:
    texts: list[str] = []
    press(parent, Button.Cancel, lambda box: texts.append(box.informativeText()))
    chosen = ask_before_leaving(parent, "duet.mp4", unsaved, exporting, separated=0.43)
    assert chosen is UnsavedChoice.CANCEL
    assert "43% done" in texts[0]
