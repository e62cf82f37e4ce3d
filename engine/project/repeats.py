"""Mend once, mend the repeats: a corrected passage is found again where the music repeats, and the correction warped
over to it.

What is compared is chroma, with its octaves kept (a mask cannot be carried to another octave), and onsets: both know
nothing of level. A passage is laid against everything else by subsequence dynamic time warping with the steps (1, 1),
(2, 1) and (1, 2), so a repeat is played at half to twice the speed (Müller, Fundamentals of Music Processing, 2015,
sections 4.2 and 7.2). Nothing is applied here: what comes out are proposals. NumPy only.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Doubles, Floats
from engine.dsp.bands import band_magnitudes
from engine.dsp.sound import Sound
from engine.errors import Cancelled
from engine.grid import MaskGrid
from engine.instruments import OTHER
from engine.language import tr
from engine.project.edits import Paint
from engine.project.segmentation import Segmentation
from engine.project.tiles import Planes
from engine.project.words import clock
from engine.region import Box, Region

LEAST_S, LONGEST_S = 2.0, 20.0
"""A passage is looked for with what is around it, if it is shorter; one that is longer only in its first part."""
FARTHEST = 0.3
"""Mean cost of a path, 0–1, from which on a passage is not the same music."""
APART = 0.75
"""And it is at most so far as passages usually are from this one."""
MOST = 24
GAP_S = 3.0
"""Touched cells so far apart belong to two passages."""
DOUBT = 0.1
"""What the network says keeps so much of a cell, where the music is played anew;"""
_ANEW = 0.01
"""it is, at this mean cost of the path; at 0 it is the same sound."""
_APART = 0.7
"""Nepers (6 dB) by which a cell's level may well differ from what it was;"""
_LEAST_ALIKE = 0.15
"""and where it differs more, so much of what was decided still counts."""
_LEAST_SHARE = 0.02  # of a cell: of less, rounding hides what was kept
_LOWEST, _HIGHEST = 55.0, 5000.0
_SEMITONES = 79  # from A1 to E8
_ONSETS = 0.25  # what onsets say beside chroma
_CHUNK = 4096  # columns that are laid against the passage at once
_QUIET = 1e-3  # of the passage's loudest: silence is like silence


@dataclass(frozen=True, eq=False)
class Repeat:
    """A place where a passage is played again. `first`: its first column; `columns` (n,): for each of its columns, the
    column of the passage that is the same moment, never falling. `cost`: 0 for the same sound."""

    first: int
    columns: NDArray[np.int64]
    cost: float

    @property
    def stop(self) -> int:
        """The column after its last."""
        return self.first + len(self.columns)


@dataclass(frozen=True, eq=False)
class Carried:
    """A correction laid over a repeat: cells that change there (`region`), and the strokes that do it together, to be
    made one after the other as one gesture. `reason`: one sentence; `score`: 0–1."""

    region: Region
    strokes: tuple[Paint, ...]
    reason: str
    score: float


def passage_of(mask: Segmentation, box: Box) -> tuple[int, int] | None:
    """Columns [first, stop) that a person touched around a correction: up to where nothing was touched for three
    seconds.
    None where nothing was."""
    reach = round(LONGEST_S / mask.grid.hop_s)
    first, stop = max(0, box.first - reach), min(mask.grid.columns, box.stop + reach)
    touched = np.flatnonzero(mask.touched(first, stop).any(axis=0)) + first
    if not len(touched):
        return None
    parts = np.split(touched, np.flatnonzero(np.diff(touched) > GAP_S / mask.grid.hop_s) + 1)
    middle = (box.first + box.stop) / 2
    near = min(parts, key=lambda part: max(int(part[0]) - middle, middle - int(part[-1]), 0))
    return int(near[0]), int(near[-1]) + 1


