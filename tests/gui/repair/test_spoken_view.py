"""The picture in words, and the roles of what paints itself."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from engine.grid import MaskGrid
from engine.project.segmentation import Segmentation
from engine.project.selection import owners
from engine.project.shapes import rectangle
from engine.region import Region
from gui.files.messages import Message
from gui.look.controls import ComboBox
from gui.repair import spoken_view
from gui.window.main_window import MainWindow
from tests.gui.conftest import MakeWindow
from tests.gui.editing import WAIT_MS, opened
from tests.gui.stand_ins import FakeEngine


@pytest.fixture
def window(make_window: MakeWindow, qtbot: QtBot, sound: Path) -> MainWindow:
    window = make_window(FakeEngine())
    opened(window.session, sound, qtbot)
    return window


def role(part: QWidget) -> QAccessible.Role:
    face = QAccessible.queryAccessibleInterface(part)
    assert face is not None
    return face.role()


def test_the_selection_is_told_with_its_length_and_its_owners(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, canvas = window.session, window.views.spectrogram.canvas
    assert canvas.accessibleDescription() == ""
    grid = session.segmentation.grid if session.segmentation else None
    assert grid is not None
    weighed: list[Region] = []

    def weigh(region: Region, mask: Segmentation) -> list[tuple[str, float]]:
        weighed.append(region)
        return owners(region, mask)

    monkeypatch.setattr(spoken_view, "owners", weigh)
    for stop in (0.7, 1.0, 1.5):
        session.editing.selecting.select(rectangle(grid, 0.5, stop, 220.0, 880.0))
    assert weighed == [], "not while it is drawn: of a long one that takes longer than a frame"
    qtbot.waitUntil(lambda: canvas.accessibleDescription() != "", timeout=WAIT_MS)
    said = canvas.accessibleDescription()
    assert len(weighed) == 1
    assert said.startswith("selected from 0:00.49 to 0:01.49, 1.00 seconds, 218 Hz to 872 Hz, A")
    # The stand-in gives the violin 40 and the flute 80 of 255.
    assert said.endswith(": Other 53%, Flute 31%, Violin 16%")
    assert said in window.editing.spoken.here()
    session.editing.selecting.drop()
    assert canvas.accessibleDescription() == ""
    assert "nothing is selected" in window.editing.spoken.here()


def test_whose_cells_are_is_weighed_by_how_much_they_are_selected() -> None:
    grid = MaskGrid.for_duration(2.0)
    mask = Segmentation(grid, ("violin", "flute"))
    planes = np.zeros(mask.shape, np.uint8)
    planes[0, :, : grid.columns // 2], planes[1, :, grid.columns // 2 :] = 255, 255
    mask.fill(0, planes)
    half = grid.seconds_at(grid.columns // 2)
    shares = dict(owners(rectangle(grid, half / 2, half * 1.5, 100.0, 1000.0), mask))
    assert shares == pytest.approx({"violin": 0.5, "flute": 0.5, "other": 0.0}, abs=0.03)
    assert owners(rectangle(grid, 5.0, 6.0, 100.0, 200.0), mask) == []


def test_what_paints_itself_says_what_it_is(window: MainWindow) -> None:
    roles, views = QAccessible.Role, window.views
    assert role(views.spectrogram.canvas) == roles.Canvas
    for part in (views.video, views.spectrogram.ruler, window.panel.rows["flute"].line, views.spectrogram.legend):
        assert role(part) == roles.Graphic
    window.tell(Message("Something is worth knowing."))
    assert role(window.messages.cards()[0]) == roles.AlertMessage
    assert window.messages.cards()[0].accessibleName() == "Note: Something is worth knowing."
    # Every other widget is as Qt has it.
    assert role(window.pages) == roles.LayeredPane


def test_a_closed_list_says_of_what_it_is(qtbot: QtBot) -> None:
    box = ComboBox()
    qtbot.addWidget(box)
    box.addItems(["WAV", "FLAC"])
    box.setAccessibleName("Format")
    box.setToolTip("How it is written")
    face = QAccessible.queryAccessibleInterface(box)
    assert face is not None
    assert face.text(QAccessible.Text.Description) == "Format. How it is written"
    assert box.view().accessibleName() == "Format"
