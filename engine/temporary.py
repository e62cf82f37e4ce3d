"""Files that are in use, and files that live as long as their process: the one file lock, and the cache folder.

A lock, not a process id in a name, says who is alive: ids are reused and differ in containers. The system gives the
lock back when its process dies, however it dies.
"""

import errno
import logging
import os
import stat
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import IO, BinaryIO

import platformdirs

from engine.errors import CacheLost
from engine.language import tr

log = logging.getLogger(__name__)

SOUND_PREFIX, SOUND_SUFFIX = "audio-", ".f32"
"""Decoded sound (`engine.media.buffer`)."""
MASK_PREFIX, MASK_SUFFIX = "mask-", ".u8"
"""Masks (`engine.project.tiles`), which lie beside it."""
_SWEPT = (f"{SOUND_PREFIX}*{SOUND_SUFFIX}", f"{MASK_PREFIX}*{MASK_SUFFIX}")


def cache_folder() -> Path:
    """Where temporary files lie unless told otherwise: in the folder that `SOLOIST_CACHE` names, else in `soloist` in
    the user's cache folder."""
    named = os.environ.get("SOLOIST_CACHE")
    return Path(named) if named else Path(platformdirs.user_cache_dir("soloist", appauthor=False))


def create_temporary(folder: Path, prefix: str, suffix: str) -> tuple[Path, BinaryIO]:
    """Make a file for as long as this process lives, and mark it as in use. Raises `OSError`."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    while True:
        handle, name = tempfile.mkstemp(suffix, f"{prefix}{os.getpid()}-", folder)
        file = os.fdopen(handle, "wb")
        try:
            # Another process sweeping between creation and lock holds the lock itself, or has taken the file away.
            if try_lock(file) and Path(name).exists():
                return Path(name), file
        except OSError:
            file.close()
            Path(name).unlink(missing_ok=True)
            raise
        file.close()
        with suppress(OSError):
            # Whoever sweeps removes it; where it was only being looked at, it is removed here.
            Path(name).unlink(missing_ok=True)


def unreadable(what: str, error: OSError, folder: Path) -> CacheLost:
    """The sentence for a temporary file that cannot be read back; `what`: “the decoded sound”."""
    why = (error.strerror or str(error)).lower()
    return CacheLost(
        tr(
            "{what} cannot be read back from {folder}: {why}.",
            what=f"{what[0].upper()}{what[1:]}",
            folder=folder,
            why=why,
        )
    )


def remove_temporary(file: BinaryIO, path: Path) -> None:
    """Close and delete a temporary file."""
    try:
        file.close()
        path.unlink(missing_ok=True)
    except OSError as error:
        # Windows refuses while somebody still reads; the next start sweeps it.
        log.info("could not remove %s: %s", path, error)


def sweep_stale(folder: Path | None = None) -> int:
    """Delete decoded sound and masks that dead processes left in `folder` (default: `cache_folder()`). Returns how
    many files went. Files of running processes, this one included, stay.
    """
    folder = folder or cache_folder()
    return sum(remove_abandoned(path) for pattern in _SWEPT for path in sorted(folder.glob(pattern)))


def remove_abandoned(path: Path) -> bool:
    """Delete a file unless somebody holds its lock. Returns whether it was deleted; what cannot be is left there."""
    try:
        with open_own(path, write=True) as file:
            if not try_lock(file):
                return False
            if sys.platform != "win32":
                path.unlink()
        if sys.platform == "win32":
            # An open file cannot be deleted there; whoever has it open refuses this.
            path.unlink()
    except FileNotFoundError:
        return False
    except OSError as error:
        log.info("left %s alone: %s", path, error)
        return False
    return True


def open_own(path: Path, write: bool = False) -> BinaryIO:
    """Open a plain file of one's own that may lie in a folder others can write to. Links are not followed, and pipes
    are not waited for. Raises `OSError`.
    """
    flags = (os.O_RDWR if write else os.O_RDONLY) | getattr(os, "O_BINARY", 0)
    flags |= getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    file = os.fdopen(os.open(path, flags), "r+b" if write else "rb")
    found = os.fstat(file.fileno())
    if not stat.S_ISREG(found.st_mode) or (sys.platform != "win32" and found.st_uid != os.geteuid()):
        file.close()
        raise PermissionError(errno.EACCES, "no plain file of this user", str(path))
    return file


def open_lock(path: Path) -> IO[bytes]:
    """Open a file that is there for its lock alone, making it where it is not. Raises `OSError`, also for a link or a
    pipe in its place.
    """
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    return os.fdopen(os.open(path, flags, 0o600), "r+b", buffering=0)


def is_full(error: OSError) -> bool:
    """Whether that means: no room left."""
    return error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


if sys.platform == "win32":
    import msvcrt

    # A place that no file reaches: what is locked there does not keep anybody from reading.
    _FAR = 1 << 60

    def try_lock(file: IO[bytes]) -> bool:
        """Lock an open file against other processes until it is closed; False when another holds it."""
        place = file.tell()
        try:
            file.seek(_FAR)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            file.seek(place)
        return True

else:
    import fcntl

    def try_lock(file: IO[bytes]) -> bool:
        """Lock an open file against other openings of it until it is closed; False when another holds it.

        Raises `OSError` where the file system knows no locks.
        """
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
