"""Settings from files: what they set, what wins, and what is refused."""

import argparse
from pathlib import Path

import pytest

from training.run.config import ConfigError, parse, write_config


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="command")
    made.add_argument("place")
    made.add_argument("--steps", type=int, default=5, choices=range(100))
    made.add_argument("--rate", type=float, default=0.1)
    made.add_argument("--data", type=Path, required=True)
    made.add_argument("--shares", type=float, nargs="+", default=[1.0])
    made.add_argument("--quick", action="store_true")
    return made


def write(folder: Path, text: str) -> str:
    (folder / "a.toml").write_text(text, encoding="utf-8")
    return str(folder / "a.toml")


def test_a_file_sets_options_and_what_is_typed_wins(tmp_path: Path) -> None:
    path = write(tmp_path, 'place = "here"\nsteps = 7\nrate = 1\ndata = "x"\nshares = [0, 0.5]\nquick = true\n')
    args = parse(parser(), ["--config", path, "--steps", "9"])
    assert vars(args) == {
        "place": "here", "steps": 9, "rate": 1.0, "data": Path("x"), "shares": [0.0, 0.5], "quick": True,
    }  # fmt: skip
    write_config(tmp_path / "b.toml", args)
    assert parse(parser(), ["--config", str(tmp_path / "b.toml")]) == args


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("stps = 3", "stps"),
        ("steps = 1.5", "steps"),
        ("steps = true", "steps"),
        ("steps = 500", "steps"),
        ("shares = 0.5", "shares"),
        ("rate = [1]", "rate"),
        ('quick = "yes"', "quick"),
        ("config = 'b'", "config"),
        ("= 3", "TOML"),
    ],
)
def test_what_makes_no_sense_is_refused(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(ConfigError, match=told):
        parse(parser(), ["--config", write(tmp_path, text), "here", "--data", "x"])


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        parse(parser(), ["--config", str(tmp_path / "none.toml")])
