"""The order of start-up, in processes of their own."""

import os
import subprocess
import sys
from pathlib import Path

SHOWN_FIRST = """
import sys
from PySide6.QtCore import QSettings, QTimer
from gui.app import after_first_paint, build, make_application
from gui.settings import Settings
from gui.session_engine import NetworkEngine

app = make_application(["soloist"])
window = build(app, Settings(QSettings("settings.ini", QSettings.Format.IniFormat)), NetworkEngine())
painted = []
original = window.paintEvent
window.paintEvent = lambda event: (painted.append("torch" in sys.modules), original(event))[1]
window.show()

def check():
    assert painted and not painted[0], painted
    assert "torch" not in sys.modules, "torch was imported before the window was on screen"
    window.close()

after_first_paint(window, check)
app.exec()
print("shown")
"""


def test_torch_is_absent_until_the_window_is_shown(repository: Path, tmp_path: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", SHOWN_FIRST],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(repository), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert "shown" in result.stdout
    assert "Traceback" not in result.stderr


def test_no_module_of_the_window_imports_torch(repository: Path) -> None:
    code = (
        "import sys, pathlib, importlib\n"
        "for path in sorted(pathlib.Path('gui').glob('*.py')): importlib.import_module(f'gui.{path.stem}')\n"
        "assert 'torch' not in sys.modules"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=repository, capture_output=True, text=True, timeout=120, check=False
    )
    assert result.returncode == 0, result.stderr
