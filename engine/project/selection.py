"""What can be done with a selection before it is used: grow, shrink, feather, outline, describe.

Weights of 128 and more count as inside where a yes or no is needed (outline, note name, growing).
"""

import math
from dataclasses import astuple, dataclass

import numpy as np
from numpy.typing import NDArray

from engine.grid import MaskGrid
from engine.instruments import OTHER
from engine.project.segmentation import Segmentation
from engine.region import WHOLE, Box, Region

INSIDE = 128
_LOOKED = 200
NOTES = ("C", "C♯", "D", "E♭", "E", "F", "F♯", "G", "A♭", "A", "B♭", "B")
_EDGES = 6000  # more unit edges than this are drawn coarser: the eye cannot tell, and the line must keep moving

Polyline = NDArray[np.int32]
"""(n, 2) corners (column, band) counted in cell edges, first = last: cell (b, c) reaches from c to c + 1 and from b to
b + 1, its centre is at c + ½, b + ½."""


@dataclass(frozen=True)
class Description:
    """A selection in numbers: edges in seconds and hertz, and the nearest note to its lowest part, such as `A4`."""

    start_s: float
    stop_s: float
    low_hz: float
    high_hz: float
    note: str

    @property
    def length_s(self) -> float:
        """Seconds."""
        return self.stop_s - self.start_s


def owners(region: Region, mask: Segmentation) -> list[tuple[str, float]]:
    """Whose the selected cells are: each instrument's mean share of them, 0–1, `other` too, the largest first. Of long
    selections columns are looked at evenly, `_LOOKED` at most."""
    box = region.box.clipped(mask.grid)
    if region.is_empty or box.is_empty:
        return []
    columns = np.unique(np.linspace(box.first, box.stop - 1, min(box.columns, _LOOKED)).astype(int))
    total, weight = np.zeros(len(mask.instruments)), 0.0
    for column in columns.tolist():
        weights = region.weights[box.low - region.box.low : box.high - region.box.low, column - region.box.first]
        shares = mask.shares(column, column + 1)[:, box.low : box.high, 0]
        total += shares @ weights.astype(np.float64) / WHOLE
        weight += float(weights.sum(dtype=np.float64))
    if not weight:
        return []
    part = total / weight
    named = [*zip(mask.instruments, part.tolist(), strict=True), (OTHER.id, 1 - float(part.sum()))]
    return sorted(named, key=lambda each: -each[1])


def grow(region: Region, grid: MaskGrid, cells: int) -> Region:
    """The region and everything within `cells` cells of it; new cells take the weight of the nearest old one."""
    if region.is_empty or cells <= 0:
        return region
    from scipy import ndimage

    box, weights = _with_room(region, grid, cells)
    if not (weights >= INSIDE).any():
        return region
    distance, nearest = ndimage.distance_transform_edt(weights < INSIDE, return_indices=True)
    grown = np.where(distance <= cells + 0.25, weights[nearest[0], nearest[1]], 0)
    return Region(box, np.maximum(weights, grown).astype(np.uint8)).trimmed()


def shrink(region: Region, grid: MaskGrid, cells: int) -> Region:
    """The region without everything within `cells` cells of its edge. The ends of the recording are no edge."""
    if region.is_empty or cells <= 0:
        return region
    from scipy import ndimage

    # One cell of surroundings, where there are any: they are what is outside.
    box, weights = _with_room(region, grid, 1)
    distance = ndimage.distance_transform_edt(weights >= INSIDE) if (weights < INSIDE).any() else math.inf
    return Region(box, np.where(distance > cells + 0.25, weights, 0).astype(np.uint8)).trimmed()


def feather(region: Region, grid: MaskGrid, cells: float) -> Region:
    """The region with an edge that fades over about `cells` cells to each side (a Gaussian of half that width)."""
    if region.is_empty or cells <= 0:
        return region
    from scipy import ndimage

    box, weights = _with_room(region, grid, math.ceil(2 * cells))
    soft = ndimage.gaussian_filter(weights.astype(np.float32), cells / 2, mode="nearest", truncate=4)
    return Region(box, np.rint(soft).astype(np.uint8)).trimmed()


def outline(region: Region) -> list[Polyline]:
    """The border between inside and outside as closed lines, inside on the left. Large regions come out simplified."""
    if region.is_empty:
        return []
    inside = np.asarray(region.weights >= INSIDE)
    step = 1
    while _edge_count(inside) > _EDGES:
        inside, step = _coarser(inside), 2 * step
    origin = np.array([region.box.first, region.box.low], np.int32)
    corner = np.array([region.box.stop, region.box.high], np.int32)
    return [np.minimum(origin + line * step, corner).astype(np.int32) for line in _trace(inside)]


