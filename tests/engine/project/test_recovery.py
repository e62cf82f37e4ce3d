from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.errors import NewerProject, ProjectDamaged, ProjectError
from engine.project.document import Project
from engine.project.edits import Paint
from engine.project.journal import Journal
from engine.project.recovery import Recoverable, Recovered, discard, find_recoverable, recover_steps
from engine.project.refit import refitted
from engine.project.store import save_project, snapshot
from engine.region import Box, Region
from tests.engine.project.killing import GRID, Victim, change, fresh, same


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_killed_process_loses_at_most_the_change_under_way(tmp_path: Path) -> None:
    victim = Victim(tmp_path)
    random = np.random.default_rng(20)
    for _ in range(20):
        victim.live(int(random.integers(1, 16)), float(random.uniform(0, 0.03)))
    assert (max(victim.lost), victim.failed) == (0, 0)
    assert victim.done > 60
    assert victim.torn_saves > 0, "no kill came while a project was being saved"


def crashed(folder: Path, changes: int = 3, save: bool = False) -> Project:
    """A project whose process died after some changes, saved before the last one."""
    project = fresh()
    journal = Journal.start(project, folder / "journals")
    project.listener = journal.append
    for number in range(changes):
        if save and number == changes - 1:
            shot = snapshot(project)
            journal.mark(shot.save_id)
            save_project(shot, folder / "duet.soloist")
            journal.saved(shot.save_id, folder / "duet.soloist")
        change(project, number)
    project.listener = None
    journal.close(keep=True)
    return project


def recover(recoverable: Recoverable) -> Recovered:
    """All the way, with the progress looked at."""
    reports = list(recover_steps(recoverable))
    assert [r.done for r in reports] == sorted(r.done for r in reports)
    assert reports[-1].recovered is not None
    return reports[-1].recovered


def test_unsaved_work_is_found_with_what_there_is_to_tell(tmp_path: Path) -> None:
    crashed(tmp_path)
    (found,) = find_recoverable(tmp_path / "journals")
    assert (found.path, found.changes, found.name) == (None, 3, "duet.mp4")
    assert found.media is not None
    assert found.media.fingerprint == "f00"
    assert found.changed_at == pytest.approx(found.file.stat().st_mtime)


def test_unsaved_work_on_a_saved_project(tmp_path: Path) -> None:
    project = crashed(tmp_path, 4, save=True)
    (found,) = find_recoverable(tmp_path / "journals")
    assert (found.path, found.changes, found.name) == (tmp_path / "duet.soloist", 1, "duet.soloist")
    back = recover(found)
    assert same(back.project, project)
    assert back.project.modified
    assert back.loaded is not None
    assert back.loaded.path == found.path
    assert back.project.segmentation is not None
    assert back.project.segmentation.filled.all(), "what the network said is in the file"
    back.journal.close()


def test_the_latest_work_comes_first(tmp_path: Path) -> None:
    import os

    for when in (2000, 3000, 1000):
        before = {r.file for r in find_recoverable(tmp_path / "journals")}
        crashed(tmp_path)
        (new,) = {r.file for r in find_recoverable(tmp_path / "journals")} - before
        os.utime(new, (when, when))
    assert [r.changed_at for r in find_recoverable(tmp_path / "journals")] == [3000, 2000, 1000]


def test_what_is_being_recovered_is_not_offered_twice(tmp_path: Path) -> None:
    crashed(tmp_path)
    (found,) = find_recoverable(tmp_path / "journals")
    steps = recover_steps(found)
    next(steps)
    assert find_recoverable(tmp_path / "journals") == ()
    with pytest.raises(ProjectError, match="being recovered in another window"):
        list(recover_steps(found))
    discard(found)
    steps.close()  # type: ignore[attr-defined]  # a generator, seen as an iterator
    assert find_recoverable(tmp_path / "journals") == (found,), "given up, it is there again"
    recover(found).journal.close()
    assert find_recoverable(tmp_path / "journals") == ()


def test_discarded_work_is_gone(tmp_path: Path) -> None:
    crashed(tmp_path)
    (found,) = find_recoverable(tmp_path / "journals")
    discard(found)
    discard(found)
    assert list((tmp_path / "journals").iterdir()) == []


