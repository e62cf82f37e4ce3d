"""What a frozen folder travels in: an archive, a Debian package, an AppImage; and the sums of all of them.

The Debian package is written here (it is an `ar` of two tar files), so that its time stamps and owners are ours to say.
Everything is packed in the order of names and with the time of SOURCE_DATE_EPOCH where it is set.
"""

import hashlib
import io
import os
import shutil
import subprocess
import sys
import tarfile
import time
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from engine.version import ROOT, version
from training.packaging.outside import outside
from training.packaging.stand_ins import PackagingError

LINUX = ROOT / "resources" / "packaging" / "linux"
NAME = "app.soloist.Soloist"
ICON_SIZES = 16, 24, 32, 48, 64, 128, 256, 512
SUMS = "SHA256SUMS"
_DESCRIPTION = """see who plays what in a video, and solo any instrument
 Soloist separates the musicians in a video: two networks listen and look, and
 give every point of the spectrogram to an instrument. Mend by hand what they
 got wrong, and take clean stems away. Nothing is sent anywhere."""


def stamp() -> int:
    """Seconds since 1970 that everything inside is dated with."""
    return int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())


def architecture() -> str:
    """As file names and Debian call it: `amd64` or `arm64`."""
    machine = os.uname().machine if sys.platform != "win32" else os.environ.get("PROCESSOR_ARCHITECTURE", "AMD64")
    names = {"x86_64": "amd64", "amd64": "amd64", "aarch64": "arm64", "arm64": "arm64"}
    return names.get(machine.lower(), machine.lower())


@contextmanager
def _compressed(path: Path) -> Iterator[IO[bytes]]:
    """A stream into an .xz file: by the program `xz` on all cores where there is one. Raises `PackagingError`."""
    program = shutil.which("xz")
    if program is None:
        import lzma

        with lzma.open(path, "wb") as packed:
            yield packed
        return
    with path.open("wb") as target:
        process = subprocess.Popen([program, "-6", "-T0", "-c"], stdin=subprocess.PIPE, stdout=target)
        assert process.stdin is not None
        with process.stdin:
            yield process.stdin
    if process.wait() != 0:
        raise PackagingError(f"{path} could not be packed; is the disk full?")


def _entries(folder: Path, root: str) -> Iterator[tuple[str, Path]]:
    """All below a folder by the names they get, parents first."""
    yield root, folder
    for path in sorted(folder.rglob("*")):
        yield f"{root}/{path.relative_to(folder).as_posix()}", path


def _add(archive: tarfile.TarFile, name: str, path: Path, when: int) -> None:
    def owned(info: tarfile.TarInfo) -> tarfile.TarInfo:
        info.uid = info.gid = 0
        info.uname = info.gname = "root"
        info.mtime = when
        # For everybody to read, also where the builder's umask is narrow.
        info.mode = 0o755 if info.isdir() or info.mode & 0o100 else 0o644
        return info

    archive.add(path, name, recursive=False, filter=owned)


def tar(folder: Path, target: Path) -> Path:
    """`target` (.tar.xz) with the folder under its own name."""
    when = stamp()
    with _compressed(target) as stream, tarfile.open(fileobj=stream, mode="w|") as archive:
        for name, path in _entries(folder, folder.name):
            _add(archive, name, path, when)
    return target


def zipped(folder: Path, target: Path) -> Path:
    """`target` (.zip) with the folder under its own name."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, path in _entries(folder, folder.name):
            archive.write(path, name)
    return target


# --- Linux ----------------------------------------------------------------------------------------------------


def desktop_files(root: Path, icons: Path) -> None:
    """What a desktop reads, below `root`/usr: entry, icons, file type, AppStream's description."""
    share = root / "usr" / "share"
    today = time.strftime("%Y-%m-%d", time.gmtime(stamp()))
    text = (LINUX / f"{NAME}.metainfo.xml").read_text("utf-8").replace("@VERSION@", version()).replace("@DATE@", today)
    for folder in ("applications", "metainfo", "mime/packages", "icons/hicolor/scalable/apps"):
        (share / folder).mkdir(parents=True, exist_ok=True)
    (share / "metainfo" / f"{NAME}.metainfo.xml").write_text(text, "utf-8")
    shutil.copyfile(LINUX / f"{NAME}.desktop", share / "applications" / f"{NAME}.desktop")
    shutil.copyfile(LINUX / "soloist-mime.xml", share / "mime" / "packages" / "soloist.xml")
    shutil.copyfile(icons / "soloist.svg", share / "icons" / "hicolor" / "scalable" / "apps" / "soloist.svg")
    for size in ICON_SIZES:
        place = share / "icons" / "hicolor" / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(icons / f"soloist-{size}.png", place / "soloist.png")


