"""Whatever is done, in whatever order: undo and redo are exact, a journal gives the same, the whole stays whole."""

import contextlib
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import ProjectError
from engine.grid import MaskGrid
from engine.project.document import Project, Record
from engine.project.edits import (
    Edit,
    GiveBack,
    Paint,
    RegionEdit,
    Remove,
    ReplacePlanes,
    SetInstruments,
    SetMarks,
    SetMix,
    SetProtected,
    SetRoster,
    TakeMask,
)
from engine.project.joining import merge_steps, split_steps
from engine.project.layers import PersonPiece
from engine.project.marks import Beats, Marker, Marks
from engine.project.mix import MixState
from engine.project.segmentation import Segmentation
from engine.project.store import load_project, save_project, snapshot, to_project
from engine.region import Box, Region
from engine.roster import Roster

GRID = MaskGrid(columns=300, bands=5)
ALL = Box.all(GRID)
NAMES = ("flute", "cello", "violin", "voice")
"""The last one is nobody's whom the networks know."""
FIRST = NAMES[:3]


@pytest.fixture(scope="module", autouse=True)
def _small_tiles() -> Iterator[None]:
    """So that a short mask has many, and long edits."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("engine.project.tiles.TILE", 128)
        patch.setattr("engine.project.document.LONG", 100)
        yield


def shares(count: int, columns: int, seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    parts = rng.dirichlet(np.full(count + 1, 0.5), (GRID.bands, columns)).transpose(2, 0, 1)
    return np.floor(parts[:-1] * 255).astype(np.uint8)


def network(instruments: tuple[str, ...], seed: int) -> Segmentation:
    result = Segmentation(GRID, instruments)
    result.fill(0, shares(len(instruments), GRID.columns, seed))
    return result


# --- what can be done ------------------------------------------------------------------------------------------


@st.composite
def regions(draw: st.DrawFn) -> Region:
    first, low = draw(st.integers(-20, 290)), draw(st.integers(-1, 4))
    stop, high = first + draw(st.sampled_from((1, 10, 40, 250))), low + draw(st.integers(1, 6))
    shape = high - low, stop - first
    weights = np.random.default_rng(draw(st.integers(0, 99))).integers(0, 256, shape, np.uint8)
    kind = draw(st.sampled_from(("full", "hard", "soft")))
    if kind == "full":
        return Region.full(Box(first, stop, low, high))
    return Region(
        Box(first, stop, low, high), weights if kind == "soft" else np.where(weights > 99, 255, 0).astype(np.uint8)
    )


names = st.sampled_from((*NAMES, "other"))
strengths = st.sampled_from((1.0, 0.5, 0.1))
region_edits = st.one_of(
    st.builds(Paint, regions(), names, strengths),
    st.builds(Remove, regions(), names, strengths),
    st.builds(GiveBack, regions(), strengths),
)
lists = st.permutations(NAMES).flatmap(lambda order: st.integers(1, 4).map(lambda size: tuple(order[:size])))
mixes = st.builds(MixState, st.dictionaries(names, st.sampled_from((0.0, 0.5, 2.0))), st.frozensets(names))


marks = st.builds(
    lambda beats, at: Marks((Marker(at, "bridge"),), Beats(tuple(range(beats)))), st.integers(0, 3), st.floats(0, 9)
)


@dataclass(frozen=True)
class PlayedStroke:
    edits: tuple[RegionEdit, ...]
    aborted: bool


@dataclass(frozen=True)
class Fill:
    first: int
    seed: int


@dataclass(frozen=True)
class Jump:
    part: float


@dataclass(frozen=True)
class Joined:
    """One instrument goes into another; where that is not listed, it gets half of it, or what is selected."""

    one: str
    other: str
    part: Region | None


edits = st.one_of(
    region_edits,
    region_edits,
    st.builds(SetMix, mixes),
    st.builds(SetInstruments, lists),
    st.builds(SetProtected, st.frozensets(names, max_size=2)),
    st.builds(SetMarks, marks),
    st.builds(lambda name: SetRoster(Roster().renamed("voice", name)), st.sampled_from(("Anna", "Ben"))),
    st.tuples(lists, st.integers(0, 99)).map(lambda made: ReplacePlanes(made[0], network(*made))),
)
steps = st.one_of(
    edits,
    edits,
    st.builds(PlayedStroke, st.lists(region_edits, max_size=4).map(tuple), st.booleans()),
    st.builds(Fill, st.integers(0, 250), st.integers(0, 99)),
    st.builds(Joined, st.sampled_from(NAMES), st.sampled_from(NAMES), st.none() | regions()),
    st.builds(Jump, st.sampled_from((0.0, 0.5, 0.9, 1.0))),
)


Step = Edit | PlayedStroke | Fill | Jump | Joined


# --- what must be true -----------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class State:
    """A project, to the byte. `layer`: which of the network's masks lies below."""

    instruments: tuple[str, ...]
    protected: frozenset[str]
    marks: Marks
    roster: Roster
    person: PersonPiece
    layer: int

    def equals(self, other: "State") -> bool:
        mine, theirs = self.person.cropped(ALL), other.person.cropped(ALL)
        return (
            (self.instruments, self.protected, self.marks) == (other.instruments, other.protected, other.marks)
            and self.roster == other.roster
            and mine.ids == theirs.ids
            and np.array_equal(mine.planes, theirs.planes)
            and np.array_equal(mine.touched, theirs.touched)
        )


