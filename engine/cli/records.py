"""What has been separated, and how: OUTPUT/.soloist/<input>.json, written when everything else is on the disk.

A result counts as complete where its record fits: the same recording (fingerprint), the same settings, the same
network, and every file still there with the size it was written with.
"""

import json
import logging
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from engine.media.fingerprint import fingerprint
from engine.media.writer import partial_path

log = logging.getLogger(__name__)

FOLDER = ".soloist"
FORMAT = 1


class Records:
    """The records of one output folder."""

    def __init__(self, output: Path) -> None:
        self._output = output

    def _path(self, folder: Path) -> Path:
        inside = folder.relative_to(self._output)
        return self._output / FOLDER / inside.with_name(inside.name + ".json")

    def completed(self, source: Path, folder: Path, settings: Mapping[str, object]) -> dict[str, Any] | None:
        """What was reported when `source` was separated into `folder` with these settings; None where it was not, or
        where anything has changed since.
        """
        try:
            record = json.loads(self._path(folder).read_text(encoding="utf-8"))
            known = record["format"] == FORMAT and record["settings"] == dict(settings)
            if not known or record["fingerprint"] != fingerprint(source):
                return None
            sizes: dict[str, int] = record["files"]
            if not sizes or any((folder / name).stat().st_size != size for name, size in sizes.items()):
                return None
            result: dict[str, Any] = record["result"]
            return dict(result)
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            log.debug("no usable record of %s: %s", source, error)
            return None

    def write(
        self,
        source_fingerprint: str,
        folder: Path,
        settings: Mapping[str, object],
        files: Sequence[Path],
        result: Mapping[str, object],
    ) -> None:
        """Remember a finished result. A record that cannot be written costs only a later skip: it is logged."""
        path = self._path(folder)
        partial = partial_path(path)
        record = {
            "format": FORMAT,
            "fingerprint": source_fingerprint,
            "settings": dict(settings),
            "files": {str(file.relative_to(folder)): file.stat().st_size for file in files},
            "result": dict(result),
        }
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            partial.write_text(json.dumps(record), encoding="utf-8")
            os.replace(partial, path)
        except OSError as error:
            log.warning("that %s is complete could not be noted: %s", folder, error)
        finally:
            partial.unlink(missing_ok=True)

    def forget(self, folder: Path) -> None:
        """The result is about to be replaced."""
        self._path(folder).unlink(missing_ok=True)
