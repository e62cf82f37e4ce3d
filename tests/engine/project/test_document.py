"""What a project promises: whatever is done can be undone to the byte, and a journal gives the same again."""

from collections.abc import Callable

import numpy as np
import pytest

from engine.errors import ProjectError
from engine.grid import MaskGrid
from engine.project.document import Change, Project, Record
from engine.project.edits import (
    GiveBack,
    MixState,
    Paint,
    Remove,
    ReplacePlanes,
    SetInstruments,
    SetMix,
    SetProtected,
)
from engine.project.layers import Person
from engine.project.region import Box, Region
from engine.project.segmentation import Segmentation

GRID = MaskGrid(columns=1_300, bands=8)
NAMES = ("flute", "cello", "violin")
EVERYWHERE = Box.all(GRID)
SPOT = Region.full(Box(1_000, 1_050, 2, 5))


def network(instruments: tuple[str, ...] = NAMES, seed: int = 1) -> Segmentation:
    rng = np.random.default_rng(seed)
    shares = rng.dirichlet(np.ones(len(instruments) + 1), (GRID.bands, GRID.columns)).transpose(2, 0, 1)
    result = Segmentation(GRID, instruments)
    result.fill(0, np.floor(shares[:-1] * 255).astype(np.uint8))
    return result


def modified(project: Project) -> bool:
    return project.modified


def planes(project: Project) -> np.ndarray:
    assert project.segmentation is not None
    return project.segmentation.shares(0, GRID.columns)


def touched(project: Project) -> np.ndarray:
    assert project.segmentation is not None
    return project.segmentation.touched(0, GRID.columns)


def soft(first: int, stop: int, low: int, high: int, seed: int = 5) -> Region:
    shape = high - low, stop - first
    return Region(Box(first, stop, low, high), np.random.default_rng(seed).integers(0, 256, shape, np.uint8))


@pytest.fixture
def project() -> Project:
    return Project(network())


def test_an_edit_changes_its_cells_and_no_others(project: Project) -> None:
    before = planes(project)
    change = project.apply(Paint(SPOT, "violin"))
    assert change == Change(SPOT.box, frozenset(["mask"]), "Give 0:23–0:24 to the violin")
    inside = np.s_[:, 2:5, 1_000:1_050]
    assert (planes(project)[inside] == np.array([0, 0, 255]).reshape(3, 1, 1)).all()
    after = planes(project)
    after[inside] = before[inside]
    assert np.array_equal(after, before)
    assert touched(project).sum() == touched(project)[2:5, 1_000:1_050].sum() == 150


def test_undo_and_redo_are_exact(project: Project) -> None:
    before = planes(project)
    project.apply(Paint(soft(900, 1_200, 0, 8), "violin", 0.7))
    after, decided = planes(project), touched(project)
    change = project.undo()
    assert change is not None
    assert change.kinds == {"mask"}
    assert np.array_equal(planes(project), before)
    assert not touched(project).any()
    assert project.redo() is not None
    assert np.array_equal(planes(project), after)
    assert np.array_equal(touched(project), decided)
    assert project.redo() is None


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
    assert not modified(project)
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


def test_the_network_never_reaches_touched_cells_and_undo_shows_what_it_said(project: Project) -> None:
    project.apply(Paint(SPOT, "violin"))
    decided = planes(project)[:, 2:5, 1_000:1_050]
    project.fill(0, np.full((3, 8, 1_300), 50, np.uint8))
    assert np.array_equal(planes(project)[:, 2:5, 1_000:1_050], decided)
    project.undo()
    assert (planes(project) == 50).all()


def test_giving_back_follows_the_network_again(project: Project) -> None:
    before = planes(project)
    project.apply(Paint(SPOT, "violin"))
    project.apply(GiveBack(SPOT))
    assert np.array_equal(planes(project), before)
    assert not touched(project).any()
    project.fill(0, np.full((3, 8, 1_300), 50, np.uint8))
    assert (planes(project) == 50).all()


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


def test_the_mixer_and_protection_go_through_the_same_door(project: Project) -> None:
    muted = MixState(mute=frozenset(["flute"]))
    assert project.apply(SetMix(muted)).kinds == {"mix"}
    assert project.apply(SetProtected(frozenset(["cello"]))).kinds == {"protected"}
    assert project.history.entries == ("Mute the flute", "Protect the cello")
    assert project.apply(SetMix(muted)).kinds == frozenset()
    assert len(project.history.entries) == 2
    project.jump(0)
    assert (project.mix, project.protected) == (MixState(), frozenset())
    change = project.jump(2)
    assert change == Change(None, frozenset(["mix", "protected"]), "Protect the cello")
    assert (project.mix, project.protected) == (muted, frozenset(["cello"]))


