"""Files that are whole or not there, in folders that others can write to, under every name a disk takes."""

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.errors import WriteFailed
from engine.export import check_room
from engine.files import Partial, free_bytes, private_folder, reason, sweep_partials, whole_file
from engine.media.writer import StemFormat, StemWriter
from engine.temporary import open_own, sweep_stale

posix = pytest.mark.skipif(os.name == "nt", reason="files of other kinds and owners")
# A process that begins a file and is killed while it writes.
KILLED = "import os,sys; from pathlib import Path; from engine.files import Partial; p = Partial(Path(os.fsencode(sys.argv[1]).decode(errors='surrogateescape'))); p.file.write(b'x' * 9999); p.file.flush(); os.kill(os.getpid(), 9)"  # fmt: skip  # noqa: E501


def names(folder: Path) -> set[str]:
    return {p.name for p in folder.iterdir()}


@posix
def test_what_a_killed_process_left_is_removed_by_the_next_and_nothing_else(tmp_path: Path, repository: Path) -> None:
    place = tmp_path / "violin.wav"
    subprocess.run([sys.executable, "-c", KILLED, str(place)], cwd=repository, check=False)
    assert len(list(tmp_path.glob("violin.wav.tmp-*"))) == 1
    (tmp_path / "notes.tmp-mine").write_text("no leftover")
    with whole_file(tmp_path / "cello.wav") as living:
        living.write(b"half")
        sweep_partials(tmp_path)
        assert len(list(tmp_path.glob("violin.wav.tmp-*"))) == 0
        assert len(list(tmp_path.glob("cello.wav.tmp-*"))) == 1
    assert names(tmp_path) == {"cello.wav", "notes.tmp-mine"}
    assert (tmp_path / "cello.wav").read_bytes() == b"half"


@posix
@pytest.mark.parametrize(
    "name",
    [b"caf\xe9.wav", b"\xff" * 255, "あ".encode() * 85, b"e\xcc\x81" * 80 + b".wav", b"a\nb\x1b[2J.wav", b"x.wav "],
)
def test_every_name_the_disk_takes_can_be_written(tmp_path: Path, name: bytes) -> None:
    path = tmp_path / os.fsdecode(name)
    with StemWriter(path, 8000, 2, bit_depth="16") as writer:
        assert len(names(tmp_path)) == 1
        writer.write(np.full((2, 800), 0.5, np.float32))
    assert os.listdir(os.fsencode(tmp_path)) == [name]
    with path.open("rb") as file:
        samples, rate = soundfile.read(file, always_2d=True)
    assert (samples.shape, rate, samples.min(), samples.max()) == ((800, 2), 8000, 0.5, 0.5)


@posix
def test_a_file_keeps_its_permissions_and_a_private_one_has_none_for_others(tmp_path: Path) -> None:
    shared, private, new = tmp_path / "shared", tmp_path / "private", tmp_path / "new"
    shared.write_bytes(b"")
    shared.chmod(0o664)
    for path in (shared, new):
        with whole_file(path) as file:
            assert stat.S_IMODE(os.fstat(file.fileno()).st_mode) == 0o600, "nobody reads along meanwhile"
    with whole_file(private, private=True):
        pass
    umask = os.umask(0)
    os.umask(umask)
    assert [stat.S_IMODE(p.stat().st_mode) for p in (shared, new, private)] == [0o664, 0o666 & ~umask, 0o600]


@posix
def test_links_stay_links_also_those_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"before")
    (tmp_path / "link").symlink_to("real")
    with whole_file(tmp_path / "link") as file:
        file.write(b"after")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"after"
    (tmp_path / "loop").symlink_to("loop")
    with whole_file(tmp_path / "loop") as file:
        file.write(b"a file at last")
    assert (tmp_path / "loop").read_bytes() == b"a file at last"


