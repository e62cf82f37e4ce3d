"""Names and other people's words on labels and in tooltips: shown as they are, never as Qt's rich text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox

from engine.text import plain


def plain_label(text: str = "", wraps: bool = False) -> QLabel:
    """A label for text that holds a name. Qt takes `<b>` in a name for rich text, and `<img src=…>` for a file to open;
    this one does not. Texts given to it later go through `plain`, too.
    """
    label = QLabel(plain(text))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    return label


def tip(text: str) -> str:
    """Text that holds a name, for a tooltip or a menu: those know no plain text, so that nothing may look like rich."""
    # A quotation mark of that shape: without a "<" nothing is taken for rich text.
    return plain(text).replace("<", "\u2039")


def plain_box(box: QMessageBox) -> None:
    """Let a question show names as they are."""
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(plain(box.text()))
