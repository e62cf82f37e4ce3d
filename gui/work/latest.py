"""Questions that come faster than answers: one is under way, and of those that wait only the newest counts."""

from collections.abc import Callable
from typing import Generic, TypeVar

from gui.work.board import JobBoard, LaneName
from gui.work.jobs import AnyJob

Wish = TypeVar("Wish")


class LatestWins(Generic[Wish]):
    """Asks a lane. What is under way is not stopped by a newer wish, because fast wishes would starve each other and
    nothing would ever be answered; it is told that it is overtaken (`CancelToken.overtaken`)."""

    def __init__(self, board: JobBoard, lane: LaneName, make: Callable[[Wish], AnyJob | None]) -> None:
        """`make`: the job that answers a wish, None where it needs no answer any more; its `on_end` is used here."""
        self._board, self._lane, self._make = board, lane, make
        self._wanted: Wish | None = None
        self._job: AnyJob | None = None

    @property
    def waiting(self) -> Wish | None:
        """The wish that waits for the one under way."""
        return self._wanted

    @property
    def busy(self) -> bool:
        """Whether a wish is under way."""
        return self._job is not None

    def ask(self, wish: Wish) -> None:
        """Want this, instead of what waits."""
        self._wanted = wish
        if self._job is not None:
            self._job.token.overtake()
        self._next()

    def drop(self) -> None:
        """Nothing more is wanted; what is under way is still answered."""
        self._wanted = None

    def cancel(self) -> None:
        """Nothing is wanted, and what is under way is not answered any more."""
        self._wanted = None
        if self._job is not None:
            self._job.cancel()

    def _next(self) -> None:
        if self._job is None and self._wanted is not None:
            wish, self._wanted = self._wanted, None
            job = self._job = self._make(wish)
            if job is not None:
                job.on_end = self._ended
                self._board.submit(self._lane, job)

    def _ended(self, good: bool) -> None:
        self._job = None
        self._next()
