"""Boxes of an MP4 file (ISO/IEC 14496-12, 4.2): one more among its user data, which PyAV cannot write."""

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

MOST_BYTES = 1 << 28
"""No more than that is read into memory: the tables of hours of sound take a few megabytes."""


class BadBoxes(ValueError):
    """The file is not built as it should be."""


@dataclass(frozen=True)
class FileBox:
    """`kind`: four bytes. `start`: where its header begins; `body`: where its contents do; `stop`: behind them."""

    kind: bytes
    start: int
    body: int
    stop: int


def boxes(file: BinaryIO, start: int, stop: int) -> Iterator[FileBox]:
    """The boxes that lie beside each other in [start, stop). Raises `BadBoxes` where they do not fill it exactly."""
    while start < stop:
        file.seek(start)
        head = file.read(8)
        if len(head) < 8:
            raise BadBoxes("a box ends in its header")
        size, kind = struct.unpack(">I4s", head)
        body = start + 8
        if size == 1:
            long = file.read(8)
            if len(long) < 8:
                raise BadBoxes("a box ends in its header")
            (size,), body = struct.unpack(">Q", long), start + 16
        elif size == 0:
            size = stop - start
        if not body - start <= size <= stop - start:
            raise BadBoxes(f"a box of {size} bytes does not fit where it lies")
        yield FileBox(kind, start, body, start + size)
        start += size


def find(file: BinaryIO, *path: bytes) -> FileBox | None:
    """The first box of that path of kinds, from the top."""
    start, stop = 0, file.seek(0, os.SEEK_END)
    found: FileBox | None = None
    for kind in path:
        found = next((box for box in boxes(file, start, stop) if box.kind == kind), None)
        if found is None:
            return None
        start, stop = found.body, found.stop
    return found


def read_user_data(path: Path, kind: bytes) -> bytes | None:
    """The contents of moov/udta/`kind`; None where there is none. Raises `OSError`, `BadBoxes`."""
    with path.open("rb") as file:
        box = find(file, b"moov", b"udta", kind)
        if box is None:
            return None
        if box.stop - box.body > MOST_BYTES:
            raise BadBoxes(f"{box.stop - box.body} bytes are too many for user data")
        file.seek(box.body)
        return file.read(box.stop - box.body)


def add_user_data(path: Path, kind: bytes, contents: bytes) -> None:
    """Put a box into moov/udta, at its end. Only for files whose `moov` comes last, as FFmpeg writes them: in others
    every place that is told in bytes would move. Raises `OSError`, `BadBoxes`; the file is then as it was.
    """
    if len(kind) != 4:
        raise ValueError(f"{kind!r} does not have four bytes")
    new = struct.pack(">I4s", 8 + len(contents), kind) + contents
    with path.open("r+b") as file:
        end = file.seek(0, os.SEEK_END)
        moov = find(file, b"moov")
        if moov is None or moov.stop != end or moov.body - moov.start != 8:
            raise BadBoxes("the tables do not stand at the end of the file")
        if end - moov.start + len(new) + 8 > MOST_BYTES:
            raise BadBoxes("the tables are too large")
        udta = find(file, b"moov", b"udta")
        file.seek(moov.start)
        tables = bytearray(file.read(end - moov.start))
        if udta is None:
            tables += struct.pack(">I4s", 8 + len(new), b"udta") + new
        else:
            at = udta.stop - moov.start
            tables[at:at] = new
            struct.pack_into(">I", tables, udta.start - moov.start, udta.stop - udta.start + len(new))
        struct.pack_into(">I", tables, 0, len(tables))
        file.seek(moov.start)
        file.write(tables)
