import itertools
import math

import pytest

from engine.language import ENGLISH, Language, speak
from gui.look.ticks import format_hertz, format_time, hertz_ticks, note_at, short_hertz, time_decimals, time_spacing
from gui.repair.selection_readout import parse_time


@pytest.mark.parametrize(
    ("seconds", "decimals", "text"),
    [
        (0, 3, "0:00.000"), (59.9999, 3, "0:59.999"), (59.9999, 0, "0:59"), (65.25, 1, "1:05.2"),
        (3661.5, 0, "1:01:01"), (12.345, 3, "0:12.345"), (-1.5, 1, "−0:01.5"), (-0.0001, 1, "0:00.0"),
    ],
)  # fmt: skip
def test_a_time_is_written_like_a_clock(seconds: float, decimals: int, text: str) -> None:
    assert format_time(seconds, decimals) == text
    speak(Language("de", decimal=","))
    try:
        german = format_time(seconds, decimals)
        assert german == text.replace(".", ",")
        # What is shown can be typed, in every language.
        assert parse_time(german.strip("−")) == parse_time(text.strip("−")) == pytest.approx(abs(seconds), abs=1)
    finally:
        speak(ENGLISH)


@pytest.mark.parametrize(
    ("hertz", "note"),
    [(440, "A4"), (261.6256, "C4"), (27.5, "A0"), (445, "A4 +20 ct"), (435, "A4 −20 ct"), (466.16, "A♯4")],
)
def test_notes_are_named_from_440(hertz: float, note: str) -> None:
    assert note_at(hertz) == note


def test_hertz_have_three_figures() -> None:
    assert [format_hertz(f) for f in (87.31, 440.2, 999.7, 1254, 12345)] == [
        "87.3 Hz", "440 Hz", "1.00 kHz", "1.25 kHz", "12.3 kHz",
    ]  # fmt: skip


@pytest.mark.parametrize("span", [0.005, 0.05, 1, 7, 60, 600, 3600, 9000])
def test_time_marks_never_crowd_and_never_vanish(span: float) -> None:
    step, *small = time_spacing(span, 1200, 100)
    assert step * 1200 / span >= 99.9
    assert span / step >= 2
    texts = [format_time(100.123 + n * step, time_decimals(step)) for n in range(int(span / step) + 1)]
    assert len(set(texts)) == len(texts)
    # Small marks divide what lies between.
    assert all(step / part == pytest.approx(round(step / part)) and part < step for part in small)


@pytest.mark.parametrize(("low", "high"), [(40, 22050), (400, 520), (39, 60), (5000, 22050)])
def test_frequency_marks_keep_apart(low: float, high: float) -> None:
    ticks = hertz_ticks(low, high, 500, 24)
    at = [math.log(t / low) / math.log(high / low) * 500 for t in ticks]
    assert len(ticks) >= 4
    assert min(b - a for a, b in itertools.pairwise(at)) >= 24 - 1e-6
    assert len({short_hertz(t) for t in ticks}) == len(ticks)
