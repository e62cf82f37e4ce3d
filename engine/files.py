"""Files that are complete or not there: written beside their place, brought to the disk, then renamed into it.

While it is written such a file is locked, so that what a killed process left behind can be told from what another one
is still writing. Folders may be shared: nothing of another user's is opened, followed or removed.
"""

import errno
import hashlib
import os
import re
import shutil
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from engine.language import tr
from engine.temporary import is_full, remove_abandoned, try_lock

_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}
_GONE = {errno.ENOENT}
_LONGEST_NAME = 200
"""Bytes of a name before it is shortened: file systems take 255, and the temporary name is longer."""
_PARTIAL = re.compile(r"\.tmp-\d+-[0-9a-f]+$")
_UMASK = os.umask(0o077)
os.umask(_UMASK)


class Partial:
    """A file that is still being written: `path` beside its place, `file` open for reading and writing, readable by
    its owner alone until it is published. Raises `OSError`; `reason` puts it into words.
    """

    def __init__(self, place: Path, private: bool = False) -> None:
        """`place`: where it goes; a link stays a link, the file it leads to is replaced. `private`: readable by its
        owner alone for good; otherwise it gets the permissions of what was there. Leftovers of processes that died
        while writing the same file are removed.
        """
        # realpath, not resolve: a link that leads in a circle is an OSError later, not a RuntimeError here.
        self._place = Path(os.path.realpath(place))
        self._private = private
        _sweep(self._place.parent, f"{short_name(self._place.name)}.tmp-")
        self.path, self.file = _created(self._place)

    def publish(self) -> None:
        """Let it take its place, also if the power fails then."""
        self.file.flush()
        self._set_mode()
        os.fsync(self.file.fileno())
        if sys.platform == "win32":
            # Windows renames no open file.
            self.file.close()
        os.replace(self.path, self._place)
        # Only now is the lock given back: nobody takes the finished file for a leftover.
        self.file.close()
        sync_folder(self._place.parent)

    def discard(self) -> None:
        """Close and remove it, unless it was published (again: harmless)."""
        with suppress(OSError):
            # What could not be flushed is not wanted any more.
            self.file.close()
        self.path.unlink(missing_ok=True)

    def _set_mode(self) -> None:
        if sys.platform == "win32" or self._private:
            return
        try:
            mode = stat.S_IMODE(self._place.stat().st_mode) & 0o777
        except OSError:
            mode = 0o666 & ~_UMASK
        with suppress(PermissionError):
            # Disks without permissions of their own refuse.
            os.fchmod(self.file.fileno(), mode)


@contextmanager
def whole_file(path: Path, private: bool = False) -> Iterator[BinaryIO]:
    """A file to write into that takes the place of `path` when the block ends well, otherwise nothing changes; see
    `Partial`. Raises `OSError`.
    """
    partial = Partial(path, private)
    try:
        yield partial.file
        partial.publish()
    finally:
        partial.discard()


def _created(place: Path) -> tuple[Path, BinaryIO]:
    while True:
        path = place.with_name(f"{short_name(place.name)}.tmp-{os.getpid()}-{os.urandom(4).hex()}")
        file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600), "r+b")
        with suppress(OSError):
            # Where the file system knows no locks, only the removal of leftovers suffers.
            try_lock(file)
        # Another process that sweeps between creation and lock would have taken it for abandoned.
        if path.exists():
            return path, file
        file.close()


def short_name(name: str) -> str:
    """A name that leaves room for what is put behind it."""
    data = os.fsencode(name)
    if len(data) <= _LONGEST_NAME:
        return name
    whole = data[: _LONGEST_NAME - 20].decode("utf-8", errors="ignore")
    return f"{whole}~{hashlib.sha256(data).hexdigest()[:16]}"


def private_folder(folder: Path) -> Path:
    """Make a folder that only its owner can look into, and return it. One that is there already is kept to that.
    Raises `OSError`, also where it belongs to somebody else.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if sys.platform != "win32":
        found = folder.stat()
        if found.st_uid != os.geteuid():
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))
        if found.st_mode & 0o077:
            folder.chmod(0o700)
    return folder


def open_plain(path: Path) -> BinaryIO:
    """Open a plain file for reading, or the one a link leads to. Pipes and devices are not waited for: they, too, raise
    `OSError`.
    """
    file = os.fdopen(os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)), "rb")
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise OSError(errno.EINVAL, "it is no plain file", str(path))
    return file


def sweep_partials(folder: Path) -> None:
    """Remove all files that killed processes left half-written in a folder."""
    _sweep(folder, "")


def _sweep(folder: Path, begin: str) -> None:
    try:
        left = [n for n in os.listdir(folder) if n.startswith(begin) and _PARTIAL.search(n)]
    except OSError:
        # Not there, or not to be listed: nothing of ours lies in it.
        return
    for name in left:
        remove_abandoned(folder / name)


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


def free_bytes(folder: Path) -> int | None:
    """Room on the disk that a folder, which need not exist yet, is or would be on; None where nobody says."""
    for existing in (folder, *folder.absolute().parents):
        try:
            return shutil.disk_usage(existing).free
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError:
            break
    return None


def reason(error: OSError, folder: Path) -> str:
    """Why a file in `folder` cannot be written: the second half of a sentence, without a full stop."""
    if is_full(error):
        return tr("the disk is full")
    if error.errno == errno.ENOTDIR or (folder.exists() and not folder.is_dir()):
        return tr("{folder} is a file, not a folder", folder=folder)
    if error.errno == errno.ENAMETOOLONG:
        return tr("its name is too long for this disk")
    if error.errno == errno.EFBIG:
        return tr("it would be larger than this disk allows a file to be")
    if error.errno in _GONE or not folder.exists():
        return tr("the folder {folder} is no longer there", folder=folder)
    if error.errno in _REFUSED:
        return tr("the system does not allow it in {folder}", folder=folder)
    return (error.strerror or str(error)).rstrip(".")
