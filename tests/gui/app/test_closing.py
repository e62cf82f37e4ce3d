import subprocess
import sys
import time
from pathlib import Path

PROGRAM = """
import sys, time
from PySide6.QtCore import QTimer
from gui.app import start
from gui.session.recording.networks import NetworkEngine

def warm_up(self):
    # As reading a large file from a slow disk: nothing can interrupt it.
    time.sleep(60)
    yield

NetworkEngine.warm_up = warm_up
after = start.after_first_paint

def watched(window, action):
    def close():
        print(time.time(), flush=True)
        window.close()

    after(window, lambda: (action(), QTimer.singleShot(300, window, close)))

start.after_first_paint = watched
sys.exit(start.run())
"""


def test_closing_ends_the_process_within_two_seconds_while_networks_load(repository: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=repository, capture_output=True, text=True, check=False, timeout=50
    )
    ended = time.time()
    assert done.returncode == 0, done.stderr
    assert ended - float(done.stdout) < 2.0
