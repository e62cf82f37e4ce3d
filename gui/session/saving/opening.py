"""Opening a project: its file, then its recording, wherever that is by now. What is open stays until both are good."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from engine.errors import MediaError, ProjectError
from engine.language import tr
from engine.media.probe import Clip, probe
from engine.media.reader import AudioDecoder
from engine.project.document import Project
from engine.project.journal import Journal
from engine.project.media_reference import MediaReference, MediaSearch, MediaState, find_media, relink
from engine.project.store import load_steps, to_project
from gui.session.saving.restore import check_grid
from gui.work.board import JobBoard
from gui.work.jobs import AnyJob, Job, JobProgress, Kind

LENGTH_MATTERS_S = 0.1


@dataclass(frozen=True, eq=False)
class Opening:
    """A project on its way. `path`, `save_id`: its file and the state of it, None and empty for recovered work that
    was never saved; `journal`: what the work was recovered from, None for a project as it was saved.
    """

    project: Project
    view: Mapping[str, object]
    path: Path | None
    save_id: str = ""
    journal: Journal | None = None

    @property
    def media(self) -> MediaReference:
        """Which recording it belongs to. Raises `ProjectError` when it does not say."""
        if self.project.media is None:
            raise ProjectError(tr("The project does not say which recording it belongs to."))
        return self.project.media


@dataclass(frozen=True)
class MediaWanted:
    """The recording is not where it was, or not what it was. `text` says so; `changed`: what lies in its place and can
    be used all the same.
    """

    recording: Path
    text: str
    changed: Clip | None = None

    @property
    def may_insist(self) -> bool:
        """Whether there is something to insist on."""
        return self.changed is not None


@dataclass(frozen=True, eq=False)
class Ready:
    """Project and recording are good. `relinked`: a person had to say where the recording is, or insisted on another
    one, which the file on disk does not know yet."""

    opening: Opening
    clip: Clip
    relinked: bool = False


@dataclass(frozen=True)
class _Different:
    """What a person chose is another recording."""

    clip: Clip
    text: str


Step = Opening | MediaWanted | Ready | _Different
Steps = Iterator[JobProgress | Step]


class ProjectOpening(QObject):
    """Reads in the io lane; `ready(Ready, AudioDecoder)` or `failed` ends it, `media_wanted` asks in between."""

    ready = Signal(Ready, AudioDecoder)
    media_wanted = Signal(MediaWanted)
    compared = Signal(str, bool)
    """(what is wrong with the chosen file, whether it can be used all the same)"""
    settled = Signal()
    """The question about the recording is answered."""
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._job: AnyJob | None = None
        self._opening: Opening | None = None
        self._candidate: Clip | None = None

    def open(self, path: Path) -> None:
        """Open a project's file."""
        self._run(tr("Opening {name}", name=path.name), lambda: _load(path), self.failed.emit)

    def begin(self, opening: Opening) -> None:
        """Go on with a project that is read already."""
        self._run(tr("Finding the recording"), lambda: _find(opening), self.failed.emit)

    def compare(self, path: Path) -> None:
        """Whether a file that a person chose is the recording."""
        if (opening := self._opening) is not None:
            self._run(tr("Comparing {name}", name=path.name), lambda: _compare(opening, path), self._tell_problem)

    def insist(self) -> None:
        """Use the file looked at last although it is another recording."""
        if self._opening is not None and self._candidate is not None:
            self._take(Ready(self._opening, self._candidate, relinked=True))

    def give_up(self) -> None:
        """Open nothing; recovered work can be recovered another time."""
        if self._job is not None:
            self._job.cancel()
        if self._opening is not None and self._opening.journal is not None:
            self._opening.journal.close(keep=True)
        self._job = self._opening = self._candidate = None

    def _run(
        self, name: str, work: Callable[[], Iterator[JobProgress | Step]], broke: Callable[[Exception], None]
    ) -> None:
        if self._job is not None:
            self._job.cancel()
        job = Job[Step](Kind.OPEN, name, lambda token: work(), on_item=self._take, on_error=broke)
        self._job = self._board.submit("io", job)

    def _tell_problem(self, error: Exception) -> None:
        self.compared.emit(str(error), False)

    def _take(self, step: Step) -> None:
        match step:
            case Opening():
                self._opening, self._candidate = step, None
            case _Different():
                self._candidate = step.clip
                self.compared.emit(step.text, True)
            case MediaWanted():
                self._candidate = step.changed
                self.media_wanted.emit(step)
            case Ready():
                decoder = AudioDecoder(step.clip)
                self._job = self._opening = self._candidate = None
                self.settled.emit()
                self.ready.emit(step, decoder)


def _load(path: Path) -> Steps:
    """Yields `JobProgress`, then what `_find` does. Raises `ProjectError`."""
    for progress in load_steps(path):
        yield JobProgress(progress.done)
        if (loaded := progress.loaded) is not None:
            yield from _find(Opening(to_project(loaded), loaded.view, path, loaded.save_id))


def _find(opening: Opening) -> Iterator[Step]:
    """Yields the opening, then `Ready`, or `MediaWanted`. Raises `MediaError`,
    `ProjectError`."""
    yield opening
    check_grid(opening.project)
    reference = opening.media
    search = find_media(reference, (opening.path or reference.path).parent)
    if search.state in (MediaState.FOUND, MediaState.MOVED) and search.path is not None:
        yield Ready(opening, probe(search.path, reference.track or None))
        return
    changed: Clip | None = None
    if search.path is not None:
        try:
            changed = probe(search.path, reference.track or None)
        except MediaError:
            # Not a recording at all any more: then it cannot be used, only replaced by another file.
            changed = None
    yield MediaWanted(reference.path, search.text, changed)


def _compare(opening: Opening, path: Path) -> Iterator[Step]:
    """Yields `Ready`, or `_Different`. Raises `MediaError`."""
    reference = opening.media
    search: MediaSearch = relink(reference, path)
    clip = probe(path, reference.track or None)
    if search.state is MediaState.CHANGED:
        yield _Different(clip, _difference(reference, clip))
    else:
        yield Ready(opening, clip, relinked=True)


def _difference(reference: MediaReference, clip: Clip) -> str:
    """Why a file is not the recording, and what using it would mean."""
    text = tr("“{name}” is another recording than the one this project was made from.", name=clip.path.name)
    if clip.duration_s and abs(clip.duration_s - reference.duration_s) > LENGTH_MATTERS_S:
        text += " " + tr(
            "It lasts {this:.1f} s, the project's {wanted:.1f} s.", this=clip.duration_s, wanted=reference.duration_s
        )
    return f"{text} {tr('With it, the mask and your edits need not fit what is heard.')}"
