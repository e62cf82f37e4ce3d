"""One window per project: whoever opens it second is told, and opens it read-only.

The lock is a file in the user's state folder, held with the system's own file locks: it is given back when the
process ends, however it ends, so that a crash leaves nothing to clear away. Nothing is written beside the project.
Two people on two machines who open one file on a shared disk are not noticed.
"""

import hashlib
import logging
import os
from pathlib import Path
from typing import IO, Self

import platformdirs

from engine.files import private_folder
from engine.language import tr
from engine.temporary import open_lock, try_lock

log = logging.getLogger(__name__)


def state_folder() -> Path:
    """Where journals and locks lie unless told otherwise: `soloist` in the user's state folder."""
    return Path(platformdirs.user_state_dir("soloist", appauthor=False))


def held_text(path: Path) -> str:
    """What to tell whoever opens a project second."""
    return tr(
        "“{name}” is already open in another window; here it can be looked at and listened to, not saved.",
        name=path.name,
    )


class ProjectLock:
    """Held while a project is open for writing."""

    def __init__(self, path: Path, file: IO[bytes] | None) -> None:
        """Use `take`."""
        self.path = path
        self._file = file

    @classmethod
    def take(cls, path: Path, folder: Path | None = None) -> "ProjectLock | None":
        """The lock of the project at `path` (which need not exist yet); None when somebody else has it.

        `folder`: where locks lie, by default in `state_folder()`.
        """
        folder = folder or state_folder() / "locks"
        # The file's real place: a project reached by a link is the same project.
        key = os.path.normcase(path.resolve())
        try:
            private_folder(folder)
            file = open_lock(folder / f"{hashlib.sha256(os.fsencode(key)).hexdigest()[:32]}.lock")
        except OSError as error:
            # Not being able to warn of a second window is no reason not to open the first.
            log.warning("Whether “%s” is open elsewhere cannot be found out: %s.", path.name, error.strerror)
            return cls(path, None)
        try:
            if not try_lock(file):
                file.close()
                return None
        except OSError as error:
            log.warning("Whether “%s” is open elsewhere cannot be found out: %s.", path.name, error.strerror)
        return cls(path, file)

    def release(self) -> None:
        """Give it back (again: harmless). The empty file stays: removing it could take it from who comes next."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()
