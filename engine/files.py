"""Files that are complete or not there: written beside their place, brought to the disk, then renamed into it."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from engine.temporary import is_full, remove_abandoned, try_lock

_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}
_GONE = {errno.ENOENT, errno.ENOTDIR}


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write into that takes the place of `path` when the block ends well, also if the power fails then;
    otherwise nothing changes. Leftovers of processes that died while writing the same file are removed.

    Raises `OSError`; `reason` puts it into words.
    """
    # A link stays a link: the file it leads to is replaced.
    path = path.resolve()
    _sweep(path)
    partial = path.with_name(f"{path.name}.tmp-{os.getpid()}-{os.urandom(4).hex()}")
    try:
        with partial.open("xb") as file:
            with suppress(OSError):
                # Where the file system knows no locks, only the removal of leftovers suffers.
                try_lock(file)
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(partial, path)
        sync_folder(path.parent)
    finally:
        partial.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk; without it a renamed file can vanish with the power."""
    if sys.platform == "win32":
        # Windows cannot open a folder; its journal keeps names.
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def reason(error: OSError, folder: Path) -> str:
    """Why a file in `folder` cannot be written: the second half of a sentence, without a full stop."""
    if is_full(error):
        return "the disk is full"
    if error.errno in _GONE or not folder.exists():
        return f"the folder {folder} is no longer there"
    if error.errno in _REFUSED:
        return f"the system does not allow it in {folder}"
    return (error.strerror or str(error)).rstrip(".")


def _sweep(path: Path) -> None:
    for left in path.parent.glob(f"{_escaped(path.name)}.tmp-*"):
        remove_abandoned(left)


def _escaped(name: str) -> str:
    return "".join(f"[{c}]" if c in "*?[" else c for c in name)
