"""`export --midi` and `--labels`: notes of a project's instruments, its markers and bars."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from engine.cli.networks import decoded
from engine.cli.output import ConsoleOutput, Meter
from engine.delivery.labels import write_labels
from engine.delivery.scores import PartNotes, write_midi, write_musicxml
from engine.errors import ExportError
from engine.export import check_targets
from engine.media.probe import Clip
from engine.notes import RenderedPart, find_notes, voices_of
from engine.project.segmentation import Segmentation
from engine.project.store import LoadedProject

ALL = "all"
FindRecording = Callable[[LoadedProject, ConsoleOutput, "Path | None"], Clip]


def add_notes_options(parser: argparse.ArgumentParser) -> None:
    """`--midi`, `--labels`."""
    parser.add_argument(
        "--midi", nargs="?", const=ALL, metavar="NAME[+NAME]",
        help="write notes as MIDI and MusicXML instead of stems: of all instruments with a pitch, or of these",
    )  # fmt: skip
    parser.add_argument(
        "--labels", action="store_true", help="write markers and bars as a label track of Audacity instead of stems"
    )


def wants_notes(arguments: argparse.Namespace) -> bool:
    """Whether notes or labels are wanted instead of stems."""
    return arguments.midi is not None or bool(arguments.labels)


def named_instruments(midi: str, instruments: tuple[str, ...]) -> tuple[str, ...]:
    """Whose notes are wanted. Raises `ExportError`."""
    if midi == ALL:
        return tuple(name for name in instruments if voices_of(name))
    names = tuple(name.strip().lower().replace(" ", "_") for name in midi.split("+"))
    for name in names:
        if name not in instruments:
            raise ExportError(f"There is no mask for “{name}”; the project has {', '.join(instruments) or 'none'}.")
        if not voices_of(name):
            raise ExportError(f"“{name}” has no pitches to write down.")
    return names


def export_notes(
    loaded: LoadedProject,
    mask: Segmentation,
    arguments: argparse.Namespace,
    folder: Path,
    find: FindRecording,
    meter: Meter,
    output: ConsoleOutput,
) -> dict[str, object]:
    """Write what is asked for. Returns what `--json` prints. Raises leaves of `EngineError`."""
    marks, overwrite = loaded.facts.marks, bool(arguments.overwrite)
    record: dict[str, object] = {"input": str(arguments.project), "output": str(folder)}
    names = named_instruments(arguments.midi, mask.instruments) if arguments.midi is not None else ()
    labels = [folder / f"{folder.name}.labels.txt"] if arguments.labels else []
    scores = [folder / f"{name}{suffix}" for name in names for suffix in (".mid", ".musicxml")]
    check_targets([*labels, *scores], overwrite)
    for path in labels:
        write_labels(marks, path)
        record["labels"] = str(path)
    if not names:
        return record
    clip = find(loaded, output, arguments.recording)
    written: dict[str, object] = {}
    with decoded(clip, lambda done, doing: meter(0.3 * done, doing), 1.0) as buffer:
        for number, name in enumerate(names):
            for step in find_notes(RenderedPart(buffer, mask, name), mask.grid, voices_of(name)):
                if isinstance(step, float):
                    meter(0.3 + 0.7 * (number + step) / len(names), f"listening to {name}")
                    continue
                part = PartNotes(name, step)
                write_midi(part, marks.beats, folder / f"{name}.mid")
                write_musicxml(part, marks.beats, folder / f"{name}.musicxml")
                doubtful = sum(note.doubtful for note in step)
                written[name] = {"notes": len(step), "doubtful": doubtful, "midi": str(folder / f"{name}.mid")}
                output.note(f"{name}: {len(step)} notes, {doubtful} of them doubtful.")
    record["notes"] = written
    return record
