"""From a point in the spectrogram to the note that sounds there, with all its partials, as a soft selection.

The note is found and followed in `pitch`; here its partials are snapped to the spectrum's peaks, and each cell gets the
share of its energy that this note can account for: the window's own shape around every partial, over what sounds
there. Where a partial of another note coincides, this note's part is what its neighbouring partials promise.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Doubles, Floats
from engine.dsp.pitch import Follower, PitchTrack, find_fundamental
from engine.dsp.rivals import own_share
from engine.dsp.sound import Sound
from engine.dsp.spectra import Rows, Spectra, at_bins
from engine.errors import Cancelled
from engine.grid import MaskGrid
from engine.region import Box, Region

MOST_PARTIALS = 200
_LOBE = 4  # bins to each side that a partial is drawn over
_LOOK_EVERY = 3  # columns between the places where a drag looks for notes
_SHORTEST = 4  # columns: what is shorter is a click or a stray peak
_CROSSING = 3  # columns: a stroke over fewer of a note's only crosses it
_CLEAR = 0.3  # 12 dB above the surroundings
_MOST_AT_ONCE = 8
_AROUND = 6  # columns to each side: together a third of a second
_MAIN_LOBE = 1.75  # bins to each side: 20 dB down, and the null is at 2
_INSIDE = 128  # of 255: what counts as selected
_LEAST = 8  # of 255: weights below are not worth a cell


SharesAt = Callable[[float], NDArray[np.uint8] | None]
"""At a time in seconds: (bands,) the chosen instrument's share in the mask; None without one."""


@dataclass(frozen=True, eq=False)
class HarmonicNote:
    """A note: region (weight = the note's expected share of each cell), track ((seconds, Hz of the fundamental), …),
    f0 (Hz where it was pointed at) and partials (Hz there, of those that stand out)."""

    region: Region
    track: tuple[tuple[float, float], ...]
    f0: float
    partials: tuple[float, ...]

    @property
    def start_s(self) -> float:
        """Seconds."""
        return self.track[0][0]

    @property
    def stop_s(self) -> float:
        """Seconds."""
        return self.track[-1][0]


