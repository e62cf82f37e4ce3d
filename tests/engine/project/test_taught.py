"""What was taken over from a taught network: a layer between the network's own word and a person's."""

import shutil
import zipfile
from pathlib import Path

import numpy as np
import pytest

from engine.errors import ProjectDamaged
from engine.grid import MaskGrid
from engine.project.document import Project
from engine.project.edits import Paint, TakeMask
from engine.project.journal import Journal
from engine.project.journal_file import MAX_TUNED
from engine.project.layers import TaughtPiece
from engine.project.recovery import find_recoverable, recover_steps
from engine.project.segmentation import Segmentation
from engine.project.store import TUNED, load_project, save_project, snapshot, to_project
from engine.region import Box, Region

GRID = MaskGrid(1500, bands=16)
PLAYERS = ("flute", "cello")


def masks() -> tuple[Segmentation, Segmentation]:
    """What a network said, and what it says after teaching; seeded, over two tiles."""
    random = np.random.default_rng(5)
    found = []
    for _ in range(2):
        mask = Segmentation(GRID, PLAYERS)
        flute = random.integers(0, 200, (16, 1500), np.uint8)
        mask.fill(0, np.stack([flute, random.integers(0, 55, (16, 1500), np.uint8)]))
        found.append(mask)
    return found[0], found[1]


def all_of(mask: Segmentation) -> np.ndarray:
    """Every present share."""
    return mask.shares(0, GRID.columns)


def test_a_span_and_an_instrument_are_taken_and_touched_cells_stay() -> None:
    mask, said = masks()
    project = Project(mask)
    project.apply(Paint(Region.full(Box(1000, 1100, 2, 9)), "cello"))
    before = all_of(mask).copy()
    project.apply(TakeMask(mask.taught_by(said, ("flute",), 900, 1200)), "Take what was taught")
    now = project.segmentation
    assert now is not None
    after = all_of(now)
    assert (after[:, :, :900] == before[:, :, :900]).all()
    assert (after[:, :, 1200:] == before[:, :, 1200:]).all()
    assert (after[:, 2:9, 1000:1100] == before[:, 2:9, 1000:1100]).all()
    assert (after[0, 9:, 900:1200] == all_of(said)[0, 9:, 900:1200]).all()
    assert (after[1, 9:, 900:1200] <= before[1, 9:, 900:1200]).all()
    assert after.sum(axis=0, dtype=np.uint16).max() <= 255
    assert not now.taught(0, 900).any()
    assert now.taught(900, 1200).mean() > 0.9
    project.undo()
    assert project.segmentation is mask
    assert (all_of(mask) == before).all()
    project.redo()
    assert (all_of(now) == after).all()
    project.close()


def test_others_give_way_where_all_would_be_too_much() -> None:
    mask, said = Segmentation(GRID, PLAYERS), Segmentation(GRID, PLAYERS)
    mask.fill(0, np.stack([np.full((16, 1500), 55, np.uint8), np.full((16, 1500), 200, np.uint8)]))
    said.fill(0, np.stack([np.full((16, 1500), 155, np.uint8), np.zeros((16, 1500), np.uint8)]))
    taken = all_of(mask.taught_by(said, ("flute",), 0, 1500))
    assert (taken[0] == 155).all()
    assert (taken[1] == 100).all()


def test_it_can_be_switched_off_and_taught_again() -> None:
    mask, said = masks()
    once = mask.taught_by(said, PLAYERS, 0, GRID.columns)
    twice = once.taught_by(mask, PLAYERS, 0, 700)
    assert (all_of(once) == all_of(said)).all()
    assert (all_of(twice.untaught()) == all_of(mask)).all()
    assert not twice.untaught().is_taught
    assert not twice.taught(0, 700).any()
    assert len({mask.teaching, once.teaching, twice.teaching}) == 3


def test_a_file_keeps_both_layers_and_the_weights(tmp_path: Path) -> None:
    mask, said = masks()
    project = Project(mask)
    project.apply(Paint(Region.full(Box(5, 10, 2, 9)), "cello"))
    project.apply(TakeMask(mask.taught_by(said, PLAYERS, 300, 1200)), "Take what was taught")
    project.apply(Paint(Region.full(Box(50, 60, 2, 9)), "flute"))
    project.tuned = b"weights"
    now = project.segmentation
    assert now is not None
    path = tmp_path / "a.soloist"
    save_project(snapshot(project), path)
    again = to_project(load_project(path))
    mask_again = again.segmentation
    assert mask_again is not None
    assert (all_of(mask_again) == all_of(now)).all()
    assert (mask_again.taught(0, 1500) == now.taught(0, 1500)).all()
    assert (mask_again.untaught_shares(0, 1500) == mask.base_shares(0, 1500)).all()
    assert again.tuned == b"weights"
    # Steps before the teaching would need what the network had said: they are not kept.
    assert len(project.history.entries) == 3
    assert again.history.entries == project.history.entries[2:]
    again.undo()
    assert (all_of(mask_again)[0, 2:9, 50:60] == mask.base_shares(50, 60)[0, 2:9]).all()
    for one in (project, again):
        one.close()


