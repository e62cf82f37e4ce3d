"""The same gestures in others' widgets: `python -m tests.bench.peer_tasks TASK SECONDS` prints one JSON object of
milliseconds on the clock."""

import importlib
import json
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from engine.grid import MaskGrid

SIZE = (1920, 1080)
SPANS_S = 0.05
LABELS = 4


def labels(seconds: float) -> NDArray[np.uint8]:
    """(bands, columns): who is strongest in each cell, as a mask would say it."""
    grid = MaskGrid.for_duration(seconds)
    bands, columns = np.arange(grid.bands)[:, None], np.arange(grid.columns)[None]
    return np.asarray(1 + (LABELS - 0.01) * (0.5 + 0.5 * np.sin(columns / 37 + bands / 9)), np.uint8)


def spans(seconds: float) -> Iterator[tuple[float, float]]:
    """From everything to 50 ms and back around one place, as in `window_tasks`, then scrolled at three scales."""
    at, span = 0.37 * seconds, seconds
    steps = []
    while span > SPANS_S:
        span /= 1.25
        steps.append(span)
    for span in (*steps, *reversed(steps)):
        start = min(max(0.0, at - 0.37 * span), seconds - span)
        yield start, span
    for span in (seconds / 3, 60.0, 1.0):
        for step in range(40):
            yield min(at + step * span / 24, seconds - span), span


def timed(action: Callable[[], object]) -> float:
    """Milliseconds until everything that follows from it has been drawn."""
    began = time.perf_counter()
    action()
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, 0)
        QApplication.processEvents()
    return 1000 * (time.perf_counter() - began)


def _viewer(seconds: float) -> tuple[Any, Any, NDArray[np.uint8]]:
    napari = importlib.import_module("napari")
    data = labels(seconds)
    viewer = napari.Viewer(show=True)
    viewer.window.resize(*SIZE)
    viewer.add_image(data)
    layer = viewer.add_labels(data.copy())
    for _ in range(20):
        QApplication.processEvents()
    return viewer, layer, data


def task_napari(seconds: float) -> list[float]:
    """An image and a Labels layer over it."""
    viewer, _, data = _viewer(seconds)
    columns = data.shape[1]

    def show(start: float, span: float) -> None:
        viewer.camera.zoom = SIZE[0] / (columns * span / seconds)
        viewer.camera.center = (data.shape[0] / 2, columns * (start + span / 2) / seconds)

    return [timed(partial(show, start, span)) for start, span in spans(seconds)]


TASKS: dict[str, Callable[[float], list[float]]] = {
    "napari": task_napari,
}


if __name__ == "__main__":
    print(json.dumps({"steps": TASKS[sys.argv[1]](float(sys.argv[2]))}), flush=True)
