"""Resident memory of the whole application while a 1080p recording is opened, separated, edited and played; and what
lies on the disk meanwhile."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

from tests.bench.figures import Figure
from tests.bench.long_media import make_long
from tests.bench.window import NoScreenError, in_window

LENGTHS = {"10 min": 600.0, "1 h": 3600.0}
STAGES = {
    "started": "window open",
    "decoded": "sound decoded and drawn",
    "separated": "separated",
    "again": "an instrument added, separated again",
    "edited": "40 strokes painted and 40 minutes given away all along it, half of that undone",
    "played": "played everywhere",
    "peak": "the most at any time",
}
NOTES = """\
The networks in the box separate all of it, twice; strokes are real mouse events in the shown window. Sound, mask and
spectrogram lie in temporary files that are read by position. About 330 MB are the program files of PyTorch and CUDA.
Memory does not depend on how busy the machine is."""


def measure() -> Iterator[Figure]:
    """Megabytes. Nothing without a screen."""
    peaks = []
    with tempfile.TemporaryDirectory(prefix="soloist-bench-") as folder:
        for name, seconds in LENGTHS.items():
            path = Path(folder) / "long.mp4"
            make_long(path, seconds)
            cache = Path(folder) / "cache"
            try:
                with mock.patch.dict(os.environ, SOLOIST_CACHE=str(cache)):
                    found = in_window("memory", path, module="tests.bench.memory_tasks")
            except NoScreenError:
                return
            left = sum(f.stat().st_size for f in cache.rglob("*") if f.is_file()) / 1e6
            for stage, words in STAGES.items():
                goal = "goal 1,500 MB" if stage == "peak" else ""
                yield Figure(f"{name}: {words}", found[stage], "MB", against=goal)
            yield Figure(f"{name}: temporary files", found["disk"], "MB")
            yield Figure(f"{name}: temporary files after closing", left, "MB", against="goal 0")
            peaks.append(found["peak"])
            path.unlink()
    yield Figure("1 h over 10 min, the most at any time", peaks[1] / peaks[0], "×", against="goal 1.15 ×")
