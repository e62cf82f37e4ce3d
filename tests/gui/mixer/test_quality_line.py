"""The line over a row's level: how good its stem is likely to be."""

from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from engine.quality import Quality
from gui.mixer.quality_line import heights, said
from tests.gui.conftest import MakeWindow
from tests.gui.stand_ins import FakeEngine


def test_rows_tell_how_good_their_stems_are(make_window: MakeWindow, qtbot: QtBot, sound: Path) -> None:
    window = make_window(FakeEngine())
    window.panel.qualities._settled.setInterval(0)
    window.commands.open(sound)
    rows = window.panel.rows
    qtbot.waitUntil(lambda: "flute" in rows and len(rows["flute"].line._quality) > 0, timeout=15_000)
    line = rows["flute"].line
    assert np.isfinite(line._quality).any()
    assert "estimated at" in line.toolTip()
    assert not len(rows["other"].line._quality)


def test_words_and_heights_follow_the_estimate() -> None:
    quality = Quality(np.array([10.0, np.nan, 30.0]), np.array([1.0, 0.0, 0.0]), np.array([0.0, 0.0, 0.5]))
    assert "20 dB; 50% by hand and 25% by teaching, the rest by the network" in said(quality)
    assert heights(quality)[[0, 2]].tolist() == [0.5, 1.0]
    assert np.isnan(heights(quality)[1])
    assert said(None) == "Where it plays; click to go there"
