"""What a person can do to a project, and the arithmetic of shares behind it.

Shares are whole numbers: in every cell the instruments and `other` add up to exactly 255 before and after, and what
is protected stays as it is to the byte. A weight of 255 moves everything, one of 0 nothing, in between it is linear.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Flags
from engine.errors import ProjectError
from engine.instruments import OTHER
from engine.language import tr
from engine.project.marks import Marks
from engine.project.mix import MixState
from engine.project.segmentation import Segmentation
from engine.project.tiles import Planes
from engine.project.words import the
from engine.region import Region, Weights
from engine.roster import Roster

WHOLE = 255
Wide = NDArray[np.uint16]


@dataclass(frozen=True)
class Paint:
    """These cells are `target`'s (an instrument, or `other`): whatever is not protected keeps 1 - w of its share,
    and what it loses goes to the target. w = weight / 255 · strength (0–1).
    """

    region: Region
    target: str
    strength: float = 1.0


@dataclass(frozen=True)
class Remove:
    """These cells are not `instrument`'s (or not `other`): it keeps 1 - w of its share there; what it loses goes to
    the instruments that sound there, in proportion, except for protected ones. Where none does (somebody painted over
    all of them), the network's own order counts, without the instrument; where it names nobody, `other` takes it.
    """

    region: Region
    instrument: str
    strength: float = 1.0


@dataclass(frozen=True)
class GiveBack:
    """Touched cells go back towards what the network says, except for what is protected; wholly given back, they
    count as untouched again."""

    region: Region
    strength: float = 1.0


@dataclass(frozen=True)
class SetMix:
    """The mixer is to be like this."""

    mix: MixState


@dataclass(frozen=True)
class SetInstruments:
    """The mask is to be over these instruments, in this order. `roster`: with what they are called, where that changes
    with it."""

    instruments: tuple[str, ...]
    roster: Roster | None = None


@dataclass(frozen=True)
class SetRoster:
    """The instruments are to be called, and coloured, like this."""

    roster: Roster


@dataclass(frozen=True, eq=False)
class TakeMask:
    """The mask is to be `after`, which was made from the present one (`engine.project.joining`)."""

    after: Segmentation
    roster: Roster | None = None


@dataclass(frozen=True)
class SetProtected:
    """These (instruments, `other`) are to be left alone by every edit of the mask."""

    protected: frozenset[str]


@dataclass(frozen=True)
class SetMarks:
    """Beats, bars and markers are to be like this."""

    marks: Marks


@dataclass(frozen=True, eq=False)
class ReplacePlanes:
    """Every cell is to be as in `source` (imported stems): a mask over `instruments` on the same grid, filled
    throughout, which nobody edits any more. `roster`: as with `SetInstruments`."""

    instruments: tuple[str, ...]
    source: Segmentation
    roster: Roster | None = None


RegionEdit = Paint | Remove | GiveBack
Relisting = SetInstruments | ReplacePlanes | TakeMask
Edit = RegionEdit | Relisting | SetMix | SetProtected | SetMarks | SetRoster


def check(edit: RegionEdit, instruments: Collection[str], protected: Collection[str]) -> None:
    """Raises `ProjectError` where an edit asks for what cannot be: an unknown instrument, or a change of a protected
    one; `ValueError` for a strength outside 0–1."""
    if not 0 <= edit.strength <= 1:
        raise ValueError(f"a strength of {edit.strength} is outside 0–1")
    if isinstance(edit, GiveBack):
        return
    name = edit.target if isinstance(edit, Paint) else edit.instrument
    if name != OTHER.id and name not in instruments:
        raise ProjectError(tr("There is no mask for {name}: add it to the list of instruments first.", name=the(name)))
    if name in protected:
        if isinstance(edit, Paint):
            raise ProjectError(tr("Nothing can be given to {name} while it is protected.", name=the(name)))
        raise ProjectError(tr("Nothing can be taken from {name} while it is protected.", name=the(name)))


def weights_of(weights: Weights, strength: float) -> Weights:
    """Weights scaled by a strength 0–1: what a region's cells are changed by, 255 = wholly."""
    if strength == 1:
        return weights
    # A table of 256: a selection may be large.
    table = np.rint(np.arange(WHOLE + 1) * strength).astype(np.uint8)
    scaled: Weights = table[weights]
    return scaled


