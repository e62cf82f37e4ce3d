"""The controller: open recording, project, jobs and player, joined. No widgets."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from engine.dsp.resynth import Renderer
from engine.errors import InstrumentError
from engine.instruments import OTHER
from engine.language import tr
from engine.media.probe import Clip
from engine.media.reader import AudioBuffer, AudioDecoder
from engine.playback import Player
from engine.project.changes import Change
from engine.project.document import Project
from engine.project.edits import ReplacePlanes
from engine.project.mix import MixState
from engine.project.segmentation import Segmentation
from engine.roster import Roster, class_named
from engine.separation_events import InstrumentEvidence
from gui.session.editing.edits import EditController
from gui.session.editing.exploring import Direction, ExploreController, ExploredSpot, What
from gui.session.editing.marks import MarkController
from gui.session.editing.notes import NoteController
from gui.session.editing.own import OwnInstruments
from gui.session.editing.players import PlayersSplit
from gui.session.editing.proposals import ProposalController
from gui.session.editing.shown import ShownMask
from gui.session.listening.audition import AuditionController
from gui.session.listening.equal import EqualLoudness
from gui.session.listening.mixer import MixController
from gui.session.listening.practice import PracticeController
from gui.session.listening.transport import PlaybackController
from gui.session.loading.places import PictureController
from gui.session.loading.sound import LoadingController
from gui.session.recording.networks import Engine, EngineNote
from gui.session.recording.open_clip import OpenClip
from gui.session.saving.export_plan import ExportPlan
from gui.session.saving.loose_stems import LooseStems
from gui.session.saving.notes_export import NotesExport
from gui.session.saving.opening import Ready
from gui.session.saving.project import ProjectController
from gui.session.saving.shared_repairs import FoundRepairs, SharedRepairs
from gui.session.saving.stem_export import ExportController
from gui.session.saving.stem_import import ImportedMask, StemImport
from gui.session.separating.others import ByOthers, OtherSeparation
from gui.session.separating.separation import SeparationController
from gui.session.separating.teaching import TeachingController
from gui.work.board import JobBoard
from gui.work.jobs import Activity, Kind

CLOSE_LIMIT_S = 30.0
"""Reading the networks cannot be interrupted, and an interpreter must not be taken down amid it."""


class Session(QObject):
    """Opens, separates, plays, exports. Everything here runs on the UI thread; long work goes to the lanes."""

    opened = Signal(Clip)
    """(Clip)"""
    closed = Signal()
    grid_changed = Signal()
    spectrogram_changed = Signal(int, int)
    """Columns [first, stop) of `current.levels` are new."""
    mask_changed = Signal(int, int)
    """Columns [first, stop) of the mask are new."""
    mask_edited = Signal(Change)
    """(Change) the person changed the cells of its box."""
    protection_changed = Signal()
    history_changed = Signal()
    instruments_changed = Signal()
    evidence_changed = Signal()
    mix_changed = Signal()
    selection_changed = Signal()
    position_changed = Signal(float)
    separation_changed = Signal()
    progress = Signal(Activity, float, float, str)
    """(what, done 0–1, seconds left or inf, stage)"""
    engine_note = Signal(EngineNote)
    exported = Signal(object)
    noted = Signal(str)
    """Something worth knowing that is no failure, one sentence."""
    failed = Signal(Exception)
    """An exception; `gui.files.messages` puts it into words."""

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current: OpenClip | None = None
        self.selected: str | None = None
        self.board = JobBoard(self)
        self.loading = LoadingController(self.board, self)
        self.editing = EditController(self, self, self.board)
        self.separation = SeparationController(self.board, engine, self.editing.apply, self)
        self.playback = PlaybackController(self.board, self)
        self.picture = PictureController(self.board, engine, self)
        self.mixer = MixController(self.editing, self)
        self.shown = ShownMask(self)
        self.marks = MarkController(self.board, self.editing, self)
        self.equal = EqualLoudness(self.board, self, self)
        self.practice = PracticeController(self.playback, lambda: self.marks.beats, self)
        self.notes = NoteController(self.board, lambda: self.editing.target, self)
        self.exploring = ExploreController(self.board, self)
        self.audition = AuditionController(self.playback, self)
        self.proposals = ProposalController(self.board, self.editing, engine, self)
        self.teaching = TeachingController(self.board, engine, self.editing.apply, self)
        self.own = OwnInstruments(self.board, self.editing, self)
        self.players = PlayersSplit(self.board, self.editing, engine, lambda: self.current, self)
        self.others = OtherSeparation(self.board, self)
        self.exporting = ExportController(self.board, self)
        self.written_notes = NotesExport(self.board, self)
        self.loose_stems = LooseStems(self.board, self)
        self.project = ProjectController(self.board, self)
        self.stems = StemImport(self.board, self)
        self.repairs = SharedRepairs(self.board, self)
        self._retired: list[OpenClip] = []
        self._wire()
        self._wire_editing()
        self._told_of: Project | None = None
        self._wire_project()

    @property
    def clip(self) -> Clip | None:
        """The open recording, if any."""
        return self.current.clip if self.current else None

    @property
    def buffer(self) -> AudioBuffer | None:
        """Its sound, possibly still growing."""
        return self.current.buffer if self.current else None

    @property
    def segmentation(self) -> Segmentation | None:
        """Its mask, once it is known which instruments play."""
        return self.current.segmentation if self.current else None

    @property
    def evidence(self) -> tuple[InstrumentEvidence, ...]:
        """What picture and sound say about all 21 instruments; empty before they were looked at."""
        return self.current.evidence if self.current else ()

    @property
    def instruments(self) -> tuple[str, ...]:
        """The ticked instruments: the planes of the mask."""
        return self.current.instruments if self.current else ()

    @property
    def rows(self) -> tuple[str, ...]:
        """All rows of the instrument panel: listed instruments, ticked or not, and `other` last."""
        return (*self.current.rows, OTHER.id) if self.current else ()

    @property
    def roster(self) -> Roster:
        """What the instruments are called, and their colours."""
        return self.current.project.roster if self.current else Roster()

    @property
    def mix(self) -> MixState:
        """Solo, mute and gains as they are set."""
        return self.mixer.mix

    @property
    def player(self) -> Player | None:
        """The player of the open recording."""
        return self.playback.player

    def open(self, path: Path, named: tuple[str, ...] = (), track: int | None = None) -> None:
        """Open a recording, with these instruments if they are known beforehand, and with one of its sound tracks (from
        1; None: the best). The present one stays until the new one is known to be good."""
        self.loading.probe(path, named, track)

    def close(self) -> None:
        """Close the recording; work on it is cancelled."""
        self.editing.settle()
        clip, self.current = self.current, None
        if clip is None:
            return
        self.project.detach()
        self.board.cancel_owner(clip)
        self.exporting.forget()
        self.playback.detach()
        self.separation.detach()
        self.loading.stop()
        self.selected = None
        self._retired.append(clip)
        self._free_retired()
        self.closed.emit()

    def shutdown(self, limit_s: float = CLOSE_LIMIT_S) -> tuple[str, ...]:
        """End everything, waiting so long at most. Returns the names of jobs that did not stop within the limit."""
        self.close()
        refused = self.board.close(limit_s)
        self.separation.keeping.finish()
        if not refused:
            for clip in self._retired:
                clip.close()
            self._retired.clear()
        return refused

    def toggle_instrument(self, instrument_id: str, on: bool) -> None:
        """Include an instrument or not; heard and seen at once, refined in the background."""
        self.separation.set_ticked(instrument_id, on)

    def add_instrument(self, instrument_id: str) -> None:
        """Include an instrument that is not listed yet, and choose it."""
        try:
            self.separation.set_ticked(instrument_id, True)
        except InstrumentError as error:
            self.failed.emit(error)
            return
        self.select(instrument_id)

    def add_own(self, name: str) -> None:
        """Include an instrument of any name, and choose it; one of the 21 by its own name is that one."""
        clip = self.current
        if clip is None:
            return
        known = class_named(name)
        if known is not None and known not in clip.rows:
            self.add_instrument(known)
            return
        try:
            roster, made = clip.project.roster.added(name, clip.rows)
            self.separation.set_ticked(made, True, roster)
        except InstrumentError as error:
            self.failed.emit(error)
            return
        self.select(made)

    def remove_instrument(self, instrument_id: str) -> None:
        """Take an instrument out of the list, and its row with it; undo brings both back."""
        self.separation.remove(instrument_id)

    def set_solo(self, instrument_id: str, on: bool) -> None:
        """Hear only this one (and others soloed with it)."""
        self.mixer.set_solo(instrument_id, on)

    def set_mute(self, instrument_id: str, on: bool) -> None:
        """Leave this one out."""
        self.mixer.set_mute(instrument_id, on)

    def set_gain(self, instrument_id: str, db: float) -> None:
        """Louder or softer, in dB."""
        self.mixer.set_gain(instrument_id, db)

    def select(self, instrument_id: str | None) -> None:
        """Choose the instrument that S and M act on."""
        if instrument_id != self.selected and (instrument_id is None or instrument_id in self.rows):
            self.selected = instrument_id
            self.selection_changed.emit()

    def cancel(self) -> None:
        """Stop what the status bar shows: an export, else the separation, else loading. What exists stays."""
        jobs = self.board.running()
        if self.exporting.waiting:
            self.exporting.forget()
        elif exports := [job for job in jobs if job.kind is Kind.EXPORT]:
            exports[-1].cancel()
        elif self.separation.running:
            self.separation.cancel()
        else:
            for job in jobs:
                job.cancel()

    @property
    def loop(self) -> tuple[float, float] | None:
        """Seconds that are looped."""
        return self.playback.loop

    @property
    def selected_span(self) -> tuple[float, float] | None:
        """Seconds that are selected: those of the selection, else those of the loop."""
        region, clip = self.editing.selection, self.current
        if region is not None and clip is not None and not region.box.is_empty:
            hop = clip.grid.hop_s
            return region.box.first * hop, region.box.stop * hop
        return self.playback.loop

    def export(self, plan: ExportPlan) -> None:
        """Write stems, a mix or video in the background, after the separation if that still runs."""
        if self.current is not None:
            weights = self.mixer.written.weights(self.instruments)
            self.exporting.start(self.current, plan, weights, wait=self.separation.running)

    def _wire(self) -> None:
        self.board.progressed.connect(self.progress)
        self.board.ended.connect(self._free_retired)
        loading, separation, playback = self.loading, self.separation, self.playback
        loading.probed.connect(self.adopt)
        loading.grid_changed.connect(self.grid_changed)
        loading.spectrogram_changed.connect(self.spectrogram_changed)
        loading.audio_ready.connect(separation.begin)
        loading.noted.connect(self.noted)
        separation.grid_changed.connect(self.grid_changed)
        separation.mask_changed.connect(self.mask_changed)
        separation.mask_changed.connect(playback.mask_changed)
        for changed in (separation.mask_changed, separation.instruments_changed, self.mask_edited, self.closed):
            changed.connect(self.loose_stems.forget)
        separation.instruments_changed.connect(self._instruments_changed)
        separation.evidence_changed.connect(self.evidence_changed)
        separation.state_changed.connect(self._separation_changed)
        separation.engine_note.connect(self.engine_note)
        separation.noted.connect(self.noted)
        playback.position_changed.connect(self.position_changed)
        playback.noted.connect(self.noted)
        self.mixer.changed.connect(self._mix_changed)
        self.equal.changed.connect(self._mix_changed)
        self.equal.failed.connect(self.failed)
        playback.loop_changed.connect(self.equal.look)
        for changed in (separation.mask_changed, self.mask_edited):
            changed.connect(self.equal.edited)
        self.closed.connect(self.equal.forget)
        self.exporting.finished.connect(self.exported)
        for part in (loading, separation, playback, self.picture, self.exporting, self.written_notes, self.loose_stems):
            part.failed.connect(self.failed)

    def _wire_editing(self) -> None:
        """What follows from an edit: sound, picture, list and mixer each hear what concerns them."""
        editing, notes, proposals = self.editing, self.notes, self.proposals
        editing.edited.connect(self._spread)
        proposals.wanted.connect(self.select)
        editing.history_changed.connect(self.history_changed)
        self.teaching.changed.connect(self._show_taught)
        for part in (editing, proposals, self.teaching, self.marks, self.own, self.players):
            part.noted.connect(self.noted)
        self.marks.changed.connect(self.practice.beats_changed)
        for source in (editing, notes, proposals, self.teaching, self.marks, self.own, self.players, self.others):
            source.failed.connect(self.failed)
        self.opened.connect(self._begin_editing)
        self.closed.connect(self._end_editing)
        self.grid_changed.connect(notes.fit)
        self.exploring.arrived.connect(self._go_to)
        self.exploring.failed.connect(self.failed)
        for changed in (self.mask_changed, self.mask_edited, self.instruments_changed, self.grid_changed):
            changed.connect(self.exploring.forget)

    def _begin_editing(self) -> None:
        if self.current is not None:
            self.notes.attach(self.current)
            self.exploring.attach(self.current)
            self.teaching.attach(self.current)
            self.marks.attach(self.current)
        self.mixer.changed.emit()
        self.history_changed.emit()

    def _end_editing(self) -> None:
        self.proposals.close()
        self.teaching.detach()
        self.notes.detach()
        self.exploring.detach()
        self.marks.detach()
        self.editing.forget()
        self.mixer.forget()

    def explore(self, what: What, direction: Direction) -> None:
        """From the playhead to the next note or passage of the chosen instrument (without one, of the first), or to
        what sounds above or below at the same time; there, it is chosen and selected."""
        if self.rows:
            self.exploring.go(self.selected or self.rows[0], what, direction, self.playback.position)

    def _go_to(self, place: ExploredSpot) -> None:
        self.select(place.who)
        self.editing.selecting.select(place.region)
        self.playback.seek(place.at)

    def _show_taught(self) -> None:
        """What is proposed is seen and heard instead of the mask, or no more."""
        if self.shown.proposed is not self.teaching.shown:
            self.shown.propose(self.teaching.shown)
            if self.current is not None:
                self.playback.mask_changed(0, self.current.grid.columns)

    def _spread(self, change: Change) -> None:
        """Tell everybody what a change of the project means to them."""
        if "instruments" in change.kinds:
            # The whole mask is another one: picture and sound hear of it from there.
            self.separation.list_edited()
        elif "roster" in change.kinds:
            self.instruments_changed.emit()
        elif change.box is not None:
            self.playback.mask_changed(change.box.first, change.box.stop)
            self.mask_edited.emit(change)
        if "mix" in change.kinds:
            self.mixer.changed.emit()
        if "marks" in change.kinds:
            self.marks.changed.emit()
        if "protected" in change.kinds:
            self.protection_changed.emit()

    def _wire_project(self) -> None:
        """What the project, stems from elsewhere and the rest tell each other."""
        project, stems = self.project, self.stems
        project.settle = self.editing.settle
        project.failed.connect(self.failed)
        project.noted.connect(self.noted)
        self.history_changed.connect(project.changed)
        self.mixer.changed.connect(project.changed)
        self.instruments_changed.connect(project.changed)
        self.loading.grid_changed.connect(project.fit_grid)
        project.opening.ready.connect(lambda ready, decoder: self.adopt(ready.clip, decoder, (), ready))
        project.content_changed.connect(self._show_content)
        self.closed.connect(stems.forget)
        self.engine_note.connect(self._learn_model)
        self.separation.state_changed.connect(self._name_model)
        stems.imported.connect(self._take_stems)
        self.others.finished.connect(self._take_others)
        self.own.combined.connect(self._took_in)
        self.repairs.found.connect(self._take_repairs)

    def _learn_model(self, note: EngineNote) -> None:
        """The networks are loaded and have a name."""
        self.project.networks = note.identity
        self._name_model()
        self._tell_of_other_networks()

    def _name_model(self) -> None:
        """Whoever separates now is who the mask is by."""
        if self.current is not None and self.separation.running and self.project.networks:
            self.current.project.model = self.project.networks

    def _tell_of_other_networks(self) -> None:
        """A project whose mask other networks made says so, once."""
        project = None if self.current is None else self.current.project
        if project is None or project is self._told_of or not project.model or not self.project.networks:
            return
        if project.model != self.project.networks:
            self._told_of = project
            name = project.model.split(" ")[0]
            self.noted.emit(
                tr(
                    "The mask of this project was made by other networks (“{name}”) than those of this Soloist. It "
                    "stays as it was saved; Instruments > Separate again makes it anew.",
                    name=name,
                )
            )

    def _show_content(self) -> None:
        """Another mask, mix and list came with a project: everybody looks again."""
        clip = self.current
        if clip is None:
            return
        self.grid_changed.emit()
        self.instruments_changed.emit()
        self.evidence_changed.emit()
        self.protection_changed.emit()
        self.marks.changed.emit()
        self.mixer.changed.emit()
        if clip.segmentation is not None:
            self.separation.mask_changed.emit(0, clip.grid.columns)
        self._tell_of_other_networks()

    def _take_stems(self, found: ImportedMask) -> None:
        """The stems are the mask now, or part of it, as one step that can be undone; the networks are not asked."""
        mask = found.mask
        if found.keeps and self.segmentation is not None:
            self.own.combine(mask, found.roster, {}, tr("Import stems"))
        elif self.editing.apply(ReplacePlanes(mask.instruments, mask, self.roster.joined(found.roster))):
            self._took_in()

    def _take_others(self, found: ByOthers) -> None:
        """As `_take_stems`, for what another separator made."""
        made, text = found.made, tr("Separate with {title}", title=found.separator.title)
        if made.text:
            self.noted.emit(made.text)
        if self.segmentation is not None and self.instruments:
            self.own.combine(made.mask, made.roster, found.choice, text)
        elif self.editing.apply(ReplacePlanes(made.mask.instruments, made.mask, self.roster.joined(made.roster)), text):
            self._took_in()

    def _took_in(self) -> None:
        """Another mask is in this one: the networks are not asked."""
        self.separation.rest()
        self.stems.taken.emit()

    def _take_repairs(self, found: FoundRepairs) -> None:
        """As `_take_stems`, for somebody else's repairs."""
        if self.editing.apply(
            ReplacePlanes(found.mask.instruments, found.mask, self.roster.joined(found.roster)),
            tr("Take repairs of others"),
        ):
            self.separation.rest()
            self.repairs.taken.emit(found)

    def adopt(self, clip: Clip, decoder: AudioDecoder, named: tuple[str, ...] = (), ready: Ready | None = None) -> None:
        """Take a recording that was found good in the place of what is open; `ready`: the project it belongs to."""
        self.close()
        current = self.current = OpenClip.begin(clip, decoder)
        buffer = decoder.buffer
        player = Player(
            Renderer(buffer, current.grid),
            lambda: self.teaching.shown or current.segmentation,
            buffer.rate,
            buffer.channels,
            lambda: buffer.length,
            clip.audio.layout,
        )
        playhead = self.playback.playhead
        self.separation.attach(current, lambda: playhead.seconds, named)
        self.opened.emit(clip)
        self.playback.attach(current, player)
        self.project.attach(current, ready)
        self.separation.look_for_kept()
        self.loading.start(current)

    def _instruments_changed(self) -> None:
        if self.selected not in self.rows:
            self.selected = None
            self.selection_changed.emit()
        self.instruments_changed.emit()

    def _separation_changed(self) -> None:
        if self.separation.complete:
            self.exporting.release()
        elif not self.separation.running:
            self.exporting.forget()
        self.separation_changed.emit()

    def _mix_changed(self) -> None:
        self.equal.look()
        self.playback.set_mix(self.equal.levelled(self.mixer.sounding))
        if self.player is not None:
            self.player.network = self.mixer.compared == "network"
        self.shown.show_network(self.mixer.compared == "network")
        self.mix_changed.emit()

    def _free_retired(self, *_: object) -> None:
        """Remove the decoded sound of closed recordings once nobody reads it any more."""
        for clip in [c for c in self._retired if not self.board.live(c)]:
            clip.close()
            self._retired.remove(clip)
