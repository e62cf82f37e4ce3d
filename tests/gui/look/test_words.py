"""Names on labels: what stands in them is shown, not obeyed."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from gui.files.messages import Message
from gui.files.recent_files import RecentButton
from gui.look.words import bare, plain_label, tip
from tests.gui.conftest import MakeWindow
from tests.gui.stand_ins import FakeEngine

EVIL = "<img src=/etc/passwd>\u202egpj\x1b]0;t\x07\nred.wav"
SHOWN = "<img src=/etc/passwd>\\u202egpj\\x1b]0;t\\x07\\x0ared.wav"


def test_labels_and_tips_obey_no_name(qapp: QApplication) -> None:
    label = plain_label(EVIL)
    assert (label.text(), label.textFormat()) == (SHOWN, Qt.TextFormat.PlainText)
    assert "<" not in tip(EVIL)
    assert "\\u202e" in tip(EVIL)


def test_the_window_shows_an_evil_name_as_it_is(make_window: MakeWindow) -> None:
    window = make_window(FakeEngine())
    window.show_name(EVIL, False, False)
    assert SHOWN in window.windowTitle()
    window.tell(Message(f"“{EVIL}” is empty."))
    button = RecentButton(Path("/music") / EVIL.replace("/", "_"))
    labels = [*window.messages.findChildren(QLabel), *button.findChildren(QLabel)]
    evil = [label for label in labels if "img" in label.text()]
    assert len(evil) == 2
    assert all(label.textFormat() == Qt.TextFormat.PlainText and "\x1b" not in label.text() for label in evil)


def test_a_button_says_no_menu_letter() -> None:
    said = {"&Open…": "Open…", "開く(&O)…": "開く…", "Save &as": "Save as", "4.2 kHz (C8)": "4.2 kHz (C8)"}
    assert {text: bare(text) for text in said} == said
