"""Playing higher, lower, slower and faster: how far a tone of 997 Hz is from the pitch that was asked, and how far
bursts of it, every half second, are from their place in the recording at worst within five minutes; what it takes."""

import time
from collections.abc import Iterator

import numpy as np

from tests.bench.figures import Figure
from tests.engine.playback.pitched import FRAME_S, HERTZ, drift, hertz_of, run
from tests.engine.playback.stage import RATE

SECONDS = 300.0
ASKED = ((1.0, 100.0), (0.93, -501.0), (1.37, 1150.0), (0.25, 0.0), (2.0, -37.0))
"""Speed, cents."""


def measure() -> Iterator[Figure]:
    """For each speed and transposition."""
    tone = np.sin(2 * np.pi * HERTZ * np.arange(20 * RATE) / RATE).astype(np.float32)
    for speed, cents in ASKED:
        name = f"{100 * speed:.0f} %, {cents:+.0f} cents"
        found = hertz_of(run(speed, cents, tone)[RATE:-RATE])
        error = 1200 * np.log2(found / (HERTZ * 2 ** (cents / 1200)))
        yield Figure(f"{name}: pitch off by", abs(float(error)), "cents", None, "0.3")
        began = time.process_time()
        off = drift(speed, cents, SECONDS)
        spent = time.process_time() - began
        yield Figure(f"{name}: place off by at most", 1000 * off, "ms", None, f"one frame: {1000 * FRAME_S:.0f}")
        yield Figure(f"{name}: five minutes take", spent, "s")
