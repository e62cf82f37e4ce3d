"""`teach`: tune the networks on one recording by what is known of it, and take over what they then say."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli.export_project import load, recording
from engine.cli.networks import NetworkLoader, decoded
from engine.cli.output import ConsoleOutput, Meter
from engine.cli.separate import add_network_options
from engine.cli.stems import write_anew, write_project
from engine.errors import ProjectError, SaveFailed
from engine.files import reason, whole_file
from engine.language import tr
from engine.lessons import Span
from engine.project.document import Project
from engine.project.edits import TakeMask
from engine.project.segmentation import Segmentation
from engine.project.store import SUFFIX, to_project
from engine.separate import Networks
from engine.teaching import TAKE, Proposal, TeachingRequest, followed, propose, read_tuned, teach

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from engine.model.taught import Taught


def add_to(commands: _SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "teach",
        help=tr("tune the networks on a project's recording"),
        description=tr(
            "Tune a small part of the sound network on a project's recording: on the cells that were corrected "
            "in it, and on spans in which one instrument plays alone. What the tuned network says is "
            "taken over into the project OUTPUT as one step of its history, unless it is less sure; "
            "corrected cells stay as they are."
        ),
        allow_abbrev=False,
    )
    parser.add_argument("project", type=Path, metavar="PROJECT", help=tr("a {suffix} file", suffix=SUFFIX))
    parser.add_argument(
        "-o", "--output", required=True, type=Path, metavar="OUTPUT", help=tr("a {suffix} file", suffix=SUFFIX)
    )
    parser.add_argument(
        "--solo", action="append", default=[], type=_solo, metavar="NAME=A-B",
        help=tr("the instrument plays alone from second A to second B; again for more"),
    )  # fmt: skip
    parser.add_argument(
        "--tuned", type=Path, metavar="FILE", help=tr("learn nothing: use weights that were kept before")
    )
    parser.add_argument(
        "--keep-tuned", type=Path, metavar="FILE", help=tr("also write the tuned weights, for other recordings")
    )
    parser.add_argument(
        "--only", metavar="LIST", help=tr("take over the masks of these instruments alone, comma-separated")
    )
    parser.add_argument("--span", type=_span, metavar="A-B", help=tr("take over these seconds alone"))
    parser.add_argument("--forget", action="store_true", help=tr("only switch off what was taken over before"))
    parser.add_argument(
        "--seed", type=int, default=1, metavar="N", help=tr("of the mixtures that are made (default: 1)")
    )
    parser.add_argument("--recording", type=Path, metavar="FILE", help=tr("where the project's recording is now"))
    add_network_options(parser)
    parser.add_argument("--overwrite", action="store_true", help=tr("replace files that are already there"))
    parser.add_argument("--json", action="store_true", help=tr("one JSON object on standard output"))
    parser.set_defaults(run=_run)


def _span(text: str) -> Span:
    begin, end = (float(part) for part in text.split("-"))
    if not 0 <= begin < end < 1e6:
        raise ValueError
    return begin, end


def _solo(text: str) -> tuple[str, Span]:
    name, span = text.split("=")
    return name.strip(), _span(span)


def _run(arguments: argparse.Namespace) -> int:
    return write_anew(arguments, [arguments.output, arguments.keep_tuned], _work)


def _work(arguments: argparse.Namespace, meter: Meter, output: ConsoleOutput) -> dict[str, object]:
    loaded, mask = load(arguments.project, meter)
    with closing(mask):
        project = to_project(loaded)
        if arguments.forget:
            project.apply(TakeMask(mask.untaught()), tr("Forget what was taught"))
            record: dict[str, object] = {"taken": False}
        else:
            clip = recording(loaded, output, arguments.recording)
            with decoded(clip, lambda done, doing: meter(0.1 + done, doing), 0.1) as buffer:
                solos = dict[str, list[Span]]()
                for name, span in arguments.solo:
                    solos.setdefault(name, []).append(span)
                request = TeachingRequest(buffer, mask, solos, arguments.seed)
                record = _teach(project, request, arguments, meter, output)
        write_project(project, arguments.output, lambda done, doing: meter(0.9 + 0.1 * done, doing))
        project.close()
    return record


def _teach(
    project: Project, request: TeachingRequest, arguments: argparse.Namespace, meter: Meter, output: ConsoleOutput
) -> dict[str, object]:
    networks = NetworkLoader(arguments.model, arguments.device, output.note, arguments.precision).load()
    taught = _learnt(networks, request, arguments, lambda done: meter(0.2 + 0.3 * done, tr("learning")))
    record: dict[str, object] = {"lessons_before_db": taught.before, "lessons_after_db": taught.after, "taken": False}
    if arguments.keep_tuned is not None:
        _keep(taught, arguments.keep_tuned)
    if arguments.tuned is None and not taught.is_better:
        output.note(tr("The network knows this recording's instruments as well as the lessons do: nothing was learnt."))
        return record
    proposal = followed(propose(networks, taught, request), lambda done: meter(0.5 + 0.4 * done, tr("separating")))
    with closing(proposal.mask):
        record |= {"instruments": _told(request.mask, proposal), "moved": round(proposal.moved, 4)}
        if proposal.is_surer:
            project.apply(TakeMask(_taken(request.mask, proposal, arguments)), tr(TAKE))
            project.tuned = taught.to_bytes()
            record["taken"] = True
        else:
            output.note(tr("What was learnt makes the masks less sure: they stay as they are."))
    return record


def _learnt(
    networks: Networks, request: TeachingRequest, arguments: argparse.Namespace, told: Callable[[float], None]
) -> Taught:
    if arguments.tuned is not None:
        return read_tuned(arguments.tuned, networks)
    return followed(teach(networks, request), told)


def _taken(mask: Segmentation, proposal: Proposal, arguments: argparse.Namespace) -> Segmentation:
    names = mask.instruments if arguments.only is None else tuple(n.strip() for n in arguments.only.split(","))
    if strange := sorted(set(names) - set(mask.instruments)):
        raise ProjectError(tr("The project holds no mask of “{strange}”.", strange=strange[0]))
    first, stop = 0, mask.grid.columns
    if arguments.span is not None:
        first, stop = (min(max(round(mask.grid.column_at(s)), 0), mask.grid.columns) for s in arguments.span)
        if first >= stop:
            raise ProjectError(tr("The span to take over lies outside the recording."))
    return mask.taught_by(proposal.mask, names, first, stop)


def _told(mask: Segmentation, proposal: Proposal) -> list[dict[str, object]]:
    rows = zip(mask.instruments, proposal.before, proposal.after, strict=True)
    return [{"name": n, "sure_before_db": round(float(b), 2), "sure_after_db": round(float(a), 2)} for n, b, a in rows]


def _keep(taught: Taught, path: Path) -> None:
    try:
        with whole_file(path) as file:
            file.write(taught.to_bytes())
    except OSError as error:
        raise SaveFailed(
            tr("“{name}” could not be saved: {error}.", name=path.name, error=reason(error, path.parent))
        ) from error
