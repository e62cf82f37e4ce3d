"""Separations that are kept for the next time: what the networks said of a recording, finished or not.

An entry is a project file without recording, mixer and edits, in a folder of the user's cache that only its owner can
look into. Its name says which recording (fingerprint and sound track), which networks and which instruments it is of,
each hashed; its content says so again and is believed only where both agree. The folder is bounded: what was not used
for longest goes first.
"""

import hashlib
import logging
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from engine.errors import ProjectError, SaveFailed
from engine.files import private_folder, sweep_partials
from engine.language import tr
from engine.project.facts import Facts
from engine.project.segmentation import Segmentation
from engine.project.store import ProjectSnapshot, load_project, save_steps
from engine.temporary import cache_folder

log = logging.getLogger(__name__)

MOST_BYTES = 1 << 30
"""Of all entries together: some fifty recordings of ten minutes."""
METHOD = 1
"""Rises when the same networks come to another mask, so that what was kept before is not taken for it."""
SUFFIX = ".kept"


@dataclass(frozen=True)
class Subject:
    """What a separation is of. `recording`: tells it from all others (see `engine.media.fingerprint`) and names its
    sound track; `networks`: name and hash.
    """

    recording: str
    networks: str

    @property
    def stem(self) -> str:
        """How the names of its entries begin."""
        return f"{_hashed(self.recording)}-{_hashed(f'{METHOD} {self.networks}')}-"


@dataclass(frozen=True, eq=False)
class Kept:
    """An entry. `mask`: with the columns that were reached; `view`: see `KeptSeparations.keep`."""

    mask: Segmentation
    view: Mapping[str, object]


class KeptSeparations:
    """The folder of entries. Any thread, any number of processes."""

    def __init__(self, folder: Path | None = None, most_bytes: int = MOST_BYTES) -> None:
        """`folder`: default, in `cache_folder()`."""
        self._folder = folder
        self._most = most_bytes

    @property
    def folder(self) -> Path:
        """Where they lie."""
        return self._folder or cache_folder() / "separations"

    def find(self, subject: Subject, instruments: Sequence[str] | None = None) -> Kept | None:
        """What is kept of a recording for these instruments (in any order), or for those it was kept with last.

        Raises `ProjectError` where an entry is damaged; it has been removed then.
        """
        if instruments is None:
            path = max(self._entries(f"{subject.stem}*"), key=_used, default=None)
        else:
            path = self._path(subject, instruments)
        if path is None or not path.is_file():
            return None
        try:
            return self._load(path, subject)
        except ProjectError as error:
            log.warning("dropped %s: %s", path, error)
            path.unlink(missing_ok=True)
            raise ProjectError(
                tr(
                    "What was kept of an earlier separation of this recording was damaged and has been removed; it is"
                    " separated again."
                )
            ) from error

    def keep(self, subject: Subject, mask: Segmentation, view: Mapping[str, object]) -> Iterator[float]:
        """Write what the networks said (a mask that nobody writes to meanwhile), yielding progress 0–1. `view`: what
        else belongs to it, anything JSON can say. It is there whole or not at all, and the oldest entries make room.
        Raises `SaveFailed`.
        """
        # Of a person's own instruments the networks said nothing.
        plain = mask.without_edits().with_instruments(mask.known)
        plain.filled[:] = mask.answered
        path = self._path(subject, plain.instruments)
        facts = Facts(plain.grid, plain.instruments, model=subject.networks)
        shot = ProjectSnapshot(facts, plain, {**view, "recording": subject.recording}, _hashed(path.name))
        try:
            private_folder(self.folder)
        except OSError as error:
            raise SaveFailed(
                tr(
                    "The separation cannot be kept in {folder}: {strerror}.",
                    folder=self.folder,
                    strerror=error.strerror,
                )
            ) from error
        yield from save_steps(shot, path)
        self._make_room(path)

    def clear(self) -> int:
        """Remove everything. Returns how many bytes that was."""
        freed = 0
        for path in self._entries(f"*{SUFFIX}"):
            with suppress(FileNotFoundError):
                freed += path.stat().st_size
                path.unlink()
        sweep_partials(self.folder)
        return freed

    def _load(self, path: Path, subject: Subject) -> Kept:
        if path.stat().st_size > self._most:
            raise ProjectError(tr("the entry is larger than all of them may be"))
        loaded = load_project(path)
        mask = loaded.mask
        recording, networks = loaded.view.get("recording"), loaded.facts.model
        if mask is None or mask.has_touched or (recording, networks) != (subject.recording, subject.networks):
            raise ProjectError(tr("the entry is of something else than its name says"))
        if path != self._path(subject, mask.instruments):
            raise ProjectError(tr("the entry is of other instruments than its name says"))
        with suppress(OSError):
            os.utime(path)
        return Kept(mask, loaded.view)

    def _path(self, subject: Subject, instruments: Iterable[str]) -> Path:
        return self.folder / f"{subject.stem}{_hashed(' '.join(sorted(instruments)))}{SUFFIX}"

    def _entries(self, pattern: str) -> list[Path]:
        return [p for p in self.folder.glob(pattern) if p.suffix == SUFFIX]

    def _make_room(self, newest: Path) -> None:
        """Remove what was not used for longest until the rest is small enough; the newest is the last to go."""
        entries = sorted(self._entries(f"*{SUFFIX}"), key=lambda path: (path == newest, _used(path)), reverse=True)
        total = 0
        for path in entries:
            with suppress(FileNotFoundError):
                total += path.stat().st_size
                if total > self._most:
                    path.unlink()


def _used(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except FileNotFoundError:
        return 0


def _hashed(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:24]
