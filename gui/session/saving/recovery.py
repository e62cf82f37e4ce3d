"""Work that an earlier run left unsaved: found in the background, brought back or thrown away on demand."""

import datetime
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from engine.language import mark, tr, trn
from engine.project.recovery import Recoverable, Recovered, discard, find_recoverable, recover_steps
from gui.work.board import JobBoard
from gui.work.jobs import Job, JobProgress, Kind


def offer_text(item: Recoverable, now: datetime.datetime) -> str:
    """What there is, and since when, in a sentence."""
    then = datetime.datetime.fromtimestamp(item.changed_at)
    days = (now.date() - then.date()).days
    when = tr(MADE[days if days in (0, 1) else 2], time=f"{then:%H:%M}", day=f"{then:%Y-%m-%d}")
    return trn(
        "Soloist ended with unsaved work on “{name}”: one change, {when}.",
        "Soloist ended with unsaved work on “{name}”: {n:,} changes, the last one {when}.",
        item.changes,
        name=item.name,
        when=when,
    )


MADE = (mark("today at {time}"), mark("yesterday at {time}"), mark("on {day} at {time}"))


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

        job = Job(
            Kind.RECOVER, tr("Looking for unsaved work"), lambda token: work(), on_item=self.found.emit, shown=False
        )
        job.on_error = self.failed.emit
        self._board.submit("io", job)

    def recover(self, item: Recoverable) -> None:
        """Bring it back."""

        def work() -> Iterator[JobProgress | Recovered]:
            for progress in recover_steps(item):
                yield JobProgress(progress.done)
                if progress.recovered is not None:
                    yield progress.recovered

        job = Job(Kind.RECOVER, tr("Recovering {name}", name=item.name), lambda token: work(), on_error=self._broke)
        job.on_item = lambda result: self.recovered.emit(item, result)
        self._board.submit("io", job)

    def discard(self, item: Recoverable) -> None:
        """Throw it away for good."""
        folder = self.folder

        def work() -> Iterator[tuple[Recoverable, ...]]:
            discard(item)
            yield find_recoverable(folder)

        job = Job(
            Kind.RECOVER, tr("Discarding unsaved work"), lambda token: work(), on_item=self.found.emit, shown=False
        )
        job.on_error = self.failed.emit
        self._board.submit("io", job)

    def _broke(self, error: Exception) -> None:
        self.failed.emit(error)
        # It is still there: offered again.
        self.look()
