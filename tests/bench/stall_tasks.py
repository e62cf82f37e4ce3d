"""An hour in a window: `python -m tests.bench.stall_tasks stall PATH` prints one JSON object of milliseconds: for how
long at most the window stood still, and until when all was done, while the mask of the whole recording changed."""

import itertools
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer

from tests.bench.paint_tasks import INSTRUMENTS
from tests.bench.window_tasks import Stage, StubEngine


def stall(stage: Stage, action: Callable[[], object]) -> dict[str, float]:
    """Do something; how long the window was deaf at most until everything that follows from it has come to rest."""
    ticks = [time.perf_counter()]
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start()
    editing, feed = stage.session.editing, stage.window.views.feed

    def idle() -> bool:
        return not editing.long_edits.active and not feed.pending and stage.session.separation.complete

    stage.until(lambda: len(ticks) > 3)
    began = time.perf_counter()
    del ticks[:-1]
    action()
    ticks.append(time.perf_counter())
    stage.until(lambda: idle() and ticks[-1] > began)
    timer.stop()
    longest = max(b - a for a, b in itertools.pairwise(ticks))
    return {"longest": 1000 * longest, "until done": 1000 * (ticks[-1] - began)}


def task_stall(path: Path) -> dict[str, dict[str, float]]:
    """The longest pauses."""
    stage = Stage(StubEngine())
    session = stage.session
    session.open(path, INSTRUMENTS)
    stage.until(lambda: session.separation.complete and not stage.window.views.feed.pending)
    stage.until(lambda: not session.board.running())
    session.select("violin")
    editing = session.editing
    result = {}
    editing.selecting.select_all()
    result["give all"] = stall(stage, editing.give)
    result["undo of it"] = stall(stage, editing.undo)
    editing.settings.set_strength(0.5)
    result["give half of all"] = stall(stage, editing.give)
    result["undo of that"] = stall(stage, editing.undo)
    editing.settings.set_strength(1.0)
    session.editing.selecting.set_bounds(0, 1e9, 400, 900)
    result["give a band"] = stall(stage, editing.give)
    result["untick an instrument"] = stall(stage, lambda: session.separation.set_ticked("cello", ticked=False))
    stage.close()
    return result


if __name__ == "__main__":
    print(json.dumps({"stall": task_stall}[sys.argv[1]](Path(sys.argv[2]))), flush=True)
