"""What a process takes of the machine."""

import resource
import sys
from pathlib import Path


def resident_mb() -> float:
    """Megabytes of this process that are in memory now; on systems other than Linux the most that ever were."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text().split()[1]) * resource.getpagesize() / 1e6
    return peak_mb()


def peak_mb() -> float:
    """The most megabytes of this process that were in memory at once."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 1e6 if sys.platform == "darwin" else most * 1024 / 1e6
