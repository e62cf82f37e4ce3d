"""`repairs`: a project's mask and edits without the sound, for others, and theirs for a copy of the recording."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from engine.cli.export_project import load, recording
from engine.cli.networks import decoded
from engine.cli.output import ConsoleOutput, Meter
from engine.cli.stems import report_failure, write_project
from engine.dsp.landmarks import Landmarks, find_landmarks
from engine.errors import EngineError, ProjectError, WouldOverwrite
from engine.language import tr
from engine.media.probe import probe
from engine.media.reader import AudioBuffer
from engine.project.document import Project
from engine.project.edits import ReplacePlanes
from engine.project.media_reference import MediaReference
from engine.project.mending import SUFFIX, Mending, fit, load_mending, mending_steps, moved_steps
from engine.project.segmentation import Segmentation
from engine.project.store import SUFFIX as PROJECT_SUFFIX
from engine.project.store import snapshot, to_project
from engine.temporary import sweep_stale

if TYPE_CHECKING:
    from argparse import _SubParsersAction

T = TypeVar("T")


def add_to(commands: _SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "repairs",
        help=tr("share a project's repairs without the sound"),
        description=tr(
            "`save` writes a project's mask and edits into a file without sound. `apply` makes a project of "
            "such a file and anyone's copy of the same recording: coded anew, at another rate, or "
            "beginning up to a minute earlier or later; another recording is refused."
        ),
        allow_abbrev=False,
    )
    actions = parser.add_subparsers(metavar="save|apply", required=True)
    save = actions.add_parser("save", help=tr("repairs of a project, to give away"), allow_abbrev=False)
    save.add_argument("project", type=Path, metavar="PROJECT", help=tr("a {suffix} file", suffix=PROJECT_SUFFIX))
    save.add_argument(
        "-o", "--output", required=True, type=Path, metavar="FILE", help=tr("a {suffix} file", suffix=SUFFIX)
    )
    save.add_argument("--recording", type=Path, metavar="FILE", help=tr("where the project's recording is now"))
    save.set_defaults(work=_save)
    apply = actions.add_parser("apply", help=tr("a project from repairs and a recording"), allow_abbrev=False)
    apply.add_argument("repairs", type=Path, metavar="REPAIRS", help=tr("a {suffix} file", suffix=SUFFIX))
    apply.add_argument("recording", type=Path, metavar="RECORDING", help=tr("one's own copy of the recording"))
    apply.add_argument(
        "-o",
        "--output",
        required=True,
        type=Path,
        metavar="PROJECT",
        help=tr("a {suffix} file", suffix=PROJECT_SUFFIX),
    )
    apply.set_defaults(work=_apply)
    for action in (save, apply):
        action.add_argument("--overwrite", action="store_true", help=tr("replace a file that is already there"))
        action.add_argument("--json", action="store_true", help=tr("one JSON object on standard output"))
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    output = ConsoleOutput(arguments.json)
    target: Path = arguments.output
    sweep_stale()
    try:
        if target.exists() and not arguments.overwrite:
            raise WouldOverwrite(tr("“{name}” exists already; --overwrite replaces it.", name=target.name))
        with output.progress(target.name) as meter:
            record = arguments.work(arguments, meter, output)
    except EngineError as error:
        report_failure(str(target), str(error), output)
        return 1
    output.record({"output": str(target), **record})
    output.show(tr("{target} is written", target=target))
    return 0


def _save(arguments: argparse.Namespace, meter: Meter, output: ConsoleOutput) -> dict[str, object]:
    loaded, mask = load(arguments.project, meter)
    with closing(mask):
        clip = recording(loaded, output, arguments.recording)
        with decoded(clip, lambda done, doing: meter(0.1 + done, doing), 0.3) as buffer:
            marks = _landmarks(buffer, lambda done, doing: meter(0.4 + 0.4 * done, doing))
        for done in mending_steps(snapshot(to_project(loaded)), marks, arguments.output):
            meter(0.8 + 0.2 * done, tr("writing"))
        return {"input": str(arguments.project), "instruments": list(mask.instruments)}


def _apply(arguments: argparse.Namespace, meter: Meter, output: ConsoleOutput) -> dict[str, object]:
    mending = _last(load_mending(arguments.repairs), Mending, lambda done, doing: meter(0.1 * done, doing))
    clip = probe(arguments.recording)
    with closing(mending.mask), decoded(clip, lambda done, doing: meter(0.1 + done, doing), 0.3) as buffer:
        place = fit(mending, _landmarks(buffer, lambda done, doing: meter(0.4 + 0.4 * done, doing)), clip.path.name)
        if place.text:
            output.note(place.text)
        grid = mending.grid_for(buffer.length / buffer.rate)
        steps = moved_steps(mending, place, grid)
        moved = _last(steps, Segmentation, lambda done, doing: meter(0.8 + 0.1 * done, tr("moving the repairs")))
        media = MediaReference.of(clip.path, clip.fingerprint, buffer.length / buffer.rate, 0, clip.late_s)
    with closing(moved):
        project = Project(media=media, model=mending.model)
        project.apply(ReplacePlanes(moved.instruments, moved, mending.roster))
        write_project(project, arguments.output, lambda done, doing: meter(0.9 + 0.1 * done, doing))
        project.close()
    return {
        "input": str(arguments.repairs),
        "recording": str(arguments.recording),
        "instruments": list(moved.instruments),
        "shift_s": round(place.shift_s, 4),
    }


def _landmarks(buffer: AudioBuffer, meter: Meter) -> Landmarks:
    return _last(find_landmarks(buffer), Landmarks, lambda done, doing: meter(done, tr("listening")))


def _last(steps: Iterator[float | T], kind: type[T], meter: Meter) -> T:
    """The result of steps that report progress first."""
    for step in steps:
        if isinstance(step, kind):
            return step
        assert isinstance(step, float)
        meter(step, tr("opening the repairs"))
    raise ProjectError(tr("The repairs ended early."))
