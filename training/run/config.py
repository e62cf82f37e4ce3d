"""Settings from a file: `--config FILE.toml` sets a command's options, and what is typed beside it wins.

The keys of the file are the names of the options (`validate-every = 250`), paths are taken as on the command line. A
run keeps its effective settings as such a file, which repeats it.
"""

import argparse
import json
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from engine.errors import EngineError

NOT_KEPT = ("config", "help")


class ConfigError(EngineError):
    """A file of settings cannot be read, or sets what the command does not have."""


def parse(parser: argparse.ArgumentParser, argv: Sequence[str]) -> argparse.Namespace:
    """Parse `argv` with the options of `parser` and `--config`. Raises ConfigError."""
    parser.add_argument("--config", type=Path, help="a TOML file of these options; what is typed wins")
    finder = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    finder.add_argument("--config", type=Path)
    found, _ = finder.parse_known_args(argv)
    if found.config is not None:
        _apply(parser, found.config)
    args = parser.parse_args(argv)
    del args.config
    return args


def _apply(parser: argparse.ArgumentParser, path: Path) -> None:
    """Make the file's values the defaults of the parser's options."""
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"The settings {path} cannot be read.") from error
    except ValueError as error:
        raise ConfigError(f"The settings {path.name} are not TOML: {error}.") from error
    actions = {action.dest: action for action in parser._actions if action.dest not in NOT_KEPT}
    for key, value in values.items():
        action = actions.get(key.replace("-", "_"))
        if action is None:
            raise ConfigError(f"{path.name} sets “{key}”, which “{parser.prog}” does not have.")
        action.default = _value(action, value, f"{path.name} gives “{key}” a value that makes no sense: {value!r}.")
        action.required = False
        if not action.option_strings:
            action.nargs = "?"


def _value(action: argparse.Action, value: Any, sentence: str) -> Any:
    """A TOML value as the option takes it. Raises ConfigError with `sentence`."""
    many = action.nargs in ("*", "+") or isinstance(action.nargs, int)
    if action.nargs == 0:
        if not isinstance(value, bool):
            raise ConfigError(sentence)
        return value
    if many != isinstance(value, list):
        raise ConfigError(sentence)
    if many:
        return [_one(action, item, sentence) for item in value]
    return _one(action, value, sentence)


def _one(action: argparse.Action, value: Any, sentence: str) -> Any:
    if isinstance(value, (bool, list, dict)):
        raise ConfigError(sentence)
    try:
        result = action.type(str(value)) if callable(action.type) else str(value)
    except (ValueError, TypeError, argparse.ArgumentTypeError) as error:
        raise ConfigError(sentence) from error
    if action.choices is not None and result not in action.choices:
        raise ConfigError(sentence)
    return result


def write_config(path: Path, args: argparse.Namespace) -> None:
    """Write the effective settings so that `--config` reads them back."""
    lines = [
        f"{name.replace('_', '-')} = {_toml(value)}"
        for name, value in sorted(vars(args).items())
        if name not in NOT_KEPT and value is not None
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _toml(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(_toml(item) for item in value)}]"
    if isinstance(value, (bool, int, float)):
        return json.dumps(value)
    return json.dumps(str(value))
