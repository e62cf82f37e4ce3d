"""The mask as a file, in the export lane, from a snapshot."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from engine.dsp.levels import levels
from engine.errors import WouldOverwrite
from engine.grid import MaskGrid
from engine.language import tr, trn
from engine.media.reader import AudioBuffer
from engine.project.mask_export import LevelsAt, export_labels, export_npz
from engine.project.mask_picture import Look, mask_strips
from engine.project.segmentation import Segmentation
from engine.region import Box
from gui.session.recording.open_clip import OpenClip
from gui.work.board import JobBoard
from gui.work.jobs import Job, JobProgress, Kind

MaskFormat = Literal["png", "npz", "labels"]


@dataclass(frozen=True)
class PictureFormat:
    """How a picture of the mask is to look. `part`: only these cells, on `size` (width, height) pixels; None: the
    whole recording, a pixel a cell.
    """

    look: Look
    part: Box | None = None
    size: tuple[int, int] | None = None


@dataclass(frozen=True)
class MaskExportPlan:
    """What to write. `picture` is needed for `png` only."""

    format: MaskFormat
    path: Path
    overwrite: bool = False
    picture: PictureFormat | None = None


@dataclass(frozen=True)
class MaskExported:
    """A file was written; `text` says what is in it."""

    path: Path
    text: str


class MaskExport(QObject):
    """Writes pictures, data and labels."""

    finished = Signal(MaskExported)
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board

    def start(self, clip: OpenClip, plan: MaskExportPlan) -> None:
        """Export in the background; the recording's sound must be complete."""
        if clip.segmentation is None:
            return
        mask, sound = clip.segmentation.snapshot(), clip.buffer
        job = Job(Kind.EXPORT, tr("Exporting the mask"), lambda token: _export(sound, mask, plan), owner=clip)
        job.outlives, job.on_item, job.on_error = True, self.finished.emit, self.failed.emit
        self._board.submit("export", job)


def _export(sound: AudioBuffer, mask: Segmentation, plan: MaskExportPlan) -> Iterator[JobProgress | MaskExported]:
    """Yields `JobProgress`, then one `MaskExported`. Raises `WriteFailed`, `WouldOverwrite`."""
    path = plan.path
    if path.exists() and not plan.overwrite:
        raise WouldOverwrite(tr("“{name}” already exists; nothing was written.", name=path.name))

    def levels_at(first: int, stop: int) -> NDArray[np.uint8]:
        return levels(sound, mask.grid, first, stop)

    yield JobProgress(0.0)
    if plan.format == "npz":
        for done in export_npz(mask, path):
            yield JobProgress(done)
        yield MaskExported(path, tr("the shares of every instrument with their axes"))
    elif plan.format == "labels":
        count = export_labels(mask, path, levels_at)
        yield MaskExported(path, trn("one label", "{n:,} labels", count))
    elif plan.picture is not None:
        from engine.media.image import write_png

        shown = _MaskWindow(mask, levels_at, plan.picture.part)
        width, height = plan.picture.size or (None, None)
        strips: list[NDArray[np.uint8]] = []
        for strip in mask_strips(shown, shown.levels, plan.picture.look, width, height):
            strips.append(strip)
            yield JobProgress(0.9 * sum(s.shape[1] for s in strips) / (width or shown.grid.columns))
        rgb = np.concatenate(strips, axis=1)
        write_png(path, rgb)
        yield MaskExported(path, tr("{width:,} × {height:,} pixels", width=rgb.shape[1], height=rgb.shape[0]))


class _MaskWindow:
    """A box of a mask, read as if there were nothing else."""

    def __init__(self, mask: Segmentation, levels_at: LevelsAt, box: Box | None) -> None:
        self._mask, self._levels_at = mask, levels_at
        self._box = (box or Box.all(mask.grid)).clipped(mask.grid)
        self.grid: MaskGrid = replace(mask.grid, columns=self._box.columns, bands=self._box.bands)
        self.instruments = mask.instruments

    @property
    def filled(self) -> NDArray[np.bool_]:
        """(columns,) of the box."""
        return self._mask.filled[self._box.first : self._box.stop]

    def shares(self, first: int, stop: int) -> NDArray[np.uint8]:
        """(K, bands, stop - first), columns counted from the box's first."""
        box = self._box
        return self._mask.shares(box.first + first, box.first + stop)[:, box.low : box.high]

    def touched(self, first: int, stop: int) -> NDArray[np.bool_]:
        """(bands, stop - first)."""
        box = self._box
        return self._mask.touched(box.first + first, box.first + stop)[box.low : box.high]

    def levels(self, first: int, stop: int) -> NDArray[np.uint8]:
        """(bands, stop - first)."""
        box = self._box
        return self._levels_at(box.first + first, box.first + stop)[box.low : box.high]
