"""One instrument that two people play, split by its players: by direction, and by motion in the picture."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from engine.errors import EngineError
from engine.language import mark, tr
from engine.media.buffer import AudioBuffer
from engine.media.probe import Clip
from engine.places import PlaceMaps
from engine.project.document import Project
from engine.project.edits import TakeMask
from engine.project.segmentation import Segmentation
from engine.project.words import the
from engine.roster import Roster
from engine.separate import pictures_of
from engine.twins.players import Players, Point, find_players, players_at
from engine.twins.splitting import LOOKS, Split, SplitRequest, looked_at, split_by_players, told
from gui.session.editing.edits import EditController
from gui.session.editing.own import CHANGED_MEANWHILE
from gui.work.board import JobBoard
from gui.work.jobs import Job, JobProgress, Kind

NOT_SEEN = mark("The networks see no two players here. Click on one of them in the picture, then on the other.")


class Looks(Protocol):
    """Who says where in a picture an instrument is: `gui.session.recording.networks.Engine`."""

    def places(self, image: NDArray[np.uint8]) -> Iterator[PlaceMaps]: ...


class Open(Protocol):
    """The open recording: `gui.session.recording.open_clip.OpenClip`."""

    clip: Clip
    audio_ready: bool

    @property
    def buffer(self) -> AudioBuffer: ...


@dataclass(frozen=True)
class _Wanted:
    """What is split, and what it was when that was asked for."""

    project: Project
    mask: Segmentation
    state: int
    roster: Roster
    request: SplitRequest
    points: tuple[Point, Point] | None


class PlayersSplit(QObject):
    """One item of the history. `asked`: the players of this instrument are to be shown; `shown` answers."""

    noted = Signal(str)
    failed = Signal(Exception)
    asked = Signal(str)

    def __init__(
        self,
        board: JobBoard,
        editing: EditController,
        looks: Looks,
        current: Callable[[], Open | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._board, self._editing, self._looks, self._current = board, editing, looks, current

    def ask(self, instrument_id: str) -> None:
        """Let the person show who the two are."""
        open_clip = self._current()
        if open_clip is None or open_clip.clip.video is None:
            self.noted.emit(tr("This recording has no picture; split by direction instead."))
            return
        self.noted.emit(tr("Click on one of the two players in the picture, then on the other; Esc: leave it."))
        self.asked.emit(instrument_id)

    def split(self, instrument_id: str, points: tuple[Point, Point] | None = None, found_s: float = 0.0) -> None:
        """Split an instrument. `points`: the two players, 0–1 in the picture at `found_s` seconds; without them the
        networks look for them."""
        self._editing.settle()
        open_clip, project = self._current(), self._editing.project
        if reason := self._editing.obstacle:
            self.noted.emit(reason)
            return
        if open_clip is None or project is None or project.segmentation is None:
            return
        if not open_clip.audio_ready:
            self.noted.emit(tr("The sound is still being read; try again in a moment."))
            return
        mask, roster = project.segmentation, project.roster
        if instrument_id not in mask.instruments:
            return
        kind = roster.of(instrument_id).kind or instrument_id
        try:
            made, new = roster.added(roster.numbered(instrument_id, mask.instruments), mask.instruments, kind)
        except EngineError as error:
            self.failed.emit(error)
            return
        clip = open_clip.clip if open_clip.clip.video is not None else None
        request = SplitRequest(open_clip.buffer, mask.snapshot(), instrument_id, new, kind, "auto", clip, None, found_s)
        self._submit(_Wanted(project, mask, project.history.state, made, request, points))

    def _submit(self, wanted: _Wanted) -> None:
        text = tr("Split {name} by its players", name=the(wanted.request.instrument, wanted.roster))
        looks, request, points = self._looks, wanted.request, wanted.points
        owner = self._editing.owner
        job = Job[tuple[Split, ...]](Kind.EDIT, text, lambda token: _steps(request, points, looks), owner=owner)
        job.on_item = lambda found: self._take(wanted, found, text)
        job.on_error = self.failed.emit
        self._board.submit("decode", job)

    def _take(self, wanted: _Wanted, found: tuple[Split, ...], text: str) -> None:
        project = wanted.project
        if self._editing.project is not project:
            return
        if not found:
            self.noted.emit(tr(NOT_SEEN))
            self.asked.emit(wanted.request.instrument)
        elif project.segmentation is not wanted.mask or project.history.state != wanted.state:
            self.noted.emit(tr(CHANGED_MEANWHILE))
        elif self._editing.apply(TakeMask(found[0].mask, wanted.roster), text):
            self.noted.emit(told(found[0]))


def _steps(
    request: SplitRequest, points: tuple[Point, Point] | None, looks: Looks
) -> Iterator[JobProgress | tuple[Split, ...]]:
    """Nothing: whoever plays has to be shown."""
    players = _players(request, points, looks)
    if players is None and request.clip is not None and request.sound.channels < 2:
        yield ()
        return
    for step in split_by_players(request.seen(players)):
        yield (step,) if isinstance(step, Split) else JobProgress(step)


def _players(request: SplitRequest, points: tuple[Point, Point] | None, looks: Looks) -> Players | None:
    if points is not None:
        return players_at(*points)
    maps = list[PlaceMaps]()
    with pictures_of(request.clip) as frame_at:
        if frame_at is not None:
            for t in looked_at(request.mask.grid.duration, LOOKS):
                maps += list(looks.places(frame_at(t)))
    return find_players(maps, request.kind)
