"""Random work in a window for as long as one likes: `python -m tests.bench.soak_tasks soak FOLDER MINUTES SEED` prints
one JSON object: what each minute took of the machine, and what went wrong."""

import json
import os
import random
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path

from engine import threads
from engine.errors import EngineError
from engine.export import StemRequest
from engine.project.shapes import time_range
from gui.app.collector import Collector
from gui.app.start import sweep_when_closed
from gui.session.editing.tool_settings import ToolId
from gui.session.saving.export_plan import ExportPlan
from tests.bench.paint_tasks import Hand, Quiet
from tests.bench.usage import resident_mb
from tests.bench.window_tasks import StubEngine, WindowStage
from tests.media_factory import make_tone, make_video, tone

LIST = ("violin", "cello", "flute", "piano", "trumpet")
TOOLS: tuple[ToolId, ...] = ("brush", "eraser", "rectangle", "wand", "lasso", "harmonic")


@dataclass
class Minute:
    """What a minute took: the most megabytes amid the work, and what was left at its end with nothing open."""

    memory: float = 0.0
    memory_at_rest: float = 0.0
    threads: int = 0
    handles: int = 0
    actions: int = 0


@dataclass
class Soak:
    """All minutes; `errors`: what a person would not have understood; `names` of the last minute's threads."""

    minutes: list[Minute] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)


def make_recordings(folder: Path) -> list[Path]:
    """Small ones of every kind, and one that is none."""
    make_tone(folder / "stereo.wav", 20.0, 44_100, 2, (440.0, 660.0), "PCM_16")
    make_tone(folder / "high.flac", 8.0, 96_000, 1, (330.0,), "PCM_24")
    make_tone(folder / "surround.wav", 5.0, 48_000, 6, (220.0, 330.0), "PCM_24")
    make_video(folder / "video.mp4", 10.0, size=(640, 360), audio=tone(10.0))
    make_video(folder / "film.mkv", 4.0, size=(320, 180))
    (folder / "broken.mp4").write_bytes(b"This is not a video.")
    names = ("stereo.wav", "high.flac", "surround.wav", "video.mp4", "film.mkv", "broken.mp4")
    return [folder / name for name in names]


