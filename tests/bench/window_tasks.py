"""What benches do in a window: `python -m tests.bench.window_tasks TASK PATH` prints one JSON object."""

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from engine.dsp.sound import Sound
from engine.grid import MaskGrid
from engine.places import PlaceMaps
from engine.project.segmentation import Segmentation
from engine.separate import SeparationRequest
from engine.separation_events import EvidenceFound, MaskBlock, Progress
from engine.teaching import Proposal, TeachingRequest
from gui.app.start import build, make_application
from gui.look.settings import Settings
from gui.session.recording.networks import Engine, EngineEvent, EngineNote
from gui.window.main_window import MainWindow

CHOSEN = ("violin", "cello")
LIMIT_S = 3600.0


class StubEngine:
    """Masks out of thin air in blocks as the networks give them: slow changes, both instruments everywhere."""

    def identity(self) -> str:
        return ""

    def warm_up(self) -> Iterator[EngineNote]:
        yield EngineNote("Running on nothing (bench).", "stub")

    def separate(self, request: SeparationRequest) -> Iterator[EngineEvent | Progress]:
        chosen = request.instruments or CHOSEN
        if request.instruments is None:
            yield EvidenceFound((), chosen)
        yield from stub_blocks(request.grid, chosen)

    def teach(
        self, request: TeachingRequest, learnt: Path | None = None
    ) -> Iterator[float | tuple[bytes, Proposal | None]]:
        yield b"", None

    def again(self, sound: Sound, mask: Segmentation) -> None:
        return None

    def places(self, image: NDArray[np.uint8]) -> Iterator[PlaceMaps]:
        yield from ()


def stub_blocks(grid: MaskGrid, chosen: tuple[str, ...]) -> Iterator[MaskBlock | Progress]:
    """The mask, block by block."""
    bands = np.arange(grid.bands)[:, None]
    for first in range(0, grid.columns, 192):
        columns = np.arange(first, min(first + 192, grid.columns))[None]
        wave = 0.5 + 0.5 * np.sin(columns / 37 + bands / 9)
        planes = np.stack([wave * 250 / len(chosen) * (1 if k % 2 else 0.6) for k in range(len(chosen))])
        yield MaskBlock(first, chosen, planes.astype(np.uint8))
        yield Progress((first + 192) / (grid.columns + 192), "separating")


class WindowStage:
    """The application in a window that fills the screen."""

    def __init__(self, engine: Engine) -> None:
        self.app: QApplication = make_application(sys.argv[:1])
        settings = Settings(Path(os.environ["XDG_CONFIG_HOME"]) / "bench" / "settings.json")
        self.window: MainWindow = build(self.app, settings, engine)
        self.window.resize(1920, 1080)
        self.window.show()
        self.until(lambda: self.window.isVisible() and self.window.views.spectrogram.canvas.width() > 400)
        self.session = self.window.session
        self.view = self.window.views.spectrogram
        # As the application does once it is on screen; nobody opens a file sooner than that.
        self.session.loading.tidy()
        self.until(lambda: "scipy.sparse" in sys.modules)

    def until(self, condition: Callable[[], object], limit_s: float = LIMIT_S) -> float:
        """Let the application run until something is the case; seconds that took."""
        began = time.perf_counter()
        loop = QEventLoop()

        def check() -> None:
            if condition():
                loop.quit()

        look = QTimer(interval=10)
        look.timeout.connect(check)
        look.start()
        QTimer.singleShot(round(limit_s * 1000), loop, lambda: loop.exit(1))
        if not condition() and loop.exec():
            raise TimeoutError("the window did not get there")
        look.stop()
        return time.perf_counter() - began

    def paint(self) -> None:
        """Everything that wants to be drawn is drawn, now, and given to the screen."""
        QCoreApplication.sendPostedEvents(None, 0)
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.UpdateRequest.value)

    def close(self) -> None:
        """End as a person would, without being asked about unsaved work."""
        self.session.shutdown()


