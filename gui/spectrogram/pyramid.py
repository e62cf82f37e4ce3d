"""The picture's data at several resolutions in time: what is on screen is read, never the whole recording.

Each level keeps every band and divides time by four. Levels of sound take the maximum, so a short note never
vanishes. Labels take the majority, every column's vote weighing as much as it is loud: what is drawn bright then
has the colour of what made it bright, also where a note fills one column in four. Labels are never averaged: the
mean of instruments 1 and 3 is not instrument 2.
"""

from collections.abc import Sequence
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Bytes
from engine.project.tiles import TILE
from engine.region import Box
from gui.session.recording.planes import Plane, plane_file

FACTOR = 4
LABELS = 32
STEPS = 8
"""A code is label · STEPS + step: 32 labels × 8 steps of confidence fill one byte. Label 0 is nobody
(`other`, or not separated yet)."""


# A column's votes double every 21 of 255 levels: where these span 70 to 80 dB, that is its amplitude.
_VOTES = np.round(8 * 2.0 ** (np.arange(256) / 21)).astype(np.uint32)


def encode(planes: Bytes, labels: NDArray[np.uint8]) -> Bytes:
    """Who owns each cell, and roughly how much of it: codes (B, t).

    planes: (K, B, t) shares 0–255 whose sum is at most 255; labels: (K,) label 1–31 of each plane.
    What the planes leave over belongs to label 0, which owns the cell where it is the largest.
    """
    rest: Bytes = 255 - planes.sum(axis=0, dtype=np.uint8)
    if not len(planes):
        return np.full(rest.shape, STEPS - 1, np.uint8)
    # Plane by plane: whole bytes at once are several times as fast as `argmax` along the first axis.
    share, label = planes[0].copy(order="K"), np.full_like(rest, labels[0])
    for plane, number in zip(planes[1:], labels[1:], strict=True):
        np.copyto(label, number, where=plane > share)
        np.maximum(share, plane, out=share)
    np.copyto(label, 0, where=rest > share)
    np.maximum(share, rest, out=share)
    share >>= 5
    label *= STEPS
    label += share
    return label


def reduce(levels: Bytes, codes: Bytes) -> tuple[Bytes, Bytes]:
    """Four columns to one: levels and codes (B, 4n) → (B, n) each.

    The level is the loudest of the four. The code is one of the four: of the label with the most votes, a column
    having as many as its sound is strong; among equals the most certain.
    """
    # Four contiguous columns each: what follows goes over them often.
    loud = [np.ascontiguousarray(levels[:, i::FACTOR]) for i in range(FACTOR)]
    four = [np.ascontiguousarray(codes[:, i::FACTOR]) for i in range(FACTOR)]
    loudest = np.maximum(np.maximum(loud[0], loud[1]), np.maximum(loud[2], loud[3]))
    # Where one label holds all four, which is nearly everywhere, its surest code is the largest.
    best = np.maximum(np.maximum(four[0], four[1]), np.maximum(four[2], four[3]))
    least = np.minimum(np.minimum(four[0], four[1]), np.minimum(four[2], four[3]))
    mixed = best // STEPS != least // STEPS
    if mixed.any():
        best[mixed] = _voted([part[mixed] for part in loud], [part[mixed] for part in four])
    return loudest, best


