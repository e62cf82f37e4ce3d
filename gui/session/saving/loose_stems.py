"""One instrument's stem as a file of its own, rendered to the cache when its row is dragged out of the window.

What was dragged before is dragged again at once, as long as nothing of the mask has changed. The folder is bounded:
what was rendered first goes first. Whoever a file was dropped on may only refer to it, so none is written to again.
"""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from engine.delivery.mixdown import MixFormat, MixRequest, write_mix
from engine.errors import WriteFailed
from engine.export import tags_of
from engine.files import private_folder, reason
from engine.language import tr
from engine.media.reader import AudioBuffer
from engine.project.segmentation import Segmentation
from engine.temporary import cache_folder
from gui.session.recording.open_clip import OpenClip
from gui.work.board import JobBoard
from gui.work.jobs import AnyJob, Job, JobProgress, Kind

FOLDER = "dragged"
MOST_BYTES = 4 << 30
"""Of all files together."""


@dataclass(frozen=True)
class LooseStem:
    """A stem that lies ready."""

    instrument: str
    path: Path


class LooseStems(QObject):
    """`ask` for a stem; `ready(LooseStem)` or `failed` answer, at once or when it is rendered."""

    ready = Signal(LooseStem)
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._kept: dict[str, Path] = {}
        self._running: dict[str, AnyJob] = {}

    def ask(self, clip: OpenClip, instrument_id: str) -> None:
        """The stem of a ticked instrument, or what is left of the recording (`other`); its sound must be complete."""
        path = self._kept.get(instrument_id)
        if path is not None and path.is_file():
            self.ready.emit(LooseStem(instrument_id, path))
            return
        if clip.segmentation is None or instrument_id in self._running:
            return
        audio, mask, sound = clip.clip.audio, clip.segmentation.snapshot(), clip.buffer
        # A file name holds 255 bytes.
        stem = clip.clip.path.stem.encode()[:200].decode(errors="ignore")
        name = f"{stem} ({instrument_id}).wav"
        request = MixRequest(Path(name), {instrument_id: 1.0}, layout=audio.layout, tags=tags_of(clip.clip))
        title = tr("Rendering {name} to drag it", name=clip.project.roster.name(instrument_id))
        job = Job(Kind.EXPORT, title, lambda token: _render(sound, mask, request), owner=clip)
        job.on_item, job.on_error = lambda path: self._take(instrument_id, job, path), self.failed.emit
        job.on_end = lambda good: self._ended(instrument_id, job)
        self._running[instrument_id] = job
        self._board.submit("export", job)

    def forget(self) -> None:
        """The mask is another now: what was rendered is not its sound any more, nor is what is being rendered."""
        self._kept.clear()
        running, self._running = self._running, {}
        for job in running.values():
            job.cancel()

    def _take(self, instrument_id: str, job: AnyJob, path: Path) -> None:
        if self._running.get(instrument_id) is job:
            self._kept[instrument_id] = path
            self.ready.emit(LooseStem(instrument_id, path))

    def _ended(self, instrument_id: str, job: AnyJob) -> None:
        if self._running.get(instrument_id) is job:
            del self._running[instrument_id]


def _render(sound: AudioBuffer, mask: Segmentation, request: MixRequest) -> Iterator[JobProgress | Path]:
    """Yields `JobProgress`, then the path. In 24 bits, or where that would clip in float. Raises `WriteFailed`."""
    try:
        root = private_folder(cache_folder() / FOLDER)
        make_room(root, MOST_BYTES)
        folder = Path(tempfile.mkdtemp(dir=root))
    except OSError as error:
        where = cache_folder() / FOLDER
        raise WriteFailed(
            tr("The stem cannot be rendered to {where}: {error}.", where=where, error=reason(error, cache_folder()))
        ) from error
    whole = replace(request, path=folder / request.path.name)
    try:
        for progress in write_mix(sound, mask, whole):
            yield JobProgress(progress.done)
        if sum(progress.clipped):
            for progress in write_mix(sound, mask, replace(whole, format=MixFormat("wav", "32f"), overwrite=True)):
                yield JobProgress(progress.done, tr("Rendering again in 32-bit float"))
        yield whole.path
    finally:
        with suppress(OSError):
            # Only where nothing was written.
            folder.rmdir()


def make_room(root: Path, most_bytes: int) -> None:
    """Remove what was rendered first until the rest is no more than that."""
    sizes = {folder: (folder.stat().st_mtime_ns, _size(folder)) for folder in root.iterdir() if folder.is_dir()}
    total = sum(size for _, size in sizes.values())
    for folder in sorted(sizes, key=lambda folder: sizes[folder][0]):
        if total <= most_bytes:
            break
        total -= sizes[folder][1]
        shutil.rmtree(folder, ignore_errors=True)


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.iterdir() if path.is_file())
