"""Other ways to hear a mask: as the network left it, or only the cells of a region."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Bytes
from engine.dsp.resynth import Shares
from engine.grid import MaskGrid
from engine.instruments import OTHER
from engine.project.segmentation import Segmentation
from engine.region import WHOLE, Region

REST = "rest"
"""What belongs to `other` inside a region; in a `RegionView` `other` itself is everything outside."""


class NetworkView:
    """A segmentation without the person's edits."""

    def __init__(self, mask: Segmentation) -> None:
        self._mask = mask

    @property
    def grid(self) -> MaskGrid:
        """Its grid."""
        return self._mask.grid

    @property
    def instruments(self) -> tuple[str, ...]:
        """Its instruments."""
        return self._mask.instruments

    @property
    def filled(self) -> NDArray[np.bool_]:
        """(T,) columns that the network has reached."""
        return self._mask.filled

    def shares(self, first: int, stop: int) -> Bytes:
        """(K, bands, stop - first) as the network gave them."""
        return self._mask.base_shares(first, stop)


class RegionView:
    """A mask in which only a region's cells sound, each as far as it is selected; everything else is `other`, whose
    weight `weights` sets to 0."""

    def __init__(self, mask: Shares, region: Region) -> None:
        self._mask, self._region = mask, region

    @property
    def grid(self) -> MaskGrid:
        """The mask's grid."""
        return self._mask.grid

    @property
    def instruments(self) -> tuple[str, ...]:
        """The mask's instruments, and one more for what is nobody's inside the region."""
        return (*self._mask.instruments, REST)

    @property
    def filled(self) -> NDArray[np.bool_]:
        """(T,) all true: outside the region there is nothing to wait for."""
        return np.ones(self._mask.grid.columns, np.bool_)

    def weights(self, mix: Mapping[str, float]) -> dict[str, float]:
        """The mixer's weights, of the mask's instruments and `other`, for this view."""
        return {**mix, REST: mix.get(OTHER.id, 0.0), OTHER.id: 0.0}

    def shares(self, first: int, stop: int) -> Bytes:
        """(K + 1, bands, stop - first) uint8."""
        planes = self._mask.shares(first, stop)
        result = np.zeros((len(planes) + 1, *planes.shape[1:]), np.uint8)
        box = self._region.box
        start, end = max(first, box.first), min(stop, box.stop)
        if start >= end:
            return result
        bands, columns = slice(box.low, box.high), slice(start - first, end - first)
        inside = planes[:, bands, columns].astype(np.uint16)
        inside = np.concatenate([inside, WHOLE - inside.sum(axis=0, keepdims=True)])
        weight = self._region.weights[:, start - box.first : end - box.first].astype(np.uint16)
        # Rounded down, so that the sum stays within the whole.
        result[:, bands, columns] = inside * weight // WHOLE
        return result