def find_repeats(
    sound: Sound,
    grid: MaskGrid,
    passage: tuple[int, int],
    stop: Callable[[], bool] | None = None,
    elsewhere: tuple[Sound, MaskGrid] | None = None,
) -> Iterator[float | list[Repeat]]:
    """Progress 0–1, then where columns [first, stop) are played again, the likest first: in the same recording, or in
    another one with a grid of its own but the same columns a second (`elsewhere`). `stop`: asked again and again; when
    it says True, Cancelled is raised."""
    begin, end = _with_room(passage, grid)
    model = features(sound, grid, begin, end)
    there, its_grid = (sound, grid) if elsewhere is None else elsewhere
    # A repeat at half the speed must lie in one chunk.
    overlap, found = 2 * len(model), list[Repeat]()
    ends = list[Floats]()
    for first in range(0, its_grid.columns, _CHUNK):
        _ask(stop)
        last = min(first + _CHUNK + overlap, its_grid.columns)
        costs = PassageAlignment(model, features(there, its_grid, first, last))
        ends.append(costs.ends)
        found += [
            Repeat(first + a, begin + path, cost)
            for a, path, cost in costs.paths(FARTHEST, None if elsewhere else (begin - first, end - first))
        ]
        yield min(1.0, last / its_grid.columns)
    usual = float(np.median(np.concatenate(ends))) if ends else 1.0
    near = [repeat for repeat in found if repeat.cost <= APART * usual]
    yield _apart(near)[:MOST]


def features(sound: Sound, grid: MaskGrid, first: int, stop: int) -> Floats:
    """(stop − first, 81) of columns: chroma with octaves, of length 1 together with a floor that only silence fills,
    and beside it how strongly something begins there, 0–1."""
    magnitudes = np.sqrt(band_magnitudes(sound, grid, first, stop))
    hertz = grid.band_hertz()
    semitones = 12 * np.log2(hertz / 55.0)
    centres = np.arange(_SEMITONES)
    spread = np.maximum(0, 1 - np.abs(semitones - centres[:, None]) / 1.2)
    spread *= (hertz > _LOWEST / 1.1) & (hertz < _HIGHEST * 1.1)
    chroma = (spread / np.maximum(spread.sum(axis=1, keepdims=True), 1e-9)).astype(np.float32) @ magnitudes
    # Partials that stand out count, not the noise around them.
    chroma = np.maximum(chroma - np.median(chroma, axis=0), 0)
    floor = np.full((1, chroma.shape[1]), _QUIET * max(float(chroma.max(initial=0.0)), 1e-9), np.float32)
    whole = np.vstack([chroma, floor])
    flux = np.zeros(magnitudes.shape[1], np.float32)
    flux[1:] = np.maximum(np.diff(magnitudes, axis=1), 0).sum(axis=0)
    flux /= np.maximum(magnitudes.sum(axis=0), 1e-3 * max(float(magnitudes.sum(axis=0).max(initial=0.0)), 1e-9))
    whole /= np.maximum(np.linalg.norm(whole, axis=0), 1e-12)
    return np.ascontiguousarray(np.vstack([whole, np.clip(4 * flux, 0, 1)]).T, np.float32)


