"""A passage of a recording, as a person names it: seconds from its first sample."""

import math
from dataclasses import dataclass

from engine.errors import ExportError

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
                raise ExportError(f"A passage begins and ends at seconds from 0 on, not at {seconds:g}.")
        if self.end_s is not None and self.end_s <= (self.start_s or 0.0):
            raise ExportError(f"The passage ends at {self.end_s:g} s, before it begins ({self.start_s or 0.0:g} s).")

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
            end = "its end" if self.end_s is None else f"{self.end_s:g} s"
            raise ExportError(
                f"The passage from {self.start_s or 0.0:g} s to {end} is not in “{name}”, which lasts "
                f"{length / rate:.2f} s."
            )
        return start, stop
