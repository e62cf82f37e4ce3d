"""Teaching the networks on the open recording, in the gpu lane: what comes of it is looked at and heard before it is
taken over."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from engine.errors import SaveFailed, WouldOverwrite
from engine.files import reason, whole_file
from engine.language import mark, tr
from engine.media.reader import AudioBuffer
from engine.project.edits import Edit, TakeMask
from engine.project.segmentation import Segmentation
from engine.project.words import clock, the
from gui.session.recording.networks import Engine
from gui.session.recording.open_clip import OpenClip
from gui.work.board import JobBoard
from gui.work.jobs import Job, JobProgress, Kind

if TYPE_CHECKING:
    from engine.teaching import Proposal

Solos = dict[str, tuple[tuple[float, float], ...]]
TAKE = mark("Take over what was taught")
NOTHING_KNOWN = mark(
    "First correct some notes, or choose an instrument, select seconds in which it plays alone, and mark them; two "
    "instruments at least."
)
NOTHING_LEARNT = mark("The networks already know these instruments as well as what was marked and corrected does.")
LESS_SURE = mark("What was learnt would make the mask less sure, so it stays as it is. Mark more, or correct more.")


@dataclass(frozen=True, eq=False)
class LearntHere:
    """What came of teaching: tuned weights as a file, and what the networks then say; None: nothing was learnt."""

    tuned: bytes
    proposal: "Proposal | None"


class TeachingController(QObject):
    """`solos`: spans in which one instrument plays alone, as marked. `offered`: what is proposed. `shown`: the mask as
    it would be, while that is looked at and heard. `changed` follows each change of them."""

    changed = Signal()
    noted = Signal(str)
    failed = Signal(Exception)

    def __init__(
        self, board: JobBoard, engine: Engine, apply: Callable[[Edit, str], bool], parent: QObject | None = None
    ) -> None:
        """`apply`: the door through which the project is changed."""
        super().__init__(parent)
        self._board, self._engine, self._apply = board, engine, apply
        self._clip: OpenClip | None = None
        self._job: Job[LearntHere] | None = None
        self.solos: dict[str, list[tuple[float, float]]] = {}
        self.offered: LearntHere | None = None
        self.shown: Segmentation | None = None

    def attach(self, clip: OpenClip) -> None:
        """Another recording is open."""
        self.detach()
        self._clip = clip

    def detach(self) -> None:
        """Forget the recording, and what was marked in it."""
        self.refuse()
        if self._job is not None:
            self._job.cancel()
        self._clip, self._job, self.solos = None, None, {}

    def mark(self, instrument_id: str | None, span: tuple[float, float] | None) -> None:
        """Only this instrument plays in these seconds."""
        clip = self._clip
        if clip is None or clip.segmentation is None:
            return
        if instrument_id is None or span is None or instrument_id not in clip.segmentation.instruments:
            self.noted.emit(
                tr("Choose an instrument, and select the time in which it plays alone (or draw a loop there).")
            )
            return
        self.solos.setdefault(instrument_id, []).append(span)
        whose = the(instrument_id, clip.project.roster)
        where = f"{clock(span[0])}–{clock(span[1])}"
        more = (
            tr("Teach the networks now, or mark more.")
            if len(self.solos) > 1
            else tr("Mark another instrument alone, too.")
        )
        self.noted.emit(tr("Only {whose} plays in {where}. {more}", whose=whose, where=where, more=more))
        self.changed.emit()

    def teach(self) -> None:
        """Learn from what is marked and corrected. What comes of it is `offered`."""
        clip = self._clip
        if clip is None or clip.segmentation is None or self._job is not None:
            return
        if not self.solos and not clip.segmentation.has_touched:
            self.noted.emit(tr(NOTHING_KNOWN))
            return
        self._begin(clip, clip.segmentation, tr("Teaching the networks"))

    def use(self, learnt: Path) -> None:
        """Separate with what was learnt on another recording. What comes of it is `offered`."""
        clip = self._clip
        if clip is not None and clip.segmentation is not None and self._job is None:
            self._begin(clip, clip.segmentation, tr("Separating with what was learnt"), learnt)

    def keep(self, path: Path, overwrite: bool) -> None:
        """Write what was learnt here as a file, for other recordings. Raises `WouldOverwrite`, `SaveFailed`."""
        if self._clip is None:
            return
        if path.exists() and not overwrite:
            raise WouldOverwrite(tr("“{name}” already exists; nothing was written.", name=path.name))
        try:
            with whole_file(path) as file:
                file.write(self._clip.project.tuned)
        except OSError as error:
            why = reason(error, path)
            raise SaveFailed(tr("“{name}” cannot be written: {why}.", name=path.name, why=why)) from error

    def _begin(self, clip: OpenClip, now: Segmentation, title: str, learnt: Path | None = None) -> None:
        self.refuse()
        engine, sound, mask = self._engine, clip.buffer, now.snapshot()
        solos = {name: tuple(spans) for name, spans in self.solos.items()}
        job = Job(Kind.TEACH, title, lambda token: _teach(engine, sound, mask, solos, learnt), owner=clip)
        job.on_item, job.on_error, job.on_end = self._take, self.failed.emit, self._ended
        self._job = self._board.submit("gpu", job)
        self.changed.emit()

    def show(self, on: bool) -> None:
        """See and hear what is proposed, or what there is."""
        proposal = self.offered.proposal if self.offered is not None else None
        mask = self._clip.segmentation if self._clip is not None else None
        if not on or proposal is None or mask is None:
            self.shown = None
        elif self.shown is None:
            self.shown = mask.taught_by(proposal.mask, mask.instruments, 0, mask.grid.columns)
        self.changed.emit()

    def accept(self, only: str | None = None, span: tuple[float, float] | None = None) -> None:
        """Take it over: of all instruments or one, everywhere or in these seconds. One item of the history."""
        clip, offered = self._clip, self.offered
        if clip is None or offered is None or offered.proposal is None or clip.segmentation is None:
            return
        mask = clip.segmentation
        first, stop = 0, mask.grid.columns
        if span is not None:
            first, stop = (min(max(round(mask.grid.column_at(s)), 0), mask.grid.columns) for s in span)
        names = mask.instruments if only is None else (only,)
        if first < stop:
            after = mask.taught_by(offered.proposal.mask, names, first, stop)
            # The journal keeps the weights with the mask.
            before, clip.project.tuned = clip.project.tuned, offered.tuned
            if not self._apply(TakeMask(after), tr(TAKE)):
                clip.project.tuned = before
        self.refuse()

    def refuse(self) -> None:
        """Propose nothing (any more); the mask is as it was."""
        if self.offered is not None or self.shown is not None:
            self.offered = self.shown = None
            self.changed.emit()

    def forget(self) -> None:
        """Everything follows the networks as they were before they were taught."""
        clip = self._clip
        if clip is not None and clip.segmentation is not None and clip.segmentation.is_taught:
            self._apply(TakeMask(clip.segmentation.untaught()), tr("Forget what was taught"))
        else:
            self.noted.emit(tr("Nothing was taken over from taught networks."))

    def _take(self, lesson: LearntHere) -> None:
        if lesson.proposal is None:
            self.noted.emit(tr(NOTHING_LEARNT))
        elif not lesson.proposal.is_surer:
            self.noted.emit(tr(LESS_SURE))
        else:
            self.offered = lesson
            self.show(True)

    def _ended(self, *_: object) -> None:
        self._job = None
        self.changed.emit()


def _teach(
    engine: Engine, sound: AudioBuffer, mask: Segmentation, solos: Solos, learnt: Path | None
) -> Iterator[JobProgress | LearntHere]:
    # Imported here: it needs SciPy, and the window must not wait for that.
    from engine.teaching import TeachingRequest

    for step in engine.teach(TeachingRequest(sound, mask, solos), learnt):
        if isinstance(step, float):
            yield JobProgress(step)
        else:
            yield LearntHere(*step)
