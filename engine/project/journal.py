"""Autosave: every committed change goes to a file in the user's state folder at once, and to the disk within a second.

A thread writes, so that no change keeps anybody waiting before it is seen; a small one has reached the system when
`settle` returns, and survives a kill of this process. A journal that ends cleanly is removed; one that is left, and
that no living process holds, is work to be recovered (`engine.project.recovery`).
"""

import errno
import logging
import os
import queue
import threading
import time
import uuid
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import IO, BinaryIO

from engine.errors import EngineError, ProjectError
from engine.files import private_folder, reason, whole_file
from engine.language import mark, tr
from engine.project.changes import AllTaught, TaughtLayer
from engine.project.document import AllPieces, Project, Record
from engine.project.facts import Facts
from engine.project.journal_file import (
    KINDS,
    MAGIC,
    Head,
    commit_frame,
    first_end,
    head_frame,
    mark_frame,
    piece_frame,
    taught_frame,
    tuned_frame,
)
from engine.project.layers import PersonPiece
from engine.project.lock import state_folder
from engine.project.store import facts_of
from engine.temporary import open_lock, try_lock

log = logging.getLogger(__name__)

SUFFIX = ".journal"
LOCK_SUFFIX = ".journal-lock"
SYNC_S = 1.0
"""Seconds of changes that a power cut may cost."""
WAIT_S = 0.5
"""How long `settle` waits for changes to be written before it leaves that to the thread."""
COMPACT_BYTES = 64 << 20
"""From this size on, and from four times what was left the last time, the changes are replaced by their outcome."""

EARLIER = mark("Earlier changes")
"""What the history calls changes of which only the outcome was written down."""

Work = Callable[[], None]


def journal_folder() -> Path:
    """Where journals lie unless told otherwise."""
    return state_folder() / "journals"


