"""Ctrl-C and a polite kill: at once where that is safe, at the next cancel point where files are being written."""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType


class Terminated(KeyboardInterrupt):
    """The process was asked to end (SIGTERM). Travels like Ctrl-C."""


_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def exit_status(stop: KeyboardInterrupt) -> int:
    """128 + the signal's number, as shells expect: 130 or 143."""
    return 128 + (signal.SIGTERM if isinstance(stop, Terminated) else signal.SIGINT)


def install() -> None:
    """Let both signals raise, also where a shell started this process with Ctrl-C ignored (`command &`)."""
    for number in _SIGNALS:
        signal.signal(number, _raise)


def remove() -> None:
    """Let the system end the process: Qt's loop runs no Python while it waits, and swallows what is raised in it."""
    for number in _SIGNALS:
        signal.signal(number, signal.SIG_DFL)


def _raise(number: int, frame: FrameType | None) -> None:
    raise Terminated if number == signal.SIGTERM else KeyboardInterrupt


@contextmanager
def deferred() -> Iterator[Callable[[], None]]:
    """Inside, a signal waits until the yielded function is called or the block ends, and is raised there.

    An exception out of the blue, between opening a file and remembering it, could leave that file behind.
    """
    if threading.current_thread() is not threading.main_thread():
        yield lambda: None
        return
    arrived: list[int] = []

    def check() -> None:
        if arrived:
            _raise(arrived[0], None)

    before = {number: signal.signal(number, lambda n, _: arrived.append(n)) for number in _SIGNALS}
    try:
        yield check
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    check()
