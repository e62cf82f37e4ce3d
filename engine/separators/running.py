"""Running another program within limits: an argument list, never a shell; what it prints is bounded, and nothing of it
is left running, however it ends.
"""

import os
import re
import select
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Generator, Iterator
from contextlib import suppress
from pathlib import Path

from engine.errors import SeparatorError
from engine.language import tr
from engine.separators.descriptions import OtherSeparator
from engine.text import plain

POLL_S = 0.05
LOOK_S = 0.5
"""So often disk and memory are looked at."""
GRACE_S = 3.0
"""After it was asked to stop, until it is made to."""
_TAIL = 4000
"""Bytes of what it prints that are kept."""
_LAST_LINES, _LAST_CHARACTERS = 3, 400
_SIGNALS = {"terminate": signal.SIGTERM, "interrupt": signal.SIGINT, "kill": getattr(signal, "SIGKILL", signal.SIGTERM)}


def run_steps(separator: OtherSeparator, sound: Path, output: Path) -> Generator[float, None, None]:
    """Run it over `sound`; it writes below `output`, a folder that is there. Yields progress 0–1 many times a second;
    closing the generator ends it and all that it started. Raises `SeparatorError` with its last words."""
    argv = separator.arguments(sound, output)
    program = shutil.which(argv[0])
    if program is None:
        raise SeparatorError(
            tr(
                "“{title}” is not installed here: there is no program “{argv}”. Install it, or say in "
                "{name}.toml where it is.",
                title=separator.title,
                argv=plain(argv[0]),
                name=separator.name,
            )
        )
    try:
        process = subprocess.Popen(
            [program, *argv[1:]], cwd=output, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, bufsize=0, start_new_session=sys.platform != "win32",
        )  # fmt: skip
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise SeparatorError(
            tr("“{title}” could not be started: {why}.", title=separator.title, why=plain(why))
        ) from error
    words = _Words(process, separator.progress)
    watch = _Watch(separator, output, process)
    try:
        while not _has_ended(process):
            time.sleep(POLL_S)
            yield words.done
            if (reason := watch.exceeded()) is not None:
                raise SeparatorError(f"{reason} {words.last()}")
    finally:
        _end(process, separator)
        words.close()
    if process.returncode != 0:
        how = (
            tr("exit status {returncode}", returncode=process.returncode)
            if process.returncode > 0
            else tr("signal {returncode}", returncode=-process.returncode)
        )
        raise SeparatorError(f"{tr('“{title}” failed ({how}).', title=separator.title, how=how)} {words.last()}")


class _Watch:
    """Time, disk and memory."""

    def __init__(self, separator: OtherSeparator, output: Path, process: "subprocess.Popen[bytes]") -> None:
        self._separator, self._output, self._process = separator, output, process
        self._began = self._looked = time.monotonic()

    def exceeded(self) -> str | None:
        """What is too much, a sentence."""
        separator, now = self._separator, time.monotonic()
        title = separator.title
        if now - self._began > separator.timeout_s:
            return tr(
                "“{title}” was not done after {limit} s, and was stopped.", title=title, limit=separator.timeout_s
            )
        if now - self._looked < LOOK_S:
            return None
        self._looked = now
        if folder_bytes(self._output) > separator.disk_mb * 1_000_000:
            return tr("“{title}” wrote more than {limit} MB, and was stopped.", title=title, limit=separator.disk_mb)
        if _memory(self._process.pid) > separator.memory_mb * 1_000_000:
            return tr(
                "“{title}” took more than {limit} MB of memory, and was stopped.",
                title=title,
                limit=separator.memory_mb,
            )
        return None


class _Words:
    """What a program prints, read in a thread so that it never waits; only the end of it is kept."""

    def __init__(self, process: "subprocess.Popen[bytes]", progress: re.Pattern[str] | None) -> None:
        assert process.stdout is not None
        self.done = 0.0
        self._file, self._progress = process.stdout, progress
        self._tail = b""
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._read, name="separator", daemon=True)
        self._thread.start()

    def _read(self) -> None:
        handle = self._file.fileno()
        while True:
            if sys.platform != "win32" and not select.select([handle], [], [], 0.1)[0]:
                # A process that left the group may hold the other end for ever.
                if self._over.is_set():
                    return
                continue
            data = os.read(handle, 1 << 16)
            if not data:
                return
            self._tail = (self._tail + data)[-_TAIL:]
            if self._progress is not None:
                found = self._progress.findall(self._tail[-_TAIL // 4 :].decode("utf-8", "replace"))
                if found:
                    self.done = min(1.0, float(found[-1]) / 100)

    def last(self) -> str:
        """Its last words, in one line, for behind a sentence."""
        self.close()
        lines = [plain(line.strip()) for line in re.split(r"[\r\n]+", self._tail.decode("utf-8", "replace"))]
        said = " / ".join([line for line in lines if line][-_LAST_LINES:])[-_LAST_CHARACTERS:]
        return tr("Its last words: “{said}”.", said=said) if said else tr("It said nothing.")

    def close(self) -> None:
        """Read what is still there, and no more."""
        self._over.set()
        self._thread.join(GRACE_S)
        if not self._thread.is_alive():
            self._file.close()


def folder_bytes(folder: Path) -> int:
    """Bytes of all files below a folder; links are not followed."""
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            with suppress(OSError):
                total += os.lstat(os.path.join(place, name)).st_size
    return total


def _has_ended(process: "subprocess.Popen[bytes]") -> bool:
    """Without forgetting it: until it is waited for, its number is nobody else's."""
    if sys.platform == "win32":
        return process.poll() is not None
    return os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def _end(process: "subprocess.Popen[bytes]", separator: OtherSeparator) -> None:
    """Nothing that it started goes on."""
    if sys.platform == "win32":
        if process.poll() is None:
            command = ["taskkill", "/T", "/F", "/PID", str(process.pid)]
            subprocess.run(command, capture_output=True, check=False)
        process.wait()
        return
    if not _has_ended(process):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, _SIGNALS[separator.cancel])
        patience = time.monotonic() + GRACE_S
        while not _has_ended(process) and time.monotonic() < patience:
            time.sleep(POLL_S / 5)
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    for pid in _session(process.pid):
        with suppress(OSError):
            os.kill(pid, signal.SIGKILL)
    process.wait()


def _session(leader: int) -> list[int]:
    """Those of its processes that made groups of their own (Linux)."""
    return [pid for pid, session, _ in _processes() if session == leader and pid != leader]


def _memory(leader: int) -> int:
    """Bytes in memory of all its processes; 0 where the system does not tell."""
    page = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 0
    return page * sum(pages for _, session, pages in _processes() if session == leader)


def _processes() -> Iterator[tuple[int, int, int]]:
    """(process, session, pages in memory) of all there are; none where there is no /proc."""
    for name in os.listdir("/proc") if os.path.isdir("/proc") else ():
        if name.isdecimal():
            with suppress(OSError, ValueError, IndexError):
                # Behind the name, which may hold anything and stands in parentheses: state, parent, group, session, …
                fields = Path(f"/proc/{name}/stat").read_text("utf-8", "replace").rpartition(")")[2].split()
                yield int(name), int(fields[3]), int(fields[21])
