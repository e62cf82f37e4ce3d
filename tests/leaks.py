"""What a test left running: threads and Qt timers, with the place where each was started.

The watches replace the `start` methods for as long as they are open, and remember the caller's stack. (The
idea is napari's.)
"""

import re
import threading
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch
from weakref import WeakKeyDictionary

# Started by libraries once per process and meant to live as long as it does.
LONG_LIVED_THREADS = ("TMonitor", "pytest_timeout", "asyncio_", "QueueFeederThread", "pydevd")


def _caller() -> str:
    """The stack down to whoever called `start`, without the frames of this file."""
    frames = [frame for frame in traceback.extract_stack() if frame.filename != __file__]
    ours = [frame for frame in frames if not re.search(r"site-packages|[/\\]lib[/\\]python", frame.filename)]
    return "".join(traceback.format_list((ours or frames)[-4:]))


def _outlive(threads: Sequence[threading.Thread], seconds: float) -> list[threading.Thread]:
    """The threads that do not end within that time."""
    deadline = time.monotonic() + seconds
    for thread in threads:
        thread.join(max(0.0, deadline - time.monotonic()))
    return [thread for thread in threads if thread.is_alive()]


@contextmanager
def watch_threads(grace: float = 2.0) -> Iterator[list[str]]:
    """Collect one message for each Python thread started inside that is still alive `grace` seconds after.

    The messages are in the yielded list once the block is left.
    """
    started: WeakKeyDictionary[threading.Thread, str] = WeakKeyDictionary()
    start = threading.Thread.start
    messages: list[str] = []

    def remember(self: threading.Thread) -> None:
        started[self] = _caller()
        start(self)

    with patch.object(threading.Thread, "start", remember):
        yield messages
    short_lived = [thread for thread in list(started) if not thread.name.startswith(LONG_LIVED_THREADS)]
    for thread in _outlive(short_lived, grace):
        messages.append(f"thread {thread.name!r} is still running; started at\n{started[thread]}")


@contextmanager
def watch_timers() -> Iterator[list[str]]:
    """Collect one message for each QTimer or QThread started inside that still runs after it.

    Widgets waiting for `deleteLater` are deleted first, so a timer that dies with its widget is no leak.
    """
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
    from shiboken6 import isValid

    started: WeakKeyDictionary[QTimer | QThread, str] = WeakKeyDictionary()
    messages: list[str] = []

    def watched(start: Callable[..., None]) -> Callable[..., None]:
        def remember(self: QTimer | QThread, *args: Any) -> None:
            started[self] = _caller()
            start(self, *args)

        return remember

    def busy(thing: QTimer | QThread) -> bool:
        if not isValid(thing):
            return False
        return thing.isActive() if isinstance(thing, QTimer) else thing.isRunning()

    with (
        patch.object(QTimer, "start", watched(QTimer.start)),
        patch.object(QThread, "start", watched(QThread.start)),
    ):
        yield messages
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    for thing, where in list(started.items()):
        if busy(thing):
            messages.append(f"{type(thing).__name__} {thing.objectName()!r} is still running; started at\n{where}")
            thing.stop() if isinstance(thing, QTimer) else thing.quit()
