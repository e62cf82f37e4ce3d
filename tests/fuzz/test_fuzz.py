"""A bounded run of the fuzzer, and every file it ever found something with."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.targets import TARGETS, damaged, sentence_is_clear, try_one

FOUND = Path(__file__).parents[1] / "data" / "fuzz"
EXAMPLES = {
    "media": 60,
    "stems": 30,
    "mendings": 25,
    "manifests": 50,
    "projects": 60,
    "journals": 150,
    "settings": 150,
    "models": 40,
    "tuned": 40,
    "names": 150,
    "separators": 150,
}


@pytest.mark.parametrize("name", TARGETS)
def test_what_is_good_is_used(name: str, tmp_path: Path) -> None:
    for data in TARGETS[name].seeds():
        path = tmp_path / f"good{TARGETS[name].suffix}"
        path.write_bytes(data)
        TARGETS[name].use(path)


@pytest.mark.parametrize("name", TARGETS)
def test_what_is_damaged_is_used_or_refused_in_a_sentence(name: str, tmp_path: Path) -> None:
    target, seeds = TARGETS[name], TARGETS[name].seeds()

    @settings(
        max_examples=EXAMPLES[name], deadline=None, derandomize=True, database=None,
        suppress_health_check=[HealthCheck.too_slow],
    )  # fmt: skip
    @given(which=st.integers(0, len(seeds) - 1), seed=st.integers(0, 1 << 32))
    def run(which: int, seed: int) -> None:
        assert try_one(target, damaged(seeds[which], seed), tmp_path) == ""

    run()


@pytest.mark.parametrize("sample", sorted(FOUND.glob("*/*")), ids=lambda p: f"{p.parent.name}/{p.name}")
def test_what_was_found_stays_mended(sample: Path, tmp_path: Path) -> None:
    assert try_one(TARGETS[sample.parent.name], sample.read_bytes(), tmp_path) == ""


def test_an_unclear_sentence_is_told_from_a_clear_one() -> None:
    assert sentence_is_clear("“a.wav” is empty.")
    for text in (
        "[Errno 2] No such file",
        "Something went wrong that Soloist did not expect.",
        "bad\nworse.",
        "x\x1b.",
    ):
        assert not sentence_is_clear(text)
