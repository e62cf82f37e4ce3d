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

from engine.demo import demo_card
from tests.bench.figures import Figure
from tests.media_factory import make_tone
from tests.tiny_models import tiny_model

ROOT = Path(__file__).resolve().parents[2]
CLIPS, WORKERS, KILLED = 200, 8, 3
SECONDS = 0.3
SEED = 8
STARTED_S = 60.0
"""Within so many seconds of its start a worker that is to be killed is killed."""


def measure() -> Iterator[Figure]:
    """Recordings that were separated once, more than once, or not at all; files that differ from one process's; and
    what the sharing costs."""
    clips = int(os.environ.get("SOLOIST_BENCH_CLIPS", CLIPS))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        recordings = [folder / "in" / f"{k:04d}.wav" for k in range(clips)]
        recordings[0].parent.mkdir()
        for path in recordings:
            make_tone(path, SECONDS)
        model = tiny_model(folder)
        # At the same time: what else this machine does then weighs on both alike.
        alone = _start(folder, model, "alone", [folder / "in"])
        logs, shared = _shared(folder, model)
        single = _processor_time(alone)
        yield from _told(folder, clips, logs)
        ones = [_start(folder, model, f"one-{n}", [path]) for n, path in enumerate(recordings[:WORKERS])]
        start = sum(map(_processor_time, ones)) / len(ones) - single / clips
        real = _processor_time(_start(folder, None, "real", [demo_card()[0]])) - start
    starts = (WORKERS - 1 + KILLED) * start
    yield Figure("processor_time", shared, "s", None, f"{single:.1f} s of one process at the same time")
    yield Figure("start", start, "s", None, f"of one process; {WORKERS - 1 + KILLED} more than one process has")
    rest = (shared - single - starts) / single
    yield Figure("sharing", 100 * rest, "% of the work", None, "without the starts: claims, records, what kills lost")
    yield Figure(
        "overhead", 100 * (shared - single) / single, "% of the work", None, f"{SECONDS} s each, a tiny network"
    )
    ratio = (shared - single) / (clips * real)
    note = f"computed, for recordings like the demo: 20 s, {real:.1f} s each; goal: 5 at most"
    yield Figure("overhead_of_real_work", 100 * ratio, "% of the work", None, note)


def _told(folder: Path, clips: int, logs: list[Path]) -> Iterator[Figure]:
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


def _start(
    folder: Path, model: Path | None, out: str, inputs: list[Path], log: Path | None = None
) -> "subprocess.Popen[bytes]":
    command = [sys.executable, str(ROOT / "main.py"), "separate", *map(str, inputs), "-o", str(folder / out)]
    command += ["--instruments", "violin,cello", "--resume", "--json", "--precision", "float32"]
    if model is not None:
        command += ["--model", str(model)]
    with (log or Path(os.devnull)).open("ab") as printed:
        return subprocess.Popen(command, stdout=printed, stderr=subprocess.DEVNULL)


def _processor_time(process: "subprocess.Popen[bytes]") -> float:
    """Wait for its end; seconds of processor time."""
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return used.ru_utime + used.ru_stime


def _shared(folder: Path, model: Path) -> tuple[list[Path], float]:
    """Run the workers to their end; what each printed, and the seconds of processor time of all."""
    chance = random.Random(SEED)
    logs = [folder / f"{n}.log" for n in range(WORKERS)]
    began, spent = time.monotonic(), 0.0
    workers = [_start(folder, model, "shared", [folder / "in"], log) for log in logs]
    moments = sorted(chance.uniform(0.2, 1.0) * STARTED_S for _ in range(KILLED))
    for number, moment in zip(chance.sample(range(WORKERS), KILLED), moments, strict=True):
        time.sleep(max(0.0, began + moment - time.monotonic()))
        workers[number].send_signal(signal.SIGKILL)
        spent += _processor_time(workers[number])
        workers[number] = _start(folder, model, "shared", [folder / "in"], logs[number])
    return logs, spent + sum(map(_processor_time, workers))


def _separated(log: Path) -> Iterator[str]:
    for line in log.read_text().splitlines():
        record = json.loads(line)
        if not record.get("skipped"):
            yield record["input"]
