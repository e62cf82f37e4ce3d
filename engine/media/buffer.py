"""Decoded sound on disk: a temporary file that grows while it is decoded and is read by position.

It is not mapped into memory: an hour that was listened to would count as a gigabyte of ours, and a full disk would
kill the process (SIGBUS) instead of raising an error. The system keeps in its own cache what is read often.
"""

import errno
import logging
import os
import sys
import tempfile
import threading
import weakref
from io import FileIO
from pathlib import Path
from typing import BinaryIO

import numpy as np
import platformdirs
from numpy.typing import NDArray

from engine.errors import MediaError

log = logging.getLogger(__name__)

PREFIX = "audio-"
SUFFIX = ".f32"
MASK_PREFIX = "mask-"
MASK_SUFFIX = ".u8"
"""Masks lie beside the sound (`engine.project.tiles`) and are swept with it."""


def cache_folder() -> Path:
    """Where temporary files lie unless told otherwise: in the folder that `SOLOIST_CACHE` names, else in `soloist` in
    the user's cache folder."""
    named = os.environ.get("SOLOIST_CACHE")
    return Path(named) if named else Path(platformdirs.user_cache_dir("soloist", appauthor=False))


def sweep_stale(folder: Path | None = None) -> int:
    """Delete decoded sound and masks that dead processes left in `folder` (default: `cache_folder()`). Returns how
    many files went. Files of running processes, this one included, stay.
    """
    folder = folder or cache_folder()
    removed = 0
    for path in sorted((*folder.glob(f"{PREFIX}*{SUFFIX}"), *folder.glob(f"{MASK_PREFIX}*{MASK_SUFFIX}"))):
        try:
            if _abandoned(path):
                path.unlink()
                removed += 1
        except FileNotFoundError:
            continue
        except OSError as error:
            log.info("left %s alone: %s", path, error)
    return removed


class AudioBuffer:
    """Sound of one recording: float32, ±1 full scale, `channels` × samples at `rate` Hz, on disk.

    One thread appends, any number of threads read. `length`: samples in all, as declared while decoding (it
    may grow or shrink) and exact once `complete`. `available`: samples decoded so far, never falling.
    """

    def __init__(self, rate: int, channels: int, length: int, folder: Path | None = None) -> None:
        self.rate = rate
        self.channels = channels
        self._declared = length
        self._available = 0
        self._complete = False
        self._lock = threading.Lock()
        self._closed = False
        self._path, self._file = _create(folder or cache_folder())
        self._reader = FileIO(self._path)
        self._cleanup = weakref.finalize(self, _remove, self._reader, self._file, self._path)

    @property
    def length(self) -> int:
        """Samples per channel in all: declared while decoding, exact when complete."""
        return self._available if self._complete else max(self._declared, self._available)

    @property
    def available(self) -> int:
        """Samples per channel that can be read by now."""
        return self._available

    @property
    def complete(self) -> bool:
        """Whether everything is decoded."""
        return self._complete

    @property
    def path(self) -> Path:
        """The temporary file."""
        return self._path

    def read(self, start: int, stop: int) -> NDArray[np.float32]:
        """Copy of samples [start, stop): (channels, stop - start) float32; zeros outside [0, available).

        Raises `ValueError` on a closed buffer.
        """
        result = np.zeros((self.channels, max(0, stop - start)), np.float32)
        first, last = max(start, 0), min(stop, self._available)
        if self._closed:
            raise ValueError("the audio buffer is closed")
        if last > first:
            result[:, first - start : last - start] = self._stored(first, last).T
        return result

    def append(self, samples: NDArray[np.float32]) -> None:
        """Add samples (channels, n) float32 at the end. Raises `MediaError` when the disk is full."""
        try:
            self._file.write(np.ascontiguousarray(samples.T, np.float32).data)
            self._file.flush()
        except OSError as error:
            raise _disk_error(error, self._path.parent) from error
        self._available += samples.shape[1]

    def finish(self) -> None:
        """Say that everything is decoded: `length` is now `available`."""
        self._complete = True

    def close(self) -> None:
        """Forget the sound and remove the temporary file (again: harmless)."""
        with self._lock:
            self._closed = True
            self._cleanup()

    def _stored(self, first: int, last: int) -> NDArray[np.float32]:
        """(last - first, channels): what the file holds of these samples."""
        samples = np.empty((last - first, self.channels), np.float32)
        view = samples.view(np.uint8).reshape(-1).data
        with self._lock:
            if self._closed:
                raise ValueError("the audio buffer is closed")
            self._reader.seek(first * self.channels * samples.itemsize)
            while view:
                count = self._reader.readinto(view)
                if not count:
                    raise OSError(f"the temporary file {self._path} ends early")
                view = view[count:]
        return samples


def _create(folder: Path) -> tuple[Path, BinaryIO]:
    try:
        return create_temporary(folder, PREFIX, SUFFIX)
    except OSError as error:
        raise _disk_error(error, folder) from error


def create_temporary(folder: Path, prefix: str, suffix: str) -> tuple[Path, BinaryIO]:
    """Make a file for as long as this process lives, and mark it as in use. Raises `OSError`."""
    folder.mkdir(parents=True, exist_ok=True)
    while True:
        handle, name = tempfile.mkstemp(suffix, f"{prefix}{os.getpid()}-", folder)
        file = os.fdopen(handle, "wb")
        _lock(file)
        # Another process sweeping between creation and lock would have taken it for abandoned.
        if Path(name).exists():
            return Path(name), file
        file.close()


def is_full(error: OSError) -> bool:
    """Whether that means: no room left."""
    return error.errno in (errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC)


def _disk_error(error: OSError, folder: Path) -> MediaError:
    if is_full(error):
        return MediaError(f"There is not enough room on the disk for the decoded sound (in {folder}).")
    return MediaError(f"The decoded sound cannot be stored in {folder}: {(error.strerror or str(error)).lower()}.")


def _remove(reader: FileIO, file: BinaryIO, path: Path) -> None:
    reader.close()
    remove_temporary(file, path)


def remove_temporary(file: BinaryIO, path: Path) -> None:
    """Close and delete a temporary file."""
    try:
        file.close()
        path.unlink(missing_ok=True)
    except OSError as error:
        # Windows refuses while somebody still reads; the next start sweeps it.
        log.info("could not remove %s: %s", path, error)


if sys.platform == "win32":

    def _lock(file: BinaryIO) -> None:
        """An open file cannot be deleted on Windows: that is lock enough."""

    def _abandoned(path: Path) -> bool:
        return path.is_file()

else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        # A lock, not the process id in the name, says who is alive: ids are reused and differ in containers.
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _abandoned(path: Path) -> bool:
        with path.open("rb") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return False
            return True
