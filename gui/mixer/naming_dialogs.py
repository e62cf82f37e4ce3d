"""What is asked before an instrument is called otherwise, or merged into another."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from engine.language import tr
from engine.roster import LONGEST_NAME
from engine.text import plain
from gui.look.controls import ComboBox
from gui.look.theme import SPACE
from gui.look.words import plain_label


class RenameDialog(QDialog):
    """`named(name)`: it is to be called that."""

    named = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Rename"))
        self.field = QLineEdit(name)
        self.field.setMaxLength(LONGEST_NAME)
        self.field.setAccessibleName(tr("Name"))
        self.field.selectAll()
        _lay_out(
            self, plain_label(tr("What “{name}” is called in this recording:", name=name)), self.field, tr("Rename")
        )
        self.accepted.connect(lambda: self.named.emit(self.field.text()))


class MergeDialog(QDialog):
    """`chosen(id)`: it is to go into that one."""

    chosen = Signal(str)

    def __init__(self, name: str, others: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`others`: id and name of those that it can go into."""
        super().__init__(parent)
        self.setWindowTitle(tr("Merge"))
        self.others = ComboBox()
        self.others.setAccessibleName(tr("Merge into"))
        for other, shown in others:
            self.others.addItem(plain(shown), other)
        text = tr("All of “{name}” goes into one of the others; Undo brings both back as they were.", name=name)
        _lay_out(self, plain_label(text, wraps=True), self.others, tr("Merge"))
        self.accepted.connect(lambda: self.chosen.emit(str(self.others.currentData())))


def _lay_out(dialog: QDialog, text: QWidget, field: QWidget, does: str) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    does_it = buttons.addButton(does, QDialogButtonBox.ButtonRole.AcceptRole)
    does_it.setProperty("role", "primary")
    does_it.setDefault(True)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.setSpacing(SPACE)
    for part in (text, field, buttons):
        layout.addWidget(part)
    dialog.setMinimumWidth(360)
    dialog.finished.connect(dialog.deleteLater)
    field.setFocus()
