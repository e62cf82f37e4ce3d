"""Ctrl-C on a window that has nothing to do, in a process of its own."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

IDLE = """
import signal
import gui.app.start

shown = gui.app.start.after_first_paint
gui.app.start.after_first_paint = lambda window, action: shown(window, lambda: print("ready", flush=True))
shut = gui.app.start.Session.shutdown
gui.app.start.Session.shutdown = lambda session, limit: [shut(session, limit), print("closed", flush=True)][0]
for number in (signal.SIGINT, signal.SIGTERM):
    signal.signal(number, signal.SIG_DFL)
gui.app.start.run()
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for one process alone")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_idle_window_closes_when_told_to(number: signal.Signals, repository: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", IDLE],
        cwd=repository,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    process.send_signal(number)
    rest, _ = process.communicate(timeout=60)
    assert rest == "closed\n"
    assert process.returncode == -number
