"""`separate`: recordings in, stems out."""

from __future__ import annotations

import argparse
import logging
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli import interrupts
from engine.cli.ahead import Ahead
from engine.cli.inputs import Input, Targets, expand
from engine.cli.networks import NetworkLoader, pictures
from engine.cli.output import Meter, Output
from engine.cli.records import Records
from engine.cli.tables import stem_table, stem_title
from engine.errors import EngineError, InstrumentError, MediaError, WriteFailed
from engine.export import RESIDUAL, StemRequest, check_targets, export_stems
from engine.instruments import CLASS_IDS, parse_instruments
from engine.media.buffer import sweep_stale
from engine.media.probe import Clip, probe
from engine.media.reader import AudioBuffer, room_note
from engine.media.writer import BIT_DEPTHS, CONTAINERS, StemFormat
from engine.project.segmentation import Segmentation
from engine.separation_events import EvidenceFound, InstrumentEvidence, MaskBlock, Notice

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from engine.model.checkpoint import LoadedModel

log = logging.getLogger(__name__)

DECODING, SEPARATING = 0.08, 0.8
"""Progress at the end of these steps; writing takes the rest."""
DEVICES = ("auto", "cpu", "cuda", "mps")


@dataclass(frozen=True)
class Job:
    """What is asked for, the same for all inputs. `instruments`: None lets the networks choose. `resume`: leave alone
    what is complete.
    """

    folder: Path
    instruments: tuple[str, ...] | None
    format: StemFormat
    overwrite: bool
    resume: bool = False

    def settings(self, model: LoadedModel) -> dict[str, object]:
        """All that makes a result what it is, beside the recording."""
        named = None if self.instruments is None else list(self.instruments)
        form = {"format": self.format.format, "bit_depth": self.format.bit_depth}
        return {"instruments": named, "model": model.name, "hash": model.hash, **form}


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
        "with the residual are the mix again. An input that fails does not stop the others. What is complete is noted "
        "in DIR/.soloist, for --resume.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "inputs", nargs="+", metavar="INPUT",
        help="video or sound files, and folders: all such files in them and below, each with its own place in DIR",
    )  # fmt: skip
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="DIR", help="where the stems go")
    parser.add_argument(
        "--instruments", metavar="LIST", help=f"skip detection: exactly these, comma-separated ({', '.join(CLASS_IDS)})"
    )
    add_network_options(parser)
    parser.add_argument("--format", choices=CONTAINERS, default="wav", help="of the stems (default: wav)")
    parser.add_argument("--bit-depth", choices=BIT_DEPTHS, default="24", help="of the stems (default: 24)")
    parser.add_argument("--overwrite", action="store_true", help="replace stems that are already there")
    parser.add_argument(
        "--resume", action="store_true",
        help="skip inputs whose result is complete: the recording, the settings and the model are those it was made "
        "with, and all its files are there in full length; others are separated (with --overwrite also where stems of "
        "other settings are in the way)",
    )  # fmt: skip
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
    job = Job(arguments.output, named, stem_format, arguments.overwrite, arguments.resume)
    output = Output(arguments.json)
    loader = NetworkLoader(arguments.model, arguments.device, output.note)
    return separate_all(arguments.inputs, job, loader, output)


def separate_all(inputs: Sequence[str], job: Job, loader: NetworkLoader, output: Output) -> int:
    """Separate one input after the other; a failing one does not stop the others. Returns the exit status."""
    sweep_stale()
    with closing(Ahead()) as ahead:
        return _Batch(job, loader, output, ahead).run(list(expand(inputs, job.folder)))


