"""Where messages go: short on standard error, and in full into a file that a bug report can carry."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

import platformdirs

FILE_BYTES = 1 << 20


def to_terminal() -> None:
    """Warnings and worse, one line each, on standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setLevel(logging.WARNING)
    handler.setFormatter(logging.Formatter("soloist: %(message)s"))
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
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=FILE_BYTES, backupCount=1, encoding="utf-8", errors="replace")
    except OSError as error:
        logging.getLogger(__name__).warning("No log is kept: %s cannot be written to (%s).", folder, error.strerror)
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    return path
