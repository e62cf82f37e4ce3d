"""A person's own instruments: other names and colours, two that become one, one that becomes two."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QObject, Signal

from engine.errors import EngineError, ProjectError
from engine.language import mark, tr
from engine.project.document import Project
from engine.project.edits import SetRoster, TakeMask
from engine.project.joining import Source, combine_steps, merge_steps, split_steps
from engine.project.segmentation import Segmentation
from engine.project.words import the
from engine.roster import MOST, Roster
from gui.session.editing.edits import EditController
from gui.work.board import JobBoard
from gui.work.jobs import Job, JobProgress, Kind

CHANGED_MEANWHILE = mark("The mask was changed meanwhile, so nothing was done; try again.")


class OwnInstruments(QObject):
    """Each is one item of the history. Merging and splitting go over the whole mask, so they are done behind."""

    noted = Signal(str)
    combined = Signal()
    """Another mask has become part of this one."""
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, editing: EditController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board, self._editing = board, editing

    def rename(self, instrument_id: str, name: str) -> None:
        """Call it otherwise."""
        if (project := self._editing.project) is not None:
            self._rename(project, instrument_id, name)

    def _rename(self, project: Project, instrument_id: str, name: str) -> None:
        listed = () if project.segmentation is None else project.segmentation.instruments
        try:
            roster = project.roster.renamed(instrument_id, name, listed)
        except EngineError as error:
            self.failed.emit(error)
            return
        self._editing.apply(SetRoster(roster))

    def recolour(self, instrument_id: str, colour: str) -> None:
        """Show it in another colour `#RRGGBB`."""
        if (project := self._editing.project) is None:
            return
        try:
            self._editing.apply(SetRoster(project.roster.recoloured(instrument_id, colour)))
        except EngineError as error:
            self.failed.emit(error)

    def merge(self, gone: str, into: str) -> None:
        """Give all of one to another; it is not listed any more."""
        project, mask = self._ready()
        if project is not None and mask is not None and {gone, into} <= set(mask.instruments) and gone != into:
            text = tr("Merge {gone} into {into}", gone=the(gone, project.roster), into=the(into, project.roster))
            self._work(project, mask, merge_steps(mask.snapshot(), gone, into), None, text)

    def split(self, instrument_id: str) -> None:
        """Make two of it: the new one gets what is selected of it, or, with nothing selected, half of every cell."""
        project, mask = self._ready()
        if project is None or mask is None or instrument_id not in mask.instruments:
            return
        roster, listed = project.roster, mask.instruments
        try:
            name, kind = roster.numbered(instrument_id, listed), roster.of(instrument_id).kind
            made, new = roster.added(name, listed, kind)
        except EngineError as error:
            self.failed.emit(error)
            return
        part = self._editing.selection
        steps = split_steps(mask.snapshot(), instrument_id, new, part)
        self._work(project, mask, steps, made, tr("Split {name} in two", name=the(instrument_id, roster)))

    def combine(self, theirs: Segmentation, roster: Roster, choice: Mapping[str, Source], text: str) -> None:
        """Take another mask of the same recording into the present one; see `combine_steps`. `roster`: what its
        instruments are called, where nobody has called them otherwise."""
        project, mask = self._ready()
        if project is None or mask is None:
            return
        if len({*mask.instruments, *theirs.instruments}) > MOST:
            self.failed.emit(
                ProjectError(
                    tr("Together these would be more than {most} instruments; leave some out first.", most=MOST)
                )
            )
            return
        steps = combine_steps(mask.snapshot(), theirs, choice)
        joined = project.roster.joined(roster)
        # The other mask may have taken minutes to make: whoever edits meanwhile loses neither.
        self._work(project, mask, steps, joined, text, lambda: self.combine(theirs, roster, choice, text))

    def _ready(self) -> tuple[Project | None, Segmentation | None]:
        self._editing.settle()
        if reason := self._editing.obstacle:
            self.noted.emit(reason)
            return None, None
        project = self._editing.project
        return project, None if project is None else project.segmentation

    def _work(
        self,
        project: Project,
        mask: Segmentation,
        steps: Iterator[float | Segmentation],
        roster: Roster | None,
        text: str,
        again: Callable[[], None] | None = None,
    ) -> None:
        state = project.history.state

        def take(after: Segmentation) -> None:
            if self._editing.project is not project:
                return
            if project.segmentation is not mask or project.history.state != state:
                if again is None:
                    self.noted.emit(tr(CHANGED_MEANWHILE))
                else:
                    again()
            elif self._editing.apply(TakeMask(after, roster), text) and again is not None:
                self.combined.emit()

        job = Job[Segmentation](Kind.EDIT, text, lambda token: _told(steps), owner=self._editing.owner)
        job.on_item, job.on_error = take, self.failed.emit
        self._board.submit("decode", job)


def _told(steps: Iterator[float | Segmentation]) -> Iterator[JobProgress | Segmentation]:
    for step in steps:
        yield step if isinstance(step, Segmentation) else JobProgress(step)
