"""`separate`: recordings in, stems out."""

from __future__ import annotations

import argparse
import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli import interrupts
from engine.cli.networks import NetworkLoader, decoded, pictures
from engine.cli.output import Meter, Output
from engine.cli.tables import stem_table, stem_title
from engine.errors import EngineError, ExportError, InstrumentError, WriteFailed
from engine.export import RESIDUAL, StemRequest, check_targets, export_stems
from engine.instruments import CLASS_IDS, parse_instruments
from engine.media.buffer import sweep_stale
from engine.media.probe import Clip, probe
from engine.media.reader import AudioBuffer
from engine.media.writer import BIT_DEPTHS, CONTAINERS, StemFormat
from engine.project.segmentation import Segmentation
from engine.separation_events import EvidenceFound, InstrumentEvidence, MaskBlock

if TYPE_CHECKING:
    from argparse import _SubParsersAction

log = logging.getLogger(__name__)

DECODING, SEPARATING = 0.08, 0.8
"""Progress at the end of these steps; writing takes the rest."""
DEVICES = ("auto", "cpu", "cuda", "mps")


@dataclass(frozen=True)
class Job:
    """What is asked for, the same for all inputs. `instruments`: None lets the networks choose."""

    folder: Path
    instruments: tuple[str, ...] | None
    format: StemFormat
    overwrite: bool


@dataclass(frozen=True)
class Separated:
    """What came of one input. `evidence`: of the instruments that were separated, in the order of `stems`;
    None for each where they were named.
    """

    clip: Clip
    buffer_length: int
    folder: Path
    instruments: tuple[str, ...]
    evidence: tuple[InstrumentEvidence | None, ...]
    stems: tuple[Path, ...]
    residual: Path
    clipped: int
    seconds: float
    device: str
    model: str

    @property
    def duration_s(self) -> float:
        """Length of the sound in seconds."""
        return self.buffer_length / self.clip.audio.sample_rate


def add_network_options(parser: argparse.ArgumentParser) -> None:
    """`--model` and `--device`."""
    parser.add_argument("--model", metavar="NAME|PATH", help="networks to use (default: studio)")
    parser.add_argument("--device", choices=DEVICES, default="auto", help="where they run (default: auto)")


