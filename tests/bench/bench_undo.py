"""Editing the mask of ten minutes and four instruments: a brush's segment, undo and redo of a stroke, beside copying
the same cells in NumPy's memory."""

import math
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

import numpy as np

from engine.grid import MaskGrid
from engine.project.document import Project
from engine.project.edits import Paint, SetInstruments
from engine.project.segmentation import Segmentation
from engine.region import Box, Region
from tests.bench.figures import Figure, spread_of
from tests.bench.long_media import make_long
from tests.bench.window import NoScreenError, in_window

SECONDS = 600
HOUR_S = 3600.0
INSTRUMENTS = ("violin", "cello", "flute", "piano")
STROKES = 12
SEGMENTS = 200
RADIUS_COLUMNS, RADIUS_BANDS = 15, 20


def project() -> Project:
    """Ten minutes in which all four play."""
    grid = MaskGrid.for_duration(SECONDS)
    mask = Segmentation(grid, INSTRUMENTS)
    rng = np.random.default_rng(1)
    for first in range(0, grid.columns, 1024):
        columns = min(1024, grid.columns - first)
        mask.fill(first, rng.integers(0, 63, (len(INSTRUMENTS), grid.bands, columns), np.uint8))
    return Project(mask)


def stroke(start: int) -> list[Paint]:
    """A wavy line of a soft brush, a segment for each move of the pointer."""
    across = np.linspace(-1, 1, 2 * RADIUS_COLUMNS) ** 2
    up = np.linspace(-1, 1, 2 * RADIUS_BANDS)[:, None] ** 2
    weights = np.clip(510 * (1 - np.sqrt(up + across)), 0, 255).astype(np.uint8)
    edits = []
    for segment in range(SEGMENTS):
        first, low = start + 2 * segment, 100 + round(40 * math.sin(segment / 20))
        box = Box(first, first + 2 * RADIUS_COLUMNS, low, low + 2 * RADIUS_BANDS)
        edits.append(Paint(Region(box, weights), "violin", 0.8))
    return edits


def measure() -> Iterator[Figure]:
    """Milliseconds."""
    yield from _edits()
    yield from _an_hour()


def _an_hour() -> Iterator[Figure]:
    """Everything of an hour given away, in a window: for how long it stood still."""
    with tempfile.TemporaryDirectory(prefix="soloist-bench-") as folder:
        path = Path(folder) / "hour.m4a"
        make_long(path, HOUR_S, size=None)
        try:
            found = in_window("stall", path, module="tests.bench.stall_tasks")
        except NoScreenError:
            return
    for what, times in found.items():
        done = f"all done and drawn after {times['until done'] / 1000:.2g} s"
        yield Figure(f"1 h in a window, {what}: longest pause", times["longest"], "ms", None, done)


def _edits() -> Iterator[Figure]:
    edited = project()
    segments: list[float] = []
    for number in range(STROKES):
        edited.begin("Brush: violin")
        segments += milliseconds(partial(edited.extend, edit) for edit in stroke(1000 + 2000 * number))
        edited.commit()
    yield _figure("segment_median", segments, "2 ms is the goal")
    late = statistics.quantiles(segments, n=20, method="inclusive")[-1]
    yield Figure("segment_95", late, "ms", spread_of(segments), "2 ms is the goal")
    copy = f"{statistics.median(_copies()):.2g} ms to copy the same cells within NumPy; 16 ms is the goal"
    yield _figure("undo_stroke", milliseconds([edited.undo] * STROKES), copy)
    yield _figure("redo_stroke", milliseconds([edited.redo] * STROKES), copy)
    columns = edited.segmentation.grid.columns if edited.segmentation else 0
    for name, strength in (("select_all_and_give", 1.0), ("select_all_and_give_half", 0.5)):
        whole = Paint(Region.full(Box(0, columns, 0, 256)), "cello", strength)
        yield _figure(name, milliseconds([partial(edited.apply, whole)]))
        yield _figure(f"undo_of_{name}", milliseconds([edited.undo]))
    turns = [partial(edited.apply, SetInstruments(INSTRUMENTS[: 2 + turn % 2])) for turn in range(6)]
    yield _figure("change_instruments", milliseconds(turns))
    yield _figure("undo_instruments", milliseconds([edited.undo] * 6))
    yield Figure("history_bytes_per_stroke", edited.history.nbytes / len(edited.history.entries), "bytes")
    edited.close()


def _copies() -> list[float]:
    """Putting back the cells of one stroke in a dense mask in memory: the least that undo can cost."""
    dense = np.zeros((len(INSTRUMENTS), 256, MaskGrid.for_duration(SECONDS).columns), np.uint8)
    where = np.s_[:, 60 : 140 + 2 * RADIUS_BANDS, 1000 : 1000 + 2 * SEGMENTS + 2 * RADIUS_COLUMNS]
    before = dense[where].copy()

    def put_back() -> None:
        dense[where] = before

    return milliseconds([put_back] * STROKES)


def milliseconds(actions: Iterable[Callable[[], object]]) -> list[float]:
    """How long each of some actions takes."""
    times = []
    for action in actions:
        begin = time.perf_counter()
        action()
        times.append(1000 * (time.perf_counter() - begin))
    return times


def _figure(name: str, times: list[float], against: str = "") -> Figure:
    return Figure(name, statistics.median(times), "ms", spread_of(times), against)