class HarmonicFinder:
    """Answers `note_at` quickly for one recording: the spectra around the pointer are kept. For one thread."""

    def __init__(self, sound: Sound, grid: MaskGrid) -> None:
        self._spectra = Spectra(sound, grid)

    def forget(self) -> None:
        """The sound has grown or changed: look again."""
        self._spectra.forget()

    def note_at(
        self,
        seconds: float,
        hertz: float,
        shares: NDArray[np.uint8] | None = None,
        stop: Callable[[], bool] | None = None,
    ) -> HarmonicNote:
        """The note one of whose partials (or its missing fundamental) is at that place.

        `shares`: (bands,) uint8, the chosen instrument's share of that column in the mask, which settles ties.
        `stop`: asked between the steps; when it says True, Cancelled is raised. The region is empty where nothing
        sounds. Raises ValueError outside the recording.
        """
        spectra, grid = self._spectra, self._spectra.grid
        column = round(grid.column_at(seconds))
        if not 0 <= column < grid.columns or not hertz > 0:
            raise ValueError("the place lies outside the recording")
        owned = None if shares is None else shares.astype(np.float32) * np.float32(1 / 255)
        f0 = find_fundamental(spectra, column, hertz, owned)
        _ask(stop)
        track = _within(Follower(spectra, column, f0).follow(), grid)
        _ask(stop)
        rows = spectra.rows(track.first, track.stop)
        partials = snap_partials(rows, track, spectra.bin_hertz)
        _ask(stop)
        share = own_share(rows, partials.position, partials.level, spectra.bin_hertz)
        here = column - track.first
        standing = partials.standing[here]
        region = _region(spectra, rows, partials, share)
        return HarmonicNote(
            region if region.is_empty else _with_spot(region, column, round(grid.band_at(hertz)), grid),
            tuple((grid.seconds_at(track.first + t), float(f)) for t, f in enumerate(partials.hertz)),
            float(partials.hertz[here]),
            tuple((partials.position[here][standing] * spectra.bin_hertz).tolist()),
        )

    def note_over(self, start_s: float, stop_s: float, pitch: float) -> Region:
        """The cells of a note that is known to sound between two times (seconds) at a pitch (MIDI number), weighted as
        in `note_at`; empty outside the recording."""
        spectra, grid = self._spectra, self._spectra.grid
        first = max(0, int(grid.column_at(start_s)) - 1)
        stop = min(grid.columns, int(grid.column_at(stop_s)) + 2)
        if stop <= first:
            return Region.empty()
        track = PitchTrack(first, np.full(stop - first, 440.0 * 2 ** ((pitch - 69) / 12)))
        rows = spectra.rows(first, stop)
        partials = snap_partials(rows, track, spectra.bin_hertz)
        share = own_share(rows, partials.position, partials.level, spectra.bin_hertz)
        return _region(spectra, rows, partials, share)

    def notes_in(
        self,
        start_s: float,
        stop_s: float,
        low_hz: float,
        high_hz: float,
        stop: Callable[[], bool] | None = None,
        shares_at: SharesAt | None = None,
    ) -> Iterator[HarmonicNote]:
        """Every note whose fundamental lies between two frequencies (Hz) at some time between two (seconds), from left
        to right: a melody in one gesture. A note of which only an end reaches in (less than half of it, and for less
        than half of the box) is not meant. The caller joins the regions as they come. `stop`: as in `note_at`;
        `shares_at(seconds)`: its `shares` there.
        """
        grid = self._spectra.grid
        first, last = max(0, round(grid.column_at(start_s))), min(grid.columns - 1, round(grid.column_at(stop_s)))
        places = ((column, low_hz, high_hz) for column in range(first, last + 1, _LOOK_EVERY))
        for note in self._notes(places, stop, shares_at):
            inside = min(stop_s, note.stop_s) - max(start_s, note.start_s)
            meant = 2 * inside >= min(note.stop_s - note.start_s, stop_s - start_s)
            if meant and low_hz <= note.f0 <= high_hz and len(note.track) >= _SHORTEST:
                yield note

    def notes_under(
        self, stroke: Region, stop: Callable[[], bool] | None = None, shares_at: SharesAt | None = None
    ) -> Iterator[HarmonicNote]:
        """Every note whose fundamental runs under a stroke (or any other region), from left to right, each with those
        columns only in which it does: a melody followed by hand. The caller joins the regions as they come. `stop` and
        `shares_at`: as in `notes_in`.
        """
        grid = self._spectra.grid
        for note in self._notes(_beneath(stroke, grid), stop, shares_at):
            course = [(round(grid.column_at(t)), round(grid.band_at(f))) for t, f in note.track]
            region = part_under(note.region, course, stroke)
            if not region.is_empty:
                yield replace(note, region=region)

    def _notes(
        self,
        places: Iterable[tuple[int, float, float]],
        stop: Callable[[], bool] | None,
        shares_at: SharesAt | None,
    ) -> Iterator[HarmonicNote]:
        """The notes found at the clear peaks of columns between two frequencies (Hz), each once."""
        spectra, grid = self._spectra, self._spectra.grid
        width = spectra.bin_hertz
        known: list[HarmonicNote] = []
        for column, low_hz, high_hz in places:
            _ask(stop)
            rows = spectra.rows(column, column + 1)
            seconds = grid.seconds_at(column)
            for position in _clear_peaks(rows, low_hz / width, high_hz / width):
                if any(_explains(note, seconds, position * width) for note in known):
                    continue
                shares = shares_at(seconds) if shares_at is not None else None
                note = self.note_at(seconds, position * width, shares, stop)
                known.append(note)
                if not note.region.is_empty:
                    yield note


