"""Somebody's first minutes, walked once, and the same jobs with one hand each."""

import shutil
from pathlib import Path

import pytest

from tests.bench.bench_newcomer import walked
from tests.bench.window import in_window


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")
def test_a_newcomer_gets_from_the_demo_to_stems_over_a_crash() -> None:
    steps = walked("dark")
    assert list(steps) == [
        "open the demo", "first piece of the mask", "the whole mask", "solo the flute", "hear a second of it",
        "hear everybody again", "add the piano to the list", "take it out again", "give three notes to the cello",
        "undo one", "save the project", "one more note, kept beside the project", "recover after the crash",
        "export the stems",
    ]  # fmt: skip
    assert sum(step["gestures"] for step in steps.values()) <= 28


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")
@pytest.mark.parametrize("hand", ["keyboard", "mouse"])
def test_every_job_with_one_hand(hand: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Where a project goes when nobody says otherwise.
    monkeypatch.setenv("HOME", str(tmp_path))
    steps = in_window(hand, tmp_path, module="tests.bench.one_hand_tasks")
    assert list(steps) == ["open", "solo", "correct", "repair", "save", "export"]
    assert all(step["gestures"] for step in steps.values())
    assert len(list(tmp_path.rglob("*.soloist"))) == 1
    assert sorted(path.stem for path in tmp_path.rglob("*.wav")) == ["cello", "flute", "residual"]
