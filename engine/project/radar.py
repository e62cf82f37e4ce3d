"""Where a person's next gesture is worth most: places of a recording, ranked, each with the cells of one gesture.

What nobody knows is how wrong a mask is. What it says of itself helps: where it shares a loud cell out, one of the
answers is wrong; where a note's cells, in time or between its partials, have several owners, they disagree, though a
note has one. So a place's worth is what a person who knows would gain there, in the mean over whom it may belong to:

    worth = mean_j 10 log10(1 + Σ_k q_k Δ_jk / E_j)

q_k: how likely the place is instrument k's: its energy by owner, tempered by whom the ear heard and the eye saw then.
Δ_jk: the energy of the error that stem j loses when the place, being k's, is given to k: Σ e · (m_j − m'_j)². Summed
over k it is the doubt about the place as a whole and the disagreement of its cells: Q (1 − Q) + (m − Q)² in each.
E_j: the error expected of stem j over the whole recording, Σ e · m_j (1.02 − m_j): doubt × energy; no mask is
quite sure.

A mask may be sure and wrong; a network that is asked again, from another place of its window, a tenth of an octave
higher, in mono, then often says something else (consistency under augmentation, Sajjadi et al. 2016). How much it does
so at a place, beside what the doubt there promises, is what the place's worth is multiplied with.

What a person decided is no longer in doubt and counts for nothing. No torch; NumPy, and SciPy below the note finder.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

import numpy as np

from engine.arrays import Doubles, Floats
from engine.dsp.bands import band_magnitudes
from engine.dsp.harmonics import HarmonicFinder, HarmonicNote
from engine.dsp.sound import Sound
from engine.errors import Cancelled
from engine.grid import MaskGrid
from engine.instruments import CLASS_IDS, OTHER, class_index
from engine.language import tr
from engine.project.segmentation import Segmentation
from engine.project.selection import describe
from engine.project.tiles import TILE
from engine.project.words import clock, the
from engine.region import Box, Region
from engine.separation_events import EvidenceTrack

Kind = Literal["note", "melody", "register"]
SPAN = 128
"""Columns (three seconds) that are looked at together."""
MOST_SPANS = 64
"""The most doubtful ones of a recording; notes are looked for in these alone."""
MOST_PLACES = 400
LEAST_PART = 0.01
"""Of the best place's worth: what is less is not worth a look."""
_FLOOR = 0.005  # how likely a place is anybody's whom the mask does not name: networks are sure of wrong things, too
_SURE = 0.02  # a share is off by so much also where the mask is sure
_CUT = 0.35  # share of a note in its two halves that differs by so much: it is cut in two
_COARSE = 4  # bands and columns that the search for a rectangle takes together
_HERTZ = 60.0, 3000.0  # fundamentals that are looked for
_GAP = 0.35  # seconds between two notes of one melody at most
_LEAP = 2.1  # ratio between their fundamentals at most
_NOTES = 8  # of a melody
MOST_ASKED = 32
"""Of the spans: of these alone the network is asked again."""
_WAVERS = 0.2, 5.0  # a place's worth is multiplied by so much at least and at most
_TOLD = 2.0  # from where on it is the reason that is told
_REFUSED, _ACCEPTED = 0.7, 1.2
_WEIGHTS = 0.2, 2.0


Again = Callable[[int, int], Floats]
"""What the networks say when they are asked again of columns [first, stop): shares (K, bands, stop − first), 0–1, of
the mask's instruments. See `engine.inference.Separator.again`."""


@dataclass(frozen=True, eq=False)
class Place:
    """A gesture that may be worth making. `target`: to whom it most likely belongs (or `owner`, who has most of it, is
    right, and gets the rest). `worth`: expected dB, mean over the stems. `kind`: a note or several in a row (the
    harmonic tool's), or a register (a rectangle). `reason`: one sentence. `energy`: (bands, columns) of its box."""

    kind: Kind
    region: Region
    target: str
    owner: str
    worth: float
    reason: str
    energy: Floats = field(repr=False)
    errors: Doubles = field(repr=False)
    """(K,) what was expected of each stem when it was found."""
    wavers: float = 1.0
    """How much more the networks waver here than their doubt promises; it is counted in `worth`."""
    cut: bool = False
    """Whether it is a note in two halves with two owners."""

    @property
    def pair(self) -> str:
        """Between whom it is open."""
        return f"{self.owner}>{self.target}"


