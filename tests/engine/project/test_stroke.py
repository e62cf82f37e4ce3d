"""A stroke is one thing that was done, however many steps it took."""

from collections.abc import Sequence

import numpy as np
import pytest

from engine.errors import ProjectError
from engine.project.document import Project
from engine.project.edits import GiveBack, Paint, Remove, SetProtected
from engine.project.layers import Person
from engine.project.tiles import Tiles
from engine.region import Box, Region
from tests.engine.project.masks import NAMES, SPOT, network, planes, soft, touched


@pytest.fixture
def project() -> Project:
    return Project(network())


def test_a_stroke_counts_once_in_each_cell(project: Project) -> None:
    before = planes(project)
    project.begin("Brush: violin")
    for _ in range(4):
        project.extend(Paint(SPOT, "violin", 0.5))
    project.commit()
    inside = np.s_[:, 2:5, 1_000:1_050]
    kept = before[inside][0].astype(int)
    assert np.abs(planes(project)[inside][0] - kept * (127 / 255)).max() <= 0.5
    assert project.history.entries == ("Brush: violin",)


def test_within_a_stroke_the_strongest_counts_whatever_the_order(project: Project) -> None:
    parts = [soft(1_000 + 7 * n, 1_040 + 7 * n, 1, 6, seed=n) for n in range(12)]
    whole = parts[0]
    for part in parts[1:]:
        whole = whole.union(part)
    single = Project(network())
    single.apply(Remove(whole, "flute", 0.8))
    project.begin()
    for part in reversed(parts):
        project.extend(Remove(part, "flute", 0.8))
    project.commit()
    assert np.array_equal(planes(project), planes(single))
    assert np.array_equal(touched(project), touched(single))


def test_another_tool_within_a_stroke_goes_on_from_what_is_there(project: Project) -> None:
    before = planes(project)
    project.begin("Brush")
    project.extend(Paint(SPOT, "violin"))
    project.extend(Paint(SPOT, "flute"))
    assert (planes(project)[0, 2:5, 1_000:1_050] == 255).all()
    project.extend(GiveBack(SPOT))
    assert np.array_equal(planes(project), before)
    assert not touched(project).any()
    project.commit()
    project.undo()
    assert np.array_equal(planes(project), before)


def test_what_is_protected_stays_decided_when_the_rest_goes_back(project: Project) -> None:
    project.apply(Paint(SPOT, "violin"))
    project.apply(SetProtected(frozenset(["violin"])))
    project.apply(GiveBack(SPOT))
    inside = np.s_[2:5, 1_000:1_050]
    assert (planes(project)[NAMES.index("violin")][inside] == 255).all()
    assert touched(project)[inside].all()


def test_an_aborted_stroke_leaves_nothing(project: Project) -> None:
    before = planes(project)
    project.begin("Brush")
    for n in range(5):
        project.extend(Paint(soft(1_000 + n, 1_100 + n, 0, 8, seed=n), "violin"))
    change = project.abort()
    assert change is not None
    assert change.box == Box(1_000, 1_104, 0, 8)
    assert np.array_equal(planes(project), before)
    assert not touched(project).any()
    assert project.history.entries == ()
    assert not project.modified
    assert project.abort() is None


def test_a_stroke_without_effect_is_no_item(project: Project) -> None:
    project.begin("Brush")
    project.extend(Paint(Region(Box(0, 2, 0, 2), np.zeros((2, 2), np.uint8)), "violin"))
    assert project.commit() is None
    assert project.apply(Paint(Region.full(Box(2_000, 2_010, 0, 3)), "violin")).kinds == frozenset()
    assert project.apply(GiveBack(SPOT)).kinds == frozenset()
    assert project.history.entries == ()


def test_undo_during_a_stroke_takes_the_stroke_back(project: Project) -> None:
    before = planes(project)
    project.begin("Brush")
    project.extend(Paint(SPOT, "violin"))
    project.undo()
    assert np.array_equal(planes(project), before)
    with pytest.raises(RuntimeError, match="no gesture"):
        project.extend(Paint(SPOT, "violin"))


