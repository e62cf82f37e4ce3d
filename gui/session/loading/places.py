"""Where in the shown picture the instruments are: asked of the networks in the background, remembered by picture."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from engine.language import tr
from engine.media.frames import Frame
from engine.places import PlaceMaps
from gui.session.recording.networks import Engine
from gui.work.board import JobBoard
from gui.work.jobs import Job, Kind
from gui.work.latest import LatestWins

REMEMBERED = 64
"""Pictures whose maps are kept, the newest."""


class PictureController(QObject):
    """Looks at one picture at a time; the newest wish wins. Nothing waits for it."""

    arrived = Signal(PlaceMaps)
    """Of the picture last asked for"""
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._known: dict[float, PlaceMaps] = {}
        self._requests: LatestWins[Frame] = LatestWins(board, "look", self._job)
        self._broken = False

    def forget(self) -> None:
        """Another recording, or none."""
        self._requests.cancel()
        self._known.clear()
        self._broken = False

    def look(self, frame: Frame) -> PlaceMaps | None:
        """The maps of a picture if they are known; else they are made, and `arrived` follows."""
        if frame.t in self._known or self._broken:
            self._requests.drop()
        else:
            self._requests.ask(frame)
        return self._known.get(frame.t)

    def _job(self, frame: Frame) -> Job[PlaceMaps]:
        engine = self._engine
        job = Job(Kind.PLACES, tr("Looking at the picture"), lambda token: engine.places(frame.image), shown=False)
        job.on_item, job.on_error = lambda maps: self._take(frame.t, maps), self._broke
        return job

    def _take(self, t: float, maps: PlaceMaps) -> None:
        while len(self._known) >= REMEMBERED:
            self._known.pop(next(iter(self._known)))
        self._known[t] = maps
        waiting = self._requests.waiting
        if waiting is not None and waiting.t == t:
            # Asked again while it was looked at.
            self._requests.drop()
        if waiting is None or waiting.t == t:
            self.arrived.emit(maps)

    def _broke(self, error: Exception) -> None:
        """Say it once; the picture is shown without maps."""
        self._broken = True
        self._requests.drop()
        self.failed.emit(error)


def in_words(maps: PlaceMaps, names: Sequence[tuple[str, str]]) -> str:
    """“Violin left, cello right”, for those who do not see the map. names: (id, name) of the ticked instruments."""
    ids = [instrument_id for instrument_id, _ in names]
    places = [(name, maps.side(instrument_id, ids)) for instrument_id, name in names]
    return ", ".join(f"{name} {side}" for name, side in places if side)
