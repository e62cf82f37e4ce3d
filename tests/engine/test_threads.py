import os
import sys
import threading

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
