"""Questions about projects: unsaved changes, a recording that is not where it was, work that is thrown away."""

from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from engine.text import plain
from gui.files.recent_files import PROJECT_SUFFIX
from gui.look.theme import SPACE
from gui.look.words import plain_box, plain_label

MEDIA_PATTERNS = (
    "*.mp4 *.m4v *.mov *.mkv *.webm *.avi *.mpg *.mpeg *.ts *.mts *.ogv *.3gp *.wmv *.flv "
    "*.wav *.flac *.mp3 *.m4a *.aac *.ogg *.opus *.aif *.aiff *.wma *.ac3"
)
MEDIA_FILTER = f"Video and sound ({MEDIA_PATTERNS});;All files (*)"
PROJECT_FILTER = f"Soloist project (*{PROJECT_SUFFIX})"
OPEN_FILTER = f"Video, sound and projects ({MEDIA_PATTERNS} *{PROJECT_SUFFIX});;{PROJECT_FILTER};;{MEDIA_FILTER}"


class UnsavedChoice(Enum):
    """What to do with unsaved work."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


def ask_before_leaving(
    parent: QWidget, name: str, unsaved: bool, exporting: bool, separated: float | None = None
) -> UnsavedChoice:
    """One question about all that would be lost or broken off: changes to `name`, an export, a separation that is so
    far (0–1; None: none is under way)."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    buttons = QMessageBox.StandardButton
    if unsaved:
        box.setWindowTitle("Unsaved changes")
        box.setText(f"Save the changes to “{name}”?")
        plain_box(box)
        said = ["Without saving, your work on the mask, the list of instruments and the mix is lost."]
        said += [_GIVE_UP] if exporting else []
        said += [_so_far(separated)] if separated is not None else []
        box.setInformativeText(" ".join(said))
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        box.button(buttons.Discard).setText("Discard")
    elif not exporting and separated is not None:
        box.setWindowTitle("The separation is not finished")
        box.setText(f"“{name}” is still being separated. Leave all the same?")
        plain_box(box)
        box.setInformativeText(_so_far(separated))
        box.setStandardButtons(buttons.Discard | buttons.Cancel)
        box.button(buttons.Discard).setText("Leave")
        box.setDefaultButton(buttons.Cancel)
    else:
        box.setWindowTitle("An export is not finished")
        box.setText("An export is not finished. Leave and give it up?")
        said = ["Nothing half-written stays behind."]
        said += [_so_far(separated)] if separated is not None else []
        box.setInformativeText(" ".join(said))
        box.setStandardButtons(buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Cancel)
    box.setEscapeButton(buttons.Cancel)
    chosen = box.exec()
    box.deleteLater()
    if chosen == buttons.Save.value:
        return UnsavedChoice.SAVE
    return UnsavedChoice.DISCARD if chosen == buttons.Discard.value else UnsavedChoice.CANCEL


def _so_far(separated: float) -> str:
    return f"The separation is {separated:.0%} done. That is kept: opened again, the recording goes on from there."


_GIVE_UP = "An export is not finished either; leaving gives it up."


def confirm_throw_away(parent: QWidget, name: str) -> bool:
    """Whether recovered work may really go."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Discard unsaved work")
    box.setText(f"Discard the unsaved work on “{name}”?")
    plain_box(box)
    box.setInformativeText("It cannot be brought back.")
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Cancel)
    box.setEscapeButton(buttons.Cancel)
    chosen = box.exec()
    box.deleteLater()
    return chosen == buttons.Discard.value


def ask_project_path(parent: QWidget, suggested: Path) -> Path | None:
    """Where to save a project; asks before an existing file would be replaced. None: given up."""
    dialog = QFileDialog(parent, "Save the project as", str(suggested.parent), PROJECT_FILTER)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    # Added before the question whether an existing file may be replaced, so that it is asked about the right one.
    dialog.setDefaultSuffix(PROJECT_SUFFIX.removeprefix("."))
    dialog.selectFile(suggested.name)
    good = dialog.exec()
    chosen: Sequence[str] = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(chosen[0]) if good and chosen else None


def fit_height(dialog: QDialog) -> None:
    """Make a dialog as high as its wrapped texts need at its present width; Qt itself lets them be cut off."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        dialog.setMinimumHeight(layout.totalHeightForWidth(dialog.width()))


class RelinkDialog(QDialog):
    """A project's recording is not where it was: choose the file. A different one needs a second, explicit yes.

    Not modal to the application's other work. `chosen`: look at this file; `insisted`: use the one looked at
    although it is different.
    """

    chosen = Signal(Path)
    insisted = Signal()

    def __init__(self, recording: Path, reason: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Find the recording")
        self.setMinimumWidth(520)
        self._recording = recording
        self.text = plain_label(reason, wraps=True)
        self.hint = plain_label(
            f"Choose where “{recording.name}” is now. Soloist recognises it by its content, whatever it is called.",
            wraps=True,
        )
        self.hint.setProperty("role", "secondary")
        self.problem = plain_label(wraps=True)
        self.problem.setProperty("role", "danger")
        self.problem.hide()
        self.choose_button = QPushButton("Choose the file…")
        self.choose_button.setProperty("role", "primary")
        self.anyway_button = QPushButton("Use it anyway")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.addButton(self.anyway_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.choose_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.anyway_button.hide()
        self.choose_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE * 3 // 2)
        for part in (self.text, self.hint, self.problem, self.buttons):
            layout.addWidget(part)
        self.choose_button.clicked.connect(self._choose)
        self.anyway_button.clicked.connect(self.insisted)
        self.buttons.rejected.connect(self.reject)

    def tell(self, problem: str, may_insist: bool = False) -> None:
        """What is wrong with the chosen file, and whether it can be used all the same."""
        self.problem.setText(plain(problem))
        self.problem.setVisible(bool(problem))
        self.anyway_button.setVisible(may_insist)
        self.choose_button.setEnabled(True)
        fit_height(self)

    def _choose(self) -> None:
        folder = self._recording.parent
        start = next((p for p in (folder, *folder.parents) if p.is_dir()), Path.home())
        name, _ = QFileDialog.getOpenFileName(self, "Find the recording", str(start), MEDIA_FILTER)
        if name:
            self.look_at(Path(name))

    def look_at(self, path: Path) -> None:
        """Ask for a file to be compared with the recording."""
        self.tell("")
        self.choose_button.setEnabled(False)
        self.chosen.emit(path)
