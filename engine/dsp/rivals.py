"""Other notes that sound together with one, and what is left to it of the partials they share (NumPy only)."""

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Doubles, Floats
from engine.dsp.pitch import LOWEST_HZ, PARTIALS, salience
from engine.dsp.spectra import Rows, at_bins

_EVERY = 4  # columns between the places where other notes are looked for
_RIVALS = 3
_TOUCHING = 1.8  # bins: partials nearer than this share their cells
_LIFTED_DB = 5.0
_PRESENT = 0.25


def own_share(rows: Rows, position: Doubles, level: Floats, bin_hertz: float) -> Floats:
    """(t, n) 0–1: the note's part of the power at each of its partials, at `position` (bins) with `level` (dB).

    1 where it is alone. Where another note's partial falls on it, both notes' neighbouring partials that are alone
    say what each promises there (levels interpolated over their numbers), and the power found is split like that.
    """
    share = np.ones(position.shape, np.float32)
    for first in range(0, len(position), _EVERY):
        block = slice(first, min(first + _EVERY, len(position)))
        here = (block.start + block.stop - 1) // 2
        share[block] = _split(
            rows.level[here], rows.salient[here], position[here], level[block].mean(axis=0), bin_hertz
        )
    return share


def _split(row: Floats, salient: Floats, position: Doubles, level: Floats, bin_hertz: float) -> Floats:
    """(n,) 0–1, as `own_share`, of one row."""
    lifted = _lifted(level)
    others = _others(salient, position, bin_hertz)
    touched = [_nearest(position, other) < _TOUCHING for other in others]
    shared = np.logical_or.reduce([lifted, *touched])
    alone = np.flatnonzero(~shared)
    if not shared.any():
        return np.ones(len(position), np.float32)
    found = np.maximum(10 ** (level / 10), 1e-20)
    rest = np.zeros(len(position))
    for other, touching in zip(others, touched, strict=True):
        rest[touching] += _promise(row, other, position)[touching]
    if (alone < 8).sum() >= 2:
        promised = 10 ** (np.interp(np.arange(len(position)), alone, level[alone]) / 10)
        rest = np.where(lifted, np.maximum(rest, found - promised), rest)
    else:
        # All its partials are shared, as the upper note's of an octave are: it has what the other cannot account for.
        promised = np.maximum(found - rest, 0.1 * found)
    # What neither promises goes by the same proportion; what the others cannot account for by far is the note's.
    part = np.maximum(promised / (promised + rest), 1 - 4 * rest / found)
    return np.where(shared, np.minimum(part, 1), 1).astype(np.float32)


def _promise(row: Floats, other: Doubles, position: Doubles) -> Doubles:
    """(n,) power that a note with partials at `other` (bins) would have at `position`, by those of its partials that
    are alone."""
    own_level = at_bins(row[None], other[None])[0]
    alone = _nearest(other, position) >= _TOUCHING
    if not alone.any():
        return np.asarray(10 ** (np.interp(position, other, own_level) / 10), np.float64)
    return np.asarray(10 ** (np.interp(position, other[alone], own_level[alone]) / 10), np.float64)


def _nearest(a: Doubles, b: Doubles) -> Doubles:
    """For each of `a` the distance to the nearest of `b` (both rising)."""
    after = np.clip(np.searchsorted(b, a), 1, max(len(b) - 1, 1))
    right = b[np.minimum(after, len(b) - 1)]
    return np.minimum(np.abs(a - b[after - 1]), np.abs(a - right))


def _others(salient: Floats, position: Doubles, bin_hertz: float) -> list[Doubles]:
    """Partials (bins) of up to three other notes that stand out of one row (bins,) beside those at `position`."""
    rest = salient.copy()
    _clear(rest, position)
    found: list[Doubles] = []
    for _ in range(_RIVALS):
        candidates = _candidates(rest, bin_hertz)
        if not len(candidates):
            break
        f0 = float(candidates[salience(rest, candidates * bin_hertz, bin_hertz).argmax()])
        partials: Doubles = np.arange(1, max(2, int((len(rest) - 3) / f0)), dtype=np.float64) * f0
        if (at_bins(rest[None], partials[None, :PARTIALS])[0] > _PRESENT).sum() < 2:
            break
        found.append(partials)
        _clear(rest, partials)
    return found


def _candidates(rest: Floats, bin_hertz: float) -> Doubles:
    """Fundamentals (bins) for which one of the clearest peaks below 3 kHz would be one of the first five partials."""
    top = min(len(rest) - 1, int(3000 / bin_hertz))
    peaks = 1 + np.flatnonzero((rest[1:top] > rest[: top - 1]) & (rest[1:top] >= rest[2 : top + 1]))
    peaks = peaks[rest[peaks] > _PRESENT]
    peaks = peaks[np.argsort(-rest[peaks])[:8]]
    a, b, c = rest[peaks - 1], rest[peaks], rest[peaks + 1]
    exact = peaks + 0.5 * (a - c) / np.minimum(a - 2 * b + c, -1e-6)
    candidates = (exact[:, None] / np.arange(1, 6)).ravel()
    return np.asarray(candidates[candidates * bin_hertz > 2 * LOWEST_HZ], np.float64)


def _clear(row: Floats, position: Doubles) -> None:
    """Silence (in place) everything under partials at `position` bins."""
    near = np.rint(position).astype(np.int32)
    near = near[near < len(row) - 3]
    for offset in (-2, -1, 0, 1, 2):
        row[near + offset] = 0


def _lifted(level: Floats) -> NDArray[np.bool_]:
    """Which partials (n,) another note an octave or a twelfth above lifts: all even ones, or all in threes."""
    shared = np.zeros(len(level), bool)
    orders = np.arange(1, min(len(level), PARTIALS) + 1)
    for step in (2, 3):
        multiple = orders % step == 0
        if multiple.sum() < 2:
            continue
        between = np.interp(orders[multiple], orders[~multiple], level[: len(orders)][~multiple])
        excess = level[: len(orders)][multiple] - between
        if float(np.median(excess[:4])) > _LIFTED_DB:
            shared[step - 1 :: step] = True
    return shared
