import sysconfig
from importlib.metadata import PathDistribution
from pathlib import Path

import pytest

pytest.importorskip("lief")

from training.packaging import licences
from training.packaging.stand_ins import PackagingError

INSTALLED = Path(sysconfig.get_paths()["purelib"])


def distribution(folder: Path, metadata: str, *files: str) -> PathDistribution:
    info = folder / "x-1.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.4\nName: X_y\nVersion: 1\n{metadata}\n", "utf-8")
    for file in files:
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text(f"text of {file}", "utf-8")
    (info / "RECORD").write_text("".join(f"{file},,\n" for file in files), "utf-8")
    return PathDistribution(info)


def test_files_lead_to_their_packages_and_texts(tmp_path: Path) -> None:
    import numpy
    import PySide6.QtCore

    used = [Path(numpy.__file__), Path(PySide6.QtCore.__file__), Path(sysconfig.get_paths()["stdlib"]) / "os.py"]
    parts = licences.of_files(used)
    assert [part.name for part in parts] == ["numpy", "pyside6-essentials", "python"]
    licences.write(parts, tmp_path)
    assert "Copyright (c) 2005" in (tmp_path / "numpy" / "LICENSE.txt").read_text("utf-8")
    # Qt for Python names its licences and brings no text of them.
    assert "LESSER GENERAL PUBLIC" in (tmp_path / "pyside6-essentials" / "LGPL-3.0-only.txt").read_text("utf-8").upper()
    index = (tmp_path / licences.INDEX).read_text("utf-8")
    assert "pyside6-essentials 6." in index
    assert "can be replaced" in index


def test_nested_texts_keep_their_places(tmp_path: Path) -> None:
    files = ("x-1.dist-info/licenses/LICENSE", "x-1.dist-info/licenses/third/LICENSE", "x/COPYING", "x/licence.py")
    part = licences.of_distribution(distribution(tmp_path, "License-Expression: MIT", *files))
    assert (part.name, part.licence) == ("x-y", "MIT")
    assert [place for place, _ in part.texts] == ["LICENSE", "third/LICENSE", "x/COPYING"]


def test_a_package_without_any_text_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(PackagingError, match=r"x-y \(EUPL\) brings no licence text"):
        licences.of_distribution(distribution(tmp_path, "License: EUPL", "x/code.py"))


@pytest.mark.skipif(not Path("/usr/share/doc/libc6/copyright").exists(), reason="of Debian")
def test_libraries_of_the_system_are_their_packages() -> None:
    (library,) = [path for path in Path("/usr/lib").glob("*/libc.so.6")][:1]
    (part,) = licences.of_files([library])
    assert part.name == "libc6"
    assert part.texts == (("copyright", Path("/usr/share/doc/libc6/copyright")),)
