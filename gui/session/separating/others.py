"""Another separator's program, in the lane of heavy work: its stems become a mask."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from engine.grid import MaskGrid
from engine.language import tr
from engine.media.reader import AudioBuffer
from engine.project.joining import Source
from engine.separators.descriptions import OtherSeparator
from engine.separators.masks import SeparatedBy, separate_with
from gui.session.recording.open_clip import OpenClip
from gui.work.board import JobBoard
from gui.work.jobs import AnyJob, Job, JobProgress, Kind


@dataclass(frozen=True, eq=False)
class ByOthers:
    """What it made, by whom, and whose share counts for each of its instruments."""

    made: SeparatedBy
    separator: OtherSeparator
    choice: Mapping[str, Source]


class OtherSeparation(QObject):
    """One at a time; `finished(ByOthers)` or `failed` ends it, or its cancelling, which leaves nothing running."""

    finished = Signal(ByOthers)
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._job: AnyJob | None = None

    def start(self, clip: OpenClip, separator: OtherSeparator, choice: Mapping[str, Source]) -> None:
        """Let it separate the whole recording, whose sound must be complete."""
        if self._job is not None:
            self._job.cancel()
        sound, grid, title = clip.buffer, clip.grid, tr("Separating with {title}", title=separator.title)
        job = Job[SeparatedBy](Kind.IMPORT, title, lambda token: _run(separator, sound, grid), owner=clip)
        job.on_item = lambda made: self.finished.emit(ByOthers(made, separator, choice))
        job.on_error = self.failed.emit
        job.on_end = lambda good: self._ended(job)
        self._job = self._board.submit("gpu", job)

    def _ended(self, job: Job[SeparatedBy]) -> None:
        if self._job is job:
            self._job = None


def _run(separator: OtherSeparator, sound: AudioBuffer, grid: MaskGrid) -> Iterator[JobProgress | SeparatedBy]:
    """Yields `JobProgress`, then the mask. Raises leaves of `EngineError`."""
    steps = separate_with(separator, sound, grid)
    try:
        for step in steps:
            yield step if isinstance(step, SeparatedBy) else JobProgress(step.done)
    finally:
        steps.close()
