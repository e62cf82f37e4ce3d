"""Stems of one recording as files, and what is printed of them."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from engine.cli import interrupts
from engine.cli.output import Meter, Output
from engine.cli.separated import Separated
from engine.cli.tables import stem_table, stem_title
from engine.errors import WriteFailed
from engine.export import MOST_LEAD_S, RESIDUAL, StemRequest, export_stems
from engine.instruments import CLASS_IDS
from engine.media.probe import Clip
from engine.media.reader import AudioBuffer
from engine.media.writer import BIT_DEPTHS, CONTAINERS, StemFormat, layout_is_kept
from engine.project.document import Project
from engine.project.segmentation import Segmentation
from engine.project.store import save_steps, snapshot


def add_format_options(parser: argparse.ArgumentParser) -> None:
    """`--format` and `--bit-depth`."""
    parser.add_argument("--format", choices=CONTAINERS, default="wav", help="of the stems (default: wav)")
    parser.add_argument(
        "--bit-depth", choices=BIT_DEPTHS,
        help="of the stems (default: 24, and 32f in a WAV where the recording is louder than 24 bits can hold)",
    )  # fmt: skip
    parser.add_argument(
        "--begin", choices=("sound", "picture"), default="sound",
        help="where stems begin: with the recording's sound (default), or with its picture, silence in front of sound "
        "that starts later",
    )  # fmt: skip


def add_track_option(parser: argparse.ArgumentParser) -> None:
    """`--track`."""
    parser.add_argument(
        "--track", type=_track, metavar="N", help="which sound track, from 1 (`inspect` lists them; default: the best)"
    )


def _track(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 1000:
        raise ValueError
    return number


@dataclass(frozen=True)
class StemOptions:
    """What may follow from the recording. `may_float`: nobody named a bit depth; `with_picture`: silence in front of
    sound that starts late."""

    may_float: bool = False
    with_picture: bool = False

    @classmethod
    def of(cls, arguments: argparse.Namespace) -> StemOptions:
        """From `add_format_options`."""
        return cls(arguments.bit_depth is None and arguments.format == "wav", arguments.begin == "picture")

    def settings(self) -> dict[str, object]:
        """Those that make another result, for records."""
        return ({"may_float": True} if self.may_float else {}) | ({"begin": "picture"} if self.with_picture else {})


@dataclass(frozen=True)
class Written:
    """`files`: the residual last; `clipped`: samples that the format could not hold; see `Separated`."""

    files: tuple[Path, ...]
    clipped: int
    bit_depth: str
    lead_s: float


def write_stems(
    clip: Clip, buffer: AudioBuffer, mask: Segmentation, target: Target, options: StemOptions, meter: Meter
) -> Written:
    """Write the stems and the residual. The meter counts from 0 to 1. Raises `WriteFailed`."""
    form = target.format
    if options.may_float and buffer.peak > 1:
        form = replace(form, bit_depth="32f")
    late_s = clip.late_s if options.with_picture else 0.0
    if late_s > MOST_LEAD_S:
        raise WriteFailed(
            f"The sound of “{clip.path.name}” starts {late_s:.0f} s after its picture; at most {MOST_LEAD_S:.0f} s of "
            f"silence are put in front of stems."
        )
    lead = round(late_s * buffer.rate)
    request = StemRequest(
        mask.instruments, format=form, overwrite=target.overwrite, name=clip.path.stem, layout=clip.audio.layout,
        tags=clip.tags, lead=lead,
    )  # fmt: skip
    folder = target.folder
    with interrupts.deferred() as check:
        work = export_stems(buffer, mask, folder, request)
        try:
            for progress in work:
                meter(progress.done, "writing")
                if not progress.files:
                    check()
        finally:
            work.close()
    return Written(progress.files, sum(progress.clipped), form.bit_depth, lead / buffer.rate)


@dataclass(frozen=True)
class Target:
    """Where stems go, and as what."""

    folder: Path
    format: StemFormat
    overwrite: bool


def write_project(project: Project, path: Path, meter: Meter) -> None:
    """Save a project. The meter counts from 0 to 1. Raises `SaveFailed`."""
    with interrupts.deferred() as check:
        steps: Iterator[float] = save_steps(snapshot(project), path)
        for done in steps:
            meter(done, "saving the project")
            if done < 1:
                check()


def result_record(name: str, result: Separated) -> dict[str, object]:
    """What `--json` prints of one input."""
    instruments = [
        {
            "name": instrument,
            "visual": None if evidence is None else evidence.visual,
            "audio": None if evidence is None else evidence.audio,
            "score": None if evidence is None else evidence.score,
            "stem": str(stem),
        }
        for instrument, evidence, stem in zip(result.instruments, result.evidence, result.stems, strict=True)
    ]
    project = {} if result.project is None else {"project": str(result.project)}
    return {
        "input": name,
        "output": str(result.folder),
        "duration_s": result.duration_s,
        "sample_rate": result.clip.audio.sample_rate,
        "channels": result.clip.audio.channels,
        "track": result.clip.track,
        "start_s": round(result.clip.late_s - result.lead_s, 6),
        "lead_s": round(result.lead_s, 6),
        "bit_depth": result.bit_depth,
        "clipped": result.clipped,
        "replaced": result.replaced,
        "instruments": instruments,
        "residual": str(result.residual),
        "seconds": round(result.seconds, 3),
        "device": result.device,
        "model": result.model,
        **project,
    }


def show_result(name: str, result: Separated, output: Output) -> None:
    """The result as a table, and what is worth knowing about it."""
    output.show(stem_title(name, result), stem_table(result))
    audio = result.clip.audio
    if result.lead_s:
        output.note(f"{name}: {result.lead_s:.3f} s of silence stand in front: the stems begin with the picture.")
    elif result.clip.late_s:
        output.note(
            f"{name}: the sound starts {result.clip.late_s:.3f} s after the picture, and so do the stems; "
            f"--begin picture puts silence in front."
        )
    if not layout_is_kept(audio.layout, audio.channels):
        output.note(f"{name}: stems cannot say that the channels are {audio.layout}; their order is the recording's.")
    if not result.instruments:
        output.note(
            f"{name}: none of the 21 instruments was found; all of it is in the residual. "
            f"--instruments names who plays."
        )
    if result.clipped:
        output.note(
            f"{name}: {result.clipped} samples were louder than the format can hold and were clipped; "
            f"--bit-depth 32f in a WAV keeps them."
        )
    written = {p.name for p in (*result.stems, result.residual)}
    suffix = result.residual.suffix
    older = sorted(n for i in (*CLASS_IDS, RESIDUAL) if (n := f"{i}{suffix}") not in written)
    if left := [n for n in older if (result.folder / n).exists()]:
        output.note(f"{name}: {', '.join(left)} in {result.folder} remain from an earlier run.")


def report_failure(name: str, sentence: str, output: Output) -> None:
    """What is printed of an input that failed."""
    output.record({"input": name, "error": sentence})
    output.fail(name, sentence)
