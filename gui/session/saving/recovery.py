"""Work that an earlier run left unsaved: found in the background, brought back or thrown away on demand."""

import datetime
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from engine.project.recovery import Recoverable, Recovered, discard, find_recoverable, recover_steps
from gui.work.board import JobBoard
from gui.work.jobs import Job, JobProgress, Kind


def offer_text(item: Recoverable, now: datetime.datetime) -> str:
    """What there is, and since when, in a sentence."""
    then = datetime.datetime.fromtimestamp(item.changed_at)
    days = (now.date() - then.date()).days
    day = "today" if days == 0 else "yesterday" if days == 1 else f"on {then:%Y-%m-%d}"
    count = "one change" if item.changes == 1 else f"{item.changes:,} changes"
    last = f"made {day} at {then:%H:%M}" if item.changes == 1 else f"the last one {day} at {then:%H:%M}"
    return f"Soloist ended with unsaved work on “{item.name}”: {count}, {last}."


class RecoveryController(QObject):
    """`found(tuple of Recoverable)` answers `look`; `recovered(Recoverable, Recovered)` or `failed` answers
    `recover`."""

    found = Signal(tuple)
    recovered = Signal(Recoverable, Recovered)
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self.folder: Path | None = None
        """Where journals lie; None: in the user's state folder."""

    def look(self) -> None:
        """Find out what was left behind."""
        folder = self.folder

        def work() -> Iterator[tuple[Recoverable, ...]]:
            yield find_recoverable(folder)

        job = Job(Kind.RECOVER, "Looking for unsaved work", lambda token: work(), on_item=self.found.emit, shown=False)
        job.on_error = self.failed.emit
        self._board.submit("io", job)

    def recover(self, item: Recoverable) -> None:
        """Bring it back."""

        def work() -> Iterator[JobProgress | Recovered]:
            for progress in recover_steps(item):
                yield JobProgress(progress.done)
                if progress.recovered is not None:
                    yield progress.recovered

        job = Job(Kind.RECOVER, f"Recovering {item.name}", lambda token: work(), on_error=self._broke)
        job.on_item = lambda result: self.recovered.emit(item, result)
        self._board.submit("io", job)

    def discard(self, item: Recoverable) -> None:
        """Throw it away for good."""
        folder = self.folder

        def work() -> Iterator[tuple[Recoverable, ...]]:
            discard(item)
            yield find_recoverable(folder)

        job = Job(Kind.RECOVER, "Discarding unsaved work", lambda token: work(), on_item=self.found.emit, shown=False)
        job.on_error = self.failed.emit
        self._board.submit("io", job)

    def _broke(self, error: Exception) -> None:
        self.failed.emit(error)
        # It is still there: offered again.
        self.look()
