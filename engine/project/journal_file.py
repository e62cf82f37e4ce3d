"""What a journal looks like on disk: frames of (length, CRC-32, payload) behind a line that says what it is.

A payload is the length of a JSON object, the object, and bytes. The first frame is the head: which project or
recording the changes belong to. A change is a frame for each of its pieces (of what a person decided, and of what was
taken over from taught networks), then one that commits it: what the project knows besides its planes. All values are
those *after* the change, so to do changes again in their order gives the last state, whichever of them were in there
already. Reading ends at the first frame that is torn, and with the last change that was committed. Marks between
changes say when a snapshot was taken to be saved.
"""

import json
import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

import numpy as np

from engine.grid import MaskGrid
from engine.project.checked import Fields, UnexpectedValue, parse
from engine.project.facts import MAX_BANDS, MAX_COLUMNS, MOST_NAMED, Facts, from_json, named_in, to_json
from engine.project.layers import PersonPiece, TaughtPiece
from engine.region import Box

MAGIC = b"Soloist journal 1\n"
MAX_FRAME = 1 << 30
MAX_TUNED = 8 << 20
"""Bytes of tuned weights."""
MAX_CELLS = 400 << 20
"""Bytes of a piece's planes: those of an hour of nine instruments."""
_FRAME = struct.Struct("<LL")
_SIZE = struct.Struct("<L")
KINDS = ("mask", "mix", "instruments", "protected", "marks", "roster")


@dataclass(frozen=True)
class Head:
    """`path`: the project file that the changes start from, None for a recording that was never saved; `save_ids`:
    the states of that file that they can be done on, the latest last; `facts`: of the project when the journal began.
    """

    path: Path | None
    save_ids: tuple[str, ...]
    facts: Facts


@dataclass(frozen=True)
class Commit:
    """A change as it stands in a journal. `pieces`: where its frames begin; `facts`: those after it; `taught`: where
    the frames of what was taught begin, the tuned weights first; None where the change does not concern that."""

    text: str
    kinds: frozenset[str]
    replaces: bool
    facts: Facts
    pieces: tuple[int, ...]
    step: int = 0
    taught: tuple[int, ...] | None = None


@dataclass(frozen=True)
class Scan:
    """A journal that was gone through. `end`: bytes up to the last committed change; what follows is torn."""

    head: Head
    commits: tuple[Commit, ...]
    end: int


def frame(fields: Mapping[str, object], *parts: bytes) -> bytes:
    """A frame, ready to be written."""
    text = json.dumps(fields, allow_nan=False).encode()
    payload = b"".join((_SIZE.pack(len(text)), text, *parts))
    return _FRAME.pack(len(payload), zlib.crc32(payload)) + payload


def head_frame(head: Head) -> bytes:
    """The first frame."""
    path = None if head.path is None else str(head.path)
    return frame({"path": path, "save_ids": list(head.save_ids), "facts": to_json(head.facts)})


def piece_frame(piece: PersonPiece) -> bytes:
    """A frame of a change: what a person decided in a box."""
    box = piece.box
    planes = zlib.compress(np.ascontiguousarray(piece.planes).tobytes(), 1)
    touched = zlib.compress(np.packbits(piece.touched).tobytes(), 1)
    place = {"first": box.first, "stop": box.stop, "low": box.low, "high": box.high}
    return frame({"piece": place, "ids": list(piece.ids), "size": len(planes)}, planes, touched)


def tuned_frame(tuned: bytes) -> bytes:
    """The first frame of what was taught: the weights."""
    return frame({"tuned": len(tuned)}, tuned)


def taught_frame(piece: TaughtPiece) -> bytes:
    """A frame of a change: what taught networks say of some columns."""
    before, after = (zlib.compress(np.ascontiguousarray(p).tobytes(), 1) for p in (piece.before, piece.after))
    place = {"first": piece.first, "stop": piece.first + piece.before.shape[2]}
    return frame({"taught": place, "ids": list(piece.ids), "size": len(before)}, before, after)


def mark_frame(save_id: str) -> bytes:
    """A frame that says: a snapshot with this id was taken here, and may be on the disk."""
    return frame({"mark": save_id})


def commit_frame(
    text: str, kinds: frozenset[str], replaces: bool, facts: Facts, step: int = 0, taught: bool = False
) -> bytes:
    """The last frame of a change. `step`: see `Record`; `taught`: it holds all that is taught."""
    change = {"text": text, "kinds": sorted(kinds), "replaces": int(replaces), "step": step, "taught": int(taught)}
    return frame({"commit": change, "facts": to_json(facts)})


def scan(file: BinaryIO) -> Scan:
    """Go through a journal. Raises `UnexpectedValue` when it is none, or not even its head is whole; `OSError`."""
    file.seek(0)
    if file.read(len(MAGIC)) != MAGIC:
        raise UnexpectedValue("no journal")
    head: Head | None = None
    commits: list[Commit] = []
    pieces: list[int] = []
    taught: list[int] = []
    end = at = len(MAGIC)
    for start, at, fields, _ in _frames(file):
        try:
            if head is None:
                head = _head(fields)
            elif "mark" in fields:
                head = replace(head, save_ids=(*head.save_ids, fields.text("mark")))
            elif "commit" in fields:
                commits.append(_commit(fields, tuple(pieces), tuple(taught)))
                pieces.clear()
                taught.clear()
            else:
                (taught if "taught" in fields or "tuned" in fields else pieces).append(start)
                continue
        except UnexpectedValue:
            if head is None:
                raise
            # Whole, but not ours to understand: what came before still counts.
            break
        end = at
    if head is None:
        raise UnexpectedValue("a journal without a head")
    return Scan(head, tuple(commits), end)


