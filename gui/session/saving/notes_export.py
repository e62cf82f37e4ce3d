"""Notes of instruments as MIDI and MusicXML, in the export lane, from a snapshot."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from engine.delivery.notes import NotesRequest, write_notes
from engine.language import tr
from engine.media.reader import AudioBuffer
from engine.project.segmentation import Segmentation
from gui.session.recording.open_clip import OpenClip
from gui.work.board import JobBoard
from gui.work.jobs import Job, JobProgress, Kind


@dataclass(frozen=True)
class NotesExported:
    """What was written: how many notes, and how many of them somebody should look at."""

    files: tuple[Path, ...]
    notes: int
    doubtful: int


class NotesExport(QObject):
    """Looks for the notes and writes them. `finished(NotesExported)` or `failed`, unless it was cancelled."""

    finished = Signal(NotesExported)
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board

    def start(self, clip: OpenClip, request: NotesRequest) -> None:
        """Export in the background; the recording's sound must be complete."""
        if clip.segmentation is None:
            return
        mask, sound = clip.segmentation.snapshot(), clip.buffer
        job = Job(Kind.EXPORT, tr("Writing down notes"), lambda token: _export(sound, mask, request), owner=clip)
        job.outlives, job.on_item, job.on_error = True, self.finished.emit, self.failed.emit
        self._board.submit("export", job)


def _export(sound: AudioBuffer, mask: Segmentation, request: NotesRequest) -> Iterator[JobProgress | NotesExported]:
    """Yields `JobProgress`, then one `NotesExported`. Raises `ExportError`, `WriteFailed`, `WouldOverwrite`."""
    for step in write_notes(sound, mask, request):
        yield JobProgress(
            step.done,
            tr("Listening to {listening}", listening=step.listening) if step.listening else tr("Writing notes"),
        )
    notes = [note for part in step.parts for note in part.notes]
    yield NotesExported(step.files, len(notes), sum(note.doubtful for note in notes))
