from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engine.grid import MaskGrid
from engine.instruments import class_index
from engine.separation_events import EvidenceTrack
from gui.spectrogram.evidence_strip import FOLDED, ROW, EvidenceRow, EvidenceStrip, spans
from gui.spectrogram.view import SpectrogramView

ROWS = (EvidenceRow("violin", "#56B4E9"), EvidenceRow("cello", "#E69F00"))


def track() -> EvidenceTrack:
    """Three windows of 6 s in a minute: violin, silence, cello (which is not seen)."""
    heard, seen = np.zeros((3, 21), np.float32), np.zeros((3, 21), np.float32)
    heard[0, class_index("violin")] = seen[0, class_index("violin")] = 1.0
    heard[1] = np.nan
    heard[2, class_index("cello")] = 0.8
    seen[2] = np.nan
    return EvidenceTrack(np.array([0, 27, 54], np.float32), 6.0, heard, seen)


@pytest.fixture
def strip(qtbot: QtBot) -> Iterator[EvidenceStrip]:
    view = SpectrogramView()
    qtbot.addWidget(view)
    view.set_grid(MaskGrid.for_duration(60.0))
    view.resize(600 + view.axis.sizeHint().width(), 400)
    view.evidence.set_evidence(track(), ROWS)
    with qtbot.waitExposed(view):
        view.show()
    assert view.evidence.width() == 600
    yield view.evidence
    # Until here the view it belongs to is held.
    view.close()


def brightness(strip: EvidenceStrip, seconds: float, row: int, half: int) -> int:
    shot = strip.grab().toImage()
    ratio = shot.devicePixelRatio()
    y = row * ROW + 3 + half * ROW // 2
    return shot.pixelColor(round(seconds * 10 * ratio), round(y * ratio)).lightness()


def test_what_is_likely_is_bright_where_it_was_examined(strip: EvidenceStrip) -> None:
    assert brightness(strip, 3, 0, 0) > 100
    assert brightness(strip, 3, 0, 1) > 100
    assert brightness(strip, 57, 1, 0) > 80
    # Neither unlikely, nor silent, nor unseen.
    for seconds, row, half in ((3, 1, 0), (30, 0, 0), (57, 1, 1)):
        assert brightness(strip, seconds, row, half) < 40
    # Between two windows, fainter.
    assert 40 < brightness(strip, 10, 0, 0) < brightness(strip, 3, 0, 0) - 20


def test_it_shares_the_time_axis(strip: EvidenceStrip) -> None:
    strip._state.zoom_time(0.5, 0.0)
    # Now 30 s are 600 points wide: what was at 3 s stands where 1.5 s were.
    assert brightness(strip, 1.5, 0, 0) > 100
    assert brightness(strip, 11.9, 0, 0) > 100
    assert brightness(strip, 14, 0, 0) < 100


def test_the_pointer_reads_it_out(strip: EvidenceStrip) -> None:
    assert strip.text_at(3, 2) == "Violin, 0:00.0–0:06.0: heard 100%, seen 100%"
    assert strip.text_at(30, 2) == "Violin, 0:27.0–0:33.0: silent, seen 0%"
    assert strip.text_at(59, ROW + 2) == "Cello, 0:54.0–1:00.0: heard 80%, no picture"
    assert strip.text_at(3, 2 * ROW + 5) == ""
    assert "Violin heard at 0:00" in strip.accessibleDescription()


def test_it_folds_and_vanishes_without_evidence(strip: EvidenceStrip, qtbot: QtBot) -> None:
    assert strip.height() == max(FOLDED, 2 * ROW + 2)
    with qtbot.waitSignal(strip.folded_changed) as told:
        QTest.mouseClick(strip.head.button, Qt.MouseButton.LeftButton)
    assert told.args == [True]
    assert strip.height() == strip.head.height() == FOLDED
    assert strip.text_at(3, 2) == ""
    strip.set_evidence(None, ROWS)
    assert not strip.isVisible()


def test_a_click_goes_there(strip: EvidenceStrip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.seek_requested) as told:
        QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 5))
    assert told.args == [pytest.approx(30.0, abs=0.2)]


def test_windows_share_the_time_between_them() -> None:
    borders = spans(track(), 60.0)
    assert [b[2:] for b in borders] == [(0.0, 16.5), (16.5, 43.5), (43.5, 60.0)]
    nothing = np.zeros((2, 21), np.float32)
    crowded = EvidenceTrack(np.array([0, 4], np.float32), 6.0, nothing, nothing)
    assert [b[:2] for b in spans(crowded, 10.0)] == [(0.0, 5.0), (5.0, 10.0)]
