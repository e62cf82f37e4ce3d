"""Many processes on one output folder: short recordings, eight workers that may take any of them, a third of which are
killed at a random moment and started again. A tiny network: what is measured is the sharing, not the separating.

`./soloist bench archive --clips N` takes N recordings.
"""

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Figure
from tests.media_factory import make_tone
from tests.tiny_models import tiny_model

ROOT = Path(__file__).resolve().parents[2]
CLIPS, WORKERS, KILLED = 200, 8, 3
SECONDS = 0.3
SEED = 8
STARTED_S = 20.0
"""Within so many seconds of its start a worker that is to be killed is killed."""


def measure() -> Iterator[Figure]:
    """Recordings that were separated once, more than once, or not at all; files that differ from one process's."""
    clips = int(os.environ.get("SOLOIST_BENCH_CLIPS", CLIPS))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "in").mkdir()
        for k in range(clips):
            make_tone(folder / "in" / f"{k:04d}.wav", SECONDS)
        model = tiny_model(folder)
        began = os.times()
        alone = _start(folder, model, "alone")
        alone.wait()
        single = _spent(began)
        began = os.times()
        logs = _shared(folder, model)
        shared = _spent(began)
        counts = Counter(name for log in logs for name in _separated(log))
        differ = sum(
            path.read_bytes() != (folder / "shared" / path.relative_to(folder / "alone")).read_bytes()
            for path in (folder / "alone").rglob("*.wav")
        )
        done = len(list((folder / "shared" / ".soloist").glob("*.json")))
        left = len(list((folder / "shared" / ".soloist").glob("*.claim*")))
    yield Figure("recordings", clips, f"{WORKERS} workers, {KILLED} of them killed")
    yield Figure("done", done, "", None, f"goal: {clips}")
    yield Figure("reported_twice", sum(n > 1 for n in counts.values()), "", None, "goal: 0")
    yield Figure("files_that_differ", differ, "", None, "from one process's; goal: 0")
    yield Figure("claims_left", left, "", None, "goal: 0")
    yield Figure("processor_time", shared, "s", None, f"{single:.0f} s of one process; each start takes some")


def _start(folder: Path, model: Path, out: str, log: Path | None = None) -> "subprocess.Popen[bytes]":
    command = [sys.executable, str(ROOT / "main.py"), "separate", str(folder / "in"), "-o", str(folder / out)]
    command += ["--model", str(model), "--instruments", "violin,cello", "--resume", "--json"]
    command += ["--precision", "float32"]
    with (log or Path(os.devnull)).open("ab") as printed:
        return subprocess.Popen(command, stdout=printed, stderr=subprocess.DEVNULL)


def _shared(folder: Path, model: Path) -> list[Path]:
    """Run the workers to their end; what each printed."""
    chance = random.Random(SEED)
    logs = [folder / f"{n}.log" for n in range(WORKERS)]
    began = time.monotonic()
    workers = [_start(folder, model, "shared", log) for log in logs]
    for number in sorted(range(KILLED), key=lambda _: chance.random()):
        time.sleep(max(0.0, began + chance.uniform(0.2, 1.0) * STARTED_S - time.monotonic()))
        workers[number].send_signal(signal.SIGKILL)
        workers[number].wait()
        workers[number] = _start(folder, model, "shared", logs[number])
    for worker in workers:
        worker.wait()
    return logs


def _separated(log: Path) -> Iterator[str]:
    for line in log.read_text().splitlines():
        record = json.loads(line)
        if not record.get("skipped"):
            yield record["input"]


def _spent(began: os.times_result) -> float:
    now = os.times()
    return now.children_user + now.children_system - began.children_user - began.children_system
