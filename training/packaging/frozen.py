"""The program as a folder that needs no Python: PyInstaller run with `resources/packaging/soloist.spec`."""

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from engine.version import ROOT
from training.packaging import icons, licences, processor_torch
from training.packaging.stand_ins import PackagingError

SPEC = ROOT / "resources" / "packaging" / "soloist.spec"
LOG = "pyinstaller.log"
SOURCES = "sources.txt"


def packages_folder() -> Path:
    """Where this environment's packages lie."""
    return Path(sysconfig.get_paths()["purelib"])


def freeze(work: Path, nvidia: bool) -> Path:
    """Make the folder below `work` and return it; on macOS, `Soloist.app` lies beside it. Raises `PackagingError`."""
    work.mkdir(parents=True, exist_ok=True)
    overlay = None if nvidia else processor_torch.make(packages_folder(), work / "overlay")
    icons.make(work / "icons")
    env = os.environ | {
        "SOLOIST_NVIDIA": "1" if nvidia else "0",
        "SOLOIST_ICONS": str(work / "icons"),
        "SOLOIST_SOURCES": str(work / SOURCES),
        "PYTHONPATH": os.pathsep.join(str(path) for path in (overlay, ROOT) if path),
    }
    command = [sys.executable, "-P", "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(work / "dist"), "--workpath", str(work / "work"), str(SPEC)]
    with (work / LOG).open("w", encoding="utf-8") as log:
        outcome = subprocess.run(command, env=env, cwd=work, stdout=log, stderr=log, check=False)
    folder = work / "dist" / "soloist"
    if outcome.returncode != 0 or not folder.is_dir():
        raise PackagingError(f"PyInstaller failed with status {outcome.returncode}; {work / LOG} says why.")
    _strip_python(folder)
    _add_licences(work, folder)
    shutil.rmtree(work / "work", ignore_errors=True)
    return folder


def _strip_python(folder: Path) -> None:
    """Python's own libraries carry names that only a debugger reads, 25 MB on some systems."""
    if (program := shutil.which("strip")) and sys.platform.startswith("linux"):
        inside = folder / "_internal"
        for library in (*inside.glob("libpython*.so*"), *inside.glob("python3*/lib-dynload/*.so")):
            subprocess.run([program, "--strip-unneeded", str(library)], check=False)


def _add_licences(work: Path, folder: Path) -> None:
    sources = [Path(line) for line in (work / SOURCES).read_text("utf-8").splitlines()]
    overlay = work / "overlay"
    installed = packages_folder()
    moved = [installed / path.relative_to(overlay) if path.is_relative_to(overlay) else path for path in sources]
    parts = licences.of_files(moved)
    for target in (folder, work / "dist" / "Soloist.app" / "Contents" / "Resources"):
        if target.is_dir():
            licences.write(parts, target / "licences")
            shutil.copyfile(ROOT / "LICENSE", target / "LICENSE")
