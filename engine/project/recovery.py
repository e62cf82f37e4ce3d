"""Work that a crash, a kill or a power cut left behind: found at the next start, and brought back change by change."""

import logging
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, BinaryIO, get_args

from engine.errors import ProjectDamaged, ProjectError
from engine.grid import MaskGrid
from engine.language import tr
from engine.project.changes import Kind, TaughtLayer
from engine.project.document import Project, Record
from engine.project.journal import LOCK_SUFFIX, SUFFIX, Journal, journal_folder
from engine.project.journal_file import Commit, Head, read_piece, read_taught, read_tuned, scan
from engine.project.layers import PersonPiece, TaughtPiece
from engine.project.media_reference import MediaReference
from engine.project.refit import refitted
from engine.project.segmentation import Segmentation
from engine.project.store import LoadedProject, LoadProgress, load_steps, to_project
from engine.temporary import open_lock, open_own, try_lock

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Recoverable:
    """Unsaved work. `path`: the project file it belongs to, None for a recording that was never saved; `media`: the
    recording; `changes`: how many were made since the last save; `changed_at`: when the last one was, in seconds
    since 1970; `name`: what to call it.
    """

    file: Path
    path: Path | None
    media: MediaReference | None
    changes: int
    changed_at: float

    @property
    def name(self) -> str:
        """The project's file name, or the recording's."""
        known = self.path or (self.media and self.media.path)
        return known.name if known else tr("a recording")


@dataclass(frozen=True, eq=False)
class Recovered:
    """A project with its unsaved changes, and the journal that goes on writing them down. `loaded`: what the project
    file holds, None for a recording that was never saved: its untouched cells wait for the network.
    """

    project: Project
    journal: Journal
    loaded: LoadedProject | None


@dataclass(frozen=True)
class RecoverProgress:
    """How far it is, 0–1; `recovered` comes with the last report."""

    done: float
    recovered: Recovered | None = field(default=None, repr=False)


def find_recoverable(folder: Path | None = None) -> tuple[Recoverable, ...]:
    """Journals that nobody closed and no living process holds, the latest first. Those without a change are removed;
    what cannot be read is left where it is.
    """
    folder = folder or journal_folder()
    found = []
    for file in sorted(folder.glob(f"*{SUFFIX}")):
        lock = _locked(file)
        if lock is None:
            continue
        with lock:
            try:
                with open_own(file) as content:
                    seen = scan(content)
                    changed_at = os.fstat(content.fileno()).st_mtime
            except (OSError, ValueError) as error:
                log.warning("%s is no journal that can be read: %s", file, error)
                continue
            if seen.commits:
                media = seen.commits[-1].facts.media
                found.append(Recoverable(file, seen.head.path, media, len(seen.commits), changed_at))
            else:
                _remove(file)
    return tuple(sorted(found, key=lambda r: -r.changed_at))


def discard(recoverable: Recoverable) -> None:
    """Throw unsaved work away; nothing happens if it is gone, or another window is recovering it."""
    lock = _locked(recoverable.file)
    if lock is not None:
        with lock:
            _remove(recoverable.file)


def recover_steps(recoverable: Recoverable) -> Iterator[RecoverProgress]:
    """Bring unsaved work back, yielding progress; the last report carries it. The journal goes on in the same file, so
    that another crash loses no more. Closing the generator leaves everything as it was.

    Raises `ProjectError` when another window has it, the project file is gone, damaged, or was saved by somebody
    else since; the journal stays.
    """
    file = recoverable.file
    lock = _locked(file)
    if lock is None:
        raise ProjectError(
            tr("The unsaved work on “{name}” is being recovered in another window.", name=recoverable.name)
        )
    journal: Journal | None = None
    try:
        with open_own(file) as content:
            seen = scan(content)
            loaded: LoadedProject | None = None
            if seen.head.path is not None:
                for progress in load_steps(seen.head.path):
                    yield RecoverProgress(progress.done / 2)
                loaded = _checked(progress, seen.head)
            project = (
                to_project(loaded) if loaded else Project(media=seen.head.facts.media, model=seen.head.facts.model)
            )
            for done, commit in enumerate(seen.commits):
                _replay(project, commit, content)
                yield RecoverProgress(0.5 + 0.5 * done / len(seen.commits))
        # A torn tail goes: what is written next must follow what was read.
        os.truncate(file, seen.end)
        journal = Journal(file, lock, project, seen.head)
        project.listener = journal.append
        yield RecoverProgress(1.0, Recovered(project, journal, loaded))
    except (OSError, ValueError) as error:
        log.warning("%s cannot be recovered: %s", file, error)
        raise ProjectDamaged(
            tr("The unsaved work on “{name}” cannot be read: it is damaged.", name=recoverable.name)
        ) from error
    finally:
        if journal is None:
            lock.close()


def _checked(progress: LoadProgress, head: Head) -> LoadedProject:
    loaded = progress.loaded
    if loaded is None or loaded.path is None:
        raise RuntimeError("the loading ended without a project")
    if loaded.save_id not in head.save_ids:
        raise ProjectError(
            tr(
                "“{name}” was saved again after the unsaved work on it was done, so the two no longer fit together.",
                name=loaded.path.name,
            )
        )
    return loaded


@dataclass(frozen=True)
class _Pieces:
    """A change's pieces, read when they are asked for."""

    content: BinaryIO
    starts: tuple[int, ...]
    grid: MaskGrid | None

    def __iter__(self) -> Iterator[PersonPiece]:
        return (read_piece(self.content, start, self.grid) for start in self.starts)


@dataclass(frozen=True)
class _TaughtPieces:
    """What was taught, read when it is asked for."""

    content: BinaryIO
    starts: tuple[int, ...]
    grid: MaskGrid | None

    def __iter__(self) -> Iterator[TaughtPiece]:
        return (read_taught(self.content, start, self.grid) for start in self.starts)


def _taught(commit: Commit, content: BinaryIO) -> TaughtLayer | None:
    if not commit.taught:
        return None
    tuned, *starts = commit.taught
    return TaughtLayer(_TaughtPieces(content, tuple(starts), commit.facts.grid), read_tuned(content, tuned))


def _replay(project: Project, commit: Commit, content: BinaryIO) -> None:
    facts = commit.facts
    mask = project.segmentation
    if facts.grid is not None and mask is None:
        # The network's mask was never saved: it comes again.
        project.segmentation = Segmentation(facts.grid, facts.instruments)
    elif facts.grid is not None and mask is not None and mask.grid != facts.grid:
        project.segmentation = refitted(mask, facts.grid)
        project.history.clear()
    project.media, project.model = facts.media, facts.model
    pieces = _Pieces(content, commit.pieces, facts.grid)
    instruments = None if facts.grid is None else facts.instruments
    kinds = frozenset(kind for kind in get_args(Kind) if kind in commit.kinds)
    step = commit.step
    record = Record(
        commit.text,
        kinds,
        instruments,
        facts.mix,
        facts.protected,
        pieces,
        commit.replaces,
        facts.marks,
        step,
        facts.roster,
        _taught(commit, content),
    )
    project.replay(record)


def _locked(file: Path) -> IO[bytes] | None:
    """The lock of a journal, None when a living process has it, or it cannot be had."""
    try:
        lock = open_lock(file.with_suffix(LOCK_SUFFIX))
        if try_lock(lock):
            return lock
        lock.close()
    except OSError as error:
        log.info("left %s alone: %s", file, error)
    return None


def _remove(file: Path) -> None:
    file.unlink(missing_ok=True)
    file.with_suffix(LOCK_SUFFIX).unlink(missing_ok=True)
