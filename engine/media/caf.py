"""Apple Lossless in a CAF file, whose packet table FFmpeg 8 misreads.

The table says how many samples of the last packet are padding. FFmpeg takes as many off it; but a packet of Apple
Lossless says itself how long it is, so that its end is cut off twice, and where the table says “all of it” (libsndfile
does, for lengths that are whole packets) the file is refused. Read through `AppleLossless`, the table says “none”.
"""

import os
import struct
from pathlib import Path

_CHUNK = struct.Struct(">4sq")
_TABLE = struct.Struct(">qqii")
_MOST_CHUNKS = 1000


def padding_place(path: Path) -> int | None:
    """Where in a CAF file the padding stands (4 bytes), if it holds Apple Lossless and any is said; else None."""
    with path.open("rb") as file:
        if file.read(4) != b"caff":
            return None
        at, lossless = 8, False
        for _ in range(_MOST_CHUNKS):
            file.seek(at)
            head = file.read(_CHUNK.size)
            if len(head) < _CHUNK.size:
                return None
            kind, size = _CHUNK.unpack(head)
            if kind == b"desc":
                lossless = file.read(12)[8:] == b"alac"
            elif kind == b"pakt" and lossless:
                table = file.read(_TABLE.size)
                said = len(table) == _TABLE.size and _TABLE.unpack(table)[3] > 0
                return at + _CHUNK.size + _TABLE.size - 4 if said else None
            if size < 0:
                # The last chunk may leave its length open.
                return None
            at += _CHUNK.size + size
    return None


class AppleLossless:
    """A file as PyAV reads it, with zeros at the place of the padding. Closed when nobody holds it any more."""

    def __init__(self, path: Path, padding: int) -> None:
        self.name = str(path)
        self._padding = padding
        self._place = 0
        self._handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        self._size = os.fstat(self._handle).st_size

    def read(self, count: int) -> bytes:
        """At most so many bytes from here on."""
        os.lseek(self._handle, self._place, os.SEEK_SET)
        data = bytearray(os.read(self._handle, count))
        first, last = max(self._padding, self._place), min(self._padding + 4, self._place + len(data))
        if last > first:
            data[first - self._place : last - self._place] = bytes(last - first)
        self._place += len(data)
        return bytes(data)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place; returns it."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._place, os.SEEK_END: self._size}[whence]
        self._place = max(0, base + offset)
        return self._place

    def tell(self) -> int:
        """The place."""
        return self._place

    def __del__(self) -> None:
        if hasattr(self, "_handle"):
            os.close(self._handle)
