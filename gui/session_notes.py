"""The note under the pointer, found in the background: one question at a time, the newest wins."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from engine.dsp.harmonics import HarmonicFinder, HarmonicNote
from gui.jobs import CancelToken, Job, JobBoard
from gui.session_state import OpenClip


@dataclass(frozen=True, eq=False)
class Question:
    """A place, and the chosen instrument's share of each band there, if one is chosen (it settles ties)."""

    seconds: float
    hertz: float
    shares: NDArray[np.uint8] | None = None


@dataclass(frozen=True, eq=False)
class Answer:
    """What sounds at the place that was asked about; a note with an empty region where nothing does."""

    question: Question
    note: HarmonicNote


class NoteController(QObject):
    """Asks the finder of the open clip; `answered` follows each question that was not overtaken by a newer one."""

    answered = Signal(object)
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, get_target: Callable[[], str | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board, self._target = board, get_target
        self._clip: OpenClip | None = None
        self._finder: HarmonicFinder | None = None
        self._under_way = False
        self._wanted: Question | None = None

    def attach(self, clip: OpenClip) -> None:
        """Look in another clip."""
        self.detach()
        self._clip, self._finder = clip, HarmonicFinder(clip.buffer, clip.grid)

    def detach(self) -> None:
        """Forget the clip."""
        self._clip, self._finder, self._wanted, self._under_way = None, None, None, False

    def fit(self) -> None:
        """The clip's length has become known: the grid is another one."""
        if self._clip is not None:
            self._finder = HarmonicFinder(self._clip.buffer, self._clip.grid)

    def ask(self, seconds: float, hertz: float) -> Question | None:
        """What sounds there? None where there is nothing to ask about."""
        clip = self._clip
        if clip is None:
            return None
        self._wanted = Question(seconds, hertz, self._shares(clip, seconds))
        question = self._wanted
        if not self._under_way:
            self._next()
        return question

    def _shares(self, clip: OpenClip, seconds: float) -> NDArray[np.uint8] | None:
        mask, target = clip.segmentation, self._target()
        if mask is None or target not in mask.instruments:
            return None
        column = round(clip.grid.column_at(seconds))
        column_shares: NDArray[np.uint8] = mask.shares(column, column + 1)[mask.instruments.index(target), :, 0]
        return column_shares

    def _next(self) -> None:
        finder, question = self._finder, self._wanted
        if finder is None or question is None:
            return
        self._wanted, self._under_way = None, True
        job = Job("Looking for the note", lambda token: _look(finder, question, token), owner=self._clip, shown=False)
        job.on_item, job.on_done, job.on_error = self.answered.emit, self._done, self._broke
        self._board.submit("look", job)

    def _done(self) -> None:
        self._under_way = False
        self._next()

    def _broke(self, error: Exception) -> None:
        self._under_way, self._wanted = False, None
        self.failed.emit(error)


def _look(finder: HarmonicFinder, question: Question, token: CancelToken) -> Iterator[object]:
    """One `Answer`."""
    note = finder.note_at(question.seconds, question.hertz, question.shares, lambda: token.cancelled)
    yield Answer(question, note)
