"""Stems of one recording as files, and what is printed of them."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from engine.cli import interrupts
from engine.cli.output import Meter, Output
from engine.cli.separated import Separated
from engine.cli.tables import stem_table, stem_title
from engine.export import RESIDUAL, StemRequest, export_stems
from engine.instruments import CLASS_IDS
from engine.media.probe import Clip
from engine.media.reader import AudioBuffer
from engine.media.writer import BIT_DEPTHS, CONTAINERS, StemFormat
from engine.project.document import Project
from engine.project.segmentation import Segmentation
from engine.project.store import save_steps, snapshot


def add_format_options(parser: argparse.ArgumentParser) -> None:
    """`--format` and `--bit-depth`."""
    parser.add_argument("--format", choices=CONTAINERS, default="wav", help="of the stems (default: wav)")
    parser.add_argument("--bit-depth", choices=BIT_DEPTHS, default="24", help="of the stems (default: 24)")


def write_stems(
    clip: Clip, buffer: AudioBuffer, mask: Segmentation, folder: Path, format: StemFormat, overwrite: bool, meter: Meter
) -> tuple[tuple[Path, ...], int]:
    """The files, the residual last, and how many samples were clipped. The meter counts from 0 to 1."""
    request = StemRequest(
        mask.instruments, format=format, overwrite=overwrite, name=clip.path.stem, layout=clip.audio.layout
    )
    with interrupts.deferred() as check:
        work = export_stems(buffer, mask, folder, request)
        try:
            for progress in work:
                meter(progress.done, "writing")
                if not progress.files:
                    check()
        finally:
            work.close()
    return progress.files, sum(progress.clipped)


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
    if result.clipped:
        output.note(
            f"{name}: {result.clipped} samples were louder than the format can hold and were clipped; "
            f"--bit-depth 32f keeps them."
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
