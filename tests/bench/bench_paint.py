"""Painting on ten minutes of four instruments, in a shown window of 1920 × 1080, with real mouse events: from the move
of the pointer to the screen, undo of a stroke to the screen, from an edit to sound rendered with it."""

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tests.bench.figures import Figure, spread_of
from tests.bench.long_media import make_long
from tests.bench.window import ROOT, NoScreenError, in_window, run_script

SECONDS = 600.0
GOAL = "goal: 16 ms"
PYTHON = "SOLOIST_NAPARI"
"""Names a Python that has napari; without it, ours is asked."""
NOTES = """\
A move is one mouse event with everything that follows from it: the edit, the mask's picture at all resolutions, the
screen. The clip is opened from a file; its mask is made by a stand-in for the networks.

`SOLOIST_NAPARI=PYTHON ./soloist bench paint` names a Python that has napari and PySide6. It paints the same strokes,
with a brush of 20 cells, on a Labels layer over an image of as many bands and columns, on the same private screen,
which draws OpenGL in software: with a graphics card napari is faster."""


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
    yield from _beside(found)


def _beside(found: dict[str, Any]) -> Iterator[Figure]:
    """The same strokes on napari's Labels layer, with as many cells on screen, in a Python that has it."""
    python = os.environ.get(PYTHON, sys.executable)
    if subprocess.run([python, "-c", "import napari"], check=False, capture_output=True).returncode:
        yield Figure("napari's Labels layer beside it", 0.0, "(not installed, not measured)")
        return
    ours = found["30 s on screen"]
    for words, columns in (("30 s", 1292), ("10 min", round(SECONDS / 0.02322))):
        theirs = run_script(python, ROOT / "tests" / "bench" / "napari_strokes.py", 256, columns, 3, 50, 1920, 1080)
        median = statistics.median(theirs["wall"])
        name = f"napari {theirs['version']}, Labels over an image of {words}, move to screen"
        yield from _figures(name, theirs["wall"], "")
        yield Figure(f"{name}: over ours", median / statistics.median(ours["wall"]), "×")


def _figures(name: str, values: Sequence[float], goal: str = GOAL) -> Iterator[Figure]:
    yield Figure(f"{name}: median", statistics.median(values), "ms", spread_of(values), "aim: 8 ms" if goal else "")
    yield Figure(f"{name}: 95 %", statistics.quantiles(values, n=20, method="inclusive")[18], "ms", None, goal)
