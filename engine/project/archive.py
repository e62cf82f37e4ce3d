"""Whether a zip's list of members is small enough to be read at all: `zipfile` takes it whole, whatever it says."""

import os
import struct
from typing import BinaryIO

from engine.project.checked import UnexpectedValue

MAX_DIRECTORY = 8 << 20
"""Bytes of the list of members. A day of music has about 8,000 members of 60 bytes."""
_END = struct.Struct("<4s4H2LH")
_LOCATOR = struct.Struct("<4sLQL")
_END_64 = struct.Struct("<4sQ2H2L4Q")


def check_directory(file: BinaryIO) -> None:
    """Look at the end of a zip and leave the file at its start. Raises `UnexpectedValue` when it is no zip as Soloist
    writes them, or its list of members is too long.
    """
    size = file.seek(0, os.SEEK_END)
    if size < _END.size:
        raise UnexpectedValue("too short for a zip")
    file.seek(size - _END.size)
    end = _END.unpack(file.read(_END.size))
    if end[0] != b"PK\5\6" or end[7] != 0:
        raise UnexpectedValue("no end of a zip, or a comment behind it")
    directory = int(end[5])
    at = size - _END.size - _LOCATOR.size - _END_64.size
    if at >= 0:
        # The same places at which zipfile looks for the record of large archives.
        file.seek(at)
        end_64 = _END_64.unpack(file.read(_END_64.size))
        if file.read(4) == b"PK\6\7" and end_64[0] == b"PK\6\6":
            directory = max(directory, int(end_64[8]))
    if directory > MAX_DIRECTORY:
        raise UnexpectedValue(f"a list of members of {directory} bytes")
    file.seek(0)