def part_under(note: Region, course: Sequence[tuple[int, int]], stroke: Region) -> Region:
    """Of a note's cells the columns in which its fundamental, whose course is given as (column, band), lies under a
    stroke; and one to each side, since a cell's sound reaches into its neighbours. Empty where they only cross."""
    under = [column for column, band in course if stroke.at(column, band)]
    if len(under) < _CROSSING:
        return Region.empty()
    box = note.box
    kept = np.zeros(box.columns + 2, bool)
    inside = np.array([column - box.first + 1 for column in under if box.first <= column < box.stop], int)
    for offset in (-1, 0, 1):
        kept[inside + offset] = True
    return Region(box, np.where(kept[1:-1], note.weights, 0).astype(np.uint8)).trimmed()


def _beneath(stroke: Region, grid: MaskGrid) -> Iterator[tuple[int, float, float]]:
    """Columns where notes are looked for under a stroke, and between which frequencies (Hz) it lies there."""
    box = stroke.box
    for column in range(box.first, box.stop, _LOOK_EVERY):
        touched = np.flatnonzero(stroke.weights[:, column - box.first])
        if len(touched):
            yield column, grid.hertz_at(box.low + touched[0] - 0.5), grid.hertz_at(box.low + touched[-1] + 0.5)


def _clear_peaks(rows: Rows, low: float, high: float) -> list[float]:
    """Bins of one row's peaks between two bins that stand out, the loudest first, none 40 dB below it."""
    level, salient = rows.level[0], rows.salient[0]
    a, b = max(1, int(low)), min(len(level) - 2, int(high) + 1)
    inner = level[a:b]
    peaks = (inner > level[a - 1 : b - 1]) & (inner >= level[a + 1 : b + 1]) & (salient[a:b] > _CLEAR)
    found = a + np.flatnonzero(peaks & (inner > level.max() - 40))
    return [float(p) for p in found[np.argsort(-level[found])][:_MOST_AT_ONCE]]


def _explains(note: HarmonicNote, seconds: float, hertz: float) -> bool:
    """Whether a peak is one of the partials of a note that sounds then."""
    if not note.start_s <= seconds <= note.stop_s:
        return False
    times, pitches = zip(*note.track, strict=True)
    f0 = float(np.interp(seconds, times, pitches))
    order = max(1, round(hertz / f0))
    return order <= 16 and abs(hertz - order * f0) < min(0.3 * f0, max(0.02 * hertz, 12.0))


def _ask(stop: Callable[[], bool] | None) -> None:
    if stop is not None and stop():
        raise Cancelled


def _within(track: PitchTrack, grid: MaskGrid) -> PitchTrack:
    # One column more at the beginning: the window sees an onset before it comes.
    first = max(0, track.first - 1)
    hertz = np.concatenate([track.hertz[: track.first - first], track.hertz])
    begin = max(0, -track.first)
    return PitchTrack(first, hertz[begin : grid.columns - first + begin])


@dataclass(frozen=True, eq=False)
class Partials:
    """Partials of a note, all (t, n): position in bins, level in dB at the peak, standing: whether they stand out.
    hertz: (t,) the refined fundamental. spread: (t, n) ≥ 1, how much wider than a steady tone's their peaks are."""

    position: Doubles
    level: Floats
    standing: NDArray[np.bool_]
    hertz: Doubles
    spread: Floats