class Walk:
    """Does things to a project and remembers what every state in its history looked like."""

    def __init__(self) -> None:
        self.project = Project(network(FIRST, 1))
        self.records: list[Record] = []
        self.project.listener = self.records.append
        self.said = {0: self.mask.base_shares(0, GRID.columns)}
        self.states = [self.state(0)]
        self.mix = MixState()

    @property
    def mask(self) -> Segmentation:
        assert self.project.segmentation is not None
        return self.project.segmentation

    def state(self, layer: int) -> State:
        project = self.project
        person = self.mask.capture(ALL)
        return State(self.mask.instruments, project.protected, project.marks, project.roster, person, layer)

    def do(self, step: Step) -> None:
        index = self.project.history.index
        step = self.joined(step) if isinstance(step, Joined) else step
        if isinstance(step, Jump):
            self.project.jump(round(step.part * (len(self.states) - 1)))
        elif isinstance(step, Fill):
            self.fill(step)
        elif isinstance(step, PlayedStroke):
            self.stroke(step)
        else:
            self.attempt(step)
        if isinstance(step, SetMix):
            self.mix = step.mix
        if not isinstance(step, Jump | Fill) and self.project.history.index > index:
            del self.states[index + 1 :]
            layer = self.states[index].layer
            if isinstance(step, SetInstruments | ReplacePlanes | TakeMask):
                layer = len(self.said)
                self.said[layer] = self.mask.base_shares(0, GRID.columns)
            self.states.append(self.state(layer))
        self.check()

    def attempt(self, edit: Edit) -> None:
        before = self.mask.shares(0, GRID.columns)
        loose = [name not in self.project.protected for name in self.mask.instruments]
        with contextlib.suppress(ProjectError):
            # What is not allowed (a protected target, an unlisted one) must change nothing.
            self.project.apply(edit)
        if isinstance(edit, Paint | Remove | GiveBack):
            after = self.mask.shares(0, GRID.columns)
            assert np.array_equal(
                np.delete(after, np.flatnonzero(loose), 0), np.delete(before, np.flatnonzero(loose), 0)
            )

    def joined(self, step: Joined) -> Edit:
        """What it comes to: every sum stays as it is."""
        listed, before = self.mask.instruments, self.mask.shares(0, GRID.columns)
        if step.one not in listed or step.one == step.other:
            return SetInstruments(listed)
        if step.other in listed:
            *_, after = merge_steps(self.mask, step.one, step.other)
        else:
            *_, after = split_steps(self.mask, step.one, step.other, step.part)
        assert isinstance(after, Segmentation)
        now = after.shares(0, GRID.columns)
        assert np.array_equal(now.sum(axis=0, dtype=int), before.sum(axis=0, dtype=int))
        for name in {*listed, *after.instruments} - {step.one, step.other}:
            assert np.array_equal(now[after.instruments.index(name)], before[listed.index(name)])
        return TakeMask(after)

    def fill(self, fill: Fill) -> None:
        known = [name != "voice" for name in self.mask.instruments]
        planes = shares(sum(known), min(60, GRID.columns - fill.first), fill.seed)
        self.project.fill(fill.first, planes)
        layer = self.states[self.project.history.index].layer
        self.said[layer][:, :, fill.first : fill.first + planes.shape[2]] = 0
        self.said[layer][known, :, fill.first : fill.first + planes.shape[2]] = planes

    def stroke(self, stroke: PlayedStroke) -> None:
        self.project.begin("Brush")
        for edit in stroke.edits:
            with contextlib.suppress(ProjectError):
                self.project.extend(edit)
        if stroke.aborted:
            self.project.abort()
        else:
            self.project.commit()

    def check(self) -> None:
        """The project looks as its history says; every cell adds up; untouched cells are the network's."""
        expected = self.states[self.project.history.index]
        assert self.state(expected.layer).equals(expected)
        assert self.project.mix == self.mix, "undo and redo leave the mixer alone"
        said, now = self.mask.base_shares(0, GRID.columns), self.mask.shares(0, GRID.columns)
        assert np.array_equal(said, self.said[expected.layer])
        assert now.sum(axis=0, dtype=int).max() <= 255
        assert expected.person.planes.sum(axis=0, dtype=int).max(initial=0) <= 255
        touched = self.mask.touched(0, GRID.columns)
        assert np.array_equal(now[:, ~touched], said[:, ~touched])
        assert self.mask.has_touched == touched.any()


