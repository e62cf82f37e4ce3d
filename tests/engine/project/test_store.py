import errno
import json
import os
import shutil
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine.errors import NewerProject, ProjectDamaged, ProjectError, SaveFailed
from engine.grid import MaskGrid
from engine.project import archive, kept_history
from engine.project.arrays import npy_bytes, npy_header
from engine.project.facts import Facts
from engine.project.marks import Beats, Marker, Marks
from engine.project.media_reference import MediaReference
from engine.project.mix import MixState
from engine.project.segmentation import Segmentation
from engine.project.store import (
    FORMAT,
    LoadedProject,
    ProjectSnapshot,
    load_project,
    load_steps,
    save_project,
    save_steps,
    snapshot,
    to_project,
)
from tests.engine.project.stand_ins import random_mask, random_planes, same_mask

MARKS = Marks((Marker(0.1 + 0.2, "Solo ♪"), Marker(4.0, "")), Beats((0.5, 1.0 / 3 + 1, 2.0), 3, 2))
SAMPLES = Path(__file__).parents[2] / "data" / "projects"
MIX = MixState({"cello": 0.5, "other": 0.0}, frozenset({"flute"}), frozenset({"cello"}))


def shot(mask: Segmentation | None, folder: Path, save_id: str = "1") -> ProjectSnapshot:
    """What is saved."""
    facts = Facts(
        grid=mask.grid if mask else None,
        instruments=mask.instruments if mask else (),
        mix=MIX,
        protected=frozenset({"flute"}),
        media=MediaReference(folder / "duet.mp4", "f00", 12.5),
        model="studio 1234",
        marks=MARKS,
    )
    return ProjectSnapshot(facts, mask, {"from_s": 1.5, "tool": "brush"}, save_id)


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """A small project file of a mask in three tiles."""
    path = tmp_path / "duet.soloist"
    save_project(shot(random_mask(2200), tmp_path), path)
    return path


def test_a_project_comes_back_as_it_was(tmp_path: Path) -> None:
    mask = random_mask(2200)
    mask.filled[1500:] = False
    path = tmp_path / "duet.soloist"
    *_, done = save_steps(shot(mask, tmp_path), path)
    assert done == 1.0
    loaded = load_project(path)
    assert loaded.mask is not None
    same_mask(loaded.mask, mask)
    assert (loaded.path, loaded.save_id) == (path, "1")
    assert (loaded.facts.mix, loaded.facts.protected) == (MIX, frozenset({"flute"}))
    assert loaded.facts.model == "studio 1234"
    assert loaded.facts.marks == MARKS
    assert loaded.facts.media == MediaReference(tmp_path / "duet.mp4", "f00", 12.5, "duet.mp4")
    assert loaded.view == {"from_s": 1.5, "tool": "brush"}
    assert [p.name for p in tmp_path.iterdir()] == ["duet.soloist"]


def test_decisions_for_instruments_that_are_not_listed_now_are_kept(tmp_path: Path) -> None:
    mask = random_mask(2200)
    fewer = mask.with_instruments(("cello",))
    save_project(shot(fewer, tmp_path), tmp_path / "a.soloist")
    loaded = load_project(tmp_path / "a.soloist").mask
    assert loaded is not None
    again = loaded.with_instruments(mask.instruments)
    touched = mask.touched(0, 2200)
    np.testing.assert_array_equal(again.shares(0, 2200)[:, touched], mask.shares(0, 2200)[:, touched])


def test_a_recording_without_a_mask_is_a_project_too(tmp_path: Path) -> None:
    save_project(shot(None, tmp_path), tmp_path / "a.soloist")
    loaded = load_project(tmp_path / "a.soloist")
    assert (loaded.mask, loaded.facts.instruments) == (None, ())


def test_edits_while_it_is_saved_do_not_get_into_the_file(tmp_path: Path) -> None:
    mask = random_mask(5000)
    frozen = mask.snapshot()
    before = mask.shares(0, 5000)
    steps = save_steps(shot(frozen, tmp_path), tmp_path / "a.soloist")
    next(steps)
    mask.fill(0, np.zeros(mask.shape, np.uint8))
    list(steps)
    loaded = load_project(tmp_path / "a.soloist").mask
    assert loaded is not None
    np.testing.assert_array_equal(loaded.shares(0, 5000), before)


