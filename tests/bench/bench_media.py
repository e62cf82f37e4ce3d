"""Decoding sound and finding pictures."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from engine.media.frames import FrameReader
from engine.media.probe import probe
from engine.media.reader import decode_audio
from tests.bench.figures import Figure, best_seconds, real_time
from tests.media_factory import make_video

SECONDS = 20.0


def measure() -> Iterator[Figure]:
    """Decoding as a multiple of real time; frames in milliseconds."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "clip.mp4"
        make_video(path, SECONDS, size=(1280, 720), gop=50)
        clip = probe(path)
        yield Figure("probe", 1000 * best_seconds(lambda: probe(path)), "ms")
        yield Figure("decode AAC stereo", real_time(SECONDS, lambda: decode_audio(clip).close()), "× real time")
        frames = FrameReader(clip)
        times = [n / 25 for n in range(100)]
        straight = best_seconds(lambda: [frames.frame_at(t, 480) for t in times]) / len(times)
        yield Figure("next frame, 720p", 1000 * straight, "ms")
        jumps = [(7.3 * n) % SECONDS for n in range(12)]
        jump = best_seconds(lambda: [frames.frame_at(t, 480) for t in jumps]) / len(jumps)
        yield Figure("frame at any time, 720p, a keyframe every 2 s", 1000 * jump, "ms")
        frames.close()
