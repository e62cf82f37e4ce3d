"""Clips played in a window, one after the other in the same program: `python -m tests.bench.sync_tasks all SECONDS`
prints one JSON object of what the picture on screen was off by, in milliseconds."""

import json
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer

from engine.media.frames import Frame
from tests.bench.window_tasks import StubEngine, WindowStage
from tests.media_factory import SYNC_CLIPS, make_sync_clip, read_number
from tests.pulse import PulseServer, PulseSink
from tests.sync_watch import sync_errors


class PictureWatch(QObject):
    """Notes which picture was painted, and when that was done."""

    def __init__(self, stage: WindowStage) -> None:
        super().__init__()
        self.shown: list[tuple[float, int]] = []
        self._number: int | None = None
        stage.session.playback.frame_changed.connect(self._take)
        stage.window.views.video.installEventFilter(self)

    def _take(self, frame: Frame | None) -> None:
        self._number = None if frame is None else read_number(frame.image)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The painting follows this; a queued call comes after it and after the window has been given to the screen."""
        if event.type() == QEvent.Type.Paint and self._number is not None:
            number = self._number
            QTimer.singleShot(0, self, lambda: self.shown.append((time.monotonic(), number)))
        return False


def wait(seconds: float) -> None:
    """Let the application run."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def task_all(seconds: float) -> dict[str, dict[str, object]]:
    """By clip: `errors` every 10 ms, `frame_s`, `underflows`."""
    stage = WindowStage(StubEngine())
    session = stage.session
    screen = PictureWatch(stage)
    # Only the recording of it is needed: the server and the default output are the caller's.
    sink = PulseSink(PulseServer(Path(), {}))
    found: dict[str, dict[str, object]] = {}
    with tempfile.TemporaryDirectory(prefix="soloist-bench-") as folder:
        for name in SYNC_CLIPS:
            made = make_sync_clip(Path(folder), name, seconds + 2)
            session.open(made.path)
            stage.until(lambda: session.separation.complete)
            wait(1.0)
            screen.shown.clear()
            errors = 1000 * sync_errors(session, sink, made, wait, seconds, screen.shown)
            player = session.playback.player
            assert player is not None
            found[name] = {"errors": errors.tolist(), "frame_s": made.frame_s, "underflows": player.underflows}
    stage.close()
    return found


if __name__ == "__main__":
    print(json.dumps({"all": task_all}[sys.argv[1]](float(sys.argv[2]))), flush=True)
