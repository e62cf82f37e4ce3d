"""The note under the pointer, or all notes of a phrase, found in the background: one question at a time, the newest
wins."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from engine.dsp.harmonics import HarmonicFinder, HarmonicNote, SharesAt
from engine.grid import MaskGrid
from engine.language import tr
from engine.project.shapes import rectangle
from engine.region import Region
from gui.session.recording.open_clip import OpenClip
from gui.work.board import JobBoard
from gui.work.jobs import AnyJob, CancelToken, Job, Kind
from gui.work.latest import LatestWins


@dataclass(frozen=True, eq=False)
class Question:
    """A place, and the chosen instrument's share of each band there, if one is chosen (it settles ties)."""

    seconds: float
    hertz: float
    shares: NDArray[np.uint8] | None = None


@dataclass(frozen=True, eq=False)
class NoteAnswer:
    """What sounds at the place that was asked about; a note with an empty region where nothing does."""

    question: Question
    note: HarmonicNote


@dataclass(frozen=True, eq=False)
class Phrase:
    """The notes asked for: those with a fundamental between two frequencies (Hz) at some time between two (seconds);
    `whole`: and everything else in that box."""

    start_s: float
    stop_s: float
    low_hz: float
    high_hz: float
    whole: bool = False


@dataclass(frozen=True, eq=False)
class Sweep:
    """A stroke: what lies under it, and of the notes whose fundamentals it follows the partials, as long as it does."""

    stroke: Region


@dataclass(frozen=True, eq=False)
class Gathered:
    """The notes of a phrase or a sweep found so far, together; `complete` once there are no more."""

    phrase: Phrase | Sweep
    region: Region
    complete: bool


class NoteController(QObject):
    """Asks the finder of the open clip; `answered` (`NoteAnswer`) follows each question that was not overtaken by a
    newer one, `gathered` (`Gathered`) each note of a phrase and its end."""

    answered = Signal(NoteAnswer)
    gathered = Signal(Gathered)
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, get_target: Callable[[], str | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._target = get_target
        self._clip: OpenClip | None = None
        self._finder: HarmonicFinder | None = None
        self._requests: LatestWins[Question | Phrase | Sweep] = LatestWins(board, "look", self._job)
        self._gathering: Job[Gathered] | None = None

    def attach(self, clip: OpenClip) -> None:
        """Look in another clip."""
        self.detach()
        self._clip, self._finder = clip, HarmonicFinder(clip.buffer, clip.grid)

    def detach(self) -> None:
        """Forget the clip."""
        self._requests.cancel()
        self._clip, self._finder, self._gathering = None, None, None

    def fit(self) -> None:
        """The clip's length has become known: the grid is another one."""
        if self._clip is not None:
            self._finder = HarmonicFinder(self._clip.buffer, self._clip.grid)

    def ask(self, seconds: float, hertz: float) -> Question | None:
        """What sounds there? None where there is nothing to ask about."""
        clip = self._clip
        if clip is None:
            return None
        question = Question(seconds, hertz, self._chosen(clip)(seconds))
        self._want(question)
        return question

    def gather(self, phrase: Phrase | Sweep) -> None:
        """All notes of a phrase or a sweep, in place of whatever was asked before; nothing where no clip is open."""
        if self._clip is not None:
            self._want(phrase)

    def stop_gathering(self) -> None:
        """The phrase asked for is not wanted any more."""
        if isinstance(self._requests.waiting, Phrase | Sweep):
            self._requests.drop()
        if self._gathering is not None:
            self._gathering.cancel()
            self._gathering = None

    def _want(self, question: Question | Phrase | Sweep) -> None:
        self.stop_gathering()
        self._requests.ask(question)

    def _chosen(self, clip: OpenClip) -> SharesAt:
        """The chosen instrument's shares at any time, for any thread."""
        mask, target, grid = clip.segmentation, self._target(), clip.grid

        def shares_at(seconds: float) -> NDArray[np.uint8] | None:
            if mask is None or target not in mask.instruments:
                return None
            column = round(grid.column_at(seconds))
            column_shares: NDArray[np.uint8] = mask.shares(column, column + 1)[mask.instruments.index(target), :, 0]
            return column_shares

        return shares_at

    def _job(self, question: Question | Phrase | Sweep) -> AnyJob | None:
        finder, clip = self._finder, self._clip
        if finder is None or clip is None:
            return None
        if isinstance(question, Question):
            job = Job(Kind.NOTES, tr("Looking for the note"), lambda token: _look(finder, question, token), shown=False)
            job.owner, job.on_item, job.on_error = clip, self.answered.emit, self._broke
            return job
        grid, chosen = clip.grid, self._chosen(clip)
        gathering = Job(
            Kind.NOTES, tr("Looking for the notes"), lambda token: _gather(finder, grid, question, chosen, token)
        )
        gathering.owner, gathering.on_item, gathering.on_error = clip, self._gather, self._broke
        self._gathering = gathering
        return gathering

    def _gather(self, found: Gathered) -> None:
        if found.complete:
            self._gathering = None
        self.gathered.emit(found)

    def _broke(self, error: Exception) -> None:
        self._gathering = None
        self._requests.drop()
        self.failed.emit(error)


def _look(finder: HarmonicFinder, question: Question, token: CancelToken) -> Iterator[NoteAnswer]:
    """One `NoteAnswer`."""
    note = finder.note_at(question.seconds, question.hertz, question.shares, lambda: token.cancelled)
    yield NoteAnswer(question, note)


def _gather(
    finder: HarmonicFinder, grid: MaskGrid, phrase: Phrase | Sweep, chosen: SharesAt, token: CancelToken
) -> Iterator[Gathered]:
    """`Gathered` after each note, and once more at the end."""
    if isinstance(phrase, Sweep):
        region = phrase.stroke
        notes = finder.notes_under(region, lambda: token.cancelled, chosen)
    else:
        box = (phrase.start_s, phrase.stop_s, phrase.low_hz, phrase.high_hz)
        region = rectangle(grid, *box) if phrase.whole else Region.empty()
        notes = finder.notes_in(*box, lambda: token.cancelled, chosen)
    for note in notes:
        region = region.union(note.region)
        yield Gathered(phrase, region, complete=False)
    yield Gathered(phrase, region, complete=True)
