import math

import pytest

from engine.errors import ExportError
from engine.passage import Passage


def test_a_passage_in_samples() -> None:
    assert Passage().samples(44_100, 88_200, "a.wav") == (0, 88_200)
    assert Passage(0.5).samples(44_100, 88_200, "a.wav") == (22_050, 88_200)
    assert Passage(None, 1.5).samples(44_100, 88_200, "a.wav") == (0, 66_150)
    # What is shown as 2.0 s may last 1.98 s.
    assert Passage(1.0, 2.0).samples(44_100, 87_318, "a.wav") == (44_100, 87_318)
    assert Passage().samples(44_100, 0, "empty.wav") == (0, 0)


@pytest.mark.parametrize(("start", "end"), [(2.0, None), (0.0, 2.2), (3.0, 4.0)])
def test_outside_of_the_recording_is_said(start: float, end: float | None) -> None:
    with pytest.raises(ExportError, match=r"is not in “a\.wav”, which lasts 2\.00 s"):
        Passage(start, end).samples(44_100, 88_200, "a.wav")


@pytest.mark.parametrize(
    ("start", "end"), [(1.0, 1.0), (2.0, 1.0), (None, 0.0), (-1.0, None), (math.nan, None), (0.0, math.inf)]
)
def test_no_passage_at_all_is_said(start: float | None, end: float | None) -> None:
    with pytest.raises(ExportError, match="passage"):
        Passage(start, end)
