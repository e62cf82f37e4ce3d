import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from engine import threads

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a niceness per thread")


def niceness() -> int:
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


def in_thread(set_priority: object) -> list[int]:
    seen: list[int] = []

    def body() -> None:
        assert callable(set_priority)
        set_priority()
        seen.append(niceness())
        # What libraries start to help them, such as PyTorch's workers, inherits it.
        helper = threading.Thread(target=lambda: seen.append(niceness()))
        helper.start()
        helper.join()

    thread = threading.Thread(target=body)
    thread.start()
    thread.join()
    return seen


def test_background_threads_and_their_helpers_step_back_alone() -> None:
    before = niceness()
    # A person who runs the tests niced already is further back than that.
    assert in_thread(threads.background) == [max(before, threads.BACKGROUND)] * 2
    assert niceness() == before


def test_urgent_is_a_wish_not_a_condition(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(which: int, who: int, niceness: int) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "setpriority", refuse)
    assert not threads.urgent()


HEAPS_USED = """
import ctypes, sys, threading
from engine import threads
if sys.argv[1] == "shared":
    assert threads.share_heaps()
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
together = threading.Barrier(8)
def work():
    together.wait()
    libc.malloc(1000)
    together.wait()
all_of_them = [threading.Thread(target=work) for _ in range(8)]
for thread in all_of_them: thread.start()
for thread in all_of_them: thread.join()
libc.fopen.restype = ctypes.c_void_p
out = ctypes.c_void_p(libc.fopen(b"/dev/stdout", b"w"))
libc.malloc_info(0, out)
libc.fflush(out)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc gives threads heaps of their own")
def test_threads_share_few_heaps(repository: Path) -> None:
    used = {}
    for way in ("shared", "own"):
        command = [sys.executable, "-c", HEAPS_USED, way]
        result = subprocess.run(command, cwd=repository, capture_output=True, text=True, check=True)
        used[way] = result.stdout.count("<heap nr=")
    assert used["shared"] <= threads.HEAPS < used["own"]


GIVEN_BACK = """
from pathlib import Path
from engine import threads
def held():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096
blocks = [bytes(50_000) for _ in range(2000)]
kept = blocks[::50]
del blocks
before = held()
assert threads.give_back_memory()
assert held() < before - 80_000_000, (before, held())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc can be asked for it")
def test_what_lies_free_between_what_is_used_goes_back(repository: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", GIVEN_BACK], cwd=repository, check=False, capture_output=True, text=True,
        env={"PYTHONPATH": str(repository)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
