import struct
from pathlib import Path

import pytest

from engine.media.boxes import BadBoxes, add_user_data, find, read_user_data
from engine.media.probe import probe
from engine.media.reader import decode_audio
from tests.media_factory import make_audio, tone


def box(kind: bytes, contents: bytes = b"") -> bytes:
    return struct.pack(">I4s", 8 + len(contents), kind) + contents


def test_user_data_goes_in_and_comes_out_and_the_sound_stays(tmp_path: Path) -> None:
    path = tmp_path / "tone.mp4"
    make_audio(path, tone(0.5), 44_100)
    before = decode_audio(probe(path))
    size = path.stat().st_size
    add_user_data(path, b"stem", b'{"version": 1}')
    add_user_data(path, b"more", b"")
    assert read_user_data(path, b"stem") == b'{"version": 1}'
    assert read_user_data(path, b"more") == b""
    assert read_user_data(path, b"none") is None
    assert path.stat().st_size == size + 8 + 14 + 8
    after = decode_audio(probe(path))
    assert (before.read(0, before.length) == after.read(0, after.length)).all()
    before.close()
    after.close()


def test_tables_without_user_data_get_some(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(box(b"ftyp") + box(b"mdat", b"sound") + box(b"moov", box(b"mvhd", b"12")))
    add_user_data(path, b"stem", b"here")
    tables = box(b"moov", box(b"mvhd", b"12") + box(b"udta", box(b"stem", b"here")))
    assert path.read_bytes() == box(b"ftyp") + box(b"mdat", b"sound") + tables


def test_long_boxes_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    long = struct.pack(">I4sQ", 1, b"mdat", 16 + 5) + b"sound"
    path.write_bytes(long + box(b"moov", box(b"udta")))
    add_user_data(path, b"stem", b"here")
    with path.open("rb") as file:
        found = find(file, b"moov", b"udta", b"stem")
    assert found is not None
    assert found.stop == path.stat().st_size
    assert read_user_data(path, b"stem") == b"here"


@pytest.mark.parametrize(
    "data",
    [
        b"", b"\0\0\0", box(b"ftyp"), box(b"moov") + box(b"mdat"), struct.pack(">I4s", 9, b"moov"),
        struct.pack(">I4s", 4, b"moov"), struct.pack(">I4sQ", 1, b"moov", 8), struct.pack(">I4s", 1, b"moov"),
        box(b"moov", struct.pack(">I4s", 90, b"udta")),
    ],
)  # fmt: skip
def test_what_is_built_otherwise_stays_as_it_is(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(data)
    with pytest.raises(BadBoxes):
        add_user_data(path, b"stem", b"here")
    assert path.read_bytes() == data
