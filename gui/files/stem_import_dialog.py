"""Stems of another separator become the mask: which file is which instrument, and what stands in the way."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.instruments import INSTRUMENTS, OTHER
from engine.language import tr
from engine.project.stem_import import guess_instrument, names_a_voice
from engine.roster import LONGEST_NAME, Roster, known_among
from engine.text import plain
from gui.look.controls import ComboBox
from gui.look.ordered import empty
from gui.look.theme import CONTROL_HEIGHT, SPACE, bind_icon
from gui.look.words import plain_label, tip

STEM_PATTERNS = "*.wav *.flac *.aif *.aiff *.ogg *.mp3 *.m4a"
LEAVE_OUT = ""
"""The choice of a file that is not to become part of the mask."""
NEW = "new:"
"""How the choice of an instrument that is not there yet begins; its name follows."""


class StemImportDialog(QDialog):
    """Collects file → instrument. `check_wanted(paths)`: look at these files together (the answer comes back through
    `approve` or `tell`); `import_wanted(assignment)`: take them over.
    """

    check_wanted = Signal(object)
    import_wanted = Signal(object)

    def __init__(
        self,
        recording: str,
        folder: Path,
        parent: QWidget | None = None,
        own: Sequence[tuple[str, str]] = (),
        keeps: bool = False,
    ) -> None:
        """`own`: id and name of instruments that the networks do not know; `keeps`: whether there is a mask that the
        stems can become part of."""
        super().__init__(parent)
        self._own = tuple(own)
        self.setWindowTitle(tr("Import stems"))
        self.setMinimumSize(620, 380)
        self._folder = folder
        self._told = ""
        self.combos: dict[Path, ComboBox] = {}
        self.text = plain_label(
            tr(
                "Choose the stems that another separator made of “{recording}” (Demucs, UVR, a DAW …). They "
                "become the mask; Undo brings the present one back.",
                recording=recording,
            ),
            wraps=True,
        )
        self.keep = QCheckBox(tr("Keep the other instruments: they share what the stems leave"))
        self.keep.setVisible(keeps)
        self._keeps: bool | None = None if keeps else False
        self.keep.clicked.connect(self._choose_keep)
        self.add_button = QPushButton(tr("Choose files…"))
        self.problem = plain_label(wraps=True)
        self.problem.setProperty("role", "danger")
        self.problem.hide()
        self.note = plain_label(wraps=True)
        self.note.setProperty("role", "secondary")
        self.note.hide()
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._scroll = QScrollArea()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.import_button = self.buttons.addButton(tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.import_button.setProperty("role", "primary")
        self._lay_out()
        self.add_button.clicked.connect(self._choose)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self._update()

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(SPACE // 2)
        self._grid.setColumnStretch(0, 1)
        self._scroll.setWidget(self._table)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        top = QHBoxLayout()
        top.addWidget(self.add_button)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addWidget(self.text)
        layout.addLayout(top)
        layout.addWidget(self._scroll, 1)
        for part in (self.keep, self.note, self.problem, self.buttons):
            layout.addWidget(part)

    def add(self, paths: Sequence[Path]) -> None:
        """More files; all of them are looked at together, as their sounds must fit each other."""
        listed = tuple(self.combos)
        merged = tuple(dict.fromkeys((*listed, *paths)))
        if merged != listed:
            self._list(merged)

    def approve(self, note: str = "") -> None:
        """The files belong to the recording; `note`: what to know before taking them over."""
        self.note.setText(plain(note))
        self.note.setVisible(bool(note))
        self.tell("")

    def tell(self, problem: str) -> None:
        """Why these files cannot be taken over; empty: they can."""
        self._told = problem
        self.add_button.setEnabled(True)
        self._update()

    def assignment(self) -> dict[Path, str]:
        """File → instrument id (or `other`), without the ones left out."""
        chosen = {path: str(combo.currentData()) for path, combo in self.combos.items()}
        return {path: instrument for path, instrument in chosen.items() if instrument != LEAVE_OUT}

    def _list(self, paths: Sequence[Path]) -> None:
        """Show these files, keeping what was chosen for them, and have them looked at."""
        before = {path: str(combo.currentData()) for path, combo in self.combos.items()}
        empty(self._grid)
        self.combos.clear()
        for number, path in enumerate(paths):
            self._add_row(number, path, before.get(path, _guessed(path)))
        self._grid.setRowStretch(len(paths), 1)
        self.note.hide()
        self.tell("")
        if paths:
            self.add_button.setEnabled(False)
            self._update()
            self.check_wanted.emit(tuple(paths))

    def _choose(self) -> None:
        wanted = tr("Stems ({patterns});;All files (*)", patterns=STEM_PATTERNS)
        names, _ = QFileDialog.getOpenFileNames(self, tr("Choose stems"), str(self._folder), wanted)
        if names:
            self._folder = Path(names[0]).parent
            self.add([Path(name) for name in names])

    def _add_row(self, number: int, path: Path, chosen: str) -> None:
        name = plain_label(path.name)
        name.setToolTip(tip(str(path)))
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        name.setMinimumHeight(CONTROL_HEIGHT)
        combo = self.combos[path] = ComboBox()
        combo.setAccessibleName(plain(tr("Instrument of {name}", name=path.name)))
        combo.addItem(tr("Leave out"), LEAVE_OUT)
        for choice, shown in (*self._own, *((i.id, i.name) for i in (*INSTRUMENTS, OTHER))):
            combo.addItem(plain(shown), choice)
        combo.addItem(plain(tr("New: “{name}”", name=_new_name(path))), f"{NEW}{_new_name(path)}")
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.currentIndexChanged.connect(self._update)
        remove = QToolButton()
        bind_icon(remove, "remove")
        remove.setAccessibleName(plain(tr("Take {name} off the list", name=path.name)))
        remove.setToolTip(tr("Take off the list"))
        remove.clicked.connect(lambda: self._list([p for p in self.combos if p != path]))
        for column, part in enumerate((name, combo, remove)):
            self._grid.addWidget(part, number, column)

    def named(self, roster: Roster, listed: Sequence[str]) -> tuple[dict[Path, str], Roster]:
        """The assignment with an id for every new instrument, and the roster with them. Raises `InstrumentError`."""
        made: dict[str, str] = {}
        result = {}
        for path, choice in self.assignment().items():
            if choice.startswith(NEW) and choice not in made:
                roster, made[choice] = roster.added(choice.removeprefix(NEW), (*listed, *made.values()))
            result[path] = made.get(choice, choice)
        return result, roster

    def _update(self) -> None:
        chosen = [i for i in self.assignment().values() if i != OTHER.id]
        problem = self._told
        if self._keeps is None:
            # A voice alone is one more beside the others; stems of those that were there take their place.
            self.keep.setChecked(bool(chosen) and not known_among(chosen))
        self.problem.setText(plain(problem))
        self.problem.setVisible(bool(problem))
        self.import_button.setEnabled(bool(chosen) and not problem and self.add_button.isEnabled())

    def _choose_keep(self, on: bool) -> None:
        self._keeps = on

    def _accept(self) -> None:
        self.import_button.setEnabled(False)
        self.import_wanted.emit(self.assignment())


def _new_name(path: Path) -> str:
    """What an instrument is called after a file: `lead_vocals.wav` → “Lead vocals”."""
    words = " ".join(plain(path.stem).replace("_", " ").split())[:LONGEST_NAME].strip()
    return f"{words[:1].upper()}{words[1:]}" or tr("Stem")


def _guessed(path: Path) -> str:
    """Whose a file is thought to be, by its name: a voice is somebody new."""
    return f"{NEW}{_new_name(path)}" if names_a_voice(path.name) else guess_instrument(path.name) or LEAVE_OUT
