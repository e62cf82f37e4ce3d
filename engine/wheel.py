"""What goes into the wheel `soloist`, run by hatchling when it is built (`docs/python.md`): `engine/facade.py` as the
package itself, the whole engine below it, and the model in the box. Never imported by the application.

In the wheel the engine is `soloist._engine`: `engine` would be anybody's name among all the packages of a researcher's
environment, so its imports are written anew while they are copied.
"""

import re
import shutil
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

IMPORT = re.compile(r"^(\s*)(from|import) engine\b", re.MULTILINE)
LEFT_OUT = frozenset(("cli", "facade.py", "wheel.py", "__pycache__"))


def moved(source: str) -> str:
    """A module's text with its imports of `engine` as they are in the wheel."""
    return IMPORT.sub(r"\1\2 soloist._engine", source)


def fill(root: Path, package: Path) -> None:
    """Write the package's folder from a checkout."""
    engine, models = root / "engine", root / "resources" / "models"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(moved((engine / "facade.py").read_text("utf-8")), "utf-8")
    (package / "py.typed").touch()
    for path in sorted(engine.rglob("*")):
        place = path.relative_to(engine)
        if not path.is_file() or LEFT_OUT & {place.parts[0], *place.parts}:
            continue
        target = package / "_engine" / place
        target.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".py":
            target.write_text(moved(path.read_text("utf-8")), "utf-8")
        else:
            shutil.copyfile(path, target)
    shutil.copytree(models, package / "resources" / "models")


class SoloistWheel(BuildHookInterface[Any]):
    """Fills the wheel, and removes the copy it was filled from."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """`version`: hatchling's word for how it is built."""
        if version == "editable":
            return
        self._copy = Path(tempfile.mkdtemp(prefix="soloist-wheel-"))
        fill(Path(self.root), self._copy / "soloist")
        build_data["force_include"][str(self._copy / "soloist")] = "soloist"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """The wheel is written."""
        if version != "editable":
            shutil.rmtree(self._copy)