def test_a_drag_of_a_fader_is_one_item(project: Project) -> None:
    project.begin("Level of the flute")
    for step in range(10):
        project.extend(SetMix(MixState({"flute": step / 10})))
    project.commit()
    for step in range(10):
        project.apply(SetMix(MixState({"flute": 1 + step / 10})), merge="flute")
    assert project.history.entries == ("Level of the flute", "Set the flute to +5.6 dB")
    project.undo()
    assert project.mix == MixState({"flute": 0.9})
    project.undo()
    assert project.mix == MixState()


def test_a_mute_during_a_drag_is_undone_by_itself(project: Project) -> None:
    project.begin("Level")
    project.extend(SetMix(MixState({"flute": 0.5})))
    project.apply(SetMix(MixState({"flute": 0.5}, mute=frozenset(["cello"]))))
    project.extend(SetMix(MixState({"flute": 0.7}, mute=frozenset(["cello"]))))
    project.commit()
    project.undo()
    assert project.mix == MixState({"flute": 0.5}, mute=frozenset(["cello"]))
    project.undo()
    assert project.mix == MixState({"flute": 0.5})
    project.undo()
    assert project.mix == MixState()


def test_protected_instruments_stay_to_the_byte(project: Project) -> None:
    before = planes(project)
    project.apply(SetProtected(frozenset(["cello"])))
    project.apply(Paint(soft(900, 1_200, 0, 8), "violin"))
    project.apply(Remove(soft(900, 1_200, 0, 8, seed=6), "flute"))
    project.apply(GiveBack(soft(900, 1_200, 0, 8, seed=7), 0.5))
    assert np.array_equal(planes(project)[1], before[1])
    with pytest.raises(ProjectError, match="protected"):
        project.apply(Paint(SPOT, "cello"))
    assert len(project.history.entries) == 4


def test_without_a_mask_there_is_nothing_to_edit() -> None:
    project = Project()
    with pytest.raises(ProjectError, match="no mask yet"):
        project.apply(Paint(SPOT, "violin"))
    project.begin()
    with pytest.raises(ProjectError, match="no mask yet"):
        project.extend(Paint(SPOT, "violin"))
    assert project.apply(SetMix(MixState(solo=frozenset(["other"])))).text == "Solo other"
    project.undo()
    assert project.undo() is None


def test_modified_follows_undo_and_saving(project: Project) -> None:
    assert not modified(project)
    project.apply(Paint(SPOT, "violin"))
    assert modified(project)
    project.mark_saved()
    project.apply(Paint(SPOT, "cello"))
    assert modified(project)
    project.undo()
    assert not modified(project)
    project.undo()
    assert modified(project)
    project.redo()
    assert not modified(project)
    project.fill(0, np.zeros((3, 8, 10), np.uint8))
    assert not modified(project)
    project.begin()
    project.extend(Paint(SPOT, "flute"))
    assert modified(project)


def test_revision_rises_with_every_change_of_a_persons(project: Project) -> None:
    seen = [project.revision]
    acts: list[Callable[[], object]] = [
        lambda: project.apply(Paint(SPOT, "violin")),
        lambda: project.apply(SetMix(MixState({"flute": 0.5}))),
        project.undo,
        project.redo,
        project.begin,
        lambda: project.extend(Paint(SPOT, "cello")),
        project.abort,
    ]
    for act in acts:
        act()
        seen.append(project.revision)
    assert seen[5] == seen[4], "a gesture that has only begun is no change"
    assert sorted(set(seen)) == [*seen[:5], *seen[6:]]
    project.fill(0, np.zeros((3, 8, 10), np.uint8))
    assert project.revision == seen[-1]


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
    with pytest.raises(ProjectError, match="room"):
        project.extend(Paint(soft(740, 1_100, 0, 8), "cello"))
    assert np.array_equal(planes(project), before)
    assert project.history.entries == ("Give 0:23–0:24 to the violin",)
    monkeypatch.undo()
    project.undo()
    assert not touched(project).any()


def test_the_listener_hears_what_was_committed(project: Project) -> None:
    heard: list[Record] = []
    project.listener = heard.append
    spot = Region.full(Box(1_030, 1_050, 2, 5))
    project.begin("Brush: violin")
    project.extend(Paint(spot, "violin"))
    assert not heard
    project.commit()
    project.fill(0, np.zeros((3, 8, 1_300), np.uint8))
    project.undo()
    project.redo()
    assert [record.text for record in heard] == ["Brush: violin"] * 3
    (piece,) = heard[0].pieces
    assert piece.box == spot.box
    assert piece.ids == ("violin",)
    assert (piece.planes == 255).all()
    assert not next(iter(heard[1].pieces)).touched.any()


def test_closing_forgets_the_mask(project: Project) -> None:
    project.apply(Paint(SPOT, "violin"))
    project.close()
    assert not planes(project).any()
    assert project.undo() is None