@pytest.mark.parametrize("fails_at", [1, 2, 3])
def test_a_full_disk_in_the_middle_changes_nothing(
    project: Project, monkeypatch: pytest.MonkeyPatch, fails_at: int
) -> None:
    project.apply(Paint(SPOT, "violin"))
    before, put, room = planes(project), Person.put, [fails_at]

    def filling(self: Person, *arguments: object) -> None:
        room[0] -= 1
        if room[0] == 0:
            raise ProjectError("There is not enough room on the disk for the mask.")
        put(self, *arguments)  # type: ignore[arg-type]  # handed on as they came

    monkeypatch.setattr(Person, "put", filling)
    with pytest.raises(ProjectError, match="room"):
        project.apply(Paint(soft(700, 1_100, 0, 8), "cello"))
    assert np.array_equal(planes(project), before)
    project.begin("Brush")
    project.extend(Paint(soft(700, 764, 0, 8), "cello"))
    room[0] = fails_at
    # Each movement is written at once, whatever blocks it lies in.
    for first in range(740, 740 + 120 * (fails_at - 1), 120):
        project.extend(Paint(soft(first, first + 120, 0, 8), "cello"))
    with pytest.raises(ProjectError, match="room"):
        project.extend(Paint(soft(980, 1_100, 0, 8), "cello"))
    assert np.array_equal(planes(project), before)
    assert project.history.entries == ("Give 0:23–0:24 to the violin",)
    monkeypatch.undo()
    project.undo()
    assert not touched(project).any()


def test_a_movement_tells_the_shares_it_left_and_reads_little(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads = [0]
    read = Tiles.read

    def noted(self: Tiles, tile: int, start: int, end: int, names: Sequence[str], *bands: int) -> np.ndarray:
        reads[0] += 1
        return read(self, tile, start, end, names, *bands)

    monkeypatch.setattr(Tiles, "read", noted)
    project.begin("Brush")
    project.extend(Paint(soft(300, 900, 2, 8), "violin"))
    reads[0] = 0
    change = project.extend(Paint(Region.full(Box(310, 890, 2, 8)), "violin"))
    # Once each tile, to write what changed there.
    assert reads[0] <= 2
    assert change.box is not None
    assert change.planes is not None
    mask = project.segmentation
    assert mask is not None
    assert np.array_equal(change.planes, mask.read(change.box)[0])


def test_what_the_network_adds_during_a_stroke_is_in_what_it_tells(project: Project) -> None:
    mask = project.segmentation
    assert mask is not None
    project.begin("Brush")
    project.extend(Paint(soft(300, 340, 2, 8), "violin"))
    block = np.zeros((len(mask.instruments), mask.grid.bands, 60), np.uint8)
    block[1] = 200
    project.fill(320, block)
    weights = np.zeros((6, 60), np.uint8)
    weights[:, :5] = 255
    change = project.extend(Paint(Region(Box(330, 390, 2, 8), weights), "violin"))
    # What it computed from is out of date in cells that it left alone: whoever shows them reads them.
    assert change.planes is None
    assert (mask.shares(340, 341)[1, :2] == 200).all()
    again = project.extend(Paint(Region(Box(330, 390, 2, 8), np.full((6, 60), 255, np.uint8)), "violin"))
    assert again.box is not None
    assert mask.read(again.box)[1].all()


def test_the_eraser_over_a_hand_painted_flute_is_the_network_without_the_flute(project: Project) -> None:
    said = planes(project)[:, 2:5, 1_000:1_050].astype(float)
    project.apply(Paint(SPOT, "flute"))
    project.apply(Remove(SPOT, "flute"))
    after = planes(project)[:, 2:5, 1_000:1_050]
    expected = said[1:] * (255 / np.maximum(255 - said[0], 1))
    assert not after[0].any()
    assert np.abs(after[1:] - expected).max() <= 2
    assert after[1:].sum() > 0.5 * 255 * after[0].size


def test_undo_names_the_cells_it_changes_tile_by_tile() -> None:
    """A stroke from corner to corner fills little of the box around it."""
    project = Project(network())
    project.begin("Brush: violin")
    for n in range(8):
        project.extend(Paint(Region.full(Box(150 * n, 150 * n + 160, n, n + 1)), "violin"))
    project.commit()
    after = planes(project)
    change = project.undo()
    assert change is not None
    assert change.box == Box(0, 1210, 0, 8)
    assert [(part.first, part.stop) for part in change.parts] == [(0, 1024), (1024, 1210)]
    inside = np.zeros(after.shape[1:], bool)
    for part in change.parts:
        inside[part.low : part.high, part.first : part.stop] = True
    assert inside[(planes(project) != after).any(axis=0)].all()