def edited(
    edit: RegionEdit,
    planes: Planes,
    base: Planes,
    weights: Weights,
    instruments: Sequence[str],
    protected: Collection[str],
) -> Planes:
    """The shares (K, b, t) after an edit of `planes` with `weights` (b, t), both uint8. `base`: what the network says
    (used by `GiveBack` and `Remove`). Neither argument is changed.
    """
    loose = np.array([name not in protected for name in instruments], np.bool_)
    other_loose = OTHER.id not in protected
    if isinstance(edit, Paint):
        target = instruments.index(edit.target) if edit.target != OTHER.id else None
        return _painted(planes, weights, target, loose, other_loose)
    if isinstance(edit, Remove):
        source = instruments.index(edit.instrument) if edit.instrument != OTHER.id else None
        return _removed(planes, base, weights, source, loose, other_loose)
    return _given_back(planes, base, weights, loose, other_loose)


def _kept(shares: Planes | Wide, weights: Weights) -> Wide:
    """What is left of shares 0–255 when a weight of them goes, rounded: both ends are exact, all fits 16 bits."""
    kept: Wide = (shares.astype(np.uint16) * (WHOLE - weights) + 127) // np.uint16(WHOLE)
    return kept


def _other(planes: Planes) -> Wide:
    rest: Wide = WHOLE - planes.sum(axis=0, dtype=np.uint16)
    return rest


def _painted(planes: Planes, weights: Weights, target: int | None, loose: Flags, other_loose: bool) -> Planes:
    result = planes.copy()
    gain = np.zeros(weights.shape, np.uint16)
    for plane in np.flatnonzero(loose):
        if plane != target:
            kept = _kept(planes[plane], weights)
            gain += planes[plane] - kept
            result[plane] = kept
    if target is not None:
        if other_loose:
            rest = _other(planes)
            gain += rest - _kept(rest, weights)
        result[target] += gain.astype(np.uint8)
    return result


def _removed(
    planes: Planes, base: Planes, weights: Weights, source: int | None, loose: Flags, other_loose: bool
) -> Planes:
    result = planes.copy()
    takers = [plane for plane in np.flatnonzero(loose) if plane != source]
    before = _other(planes) if source is None else planes[source].astype(np.uint16)
    lost = before - _kept(before, weights)
    held = planes[takers].astype(np.uint16)
    nobody = ~held.any(axis=0)
    if nobody.any():
        held[:, nobody] = base[takers][:, nobody]
    if source is None or not other_loose:
        # Where nobody can take it, it stays.
        lost[~held.any(axis=0)] = 0
    given = lost
    if source is not None and other_loose:
        # `other` is one of the network's own order: what it had there it has again.
        rest, total = np.where(nobody, _other(base), 0), held.sum(axis=0, dtype=np.uint16)
        given = (lost.astype(np.uint32) * total // np.maximum(total + rest, 1)).astype(np.uint16)
    result[takers] += _in_proportion(held, given).astype(np.uint8)
    if source is not None:
        result[source] = before - lost
    return result


def _given_back(planes: Planes, base: Planes, weights: Weights, loose: Flags, other_loose: bool) -> Planes:
    now, said = planes[loose].astype(np.uint16), base[loose].astype(np.uint16)
    # Rounding down: the shares of two masks that fit still fit when they are mixed.
    mixed = (now * (WHOLE - weights) + said * weights) // np.uint16(WHOLE)
    result = planes.copy()
    if other_loose:
        room = WHOLE - planes[~loose].sum(axis=0, dtype=np.uint16)
        result[loose] = _in_proportion(mixed, np.minimum(mixed.sum(axis=0, dtype=np.uint16), room))
    else:
        # What is not protected has to fill exactly what it filled before.
        fitted = _in_proportion(mixed, now.sum(axis=0, dtype=np.uint16))
        result[loose] = np.where((weights > 0) & mixed.any(axis=0), fitted, now)
    return result


def _in_proportion(held: Wide, amount: Wide) -> Wide:
    """An amount (b, t), 0–255, shared out (n, b, t) in proportion to what each holds; what rounding leaves goes to
    the strongest, so that nothing is lost. Zero where nobody holds anything."""
    if not len(held):
        return held
    total = held.sum(axis=0, dtype=np.uint16)
    parts: Wide = held * amount // np.maximum(total, 1)
    left = np.where(total > 0, amount - parts.sum(axis=0, dtype=np.uint16), 0).astype(np.uint16)
    strongest = held.argmax(axis=0)
    for position, part in enumerate(parts):
        part += np.where(strongest == position, left, 0).astype(np.uint16)
    return parts
