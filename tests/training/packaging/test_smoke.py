import struct
import tarfile
from pathlib import Path

import pytest

pytest.importorskip("PIL")

from training.packaging import smoke
from training.packaging.stand_ins import PackagingError


@pytest.mark.parametrize("bits", [24, 32])
def test_a_screen_is_read_in_its_colours(bits: int) -> None:
    size = bits // 8
    line = 2 * size + 2  # rows may be longer than their pixels
    red, blue = bytes([0, 0, 255, 0])[:size], bytes([255, 0, 0, 0])[:size]
    head = [104, 7, 2, 24, 2, 1, 0, 0, 32, 0, 32, bits, line, 4, 0xFF0000, 0xFF00, 0xFF, 8, 256, 1, 2, 1, 0, 0, 0]
    image = smoke.image_of(struct.pack(">25I", *head) + b"win\0" + bytes(12) + red + blue + b"\0\0")
    assert [image.getpixel((x, 0)) for x in (0, 1)] == [(255, 0, 0), (0, 0, 255)]


def test_an_artefact_is_unpacked_to_its_program(tmp_path: Path) -> None:
    folder = tmp_path / "soloist"
    folder.mkdir()
    (folder / "soloist").write_text("#!/bin/sh\n", "utf-8")
    with tarfile.open(tmp_path / "s.tar.xz", "w:xz") as archive:
        archive.add(folder, "soloist")
    assert smoke.unpack(folder, tmp_path / "a") == folder / "soloist"
    assert smoke.unpack(tmp_path / "s.tar.xz", tmp_path / "b").read_text("utf-8") == "#!/bin/sh\n"
    (tmp_path / "s.rpm").touch()
    with pytest.raises(PackagingError, match=r"s\.rpm is neither a folder"):
        smoke.unpack(tmp_path / "s.rpm", tmp_path / "c")


@pytest.mark.parametrize("ending", [".tar.xz", ".deb"])
@pytest.mark.parametrize("part", [0, 0.2, 0.6])
def test_an_artefact_that_is_cut_off_is_a_sentence(tmp_path: Path, ending: str, part: float) -> None:
    whole = tmp_path / "s.tar.xz"
    with tarfile.open(whole, "w:xz") as archive:
        archive.add(__file__, "soloist/soloist")
    cut = tmp_path / f"cut{ending}"
    cut.write_bytes(whole.read_bytes()[: int(part * whole.stat().st_size)])
    with pytest.raises(PackagingError, match=r"^cut\.\w+(\.xz)? cannot be unpacked: "):
        smoke.unpack(cut, tmp_path / "d")


def test_a_program_that_fails_is_told_with_its_last_words(tmp_path: Path) -> None:
    with pytest.raises(PackagingError, match=r"-c echo lost >&2; exit 3 ended with status 3: lost"):
        smoke.run(["/bin/sh", "-c", "echo lost >&2; exit 3"], smoke.bare(tmp_path), tmp_path)
