"""The semantic mask as a picture: colour says which instrument, brightness how loud, strength of colour how sure.

A pixel is looked up, not computed: one byte of sound level and one byte of mask code (label and confidence,
see `gui.spectrogram.pyramid`) index a table of 65,536 colours. Solo, hide, opacity and palette only change that table.
"""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Bytes
from engine.dsp.levels import CEILING_DB, FLOOR_DB
from engine.region import Box
from gui.look.theme import DARK, colour_on_canvas
from gui.spectrogram.pyramid import LABELS, STEPS, Pyramid, encode

OTHER = "other"

# Ground of the spectrogram from silence to full level, at equal distances: cool greys, so that any hue reads.
_GROUND = ("#0B0C10", "#141720", "#262B38", "#434A5C", "#6C7588", "#9FA8BA", "#E6EBF5")
_DIMMED = 0.38
"""What is not soloed keeps this much of its light, without colour."""


def _rgb(colour: str) -> NDArray[np.float32]:
    return np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)], np.float32)


GROUNDS = ("grey", "viridis", "cividis", "magma")
"""Of these, all but the greys are perceptually even and read by the colour-blind (viridis, cividis: for every kind)."""
STYLES = ("tint", "outlines", "hatch")
"""How a mask lies over the spectrogram: over every cell, as a line where it changes hands, or as stripes."""
HATCH = 8
"""Cells of a stripe, and of the gap to the next."""
WHOLE_RANGE_DB = CEILING_DB - FLOOR_DB


def ground_colours(name: str = "grey") -> NDArray[np.float32]:
    """(256, 3) RGB 0–255: the spectrogram without a mask, by level."""
    if name != "grey":
        # Late: the picture for an export needs no plots, and the window does not wait for them.
        from gui.spectrogram.graph import colormap

        return np.asarray(colormap.get(name).getLookupTable(nPts=256)[:, :3], np.float32)
    stops = np.stack([_rgb(c) for c in _GROUND])
    at = np.linspace(0, len(_GROUND) - 1, 256)
    return np.stack([np.interp(at, range(len(_GROUND)), stops[:, i]) for i in range(3)], axis=1).astype(np.float32)


def instrument_colours(colour: str) -> NDArray[np.float32]:
    """(256, 3) RGB 0–255: one instrument's cells by level, from the ground through its colour to a tint of it."""
    pure = _rgb(colour_on_canvas(colour))
    stops = np.stack([_rgb(DARK.canvas), pure * 0.30 + _rgb(DARK.canvas) * 0.7, pure, pure * 0.55 + 255 * 0.45])
    return np.stack(
        [np.interp(np.linspace(0, 1, 256), (0.0, 0.35, 0.82, 1.0), stops[:, i]) for i in range(3)], axis=1
    ).astype(np.float32)


def colour_table(
    colours: Mapping[int, str],
    hidden: Sequence[int],
    opacity: float,
    dim_hidden: bool,
    ground_name: str = "grey",
    range_db: float = WHOLE_RANGE_DB,
) -> NDArray[np.uint32]:
    """(65536,) 0xFFRRGGBB, indexed by code · 256 + level.

    colours: `#RRGGBB` per label; hidden: labels shown without colour (and dimmed, if `dim_hidden`);
    opacity: 0–1, how strongly the mask covers the ground. range_db: how far below the loudest level black is.
    """
    ground = ground_colours(ground_name)
    table = np.repeat(ground[None], LABELS * STEPS, axis=0)
    for label in range(LABELS):
        rows = slice(label * STEPS, (label + 1) * STEPS)
        if label in hidden:
            if dim_hidden:
                table[rows] *= _DIMMED
        elif label in colours:
            strength = opacity * (np.arange(1, STEPS + 1, dtype=np.float32) / STEPS)[:, None, None]
            table[rows] += strength * (instrument_colours(colours[label])[None] - table[rows])
    floor = 255 * (1 - range_db / WHOLE_RANGE_DB)
    levels = np.clip((np.arange(256) - floor) / (255 - floor), 0, 1) * 255
    table = table[:, np.rint(levels).astype(int)]
    packed = np.rint(table).astype(np.uint32)
    return np.ascontiguousarray(
        (np.uint32(0xFF000000) | packed[..., 0] << 16 | packed[..., 1] << 8 | packed[..., 2]).reshape(-1)
    )


