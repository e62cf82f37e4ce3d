"""Another list of instruments, another model, imported stems: what a person decided outlives them all."""

import numpy as np
import pytest

from engine.grid import MaskGrid
from engine.project.document import Change, Project
from engine.project.edits import (
    Paint,
    ReplacePlanes,
    SetInstruments,
    SetMix,
)
from engine.project.mix import MixState
from engine.project.segmentation import Segmentation
from engine.region import Box, Region
from tests.engine.project.masks import EVERYWHERE, GRID, NAMES, SPOT, network, planes, touched


@pytest.fixture
def project() -> Project:
    return Project(network())


def test_touched_cells_survive_another_list_and_another_model(project: Project) -> None:
    project.apply(Paint(SPOT, "violin"))
    project.apply(SetInstruments(("flute", "banjo")))
    project.fill(0, np.full((2, 8, 1_300), 50, np.uint8))
    assert not planes(project)[:, 2:5, 1_000:1_050].any()
    project.set_segmentation(network(("violin", "banjo"), seed=9))
    assert (planes(project)[:, 2:5, 1_000:1_050] == np.array([255, 0]).reshape(2, 1, 1)).all()
    assert np.array_equal(
        np.delete(planes(project), np.s_[1_000:1_050], axis=2),
        np.delete(network(("violin", "banjo"), seed=9).shares(0, 1_300), np.s_[1_000:1_050], axis=2),
    )


def test_a_mask_on_another_grid_takes_no_edits_along(project: Project) -> None:
    other = Segmentation(MaskGrid(columns=900, bands=8), NAMES)
    project.apply(SetMix(MixState(mute=frozenset(["flute"]))))
    project.set_segmentation(other)
    assert project.segmentation is other
    assert project.history.entries == ()
    project.apply(Paint(Region.full(Box(0, 9, 0, 3)), "violin"))
    with pytest.raises(ValueError, match="another grid"):
        project.set_segmentation(network())


def test_removed_instruments_come_back_to_the_byte(project: Project) -> None:
    project.apply(Paint(SPOT, "violin"))
    before = planes(project)
    change = project.apply(SetInstruments(("cello",)))
    assert change == Change(EVERYWHERE, frozenset(["mask", "instruments"]), "Leave out the flute and the violin")
    project.fill(0, np.full((1, 8, 1_300), 50, np.uint8))
    project.apply(Paint(SPOT, "cello"))
    after = planes(project)
    project.jump(1)
    assert project.segmentation is not None
    assert project.segmentation.instruments == NAMES
    assert np.array_equal(planes(project), before)
    project.jump(3)
    assert np.array_equal(planes(project), after)


def test_lists_that_fill_the_disk_are_forgotten_oldest_first(project: Project) -> None:
    assert project.segmentation is not None
    project.history.disk = 3 * len(project.segmentation.slots()) * 1_024 * GRID.bands
    for seed in range(8):
        project.apply(SetInstruments(NAMES[: 2 + seed % 2]))
        project.apply(SetInstruments(NAMES[: 3 - seed % 2]))
        assert project.segmentation is not None
        project.set_segmentation(network(project.segmentation.instruments, seed))
        assert len(project.segmentation.slots()) <= 6
    assert 2 < len(project.history.entries) < 16
    while project.undo() is not None:
        assert planes(project).any()


def test_imported_stems_become_the_mask_and_can_be_undone(project: Project) -> None:
    project.apply(Paint(SPOT, "violin"))
    before, decided = planes(project), touched(project)
    stems = network(("cello", "banjo"), seed=4)
    project.apply(ReplacePlanes(stems.instruments, stems))
    assert np.array_equal(planes(project), stems.shares(0, GRID.columns))
    assert touched(project).all()
    project.apply(Paint(SPOT, "banjo"))
    project.fill(0, np.zeros((2, 8, 1_300), np.uint8))
    assert np.array_equal(planes(project)[:, 6:], stems.shares(0, GRID.columns)[:, 6:])
    project.jump(1)
    assert np.array_equal(planes(project), before)
    assert np.array_equal(touched(project), decided)


def test_stems_can_be_imported_before_the_network_has_spoken() -> None:
    project, stems = Project(), network(("cello", "banjo"))
    project.apply(ReplacePlanes(stems.instruments, stems))
    assert np.array_equal(planes(project), stems.shares(0, GRID.columns))
    assert project.segmentation is not None
    assert project.segmentation.filled.all()
    project.undo()
    assert project.segmentation.instruments == ()
    with pytest.raises(ValueError, match="other instruments"):
        project.apply(ReplacePlanes(("flute",), stems))
