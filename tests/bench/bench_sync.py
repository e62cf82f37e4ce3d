"""Picture against sound, measured where they come out; and how fast pictures follow a scrub."""

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from engine.media.frames import FrameReader
from engine.media.probe import probe
from tests.bench.figures import Figure, spread_of
from tests.media_factory import SYNC_CLIPS, make_sync_clip
from tests.pulse import PulseMissingError, PulseSink, default_output, running_server

PLAY_S = 6.0
SCRUB_S = 4.0
POINTER_S = 0.016
"""A mouse tells its place about sixty times a second."""


def measure() -> Iterator[Figure]:
    """How late the picture is, in milliseconds, for each kind of clip; pictures a second while scrubbing."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            with running_server() as server, default_output(server) as sink:
                for name in SYNC_CLIPS:
                    yield _offset(Path(folder), name, sink)
        except PulseMissingError:
            yield from ()
        yield from _scrub(Path(folder))


def _offset(folder: Path, name: str, sink: PulseSink) -> Figure:
    # Nothing has to be painted for this.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from gui.session import Session
    from tests.gui.stand_ins import FakeEngine
    from tests.sync_watch import sync_errors

    app = QApplication.instance() or QApplication([])
    made = make_sync_clip(folder, name, PLAY_S + 2)
    session = Session(FakeEngine())
    session.open(made.path)
    while not session.separation.complete:
        QTest.qWait(20)
    errors = 1000 * sync_errors(session, sink, made, lambda seconds: QTest.qWait(round(1000 * seconds)), PLAY_S)
    session.shutdown()
    session.deleteLater()
    app.sendPostedEvents()
    worst = float(np.quantile(np.abs(errors), 0.95))
    return Figure(f"{name}: 95 % of the time the picture is off by at most", worst, "ms", spread_of(list(errors)),
                  f"{1000 * made.frame_s:.0f}: one frame")  # fmt: skip


def _scrub(folder: Path) -> Iterator[Figure]:
    """A pointer dragged over 1080p H.264 with a keyframe every ten seconds, and then resting."""
    path = _textured(folder / "long-gop.mp4", 20.0)
    reader = FrameReader(probe(path))
    begin = time.perf_counter()
    for n in range(50):
        reader.frame_at(n / 25, 540)
    yield Figure("1080p, long GOP: pictures a second straight ahead", 50 / (time.perf_counter() - begin), "/s")
    for name, first, speed in (("fast", 0.2, 4.5), ("slow", 4.0, 0.8), ("backwards", 19.0, -4.0)):
        reader.frame_at(first, 540)
        shown, begin = 0, time.monotonic()
        while (now := time.monotonic()) - begin < SCRUB_S:
            target = first + speed * (now - begin)
            shown += len(list(reader.approach(target, 540, _newer_after(now + POINTER_S))))
        yield Figure(f"1080p, long GOP: pictures a second, {name} scrub", shown / SCRUB_S, "/s", against="15")
    rests = []
    for target in (9.0, 17.0, 3.0, 12.0):
        begin = time.perf_counter()
        *_, frame = reader.approach(target, 540, lambda: False)
        rests.append(1000 * (time.perf_counter() - begin))
        assert frame.exact
    yield Figure("1080p, long GOP: exact picture after the pointer rests", statistics.median(rests), "ms",
                 spread_of(rests))  # fmt: skip
    reader.close()


def _newer_after(moment: float) -> Callable[[], bool]:
    """The pointer moves on then."""
    return lambda: time.monotonic() > moment


def _textured(path: Path, seconds: float) -> Path:
    """A camera moving over a grainy wall: there is something in every block of every picture."""
    wall = np.random.default_rng(3).integers(0, 255, (160, 260, 3), np.uint8)
    wall = np.kron(wall, np.ones((8, 8, 1), np.uint8))
    with av.open(str(path), "w") as file:
        stream = file.add_stream(
            "libx264", rate=25, options={"preset": "veryfast", "x264-params": "keyint=250:scenecut=0"}
        )
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = 1920, 1080, "yuv420p"
        sound = file.add_stream("aac", rate=44_100, layout="stereo")
        for n in range(round(25 * seconds)):
            x, y = round(80 + 70 * np.sin(n / 40)), round(90 + 80 * np.cos(n / 50))
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(wall[y : y + 1080, x : x + 1920]), "rgb24")
            frame.pts, frame.time_base = n, Fraction(1, 25)
            file.mux(stream.encode(frame))
        file.mux(stream.encode(None))
        for n in range(round(seconds * 44_100 / 1024)):
            silence = av.AudioFrame.from_ndarray(np.zeros((2, 1024), np.float32), "fltp", "stereo")
            silence.sample_rate, silence.pts = 44_100, n * 1024
            file.mux(sound.encode(silence))
        file.mux(sound.encode(None))
    return path