def recovered(folder: Path) -> Project:
    """What a kill leaves."""
    (found,) = find_recoverable(folder)
    last = list(recover_steps(found))[-1].recovered
    assert last is not None
    last.journal.close(keep=True)
    return last.project


def same(one: Project, other: Project) -> bool:
    """Cell by cell, in all layers, and the weights."""
    a, b = one.segmentation, other.segmentation
    assert a is not None
    assert b is not None
    read = Segmentation.shares, Segmentation.base_shares, Segmentation.untaught_shares, Segmentation.taught
    alike = all(np.array_equal(of(a, 0, GRID.columns), of(b, 0, GRID.columns)) for of in read)
    return alike and a.is_taught == b.is_taught and one.tuned == other.tuned


@pytest.mark.parametrize("compacted", [False, True])
def test_a_kill_leaves_what_was_taken_over_and_it_can_be_undone_and_forgotten(tmp_path: Path, compacted: bool) -> None:
    mask, said = masks()
    project = Project(mask)
    save_project(shot := snapshot(project), tmp_path / "a.soloist")
    journal = Journal.start(project, tmp_path, tmp_path / "a.soloist", shot.save_id)
    project.listener = journal.append
    project.apply(Paint(Region.full(Box(1000, 1100, 2, 9)), "cello"))
    project.tuned = b"weights"
    project.apply(TakeMask(mask.taught_by(said, PLAYERS, 300, 1200)), "Take what was taught")
    if compacted:
        # From here on only the outcome is written.
        journal._end = 1 << 40
    project.apply(Paint(Region.full(Box(50, 60, 2, 9)), "flute"))
    journal.flush()
    again = recovered(copied(tmp_path, journal))
    assert same(again, project)
    assert again.modified
    again.undo()
    if not compacted:
        again.undo()
        assert again.segmentation is not None
        assert not again.segmentation.is_taught
    again.close()
    assert project.segmentation is not None
    project.apply(TakeMask(project.segmentation.untaught()), "Forget")
    journal.flush()
    again = recovered(copied(tmp_path, journal))
    assert same(again, project)
    again.close()
    journal.close()
    project.close()


def copied(folder: Path, journal: Journal) -> Path:
    """A journal as a kill would leave it, in a folder of its own."""
    place = folder / f"{len(list(folder.iterdir()))}"
    place.mkdir()
    shutil.copy(journal.file, place)
    return place


def test_of_a_recording_that_was_never_saved_what_was_taught_comes_back_without_its_network(tmp_path: Path) -> None:
    mask, said = masks()
    project = Project(mask)
    journal = Journal.start(project, tmp_path)
    project.listener = journal.append
    project.apply(TakeMask(mask.taught_by(said, PLAYERS, 0, GRID.columns)), "Take what was taught")
    project.listener = None
    journal.close(keep=True)
    again = recovered(tmp_path)
    assert same(again, project)
    assert again.segmentation is not None
    assert again.segmentation.answered.all()
    for one in (project, again):
        one.close()


def test_pieces_that_do_not_fit_are_refused() -> None:
    mask, _ = masks()
    plane = np.full((1, 16, 4), 99, np.uint8)
    twice = plane[[0, 0]]
    wrong = (
        (1498, ("flute",), plane),
        (0, ("flute", "flute"), twice),
        (0, ("flute",), plane[:, :8]),
        (0, PLAYERS, 2 * twice),
    )
    for first, ids, planes in wrong:
        with pytest.raises(ValueError, match=r"."):
            mask.taught_as([TaughtPiece(first, ids, planes, planes)])


def test_weights_that_are_too_large_and_shares_beyond_the_whole_are_refused(tmp_path: Path) -> None:
    mask, said = masks()
    project = Project(mask.taught_by(said, PLAYERS, 0, 1500))
    path, large = tmp_path / "a.soloist", tmp_path / "b.soloist"
    save_project(snapshot(project), path)
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(large, "w", zipfile.ZIP_DEFLATED) as out:
        for info in source.infolist():
            out.writestr(info.filename, source.read(info))
        out.writestr(TUNED, bytes(MAX_TUNED + 1))
    with pytest.raises(ProjectDamaged):
        load_project(large)
    with pytest.raises(ValueError, match="more than the whole"):
        mask.restore_untaught(0, np.full((2, 16, 4), 200, np.uint8))
    project.close()
