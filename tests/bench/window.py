"""Runs a task of `tests.bench.window_tasks` in a process of its own, in a window on a private screen."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SCREEN = "1920x1080x24"


class NoScreenError(RuntimeError):
    """Xvfb is not installed: nothing can be painted."""


@contextmanager
def screen() -> Iterator[str]:
    """A private X display of 1920 × 1080. Raises `NoScreenError`."""
    if shutil.which("Xvfb") is None:
        raise NoScreenError("Xvfb is not installed")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise NoScreenError("Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)


def run_script(python: str, script: Path, *arguments: object) -> dict[str, Any]:
    """What a script that needs a screen found out, under another Python."""
    with screen() as display, private_home(display) as env:
        command = [python, str(script), *map(str, arguments)]
        return _found(subprocess.run(command, env=env, check=False, capture_output=True, text=True), script.name)


@contextmanager
def private_home(display: str) -> Iterator[dict[str, str]]:
    """An environment whose settings and temporary files lie in a folder that goes with it."""
    with tempfile.TemporaryDirectory(prefix="soloist-bench-") as home:
        folders = {f"XDG_{name}_HOME": f"{home}/{name.lower()}" for name in ("CONFIG", "CACHE", "STATE", "DATA")}
        yield {**os.environ, **folders, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}


def _found(done: "subprocess.CompletedProcess[str]", name: str) -> dict[str, Any]:
    if done.returncode:
        raise RuntimeError(f"the window of {name} failed:\n{done.stderr[-3000:]}")
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def in_window(task: str, *arguments: object, module: str = "tests.bench.window_tasks") -> dict[str, Any]:
    """What the task of that module found out. Its settings and temporary files lie in a folder that goes with it."""
    with screen() as display, private_home(display) as env:
        command = [sys.executable, "-m", module, task, *map(str, arguments)]
        return _found(subprocess.run(command, cwd=ROOT, env=env, check=False, capture_output=True, text=True), task)
