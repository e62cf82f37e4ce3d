"""How much of the processor a thread may claim: sound must never wait, networks always can.

Linux gives each thread a niceness of its own; on other systems these functions do nothing (their schedulers favour
threads that mostly wait, which the audio thread does).
"""

import logging
import os
import sys
import threading

log = logging.getLogger(__name__)

URGENT = -10
BACKGROUND = 10


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
