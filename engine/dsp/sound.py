"""What is read as sound: `engine.media.buffer.AudioBuffer`, or anything read like it."""

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
