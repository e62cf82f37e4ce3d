"""A person at work who is killed at any moment, and what is left of the work then.

As a program (light: no Qt, no torch): go on with the project in a folder, edit it, save it now and then while editing
goes on, and say on standard output after each change how many there were. `Victim` runs it, kills it, and compares
what can be brought back with what had been done.
"""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from engine.errors import ProjectError
from engine.grid import MaskGrid
from engine.project.document import Project
from engine.project.edits import GiveBack, Paint, Remove, SetInstruments, SetMix, SetProtected
from engine.project.journal import Journal
from engine.project.media_reference import MediaReference
from engine.project.mix import MixState
from engine.project.recovery import Recovered, find_recoverable, recover_steps
from engine.project.segmentation import Segmentation
from engine.project.store import ProjectSnapshot, load_project, save_steps, snapshot, to_project
from engine.region import Box, Region

GRID = MaskGrid(columns=6000, bands=24)
LISTS = (("violin", "cello", "flute"), ("violin", "cello"), ("cello", "flute", "violin"))
SAVE_EVERY = 9


def network(mask: Segmentation) -> None:
    """What a network says about it: the same every time."""
    count = len(mask.instruments)
    shares = np.random.default_rng(count).dirichlet(np.ones(count + 1), (GRID.bands, 64))[..., :count]
    block = np.floor(shares * 255).astype(np.uint8).transpose(2, 0, 1)
    mask.fill(0, np.tile(block, -(-GRID.columns // 64))[:, :, : GRID.columns])


def fresh() -> Project:
    """A recording that was never saved."""
    project = Project(Segmentation(GRID, LISTS[0]), MediaReference(Path("/music/duet.mp4"), "f00", 139.0), "studio")
    network(project.segmentation or Segmentation(GRID, ()))
    return project


def change(project: Project, number: int) -> None:
    """The person's change number `number`: always the same one."""
    random = np.random.default_rng(number)
    assert project.segmentation is not None
    names = project.segmentation.instruments
    name = str(random.choice(names))
    kind = number % 12
    if kind == 3:
        project.apply(SetMix(MixState({name: float(random.integers(1, 9)) / 4}, solo=frozenset({name}))))
    elif kind == 5:
        protected = frozenset({name}) if not project.protected else frozenset()
        project.apply(SetProtected(protected))
    elif kind == 7 and project.history.can_undo:
        project.undo()
    elif kind == 11:
        project.apply(SetInstruments(LISTS[(LISTS.index(names) + 1) % len(LISTS)]))
    else:
        loose = sorted({*names, "other"} - project.protected)
        project.begin()
        for _ in range(5):
            region = _region(random)
            # Something to give back must be there first.
            project.extend(Remove(region, loose[-1]) if kind % 4 == 1 else Paint(region, loose[0]))
            if kind % 4 >= 2:
                project.extend(GiveBack(region, 0.5))
        project.commit()


def _region(random: np.random.Generator) -> Region:
    first, low = int(random.integers(0, GRID.columns - 200)), int(random.integers(0, GRID.bands - 6))
    box = Box(first, first + int(random.integers(5, 200)), low, low + int(random.integers(1, 6)))
    return Region(box, random.integers(0, 256, (box.bands, box.columns)).astype(np.uint8))


def bring_back(folder: Path) -> tuple[Project, Journal]:
    """The project in a folder as whoever opens it next finds it."""
    journals = folder / "journals"
    left = find_recoverable(journals)
    assert len(left) <= 1
    recovered: Recovered | None = None
    for progress in recover_steps(left[0]) if left else ():
        recovered = progress.recovered
    if recovered is not None:
        return recovered.project, recovered.journal
    path = folder / "duet.soloist"
    if not path.exists():
        project = fresh()
        return project, Journal.start(project, journals)
    loaded = load_project(path)
    project = to_project(loaded)
    return project, Journal.start(project, journals, path, loaded.save_id)


def work(folder: Path, begin: int) -> None:
    """Edit and save until killed."""
    project, journal = bring_back(folder)
    assert project.segmentation is not None
    network(project.segmentation)
    project.listener = journal.append
    path = folder / "duet.soloist"
    saving: tuple[threading.Thread, ProjectSnapshot] | None = None
    for number in range(begin, begin + 100_000):
        if saving is not None and not saving[0].is_alive():
            journal.saved(saving[1].save_id, path)
            saving = None
        if saving is None and number % SAVE_EVERY == 0:
            shot = snapshot(project)
            journal.mark(shot.save_id)
            thread = threading.Thread(target=list, args=(save_steps(shot, path),))
            thread.start()
            saving = thread, shot
        change(project, number)
        journal.settle()
        os.write(1, f"{number + 1}\n".encode())


class Victim:
    """A project in `folder` over many lives. `lost`: of each life, how many finished changes were missing after it;
    `failed`: how often the project file, or what the journal holds, could not be opened; `torn_saves`: how often the
    kill came while a project was being saved.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lost: list[int] = []
        self.failed = 0
        self.torn_saves = 0
        self._torn: set[Path] = set()
        self.done = 0
        self._expected = fresh()

    def live(self, changes: int, grace_s: float) -> None:
        """Start, let that many changes happen and a moment more, kill, compare."""
        command = [sys.executable, "-m", "tests.engine.project.killing", str(self.folder), str(self.done)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[3])
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(changes)]
        try:
            process.wait(grace_s)
        except subprocess.TimeoutExpired:
            process.kill()
        rest, _ = process.communicate()
        # Of the last number only a part may have been written.
        lines = (b"".join(said) + rest).split(b"\n")[:-1]
        assert process.returncode == -9, f"ended by itself: {process.returncode}"
        self._compare(int(lines[-1]) if lines else self.done)

    def _compare(self, said: int) -> None:
        torn = set(self.folder.glob("*.tmp-*"))
        # The next save that begins removes them; until then they are those of an earlier life.
        self.torn_saves += bool(torn - self._torn)
        self._torn = torn
        try:
            if (self.folder / "duet.soloist").exists():
                to_project(load_project(self.folder / "duet.soloist")).close()
            project, journal = bring_back(self.folder)
        except ProjectError:
            self.failed += 1
            shutil.rmtree(self.folder)
            self.folder.mkdir()
            self.done, self._expected = 0, fresh()
            return
        project.listener = None
        journal.close(keep=True)
        # The change that was under way may be there already.
        alike = [n for n in self._states(said + 1) if same(project, self._expected)]
        assert alike, f"what came back after {said} changes is the state after no number of them"
        self.lost.append(max(0, said - alike[-1]))
        self._expected.close()
        self.done, self._expected = alike[-1], project
        assert project.segmentation is not None
        network(project.segmentation)

    def _states(self, last: int) -> Iterator[int]:
        """Do the changes of this life one by one, up to `last`."""
        yield self.done
        for number in range(self.done, last):
            change(self._expected, number)
            yield number + 1


def same(one: Project, other: Project) -> bool:
    """Whether a person decided the same in both."""
    a, b = one.segmentation, other.segmentation
    assert a is not None
    assert b is not None
    if (a.instruments, one.mix, one.protected) != (b.instruments, other.mix, other.protected):
        return False
    box = Box.all(GRID)
    mine, theirs = a.capture(box), b.capture(box)
    if not np.array_equal(mine.touched, theirs.touched):
        return False
    ids = {*mine.ids, *theirs.ids}
    nothing = np.zeros(mine.touched.shape, np.uint8)
    of = [dict(zip(piece.ids, piece.planes, strict=True)) for piece in (mine, theirs)]
    return all(np.array_equal(of[0].get(i, nothing), of[1].get(i, nothing)) for i in ids)


if __name__ == "__main__":
    work(Path(sys.argv[1]), int(sys.argv[2]))
