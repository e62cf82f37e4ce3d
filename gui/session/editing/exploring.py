"""Going about a recording by keys: from note to note, from passage to passage, and to what else sounds meanwhile."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from PySide6.QtCore import QObject, Signal

from engine.arrays import Flags
from engine.dsp.harmonics import HarmonicFinder
from engine.instruments import OTHER
from engine.language import tr
from engine.media.reader import AudioBuffer
from engine.notes import UNPITCHED, PlayedNote, notes_between, sounding
from engine.project.segmentation import Segmentation
from engine.project.shapes import rectangle, time_range
from engine.region import Box, Region
from gui.session.recording.open_clip import OpenClip
from gui.work.board import JobBoard
from gui.work.jobs import AnyJob, CancelToken, Job, JobProgress, Kind
from gui.work.latest import LatestWins

What = Literal["note", "passage", "beside"]
Direction = Literal[-1, 1]
PAGE_S = 4.0
"""Notes are looked for in pieces of that length."""
PAUSE_S, LEAST_S = 0.5, 0.15
"""A passage goes on over shorter pauses; what is shorter itself is none."""
PASSAGE_MOST_S = 60.0
AT_ONCE = 172
"""Columns of a passage that are looked at in one step: 4 s."""
PARTIALS = 8
LEAST_OWNED = 0.2
"""Of one of a note's lowest partials."""
Pages = dict[tuple[str, int], tuple[PlayedNote, ...]]


@dataclass(frozen=True, eq=False)
class ExploredSpot:
    """Where one has come: `at` seconds, on a note of somebody, or (`note` None) a passage from `start` to `stop`."""

    who: str
    at: float
    start: float
    stop: float
    region: Region
    note: PlayedNote | None = None


@dataclass(frozen=True)
class Nothing:
    """There is no further one of that kind."""

    who: str
    what: What
    direction: Direction


@dataclass(frozen=True)
class Page:
    """What was found on the way, so that it need not be looked for again."""

    who: str
    number: int
    notes: tuple[PlayedNote, ...]


@dataclass(frozen=True, eq=False)
class Wish:
    """From `seconds` (on `note`, if one stands on it) to the next; `age`: that of the mask. For a worker."""

    who: str
    what: What
    direction: Direction
    seconds: float
    note: PlayedNote | None
    mask: Segmentation
    sound: AudioBuffer
    finder: HarmonicFinder
    age: int = 0
    pages: Pages = field(default_factory=dict)


Step = JobProgress | Page | ExploredSpot | Nothing


class ExploreController(QObject):
    """`arrived` (`ExploredSpot`) or `nothing` (`Nothing`) follows each wish that was not overtaken by a newer one."""

    arrived = Signal(ExploredSpot)
    nothing = Signal(Nothing)
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clip: OpenClip | None = None
        self._finder: HarmonicFinder | None = None
        self._pages: Pages = {}
        self._age = 0
        self._here: ExploredSpot | None = None
        self._requests: LatestWins[Wish] = LatestWins(board, "look", self._job)

    def attach(self, clip: OpenClip) -> None:
        """Another recording."""
        self.detach()
        self._clip = clip

    def detach(self) -> None:
        """None."""
        self._requests.cancel()
        self._clip, self._here = None, None
        self.forget()

    def forget(self, *_: object) -> None:
        """The mask has changed: its notes are others."""
        self._pages, self._finder = {}, None
        self._age += 1

    def go(self, who: str, what: What, direction: Direction, seconds: float) -> None:
        """Look for the next one from a place on."""
        clip = self._clip
        if clip is None or clip.segmentation is None:
            return
        if self._finder is None:
            self._finder = HarmonicFinder(clip.buffer, clip.grid)
        here = self._here
        stands = here is not None and abs(here.at - seconds) < 0.5 * clip.grid.hop_s
        note = here.note if here is not None and stands and (what == "beside" or here.who == who) else None
        mask = clip.segmentation.snapshot()
        self._requests.ask(
            Wish(who, what, direction, seconds, note, mask, clip.buffer, self._finder, self._age, dict(self._pages))
        )

    def _job(self, wish: Wish) -> AnyJob | None:
        clip = self._clip
        if clip is None:
            return None
        job = Job[Step](Kind.NOTES, tr("Looking for the next one"), lambda token: _search(wish, token))
        job.owner, job.on_item, job.on_error = clip, lambda step: self._found(wish, step), self.failed.emit
        return job

    def _found(self, wish: Wish, step: Step) -> None:
        if isinstance(step, Page):
            # What a mask had that was changed meanwhile is not what there is.
            if wish.age == self._age:
                self._pages[step.who, step.number] = step.notes
        elif isinstance(step, ExploredSpot):
            self._here = step
            self.arrived.emit(step)
        elif isinstance(step, Nothing):
            self.nothing.emit(step)


