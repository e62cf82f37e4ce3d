"""Where in the stereo picture each instrument is, and what that says about who owns a cell (NumPy only).

Two players seldom sit in the same place, and two channels hear that. Each cell of the mix is taken as a sum of sources
with zero mean and covariance v_k · R_k: v_k is how loud instrument k is in the cell, R_k (2 × 2) from where it sounds.
Expectation–maximisation from the network's shares finds both (Duong, Vincent & Gribonval 2010, "Under-determined
reverberant audio source separation using a full-rank spatial covariance model", equations 26–33), with two changes:
a cell is one of the mask grid, its covariance averaged over the band, and R_k is the same in all bands. So it takes
milliseconds, an instrument keeps its place over all of its range, and a network that is only a little more often right
than wrong is put right everywhere. Where two instruments sound from one place the direction says nothing, and their
shares stay what the network said.

Shapes: K instruments, then `other` (diffuse: R = I / 2, never learnt); B bands, T columns.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Complex = NDArray[np.complex64]

LEARNING_ROUNDS = 30
APPLYING_ROUNDS = 8
CERTAINTY = 4.0
"""Cells say where an instrument is in proportion to its share of their power to this power: the clear ones."""
DIFFUSE = 0.02
"""Part of every R_k that comes from everywhere (reverberation): no cell is decided by direction alone."""
WIDTH = 1e-4
"""Side power over total power below which a recording counts as mono (−40 dB)."""
EVIDENCE = 4.0
"""How many times the squared difference of two places must exceed its own variance, for them to be two. On simulated
rooms this keeps what is gained where players sit apart, and loses little where they sit in one place."""
_REGIONS = 16
_TINY = np.float32(1e-12)


@dataclass(frozen=True, eq=False)
class Covariance:
    """Of the first two channels per cell: `left`, `right` (B, T) float32 power, `cross` (B, T) complex64,
    left × conjugate of right.
    """

    left: Floats
    right: Floats
    cross: Complex

    @property
    def wide(self) -> bool:
        """Whether the channels differ at all."""
        total = float(self.left.sum() + self.right.sum())
        side = total - 2 * float(self.cross.real.sum())
        return side > 2 * WIDTH * total

    def every(self, step: int) -> "Covariance":
        """Every `step`-th column."""
        return Covariance(self.left[:, ::step], self.right[:, ::step], self.cross[:, ::step])


@dataclass(frozen=True, eq=False)
class Places:
    """R_k of every instrument and of `other`: `left`, `right` (K+1,) with left + right = 1, `cross` (K+1,) complex."""

    left: Floats
    right: Floats
    cross: Complex


def find_places(covariances: Sequence[Covariance], shares: Sequence[Floats]) -> Places | None:
    """Learn from some windows where the instruments are; shares: (K, B, t) for each of the covariances (B, t).

    Instruments whose places cannot be told apart get the same one; None when that is so for all.
    """
    whole = Covariance(
        np.concatenate([c.left for c in covariances], axis=1),
        np.concatenate([c.right for c in covariances], axis=1),
        np.concatenate([c.cross for c in covariances], axis=1),
    )
    power = _power(whole, np.concatenate(list(shares), axis=2))
    for _ in range(LEARNING_ROUNDS):
        power = _expected_power(whole, power, _places(whole, power))
    groups = _groups(whole, power)
    if len(set(groups)) == 1:
        return None
    return _places(whole, power, groups)


def sharpen(covariance: Covariance, shares: Floats, places: Places) -> Floats:
    """Shares (K, B, T), 0–1, Σ ≤ 1, in the light of direction: the same shape and limits."""
    power = _power(covariance, shares)
    for _ in range(APPLYING_ROUNDS):
        power = _expected_power(covariance, power, places)
    amplitude = np.sqrt(power)
    return np.asarray(amplitude[:-1] / amplitude.sum(axis=0), np.float32)


def _power(covariance: Covariance, shares: Floats) -> Floats:
    """v (K+1, B, T) that the shares of magnitude stand for, as loud together as the cell."""
    rest = np.maximum(1e-3, 1 - shares.sum(axis=0, keepdims=True))
    squares = np.concatenate([shares, rest]).astype(np.float32) ** 2
    return np.asarray(squares / squares.sum(axis=0) * (covariance.left + covariance.right) + _TINY, np.float32)


def _sums(covariance: Covariance, power: Floats) -> NDArray[np.complex128]:
    """(3, K+1, B): left and right power and cross power of each instrument's clear cells, summed over time."""
    weights = (power / power.sum(axis=0)) ** CERTAINTY
    parts = (covariance.left, covariance.right, covariance.cross)
    # Sums over many cells: in double precision.
    return np.stack([np.einsum("kbt,bt->kb", weights, part, dtype=np.complex128) for part in parts])


