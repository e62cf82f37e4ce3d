"""`export`: the stems of a saved project, repaired as they are."""

from __future__ import annotations

import argparse
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli.delivery import Delivery, add_delivery_options
from engine.cli.inputs import check_output, place_name
from engine.cli.networks import decoded
from engine.cli.notes import add_notes_options, check_notes_options, export_notes, wants_notes
from engine.cli.output import ConsoleOutput, Meter
from engine.cli.records import Records
from engine.cli.separated import Separated
from engine.cli.stems import estimated, report_failure, result_record, show_result
from engine.cli.writing import DeliverySource, deliver
from engine.errors import EngineError, ExportError, ProjectError, WriteFailed
from engine.export import check_targets
from engine.language import tr
from engine.media.buffer import AudioBuffer
from engine.media.probe import Clip, probe
from engine.passage import Passage
from engine.project.media_reference import MediaState, find_media, relink
from engine.project.segmentation import Segmentation
from engine.project.store import SUFFIX, LoadedProject, load_steps
from engine.temporary import sweep_stale

if TYPE_CHECKING:
    from argparse import _SubParsersAction

LOADING, DECODING = 0.1, 0.3
"""Progress at the end of these steps; writing takes the rest."""


def add_to(commands: _SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "export",
        help=tr("write the stems of a saved project"),
        description=tr(
            "Write DIR/<project>/<instrument> and DIR/<project>/residual (Other: what no instrument owns) "
            "from a project's mask, with all repairs, and without the mixer. All of them together are "
            "the mix again. With --mix or --container one file beside that folder instead."
        ),
        allow_abbrev=False,
    )
    parser.add_argument("project", metavar="PROJECT", type=Path, help=tr("a {suffix} file", suffix=SUFFIX))
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="DIR", help=tr("where the stems go"))
    add_delivery_options(parser)
    add_notes_options(parser)
    parser.add_argument("--recording", metavar="FILE", type=Path, help=tr("where the project's recording is now"))
    parser.add_argument("--overwrite", action="store_true", help=tr("replace stems that are already there"))
    parser.add_argument("--json", action="store_true", help=tr("one JSON object on standard output"))
    parser.set_defaults(run=lambda arguments: _run(parser, arguments))


def _run(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> int:
    try:
        check_notes_options(arguments)
        delivery = Delivery.of(arguments, None)
    except (ExportError, WriteFailed) as error:
        parser.error(str(error))
    output = ConsoleOutput(arguments.json)
    path: Path = arguments.project
    sweep_stale()
    try:
        folder = arguments.output / place_name(path)
        check_output(folder)
        with output.progress(path.name) as meter, Records(arguments.output).claimed(folder, output.note):
            if wants_notes(arguments):
                output.record(_notes(path, arguments, folder, delivery.passage, meter, output))
                return 0
            wanted = Wanted(folder, delivery, arguments.overwrite, arguments.recording)
            result = export_project(path, wanted, meter, output)
    except EngineError as error:
        report_failure(str(path), str(error), output)
        return 1
    output.record(result_record(str(path), result))
    show_result(str(path), result, output)
    return 0


def _notes(
    path: Path, arguments: argparse.Namespace, folder: Path, passage: Passage, meter: Meter, output: ConsoleOutput
) -> dict[str, object]:
    loaded, mask = load(path, meter)
    with closing(mask):
        return export_notes(loaded, mask, arguments, folder, passage, recording, meter, output)


@dataclass(frozen=True)
class Wanted:
    """What is asked for. `recording`: where the project's recording is, None to look for it."""

    folder: Path
    delivery: Delivery
    overwrite: bool = False
    recording: Path | None = None


def export_project(path: Path, wanted: Wanted, meter: Meter, output: ConsoleOutput) -> Separated:
    """Write the stems of the project at `path`. Raises leaves of `EngineError`."""
    folder, delivery = wanted.folder, wanted.delivery
    started = time.monotonic()
    loaded, mask = load(path, meter)
    with closing(mask):
        delivery.check_names(mask.instruments)
        check_targets(delivery.paths(folder, mask.instruments), wanted.overwrite)
        clip = recording(loaded, output, wanted.recording)
        delivery.check_clip(clip)
        with decoded(clip, lambda done, doing: meter(LOADING + done, doing), DECODING - LOADING) as buffer:
            _check_length(clip, buffer, path, mask)
            if not mask.filled.all():
                output.note(_unfinished(path, mask))
            for note in buffer.notes:
                output.note(note)
            source = DeliverySource(clip, buffer, mask, loaded.facts.mix, loaded.facts.marks, loaded.facts.roster)
            written = deliver(
                source, folder, delivery, wanted.overwrite,
                lambda done, doing: meter(DECODING + done * (1 - DECODING), doing),
            )  # fmt: skip
            quality = estimated(buffer, mask, output)
        instruments = mask.instruments
    return Separated(
        clip=clip,
        buffer_length=buffer.length,
        folder=folder,
        instruments=instruments,
        evidence=(None,) * len(instruments),
        written=written,
        quality=quality,
        replaced=buffer.replaced,
        seconds=time.monotonic() - started,
        # No network runs: rendering is the processor's.
        device="cpu",
        model=loaded.facts.model.split(" ")[0],
        roster=loaded.facts.roster,
    )


def _check_length(clip: Clip, buffer: AudioBuffer, path: Path, mask: Segmentation) -> None:
    length = buffer.length / buffer.rate
    if abs(length - mask.grid.duration) > 2 * mask.grid.hop_s:
        raise ProjectError(
            tr(
                "“{name}” lasts {length:.2f} s, but the mask in “{project}” is made for {wanted:.2f} s; open the "
                "project in the window once and save it.",
                name=clip.path.name,
                length=length,
                project=path.name,
                wanted=mask.grid.duration,
            )
        )


def _unfinished(path: Path, mask: Segmentation) -> str:
    return tr(
        "{path}: {part:.0%} of the recording is not separated yet and goes to Other, apart from what was painted "
        "there.",
        path=path,
        part=1 - mask.filled.mean(),
    )


def load(path: Path, meter: Meter) -> tuple[LoadedProject, Segmentation]:
    """A project and its mask. Raises `ProjectError`, also for one without a mask."""
    for progress in load_steps(path):
        meter(progress.done * LOADING, tr("opening the project"))
    loaded = progress.loaded
    if loaded is None or loaded.mask is None:
        raise ProjectError(tr("“{name}” holds no mask yet: nothing was separated in it.", name=path.name))
    return loaded, loaded.mask


def recording(loaded: LoadedProject, output: ConsoleOutput, told: Path | None = None) -> Clip:
    """A project's recording, where it is now, or where somebody says it is. Raises `ProjectError` when it is missing
    or changed.
    """
    if loaded.facts.media is None or loaded.path is None:
        raise ProjectError(tr("The project does not say which recording it belongs to."))
    if told is not None:
        found = relink(loaded.facts.media, told)
    else:
        found = find_media(loaded.facts.media, loaded.path.resolve().parent)
    if found.path is None or found.state in (MediaState.MISSING, MediaState.CHANGED):
        hint = tr(" (--recording FILE shows it)") if found.state is MediaState.MISSING and told is None else ""
        raise ProjectError(f"{found.text.rstrip('.')}{hint}.")
    if found.text:
        output.note(found.text)
    return probe(found.path, loaded.facts.media.track or None)
