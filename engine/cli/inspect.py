"""`inspect`: what is in a recording, and which instruments the networks find in it."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from rich.text import Text

from engine.cli.inspect_project import inspect_project
from engine.cli.networks import NetworkLoader, decoded
from engine.cli.output import ConsoleOutput, Meter, line
from engine.cli.separate import add_network_options
from engine.cli.stems import add_track_option
from engine.cli.tables import clock, evidence_table
from engine.errors import EngineError
from engine.grid import MaskGrid
from engine.language import tr
from engine.media.layout import channels_text
from engine.media.probe import Clip, Track, probe
from engine.project.store import SUFFIX
from engine.separate import SeparationRequest, look
from engine.separation_events import EvidenceFound, Progress
from engine.temporary import sweep_stale

if TYPE_CHECKING:
    from argparse import _SubParsersAction

DECODING = 0.3


def add_to(commands: _SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "inspect",
        help=tr("show streams, length, and the instruments found"),
        description=tr("Show what a recording holds and which instruments are found in it, with their evidence."),
        allow_abbrev=False,
    )
    parser.add_argument("input", metavar="INPUT", help=tr("a video or sound file, or a project"))
    add_network_options(parser)
    add_track_option(parser)
    parser.add_argument("--json", action="store_true", help=tr("one JSON object on standard output"))
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    output = ConsoleOutput(arguments.json)
    if Path(arguments.input).suffix.lower() == SUFFIX:
        return inspect_project(arguments.input, output)
    loader = NetworkLoader(arguments.model, arguments.device, output.note, arguments.precision)
    name: str = arguments.input
    result: dict[str, object] = {"input": name}
    sweep_stale()
    try:
        clip = probe(Path(name), arguments.track)
        result |= _streams(clip)
        output.show(*_stream_lines(name, clip))
        with output.progress(Path(name).name) as meter:
            found, duration_s = _find(clip, loader, meter)
    except EngineError as error:
        # What could be learned before the failure is still worth having.
        output.record({**result, "error": str(error)})
        output.fail(name, str(error))
        return 1
    networks = loader.load()
    result["duration_s"] = duration_s
    result["instruments"] = [
        {
            "name": e.instrument,
            "visual": e.visual,
            "audio": e.audio,
            "score": e.score,
            "chosen": e.instrument in found.chosen,
        }
        for e in sorted(found.evidence, key=lambda e: -e.score)
    ]
    result |= {"device": networks.choice.device, "model": networks.model.name}
    output.record(result)
    output.show(evidence_table(found.evidence, found.chosen))
    if not found.chosen:
        output.note(tr("{name}: none of the 21 instruments was found.", name=name))
    return 0


def _find(clip: Clip, loader: NetworkLoader, meter: Meter) -> tuple[EvidenceFound, float]:
    meter(0.0, tr("loading the networks"))
    networks = loader.load()
    with decoded(clip, meter, DECODING) as buffer:
        duration_s = buffer.length / buffer.rate
        request = SeparationRequest(buffer, MaskGrid.for_duration(duration_s), pictures=clip)
        for event in look(networks, request):
            if isinstance(event, EvidenceFound):
                return event, duration_s
            if isinstance(event, Progress):
                meter(DECODING + event.done * (1 - DECODING), tr("looking and listening"))
    raise RuntimeError("the detection ended without evidence")


def _streams(clip: Clip) -> dict[str, object]:
    return {
        "container": clip.container,
        "duration_s": clip.duration_s,
        "fingerprint": clip.fingerprint,
        "audio": asdict(clip.audio),
        "track": clip.track,
        "tracks": [asdict(track) for track in clip.tracks],
        "start_s": clip.late_s,
        "video": None if clip.video is None else asdict(clip.video),
    }


def _stream_lines(name: str, clip: Clip) -> Sequence[Text]:
    audio, video = clip.audio, clip.video
    details = [audio.codec, tr("{sample_rate} Hz", sample_rate=audio.sample_rate), channels_text(audio.channels)]
    if audio.layout not in details:
        details.append(audio.layout)
    if audio.bit_depth is not None:
        details.append(tr("{bit_depth} bit", bit_depth=audio.bit_depth))
    if audio.bit_rate is not None:
        details.append(tr("{bit_rate:.0f} kbit/s", bit_rate=audio.bit_rate / 1000))
    lines = [
        f"{name}  ({clip.container}, {clock(clip.duration_s)})",
        tr("  sound    {details}", details=", ".join(details)),
    ]
    if video is None:
        lines.append(tr("  picture  none"))
    else:
        turned = tr(", turned by {rotation}°", rotation=video.rotation) if video.rotation else ""
        lines.append(
            tr(
                "  picture  {codec}, {width} × {height}{turned}, {fps:.4g} frames/s",
                codec=video.codec,
                width=video.width,
                height=video.height,
                turned=turned,
                fps=video.fps,
            )
        )
    if clip.late_s:
        lines.append(tr("  starts   {late_s:.3f} s after the picture", late_s=clip.late_s))
    if len(clip.tracks) > 1:
        lines += [_track_line(track, track.number == clip.track) for track in clip.tracks]
    return [line(text) for text in lines]


def _track_line(track: Track, used: bool) -> str:
    facts = [
        track.codec,
        tr("{sample_rate} Hz", sample_rate=track.sample_rate),
        channels_text(track.channels),
        track.language,
        track.title,
    ]
    note = tr("  (used; --track takes another)") if used else ""
    return tr("  track {number}  {f}{note}", number=track.number, f=", ".join(f for f in facts if f), note=note)
