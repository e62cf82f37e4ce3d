"""What part of the recording the spectrogram shows, and the marks on it.

Horizontal position is time in seconds, vertical position a fractional band of the grid (so frequency is
logarithmic).
"""

from dataclasses import replace

from PySide6.QtCore import Signal

from engine.grid import MaskGrid
from gui.spectrogram.graph import ViewBox
from gui.spectrogram.marks import Crosshair, LoopShade, PlayheadLine
from gui.spectrogram.span import VisibleSpan

SHORTEST = 0.005
"""The least time one can zoom to, seconds."""
FEWEST_BANDS = 12.0
"""The fewest bands one can zoom to (about half an octave)."""


class VisiblePart(ViewBox):
    """The visible span with the playhead, the loop and the pointer in it. It never leaves the recording.

    `span_changed` when another part is shown; `loop_changed` and `pointer_changed` when these
    moved; `playhead_moved` gives the old and the new time.
    """

    span_changed = Signal()
    loop_changed = Signal()
    pointer_changed = Signal()
    playhead_moved = Signal(float, float)

    def __init__(self) -> None:
        super().__init__(enableMouse=False, enableMenu=False, defaultPadding=0.0)
        self.grid: MaskGrid | None = None
        self.pointer: tuple[float, float] | None = None
        """Time in seconds and fractional band under the mouse."""
        self.loop: tuple[float, float] | None = None
        self._line, self._shade, self.crosshair = PlayheadLine(), LoopShade(), Crosshair()
        for mark in (self._shade, *self.crosshair.lines, self._line):
            self.addItem(mark, ignoreBounds=True)
        self._limit()
        self.fit()
        self.sigRangeChanged.connect(self._moved)

    @property
    def span(self) -> VisibleSpan:
        """What is visible."""
        (start, stop), (low, high) = self.viewRange()
        return VisibleSpan(start, stop, low, high)

    @property
    def duration(self) -> float:
        """Seconds from the start to the end of the grid; never less than one column."""
        return max(self.grid.duration, self.grid.hop_s) if self.grid else 10.0

    @property
    def bands(self) -> int:
        """How many bands there are."""
        return self.grid.bands if self.grid else 256

    @property
    def playhead(self) -> float:
        """Where it sounds, seconds."""
        return float(self._line.value())

    def set_grid(self, grid: MaskGrid | None) -> None:
        """Another recording, or the same one with its length now better known (the view then stays)."""
        before, old_duration, span = self.grid, self.duration, self.span
        showed_all = span.start <= 0 and span.stop >= old_duration - 1e-9
        self.grid = grid
        self._limit()
        if grid is None or before is None or replace(grid, columns=before.columns) != before:
            self._line.setValue(0.0)
            self.fit()
            self.set_loop(None)
            self.set_pointer(None)
        elif showed_all:
            self.set_span(replace(span, start=0.0, stop=self.duration))
        # The same seconds may be another part of the whole now.
        self.span_changed.emit()

    def set_span(self, span: VisibleSpan) -> None:
        """Show that part, moved inside the recording where it would reach beyond."""
        self.setRange(xRange=(span.start, span.stop), yRange=(span.low, span.high), padding=0)

    def fit(self) -> None:
        """Show everything."""
        self.set_span(VisibleSpan(0.0, self.duration, -0.5, self.bands - 0.5))

    def zoom_time(self, factor: float, at: float) -> None:
        """Show `factor` times as much time, keeping the moment `at` where it is on screen."""
        seconds = self.span.seconds
        length = min(max(seconds * factor, SHORTEST), self.duration)
        self.scaleBy(x=length / seconds, center=(at, 0.0))

    def zoom_bands(self, factor: float, at: float) -> None:
        """Show `factor` times as many bands, keeping band `at` where it is on screen."""
        height = self.span.high - self.span.low
        length = min(max(height * factor, FEWEST_BANDS), self.bands)
        self.scaleBy(y=length / height, center=(0.0, at))

    def pan(self, seconds: float, bands: float = 0.0) -> None:
        """Move the visible part, keeping its size."""
        self.translateBy(x=seconds, y=bands)

    def set_playhead(self, seconds: float, follow: bool) -> None:
        """Move the playhead. When `follow`, the page turns as it leaves the visible part; if one has scrolled
        away from it on purpose, the view stays."""
        before, span = self.playhead, self.span
        self._line.setValue(seconds)
        left_the_page = span.start <= before <= span.stop or abs(seconds - before) > 0.5
        if follow and left_the_page and not span.start <= seconds <= span.stop:
            self.pan(seconds - span.seconds * 0.05 - span.start)
        self.playhead_moved.emit(before, seconds)

    def set_loop(self, loop: tuple[float, float] | None) -> None:
        """The loop to mark, seconds, or none."""
        self.loop = loop
        self._shade.show_loop(loop)
        self.loop_changed.emit()

    def set_pointer(self, pointer: tuple[float, float] | None) -> None:
        """Where the mouse points, or none when it has left."""
        self.pointer = pointer
        self.crosshair.move(pointer)
        self.pointer_changed.emit()

    def _moved(self) -> None:
        # At once: put off until it is painted, as pyqtgraph does it, everything is painted twice.
        self.updateMatrix()
        self.span_changed.emit()

    def _limit(self) -> None:
        """Nothing is shown beyond the recording, nor too little of it."""
        self.setLimits(
            xMin=0.0,
            xMax=self.duration,
            yMin=-0.5,
            yMax=self.bands - 0.5,
            minXRange=min(SHORTEST, self.duration),
            minYRange=min(FEWEST_BANDS, self.bands),
        )
