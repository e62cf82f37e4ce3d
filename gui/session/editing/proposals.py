"""What might be mended next: notes like the last correction, repeats of a corrected passage, places worth a gesture.
Each is proposed one by one and never done unseen."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from engine.language import mark, tr
from engine.media.reader import AudioBuffer
from engine.project.edits import Paint
from engine.project.segmentation import Segmentation
from engine.region import Region
from engine.separation_events import EvidenceTrack
from gui.session.editing.edits import EditController
from gui.session.recording.networks import Engine
from gui.session.recording.open_clip import OpenClip
from gui.work.board import JobBoard, LaneName
from gui.work.jobs import CancelToken, Job, JobProgress, Kind, Work

if TYPE_CHECKING:
    from engine.project.radar import Place
    from engine.project.repeats import Carried
    from engine.project.similar import Candidate

    Proposal = Candidate | Place | Carried

NOTHING_YET = mark("First give a note to an instrument, or select one; then Soloist can look for others like it.")
NOTHING_TOUCHED = mark("First correct a passage; then Soloist can look for where the music repeats.")
NOTHING_FOUND = {
    "similar": mark("Nothing else in this recording looks like that correction."),
    "repeats": mark("This passage is not played again, or its repeats are mended already."),
    "radar": mark("Nothing stands out that would be worth a gesture."),
}
MOST_SHOWN = 60
"""Places of the radar that the window keeps."""
What = Literal["similar", "repeats", "radar"]


class ProposalController(QObject):
    """`candidates`: what is proposed, best first; `index`: which one is shown; `what` they are. `changed` follows.
    `wanted(instrument)`: the radar shows a place that is probably that one's."""

    changed = Signal()
    wanted = Signal(str)
    noted = Signal(str)
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, editing: EditController, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board, self._editing, self._engine = board, editing, engine
        self.what: What = "similar"
        self.candidates: tuple[Proposal, ...] = ()
        self.index = 0
        self.target = ""
        """Who gets what is shown; empty for repeats, which follow what was done."""
        self._clip: OpenClip | None = None
        self._job: Job[tuple[Proposal, ...]] | None = None

    @property
    def current(self) -> "Proposal | None":
        """The one that is shown."""
        return self.candidates[self.index] if self.candidates else None

    def worth_of(self, place: "Proposal") -> float:
        """0–1: what a place of the radar is worth beside the most valuable one."""
        from engine.project.radar import Place

        worths = [one.worth for one in self.candidates if isinstance(one, Place)]
        return place.worth / max(worths) if isinstance(place, Place) else 0.0

    def search(self, clip: OpenClip) -> None:
        """Look for others like what was given away last (or like the selection, for the chosen instrument)."""
        self.close()
        editing = self._editing
        correction, selection, target = editing.last_correction, editing.selection, editing.target
        region = correction.region if correction is not None else selection
        target = correction.target if correction is not None else target
        if region is None or target is None or editing.project is None or editing.project.segmentation is None:
            self.noted.emit(editing.obstacle or tr(NOTHING_YET))
            return
        self.target = target
        mask, sound = editing.project.segmentation.snapshot(), clip.buffer
        self._look(
            "similar", clip, tr("Looking for similar notes"), lambda token: _similar(mask, sound, region, target, token)
        )

    def search_repeats(self, clip: OpenClip) -> None:
        """Look for where the passage around the last correction is played again."""
        self.close()
        project, correction = self._editing.project, self._editing.last_correction
        if project is None or project.segmentation is None or correction is None:
            self.noted.emit(self._editing.obstacle or tr(NOTHING_TOUCHED))
            return
        self.target = ""
        mask, sound, region = project.segmentation.snapshot(), clip.buffer, correction.region
        self._look("repeats", clip, tr("Looking for repeats"), lambda token: _repeats(mask, sound, region, token))

    def look(self, clip: OpenClip) -> None:
        """Look for where a gesture is worth most."""
        self.close()
        project = self._editing.project
        if project is None or project.segmentation is None or self._editing.obstacle:
            self.noted.emit(self._editing.obstacle)
            return
        mask, sound, track, taste = project.segmentation.snapshot(), clip.buffer, clip.track, dict(clip.taste)
        engine = self._engine
        title = tr("Looking for what is in doubt")
        # There the networks are asked again.
        self._look("radar", clip, title, lambda token: _radar(engine, mask, sound, track, taste, token), "gpu")

    def step(self, by: int) -> None:
        """Show the next (1) or the previous (−1) one; after the last comes the first."""
        if self.candidates:
            self.show(self.index + by)

    def show(self, index: int) -> None:
        """Show one of them, counted round."""
        self.index = index % len(self.candidates)
        self._show()

    def accept(self) -> None:
        """Do what is shown, and show the next."""
        if (shown := self.current) is not None and self._do(shown):
            self._answered(shown, True)
            self._without(self.index)

    def accept_all(self) -> None:
        """Do all of them: one item of the history."""
        if self.what == "repeats":
            strokes = [stroke for candidate in self.candidates for stroke in _strokes(candidate)]
            if strokes and self._editing.give_together(strokes, tr("Mend the repeats")):
                self.close()
            return
        region = Region.empty()
        for candidate in self.candidates:
            region = region.union(candidate.region)
        if self.candidates and self._editing.give(region, self.target):
            self.close()

    def skip(self) -> None:
        """The one that is shown is another matter: leave it as it is."""
        if (shown := self.current) is not None:
            self._answered(shown, False)
            self._without(self.index, refused=True)

    def close(self) -> None:
        """Propose nothing (any more)."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if self.candidates:
            self.candidates, self.index = (), 0
            self._show()

    def _look(
        self, what: What, clip: OpenClip, title: str, work: "Work[tuple[Proposal, ...]]", lane: LaneName = "search"
    ) -> None:
        self.what, self._clip = what, clip
        job = Job(Kind.SIMILAR, title, work)
        job.owner, job.on_item, job.on_error = clip, self._take, self.failed.emit
        self._job = self._board.submit(lane, job)

    def _do(self, shown: "Proposal") -> bool:
        if self.what == "repeats":
            return self._editing.give_together(_strokes(shown), tr("Mend a repeat"))
        return self._editing.give(shown.region, self.target)

    def _answered(self, shown: "Proposal", accepted: bool) -> None:
        """Learn from the answer to a place of the radar, and see what is left of those that it touches."""
        project, clip = self._editing.project, self._clip
        if self.what != "radar" or clip is None or project is None or project.segmentation is None:
            return
        from engine.project.radar import Place, Taste, judged_anew

        places = [place for place in self.candidates if isinstance(place, Place)]
        if not isinstance(shown, Place):
            return
        clip.taste = dict(Taste(clip.taste).after(shown, accepted).weights)
        if accepted:
            near = [p for p in places if p is not shown and not p.region.box.intersect(shown.region.box).is_empty]
            anew = {id(p): judged_anew([p], project.segmentation, clip.track) for p in near}
            left = [one for p in places for one in anew.get(id(p), [p])]
            self.candidates = tuple(left)
            self.index = next(n for n, place in enumerate(left) if place is shown)

    def _without(self, index: int, refused: bool = False) -> None:
        shown = self.candidates[index]
        self.candidates = (*self.candidates[:index], *self.candidates[index + 1 :])
        self.index = min(index, max(0, len(self.candidates) - 1))
        if self.what == "radar" and self._clip is not None:
            from engine.project.radar import Place, Taste, beside, ranked

            places = [place for place in self.candidates if isinstance(place, Place)]
            if refused and isinstance(shown, Place):
                places = beside(places, shown)
            self.candidates, self.index = tuple(ranked(places, Taste(self._clip.taste))), 0
        self._show()

    def _take(self, found: "tuple[Proposal, ...]") -> None:
        self._job = None
        self.candidates, self.index = found, 0
        if not found:
            self.noted.emit(tr(NOTHING_FOUND[self.what]))
        self._show()

    def _show(self) -> None:
        if self.what == "radar" and (shown := self.current) is not None:
            from engine.project.radar import Place

            if isinstance(shown, Place):
                self.target = shown.target
                self._editing.settings.choose("rectangle" if shown.kind == "register" else "harmonic")
                self.wanted.emit(shown.target)
        shown_first = (*self.candidates[self.index : self.index + 1], *self.candidates[: self.index])
        # Places of the radar overlap: only the one that is shown is outlined.
        outlined = shown_first[:1] if self.what == "radar" else (*shown_first, *self.candidates[self.index + 1 :])
        self._editing.selecting.offer(*(candidate.region for candidate in outlined))
        self.changed.emit()


def _strokes(proposal: "Proposal") -> "tuple[Paint, ...]":
    from engine.project.repeats import Carried

    return proposal.strokes if isinstance(proposal, Carried) else ()


# The engine's parts are imported where they are used: they need SciPy, and the window must not wait for that.


def _similar(
    mask: Segmentation, sound: AudioBuffer, region: Region, target: str, token: CancelToken
) -> "Iterator[tuple[Proposal, ...] | JobProgress]":
    """All candidates at once."""
    from engine.project.similar import similar_notes

    yield tuple(similar_notes(mask, sound, region, target, lambda: token.cancelled))


def _repeats(
    mask: Segmentation, sound: AudioBuffer, region: Region, token: CancelToken
) -> "Iterator[tuple[Proposal, ...] | JobProgress]":
    """The repeats that a correction changes, the likest first."""
    from engine.project.repeats import carried, find_repeats, passage_of

    passage = passage_of(mask, region.box)
    if passage is None:
        yield ()
        return
    for step in find_repeats(sound, mask.grid, passage, lambda: token.cancelled):
        if isinstance(step, list):
            laid = [carried(mask, repeat, mask, passage, (sound, sound)) for repeat in step]
            yield tuple(one for one in laid if one is not None)
        else:
            yield JobProgress(step)


def _radar(
    engine: Engine,
    mask: Segmentation,
    sound: AudioBuffer,
    track: EvidenceTrack | None,
    taste: dict[str, float],
    token: CancelToken,
) -> "Iterator[tuple[Proposal, ...] | JobProgress]":
    """The places, the most valuable first."""
    from engine.project.radar import Taste, find_places, ranked

    for step in find_places(mask, sound, track, lambda: token.cancelled, engine.again(sound, mask)):
        if isinstance(step, list):
            yield tuple(ranked(step, Taste(taste))[:MOST_SHOWN])
        else:
            yield JobProgress(step)
