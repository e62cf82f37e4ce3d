"""A scripted user who knows the truth and repairs a mask gesture by gesture, each time with the most useful one.

Usefulness is counted on the mask's grid: per cell the energy of the mix and its product with each true stem say how
far any share is from the truth, so a gesture is judged without rendering. What is reported is rendered and compared in
time. The user's hand is exact, or as exact as a person's (`Hand`): then what was meant is the most useful gesture,
what is done is near it, and what made it worse is undone, which costs a gesture, too.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Doubles, Floats
from engine.dsp.harmonics import HarmonicFinder, HarmonicNote
from engine.dsp.resynth import Renderer
from engine.dsp.stft import stft
from engine.dsp.warp import Warp
from engine.grid import MaskGrid, StftConfig
from engine.model.metrics import si_sdr
from engine.project.document import Project
from engine.project.edits import Paint
from engine.project.radar import best_box
from engine.project.segmentation import Segmentation
from engine.region import Box, Region
from tests.bench import drawn
from tests.bench.drawn import FoundNote, Hand, Notes

TOOLS = ("rectangle", "brush", "harmonic")
BRUSHES = (1.0, 2.0, 4.0, 8.0)  # radii in bands
_COARSE = 2  # bands and columns that the first search for a rectangle takes together
_LOBE_BANDS = 3  # bands from the middle of a fundamental on that are not its own any more
_SLOPE = 2  # bands a stroke may climb in a column


@dataclass(frozen=True)
class ArraySound:
    """Mono sound (n,) read as a decoded recording is."""

    samples: Floats
    rate: int
    channels: int = 1

    @property
    def length(self) -> int:
        """Samples."""
        return len(self.samples)

    def read(self, start: int, stop: int) -> Floats:
        """(1, stop − start) float32; zeros outside."""
        result = np.zeros((1, max(0, stop - start)), np.float32)
        first, last = max(start, 0), min(stop, len(self.samples))
        if first < last:
            result[0, first - start : last - start] = self.samples[first:last]
        return result


@dataclass(frozen=True)
class Duet:
    """A mix whose stems (K, n) are known, named, at 44.1 kHz."""

    name: str
    instruments: tuple[str, ...]
    stems: Floats
    sound: ArraySound


@dataclass(frozen=True)
class Plan:
    """A gesture one could make for an instrument (its plane): the cells it takes, from the hand that makes it."""

    target: int
    draw: Callable[[Hand], Region]


@dataclass(frozen=True)
class Gesture:
    """A region given to an instrument, and what it was meant to be worth: mean dB over the stems, on the grid."""

    region: Region
    target: str
    gain: float


class Ledger:
    """What every cell's shares cost: error of stem k at share m = m²·mix − 2m·match_k + own_k, summed over the bins of
    the cell, each given to its two bands as a mask gives it its share."""

    def __init__(self, duet: Duet, grid: MaskGrid) -> None:
        config = StftConfig(duet.sound.rate)
        spread = Warp(config, grid).synthesis.T.tocsr()
        spectrum = stft(duet.sound.samples[None], config, 0, grid.columns)[0]
        stems = stft(duet.stems, config, 0, grid.columns)
        self.mix: Floats = spread @ np.square(np.abs(spectrum))
        self.match: Floats = np.stack([spread @ (spectrum * stem.conj()).real for stem in stems])
        self.own: Floats = np.stack([spread @ np.square(np.abs(stem)) for stem in stems])

    def ideal(self) -> NDArray[np.uint8]:
        """(K, B, T) 0–255: of every cell the shares nearest to the truth that add up to at most the whole."""
        shares = np.clip(self.match / np.maximum(self.mix, 1e-12), 0, 1)
        return np.asarray(shares / np.maximum(shares.sum(axis=0), 1) * 255, np.uint8)

    def errors(self, shares: Floats, box: Box | None = None) -> Doubles:
        """(K,) error of shares (K, b, t) 0–1 in a box (default: everywhere)."""
        mix, match, own = self.mix, self.match, self.own
        if box is not None:
            rows, columns = slice(box.low, box.high), slice(box.first, box.stop)
            mix, match, own = mix[rows, columns], match[:, rows, columns], own[:, rows, columns]
        # Rounding must not make the error of a perfect cell negative.
        cells = shares * (shares * mix - 2 * match) + own
        return np.asarray(cells.sum(axis=(1, 2), dtype=np.float64))


def painted(shares: Floats, weights: Floats, target: int) -> Floats:
    """Shares (K, b, t) after giving weights (b, t) 0–1 of the cells to plane `target`."""
    after = shares * (1 - weights)
    after[target] += weights
    return after


class ScriptedUser:
    """One person, one duet, one mask (which is changed)."""

    def __init__(self, duet: Duet, segmentation: Segmentation, notes: Notes, seed: int | None = None) -> None:
        """`seed`: of an unsteady hand; None: of an exact one."""
        self.duet, self.segmentation, self.notes = duet, segmentation, notes
        self.hand = Hand(segmentation.grid, seed)
        self.project = Project(segmentation)
        self.ledger = Ledger(duet, self.segmentation.grid)

    def shares(self) -> Floats:
        """(K, B, T) 0–1, as the mask stands."""
        columns = self.segmentation.grid.columns
        return self.segmentation.shares(0, columns).astype(np.float32) * np.float32(1 / 255)

    def perform(self, gesture: Gesture) -> None:
        """Do it, through the same door as the window. What the hand made worse is undone."""
        shares = self.shares()
        errors = self.ledger.errors(shares)
        self.project.apply(Paint(gesture.region, gesture.target))
        if self._gain(shares, errors, gesture.region, self.duet.instruments.index(gesture.target)) < 0:
            self.project.undo()

    def scores(self) -> list[float]:
        """SI-SDR of each stem, rendered."""
        renderer = Renderer(self.duet.sound, self.segmentation.grid)
        mixes = [{name: 1.0} for name in self.duet.instruments]
        stems = renderer.render_many(self.segmentation, mixes, 0, self.duet.sound.length)
        return [float(si_sdr(true, stem[0])) for true, stem in zip(self.duet.stems, stems, strict=True)]

    def best(self, tool: str) -> Gesture | None:
        """The most useful next gesture with one tool, or None when nothing helps any more."""
        shares = self.shares()
        errors = self.ledger.errors(shares)
        plans: dict[str, Iterator[Plan]] = {
            "rectangle": self._rectangles(shares, errors),
            "brush": self._strokes(shares, errors),
            "harmonic": self._notes(shares, errors),
        }
        exact = Hand(self.segmentation.grid)
        found: tuple[float, Plan] | None = None
        for plan in plans[tool]:
            gain = self._gain(shares, errors, plan.draw(exact), plan.target)
            if gain > (found[0] if found else 0.005):
                found = gain, plan
        if found is None:
            return None
        gain, plan = found
        return Gesture(plan.draw(self.hand), self.duet.instruments[plan.target], gain)

    def best_within(self, first: int, stop: int, regions: Sequence[Region] = ()) -> Gesture:
        """The most useful gesture in columns [first, stop): a rectangle, or one of the regions whose middle lies there.
        It may gain nothing, or less."""
        shares = self.shares()
        errors = self.ledger.errors(shares)
        near = [region for region in regions if first <= (region.box.first + region.box.stop) // 2 < stop]
        found = []
        for target in range(len(shares)):
            box = best_rectangle(self._worth(shares, errors, target)[:, first:stop], 2 * _COARSE)
            drawn = Region.full(Box(box.first + first, box.stop + first, box.low, box.high))
            found += [(self._gain(shares, errors, one, target), target, one) for one in (drawn, *near)]
        gain, target, region = max(found, key=lambda gesture: gesture[0])
        return Gesture(region, self.duet.instruments[target], gain)

    def gain_of(self, region: Region, target: str) -> float:
        """dB, mean over the stems, if these cells were given to an instrument, or to `other`."""
        if target not in self.duet.instruments:
            return -np.inf
        shares = self.shares()
        return self._gain(shares, self.ledger.errors(shares), region, self.duet.instruments.index(target))

    def _gain(self, shares: Floats, errors: Doubles, region: Region, target: int) -> float:
        changed = errors + self._change(shares, region, target)
        return float(10 * np.log10(errors / np.maximum(changed, 1e-12)).mean())

    def _change(self, shares: Floats, region: Region, target: int) -> Doubles:
        """(K,) how the errors change when a region is given to `target`."""
        box = region.box
        here = shares[:, box.low : box.high, box.first : box.stop]
        after = painted(here, region.weights.astype(np.float32) * np.float32(1 / 255), target)
        return self.ledger.errors(after, box) - self.ledger.errors(here, box)

    def _worth(self, shares: Floats, errors: Doubles, target: int) -> Floats:
        """(B, T) how much error goes, relative to each stem's, when a cell is given wholly to `target`."""
        wanted = np.zeros((len(shares), 1, 1), np.float32)
        wanted[target] = 1
        change = shares * (shares * self.ledger.mix - 2 * self.ledger.match)
        change -= wanted * (wanted * self.ledger.mix - 2 * self.ledger.match)
        return np.asarray((change / errors[:, None, None]).sum(axis=0), np.float32)

    def _rectangles(self, shares: Floats, errors: Doubles) -> Iterator[Plan]:
        for target in range(len(shares)):
            box = best_rectangle(self._worth(shares, errors, target))
            yield Plan(target, partial(drawn.rectangle, box))

    def _strokes(self, shares: Floats, errors: Doubles) -> Iterator[Plan]:
        grid = self.segmentation.grid
        for target in range(len(shares)):
            worth = self._worth(shares, errors, target)
            for radius in BRUSHES:
                places = best_path(worth, round(radius))
                yield Plan(target, partial(drawn.stroke, grid, places, radius))

    def _notes(self, shares: Floats, errors: Doubles) -> Iterator[Plan]:
        """Each note that a click finds (it is outlined before one clicks: no hand misses it), and for each instrument
        boxes over fundamentals: the one that gathers the most useful melody, found as the best rectangle is, by the
        errors that each note takes away; and with all that lies in them, the best by those cells and the partials
        above them. Strokes of any width, too, found as the brush's are, by the same sums."""
        grid = self.segmentation.grid
        for target in range(len(shares)):
            yield from (Plan(target, partial(drawn.clicked, note)) for note in self.notes.clicked)
            cells = self._worth(shares, errors, target)
            melody, folded = np.zeros_like(cells), cells.copy()
            for note in self.notes.dragged:
                column, band = note.place
                melody[band, column] -= float((self._change(shares, note.region, target) / errors).sum())
                _fold(folded, cells, note)
            if (melody > 0).any():
                yield Plan(target, partial(drawn.melody, self.notes, best_rectangle(melody)))
            for worth in (folded, cells):
                yield Plan(target, partial(drawn.whole, self.notes, best_rectangle(worth)))
                for radius in BRUSHES:
                    places = best_path(worth, round(radius))
                    yield Plan(target, partial(drawn.followed, grid, self.notes, places, radius))


