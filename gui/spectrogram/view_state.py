"""What part of the recording the spectrogram shows, and the marks on it: one state for picture and axes.

Horizontal position is time in seconds, vertical position a fractional band of the grid (so frequency is
logarithmic). All conversions between these and pixels stand here.
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from engine.grid import MaskGrid

SHORTEST = 0.005
"""The least time one can zoom to, seconds."""
FEWEST_BANDS = 12.0
"""The fewest bands one can zoom to (about half an octave)."""


@dataclass(frozen=True)
class Span:
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


def fitted(low: float, high: float, least: float, most: float, shortest: float) -> tuple[float, float]:
    """[low, high] moved, and shortened or lengthened only as needed, to lie within [least, most]."""
    length = min(max(high - low, min(shortest, most - least)), most - least)
    centre = (low + high) / 2
    low = min(max(centre - length / 2, least), most - length)
    return low, low + length


class ViewState(QObject):
    """The visible span, the playhead, the loop and the pointer.

    `span_changed` when another part is shown; `loop_changed` and `pointer_changed` when these
    moved; `playhead_moved` gives the old and the new time.
    """

    span_changed = Signal()
    loop_changed = Signal()
    pointer_changed = Signal()
    playhead_moved = Signal(float, float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid: MaskGrid | None = None
        self.span = Span(0.0, 10.0, -0.5, 255.5)
        self.playhead = 0.0
        self.loop: tuple[float, float] | None = None
        self.pointer: tuple[float, float] | None = None
        """Time in seconds and fractional band under the mouse."""

    @property
    def duration(self) -> float:
        """Seconds from the start to the end of the grid; never less than one column."""
        return max(self.grid.duration, self.grid.hop_s) if self.grid else 10.0

    def set_grid(self, grid: MaskGrid | None) -> None:
        """Another recording, or the same one with its length now better known (the view then stays)."""
        before, old_duration = self.grid, self.duration
        showed_all = self.span.start <= 0 and self.span.stop >= old_duration - 1e-9
        self.grid = grid
        if grid is None or before is None or replace(grid, columns=before.columns) != before:
            self.playhead, self.loop, self.pointer = 0.0, None, None
            self.fit()
            self.loop_changed.emit()
            self.pointer_changed.emit()
        elif showed_all:
            self.set_span(replace(self.span, start=0.0, stop=self.duration))
        else:
            self.set_span(self.span)

    def set_span(self, span: Span) -> None:
        """Show that part, moved inside the recording where it would reach beyond."""
        bands = self.grid.bands if self.grid else 256
        start, stop = fitted(span.start, span.stop, 0.0, self.duration, SHORTEST)
        low, high = fitted(span.low, span.high, -0.5, bands - 0.5, FEWEST_BANDS)
        self.span = Span(start, stop, low, high)
        self.span_changed.emit()

    def fit(self) -> None:
        """Show everything."""
        bands = self.grid.bands if self.grid else 256
        self.set_span(Span(0.0, self.duration, -0.5, bands - 0.5))

    def zoom_time(self, factor: float, at: float) -> None:
        """Show `factor` times as much time, keeping the moment `at` where it is on screen."""
        span = self.span
        length = min(max(span.seconds * factor, SHORTEST), self.duration)
        start = at - (at - span.start) * length / span.seconds
        self.set_span(replace(span, start=start, stop=start + length))

    def zoom_bands(self, factor: float, at: float) -> None:
        """Show `factor` times as many bands, keeping band `at` where it is on screen."""
        span, bands = self.span, self.grid.bands if self.grid else 256
        height = span.high - span.low
        length = min(max(height * factor, FEWEST_BANDS), bands)
        low = at - (at - span.low) * length / height
        self.set_span(replace(span, low=low, high=low + length))

    def pan(self, seconds: float, bands: float = 0.0) -> None:
        """Move the visible part, keeping its size."""
        span = self.span
        self.set_span(Span(span.start + seconds, span.stop + seconds, span.low + bands, span.high + bands))

    def set_playhead(self, seconds: float, follow: bool) -> None:
        """Move the playhead. When `follow`, the page turns as it leaves the visible part; if one has scrolled
        away from it on purpose, the view stays."""
        before, self.playhead = self.playhead, seconds
        span = self.span
        left_the_page = span.start <= before <= span.stop or abs(seconds - before) > 0.5
        if follow and left_the_page and not span.start <= seconds <= span.stop:
            self.pan(seconds - span.seconds * 0.05 - span.start)
        self.playhead_moved.emit(before, seconds)

    def set_loop(self, loop: tuple[float, float] | None) -> None:
        """The loop to mark, seconds, or none."""
        self.loop = loop
        self.loop_changed.emit()

    def set_pointer(self, pointer: tuple[float, float] | None) -> None:
        """Where the mouse points, or none when it has left."""
        self.pointer = pointer
        self.pointer_changed.emit()