def test_a_project_saved_by_somebody_else_since_is_not_mixed_up(tmp_path: Path) -> None:
    crashed(tmp_path, 4, save=True)
    save_project(snapshot(fresh()), tmp_path / "duet.soloist")
    (found,) = find_recoverable(tmp_path / "journals")
    with pytest.raises(ProjectError, match=r"“duet\.soloist” was saved again after the unsaved work"):
        recover(found)
    assert find_recoverable(tmp_path / "journals") == (found,)


@pytest.mark.parametrize("columns", [5000, 6500])
def test_edits_survive_that_the_recording_turned_out_longer_or_shorter(tmp_path: Path, columns: int) -> None:
    project = crashed(tmp_path, 3, save=True)
    (found,) = find_recoverable(tmp_path / "journals")
    back = recover(found)
    assert back.project.segmentation is not None
    grid = replace(GRID, columns=columns)
    back.project.segmentation = refitted(back.project.segmentation, grid)
    box = Box(4000, 4100, 3, 9)
    back.project.apply(Paint(Region.full(box), "cello"))
    back.journal.close(keep=True)
    (found,) = find_recoverable(tmp_path / "journals")
    again = recover(found)
    again.journal.close()
    mask, before = again.project.segmentation, project.segmentation
    assert mask is not None
    assert before is not None
    assert mask.grid == grid
    assert mask.touched(4000, 4100)[3:9].all()
    np.testing.assert_array_equal(mask.shares(0, 4000), before.shares(0, 4000))
    np.testing.assert_array_equal(mask.filled, np.arange(columns) < 6000)


def test_a_mask_on_a_grid_of_another_kind_is_not_taken_over() -> None:
    mask = fresh().segmentation
    assert mask is not None
    change_of_kind = refitted(mask, replace(GRID, f_max=11_025.0))
    assert not change_of_kind.filled.any()
    assert not change_of_kind.shares(0, 100).any()


def test_a_project_that_is_gone_gets_a_sentence_and_the_work_stays(tmp_path: Path) -> None:
    crashed(tmp_path, 4, save=True)
    (tmp_path / "duet.soloist").rename(tmp_path / "elsewhere.soloist")
    (found,) = find_recoverable(tmp_path / "journals")
    with pytest.raises(ProjectError, match="does not exist"):
        recover(found)
    (tmp_path / "elsewhere.soloist").rename(tmp_path / "duet.soloist")
    recover(found).journal.close()


def test_files_that_are_no_journals_are_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "journals"
    folder.mkdir()
    for name, content in {"a": b"", "b": b"hello", "c": b"Soloist journal 1\n" + b"\xff" * 40}.items():
        (folder / f"{name}.journal").write_bytes(content)
    (folder / "d.journal").mkdir()
    assert find_recoverable(folder) == ()
    assert {p.name for p in folder.glob("*.journal")} == {"a.journal", "b.journal", "c.journal", "d.journal"}
    assert find_recoverable(tmp_path / "nowhere") == ()


def test_a_journal_cut_anywhere_gives_a_state_that_was(tmp_path: Path) -> None:
    crashed(tmp_path, 5)
    (found,) = find_recoverable(tmp_path / "journals")
    whole = found.file.read_bytes()
    random = np.random.default_rng(2)
    for cut in random.integers(0, len(whole), 12):
        found.file.write_bytes(whole[:cut])
        for left in find_recoverable(tmp_path / "journals"):
            back = recover(left)
            expected = fresh()
            for number in range(left.changes):
                change(expected, number)
            assert same(back.project, expected)
            back.journal.close(keep=True)


def test_flipped_bits_never_bring_back_what_was_not_done(tmp_path: Path) -> None:
    states = []
    expected = fresh()
    for number in range(4):
        states.append(expected.segmentation.snapshot() if expected.segmentation else None)
        change(expected, number)
    crashed(tmp_path, 4)
    (found,) = find_recoverable(tmp_path / "journals")
    whole = found.file.read_bytes()
    random = np.random.default_rng(3)
    for place in random.integers(0, len(whole), 25):
        data = bytearray(whole)
        data[place] ^= 1 << int(random.integers(8))
        found.file.write_bytes(data)
        for left in find_recoverable(tmp_path / "journals"):
            assert left.changes < 4, "the checksum sees it"
            try:
                recover(left).journal.close(keep=True)
            except (ProjectDamaged, NewerProject):
                continue
        found.file.write_bytes(whole)
