"""Writing stems and the video with the chosen mix, in the export lane, from a snapshot."""

import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from engine.dsp.resynth import Renderer
from engine.errors import WouldOverwrite
from engine.export import StemRequest, export_stems
from engine.media.mux import mux_video_steps
from engine.media.probe import Clip
from engine.media.reader import AudioBuffer
from engine.media.writer import StemWriter
from engine.project.segmentation import Segmentation
from gui.session.recording.open_clip import OpenClip
from gui.work.board import JobBoard
from gui.work.jobs import Job, JobProgress, Kind

MIX_BLOCK_S = 5.0
STEMS_SHARE = 0.8
"""How much of the progress bar the stems take when a video is written too."""


@dataclass(frozen=True)
class ExportPlan:
    """What a person asked for: stems into `folder` (or none), and the video with the present mix (or none)."""

    folder: Path
    stems: StemRequest | None
    video: Path | None
    overwrite: bool = False


@dataclass(frozen=True)
class Exported:
    """What was written. `clipped`: samples in all that an integer format could not hold."""

    folder: Path
    files: tuple[Path, ...]
    clipped: int = 0


class ExportController(QObject):
    """Exports; if the separation still runs, as soon as it is complete."""

    finished = Signal(Exported)
    waiting_changed = Signal(bool)
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._waiting: tuple[OpenClip, ExportPlan, dict[str, float]] | None = None

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
        source, sound, mask = clip.clip, clip.buffer, clip.segmentation.snapshot()
        job = Job(Kind.EXPORT, "Exporting", lambda token: _export(source, sound, mask, plan, weights), owner=clip)
        job.outlives, job.on_item, job.on_error = True, self.finished.emit, self.failed.emit
        self._board.submit("export", job)

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


def _export(
    clip: Clip, sound: AudioBuffer, mask: Segmentation, plan: ExportPlan, weights: Mapping[str, float]
) -> Iterator[JobProgress | Exported]:
    """Yields `JobProgress`, then one `Exported`. Raises `MediaError`."""
    files: tuple[Path, ...] = ()
    clipped = 0
    share = 1.0 if plan.video is None else (STEMS_SHARE if plan.stems else 0.0)
    if plan.video is not None and plan.video.exists() and not plan.overwrite:
        raise WouldOverwrite(f"“{plan.video.name}” already exists; nothing was written.")
    plan.folder.mkdir(parents=True, exist_ok=True)
    if plan.stems is not None:
        for progress in export_stems(sound, mask, plan.folder, plan.stems):
            files, clipped = progress.files, sum(progress.clipped)
            yield JobProgress(progress.done * share, "Writing stems")
    if plan.video is not None:
        for done in _video_with_mix(clip, sound, mask, plan.video, weights):
            yield JobProgress(share + done * (1 - share), "Writing the video")
        files = (*files, plan.video)
    yield Exported(plan.folder, files, clipped)


def _video_with_mix(
    clip: Clip, buffer: AudioBuffer, mask: Segmentation, path: Path, weights: Mapping[str, float]
) -> Iterator[float]:
    """The clip's own picture with the mix as its sound."""
    renderer = Renderer(buffer, mask.grid)
    step = round(MIX_BLOCK_S * buffer.rate)
    # The sound waits beside the video: the same disk, so room there is known to be room for both.
    with tempfile.TemporaryDirectory(prefix=".soloist-", dir=path.parent) as folder:
        sound = Path(folder) / "mix.wav"
        with StemWriter(sound, buffer.rate, buffer.channels, "wav", "32f", length=buffer.length) as writer:
            for start in range(0, buffer.length, step):
                stop = min(start + step, buffer.length)
                writer.write(renderer.render(mask, weights, start, stop))
                yield 0.6 * stop / buffer.length
        for done in mux_video_steps(clip, sound, path):
            yield 0.6 + 0.4 * done
