"""Painting in a window: `python -m tests.bench.paint_tasks paint PATH` prints one JSON object of milliseconds."""

import json
import math
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from tests.bench.window_tasks import StubEngine, WindowStage

INSTRUMENTS = ("violin", "cello", "flute", "piano")
STROKES = 3
MOVES = 50
EDITS = 12
SPANS = {"10 min on screen": 600.0, "30 s on screen": 30.0}


class Quiet:
    """A device that takes sound as fast as it would be heard."""

    notes = ()

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self.capacity = round(0.1 * rate)
        self._ends = time.perf_counter()

    def write(self, samples: np.ndarray) -> bool:
        now = time.perf_counter()
        self._ends = max(self._ends, now) + samples.shape[1] / self._rate
        threading.Event().wait(max(0.0, self._ends - now - self.capacity / self._rate))
        return False

    def queued(self) -> float:
        return max(0.0, (self._ends - time.perf_counter()) * self._rate)

    def close(self) -> None:
        pass


def timed(action: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds on the clock, and of this thread's processor time."""
    began, used = time.perf_counter(), time.thread_time()
    action()
    return 1000 * (time.perf_counter() - began), 1000 * (time.thread_time() - used)


class Hand:
    """Sends real mouse events to the spectrogram."""

    def __init__(self, stage: WindowStage) -> None:
        self._stage, self.canvas = stage, stage.view.canvas

    def send(self, kind: QEvent.Type, x: float, y: float) -> None:
        """A mouse event at a share of the picture's width and height."""
        place = QPointF(x * self.canvas.width(), y * self.canvas.height())
        left = Qt.MouseButton.LeftButton
        moving = kind == QEvent.Type.MouseMove
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else left
        there = self.canvas.mapToGlobal(place)
        button = Qt.MouseButton.NoButton if moving else left
        QApplication.sendEvent(
            self.canvas.viewport(), QMouseEvent(kind, place, there, button, held, Qt.KeyboardModifier.NoModifier)
        )

    def stroke(self, number: int) -> Iterator[tuple[float, float]]:
        """A wavy stroke; what each move takes until it is on screen."""
        left, height = 0.05 + 0.1 * (number % 3), 0.3 + 0.1 * (number % 5)
        self.send(QEvent.Type.MouseButtonPress, left, height)
        self._stage.paint()
        for move in range(1, MOVES):
            x, y = left + 0.5 * move / MOVES, height + 0.06 * math.sin(move / 6)

            def step(x: float = x, y: float = y) -> None:
                self.send(QEvent.Type.MouseMove, x, y)
                self._stage.paint()

            yield timed(step)
        self.send(QEvent.Type.MouseButtonRelease, x, y)
        self._stage.paint()


def audible(stage: WindowStage, hand: Hand) -> list[float]:
    """Milliseconds from the pointer's move to the first block of sound rendered with the new mask."""
    player = stage.session.player
    assert player is not None
    source = player._source
    player.open_output = lambda rate, channels, layout: Quiet(rate)
    rendered: list[tuple[float, int]] = []
    read = source.read

    def noted(*arguments: object) -> object:
        edits = source._edits
        result = read(*arguments)  # type: ignore[arg-type]  # handed on as they came
        rendered.append((time.perf_counter(), edits))
        return result

    source.read = noted  # type: ignore[method-assign,assignment]  # listened in on
    stage.view.state.set_span(replace(stage.view.state.span, start=0.0, stop=30.0))
    stage.session.playback.seek(0.0)
    stage.session.playback.play()
    stage.until(lambda: len(rendered) > 20)
    found = []
    hand.send(QEvent.Type.MouseButtonPress, 0.01, 0.5)
    for edit in range(1, EDITS):
        began, before = time.perf_counter(), source._edits
        hand.send(QEvent.Type.MouseMove, 0.01 + edit * 0.004, 0.5 + 0.02 * (edit % 7))
        stage.until(lambda before=before: rendered[-1][1] > before)  # type: ignore[misc]  # a default holds its value
        heard = next(moment for moment, edits in rendered if edits > before)
        found.append(1000 * (heard - began))
    hand.send(QEvent.Type.MouseButtonRelease, 0.1, 0.5)
    stage.session.playback.pause()
    return found


def task_paint(path: Path) -> dict[str, object]:
    """Strokes at two scales, their undo, and how soon they are heard."""
    stage = WindowStage(StubEngine())
    session, view = stage.session, stage.view
    session.open(path, INSTRUMENTS)
    stage.until(lambda: session.separation.complete and not stage.window.views.feed.pending)
    stage.until(lambda: not session.board.running())
    session.select("violin")
    session.editing.settings.choose("brush")
    hand = Hand(stage)
    result: dict[str, object] = {"picture": [view.canvas.width(), view.canvas.height()]}
    for words, seconds in SPANS.items():
        seconds = min(seconds, view.state.duration)
        view.state.set_span(replace(view.state.span, start=0.0, stop=seconds))
        stage.paint()
        moves, undone = [], []
        for number in range(STROKES):
            moves += list(hand.stroke(number))

            def undo() -> None:
                session.editing.undo()
                stage.paint()

            undone.append(timed(undo))
            session.editing.redo()
        result[words] = {
            "wall": [m[0] for m in moves],
            "busy": [m[1] for m in moves],
            "undo": [u[0] for u in undone],
            "undo_busy": [u[1] for u in undone],
        }
    result["audible"] = audible(stage, hand)
    stage.close()
    return result


if __name__ == "__main__":
    print(json.dumps({"paint": task_paint}[sys.argv[1]](Path(sys.argv[2]))), flush=True)