def describe(region: Region, grid: MaskGrid) -> Description:
    """Start, end, lowest and highest frequency (the outer edges of its cells), and the note nearest to the middle of
    its lowest unbroken run of bands: of a note with its partials, the fundamental. Raises ValueError when empty."""
    if region.is_empty:
        raise ValueError("nothing is selected")
    rows = np.flatnonzero((region.weights >= INSIDE).any(axis=1))
    if not len(rows):
        rows = np.flatnonzero(region.weights.any(axis=1))
    run = rows[: int(np.argmax(np.append(np.diff(rows), 2) > 1)) + 1]
    middle = region.box.low + (int(run[0]) + int(run[-1])) / 2
    return Description(
        max(0.0, grid.seconds_at(region.box.first - 0.5)),
        grid.seconds_at(region.box.stop - 0.5),
        grid.hertz_at(region.box.low - 0.5),
        grid.hertz_at(region.box.high - 0.5),
        note_name(grid.hertz_at(middle)),
    )


def note_name(hertz: float) -> str:
    """The nearest note of A4 = 440 Hz: `A4`, `E♭5`."""
    number = round(69 + 12 * math.log2(hertz / 440))
    return f"{NOTES[number % 12]}{number // 12 - 1}"


def _with_room(region: Region, grid: MaskGrid, cells: int) -> tuple[Box, NDArray[np.uint8]]:
    """The weights with up to `cells` empty cells around them, as far as the grid reaches."""
    first, stop, low, high = astuple(region.box)
    box = Box(first - cells, stop + cells, low - cells, high + cells).clipped(grid)
    weights = np.zeros((box.bands, box.columns), np.uint8)
    weights[low - box.low : high - box.low, first - box.first : stop - box.first] = region.weights
    return box, weights


def _edge_count(inside: NDArray[np.bool_]) -> int:
    padded = np.pad(inside, 1)
    return int(np.count_nonzero(padded[1:] != padded[:-1]) + np.count_nonzero(padded[:, 1:] != padded[:, :-1]))


def _coarser(inside: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Half as many rows and columns; inside where any of the four is, so that thin partials do not vanish."""
    even = np.pad(inside, ((0, inside.shape[0] % 2), (0, inside.shape[1] % 2)))
    return np.asarray(even[::2, ::2] | even[1::2, ::2] | even[::2, 1::2] | even[1::2, 1::2])


def _trace(inside: NDArray[np.bool_]) -> list[Polyline]:
    """Border lines of `inside`, (column, band) from its own corner."""
    padded = np.pad(inside, 1)
    width = padded.shape[1]
    # A unit edge from vertex to vertex for each pair of neighbours that differ, inside on its left:
    # 0 to the right along a lower edge, 1 upwards along a right edge, 2 to the left, 3 downwards.
    here, below = padded[1:, 1:], padded[:-1, 1:]
    left = padded[1:, :-1]
    rightwards, leftwards = np.nonzero(here & ~below), np.nonzero(~here & below)
    downwards, upwards = np.nonzero(here & ~left), np.nonzero(~here & left)
    starts = np.concatenate(
        [
            rightwards[0] * width + rightwards[1],
            upwards[0] * width + upwards[1],
            leftwards[0] * width + leftwards[1] + 1,
            (downwards[0] + 1) * width + downwards[1],
        ]
    )
    ways = np.repeat([0, 1, 2, 3], [len(rightwards[0]), len(upwards[0]), len(leftwards[0]), len(downwards[0])])
    ahead = np.array([1, width, -1, -width])
    after: dict[int, list[int]] = {}
    for edge, vertex in enumerate(starts.tolist()):
        after.setdefault(vertex, []).append(edge)
    ends, way = (starts + ahead[ways]).tolist(), ways.tolist()
    begin = starts.tolist()
    lines: list[Polyline] = []
    used = bytearray(len(begin))
    for first in range(len(begin)):
        if used[first]:
            continue
        corners: list[int] = []
        edge, before = first, -1
        while not used[edge]:
            used[edge] = 1
            if way[edge] != before:
                corners.append(begin[edge])
            before = way[edge]
            following = after[ends[edge]]
            # Where two cells touch at a corner only, turning left keeps them two.
            edge = following[0] if len(following) == 1 else _leftmost(following, way, before)
        corners.append(corners[0])
        vertices = np.array(corners, np.int32)
        lines.append(np.stack([vertices % width, vertices // width], axis=1).astype(np.int32))
    return lines


def _leftmost(edges: list[int], way: list[int], before: int) -> int:
    return edges[0] if way[edges[0]] == (before + 1) % 4 else edges[1]