class PassageAlignment:
    """A passage's features (n, F) laid against others' (m, F). `ends` (m,): mean cost of the best path that ends at
    each column, infinite where none can."""

    def __init__(self, passage: Floats, others: Floats) -> None:
        n, m = len(passage), len(others)
        self._came = np.zeros((n, m), np.int8)
        cost = 1 - passage[:, :-1] @ others[:, :-1].T
        cost += _ONSETS * np.abs(passage[:, -1:] - others[:, -1][None])
        cost = np.minimum(cost, 1)
        self._cost = cost
        self._total = np.full((n, m), np.inf, np.float32)
        if n and m:
            self._total[0] = cost[0]
        for row in range(1, n):
            self._go(row)
        self.ends: Floats = self._total[-1] / n if n else np.zeros(0, np.float32)

    def _go(self, row: int) -> None:
        """One column of the passage more: from one back in both, two back in the passage, or two back in the others."""
        cost, total = self._cost, self._total
        options = np.full((3, cost.shape[1]), np.inf, np.float32)
        options[0, 1:] = total[row - 1, :-1]
        if row > 1:
            options[1, 1:] = total[row - 2, :-1] + cost[row - 1, 1:]
        # A column of the others that is passed over costs, too, by half: otherwise slow repeats were dear.
        options[2, 2:] = total[row - 1, :-2] + 0.5 * cost[row, 1:-1]
        self._came[row] = options.argmin(axis=0)
        total[row] = options.min(axis=0) + cost[row]

    def paths(
        self, most: float, without: tuple[int, int] | None = None
    ) -> Iterator[tuple[int, NDArray[np.int64], float]]:
        """Best paths of at most this mean cost that do not overlap, nor lie in columns [first, stop) `without`: the
        first column, for each column from there on the passage's, and the cost."""
        ends = self.ends.copy()
        if without is not None:
            # The passage itself, and what of it is only moved a little.
            ends[max(0, without[0]) : max(0, without[1] + (without[1] - without[0]) // 2)] = np.inf
        while len(ends) and ends.min() <= most:
            end = int(ends.argmin())
            cost = float(ends[end])
            first, columns = self._back(end)
            ends[max(0, first + len(columns) // 4) : end + len(columns) * 3 // 4 + 1] = np.inf
            if without is None or first >= without[1] or first + len(columns) <= without[0] + len(columns) // 4:
                yield first, columns, cost

    def _back(self, end: int) -> tuple[int, NDArray[np.int64]]:
        """The path that ends at a column: where it begins, and the passage's column at each of its own."""
        row, column = self._total.shape[0] - 1, end
        places = [(column, row)]
        while row > 0:
            way = int(self._came[row, column])
            row, column = (
                (row - 1, column - 1) if way == 0 else (row - 2, column - 1) if way == 1 else (row - 1, column - 2)
            )
            if row < 0 or column < 0:
                break
            places.append((column, row))
        places.reverse()
        known = np.array(places, np.float64)
        columns = np.arange(int(known[0, 0]), end + 1)
        return int(columns[0]), np.rint(np.interp(columns, known[:, 0], known[:, 1])).astype(np.int64)


def carried(
    source: Segmentation, repeat: Repeat, mask: Segmentation, passage: tuple[int, int], sounds: tuple[Sound, Sound]
) -> Carried | None:
    """The correction of a passage of `source`, over `mask` at a repeat (they may be the same mask): wherever a person
    touched the passage, what they decided, over what the network says here, as far as it sounds alike. What is touched
    there stays. `sounds`: that of the source, and that of the mask.
    None where nothing would change. Raises `ValueError` for masks whose bands differ."""
    if (source.grid.bands, source.grid.f_min, source.grid.f_max) != (mask.grid.bands, mask.grid.f_min, mask.grid.f_max):
        raise ValueError("the masks have other bands")
    stop = min(repeat.stop, mask.grid.columns)
    box = Box(repeat.first, stop, 0, mask.grid.bands)
    columns = repeat.columns[: box.columns]
    source = source.with_instruments(mask.instruments)
    decided, weights = _decided(source, columns, passage)
    before, touched = mask.read(box)
    # Music that is played anew is not the same cell by cell: the network keeps a say there.
    alike = _alike(sounds, (source.grid, mask.grid), columns, box, weights)
    planes = _laid_over(before, decided, weights * alike * (1 - DOUBT * min(1.0, repeat.cost / _ANEW)))
    wanted = (weights > 0) & ~touched & (planes != before).any(axis=0)
    if not wanted.any():
        return None
    region = Region(box, np.where(wanted, 255, 0).astype(np.uint8)).trimmed()
    here = region.box.within(box)
    strokes = tuple(_strokes(planes[:, *here], wanted[here], region.box, mask.instruments))
    where = clock(mask.grid.seconds_at(region.box.first))
    return Carried(
        region, strokes, tr("The passage comes again at {where}.", where=where), max(0.0, 1 - repeat.cost / FARTHEST)
    )


def _decided(source: Segmentation, columns: NDArray[np.int64], passage: tuple[int, int]) -> tuple[Floats, Floats]:
    """What a person decided at columns (t,) of `source`, those of the passage: shares (K, b, t), 0–1, of what they gave
    away, and how much that is of each cell (b, t), 0–1. A stroke leaves everybody the same part of what they had, and
    gives the rest; so the least that anybody kept is what it left. Onsets are found to a column or so: each column
    says a third of what its neighbours decided."""
    low, high = max(0, int(columns[0]) - 1), min(source.grid.columns, int(columns[-1]) + 2)
    now, said = (_everybody(of(low, high)) for of in (source.shares, source.base_shares))
    lost = (said > _LEAST_SHARE) & (now < said)
    # Where nobody lost anything, the network was right then, which it need not be again: that is decided, too.
    kept = np.min(now / np.maximum(said, 1e-6), axis=0, where=lost, initial=1.0) * lost.any(axis=0)
    inside = np.arange(low, high)
    given = (1 - kept) * source.touched(low, high) * ((inside >= passage[0]) & (inside < passage[1]))
    given = np.asarray(given, np.float32)
    shares = np.maximum(now - kept * said, 0)
    shares *= given / np.maximum(shares.sum(axis=0), 1e-6)
    around = np.clip(columns - low + np.arange(-1, 2)[:, None], 0, high - low - 1)
    weights = given[:, around].mean(axis=1)
    return np.asarray(shares[:-1][:, :, around].mean(axis=2) / np.maximum(weights, 1e-6), np.float32), weights


def _alike(
    sounds: tuple[Sound, Sound], grids: tuple[MaskGrid, MaskGrid], columns: NDArray[np.int64], box: Box, weights: Floats
) -> Floats:
    """(b, t), 0–1: how far the same notes are there again. A cell that is louder or softer than then by much more than
    what was decided is in the mean (`weights`) holds something else."""
    low = int(columns[0])
    then = band_magnitudes(sounds[0], grids[0], low, int(columns[-1]) + 1)[:, columns - low]
    here = band_magnitudes(sounds[1], grids[1], box.first, box.stop)
    then, here = (_blurred(levels) for levels in (then, here))
    floor = 1e-4 * max(float(then.max(initial=0.0)), float(here.max(initial=0.0)), 1e-9)
    apart = np.log((here + floor) / (then + floor))
    loud = weights * np.sqrt(here * then)
    apart -= float((apart * loud).sum()) / max(float(loud.sum()), 1e-12)
    return np.asarray(_LEAST_ALIKE + (1 - _LEAST_ALIKE) * np.exp(-0.5 * np.square(apart / _APART)), np.float32)


def _blurred(levels: Floats) -> Floats:
    """(b, t) means of each cell and those around it."""
    padded = np.pad(levels, 1, mode="edge")
    return np.asarray(np.lib.stride_tricks.sliding_window_view(padded, (3, 3)).mean(axis=(2, 3)), np.float32)


def _everybody(planes: Planes) -> Floats:
    """Shares (K, b, t) of 255 as (K + 1, b, t) of 1, `other` last."""
    shares = planes.astype(np.float32) * np.float32(1 / 255)
    return np.concatenate([shares, np.maximum(1 - shares.sum(axis=0, keepdims=True), 0)])


def _laid_over(before: Planes, decided: Floats, weights: Floats) -> Planes:
    """Shares (K, b, t) `before`, of 255, of which `weights` (b, t) is given away to `decided` (K, b, t)."""
    shares = before * (1 - weights) + 255 * decided * weights
    planes: Planes = np.floor(shares + 0.5 / (1 + len(shares))).astype(np.uint8)
    return planes


def _strokes(planes: Planes, wanted: NDArray[np.bool_], box: Box, instruments: tuple[str, ...]) -> Iterator[Paint]:
    """Strokes that, one after the other, make the shares (K, b, t) of the wanted cells, to one part in 255: all is
    given to `other`, then to each instrument what it has of what is left to it and those before it."""
    yield Paint(Region(box, np.where(wanted, 255, 0).astype(np.uint8)), OTHER.id)
    room: Doubles = 255 - planes.sum(axis=0, dtype=np.float64)
    for plane, name in zip(planes.astype(np.float64), instruments, strict=True):
        room = room + plane
        weights = np.where(wanted, np.rint(255 * plane / np.maximum(room, 1)), 0).astype(np.uint8)
        if weights.any():
            yield Paint(Region(box, weights), name)


def _with_room(passage: tuple[int, int], grid: MaskGrid) -> tuple[int, int]:
    """A passage that is too short to be known again with as much before as after it; one that is too long, cut."""
    first, stop = passage
    missing = round(LEAST_S / grid.hop_s) - (stop - first)
    if missing > 0:
        first, stop = first - missing // 2, stop + missing - missing // 2
    stop = min(stop, first + round(LONGEST_S / grid.hop_s))
    return max(0, first), min(stop, grid.columns)


def _apart(found: list[Repeat]) -> list[Repeat]:
    """Of those that overlap (chunks do) the likest, in the order of likeness."""
    kept: list[Repeat] = []
    for repeat in sorted(found, key=lambda one: one.cost):
        if all(repeat.stop <= other.first or other.stop <= repeat.first for other in kept):
            kept.append(repeat)
    return kept


def _ask(stop: Callable[[], bool] | None) -> None:
    if stop is not None and stop():
        raise Cancelled
