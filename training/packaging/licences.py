"""The licences of everything in a frozen program, with their texts: `./soloist package --licences DIR` for what is
installed.

What is inside is not guessed: PyInstaller's recipe writes down which files went in, and each belongs to a Python
package, to a package of the system, or to Python itself. A package without a licence text is an error, not a gap.
"""

import os
import re
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

from training.packaging.stand_ins import PackagingError

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ROOT / "resources" / "packaging" / "licences"
"""Texts of licences that packages name without bringing them: `SPDX.txt`."""
INDEX = "INDEX.txt"
_TEXT = re.compile(r"(licen[cs]e|copying|notice|copyright|CC-BY)", re.IGNORECASE)
_NOTES = {
    "av": "Holds FFmpeg (LGPL-3.0-or-later, as it says of itself) with x264 and x265 (GPL-2.0-or-later), LAME and "
    "others: whoever hands this folder on does so under the GPL's terms too; Soloist's own code stays MIT.",
    "pyside6-essentials": "Used under the LGPL-3.0: Qt's libraries lie beside the program and can be replaced.",
    "torch": "In a build for the processor its CUDA half is replaced by libraries of ours that only hold its names.",
}


@dataclass(frozen=True)
class Part:
    """Something of others that is inside. `texts`: path under the part's folder, and where the text lies."""

    name: str
    version: str
    licence: str
    texts: tuple[tuple[str, Path], ...]


def of_files(sources: Iterable[Path]) -> list[Part]:
    """Whose these files are, by name. Raises `PackagingError` where nothing says under which licence one is used."""
    # Names as text: a hundred thousand are compared.
    wanted = {os.path.realpath(path) for path in sources}
    parts: dict[str, Part] = {}
    claimed: set[str] = set()
    for distribution in distributions():
        base = os.path.realpath(str(distribution.locate_file("")))
        inside = wanted & {os.path.join(base, str(file)) for file in distribution.files or ()}
        if inside:
            claimed |= inside
            part = of_distribution(distribution)
            parts[part.name] = part
    rest = {Path(name) for name in wanted - claimed}
    python = Path(sysconfig.get_paths()["stdlib"]).resolve()
    ours = {path for path in rest if path.is_relative_to(ROOT)}
    # Not all beside it: Debian's own Python lies in /usr/lib, as every library of the system does.
    of_python = {path for path in rest if path.is_relative_to(python) or path.name.startswith("libpython")}
    others = [*([_python(python)] if of_python else []), *_of_system(rest - ours - of_python)]
    for part in others:
        parts[part.name] = part
    return [parts[name] for name in sorted(parts)]


def of_distribution(distribution: Distribution) -> Part:
    """A Python package's. Raises `PackagingError` where it brings no text and we have none of that name."""
    name = re.sub(r"[-_.]+", "-", distribution.metadata["Name"]).lower()
    licence = _licence(distribution)
    files = [Path(str(f)) for f in distribution.files or () if _is_text(Path(str(f)))]
    texts = [(_place(file), Path(str(distribution.locate_file(file)))) for file in files]
    if not texts:
        known = [word for word in re.findall(r"[A-Za-z0-9.-]+", licence) if (TEXTS / f"{word}.txt").exists()]
        texts = [(f"{word}.txt", TEXTS / f"{word}.txt") for word in known]
    if not texts:
        raise PackagingError(f"{name} ({licence or 'no licence named'}) brings no licence text; put one into {TEXTS}.")
    return Part(name, distribution.version, licence, tuple(sorted(texts)))


def _is_text(file: Path) -> bool:
    in_metadata = "licenses" in file.parts
    return file.suffix not in (".py", ".pyc", ".pyi", ".so") and (in_metadata or bool(_TEXT.search(file.name)))


def _place(file: Path) -> str:
    parts = file.parts
    if "licenses" in parts:
        return "/".join(parts[parts.index("licenses") + 1 :])
    return "/".join(part for part in parts if not part.endswith(".dist-info"))


def _licence(distribution: Distribution) -> str:
    metadata = distribution.metadata
    if expression := metadata.get_all("License-Expression"):
        return str(expression[0])
    named = str((metadata.get_all("License") or [""])[0]).strip()
    if named and "\n" not in named and len(named) < 80:
        return named
    classes = [c.rpartition(" :: ")[2] for c in metadata.get_all("Classifier") or () if c.startswith("License ::")]
    return ", ".join(classes)


def _python(library: Path) -> Part:
    places = [library / "LICENSE.txt", library.parent.parent / "LICENSE.txt", library.parent.parent / "LICENSE"]
    text = next((path for path in places if path.exists()), TEXTS / "PSF-2.0.txt")
    if not text.exists():
        text = Path("/usr/share/doc/python3/copyright")
    return Part("python", sysconfig.get_config_var("VERSION") or "", "PSF-2.0", (("LICENSE.txt", text),))


def _of_system(files: Iterable[Path]) -> Iterator[Part]:
    """Packages of Debian that own these libraries."""
    if shutil.which("dpkg-query") is None:
        return
    seen = set()
    for path in sorted(files):
        # Where /lib is a link to /usr/lib, either may be the name in the package.
        for name in (path, Path("/") / path.relative_to("/usr") if path.is_relative_to("/usr") else path):
            found = subprocess.run(["dpkg-query", "-S", str(name)], capture_output=True, text=True, check=False)
            if found.returncode == 0:
                break
        else:
            continue
        package = found.stdout.partition(":")[0]
        text = Path("/usr/share/doc") / package / "copyright"
        if package in seen or not text.exists():
            continue
        seen.add(package)
        query = ["dpkg-query", "-W", "-f", "${Version}\n", package]
        version = subprocess.run(query, capture_output=True, text=True, check=False).stdout.partition("\n")[0]
        yield Part(package, version, "see copyright", (("copyright", text),))


def write(parts: Iterable[Part], folder: Path) -> None:
    """`INDEX.txt`, and a folder a part with its texts."""
    lines = ["What is in this program beside Soloist's own code (MIT, see LICENSE), and under which licence.", ""]
    for part in parts:
        for place, source in part.texts:
            target = folder / part.name / place
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
        lines.append(f"{part.name} {part.version}: {part.licence or 'see its folder'}")
        if note := _NOTES.get(part.name):
            lines.append(f"    {note}")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / INDEX).write_text("\n".join(lines) + "\n", "utf-8")
