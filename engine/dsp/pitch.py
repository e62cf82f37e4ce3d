"""Which note sounds at a place, and how its pitch runs from there (NumPy only).

The salience of a fundamental is a weighted sum over its partials of how far the spectrum stands out there (harmonic
summation over a whitened spectrum; Klapuri 2006, "Multiple fundamental frequency estimation by summing harmonic
amplitudes", whose weights these are). Whitening in decibels above the surroundings keeps one loud partial, which may
be another instrument's, from deciding alone.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Doubles, Floats
from engine.dsp.spectra import Rows, Spectra, at_bins

LOWEST_HZ = 30.0
ORDERS = 12  # the partial pointed at may be any up to this one
PARTIALS = 16
_CEILING_HZ = 6000.0
_PRESENT = 0.2  # 8 dB above the surroundings: a partial, not noise
_STEP = 10.0  # cents between the pitches that are tried
_REACH = 600.0  # cents up and down within one stretch
_FASTEST = 8  # steps a column: a vibrato of ±80 cents at 6 Hz moves that fast
_STRETCH = 32  # columns followed at a time
_LONGEST = 640  # columns to each side: 15 s
_LIFTED_DB = 3.5
_TURN = 0.004  # what a step costs, in parts of the salience


@dataclass(frozen=True, eq=False)
class PitchTrack:
    """A note's course: fundamental (t,) Hz at columns `first` …"""

    first: int
    hertz: Doubles

    @property
    def stop(self) -> int:
        """One past the last column."""
        return self.first + len(self.hertz)


def weights_for(f0: float | Doubles, orders: NDArray[np.int_]) -> Doubles:
    """Klapuri's weight of partial h of f0, (f0 + 52) / (h·f0 + 320), with a root over the numerator that lets low
    notes without a fundamental win; 0 above 6 kHz."""
    weight = (f0 + 52.0) ** 0.75 / (orders * f0 + 320.0)
    return np.asarray(np.where(orders * f0 > _CEILING_HZ, np.where(orders <= 2, weight, 0), weight))


def peak_near(row: Floats, position: float, reach: float) -> float:
    """The bin (fractional, by a parabola) of the highest peak of `row` (dB) within `reach` bins, or `position` itself
    when nothing peaks there."""
    low, high = max(1, int(position - reach)), min(len(row) - 1, int(position + reach) + 2)
    if high <= low:
        return position
    inner = row[low:high]
    peaks = np.flatnonzero((inner >= row[low - 1 : high - 1]) & (inner > row[low + 1 : high + 1]))
    if not len(peaks):
        return position
    top = low + int(peaks[np.argmax(inner[peaks] - np.abs(low + peaks - position))])
    a, b, c = (float(v) for v in row[top - 1 : top + 2])
    return top + 0.5 * (a - c) / min(a - 2 * b + c, -1e-9)


def salience(salient: Floats, f0: Doubles, bin_hertz: float) -> Doubles:
    """How well fundamentals (n,) Hz explain one row (bins,): partials that are missing speak against it."""
    orders = np.arange(1, PARTIALS + 1)[:, None]
    present = at_bins(salient[None], (orders * f0 / bin_hertz).reshape(1, -1)).reshape(PARTIALS, -1)
    weights = weights_for(f0[None], orders)
    return np.asarray((weights * (present - 0.5 * np.maximum(0, _PRESENT - present))).sum(axis=0))


def find_fundamental(spectra: Spectra, column: int, hertz: float, owned: Floats | None = None) -> float:
    """The fundamental (Hz) of the note whose partial is nearest to `hertz` at `column`.

    owned: (bands,) 0–1, what the mask gives the chosen instrument there; it tilts the choice a little.
    """
    rows = spectra.rows(column, column + 1)
    row, width = rows.salient[0], spectra.bin_hertz
    position = peak_near(rows.level[0], hertz / width, max(1.5, 0.03 * hertz / width))
    orders = np.arange(1, ORDERS + 1)
    # The peak is known to a fraction of a bin; its tenth partial's place then is known to a bin.
    shifts = np.linspace(-0.4, 0.4, 9)
    if float(at_bins(row[None], np.array([[position]]))[0, 0]) < _PRESENT:
        # Nothing sounds just there: it can only be a fundamental that is missing, pointed at as well as a hand can.
        position, orders, shifts = hertz / width, orders[:1], np.linspace(-1.5, 1.5, 25)
    orders = orders[position * width / orders >= LOWEST_HZ]
    if not len(orders):
        return hertz
    tried = (position + shifts[None]) * width / orders[:, None]
    scores = salience(row, tried.ravel(), width).reshape(tried.shape)
    best = scores.argmax(axis=1)
    fundamentals = tried[np.arange(len(orders)), best]
    score = scores.max(axis=1)
    if owned is not None:
        score = score * (0.9 + 0.2 * _owned(spectra, row, fundamentals, owned))
    # Nobody points at the eleventh partial when the first can be seen.
    score = score * (1 - 0.012 * (orders - 1))
    chosen = int(score.argmax())
    return _owner(rows.level[0], float(fundamentals[chosen]), int(orders[chosen]), width)


