"""Which instruments' notes are written, and where to; never over a file unasked."""

from collections.abc import Mapping, Sequence
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

from engine.delivery.notes import NotesRequest
from engine.language import mark, tr
from engine.project.marks import Beats
from engine.roster import Roster
from engine.text import plain
from gui.files.project_dialogs import fit_height
from gui.look.theme import CONTROL_HEIGHT, SPACE

_ABOUT = mark(
    "A MIDI file and a MusicXML score for each instrument. Notes that are doubtful stand on a track of their own, and"
    " have their heads in parentheses."
)
_BARS = {
    True: mark("They stand in the bars of the project."),
    False: mark("No beats are known: bars are counted at 120 a minute."),
}


@dataclass(frozen=True)
class NotesChoice:
    """What a person asked for."""

    folder: Path
    instruments: tuple[str, ...]
    overwrite: bool

    def request(self, beats: Beats, roster: Roster | None = None) -> NotesRequest:
        """In these bars."""
        return NotesRequest(self.folder, self.instruments, beats, self.overwrite, roster or Roster())


class NotesDialog(QDialog):
    """Collects a `NotesChoice`. `names`: instruments with a pitch, by id; `ticked`: those chosen at first."""

    chosen = Signal(NotesChoice)

    def __init__(
        self,
        names: Mapping[str, str],
        ticked: Sequence[str],
        folder: Path,
        beats: Beats,
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export notes"))
        self.setMinimumWidth(520)
        self._asked_about: tuple[Path, ...] = ()
        self._beats = beats
        self.ticks: dict[str, QCheckBox] = {}
        for instrument_id, name in names.items():
            tick = self.ticks[instrument_id] = QCheckBox(name)
            tick.setChecked(instrument_id in ticked)
        self.folder = QLineEdit(str(folder))
        self.browse = QPushButton(tr("Choose…"))
        self.about = QLabel(f"{tr(_ABOUT)} {tr(_BARS[len(beats.times) > 1])}", wordWrap=True)
        self.about.setProperty("role", "secondary")
        self.note = QLabel(note, wordWrap=True)
        self.note.setVisible(bool(note))
        self.problem = QLabel(wordWrap=True)
        self.problem.setProperty("role", "danger")
        self.replace = QCheckBox(tr("Replace the files of that name"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export_button = self.buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.export_button.setProperty("role", "primary")
        self._lay_out()
        for tick in self.ticks.values():
            tick.toggled.connect(self._update)
        self.folder.textChanged.connect(self._update)
        self.replace.toggled.connect(self._update)
        self.browse.clicked.connect(self._choose)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self._update()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(SPACE)
        where = QHBoxLayout()
        where.addWidget(self.folder, 1)
        where.addWidget(self.browse)
        who = QVBoxLayout()
        who.setSpacing(SPACE // 2)
        for tick in self.ticks.values():
            who.addWidget(tick)
        self.folder.setAccessibleName(tr("Folder"))
        for text, part in ((tr("Instruments"), who), (tr("Folder"), where)):
            label = QLabel(text)
            label.setMinimumHeight(CONTROL_HEIGHT)
            if text == "Folder":
                label.setBuddy(self.folder)
            form.addRow(label, part)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addLayout(form)
        for widget in (self.about, self.note, self.problem, self.replace, self.buttons):
            layout.addWidget(widget)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Write the notes to"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _choice(self) -> NotesChoice:
        who = tuple(name for name, tick in self.ticks.items() if tick.isChecked())
        return NotesChoice(Path(self.folder.text().strip()).expanduser(), who, self.replace.isChecked())

    def _update(self) -> None:
        choice = self._choice()
        problem = ""
        if not choice.instruments:
            problem = tr("Tick at least one instrument.")
        elif not self.folder.text().strip():
            problem = tr("Choose a folder.")
        elif not choice.folder.is_dir():
            problem = tr("There is no folder {folder}.", folder=choice.folder)
        files = () if problem else tuple(path for path in choice.request(self._beats).paths if path.exists())
        if files != self._asked_about:
            # A yes holds for the files it was given for.
            self._asked_about = files
            self.replace.setChecked(False)
        self.problem.setText(plain(problem))
        self.problem.setVisible(bool(problem))
        self.replace.setVisible(bool(files))
        self.export_button.setEnabled(not problem and (not files or self.replace.isChecked()))
        fit_height(self)

    def _accept(self) -> None:
        choice = self._choice()
        self.accept()
        self.chosen.emit(choice)
