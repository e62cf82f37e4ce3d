"""What a bench yields, and how its seconds are taken."""

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One measured number, in words a reader understands."""

    name: str
    value: float
    unit: str


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