class _Batch:
    """Goes through the inputs."""

    def __init__(self, job: Job, loader: NetworkLoader, output: Output, ahead: Ahead) -> None:
        self._job, self._loader, self._output, self._ahead = job, loader, output, ahead
        self._targets = Targets(job.folder)
        self._records = Records(job.folder)

    def run(self, items: Sequence[Input | tuple[str, MediaError]]) -> int:
        """All of them; the exit status."""
        failures = 0
        for number, item in enumerate(items):
            name = item.name if isinstance(item, Input) else item[0]
            try:
                if not isinstance(item, Input):
                    raise item[1]
                self._one(item, items[number + 1 :])
            except EngineError as error:
                failures += 1
                _report_failure(name, str(error), self._output)
            except (OSError, RuntimeError, ValueError, MemoryError) as error:
                # The other recordings of the night must not be lost to a fault that only this one brings out.
                failures += 1
                log.error("unexpected failure on %s", name, exc_info=error)
                sentence = f"Something went wrong that Soloist did not expect ({error})."
                _report_failure(name, sentence, self._output)
        return 1 if failures else 0

    def _one(self, item: Input, later: Sequence[object]) -> None:
        job, output, name = self._job, self._output, item.name
        folder = self._targets.take(item)
        if (done := self._completed(item)) is not None:
            output.record({**done, "input": name, "output": str(folder), "skipped": True})
            output.show(f"{name} → {folder}  (complete since an earlier run)")
            return
        check_targets(possible_targets(folder, job), job.overwrite)
        following = next((i for i in later if isinstance(i, Input) and self._completed(i) is None), None)
        with output.progress(item.path.name) as meter:
            result = separate_one(item.path, folder, job, self._loader, Help(meter, output, self._ahead, following))
        self._report(name, result)

    def _completed(self, item: Input) -> dict[str, object] | None:
        if not self._job.resume:
            return None
        settings = self._job.settings(self._loader.load().model)
        return self._records.completed(item.path, self._job.folder / item.folder, settings)

    def _report(self, name: str, result: Separated) -> None:
        record = result_record(name, result)
        settings = self._job.settings(self._loader.load().model)
        files = (*result.stems, result.residual)
        self._records.write(result.clip.fingerprint, result.folder, settings, files, record)
        self._output.record(record)
        _show(name, result, self._output)


@dataclass(frozen=True)
class Help:
    """What a separation tells and who works beside it: `following` is decoded by `ahead` meanwhile."""

    meter: Meter
    output: Output
    ahead: Ahead
    following: Input | None = None


def possible_targets(folder: Path, job: Job) -> list[Path]:
    """All files that a job may write into a folder."""
    return [folder / f"{stem}{job.format.suffix}" for stem in (*(job.instruments or CLASS_IDS), RESIDUAL)]


def separate_one(path: Path, folder: Path, job: Job, loader: NetworkLoader, help: Help) -> Separated:
    """Probe, decode, separate and write one recording. Raises leaves of `EngineError`."""
    started, meter = time.monotonic(), help.meter
    clip = probe(path)
    meter(0.0, "loading the networks")
    networks = loader.load()
    if (note := room_note(clip)) is not None:
        help.output.note(note)
    with help.ahead.sound(clip, meter, DECODING) as buffer:
        if help.following is not None:
            help.ahead.start(help.following.path)
        found, mask, device = _mask(clip, buffer, job, loader, help)
        Records(job.folder).forget(folder)
        stems, clipped = _write(clip, buffer, mask, folder, job, meter)
        length = buffer.length
        mask.close()
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
        device=device or networks.choice.device,
        model=networks.model.name,
    )


def _mask(
    clip: Clip, buffer: AudioBuffer, job: Job, loader: NetworkLoader, help: Help
) -> tuple[EvidenceFound, Segmentation, str]:
    """What was found, the mask, and the device where the networks had to leave the chosen one."""
    from engine.inference import run_separation

    networks, device = loader.load(), ""
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
            elif isinstance(event, Notice):
                device = event.device
                help.output.note(f"{clip.path.name}: {event.text}")
            else:
                # Detection and separation count from 0 to 1 each.
                separating = separating or event.stage == "separating"
                begin, end = (0.2, SEPARATING) if separating else (DECODING, 0.2)
                help.meter(begin + event.done * (end - begin), event.stage)
    if found is None or mask is None:
        raise RuntimeError("the separation ended without a list of instruments")
    return found, mask, device


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
    }


def _show(name: str, result: Separated, output: Output) -> None:
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