class PaintWatch(QObject):
    """Notes when a widget was painted first, and how often in all."""

    def __init__(self, wanted: Callable[[], object]) -> None:
        super().__init__()
        self._wanted = wanted
        self.at = 0.0
        self.cpu = 0.0
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The painting itself follows this; a queued call comes after it."""
        if event.type() == QEvent.Type.Paint:
            self.count += 1
            if not self.at and self._wanted():
                self.at = -1.0
                QTimer.singleShot(0, self, self._now)
        return False

    def _now(self) -> None:
        self.at, self.cpu = time.perf_counter(), time.process_time()


def task_open(path: Path) -> dict[str, float]:
    """Seconds from the dialog's OK to the first frame, spectrogram and sound; to a far part; to the whole."""
    stage = WindowStage(StubEngine())
    session, view = stage.session, stage.view
    seen: list[object] = []
    session.playback.frame_changed.connect(lambda frame: seen.append(frame) if frame is not None else None)
    frame = PaintWatch(lambda: seen)
    spectrum = PaintWatch(lambda: view.canvas.picture.cells is not None and view.canvas.picture.cells.known.any())
    stage.window.views.video.installEventFilter(frame)
    view.canvas.viewport().installEventFilter(spectrum)
    began, cpu = time.perf_counter(), time.process_time()
    stage.window.commands.open(path)
    result = {
        "sound": stage.until(lambda: session.buffer is not None and session.buffer.available > session.buffer.rate),
        "sound_cpu": time.process_time() - cpu,
    }
    stage.until(lambda: frame.at > 0 and spectrum.at > 0)
    for name, painted in (("frame", frame), ("spectrum", spectrum)):
        result |= {name: painted.at - began, f"{name}_cpu": painted.cpu - cpu}
    data, grid = view.canvas.picture.cells, view.state.grid
    assert data is not None
    assert grid is not None
    began = time.perf_counter()
    far = grid.duration * 0.9
    view.state.set_span(replace(view.state.span, start=far, stop=far + 10))
    first, stop = (round(grid.column_at(t)) for t in (far, far + 10))
    stage.until(lambda: data.known[first:stop].all())
    result["far"] = time.perf_counter() - began
    stage.until(lambda: session.current is not None and session.current.audio_ready)
    result["decoded"] = time.perf_counter() - began
    stage.until(lambda: data.known[: view.state.grid.columns - 1].all() if view.state.grid else False)
    result["whole"] = time.perf_counter() - began
    stage.close()
    return result


def separated(stage: WindowStage, path: Path) -> None:
    """Open a recording and wait until it is all there, mask included."""
    stage.window.commands.open(path)
    stage.until(lambda: stage.session.separation.complete)
    stage.until(lambda: not stage.window.views.feed.pending)
    data = stage.view.canvas.picture.cells
    assert data is not None
    stage.until(lambda: data.known.all())


def task_zoom(path: Path) -> dict[str, object]:
    """Milliseconds of each step of zooming from everything to 50 ms, and of scrolling at three scales."""
    stage = WindowStage(StubEngine())
    separated(stage, path)
    view, state = stage.view, stage.view.state
    painted = PaintWatch(lambda: False)
    view.canvas.viewport().installEventFilter(painted)
    wall: dict[str, list[float]] = {"zoom": [], "scroll": []}
    busy: dict[str, list[float]] = {"zoom": [], "scroll": []}

    def step(kind: str, change: Callable[[], None]) -> None:
        before, seen, began, cpu = painted.count, state.span, time.perf_counter(), time.thread_time()
        change()
        stage.paint()
        if abs(state.span.start - seen.start) + abs(state.span.stop - seen.stop) < 1e-6:
            # The end of the recording: there is nothing to draw.
            return
        wall[kind].append(1000 * (time.perf_counter() - began))
        busy[kind].append(1000 * (time.thread_time() - cpu))
        assert painted.count > before, "nothing was drawn"

    at = state.duration * 0.37
    for _ in range(3):
        view.fit()
        stage.paint()
        while state.span.seconds > 0.05:
            step("zoom", lambda: state.zoom_time(1 / 1.25, at))
        while state.span.seconds < state.duration * 0.999:
            step("zoom", lambda: state.zoom_time(1.25, at))
    for seconds in (state.duration / 3, 60.0, 1.0):
        state.set_span(replace(state.span, start=at, stop=at + seconds))
        stage.paint()
        for n in range(60):
            step("scroll", partial(state.pan, seconds / 24 * (1 if n < 40 else -1)))
    stage.close()
    canvas = view.canvas
    return {"wall": wall, "busy": busy, "width": canvas.width(), "height": canvas.height()}


TASKS: dict[str, Callable[[Path], object]] = {"open": task_open, "zoom": task_zoom}


if __name__ == "__main__":
    print(json.dumps(TASKS[sys.argv[1]](Path(sys.argv[2]))), flush=True)
