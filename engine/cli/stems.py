"""Stems of one recording as files, and what is printed of them."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli import interrupts
from engine.cli.output import ConsoleOutput, Meter
from engine.cli.separated import Separated
from engine.cli.tables import stem_table, stem_title
from engine.dsp.sound import Sound
from engine.errors import EngineError, WouldOverwrite
from engine.export import RESIDUAL
from engine.instruments import CLASS_IDS
from engine.language import tr
from engine.media.writer import layout_is_kept
from engine.project.document import Project
from engine.project.segmentation import Segmentation
from engine.project.store import save_steps, snapshot
from engine.roster import Roster
from engine.temporary import sweep_stale

if TYPE_CHECKING:
    from engine.quality import Quality


def add_track_option(parser: argparse.ArgumentParser) -> None:
    """`--track`."""
    parser.add_argument(
        "--track",
        type=_track,
        metavar="N",
        help=tr("which sound track, from 1 (`inspect` lists them; default: the best)"),
    )


def _track(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 1000:
        raise ValueError
    return number


def write_project(project: Project, path: Path, meter: Meter) -> None:
    """Save a project. The meter counts from 0 to 1. Raises `SaveFailed`."""
    with interrupts.deferred() as check:
        steps: Iterator[float] = save_steps(snapshot(project), path)
        for done in steps:
            meter(done, tr("saving the project"))
            if done < 1:
                check()


def write_anew(
    arguments: argparse.Namespace,
    files: Sequence[Path | None],
    work: Callable[[argparse.Namespace, Meter, ConsoleOutput], dict[str, object]],
) -> int:
    """A command that reads `arguments.project` and writes another to `arguments.output`: `work` does it and says what
    belongs into the record. `files`: all that it writes, none of which is replaced unasked. Returns the exit status."""
    output = ConsoleOutput(arguments.json)
    sweep_stale()
    try:
        for path in files:
            if path is not None and path.exists() and not arguments.overwrite:
                raise WouldOverwrite(tr("“{name}” exists already; --overwrite replaces it.", name=path.name))
        with output.progress(arguments.project.name) as meter:
            record = work(arguments, meter, output)
    except EngineError as error:
        report_failure(str(arguments.project), str(error), output)
        return 1
    output.record({"input": str(arguments.project), "output": str(arguments.output), **record})
    output.show(tr("{output} is written", output=arguments.output))
    return 0


def estimated(sound: Sound, mask: Segmentation, output: ConsoleOutput) -> dict[str, Quality]:
    """How good each stem is likely to be; only where somebody reads it (`--json`)."""
    if not output.as_json:
        return {}
    # Imported here: it needs SciPy.
    from engine.quality import qualities
    from engine.teaching import followed

    return followed(qualities(sound, mask))


def result_record(name: str, result: Separated) -> dict[str, object]:
    """What `--json` prints of one input."""
    instruments = [
        {
            "name": instrument,
            "visual": None if evidence is None else evidence.visual,
            "audio": None if evidence is None else evidence.audio,
            "score": None if evidence is None else evidence.score,
            **(
                {"called": called}
                if (called := result.roster.of(instrument).name) != Roster().of(instrument).name
                else {}
            ),
            **({"stem": str(stem)} if stem is not None else {}),
            **({"quality": result.quality[instrument].record()} if instrument in result.quality else {}),
        }
        for instrument, evidence, stem in result.rows()
    ]
    project = {} if result.project is None else {"project": str(result.project)}
    return {
        "input": name,
        "output": str(result.folder),
        "duration_s": result.duration_s,
        "sample_rate": result.clip.audio.sample_rate,
        "channels": result.clip.audio.channels,
        "track": result.clip.track,
        "start_s": round(result.clip.late_s + result.written.start_s - result.written.lead_s, 6),
        "lead_s": round(result.written.lead_s, 6),
        "bit_depth": result.written.bit_depth,
        "clipped": result.written.clipped,
        "lowered_db": result.written.lowered_db,
        "replaced": result.replaced,
        "instruments": instruments,
        **({} if result.written.residual is None else {"residual": str(result.written.residual)}),
        **({} if result.written.file is None else {result.written.what: str(result.written.file)}),
        **{path.suffix.removeprefix("."): str(path) for path in result.written.sessions},
        "loudness": {name: loudness.record() for name, loudness in result.written.loudness.items()},
        "seconds": round(result.seconds, 3),
        "device": result.device,
        "model": result.model,
        **project,
    }


def show_result(name: str, result: Separated, output: ConsoleOutput) -> None:
    """The result as a table, and what is worth knowing about it."""
    output.show(stem_title(name, result), stem_table(result))
    audio = result.clip.audio
    if result.written.lead_s:
        output.note(
            tr(
                "{name}: {lead_s:.3f} s of silence stand in front: it begins with the picture.",
                name=name,
                lead_s=result.written.lead_s,
            )
        )
    elif result.clip.late_s and result.written.residual is not None and not result.written.start_s:
        output.note(
            tr(
                "{name}: the sound starts {late_s:.3f} s after the picture, and so do the stems; --begin picture "
                "puts silence in front.",
                name=name,
                late_s=result.clip.late_s,
            )
        )
    if not layout_is_kept(audio.layout, audio.channels):
        output.note(
            tr(
                "{name}: stems cannot say that the channels are {layout}; their order is the recording's.",
                name=name,
                layout=audio.layout,
            )
        )
    _note_doubts(name, result, output)
    if result.written.residual is not None:
        _note_older(name, result, result.written.residual, output)


def _note_doubts(name: str, result: Separated, output: ConsoleOutput) -> None:
    if not result.instruments and result.written.residual is not None:
        output.note(
            tr(
                "{name}: none of the 21 instruments was found; all of it is Other, in residual.* there. "
                "--instruments names who plays.",
                name=name,
            )
        )
    if result.written.clipped:
        output.note(
            tr(
                "{name}: {clipped} samples were louder than the format can hold and were clipped; "
                "--above-full-scale says what to do instead.",
                name=name,
                clipped=result.written.clipped,
            )
        )
    if result.written.lowered_db:
        whole = (
            "" if result.written.residual is None else tr("; all files together are the recording lowered by as much")
        )
        output.note(
            tr(
                "{name}: lowered by {lowered_db:.1f} dB to stay below full scale{whole}.",
                name=name,
                lowered_db=result.written.lowered_db,
                whole=whole,
            )
        )


def _note_older(name: str, result: Separated, residual: Path, output: ConsoleOutput) -> None:
    written = {p.name for p in result.written.files}
    older = sorted(
        n for i in {*CLASS_IDS, *result.instruments, RESIDUAL} if (n := f"{i}{residual.suffix}") not in written
    )
    if left := [n for n in older if (result.folder / n).exists()]:
        output.note(
            tr(
                "{name}: {left} in {folder} remain from an earlier run.",
                name=name,
                left=", ".join(left),
                folder=result.folder,
            )
        )


def report_failure(name: str, sentence: str, output: ConsoleOutput) -> None:
    """What is printed of an input that failed."""
    output.record({"input": name, "error": sentence})
    output.fail(name, sentence)
