"""Sound in memory, for tests that need no file."""

import numpy as np
from numpy.typing import NDArray

RATE = 22_050


class HeldSound:
    """Mono sound in memory, read like a recording."""

    def __init__(self, samples: NDArray[np.float32], rate: int = RATE) -> None:
        self.samples, self.rate, self.channels, self.length = samples, rate, 1, len(samples)

    def read(self, start: int, stop: int) -> NDArray[np.float32]:
        """(1, stop − start), zeros outside."""
        result = np.zeros((1, stop - start), np.float32)
        first, last = max(0, start), min(stop, self.length)
        if last > first:
            result[0, first - start : last - start] = self.samples[first:last]
        return result