def _voted(loud: list[Bytes], four: list[Bytes]) -> Bytes:
    """The code of four, (n,) each, whose label has the most votes."""
    votes = [_VOTES[level] for level in loud]
    label = [code // STEPS for code in four]
    best, best_score = np.zeros_like(four[0]), np.zeros(four[0].shape, np.uint32)
    for i in range(FACTOR):
        score = four[i] % STEPS + np.uint32(STEPS) * sum(
            np.where(label[i] == label[j], votes[j], np.uint32(0)) for j in range(FACTOR)
        )
        better = score > best_score
        best_score = np.where(better, score, best_score)
        best = np.where(better, four[i], best)
    return best


class Pyramid:
    """Sound levels and mask codes, (bands, columns) bytes each, and their coarser versions, all on disk.

    `levels[0]` and `codes[0]` are the data; `levels[n]`, `codes[n]` stand for 4ⁿ columns with one. Written by
    column ranges; the coarser ones follow at once, only where something changed.
    """

    def __init__(self, bands: int, columns: int, smallest: int = 512) -> None:
        self.file = plane_file(bands)
        self.levels: list[Plane] = []
        self.codes: list[Plane] = []
        self._bands, self._smallest = bands, smallest
        self._fit(columns)

    def _fit(self, columns: int) -> None:
        """Make as many planes as that many columns take, of the right length."""
        widths = [columns]
        while widths[-1] > self._smallest:
            widths.append(-(-widths[-1] // FACTOR))
        for planes in (self.levels, self.codes):
            del planes[len(widths) :]
            for plane, width in zip(planes, widths, strict=False):
                plane.resize(width)
            planes += [Plane(self._bands, width, self.file) for width in widths[len(planes) :]]

    def resize(self, columns: int) -> None:
        """Another length of the same recording; what is known stays."""
        before, depth = self.levels[0].columns, len(self.levels)
        self._fit(columns)
        everything = slice(0, self._bands)
        self._propagate(everything, max(0, min(before, columns) - 1), columns)
        if len(self.levels) > depth:
            self._propagate(everything, 0, columns, depth)

    def write(self, first: int, levels: Bytes | None = None, codes: Bytes | None = None, band: int = 0) -> None:
        """Replace bands band… and columns first… by `levels` and/or `codes`, (b, t) each. Raises `ValueError`
        outside the picture."""
        for target, block in ((self.levels[0], levels), (self.codes[0], codes)):
            if block is None:
                continue
            rows, stop = slice(band, band + len(block)), first + block.shape[1]
            if min(first, band) < 0 or stop > target.columns or rows.stop > target.bands:
                raise ValueError(f"a block of {block.shape} at {band}, {first} lies outside {target.shape}")
            target[rows, first:stop] = block
        changed = levels if levels is not None else codes
        if changed is not None and changed.size:
            rows = slice(band, band + len(changed))
            self._propagate(rows, first, first + changed.shape[1], louder=levels is not None)

    def _propagate(self, rows: slice, first: int, stop: int, lowest: int = 1, louder: bool = True) -> None:
        """Bring the coarser levels, from `lowest` on, up to date with columns first … stop-1; those of sound only if
        it has become `louder` (or softer)."""
        whole = self._whole()
        first -= first % whole
        for start in range(first - first % TILE, stop, TILE):
            self._condense(rows, max(start, first), min(start + TILE, -(-stop // whole) * whole), lowest, louder)

    def _condense(self, rows: slice, first: int, stop: int, lowest: int, louder: bool) -> None:
        """The same for columns of one tile. What a level is made of is read once, while the groups of four fit."""
        finer: tuple[Bytes, Bytes] | None = None
        for n in range(1, len(self.levels)):
            if finer is None or (first | stop) % FACTOR:
                first, stop = first // FACTOR * FACTOR, -(-stop // FACTOR) * FACTOR
                finer = self.levels[n - 1][rows, first:stop], self.codes[n - 1][rows, first:stop]
            levels, codes = finer
            missing = -levels.shape[1] % FACTOR
            if missing:
                # The last group of the recording: repeat its last column, which adds no new value.
                levels, codes = (np.pad(block, ((0, 0), (0, missing)), mode="edge") for block in (levels, codes))
            finer = reduce(levels, codes)
            first, stop = first // FACTOR, first // FACTOR + finer[0].shape[1]
            if n >= lowest:
                self.codes[n][rows, first:stop] = finer[1]
                if louder:
                    self.levels[n][rows, first:stop] = finer[0]

    def ribbon(self, boxes: Sequence[Box]) -> list[Box]:
        """Boxes of one height around some that lie in a tile each: whole columns of all levels."""
        height, whole = max(box.bands for box in boxes), self._whole()
        lows = [min(box.low, self._bands - height) for box in boxes]
        columns = self.levels[0].columns
        return [
            Box(box.first - box.first % whole, min(-(-box.stop // whole) * whole, columns), low, low + height)
            for box, low in zip(boxes, lows, strict=True)
        ]

    def write_ribbon(self, boxes: Sequence[Box], wide: Sequence[Box], codes: Bytes) -> None:
        """Replace the codes of boxes at all levels. `wide`: those that `ribbon` makes of them; codes: (height, all
        columns of these side by side), of which those count that lie in the boxes."""
        levels = np.concatenate([self.levels[0][box.low : box.high, box.first : box.stop] for box in wide], axis=1)
        parts, done = [], 0
        for box, around in zip(boxes, wide, strict=True):
            rows, columns = box.within(around)
            part = self.codes[0][around.low : around.high, around.first : around.stop]
            part[rows, columns] = codes[rows, done + columns.start : done + columns.stop]
            self.codes[0][around.low : around.high, around.first : around.stop] = part
            parts.append(part)
            done += around.columns
        codes = np.concatenate(parts, axis=1)
        places = [(box.first, box.stop, slice(box.low, box.high)) for box in wide]
        for plane in self.codes[1:]:
            if missing := -codes.shape[1] % FACTOR:
                levels, codes = (np.pad(block, ((0, 0), (0, missing)), mode="edge") for block in (levels, codes))
            levels, codes = reduce(levels, codes)
            places = [(first // FACTOR, -(-stop // FACTOR), rows) for first, stop, rows in places]
            done = 0
            # A coarse tile holds many of the boxes: it is read and written once.
            for _, group in groupby(places, lambda place: place[0] // TILE):
                together = list(group)
                low, high = min(rows.start for _, _, rows in together), max(rows.stop for _, _, rows in together)
                start, end = together[0][0], together[-1][1]
                part = plane[low:high, start:end]
                for first, stop, rows in together:
                    inside = slice(rows.start - low, rows.stop - low)
                    part[inside, first - start : stop - start] = codes[:, done : done + stop - first]
                    done += stop - first
                plane[low:high, start:end] = part

    def _whole(self) -> int:
        """Columns that one of the coarsest level stands for, a tile at most."""
        whole: int = FACTOR ** (len(self.levels) - 1)
        return min(TILE, whole)

    def clear_codes(self) -> None:
        """Every cell nobody's."""
        for codes in self.codes:
            codes.clear()

    def level_for(self, columns_per_pixel: float) -> int:
        """The level to draw with: between about half a column and two columns on a pixel, so that drawing
        with linear interpolation neither skips columns nor blurs them."""
        level = 0
        while level + 1 < len(self.levels) and columns_per_pixel > 2:
            columns_per_pixel /= FACTOR
            level += 1
        return level