def snap_partials(rows: Rows, track: PitchTrack, bin_hertz: float) -> Partials:
    """The partials of a note at the peaks of the spectrum, stiff strings' stretched partials too."""
    f0 = track.hertz / bin_hertz
    f0 = _refined(rows, f0)
    count = int(np.clip((rows.level.shape[1] - 3) / float(np.median(f0)), 1, MOST_PARTIALS))
    orders = np.arange(1, count + 1)
    stiffness = 0.0
    for highest in (6, 12, 24, 40):
        stiffness = _stiffness(rows, f0, orders[: min(highest, count)], stiffness)
    predicted = f0[:, None] * (orders * np.sqrt(1 + stiffness * orders**2))
    reach = np.minimum(1.6, 0.35 * f0)[:, None]
    position, level = snap(rows.level, predicted, reach)
    salient = at_bins(rows.salient, position)
    standing = salient > 0.15
    position = np.where(standing, position, predicted)
    drift = np.abs(np.gradient(position, axis=0)) if len(position) > 1 else np.zeros_like(position)
    spread = np.clip(1 + 0.5 * drift, 1, 3).astype(np.float32)
    return Partials(position, level, standing, f0 * bin_hertz, spread)


def snap(level: Floats, predicted: Doubles, reach: Doubles | float) -> tuple[Doubles, Floats]:
    """Peaks of `level` (t, bins) nearest to `predicted` (t, n) bins: where and how high (dB). Where nothing peaks
    within `reach` bins the prediction stays, with the level there."""
    last = level.shape[1] - 2
    centre = np.clip(np.rint(predicted).astype(np.int32), 3, last - 2)
    line = np.arange(len(level))[:, None]
    around = np.stack([level[line, centre + d] for d in range(-3, 4)])
    peak = (around[1:-1] >= around[:-2]) & (around[1:-1] > around[2:])
    best = np.where(peak, around[1:-1], -np.inf).argmax(axis=0)
    a, b, c = (np.take_along_axis(around, (best + d)[None], 0)[0] for d in (0, 1, 2))
    curve = np.minimum(a - 2 * b + c, -1e-6)
    where = centre + best - 2 + 0.5 * (a - c) / curve
    top = b - 0.125 * (a - c) ** 2 / curve
    found = peak.any(axis=0) & (np.abs(where - predicted) <= reach)
    return np.where(found, where, predicted), np.where(found, top, at_bins(level, predicted)).astype(np.float32)


def _refined(rows: Rows, f0: Doubles) -> Doubles:
    """Fundamentals (bins) from the peaks of the first partials, weighted by how clearly they stand out."""
    orders = np.arange(1, 9)
    position, _ = snap(rows.level, f0[:, None] * orders, 1.6)
    weight = at_bins(rows.salient, position) ** 2
    refined = (weight * orders * position).sum(axis=1) / np.maximum((weight * orders**2).sum(axis=1), 1e-6)
    return np.where(np.abs(np.log2(np.maximum(refined, 1e-6) / f0)) < 0.02, refined, f0)


def _stiffness(rows: Rows, f0: Doubles, orders: NDArray[np.int_], before: float) -> float:
    """B in f_h = h·f0·√(1 + B h²) (Fletcher 1962), from how far partials lie above the whole multiples."""
    stretched = orders * np.sqrt(1 + before * orders**2)
    position, _ = snap(rows.level, f0[:, None] * stretched, 1.6)
    weight = np.where(at_bins(rows.salient, position) > 0.3, at_bins(rows.salient, position), 0)
    if (weight > 0).sum() < 5:
        return before
    beyond = (position / (f0[:, None] * orders)) ** 2 - 1
    squares = (orders**2).astype(np.float64)
    return float(np.clip((weight * squares * beyond).sum() / max((weight * squares**2).sum(), 1e-9), 0, 2e-3))


def _region(spectra: Spectra, rows: Rows, partials: Partials, share: Floats) -> Region:
    """Cells by the part of their energy that lies under the partials."""
    own = _under_partials(rows, partials, share)
    own_bands = spectra.warp.analysis @ own.T
    mix_bands = spectra.warp.analysis @ rows.power.T
    floor = np.float32(1e-10) * float(mix_bands.max(initial=0)) + np.float32(1e-12)
    weights = np.rint(np.clip(own_bands / (mix_bands + floor), 0, 1) * 255)
    weights = np.where(weights >= _LEAST, weights, 0).astype(np.uint8)
    weights[~_in_lobes(spectra, partials)] = 0
    box = Box(rows.first, rows.stop, 0, spectra.grid.bands)
    return Region(box, weights).trimmed()


