import subprocess
import sys
from pathlib import Path

import pytest

from engine.project.lock import ProjectLock, held_text

HOLD = """
import sys
from pathlib import Path
from engine.project.lock import ProjectLock
lock = ProjectLock.take(Path(sys.argv[1]), Path(sys.argv[2]))
print("held" if lock else "refused", flush=True)
sys.stdin.read()
"""


def holder(path: Path, folder: Path, repository: Path) -> "subprocess.Popen[str]":
    """Another process that opens the project and keeps it open; returns once it has it."""
    command = [sys.executable, "-c", HOLD, str(path), str(folder)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=repository)
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_the_second_window_of_one_project_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "duet.soloist"
    first = ProjectLock.take(path, tmp_path / "locks")
    assert first is not None
    assert ProjectLock.take(path, tmp_path / "locks") is None
    assert ProjectLock.take(tmp_path / "x" / ".." / "duet.soloist", tmp_path / "locks") is None
    (tmp_path / "link.soloist").symlink_to(path)
    assert ProjectLock.take(tmp_path / "link.soloist", tmp_path / "locks") is None, "a link leads to the same project"
    with ProjectLock.take(tmp_path / "other.soloist", tmp_path / "locks") or pytest.fail("another project is free"):
        pass
    first.release()
    first.release()
    second = ProjectLock.take(path, tmp_path / "locks")
    assert second is not None
    second.release()
    assert "already open in another window" in held_text(path)


def test_a_killed_process_holds_nothing(tmp_path: Path, repository: Path) -> None:
    path = tmp_path / "duet.soloist"
    process = holder(path, tmp_path / "locks", repository)
    assert ProjectLock.take(path, tmp_path / "locks") is None
    process.kill()
    process.communicate()
    lock = ProjectLock.take(path, tmp_path / "locks")
    assert lock is not None
    lock.release()


def test_a_save_does_not_lose_the_lock(tmp_path: Path) -> None:
    path = tmp_path / "duet.soloist"
    path.write_bytes(b"old")
    lock = ProjectLock.take(path, tmp_path / "locks")
    assert lock is not None
    (tmp_path / "new").write_bytes(b"new")
    (tmp_path / "new").replace(path)
    assert ProjectLock.take(path, tmp_path / "locks") is None
    lock.release()


def test_where_nothing_can_be_locked_the_project_opens_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "locks").write_bytes(b"a file, not a folder")
    lock = ProjectLock.take(tmp_path / "duet.soloist", tmp_path / "locks")
    assert lock is not None
    lock.release()
