"""`python -m tests`: everything once, and nothing that failed goes unsaid."""

import sys

import pytest

from tests import __main__ as whole


def says(status: int) -> list[str]:
    return [sys.executable, "-c", f"print('Success'); raise SystemExit({status})"]


def test_every_test_is_in_exactly_one_part() -> None:
    together, alone = whole.parts(["-q"])
    assert together[together.index("-q") :][-2:] == ["-m", "not pulse"]
    assert alone[-3:] == ["-q", "-m", "pulse"]
    assert "-n" not in alone  # what is heard in real time has the machine for itself


@pytest.mark.parametrize(
    ("types", "tests", "expected"), [(0, (0, 0), 0), (1, (0, 0), 1), (0, (0, 2), 2), (0, (3, 0), 3)]
)
def test_any_failure_is_the_whole_ones(
    types: int,
    tests: tuple[int, int],
    expected: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(whole, "type_check", lambda: says(types))
    monkeypatch.setattr(whole, "parts", lambda arguments: [says(status) for status in tests])
    assert whole.main(["-q"]) == expected
    assert "types: Success" in capsys.readouterr().out


def test_chosen_tests_are_run_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []

    def run(arguments: list[str]) -> int:
        asked.append(arguments)
        return 5

    monkeypatch.setattr(pytest, "main", run)
    assert whole.main(["-k", "stft or warp"]) == 5
    assert asked == [["-k", "stft or warp"]]
