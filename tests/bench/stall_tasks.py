"""An hour in a window: `python -m tests.bench.stall_tasks stall PATH` prints one JSON object of milliseconds: for how
long at most the window stood still, and until when all was done, while the mask of the whole recording changed."""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer

from tests.bench.paint_tasks import INSTRUMENTS
from tests.bench.window_tasks import StubEngine, WindowStage


def stall(stage: WindowStage, action: Callable[[], object]) -> dict[str, float]:
    """Do something; how long the window was deaf at most until everything that follows from it has come to rest."""
    last, longest = time.perf_counter(), 0.0

    def tick() -> None:
        nonlocal last, longest
        now = time.perf_counter()
        last, longest = now, max(longest, now - last)

    timer = QTimer(interval=1)
    timer.timeout.connect(tick)
    editing, feed = stage.session.editing, stage.window.views.feed

    def idle() -> bool:
        return not editing.long_edits.active and not feed.pending and stage.session.separation.complete

    timer.start()
    began = last = time.perf_counter()
    action()
    tick()
    stage.until(idle)
    tick()
    timer.stop()
    return {"longest": 1000 * longest, "until done": 1000 * (last - began)}


def task_stall(path: Path) -> dict[str, dict[str, float]]:
    """The longest pauses."""
    stage = WindowStage(StubEngine())
    session = stage.session
    session.open(path, INSTRUMENTS)
    stage.until(lambda: session.separation.complete and not stage.window.views.feed.pending)
    stage.until(lambda: not session.board.running())
    session.select("violin")
    editing = session.editing
    result = {}
    editing.selecting.select_all()
    result["give all"] = stall(stage, editing.give)
    editing.settings.set_strength(0.5)
    result["give half of all"] = stall(stage, editing.give)
    result["undo of that"] = stall(stage, editing.undo)
    editing.settings.set_strength(1.0)
    result["untick an instrument"] = stall(stage, lambda: session.separation.set_ticked("cello", ticked=False))
    stage.close()
    return result


if __name__ == "__main__":
    print(json.dumps({"stall": task_stall}[sys.argv[1]](Path(sys.argv[2]))), flush=True)