def test_the_same_project_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a", "b"):
        save_project(shot(random_mask(), tmp_path), tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_a_long_project_takes_little_memory(tmp_path: Path) -> None:
    import tracemalloc

    mask = Segmentation(MaskGrid(columns=40_000), ("flute", "cello", "violin"))
    block = random_planes(3, 256, 1000)
    for first in range(0, 40_000, 1000):
        mask.fill(first, block)
    whole = 40_000 * 256 * 3
    for action in (lambda: save_project(shot(mask, tmp_path), tmp_path / "a"), lambda: load_project(tmp_path / "a")):
        tracemalloc.start()
        action()
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak < whole / 4


# --- what goes wrong while saving ---------------------------------------------------------------------------------


def test_cancelling_keeps_the_old_file(saved: Path) -> None:
    before = saved.read_bytes()
    steps = save_steps(shot(random_mask(5000, seed=8), saved.parent, "2"), saved)
    next(steps)
    assert len(list(saved.parent.iterdir())) == 2, "the new one grows beside the old one"
    steps.close()  # type: ignore[attr-defined]  # a generator, seen as an iterator
    assert saved.read_bytes() == before
    assert list(saved.parent.iterdir()) == [saved]


@pytest.mark.parametrize("after", [0, 1, 5])
@pytest.mark.parametrize("step", ["write", "fsync", "replace"])
def test_a_full_disk_keeps_the_old_file(saved: Path, monkeypatch: pytest.MonkeyPatch, step: str, after: int) -> None:
    before = saved.read_bytes()
    calls = iter(range(1_000))

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    if step == "write":
        real = zipfile.ZipFile.writestr

        def writestr(self: zipfile.ZipFile, info: zipfile.ZipInfo, data: bytes) -> None:
            full() if next(calls) >= after else real(self, info, data)

        monkeypatch.setattr(zipfile.ZipFile, "writestr", writestr)
    else:
        monkeypatch.setattr(os, step, full)
    with pytest.raises(SaveFailed, match=r"could not be saved: the disk is full\. Your work is still here"):
        save_project(shot(random_mask(2200, seed=8), saved.parent, "2"), saved)
    monkeypatch.undo()
    assert saved.read_bytes() == before
    assert list(saved.parent.iterdir()) == [saved]


def test_a_folder_that_vanishes_while_saving_gets_a_sentence(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    mask = random_mask(5000)
    steps = save_steps(shot(mask, tmp_path), folder / "a.soloist")
    next(steps)
    shutil.rmtree(folder)
    with pytest.raises(SaveFailed, match="stick is no longer there"):
        list(steps)
    save_project(shot(mask, tmp_path), tmp_path / "b.soloist")
    loaded = load_project(tmp_path / "b.soloist").mask
    assert loaded is not None
    same_mask(loaded, mask)


def test_a_folder_that_cannot_be_written_gets_a_sentence(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Whoever runs the tests may be allowed everything, so the system's answer is put in its mouth.
    def refuse(path: Path, *_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    before, other = saved.read_bytes(), shot(random_mask(), saved.parent, "2")
    with monkeypatch.context() as context:
        context.setattr("engine.files.os.open", refuse)
        with pytest.raises(SaveFailed, match="the system does not allow it in"):
            save_project(other, saved)
    assert saved.read_bytes() == before


def test_leftovers_of_killed_saves_are_removed_and_those_of_living_ones_stay(saved: Path) -> None:
    left = saved.with_name("duet.soloist.tmp-1-abcd")
    left.write_bytes(b"half")
    running = save_steps(shot(random_mask(), saved.parent, "2"), saved)
    next(running)
    assert not left.exists()
    save_project(shot(random_mask(), saved.parent, "3"), saved)
    assert len(list(saved.parent.iterdir())) == 2
    list(running)
    assert load_project(saved).save_id == "2"


def test_a_link_stays_a_link(saved: Path, tmp_path: Path) -> None:
    link = tmp_path / "elsewhere" / "link.soloist"
    link.parent.mkdir()
    link.symlink_to(saved)
    save_project(shot(random_mask(), tmp_path, "2"), link)
    assert link.is_symlink()
    assert load_project(saved).save_id == "2"


# --- what goes wrong while opening --------------------------------------------------------------------------------

Members = dict[str, bytes]


def rewrite(path: Path, change: Callable[[Members], object], **options: int) -> None:
    """Open up a project, change its members, and pack it again."""
    with zipfile.ZipFile(path) as file:
        members = {name: file.read(name) for name in file.namelist()}
    change(members)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name, data)


def manifest(**changes: object) -> Callable[[Members], object]:
    """Change fields of the manifest; None removes one."""

    def change(members: Members) -> None:
        fields = {**json.loads(members["manifest.json"]), **changes}
        members["manifest.json"] = json.dumps({k: v for k, v in fields.items() if v is not None}).encode()

    return change


GRID = {"columns": 2200, "bands": 6, "f_min": 40.0, "f_max": 22_050.0, "hop_s": 1024 / 44_100}
DAMAGE: dict[str, Callable[[Members], object]] = {
    "no manifest": lambda m: m.pop("manifest.json"),
    "no JSON": lambda m: m.update({"manifest.json": b"\xff\xfe"}),
    "deep JSON": lambda m: m.update({"manifest.json": b"[" * 100_000}),
    "NaN": lambda m: m.update({"manifest.json": m["manifest.json"].replace(b"12.5", b"NaN")}),
    "a list": lambda m: m.update({"manifest.json": b"[]"}),
    "a missing field": manifest(instruments=None),
    "a version that is none": manifest(soloist="1"),
    "an unknown instrument": manifest(instruments=["flute", "../kazoo"]),
    "an instrument twice": manifest(instruments=["flute", "flute"]),
    "an impossible gain": manifest(mix={"gains": {"flute": -1}, "solo": [], "mute": []}),
    "a huge grid": manifest(grid={**GRID, "columns": 1 << 40}),
    "a longer grid": manifest(grid={**GRID, "columns": 2201}),
    "a shorter grid": manifest(grid={**GRID, "columns": 1000}),
    "more bands": manifest(grid={**GRID, "bands": 7}),
    "a falling grid": manifest(grid={**GRID, "f_max": 1.0}),
    "no grid": manifest(grid=None),
    "edits that are not there": manifest(edits={}),
    "edits of nobody": manifest(edits={"000000": ["Kazoo"], "000001": ["flute"]}),
    "an endless view": manifest(view={"x": "y" * 100_000}),
    "a null in a path": manifest(media={"path": "a\0b", "relative": "", "fingerprint": "", "duration_s": 1.0}),
    "a stranger": lambda m: m.update({"../../evil.npy": b"x"}),
    "a tile too many": lambda m: m.update({"base/000007.npy": m["base/000000.npy"]}),
    "no filled columns": lambda m: m.pop("filled.npy"),
    "a pickle": lambda m: m.update({"base/000000.npy": npy_header((2, 6, 1024), np.dtype(object)) + b"cos\nsystem\n"}),
    "another type": lambda m: m.update({"base/000000.npy": npy_bytes(np.zeros((2, 6, 1024), np.float32))}),
    "another shape": lambda m: m.update({"base/000000.npy": npy_bytes(np.zeros((6, 2, 1024), np.uint8))}),
    "a bomb": lambda m: m.update({"base/000000.npy": bytes(50 << 20)}),
    "a short plane": lambda m: m.update({"base/000000.npy": m["base/000000.npy"][:-1]}),
    "more than the whole": lambda m: m.update({"base/000000.npy": npy_bytes(np.full((2, 6, 1024), 200, np.uint8))}),
    "no array": lambda m: m.update({"base/000000.npy": b"hello"}),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_project_gets_one_sentence(saved: Path, damage: str) -> None:
    rewrite(saved, DAMAGE[damage])
    with pytest.raises(ProjectDamaged, match=r"“duet.soloist” is damaged, or it is no Soloist project\."):
        load_project(saved)


def test_repacking_alone_does_no_damage(saved: Path) -> None:
    rewrite(saved, lambda m: None)
    assert load_project(saved).save_id == "1"


def test_every_flipped_byte_is_noticed_or_harmless(saved: Path) -> None:
    good = saved.read_bytes()
    reference = load_project(saved).mask
    assert reference is not None
    random = np.random.default_rng(4)
    for place in random.integers(0, len(good), 150):
        data = bytearray(good)
        data[place] ^= 1 << int(random.integers(8))
        saved.write_bytes(data)
        try:
            loaded = load_project(saved)
        except ProjectError:
            continue
        assert loaded.mask is not None
        same_mask(loaded.mask, reference)


@pytest.mark.parametrize("part", [0, 10, 0.3, 0.9, -1])
def test_a_torn_project_gets_one_sentence(saved: Path, part: float) -> None:
    data = saved.read_bytes()
    saved.write_bytes(data[: int(part * len(data)) if 0 < part < 1 else int(part)])
    with pytest.raises(ProjectDamaged):
        load_project(saved)


def test_a_member_that_is_there_twice_is_refused(saved: Path) -> None:
    with zipfile.ZipFile(saved, "a") as file, pytest.warns(UserWarning, match="Duplicate name"):
        file.writestr("manifest.json", file.read("manifest.json"))
    with pytest.raises(ProjectDamaged):
        load_project(saved)


def test_an_endless_list_of_members_is_not_read(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_DIRECTORY", 200)
    monkeypatch.setattr(zipfile, "ZipFile", None)
    with pytest.raises(ProjectDamaged):
        load_project(saved)


def test_a_long_list_behind_the_record_of_large_archives_is_seen(saved: Path) -> None:
    data = saved.read_bytes()
    (offset,) = struct.unpack("<L", data[-6:-2])
    end_64 = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, 9, 9, archive.MAX_DIRECTORY + 1, offset)
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, len(data) - 22, 1)
    saved.write_bytes(data[:-22] + end_64 + locator + data[-22:])
    with saved.open("rb") as file, pytest.raises(ValueError, match="list of members"):
        archive.check_directory(file)


def test_a_newer_project_asks_for_an_update(saved: Path) -> None:
    rewrite(saved, manifest(soloist=FORMAT + 1, grid={"shape": "new"}))
    rewrite(saved, lambda m: m.update({"future.bin": b"?"}))
    with pytest.raises(NewerProject, match=r"“duet\.soloist” was made by a newer version of Soloist; update Soloist"):
        load_project(saved)


def test_what_is_not_there_gets_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match=r"“a\.soloist” does not exist"):
        load_project(tmp_path / "a.soloist")
    with pytest.raises(ProjectError, match="cannot be read"):
        load_project(tmp_path)


def test_opening_reports_how_far_it_is(saved: Path) -> None:
    reports = list(load_steps(saved))
    assert [p.done for p in reports] == sorted(p.done for p in reports)
    assert all(p.loaded is None for p in reports[:-1])
    assert isinstance(reports[-1].loaded, LoadedProject)


def listed(entry: dict[str, object] | None = None, **changes: object) -> Callable[[Members], object]:
    """Change fields of the history, or of its first entry."""

    def change(members: Members) -> None:
        fields = json.loads(members["history.json"])
        fields["entries"]["000000"] |= entry or {}
        members["history.json"] = json.dumps(fields | changes).encode()

    return change


PLACE = {"first": 0, "stop": 2, "low": 0, "high": 2, "ids": ["violin"]}
HISTORIES: dict[str, Callable[[Members], object]] = {
    "done more than there are": listed(index=9),
    "out of order": listed(entries={"000001": {}}),
    "unknown instruments": listed({"instruments": ["no kazoo"]}),
    "unknown protected": listed({"protected": ["no kazoo"]}),
    "outside the grid": listed({"pieces": {"000000": PLACE | {"first": 9_000, "stop": 9_002}}}),
    "larger than its planes": listed({"pieces": {"000000": PLACE | {"stop": 2_000}}}),
    "larger than anything": listed({"pieces": {"000000": PLACE | {"stop": 1 << 23, "high": 1 << 9}}}),
    "more than the whole": lambda m: m.update({"history/000000.npy": npy_bytes(np.full(80 * 3 * 3, 255, np.uint8))}),
    "no planes": lambda m: m.pop("history/000000.npy"),
    "planes of nobody": lambda m: m.update({"history/000099.npy": m["history/000000.npy"]}),
}


@pytest.mark.parametrize("damage", HISTORIES)
def test_a_damaged_history_is_told_in_a_sentence(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "duet.soloist"
    shutil.copy(SAMPLES / "format-2.soloist", path)
    rewrite(path, HISTORIES[damage])
    with pytest.raises(ProjectDamaged, match=r"“duet\.soloist” is damaged"):
        load_project(path)


@pytest.mark.parametrize("count", [31, 500])
def test_more_instruments_than_there_may_be_are_counted_in_a_sentence(saved: Path, count: int) -> None:
    rewrite(saved, manifest(instruments=[f"voice_{number}" for number in range(count)]))
    with pytest.raises(ProjectError, match=f"“duet.soloist” cannot be opened. It has {count} instruments, .* most 30"):
        load_project(saved)


ANNA = {"id": "anna", "name": "Anna", "colour": "#123ABC", "kind": "violin"}


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": "../anna"}, {"id": "Anna"}, {"id": "other"}, {"id": "con"}, {"id": ""}, {"id": "a" * 41},
        {"name": ""}, {"name": "An\x1b[2Jna"}, {"name": "Anna\nBen"}, {"name": "A" * 61}, {"name": 7},
        {"colour": "red"}, {"colour": "#12345G"}, {"colour": None}, {"kind": "kazoo"}, {"kind": 1},
    ],
)  # fmt: skip
def test_a_record_that_nobody_could_have_made_is_damage(saved: Path, wrong: dict[str, object]) -> None:
    rewrite(saved, manifest(roster=[ANNA]))
    assert load_project(saved).facts.roster.name("anna") == "Anna"
    rewrite(saved, manifest(roster=[{**ANNA, **wrong}]))
    with pytest.raises(ProjectDamaged, match=r"“duet\.soloist” is damaged"):
        load_project(saved)


@pytest.mark.parametrize("roster", [[ANNA, ANNA], [ANNA] * 500, {"anna": "Anna"}, ["anna"]])
def test_a_roster_of_another_shape_is_damage(saved: Path, roster: object) -> None:
    rewrite(saved, manifest(roster=roster))
    with pytest.raises(ProjectDamaged):
        load_project(saved)


def test_a_history_is_kept_as_far_as_its_budget_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    project = to_project(load_project(SAMPLES / "format-2.soloist"))
    assert project.history.complete
    project.redo()
    sizes = [entry.cells for entry in snapshot(project).history.entries]
    monkeypatch.setattr(kept_history, "MAX_BYTES", sizes[-2])
    history = snapshot(project).history
    assert [entry.text for entry in history.entries] == list(project.history.entries[-2:])
    assert (history.index, history.complete) == (2, False)


# --- for ever -----------------------------------------------------------------------------------------------------


@pytest.fixture(params=sorted(p.name for p in SAMPLES.glob("*.soloist")))
def sample(request: pytest.FixtureRequest) -> Path:
    return SAMPLES / str(request.param)


def test_every_released_format_opens(sample: Path) -> None:
    loaded = load_project(sample)
    expected = json.loads(sample.with_suffix(".json").read_text("utf-8"))
    assert loaded.mask is not None
    stop = loaded.mask.grid.columns
    assert list(loaded.facts.instruments) == expected["instruments"]
    roster = loaded.facts.roster
    shown = expected.get("names", [i.replace("_", " ").capitalize() for i in expected["instruments"]])
    assert roster.names(loaded.facts.instruments) == shown
    if "colours" in expected:
        assert list(roster.colours(loaded.facts.instruments).values()) == expected["colours"]
    assert loaded.mask.shares(0, stop).sum(axis=(1, 2), dtype=int).tolist() == expected["sums"]
    assert int(loaded.mask.touched(0, stop).sum()) == expected["touched"]
    assert int(loaded.mask.filled.sum()) == expected["filled"]
    assert dict(loaded.facts.mix.gains) == expected["gains"]
    assert [entry.text for entry in loaded.history.entries] == expected.get("history", [])
    assert loaded.history.index == expected.get("done", 0)
    assert loaded.facts.media is not None
    assert loaded.facts.media.relative == expected["media"]