def add_to(commands: _SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "separate",
        help="write a stem per instrument, and what remains",
        description="Write DIR/<input>/<instrument> and DIR/<input>/residual for each input. All stems together "
        "with the residual are the mix again.",
        allow_abbrev=False,
    )
    parser.add_argument("inputs", nargs="+", metavar="INPUT", help="video or sound files")
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="DIR", help="where the stems go")
    parser.add_argument(
        "--instruments", metavar="LIST", help=f"skip detection: exactly these, comma-separated ({', '.join(CLASS_IDS)})"
    )
    add_network_options(parser)
    parser.add_argument("--format", choices=CONTAINERS, default="wav", help="of the stems (default: wav)")
    parser.add_argument("--bit-depth", choices=BIT_DEPTHS, default="24", help="of the stems (default: 24)")
    parser.add_argument("--overwrite", action="store_true", help="replace stems that are already there")
    parser.add_argument("--save-project", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--json", action="store_true", help="one JSON object per input on standard output")
    parser.set_defaults(run=lambda arguments: _run(parser, arguments))


def _run(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> int:
    if arguments.save_project:
        parser.error("projects cannot be saved by this version yet; leave --save-project out.")
    try:
        named = None if arguments.instruments is None else parse_instruments(arguments.instruments)
        stem_format = StemFormat(arguments.format, arguments.bit_depth)
    except (InstrumentError, WriteFailed) as error:
        parser.error(str(error))
    job = Job(arguments.output, named, stem_format, arguments.overwrite)
    output = Output(arguments.json)
    loader = NetworkLoader(arguments.model, arguments.device, output.note)
    return separate_all(arguments.inputs, job, loader, output)


def separate_all(inputs: Sequence[str], job: Job, loader: NetworkLoader, output: Output) -> int:
    """Separate one input after the other; a failing one does not stop the others. Returns the exit status."""
    sweep_stale()
    taken: dict[str, str] = {}
    failures = 0
    for name in inputs:
        try:
            folder = _target(name, job, taken)
            with output.progress(Path(name).name) as meter:
                result = separate_one(Path(name), folder, job, loader, meter)
        except EngineError as error:
            failures += 1
            _report_failure(name, str(error), output)
        except (OSError, RuntimeError, ValueError, MemoryError) as error:
            # The other recordings of the night must not be lost to a fault that only this one brings out.
            failures += 1
            log.error("unexpected failure on %s", name, exc_info=error)
            _report_failure(name, f"Something went wrong that Soloist did not expect ({error}).", output)
        else:
            _report(name, result, output)
    return 1 if failures else 0


def _target(name: str, job: Job, taken: dict[str, str]) -> Path:
    """The folder of an input's stems, checked before any work. Raises `ExportError` or `WouldOverwrite`."""
    folder = job.folder / Path(name).stem
    key = str(folder.absolute()).casefold()
    if key in taken:
        raise ExportError(f"Its stems would go to {folder}, as those of {taken[key]}; separate it into another DIR.")
    taken[key] = name
    possible = (*(job.instruments or CLASS_IDS), RESIDUAL)
    check_targets([folder / f"{stem}{job.format.suffix}" for stem in possible], job.overwrite)
    return folder


def separate_one(path: Path, folder: Path, job: Job, loader: NetworkLoader, meter: Meter) -> Separated:
    """Probe, decode, separate and write one recording. Raises leaves of `EngineError`."""
    started = time.monotonic()
    clip = probe(path)
    meter(0.0, "loading the networks")
    networks = loader.load()
    with decoded(clip, meter, DECODING) as buffer:
        found, mask = _mask(clip, buffer, job, loader, meter)
        stems, clipped = _write(clip, buffer, mask, folder, job, meter)
        length = buffer.length
    by_name = {e.instrument: e for e in found.evidence}
    return Separated(
        clip=clip,
        buffer_length=length,
        folder=folder,
        instruments=found.chosen,
        # Named instruments were not looked for, so there is no evidence to tell of.
        evidence=tuple(by_name[i] if job.instruments is None else None for i in found.chosen),
        stems=stems[:-1],
        residual=stems[-1],
        clipped=clipped,
        seconds=time.monotonic() - started,
        device=networks.choice.device,
        model=networks.model.name,
    )


def _mask(
    clip: Clip, buffer: AudioBuffer, job: Job, loader: NetworkLoader, meter: Meter
) -> tuple[EvidenceFound, Segmentation]:
    from engine.inference import run_separation

    networks = loader.load()
    grid = networks.model.preset.grid(buffer.length / buffer.rate)
    found: EvidenceFound | None = None
    mask: Segmentation | None = None
    separating = False
    with pictures(clip if job.instruments is None else None) as frame_at:
        for event in run_separation(networks.model, networks.choice, buffer, frame_at, grid, job.instruments):
            if isinstance(event, EvidenceFound):
                found, mask = event, Segmentation(grid, event.chosen)
            elif isinstance(event, MaskBlock):
                if mask is None:
                    raise RuntimeError("a mask block came before the list of instruments")
                mask.fill(event.first, event.planes)
            else:
                # Detection and separation count from 0 to 1 each.
                separating = separating or event.stage == "separating"
                begin, end = (0.2, SEPARATING) if separating else (DECODING, 0.2)
                meter(begin + event.done * (end - begin), event.stage)
    if found is None or mask is None:
        raise RuntimeError("the separation ended without a list of instruments")
    return found, mask


def _write(
    clip: Clip, buffer: AudioBuffer, mask: Segmentation, folder: Path, job: Job, meter: Meter
) -> tuple[tuple[Path, ...], int]:
    """The files, the residual last, and how many samples were clipped."""
    request = StemRequest(
        mask.instruments, format=job.format, overwrite=job.overwrite, name=clip.path.stem, layout=clip.audio.layout
    )
    with interrupts.deferred() as check:
        work = export_stems(buffer, mask, folder, request)
        try:
            for progress in work:
                meter(SEPARATING + progress.done * (1 - SEPARATING), "writing")
                if not progress.files:
                    check()
        finally:
            work.close()
    return progress.files, sum(progress.clipped)


def _report(name: str, result: Separated, output: Output) -> None:
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
    output.record(
        {
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
        }
    )
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


def _report_failure(name: str, sentence: str, output: Output) -> None:
    output.record({"input": name, "error": sentence})
    output.fail(name, sentence)
