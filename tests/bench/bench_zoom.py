"""Zooming from an hour to 50 ms and back, and scrolling at three scales, with the mask on: painted in a shown window
of 1920 × 1080."""

import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Figure, spread_of
from tests.bench.long_media import make_long
from tests.bench.window import NoScreenError, in_window

LENGTHS = {"10 min": 600.0, "1 h": 3600.0}
GOAL = "goal: 95 % within 16 ms"
NOTES = """\
A step is a change of the visible part with everything that follows from it: picture, rulers, scroll bar, given to the
screen. Processor time is that of the window's thread. pyqtgraph and napari are not among our packages, so they are not
run beside it."""


def measure() -> Iterator[Figure]:
    """Milliseconds a step, on the clock and of the window's thread. Nothing without a screen."""
    with tempfile.TemporaryDirectory(prefix="soloist-bench-") as folder:
        for name, seconds in LENGTHS.items():
            path = Path(folder) / "long.m4a"
            make_long(path, seconds, size=None)
            try:
                found = in_window("zoom", path)
            except NoScreenError:
                return
            for kind in ("zoom", "scroll"):
                for measured, words in (("busy", "processor time"), ("wall", "on the clock")):
                    steps = found[measured][kind]
                    spread = spread_of(steps)
                    yield Figure(f"{kind}, {name}, {words}: median", statistics.median(steps), "ms", spread)
                    yield Figure(
                        f"{kind}, {name}, {words}: 95 %", statistics.quantiles(steps, n=20)[18], "ms", None, GOAL
                    )
