"""Damaged files by the thousand against everything that reads one: `--minutes N` in all (1 unless told), at most
`--inputs N` of each kind. What is found is written to tests/data/fuzz, where the tests try it again."""

import json
import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.figures import Figure
from tests.fuzz.targets import TARGETS, damaged
from tests.fuzz.worker import good_files

ROOT = Path(__file__).parents[2]
FOUND = ROOT / "tests" / "data" / "fuzz"
HANG_S = 20.0
"""Of processor time, for one input: on a busy machine the clock on the wall says nothing."""
START_S = 60.0
"""Of processor time until the first input: importing, and making the good files."""
ASLEEP_S = 60.0
"""So long on the wall neither computing nor wanting to: it waits for something that does not come."""
LOOK_S = 5.0
KEPT = 20
"""So many findings of a target are kept as samples; the rest are mostly the same."""
WHOLE = 1 << 40


@dataclass
class _Run:
    """What came of one target. `passed`: inputs amid which a worker ended or fell silent, and with which nothing is
    wrong when they are tried again alone: the machine ended it (somebody's signal, or the memory of all).
    """

    inputs: int = 0
    wrong: list[str] = field(default_factory=list)
    crashes: int = 0
    hangs: int = 0
    passed: int = 0
    megabytes: float = 0.0
    slowest_s: float = 0.0


@dataclass(frozen=True)
class _Life:
    """How a worker's time went by: the seed that it had last, and why it ended too soon, if so."""

    last: int
    ended: str = ""


def measure() -> Iterator[Figure]:
    """Every target for its part of the time."""
    minutes = float(os.environ.get("SOLOIST_BENCH_MINUTES", "1"))
    inputs = int(os.environ.get("SOLOIST_BENCH_INPUTS", str(WHOLE)))
    begin = time.time_ns() % 1_000_000_007 if minutes > 1 else 0
    for name in TARGETS:
        with tempfile.TemporaryDirectory(prefix="soloist-bench-") as folder:
            for number, data in enumerate(TARGETS[name].seeds()):
                (Path(folder) / f"{number:02}").write_bytes(data)
            run = _Fuzz(name, Path(folder)).run(begin, 60 * minutes / len(TARGETS), inputs)
        yield Figure(f"{name}_inputs", run.inputs, "files")
        unclear = sum(found.startswith("unclear") for found in run.wrong)
        yield Figure(f"{name}_tracebacks", len(run.wrong) - unclear, "files", against="goal: 0")
        yield Figure(f"{name}_unclear_sentences", unclear, "files", against="goal: 0")
        yield Figure(f"{name}_crashes", run.crashes, "files", against="goal: 0")
        yield Figure(f"{name}_hangs", run.hangs, "files", against="goal: 0")
        yield Figure(f"{name}_ended_from_outside", run.passed, "workers")
        yield Figure(f"{name}_memory", run.megabytes, "MB", against="goal: below 1,500")
        yield Figure(f"{name}_slowest", run.slowest_s, "s of processor time", against="goal: below 20")


class _Fuzz:
    """One target; `good`: the folder of the files that are damaged."""

    def __init__(self, name: str, good: Path) -> None:
        self.name, self.good = name, good
        self.found = _Run()

    def run(self, seed: int, seconds: float, inputs: int) -> _Run:
        """Worker after worker, from a seed on."""
        end, stop = time.monotonic() + seconds, seed + inputs
        while (left := end - time.monotonic()) > 0 and seed < stop:
            life = self._live(seed, left, stop - seed, self.found)
            if life.ended:
                self._judge(life)
            seed = life.last + 1
        return self.found

    def _judge(self, life: _Life) -> None:
        """Try alone the input amid which a worker ended: is it to blame?"""
        again = self._live(life.last, WHOLE, 1, _Run())
        if not again.ended:
            print(f"{self.name} {life.last}: {life.ended}; tried alone, nothing is wrong with it", file=sys.stderr)
            self.found.passed += 1
            return
        self.found.hangs += again.ended == "hang"
        self.found.crashes += again.ended != "hang"
        self._keep(life.last, again.ended)

    def _live(self, seed: int, seconds: float, count: int, run: _Run) -> _Life:
        """One worker, until it is done or an input ends it."""
        wanted = map(str, (self.name, seed, seconds, count, self.good))
        command = [sys.executable, "-m", "tests.fuzz.worker", *wanted]
        worker = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        reader = threading.Thread(target=_read, args=(worker, lines), daemon=True)
        reader.start()
        last, hung, limit_s = seed, False, START_S
        while (line := _next(worker.pid, lines, limit_s)) is not None:
            limit_s = HANG_S
            if not line:
                worker.send_signal(signal.SIGKILL)
                hung = True
                break
            told = json.loads(line)
            last = told["seed"]
            if "found" in told:
                run.wrong.append(told["found"])
                self._keep(last, told["found"])
            elif "took" in told:
                run.slowest_s = max(run.slowest_s, told["took"])
            else:
                run.inputs += 1
                run.megabytes = max(run.megabytes, _megabytes(worker.pid))
        status = worker.wait()
        reader.join()
        return _Life(last, "hang" if hung else f"ended with {status}" if status else "")

    def _keep(self, seed: int, why: str) -> None:
        print(f"{self.name} {seed}: {why}", file=sys.stderr)
        folder = FOUND / self.name
        folder.mkdir(parents=True, exist_ok=True)
        if len(list(folder.iterdir())) < KEPT:
            seeds = good_files(self.good)
            (folder / f"{seed}{TARGETS[self.name].suffix}").write_bytes(damaged(seeds[seed % len(seeds)], seed))


def _next(pid: int, lines: "queue.SimpleQueue[str | None]", limit_s: float) -> str | None:
    """The worker's next line; None when it ended, empty when it hangs."""
    _, before = _state(pid)
    awake = time.monotonic()
    while True:
        try:
            return lines.get(timeout=LOOK_S)
        except queue.Empty:
            state, now = _state(pid)
            if state != "S":
                awake = time.monotonic()
            if now - before > limit_s or time.monotonic() - awake > ASLEEP_S:
                return ""


def _state(pid: int) -> tuple[str, float]:
    """What a process does (`R`: computes or would like to; `S`: waits), and its processor time so far, in seconds."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text("ascii", errors="replace").rpartition(")")[2].split()
    except OSError:
        return "Z", 0.0
    return fields[0], (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


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
