"""Decoded sound on disk: a temporary file that grows while it is decoded and is read by position.

It is not mapped into memory: an hour that was listened to would count as a gigabyte of ours, and a full disk would
kill the process (SIGBUS) instead of raising an error. The system keeps in its own cache what is read often.
"""

import threading
import weakref
from io import FileIO
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from engine.errors import MediaError
from engine.language import tr
from engine.temporary import (
    SOUND_PREFIX,
    SOUND_SUFFIX,
    cache_folder,
    create_temporary,
    is_full,
    remove_temporary,
    unreadable,
)


class AudioBuffer:
    """Sound of one recording: float32, ±1 full scale, `channels` × samples at `rate` Hz, on disk.

    One thread appends, any number of threads read. `length`: samples in all, as declared while decoding (it
    may grow or shrink) and exact once `complete`. `available`: samples decoded so far, never falling. `peak`: the
    largest magnitude so far. `replaced`: how many samples (each channel counts) were no sound and are silence here.
    `notes`: sentences on what the decoding had to mend.
    """

    def __init__(self, rate: int, channels: int, length: int, folder: Path | None = None) -> None:
        self.rate = rate
        self.channels = channels
        self._declared = length
        self._available = 0
        self.peak = 0.0
        self.replaced = 0
        self.notes: list[str] = []
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

        Raises `ValueError` on a closed buffer, `CacheLost` where the disk does not give it back.
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
        if samples.size:
            self.peak = max(self.peak, float(np.abs(samples).max()))
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
            try:
                self._reader.seek(first * self.channels * samples.itemsize)
                while view:
                    count = self._reader.readinto(view)
                    if not count:
                        raise OSError("the file ends early")
                    view = view[count:]
            except OSError as error:
                raise unreadable(tr("the decoded sound"), error, self._path.parent) from error
        return samples


def _create(folder: Path) -> tuple[Path, BinaryIO]:
    try:
        return create_temporary(folder, SOUND_PREFIX, SOUND_SUFFIX)
    except OSError as error:
        raise _disk_error(error, folder) from error


def _disk_error(error: OSError, folder: Path) -> MediaError:
    if is_full(error):
        return MediaError(
            tr("There is not enough room on the disk for the decoded sound (in {folder}).", folder=folder)
        )
    return MediaError(
        tr(
            "The decoded sound cannot be stored in {folder}: {strerror}.",
            folder=folder,
            strerror=(error.strerror or str(error)).lower(),
        )
    )


def _remove(reader: FileIO, file: BinaryIO, path: Path) -> None:
    reader.close()
    remove_temporary(file, path)
