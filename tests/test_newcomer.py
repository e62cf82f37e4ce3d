"""Somebody's first minutes, walked once."""

import shutil

import pytest

from tests.bench.bench_newcomer import walked


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
