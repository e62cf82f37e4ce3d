"""Merging adds masks, splitting parts one; the whole stays whole, and undo gives every byte back."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.dsp.resynth import Renderer
from engine.project.document import Project
from engine.project.edits import TakeMask
from engine.project.joining import combine_steps, merge_steps, split_steps
from engine.project.segmentation import Segmentation
from engine.project.store import load_project, save_project, snapshot
from engine.region import Box, Region
from engine.roster import Roster
from tests.engine.project.stand_ins import Waves, random_mask, random_planes, same_mask

NAMES = ("flute", "cello", "voice")


def made(steps: Iterator[float | Segmentation]) -> Segmentation:
    *progress, last = steps
    assert isinstance(last, Segmentation)
    assert progress[-1] == 1.0
    return last


def test_a_merged_mask_holds_what_both_held() -> None:
    mask = random_mask(2200, instruments=NAMES)
    before = mask.shares(0, 2200)
    after = made(merge_steps(mask, "voice", "flute"))
    assert after.instruments == ("flute", "cello")
    now = after.shares(0, 2200)
    np.testing.assert_array_equal(now[0], before[0] + before[2])
    np.testing.assert_array_equal(now[1], before[1])


def test_half_of_every_share_goes_over_and_the_odd_one_stays() -> None:
    mask = random_mask(2200, instruments=NAMES)
    before = mask.shares(0, 2200)
    after = made(split_steps(mask, "flute", "flute_2"))
    assert after.instruments == ("flute", "flute_2", "cello", "voice")
    now = after.shares(0, 2200)
    np.testing.assert_array_equal(now[0].astype(int) + now[1], before[0])
    assert set(np.unique(now[0].astype(int) - now[1])) == {0, 1}
    np.testing.assert_array_equal(now[2:], before[1:])


def test_with_a_selection_what_is_selected_goes_over() -> None:
    mask = random_mask(2200, instruments=NAMES)
    before = mask.shares(0, 2200)
    box = Box(1000, 1100, 1, 4)
    weights = np.full((3, 100), 255, np.uint8)
    weights[:, 50:] = 51
    now = made(split_steps(mask, "cello", "cello_2", Region(box, weights))).shares(0, 2200)
    outside = np.ones((6, 2200), np.bool_)
    outside[1:4, 1000:1100] = False
    assert not now[2][outside].any()
    np.testing.assert_array_equal(now[2][1:4, 1000:1050], before[1][1:4, 1000:1050])
    np.testing.assert_array_equal(now[2][1:4, 1050:1100], np.rint(before[1][1:4, 1050:1100] / 5))
    np.testing.assert_array_equal(now[1].astype(int) + now[2], before[1])


def test_the_network_does_not_undo_a_split_but_answers_on_where_nothing_was_split() -> None:
    mask = Segmentation(random_mask(50).grid, ("flute", "cello"))
    planes = random_planes(2, 6, 50)
    planes[0, :, 25:] = 0
    mask.fill(0, planes)
    after = made(split_steps(mask, "flute", "flute_2"))
    assert after.answered.all(), "the networks are asked about the same two as before"
    answer = random_planes(2, 6, 50, seed=9)
    expected = after.shares(0, 25)
    Project(after).fill(0, answer)
    held = planes[0, :, :25] > 0
    np.testing.assert_array_equal(after.shares(0, 25)[:, held], expected[:, held])
    np.testing.assert_array_equal(after.shares(25, 50)[[0, 2]], answer[:, :, 25:])
    assert not after.shares(25, 50)[1].any()
    assert not made(merge_steps(mask, "flute", "cello")).answered.any(), "and of one less they are asked anew"


def test_one_item_takes_it_back_to_the_byte_and_a_file_knows_it(tmp_path: Path) -> None:
    mask = random_mask(2200, instruments=NAMES)
    project = Project(mask)
    before = mask.snapshot()
    roster, new = Roster().added("Violin 2", NAMES, "violin")
    project.apply(TakeMask(made(split_steps(mask, "cello", new)), roster), "Split the cello in two")
    assert project.segmentation is not None
    after = project.segmentation.snapshot()
    assert (project.roster.name(new), project.history.entries) == ("Violin 2", ("Split the cello in two",))
    save_project(snapshot(project), tmp_path / "a.soloist")
    loaded = load_project(tmp_path / "a.soloist")
    assert loaded.mask is not None
    same_mask(loaded.mask, after)
    assert loaded.facts.roster == roster
    change = project.undo()
    assert change is not None
    assert change.kinds == {"mask", "instruments", "roster"}
    same_mask(project.segmentation, before)
    assert project.roster == Roster()
    project.redo()
    same_mask(project.segmentation, after)
    assert project.roster == roster


def test_merged_or_split_all_together_still_are_the_mix() -> None:
    mask = random_mask(60, instruments=NAMES)
    rng = np.random.default_rng(3)
    sound = Waves(rng.normal(0, 0.1, (2, 60 * 1024)))
    for after in (made(merge_steps(mask, "voice", "cello")), made(split_steps(mask, "flute", "flute_2"))):
        renderer = Renderer(sound, after.grid)
        everyone = (*after.instruments, "other")
        stems = sum(renderer.render(after, {name: 1.0}, 0, 20_000) for name in everyone)
        np.testing.assert_allclose(stems, sound.read(0, 20_000), atol=1e-6)


def test_theirs_stand_and_ours_share_what_is_left() -> None:
    ours = random_mask(2200, instruments=("flute", "cello", "violin"))
    theirs = Segmentation(ours.grid, ("voice", "cello", "violin"))
    theirs.fill(0, random_planes(3, 6, 2200, seed=5))
    mine, other = ours.shares(0, 2200).astype(int), theirs.shares(0, 2200).astype(int)
    after = made(combine_steps(ours, theirs, {"cello": "mean", "violin": "ours", "voice": "ours"}))
    assert after.instruments == ("flute", "cello", "violin", "voice")
    flute, cello, violin, voice = after.shares(0, 2200).astype(int)
    np.testing.assert_array_equal(voice, other[0], "nobody else has it")
    asked = np.stack([mine[0], (mine[1] + other[1]) // 2, mine[2]])
    room, total = 255 - other[0], asked.sum(axis=0)
    fits = total <= room
    assert 0.1 < fits.mean() < 0.9
    for got, wanted in zip((flute, cello, violin), asked, strict=True):
        np.testing.assert_array_equal(got[fits], wanted[fits])
        np.testing.assert_array_equal(got[~fits], (wanted * room // np.maximum(total, 1))[~fits])
    assert after.shares(0, 2200).sum(axis=0, dtype=int).max() <= 255


def test_where_a_mask_says_the_same_nothing_is_decided() -> None:
    ours = Segmentation(random_mask(50).grid, ("flute", "cello"))
    ours.fill(0, random_planes(2, 6, 50))
    theirs = Segmentation(ours.grid, ("flute", "voice"))
    planes = ours.shares(0, 50)
    planes[1] = 0
    planes[1, :, 40:] = 255 - ours.shares(40, 50).sum(axis=0)
    theirs.fill(0, planes)
    after = made(combine_steps(ours, theirs, {}))
    assert not after.touched(0, 40).any()
    np.testing.assert_array_equal(after.shares(0, 40)[:2], ours.shares(0, 40))
    assert after.touched(40, 50).any()
    with pytest.raises(ValueError, match="two grids"):
        next(combine_steps(ours, random_mask(51), {}))


@pytest.mark.parametrize("pair", [("flute", "flute"), ("tuba", "flute"), ("flute", "tuba")])
def test_what_is_not_listed_cannot_be_merged(pair: tuple[str, str]) -> None:
    with pytest.raises(ValueError, match=r"itself|not in"):
        next(merge_steps(random_mask(20), *pair))
