"""Stand-ins with the same interface as the real thing, in memory."""

import numpy as np
from numpy.typing import NDArray

from engine.dsp.sound import ArraySound
from engine.grid import MaskGrid
from engine.project.segmentation import Segmentation


class MemoryBuffer(ArraySound):
    """A complete `AudioBuffer` of samples (channels, n) in memory."""

    complete = True

    def __init__(self, samples: NDArray[np.floating], rate: int) -> None:
        super().__init__(np.asarray(samples, np.float32), rate)

    @property
    def available(self) -> int:
        return self.length


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
