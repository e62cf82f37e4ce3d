"""How long a person waits before anything is there."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from tests.bench.figures import Figure, spread_of
from tests.bench.window import NoScreenError, screen
from tests.first_paint import SCRIPT

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 9
NOTES = """\
*On screen* is the moment when the window has been painted and given to the screen (a private one of 1920 × 1080), on
the clock from the start of the process; torch is not loaded by then (`tests/test_startup.py`). Python's compiled
modules are there, as after any start before; *the very first start* compiles them, unless `./soloist` has done so when
it set the environment up."""


def _environment(folder: str) -> dict[str, str]:
    """Compiled modules of its own, empty at first, whatever the caller's settings say."""
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    folders = {f"XDG_{name}_HOME": f"{folder}/{name.lower()}" for name in ("CONFIG", "CACHE", "STATE", "DATA")}
    return {**env, **folders, "PYTHONPYCACHEPREFIX": f"{folder}/compiled", "PYTHONPATH": str(ROOT)}


def _seconds(command: Sequence[str], env: Mapping[str, str]) -> float:
    """Until the program has ended, or where it prints `shown: MOMENT`, until then."""
    began = time.monotonic()
    done = subprocess.run(command, cwd=ROOT, env=env, check=True, capture_output=True, text=True)
    ended = time.monotonic()
    shown = [line.split()[1] for line in done.stdout.splitlines() if line.startswith("shown:")]
    return (float(shown[0]) if shown else ended) - began


def _figure(name: str, command: Sequence[str], env: Mapping[str, str], goal: str = "") -> Figure:
    times = [_seconds(command, env) for _ in range(ROUNDS)]
    return Figure(name, statistics.median(times), "s", spread_of(times), goal)


def measure() -> Iterator[Figure]:
    """Medians in seconds. The launcher is measured only where it has done its set-up."""
    window = [sys.executable, "-c", SCRIPT]
    with tempfile.TemporaryDirectory(prefix="soloist-bench-") as folder, ExitStack() as stack:
        env = _environment(folder)
        try:
            env |= {"DISPLAY": stack.enter_context(screen()), "QT_QPA_PLATFORM": "xcb"}
        except NoScreenError:
            env |= {"QT_QPA_PLATFORM": "offscreen"}
        first = _seconds(window, env)
        yield _figure("window on screen", window, env, "goal 1.0 s")
        yield Figure("window on screen, the very first start", first, "s")
        plain = _figure("python main.py --version", [sys.executable, "main.py", "--version"], env)
        yield plain
        if (ROOT / ".venv" / ".soloist-app").exists():
            launched = _figure("what ./soloist adds to it", ["./soloist", "--version"], env)
            yield Figure(launched.name, launched.value - plain.value, "s", launched.spread)
        yield _figure("Python alone, doing nothing", [sys.executable, "-c", ""], env)
