"""Which Soloist this is."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
"""The folder that holds main.py."""


def version() -> str:
    """The version in pyproject.toml: Soloist runs from its folder and is not installed as a package."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])