class MaskPalette:
    """Which label an instrument has, and the table of colours for what is to be seen now.

    A label, once given, stays with its instrument, so that a changed list of instruments never repaints old
    columns in another's colour.
    """

    def __init__(self) -> None:
        self._labels: dict[str, int] = {}
        self._colours: dict[str, str] = {}
        self.visible: frozenset[str] | None = None
        self.opacity = 0.85
        self.shown = True
        self.style = "tint"
        self.ground = "grey"
        self.range_db = WHOLE_RANGE_DB
        self.version = 0
        """Counts every change of the table."""
        self._table: NDArray[np.uint32] | None = None
        self._bare: NDArray[np.uint32] | None = None

    @property
    def colours(self) -> dict[str, str]:
        """Colour `#RRGGBB` per instrument, as given."""
        return dict(self._colours)

    def set_colours(self, colours: Mapping[str, str]) -> None:
        """Colour per instrument id, `#RRGGBB`."""
        self._colours = dict(colours)
        self.touch()

    def touch(self) -> None:
        """Something that shows has changed: build the table again when it is next needed."""
        self._table = self._bare = None
        self.version += 1

    def labels_for(self, instruments: Sequence[str]) -> NDArray[np.uint8]:
        """(K,) the label of each instrument; new ones get a free one, or that of one that is not listed any more (whose
        cells are drawn anew with the list). Raises `ValueError` beyond 31."""
        if len(instruments) >= LABELS:
            raise ValueError(f"a picture holds at most {LABELS - 1} instruments")
        for instrument in instruments:
            if instrument not in self._labels:
                free = set(range(1, LABELS)) - set(self._labels.values())
                if not free:
                    gone = next(known for known in self._labels if known not in instruments)
                    free = {self._labels.pop(gone)}
                self._labels[instrument] = min(free)
                self.touch()
        return np.array([self._labels[i] for i in instruments], np.uint8)

    def instrument_of(self, code: int) -> str:
        """Whose a mask code is; `other` for nobody's."""
        label = code // STEPS
        return next((i for i, known in self._labels.items() if known == label), OTHER)

    def table(self) -> NDArray[np.uint32]:
        """The present colour table, see `colour_table`."""
        if self._table is None:
            hidden: list[int] = []
            if self.visible is not None:
                hidden = [label for i, label in self._labels.items() if i not in self.visible]
                if OTHER not in self.visible:
                    hidden.append(0)
            colours = {self._labels[i]: c for i, c in self._colours.items() if i in self._labels}
            opacity = 1.0 if self.style == "outlines" else self.opacity
            self._table = colour_table(
                colours, hidden, opacity if self.shown else 0.0, self.shown, self.ground, self.range_db
            )
            self._bare = colour_table({}, hidden, 0.0, self.shown, self.ground, self.range_db)
        return self._table

    def paint(self, data: "SpectrogramData", level: int, columns: slice, bands: slice) -> NDArray[np.uint32]:
        """As `SpectrogramData.colours`, in the present colours and style."""
        pixels = data.colours(level, columns, bands, self.table())
        if self.style == "tint" or not self.shown:
            return pixels
        assert self._bare is not None
        marked = data.borders(level, columns, bands) if self.style == "outlines" else _hatch(columns, bands)
        return np.where(marked, pixels, data.colours(level, columns, bands, self._bare))


