"""Where a project's recording is, and whether what lies there is still the same recording."""

import os
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path, PurePosixPath

from engine.media.fingerprint import fingerprint


@dataclass(frozen=True)
class MediaReference:
    """A recording as a project remembers it. `path`: absolute. `fingerprint`: see `engine.media.fingerprint`.
    `duration_s`: seconds of sound. `relative`: from the project's folder, with forward slashes; empty while the
    project has no file of its own, or where no such path exists (another drive).
    """

    path: Path
    fingerprint: str
    duration_s: float
    relative: str = ""

    def seen_from(self, folder: Path) -> "MediaReference":
        """The same recording for a project file in `folder`."""
        try:
            relative = Path(os.path.relpath(self.path.absolute(), folder.absolute())).as_posix()
        except ValueError:
            # Two drives of Windows have no path between them.
            relative = ""
        return replace(self, path=self.path.absolute(), relative=relative)


class MediaState(Enum):
    """What became of a recording."""

    FOUND = "found"
    """It lies where it lay."""
    MOVED = "moved"
    """The same recording, in another place."""
    CHANGED = "changed"
    """A file of that name is there, but it is another recording, or it was edited."""
    MISSING = "missing"


@dataclass(frozen=True)
class MediaSearch:
    """The outcome of a search. `path`: the file that was found (the changed one for CHANGED); None for MISSING.
    `text`: one sentence for the person; empty for FOUND.
    """

    state: MediaState
    path: Path | None
    text: str = ""


def find_media(reference: MediaReference, folder: Path) -> MediaSearch:
    """Look for a recording: from the project's `folder` first (both moved together), then where it was, then
    beside the project. Never raises for a file that is not there or cannot be read.
    """
    name = reference.path.name
    places = [reference.path, folder / name]
    if reference.relative:
        # PurePosixPath: a project saved on Windows opens elsewhere, and the other way round.
        places.insert(0, folder / PurePosixPath(reference.relative))
    changed: Path | None = None
    for place in dict.fromkeys(Path(os.path.normpath(p)) for p in places):
        outcome = _compare(place, reference.fingerprint)
        if outcome:
            if place == Path(os.path.normpath(reference.path)):
                return MediaSearch(MediaState.FOUND, place)
            return MediaSearch(MediaState.MOVED, place, f"“{name}” was found in {place.parent}.")
        if outcome is False:
            changed = changed or place
    if changed is not None:
        return MediaSearch(MediaState.CHANGED, changed, _changed(changed))
    return MediaSearch(
        MediaState.MISSING, None, f"The recording “{name}” is no longer in {reference.path.parent}; show where it is."
    )


def relink(reference: MediaReference, path: Path) -> MediaSearch:
    """Whether `path`, which a person chose, is the recording: MOVED (or FOUND), CHANGED or MISSING."""
    path = path.absolute()
    outcome = _compare(path, reference.fingerprint)
    if outcome is None:
        return MediaSearch(MediaState.MISSING, None, f"“{path.name}” cannot be read.")
    if not outcome:
        return MediaSearch(MediaState.CHANGED, path, _changed(path))
    state = MediaState.FOUND if path == reference.path else MediaState.MOVED
    return MediaSearch(state, path)


def _changed(path: Path) -> str:
    return (
        f"“{path.name}” in {path.parent} is not the recording this project was made from: it was changed, or it is "
        f"another one of that name."
    )


def _compare(path: Path, expected: str) -> bool | None:
    """Whether the file is that recording; None when there is none to be read."""
    try:
        # Only plain files: reading a pipe or a device that a foreign project names would wait for ever.
        return fingerprint(path) == expected if path.is_file() else None
    except (OSError, ValueError):
        return None