SLOW = settings(max_examples=40, deadline=None, derandomize=True)


@SLOW
@given(st.lists(steps, min_size=1, max_size=12))
def test_undone_and_done_again_everything_is_as_it_was(sequence: list[Step]) -> None:
    walk = Walk()
    for step in sequence:
        walk.do(step)
    count = len(walk.states) - 1
    for _ in range(2):
        for index in (*range(count, -1, -1), *range(count + 1)):
            walk.do(Jump(index / count if count else 0.0))


@SLOW
@given(st.lists(steps, min_size=1, max_size=12))
def test_a_journal_gives_the_same_again(sequence: list[Step]) -> None:
    walk = Walk()
    for step in sequence:
        walk.do(step)
    again = Project(network(FIRST, 1))
    for record in walk.records:
        again.replay(record)
    walk.project, live = again, walk.project
    expected = walk.states[live.history.index]
    assert walk.state(expected.layer).equals(expected)
    assert again.mix == live.mix
    assert live.segmentation is not None
    touched = live.segmentation.touched(0, GRID.columns)
    now, then = walk.mask.shares(0, GRID.columns), live.segmentation.shares(0, GRID.columns)
    assert np.array_equal(now[:, touched], then[:, touched])
    if not any(isinstance(step, Fill) for step in sequence):
        assert np.array_equal(now, then)


@settings(SLOW, max_examples=15)
@given(st.lists(steps, min_size=1, max_size=8))
def test_the_history_comes_back_with_journal_and_file(
    sequence: list[Step],
) -> None:
    walk = Walk()
    for step in sequence:
        walk.do(step)
    live = walk.project
    recovered = Project(network(FIRST, 1))
    for record in walk.records:
        recovered.replay(record)
    with tempfile.TemporaryDirectory() as folder:
        save_project(snapshot(live), Path(folder) / "duet.soloist")
        reopened = to_project(load_project(Path(folder) / "duet.soloist"))
    assert not reopened.modified
    for project in (recovered, reopened):
        assert (project.history.entries, project.history.index) == (live.history.entries, live.history.index)
        walk.project = project
        count = len(walk.states) - 1
        for index in (*range(live.history.index, -1, -1), *range(count + 1)):
            project.jump(index)
            assert walk.state(0).equals(walk.states[index]), index
