"""Learning from a correction: other notes that are probably wrong in the same way, offered and never applied.

A person gave a note to an instrument that the network had given to another. Notes of the same pitch, or the same pitch
in another octave, that the mask gives to the same wrong owner and that sound alike are candidates.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Floats
from engine.dsp.bands import band_magnitudes
from engine.dsp.harmonics import HarmonicFinder, HarmonicNote
from engine.dsp.sound import Sound
from engine.grid import MaskGrid
from engine.instruments import OTHER
from engine.language import tr
from engine.project.segmentation import Segmentation
from engine.project.selection import INSIDE, note_name
from engine.project.words import clock, the
from engine.region import Region

LEAST = 0.35
"""Candidates that score less are not offered."""
_CENTS = 70.0  # how far a pitch may be off and still be the same note
_OCTAVES = (0, 1, -1)
_OCTAVE_FACTOR = 0.8
_PROFILE = 8  # partials that are compared
_PROFILE_DB = 20.0  # a mean difference of so much is no likeness at all


@dataclass(frozen=True)
class Candidate:
    """A note that may be wrong in the same way. reason: one sentence for the person; score: 0–1, the surest first."""

    region: Region
    reason: str
    score: float


def similar_notes(
    mask: Segmentation | None, sound: Sound, corrected: Region, target: str, stop: Callable[[], bool] | None = None
) -> list[Candidate]:
    """Candidates for the same correction, best first; none where the correction follows no note, or the network had
    not given it to somebody else.

    `corrected`: the region that was given to `target` (the mask may already say so). `stop`: asked again and again;
    when it says True, Cancelled is raised. Takes about a tenth of the recording's length. Changes nothing.
    """
    if mask is None or corrected.is_empty:
        return []
    finder = HarmonicFinder(sound, mask.grid)
    model = _note_of(finder, sound, mask.grid, corrected)
    wrong = _owner_before(mask, corrected, target)
    if model is None or wrong is None:
        return []
    profile = _profile(sound, mask.grid, model)
    found: list[Candidate] = []
    for octave in _OCTAVES:
        pitch = model.f0 * 2.0**octave
        reach = 2 ** (_CENTS / 1200)
        if not mask.grid.f_min < pitch < mask.grid.f_max / 4:
            continue
        for note in finder.notes_in(0, mask.grid.duration, pitch / reach, pitch * reach, stop):
            if _overlap(note.region, corrected) > 0.3:
                continue
            held = _held(mask, note.region, wrong)
            alike = _likeness(profile, _profile(sound, mask.grid, note))
            score = held * alike * (1.0 if octave == 0 else _OCTAVE_FACTOR)
            if held > 0.5 and score >= LEAST:
                found.append(Candidate(note.region, _reason(note, model, wrong, octave), score))
    return sorted(found, key=lambda candidate: -candidate.score)


def _reason(note: HarmonicNote, model: HarmonicNote, wrong: str, octave: int) -> str:
    where = clock(note.start_s)
    name = note_name(note.f0)
    if octave == 0:
        return tr("{name} at {where} is given to {wrong} too.", name=name, where=where, wrong=the(wrong))
    if octave > 0:
        return tr(
            "{name} at {where}, an octave above, is given to {wrong} too.", name=name, where=where, wrong=the(wrong)
        )
    return tr("{name} at {where}, an octave below, is given to {wrong} too.", name=name, where=where, wrong=the(wrong))


def _note_of(finder: HarmonicFinder, sound: Sound, grid: MaskGrid, region: Region) -> HarmonicNote | None:
    """The note that a region is about: pointed at where it is loudest."""
    box = region.box
    energy = np.square(band_magnitudes(sound, grid, box.first, box.stop)[box.low : box.high])
    weighed = energy * region.weights
    if not weighed.any():
        return None
    band, column = np.unravel_index(int(weighed.argmax()), weighed.shape)
    note = finder.note_at(grid.seconds_at(box.first + int(column)), grid.hertz_at(box.low + int(band)))
    return None if note.region.is_empty else note


def _owner_before(mask: Segmentation, region: Region, target: str) -> str | None:
    """Whom the network gave most of the region, if that is not the target."""
    held = _held_by_all(mask.base_shares(region.box.first, region.box.stop), region)
    names = (*mask.instruments, OTHER.id)
    owner = names[int(held.argmax())]
    return None if owner == target else owner


def _held(mask: Segmentation, region: Region, name: str) -> float:
    """Part (0–1) of a region that the mask now gives to `name`."""
    held = _held_by_all(mask.shares(region.box.first, region.box.stop), region)
    return float(held[(*mask.instruments, OTHER.id).index(name)])


def _held_by_all(planes: NDArray[np.uint8], region: Region) -> NDArray[np.float64]:
    """(K + 1,) mean shares 0–1 over a region, by weight; `other` last."""
    box = region.box
    shares = planes[:, box.low : box.high].astype(np.float64) / 255
    weights = region.weights / max(float(region.weights.sum(dtype=np.int64)), 1.0)
    held = (shares * weights).sum(axis=(1, 2))
    return np.append(held, 1 - held.sum())


def _profile(sound: Sound, grid: MaskGrid, note: HarmonicNote) -> Floats:
    """(8,) dB below the loudest, at least −40: how strong the note's first partials are, over its whole length."""
    box = note.region.box
    levels = band_magnitudes(sound, grid, box.first, box.stop).mean(axis=1)
    bands = [min(grid.bands - 1, round(grid.band_at(note.f0 * h))) for h in range(1, _PROFILE + 1)]
    strength = np.array([levels[max(0, b - 1) : b + 2].max() for b in bands], np.float32)
    return np.asarray(np.maximum(20 * np.log10(np.maximum(strength, 1e-9) / max(strength.max(), 1e-9)), -40))


def _likeness(one: Floats, other: Floats) -> float:
    """1 for the same balance of partials, 0 from a mean difference of 20 dB on."""
    return float(np.clip(1 - np.abs(one - other).mean() / _PROFILE_DB, 0, 1))


def _overlap(one: Region, other: Region) -> float:
    """Part of `one` that lies in `other`."""
    common = one.intersect(other)
    total = int(np.count_nonzero(one.weights >= INSIDE))
    return int(np.count_nonzero(common.weights >= INSIDE)) / max(total, 1)
