"""At 1024 × 640, with eight instruments, no label, number or button of the window or a dialog is cut off."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from engine.media.loudness import Loudness
from engine.region import Box, Region
from gui.files.export_dialog import ExportDialog
from gui.look.theme import Theme, tokens
from gui.look.tokens import contrast
from gui.window.main_window import MainWindow
from tests.gui.conftest import MakeWindow
from tests.gui.cut_texts import cut_texts
from tests.gui.mixer.test_compact_rows import EIGHT
from tests.gui.project_steps import ARRIVES
from tests.gui.stand_ins import FakeEngine

SMALL = (1024, 640)
DIALOGS = ("export", "export-mask", "export-notes", "import-stems", "shortcuts", "about", "preferences", "manual")


@pytest.fixture
def window(make_window: MakeWindow, qtbot: QtBot, video: Path) -> MainWindow:
    return opened(make_window(FakeEngine()), qtbot, video)


def opened(window: MainWindow, qtbot: QtBot, video: Path) -> MainWindow:
    window.resize(*SMALL)
    window.session.open(video)
    qtbot.waitUntil(lambda: window.session.separation.complete, timeout=ARRIVES)
    for name in EIGHT:
        window.session.toggle_instrument(name, True)
    qtbot.waitUntil(lambda: window.session.separation.complete, timeout=ARRIVES)
    window.session.select("acoustic_guitar")
    QApplication.processEvents()
    assert (window.width(), window.height()) == SMALL
    return window


def test_the_finder_finds(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    label, button = QLabel("as long as this", dialog), QPushButton("Press here", dialog)
    dialog.resize(300, 100)
    dialog.show()
    label.setGeometry(0, 0, 20, 20)
    button.setGeometry(250, 50, 100, 30)
    assert [line.split(":")[0].split(" is")[0] for line in cut_texts(dialog)] == ["QLabel", "QPushButton"]
    label.setToolTip("as long as this")
    button.setGeometry(100, 50, 100, 30)
    assert cut_texts(dialog) == []


def test_the_window_with_every_tool_and_a_selection(window: MainWindow) -> None:
    cut = {"pointer": cut_texts(window)}
    window.session.editing.selecting.select(Region.full(Box(10, 150, 60, 120)))
    for name, action in window.action_set.actions.items():
        if name.startswith("tool-"):
            action.trigger()
            QApplication.processEvents()
            cut[name] = cut_texts(window)
    window.commands.show_practice(True)
    window.history_dock.raise_()
    QApplication.processEvents()
    cut["practice"] = cut_texts(window)
    assert {name: lines for name, lines in cut.items() if lines} == {}


def test_every_dialog(window: MainWindow) -> None:
    cut: dict[str, list[str]] = {}
    for name in DIALOGS:
        window.action_set.actions[name].trigger()
        QApplication.processEvents()
        for dialog in window.findChildren(QDialog):
            if isinstance(dialog, ExportDialog):
                loud = Loudness(-9.04, 13.25, 11.5, 1.1)
                dialog.show_loudness(dict.fromkeys((*EIGHT, "other", "mix"), loud))
                QApplication.processEvents()
            if dialog.isVisible():
                cut[f"{name}: {type(dialog).__name__}"] = cut_texts(dialog)
                dialog.close()
    assert len(cut) == len(DIALOGS)
    assert {name: lines for name, lines in cut.items() if lines} == {}


@pytest.mark.slow
def test_at_scale_two(repository: Path, tmp_path: Path) -> None:
    """In a process of its own: the scale holds for all of it."""
    tests = [f"{__file__}::{test_the_window_with_every_tool_and_a_selection.__name__}"]
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        f"--basetemp={tmp_path / 'at-2'}",
        *tests,
    ]
    surroundings = {**os.environ, "QT_SCALE_FACTOR": "2"}
    done = subprocess.run(command, cwd=repository, env=surroundings, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]


def test_borders_of_inputs_reach_three_to_one_on_screen(window: MainWindow, qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    poor = []
    for choice in ("dark", "light"):
        Theme(app, choice)
        QApplication.processEvents()
        now = tokens(window.palette())
        for part in (
            *window.findChildren(QAbstractSpinBox),
            *window.findChildren(QComboBox),
            *window.findChildren(QLineEdit),
        ):
            if part.isVisible() and part.isEnabled() and not isinstance(part.parent(), QAbstractSpinBox):
                image = part.grab().toImage()
                edge = image.pixelColor(image.width() // 2, 0).name()
                if contrast(edge, now.window) < 3:
                    poor.append((choice, part.accessibleName(), edge))
    assert poor == []


def test_one_row_below_the_picture_and_eight_rows_of_the_mixer_in_800_points(window: MainWindow, qtbot: QtBot) -> None:
    canvas = window.views.spectrogram.canvas
    window.session.editing.selecting.select(Region.full(Box(10, 150, 60, 120)))
    QApplication.processEvents()
    # The legend, with the selection in numbers beside it, and the transport: nothing below them.
    below = window.height() - canvas.mapTo(window, canvas.rect().bottomLeft()).y()
    transport, legend = window.views.transport, window.views.spectrogram.legend
    assert below <= transport.height() + legend.height() + 20
    assert window.editing.readout.geometry().center().y() == pytest.approx(legend.geometry().center().y(), abs=2)
    window.resize(1280, 800)
    rows = [window.panel.rows[name] for name in EIGHT]
    qtbot.waitUntil(lambda: all(row.visibleRegion().boundingRect() == row.rect() for row in rows))


def test_the_row_of_the_menus_shows_one_thing_at_a_time(window: MainWindow, qtbot: QtBot) -> None:
    beside, hints, job = window.beside_menus, window.hints, window.job_status
    assert hints.isVisible()
    window.tell_briefly("Saved duet.soloist.")
    assert (beside.said.text(), hints.isVisible()) == ("Saved duet.soloist.", False)
    job.show()
    QApplication.processEvents()
    assert (job.isVisible(), beside.said.isVisible(), hints.isVisible()) == (True, False, False)
    assert cut_texts(window) == []
    job.rest()
    QApplication.processEvents()
    assert beside.said.isVisible()
    beside.say("")
    assert (hints.isVisible(), beside.said.isVisible()) == (True, False)
    room = window.menuBar().rect()
    assert room.contains(beside.geometry())
