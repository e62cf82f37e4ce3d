"""Which instruments' notes are written, and where to; never over a file unasked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QVBoxLayout, QWidget

from engine.delivery.notes import NotesRequest
from engine.language import mark, tr
from engine.project.marks import Beats
from engine.roster import Roster
from gui.files.write_dialog import WriteDialog
from gui.look.theme import SPACE

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


class NotesDialog(WriteDialog):
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
        super().__init__(tr("Export notes"), str(folder), tr("Replace the files of that name"), note, parent)
        self._beats = beats
        self.ticks: dict[str, QCheckBox] = {}
        who = QVBoxLayout()
        who.setSpacing(SPACE // 2)
        for instrument_id, name in names.items():
            tick = self.ticks[instrument_id] = QCheckBox(name)
            tick.setChecked(instrument_id in ticked)
            tick.toggled.connect(self.look)
            who.addWidget(tick)
        self.about.setText(f"{tr(_ABOUT)} {tr(_BARS[len(beats.times) > 1])}")
        self.lay_out([(tr("Instruments"), who, None)], tr("Folder"))
        self.look()

    def choose(self) -> None:
        """Ask the system for the folder."""
        chosen = QFileDialog.getExistingDirectory(self, tr("Write the notes to"), self.place.text())
        if chosen:
            self.place.setText(chosen)

    def _choice(self) -> NotesChoice:
        who = tuple(name for name, tick in self.ticks.items() if tick.isChecked())
        return NotesChoice(self.path(), who, self.replace.isChecked())

    def look(self) -> None:
        """Whether notes can be written like this."""
        choice = self._choice()
        problem = ""
        if not choice.instruments:
            problem = tr("Tick at least one instrument.")
        elif not self.place.text().strip():
            problem = tr("Choose a folder.")
        elif not choice.folder.is_dir():
            problem = tr("There is no folder {folder}.", folder=choice.folder)
        self.tell(problem, choice.request(self._beats).paths)

    def decide(self) -> None:
        """As it is chosen."""
        choice = self._choice()
        self.accept()
        self.chosen.emit(choice)
