"""Stems of another separator become the mask: which file is which instrument, and what stands in the way."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.instruments import INSTRUMENTS, OTHER
from gui.theme import CONTROL_HEIGHT, SPACE, bind_icon

STEM_FILTER = "Stems (*.wav *.flac *.aif *.aiff *.ogg *.mp3 *.m4a);;All files (*)"
LEAVE_OUT = ""
"""The choice of a file that is not to become part of the mask."""


@dataclass(frozen=True)
class StemRow:
    """One file as the dialog shows it: the instrument its name suggests (or none), and what is to be known."""

    path: Path
    guess: str | None
    note: str = ""


class StemImportDialog(QDialog):
    """Collects file → instrument. `check_wanted`: look at these files (the answer comes back through `set_rows` or
    `tell`); `import_wanted`: take them over.
    """

    check_wanted = Signal(object)
    import_wanted = Signal(object)

    def __init__(self, recording: str, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Import stems")
        self.setMinimumSize(620, 380)
        self._folder = folder
        self._paths: tuple[Path, ...] = ()
        self.combos: dict[Path, QComboBox] = {}
        self.notes: dict[Path, QLabel] = {}
        self.text = QLabel(
            f"Choose the stems that another separator made of “{recording}” (Demucs, UVR, a DAW …). They replace the "
            "mask; Undo brings the present one back.",
            wordWrap=True,
        )
        self.add_button = QPushButton("Choose files…")
        self.problem = QLabel(wordWrap=True)
        self.problem.setProperty("role", "danger")
        self.problem.hide()
        self.note = QLabel(wordWrap=True)
        self.note.setProperty("role", "secondary")
        self.note.hide()
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._scroll = QScrollArea()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.import_button = self.buttons.addButton("Import", QDialogButtonBox.ButtonRole.AcceptRole)
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
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(2, 2)
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
        for part in (self.note, self.problem, self.buttons):
            layout.addWidget(part)

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files chosen so far."""
        return self._paths

    def add(self, paths: Sequence[Path]) -> None:
        """More files; all of them are looked at together (their lengths must agree)."""
        merged = tuple(dict.fromkeys((*self._paths, *paths)))
        if merged != self._paths:
            self._look_at(merged)

    def set_rows(self, rows: Sequence[StemRow], note: str = "") -> None:
        """What was found out about the files. What a person chose for a file before stays."""
        before = {path: combo.currentData() for path, combo in self.combos.items()}
        self._clear()
        self._paths = tuple(row.path for row in rows)
        for number, row in enumerate(rows):
            self._add_row(number, row, before.get(row.path))
        self._grid.setRowStretch(len(rows), 1)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.tell("")

    def tell(self, problem: str) -> None:
        """Why these files cannot be taken over; empty: they can."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.add_button.setEnabled(True)
        self._update()

    def assignment(self) -> dict[Path, str]:
        """File → instrument id (or `other`), without the ones left out."""
        chosen = {path: str(combo.currentData()) for path, combo in self.combos.items()}
        return {path: instrument for path, instrument in chosen.items() if instrument != LEAVE_OUT}

    def _look_at(self, paths: tuple[Path, ...]) -> None:
        self._paths = paths
        self.add_button.setEnabled(False)
        self.import_button.setEnabled(False)
        self.check_wanted.emit(paths)

    def _choose(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, "Choose stems", str(self._folder), STEM_FILTER)
        if names:
            self._folder = Path(names[0]).parent
            self.add([Path(name) for name in names])

    def _add_row(self, number: int, row: StemRow, chosen: str | None) -> None:
        name = QLabel(row.path.name)
        name.setToolTip(str(row.path))
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        name.setMinimumHeight(CONTROL_HEIGHT)
        combo = self.combos[row.path] = QComboBox()
        combo.setAccessibleName(f"Instrument of {row.path.name}")
        combo.addItem("Leave out", LEAVE_OUT)
        for choice in (*INSTRUMENTS, OTHER):
            combo.addItem(choice.name, choice.id)
        wanted = chosen if chosen is not None else (row.guess or LEAVE_OUT)
        combo.setCurrentIndex(max(0, combo.findData(wanted)))
        combo.currentIndexChanged.connect(self._update)
        note = self.notes[row.path] = QLabel(row.note, wordWrap=True)
        note.setProperty("role", "secondary")
        remove = QToolButton()
        bind_icon(remove, "remove")
        remove.setAccessibleName(f"Take {row.path.name} off the list")
        remove.setToolTip("Take off the list")
        remove.clicked.connect(lambda: self._remove(row.path))
        for column, part in enumerate((name, combo, note, remove)):
            self._grid.addWidget(part, number, column)

    def _remove(self, path: Path) -> None:
        left = tuple(p for p in self._paths if p != path)
        if left:
            self._look_at(left)
        else:
            self.set_rows(())

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.combos.clear()
        self.notes.clear()

    def _update(self) -> None:
        ready = bool(self._instruments(self.assignment())) and self.problem.isHidden() and self.add_button.isEnabled()
        self.import_button.setEnabled(ready)

    @staticmethod
    def _instruments(assignment: Mapping[Path, str]) -> set[str]:
        return {instrument for instrument in assignment.values() if instrument != OTHER.id}

    def _accept(self) -> None:
        self.import_button.setEnabled(False)
        self.import_wanted.emit(self.assignment())
