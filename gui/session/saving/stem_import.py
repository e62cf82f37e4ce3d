"""Stems of another separator, in the io lane: read, compared with the recording, and made into a mask."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from engine.errors import ProjectError
from engine.instruments import CLASS_IDS
from engine.media.probe import probe
from engine.media.reader import AudioBuffer, AudioDecoder
from engine.project.segmentation import Segmentation
from engine.project.stem_import import Alignment, Stem, check_stems, import_steps
from gui.session.recording.open_clip import OpenClip
from gui.work.jobs import Job, JobBoard, JobProgress


@dataclass(frozen=True, eq=False)
class Checked:
    """Stems that belong to the recording: their sound by file, and how they lie against it."""

    sounds: Mapping[Path, AudioBuffer]
    alignment: Alignment


class StemImport(QObject):
    """One import at a time: `check` the files, then `take` them over.

    `checked(Checked)` follows a check that went well, `imported(Segmentation)` an import; `failed` either.
    """

    checked = Signal(object)
    imported = Signal(object)
    taken = Signal()
    """The imported mask is the recording's."""
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._job: Job | None = None
        self._checked: Checked | None = None

    def check(self, clip: OpenClip, paths: Sequence[Path]) -> None:
        """Read the files and compare them with the recording, whose sound must be complete."""
        self.forget()
        self._start("Reading the stems", clip, lambda: _check(clip.buffer, paths), self._take_checked)

    def take(self, clip: OpenClip, assignment: Mapping[Path, str]) -> None:
        """Make a mask of the checked files: file → instrument id or `other`."""
        if self._checked is None:
            return
        sounds, grid = self._checked.sounds, clip.grid
        stems = [Stem(chosen, sounds[path], path.name) for path, chosen in assignment.items()]
        self._start("Importing the stems", clip, lambda: _mask(clip, stems, grid.columns), self._take_mask)

    def forget(self) -> None:
        """Stop, and remove the decoded stems."""
        if self._job is not None:
            # Whoever still reads finds out by the token; what it decoded goes with the last reference.
            self._job.token.cancel()
            self._job = None
        self._checked = None

    def _start(
        self, name: str, clip: OpenClip, work: Callable[[], Iterator[object]], take: Callable[[object], None]
    ) -> None:
        job = Job(name, lambda token: work(), on_item=take, on_error=self._broke, owner=clip)
        self._job = self._board.submit("io", job)

    def _take_checked(self, item: object) -> None:
        if isinstance(item, Checked):
            self._job, self._checked = None, item
            self.checked.emit(item)

    def _take_mask(self, item: object) -> None:
        if isinstance(item, Segmentation):
            self._job = None
            self.imported.emit(item)

    def _broke(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)


def _check(mix: AudioBuffer, paths: Sequence[Path]) -> Iterator[object]:
    """Yields `JobProgress`, then one `Checked`. Raises `MediaError`, `ProjectError`."""
    if len(paths) > len(CLASS_IDS):
        raise ProjectError(f"At most {len(CLASS_IDS)} stems can be imported at once; these are {len(paths)}.")
    decoders = [AudioDecoder(probe(path)) for path in paths]
    for number, decoder in enumerate(decoders):
        for done in decoder.run():
            yield JobProgress((number + done) / len(decoders))
    # Which instrument a file is may still be open: whether the sounds belong together does not depend on it.
    stems = [Stem(i, d.buffer, p.name) for i, d, p in zip(CLASS_IDS, decoders, paths, strict=False)]
    yield Checked({p: d.buffer for p, d in zip(paths, decoders, strict=True)}, check_stems(mix, stems))


def _mask(clip: OpenClip, stems: Sequence[Stem], columns: int) -> Iterator[object]:
    """Yields `JobProgress`, then the mask. Raises `MediaError`, `ProjectError`."""
    alignment = check_stems(clip.buffer, stems)
    mask: Segmentation | None = None
    for block in import_steps(clip.buffer, stems, clip.grid, alignment.offset_s, alignment.gain):
        if mask is None:
            mask = Segmentation(clip.grid, block.instruments)
        mask.fill(block.first, block.planes)
        yield JobProgress((block.first + block.planes.shape[2]) / columns)
    if mask is not None:
        yield mask
