"""What is read as sound: `engine.media.buffer.AudioBuffer`, or anything read like it."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray


class Sound(Protocol):
    """Samples by position."""

    @property
    def rate(self) -> int:
        """Samples per second."""
        ...

    def read(self, start: int, stop: int) -> NDArray[np.float32]:
        """(channels, stop − start) float32; zeros outside the recording."""
        ...


class MultichannelSound(Sound, Protocol):
    """Sound whose channels can be counted without reading it."""

    @property
    def channels(self) -> int:
        """How many."""
        ...


class WholeSound(MultichannelSound, Protocol):
    """Sound whose end is known: a recording that is complete."""

    @property
    def length(self) -> int:
        """Samples per channel."""
        ...


@dataclass(frozen=True, eq=False)
class ArraySound:
    """Samples in memory, (channels, n) float32, read like a recording."""

    samples: NDArray[np.float32]
    rate: int

    @property
    def channels(self) -> int:
        """How many."""
        return len(self.samples)

    @property
    def length(self) -> int:
        """Samples per channel."""
        return int(self.samples.shape[1])

    def read(self, start: int, stop: int) -> NDArray[np.float32]:
        """(channels, stop − start) float32; zeros outside."""
        result = np.zeros((self.channels, max(0, stop - start)), np.float32)
        first, last = max(start, 0), min(stop, self.length)
        if first < last:
            result[:, first - start : last - start] = self.samples[:, first:last]
        return result
