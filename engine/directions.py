"""The second stage for stereo recordings: where each instrument sounds from, learnt once, then used in every window."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass

import numpy as np

from engine.arrays import Floats
from engine.dsp.bands import band_covariance, band_magnitudes
from engine.dsp.sound import Sound
from engine.dsp.spatial import Covariance, Places, find_places, sharpen
from engine.grid import MaskGrid

LEARNING_WINDOWS = 10
"""Windows, spread evenly over the recording, from which the directions are learnt."""
_EVERY = 2
"""Of their columns every second one: neighbours overlap by three quarters and say nearly the same."""


@dataclass(frozen=True)
class Directions:
    """Sharpens the shares of windows of one recording."""

    sound: Sound
    grid: MaskGrid
    places: Places

    def sharpen(self, first: int, shares: Floats) -> Floats:
        """Shares (K, B, t) of the columns from `first` on, in the light of direction."""
        covariance = band_covariance(self.sound, self.grid, first, first + shares.shape[2])
        return shares if covariance is None else sharpen(covariance, shares, self.places)


def find_directions(
    sound: Sound,
    grid: MaskGrid,
    windows: Sequence[int],
    width: int,
    shares: Callable[[Sequence[int], Floats], Floats],
    batch: int = 1,
) -> Generator[float, None, Directions | None]:
    """Look at some of the windows (their first columns; each `width` columns wide) and learn where instruments are.

    shares: the network, first columns and band magnitudes (N, B, width) → (N, K, B, width), asked for `batch` windows
    at a time. Yields how far it is, 0–1; returns None for mono sound.
    """
    count = min(LEARNING_WINDOWS, len(windows))
    chosen = sorted({windows[round(place)] for place in np.linspace(0, len(windows) - 1, count)})
    covariances: list[Covariance] = []
    found: list[Floats] = []
    for number in range(0, len(chosen), batch):
        yield number / len(chosen)
        wide = list[int]()
        for first in chosen[number : number + batch]:
            covariance = band_covariance(sound, grid, first, first + width)
            if covariance is None:
                return None
            if covariance.wide:
                covariances.append(covariance.every(_EVERY))
                wide.append(first)
        if wide:
            bands = np.stack([band_magnitudes(sound, grid, first, first + width) for first in wide])
            found += [one[:, :, ::_EVERY] for one in shares(wide, bands)]
    places = find_places(covariances, found) if covariances else None
    return None if places is None else Directions(sound, grid, places)
