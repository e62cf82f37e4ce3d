"""How much of the processor a thread may claim (sound must never wait, networks always can), and how much memory
threads keep for themselves.

Linux gives each thread a niceness of its own; on other systems those functions do nothing (their schedulers favour
threads that mostly wait, which the audio thread does).
"""

import ctypes
import logging
import os
import sys
import threading

log = logging.getLogger(__name__)

URGENT = -10
BACKGROUND = 10
HEAPS = 2
_M_ARENA_MAX = -8  # malloc.h


def share_heaps() -> bool:
    """Let all threads share `HEAPS` heaps; call before any is started. Returns whether this C library takes it.

    glibc gives threads heaps of their own, up to eight a core, and each keeps what it once held: networks that run on
    changing threads left a piece of their working memory in every one of them (600 MB in an hour's recording).
    """
    if sys.platform != "linux":
        return False
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    return mallopt is not None and mallopt(_M_ARENA_MAX, HEAPS) == 1


def give_back_memory() -> bool:
    """Give the system what lies free in the heaps (tens of milliseconds). Returns whether there was any.

    glibc keeps it: after twenty recordings opened and closed, 50 MB in use lay scattered over 170.
    """
    if sys.platform != "linux":
        return False
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    return trim is not None and trim(0) == 1


def urgent() -> bool:
    """Let this thread go first. Returns whether the system allowed it (Linux: root, or a raised RLIMIT_NICE)."""
    return _be(URGENT)


def background() -> bool:
    """Let this thread, and threads it starts from now on, go last; anybody may. For the life of the thread: an
    ordinary user cannot take it back. Returns whether it took effect.
    """
    return _be(BACKGROUND)


def _be(niceness: int) -> bool:
    if sys.platform != "linux":
        return False
    thread = threading.get_native_id()
    if niceness > 0 and os.getpriority(os.PRIO_PROCESS, thread) >= niceness:
        return True
    try:
        os.setpriority(os.PRIO_PROCESS, thread, niceness)
    except PermissionError:
        log.info("the system does not let %s have niceness %d", threading.current_thread().name, niceness)
        return False
    return True
