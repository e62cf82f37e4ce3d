"""Where in the shown picture the instruments are: asked of the networks in the background, remembered by picture."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Signal

from engine.media.frames import Frame
from engine.places import PlaceMaps
from gui.session.recording.networks import Engine
from gui.work.jobs import CancelToken, Job, JobBoard

REMEMBERED = 64
"""Pictures whose maps are kept, the newest."""


class PictureController(QObject):
    """Looks at one picture at a time; the newest wish wins. Nothing waits for it."""

    arrived = Signal(object)
    """(PlaceMaps) of the picture last asked for"""
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board, self._engine = board, engine
        self._known: dict[float, PlaceMaps] = {}
        self._job: Job | None = None
        self._looked_at = 0.0
        self._wanted: Frame | None = None
        self._broken = False
        board.ended.connect(self._ended)

    def forget(self) -> None:
        """Another recording, or none."""
        if self._job is not None:
            self._job.token.cancel()
        self._known.clear()
        self._wanted, self._broken = None, False

    def look(self, frame: Frame) -> PlaceMaps | None:
        """The maps of a picture if they are known; else they are made, and `arrived` follows."""
        self._wanted = None
        if frame.t not in self._known and not self._broken:
            self._wanted = frame
            self._next()
        return self._known.get(frame.t)

    def _next(self) -> None:
        frame = self._wanted
        if frame is None or self._job is not None:
            return
        self._wanted, self._looked_at = None, frame.t

        def work(token: CancelToken) -> Iterator[object]:
            yield from self._engine.places(frame.image)

        self._job = Job("Looking at the picture", work, on_item=self._take, on_error=self._broke, shown=False)
        self._board.submit("look", self._job)

    def _take(self, maps: object) -> None:
        if isinstance(maps, PlaceMaps):
            while len(self._known) >= REMEMBERED:
                self._known.pop(next(iter(self._known)))
            self._known[self._looked_at] = maps
            if self._wanted is None:
                self.arrived.emit(maps)

    def _broke(self, error: Exception) -> None:
        """Say it once; the picture is shown without maps."""
        self._broken = True
        self.failed.emit(error)

    def _ended(self, job: Job, _good: bool) -> None:
        # Also when another job of the lane took its place.
        if job is self._job:
            self._job = None
            self._next()


def in_words(maps: PlaceMaps, names: Sequence[tuple[str, str]]) -> str:
    """“Violin left, cello right”, for those who do not see the map. names: (id, name) of the ticked instruments."""
    ids = [instrument_id for instrument_id, _ in names]
    places = [(name, maps.side(instrument_id, ids)) for instrument_id, name in names]
    return ", ".join(f"{name} {side}" for name, side in places if side)
