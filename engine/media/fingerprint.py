"""What tells one recording from another. Needs no FFmpeg: projects use it, too.

Three answers, from cheap to certain. `stamp`: what the system says of the file without reading it; equal means
unchanged, different says nothing, since copies and renaming change it. `fingerprint`: the size and both ends, to find a
recording among others. `content`: all of it; a click that was repaired in the middle of an hour changes nothing else.
"""

import hashlib
from pathlib import Path

from engine.files import open_plain

FINGERPRINT_BYTES = 1 << 20
BLOCK_BYTES = 1 << 20


def fingerprint(path: Path) -> str:
    """SHA-256 (hex) of the file's size in decimal, a colon, its first and its last MiB. Raises `OSError`."""
    digest = hashlib.sha256()
    with open_plain(path) as file:
        size = file.seek(0, 2)
        digest.update(f"{size}:".encode())
        file.seek(0)
        digest.update(file.read(FINGERPRINT_BYTES))
        file.seek(max(0, size - FINGERPRINT_BYTES))
        digest.update(file.read(FINGERPRINT_BYTES))
    return digest.hexdigest()


def content(path: Path) -> str:
    """BLAKE2b (hex, 256 bits) of the whole file: a second or two for a gigabyte. Raises `OSError`."""
    with open_plain(path) as file:
        digest = hashlib.blake2b(digest_size=32)
        while data := file.read(BLOCK_BYTES):
            digest.update(data)
    return digest.hexdigest()


def stamp(path: Path) -> str:
    """Size, number on its disk, and times of the last change of content and of anything else (which nobody can set
    back) of a file. Raises `OSError`.
    """
    found = path.stat()
    return f"{found.st_size}:{found.st_ino}:{found.st_mtime_ns}:{found.st_ctime_ns}"