def _places(covariance: Covariance, power: Floats, groups: Sequence[int] = ()) -> Places:
    """R_k as the mean of the cells' covariances, weighted by how much of each belongs to k (or to k's group)."""
    sums = _sums(covariance, power).sum(axis=2)
    for k, group in enumerate(groups):
        if group != k:
            sums[:, group] += sums[:, k]
    for k, group in enumerate(groups):
        sums[:, k] = sums[:, group]
    total = sums[0].real + sums[1].real + 1e-30
    left, right, cross = sums / total * (1 - 2 * DIFFUSE)
    left, right = left.real + DIFFUSE, right.real + DIFFUSE
    # An instrument that was never clearly heard is everywhere, as `other` is.
    unheard = total < 1e-6 * total.max()
    unheard[-1] = True
    left[unheard], right[unheard], cross[unheard] = 0.5, 0.5, 0
    return Places(left.astype(np.float32), right.astype(np.float32), cross.astype(np.complex64))


def _groups(covariance: Covariance, power: Floats) -> list[int]:
    """For each instrument the first one whose place cannot be told from its own.

    A place is real when an instrument is found there in all of its range; what a room does to single partials differs
    from region to region. So the squared distance of two mean directions is held against their variance over regions.
    """
    sums = _sums(covariance, power)[:, :-1]
    instruments, bands = sums.shape[1:]
    region = np.minimum(np.arange(bands) * _REGIONS // bands, _REGIONS - 1)
    left, right, cross = (
        np.stack([part[:, region == r].sum(axis=1) for r in range(_REGIONS)], axis=1) for part in sums
    )
    total = left.real + right.real + 1e-30
    # The direction as a vector (Stokes parameters without their length): level difference and correlation.
    direction = np.stack([(left - right).real, 2 * cross.real, 2 * cross.imag]) / total
    weight = total / total.sum(axis=1, keepdims=True)
    mean = (direction * weight).sum(axis=2)
    variance = (((direction - mean[:, :, None]) ** 2).sum(axis=0) * weight).sum(axis=1)
    heard_in = 1 / (weight**2).sum(axis=1)
    error = variance / np.maximum(heard_in - 1, 0.3)
    groups = list(range(instruments))
    for k in range(instruments):
        for earlier in range(k):
            distance = float(((mean[:, k] - mean[:, earlier]) ** 2).sum())
            if groups[k] == k and distance < EVIDENCE * (error[k] + error[earlier] + 1e-6):
                groups[k] = groups[earlier]
    return groups


def _expected_power(covariance: Covariance, power: Floats, places: Places) -> Floats:
    """One E-step: v_k ← tr(E[s_k s_kᴴ | mix]) (its trace form, for R_k of trace one): what the Wiener filter
    v_k R_k V⁻¹ lets through, and the variance v_k R_k − v_k R_k V⁻¹ R_k v_k that remains unknown.
    """
    left = np.tensordot(places.left, power, 1) + _TINY
    right = np.tensordot(places.right, power, 1) + _TINY
    cross = np.tensordot(places.cross, power, 1)
    determinant = np.maximum(left * right - np.abs(cross) ** 2, _TINY * _TINY)
    # V⁻¹, then V⁻¹ C V⁻¹ − V⁻¹, C being the covariance of the mix: both 2 × 2 and Hermitian.
    a, d, b = right / determinant, left / determinant, -cross / determinant
    b_bar = b.conj()
    first = a * covariance.left + b * covariance.cross.conj()
    second = a * covariance.cross + b * covariance.right
    third = b_bar * covariance.left + d * covariance.cross.conj()
    fourth = b_bar * covariance.cross + d * covariance.right
    top = (first * a + second * b_bar).real - a
    bottom = (third * b + fourth * d).real - d
    side = first * b + second * d - b
    result = np.empty_like(power)
    for k, own in enumerate(power):
        # R_k² of trace form: tr(R_k M R_k) = tr(R_k² M).
        squared = np.abs(places.cross[k]) ** 2
        gain = (places.left[k] ** 2 + squared) * top + (places.right[k] ** 2 + squared) * bottom
        gain += 2 * (places.cross[k].conj() * (places.left[k] + places.right[k]) * side).real
        result[k] = np.maximum(own + own * own * gain, _TINY)
    return result
