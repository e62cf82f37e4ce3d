"""Learning from a correction: the same thing elsewhere, proposed one by one and never done unseen."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from engine.media.reader import AudioBuffer
from engine.project.segmentation import Segmentation
from engine.region import Region
from gui.session.editing.edits import EditController
from gui.session.recording.open_clip import OpenClip
from gui.work.board import JobBoard
from gui.work.jobs import CancelToken, Job, Kind

if TYPE_CHECKING:
    from engine.project.similar import Candidate

NOTHING_YET = "First give a note to an instrument, or select one; then Soloist can look for others like it."


class ProposalController(QObject):
    """`candidates`: places like the last correction, best first; `index`: which one is shown. `changed` follows."""

    changed = Signal()
    noted = Signal(str)
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, editing: EditController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board, self._editing = board, editing
        self.candidates: tuple[Candidate, ...] = ()
        self.index = 0
        self.target = ""
        self._job: Job[tuple[Candidate, ...]] | None = None

    @property
    def current(self) -> "Candidate | None":
        """The one that is shown."""
        return self.candidates[self.index] if self.candidates else None

    def search(self, clip: OpenClip) -> None:
        """Look for others like what was given away last (or like the selection, for the chosen instrument)."""
        self.close()
        editing = self._editing
        correction, selection, target = editing.last_correction, editing.selection, editing.target
        region = correction.region if correction is not None else selection
        target = correction.target if correction is not None else target
        if region is None or target is None or editing.project is None or editing.project.segmentation is None:
            self.noted.emit(editing.obstacle or NOTHING_YET)
            return
        self.target = target
        mask, sound = editing.project.segmentation.snapshot(), clip.buffer
        job = Job(Kind.SIMILAR, "Looking for similar notes", lambda token: _search(mask, sound, region, target, token))
        job.owner, job.on_item, job.on_error = clip, self._take, self.failed.emit
        self._job = self._board.submit("search", job)

    def step(self, by: int) -> None:
        """Show the next (1) or the previous (−1) one; after the last comes the first."""
        if self.candidates:
            self.index = (self.index + by) % len(self.candidates)
            self._show()

    def accept(self) -> None:
        """Do to the one that is shown what the correction did, and show the next."""
        if (candidate := self.current) is not None and self._editing.give(candidate.region, self.target):
            self._without(self.index)

    def accept_all(self) -> None:
        """Do it to all of them: one item of the history."""
        region = Region.empty()
        for candidate in self.candidates:
            region = region.union(candidate.region)
        if self.candidates and self._editing.give(region, self.target):
            self.close()

    def skip(self) -> None:
        """The one that is shown is another matter: leave it as it is."""
        if self.candidates:
            self._without(self.index)

    def close(self) -> None:
        """Propose nothing (any more)."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if self.candidates:
            self.candidates, self.index = (), 0
            self._show()

    def _without(self, index: int) -> None:
        self.candidates = (*self.candidates[:index], *self.candidates[index + 1 :])
        self.index = min(index, max(0, len(self.candidates) - 1))
        self._show()

    def _take(self, found: "tuple[Candidate, ...]") -> None:
        self._job = None
        self.candidates, self.index = found, 0
        if not found:
            self.noted.emit("Nothing else in this recording looks like that correction.")
        self._show()

    def _show(self) -> None:
        shown = self.candidates[self.index : self.index + 1]
        others = self.candidates[: self.index] + self.candidates[self.index + 1 :]
        self._editing.selecting.offer(*(candidate.region for candidate in shown + others))
        self.changed.emit()


def _search(
    mask: Segmentation, sound: AudioBuffer, region: Region, target: str, token: CancelToken
) -> "Iterator[tuple[Candidate, ...]]":
    """All candidates at once."""
    # Imported here: it needs SciPy, and the window must not wait for that.
    from engine.project.similar import similar_notes

    yield tuple(similar_notes(mask, sound, region, target, lambda: token.cancelled))
