import argparse
import logging
import os

import pytest

from training.run.processes import in_processes, process_count


def _work(number: int) -> tuple[int, int]:
    logging.getLogger("work").info("part %d", number)
    return number, os.getpid()


def test_parts_come_back_in_their_order_each_from_a_process_that_tells(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logging.root, "level", logging.INFO)
    results = in_processes(_work, [3, 1, 2])
    assert [number for number, _ in results] == [3, 1, 2]
    assert os.getpid() not in {process for _, process in results}
    told = capfd.readouterr().err
    assert all(f"part {number}" in told for number in (1, 2, 3))
    assert in_processes(_work, [5]) == [(5, os.getpid())]


def test_jobs_are_counted_from_one() -> None:
    assert process_count("2") == 2
    for text in ("0", "-1", "two", ""):
        with pytest.raises(argparse.ArgumentTypeError, match="processes"):
            process_count(text)
