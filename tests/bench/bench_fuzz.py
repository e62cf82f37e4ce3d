"""Damaged files by the thousand against everything that reads one: `--minutes N` in all (1 unless told). What is found
is written to tests/data/fuzz, where the tests try it again."""

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.figures import Figure
from tests.fuzz.targets import TARGETS, damaged

ROOT = Path(__file__).parents[2]
FOUND = ROOT / "tests" / "data" / "fuzz"
HANG_S = 20.0
KEPT = 20
"""So many findings of a target are kept as samples; the rest are mostly the same."""


@dataclass
class _Run:
    """What came of one target."""

    inputs: int = 0
    wrong: list[str] = field(default_factory=list)
    crashes: int = 0
    hangs: int = 0
    megabytes: float = 0.0


def measure() -> Iterator[Figure]:
    """Every target for its part of the time."""
    minutes = float(os.environ.get("SOLOIST_BENCH_FUZZ_MINUTES", "1"))
    begin = time.time_ns() % 1_000_000_007 if minutes > 1 else 0
    for name in TARGETS:
        run = _fuzz(name, begin, 60 * minutes / len(TARGETS))
        yield Figure(f"{name}_inputs", run.inputs, "files")
        unclear = sum(found.startswith("unclear") for found in run.wrong)
        yield Figure(f"{name}_tracebacks", len(run.wrong) - unclear, "files", against="goal: 0")
        yield Figure(f"{name}_unclear_sentences", unclear, "files", against="goal: 0")
        yield Figure(f"{name}_crashes", run.crashes, "files", against="goal: 0")
        yield Figure(f"{name}_hangs", run.hangs, "files", against="goal: 0")
        yield Figure(f"{name}_memory", run.megabytes, "MB", against="goal: below 1,500")


def _fuzz(name: str, seed: int, seconds: float) -> _Run:
    run, end = _Run(), time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        seed = _life(name, seed, left, run)
    return run


def _life(name: str, seed: int, seconds: float, run: _Run) -> int:
    """One worker, until its time is up or an input ends it. Returns the seed to go on from."""
    command = [sys.executable, "-m", "tests.fuzz.worker", name, str(seed), str(seconds)]
    worker = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
    reader = threading.Thread(target=_read, args=(worker, lines), daemon=True)
    reader.start()
    last, hung = seed, False
    while True:
        try:
            line = lines.get(timeout=HANG_S + (60 if last == seed else 0))
        except queue.Empty:
            worker.send_signal(signal.SIGKILL)
            hung = True
            break
        if line is None:
            break
        told = json.loads(line)
        last = told["seed"]
        if "found" in told:
            run.wrong.append(told["found"])
            _keep(name, last, told["found"])
        else:
            run.inputs += 1
            run.megabytes = max(run.megabytes, _megabytes(worker.pid))
    status = worker.wait()
    reader.join()
    if hung or status != 0:
        run.hangs += hung
        run.crashes += not hung
        _keep(name, last, "hang" if hung else f"ended with {status}")
    return last + 1


def _read(worker: "subprocess.Popen[str]", lines: "queue.SimpleQueue[str | None]") -> None:
    assert worker.stdout is not None
    with worker.stdout as out:
        for line in out:
            lines.put(line)
    lines.put(None)


def _megabytes(pid: int) -> float:
    try:
        status = Path(f"/proc/{pid}/status").read_text("ascii", errors="replace")
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmHWM")), 0.0)


def _keep(name: str, seed: int, why: str) -> None:
    print(f"{name} {seed}: {why}", file=sys.stderr)
    folder = FOUND / name
    folder.mkdir(parents=True, exist_ok=True)
    if len(list(folder.iterdir())) < KEPT:
        seeds = TARGETS[name].seeds()
        (folder / f"{seed}{TARGETS[name].suffix}").write_bytes(damaged(seeds[seed % len(seeds)], seed))
