"""Which Soloist this is."""

import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
"""The folder that holds main.py."""
MANUAL = ROOT / "manual"
"""Where `soloist manual` puts its pages, and Help > Manual looks for them."""


def packaged() -> bool:
    """Whether this is a packaged program (`docs/packaging.md`): it needs no Python, and has none to start others."""
    return bool(getattr(sys, "frozen", False))


def start_command() -> tuple[str, ...]:
    """What starts this very Soloist as another process, before its arguments; the source needs `ROOT` as PYTHONPATH.
    Nothing of the present folder is run."""
    return (sys.executable,) if packaged() else (sys.executable, "-P", str(ROOT / "main.py"))


def edition() -> str:
    """The version, and whether it is packaged: for people."""
    return f"{version()} (packaged)" if packaged() else version()


def version() -> str:
    """The version in pyproject.toml: Soloist runs from its folder and is not installed as a package."""
    return str(_project()["version"])


def project_page() -> str:
    """Where newer versions are told of (`project.urls` in pyproject.toml); empty where a copy names no such page."""
    urls = _project().get("urls", {})
    page = str(urls.get("Homepage", "")) if isinstance(urls, dict) else ""
    return page if page.startswith("https://") else ""


def _project() -> dict[str, object]:
    project: dict[str, object] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return project
