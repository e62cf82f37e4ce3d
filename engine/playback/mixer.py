"""What renders the sound, and how far the mask reaches."""

from collections.abc import Mapping
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Floats
from engine.dsp.resynth import Shares
from engine.project.segmentation import Segmentation


class Renders(Protocol):
    """`engine.dsp.resynth.Renderer`, or anything that renders like it."""

    def render(self, segmentation: Shares | None, weights: Mapping[str, float], start: int, stop: int) -> Floats:
        """Samples [start, stop) as float32 (channels, stop - start); the mix itself without a segmentation."""
        ...


def reached_share(segmentation: Segmentation, rate: int, start: int, stop: int) -> NDArray[np.float32]:
    """(stop - start,) 0–1: 1 where both columns around a sample are filled, 0 where neither is."""
    grid = segmentation.grid
    first = int(np.floor(grid.column_at(start / rate)))
    last = int(np.ceil(grid.column_at(stop / rate))) + 1
    columns = np.arange(first, last + 1)
    filled = segmentation.filled[np.clip(columns, 0, grid.columns - 1)]
    if filled.all() or not filled.any():
        return np.full(stop - start, filled[0], np.float32)
    position = np.arange(start, stop) / (rate * grid.hop_s)
    return np.interp(position, columns, filled.astype(np.float64)).astype(np.float32)
