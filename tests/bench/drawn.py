"""The gestures of the scripted user, as its hand draws them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce

import numpy as np

from engine.dsp.harmonics import part_under
from engine.grid import MaskGrid
from engine.project.shapes import brush_stroke
from engine.region import Box, Region


class Hand:
    """Where an edge or a point comes to lie that was meant to lie on a cell: within ±2 bands and ±60 ms of it (evenly
    spread, seeded), or just there with no seed."""

    BANDS = 2
    SECONDS = 0.06

    def __init__(self, grid: MaskGrid, seed: int | None = None) -> None:
        self._grid = grid
        self._rng = None if seed is None else np.random.default_rng(seed)

    def miss(self) -> tuple[int, int]:
        """(columns, bands) beside what was meant."""
        if self._rng is None:
            return 0, 0
        seconds = float(self._rng.uniform(-self.SECONDS, self.SECONDS))
        return round(seconds / self._grid.hop_s), int(self._rng.integers(-self.BANDS, self.BANDS + 1))

    def box(self, box: Box) -> Box:
        """A box drawn from corner to corner, both of them missed."""
        (first, low), (stop, high) = self.miss(), self.miss()
        drawn = Box(box.first + first, box.stop + stop, box.low + low, box.high + high).clipped(self._grid)
        return box if drawn.is_empty else drawn


@dataclass(frozen=True)
class FoundNote:
    """A note that the finder finds in the mix: its cells, where (column, band) its fundamental's middle lies, and its
    fundamental's course."""

    region: Region
    place: tuple[int, int]
    course: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Notes:
    """What the harmonic tool finds in one recording: by clicks on true partials, and by a drag over everything."""

    clicked: list[Region]
    dragged: list[FoundNote]

    def inside(self, box: Box) -> list[Region]:
        """Of the dragged ones those that a box holds."""
        return [
            note.region
            for note in self.dragged
            if box.first <= note.place[0] < box.stop and box.low <= note.place[1] < box.high
        ]


def rectangle(box: Box, hand: Hand) -> Region:
    """All cells of a box."""
    return Region.full(hand.box(box))


def stroke(grid: MaskGrid, places: Sequence[tuple[int, int]], radius: float, hand: Hand) -> Region:
    """A stroke of a brush through some places."""
    return brushed(grid, missed(grid, places, hand), radius)


def clicked(note: Region, _: Hand) -> Region:
    """A note that was outlined before one clicked."""
    return note


def melody(notes: Notes, box: Box, hand: Hand) -> Region:
    """The notes that a box over fundamentals holds."""
    return _joined(notes.inside(hand.box(box)))


def whole(notes: Notes, box: Box, hand: Hand) -> Region:
    """What a box takes when it takes all that lies in it, too."""
    drawn = hand.box(box)
    return Region.full(drawn).union(_joined(notes.inside(drawn)))


def followed(grid: MaskGrid, notes: Notes, places: Sequence[tuple[int, int]], radius: float, hand: Hand) -> Region:
    """What a stroke of the harmonic tool takes: what lies under it, and the partials of the notes that it follows."""
    drawn = stroke(grid, places, radius, hand)
    return drawn.union(_joined([part_under(note.region, note.course, drawn) for note in notes.dragged]))


def _joined(regions: list[Region]) -> Region:
    return reduce(Region.union, regions, Region.empty())


def missed(grid: MaskGrid, places: Sequence[tuple[int, int]], hand: Hand) -> list[tuple[int, int]]:
    """The places of a stroke, all beside what was meant by the same miss."""
    column, band = hand.miss()
    return [(min(max(c + column, 0), grid.columns - 1), min(max(b + band, 0), grid.bands - 1)) for c, b in places]


def brushed(grid: MaskGrid, places: Sequence[tuple[int, int]], radius: float) -> Region:
    """A brush of `radius` bands drawn through the places; on screen it is about round."""
    corners = [p for n, p in enumerate(places) if n in (0, len(places) - 1) or n % 4 == 0]
    points = [(grid.seconds_at(column), band) for column, band in corners]
    return brush_stroke(grid, points, 0.8 * radius * grid.hop_s, radius + 0.5, 0.8)
