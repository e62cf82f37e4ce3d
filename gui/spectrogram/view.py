"""The spectrogram of a recording with its semantic mask, rulers, scroll bar and legend: one widget.

It knows nothing of sessions or jobs: data comes in by chunks, wishes go out as signals.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollBar, QWidget

from engine.grid import MaskGrid
from engine.instruments import OTHER, OTHER_COLOUR
from engine.language import tr
from engine.region import Box, hull
from engine.roster import Roster
from gui.look.direction import left_to_right
from gui.look.spoken import Role
from gui.look.ticks import format_hertz, format_time, note_at
from gui.spectrogram.axes import RULER_HEIGHT, FrequencyAxis, TimeRuler
from gui.spectrogram.canvas import SpectrogramCanvas
from gui.spectrogram.colours import MaskPalette, SpectrogramData
from gui.spectrogram.evidence_strip import EvidenceStrip
from gui.spectrogram.legend import GAP, Legend, LegendEntry
from gui.spectrogram.mark_strip import MarkStrip
from gui.spectrogram.overview import Overview
from gui.spectrogram.pyramid import STEPS
from gui.spectrogram.radar_strip import RadarStrip

_SCROLL_STEPS = 1_000_000


class SpectrogramView(QWidget):
    """Log-frequency spectrogram, semantic mask over it, time and frequency axes, playhead and loop.

    `seek_requested(seconds)`: the person points at a moment. `loop_requested(start, stop)`: they drew a loop.
    `span_changed(start, stop)`: another part, in seconds, is visible. The view shows playhead and loop only
    as told by `set_playhead` and `set_loop`.
    """

    spoken_as = Role.Grouping

    seek_requested = Signal(float)
    loop_requested = Signal(float, float)
    span_changed = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._instruments: tuple[str, ...] = ()
        self._share_of: Callable[[str, int, int], int] = lambda *_: 0
        self._roster = Roster()
        self._mask_palette = MaskPalette()
        self.canvas = SpectrogramCanvas(self._mask_palette)
        self.state = self.canvas.state
        self._picture = self.canvas.picture
        self.ruler = TimeRuler(self.state)
        self.axis = FrequencyAxis(self.state)
        self.legend = Legend()
        self.evidence = EvidenceStrip(self.state)
        self.overview = Overview(self._picture, self._mask_palette, self.state)
        self.marks = MarkStrip(self.state)
        self.radar = RadarStrip(self.state)
        self._scroll = QScrollBar(Qt.Orientation.Horizontal)
        self._scroll.setAccessibleName(tr("Position in the recording"))
        self._build()
        for part in (self.canvas, self.ruler):
            part.seek_requested.connect(self.seek_requested)
            part.loop_requested.connect(self.loop_requested)
        self.evidence.seek_requested.connect(self.seek_requested)
        self.state.span_changed.connect(self._on_span)
        self.state.pointer_changed.connect(self._show_readout)
        self._scroll.valueChanged.connect(self._on_scrolled)
        self._on_span()

    def _build(self) -> None:
        corner = QFrame()
        corner.setProperty("role", "panel")
        corner.setFixedHeight(RULER_HEIGHT)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(0)
        self._foot.addWidget(self.legend, 1)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.overview, 0, 1)
        layout.addWidget(corner, 1, 0)
        layout.addWidget(self.ruler, 1, 1)
        layout.addWidget(self.marks.head, 2, 0)
        layout.addWidget(self.marks, 2, 1)
        layout.addWidget(self.radar.head, 3, 0)
        layout.addWidget(self.radar, 3, 1)
        layout.addWidget(self.axis, 4, 0)
        layout.addWidget(self.canvas, 4, 1)
        layout.addWidget(self.evidence.head, 5, 0)
        layout.addWidget(self.evidence, 5, 1)
        layout.addWidget(self._scroll, 6, 1)
        layout.addLayout(self._foot, 7, 0, 1, 2)
        layout.setColumnStretch(1, 1)
        layout.setRowStretch(4, 1)
        left_to_right(self)
        self.setFocusProxy(self.canvas)
        self.setAccessibleName(tr("Spectrogram view"))

    def put_beside_legend(self, part: QWidget) -> None:
        """Something left of the legend, in its row, which stays as high as it is."""
        part.setMaximumHeight(self.legend.height())
        self._foot.insertWidget(0, part)

    # What is shown

    def set_grid(self, grid: MaskGrid | None) -> None:
        """Another recording (empty so far), the same one with a corrected length (what is known stays), or
        none."""
        before, data = self.state.grid, self._picture.cells
        if grid is None:
            self._picture.set_data(None, None)
        elif before is not None and data is not None and replace(grid, columns=before.columns) == before:
            if grid.columns != before.columns:
                data.resize(grid.columns)
                self._picture.set_data(data, grid)
        else:
            self._picture.set_data(SpectrogramData(grid.bands, grid.columns), grid)
        if grid is None or before is None or replace(grid, columns=before.columns) != before:
            self._instruments = ()
            self._show_legend()
        self.state.set_grid(grid)
        self.overview.changed()
        self.canvas.viewport().update()

    def clear(self) -> None:
        """Forget the recording: what is set next starts from nothing, on the same grid or another."""
        self.set_grid(None)

    def set_levels(self, first: int, levels: NDArray[np.uint8]) -> None:
        """levels: (B, t) uint8, 0 silence … 255 full, of columns first…; raises `ValueError` off the grid."""
        self._data().set_levels(first, levels)
        self.overview.changed()
        self._picture.change_columns(first, first + levels.shape[1])

    def set_mask(self, first: int, planes: NDArray[np.uint8], instruments: Sequence[str]) -> None:
        """planes: (K, B, t) uint8 shares, Σ ≤ 255, of columns first…, plane k being of instruments[k]."""
        labels = self._mask_palette.labels_for(instruments)
        self._data().set_mask(first, planes, labels)
        self.overview.changed()
        if tuple(instruments) != self._instruments:
            self._instruments = tuple(instruments)
            self._show_legend()
        self._picture.change_columns(first, first + planes.shape[2])

    def set_mask_box(self, box: Box, planes: NDArray[np.uint8], instruments: Sequence[str]) -> None:
        """An edit: planes (K, bands, columns) of a box of cells. Only these are drawn again."""
        self._data().set_mask(box.first, planes, self._mask_palette.labels_for(instruments), box.low)
        self._picture.change_box(box)
        self.overview.changed()

    def set_mask_boxes(
        self, boxes: Sequence[Box], read: Callable[[Box], NDArray[np.uint8]], instruments: Sequence[str]
    ) -> None:
        """An edit of several boxes of cells, each within 1,024 columns from a multiple of them on: `read(box)` gives
        the planes (K, bands, columns) of one."""
        self._data().set_boxes(boxes, read, self._mask_palette.labels_for(instruments))
        self._picture.change_box(hull(boxes))
        self.overview.changed()

    def cells(self, first: int, stop: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """What is shown of columns [first, stop): levels, and the owners' labels, (B, stop - first) each."""
        pyramid = self._data().pyramid
        return pyramid.levels[0][:, first:stop], pyramid.codes[0][:, first:stop] // STEPS

    def owner_at(self, seconds: float, band: float) -> str | None:
        """Whose the cell there is (`other` included); None outside, or before it was separated."""
        grid, data = self.state.grid, self._picture.cells
        if grid is None or data is None:
            return None
        column, row = round(grid.column_at(seconds)), round(band)
        if not (0 <= column < data.columns and 0 <= row < data.bands and data.separated[column]):
            return None
        return self._mask_palette.instrument_of(int(data.pyramid.codes[0][row, column]))

    def clear_mask(self) -> None:
        """Show the spectrogram without a mask until a new one arrives."""
        if self._picture.cells is not None:
            self._picture.cells.clear_mask()
        self._look_changed()

    def set_shares(self, share_of: Callable[[str, int, int], int]) -> None:
        """How much of a cell is whose, for the read-out: `share_of(instrument, column, band)`, 0–255."""
        self._share_of = share_of

    def set_roster(self, roster: Roster) -> None:
        """What the instruments are called; shown with the next colours."""
        self._roster = roster

    def set_colours(self, colours: Mapping[str, str]) -> None:
        """Colour `#RRGGBB` per instrument id."""
        self._mask_palette.set_colours(colours)
        self._look_changed()

    def set_visible_instruments(self, instruments: frozenset[str] | None) -> None:
        """Colour only these (`other` counts as one) and dim the rest; None: all."""
        self._mask_palette.visible = instruments
        self._look_changed()

    def set_mask_shown(self, shown: bool) -> None:
        """The mask, or the bare spectrogram."""
        self._mask_palette.shown = shown
        self._look_changed()

    def set_mask_opacity(self, opacity: float) -> None:
        """0–1: how strongly colour covers the greys."""
        self._mask_palette.opacity = min(max(opacity, 0.0), 1.0)
        self._look_changed()

    def set_ground(self, name: str, range_db: float) -> None:
        """The colours of levels, of `colours.GROUNDS`, and how far below the loudest the darkest is."""
        self._mask_palette.ground, self._mask_palette.range_db = name, range_db
        self._look_changed()

    def set_style(self, style: str) -> None:
        """How the mask lies over it, of `colours.STYLES`."""
        self._mask_palette.style = style
        self._look_changed()

    def set_playhead(self, seconds: float) -> None:
        """Where it sounds now: the page turns when it is left."""
        self.state.set_playhead(seconds, follow=True)

    def set_loop(self, loop: tuple[float, float] | None) -> None:
        """The loop, seconds, or none."""
        self.state.set_loop(loop)

    def set_placeholder(self, title: str, text: str) -> None:
        """What stands in the empty view."""
        self.canvas.set_placeholder(title, text)

    def fit(self) -> None:
        """Show the whole recording, all frequencies."""
        self.state.fit()

    # Inside

    def _on_span(self) -> None:
        span, duration = self.state.span, self.state.duration
        page = round(span.seconds / duration * _SCROLL_STEPS)
        self._scroll.blockSignals(True)
        self._scroll.setRange(0, max(0, _SCROLL_STEPS - page))
        self._scroll.setPageStep(page)
        self._scroll.setSingleStep(max(1, page // 10))
        self._scroll.setValue(round(span.start / duration * _SCROLL_STEPS))
        self._scroll.blockSignals(False)
        self._scroll.setEnabled(page < _SCROLL_STEPS)
        self.span_changed.emit(span.start, span.stop)

    def _on_scrolled(self, value: int) -> None:
        start = value / _SCROLL_STEPS * self.state.duration
        self.state.pan(start - self.state.span.start)

    def _data(self) -> SpectrogramData:
        if self._picture.cells is None:
            raise ValueError("set_grid comes first")
        return self._picture.cells

    def _look_changed(self) -> None:
        self._mask_palette.touch()
        self._picture.forget()
        self.overview.changed()
        self._show_legend()

    def _show_legend(self) -> None:
        palette, visible = self._mask_palette, self._mask_palette.visible
        self.legend.set_entries(
            [
                LegendEntry(
                    self._roster.name(i),
                    self._roster.of(i).letter,
                    palette.colours.get(i, OTHER_COLOUR),
                    palette.shown and (visible is None or i in visible),
                )
                for i in self._instruments
                if i != OTHER.id
            ]
        )

    def _show_readout(self) -> None:
        self.legend.set_readout(self.readout_at(*self.state.pointer) if self.state.pointer else "")

    def readout_at(self, seconds: float, band: float) -> str:
        """What lies there in words: time, frequency, note, and whose it is with their share."""
        grid, data = self.state.grid, self._picture.cells
        if grid is None or data is None:
            return ""
        hertz = grid.hertz_at(band)
        parts = [format_time(seconds), format_hertz(hertz), note_at(hertz)]
        column, row = round(grid.column_at(seconds)), round(band)
        if (owner := self.owner_at(seconds, band)) is not None:
            parts.append(f"{self._roster.name(owner)} {round(self._share_of(owner, column, row) / 2.55)} %")
        return GAP.join(parts)
