"""`doctor`: what works on this machine, what does not, and what to do about it."""

from __future__ import annotations

import argparse
import platform
from dataclasses import asdict
from typing import TYPE_CHECKING

from rich.table import Table

from engine.cli import checks
from engine.cli.checks import Check
from engine.cli.output import ConsoleOutput, line
from engine.language import tr
from engine.version import edition, packaged, version

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def add_to(commands: _SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "doctor",
        help=tr("show what works on this machine and what to do about the rest"),
        description=tr(
            "Check versions, devices, sound output, FFmpeg, the model, disk space and the display. "
            "The exit status is 0 if recordings can be separated."
        ),
        allow_abbrev=False,
    )
    parser.add_argument("--json", action="store_true", help=tr("one JSON object on standard output"))
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    output = ConsoleOutput(arguments.json)
    results: list[Check] = []
    with output.progress("doctor") as meter:
        for done, check in enumerate(checks.ALL):
            meter(done / len(checks.ALL), check.__name__.removeprefix("check_").replace("_", " "))
            results.extend(check())
    works = all(check.ok for check in results if check.needed)
    output.record(
        {
            "soloist": version(),
            "packaged": packaged(),
            "platform": platform.platform(),
            "separation_works": works,
            "checks": [asdict(check) for check in results],
        }
    )
    output.show(
        tr("Soloist {version} on {platform}", version=edition(), platform=platform.platform()),
        _table(results),
        _verdict(results, works),
    )
    return 0 if works else 1


def _table(results: list[Check]) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), show_header=False)
    table.add_column("")
    table.add_column("", no_wrap=True)
    table.add_column("", overflow="fold")
    for check in results:
        mark = line("✓", style="green") if check.ok else line("✗" if check.needed else "!", style="red")
        table.add_row(mark, check.name, line(check.detail))
        if check.advice:
            table.add_row("", "", line(f"→ {check.advice}", style="bold"))
    return table


def _verdict(results: list[Check], works: bool) -> str:
    if not works:
        return tr("Recordings cannot be separated yet; the lines with ✗ say what to do.")
    if all(check.ok for check in results):
        return tr("Everything works.")
    return tr("Recordings can be separated; the lines with ! say what does not work and what to do.")
