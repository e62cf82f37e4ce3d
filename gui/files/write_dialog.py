"""The frame that dialogs share which write files: what is asked, what is wrong, and never over a file unasked."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from engine.language import tr
from engine.text import plain
from gui.files.project_dialogs import fit_height
from gui.look.theme import CONTROL_HEIGHT, SPACE

Row = tuple[str, QWidget | QLayout, QWidget | None]
"""Of the form: its word, what is shown, and the field that the word belongs to."""


class WriteDialog(QDialog):
    """`place`: where to, as text, with a button to choose it. `export_button` can be pressed where nothing is wrong
    and no file is in the way that nobody agreed to replace. Not modal.
    """

    def __init__(self, title: str, place: str, replace: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(520)
        self._asked_about: tuple[Path, ...] = ()
        self.place, self.browse = QLineEdit(place), QPushButton(tr("Choose…"))
        self.about = QLabel(wordWrap=True)
        self.about.setProperty("role", "secondary")
        self.note = QLabel(note, wordWrap=True)
        self.note.setVisible(bool(note))
        self.problem = QLabel(wordWrap=True)
        self.problem.setProperty("role", "danger")
        self.replace = QCheckBox(replace)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export_button = self.buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.export_button.setProperty("role", "primary")
        self.place.textChanged.connect(self.look)
        self.replace.toggled.connect(self.look)
        self.browse.clicked.connect(self.choose)
        self.buttons.accepted.connect(self.decide)
        self.buttons.rejected.connect(self.reject)

    def lay_out(self, rows: Sequence[Row], place: str) -> None:
        """The form, where to (in a word) as its last row, and the rest below."""
        form = QFormLayout()
        form.setSpacing(SPACE)
        where = QHBoxLayout()
        where.addWidget(self.place, 1)
        where.addWidget(self.browse)
        for text, part, field in (*rows, (place, where, self.place)):
            label = QLabel(text)
            label.setMinimumHeight(CONTROL_HEIGHT)
            if field is not None:
                label.setBuddy(field)
                field.setAccessibleName(text)
            form.addRow(label, part)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addLayout(form)
        for widget in (self.about, self.note, self.problem, self.replace, self.buttons):
            layout.addWidget(widget)

    def path(self) -> Path:
        """Where to; `.` where nothing is written there."""
        return Path(self.place.text().strip()).expanduser()

    def tell(self, problem: str, files: Iterable[Path]) -> None:
        """What is wrong, if anything, and the files that would be written."""
        there = () if problem else tuple(path for path in files if path.exists())
        if there != self._asked_about:
            # A yes holds for the files it was given for.
            self._asked_about = there
            self.replace.setChecked(False)
        self.problem.setText(plain(problem))
        self.problem.setVisible(bool(problem))
        self.replace.setVisible(bool(there))
        self.export_button.setEnabled(not problem and (not there or self.replace.isChecked()))
        fit_height(self)

    def look(self) -> None:
        """Something was changed: `tell`."""
        raise NotImplementedError

    def choose(self) -> None:
        """Ask the system where to."""
        raise NotImplementedError

    def decide(self) -> None:
        """Export."""
        raise NotImplementedError