def _search(wish: Wish, token: CancelToken) -> Iterator[Step]:
    """`Page`s on the way, then a `ExploredSpot` or `Nothing`."""
    if wish.what == "passage":
        yield from _passage(wish)
    elif wish.what == "beside":
        yield from _beside(wish, token)
    elif wish.who in UNPITCHED:
        yield Nothing(wish.who, wish.what, wish.direction)
    else:
        yield from _note(wish, token)


def _of_page(wish: Wish, who: str, number: int) -> Iterator[Step]:
    """Sees to it that the notes of a page are in `wish.pages`."""
    if (who, number) in wish.pages:
        return
    grid, notes = wish.mask.grid, tuple[PlayedNote, ...]()
    first, stop = (min(grid.columns, max(0, round(grid.column_at((number + n) * PAGE_S)))) for n in (0, 1))
    # A long rest is not listened to.
    if who == OTHER.id or wish.mask.shares(first, max(stop, first + 1))[wish.mask.instruments.index(who)].max() > 25:
        for step in notes_between(wish.sound, wish.mask, who, number * PAGE_S, (number + 1) * PAGE_S):
            if isinstance(step, tuple):
                notes = tuple(note for note in step if _owned(wish.mask, who, note))
            else:
                yield JobProgress(step)
    wish.pages[who, number] = notes
    yield Page(who, number, notes)


def _owned(mask: Segmentation, who: str, note: PlayedNote) -> bool:
    """Whether the mask gives that instrument a part worth naming of the note: leavings of others sound like notes."""
    grid = mask.grid
    column = round(grid.column_at((note.start + note.stop) / 2))
    shares = mask.shares(column, column + 1)[:, :, 0].astype(np.float32) / 255
    own = shares[mask.instruments.index(who)] if who in mask.instruments else 1 - shares.sum(axis=0)
    hertz = np.array([order * hertz_of(note) for order in (1, 2, 3)])
    bands = np.rint(grid.bands_at(hertz[hertz < grid.f_max])).astype(int)
    return bool(own[np.clip(bands, 0, grid.bands - 1)].max(initial=0.0) >= LEAST_OWNED)


def hertz_of(note: PlayedNote) -> float:
    """Its fundamental."""
    return float(440.0 * 2 ** ((note.pitch + note.cents / 100 - 69) / 12))