def _hatch(columns: slice, bands: slice) -> NDArray[np.bool_]:
    """(bands, columns), the highest band first: stripes that rise with time, in step wherever a part begins."""
    across, up = np.arange(columns.start, columns.stop), np.arange(bands.start, bands.stop)[::-1]
    return np.asarray((across[None] - up[:, None]) // HATCH % 2 == 0)


class SpectrogramData:
    """All that the picture is made of, at all resolutions: levels and mask codes.

    `known`: (T,) bool, columns whose levels have been set; `separated`: (T,) bool, columns with a mask.
    """

    def __init__(self, bands: int, columns: int) -> None:
        self.bands, self.columns = bands, columns
        self.pyramid = Pyramid(bands, columns)
        self.known: NDArray[np.bool_] = np.zeros(columns, np.bool_)
        self.separated: NDArray[np.bool_] = np.zeros(columns, np.bool_)

    def set_levels(self, first: int, levels: Bytes) -> None:
        """levels: (B, t) uint8, 0 = silence, 255 = full, for columns first…"""
        self.pyramid.write(first, levels=levels)
        self.known[first : first + levels.shape[1]] = True

    def set_mask(self, first: int, planes: Bytes, labels: NDArray[np.uint8], low: int = 0) -> None:
        """planes: (K, b, t) uint8 shares for columns first… and bands low…; labels: (K,) from
        `MaskPalette.labels_for`. Only a block of all bands makes its columns count as separated."""
        codes = encode(planes, labels)
        self.pyramid.write(first, codes=codes, band=low)
        if len(codes) == self.bands:
            self.separated[first : first + codes.shape[1]] = True

    def set_boxes(self, boxes: Sequence[Box], read: Callable[[Box], Bytes], labels: NDArray[np.uint8]) -> None:
        """An edit of some boxes of cells, each within a tile and none overlapping: `read(box)` gives the shares
        (K, b, t) of one. All are dealt with as one picture, side by side, since a long stroke fills many."""
        wide = self.pyramid.ribbon(boxes)
        planes = np.zeros((len(labels), wide[0].bands, sum(box.columns for box in wide)), np.uint8)
        done = 0
        for box, around in zip(boxes, wide, strict=True):
            rows, columns = box.within(around)
            planes[:, rows, done + columns.start : done + columns.stop] = read(box)
            done += around.columns
        self.pyramid.write_ribbon(boxes, wide, encode(planes, labels))

    def clear_mask(self) -> None:
        """Forget the mask: every cell nobody's."""
        self.pyramid.clear_codes()
        self.separated[:] = False

    def resize(self, columns: int) -> None:
        """The recording turned out longer or shorter; what is known stays."""
        self.pyramid.resize(columns)
        more = max(0, columns - self.columns)
        self.known = np.pad(self.known[:columns], (0, more))
        self.separated = np.pad(self.separated[:columns], (0, more))
        self.columns = columns

    def colours(self, level: int, columns: slice, bands: slice, table: NDArray[np.uint32]) -> NDArray[np.uint32]:
        """A part of pyramid level `level` as colours 0xFFRRGGBB, (bands, columns), the highest band first."""
        index = np.multiply(self.pyramid.codes[level][bands, columns], np.uint16(256), dtype=np.uint16)
        index |= self.pyramid.levels[level][bands, columns]
        pixels: NDArray[np.uint32] = np.take(table, index[::-1], mode="clip")
        return pixels

    def borders(self, level: int, columns: slice, bands: slice) -> NDArray[np.bool_]:
        """(bands, columns), the highest band first: cells whose owner is not the next one's, later or higher."""
        codes = self.pyramid.codes[level]
        # With the neighbours beyond the part; at the end of the recording there is none.
        more = codes[slice(bands.start, bands.stop + 1), slice(columns.start, columns.stop + 1)] // STEPS
        height, width = bands.stop - bands.start, columns.stop - columns.start
        more = np.pad(more, ((0, height + 1 - more.shape[0]), (0, width + 1 - more.shape[1])), mode="edge")
        here = more[:height, :width]
        return np.asarray(((here != more[:height, 1:]) | (here != more[1:, :width]))[::-1])
