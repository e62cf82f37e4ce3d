"""What docs/teaching.md says, tried: its commands, its menus, its names."""

import re
import shlex
from pathlib import Path

import pytest

from engine.cli import build_parser
from engine.demo import demo_card


@pytest.fixture(scope="module")
def page(repository: Path) -> str:
    return (repository / "docs/teaching.md").read_text("utf-8")


def test_its_commands_are_commands_about_the_demo(page: str) -> None:
    lines = [line for block in re.findall(r"```\n(.*?)```", page, re.DOTALL) for line in block.splitlines()]
    assert len(lines) == 5
    parsed = [build_parser().parse_args(shlex.split(line)[1:]) for line in lines]
    _, players = demo_card()
    assert players is not None
    assert {name for name, _ in parsed[0].solo} == set(players)
    assert (parsed[1].only, parsed[1].span, parsed[1].json) == ("flute", (12.0, 20.0), True)
    assert parsed[2].keep_tuned == parsed[3].tuned == Path("my flute.safetensors")
    assert parsed[4].forget


def test_its_menus_are_there(page: str) -> None:
    from gui.actions.table import ACTIONS, plain_text

    named = [name.removesuffix("…") for name in re.findall(r"\*Edit > ([^*]+)\*", page)]
    texts = {plain_text(spec) for spec in ACTIONS if spec.menu == "Edit"}
    assert set(named) == {
        "Only this instrument plays here",
        "Teach this recording",
        "Forget what was taught",
        "Save what was learnt",
        "Use what was learnt elsewhere",
    }
    assert set(named) <= texts
