"""SIGKILL at random moments of editing, saving and autosaving: what is lost, and whether what is left opens."""

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from tests.bench.figures import Figure
from tests.engine.project.killing import Victim

LIVES = 200


def measure() -> Iterator[Figure]:
    """One project through two hundred lives, each ended by a kill."""
    random = np.random.default_rng(7)
    with tempfile.TemporaryDirectory() as folder:
        victim = Victim(Path(folder))
        begin = time.perf_counter()
        for _ in range(LIVES):
            victim.live(int(random.integers(1, 25)), float(random.uniform(0, 0.03)))
        yield Figure("lost_strokes_max", max(victim.lost), "changes", against="goal: 0 finished ones")
        yield Figure("failed_opens", victim.failed, f"of {LIVES}", against="goal: 0")
        yield Figure("kills_during_a_save", victim.torn_saves, f"of {LIVES}")
        yield Figure("changes", victim.done, "in all")
        yield Figure("seconds_per_life", (time.perf_counter() - begin) / LIVES, "s")
