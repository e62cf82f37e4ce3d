"""A passage is found where it is played again, faster and louder, and its correction is laid over it."""

import numpy as np
import pytest

from engine.arrays import Floats
from engine.errors import Cancelled
from engine.grid import MaskGrid
from engine.project.document import Project
from engine.project.edits import Paint
from engine.project.repeats import Carried, Repeat, carried, find_repeats, passage_of
from engine.project.segmentation import Segmentation
from engine.region import Box, Region
from tests.engine.dsp.test_harmonics import RATE, MonoSound

TUNE = (60, 64, 67, 65, 62, 69)
OTHER_TUNE = (61, 58, 63, 70, 66, 59)


def played(tune: tuple[int, ...], step: float, level: float = 0.1) -> Floats:
    """A note every `step` seconds, six partials each, dying away."""
    t = np.arange(round(step * RATE)) / RATE
    envelope = np.clip(t / 0.01, 0, 1) * np.exp(-t / 0.4)
    notes = [
        level * envelope * sum(np.sin(2 * np.pi * h * 440 * 2 ** ((p - 69) / 12) * t) / h for h in range(1, 7))
        for p in tune
    ]
    return np.concatenate(notes).astype(np.float32)


REST = np.zeros(RATE // 2, np.float32)
SOUND = MonoSound(
    np.concatenate([played(TUNE, 0.5), REST, played(OTHER_TUNE, 0.5), REST, played(TUNE, 0.4, 0.3), REST])
)
SECONDS = len(SOUND.samples) / RATE
GRID = MaskGrid.for_duration(SECONDS)
PASSAGE = (0, round(GRID.column_at(3.0)))


def repeats_of(sound: MonoSound, grid: MaskGrid = GRID, elsewhere: MonoSound | None = None) -> list[Repeat]:
    there = None if elsewhere is None else (elsewhere, MaskGrid.for_duration(len(elsewhere.samples) / RATE))
    return next(step for step in find_repeats(sound, grid, PASSAGE, None, there) if isinstance(step, list))


def test_the_repeat_is_found_at_its_own_speed_and_nothing_else_is() -> None:
    (found,) = repeats_of(SOUND)
    assert GRID.seconds_at(found.first) == pytest.approx(7.0, abs=0.1)
    assert GRID.seconds_at(found.stop) == pytest.approx(9.4, abs=0.2)
    # The fourth note: 1.5 s after the beginning there, 1.2 s here.
    assert GRID.seconds_at(int(found.columns[round(GRID.column_at(8.2)) - found.first])) == pytest.approx(1.5, abs=0.08)
    assert (np.diff(found.columns) >= 0).all()


def test_another_tune_and_another_octave_are_no_repeats() -> None:
    octave = tuple(pitch + 12 for pitch in TUNE)
    for tune in (OTHER_TUNE, octave):
        sound = MonoSound(np.concatenate([played(TUNE, 0.5), REST, played(tune, 0.5), REST]))
        grid = MaskGrid.for_duration(len(sound.samples) / RATE)
        assert repeats_of(sound, grid) == []


def test_it_is_found_in_another_recording_too() -> None:
    take = MonoSound(np.concatenate([REST, REST, played(TUNE, 0.55, 0.05), REST]))
    (found,) = repeats_of(SOUND, elsewhere=take)
    # The fifth note: 2 s after the beginning there, 2.2 s here.
    assert GRID.seconds_at(int(found.columns[round(GRID.column_at(3.2)) - found.first])) == pytest.approx(2.0, abs=0.08)


def test_the_search_ends_when_it_is_told_to() -> None:
    with pytest.raises(Cancelled):
        list(find_repeats(SOUND, GRID, PASSAGE, lambda: True))


HUM = MonoSound(
    np.sum([np.sin(2 * np.pi * 50 * h * np.arange(len(SOUND.samples)) / RATE) for h in range(1, 200)], axis=0).astype(
        np.float32
    )
    / 200
)
EVEN = (HUM, HUM)
"""A sound that is the same everywhere."""


def mended(seed: int) -> tuple[Project, Repeat]:
    """A mask of the network's that is even in time, some strokes in the passage and one in the repeat."""
    rng = np.random.default_rng(seed)
    mask = Segmentation(GRID, ("flute", "cello"))
    planes = rng.integers(30, 100, (2, GRID.bands, 1)).astype(np.uint8)
    mask.fill(0, np.repeat(planes, GRID.columns, axis=2))
    project = Project(mask)
    for _ in range(4):
        first, low = rng.integers(8, 60), rng.integers(0, 200)
        weights = np.repeat(rng.integers(40, 256, (40, 1)), 30, axis=1).astype(np.uint8)
        region = Region(Box(int(first), int(first) + 30, int(low), int(low) + 40), weights)
        project.apply(Paint(region, str(rng.choice(["flute", "cello", "other"]))))
    project.apply(Paint(Region.full(Box(310, 330, 0, 120)), "cello"))
    return project, Repeat(300, np.arange(100), 0.0)


def perform(project: Project, laid: Carried | None) -> None:
    assert laid is not None
    project.begin("again")
    for stroke in laid.strokes:
        project.extend(stroke)
    project.commit()


@pytest.mark.parametrize("seed", range(6))
def test_a_correction_is_carried_and_touched_cells_stay_and_undo_brings_every_byte_back(seed: int) -> None:
    project, repeat = mended(seed)
    mask = project.segmentation
    assert mask is not None
    before, touched = mask.shares(0, GRID.columns), mask.touched(0, GRID.columns)
    perform(project, carried(mask, repeat, mask, (0, 100), EVEN))
    after = mask.shares(0, GRID.columns)
    assert np.array_equal(after[:, touched], before[:, touched])
    # Where the columns around say the same, corrected cells become what the person made of them, but for rounding.
    there = before[:, :, :100].astype(int)
    even = touched[:, :100] & ~touched[:, 300:400]
    even[:, 1:-1] &= (there[:, :, 1:-1] == there[:, :, :-2]).all(axis=0) & (there[:, :, 1:-1] == there[:, :, 2:]).all(
        axis=0
    )
    even[:, [0, -1]] = False
    assert even.any()
    assert np.abs(there[:, even] - after[:, :, 300:400][:, even]).max() <= 4
    # And farther than a column from what was corrected nothing changes.
    near = np.pad(touched[:, :100], ((0, 0), (1, 1)))
    far = ~(near[:, :-2] | near[:, 1:-1] | near[:, 2:])
    assert np.array_equal(after[:, :, 300:400][:, far], before[:, :, 300:400][:, far])
    project.undo()
    assert np.array_equal(mask.shares(0, GRID.columns), before)
    assert np.array_equal(mask.touched(0, GRID.columns), touched)


def carried_share(said: int, strength: float, cost: float) -> int:
    """The flute's share of 255 in a repeat, of which the network says `said` (of the passage it says 100), after so
    much of the passage was given to the flute."""
    mask = Segmentation(GRID, ("flute", "cello"))
    planes = np.zeros((2, GRID.bands, GRID.columns), np.uint8)
    planes[0] = 100
    planes[0, :, 300:] = said
    planes[1] = 255 - planes[0]
    mask.fill(0, planes)
    project = Project(mask)
    project.apply(Paint(Region.full(Box(0, 50, 0, 20)), "flute", strength))
    perform(project, carried(mask, Repeat(300, np.arange(50), cost), mask, (0, 50), EVEN))
    return int(mask.shares(320, 321)[0, 10, 0])


def test_what_is_carried_is_the_decision_over_what_the_network_says_of_the_repeat() -> None:
    # 40 % were given away: of the 195 that the cello has in the repeat, too.
    assert carried_share(60, 0.4, 0.0) == pytest.approx(60 + 0.4 * 195, abs=2)
    assert carried_share(60, 1.0, 0.0) == 255
    # Played anew, the network keeps a tenth of its say; even when it was right the first time.
    assert carried_share(60, 1.0, 0.1) == pytest.approx(0.9 * 255 + 0.1 * 60, abs=1)


def test_what_the_network_had_right_and_a_person_confirmed_is_decided_for_the_repeat() -> None:
    mask = Segmentation(GRID, ("flute", "cello"))
    planes = np.zeros((2, GRID.bands, GRID.columns), np.uint8)
    planes[0, :, :300] = 255
    planes[1, :, 300:] = 255
    mask.fill(0, planes)
    project = Project(mask)
    project.apply(Paint(Region.full(Box(0, 50, 0, 20)), "flute"))
    perform(project, carried(mask, Repeat(300, np.arange(50), 0.0), mask, (0, 50), EVEN))
    assert (mask.shares(310, 345)[0, :20] == 255).all()
    assert (mask.shares(310, 345)[0, 20:] == 0).all()


def test_what_sounds_otherwise_than_then_follows_the_network() -> None:
    mask = Segmentation(GRID, ("flute", "cello"))
    planes = np.zeros((2, GRID.bands, GRID.columns), np.uint8)
    planes[1] = 255
    mask.fill(0, planes)
    project = Project(mask)
    project.apply(Paint(Region.full(Box(100, 150, 0, 200)), "flute"))
    # Louder by 6 dB throughout, which is no difference; from 1 kHz on there is nothing.
    t = np.arange(len(HUM.samples)) / RATE
    deep = sum(np.sin(2 * np.pi * 50 * h * t) for h in range(1, 20)) / 100
    there = MonoSound(np.asarray(deep, np.float32))
    perform(project, carried(mask, Repeat(300, np.arange(100, 150), 0.0), mask, (100, 150), (HUM, there)))
    found = mask.shares(310, 340)[0]
    assert found[round(GRID.band_at(200)) : round(GRID.band_at(900))].min() > 200
    assert found[round(GRID.band_at(1500)) : 200].max() < 60


def test_nothing_is_carried_where_nothing_was_touched_or_nothing_would_change() -> None:
    project, repeat = mended(1)
    mask = project.segmentation
    assert mask is not None
    assert carried(mask, Repeat(400, np.arange(200, 260), 0.1), mask, (200, 260), EVEN) is None
    project.apply(Paint(Region.full(Box(300, 400, 0, GRID.bands)), "flute"))
    assert carried(mask, repeat, mask, (0, 100), EVEN) is None
    with pytest.raises(ValueError, match="other bands"):
        carried(mask, repeat, Segmentation(MaskGrid(400, 128), ("flute",)), (0, 100), EVEN)


def test_a_passage_is_what_was_touched_around_a_correction_up_to_three_seconds_of_nothing() -> None:
    mask = Segmentation(GRID, ("flute",))
    mask.fill(0, np.zeros((1, GRID.bands, GRID.columns), np.uint8))
    assert passage_of(mask, Box(0, 10, 0, 10)) is None
    project = Project(mask)
    for first, stop in ((10, 20), (40, 50), (200, 210)):
        project.apply(Paint(Region.full(Box(first, stop, 0, 10)), "flute"))
    assert passage_of(mask, Box(40, 50, 0, 10)) == (10, 50)
    assert passage_of(mask, Box(200, 205, 0, 10)) == (200, 210)
