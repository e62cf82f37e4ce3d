"""The thin line of each row: loud where its instrument plays, and a way to get there."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engine.grid import MaskGrid
from engine.project.segmentation import Segmentation
from gui.mixer.level_line import POINTS, level_lines, plays
from tests.engine.playback.stage import LOW, RATE
from tests.gui.conftest import MakeWindow
from tests.gui.stand_ins import FakeEngine
from tests.held_sound import HeldSound
from tests.media_factory import tone

ARRIVES = 15_000


def test_a_line_is_high_where_the_instrument_owns_the_sound() -> None:
    grid = MaskGrid.for_duration(8.0)
    mask = Segmentation(grid, ("cello",))
    planes = np.zeros((1, grid.bands, grid.columns), np.uint8)
    planes[0, :, : grid.columns // 2] = 255
    mask.fill(0, planes)
    *_, lines = level_lines(HeldSound(tone(8.0, RATE, 1, [LOW])[0], RATE), mask)
    assert isinstance(lines, dict)
    cello, other = lines["cello"], lines["other"]
    assert cello.shape == (POINTS,)
    assert cello[5 : POINTS // 2 - 5].min() > 0.95
    assert cello[POINTS // 2 + 5 :].max() == 0
    assert other[5 : POINTS // 2 - 5].max() == 0
    assert other[POINTS // 2 + 5 : -5].min() > 0.95


def test_rows_show_their_lines_and_a_click_goes_there(make_window: MakeWindow, qtbot: QtBot, sound: Path) -> None:
    window = make_window(FakeEngine())
    window.commands.open(sound)
    line = window.panel
    qtbot.waitUntil(lambda: "flute" in line.rows and len(line.rows["flute"].line._values) > 0, timeout=ARRIVES)
    # The stand-in gives the flute twice the violin's share.
    violin, flute = (line.rows[name].line for name in ("violin", "flute"))
    assert flute._values.mean() > violin._values.mean() > 0
    QTest.mouseClick(flute, Qt.MouseButton.LeftButton, pos=QPoint(flute.width() // 2, 4))
    assert window.session.playback.position == pytest.approx(1.5, abs=0.05)


def test_where_it_plays_is_told_in_words() -> None:
    line = np.zeros(100, np.float32)
    line[0:20] = line[22:30] = line[60:70] = 0.8
    line[80:90] = 0.1
    assert plays(line, 100.0) == "Plays 0:00–0:30, 1:00–1:10"
    assert plays(line * 0, 100.0) == "Plays nowhere"
    assert plays(np.tile([0, 0, 0, 1], 25).astype(np.float32), 100.0).endswith("0:19–0:20 and more")
