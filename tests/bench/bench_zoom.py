"""Zooming from an hour to 50 ms and back, and scrolling at three scales, with the mask on: painted in a shown window
of 1920 × 1080."""

import importlib.util
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
screen. Processor time is that of the window's thread. napari is not among our packages: it is run beside it where it is
installed, with an image and labels of the same size, on the same screen, without rulers and without sound. What it
draws in between is another matter: it shrinks labels by leaving out cells, where the mask's pyramid keeps the strongest
instrument."""
PEERS = ("napari",)


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
            yield from _peers(name, seconds)


def _peers(name: str, seconds: float) -> Iterator[Figure]:
    """The same steps in other widgets."""
    for peer in PEERS:
        what = f"zoom and scroll in {peer}, {name}, on the clock"
        if importlib.util.find_spec(peer) is None:
            continue
        try:
            steps = in_window(peer, seconds, module="tests.bench.peer_tasks")["steps"]
        except RuntimeError as error:
            # It may lack what it needs, or refuse the size: that is its result.
            yield Figure(f"{what}: failed", 0.0, "", None, str(error).strip().splitlines()[-1][:120])
            continue
        yield Figure(f"{what}: median", statistics.median(steps), "ms", spread_of(steps))
        yield Figure(f"{what}: 95 %", statistics.quantiles(steps, n=20)[18], "ms")
