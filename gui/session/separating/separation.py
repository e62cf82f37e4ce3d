"""Which instruments there are and who owns what: evidence, ticks, and the mask growing block by block."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from engine.errors import InferenceError, InstrumentError
from engine.language import mark, tr
from engine.project.edits import Edit, SetInstruments, SetRoster
from engine.project.kept import Kept
from engine.project.refit import refitted
from engine.project.segmentation import Segmentation
from engine.roster import Roster, is_id, is_known
from engine.separate import SeparationRequest
from engine.separation_events import EvidenceFound, InstrumentEvidence, MaskBlock, Notice, Progress
from engine.text import plain
from gui.session.recording.findings import take_findings
from gui.session.recording.networks import Engine, EngineEvent, EngineNote
from gui.session.recording.open_clip import OpenClip, listed_with
from gui.session.separating.keeping import Keeping
from gui.work.board import JobBoard
from gui.work.jobs import Job, JobProgress, Kind

RESTART_DELAY_MS = 300
"""Several ticks in a row start the networks once, not once each. The mask itself answers at once."""
SUGGESTIONS = 3
"""How many instruments that were not chosen are listed unticked, strongest first."""
SUGGESTION_SCORE = 0.2

NOTHING_FOUND = mark("No instrument was found in this recording. Add those that play to the list.")

STAGES = {
    "listening": mark("Listening for instruments"),
    "looking": mark("Looking for instruments"),
    "separating": mark("Separating"),
}


class SeparationController(QObject):
    """Runs the engine over the open clip and keeps its segmentation. A change of the list of instruments cancels the
    run under way, and with it whatever of it has not arrived yet."""

    grid_changed = Signal()
    """What was kept is longer or shorter than the recording declares to be."""
    mask_changed = Signal(int, int)
    instruments_changed = Signal()
    evidence_changed = Signal()
    state_changed = Signal()
    engine_note = Signal(EngineNote)
    noted = Signal(str)
    failed = Signal(Exception)

    def __init__(
        self, board: JobBoard, engine: Engine, apply: Callable[[Edit], object], parent: QObject | None = None
    ) -> None:
        """`apply`: the door through which the project is changed."""
        super().__init__(parent)
        self._board = board
        self._engine = engine
        self._apply = apply
        self._clip: OpenClip | None = None
        self._job: Job[EngineEvent] | None = None
        self._asked = False
        """Whether the networks are wanted as soon as it is known what is kept."""
        self.keeping = Keeping(board, engine, self)
        self.keeping.found.connect(self._take_kept)
        self.keeping.looked.connect(self._looked)
        self.keeping.noted.connect(self.noted)
        self._position: Callable[[], float] = lambda: 0.0
        self.complete = False
        self._restart = QTimer(self, singleShot=True, interval=RESTART_DELAY_MS)
        self._restart.timeout.connect(self._start)

    def warm_up(self) -> None:
        """Load the networks in the background, once the window is on screen."""
        engine = self._engine
        job = Job(Kind.NETWORKS, tr("Loading the networks"), lambda token: engine.warm_up(), on_error=self.failed.emit)
        job.on_item = self.engine_note.emit
        self._board.submit("gpu", job)

    def attach(self, clip: OpenClip, position: Callable[[], float], named: tuple[str, ...] = ()) -> None:
        """Work on another clip; `position` tells where the playhead is, for the mask to start from there. `named`:
        the instruments, where they are known beforehand."""
        self.detach()
        self._clip, self._position = clip, position
        if named:
            clip.listed, clip.ticked, clip.by_hand = named, frozenset(named), True
            clip.found = clip.ticked
        self.keeping.attach(clip)

    def look_for_kept(self) -> None:
        """Find out whether this recording was separated before, unless its mask came with a project."""
        clip = self._clip
        if clip is not None and clip.segmentation is None:
            self.keeping.look(clip.known if clip.by_hand else None)

    def detach(self) -> None:
        """Stop and forget the clip."""
        self.cancel()
        self.keeping.detach()
        self._clip = None
        self.complete = False

    @property
    def running(self) -> bool:
        """Whether a run is queued, waiting for its short delay, or under way."""
        return self._job is not None or self._restart.isActive() or self._asked

    @property
    def done(self) -> float:
        """What part of the recording the networks have answered for, 0–1."""
        mask = self._clip.segmentation if self._clip is not None else None
        return 0.0 if mask is None else float(mask.answered.mean())

    def begin(self) -> None:
        """The sound is there: separate it, unless an opened project has the whole mask already."""
        mask = self._clip.segmentation if self._clip is not None else None
        if mask is not None and mask.filled.all():
            self.rest()
        else:
            self._start()

    def rest(self) -> None:
        """The mask is complete as it is; the networks are not asked."""
        self._stop()
        self.complete = True
        self.state_changed.emit()

    def start(self) -> None:
        """Begin anew as soon as the sound is there: with the ticked instruments, or letting the networks choose."""
        mask = self._clip.segmentation if self._clip is not None else None
        if mask is not None:
            mask.answered[:] = False
        self._run()

    def cancel(self) -> None:
        """Stop; what has been separated stays."""
        if self.running:
            self._stop()
            self.state_changed.emit()

    def _stop(self) -> None:
        self._restart.stop()
        self._asked = False
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def set_ticked(self, instrument_id: str, ticked: bool, roster: Roster | None = None) -> None:
        """Include an instrument or not. The mask answers at once; the networks refine it behind. `roster`: with what
        the instruments are called, where that changes with it.

        Raises `InstrumentError` for an id that can be nobody's.
        """
        if not is_id(instrument_id):
            raise InstrumentError(tr("“{instrument_id}” is no instrument.", instrument_id=plain(instrument_id)[:40]))
        clip = self._clip
        if clip is None or (instrument_id in clip.ticked and ticked):
            return
        if not ticked and instrument_id not in clip.ticked:
            return
        if instrument_id not in clip.rows:
            clip.added |= {instrument_id}
        clip.hidden -= {instrument_id}
        clip.listed = listed_with(clip.listed, instrument_id)
        clip.unticked = clip.unticked - {instrument_id} if ticked else clip.unticked | {instrument_id}
        # Before there is a mask, one that the networks do not know leaves the choice among the others to them.
        clip.by_hand = clip.by_hand or is_known(instrument_id) or clip.segmentation is not None
        wanted = clip.ticked | {instrument_id} if ticked else clip.ticked - {instrument_id}
        if clip.segmentation is not None:
            # What follows from it comes back through `list_edited`, as it does when the change is undone.
            self._apply(SetInstruments(tuple(i for i in clip.listed if i in wanted), roster))
        else:
            if roster is not None:
                self._apply(SetRoster(roster))
            clip.ticked = wanted
            self._list_changed(clip)

    def remove(self, instrument_id: str) -> None:
        """Take an instrument out of the list, row and all; nothing happens for one that is not listed."""
        clip = self._clip
        if clip is None or instrument_id not in clip.rows:
            return
        clip.added, clip.unticked = clip.added | {instrument_id}, clip.unticked - {instrument_id}
        clip.by_hand = True
        if instrument_id not in clip.ticked:
            clip.hidden |= {instrument_id}
            self.instruments_changed.emit()
        elif clip.segmentation is not None:
            self._apply(SetInstruments(tuple(i for i in clip.instruments if i != instrument_id)))
        else:
            clip.ticked -= {instrument_id}
            clip.hidden |= {instrument_id}
            self._list_changed(clip)

    def list_edited(self) -> None:
        """The project's list of instruments is another one, by a tick, undo or redo: show it, and ask the networks
        about it."""
        clip = self._clip
        if clip is None or clip.segmentation is None:
            return
        before: str | None = None
        for instrument_id in clip.segmentation.instruments:
            clip.listed = listed_with(clip.listed, instrument_id, before)
            before = instrument_id
        clip.settle_rows()
        clip.ticked = frozenset(clip.segmentation.instruments)
        self._list_changed(clip)

    def _list_changed(self, clip: OpenClip) -> None:
        self._stop()
        self.complete = False
        self.instruments_changed.emit()
        self.mask_changed.emit(0, clip.grid.columns)
        if clip.instruments:
            self._restart.start()
        self.state_changed.emit()

    def _start(self) -> None:
        """Go on with what is there or was kept; the networks are asked for the rest."""
        clip = self._clip
        if clip is None or not clip.audio_ready or (clip.by_hand and not clip.instruments):
            return
        self._stop()
        if not clip.known and clip.instruments:
            self._ask_nobody(clip)
            return
        mask = clip.segmentation
        if mask is not None and not mask.answered.any():
            self.keeping.look(mask.known)
        if self.keeping.looking:
            self._asked = True
            self.state_changed.emit()
        elif mask is not None and mask.answered.all():
            self.rest()
        else:
            self._run()

    def _ask_nobody(self, clip: OpenClip) -> None:
        """The networks know none of the instruments: what nobody was given belongs to Other."""
        if clip.segmentation is None:
            if not clip.by_hand:
                self._run()
                return
            clip.project.set_segmentation(Segmentation(clip.grid, clip.instruments))
        mask = clip.segmentation
        assert mask is not None
        mask.filled[:] = mask.answered[:] = True
        self.mask_changed.emit(0, clip.grid.columns)
        self.rest()

    def _looked(self) -> None:
        """It is known what is kept."""
        asked, self._asked = self._asked, False
        mask = self._clip.segmentation if self._clip is not None else None
        if asked and mask is not None and mask.answered.all():
            self.rest()
        elif asked:
            self._run()

    def _take_kept(self, kept: Kept) -> None:
        """This recording was separated before: show it."""
        clip = self._clip
        if clip is None or (clip.by_hand and set(kept.mask.instruments) != set(clip.known)):
            return
        mask = kept.mask
        if clip.segmentation is not None:
            mask = mask.with_instruments(clip.instruments)
        if clip.audio_ready:
            mask = refitted(mask, clip.grid) if mask.grid != clip.grid else mask
        elif mask.grid != clip.grid:
            clip.grid = mask.grid
            clip.levels.resize(mask.grid.columns)
            self.grid_changed.emit()
        if clip.segmentation is None:
            take_findings(clip, mask.instruments, kept.view)
        clip.project.set_segmentation(mask)
        clip.project.model = self._engine.identity()
        self.instruments_changed.emit()
        self.evidence_changed.emit()
        self.mask_changed.emit(0, clip.grid.columns)

    def _run(self) -> None:
        clip = self._clip
        if clip is None or not clip.audio_ready or (clip.by_hand and not clip.instruments):
            return
        self._stop()
        if clip.by_hand and clip.segmentation is None:
            clip.project.set_segmentation(Segmentation(clip.grid, clip.instruments))
        mask = clip.segmentation
        if mask is not None and clip.project.model not in ("", self._engine.identity()):
            # Half of a mask by other networks is not gone on with: it would be two masks in one.
            mask.answered[:] = False
        answered = mask.answered.copy() if mask is not None else None
        instruments = clip.known if clip.segmentation is not None else None
        look = not clip.evidence
        request = SeparationRequest(
            clip.buffer,
            clip.grid,
            instruments,
            clip.clip,
            look,
            clip.evidence,
            self._position(),
            self._position,
            answered,
        )
        self.complete = False
        engine = self._engine
        job = Job[EngineEvent](Kind.SEPARATE, tr("Separating"), lambda token: _events(engine, request), owner=clip)
        job.on_item, job.on_done, job.on_error = self._take, self._finished, self._broke
        self._job = self._board.submit("gpu", job)
        self.state_changed.emit()

    def _take(self, event: EngineEvent) -> None:
        """One event of the engine, on the UI thread. Raises `InferenceError` for an answer to another question."""
        clip = self._clip
        match event:
            case EngineNote():
                self.engine_note.emit(event)
            case Notice():
                self.noted.emit(event.text)
            case EvidenceFound() if clip is not None:
                self._take_evidence(clip, event)
            case MaskBlock() if clip is not None and clip.segmentation is not None:
                if event.instruments != clip.known:
                    raise InferenceError(tr("The network answered for other instruments than it was asked about."))
                clip.project.fill(event.first, event.planes)
                self.keeping.note(clip.segmentation)
                self.mask_changed.emit(event.first, event.first + event.planes.shape[2])

    def _take_evidence(self, clip: OpenClip, event: EvidenceFound) -> None:
        clip.evidence, clip.track = event.evidence, event.track
        clip.found = clip.found or frozenset(event.chosen)
        if clip.segmentation is None:
            # The grid is final: separation starts when the sound is complete.
            own = tuple(i for i in clip.listed if not is_known(i))
            clip.listed = (*_rows(event), *own)
            clip.ticked = frozenset(event.chosen) | clip.ticked.intersection(own)
            if not event.chosen:
                self.noted.emit(tr(NOTHING_FOUND))
            clip.project.set_segmentation(Segmentation(clip.grid, clip.instruments))
            self.instruments_changed.emit()
        elif missing := [i for i in event.chosen if i not in clip.listed]:
            # The person was faster than the network: their list stands, what it heard is offered unticked.
            clip.listed = (*clip.listed, *missing)
            self.instruments_changed.emit()
        self.evidence_changed.emit()

    def _finished(self) -> None:
        self._job = None
        self.complete = True
        self.keeping.keep()
        self.state_changed.emit()

    def _broke(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)
        self.state_changed.emit()


def _rows(event: EvidenceFound) -> tuple[str, ...]:
    """The chosen instruments, then the strongest of the others as suggestions."""

    def strength(evidence: InstrumentEvidence) -> float:
        return -evidence.score

    others = [e for e in sorted(event.evidence, key=strength) if e.instrument not in event.chosen]
    suggested = [e.instrument for e in others[:SUGGESTIONS] if e.score >= SUGGESTION_SCORE]
    return (*event.chosen, *suggested)


def _events(engine: Engine, request: SeparationRequest) -> Iterator[JobProgress | EngineEvent]:
    """The engine's events, its progress put into the words and type that every job uses."""
    for event in engine.separate(request):
        if isinstance(event, Progress):
            yield JobProgress(event.done, tr(STAGES[event.stage]))
        else:
            yield event
