"""The whole window in a pseudo-language: nothing is left in English."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from engine.language import ENGLISH, speak
from engine.region import Box, Region
from gui.look.language import language
from gui.window.main_window import MainWindow
from tests.gui.conftest import MakeWindow
from tests.gui.project_steps import ARRIVES
from tests.gui.stand_ins import FakeEngine
from tests.gui.window.test_nothing_cut import DIALOGS

_WORD = re.compile(r"[A-Za-z]{2,}")
_SAME = re.compile(
    r"\b(WAV|FLAC|k?Hz|dB|ms|ct|Soloist|Python|Qt|Reaper|Linux|x86|CPU|aac|SoundHandler|numpy|torch|av|sounddevice|Vn|Fl"
    r"|PySide6-Essentials|[\w]+\.(wav|mp4)|Ctrl|Shift|Alt|Space|Home|End|Left|Right|Up|Down|Esc|Ins|Del|Return|Enter|Backspace|Pg\w+|F\d+)\b"
)
"""Names, units, keys."""
_OF_QT = {
    "Cancel", "Close", "Closes the dock widget", "Undocks and re-attaches the dock widget", "Press shortcut",
    "Scroll Left", "Scroll Right", "Export...", "Export",
}  # fmt: skip
"""Qt's own, which its own catalogues translate, and what pyqtgraph makes and nobody sees."""


@pytest.fixture
def window(make_window: MakeWindow, qtbot: QtBot, video: Path) -> Iterator[MainWindow]:
    speak(language("pseudo"))
    window = make_window(FakeEngine())
    window.session.open(video)
    qtbot.waitUntil(lambda: window.session.separation.complete, timeout=ARRIVES)
    window.session.editing.selecting.select(Region.full(Box(10, 100, 60, 120)))
    window.commands.show_practice(True)
    QApplication.processEvents()
    yield window
    speak(ENGLISH)


def texts(widget: QWidget) -> Iterator[str]:
    """All that it shows or says."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(n) for n in range(widget.count()))
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QListWidget):
        yield from (widget.item(n).text() for n in range(widget.count()))
    elif isinstance(widget, QTreeWidget):
        items = [widget.topLevelItem(n) for n in range(widget.topLevelItemCount())]
        while items:
            item = items.pop()
            if isinstance(item, QTreeWidgetItem):
                yield item.text(0)
                items += [item.child(n) for n in range(item.childCount())]


def english(window: QWidget) -> list[str]:
    """What has words outside of the pseudo-language's brackets."""
    found = [t for widget in (window, *window.findChildren(QWidget)) for t in texts(widget)]
    found += [t for action in window.findChildren(QAction) for t in (action.text(), action.toolTip())]
    left = {text: _SAME.sub("", _outside(text)) for text in found if text}
    return sorted(
        f"{text!r} of {type(window).__name__}"
        for text, words in left.items()
        if _WORD.search(words) and text not in _OF_QT
    )


def _outside(text: str) -> str:
    """What stands in no brackets."""
    depth, kept = 0, []
    for letter in re.sub(r"<[^>]*>|“[^”]*”", "", text):
        depth += (letter == "[") - (letter == "]")
        kept.append(letter if depth == 0 else " ")
    return "".join(kept)


def test_nothing_is_left_in_english(window: MainWindow) -> None:
    found = english(window)
    for name in DIALOGS:
        window.action_set.actions[name].trigger()
        QApplication.processEvents()
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                found += english(dialog)
                dialog.close()
    assert found == [], "\n".join(found)
