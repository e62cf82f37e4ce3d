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

from engine.language import mark, tr
from engine.text import plain
from gui.files.recent_files import PROJECT_SUFFIX
from gui.look.theme import SPACE
from gui.look.words import plain_box, plain_label

MEDIA_PATTERNS = (
    "*.mp4 *.m4v *.mov *.mkv *.webm *.avi *.mpg *.mpeg *.ts *.mts *.ogv *.3gp *.wmv *.flv "
    "*.wav *.flac *.mp3 *.m4a *.aac *.ogg *.opus *.aif *.aiff *.wma *.ac3"
)


def media_filter() -> str:
    """Video and sound, for a dialog."""
    return tr("Video and sound ({patterns});;All files (*)", patterns=MEDIA_PATTERNS)


def project_filter() -> str:
    """Projects, for a dialog."""
    return tr("Soloist project ({patterns})", patterns=f"*{PROJECT_SUFFIX}")


def open_filter() -> str:
    """All that can be opened, for a dialog."""
    all_of_it = tr("Video, sound and projects ({patterns})", patterns=f"{MEDIA_PATTERNS} *{PROJECT_SUFFIX}")
    return f"{all_of_it};;{project_filter()};;{media_filter()}"


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
        box.setWindowTitle(tr("Unsaved changes"))
        box.setText(tr("Save the changes to “{name}”?", name=name))
        plain_box(box)
        said = [tr("Without saving, your work on the mask, the list of instruments and the mix is lost.")]
        said += [tr(_GIVE_UP)] if exporting else []
        said += [_so_far(separated)] if separated is not None else []
        box.setInformativeText(" ".join(said))
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        box.button(buttons.Discard).setText(tr("Discard"))
    elif not exporting and separated is not None:
        box.setWindowTitle(tr("The separation is not finished"))
        box.setText(tr("“{name}” is still being separated. Leave all the same?", name=name))
        plain_box(box)
        box.setInformativeText(_so_far(separated))
        box.setStandardButtons(buttons.Discard | buttons.Cancel)
        box.button(buttons.Discard).setText(tr("Leave"))
        box.setDefaultButton(buttons.Cancel)
    else:
        box.setWindowTitle(tr("An export is not finished"))
        box.setText(tr("An export is not finished. Leave and give it up?"))
        said = [tr("Nothing half-written stays behind.")]
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
    return tr(
        "The separation is {separated:.0%} done. That is kept: opened again, the recording goes on from there.",
        separated=separated,
    )


_GIVE_UP = mark("An export is not finished either; leaving gives it up.")


def confirm_throw_away(parent: QWidget, name: str) -> bool:
    """Whether recovered work may really go."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("Discard unsaved work"))
    box.setText(tr("Discard the unsaved work on “{name}”?", name=name))
    plain_box(box)
    box.setInformativeText(tr("It cannot be brought back."))
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Cancel)
    box.setEscapeButton(buttons.Cancel)
    chosen = box.exec()
    box.deleteLater()
    return chosen == buttons.Discard.value


def ask_project_path(parent: QWidget, suggested: Path) -> Path | None:
    """Where to save a project; asks before an existing file would be replaced. None: given up."""
    dialog = QFileDialog(parent, tr("Save the project as"), str(suggested.parent), project_filter())
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
        self.setWindowTitle(tr("Find the recording"))
        self.setMinimumWidth(520)
        self._recording = recording
        self.text = plain_label(reason, wraps=True)
        self.hint = plain_label(
            tr(
                "Choose where “{name}” is now. Soloist recognises it by its content, whatever it is called.",
                name=recording.name,
            ),
            wraps=True,
        )
        self.hint.setProperty("role", "secondary")
        self.problem = plain_label(wraps=True)
        self.problem.setProperty("role", "danger")
        self.problem.hide()
        self.choose_button = QPushButton(tr("Choose the file…"))
        self.choose_button.setProperty("role", "primary")
        self.anyway_button = QPushButton(tr("Use it anyway"))
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
        name, _ = QFileDialog.getOpenFileName(self, tr("Find the recording"), str(start), media_filter())
        if name:
            self.look_at(Path(name))

    def look_at(self, path: Path) -> None:
        """Ask for a file to be compared with the recording."""
        self.tell("")
        self.choose_button.setEnabled(False)
        self.chosen.emit(path)
