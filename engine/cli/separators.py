"""`separators`: other programs that can separate, and whether they are installed; which one a batch uses."""

from __future__ import annotations

import argparse
import hashlib
import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rich.table import Table

from engine.cli.output import ConsoleOutput, line
from engine.errors import InstrumentError
from engine.language import tr
from engine.project.joining import Source
from engine.roster import is_id
from engine.separators.descriptions import OtherSeparator, find_separators, separator_folder
from engine.separators.licences import licence_was_shown, unread_licence
from engine.separators.masks import Blend
from engine.text import plain

if TYPE_CHECKING:
    from argparse import _SubParsersAction

ALL = "all"
SOURCES: dict[str, Source] = {"theirs": "theirs", "ours": "ours", "mean": "mean"}


def add_to(commands: _SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "separators",
        help=tr("show which other separators can be called, and where their descriptions go"),
        description=tr(
            "List the programs that `separate --with NAME` can call, and the folder into which descriptions of "
            "others go."
        ),
        allow_abbrev=False,
    )
    parser.add_argument("--json", action="store_true", help=tr("one JSON object on standard output"))
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    output = ConsoleOutput(arguments.json)
    found, wrong = find_separators()
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    for column in (tr("Name"), tr("Program"), tr("Installed"), tr("Instruments")):
        table.add_column(column, overflow="fold")
    rows = []
    for name, separator in sorted(found.items()):
        where = shutil.which(separator.command[0])
        shown = ", ".join(separator.roster.names(separator.instruments))
        table.add_row(name, line(separator.title), "yes" if where else "no", line(shown))
        ids = list(separator.instruments)
        rows.append({"name": name, "title": separator.title, "installed": where is not None, "instruments": ids})
    output.record({"folder": str(separator_folder()), "separators": rows, "wrong": wrong})
    output.show(
        table, line(tr("Descriptions of others go into {separator_folder}", separator_folder=separator_folder()))
    )
    for sentence in wrong:
        output.note(sentence)
    return 0


def parse_blend(text: str) -> Blend:
    """`all=mean,drum=theirs`: where each instrument's share comes from. Raises `InstrumentError`."""
    found: dict[str, Source] = {}
    for piece in (p for p in text.split(",") if p.strip()):
        name, _, source = (part.strip().lower() for part in piece.partition("="))
        if source not in SOURCES or not (name == ALL or is_id(name)):
            shown = plain(piece.strip())[:60]
            raise InstrumentError(
                tr("“{shown}” is no blend; write INSTRUMENT=theirs, =ours or =mean (or all=…).", shown=shown)
            )
        found[name] = SOURCES[source]
    if not found:
        raise InstrumentError(tr("The blend is empty; write INSTRUMENT=theirs, =ours or =mean (or all=…)."))
    return found


def licence_once(separator: OtherSeparator) -> Iterator[str]:
    """The licence text, in the first run with it alone."""
    if text := unread_licence(separator):
        yield f"{separator.title}: {text}"
        licence_was_shown(separator)


def description_mark(separator: OtherSeparator) -> str:
    """What tells this description from another, for records."""
    said = repr((separator.command, separator.stems, separator.roster))
    return f"{separator.name} {hashlib.sha256(said.encode()).hexdigest()[:12]}"
