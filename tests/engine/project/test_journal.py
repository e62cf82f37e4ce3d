import errno
import os
import threading
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from engine.errors import CacheLost, ProjectError
from engine.project import journal as journal_module
from engine.project.document import Project
from engine.project.edits import Paint, ReplacePlanes, SetInstruments, SetMix
from engine.project.journal import Journal
from engine.project.journal_file import MAGIC, Head, piece_frame, scan
from engine.project.layers import PersonPiece
from engine.project.mix import MixState
from engine.project.recovery import find_recoverable
from engine.project.segmentation import Segmentation
from engine.project.store import save_project, snapshot
from engine.region import Box, Region
from tests.engine.project.killing import GRID, bring_back, change, fresh, network, same
from tests.engine.project.stand_ins import random_planes


class Desk:
    """A project at work with its journal in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "duet.soloist"
        self.project, self.journal = bring_back(folder)
        self.project.listener = self.journal.append
        self.number = 0

    def work(self, changes: int) -> None:
        """So many more changes."""
        for _ in range(changes):
            change(self.project, self.number)
            self.journal.settle()
            self.number += 1

    def crash(self) -> None:
        """What a kill leaves: the file, and nobody who holds it."""
        self.project.listener = None
        self.journal.close(keep=True)

    def recovered(self) -> Project:
        """What the next start finds, after a crash."""
        self.crash()
        project, self.journal = bring_back(self.folder)
        return project

    @property
    def file(self) -> Path:
        """The only journal."""
        (file,) = (self.folder / "journals").glob("*.journal")
        return file


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    result = Desk(tmp_path)
    yield result
    result.journal.close()


def test_replaying_gives_the_live_state(desk: Desk) -> None:
    desk.work(60)
    assert same(desk.recovered(), desk.project)


def test_undo_and_redo_are_changes_too(desk: Desk) -> None:
    desk.work(6)
    for step in (desk.project.undo, desk.project.undo, desk.project.redo):
        step()
    desk.project.jump(1)
    assert same(desk.recovered(), desk.project)


def test_what_the_mixer_does_before_there_is_a_mask(tmp_path: Path) -> None:
    project = Project()
    journal = Journal.start(project, tmp_path / "journals")
    project.listener = journal.append
    project.apply(SetMix(MixState({"other": 0.5})))
    journal.close(keep=True)
    back, journal = bring_back(tmp_path)
    assert (back.segmentation, back.mix) == (None, MixState({"other": 0.5}))
    journal.close()


def test_imported_planes_replace_everything(desk: Desk) -> None:
    desk.work(6)
    source = Segmentation(GRID, ("flute", "erhu"))
    source.fill(0, random_planes(2, GRID.bands, GRID.columns))
    desk.project.apply(ReplacePlanes(source.instruments, source))
    back = desk.recovered()
    assert same(back, desk.project)
    assert back.segmentation is not None
    assert back.segmentation.filled.all(), "nothing is left for the network to say"


def test_the_network_fills_what_nobody_touched(desk: Desk) -> None:
    desk.work(3)
    back = desk.recovered()
    assert back.segmentation is not None
    assert not back.segmentation.filled.any()
    network(back.segmentation)
    assert desk.project.segmentation is not None
    box = Box.all(GRID)
    np.testing.assert_array_equal(back.segmentation.read(box)[0], desk.project.segmentation.read(box)[0])


def test_a_clean_end_leaves_nothing(desk: Desk) -> None:
    desk.work(4)
    assert len(list((desk.folder / "journals").iterdir())) == 2
    desk.journal.close()
    desk.journal.close()
    assert list((desk.folder / "journals").iterdir()) == []
    assert find_recoverable(desk.folder / "journals") == ()


def test_a_small_change_is_in_the_file_when_settle_returns(desk: Desk) -> None:
    desk.work(1)
    with desk.file.open("rb") as file:
        assert len(scan(file).commits) == 1


@pytest.mark.parametrize("cut", [1, 7, 8, 50, 400])
def test_a_torn_tail_costs_only_the_change_it_is_part_of(desk: Desk, cut: int) -> None:
    desk.work(2)
    before = desk.file.stat().st_size
    change(other := fresh(), 0)
    change(other, 1)
    desk.work(1)
    assert desk.file.stat().st_size > before + cut
    desk.crash()
    os.truncate(desk.file, desk.file.stat().st_size - cut)
    project, desk.journal = bring_back(desk.folder)
    assert same(project, other)
    assert desk.file.stat().st_size == before, "what comes next follows the last whole change"


def test_a_flipped_bit_ends_the_reading_there(desk: Desk) -> None:
    desk.work(2)
    good = desk.file.stat().st_size
    desk.work(2)
    desk.crash()
    data = bytearray(desk.file.read_bytes())
    data[good + 20] ^= 4
    desk.file.write_bytes(data)
    project, desk.journal = bring_back(desk.folder)
    change(other := fresh(), 0)
    change(other, 1)
    assert same(project, other)


def test_after_a_save_only_later_changes_are_kept(desk: Desk) -> None:
    desk.work(5)
    shot = snapshot(desk.project)
    desk.journal.mark(shot.save_id)
    desk.work(2)
    save_project(shot, desk.path)
    desk.journal.saved(shot.save_id, desk.path)
    desk.work(1)
    desk.journal.flush()
    with desk.file.open("rb") as file:
        seen = scan(file)
    assert len(seen.commits) == 3
    assert (seen.head.path, seen.head.save_ids) == (desk.path, (shot.save_id,))
    assert same(desk.recovered(), desk.project)


def test_a_crash_between_the_save_and_its_note_loses_nothing(desk: Desk) -> None:
    desk.work(5)
    for _ in range(2):
        shot = snapshot(desk.project)
        desk.journal.mark(shot.save_id)
        desk.work(2)
        save_project(shot, desk.path)
    assert same(desk.recovered(), desk.project)
    desk.project.listener = None


def test_without_changes_since_the_save_there_is_nothing_to_recover(desk: Desk) -> None:
    desk.work(3)
    shot = snapshot(desk.project)
    desk.journal.mark(shot.save_id)
    save_project(shot, desk.path)
    desk.journal.saved(shot.save_id, desk.path)
    desk.crash()
    assert find_recoverable(desk.folder / "journals") == ()
    assert list((desk.folder / "journals").iterdir()) == []


def test_a_journal_that_grows_is_replaced_by_its_outcome(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_module, "COMPACT_BYTES", 20_000)
    shot = snapshot(desk.project)
    desk.journal.mark(shot.save_id)
    save_project(shot, desk.path)
    sizes = []
    for _ in range(80):
        desk.work(1)
        sizes.append(desk.file.stat().st_size)
    assert any(after < before for before, after in pairwise(sizes))
    # A save that was under way is noted late: it stays known.
    assert same(desk.recovered(), desk.project)
    desk.project.listener = desk.journal.append


def test_work_that_was_there_before_the_journal_is_written_down(tmp_path: Path) -> None:
    project = fresh()
    for number in range(5):
        change(project, number)
    journal = Journal.start(project, tmp_path / "journals")
    journal.close(keep=True)
    back, journal = bring_back(tmp_path)
    assert same(back, project)
    journal.close()


def test_a_full_disk_is_told_and_made_up_for(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.work(2)
    before = desk.file.read_bytes()

    def full(*_: object) -> bytes:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as context:
        # A change's last frame does not fit any more, and neither does a new file.
        context.setattr(journal_module, "commit_frame", full)
        for _ in range(2):
            with pytest.raises(ProjectError, match=r"kept for recovery: the disk is full\. Save your project soon"):
                desk.work(1)
            desk.number += 1
        assert desk.project.history.index == 3, "the changes themselves stand"
        assert desk.file.read_bytes() == before, "no half change stands before the next one"
    desk.work(1)
    assert same(desk.recovered(), desk.project)


def test_a_mask_that_cannot_be_read_back_is_told_and_made_up_for(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.work(2)
    before = desk.file.read_bytes()

    def lost(_: PersonPiece) -> bytes:
        raise CacheLost("The mask cannot be read back from there: it is gone.")

    with monkeypatch.context() as context:
        context.setattr(journal_module, "piece_frame", lost)
        for _ in range(2):
            with pytest.raises(ProjectError, match=r"recovery: The mask .* it is gone\. Save your project soon"):
                desk.work(1)
            desk.number += 1
        assert desk.file.read_bytes() == before, "no half change stands before the next one"
    desk.work(1)
    desk.journal.flush()
    assert same(desk.recovered(), desk.project)


def test_many_changes_at_once_are_replaced_by_their_outcome_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.work(3)
    gate, outcomes = threading.Event(), list[int]()
    rewrite = Journal._rewrite

    def counted(journal: Journal, head: Head, content: Iterable[bytes]) -> None:
        outcomes.append(1)
        gate.wait(20)
        rewrite(journal, head, content)

    monkeypatch.setattr(Journal, "_rewrite", counted)
    monkeypatch.setattr(journal_module, "COMPACT_BYTES", 1)
    desk.project.jump(0)
    desk.project.jump(3)
    gate.set()
    desk.journal.flush()
    assert len(outcomes) == 1
    assert same(desk.recovered(), desk.project)


def test_a_large_change_keeps_nobody_waiting(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_module, "WAIT_S", 0.01)
    gate = threading.Event()

    def slow(piece: PersonPiece) -> bytes:
        gate.wait(20)
        return piece_frame(piece)

    monkeypatch.setattr(journal_module, "piece_frame", slow)
    everything = Region.full(Box.all(GRID))
    desk.project.apply(Paint(everything, "violin"))
    with desk.file.open("rb") as file:
        assert scan(file).commits == ()
    # What is written is the state after that change, although more happened since.
    desk.project.apply(SetInstruments(("cello", "violin")))
    desk.project.apply(Paint(everything, "cello"))
    gate.set()
    desk.journal.flush()
    with desk.file.open("rb") as file:
        assert len(scan(file).commits) == 3
    assert same(desk.recovered(), desk.project)


def test_changes_reach_the_disk_by_themselves(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    synced = threading.Event()
    monkeypatch.setattr(journal_module, "SYNC_S", 0.01)
    real = os.fsync

    def fsync(handle: int) -> None:
        real(handle)
        synced.set()

    monkeypatch.setattr(os, "fsync", fsync)
    desk.work(1)
    assert synced.wait(20)


def test_a_living_window_s_journal_is_nobody_else_s(desk: Desk) -> None:
    desk.work(1)
    assert find_recoverable(desk.folder / "journals") == ()
    assert desk.file.read_bytes().startswith(MAGIC)