class Worker:
    """Somebody who opens, edits, seeks, lists, saves and closes without a plan (but the same for the same seed)."""

    def __init__(self, stage: WindowStage, folder: Path, seed: int) -> None:
        self.stage, self.session = stage, stage.session
        self.chance = random.Random(seed)
        self.recordings = make_recordings(folder)
        self.project, self.stems = folder / "saved.soloist", folder / "stems"
        self.hand = Hand(stage)
        self.errors: list[str] = []
        self.session.failed.connect(self._note)
        self.session.opened.connect(self._opened)
        self.acts = (self.edit, self.edit, self.seek, self.play, self.list, self.mix, self.look, self.travel, self.save)

    def _note(self, error: Exception) -> None:
        if not isinstance(error, EngineError):
            self.errors.append(f"{type(error).__name__}: {error}")

    def _opened(self) -> None:
        # After the session has put its own devices there.
        player = self.session.player
        if player is not None:
            player.open_output = lambda rate, channels, layout: Quiet(rate)

    def one(self) -> None:
        """Anything."""
        if self.session.current is None or self.chance.random() < 0.07:
            self.open()
        else:
            self.chance.choice(self.acts)()
        self.stage.paint()

    def open(self) -> None:
        """Another recording, or the project; often with what was under way still running."""
        paths = [*self.recordings, *([self.project] if self.project.exists() else [])]
        path = self.chance.choice(paths)
        before = self.session.current
        self.session.project.give_up()
        opener = self.session.project.opening.open if path == self.project else self.session.open
        opener(path)
        if path.name != "broken.mp4" and self.chance.random() < 0.8:
            self._wait(lambda: self.session.current is not before)
            self._opened()
            self._wait(lambda: self.session.separation.complete)
        else:
            self._wait(lambda: False, self.chance.uniform(0, 0.3))

    def edit(self) -> None:
        """A stroke, or cells given away and back."""
        session, state = self.session, self.stage.view.state
        if session.segmentation is None or state.grid is None or not session.instruments:
            return
        session.select(self.chance.choice(session.instruments))
        if self.chance.random() < 0.5:
            session.editing.settings.choose(self.chance.choice(TOOLS))
            for _ in self.hand.stroke(self.chance.randrange(100)):
                pass
        else:
            start = self.chance.uniform(0, state.duration)
            session.editing.give(time_range(state.grid, start, start + 3.0), self.chance.choice(session.instruments))

    def travel(self) -> None:
        """Undo, redo, far back."""
        editing = self.session.editing
        self.chance.choice((editing.undo, editing.redo, lambda: editing.jump(0)))()

    def seek(self) -> None:
        """Anywhere, and wait for the picture or not."""
        self.session.playback.seek(self.chance.uniform(0, self.stage.view.state.duration or 1.0))
        self._wait(lambda: False, self.chance.uniform(0, 0.2))

    def play(self) -> None:
        """A moment, at any speed."""
        playback = self.session.playback
        playback.set_speed(self.chance.choice((0.5, 0.75, 1.0, 1.25)))
        if self.chance.random() < 0.3:
            playback.toggle_loop()
        playback.play()
        self._wait(lambda: False, self.chance.uniform(0.1, 0.6))
        playback.pause()

    def list(self) -> None:
        """One instrument more or fewer; the mask is made again."""
        name = self.chance.choice(LIST)
        self.session.toggle_instrument(name, name not in self.session.instruments)

    def mix(self) -> None:
        """Solo, mute, gain."""
        name = self.chance.choice((*self.session.instruments, "other"))
        act = self.chance.randrange(3)
        if act == 0:
            self.session.set_solo(name, self.chance.random() < 0.5)
        elif act == 1:
            self.session.set_mute(name, self.chance.random() < 0.5)
        else:
            self.session.set_gain(name, self.chance.uniform(-20, 6))

    def look(self) -> None:
        """Zoom and scroll."""
        state = self.stage.view.state
        state.zoom_time(self.chance.uniform(0.3, 2.0), self.chance.uniform(0, state.duration or 1.0))
        state.pan(self.chance.uniform(-2, 2))

    def save(self) -> None:
        """The project or the stems, now and then."""
        if self.chance.random() < 0.5 and self.session.project.can_save_as:
            self.session.project.save_as(self.project)
        elif self.session.separation.complete and self.session.instruments:
            wanted = StemRequest(self.session.instruments, overwrite=True)
            self.session.export(ExportPlan(self.stems, wanted, None, overwrite=True))

    def rest(self) -> None:
        """Close, and wait until nothing is under way."""
        self.session.project.give_up()
        self.session.close()
        self._wait(lambda: self.session.board.idle, 60.0)
        # What is collected and freed later than the recording's end.
        self._wait(lambda: False, 1.5)

    def _wait(self, condition: Callable[[], object], limit_s: float = 30.0) -> None:
        with suppress(TimeoutError):
            self.stage.until(condition, limit_s)


def task_soak(folder: Path, minutes: float, seed: int) -> Soak:
    """Work for so many minutes, with a rest at the end of each."""
    stage = WindowStage(StubEngine())
    collector = Collector(stage.app)
    collector.start()
    sweep_when_closed(stage.session, collector)
    worker, result = Worker(stage, folder, seed), Soak()
    begin = time.monotonic()
    while time.monotonic() < begin + 60 * minutes:
        minute, end = Minute(), begin + 60 * min(minutes, len(result.minutes) + 1)
        while time.monotonic() < end:
            worker.one()
            minute.actions += 1
            minute.memory = max(minute.memory, resident_mb())
        worker.rest()
        minute.memory_at_rest = resident_mb()
        minute.threads = len(os.listdir("/proc/self/task"))
        minute.handles = len(os.listdir("/proc/self/fd"))
        result.minutes.append(minute)
        print(json.dumps(asdict(minute)), file=sys.stderr, flush=True)
    result.errors = worker.errors
    result.names = sorted(thread.name for thread in threading.enumerate())
    stage.close()
    collector.stop()
    return result


if __name__ == "__main__":
    threads.share_heaps()  # as main.py does
    print(json.dumps(asdict(task_soak(Path(sys.argv[2]), float(sys.argv[3]), int(sys.argv[4])))), flush=True)
