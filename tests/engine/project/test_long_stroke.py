"""An edit as long as the recording comes to the same as a short one, and goes back to the byte."""

import numpy as np
import pytest

from engine.errors import ProjectError
from engine.project import document
from engine.project.document import Project
from engine.project.edits import GiveBack, Paint, RegionEdit, Remove, SetProtected
from engine.project.layers import Person
from engine.project.tiles import PlaneFile
from engine.region import Box, Region
from tests.engine.project.masks import NAMES, network, planes, soft, touched

GRID = network().grid
EVERYTHING = Region.full(Box.all(GRID))
EDITS = {
    "all of it": Paint(EVERYTHING, "violin"),
    "all of it to nobody": Paint(EVERYTHING, "other"),
    "half of it": Paint(EVERYTHING, "flute", 0.5),
    "from the middle of a tile": Paint(Region.full(Box(300, GRID.columns - 9, 0, GRID.bands)), "cello"),
    "all but one band": Paint(Region.full(Box(0, GRID.columns, 1, GRID.bands)), "cello"),
    "a soft one": Paint(soft(40, GRID.columns, 0, GRID.bands), "cello"),
    "not this one": Remove(EVERYTHING, "flute"),
    "back to the network": GiveBack(EVERYTHING),
    "half way back": GiveBack(EVERYTHING, 0.5),
}


def edited() -> Project:
    """A mask in which something has been decided."""
    project = Project(network())
    project.apply(Paint(soft(900, 1_100, 1, 7), "cello"))
    project.apply(Paint(Region.full(Box(3, 30, 0, GRID.bands)), "other"))
    return project


@pytest.mark.parametrize("protected", [(), ("flute",), ("other",)], ids=["free", "flute kept", "other kept"])
@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_it_comes_to_the_same_as_a_short_edit(
    edit: RegionEdit, protected: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    named = edit.target if isinstance(edit, Paint) else edit.instrument if isinstance(edit, Remove) else ""
    if named in protected:
        pytest.skip("what is protected cannot be asked for")
    plain, long = edited(), edited()
    before = planes(long), touched(long)
    for project in (plain, long):
        project.apply(SetProtected(frozenset(protected)))
    monkeypatch.setattr(document, "LONG", GRID.columns)
    plain.apply(edit)
    monkeypatch.setattr(document, "LONG", 0)
    long.apply(edit)
    after = planes(plain), touched(plain)
    assert np.array_equal(planes(long), after[0])
    assert np.array_equal(touched(long), after[1])
    for _ in range(2):
        long.undo()
        assert np.array_equal(planes(long), before[0])
        assert np.array_equal(touched(long), before[1])
        long.redo()
        assert np.array_equal(planes(long), after[0])
        assert np.array_equal(touched(long), after[1])


def test_in_parts_it_is_one_item_and_can_be_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    whole, parts = edited(), edited()
    before = planes(parts), touched(parts)
    edit = Paint(soft(40, GRID.columns, 0, GRID.bands), "cello")
    for finished in (False, True):
        parts.begin("Give all to the cello", long=True)
        for first in range(0, GRID.columns, 200):
            piece = edit.region.cropped(Box(first, min(first + 200, GRID.columns), 0, GRID.bands))
            parts.extend(Paint(piece, "cello"))
        if not finished:
            parts.abort()
            assert np.array_equal(planes(parts), before[0])
            assert np.array_equal(touched(parts), before[1])
    parts.commit()
    monkeypatch.setattr(document, "LONG", GRID.columns)
    whole.apply(edit)
    assert np.array_equal(planes(parts), planes(whole))
    assert parts.history.entries[-1] == "Give all to the cello"
    assert len(parts.history.entries) == len(whole.history.entries)
    parts.undo()
    assert np.array_equal(planes(parts), before[0])


def test_giving_everything_writes_next_to_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    project = edited()
    added: list[int] = []
    add = PlaneFile.add

    def counting(self: PlaneFile, data: np.ndarray) -> object:
        added.append(1)
        return add(self, data)

    monkeypatch.setattr(PlaneFile, "add", counting)
    monkeypatch.setattr(document, "LONG", 0)
    project.apply(Paint(EVERYTHING, "violin"))
    assert len(added) == 2  # one slot of "all", one of "touched", for all tiles
    project.apply(Paint(Region.full(Box(0, 5, 0, GRID.bands)), "flute"))
    assert (planes(project)[NAMES.index("violin"), :, 5:] == 255).all()


def test_a_full_disk_on_the_way_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    project = edited()
    before, put, room = planes(project), Person.put, [2]

    def filling(self: Person, *arguments: object) -> None:
        room[0] -= 1
        if room[0] == 0:
            raise ProjectError("There is not enough room on the disk for the mask.")
        put(self, *arguments)  # type: ignore[arg-type]  # handed on as they came

    monkeypatch.setattr(Person, "put", filling)
    monkeypatch.setattr(document, "LONG", 0)
    with pytest.raises(ProjectError, match="room"):
        project.apply(Paint(EVERYTHING, "violin", 0.5))
    assert np.array_equal(planes(project), before)
    assert len(project.history.entries) == 2
