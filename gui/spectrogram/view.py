"""The spectrogram of a recording with its semantic mask, rulers, scroll bar and legend: one widget.

It knows nothing of sessions or jobs: data comes in by chunks, wishes go out as signals.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QWidget

from engine.grid import MaskGrid
from engine.instruments import OTHER, OTHER_COLOUR, instrument
from engine.region import Box
from gui.look.ticks import format_hertz, format_time, note_at
from gui.spectrogram.colours import SpectrogramData
from gui.spectrogram.frame import SpectrogramFrame
from gui.spectrogram.legend import LegendEntry
from gui.spectrogram.pyramid import STEPS


class SpectrogramView(SpectrogramFrame):
    """Log-frequency spectrogram, semantic mask over it, time and frequency axes, playhead and loop.

    `seek_requested(seconds)`: the person points at a moment. `loop_requested(start, stop)`: they drew a loop.
    `span_changed(start, stop)`: another part, in seconds, is visible. The view shows playhead and loop only
    as told by `set_playhead` and `set_loop`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._instruments: tuple[str, ...] = ()
        self.state.pointer_changed.connect(self._show_readout)

    # What is shown

    def set_grid(self, grid: MaskGrid | None) -> None:
        """Another recording (empty so far), the same one with a corrected length (what is known stays), or
        none."""
        before, data = self.state.grid, self._image.data
        if grid is None:
            self._image.set_data(None)
        elif before is not None and data is not None and replace(grid, columns=before.columns) == before:
            if grid.columns != before.columns:
                data.resize(grid.columns)
                self._image.invalidate()
        else:
            self._image.set_data(SpectrogramData(grid.bands, grid.columns))
        if grid is None or before is None or replace(grid, columns=before.columns) != before:
            self._instruments = ()
            self._show_legend()
        self.state.set_grid(grid)
        self.canvas.update()

    def clear(self) -> None:
        """Forget the recording: what is set next starts from nothing, on the same grid or another."""
        self.set_grid(None)

    def set_levels(self, first: int, levels: NDArray[np.uint8]) -> None:
        """levels: (B, t) uint8, 0 silence … 255 full, of columns first…; raises `ValueError` off the grid."""
        self._data().set_levels(first, levels)
        self._columns_changed(first, first + levels.shape[1])

    def set_mask(self, first: int, planes: NDArray[np.uint8], instruments: Sequence[str]) -> None:
        """planes: (K, B, t) uint8 shares, Σ ≤ 255, of columns first…, plane k being of instruments[k]."""
        labels = self._mask_palette.labels_for(instruments)
        self._data().set_mask(first, planes, labels)
        if tuple(instruments) != self._instruments:
            self._instruments = tuple(instruments)
            self._show_legend()
        self._columns_changed(first, first + planes.shape[2])

    def set_mask_box(self, box: Box, planes: NDArray[np.uint8], instruments: Sequence[str]) -> None:
        """An edit: planes (K, bands, columns) of a box of cells. Only these are drawn again."""
        self._data().set_mask(box.first, planes, self._mask_palette.labels_for(instruments), box.low)
        self.canvas.refresh(self._image.invalidate_box(box.first, box.stop, box.low, box.high))

    def cells(self, first: int, stop: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """What is shown of columns [first, stop): levels, and the owners' labels, (B, stop - first) each."""
        pyramid = self._data().pyramid
        return pyramid.levels[0][:, first:stop], pyramid.codes[0][:, first:stop] // STEPS

    def owner_at(self, seconds: float, band: float) -> str | None:
        """Whose the cell there is (`other` included); None outside, or before it was separated."""
        grid, data = self.state.grid, self._image.data
        if grid is None or data is None:
            return None
        column, row = round(grid.column_at(seconds)), round(band)
        if not (0 <= column < data.columns and 0 <= row < data.bands and data.separated[column]):
            return None
        return self._mask_palette.instrument_of(int(data.pyramid.codes[0][row, column]))

    def clear_mask(self) -> None:
        """Show the spectrogram without a mask until a new one arrives."""
        if self._image.data is not None:
            self._image.data.clear_mask()
        self._look_changed()

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

    # Inside

    def _data(self) -> SpectrogramData:
        if self._image.data is None:
            raise ValueError("set_grid comes first")
        return self._image.data

    def _columns_changed(self, first: int, stop: int) -> None:
        self._image.invalidate_columns(first, stop)
        grid, span = self.state.grid, self.state.span
        assert grid is not None
        if grid.seconds_at(first - 1) <= span.stop and grid.seconds_at(stop) >= span.start:
            self.canvas.update()

    def _look_changed(self) -> None:
        self._mask_palette.touch()
        self._image.invalidate()
        self._show_legend()
        self.canvas.update()

    def _show_legend(self) -> None:
        palette, visible = self._mask_palette, self._mask_palette.visible
        self.legend.set_entries(
            [
                LegendEntry(
                    instrument(i).name,
                    instrument(i).letter,
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
        grid, data = self.state.grid, self._image.data
        if grid is None or data is None:
            return ""
        hertz = grid.hertz_at(band)
        parts = [format_time(seconds), format_hertz(hertz), note_at(hertz)]
        column, row = round(grid.column_at(seconds)), round(band)
        if (owner := self.owner_at(seconds, band)) is not None:
            parts.append(f"{instrument(owner).name} {round(int(data.share[row, column]) / 2.55)} %")
        return "   ".join(parts)
