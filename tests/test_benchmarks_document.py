from pathlib import Path
from types import ModuleType

import pytest

from tests.bench.figures import Figure, spread_of
from tests.bench.report import update


@pytest.fixture
def bench() -> ModuleType:
    module = ModuleType("bench_speed", "How fast light is,\nmore or less.")
    module.NOTES = r"We lose where \1 it is dark."  # type: ignore[attr-defined]  # a bench may explain itself
    return module


def test_a_figure_is_printed_as_promised() -> None:
    fields = Figure("step", 4.5, "ms", 0.5, "goal 16 ms").fields("zoom")
    assert fields == {
        "bench": "zoom", "metric": "step", "value": 4.5, "unit": "ms", "spread": 0.5, "against": "goal 16 ms",
    }  # fmt: skip


def test_a_section_is_replaced_and_the_rest_stays(tmp_path: Path, bench: ModuleType) -> None:
    path = tmp_path / "benchmarks.md"
    update(path, "speed", bench, [Figure("light", 299_792_458.0, "m/s")])
    path.write_text(path.read_text() + "\nWritten by hand.\n")
    update(path, "sound", bench, [Figure("sound", 343.0, "m/s", 1.25, "goal 300")])
    update(path, "speed", bench, [Figure("light", 3.0, "m/s")])
    text = path.read_text()
    assert text.startswith("# Benchmarks")
    assert text.count("## speed") == text.count("## sound") == text.count("Written by hand.") == 1
    assert "| light | 3 m/s |" in text
    assert "299" not in text
    assert "| sound | 343 m/s | 1.25 | goal 300 |" in text
    assert r"We lose where \1 it is dark." in text
    assert "How fast light is, more or less." in text


def test_the_spread_is_half_of_the_middle_half() -> None:
    assert spread_of([5.0]) == 0
    assert spread_of([0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0]) == pytest.approx(2.0)
