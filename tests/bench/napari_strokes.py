"""napari's Labels layer painting strokes on an image, with real mouse events: `python napari_strokes.py BANDS COLUMNS
STROKES MOVES WIDTH HEIGHT` prints one JSON object of milliseconds per move, until it is on screen.

It runs under a Python of its own that has napari (`SOLOIST_NAPARI`), so it imports nothing of ours.
"""

import importlib
import json
import math
import sys
import time
from collections.abc import Callable
from typing import Any

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent

MARGIN_TURNS = 20
"""Turns of the event loop in which a new window comes to rest."""


class Canvas:
    """napari's picture, and a hand on it."""

    def __init__(self, bands: int, columns: int, size: tuple[int, int]) -> None:
        napari: Any = importlib.import_module("napari")
        self.version: str = napari.__version__
        self.viewer = napari.Viewer(show=False)
        self.viewer.window.resize(*size)
        self.viewer.window.show()
        rng = np.random.default_rng(1)
        self.viewer.add_image(rng.integers(0, 255, (bands, columns), np.uint8), contrast_limits=(0, 255))
        self.labels = self.viewer.add_labels(rng.integers(1, 5, (bands, columns)).astype(np.uint8), opacity=0.5)
        self.native = self.viewer.window._qt_viewer.canvas.native
        self.rest()
        self.labels.mode, self.labels.selected_label, self.labels.brush_size = "paint", 2, 20
        # All bands from top to bottom, as in ours; what is visible of the time follows from the picture's shape.
        self.viewer.camera.zoom = self.native.height() / bands
        self.viewer.camera.center = (0, bands / 2, self.native.width() / self.viewer.camera.zoom / 2)
        self.rest()

    def rest(self) -> None:
        """Everything that waits is done."""
        for _ in range(MARGIN_TURNS):
            QCoreApplication.processEvents()

    def send(self, kind: QEvent.Type, x: float, y: float) -> None:
        """A mouse event at a share of the picture's width and height."""
        place = QPointF(x * self.native.width(), y * self.native.height())
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        button = none if kind == QEvent.Type.MouseMove else left
        held = none if kind == QEvent.Type.MouseButtonRelease else left
        there = QPointF(self.native.mapToGlobal(place.toPoint()))
        event = QMouseEvent(kind, place, there, button, held, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(self.native, event)

    def show(self) -> None:
        """Draw it, and give it to the screen."""
        self.native.repaint()
        QCoreApplication.processEvents()


def timed(action: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds on the clock, and of this thread's processor time."""
    began, used = time.perf_counter(), time.thread_time()
    action()
    return 1000 * (time.perf_counter() - began), 1000 * (time.thread_time() - used)


def paint(canvas: Canvas, strokes: int, moves: int) -> dict[str, object]:
    """The strokes of `tests.bench.paint_tasks`, and the undo of each."""
    before = canvas.labels.data.copy()
    found: list[tuple[float, float]] = []
    undone = []
    for number in range(strokes):
        left, top = 0.05 + 0.1 * (number % 3), 0.3 + 0.1 * (number % 5)
        canvas.send(QEvent.Type.MouseButtonPress, left, top)
        canvas.show()
        for move in range(1, moves):
            x, y = left + 0.5 * move / moves, top + 0.06 * math.sin(move / 6)

            def step(x: float = x, y: float = y) -> None:
                canvas.send(QEvent.Type.MouseMove, x, y)
                canvas.show()

            found.append(timed(step))
        canvas.send(QEvent.Type.MouseButtonRelease, x, y)
        canvas.show()

        def undo() -> None:
            canvas.labels.undo()
            canvas.show()

        undone.append(timed(undo)[0])
        canvas.labels.redo()
        canvas.show()
    return {
        "version": canvas.version,
        "wall": [wall for wall, _ in found],
        "busy": [busy for _, busy in found],
        "undo": undone,
        "changed": int((canvas.labels.data != before).sum()),
        "picture": [canvas.native.width(), canvas.native.height()],
    }


def main(bands: int, columns: int, strokes: int, moves: int, width: int, height: int) -> None:
    """Print what was measured."""
    canvas = Canvas(bands, columns, (width, height))
    print(json.dumps(paint(canvas, strokes, moves)), flush=True)
    canvas.viewer.close()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:7]))