def _in_lobes(spectra: Spectra, partials: Partials) -> NDArray[np.bool_]:
    """(bands, t): the cells whose middle lies in the main lobe of a partial. Beyond it a silent surrounding is the
    note's, too, by what it accounts for; but it is a halo of skirts 20 dB down, and another note's place."""
    grid = spectra.grid
    reach = _MAIN_LOBE * partials.spread
    first, last = (
        np.rint(grid.bands_at(np.maximum(partials.position + side * reach, 0.1) * spectra.bin_hertz)).astype(int)
        for side in (-1, 1)
    )
    steps = np.zeros((len(partials.position), grid.bands + 1), np.int32)
    line = np.arange(len(steps))[:, None]
    np.add.at(steps, (line, np.clip(first, 0, grid.bands)), 1)
    np.add.at(steps, (line, np.clip(last + 1, 0, grid.bands)), -1)
    return np.asarray(steps.cumsum(axis=1)[:, : grid.bands].T > 0)


def _with_spot(region: Region, column: int, band: int, grid: MaskGrid) -> Region:
    """The region with the cell that was pointed at, and those between it and the nearest of that column."""
    if region.at(column, band) >= _INSIDE or not 0 <= band < grid.bands:
        return region
    box = region.box
    near = np.flatnonzero(region.weights[:, column - box.first] >= _INSIDE) if box.first <= column < box.stop else ()
    to = box.low + int(near[np.abs(np.asarray(near) + box.low - band).argmin()]) if len(near) else band
    return region.union(Region.full(Box(column, column + 1, min(band, to), max(band, to) + 1)))


def _under_partials(rows: Rows, partials: Partials, share: Floats) -> Floats:
    """(t, bins) power that the note accounts for: a Hann window's main lobe around each partial, at most what is
    there."""
    columns, bins = rows.power.shape
    centre = np.rint(partials.position).astype(np.int32)
    offsets = np.arange(-_LOBE, _LOBE + 1)
    where = centre[..., None] + offsets
    distance = np.abs(where - partials.position[..., None]) / partials.spread[..., None]
    peak = 10 ** (partials.level / 10) * share * _belief(partials)
    drawn = (peak[..., None] * _lobe(distance)).astype(np.float32)
    flat = (np.arange(columns)[:, None, None] * bins + np.clip(where, 0, bins - 1)).ravel()
    own = np.bincount(flat, drawn.ravel(), minlength=columns * bins).reshape(columns, bins)
    return np.minimum(own.astype(np.float32), rows.power)


def _belief(partials: Partials) -> Floats:
    """(t, n) 0–1: how sure it is that there is a partial at all, by how much of the time around it stands out.

    Places where a partial ought to be and is not hold the other instruments' sound: on rendered duets (validation)
    half of what lies in places that stand out less than half of the time is somebody else's.
    """
    around = np.pad(partials.standing.astype(np.float32), ((_AROUND, _AROUND), (0, 0)), mode="edge")
    sums = np.pad(around.cumsum(axis=0), ((1, 0), (0, 0)))
    part = (sums[2 * _AROUND + 1 :] - sums[: -2 * _AROUND - 1]) / (2 * _AROUND + 1)
    return np.asarray(np.clip((part - 0.5) / 0.4, 0, 1), np.float32)


def _lobe(distance: NDArray[np.floating]) -> Floats:
    """Power of a Hann window's transform at a distance in bins, 1 at 0 and 0 beyond the first null at 2."""
    x = np.minimum(distance, 1.999)
    near_one = np.abs(x - 1) < 1e-3
    safe = np.where(near_one, 0.5, x)
    lobe = np.where(near_one, 0.5, np.sinc(safe) / (1 - safe**2))
    return np.where(distance < 2, np.square(lobe), 0).astype(np.float32)
