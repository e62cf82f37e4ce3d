"""A passage of a recording, as a person names it: seconds from its first sample."""

import math
from dataclasses import dataclass

from engine.errors import ExportError
from engine.language import tr

ROUNDED_S = 0.05
"""An end so little behind the recording's is its end: times are shown and typed in tenths of seconds."""


@dataclass(frozen=True)
class Passage:
    """From `start_s` to `end_s`; None: from the beginning, to the end. Raises `ExportError` for one without length."""

    start_s: float | None = None
    end_s: float | None = None

    def __post_init__(self) -> None:
        for seconds in (self.start_s, self.end_s):
            if seconds is not None and not (math.isfinite(seconds) and seconds >= 0):
                raise ExportError(
                    tr("A passage begins and ends at seconds from 0 on, not at {seconds:g}.", seconds=seconds)
                )
        if self.end_s is not None and self.end_s <= (self.start_s or 0.0):
            raise ExportError(
                tr(
                    "The passage ends at {end_s:g} s, before it begins ({start_s:g} s).",
                    end_s=self.end_s,
                    start_s=self.start_s or 0.0,
                )
            )

    @property
    def is_whole(self) -> bool:
        """Whether nothing was asked for."""
        return self.start_s is None and self.end_s is None

    def samples(self, rate: int, length: int, name: str) -> tuple[int, int]:
        """First sample and the one after the last, in a recording of `length` samples at `rate` Hz called `name`.
        Raises `ExportError` for what lies outside of it.
        """
        start = round((self.start_s or 0.0) * rate)
        stop = length if self.end_s is None else round(self.end_s * rate)
        if length < stop <= length + round(ROUNDED_S * rate):
            stop = length
        if stop > length or (start >= stop and not self.is_whole):
            start_s, length_s = self.start_s or 0.0, length / rate
            if self.end_s is None:
                text = tr(
                    "The passage from {start:g} s to its end is not in “{name}”, which lasts {length:.2f} s.",
                    start=start_s,
                    name=name,
                    length=length_s,
                )
            else:
                text = tr(
                    "The passage from {start:g} s to {end:g} s is not in “{name}”, which lasts {length:.2f} s.",
                    start=start_s,
                    end=self.end_s,
                    name=name,
                    length=length_s,
                )
            raise ExportError(text)
        return start, stop
