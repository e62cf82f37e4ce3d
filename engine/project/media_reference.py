"""Where a project's recording is, and whether what lies there is still the same recording."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path, PurePosixPath

from engine.language import tr
from engine.media.fingerprint import content, fingerprint, stamp

MAX_LISTED = 10_000
MAX_LOOKED_AT = 200


@dataclass(frozen=True)
class MediaReference:
    """A recording as a project remembers it. `path`: absolute. `fingerprint`: see `engine.media.fingerprint`.
    `duration_s`: seconds of sound. `stamp`, `content`: see there, too; empty where they are not known (projects of
    earlier versions). `relative`: from the project's folder, with forward slashes; empty while the
    project has no file of its own, or where no such path exists (another drive). `track`: which of its sound tracks,
    from 1; 0: the one that is taken where nobody says. `late_s`: how much later than its picture the sound starts.
    """

    path: Path
    fingerprint: str
    duration_s: float
    relative: str = ""
    stamp: str = ""
    content: str = ""
    track: int = 0
    late_s: float = 0.0

    @classmethod
    def of(
        cls, path: Path, fingerprint: str, duration_s: float, track: int = 0, late_s: float = 0.0
    ) -> "MediaReference":
        """A recording as it is now, without reading it."""
        path = path.absolute()
        try:
            return cls(path, fingerprint, duration_s, stamp=stamp(path), track=track, late_s=late_s)
        except OSError:
            # Gone meanwhile: it is looked for when the project is opened.
            return cls(path, fingerprint, duration_s, track=track, late_s=late_s)

    def with_content(self) -> "MediaReference":
        """The same with its content, if the file is still what it was; unchanged otherwise, and where it is known."""
        try:
            if self.content or not self.stamp or stamp(self.path) != self.stamp:
                return self
            return replace(self, content=content(self.path))
        except OSError:
            return self

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
    beside the project, then under other names in these folders. Never raises for a file that is not there or
    cannot be read.
    """
    name = reference.path.name
    places = [reference.path, folder / name]
    if reference.relative:
        # PurePosixPath: a project saved on Windows opens elsewhere, and the other way round.
        places.insert(0, folder / PurePosixPath(reference.relative))
    changed: Path | None = None
    for place in dict.fromkeys(Path(os.path.normpath(p)) for p in places):
        outcome = _compare(place, reference)
        if outcome:
            if place == Path(os.path.normpath(reference.path)):
                return MediaSearch(MediaState.FOUND, place)
            return MediaSearch(
                MediaState.MOVED, place, tr("“{name}” was found in {parent}.", name=name, parent=place.parent)
            )
        if outcome is False:
            changed = changed or place
    if (renamed := _renamed(reference, dict.fromkeys(Path(os.path.normpath(p)).parent for p in places))) is not None:
        return MediaSearch(
            MediaState.MOVED,
            renamed,
            tr(
                "“{name}” is now called “{name_2}”, in {parent}.", name=name, name_2=renamed.name, parent=renamed.parent
            ),
        )
    if changed is not None:
        return MediaSearch(MediaState.CHANGED, changed, _changed(changed))
    return MediaSearch(
        MediaState.MISSING,
        None,
        tr(
            "The recording “{name}” is no longer in {parent}; show where it is.",
            name=name,
            parent=reference.path.parent,
        ),
    )


def relink(reference: MediaReference, path: Path) -> MediaSearch:
    """Whether `path`, which a person chose, is the recording: MOVED (or FOUND), CHANGED or MISSING."""
    path = path.absolute()
    outcome = _compare(path, reference)
    if outcome is None:
        return MediaSearch(MediaState.MISSING, None, tr("“{name}” cannot be read.", name=path.name))
    if not outcome:
        return MediaSearch(MediaState.CHANGED, path, _changed(path))
    state = MediaState.FOUND if path == reference.path else MediaState.MOVED
    return MediaSearch(state, path)


def _changed(path: Path) -> str:
    return tr(
        "“{name}” in {parent} is not the recording this project was made from: it was changed, or it is "
        "another one of that name.",
        name=path.name,
        parent=path.parent,
    )


def _compare(path: Path, reference: MediaReference) -> bool | None:
    """Whether the file is that recording; None when there is none to be read."""
    try:
        # Only plain files: reading a pipe or a device that a foreign project names would wait for ever.
        if not path.is_file():
            return None
        if reference.stamp and stamp(path) == reference.stamp:
            return True
        if fingerprint(path) != reference.fingerprint:
            return False
        if reference.content:
            return content(path) == reference.content
        # Its content was never noted: saved over since, it may have changed where the fingerprint is blind.
        return not (reference.stamp and path == reference.path and _times(stamp(path)) != _times(reference.stamp))
    except (OSError, ValueError):
        return None


def _times(mark: str) -> str:
    """The size and the time of the last change of content in a stamp."""
    size, _, changed, _ = [*mark.split(":"), "", "", ""][:4]
    return f"{size}:{changed}"


def _renamed(reference: MediaReference, folders: Iterable[Path]) -> Path | None:
    """The recording under another name in one of these folders. Looks at files of its size, or, where that is not
    known, of its suffix, and at not too many.
    """
    size, suffix = reference.stamp.partition(":")[0], reference.path.suffix.lower()
    looked_at = 0
    for folder in folders:
        try:
            names = sorted(os.listdir(folder))[:MAX_LISTED]
        except (OSError, ValueError):
            continue
        for place in (folder / name for name in names):
            try:
                fits = str(place.stat().st_size) == size if size else place.suffix.lower() == suffix
            except (OSError, ValueError):
                continue
            if fits and looked_at < MAX_LOOKED_AT:
                looked_at += 1
                if _compare(place, reference):
                    return place
    return None
