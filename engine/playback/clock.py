"""Which moment of the recording is being heard: the device's own count, smoothed, and where each sample came
from.
"""

import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass

SNAP_S = 0.06
"""A measurement this far from the prediction is believed at once; smaller differences are the device's grain."""
GAIN = 0.1
"""Share of a smaller difference that is corrected per measurement."""
MAX_REACH_S = 0.1
"""The clock stands still this long after the last measurement: the device has stalled."""


class Clock:
    """Samples heard so far, from coarse measurements. Any thread may read while one measures."""

    def __init__(self, rate: int, now: Callable[[], float] = time.monotonic) -> None:
        self._rate = rate
        self._now = now
        # One tuple, replaced as a whole: (seconds, samples).
        self._anchor: tuple[float, float] | None = None

    def measure(self, heard: float) -> None:
        """The device says that `heard` samples have left it by now."""
        now = self._now()
        if self._anchor is None:
            self._anchor = (now, heard)
            return
        then, samples = self._anchor
        predicted = samples + (now - then) * self._rate
        error = heard - predicted
        if abs(error) > SNAP_S * self._rate:
            self._anchor = (now, heard)
        else:
            self._anchor = (now, predicted + GAIN * error)

    def heard(self) -> float:
        """Samples heard up to this moment."""
        if self._anchor is None:
            return 0.0
        then, samples = self._anchor
        return samples + min(MAX_REACH_S, max(0.0, self._now() - then)) * self._rate


@dataclass(frozen=True)
class WrittenSpan:
    """`count` samples were written as number `written` … of all, and are the recording's samples from `source` on,
    `speed` of them for each one written. `levels`: dBFS by instrument at that place. `jump`: a seek led here. `peaks`:
    of each channel, linear.
    """

    written: int
    source: float
    count: int
    levels: Mapping[str, float]
    jump: bool = False
    speed: float = 1.0
    peaks: tuple[float, ...] = ()


class Timeline:
    """What was written, as far as it may not have been heard yet. One writer, many readers."""

    def __init__(self) -> None:
        self._spans: deque[WrittenSpan] = deque()
        self._lock = threading.Lock()

    def add(self, span: WrittenSpan, heard: float) -> None:
        """Note a span just written; forget those that ended before `heard`."""
        with self._lock:
            self._spans.append(span)
            while len(self._spans) > 1 and self._spans[1].written <= heard:
                self._spans.popleft()

    def peaks(self, heard: float) -> tuple[float, ...]:
        """Of each channel, linear, of the block of which `heard` samples in all have been heard."""
        with self._lock:
            return next((s.peaks for s in reversed(self._spans) if s.written <= heard), ())

    def at(self, heard: float, ahead: float = 0.0) -> tuple[float, Mapping[str, float]] | None:
        """(sample of the recording, levels) when `heard` samples have been heard; None before anything was
        written. While sound from before a seek is still in the device, the place sought is given. Up to `ahead`
        samples that are not written yet are taken to go on as the last ones did.
        """
        with self._lock:
            spans = list(self._spans)
        if not spans:
            return None
        current = next((s for s in reversed(spans) if s.written <= heard), spans[0])
        later = spans[spans.index(current) + 1 :]
        sought = next((s for s in reversed(later) if s.jump), None)
        if sought is not None:
            return sought.source, current.levels
        most = current.count + (0.0 if later else ahead)
        offset = min(max(0.0, heard - current.written), most)
        return current.source + offset * current.speed, current.levels
