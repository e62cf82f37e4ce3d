"""Stand-ins with the same interface as the real thing, in memory."""

import numpy as np
from numpy.typing import NDArray

from engine.grid import MaskGrid
from engine.project.segmentation import Segmentation


class MemoryBuffer:
    """A complete `AudioBuffer` of samples (channels, n) in memory."""

    def __init__(self, samples: NDArray[np.floating], rate: int) -> None:
        self.samples = np.asarray(samples, np.float32)
        self.rate = rate
        self.complete = True

    @property
    def channels(self) -> int:
        return len(self.samples)

    @property
    def length(self) -> int:
        return int(self.samples.shape[1])

    @property
    def available(self) -> int:
        return self.length

    def read(self, start: int, stop: int) -> NDArray[np.float32]:
        result = np.zeros((self.channels, max(0, stop - start)), np.float32)
        first, last = max(start, 0), min(stop, self.length)
        if last > first:
            result[:, first - start : last - start] = self.samples[:, first:last]
        return result


def noise_buffer(seconds: float, rate: int = 44_100, channels: int = 2, level: float = 0.2) -> MemoryBuffer:
    """White noise, uniform in ±level, on the steps of a 16-bit recording."""
    samples = np.random.default_rng(7).uniform(-level, level, (channels, round(seconds * rate)))
    return MemoryBuffer(np.rint(samples * 32_768) / 32_768, rate)


def random_mask(seconds: float, instruments: tuple[str, ...] = ("violin", "cello")) -> Segmentation:
    """A filled mask of random shares, different in every cell."""
    grid = MaskGrid.for_duration(seconds)
    shares = np.random.default_rng(8).dirichlet(np.ones(len(instruments) + 1), (grid.bands, grid.columns))
    segmentation = Segmentation(grid, instruments)
    planes = np.floor(shares.transpose(2, 0, 1)[: len(instruments)] * 255).astype(np.uint8)
    segmentation.fill(0, planes)
    return segmentation
