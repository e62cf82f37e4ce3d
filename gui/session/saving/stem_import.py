"""Stems of another separator, in the decode lane: read, compared with the recording, and made into a mask."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from engine.errors import ProjectError
from engine.grid import MaskGrid
from engine.language import tr
from engine.media.probe import probe
from engine.media.reader import AudioBuffer, AudioDecoder
from engine.project.segmentation import Segmentation
from engine.project.stem_import import check_stems, import_steps
from engine.project.stem_places import Alignment, ImportedStem
from engine.roster import MOST, Roster
from gui.session.recording.open_clip import OpenClip
from gui.work.board import JobBoard
from gui.work.jobs import AnyJob, Job, JobProgress, Kind


@dataclass(frozen=True, eq=False)
class Checked:
    """Stems that belong to the recording: their sound by file, and how they lie against it."""

    sounds: Mapping[Path, AudioBuffer]
    alignment: Alignment


@dataclass(frozen=True, eq=False)
class ImportedMask:
    """What the stems came to. `roster`: what their instruments are called; `keeps`: whether what is in the mask of
    others stays."""

    mask: Segmentation
    roster: Roster
    keeps: bool


class StemImport(QObject):
    """One import at a time: `check` the files, then `take` them over.

    `checked(Checked)` follows a check that went well, `imported(ImportedMask)` an import; `failed` either.
    """

    checked = Signal(Checked)
    imported = Signal(ImportedMask)
    taken = Signal()
    """The imported mask is the recording's."""
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._job: AnyJob | None = None
        self._checked: Checked | None = None

    def check(self, clip: OpenClip, paths: Sequence[Path]) -> None:
        """Read the files and compare them with the recording, whose sound must be complete."""
        self.forget()
        sound = clip.buffer
        job = Job(Kind.IMPORT, tr("Reading the stems"), lambda token: _check(sound, paths), on_item=self._take_checked)
        job.owner, job.on_error = clip, self._broke
        self._job = self._board.submit("decode", job)

    def take(
        self, clip: OpenClip, assignment: Mapping[Path, str], roster: Roster | None = None, keeps: bool = False
    ) -> None:
        """Make a mask of the checked files: file → instrument id or `other`. `roster`, `keeps`: see `ImportedMask`."""
        if self._checked is None:
            return
        sounds, sound, grid = self._checked.sounds, clip.buffer, clip.grid
        stems = [ImportedStem(chosen, sounds[path], path.name) for path, chosen in assignment.items()]
        named = roster or Roster()
        job = Job(Kind.IMPORT, tr("Importing the stems"), lambda token: _mask(sound, grid, stems))
        job.on_item = lambda mask: self._take_mask(ImportedMask(mask, named, keeps))
        job.owner, job.on_error = clip, self._broke
        self._job = self._board.submit("decode", job)

    def forget(self) -> None:
        """Stop, and remove the decoded stems."""
        if self._job is not None:
            # Whoever still reads finds out by the token; what it decoded goes with the last reference.
            self._job.cancel()
            self._job = None
        self._checked = None

    def _take_checked(self, checked: Checked) -> None:
        self._job, self._checked = None, checked
        self.checked.emit(checked)

    def _take_mask(self, imported: ImportedMask) -> None:
        self._job = None
        self.imported.emit(imported)

    def _broke(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)


def _check(mix: AudioBuffer, paths: Sequence[Path]) -> Iterator[JobProgress | Checked]:
    """Yields `JobProgress`, then one `Checked`. Raises `MediaError`, `ProjectError`."""
    if len(paths) > MOST:
        raise ProjectError(
            tr("At most {most} stems can be imported at once; these are {count}.", most=MOST, count=len(paths))
        )
    decoders = [AudioDecoder(probe(path)) for path in paths]
    for number, decoder in enumerate(decoders):
        for done in decoder.run():
            yield JobProgress((number + done) / len(decoders))
    # Which instrument a file is may still be open: whether the sounds belong together does not depend on it.
    stems = [ImportedStem(f"stem_{n}", d.buffer, p.name) for n, (d, p) in enumerate(zip(decoders, paths, strict=True))]
    yield Checked({p: d.buffer for p, d in zip(paths, decoders, strict=True)}, check_stems(mix, stems))


def _mask(sound: AudioBuffer, grid: MaskGrid, stems: Sequence[ImportedStem]) -> Iterator[JobProgress | Segmentation]:
    """Yields `JobProgress`, then the mask. Raises `MediaError`, `ProjectError`."""
    alignment = check_stems(sound, stems)
    mask: Segmentation | None = None
    for block in import_steps(sound, stems, grid, alignment.offset_s, alignment.gain):
        if mask is None:
            mask = Segmentation(grid, block.instruments)
        mask.fill(block.first, block.planes)
        yield JobProgress((block.first + block.planes.shape[2]) / grid.columns)
    if mask is not None:
        yield mask
