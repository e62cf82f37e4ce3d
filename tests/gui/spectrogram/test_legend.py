"""The row below the picture says whole words and numbers, however narrow it is."""

from PySide6.QtGui import QFont, QFontMetricsF
from pytestqt.qtbot import QtBot

from gui.spectrogram.legend import GAP, fitting


def test_a_readout_loses_its_first_parts_and_never_half_a_number(qtbot: QtBot) -> None:
    parts = ["0:06.200", "4.20 kHz", "C8 +6 ct", "Cello 93 %"]
    metrics = QFontMetricsF(QFont())
    for kept in (4, 3, 2, 1):
        left = GAP.join(parts[-kept:])
        assert fitting(GAP.join(parts), metrics.horizontalAdvance(left) + 1, metrics) == left
    assert "…" in fitting(GAP.join(parts), metrics.horizontalAdvance(parts[-1]) - 4, metrics)