def read_piece(file: BinaryIO, start: int, grid: MaskGrid | None) -> PersonPiece:
    """The piece whose frame begins there, on the grid in force. Raises `UnexpectedValue` (a ValueError) when it makes
    no sense; nothing is unpacked before its place was compared.
    """
    file.seek(start)
    for _, _, fields, rest in _frames(file):
        place = fields.nested("piece")
        first, low = place.whole("first", 0, MAX_COLUMNS), place.whole("low", 0, MAX_BANDS)
        box = Box(first, place.whole("stop", first + 1, MAX_COLUMNS), low, place.whole("high", low + 1, MAX_BANDS))
        ids = fields.texts("ids", MOST_NAMED)
        named_in(ids)
        size = fields.whole("size", 0, len(rest))
        cells = box.bands * box.columns
        if grid is None or box.stop > grid.columns or box.high > grid.bands or (len(ids) + 1) * cells > MAX_CELLS:
            raise UnexpectedValue(f"a piece of {len(ids)} planes over {box} does not fit the mask")
        planes = np.frombuffer(_inflated(rest[:size], len(ids) * cells), np.uint8)
        touched = np.unpackbits(np.frombuffer(_inflated(rest[size:], -(-cells // 8)), np.uint8), count=cells)
        shape = box.bands, box.columns
        return PersonPiece(box, ids, planes.reshape(len(ids), *shape), touched.reshape(shape).astype(np.bool_))
    raise UnexpectedValue("a piece is missing")


def read_taught(file: BinaryIO, start: int, grid: MaskGrid | None) -> TaughtPiece:
    """The piece of what was taught whose frame begins there, on the grid in force. Raises as `read_piece` does."""
    file.seek(start)
    for _, _, fields, rest in _frames(file):
        place = fields.nested("taught")
        first = place.whole("first", 0, MAX_COLUMNS)
        stop = place.whole("stop", first + 1, MAX_COLUMNS)
        ids = fields.texts("ids", MOST_NAMED)
        named_in(ids)
        size = fields.whole("size", 0, len(rest))
        if grid is None or stop > grid.columns or 2 * len(ids) * grid.bands * (stop - first) > MAX_CELLS:
            raise UnexpectedValue(f"{len(ids)} planes of columns {first}–{stop} do not fit the mask")
        shape = len(ids), grid.bands, stop - first
        cells = len(ids) * grid.bands * (stop - first)
        before, after = (
            np.frombuffer(_inflated(part, cells), np.uint8).reshape(shape) for part in (rest[:size], rest[size:])
        )
        return TaughtPiece(first, ids, before, after)
    raise UnexpectedValue("a piece is missing")


def read_tuned(file: BinaryIO, start: int) -> bytes:
    """The tuned weights whose frame begins there, unchecked. Raises as `read_piece` does."""
    file.seek(start)
    for _, _, fields, rest in _frames(file):
        if len(rest) != fields.whole("tuned", 0, MAX_TUNED):
            raise UnexpectedValue("tuned weights are cut off")
        return rest
    raise UnexpectedValue("a piece is missing")


def _frames(file: BinaryIO) -> Iterator[tuple[int, int, Fields, bytes]]:
    """(start, end, JSON, bytes behind it) of each frame from where the file stands, up to the first torn one."""
    start = file.tell()
    while len(header := file.read(_FRAME.size)) == _FRAME.size:
        length, checksum = _FRAME.unpack(header)
        payload = file.read(length) if _SIZE.size <= length <= MAX_FRAME else b""
        if not payload or len(payload) != length or zlib.crc32(payload) != checksum:
            return
        (size,) = _SIZE.unpack_from(payload)
        end = start + _FRAME.size + length
        yield start, end, parse(payload[_SIZE.size : _SIZE.size + size]), payload[_SIZE.size + size :]
        start = end
        file.seek(start)


def _inflated(data: bytes, size: int) -> bytes:
    """Exactly `size` bytes out of compressed ones."""
    try:
        result = zlib.decompressobj().decompress(data, size + 1)
    except zlib.error as error:
        raise UnexpectedValue(str(error)) from error
    if len(result) != size:
        raise UnexpectedValue(f"{len(result)} bytes where {size} belong")
    return result


def _head(fields: Fields) -> Head:
    path = Path(fields.text("path")) if "path" in fields else None
    return Head(path, fields.texts("save_ids", 10_000), from_json(fields.nested("facts")))


def _commit(fields: Fields, pieces: tuple[int, ...], taught: tuple[int, ...]) -> Commit:
    change = fields.nested("commit")
    kinds = frozenset(change.texts("kinds", len(KINDS)))
    if not kinds <= set(KINDS):
        raise UnexpectedValue(f"kinds {sorted(kinds)}")
    replaces = change.whole("replaces", 0, 1) == 1
    # Earlier versions did not note it.
    step = change.whole("step", -1, 1) if "step" in change else 0
    is_taught = "taught" in change and change.whole("taught", 0, 1) == 1
    if is_taught != bool(taught):
        raise UnexpectedValue("what was taught is not whole")
    facts = from_json(fields.nested("facts"))
    return Commit(change.text("text"), kinds, replaces, facts, pieces, step, taught if is_taught else None)


def first_end(file: BinaryIO) -> int:
    """Where the head's frame ends."""
    file.seek(len(MAGIC))
    return next((end for _, end, _, _ in _frames(file)), len(MAGIC))
