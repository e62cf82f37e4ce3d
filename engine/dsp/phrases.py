"""All notes of a phrase at once, each cell split among everything that sounds in it (NumPy only).

A note found by itself claims what it can account for, and two notes may claim the same cell. Where all the notes of a
moment are known, the claims are weighed against each other.
"""

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from engine.dsp.harmonics import HarmonicFinder, HarmonicNote
from engine.project.region import Box, Region

LOWEST_HZ, HIGHEST_HZ = 60.0, 3000.0
"""Between these the other notes are looked for."""


def phrase_in(
    finder: HarmonicFinder,
    start_s: float,
    stop_s: float,
    low_hz: float,
    high_hz: float,
    stop: Callable[[], bool] | None = None,
) -> Iterator[Region]:
    """The notes with a fundamental between two frequencies (Hz) at some time between two (seconds), together: after
    each that is found, and at last split from the other notes found in that time. `stop`: as in `note_at`.
    """
    inside: list[HarmonicNote] = []
    found: list[HarmonicNote] = []
    region = Region.empty()
    for note in finder.notes_in(start_s, stop_s, min(low_hz, LOWEST_HZ), max(high_hz, HIGHEST_HZ), stop):
        found.append(note)
        if low_hz <= note.f0 <= high_hz:
            inside.append(note)
            region = region.union(note.region)
            yield region
    yield shared_out([note.region for note in inside], [note.region for note in found])


def shared_out(chosen: Sequence[Region], found: Sequence[Region]) -> Region:
    """The chosen notes together: where all the notes found, which they are among, claim more than a whole cell, each
    gets its part in proportion."""
    region = Region.empty()
    for note in chosen:
        own, everyone = _claims(chosen, note.box), _claims(found, note.box)
        part = 255 * own / np.maximum(everyone, 255)
        region = region.union(Region(note.box, np.rint(np.minimum(part, 255)).astype(np.uint8)))
    return region


def _claims(regions: Sequence[Region], box: Box) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """(b, t) sum of weights in a box."""
    total = np.zeros((box.bands, box.columns), np.float32)
    for region in regions:
        common = region.box.intersect(box)
        if not common.is_empty:
            theirs = region.weights[
                common.low - region.box.low : common.high - region.box.low,
                common.first - region.box.first : common.stop - region.box.first,
            ]
            total[common.low - box.low : common.high - box.low, common.first - box.first : common.stop - box.first] += (
                theirs
            )
    return total
