"""Who works on what: a claim beside each record, so that any number of processes on any number of machines share one
output folder.

A claim is a file that is created exclusively, which network file systems keep to as well. On the machine it was made
on, its lock says whether its maker is alive. From elsewhere its age does: the maker touches it while it works, and one
that was not touched for `STALE_S` is taken over. Ages are read from the share's own clock, since machines disagree.
"""

import json
import logging
import os
import platform
import threading
import time
import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import IO

from engine.errors import ExportError
from engine.language import tr
from engine.temporary import open_own, try_lock

log = logging.getLogger(__name__)

SUFFIX = ".claim"
BEAT_S = 20.0
STALE_S = 300.0
"""Longer than the minute for which network file systems may show old times."""
WAIT_S = 0.5
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_MAX_BYTES = 4096


class ClaimedElsewhereError(Exception):
    """Somebody else is at work there. `holder`: who, in words."""

    def __init__(self, holder: str) -> None:
        super().__init__(holder)
        self.holder = holder


class Claim:
    """A place in an output folder that is ours while we work on it."""

    def __init__(self, path: Path, file: IO[bytes], place: Path) -> None:
        self._path, self._file, self._place = path, file, place
        self._stop = threading.Event()
        self._beat = threading.Thread(target=self._touch, name="soloist-claim", daemon=True)
        self._beat.start()

    def check(self) -> None:
        """Before anything is written. Raises `ExportError` where it was taken over, as when this machine slept."""
        if not _is_at(self._path, self._file):
            raise ExportError(
                tr(
                    "Another run took over {place} while this one stood still; it is left to that one.",
                    place=self._place,
                )
            )

    def release(self) -> None:
        """Let others have it."""
        self._stop.set()
        self._beat.join()
        ours = _is_at(self._path, self._file)
        self._file.close()
        if ours:
            with suppress(OSError):
                self._path.unlink()

    def _touch(self) -> None:
        while not self._stop.wait(BEAT_S):
            try:
                if _is_at(self._path, self._file):
                    os.utime(self._path)
            except OSError as error:
                # The share is away for the moment; the next beat tries again.
                log.info("the claim %s could not be renewed: %s", self._path, error)


def wait_for(path: Path, place: Path, tell: Callable[[str], object]) -> Claim:
    """As `take`, but others are waited for, and it is told once for whom. Raises `OSError`."""
    told = False
    while True:
        try:
            return take(path, place)
        except ClaimedElsewhereError as busy:
            if not told:
                tell(waiting_for(place, busy.holder))
            told = True
            time.sleep(WAIT_S)


def waiting_for(place: Path, holder: str) -> str:
    """The sentence."""
    return tr("Another run is working on {place} ({holder}); waiting for it.", place=place, holder=holder)


def take(path: Path, place: Path) -> Claim:
    """Make `place` ours until it is released. `path`: where the claim lies; its folder is made. Raises
    `ClaimedElsewhereError`, and `OSError` where no file can be made there.
    """
    while True:
        path.parent.mkdir(parents=True, exist_ok=True)
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        try:
            file: IO[bytes] = os.fdopen(os.open(path, flags, 0o600), "r+b", buffering=0)
        except FileExistsError:
            if (taken := _from_the_dead(path)) is None:
                continue
            file = taken
        except FileNotFoundError:
            # Whoever finished last removed the folder.
            continue
        else:
            _lock(file)
        if _is_at(path, file):
            _sign(file)
            return Claim(path, file, place)
        file.close()


def _from_the_dead(path: Path) -> IO[bytes] | None:
    """A claim whose maker is gone, now ours; None where it has just vanished. Raises `ClaimedElsewhereError`."""
    try:
        file = open_own(path, write=True)
    except FileNotFoundError:
        return None
    try:
        holder = _Holder.read(file)
        if holder.machine == _machine():
            # The system gave the lock back when the maker died, however it died.
            locked = _lock(file)
            if locked:
                return file
            if locked is False:
                raise ClaimedElsewhereError(holder.words)
        before = os.fstat(file.fileno())
        if _now(path.parent) - before.st_mtime < STALE_S:
            raise ClaimedElsewhereError(holder.words)
    except BaseException:
        file.close()
        raise
    file.close()
    log.warning("%s has not been heard of for %.0f s; its work is taken over", holder.words, STALE_S)
    _remove_stale(path, before)
    return None


def _remove_stale(path: Path, stale: os.stat_result) -> None:
    """Remove a stale claim, and only that one: of those that found it one is let in, the others look again."""
    gate = path.with_name(path.name + ".gate")
    try:
        os.close(os.open(gate, os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        with suppress(FileNotFoundError):
            if _now(path.parent) - gate.stat().st_mtime > STALE_S:
                # Whoever was let in died there.
                gate.unlink()
        return
    try:
        found = path.stat()
        if os.path.samestat(found, stale) and found.st_mtime == stale.st_mtime:
            path.unlink()
    except FileNotFoundError:
        # Its maker woke up and let go.
        return
    finally:
        gate.unlink(missing_ok=True)


@dataclass(frozen=True)
class _Holder:
    machine: str
    words: str

    @classmethod
    def read(cls, file: IO[bytes]) -> "_Holder":
        """What a claim says; one that says nothing yet, or nonsense, is somebody's elsewhere."""
        try:
            data = json.loads(file.read(_MAX_BYTES))
            machine, host, process = str(data["machine"]), str(data["host"]), int(data["process"])
        except (ValueError, KeyError, TypeError, RecursionError):
            return cls("", "unknown")
        return cls(machine, tr("process {process} on {host}", process=process, host=host))


def _sign(file: IO[bytes]) -> None:
    made = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    text = json.dumps({"machine": _machine(), "host": platform.node(), "process": os.getpid(), "since": made})
    file.seek(0)
    file.truncate()
    file.write(text.encode())
    file.flush()


@lru_cache
def _machine() -> str:
    """A running system: locks of processes on the same one can be trusted, in containers, too."""
    try:
        return f"{platform.node()} {_BOOT_ID.read_text().strip()}"
    except OSError:
        return platform.node()


def _lock(file: IO[bytes]) -> bool | None:
    """False where somebody holds it; None where the disk knows no locks."""
    try:
        return try_lock(file)
    except OSError as error:
        log.info("no lock on this disk: %s", error)
        return None


def _now(folder: Path) -> float:
    """The time by the clock of the disk."""
    probe = folder / f"{uuid.uuid4().hex}.clock"
    probe.touch()
    try:
        return probe.stat().st_mtime
    finally:
        probe.unlink()


def _is_at(path: Path, file: IO[bytes]) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(file.fileno()))
    except FileNotFoundError:
        return False
