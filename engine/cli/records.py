"""What has been separated, and how: OUTPUT/.soloist/<input>.json, written when everything else is on the disk.

A result counts as complete where its record fits: the same recording (all of it), the same settings, the same network,
and every file still there with the size it was written with.
"""

import json
import logging
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.cli.claims import SUFFIX, Claim, take, wait_for
from engine.files import short_name, whole_file
from engine.media.fingerprint import content, fingerprint, stamp
from engine.temporary import open_own

log = logging.getLogger(__name__)

FOLDER = ".soloist"
FORMAT = 2
MAX_BYTES = 1 << 20


@dataclass(frozen=True)
class Identity:
    """A recording as it was at one moment; see `engine.media.fingerprint`."""

    fingerprint: str
    content: str
    stamp: str

    @classmethod
    def of(cls, path: Path) -> "Identity":
        """Read all of it. Raises `OSError`."""
        before = stamp(path)
        return cls(fingerprint(path), content(path), before)


class Records:
    """The records of one output folder."""

    def __init__(self, output: Path) -> None:
        self._output = output

    def _path(self, folder: Path, suffix: str = ".json") -> Path:
        inside = folder.relative_to(self._output)
        return self._output / FOLDER / inside.with_name(short_name(inside.name) + suffix)

    def completed(self, source: Path, folder: Path, settings: Mapping[str, object]) -> dict[str, Any] | None:
        """What was reported when `source` was separated into `folder` with these settings; None where it was not, or
        where anything has changed since.
        """
        try:
            record = _read(self._path(folder))
            if record["format"] != FORMAT or record["settings"] != dict(settings):
                return None
            sizes: dict[str, int] = record["files"]
            if not sizes or any((folder / name).stat().st_size != size for name, size in sizes.items()):
                return None
            if record["stamp"] != stamp(source) and record["content"] != content(source):
                return None
            result: dict[str, Any] = record["result"]
            return dict(result)
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            log.debug("no usable record of %s: %s", source, error)
            return None

    def has(self, folder: Path) -> bool:
        """Whether anything was separated into a folder and has not been taken back."""
        return self._path(folder).exists()

    def owner(self, folder: Path) -> str | None:
        """The recording that was separated into a folder, if there is still such a file."""
        try:
            source = _read(self._path(folder))["source"]
            return source if isinstance(source, str) and os.path.exists(source) else None
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None

    def written(self) -> set[str]:
        """The real paths of all files that were separated into this output folder."""
        files: set[str] = set()
        for above, _, names in os.walk(self._output / FOLDER):
            for name in names:
                with suppress(OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
                    record = _read(Path(above) / name)
                    place = self._output / os.fspath(record["place"])
                    files.update(os.path.realpath(place / file) for file in record["files"])
        return files

    def write(
        self,
        source: Path,
        identity: Identity,
        folder: Path,
        settings: Mapping[str, object],
        files: Sequence[Path],
        result: Mapping[str, object],
    ) -> None:
        """Remember a finished result. A record that cannot be written costs only a later skip: it is logged."""
        record = {
            "format": FORMAT,
            "source": os.path.abspath(source),
            "place": str(folder.relative_to(self._output)),
            "fingerprint": identity.fingerprint,
            "content": identity.content,
            "stamp": identity.stamp,
            "settings": dict(settings),
            # One file for all stems stands beside the folder.
            "files": {os.path.relpath(file, folder): file.stat().st_size for file in files},
            "result": dict(result),
        }
        path = self._path(folder)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with whole_file(path) as file:
                file.write(json.dumps(record).encode())
        except OSError as error:
            log.warning("that %s is complete could not be noted: %s", folder, error)

    def forget(self, folder: Path) -> None:
        """The result is about to be replaced."""
        with suppress(FileNotFoundError):
            self._path(folder).unlink()

    @contextmanager
    def claimed(self, folder: Path, tell: Callable[[str], object] | None = None) -> Iterator[Claim | None]:
        """Inside, no other run works on this folder. One that does is waited for, which is told; without `tell` it
        raises `ClaimedElsewhereError`. None where no claim can be made. Leaves nothing behind.
        """
        path = self._path(folder, SUFFIX)
        ours = self._output / FOLDER
        made = [f for f in path.parents if f == ours or ours in f.parents or not f.exists()]
        claim = None
        try:
            claim = take(path, folder) if tell is None else wait_for(path, folder, tell)
        except OSError as error:
            log.info("%s is not claimed: %s", folder, error)
        try:
            yield claim
        finally:
            if claim is not None:
                claim.release()
            with suppress(OSError):
                for empty in made:
                    empty.rmdir()


def _read(path: Path) -> dict[str, Any]:
    """A record. Raises `OSError`, `ValueError`, `TypeError`."""
    with open_own(path) as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise ValueError("too long for a record")
    record = json.loads(data)
    if not isinstance(record, dict):
        raise TypeError("no record")
    return record
