"""`export --midi` and `--labels`: notes of a project's instruments, its markers and bars."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from engine.cli.networks import decoded
from engine.cli.output import ConsoleOutput, Meter
from engine.delivery.labels import write_labels
from engine.delivery.notes import NotesRequest, check_notes, pitched, write_notes
from engine.errors import ExportError
from engine.export import check_targets
from engine.language import tr
from engine.media.probe import Clip
from engine.media.reader import AudioBuffer
from engine.passage import Passage
from engine.project.segmentation import Segmentation
from engine.project.store import LoadedProject
from engine.roster import Roster

ALL = "all"
FindRecording = Callable[[LoadedProject, ConsoleOutput, "Path | None"], Clip]


def add_notes_options(parser: argparse.ArgumentParser) -> None:
    """`--midi`, `--labels`."""
    parser.add_argument(
        "--midi", nargs="?", const=ALL, metavar="NAME[+NAME]",
        help=tr("write notes as MIDI and MusicXML instead of stems: of all instruments with a pitch, or of these"),
    )  # fmt: skip
    parser.add_argument(
        "--labels", action="store_true", help=tr("write markers and bars as a label track of Audacity instead of stems")
    )


def wants_notes(arguments: argparse.Namespace) -> bool:
    """Whether notes or labels are wanted instead of stems."""
    return arguments.midi is not None or bool(arguments.labels)


def check_notes_options(arguments: argparse.Namespace) -> None:
    """Raises `ExportError` for what is not done beside notes and labels: it would not be missed until it is needed."""
    beside = [name for name in ("mix", "container", "reaper", "otio") if getattr(arguments, name, None)]
    if wants_notes(arguments) and beside:
        raise ExportError(
            tr("--midi and --labels are written instead of stems: leave out --{beside}.", beside=beside[0])
        )


def _named(midi: str, instruments: tuple[str, ...], roster: Roster) -> tuple[str, ...]:
    """Whose notes are wanted."""
    if midi == ALL:
        return pitched(instruments, roster)
    return tuple(dict.fromkeys(name.strip().lower().replace(" ", "_") for name in midi.split("+")))


def export_notes(
    loaded: LoadedProject,
    mask: Segmentation,
    arguments: argparse.Namespace,
    folder: Path,
    passage: Passage,
    find: FindRecording,
    meter: Meter,
    output: ConsoleOutput,
) -> dict[str, object]:
    """Write what is asked for. Returns what `--json` prints. Raises leaves of `EngineError`."""
    marks, overwrite = loaded.facts.marks, bool(arguments.overwrite)
    record: dict[str, object] = {"input": str(arguments.project), "output": str(folder)}
    labels = [folder / f"{folder.name}.labels.txt"] if arguments.labels else []
    check_targets(labels, overwrite)
    request = None
    if arguments.midi is not None:
        roster = loaded.facts.roster
        wanted = _named(arguments.midi, mask.instruments, roster)
        request = NotesRequest(folder, wanted, marks.beats, overwrite, roster, passage)
        check_notes(mask.instruments, request)
    for path in labels:
        write_labels(marks, path)
        record["labels"] = str(path)
    if request is not None:
        clip = find(loaded, output, arguments.recording)
        with decoded(clip, lambda done, doing: meter(0.3 * done, doing), 1.0) as buffer:
            record["notes"] = _write(buffer, mask, request, meter, output)
    return record


def _write(
    sound: AudioBuffer, mask: Segmentation, request: NotesRequest, meter: Meter, output: ConsoleOutput
) -> dict[str, object]:
    written: dict[str, object] = {}
    for step in write_notes(sound, mask, request):
        meter(
            0.3 + 0.7 * step.done,
            tr("listening to {listening}", listening=step.listening) if step.listening else tr("writing notes"),
        )
        for part in step.parts:
            doubtful, path = sum(note.doubtful for note in part.notes), request.folder / f"{part.instrument}.mid"
            written[part.instrument] = {"notes": len(part.notes), "doubtful": doubtful, "midi": str(path)}
            output.note(
                tr(
                    "{instrument}: {count} notes, {doubtful} of them doubtful.",
                    instrument=part.instrument,
                    count=len(part.notes),
                    doubtful=doubtful,
                )
            )
    return written