def _note(wish: Wish, token: CancelToken) -> Iterator[Step]:
    pages = math.ceil(wish.mask.grid.duration / PAGE_S)
    here = min(pages - 1, int(wish.seconds // PAGE_S))
    key = (wish.note.start, wish.note.pitch) if wish.note is not None else (wish.seconds, 0)
    for number in range(here, pages) if wish.direction > 0 else range(here, -1, -1):
        yield from _of_page(wish, wish.who, number)
        ordered = sorted((note.start, note.pitch, n) for n, note in enumerate(wish.pages[wish.who, number]))
        left = [n for *place, n in ordered if (tuple(place) > key if wish.direction > 0 else tuple(place) < key)]
        if left:
            note = wish.pages[wish.who, number][left[0 if wish.direction > 0 else -1]]
            yield _place(wish, wish.who, note, note.start, token)
            return
    yield Nothing(wish.who, wish.what, wish.direction)


def _beside(wish: Wish, token: CancelToken) -> Iterator[Step]:
    """The next higher or lower note at the same time, whoever plays it."""
    number = int(wish.seconds // PAGE_S)
    at = wish.seconds + wish.mask.grid.hop_s
    found = []
    for who in (*wish.mask.instruments, OTHER.id):
        if who in UNPITCHED:
            continue
        for page in {max(0, number - 1), number}:
            yield from _of_page(wish, who, page)
            found += [(note.pitch, who, note) for note in wish.pages[who, page] if note.start <= at < note.stop]
    found.sort(key=lambda each: each[:2])
    keys = [each[:2] for each in found]
    mine = (wish.note.pitch, wish.who) if wish.note is not None else None
    if mine in keys:
        index = keys.index(mine) + wish.direction
    else:
        index = next((n for n, each in enumerate(keys) if each[1] == wish.who), 0)
    if not 0 <= index < len(found):
        yield Nothing(wish.who, wish.what, wish.direction)
        return
    _, who, note = found[index]
    yield _place(wish, who, note, wish.seconds, token)


def _place(wish: Wish, who: str, note: PlayedNote, at: float, token: CancelToken) -> ExploredSpot:
    """A note with its cells: as the finder follows it, or, where it follows another one, where its partials are."""
    grid = wish.mask.grid
    hertz = hertz_of(note)
    middle = min(grid.duration - grid.hop_s, (note.start + note.stop) / 2)
    column = round(grid.column_at(middle))
    shares = wish.mask.shares(column, column + 1)[:, :, 0]
    own = shares[wish.mask.instruments.index(who)] if who in wish.mask.instruments else None
    found = wish.finder.note_at(middle, hertz, own, lambda: token.cancelled)
    region = found.region.intersect(time_range(grid, note.start, note.stop))
    if region.is_empty or abs(12 * math.log2(found.f0 / hertz)) > 0.7:
        region = Region.empty()
        for order in range(1, PARTIALS + 1):
            low, high = (order * hertz * 2 ** (n / 24) for n in (-1, 1))
            if low < grid.f_max:
                region = region.union(rectangle(grid, note.start, note.stop, low, high))
    return ExploredSpot(who, at, note.start, note.stop, region, note)


def _passage(wish: Wish) -> Iterator[Step]:
    """The next stretch in which the instrument sounds without a long pause, before or after the place."""
    grid, forward = wish.mask.grid, wish.direction > 0
    here = min(grid.columns - 1, max(0, round(grid.column_at(wish.seconds))))
    first, stop = (here, here) if forward else (here + 1, here + 1)
    flags: Flags = np.zeros(0, np.bool_)
    most = round(PASSAGE_MOST_S / grid.hop_s)
    while (stop < grid.columns) if forward else (first > 0):
        if forward:
            more, stop = (stop, min(grid.columns, stop + AT_ONCE)), min(grid.columns, stop + AT_ONCE)
            flags = np.concatenate([flags, sounding(wish.sound, wish.mask, wish.who, *more)])
        else:
            more, first = (max(0, first - AT_ONCE), first), max(0, first - AT_ONCE)
            flags = np.concatenate([sounding(wish.sound, wish.mask, wish.who, *more), flags])
        yield JobProgress(stop / grid.columns if forward else 1 - first / grid.columns)
        runs = [(first + a, first + b) for a, b in passages(flags, grid.hop_s)]
        runs = [run for run in runs if (run[0] > here + 1 if forward else run[0] < here - 1)]
        run = runs[0 if forward else -1] if runs else None
        # Complete once its end, or its beginning, is as far away as a pause is long.
        margin = round(PAUSE_S / grid.hop_s)
        if run is not None and (
            (stop - run[1] > margin or stop == grid.columns) if forward else (run[0] - first > margin or first == 0)
        ):
            yield _stretch(wish, run[0], min(run[1], run[0] + most))
            return
    yield Nothing(wish.who, wish.what, wish.direction)


def passages(flags: Flags, hop_s: float) -> list[tuple[int, int]]:
    """[first, stop) of each stretch of True, with pauses shorter than `PAUSE_S` in it, `LEAST_S` long at least."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], flags, [False])).astype(np.int8)))
    runs: list[tuple[int, int]] = []
    for first, stop in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        if runs and (first - runs[-1][1]) * hop_s < PAUSE_S:
            runs[-1] = (runs[-1][0], stop)
        else:
            runs.append((first, stop))
    return [run for run in runs if (run[1] - run[0]) * hop_s >= LEAST_S]


def _stretch(wish: Wish, first: int, stop: int) -> ExploredSpot:
    """A passage: what the instrument has of it is selected, as far as it has it."""
    grid, names = wish.mask.grid, wish.mask.instruments
    shares = wish.mask.shares(first, stop)
    if wish.who in names:
        own = shares[names.index(wish.who)]
    else:
        own = (255 - np.minimum(255, shares.sum(axis=0, dtype=np.uint16))).astype(np.uint8)
    start, end = grid.seconds_at(first), grid.seconds_at(stop)
    return ExploredSpot(wish.who, start, start, end, Region(Box(first, stop, 0, grid.bands), own).trimmed())