def _fold(folded: Floats, cells: Floats, note: FoundNote) -> None:
    """Add (in place) what a note's upper partials are worth to the cells of its fundamental, column by column."""
    box = note.region.box
    worth = note.region.weights * cells[box.low : box.high, box.first : box.stop] / 255
    for column, band in note.course:
        if box.first <= column < box.stop:
            folded[band, column] += worth[max(0, band + _LOBE_BANDS - box.low) :, column - box.first].sum()


def best_rectangle(worth: Floats, coarse: int = _COARSE) -> Box:
    """The rectangle with the greatest sum: on a coarse grid first, then its edges by single cells."""
    box = best_box(worth, coarse)
    low, high, first, last = box.low, box.high, box.first, box.stop
    for _ in range(2):
        low, high = _best_edges(worth[:, first:last].sum(axis=1), low, high)
        first, last = _best_edges(worth[low:high].sum(axis=0), first, last)
    return Box(first, last, low, high)


def _best_edges(worth: Floats, low: int, high: int) -> tuple[int, int]:
    """Both edges moved by up to two cells to where the sum is greatest."""
    options = [
        (a, b)
        for a in range(max(0, low - 2), low + 3)
        for b in range(max(a + 1, high - 2), min(len(worth), high + 2) + 1)
    ]
    return max(options, key=lambda edges: float(worth[edges[0] : edges[1]].sum()))


