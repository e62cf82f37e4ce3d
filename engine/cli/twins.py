"""`twins`: one instrument of a project as two players, by where they sound from and how they move."""

from __future__ import annotations

import argparse
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli.export_project import load, recording
from engine.cli.networks import NetworkLoader, decoded
from engine.cli.output import ConsoleOutput, Meter
from engine.cli.separate import add_network_options
from engine.cli.stems import write_anew, write_project
from engine.errors import ProjectError
from engine.language import tr
from engine.media.probe import Clip
from engine.project.edits import TakeMask
from engine.project.segmentation import Segmentation
from engine.project.store import SUFFIX, to_project
from engine.separate import pictures_of
from engine.twins.players import Players, find_players, players_at
from engine.twins.splitting import LOOKS, Split, SplitRequest, looked_at, split_by_players, told

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def add_to(commands: _SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "twins",
        help=tr("split one instrument of a project into its two players"),
        description=tr(
            "Split an instrument that two people play into two, note by note: by where each note sounds from, and by "
            "whose part of the picture moves when it begins. Notes that nothing decides go to both. The result is "
            "written into the project OUTPUT as one step of its history; both players' stems add up to what was one."
        ),
        allow_abbrev=False,
    )
    parser.add_argument("project", type=Path, metavar="PROJECT", help=tr("a {suffix} file", suffix=SUFFIX))
    parser.add_argument(
        "-o", "--output", required=True, type=Path, metavar="OUTPUT", help=tr("a {suffix} file", suffix=SUFFIX)
    )
    parser.add_argument("--instrument", required=True, metavar="ID", help=tr("the one that two people play"))
    parser.add_argument("--name", metavar="NAME", help=tr("what the second player is called (default: as “Violin 2”)"))
    parser.add_argument(
        "--by", choices=("auto", "direction", "motion"), default="auto",
        help=tr("what to go by: where they sound from, how they move, or whatever says something (default)"),
    )  # fmt: skip
    parser.add_argument(
        "--players", nargs=2, type=_point, metavar="X,Y",
        help=tr("where in the picture they are, 0 to 1 from the left and the top; without it the networks look"),
    )  # fmt: skip
    parser.add_argument(
        "--at", type=_seconds, default=0.0, metavar="SECONDS",
        help=tr("the time of a picture in which they are there (default: 0)"),
    )  # fmt: skip
    parser.add_argument("--recording", type=Path, metavar="FILE", help=tr("where the project's recording is now"))
    add_network_options(parser)
    parser.add_argument("--overwrite", action="store_true", help=tr("replace files that are already there"))
    parser.add_argument("--json", action="store_true", help=tr("one JSON object on standard output"))
    parser.set_defaults(run=_run)


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 <= seconds < 1e7:
        raise ValueError
    return seconds


def _point(text: str) -> tuple[float, float]:
    x, y = (float(part) for part in text.split(","))
    if not (0 <= x <= 1 and 0 <= y <= 1):
        raise ValueError
    return x, y


def _run(arguments: argparse.Namespace) -> int:
    return write_anew(arguments, [arguments.output], _work)


def _work(arguments: argparse.Namespace, meter: Meter, output: ConsoleOutput) -> dict[str, object]:
    loaded, mask = load(arguments.project, meter)
    with closing(mask):
        wanted: str = arguments.instrument
        roster = loaded.facts.roster
        if wanted not in mask.instruments:
            raise ProjectError(tr("The project holds no mask of “{name}”.", name=wanted))
        kind = roster.of(wanted).kind or wanted
        after, new = roster.added(arguments.name or roster.numbered(wanted, mask.instruments), mask.instruments, kind)
        clip = recording(loaded, output, arguments.recording)
        with decoded(clip, lambda done, doing: meter(0.1 + done, doing), 0.1) as buffer:
            players = _players(arguments, clip, kind, mask, output) if arguments.by != "direction" else None
            request = SplitRequest(buffer, mask, wanted, new, kind, arguments.by, clip, players, arguments.at)
            split = _followed(request, meter)
        project = to_project(loaded)
        project.apply(TakeMask(split.mask, after), tr("Split {name} by its players", name=roster.name(wanted)))
        write_project(project, arguments.output, lambda done, doing: meter(0.9 + 0.1 * done, doing))
        project.close()
    output.note(told(split))
    return {"instruments": [wanted, new], **split.record()}


def _followed(request: SplitRequest, meter: Meter) -> Split:
    for step in split_by_players(request):
        if isinstance(step, Split):
            return step
        meter(0.2 + 0.7 * step, tr("splitting"))
    raise ProjectError(tr("The split ended early."))


def _players(
    arguments: argparse.Namespace, clip: Clip, kind: str, mask: Segmentation, output: ConsoleOutput
) -> Players | None:
    """Where the two are: as told, or as the networks see them."""
    if clip.video is None:
        return None
    if arguments.players is not None:
        return players_at(*arguments.players)
    networks = NetworkLoader(arguments.model, arguments.device, output.note, arguments.precision).load()
    if networks.model.visual is None:
        return None
    # Here, because the command line must not wait for torch.
    from engine.model.visual_places import place_maps

    with pictures_of(clip) as frame_at:
        assert frame_at is not None
        maps = [place_maps(networks.model.visual, frame_at(t)) for t in looked_at(mask.grid.duration, LOOKS)]
    return find_players(maps, kind)
