"""The picture's data at several resolutions in time: what is on screen is read, never the whole recording.

Each level halves nothing in frequency and divides time by four. Levels of sound take the maximum, so a short
note never vanishes; labels take the majority, weighted so that of equals the most certain wins. Labels are
never averaged: the mean of instruments 1 and 3 is not instrument 2.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Bytes = NDArray[np.uint8]

FACTOR = 4
LABELS = 32
STEPS = 8
"""A code is label · STEPS + step: 32 labels × 8 steps of confidence fill one byte. Label 0 is nobody
(`other`, or not separated yet)."""


def encode(planes: Bytes, labels: NDArray[np.uint8]) -> tuple[Bytes, Bytes]:
    """Who owns each cell, and how much of it.

    planes: (K, B, t) shares 0–255 whose sum is at most 255; labels: (K,) label 1–31 of each plane.
    Returns codes (B, t) and the owner's share (B, t), 0–255. What the planes leave over belongs to label 0,
    which owns the cell where it is the largest.
    """
    rest = (255 - planes.sum(axis=0, dtype=np.uint16)).astype(np.uint8)
    if not len(planes):
        return np.full(rest.shape, STEPS - 1, np.uint8), rest
    owner = planes.argmax(axis=0)
    share = np.take_along_axis(planes, owner[None], axis=0)[0]
    label = np.asarray(labels, np.uint8)[owner]
    nobody = rest > share
    label[nobody] = 0
    share = np.where(nobody, rest, share)
    return label * np.uint8(STEPS) + (share >> 5), share


def reduce_levels(block: Bytes) -> Bytes:
    """(B, 4n) → (B, n): the loudest of every four columns."""
    four = block.reshape(len(block), -1, FACTOR)
    return np.asarray(four.max(axis=2), np.uint8)


def reduce_codes(block: Bytes) -> Bytes:
    """(B, 4n) codes → (B, n): of every four columns the code of the label most of them carry; among equals,
    the most certain one. The result is always one of the four."""
    four = [block[:, i::FACTOR] for i in range(FACTOR)]
    label = [codes // STEPS for codes in four]
    best_vote = np.full(four[0].shape, -1, np.int8)
    best = np.zeros_like(four[0])
    for i in range(FACTOR):
        vote = sum((label[i] == label[j]).view(np.int8) for j in range(FACTOR)) * np.int8(STEPS)
        vote = vote + (four[i] % STEPS).view(np.int8)
        better = vote > best_vote
        best_vote = np.where(better, vote, best_vote)
        best = np.where(better, four[i], best)
    return best


class Pyramid:
    """One (bands, columns) byte image and its coarser versions.

    `levels[0]` is the image; `levels[n]` covers 4ⁿ columns with one. Written by column ranges; the coarser
    levels follow at once, only where something changed.
    """

    def __init__(self, bands: int, columns: int, reduce: Callable[[Bytes], Bytes], smallest: int = 512) -> None:
        self._reduce = reduce
        # np.zeros takes no memory until written to: an hour costs nothing before it is analysed.
        self.levels: list[Bytes] = [np.zeros((bands, columns), np.uint8)]
        while self.levels[-1].shape[1] > smallest:
            coarser = -(-self.levels[-1].shape[1] // FACTOR)
            self.levels.append(np.zeros((bands, coarser), np.uint8))

    def write(self, first: int, block: Bytes, band: int = 0) -> None:
        """Replace bands band… and columns first… by `block` (b, t). Raises `ValueError` outside the image."""
        rows, stop = slice(band, band + len(block)), first + block.shape[1]
        bands, columns = self.levels[0].shape
        if first < 0 or stop > columns or band < 0 or rows.stop > bands:
            raise ValueError(f"a block of {block.shape} at {band}, {first} lies outside {bands} × {columns}")
        if not block.size:
            return
        self.levels[0][rows, first:stop] = block
        for finer, coarser in zip(self.levels, self.levels[1:], strict=False):
            first, stop = first // FACTOR, -(-stop // FACTOR)
            source = finer[rows, first * FACTOR : stop * FACTOR]
            missing = -source.shape[1] % FACTOR
            if missing:
                # The last group of the recording: repeat its last column, which adds no new value.
                source = np.pad(source, ((0, 0), (0, missing)), mode="edge")
            coarser[rows, first:stop] = self._reduce(source)

    def level_for(self, columns_per_pixel: float) -> int:
        """The level to draw with: between about half a column and two columns on a pixel, so that drawing
        with linear interpolation neither skips columns nor blurs them."""
        level = 0
        while level + 1 < len(self.levels) and columns_per_pixel > 2:
            columns_per_pixel /= FACTOR
            level += 1
        return level