def best_path(worth: Floats, radius: int) -> list[tuple[int, int]]:
    """(column, band) of the stroke from left to right that gathers most under a brush of that radius (Viterbi with
    free ends)."""
    padded = np.pad(worth.cumsum(axis=0), ((1, 0), (0, 0)))
    bands, columns = worth.shape
    low, high = np.maximum(np.arange(bands) - radius, 0), np.minimum(np.arange(bands) + radius + 1, bands)
    under = padded[high] - padded[low]
    total = under[:, 0]
    best = np.zeros((columns, bands), np.float32)
    came = np.full((columns, bands), -1, np.int32)
    best[0] = total
    for t in range(1, columns):
        window = np.lib.stride_tricks.sliding_window_view(
            np.pad(total, _SLOPE, constant_values=-np.inf), 2 * _SLOPE + 1
        )
        choice = window.argmax(axis=1)
        gathered = window[np.arange(bands), choice]
        came[t] = np.where(gathered > 0, np.arange(bands) + choice - _SLOPE, -1)
        total = under[:, t] + np.maximum(gathered, 0)
        best[t] = total
    column, band = (int(i) for i in np.unravel_index(int(best.argmax()), best.shape))
    places = [(column, band)]
    while came[column, band] >= 0:
        column, band = column - 1, int(came[column, band])
        places.append((column, band))
    return places[::-1]


