"""Make Soloist into what people install on this system: a folder and an archive, on Linux a .deb and an AppImage."""

import argparse
import json
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from engine.version import ROOT, version
from training.packaging import containers, frozen, licences, smoke
from training.packaging.stand_ins import PackagingError

OUTPUT = ROOT / "dist"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("-o", "--output", type=Path, default=OUTPUT, metavar="DIR", help="where to (default: dist/)")
    parser.add_argument(
        "--nvidia", action="store_true", help="with NVIDIA's libraries: for graphics cards, 3.5 GB more"
    )
    parser.add_argument("--only", choices=("folder", "archive", "deb", "appimage"), help="only the folder and this")
    parser.add_argument(
        "--appimage-runtime", type=Path, metavar="FILE", help="the AppImage project's runtime of type 2"
    )
    parser.add_argument(
        "--check", type=Path, metavar="ARTEFACT", help="build nothing: try this folder, .tar.xz or .deb"
    )
    parser.add_argument("--screenshot", type=Path, metavar="PNG", help="with --check: what its window looks like")
    parser.add_argument(
        "--licences", type=Path, metavar="DIR", help="build nothing: gather the licences of what is installed"
    )


def main(arguments: argparse.Namespace) -> int:
    """Raises `PackagingError`."""
    if arguments.licences is not None:
        return _licences(arguments.licences)
    if arguments.check is not None:
        return _check(arguments.check, arguments.screenshot)
    output: Path = arguments.output.absolute()
    output.mkdir(parents=True, exist_ok=True)
    folder = frozen.freeze(output / "build", arguments.nvidia)
    _say(f"the folder {folder}: {_size(folder) / 1e6:.0f} MB")
    made = list(_containers(folder, output, arguments))
    for path in made:
        _say(f"{path.name}: {path.stat().st_size / 1e6:.0f} MB")
    _say(f"{containers.write_sums(made, output)}")
    return 0


def _say(text: str) -> None:
    sys.stderr.write(f"soloist: {text}\n")


def _size(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _containers(folder: Path, output: Path, arguments: argparse.Namespace) -> Iterator[Path]:
    kind = "-nvidia" if arguments.nvidia else ""
    system = {"linux": "linux", "darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
    name = f"Soloist-{version()}-{system}-{containers.architecture()}{kind}"
    icons, work = output / "build" / "icons", output / "build"

    def wanted(what: str) -> bool:
        return arguments.only in (None, what)

    if wanted("archive"):
        if sys.platform == "win32":
            yield containers.zipped(folder, output / f"{name}.zip")
        else:
            yield containers.tar(folder, output / f"{name}.tar.xz")
    if sys.platform == "linux":
        if wanted("deb"):
            target = output / f"soloist_{version()}_{containers.architecture()}{kind}.deb"
            yield containers.debian(folder, icons, work, target)
        if arguments.appimage_runtime is not None and wanted("appimage"):
            target = output / f"{name}.AppImage"
            yield containers.app_image(folder, icons, work, target, arguments.appimage_runtime)
        elif arguments.only == "appimage":
            raise PackagingError("An AppImage needs the AppImage project's runtime: give it with --appimage-runtime.")
    if arguments.only is None:
        yield from _installers(folder, output, name)


def _installers(folder: Path, output: Path, name: str) -> Iterator[Path]:
    """What only macOS's and Windows' own programs can make, where they are."""
    recipes = ROOT / "resources" / "packaging"
    system = platform.system()
    if system == "Darwin":
        target = output / f"{name}.dmg"
        _run([str(recipes / "macos" / "make-dmg.sh"), str(folder.parent / "Soloist.app"), str(target)])
        yield target
    elif system == "Windows" and (compiler := shutil.which("iscc")):
        defined = [f"/DVersion={version()}", f"/DSource={folder}", f"/DOutput={output}"]
        _run([compiler, *defined, str(recipes / "windows" / "soloist.iss")])
        yield output / f"Soloist-{version()}-setup.exe"


def _run(command: list[str]) -> None:
    if subprocess.run(command, check=False).returncode != 0:
        raise PackagingError(f"{Path(command[0]).name} failed; see the lines above.")


def _check(artefact: Path, screenshot: Path | None) -> int:
    if not artefact.exists():
        raise PackagingError(f"There is no {artefact}.")
    with tempfile.TemporaryDirectory(prefix="soloist-check-") as name:
        work = Path(name)
        trial = smoke.try_out(smoke.unpack(artefact.absolute(), work / "program"), work, screenshot)
        same = smoke.of_source(work) == trial.sums
    sys.stdout.write(json.dumps(asdict(trial) | {"same_as_source": same}, indent=2) + "\n")
    if not same:
        raise PackagingError("Its stems differ from those of the source.")
    return 0


def _licences(folder: Path) -> int:
    installed = frozen.packages_folder()
    parts = licences.of_files(installed.rglob("*.py"))
    licences.write(parts, folder)
    _say(f"{len(parts)} packages; {folder / licences.INDEX} lists them")
    return 0
