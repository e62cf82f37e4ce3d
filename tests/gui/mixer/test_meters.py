import math

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from gui.mixer.meters import FLOOR_DB, Ballistics, LevelMeter


def test_a_meter_rises_at_once_and_falls_thirty_decibels_a_second() -> None:
    meter = Ballistics()
    meter.set_target(-6)
    assert meter.level == -6
    meter.set_target(-math.inf)
    for _ in range(10):
        meter.advance(0.05)
    assert meter.level == pytest.approx(-21)


def test_the_peak_stays_then_falls_then_meets_the_level() -> None:
    meter = Ballistics()
    meter.set_target(-6)
    meter.set_target(-40)
    meter.advance(1.0)
    assert meter.peak == -6
    meter.advance(0.5)
    assert -15 < meter.peak < -6
    for _ in range(100):
        meter.advance(0.1)
    assert meter.level == meter.peak == -40
    assert meter.at_rest


def test_how_often_time_passes_does_not_matter() -> None:
    coarse, fine = Ballistics(), Ballistics()
    for meter, steps in ((coarse, 3), (fine, 300)):
        meter.set_target(-3)
        meter.set_target(-60)
        for _ in range(steps):
            meter.advance(1.5 / steps)
    assert fine.level == pytest.approx(coarse.level, abs=1e-6)
    assert fine.peak == pytest.approx(coarse.peak, abs=0.2)


@pytest.mark.parametrize("silence", [-math.inf, math.nan, -200.0])
def test_silence_is_the_floor(silence: float) -> None:
    meter = Ballistics()
    meter.set_target(silence)
    assert meter.level == FLOOR_DB


def test_the_bar_is_as_long_as_the_level_and_in_its_colour(qtbot: QtBot) -> None:
    meter = LevelMeter()
    qtbot.addWidget(meter)
    meter.resize(202, 8)
    meter.set_colour("#56B4E9")
    meter.set_level(-30)
    meter.show()
    qtbot.waitExposed(meter)
    image = meter.grab().toImage()
    ratio = image.devicePixelRatio()
    lit = [x for x in range(202) if image.pixelColor(round(x * ratio), round(4 * ratio)).blue() > 60]
    assert np.max(lit) == pytest.approx(101, abs=3)
    assert image.pixelColor(round(90 * ratio), round(4 * ratio)).blue() > 100
    meter.reset()
    assert meter.level == FLOOR_DB
