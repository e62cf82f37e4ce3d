"""What is marked in time: the beats and bars of the music, and places with a name. Kept in the project."""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from engine.project.checked import Fields, UnexpectedValue

MAX_MARKERS = 1000
MAX_NAME = 200
MAX_BEATS = 50_000
"""Four and a half hours at 180 a minute."""
PER_BAR = (1, 12)
LATEST_S = 1e6
APART_S = 0.05
"""Two beats are never closer."""


@dataclass(frozen=True)
class Marker:
    """A place with a name, seconds."""

    seconds: float
    name: str


@dataclass(frozen=True)
class Beats:
    """`times`: seconds, ascending, `APART_S` or more between two. Beat n begins a bar where n − `first_bar` is a
    multiple of `per_bar`."""

    times: tuple[float, ...] = ()
    per_bar: int = 4
    first_bar: int = 0

    @property
    def tempo(self) -> float:
        """Beats a minute (the median), 0 with fewer than two."""
        period = self.period_at(None)
        return 60.0 / period if period else 0.0

    def begins_bar(self, beat: int) -> bool:
        """Whether that beat is the first of a bar."""
        return (beat - self.first_bar) % self.per_bar == 0

    def bar_number(self, beat: int) -> int:
        """The bar that a beat belongs to, 1 for the first whole one, 0 and below for what comes before it."""
        return (beat - self.first_bar % self.per_bar) // self.per_bar + 1

    def nearest(self, seconds: float) -> int | None:
        """The beat nearest to a time, None without any."""
        if not self.times:
            return None
        after = bisect.bisect_left(self.times, seconds)
        around = [n for n in (after - 1, after) if 0 <= n < len(self.times)]
        return min(around, key=lambda n: abs(self.times[n] - seconds))

    def period_at(self, seconds: float | None) -> float:
        """Seconds from beat to beat: the median of all, or of the nine steps around a time; 0 with fewer than two."""
        if len(self.times) < 2:
            return 0.0
        middle = (self.nearest(seconds) or 0) if seconds is not None else 0
        near = self.times if seconds is None else self.times[max(0, middle - 5) : middle + 5]
        steps = sorted(b - a for a, b in itertools.pairwise(near))
        return steps[len(steps) // 2]

    def bars(self, seconds: float, count: int = 1) -> tuple[float, float] | None:
        """From where to where the bar at a time lasts, and `count` − 1 more; None where there is none. The last bar
        ends a beat after its last beat."""
        times = self.times
        beat = bisect.bisect_right(times, seconds + 1e-6) - 1
        first = beat - (beat - self.first_bar) % self.per_bar
        last = first + count * self.per_bar
        if len(times) < 2 or first < 0 or first >= len(times):
            return None
        return times[first], times[last] if last < len(times) else times[-1] + self.period_at(times[-1])

    def moved(self, beat: int, seconds: float) -> Beats:
        """With one beat elsewhere, between its neighbours."""
        low = self.times[beat - 1] + APART_S if beat else 0.0
        high = self.times[beat + 1] - APART_S if beat + 1 < len(self.times) else LATEST_S
        return replace(self, times=(*self.times[:beat], min(max(seconds, low), high), *self.times[beat + 1 :]))

    def shifted(self, by: float) -> Beats:
        """All of them earlier or later; what falls before the beginning is left out."""
        times = tuple(t + by for t in self.times)
        gone = sum(t < 0 for t in times)
        return replace(self, times=times[gone:], first_bar=(self.first_bar - gone) % self.per_bar)

    def with_bar_at(self, beat: int) -> Beats:
        """With a bar that begins at that beat."""
        return replace(self, first_bar=beat % self.per_bar)

    def with_per_bar(self, per_bar: int) -> Beats:
        """With so many beats in a bar, from the first bar that there was."""
        return replace(self, per_bar=per_bar, first_bar=(self.first_bar % self.per_bar) % per_bar)

    def without(self, beat: int) -> Beats:
        """With one beat less."""
        first = self.first_bar % self.per_bar
        times = (*self.times[:beat], *self.times[beat + 1 :])
        return replace(self, times=times, first_bar=(first - 1) % self.per_bar if beat < first else first)

    def doubled(self) -> Beats:
        """A beat more between any two (as far as they are not too close); as many beats in a bar as before."""
        times = [t for a, b in zip(self.times, self.times[1:], strict=False) for t in (a, (a + b) / 2)]
        if self.period_at(None) < 2 * APART_S or len(times) >= MAX_BEATS:
            return self
        close = [b - a < 2 * APART_S for a, b in zip(self.times, self.times[1:], strict=False)]
        if any(close):
            return self
        return replace(self, times=(*times, *self.times[-1:]), first_bar=2 * self.first_bar % self.per_bar)

    def halved(self) -> Beats:
        """Every other beat, bars beginning where one began."""
        first = self.first_bar % self.per_bar
        return replace(self, times=self.times[first % 2 :: 2], first_bar=(first // 2) % self.per_bar)

    def tapped(self, taps: Sequence[float], duration: float) -> Beats:
        """With the taps (seconds) in place of the beats between the first and the last of them; where there were no
        beats yet, they go on from there at the tapped tempo, both ways, to the ends of the recording (`duration`
        seconds). The first tap begins a bar. Fewer than two taps change nothing."""
        taps = _apart(taps)
        if len(taps) < 2:
            return self
        steps = sorted(b - a for a, b in itertools.pairwise(taps))
        period = steps[len(steps) // 2]
        if self.times:
            before = [t for t in self.times if t < taps[0] - period / 2]
            after = [t for t in self.times if t > taps[-1] + period / 2]
        else:
            period = (taps[-1] - taps[0]) / (len(taps) - 1)
            earlier, later = int(taps[0] / period), int(max(0.0, duration - taps[-1]) / period)
            before = [taps[0] - n * period for n in range(min(earlier, MAX_BEATS // 3), 0, -1)]
            after = [taps[-1] + n * period for n in range(1, min(later, MAX_BEATS // 3) + 1)]
        times = _apart([*before, *taps, *after])[:MAX_BEATS]
        return replace(self, times=tuple(times), first_bar=len(before) % self.per_bar)


@dataclass(frozen=True)
class Marks:
    """Everything that is marked. `markers`: in the order of time."""

    markers: tuple[Marker, ...] = ()
    beats: Beats = field(default_factory=Beats)

    def with_marker(self, marker: Marker) -> Marks:
        """One more marker; beyond `MAX_MARKERS` nothing changes."""
        if len(self.markers) >= MAX_MARKERS:
            return self
        return replace(self, markers=tuple(sorted((*self.markers, marker), key=lambda m: m.seconds)))

    def without_marker(self, index: int) -> Marks:
        """One marker less."""
        return replace(self, markers=(*self.markers[:index], *self.markers[index + 1 :]))

    def with_moved(self, index: int, marker: Marker) -> Marks:
        """One marker elsewhere, or under another name."""
        return self.without_marker(index).with_marker(marker)

    def next_marker(self, seconds: float, direction: int) -> Marker | None:
        """The first marker after (1) or before (−1) a time."""
        if direction > 0:
            return next((m for m in self.markers if m.seconds > seconds + APART_S), None)
        return next((m for m in reversed(self.markers) if m.seconds < seconds - APART_S), None)


def _apart(times: Sequence[float]) -> list[float]:
    """In order, without those that follow too closely."""
    result: list[float] = []
    for t in sorted(times):
        if not result or t - result[-1] >= APART_S:
            result.append(t)
    return result


def marks_to_json(marks: Marks) -> dict[str, object]:
    """Plain objects for `json.dumps`."""
    beats = marks.beats
    return {
        "markers": [{"at": m.seconds, "name": m.name} for m in marks.markers],
        "beats": list(beats.times),
        "per_bar": beats.per_bar,
        "first_bar": beats.first_bar,
    }


def marks_from_json(fields: Fields) -> Marks:
    """Raises `UnexpectedValue`: too many, out of range, or not in order."""
    markers = tuple(
        Marker(each.number("at", 0.0, LATEST_S), each.text("name", MAX_NAME))
        for each in fields.objects("markers", MAX_MARKERS)
    )
    times = fields.numbers("beats", MAX_BEATS, 0.0, LATEST_S)
    # A hair less than apart: sums of fractions.
    if any(b - a < APART_S * 0.99 for a, b in itertools.pairwise(times)):
        raise UnexpectedValue("beats that do not follow each other")
    if any(b.seconds < a.seconds for a, b in itertools.pairwise(markers)):
        raise UnexpectedValue("markers out of order")
    per_bar = fields.whole("per_bar", *PER_BAR)
    return Marks(markers, Beats(times, per_bar, fields.whole("first_bar", 0, per_bar - 1)))
