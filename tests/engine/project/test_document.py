"""What a project promises: one door, exact undo, and a listener that hears everything."""

import numpy as np
import pytest

from engine.errors import ProjectError
from engine.project.document import Change, Project, Record
from engine.project.edits import (
    GiveBack,
    Paint,
    Remove,
    SetMix,
    SetProtected,
)
from engine.project.mix import MixState
from engine.region import Box, Region
from tests.engine.project.masks import SPOT, network, planes, soft, touched


def modified(project: Project) -> bool:
    return project.modified


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


def test_protection_is_an_item_of_the_history(project: Project) -> None:
    assert project.apply(SetProtected(frozenset(["cello"]))).kinds == {"protected"}
    assert project.history.entries == ("Protect the cello",)
    project.jump(0)
    assert project.protected == frozenset()
    assert project.jump(1) == Change(None, frozenset(["protected"]), "Protect the cello")
    assert project.protected == frozenset(["cello"])


def test_listening_is_no_edit_and_never_takes_redo_away(project: Project) -> None:
    project.apply(Paint(SPOT, "violin"))
    painted = planes(project)
    project.undo()
    muted = MixState({"flute": 0.5}, mute=frozenset(["flute"]))
    assert project.apply(SetMix(muted)) == Change(None, frozenset(["mix"]), "Change the mix")
    assert project.apply(SetMix(muted)).kinds == frozenset()
    assert (len(project.history.entries), project.history.can_undo) == (1, False)
    project.redo()
    assert np.array_equal(planes(project), painted)
    assert project.mix == muted, "undo and redo of the mask leave the mixer alone"


def test_a_mute_in_the_midst_of_a_stroke_leaves_it_whole(project: Project) -> None:
    project.begin("Brush")
    project.extend(Paint(SPOT, "violin"))
    project.apply(SetMix(MixState(mute=frozenset(["cello"]))))
    project.extend(Paint(soft(900, 1_000, 0, 8), "violin"))
    project.commit()
    assert project.history.entries == ("Brush",)


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
