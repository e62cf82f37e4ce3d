"""Painting on ten minutes of four instruments, in a shown window of 1920 × 1080, with real mouse events: from the move
of the pointer to the screen, undo of a stroke to the screen, from an edit to sound rendered with it."""

import importlib.util
import statistics
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.figures import Figure, spread_of
from tests.bench.long_media import make_long
from tests.bench.window import NoScreenError, in_window

SECONDS = 600.0
GOAL = "goal: 16 ms"
NOTES = """\
A move is one mouse event with everything that follows from it: the edit, the mask's picture at all resolutions, the
screen. The clip is opened from a file; its mask is made by a stand-in for the networks."""


def measure() -> Iterator[Figure]:
    """Milliseconds. Nothing without a screen."""
    with tempfile.TemporaryDirectory(prefix="soloist-bench-") as folder:
        path = Path(folder) / "long.m4a"
        make_long(path, SECONDS, size=None)
        try:
            found = in_window("paint", path, module="tests.bench.paint_tasks")
        except NoScreenError:
            return
    for words in ("10 min on screen", "30 s on screen"):
        for kind, name in (("wall", "move to screen"), ("busy", "move to screen, processor time")):
            yield from _figures(f"{name}, {words}", found[words][kind])
        yield from _figures(f"undo of a stroke to screen, {words}", found[words]["undo"])
        yield from _figures(f"undo of a stroke to screen, processor time, {words}", found[words]["undo_busy"])
    yield from _figures("move to sound rendered", found["audible"], "goal: 100 ms beyond the device")
    if importlib.util.find_spec("napari") is None:
        yield Figure("napari's Labels layer beside it", 0.0, "(not installed, not measured)")
        return
    steps = in_window("painting", SECONDS, module="tests.bench.peer_tasks")["steps"]
    yield from _figures("napari's Labels layer, 10 min on screen, brush to screen", steps)


def _figures(name: str, values: Sequence[float], goal: str = GOAL) -> Iterator[Figure]:
    yield Figure(f"{name}: median", statistics.median(values), "ms", spread_of(values), "aim: 8 ms")
    yield Figure(f"{name}: 95 %", statistics.quantiles(values, n=20, method="inclusive")[18], "ms", None, goal)
