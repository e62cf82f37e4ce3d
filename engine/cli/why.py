"""`why`: what ear, eye, direction, teaching and hand said of one cell of a project's mask."""

from __future__ import annotations

import argparse
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli.export_project import load, recording
from engine.cli.networks import NetworkLoader, decoded
from engine.cli.output import ConsoleOutput, Meter
from engine.cli.separate import add_network_options
from engine.cli.stems import report_failure
from engine.errors import EngineError
from engine.language import tr
from engine.project.segmentation import Segmentation
from engine.project.store import SUFFIX, LoadedProject
from engine.separate import pictures_of
from engine.temporary import sweep_stale
from engine.why import Cell, Why, told_by, why

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def add_to(commands: _SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "why",
        help=tr("say why a place of a project's mask is as it is"),
        description=tr(
            "What the sound network, its neighbouring windows, direction, teaching and your hand said of one "
            "place of a project's mask, what ear and eye said of the instruments around that time, and what the shares "
            "would be without each. The networks are asked again, about the windows that reach there."
        ),
        allow_abbrev=False,
    )
    parser.add_argument("project", type=Path, metavar="PROJECT", help=tr("a {suffix} file", suffix=SUFFIX))
    parser.add_argument("--at", required=True, type=_place, metavar="SECONDS,HERTZ", help=tr("the place"))
    parser.add_argument("--kept", action="store_true", help=tr("only what the project holds: ask no networks"))
    parser.add_argument("--recording", type=Path, metavar="FILE", help=tr("where the project's recording is now"))
    add_network_options(parser)
    parser.add_argument("--json", action="store_true", help=tr("one JSON object on standard output"))
    parser.set_defaults(run=_run)


def _place(text: str) -> tuple[float, float]:
    seconds, hertz = (float(part) for part in text.split(","))
    if not 0 <= seconds < 1e7 or not 0 < hertz < 1e6:
        raise ValueError
    return seconds, hertz


def _run(arguments: argparse.Namespace) -> int:
    output = ConsoleOutput(arguments.json)
    sweep_stale()
    try:
        with output.progress(arguments.project.name) as meter:
            loaded, mask = load(arguments.project, meter)
            with closing(mask):
                found = _found(loaded, mask, arguments, meter, output)
    except EngineError as error:
        report_failure(str(arguments.project), str(error), output)
        return 1
    output.record({"input": str(arguments.project), **found.record()})
    output.show(found.sentence(loaded.facts.roster.name))
    return 0


def _found(
    loaded: LoadedProject, mask: Segmentation, arguments: argparse.Namespace, meter: Meter, output: ConsoleOutput
) -> Why:
    known = why(mask, None, Cell.at(mask.grid, *arguments.at))
    if arguments.kept:
        return known
    clip = recording(loaded, output, arguments.recording)
    # Here, because the command line must not wait for torch.
    from engine.inference import Separator

    with decoded(clip, lambda done, doing: meter(0.1 + done, doing), 0.4) as buffer:
        networks = NetworkLoader(arguments.model, arguments.device, output.note, arguments.precision).load()
        meter(0.6, tr("asking the networks"))
        separator = Separator(networks.model, networks.choice)
        with pictures_of(clip if clip.video is not None else None) as frame_at:
            return told_by(known, separator.ask(buffer, mask.grid, mask.instruments, known.cell, frame_at))
