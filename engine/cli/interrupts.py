"""Ctrl-C and a polite kill: at once where that is safe, at the next cancel point where files are being written."""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType


class Terminated(KeyboardInterrupt):
    """The process was asked to end (SIGTERM), or its terminal was closed (SIGHUP). Travels like Ctrl-C."""

    def __init__(self, number: int = signal.SIGTERM) -> None:
        super().__init__()
        self.number = number


_SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


def exit_status(stop: KeyboardInterrupt) -> int:
    """128 + the signal's number, as shells expect: 130, 143 or 129."""
    return 128 + (stop.number if isinstance(stop, Terminated) else signal.SIGINT)


def install() -> None:
    """Let the signals raise, also where a shell started this process with Ctrl-C ignored (`command &`). A hang-up that
    is ignored stays ignored: `nohup` asks for that.
    """
    for number in _heard():
        signal.signal(number, _raise)


def remove() -> None:
    """Let the system end the process: Qt's loop runs no Python while it waits, and swallows what is raised in it."""
    for number in _heard():
        signal.signal(number, signal.SIG_DFL)


def _heard() -> list[int]:
    hang_up = getattr(signal, "SIGHUP", None)
    return [n for n in _SIGNALS if n != hang_up or signal.getsignal(n) is not signal.SIG_IGN]


def _raise(number: int, frame: FrameType | None) -> None:
    if number == signal.SIGINT:
        raise KeyboardInterrupt
    raise Terminated(number)


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

    before = {number: signal.signal(number, lambda n, _: arrived.append(n)) for number in _heard()}
    try:
        yield check
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    check()
