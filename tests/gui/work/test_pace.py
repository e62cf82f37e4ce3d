"""Times left are true within a factor of two, on simulated progress."""

import math
from collections.abc import Callable

import numpy as np
import pytest

from gui.work.board import Pace

SECONDS = 120


def steady(t: float) -> float:
    return t / SECONDS


def late(t: float) -> float:
    """Twenty seconds of reading first."""
    return max(0.0, (t - 20) / (SECONDS - 20))


def stepped(t: float) -> float:
    """A batch every three seconds."""
    return math.floor(t / 3) * 3 / SECONDS


def resumed(t: float) -> float:
    """Four fifths were there already."""
    return 0.8 + 0.2 * t / SECONDS


def slowing(t: float) -> float:
    """Half as fast in the second half of the work."""
    return t / 80 if t < 40 else 0.5 + (t - 40) / 160


@pytest.mark.parametrize("progress", [steady, late, stepped, resumed, slowing])
def test_the_time_left_is_true_within_a_factor_of_two(
    progress: Callable[[float], float], rng: np.random.Generator
) -> None:
    pace, told, wrong = Pace("Separating"), 0, []
    for t in np.arange(0, SECONDS - 6, 0.1):
        done = progress(t) if progress is stepped else progress(max(0.0, t + rng.uniform(-0.3, 0.3)))
        left = pace.seconds_left(min(done, 1.0), 1000 + t)
        # The first seconds after the first step tell little.
        if math.isfinite(left) and t > 30:
            told += 1
            truth = SECONDS - t
            if not truth / 2 <= left <= truth * 2:
                wrong.append((t, left, truth))
    assert told > 700
    # Nobody can know beforehand that it will be slower: for that, some seconds.
    assert len(wrong) <= (120 if progress is slowing else 0), wrong[:5]


def test_before_the_first_progress_nothing_is_said() -> None:
    pace = Pace("Looking")
    assert all(math.isinf(pace.seconds_left(0.0, t)) for t in range(50))
