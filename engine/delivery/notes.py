"""The notes of a mask's instruments as files: a MIDI file and a MusicXML score each."""

from collections.abc import Generator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from engine.delivery.scores import PartNotes, midi_bytes, musicxml
from engine.dsp.resynth import Shares
from engine.dsp.sound import WholeSound
from engine.errors import ExportError, WriteFailed
from engine.export import check_targets, new_folder
from engine.files import reason, whole_file
from engine.language import tr
from engine.notes import RenderedPart, find_notes, voices_of
from engine.passage import Passage
from engine.project.marks import Beats
from engine.roster import Roster

SUFFIXES = (".mid", ".musicxml")


@dataclass(frozen=True)
class NotesRequest:
    """What to write: `instruments` are ids in the mask that have a pitch; `beats`: of the project, none if unknown;
    `roster`: what they are called, and of which kind they are; `passage`: only notes that begin in it."""

    folder: Path
    instruments: tuple[str, ...]
    beats: Beats
    overwrite: bool = False
    roster: Roster = field(default_factory=Roster)
    passage: Passage = field(default_factory=Passage)

    @property
    def paths(self) -> tuple[Path, ...]:
        """Two files for each instrument, in their order."""
        return tuple(self.folder / f"{name}{suffix}" for name in self.instruments for suffix in SUFFIXES)


@dataclass(frozen=True)
class NotesProgress:
    """How far it is, 0–1, and who is listened to. `parts`, `files`: at the end only."""

    done: float
    listening: str = ""
    parts: tuple[PartNotes, ...] = ()
    files: tuple[Path, ...] = ()


def pitched(instruments: Sequence[str], roster: Roster) -> tuple[str, ...]:
    """Those whose notes can be written."""
    return tuple(name for name in instruments if voices_of(roster.of(name).kind))


def check_notes(instruments: Sequence[str], request: NotesRequest) -> None:
    """Whether a request can be met for a mask of these instruments. Raises `ExportError`, `WouldOverwrite`."""
    if not request.instruments:
        raise ExportError(tr("None of these instruments has pitches to write down."))
    for name in request.instruments:
        if name not in instruments:
            raise ExportError(
                tr(
                    "There is no mask for “{name}”; the project has {instruments}.",
                    name=name,
                    instruments=", ".join(instruments) or tr("none"),
                )
            )
        if not voices_of(request.roster.of(name).kind):
            raise ExportError(tr("“{name}” has no pitches to write down.", name=name))
    check_targets(request.paths, request.overwrite)


def write_notes(sound: WholeSound, mask: Shares, request: NotesRequest) -> Generator[NotesProgress, None, None]:
    """Look for the notes of every instrument, then write all files, whole or none: closing the generator leaves
    nothing. Raises `ExportError`, `WouldOverwrite`, `WriteFailed`."""
    check_notes(mask.instruments, request)
    start, stop = request.passage.samples(sound.rate, sound.length, tr("the recording"))
    parts: list[PartNotes] = []
    for number, name in enumerate(request.instruments):
        who = request.roster.of(name)
        for step in find_notes(RenderedPart(sound, mask, name), mask.grid, voices_of(who.kind)):
            if isinstance(step, float):
                yield NotesProgress((number + step) / len(request.instruments), who.name)
            else:
                within = tuple(n for n in step if start <= n.start * sound.rate < stop)
                parts.append(PartNotes(name, within, request.roster))
    with new_folder(request.folder):
        _write(parts, request)
    yield NotesProgress(1.0, "", tuple(parts), request.paths)


def _write(parts: Sequence[PartNotes], request: NotesRequest) -> None:
    contents = [make for part in parts for make in (midi_bytes(part, request.beats), musicxml(part, request.beats))]
    try:
        with ExitStack() as files:
            for path, content in zip(request.paths, contents, strict=True):
                files.enter_context(whole_file(path)).write(content)
    except OSError as error:
        why = reason(error, request.folder)
        raise WriteFailed(
            tr("The notes could not be written to {folder}: {why}.", folder=request.folder, why=why)
        ) from error
