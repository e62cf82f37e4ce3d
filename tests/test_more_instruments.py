"""What docs/more-instruments.md says, tried: its commands, its description of a separator, its menus."""

import re
import shlex
from pathlib import Path

import pytest

from engine.cli import build_parser
from engine.cli.separators import parse_blend
from engine.roster import MOST, parse_listed
from engine.separators.descriptions import OURS, read_separator, separator_named


@pytest.fixture(scope="module")
def page(repository: Path) -> str:
    return (repository / "docs/more-instruments.md").read_text("utf-8")


def blocks(page: str, kind: str) -> list[str]:
    return re.findall(rf"```{kind}\n(.*?)```", page, re.DOTALL)


def test_its_commands_are_commands(page: str) -> None:
    lines = [line for block in blocks(page, "") for line in block.splitlines()]
    assert len(lines) == 6
    parser = build_parser()
    for line in lines:
        arguments = parser.parse_args(shlex.split(line)[1:])
        if (listed := getattr(arguments, "instruments", None)) is not None:
            ids, roster = parse_listed(listed)
            assert roster.names(ids) == ["Anna", "Cello", "Voice"]
        if (blend := getattr(arguments, "blend", None)) is not None:
            assert parse_blend(blend) == {"all": "mean", "voice": "theirs"}
        if (name := getattr(arguments, "with", None)) is not None:
            assert separator_named(name).title.startswith("Demucs")


def test_its_description_describes_a_separator(page: str, tmp_path: Path) -> None:
    (block,) = blocks(page, "toml")
    (tmp_path / "mine.toml").write_text(block, "utf-8")
    separator = read_separator(tmp_path / "mine.toml")
    assert separator.instruments == ("voice", "drum")
    assert (separator.timeout_s, separator.disk_mb, separator.memory_mb) == (7200, 20_000, 16_000)


def test_its_menus_numbers_and_files_are_there(page: str) -> None:
    from gui.actions.table import ACTIONS, plain_text

    words = {plain_text(spec) for spec in ACTIONS}
    assert {"Add an instrument", "Rename", "Colour", "Merge into", "Split in two", "Import stems", "Separate with"} <= {
        word.rstrip("…") for word in words
    }
    for action in ("Rename…", "Colour…", "Merge into…", "Split in two", "Import stems…", "Separate with…"):
        assert action in page
    assert f"at most {MOST} instruments" in " ".join(page.split())
    assert all(f"`{path.stem}`" in page for path in OURS.glob("*.toml"))
