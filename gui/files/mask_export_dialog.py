"""The mask as a file for other programs: a picture, data with axes, or labels; never over a file unasked."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from engine.language import mark, tr
from engine.text import plain
from gui.files.project_dialogs import fit_height
from gui.look.controls import ComboBox
from gui.look.theme import CONTROL_HEIGHT, SPACE
from gui.session.saving.mask_export import MaskFormat

_FORMATS: tuple[tuple[MaskFormat, str, str, str], ...] = (
    ("png", mark("Picture, as you see it (PNG)"), ".png",
     mark("The spectrogram and the mask in the colours of the window.")),
    ("npz", mark("Data with axes (NumPy NPZ)"), ".npz",
     mark("Shares of every instrument, with seconds, hertz and names.")),
    ("labels", mark("Labels (Audacity, TXT)"), ".txt",
     mark("A label per connected region: start, end, lowest and highest frequency, instrument. "
          "Audacity: File > Import > Labels.")),
)  # fmt: skip


@dataclass(frozen=True)
class MaskExportChoice:
    """What a person asked for. `on_screen`: only what is on screen, else the whole recording."""

    format: MaskFormat
    path: Path
    on_screen: bool
    overwrite: bool


class MaskExportDialog(QDialog):
    """Collects a `MaskExportChoice`. `name`: of the files to suggest; `shown`: the seconds on screen."""

    chosen = Signal(MaskExportChoice)

    def __init__(
        self, name: str, folder: Path, shown: tuple[float, float], note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export mask"))
        self.setMinimumWidth(520)
        self._asked_about: Path | None = None
        self.format, self.part = ComboBox(), ComboBox()
        self.path = QLineEdit()
        self.browse = QPushButton(tr("Choose…"))
        self.about = QLabel(wordWrap=True)
        self.about.setProperty("role", "secondary")
        self.note = QLabel(note, wordWrap=True)
        self.note.setVisible(bool(note))
        self.problem = QLabel(wordWrap=True)
        self.problem.setProperty("role", "danger")
        self.replace = QCheckBox(tr("Replace the file of that name"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export_button = self.buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.export_button.setProperty("role", "primary")
        for value, text, _, _ in _FORMATS:
            self.format.addItem(tr(text), value)
        self.part.addItem(tr("The whole recording, a pixel a cell"), False)
        self.part.addItem(
            tr("What is on screen ({start:.2f} to {end:.2f} s), as large as on screen", start=shown[0], end=shown[1]),
            True,
        )
        self.path.setText(str(folder / f"{name} mask{_FORMATS[0][2]}"))
        self._lay_out()
        self.format.currentIndexChanged.connect(self._format_changed)
        self.path.textChanged.connect(self._update)
        self.replace.toggled.connect(self._update)
        self.browse.clicked.connect(self._choose)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self._format_changed()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(SPACE)
        where = QHBoxLayout()
        where.addWidget(self.path, 1)
        where.addWidget(self.browse)
        for text, part, field in (
            (tr("Format"), self.format, self.format),
            (tr("Part"), self.part, self.part),
            (tr("File"), where, self.path),
        ):  # fmt: skip
            label = QLabel(text)
            label.setMinimumHeight(CONTROL_HEIGHT)
            label.setBuddy(field)
            field.setAccessibleName(text)
            form.addRow(label, part)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addLayout(form)
        for widget in (self.about, self.note, self.problem, self.replace, self.buttons):
            layout.addWidget(widget)

    def _format_changed(self) -> None:
        value, _, suffix, about = _FORMATS[self.format.currentIndex()]
        self.part.setEnabled(value == "png")
        if value != "png":
            self.part.setCurrentIndex(0)
        self.about.setText(tr(about))
        path = Path(self.path.text().strip())
        if path.name:
            self.path.setText(str(path.with_suffix(suffix)))
        self._update()

    def _choose(self) -> None:
        _, text, suffix, _ = _FORMATS[self.format.currentIndex()]
        options = QFileDialog.Option.DontConfirmOverwrite
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Export the mask to"), self.path.text(), f"{tr(text).split(' (')[0]} (*{suffix})", options=options
        )
        if chosen:
            self.path.setText(chosen if Path(chosen).suffix else chosen + suffix)

    def _target(self) -> Path | None:
        text = self.path.text().strip()
        return Path(text).expanduser() if text else None

    def _update(self) -> None:
        target = self._target()
        problem = ""
        if target is None or not target.name:
            problem = tr("Choose a file.")
        elif target.is_dir():
            problem = tr("{target} is a folder; give the file a name.", target=target)
        elif not target.parent.is_dir():
            problem = tr("There is no folder {parent}.", parent=target.parent)
        exists = not problem and target is not None and target.exists()
        if target != self._asked_about:
            # A yes holds for the file it was given for.
            self._asked_about = target
            self.replace.setChecked(False)
        self.problem.setText(plain(problem))
        self.problem.setVisible(bool(problem))
        self.replace.setVisible(exists)
        self.export_button.setEnabled(not problem and (not exists or self.replace.isChecked()))
        fit_height(self)

    def _accept(self) -> None:
        target = self._target()
        if target is not None:
            choice = MaskExportChoice(
                self.format.currentData(), target, self.part.currentData(), self.replace.isChecked()
            )
            self.accept()
            self.chosen.emit(choice)