@posix
def test_in_a_shared_folder_only_plain_files_of_ones_own_are_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    precious = tmp_path / "precious"
    precious.write_bytes(b"keep me")
    cache = tmp_path / "cache"
    cache.mkdir()
    os.mkfifo(cache / "audio-1-a.f32")
    os.mkfifo(cache / "mask-1-a.u8")
    (cache / "audio-2-b.f32").symlink_to(precious)
    (cache / "audio-3-c.f32").mkdir()
    (cache / "audio-4-d.f32").write_bytes(b"a dead process's")
    assert sweep_stale(cache) == 1
    assert names(cache) == {"audio-1-a.f32", "mask-1-a.u8", "audio-2-b.f32", "audio-3-c.f32"}
    assert precious.read_bytes() == b"keep me"
    for name in ("audio-1-a.f32", "audio-2-b.f32", "audio-3-c.f32"):
        with pytest.raises(OSError, match=r"no plain file|symbolic links|directory"):
            open_own(cache / name)
    # Another user's file is left alone, and so is another user's folder.
    (cache / "audio-5-e.f32").write_bytes(b"somebody else's")
    monkeypatch.setattr("engine.temporary.os.geteuid", lambda: os.getuid() + 1)
    assert sweep_stale(cache) == 0
    with pytest.raises(PermissionError):
        private_folder(cache)


@posix
def test_a_private_folder_is_closed_to_others_also_if_it_was_there(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir(mode=0o755)
    for folder in (tmp_path / "old", tmp_path / "new" / "deep"):
        assert stat.S_IMODE(private_folder(folder).stat().st_mode) == 0o700


def test_reasons_are_said_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    def said(number: int, folder: Path = tmp_path) -> str:
        return reason(OSError(number, os.strerror(number)), folder)

    assert said(errno.ENOSPC) == said(errno.EDQUOT) == "the disk is full"
    assert said(errno.ENOTDIR, tmp_path / "file") == f"{tmp_path / 'file'} is a file, not a folder"
    assert "no longer there" in said(errno.ENOENT, tmp_path / "gone")
    assert "too long" in said(errno.ENAMETOOLONG)
    assert "does not allow" in said(errno.EACCES)


class _Full:
    """A disk with so much room: what is written beyond it is refused, as the system does."""

    def __init__(self, room: int) -> None:
        self.room, self.write = room, os.write

    def __call__(self, handle: int, data: bytes) -> int:
        self.room -= len(data)
        if self.room < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return self.write(handle, data)


def test_libsndfiles_system_error_is_asked_for_its_cause(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise soundfile.LibsndfileError(2)

    with pytest.raises(WriteFailed, match=r"“violin\.wav” could not be written: the disk is full\."):  # noqa: PT012, SIM117
        with StemWriter(tmp_path / "violin.wav", 8000, 1) as writer:
            monkeypatch.setattr(soundfile.SoundFile, "write", broken)
            monkeypatch.setattr("engine.media.writer.os.write", _Full(0))
            writer.write(np.zeros((1, 100), np.float32))
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_said_before_the_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.export.free_bytes", lambda folder: 1_000_000)
    check_room(tmp_path, 250_000, 2, StemFormat("wav", "16"))
    check_room(tmp_path, 10_000_000, 9, StemFormat("flac", "16"))
    with pytest.raises(WriteFailed, match=r"The disk is full: the stems need 1\.5 MB in .*, and 1\.0 MB are free\."):
        check_room(tmp_path, 250_000, 2, StemFormat("wav", "24"))


def test_free_room_is_known_of_folders_to_be(tmp_path: Path) -> None:
    here = free_bytes(tmp_path)
    assert here is not None
    assert here > 0
    assert free_bytes(tmp_path / "a" / "b") == pytest.approx(here, rel=0.05)


def test_a_partial_that_was_given_up_leaves_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"before")
    partial = Partial(tmp_path / "a")
    partial.file.write(b"half")
    partial.discard()
    partial.discard()
    assert names(tmp_path) == {"a"}
    assert (tmp_path / "a").read_bytes() == b"before"
