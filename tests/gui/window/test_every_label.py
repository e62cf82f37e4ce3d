"""No name, and no word that a file says of itself, stands raw on any label, tip, menu or box of the window, nor in what
a screen reader is told: every widget there is is looked at, whoever made it."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from av.audio.frame import AudioFrame
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from engine.project.edits import Paint
from engine.region import Region
from gui.files.project_dialogs import RelinkDialog, ask_before_leaving, confirm_throw_away
from gui.files.recovery_bar import Offer
from gui.files.stem_import_dialog import StemImportDialog
from gui.look.settings import Settings
from gui.session.recording.networks import EngineNote
from gui.window.main_window import MainWindow
from tests.gui.conftest import MakeWindow
from tests.gui.project_steps import ARRIVES, CELLS, edit
from tests.gui.stand_ins import FakeEngine
from tests.media_factory import tone

RATE = 44_100
EVIL = "e\x1b[2J\u202egpj\nBAD\u2028<b>x"
"""Orders to a terminal, turns what follows round, begins new lines."""
RAW = ("\x1b", "\u202e", "\u2028", "\nBAD")


def _texts(widget: QWidget) -> Iterator[str]:
    """Everything a widget says, but what is being typed: a path there must be exact."""
    yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    yield from (text for action in widget.actions() for text in _action_texts(action))
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    elif isinstance(widget, (QGroupBox, QMenu)):
        yield widget.title()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QMessageBox):
        yield from (widget.text(), widget.informativeText(), widget.detailedText())
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        for row in range(model.rowCount()):
            yield from (str(value) for value in model.itemData(model.index(row, 0)).values())


def _action_texts(action: QAction) -> tuple[str, ...]:
    return action.text(), action.iconText(), action.toolTip(), action.statusTip(), action.whatsThis()


def _raw() -> list[str]:
    """Where anything stands raw, of all widgets that there are."""
    return [
        f"{type(widget).__name__} {widget.objectName()}: {text!r}"
        for widget in QApplication.allWidgets()
        for text in _texts(widget)
        if any(mark in text for mark in RAW)
    ]


def _said() -> int:
    """How often the name is shown, its marks as escapes."""
    return sum("\\u202e" in text for widget in QApplication.allWidgets() for text in _texts(widget))


@pytest.fixture
def evil(tmp_path: Path) -> Path:
    """A recording whose name, tracks and title give orders."""
    path = tmp_path / f"{EVIL.replace('/', '_')}.mkv"
    with av.open(f"file:{path}", "w") as file:
        file.metadata["title"] = EVIL
        streams = [file.add_stream("pcm_s16le", rate=RATE, layout="mono") for _ in range(2)]
        for stream in streams:
            stream.metadata["title"] = stream.metadata["language"] = EVIL
        for stream in streams:
            frame = AudioFrame.from_ndarray((tone(1.0, RATE, 1) * 32_767).astype(np.int16), "s16", "mono")
            frame.sample_rate, frame.time_base, frame.pts = RATE, Fraction(1, RATE), 0
            file.mux([*stream.encode(frame), *stream.encode(None)])
    return path


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What questions say; each is answered with its default."""
    said: list[str] = []

    def look(box: QMessageBox) -> int:
        said.extend(text for part in [box, *box.findChildren(QWidget)] for text in _texts(part))
        return int(QMessageBox.StandardButton.Discard.value)

    monkeypatch.setattr(QMessageBox, "exec", look)
    return said


@pytest.fixture
def window(make_window: MakeWindow, settings: Settings, evil: Path) -> MainWindow:
    settings.add_recent(evil)
    return make_window(FakeEngine())


def test_opening_editing_and_failing(
    window: MainWindow, qtbot: QtBot, evil: Path, tmp_path: Path, asked: list[str]
) -> None:
    assert _raw() == []
    said = _said()
    assert said >= 1
    window.commands.open(evil)
    qtbot.waitUntil(lambda: window.session.separation.complete, timeout=ARRIVES)
    edit(window.session)
    assert window.session.editing.apply(Paint(Region.full(CELLS), "flute"), EVIL)
    window.session.engine_note.emit(EngineNote(EVIL, EVIL, description=EVIL))
    (tmp_path / f"{EVIL}.wav").write_bytes(b"nothing")
    window.commands.open_first([tmp_path / f"{EVIL}.wav", evil])
    qtbot.waitUntil(lambda: bool(window.messages.texts()), timeout=ARRIVES)
    window.recovery_bar.set_offers([Offer(EVIL, f"Unsaved work on {EVIL}", str, str)])
    assert _raw() == []
    assert _said() > said + 3
    assert any("\\u202e" in text for text in asked)


def test_every_dialog(window: MainWindow, qtbot: QtBot, evil: Path, asked: list[str]) -> None:
    window.commands.open(evil)
    qtbot.waitUntil(lambda: window.session.separation.complete, timeout=ARRIVES)
    ask_before_leaving(window, EVIL, unsaved=True, exporting=True)
    confirm_throw_away(window, EVIL)
    assert sum("\\u202e" in text for text in asked) >= 2
    assert not any(mark in text for text in asked for mark in RAW)
    for name in ("export", "export-mask", "export-notes", "import-stems", "shortcuts", "about"):
        window.action_set.actions[name].trigger()
    stems = window.findChild(StemImportDialog)
    assert isinstance(stems, StemImportDialog)
    with qtbot.waitSignal(window.session.stems.failed, timeout=ARRIVES):
        stems.add([evil.with_name(f"{EVIL} violin.wav")])
    relink = RelinkDialog(evil, f"“{EVIL}” is not there.", window)
    qtbot.addWidget(relink)
    relink.tell(f"“{EVIL}” is another recording.", may_insist=True)
    assert _raw() == []