def _owned(spectra: Spectra, row: Floats, fundamentals: Doubles, owned: Floats) -> Doubles:
    """Mean share (0–1) that the chosen instrument has of the partials of each fundamental."""
    hertz = fundamentals[:, None] * np.arange(1, 9)
    bands = np.clip(np.rint([[spectra.grid.band_at(f) for f in line] for line in hertz]), 0, len(owned) - 1)
    strength = at_bins(row[None], (hertz / spectra.bin_hertz).reshape(1, -1)).reshape(hertz.shape)
    return np.asarray((strength * owned[bands.astype(int)]).sum(axis=1) / np.maximum(strength.sum(axis=1), 1e-6))


def _owner(level: Floats, f0: float, order: int, width: float) -> float:
    """A higher note on every m-th partial of f0 lifts them all above their neighbours. If the partial pointed at is
    one of them, most of its sound is that note's, and that note is meant."""
    highest = int(min(PARTIALS, level.shape[0] * width / f0 - 1))
    if highest < 4:
        return f0
    levels = np.array([_top(level, h * f0 / width) for h in range(1, highest + 1)])
    best, found = _LIFTED_DB, 1
    for m in (2, 3, 4, 5):
        if order % m or highest < 2 * m:
            continue
        own = np.array([h for h in range(1, highest + 1) if h % m])
        lifted = np.array([h for h in range(m, highest + 1, m)])
        between = np.interp(lifted, own, levels[own - 1])
        excess = levels[lifted - 1] - between
        typical = float(excess[:6].mean())
        if typical > best and float(np.median(excess[:6])) > 2 and float(excess[min(order // m, len(excess)) - 1]) > 3:
            best, found = typical + 3, m
    return f0 * found


def _top(level: Floats, position: float) -> float:
    near = round(position)
    return float(level[max(0, near - 1) : near + 2].max(initial=-200.0))


class Follower:
    """Follows one note from a column, in both directions, until it ends."""

    def __init__(self, spectra: Spectra, column: int, f0: float) -> None:
        self.spectra = spectra
        width = spectra.bin_hertz
        rows = spectra.rows(column - 1, column + 2)
        self.orders = np.arange(1, PARTIALS + 1)
        position = np.broadcast_to(self.orders * f0 / width, (3, PARTIALS))
        present = at_bins(rows.salient, position).max(axis=0)
        self.weights = weights_for(f0, self.orders) * np.maximum(present, 0.05)
        # Of partials that are not there, the noise in their places says nothing about the note's end.
        # Nor do those that count for nothing, out of reach: where all is silent they may be the most salient ones.
        most = float(present[self.weights > 0].max(initial=0.0))
        heard = np.where(present >= min(_PRESENT, most), self.weights, 0)
        self.mattering = np.argsort(-heard)[: min(8, max(1, int((heard > 0).sum())))]
        self.column, self.f0 = column, f0

    def follow(self) -> PitchTrack:
        """The whole note."""
        forward = self._run(1)
        backward = self._run(-1)
        hertz = np.concatenate([backward[:0:-1], forward])
        return PitchTrack(self.column - len(backward) + 1, hertz)

    def _run(self, way: int) -> Doubles:
        """Fundamentals from the column on, forwards (1) or backwards (-1), up to where the note ends."""
        found = np.array([self.f0])
        while len(found) < _LONGEST:
            place = self.column + way * (len(found) - 1)
            span = (place, place + _STRETCH + 1) if way > 0 else (place - _STRETCH, place + 1)
            rows = self.spectra.rows(*span)
            salient = rows.salient[::way]
            found = np.concatenate([found, self._path(salient, float(found[-1]))[1:]])
            end = self._end(found, way)
            if end is not None:
                return found[:end]
        return found

    def _path(self, salient: Floats, f0: float) -> Doubles:
        """The pitches of greatest salience from f0 in row 0 on that never jump (Viterbi)."""
        cents = np.arange(-_REACH, _REACH + 1, _STEP)
        tried = f0 * 2 ** (cents / 1200)
        position = (self.orders * tried[:, None]).ravel() / self.spectra.bin_hertz
        present = at_bins(salient, np.broadcast_to(position, (len(salient), len(position))))
        scores = present.reshape(-1, PARTIALS) @ (self.weights / self.weights.sum()).astype(np.float32)
        scores = scores.reshape(len(salient), len(cents))
        cost = _TURN * np.abs(np.arange(-_FASTEST, _FASTEST + 1))
        # Room on both sides, so that the view of all ways into a pitch is made once.
        padded = np.full(len(cents) + 2 * _FASTEST, -1e9)
        total = padded[_FASTEST:-_FASTEST]
        total[len(cents) // 2] = 0
        ways = np.lib.stride_tricks.sliding_window_view(padded, 2 * _FASTEST + 1)
        came = np.zeros(scores.shape, np.intp)
        here = np.arange(len(cents))
        for t in range(1, len(scores)):
            options = ways - cost
            choice = options.argmax(axis=1)
            came[t] = here + choice - _FASTEST
            total[:] = options[here, choice] + scores[t]
        path = np.empty(len(scores), np.intp)
        path[-1] = int(total.argmax())
        for t in range(len(scores) - 1, 0, -1):
            path[t - 1] = came[t, path[t]]
        return tried[path]

    def _end(self, hertz: Doubles, way: int) -> int | None:
        """How many columns of `hertz` belong to the note, or None while it goes on."""
        last = self.column + way * (len(hertz) - 1)
        rows = self.spectra.rows(min(self.column, last), max(self.column, last) + 1)
        ends = [_faded(self, rows, hertz, way), _struck(self, rows, hertz, way), _stepped(hertz)]
        known = [end for end in ends if end is not None]
        return max(1, min(known)) if known else None

    def levels(self, rows: Rows, hertz: Doubles) -> tuple[Floats, Floats]:
        """Levels (dB) and salience of the partials that make up the note: (t, n) each."""
        position = hertz[:, None] * self.orders[self.mattering] / self.spectra.bin_hertz
        return at_bins(rows.level, position), at_bins(rows.salient, position)


_FADE_DB = 32.0
_QUIET = 0.35  # of the salience where the note was pointed at
_STRIKE_DB = 6.0


def _in_order(rows: Rows, way: int) -> Rows:
    return rows if way > 0 else Rows(rows.first, rows.power[::-1], rows.level[::-1], rows.salient[::-1])


def _faded(note: Follower, rows: Rows, hertz: Doubles, way: int) -> int | None:
    """Where most partials have sunk away. Most, not all: another instrument may hold some of them up."""
    level, salient = note.levels(_in_order(rows, way), hertz)
    sunk = np.median(level - np.maximum.accumulate(level, axis=0), axis=1) < -_FADE_DB
    clear = np.median(salient, axis=1)
    gone = sunk | (clear < _QUIET * max(float(clear[:3].max()), 0.1))
    twice = gone[:-1] & gone[1:]
    return int(twice.argmax()) if twice.any() else None


def _struck(note: Follower, rows: Rows, hertz: Doubles, way: int) -> int | None:
    """Where the same pitch begins anew: most partials rise together."""
    level, _ = note.levels(_in_order(rows, way), hertz)
    if len(level) < 6:
        return None
    middle = np.median(level, axis=1)
    rise = np.median(level[3:] - level[:-3], axis=1) * way
    for t in np.flatnonzero(rise > _STRIKE_DB):
        low = int(t + np.argmin(middle[t : t + 6]))
        # Backwards the first rise is the note's own onset, and it ends at the foot of it. Forwards a rise counts
        # only after a fall: where the pointer is on the onset, that is the note's own.
        if way < 0:
            return low + 1
        if low > 0 and float(middle[:low].max()) > float(middle[low]) + 1:
            return low
    return None


def _stepped(hertz: Doubles) -> int | None:
    """Where the pitch goes to another note: by more than 60 cents within three columns, and stays there. A vibrato
    comes back, a glide takes longer."""
    cents = 1200 * np.log2(hertz / hertz[0])
    for t in 2 + np.flatnonzero(np.abs(cents[4:] - cents[1:-3]) > 42):
        before, after = cents[max(0, t - 7) : t], cents[t + 2 : t + 9]
        if len(after) < 7:
            return None
        whole = abs(float(after.mean() - before.mean()))
        quick = abs(float(cents[t + 2] - cents[t - 1]))
        if whole > 60 and quick > 0.7 * whole and np.ptp(after) < 1.2 * whole and np.ptp(before) < 1.2 * whole:
            return int(t) + 1
    return None
