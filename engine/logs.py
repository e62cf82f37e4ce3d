"""Where messages go: short on standard error, and in full into a file that a bug report can carry."""

import copy
import logging
import os
import sys
import traceback
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

import platformdirs

from engine.files import private_folder
from engine.language import tr
from engine.text import plain

FILE_BYTES = 1 << 20


class _OneLine(logging.Formatter):
    """Messages hold names, and names hold anything: each stays on its line, see `engine.text`."""

    def formatMessage(self, record: logging.LogRecord) -> str:
        """The line without a traceback."""
        record.message = plain(record.message)
        return super().formatMessage(record)

    def format(self, record: logging.LogRecord) -> str:
        """With the traceback, whose last part is in words from outside, too."""
        if record.exc_info and not record.exc_text:
            *frames, last = traceback.format_exception(*record.exc_info)
            record.exc_text = "".join([*frames, plain(last.rstrip("\n"))])
        return super().format(record)


class _Told(_OneLine):
    """For people: what the code says, in the language in use. (What it is filled in with is in it already.)"""

    def format(self, record: logging.LogRecord) -> str:
        """The same record with a translated message; one whose gaps a translation misses stays as it is."""
        told = copy.copy(record)
        if isinstance(record.msg, str):
            told.msg = tr(record.msg)
            try:
                told.getMessage()
            except (TypeError, ValueError, LookupError):
                told.msg = record.msg
        return super().format(told)


class _OwnersFile(RotatingFileHandler):
    """A log that only its owner can read. A link in its place is not followed."""

    def _open(self) -> TextIOWrapper:
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        handle = os.open(self.baseFilename, flags, 0o600)
        if sys.platform != "win32":
            os.fchmod(handle, 0o600)
        return open(handle, "a", encoding=self.encoding, errors=self.errors)


def to_terminal() -> None:
    """Warnings and worse, one line each, on standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setLevel(logging.WARNING)
    handler.setFormatter(_Told("soloist: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)


def to_file(folder: Path | None = None) -> Path | None:
    """Everything into `soloist.log` in the user's log folder, an older one kept. Returns it, or None with a
    warning where it cannot be written.
    """
    folder = folder or Path(platformdirs.user_log_dir("soloist", appauthor=False))
    path = folder / "soloist.log"
    try:
        private_folder(folder)
        handler = _OwnersFile(path, maxBytes=FILE_BYTES, backupCount=1, encoding="utf-8", errors="replace")
    except OSError as error:
        logging.getLogger(__name__).warning("No log is kept: %s cannot be written to (%s).", folder, error.strerror)
        return None
    handler.setFormatter(_OneLine("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    return path
