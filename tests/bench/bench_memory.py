"""Resident memory of the whole application while a 1080p recording is opened, separated, edited and played; and what
lies on the disk meanwhile."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.long_media import make_long
from tests.bench.window import NoScreenError, in_window

LENGTHS = {"10 min": 600.0, "1 h": 3600.0}
STAGES = {
    "started": "window open",
    "decoded": "sound decoded and drawn",
    "separated": "separated",
    "edited": "seen everywhere, list of instruments changed, separated again",
    "played": "played everywhere",
    "peak": "the most at any time",
}
NOTES = """\
The networks are loaded and separate the first half minute; the rest of the mask comes out of thin air in blocks as they
would give it, because what they hold does not depend on the recording's length. Sound, mask and spectrogram lie in
temporary files that are read by position."""


def measure() -> Iterator[Figure]:
    """Megabytes. Nothing without a screen."""
    peaks = []
    with tempfile.TemporaryDirectory(prefix="soloist-bench-") as folder:
        for name, seconds in LENGTHS.items():
            path = Path(folder) / "long.mp4"
            make_long(path, seconds)
            try:
                found = in_window("memory", path)
            except NoScreenError:
                return
            for stage, words in STAGES.items():
                goal = "goal 1,500 MB" if stage == "peak" else ""
                yield Figure(f"{name}: {words}", found[stage], "MB", against=goal)
            yield Figure(f"{name}: temporary files", found["disk"], "MB")
            yield Figure(f"{name}: temporary files after closing", found["left"], "MB", against="goal 0")
            peaks.append(found["peak"])
            path.unlink()
    yield Figure("1 h over 10 min, the most at any time", peaks[1] / peaks[0], "×", against="goal 1.15 ×")
