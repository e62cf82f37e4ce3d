"""Doubt is said in words, by the thresholds of the model's card."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from engine.detection import _evidence
from engine.instruments import CLASS_IDS
from engine.separation_events import InstrumentEvidence
from gui.mixer.row import InstrumentRow


@pytest.mark.parametrize(("probability", "word"), [(0.0, "no sign"), (0.09, "no sign"), (0.1, "perhaps"),
                                                   (0.35, "perhaps"), (0.36, "likely"), (1.0, "likely")])  # fmt: skip
def test_the_words_come_from_the_cards_threshold(probability: float, word: str) -> None:
    none = np.zeros(len(CLASS_IDS))
    evidence = _evidence(none, None, none, none, 0.36)
    assert {e.in_words(probability) for e in evidence} == {word}


@pytest.fixture
def row(qtbot: QtBot) -> InstrumentRow:
    widget = InstrumentRow("bagpipe")
    qtbot.addWidget(widget)
    return widget


def test_silence_shows_no_number_and_no_bar(row: InstrumentRow) -> None:
    row.show_state(True, "#E69F00", InstrumentEvidence("bagpipe", None, 0.0, 0.0))
    assert row.sound.accessibleName() == "Sound: no sign"
    assert row.picture.accessibleName() == "Picture: –"
    assert "%" not in row.sound.toolTip() + row.picture.toolTip()
    row.sound.resize(120, 18)
    image = row.sound.grab().toImage()
    row.show_state(True, "#E69F00", InstrumentEvidence("bagpipe", None, 0.09, 0.09))
    assert row.sound.grab().toImage() == image


def test_a_picture_without_a_sign_does_not_gainsay_where_it_glows(row: InstrumentRow) -> None:
    row.show_state(True, "#E69F00", InstrumentEvidence("bagpipe", 0.01, 0.8, 0.7))
    assert row.picture.accessibleName() == "Picture: no sign"
    assert "looked for first" in row.picture.toolTip()
    assert row.sound.toolTip() == "The sound makes this instrument likely (80%)"
