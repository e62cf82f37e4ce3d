"""What direction says about who plays which note: two clusters of the angle from which notes sound (NumPy only).

Of each note's cells the covariance of the first two channels; its principal direction is an angle from 0 (the left
channel alone) to π/2 (the right one alone). Of spaced microphones, where players differ by delay and not by level, the
angles say nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from engine.arrays import Doubles
from engine.dsp.spatial import Covariance
from engine.region import Region

LEAST_APART, CLEAR = 0.05, 2.5
"""Two players sit apart where their angles differ by so many radians, and by so many deviations of one player's."""
NARROW = 0.01
MOST = 4.0
"""Log-odds that direction alone gives a note, at most."""
ROUNDS = 30
FEWEST_NOTES = 4


@dataclass(frozen=True, eq=False)
class Directed:
    """`field` (n,): half of the log-odds that a note sounds from further left; 0 where it is not known. `tells`:
    whether the players sit apart."""

    field: Doubles
    tells: bool


def angle_of(region: Region, shares: Doubles, covariance: Covariance) -> float:
    """The angle (radians) from which a note's cells sound; nan where they are silent. shares, covariance: of the
    region's columns, all bands (B, t)."""
    box = region.box
    bands = slice(box.low, box.high)
    weights = (region.weights.astype(np.float64) / 255 * shares[bands]) ** 2
    left, right, cross = (
        float((weights * plane[bands]).sum()) for plane in (covariance.left, covariance.right, covariance.cross.real)
    )
    return float("nan") if left + right <= 0 else 0.5 * float(np.arctan2(2 * cross, left - right))


def listen(angles: Sequence[float], weights: Sequence[float]) -> Directed:
    """Two clusters of notes' angles (nan: unknown), weighted by how long and sure they are."""
    angle, weight = np.array(angles, np.float64), np.array(weights, np.float64)
    known = np.isfinite(angle) & (weight > 0)
    nothing = Directed(np.zeros(len(angle)), False)
    if known.sum() < FEWEST_NOTES:
        return nothing
    x, w = angle[known], weight[known] / weight[known].sum()
    left, right = np.percentile(x, 15), np.percentile(x, 85)
    spread, share = max(NARROW, float(right - left) / 4), np.full(len(x), 0.5)
    for _ in range(ROUNDS):
        odds = ((x - right) ** 2 - (x - left) ** 2) / (2 * spread**2)
        share = 1 / (1 + np.exp(-np.clip(odds, -30, 30)))
        mine, theirs = w * share, w * (1 - share)
        if min(mine.sum(), theirs.sum()) < 0.02:
            return nothing
        left, right = (mine * x).sum() / mine.sum(), (theirs * x).sum() / theirs.sum()
        spread = max(NARROW, float(np.sqrt((mine * (x - left) ** 2 + theirs * (x - right) ** 2).sum())))
    if right - left < max(LEAST_APART, CLEAR * spread):
        return nothing
    field = np.zeros(len(angle))
    field[known] = 0.5 * np.clip(((x - right) ** 2 - (x - left) ** 2) / (2 * spread**2), -MOST, MOST)
    return Directed(field, True)
