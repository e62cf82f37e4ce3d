"""How the program comes up: torch only after the window, and an application that needs no `training/`."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.first_paint import SCRIPT


def python(code: str, root: Path, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root), **env},
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )


def early(result: subprocess.CompletedProcess[str]) -> str:
    """The line on what was loaded too early; the window was shown after it."""
    first, shown = result.stdout.splitlines()
    assert shown.startswith("shown: ")
    return first.strip()


def test_the_window_is_on_screen_before_torch_is_loaded(repository: Path) -> None:
    result = python(SCRIPT, repository)
    assert early(result) == "early:", result.stdout + result.stderr
    assert result.returncode == 0, result.stderr


@pytest.mark.xvfb
def test_the_window_opens_on_a_real_x_server(repository: Path, x_display: str) -> None:
    result = python(SCRIPT, repository, DISPLAY=x_display, QT_QPA_PLATFORM="xcb")
    assert early(result) == "early:", result.stdout + result.stderr
    assert result.returncode == 0, result.stderr


def test_the_check_on_torch_can_fail(repository: Path) -> None:
    result = python("import sys, types; sys.modules['torch'] = types.ModuleType('torch')\n" + SCRIPT, repository)
    assert early(result) == "early: torch"


@pytest.fixture
def without_training(repository: Path, tmp_path: Path) -> Path:
    ignore = shutil.ignore_patterns("__pycache__", ".*")
    for name in ("engine", "gui", "tests"):
        shutil.copytree(repository / name, tmp_path / name, ignore=ignore)
    for name in ("main.py", "pyproject.toml"):
        shutil.copy(repository / name, tmp_path)
    return tmp_path


@pytest.mark.slow
def test_the_application_and_its_tests_do_without_training(without_training: Path) -> None:
    code = """
import pytest, main, gui.app.start, engine.cli.separate, engine.cli.inspect, engine.cli.doctor, engine.inference
raise SystemExit(pytest.main(["-q", "--collect-only", "tests"]))
"""
    collected = python(code, without_training)
    assert collected.returncode == 0, collected.stdout[-3000:] + collected.stderr
    assert "tests/test_startup.py" in collected.stdout
    assert "tests/training" not in collected.stdout
