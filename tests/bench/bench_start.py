"""How long a person waits before anything is there."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.figures import Figure
from tests.first_paint import SCRIPT

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 5


def _median(command: Sequence[str]) -> float:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    times = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        subprocess.run(command, cwd=ROOT, env=env, check=True, capture_output=True)
        times.append(time.perf_counter() - begin)
    return statistics.median(times)


def measure() -> Iterator[Figure]:
    """Medians in seconds. The launcher is measured only where it has done its set-up."""
    plain = _median([sys.executable, "main.py", "--version"])
    yield Figure("python main.py --version", plain, "s")
    if (ROOT / ".venv" / ".soloist-app").exists():
        yield Figure("what ./soloist adds to it", _median(["./soloist", "--version"]) - plain, "s")
    yield Figure("window drawn and closed again", _median([sys.executable, "-c", SCRIPT]), "s")
