import configparser
import hashlib
import io
import os
import re
import shutil
import subprocess
import tarfile
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import pytest

pytest.importorskip("lief")

from PIL import Image

from engine.version import version
from training.packaging import containers, icons, outside
from training.packaging.stand_ins import PackagingError

pytestmark = pytest.mark.skipif(os.name == "nt", reason="modes and links are those of Linux")

WHEN = 1_700_000_000


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(WHEN))
    folder = tmp_path / "dist" / "soloist"
    (folder / "_internal").mkdir(parents=True)
    (folder / "soloist").write_text("#!/bin/sh\necho started\n", "utf-8")
    (folder / "soloist").chmod(0o700)
    (folder / "_internal" / "data").write_bytes(b"x" * 3000)
    (folder / "_internal" / "data").chmod(0o600)
    (folder / "_internal" / "link.so").symlink_to("data")
    shutil.copy("/bin/true", folder / "_internal" / "program")
    return folder


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    icons.make(folder)
    return folder


def test_an_archive_holds_the_folder_for_everybody_to_read(frozen: Path, tmp_path: Path) -> None:
    target = containers.tar(frozen, tmp_path / "s.tar.xz")
    with tarfile.open(target) as archive:
        found = {info.name: info for info in archive}
    assert list(found) == sorted(found)
    assert found["soloist/soloist"].mode == 0o755
    assert found["soloist/_internal/data"].mode == 0o644
    assert found["soloist/_internal/link.so"].linkname == "data"
    assert {(info.mtime, info.uname) for info in found.values()} == {(WHEN, "root")}
    first = target.read_bytes()
    assert containers.tar(frozen, target).read_bytes() == first
    with zipfile.ZipFile(containers.zipped(frozen, tmp_path / "s.zip")) as archive:
        assert archive.read("soloist/_internal/data") == b"x" * 3000


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not installed")
def test_dpkg_reads_the_debian_package(frozen: Path, drawn: Path, tmp_path: Path) -> None:
    target = containers.debian(frozen, drawn, tmp_path, tmp_path / "soloist.deb")

    def dpkg(*arguments: str) -> str:
        return subprocess.run(["dpkg-deb", *arguments], capture_output=True, text=True, check=True).stdout

    fields = dict(line.split(": ", 1) for line in dpkg("-f", str(target)).splitlines() if not line.startswith(" "))
    assert (fields["Package"], fields["Version"]) == ("soloist", version())
    assert 4 <= int(fields["Installed-Size"]) < 4000
    # A program of the system is inside: it asks for the C library.
    assert re.search(r"(^|, )libc6 \(>= 2\.\d+\)($|,)", fields["Depends"])
    dpkg("-x", str(target), str(tmp_path / "x"))
    assert (tmp_path / "x/usr/bin/soloist").readlink() == Path("../../opt/soloist/soloist")
    started = subprocess.run([tmp_path / "x/usr/bin/soloist"], capture_output=True, text=True, check=True)
    assert started.stdout == "started\n"
    assert (tmp_path / "x/opt/soloist/_internal/data").stat().st_size == 3000
    assert (tmp_path / "x/usr/share/icons/hicolor/256x256/apps/soloist.png").exists()


def test_the_desktop_knows_the_program_and_its_files(drawn: Path, tmp_path: Path) -> None:
    containers.desktop_files(tmp_path, drawn)
    share = tmp_path / "usr" / "share"
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]  # the way the library documents
    entry.read(share / "applications" / f"{containers.NAME}.desktop", "utf-8")
    assert entry["Desktop Entry"]["Exec"] == "soloist %F"
    types = entry["Desktop Entry"]["MimeType"].split(";")
    assert {"application/x-soloist", "video/mp4", "audio/flac"} <= set(types)
    mime = ElementTree.parse(share / "mime" / "packages" / "soloist.xml").getroot()
    assert mime[0].attrib["type"] in types
    assert [e.attrib["pattern"] for e in mime[0] if "pattern" in e.attrib] == ["*.soloist"]
    about = ElementTree.parse(share / "metainfo" / f"{containers.NAME}.metainfo.xml").getroot()
    assert about.findtext("id") == containers.NAME
    assert about.findtext("launchable") == f"{containers.NAME}.desktop"
    release = about.find("releases/release")
    assert release is not None
    assert release.attrib["version"] == version()


def test_an_app_image_needs_a_runtime_of_its_kind(frozen: Path, drawn: Path, tmp_path: Path) -> None:
    runtime = tmp_path / "runtime"
    with pytest.raises(PackagingError, match="cannot be read"):
        containers.app_image(frozen, drawn, tmp_path, tmp_path / "a", runtime)
    runtime.write_bytes(b"\x7fELF" + bytes(60))
    with pytest.raises(PackagingError, match="no AppImage runtime of type 2"):
        containers.app_image(frozen, drawn, tmp_path, tmp_path / "a", runtime)


@pytest.mark.skipif(shutil.which("mksquashfs") is None, reason="mksquashfs is not installed")
def test_an_app_image_is_its_runtime_and_a_file_system(frozen: Path, drawn: Path, tmp_path: Path) -> None:
    runtime = tmp_path / "runtime"
    runtime.write_bytes(b"\x7fELF\x02\x01\x01\x00AI\x02" + bytes(53))
    image = containers.app_image(frozen, drawn, tmp_path, tmp_path / "a.AppImage", runtime)
    assert image.read_bytes()[:64] == runtime.read_bytes()
    assert image.read_bytes()[64:68] == b"hsqs"
    listing = ["unsquashfs", "-o", "64", "-d", "", "-l", str(image)]
    names = subprocess.run(listing, capture_output=True, text=True, check=True).stdout.split()
    assert {"/AppRun", f"/{containers.NAME}.desktop", "/soloist.svg", "/opt/soloist/_internal/data"} <= set(names)
    assert (frozen / "soloist").exists()  # it is back where it was


def test_the_sums_are_those_of_the_files(tmp_path: Path) -> None:
    for name in ("b.deb", "a.tar.xz"):
        (tmp_path / name).write_text(name, "utf-8")
    sums = containers.write_sums([tmp_path / "b.deb", tmp_path / "a.tar.xz"], tmp_path)
    assert sums.read_text("utf-8").splitlines() == [
        f"{hashlib.sha256(name.encode()).hexdigest()}  {name}" for name in ("a.tar.xz", "b.deb")
    ]


def test_the_icons_are_there_in_every_size_and_are_the_drawing(drawn: Path) -> None:
    with Image.open(drawn / "soloist-48.png") as small:
        assert small.size == (48, 48)
        # The bar in the middle is the orange of the drawing.
        assert small.convert("RGB").getpixel((24, 24)) == pytest.approx((0xE6, 0x9F, 0x00), abs=4)
    with Image.open(drawn / "soloist.ico") as windows:
        assert max(windows.info["sizes"]) == (256, 256)
    with Image.open(io.BytesIO((drawn / "soloist.icns").read_bytes())) as apple:
        assert apple.format == "ICNS"


def test_a_library_that_no_package_is_known_for_stops_the_build(tmp_path: Path) -> None:
    found = outside.Outside(frozenset({"libc.so.6", "libmystery.so.3", "libEGL.so.1"}), (2, 36))
    with pytest.raises(PackagingError, match=r"which Debian package brings libmystery\.so\.3"):
        found.packages()
    assert outside.Outside(frozenset({"libc.so.6", "libm.so.6", "libEGL.so.1"}), (2, 36)).packages() == [
        "libc6 (>= 2.36)", "libegl1",
    ]  # fmt: skip
