"""Which licences of other separators a person was shown: the text comes once, in the window or on the command line."""

import hashlib
from pathlib import Path

from engine.files import private_folder, whole_file
from engine.project.lock import state_folder
from engine.separators.descriptions import OtherSeparator


def unread_licence(separator: OtherSeparator) -> str:
    """Its licence text on one line; empty where it has none, or it was shown as it is now."""
    return "" if not separator.licence or _mark(separator).exists() else " ".join(separator.licence.split())


def licence_was_shown(separator: OtherSeparator) -> None:
    """It was shown. Where that cannot be noted it comes again the next time, which is no harm."""
    path = _mark(separator)
    try:
        private_folder(path.parent)
        with whole_file(path, private=True) as file:
            file.write(separator.name.encode())
    except OSError:
        return


def _mark(separator: OtherSeparator) -> Path:
    mark = hashlib.sha256(f"{separator.name} {separator.licence}".encode()).hexdigest()[:24]
    return state_folder() / "licences-shown" / mark