def notes_of(duet: Duet, grid: MaskGrid, every: int = 6, peaks: int = 2) -> Notes:
    """Harmonic selections at the strongest low partials of each true stem, every few columns; each note once."""
    finder = HarmonicFinder(duet.sound, grid)
    config = StftConfig(duet.sound.rate)
    warp = Warp(config, grid)
    found: dict[tuple[int, int, int], Region] = {}
    for stem in duet.stems:
        bands = warp.to_bands(np.abs(stft(stem[None], config, 0, grid.columns)[0]))
        loudest = float(bands.max())
        top = round(grid.band_at(3000))
        for column in range(2, grid.columns, every):
            line = bands[:top, column]
            rising = (line[1:-1] > line[:-2]) & (line[1:-1] >= line[2:]) & (line[1:-1] > 0.01 * loudest)
            places = 1 + np.flatnonzero(rising)
            for band in places[np.argsort(-line[places])][:peaks]:
                note = finder.note_at(grid.seconds_at(column), grid.hertz_at(int(band)))
                box = note.region.box
                key = (round(24 * np.log2(note.f0)), box.first // 4, box.stop // 4)
                if not box.is_empty:
                    found.setdefault(key, note.region)
    return Notes(list(found.values()), [_found(note, grid) for note in finder.notes_in(0, grid.duration, 60, 3000)])


def _found(note: HarmonicNote, grid: MaskGrid) -> FoundNote:
    course = [(round(grid.column_at(t)), round(grid.band_at(f))) for t, f in note.track]
    inside = tuple((c, b) for c, b in course if 0 <= c < grid.columns and 0 <= b < grid.bands)
    return FoundNote(note.region, course[len(course) // 2], inside)