@dataclass(frozen=True)
class Survey:
    """What is expected of a whole recording. `errors` (K,): error of each stem, in the energy of the mask's grid;
    `spans`: how much doubt each span of `SPAN` columns holds."""

    errors: Doubles
    spans: Doubles


@dataclass(frozen=True)
class Taste:
    """What a person made of the places so far: a weight for each kind and each pair of instruments. A refusal lowers
    both by three tenths, an acceptance raises them by a fifth, between 0.2 and 2."""

    weights: Mapping[str, float] = field(default_factory=dict)

    def of(self, place: Place) -> float:
        """What a place's worth is multiplied with."""
        return self.weights.get(place.kind, 1.0) * self.weights.get(place.pair, 1.0)

    def after(self, place: Place, accepted: bool) -> "Taste":
        """With one more answer."""
        weights = dict(self.weights)
        for key in (place.kind, place.pair):
            changed = weights.get(key, 1.0) * (_ACCEPTED if accepted else _REFUSED)
            weights[key] = float(np.clip(changed, *_WEIGHTS))
        return Taste(weights)


def survey(mask: Segmentation, sound: Sound, stop: Callable[[], bool] | None = None) -> Iterator[float | Survey]:
    """Progress 0–1, then how much is in doubt, and where. Reads the recording once."""
    grid = mask.grid
    errors = np.zeros(len(mask.instruments))
    spans = np.zeros(-(-grid.columns // SPAN))
    for first in range(0, grid.columns, TILE):
        _ask(stop)
        last = min(first + TILE, grid.columns)
        energy = np.square(band_magnitudes(sound, grid, first, last))
        shares = _shares(mask, Box(first, last, 0, grid.bands))
        loose = energy * ~mask.touched(first, last)
        variance = shares * (1 - shares + _SURE) * loose
        errors += variance.sum(axis=(1, 2), dtype=np.float64)
        columns = np.arange(first, last) // SPAN
        spans += np.bincount(columns, variance.sum(axis=(0, 1)), len(spans))
        yield last / grid.columns
    yield Survey(errors, spans)


def find_places(
    mask: Segmentation,
    sound: Sound,
    track: EvidenceTrack | None = None,
    stop: Callable[[], bool] | None = None,
    again: Again | None = None,
) -> Iterator[float | list[Place]]:
    """Progress 0–1, then the places, the most valuable first. `stop`: asked again and again; when it says True,
    Cancelled is raised. Changes nothing. An hour is surveyed whole, and its `MOST_SPANS` most doubtful spans looked at
    closely. `again`: the networks, if they can be asked of the `MOST_ASKED` most doubtful ones."""
    grid, known = mask.grid, Survey(np.zeros(0), np.zeros(0))
    if len(mask.instruments) == 0:
        yield []
        return
    for step in survey(mask, sound, stop):
        if isinstance(step, Survey):
            known = step
        else:
            yield 0.2 * step
    doubtful = [number for number in np.argsort(-known.spans)[:MOST_SPANS].tolist() if known.spans[number] > 0]
    wavering = _Wavering(mask, sound)
    for done, number in enumerate(doubtful[: MOST_ASKED if again is not None else 0]):
        _ask(stop)
        assert again is not None, "or nothing is asked"
        wavering.add(number * SPAN, again(number * SPAN, min((number + 1) * SPAN, grid.columns)))
        yield 0.2 + 0.4 * done / min(len(doubtful), MOST_ASKED)
    finder = HarmonicFinder(sound, grid)
    places: list[Place] = []
    judge = _Judge(mask, known.errors, track)
    for done, number in enumerate(sorted(doubtful)):
        first, last = number * SPAN, min((number + 1) * SPAN, grid.columns)
        found = _places_in(judge, finder, sound, first, last, stop)
        places += [_wavered(place, wavering.at(first, place), mask.grid) for place in found]
        yield 0.6 + 0.4 * (done + 1) / len(doubtful)
    yield ranked(places, Taste())[:MOST_PLACES]


class _Wavering:
    """How much the networks contradict the mask where they were asked again, beside how much they doubt."""

    def __init__(self, mask: Segmentation, sound: Sound) -> None:
        self._mask, self._sound = mask, sound
        self._spans: dict[int, tuple[Floats, Floats]] = {}
        self._whole = np.zeros(2)

    def add(self, first: int, said: Floats) -> None:
        """What they say now of the columns from `first` on: (K, bands, t)."""
        stop = first + said.shape[2]
        shares = self._mask.base_shares(first, stop).astype(np.float32) * np.float32(1 / 255)
        energy = np.square(band_magnitudes(self._sound, self._mask.grid, first, stop))
        apart = energy * np.square(shares - said).sum(axis=0)
        doubt = energy * (shares * (1 - shares + _SURE)).sum(axis=0)
        self._spans[first] = apart, doubt
        self._whole += apart.sum(dtype=np.float64), doubt.sum(dtype=np.float64)

    def at(self, first: int, place: Place) -> float:
        """Of a place, by its columns in the span that begins at `first`; 1 where nobody was asked."""
        if first not in self._spans or not self._whole.all():
            return 1.0
        box, span = place.region.box, Box(first, first + self._spans[first][0].shape[1], 0, self._mask.grid.bands)
        common = box.intersect(span)
        weights = place.region.weights[*common.within(box)]
        apart, doubt = (float((part[*common.within(span)] * weights).sum()) for part in self._spans[first])
        ratio = apart / max(doubt, 1e-12) * self._whole[1] / self._whole[0]
        return float(np.clip(ratio, *_WAVERS))


def _wavered(place: Place, times: float, grid: MaskGrid) -> Place:
    """A place's worth, and why, in the light of what the networks say when they are asked again."""
    if times == 1.0:
        return place
    reason = place.reason
    if times >= _TOLD and not place.cut:
        what = _name(place.kind, place.region, grid)
        reason = tr("{what}: the networks contradict themselves when asked again.", what=what)
    return replace(place, worth=place.worth * times, wavers=times, reason=reason)


def ranked(places: Sequence[Place], taste: Taste) -> list[Place]:
    """By worth and taste, the best first, without what is worth next to nothing beside it."""
    found = sorted(places, key=lambda place: -place.worth * taste.of(place))
    if not found:
        return []
    least = LEAST_PART * found[0].worth * taste.of(found[0])
    return [place for place in found if place.worth > 0 and place.worth * taste.of(place) >= least]


def judged_anew(places: Sequence[Place], mask: Segmentation, track: EvidenceTrack | None = None) -> list[Place]:
    """The same places over the mask as it is now: what a person has decided meanwhile counts no more."""
    found = ((_Judge(mask, p.errors, track).place(p.kind, p.region, p.energy), p.wavers) for p in places)
    return [_wavered(place, wavers, mask.grid) for place, wavers in found if place is not None]


def beside(places: Sequence[Place], refused: Place) -> list[Place]:
    """Those that are another matter than a refused one: not it, and not half of it, or it half of them, by energy."""

    def held(one: Place, other: Place) -> float:
        common = one.region.box.intersect(other.region.box)
        if common.is_empty:
            return 0.0
        weights = one.energy * one.region.weights
        both = weights[*common.within(one.region.box)] * (other.region.weights[*common.within(other.region.box)] > 0)
        return float(both.sum(dtype=np.float64) / max(float(weights.sum(dtype=np.float64)), 1e-12))

    return [p for p in places if p is not refused and max(held(p, refused), held(refused, p)) < 0.5]


class _Judge:
    """Says what places are worth."""

    def __init__(self, mask: Segmentation, errors: Doubles, track: EvidenceTrack | None) -> None:
        self.mask, self.track, self.known = mask, track, errors
        self.names = (*mask.instruments, OTHER.id)
        # A stem that nobody doubts at all must not make a place infinitely valuable.
        self.errors = np.maximum(errors, 1e-3 * max(float(errors.max(initial=0.0)), 1e-12))

    def place(self, kind: Kind, region: Region, energy: Floats) -> Place | None:
        """What these cells are worth to a person who knows; None where nothing is open."""
        box = region.box
        planes, touched = self.mask.read(box)
        shares = planes.astype(np.float32) * np.float32(1 / 255)
        weights = region.weights.astype(np.float32) * np.float32(1 / 255) * ~touched
        weighed = energy * weights
        total = float(weighed.sum(dtype=np.float64))
        if total <= 0:
            return None
        held = (shares * weighed).sum(axis=(1, 2), dtype=np.float64) / total
        held = np.append(held, max(0.0, 1 - float(held.sum())))
        likely = self._likely(held, box)
        errors = np.stack([self._errors(shares, weights, energy, k) for k in range(len(self.names))])
        worth = float(10 * np.log10(1 + likely @ errors / self.errors).mean())
        if not worth > 0:
            return None
        value = likely * (errors / self.errors).sum(axis=1)
        owner, target = self.names[int(held.argmax())], self.names[int(value.argmax())]
        rival = self.names[int(np.argsort(held)[-2])] if self._cut(shares, weighed) else ""
        reason = _reason(kind, region, self.mask.grid, owner, target, rival)
        return Place(kind, region, target, owner, worth, reason, energy, self.known, cut=bool(rival))

    def _likely(self, held: Doubles, box: Box) -> Doubles:
        """(K + 1,) how likely a place is each one's."""
        belief = (held + _FLOOR * np.append(np.ones(len(held) - 1), 0.25)) * self._present(box)
        return np.asarray(belief / belief.sum())

    def _present(self, box: Box) -> Doubles:
        """(K + 1,) 0.25–1: how much ear and eye say for each instrument around a place; 0.625 where they say nothing,
        and for `other`."""
        result = np.full(len(self.names), 0.625)
        track = self.track
        if track is None or not len(track.starts):
            return result
        middle = self.mask.grid.seconds_at((box.first + box.stop) / 2)
        nearest = int(np.abs(track.starts + track.length / 2 - middle).argmin())
        for k, name in enumerate(self.names[:-1]):
            if name not in CLASS_IDS:
                continue
            heard, seen = (float(v[nearest, class_index(name)]) for v in (track.heard, track.seen))
            heard, seen = (0.5 if np.isnan(p) else p for p in (heard, seen))
            result[k] = 0.25 + 0.5 * heard + 0.25 * seen
        return result

    @staticmethod
    def _errors(shares: Floats, weights: Floats, energy: Floats, k: int) -> Doubles:
        """(K,) the error that each stem loses when a place that is k's is given to k."""
        wanted = np.arange(len(shares)) == k
        change = energy * np.square(weights * (shares - wanted[:, None, None]))
        return np.asarray(change.sum(axis=(1, 2), dtype=np.float64))

    @staticmethod
    def _cut(shares: Floats, weighed: Floats) -> bool:
        """Whether the first half of a place has another owner than the second."""
        along = weighed.sum(axis=0).cumsum()
        middle = int(np.searchsorted(along, along[-1] / 2))
        halves = []
        for part in (slice(0, middle), slice(middle, None)):
            total = float(weighed[:, part].sum())
            if total <= 0:
                return False
            halves.append((shares[:, :, part] * weighed[:, part]).sum(axis=(1, 2)) / total)
        return bool(np.abs(halves[0] - halves[1]).max() > _CUT)


def _places_in(
    judge: _Judge, finder: HarmonicFinder, sound: Sound, first: int, last: int, stop: Callable[[], bool] | None
) -> list[Place]:
    """The places of one span: its notes, its melodies, its registers."""
    grid = judge.mask.grid
    begin, end = grid.seconds_at(first), grid.seconds_at(last - 0.5)
    notes = [note for note in finder.notes_in(begin, end, *_HERTZ, stop) if first <= note.region.box.first < last]
    energy = np.square(band_magnitudes(sound, grid, first, last))
    regions: list[tuple[Kind, Region]] = [("note", note.region) for note in notes]
    regions += [("melody", region) for region in _melodies(notes)]
    regions += [("register", region) for region in _registers(judge.mask, energy, first, last)]
    found = []
    for kind, region in regions:
        _ask(stop)
        place = judge.place(kind, region, _energy_of(sound, grid, energy, first, region.box))
        if place is not None:
            found.append(place)
    return found


def _energy_of(sound: Sound, grid: MaskGrid, energy: Floats, first: int, box: Box) -> Floats:
    """(bands, columns) energy of a box, from what is known of the span that begins at `first`, if it lies in it."""
    if first <= box.first and box.stop <= first + energy.shape[1]:
        return energy[box.low : box.high, box.first - first : box.stop - first]
    return np.square(band_magnitudes(sound, grid, box.first, box.stop))[box.low : box.high]


def _melodies(notes: Sequence[HarmonicNote]) -> Iterator[Region]:
    """Notes that follow each other closely in time and pitch, together."""
    left = sorted(notes, key=lambda note: note.start_s)
    while left:
        line = [left.pop(0)]
        while len(line) < _NOTES:
            last = line[-1]
            after = [n for n in left if -0.1 < n.start_s - last.stop_s < _GAP and 1 / _LEAP < n.f0 / last.f0 < _LEAP]
            if not after:
                break
            line.append(after[int(np.argmin([abs(np.log2(n.f0 / last.f0)) for n in after]))])
            left.remove(line[-1])
        if len(line) > 1:
            region = Region.empty()
            for note in line:
                region = region.union(note.region)
            yield region


def _registers(mask: Segmentation, energy: Floats, first: int, last: int) -> Iterator[Region]:
    """Rectangles of a span in which the mask leans to one instrument and is not sure: where Gini's doubt times energy
    is greatest against what it is around, for each instrument."""
    shares = _shares(mask, Box(first, last, 0, mask.grid.bands))
    other = np.maximum(1 - shares.sum(axis=0), 0)
    doubt = (1 - np.square(shares).sum(axis=0) - np.square(other)) * energy * ~mask.touched(first, last)
    leading = shares.argmax(axis=0)
    found = set[Box]()
    for k in range(len(shares)):
        for times in (1.0, 4.0):
            worth = np.where(leading == k, doubt, -doubt) - times * doubt.mean()
            found.add(best_box(worth, _COARSE))
    for box in sorted(found, key=lambda box: (box.first, box.low)):
        if box.columns * box.bands >= 2 * _COARSE:
            yield Region.full(Box(box.first + first, box.stop + first, box.low, box.high))


def best_box(worth: Floats, coarse: int) -> Box:
    """The rectangle of a plane (bands, columns) with the greatest sum, its edges at multiples of `coarse` cells.

    Kadane's maximum subarray over time for every pair of edges in frequency (Bentley 1984)."""
    bands, columns = (size // coarse * coarse for size in worth.shape)
    if not bands or not columns:
        return Box(0, 0, 0, 0)
    small = worth[:bands, :columns].reshape(bands // coarse, coarse, -1, coarse).sum(axis=(1, 3))
    rising = np.vstack([np.zeros((1, small.shape[1]), np.float32), small.cumsum(axis=0)])
    most, found = -np.inf, (0, 1, 0, 1)
    for low in range(len(small)):
        # Best stretch of columns for every upper edge at once: the running sum less its lowest value before.
        sums = np.cumsum(rising[low + 1 :] - rising[low], axis=1)
        before = np.minimum.accumulate(np.pad(sums, ((0, 0), (1, 0)))[:, :-1], axis=1)
        rows, stop = np.unravel_index(int((sums - before).argmax()), sums.shape)
        value = float(sums[rows, stop] - before[rows, stop])
        if value > most:
            row = np.concatenate([[0], sums[rows, : stop + 1]])
            most, found = value, (low, low + 1 + int(rows), int(row[:-1].argmin()), int(stop) + 1)
    low, high, begin, end = (edge * coarse for edge in found)
    return Box(begin, end, low, high)


def _shares(mask: Segmentation, box: Box) -> Floats:
    planes = mask.shares(box.first, box.stop)[:, box.low : box.high]
    return planes.astype(np.float32) * np.float32(1 / 255)


def _reason(kind: Kind, region: Region, grid: MaskGrid, owner: str, target: str, rival: str) -> str:
    what = _name(kind, region, grid)
    if rival:
        return tr("{what} is cut in two, between {owner} and {rival}.", what=what, owner=the(owner), rival=the(rival))
    if owner != target:
        return tr(
            "{what} is mostly given to {owner}, but may be {target}'s.", what=what, owner=the(owner), target=the(target)
        )
    return tr("{what} is only partly given to {owner}.", what=what, owner=the(owner))


def _name(kind: Kind, region: Region, grid: MaskGrid) -> str:
    where = clock(grid.seconds_at(region.box.first))
    told = describe(region, grid)
    if kind == "register":
        return tr("{low:.0f}–{high:.0f} Hz at {where}", low=told.low_hz, high=told.high_hz, where=where)
    if kind == "note":
        return tr("{note} at {where}", note=told.note, where=where)
    return tr("A line of notes at {where}", where=where)


def _ask(stop: Callable[[], bool] | None) -> None:
    if stop is not None and stop():
        raise Cancelled