class Journal:
    """The changes of one project since it was saved. One thread calls it, the window's."""

    def __init__(self, file: Path, lock: IO[bytes], project: Project, head: Head) -> None:
        """Use `start`, or `engine.project.recovery`. `file`: a whole journal, open to whoever holds `lock`."""
        self.file = file
        self._lock = lock
        self._project = project
        self._head = head
        self._marks: dict[str, int] = {}
        self._out: BinaryIO = file.open("r+b", buffering=0)
        self._end = self._compacted = self._out.seek(0, os.SEEK_END)
        self._failure: OSError | EngineError | None = None
        self._compacting = self._unsynced = False
        self._work: queue.SimpleQueue[Work | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
        self._thread.start()

    @classmethod
    def start(
        cls,
        project: Project,
        folder: Path | None = None,
        path: Path | None = None,
        save_id: str = "",
        text: str = EARLIER,
    ) -> "Journal":
        """A new journal for a project. `path`, `save_id`: the file it was opened from, as it was then; without one,
        what a person decided in it so far is written down, too, under the name `text`. Raises `ProjectError`.
        """
        folder = folder or journal_folder()
        file = folder / f"{os.getpid()}-{uuid.uuid4().hex}{SUFFIX}"
        facts = facts_of(project)
        head = Head(path and path.resolve(), (save_id,) if save_id else (), facts)
        try:
            private_folder(folder)
            lock = open_lock(file.with_suffix(LOCK_SUFFIX))
            try_lock(lock)
            with whole_file(file, private=True) as out:
                out.write(MAGIC + head_frame(head))
        except OSError as error:
            raise _failed(error, folder) from error
        journal = cls(file, lock, project, head)
        mask = project.segmentation
        if path is None and mask is not None and (mask.has_touched or mask.is_taught):
            taught = TaughtLayer(AllTaught(mask), project.tuned)
            journal._work.put(partial(journal._outcome, facts, AllPieces(mask), taught, text))
        return journal

    def append(self, record: Record) -> None:
        """Write a change down, soon: a project's `listener`. If that fails, the change itself stands, and the next one
        tries to make up for what is missing."""
        facts, mask = facts_of(self._project), self._project.segmentation
        # Once: of many changes at a time each would write all of them.
        large = not self._compacting and self._end > max(COMPACT_BYTES, 4 * self._compacted)
        if mask is not None and (large or self._failure is not None):
            taught = TaughtLayer(AllTaught(mask), self._project.tuned)
            self._compacting = True
            self._work.put(partial(self._outcome, facts, AllPieces(mask), taught))
        else:
            self._work.put(partial(self._change, record, facts))

    def settle(self) -> None:
        """Wait until what was appended has reached the system, unless that takes long. Raises `ProjectError` when a
        change could not be written."""
        self._put(_nothing)
        if self._failure is not None:
            raise _failed(self._failure, self.file.parent)

    def mark(self, save_id: str) -> None:
        """A snapshot with this id was just taken, to be saved. Changes from here on are not in it."""
        self._put(partial(self._mark, save_id))

    def saved(self, save_id: str, path: Path) -> None:
        """That snapshot is on the disk at `path`: forget what it holds."""
        head = Head(path.resolve(), (save_id,), facts_of(self._project))
        self._put(partial(self._rebase, head))

    def flush(self) -> None:
        """Wait until everything is on the disk."""
        self._put(self._sync, seconds=None)

    def close(self, keep: bool = False) -> None:
        """End. The file goes, as there is nothing to recover, unless it is to be kept (again: harmless)."""
        if self._lock.closed:
            return
        self._work.put(None)
        self._thread.join()
        self._out.close()
        if not keep:
            self.file.unlink(missing_ok=True)
            self.file.with_suffix(LOCK_SUFFIX).unlink(missing_ok=True)
        self._lock.close()

    def _put(self, work: Work, seconds: float | None = WAIT_S) -> None:
        done = threading.Event()
        self._work.put(work)
        self._work.put(done.set)
        done.wait(seconds)

    # From here on: the thread.

    def _run(self) -> None:
        synced = time.monotonic()
        while True:
            due = max(0.0, synced + SYNC_S - time.monotonic()) if self._unsynced else None
            try:
                work = self._work.get(timeout=due)
            except queue.Empty:
                work = self._sync
                synced = time.monotonic()
            self._guarded(work or self._sync)
            if work is None:
                return

    def _guarded(self, work: Work) -> None:
        try:
            work()
        except (OSError, EngineError) as error:
            # The disk of the journal is full or gone, or that of the mask, of which pieces are read only now.
            log.warning("the journal cannot be written: %s", error)
            self._failure = error

    def _sync(self) -> None:
        # Whether it succeeds or not: after a failure only writing everything again could help.
        self._unsynced = False
        if not self._out.closed:
            os.fsync(self._out.fileno())

    def _change(self, record: Record, facts: Facts) -> None:
        try:
            for piece in record.pieces:
                self._write(piece_frame(piece))
            taught = record.taught
            for data in () if taught is None else _taught_frames(taught):
                self._write(data)
            change = record.text, record.kinds, record.replaces, facts, record.step
            self._write(commit_frame(*change, taught is not None))
        except (OSError, EngineError):
            # Half a change must not stand before the next one.
            if not self._out.closed:
                self._out.truncate(self._end)
                self._out.seek(self._end)
            raise
        self._end = self._out.tell()

    def _mark(self, save_id: str) -> None:
        self._write(mark_frame(save_id))
        self._end = self._marks[save_id] = self._out.tell()

    def _write(self, data: bytes) -> None:
        if self._out.closed:
            raise FileNotFoundError(errno.ENOENT, "the journal is gone")
        view = memoryview(data)
        while view:
            view = view[self._out.write(view) :]
        self._unsynced = True

    def _outcome(self, facts: Facts, pieces: Iterable[PersonPiece], taught: TaughtLayer, text: str = EARLIER) -> None:
        """All changes so far are replaced by what they came to."""
        head = replace(self._head, save_ids=(*self._head.save_ids, *self._marks))
        frames = (piece_frame(piece) for piece in pieces)
        end = commit_frame(text, frozenset(KINDS), True, facts, 0, True)
        try:
            self._rewrite(head, chain(frames, _taught_frames(taught), (end,)))
        finally:
            self._compacting = False
        self._compacted = self._end
        self._failure = None

    def _rebase(self, head: Head) -> None:
        """Only what came after the mark of that save is kept; everything, where the mark is gone: to do again what is
        in the file already does no harm."""
        start = self._marks.get(head.save_ids[0])
        with self.file.open("rb") as before:
            if start is None:
                start = first_end(before)
            before.seek(start)
            self._rewrite(head, iter(partial(before.read, 1 << 20), b""))
        self._compacted = self._end

    def _rewrite(self, head: Head, content: Iterable[bytes]) -> None:
        """Replace the file, whole or not at all."""
        # Windows does not replace a file that is open for writing.
        self._out.close()
        private_folder(self.file.parent)
        try:
            with whole_file(self.file, private=True) as out:
                out.write(MAGIC + head_frame(head))
                for data in content:
                    out.write(data)
            self._head = head
            self._marks.clear()
        finally:
            self._out = self.file.open("r+b", buffering=0)
            self._end = self._out.seek(0, os.SEEK_END)


def _taught_frames(taught: TaughtLayer) -> Iterator[bytes]:
    yield tuned_frame(taught.tuned)
    for piece in taught.pieces:
        yield taught_frame(piece)


def _nothing() -> None:
    """Work that is done when all before it is."""


def _failed(error: OSError | EngineError, folder: Path) -> ProjectError:
    why = reason(error, folder) if isinstance(error, OSError) else str(error).rstrip(".")
    return ProjectError(
        tr(
            "Changes cannot be kept for recovery: {error}. Save your project soon; until then a crash would lose them.",
            error=why,
        )
    )
