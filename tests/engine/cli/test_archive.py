"""Many processes on one output folder: every recording once, whatever happens to them."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from engine import cli
from engine.cli import archive
from engine.cli.archive import ArchiveProgress, Tally, work_off
from engine.cli.output import ConsoleOutput
from tests.engine.cli.conftest import Start, finish
from tests.media_factory import make_tone

NAMED = ("--instruments", "violin,cello")


class Ended:
    """A process that has come to its end."""

    def __init__(self, status: int, lines: Sequence[dict[str, object]] = (), stderr: str = "") -> None:
        self._result = subprocess.CompletedProcess([], status, "".join(json.dumps(r) + "\n" for r in lines), stderr)

    def done(self) -> bool:
        return True

    def result(self) -> "subprocess.CompletedProcess[str]":
        return self._result


class Lost(Ended):
    """A process whose machine went."""

    def result(self) -> "subprocess.CompletedProcess[str]":
        raise RuntimeError("the node failed")


def run_with(starts: Callable[[str, int], Ended], jobs: int, tmp_path: Path) -> tuple[Tally, list[str]]:
    asked: list[str] = []

    def submit(command: Sequence[str]) -> Ended:
        asked.append(command[-1])
        return starts(command[-1], asked.count(command[-1]))

    return work_off(["separate"], jobs, submit, ArchiveProgress([], tmp_path), ConsoleOutput(True)), asked


def test_only_lost_parts_are_started_again(tmp_path: Path) -> None:
    done: dict[str, object] = {"input": "a", "stems": []}
    failed: dict[str, object] = {"input": "b", "error": "It is broken."}

    def starts(shard: str, time: int) -> Ended:
        if shard == "2/3" and time == 1:
            return Lost(0)
        if shard == "3/3" and time < 3:
            return Ended(-9)
        return Ended(1, [done, {**done, "skipped": True}, failed]) if shard == "1/3" else Ended(0, [done])

    tally, asked = run_with(starts, 3, tmp_path)
    assert asked == ["1/3", "2/3", "3/3", "2/3", "3/3", "3/3"]
    assert (tally.separated, tally.skipped, tally.failures) == (3, 1, [("b", "It is broken.")])


def test_a_part_that_is_lost_each_time_is_a_failure(tmp_path: Path) -> None:
    tally, asked = run_with(lambda shard, time: Ended(1, (), "no model there"), 1, tmp_path)
    assert asked == ["1/1"] * archive.ROUNDS
    assert tally.failures == [("part 1 of 1", "Its process was lost again and again: no model there")]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [(("--slurm", "partition"), "KEY=VALUE"), (("--slurm", "partition=cpu"), "sbatch is not installed"),
     (("--instruments", "theremin"), "theremin"), (("--jobs", "0"), "1 to 10000")],
)  # fmt: skip
def test_what_cannot_be_started_is_one_sentence(
    arguments: tuple[str, ...],
    sentence: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    try:
        status = cli.run(["archive", str(tmp_path), "-o", str(tmp_path / "out"), *arguments])
    except SystemExit as stop:
        status = int(stop.code or 0)
    assert status != 0
    assert sentence in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.fixture
def night(tmp_path: Path) -> Path:
    folder = tmp_path / "night"
    folder.mkdir()
    for k in range(5):
        make_tone(folder / f"{k}.wav", 0.3, frequencies=(300.0 + 50 * k,))
    (folder / "broken.wav").write_text("This is not a sound.")
    return folder


def check(status: int, printed: list[dict[str, Any]], out: Path) -> None:
    [result] = printed
    assert (status, result["separated"], result["skipped"]) == (1, 5, 0)
    assert [Path(f["input"]).name for f in result["failures"]] == ["broken.wav"]
    assert sorted(p.name for p in out.iterdir()) == [".soloist", "0", "1", "2", "3", "4"]
    assert sorted(p.name for p in (out / ".soloist").iterdir()) == [f"{k}.json" for k in range(5)]


def test_two_processes_of_this_machine_do_an_archive(
    night: Path, tmp_path: Path, start: Start, tiny_model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    arguments = ("archive", night, "-o", out, "--jobs", 2, "--model", tiny_model, *NAMED, "--json")
    status, printed, _ = finish(start(*arguments))
    check(status, printed, out)
    # Each exactly as one process alone writes it.
    exactly = ("--model", str(tiny_model), "--precision", "float32")
    assert cli.run(["separate", str(night), "-o", str(tmp_path / "one"), *exactly, *NAMED]) == 1
    for stem in sorted((tmp_path / "one").rglob("*.wav")):
        assert stem.read_bytes() == (out / stem.relative_to(tmp_path / "one")).read_bytes()


@pytest.fixture
def scheduler(tmp_path: Path) -> Iterator[str]:
    """A Dask scheduler with one worker, on the loopback address."""
    started: list[subprocess.Popen[bytes]] = []
    address = tmp_path / "scheduler.json"

    def run(module: str, *arguments: str) -> None:
        command = [sys.executable, "-m", f"distributed.cli.{module}", *arguments, "--no-dashboard"]
        with (tmp_path / f"{module}.log").open("wb") as log:
            started.append(subprocess.Popen(command, stdout=log, stderr=log, cwd=tmp_path))

    run("dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(address))
    run("dask_worker", "--scheduler-file", str(address), "--host", "127.0.0.1", "--nthreads", "1", "--no-nanny")
    while not address.exists():
        assert started[0].poll() is None, (tmp_path / "dask_scheduler.log").read_text()
    while "Registered to" not in (tmp_path / "dask_worker.log").read_text():
        assert started[1].poll() is None, (tmp_path / "dask_worker.log").read_text()
    yield json.loads(address.read_text())["address"]
    for process in reversed(started):
        process.terminate()
        process.wait(30)


def test_a_dask_scheduler_does_an_archive(
    night: Path, tmp_path: Path, start: Start, tiny_model: Path, scheduler: str
) -> None:
    out = tmp_path / "out"
    status, printed, _ = finish(
        start("archive", night, "-o", out, "--dask", scheduler, "--model", tiny_model, *NAMED, "--json")
    )
    check(status, printed, out)


def test_a_scheduler_that_does_not_answer_is_said(night: Path, tmp_path: Path, start: Start) -> None:
    status, _, said = finish(start("archive", night, "-o", tmp_path / "out", "--dask", "tcp://127.0.0.1:9"))
    assert status == 1
    assert "No Dask scheduler answers at tcp://127.0.0.1:9" in said
    assert "Traceback" not in said
