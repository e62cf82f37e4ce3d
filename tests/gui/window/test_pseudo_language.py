"""The whole window in a pseudo-language: nothing is left in English, nothing is cut; and from right to left."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
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

from engine.errors import MediaError
from engine.language import ENGLISH, Language, speak
from engine.region import Box, Region
from gui.files.messages import message_for
from gui.look.controls import Slider
from gui.look.language import dress, language
from gui.window.main_window import FIRST_SIZE, MainWindow
from gui.window.tab_order import by_eye
from tests.gui.conftest import MakeWindow
from tests.gui.cut_texts import cut_texts
from tests.gui.project_steps import ARRIVES
from tests.gui.stand_ins import FakeEngine
from tests.gui.window.test_nothing_cut import DIALOGS

_WORD = re.compile(r"[A-Za-z]{2,}")
_WITHIN = re.compile(r"\b[a-z]*[aeiou][a-z]+\b|\b[a-z]+[aeiou]\b")
"""A word in a field that came without accents."""
_SAME = re.compile(
    r"\b(up|WAV|FLAC|k?Hz|dB|ms|ct|Soloist|Python|Qt|Reaper|Linux|x86|CPU|aac|SoundHandler|numpy|torch|av|sounddevice|Vn|Fl"
    r"|PySide6-Essentials|[\w]+\.(wav|mp4)|Ctrl|Shift|Alt|Space|Home|End|Left|Right|Up|Down|Esc|Ins|Del|Return|Enter|Backspace|Pg\w+|F\d+)\b"
)
"""Names, units, keys."""
_OF_QT = {
    "Cancel", "Close", "Closes the dock widget", "Undocks and re-attaches the dock widget", "Press shortcut",
    "Scroll Left", "Scroll Right", "Export...", "Export",
}  # fmt: skip
"""Qt's own, which its own catalogues translate, and what pyqtgraph makes and nobody sees."""


@pytest.fixture
def speak_pseudo(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Language]:
    """The pseudo-language, or another that the test names; Qt's numbers and direction with it."""
    numbers, direction = QLocale(), qapp.layoutDirection()
    spoken = language(getattr(request, "param", "pseudo"))
    speak(spoken)
    dress(qapp, spoken)
    yield spoken
    speak(ENGLISH)
    QLocale.setDefault(numbers)
    qapp.setLayoutDirection(direction)


@pytest.fixture
def window(speak_pseudo: Language, make_window: MakeWindow, qtbot: QtBot, video: Path) -> MainWindow:
    window = make_window(FakeEngine())
    window.session.open(video)
    qtbot.waitUntil(lambda: window.session.separation.complete, timeout=ARRIVES)
    window.session.select(window.session.instruments[0])
    window.session.editing.selecting.select(Region.full(Box(10, 100, 60, 120)))
    window.commands.show_practice(True)
    QApplication.processEvents()
    assert (window.width(), window.height()) == FIRST_SIZE
    return window


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
    left = {text: _SAME.sub("", re.sub(r"<[^>]*>|“[^”]*”|&\w|{\w+}", "", text)) for text in found if text}
    return sorted(
        f"{text!r} of {type(window).__name__}"
        for text, words in left.items()
        if text not in _OF_QT and (_WORD.search(_outside(words)) or _WITHIN.search(words))
    )


def _outside(text: str) -> str:
    """What stands in no brackets."""
    depth, kept = 0, []
    for letter in text:
        depth += (letter == "[") - (letter == "]")
        kept.append(letter if depth == 0 else " ")
    return "".join(kept)


def test_nothing_is_left_in_english_and_nothing_is_cut(window: MainWindow) -> None:
    cut = cut_texts(window)
    window.tell(message_for(MediaError("[·]")))
    found = english(window)
    window.messages.cards()[0].dismiss()
    for name, action in window.action_set.actions.items():
        if name.startswith("tool-"):
            action.trigger()
            QApplication.processEvents()
            cut += cut_texts(window)
    for name in DIALOGS:
        window.action_set.actions[name].trigger()
        QApplication.processEvents()
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                found += english(dialog)
                cut += [f"{name}: {line}" for line in cut_texts(dialog)]
                dialog.close()
    assert found == [], "\n".join(found)
    assert cut == [], "\n".join(dict.fromkeys(cut))


@pytest.mark.parametrize("speak_pseudo", ["pseudo-rtl"], indirect=True)
def test_from_right_to_left(window: MainWindow) -> None:
    def left(widget: QWidget) -> int:
        return widget.mapTo(window, QPoint()).x()

    view, row = window.views.spectrogram, window.panel.rows[window.session.instruments[0]]
    # The window is mirrored,
    menus = window.menuBar()
    assert menus.actionGeometry(menus.actions()[0]).left() > menus.actionGeometry(menus.actions()[1]).right()
    assert left(window.beside_menus) + window.beside_menus.width() < menus.actionGeometry(menus.actions()[-1]).left()
    assert left(window.panel_dock) < left(view) < left(window.editing.palette)
    assert left(row.mute) < left(row.solo) < left(row.name) < left(row.badge) < left(row.tick)
    assert [part for part in by_eye(row) if part in (row.tick, row.solo, row.mute)] == [row.tick, row.solo, row.mute]
    # but not what runs along time,
    for strip in (view.canvas, view.overview):
        assert left(view.axis) < left(strip) == left(view.ruler)
    scene = [view.state.mapViewToScene(QPointF(seconds, 0)).x() for seconds in (0.0, view.state.duration)]
    assert scene == pytest.approx([0, view.canvas.width()], abs=1)
    bar = window.views.transport
    assert left(bar.play_button) < left(bar.position_label) < left(bar.scrub_bar) < left(bar.mask_button)
    # nor levels;
    for part in (bar.scrub_bar, row.meter, row.line, row.gain, *window.findChildren(Slider)):
        assert part.layoutDirection() == Qt.LayoutDirection.LeftToRight, part
    # their menus are words again.
    assert window.sound_menu.layoutDirection() == Qt.LayoutDirection.RightToLeft
