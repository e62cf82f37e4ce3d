"""Picture against sound, measured where they come out: which picture the window has painted while which sample leaves
the sound server's sink. And how fast pictures follow a scrub."""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from engine.media.frames import FrameReader
from engine.media.probe import probe
from tests.bench.figures import Figure, spread_of
from tests.bench.window import NoScreenError, in_window
from tests.media_factory import SYNC_CLIPS
from tests.pulse import PulseMissingError, default_output, running_server

PLAY_S = 6.0
SCRUB_S = 4.0
POINTER_S = 0.016
"""A mouse tells its place about sixty times a second."""
NOTES = """\
Every picture carries its number and the sound is a sweep, so that not only flashes and beeps but every moment tells how
far the two are apart: looked at every 10 ms, 0 while the picture's own time covers the sample. The window is the real
one on a screen of its own; a picture counts from when it has been painted. What a loudspeaker or a monitor adds is not
in it (Playback > Sound output has an offset for that)."""


def measure() -> Iterator[Figure]:
    """How far the picture is off, in milliseconds, for each kind of clip; pictures a second while scrubbing."""
    with suppress(PulseMissingError, NoScreenError), running_server() as server, default_output(server):
        found = in_window("all", PLAY_S, module="tests.bench.sync_tasks")
        for name in SYNC_CLIPS:
            yield from _offsets(name, np.array(found[name]["errors"]), 1000 * found[name]["frame_s"])
        dry = float(sum(clip["underflows"] for clip in found.values()))
        yield Figure("how often the sound device ran dry meanwhile", dry, "", against="0")
    with tempfile.TemporaryDirectory(prefix="soloist-bench-") as folder:
        yield from _scrub(Path(folder))


def _offsets(name: str, errors: NDArray[np.float64], frame: float) -> Iterator[Figure]:
    worst = float(np.quantile(np.abs(errors), 0.95))
    yield Figure(f"{name}: 95 % of the time off by at most", worst, "ms", None, f"goal {frame:.0f}: one frame")
    yield Figure(f"{name}: never off by more than", float(np.abs(errors).max()), "ms", None, f"one frame: {frame:.0f}")
    right = 100 * float(np.mean(errors == 0))
    yield Figure(f"{name}: exactly the picture that belongs to the sample", right, "% of the time")


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
