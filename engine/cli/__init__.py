"""The command line: everything but gestures, without a window.

Nothing is imported before it is needed: the window passes through here on its way to the screen.
"""

import argparse
from collections.abc import Sequence
from typing import NoReturn

from engine.language import LANGUAGES, mark, tr
from engine.text import plain


class Parser(argparse.ArgumentParser):
    """Says what is wrong with the arguments without sending what stands in them to the terminal as it is."""

    def error(self, message: str) -> NoReturn:
        """End with status 2."""
        super().error(plain(message))


ARGPARSE = (
    mark("usage: "), mark("positional arguments"), mark("options"), mark("show this help message and exit"),
    mark("show program's version number and exit"), mark("the following arguments are required: %s"),
    mark("unrecognized arguments: %s"), mark("argument %(argument_name)s: %(message)s"),
    mark("invalid choice: %(value)r (choose from %(choices)s)"), mark("invalid %(type)s value: %(value)r"),
    mark("expected one argument"), mark("not allowed with argument %s"),
    mark("one of the arguments %s is required"), mark("%(prog)s: error: %(message)s\n"),
)  # fmt: skip
"""What argparse says by itself. It asks gettext, which knows no catalogue of Qt's; that name is all it looks up."""
vars(argparse)["_"] = lambda text: tr(text) if text else text

COMMANDS = (
    "separate",
    "archive",
    "export",
    "repairs",
    "teach",
    "twins",
    "why",
    "inspect",
    "separators",
    "doctor",
    "manual",
)

_DESCRIPTION = mark("""\
Soloist: see who plays what in a video, solo any instrument, take clean stems away.

With a FILE, or without arguments, the window opens. The commands below work without one.""")


def build_parser() -> argparse.ArgumentParser:
    """The commands with their options. Usage errors end the process with status 2, as argparse does."""
    from engine.cli import (
        archive,
        doctor,
        export_project,
        inspect,
        manual,
        repairs,
        separate,
        separators,
        teach,
        twins,
        why,
    )
    from engine.version import edition

    parser = Parser(
        prog="soloist",
        usage="%(prog)s [FILE…]\n       %(prog)s COMMAND [OPTION …]",
        description=tr(_DESCRIPTION),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Soloist {edition()}")
    parser.add_argument(
        "--language", metavar="LANGUAGE", help=tr("say everything in it: {names}", names=", ".join(LANGUAGES))
    )
    commands = parser.add_subparsers(title=tr("commands"), metavar="COMMAND", required=True, prog="soloist")
    for module in (separate, archive, export_project, repairs, teach, twins, why, inspect, separators, doctor, manual):
        module.add_to(commands)
    return parser


def run(argv: Sequence[str]) -> int:
    """Run one command. Returns the exit status: 0 only if everything succeeded, 1 otherwise.

    Raises `SystemExit(2)` for a usage error and lets `KeyboardInterrupt` through, with nothing half-written.
    """
    arguments = build_parser().parse_args(argv)
    status: int = arguments.run(arguments)
    return status
