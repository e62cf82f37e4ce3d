"""What a bench yields, and how its seconds are taken."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Figure:
    """One measured number, in words a reader understands. `spread`: half of the range in which the middle half of the
    measurements lies, in the same unit. `against`: what it is to be compared with, from the same run or the goal.
    """

    name: str
    value: float
    unit: str
    spread: float | None = None
    against: str = ""

    def fields(self, bench: str) -> dict[str, object]:
        """As `--json` prints it."""
        return {
            **{"bench": bench, "metric": self.name, "value": self.value, "unit": self.unit},
            **{"spread": self.spread, "against": self.against},
        }


def spread_of(values: Sequence[float]) -> float:
    """Half the distance between the quartiles."""
    if len(values) < 2:
        return 0.0
    quarters = statistics.quantiles(values, n=4)
    return (quarters[2] - quarters[0]) / 2


def interval(values: Sequence[float], seed: int = 1, draws: int = 4000) -> tuple[float, float]:
    """95 % of the mean, by bootstrap over the values (percentiles of resampled means)."""
    if len(values) < 2:
        return values[0], values[0]
    random = np.random.default_rng(seed)
    means = np.asarray(values)[random.integers(len(values), size=(draws, len(values)))].mean(axis=1)
    low, high = np.percentile(means, (2.5, 97.5))
    return float(low), float(high)


def best_seconds(action: Callable[[], object], repeat: int = 3) -> float:
    """The shortest of a few runs: everything else the machine does only ever adds."""
    times = []
    for _ in range(repeat):
        begin = time.perf_counter()
        action()
        times.append(time.perf_counter() - begin)
    return min(times)


def real_time(seconds_of_sound: float, action: Callable[[], object], repeat: int = 3) -> float:
    """How many seconds of sound are dealt with in one second."""
    return seconds_of_sound / best_seconds(action, repeat)
