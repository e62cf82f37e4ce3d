"""What a frozen folder on Linux asks of the system: libraries, and Debian's packages that bring them."""

from dataclasses import dataclass
from pathlib import Path

import lief

from training.packaging.stand_ins import PackagingError, parse

_C = "libc6 (>= {glibc})"
PACKAGES = {
    **dict.fromkeys(
        ("ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1", "libc.so.6", "libdl.so.2", "libm.so.6", "libmvec.so.1",
         "libpthread.so.0", "libresolv.so.2", "librt.so.1", "libutil.so.1"), _C,
    ),
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLESv2.so.2": "libgles2",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libasound.so.2": "libasound2 | libasound2t64",
    "libdrm.so.2": "libdrm2",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgbm.so.1": "libgbm1",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libudev.so.1": "libudev1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libwayland-server.so.0": "libwayland-server0",
    "libxcb.so.1": "libxcb1",
    "libz.so.1": "zlib1g",
}  # fmt: skip
"""What Qt, PortAudio and Python ask of every desktop, and no frozen program should bring: the drivers of sound and
graphics load it too, and may need a newer one."""


@dataclass(frozen=True)
class Outside:
    """`libraries`: by the names the loader looks for. `glibc`: the oldest version that will do, e.g. (2, 34)."""

    libraries: frozenset[str]
    glibc: tuple[int, ...]

    def packages(self) -> list[str]:
        """Debian's. Raises `PackagingError` for a library of which nothing says who brings it."""
        if unknown := sorted(self.libraries - PACKAGES.keys()):
            raise PackagingError(f"Nothing says which Debian package brings {', '.join(unknown)}; see outside.py.")
        glibc = ".".join(map(str, self.glibc))
        return sorted({PACKAGES[name].format(glibc=glibc) for name in self.libraries})


def outside(folder: Path) -> Outside:
    """Look at every library and program below a folder. Raises `PackagingError` where one cannot be read."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    inside = {path.name for path in files}
    wanted: set[str] = set()
    glibc: tuple[int, ...] = (2, 0)
    for path in files:
        with path.open("rb") as head:
            is_elf = head.read(4) == b"\x7fELF"
        if is_elf and not path.is_symlink():
            binary = parse(path)
            wanted.update(str(name) for name in binary.libraries)
            glibc = max(glibc, _glibc(binary))
    return Outside(frozenset(wanted - inside), glibc)


def _glibc(binary: lief.ELF.Binary) -> tuple[int, ...]:
    names = [str(aux.name) for need in binary.symbols_version_requirement for aux in need.get_auxiliary_symbols()]
    versions = [name.removeprefix("GLIBC_") for name in names if name.startswith("GLIBC_2.")]
    return max((tuple(map(int, version.split("."))) for version in versions), default=(2, 0))
