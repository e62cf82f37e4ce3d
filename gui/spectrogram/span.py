"""The visible part of a recording as plain numbers, and where things lie on a picture of it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class VisibleSpan:
    """The visible part: seconds [start, stop] and fractional bands [low, high]."""

    start: float
    stop: float
    low: float
    high: float

    @property
    def seconds(self) -> float:
        """How much time is visible."""
        return self.stop - self.start

    def x_at(self, seconds: float, width: float) -> float:
        """Where a time lies on a picture `width` pixels wide."""
        return (seconds - self.start) / (self.stop - self.start) * width

    def seconds_at(self, x: float, width: float) -> float:
        """The time at a horizontal position."""
        return self.start + x / max(1.0, width) * (self.stop - self.start)

    def y_at(self, band: float, height: float) -> float:
        """Where a band's centre lies on a picture `height` pixels high; low bands are at the bottom."""
        return (self.high - band) / (self.high - self.low) * height

    def band_at(self, y: float, height: float) -> float:
        """The fractional band at a vertical position."""
        return self.high - y / max(1.0, height) * (self.high - self.low)