def debian(folder: Path, icons: Path, work: Path, target: Path) -> Path:
    """`target` (.deb): the folder as /opt/soloist, the command `soloist`, and what the desktop reads."""
    when = stamp()
    depends = outside(folder).packages()  # before minutes of packing
    root = work / "debian"
    shutil.rmtree(root, ignore_errors=True)
    desktop_files(root, icons)
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / "soloist").symlink_to("../../opt/soloist/soloist")
    notices = root / "usr" / "share" / "doc" / "soloist"
    notices.mkdir(parents=True)
    (notices / "copyright").write_text(
        (ROOT / "LICENSE").read_text("utf-8") + "\nWhat is inside beside it: /opt/soloist/licences.\n", "utf-8"
    )
    data = work / "data.tar.xz"
    entries = [(f"./{name}", path) for name, path in _entries(root / "usr", "usr")]
    entries += [("./opt", folder.parent), *((f"./{name}", path) for name, path in _entries(folder, "opt/soloist"))]
    with _compressed(data) as stream, tarfile.open(fileobj=stream, mode="w|") as archive:
        for name, path in entries:
            _add(archive, name, path, when)
    size = sum(path.lstat().st_size for _, path in entries if path.is_file())
    members = {"debian-binary": b"2.0\n", "control.tar.xz": control(size, depends, when)}
    _ar(target, members, data, when)
    data.unlink()
    shutil.rmtree(root)
    return target


def control(size: int, depends: Sequence[str], when: int) -> bytes:
    """A Debian package's control.tar.xz. `size`: bytes of all files inside."""
    fields = {
        "Package": "soloist",
        "Version": version(),
        "Architecture": architecture(),
        "Maintainer": "The Soloist authors <soloist@localhost>",
        "Installed-Size": str(-(-size // 1024)),
        "Depends": ", ".join(depends),
        "Recommends": "libasound2-plugins",
        "Section": "sound",
        "Priority": "optional",
        "Description": _DESCRIPTION,
    }
    text = "".join(f"{name}: {value}\n" for name, value in fields.items()).encode()
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:xz") as archive:
        info = tarfile.TarInfo("./control")
        info.size, info.mtime, info.mode, info.uname, info.gname = len(text), when, 0o644, "root", "root"
        archive.addfile(info, io.BytesIO(text))
    return out.getvalue()


def _ar(target: Path, members: Mapping[str, bytes], data: Path, when: int) -> None:
    def head(name: str, size: int) -> bytes:
        return f"{name:<16}{when:<12}{0:<6}{0:<6}{'100644':<8}{size:<10}`\n".encode()

    with target.open("wb") as out:
        out.write(b"!<arch>\n")
        for name, content in members.items():
            out.write(head(name, len(content)) + content + b"\n" * (len(content) % 2))
        size = data.stat().st_size
        out.write(head("data.tar.xz", size))
        with data.open("rb") as source:
            shutil.copyfileobj(source, out, 1 << 20)
        out.write(b"\n" * (size % 2))


def app_image(folder: Path, icons: Path, work: Path, target: Path, runtime: Path) -> Path:
    """`target` (.AppImage, type 2): `runtime`, a program that mounts what follows it, and the folder in a squashfs.
    Raises `PackagingError`."""
    if shutil.which("mksquashfs") is None:
        raise PackagingError("The AppImage needs the program mksquashfs (Debian's package squashfs-tools).")
    try:
        magic = runtime.read_bytes()[:11]
    except OSError as error:
        raise PackagingError(f"{runtime} cannot be read: {error.strerror}.") from error
    if magic[:4] != b"\x7fELF" or magic[8:11] != b"AI\x02":
        raise PackagingError(f"{runtime} is no AppImage runtime of type 2.")
    root = work / "AppDir"
    shutil.rmtree(root, ignore_errors=True)
    desktop_files(root, icons)
    for source, name in ((LINUX / f"{NAME}.desktop", f"{NAME}.desktop"), (icons / "soloist.svg", "soloist.svg")):
        shutil.copyfile(source, root / name)
    shutil.copyfile(icons / "soloist-256.png", root / ".DirIcon")
    shutil.copy2(LINUX / "AppRun", root / "AppRun")
    (root / "opt").mkdir()
    # The folder itself stays where it is: a rename there and back, no copy.
    folder.rename(root / "opt" / "soloist")
    image = work / "soloist.squashfs"
    image.unlink(missing_ok=True)
    try:
        command = ["mksquashfs", str(root), str(image), "-root-owned", "-noappend", "-comp", "zstd", "-quiet"]
        subprocess.run(
            [*command, "-Xcompression-level", "19", "-no-progress"], check=True, capture_output=True, text=True
        )
    except subprocess.CalledProcessError as error:
        raise PackagingError(f"mksquashfs failed: {error.stderr.strip()}") from error
    finally:
        (root / "opt" / "soloist").rename(folder)
    with target.open("wb") as out:
        for path in (runtime, image):
            with path.open("rb") as packed:
                shutil.copyfileobj(packed, out, 1 << 20)
    target.chmod(0o755)
    image.unlink()
    shutil.rmtree(root)
    return target


# --- sums -----------------------------------------------------------------------------------------------------


def write_sums(files: Iterable[Path], folder: Path) -> Path:
    """`SHA256SUMS` beside the files, as `sha256sum -c` reads it."""
    lines = []
    for path in sorted(files):
        with path.open("rb") as source:
            lines.append(f"{hashlib.file_digest(source, 'sha256').hexdigest()}  {path.name}\n")
    target = folder / SUMS
    target.write_text("".join(lines), "utf-8")
    return target
