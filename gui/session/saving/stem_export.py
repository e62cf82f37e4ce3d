"""Exports in their lane, from a snapshot: stems, mixes, containers and the video with the chosen mix."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from engine.delivery.full_scale import TooLoud
from engine.language import tr
from engine.media.loudness import Loudness
from engine.passage import Passage
from gui.session.recording.open_clip import OpenClip
from gui.session.saving.export_plan import VIDEO, Exported, ExportPlan
from gui.session.saving.export_work import ExportSource, export_steps, measuring_steps
from gui.work.board import JobBoard
from gui.work.jobs import Activity, Job, Kind


@dataclass(frozen=True)
class LoudExport:
    """An export that waits for an answer, with sound, mask and gains as they were measured."""

    problem: TooLoud
    plan: ExportPlan
    clip: OpenClip
    source: ExportSource
    hold: Activity

    def in_float(self) -> ExportPlan | None:
        """The plan in 32-bit float, where that helps."""
        return None if VIDEO in self.problem.over_db else self.plan.in_float()


class ExportController(QObject):
    """Exports; if the separation still runs, as soon as it is complete. What is above full scale is asked about before
    a file appears (`too_loud`, then `answer`).
    """

    finished = Signal(Exported)
    waiting_changed = Signal(bool)
    measured = Signal(object)
    """A mapping from instrument, `other` or `MIX` to `Loudness`."""
    too_loud = Signal(object)
    """A `LoudExport`."""
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._waiting: tuple[OpenClip, ExportPlan, dict[str, float]] | None = None
        self._measuring: Job[Mapping[str, Loudness]] | None = None

    @property
    def waiting(self) -> bool:
        """Whether an export waits for the separation."""
        return self._waiting is not None

    def start(self, clip: OpenClip, plan: ExportPlan, weights: Mapping[str, float], wait: bool) -> None:
        """Export now, or with `wait` when `release` is called."""
        if wait:
            self._waiting = clip, plan, dict(weights)
            self.waiting_changed.emit(True)
            return
        if clip.segmentation is None:
            return
        plan = replace(plan, marks=clip.project.marks, roster=clip.project.roster)
        source = ExportSource(clip.clip, clip.buffer, clip.segmentation.snapshot(), weights)
        self._submit(clip, source, plan)

    def answer(self, loud: "LoudExport", plan: ExportPlan | None) -> None:
        """Write what was too loud as `plan` says, from what was measured; None: not at all."""
        if plan is not None:
            self._submit(loud.clip, loud.source, plan)
        self._board.finish(loud.hold)

    def _submit(self, clip: OpenClip, source: ExportSource, plan: ExportPlan) -> None:
        def failed(error: Exception) -> None:
            if isinstance(error, TooLoud):
                # The recording stays in reach while the question is open.
                hold = self._board.show(Activity(Kind.EXPORT, tr("Asking"), owner=clip, shown=False, outlives=True))
                self.too_loud.emit(LoudExport(error, plan, clip, source, hold))
            else:
                self.failed.emit(error)

        job = Job(Kind.EXPORT, tr("Exporting"), lambda token: export_steps(source, plan), owner=clip)
        job.outlives, job.on_item, job.on_error = True, self.finished.emit, failed
        self._board.submit("export", job)

    def measure(self, clip: OpenClip, passage: Passage, weights: Mapping[str, float]) -> None:
        """Measure each stem and the mix with these weights; `measured` tells."""
        self.stop_measuring()
        if clip.segmentation is None:
            return
        source = ExportSource(clip.clip, clip.buffer, clip.segmentation.snapshot(), weights)
        job = Job(Kind.EXPORT, tr("Measuring"), lambda token: measuring_steps(source, passage), owner=clip)
        job.on_item, job.on_error = self.measured.emit, self.failed.emit
        self._measuring = job
        self._board.submit("export", job)

    def stop_measuring(self) -> None:
        """Nobody waits for what is measured any more."""
        measuring, self._measuring = self._measuring, None
        if measuring is not None:
            measuring.cancel()

    def release(self) -> None:
        """The separation is complete: run the export that waited for it."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.waiting_changed.emit(False)
            self.start(*waiting, wait=False)

    def forget(self) -> None:
        """Give up an export that has not begun."""
        if self._waiting is not None:
            self._waiting = None
            self.waiting_changed.emit(False)
