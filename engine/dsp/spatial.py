"""Where in the stereo picture each instrument is, and what that says about who owns a cell (NumPy only).

Two players seldom sit in the same place, and two channels hear that. Each cell of the mix is taken as a sum of sources
with zero mean and covariance v_k · R_k: v_k is how loud instrument k is in the cell, R_k (2 × 2) from where it sounds
in its band. R_k comes from the network's shares: the mean covariance of the cells that are clearly k's; where a band
has few of these, that of the other bands. v_k begins with the network's shares, too (they are learnt as Wiener gains:
parts of the power), and a few rounds of expectation–maximisation bring direction in (Duong, Vincent & Gribonval 2010,
“Under-determined reverberant audio source separation using a full-rank spatial covariance model”, equations 26–33;
here a cell is one of the mask grid, its covariance averaged over the band). Few rounds: where direction says nothing
the network's word stays. What is gained and by which part: docs/training/stereo.md.

Shapes: K instruments, then `other` (diffuse: R = I / 2, never learnt); B bands, T columns.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Floats

Complex = NDArray[np.complex64]

ROUNDS = 8
CERTAINTY = 4.0
"""Cells say where an instrument is in proportion to its share of their power to this power: the clear ones."""
DIFFUSE = 0.02
"""Part of every R_k that comes from everywhere (reverberation): no cell is decided by direction alone."""
BORROWED = 0.3
"""What all bands say of an instrument's place counts in each band as so much of its mean power a band."""
WIDTH = 1e-4
"""Side power over total power below which a recording counts as mono (−40 dB)."""
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
    """R_k of every instrument and of `other` in each band: `left`, `right` (K+1, B) with left + right = 1, `cross`
    (K+1, B) complex."""

    left: Floats
    right: Floats
    cross: Complex


def find_places(covariances: Sequence[Covariance], shares: Sequence[Floats]) -> Places:
    """Learn from some windows where the instruments are; shares: (K, B, t) for each of the covariances (B, t).

    Twice: what the first places say of the shares makes better ones.
    """
    whole = Covariance(
        np.concatenate([c.left for c in covariances], axis=1),
        np.concatenate([c.right for c in covariances], axis=1),
        np.concatenate([c.cross for c in covariances], axis=1),
    )
    parts = _parts(np.concatenate(list(shares), axis=2))
    return _places(whole, _settled(whole, parts, _places(whole, parts)))


def sharpen(covariance: Covariance, shares: Floats, places: Places) -> Floats:
    """Shares (K, B, T), 0–1, Σ ≤ 1, in the light of direction: the same shape and limits."""
    return _settled(covariance, _parts(shares), places)[:-1]


def _parts(shares: Floats) -> Floats:
    """Parts of each cell's power (K+1, B, T), Σ = 1, the last one `other`'s, that shares (K, B, T) stand for."""
    rest = np.maximum(1e-3, 1 - shares.sum(axis=0, keepdims=True))
    parts = np.concatenate([shares, rest])
    return np.asarray(parts / parts.sum(axis=0), np.float32)


def _settled(covariance: Covariance, parts: Floats, places: Places) -> Floats:
    """Parts (K+1, B, T) of each cell's power after some rounds."""
    power = parts * (covariance.left + covariance.right) + _TINY
    for _ in range(ROUNDS):
        power = _expected_power(covariance, power, places)
    return np.asarray(power / power.sum(axis=0), np.float32)


def _places(covariance: Covariance, parts: Floats) -> Places:
    """R_k as the mean of the band's covariances, weighted by how clearly each cell is k's."""
    weights = parts**CERTAINTY
    planes = (covariance.left, covariance.right, covariance.cross)
    # Sums over many cells: in double precision. (3, K+1, B)
    sums = np.stack([np.einsum("kbt,bt->kb", weights, plane, dtype=np.complex128) for plane in planes])
    sums = sums + BORROWED * sums.mean(axis=2, keepdims=True)
    total = sums[0].real + sums[1].real + 1e-30
    left, right, cross = sums / total * (1 - 2 * DIFFUSE)
    left, right = left.real + DIFFUSE, right.real + DIFFUSE
    # An instrument that was never clearly heard is everywhere, as `other` is.
    power = (sums[0] + sums[1]).real.sum(axis=1)
    unheard = power <= 1e-6 * power.max()
    unheard[-1] = True
    left[unheard], right[unheard], cross[unheard] = 0.5, 0.5, 0
    return Places(left.astype(np.float32), right.astype(np.float32), cross.astype(np.complex64))


def _expected_power(covariance: Covariance, power: Floats, places: Places) -> Floats:
    """One E-step: v_k ← tr(E[s_k s_kᴴ | mix]) (its trace form, for R_k of trace one): what the Wiener filter
    v_k R_k V⁻¹ lets through, and the variance v_k R_k − v_k R_k V⁻¹ R_k v_k that remains unknown.
    """
    left = np.einsum("kb,kbt->bt", places.left, power) + _TINY
    right = np.einsum("kb,kbt->bt", places.right, power) + _TINY
    cross = np.einsum("kb,kbt->bt", places.cross, power)
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
        own_left, own_right, own_cross = (part[k][:, None] for part in (places.left, places.right, places.cross))
        squared = np.abs(own_cross) ** 2
        gain = (own_left**2 + squared) * top + (own_right**2 + squared) * bottom
        gain += 2 * (own_cross.conj() * (own_left + own_right) * side).real
        result[k] = np.maximum(own + own * own * gain, _TINY)
    return result
