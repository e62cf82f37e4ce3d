"""What sounds: solo, mute and gain as weights, and how far the mask reaches."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from engine.dsp.resynth import Shares
from engine.instruments import OTHER
from engine.project.segmentation import Segmentation

Audio = NDArray[np.float32]


@dataclass(frozen=True)
class MixSettings:
    """The mixer. `gains`: linear gain by instrument id, `other` included (missing = 1). With any `solo` only
    those sound; `mute` wins over solo; `bypass`: the original recording, whatever the rest says.
    """

    gains: Mapping[str, float] = field(default_factory=dict)
    solo: frozenset[str] = frozenset()
    mute: frozenset[str] = frozenset()
    bypass: bool = False

    def weights(self, instruments: Sequence[str]) -> dict[str, float]:
        """Linear weight ≥ 0 of each of `instruments` and of `other`.

        A solo or mute of an instrument that is not in the list has no effect.
        """
        names = [*(i for i in instruments if i != OTHER.id), OTHER.id]
        if self.bypass:
            return dict.fromkeys(names, 1.0)
        solo = self.solo & frozenset(names)
        return {
            name: 0.0 if name in self.mute or (solo and name not in solo) else self.gains.get(name, 1.0)
            for name in names
        }


class Renders(Protocol):
    """`engine.dsp.resynth.Renderer`, or anything that renders like it."""

    def render(self, segmentation: Shares | None, weights: Mapping[str, float], start: int, stop: int) -> Audio:
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
