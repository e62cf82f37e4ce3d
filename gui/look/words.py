"""Names and other people's words on labels and in tooltips: shown as they are, never as Qt's rich text."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QMessageBox, QSizePolicy, QWidget

from engine.text import plain

_LETTER = re.compile(r"\s*\(&\w\)")


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


class ElidedLabel(QLabel):
    """A name on one line: where there is no room for it, its middle gives way, so that its end can be read. Its tooltip
    has all of it then, and else `hint`."""

    def __init__(self, text: str = "", parent: QWidget | None = None, hint: str = "") -> None:
        super().__init__(parent)
        self.hint = hint
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_whole(text)

    @property
    def whole(self) -> str:
        """All of it."""
        return self._whole

    def set_whole(self, text: str) -> None:
        """Another name."""
        self._whole = plain(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, max(self.width(), 0))
        self.setText(shown)
        self.setToolTip(self.hint if shown == self._whole else tip(self._whole))


def elided(text: str, points: int, font: QFont) -> str:
    """A name with its middle left out where it is longer than that."""
    return QFontMetrics(font).elidedText(plain(text), Qt.TextElideMode.ElideMiddle, points)


def bare(text: str) -> str:
    """What a menu says without its letter: `&Open`, or `開く(&O)` where the script has none to underline."""
    return _LETTER.sub("", text).replace("&", "")
