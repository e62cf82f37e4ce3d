"""Small masks and sounds for tests of projects."""

import numpy as np
from numpy.typing import NDArray

from engine.grid import MaskGrid
from engine.project.segmentation import Segmentation
from engine.region import Box


def random_planes(count: int, bands: int, columns: int, seed: int = 1) -> NDArray[np.uint8]:
    """(count, bands, columns) shares whose sum is at most 255."""
    shares = np.random.default_rng(seed).dirichlet(np.ones(count + 1), (bands, columns))
    return np.floor(shares[..., :count] * 255).astype(np.uint8).transpose(2, 0, 1)


def random_mask(
    columns: int = 40, bands: int = 6, instruments: tuple[str, ...] = ("flute", "cello"), seed: int = 1
) -> Segmentation:
    """A mask that the network filled and a person edited here and there."""
    result = Segmentation(MaskGrid(columns=columns, bands=bands), instruments)
    result.fill(0, random_planes(len(instruments), bands, columns, seed))
    box = Box(columns // 4, columns // 2, 1, bands - 1)
    touched = np.random.default_rng(seed + 1).random((box.bands, box.columns)) < 0.5
    result.write(box, random_planes(len(instruments), box.bands, box.columns, seed + 2), touched)
    return result


class Waves:
    """Samples (channels, n) read like a decoded recording."""

    def __init__(self, samples: NDArray[np.floating], rate: int = 44_100) -> None:
        self.samples = np.atleast_2d(samples).astype(np.float32)
        self.rate = rate
        self.channels, self.length = self.samples.shape

    def read(self, start: int, stop: int) -> NDArray[np.float32]:
        """(channels, stop - start), zeros outside."""
        result = np.zeros((self.channels, max(0, stop - start)), np.float32)
        first, last = max(start, 0), min(stop, self.length)
        if last > first:
            result[:, first - start : last - start] = self.samples[:, first:last]
        return result


def same_mask(one: Segmentation, other: Segmentation) -> None:
    """Assert that two masks are the same to the byte: shares, the network's and a person's, and what is touched."""
    assert (one.grid, one.instruments) == (other.grid, other.instruments)
    stop = one.grid.columns
    np.testing.assert_array_equal(one.filled, other.filled)
    np.testing.assert_array_equal(one.touched(0, stop), other.touched(0, stop))
    np.testing.assert_array_equal(one.shares(0, stop), other.shares(0, stop))
    np.testing.assert_array_equal(one.base_shares(0, stop), other.base_shares(0, stop))
