import re
from pathlib import Path

import pytest

DOCUMENTS = ("README.md", "CHANGELOG.md", "resources/demo/README.md")
"""Those in docs/ are followed where the manual is built of them (`tests/engine/cli/test_manual.py`)."""


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_link_leads_somewhere(name: str, repository: Path) -> None:
    document = repository / name
    links = re.findall(r"\]\(([^)#]+)", document.read_text("utf-8"))
    assert [link for link in links if "://" not in link and not (document.parent / link).exists()] == []


def test_the_readme_names_every_instrument(repository: Path) -> None:
    from engine.instruments import CLASS_IDS

    text = " ".join((repository / "README.md").read_text("utf-8").split())
    assert [name for name in CLASS_IDS if name.replace("_", " ") not in text] == []


def test_every_file_named_in_the_map_is_there(repository: Path) -> None:
    text = (repository / "docs/architecture.md").read_text("utf-8")
    paths = re.findall(r"`((?:engine|gui|training|tests|resources)/[a-z_/]*(?:\*?\.py)?)`", text)
    assert len(paths) > 10
    assert [path for path in paths if not list(repository.glob(path.rstrip("/")))] == []
