"""Every test and the type check, side by side: `python -m tests [PYTEST OPTIONS]`.

The tests share the cores, a file at a time; those that listen to a sound server in real time come after them, alone.
With a file, a name or a marker among the arguments, pytest alone is run with just those.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
CODE = ("main.py", "engine", "gui", "training", "tests")
MOST_WORKERS = 4  # each holds torch and Qt


def main(arguments: Sequence[str]) -> int:
    """Run what `arguments` asks for; returns the exit status: 0 when everything passed."""
    if any(not argument.startswith("-") for argument in arguments):
        return int(pytest.main(list(arguments)))
    with tempfile.TemporaryFile() as said:
        types = subprocess.Popen(type_check(), cwd=ROOT, stdout=said, stderr=said)
        try:
            statuses = [subprocess.run(part, cwd=ROOT, check=False).returncode for part in parts(arguments)]
            statuses.append(types.wait())
        finally:
            types.kill()
            types.wait()
        said.seek(0)
        print(f"types: {said.read().decode(errors='replace').strip()}", flush=True)
    return next((status for status in statuses if status), 0)


def type_check() -> list[str]:
    """mypy over everything that is there (`training` can be deleted)."""
    return [sys.executable, "-m", "mypy", *(name for name in CODE if (ROOT / name).exists())]


def parts(arguments: Sequence[str]) -> list[list[str]]:
    """The commands that run every test once."""
    pytest_command = [sys.executable, "-m", "pytest", *arguments]
    workers = min(os.cpu_count() or 1, MOST_WORKERS)
    spread = ["-n", str(workers), "--dist", "loadfile"] if workers > 1 else []
    return [[*pytest_command, *spread, "-m", "not pulse"], [*pytest_command, "-m", "pulse"]]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
