"""What is written of a recording, and as what: stems, the mix as one file, or many stems in one container."""

from __future__ import annotations

import argparse
from collections.abc import Collection, Generator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from engine.cli import interrupts
from engine.cli.output import Meter
from engine.cli.separated import Written
from engine.delivery.containers import (
    MOVIES,
    STEM_CONTAINERS,
    ContainerPart,
    ContainerRequest,
    StemContainer,
    container_form,
    parse_parts,
    parts_for,
    write_container,
)
from engine.delivery.mixdown import MIX_CONTAINERS, MixFormat, MixRequest, mix_form, write_mix
from engine.delivery.mixes import MixWish, parse_mix
from engine.delivery.sessions import check_otio, session_files, session_of, write_sessions
from engine.errors import ExportError, WriteFailed
from engine.export import MOST_LEAD_S, RESIDUAL, ExportProgress, StemRequest, check_targets, export_stems, tags_of
from engine.instruments import OTHER
from engine.media.probe import Clip
from engine.media.reader import AudioBuffer
from engine.media.writer import BIT_DEPTHS, BitDepth, StemFormat
from engine.passage import Passage
from engine.project.marks import Marks
from engine.project.mix import MixState
from engine.project.segmentation import Segmentation
from engine.roster import Roster


def add_delivery_options(parser: argparse.ArgumentParser) -> None:
    """`--format`, `--bit-depth`, `--begin`, `--start`, `--end`, `--mix`, `--dither`, `--container`, `--parts`,
    `--reaper`, `--otio`.
    """
    parser.add_argument(
        "--format", choices=MIX_CONTAINERS, default="wav",
        help="of the stems: wav (default) or flac; of the mix also mp3 or m4a",
    )  # fmt: skip
    parser.add_argument(
        "--bit-depth", choices=BIT_DEPTHS,
        help="of the stems or the mix (default: 24, and 32f in a WAV where the recording is louder than 24 bits can "
        "hold)",
    )  # fmt: skip
    parser.add_argument(
        "--begin", choices=("sound", "picture"), default="sound",
        help="where files begin: with the recording's sound (default), or with its picture, silence in front of sound "
        "that starts later",
    )  # fmt: skip
    parser.add_argument(
        "--start",
        type=_seconds,
        metavar="SECONDS",
        help="write a passage only: from here, counted from the first sound",
    )
    parser.add_argument("--end", type=_seconds, metavar="SECONDS", help="… to here")
    parser.add_argument(
        "--mix", metavar="heard|all-but:NAME[+NAME]|only:NAME[+NAME]",
        help="write one file instead of the stems: what the project's mixer plays, all but some instruments, or only "
        "some (“other” is what none of them owns); with --container: the track before the stems",
    )  # fmt: skip
    parser.add_argument(
        "--dither", action="store_true", help="add TPDF dither to the mix (16 or 24 bits), never to stems"
    )
    parser.add_argument(
        "--container", choices=STEM_CONTAINERS,
        help="write one file with a track per stem instead of the stems: Matroska audio, a movie with the picture, or "
        "Native Instruments' stem file (Apple Lossless, or AAC with --format m4a)",
    )  # fmt: skip
    parser.add_argument(
        "--parts", metavar="NAME=INSTRUMENT[,…];…",
        help="the tracks of the container, each of one or more instruments; a stem file has four",
    )  # fmt: skip
    parser.add_argument("--reaper", action="store_true", help="also a Reaper project with the stems on its tracks")
    parser.add_argument(
        "--otio", action="store_true", help="also an OpenTimelineIO timeline (where that package is installed)"
    )


def _seconds(text: str) -> float:
    """Seconds, or minutes and seconds: 75.5 or 1:15.5."""
    minutes, colon, rest = text.rpartition(":")
    seconds = float(rest)
    if colon and not (minutes.isdecimal() and 0 <= seconds < 60):
        raise ValueError
    return seconds + (60.0 * int(minutes) if colon else 0.0)


@dataclass(frozen=True)
class Delivery:
    """What is asked for. `may_float`: nobody named a bit depth; `with_picture`: silence in front of sound that starts
    late; `mix_format`: with `mix`; `groups`: with `container`, empty for a track per instrument.
    """

    stems: StemFormat = field(default_factory=StemFormat)
    may_float: bool = False
    with_picture: bool = False
    passage: Passage = field(default_factory=Passage)
    mix: MixWish | None = None
    mix_format: MixFormat | None = None
    container: StemContainer | None = None
    groups: tuple[ContainerPart, ...] = ()
    aac: bool = False
    reaper: bool = False
    otio: bool = False

    @classmethod
    def of(cls, arguments: argparse.Namespace, own: Collection[str] | None = ()) -> Delivery:
        """From `add_delivery_options`. `own`: instruments beside the 21; None: whatever the mask has. Raises
        `ExportError` or `WriteFailed` for what does not fit together."""
        container: StemContainer | None = arguments.container
        mix = None if arguments.mix is None else parse_mix(arguments.mix, own)
        depth: BitDepth | None = arguments.bit_depth
        lossy = arguments.format in ("mp3", "m4a")
        aac = container == "stem.mp4" and arguments.format == "m4a"
        if container is not None and arguments.format != "wav" and not aac:
            raise ExportError(f"--format {arguments.format} does not go with --container {container}.")
        if aac and depth is not None:
            raise ExportError(f"AAC has no bit depth; leave out --format m4a for {depth} bits of Apple Lossless.")
        if arguments.dither and (mix is None or container is not None):
            raise ExportError("--dither is for the mix as one file (--mix), never for stems.")
        if arguments.parts is not None and container is None:
            raise ExportError("--parts are the tracks of a --container.")
        if container in MOVIES and (arguments.start is not None or arguments.end is not None):
            raise ExportError("A movie is written whole, since its picture is copied; choose mka for a passage.")
        one_sound = mix is not None and container is None
        if (arguments.reaper or arguments.otio) and (mix is not None or container is not None):
            raise ExportError("--reaper and --otio lay out stems, which --mix and --container do not write.")
        if arguments.otio:
            check_otio()
        return cls(
            # Where it is the mix that is asked for, the stems' format is not used.
            StemFormat("wav" if lossy and (one_sound or aac) else arguments.format, depth or "24"),
            depth is None and arguments.format == "wav",
            arguments.begin == "picture",
            Passage(arguments.start, arguments.end),
            mix,
            MixFormat(arguments.format, depth or (None if lossy else "24"), arguments.dither) if one_sound else None,
            container,
            parse_parts(arguments.parts, own) if arguments.parts is not None else (),
            aac,
            arguments.reaper,
            arguments.otio,
        )

    def settings(self) -> dict[str, object]:
        """Those that make another result, for records."""
        told: dict[str, object] = {"format": self.stems.format, "bit_depth": self.stems.bit_depth}
        told |= {"may_float": True} if self.may_float else {}
        told |= {"begin": "picture"} if self.with_picture else {}
        told |= {} if self.passage.is_whole else {"passage": [self.passage.start_s, self.passage.end_s]}
        told |= {} if self.mix is None else {"mix": str(self.mix)}
        if self.mix_format is not None:
            told |= {"mix_format": self.mix_format.format, "dither": self.mix_format.dither}
        if self.container is not None:
            told |= {"container": self.container, "aac": self.aac}
            told |= {"parts": [[part.title, *part.names] for part in self.groups]}
        told |= {"reaper": True} if self.reaper else {}
        told |= {"otio": True} if self.otio else {}
        return told

    @property
    def is_one_file(self) -> bool:
        """Whether one file is written instead of stems."""
        return self.mix_format is not None or self.container is not None

    def paths(self, folder: Path, instruments: Sequence[str]) -> list[Path]:
        """All files of a recording whose stems go to `folder`: stems, residual, projects of other programs. One file
        stands beside the folder.
        """
        if self.mix_format is not None and self.mix is not None:
            return [folder.with_name(f"{folder.name} ({self.mix.words}).{self.mix_format.format}")]
        if self.container == "stem.mp4":
            return [folder.with_name(f"{folder.name}.stem.mp4")]
        if self.container is not None:
            return [folder.with_name(f"{folder.name} (stems).{self.container}")]
        stems = [folder / f"{name}{self.stems.suffix}" for name in (*instruments, RESIDUAL)]
        return [*stems, *session_files(folder, folder.name, self.reaper, self.otio)]

    def check_names(self, instruments: Sequence[str]) -> None:
        """Raises `ExportError` for a mix or parts of instruments that are not there."""
        if self.mix is not None:
            self.mix.weights(instruments, MixState())
        if self.container is not None:
            parts_for(self.container, instruments, self.groups)

    def check_clip(self, clip: Clip) -> None:
        """Raises a leaf of `EngineError` for a recording that the format or container cannot hold: before any work."""
        audio = clip.audio
        if self.container is not None:
            container_form(self._container(clip, Path(clip.path.name), ()))
        elif self.mix_format is not None:
            mix_form(self.mix_format, audio.sample_rate, audio.channels, audio.layout)
        else:
            self.stems.check(audio.sample_rate, audio.channels)
        if self.with_picture and clip.late_s > MOST_LEAD_S:
            raise WriteFailed(
                f"The sound of “{clip.path.name}” starts {clip.late_s:.0f} s after its picture; at most "
                f"{MOST_LEAD_S:.0f} s of silence are put in front of it."
            )

    def _container(
        self, clip: Clip, path: Path, parts: tuple[ContainerPart, ...], loud: bool = False
    ) -> ContainerRequest:
        assert self.container is not None
        depth: BitDepth | None = None if self.aac else self.stems.bit_depth
        if loud and self.may_float and self.container != "stem.mp4":
            depth = "32f"
        return ContainerRequest(path, self.container, parts, clip, bit_depth=depth)


@dataclass(frozen=True)
class DeliverySource:
    """What is written from. `mix`: the project's mixer; `marks`: its beats and markers; `roster`: what the
    instruments are called."""

    clip: Clip
    buffer: AudioBuffer
    mask: Segmentation
    mix: MixState = field(default_factory=MixState)
    marks: Marks = field(default_factory=Marks)
    roster: Roster = field(default_factory=Roster)


def deliver(source: DeliverySource, folder: Path, delivery: Delivery, overwrite: bool, meter: Meter) -> Written:
    """Write what is asked for. The meter counts from 0 to 1. Raises leaves of `EngineError`."""
    clip, buffer, mask = source.clip, source.buffer, source.mask
    delivery.check_clip(clip)
    start, stop = delivery.passage.samples(buffer.rate, buffer.length, clip.path.name)
    paths = delivery.paths(folder, mask.instruments)
    check_targets(paths, overwrite, clip.path)
    # Silence in front belongs to the beginning of the recording.
    lead = round(clip.late_s * buffer.rate) if delivery.with_picture and start == 0 else 0
    span = _Span(start, stop, lead, overwrite)
    if delivery.container is not None:
        depth, titles, work = _container(source, paths[0], delivery, span)
    elif delivery.mix is not None:
        depth, titles, work = _mix(source, paths[0], delivery, span)
    else:
        depth, titles, work = _stems(source, folder, delivery, span)
    progress = _run(work, meter)
    sessions = session_files(folder, folder.name, delivery.reaper, delivery.otio)
    if sessions:
        stems = StemRequest(mask.instruments, lead=lead, start=start, stop=stop)
        laid_out = session_of(stems, progress.files, clip, buffer.rate, buffer.length, source.marks, source.roster)
        write_sessions(laid_out, sessions)
    return Written(
        stems=() if delivery.is_one_file else progress.files[:-1],
        residual=None if delivery.is_one_file else progress.files[-1],
        file=progress.files[0] if delivery.is_one_file else None,
        what="container" if delivery.container is not None else "mix" if delivery.is_one_file else "",
        clipped=sum(progress.clipped),
        bit_depth=depth,
        # A movie keeps its own time.
        lead_s=0.0 if delivery.container in MOVIES else lead / buffer.rate,
        start_s=start / buffer.rate,
        loudness=dict(zip(titles, progress.loudness, strict=True)),
        sessions=tuple(sessions),
    )


_Work = tuple[str, tuple[str, ...], Generator[ExportProgress, None, None]]


@dataclass(frozen=True)
class _Span:
    start: int
    stop: int
    lead: int
    overwrite: bool


def _stems(source: DeliverySource, folder: Path, delivery: Delivery, span: _Span) -> _Work:
    clip, mask = source.clip, source.mask
    form = delivery.stems
    if delivery.may_float and source.buffer.peak > 1:
        form = replace(form, bit_depth="32f")
    request = StemRequest(
        mask.instruments, format=form, overwrite=span.overwrite, name=clip.path.stem, layout=clip.audio.layout,
        tags=tags_of(clip), lead=span.lead, start=span.start, stop=span.stop,
    )  # fmt: skip
    return form.bit_depth, (*mask.instruments, RESIDUAL), export_stems(source.buffer, mask, folder, request)


def _mix(source: DeliverySource, path: Path, delivery: Delivery, span: _Span) -> _Work:
    assert delivery.mix is not None
    assert delivery.mix_format is not None
    clip, mask, form = source.clip, source.mask, delivery.mix_format
    weights = delivery.mix.weights(mask.instruments, source.mix)
    # Gains can lift what the recording itself does not reach.
    if delivery.may_float and not form.dither and source.buffer.peak * max(weights.values()) > 1:
        form = replace(form, bit_depth="32f")
    request = MixRequest(
        path, weights, form, span.overwrite, span.start, span.stop, span.lead, clip.audio.layout, tags_of(clip)
    )
    return form.bit_depth or "", ("mix",), write_mix(source.buffer, mask, request)


def _container(source: DeliverySource, path: Path, delivery: Delivery, span: _Span) -> _Work:
    assert delivery.container is not None
    clip, mask = source.clip, source.mask
    parts = parts_for(delivery.container, mask.instruments, delivery.groups, source.roster)
    request = delivery._container(clip, path, parts, source.buffer.peak > 1)
    stop = None if span.stop == source.buffer.length else span.stop
    request = replace(
        request, overwrite=span.overwrite, start=span.start, stop=stop, lead=span.lead, tags=tags_of(clip)
    )
    if delivery.mix is not None:
        weights = delivery.mix.weights(mask.instruments, source.mix)
        request = replace(request, mix=weights, mix_title=f"Mix ({delivery.mix.words})")
    elif delivery.container != "mka":
        request = replace(request, mix={})
    titles = [part.names[0] if len(part.names) == 1 else part.title for part in parts]
    titles = [RESIDUAL if title == OTHER.id else title for title in titles]
    named = titles if request.mix is None else ["mix", *titles]
    return request.bit_depth or "", tuple(named), write_container(source.buffer, mask, request)


def _run(work: Generator[ExportProgress, None, None], meter: Meter) -> ExportProgress:
    with interrupts.deferred() as check:
        try:
            for progress in work:
                meter(progress.done, "writing")
                if not progress.files:
                    check()
        finally:
            work.close()
    return progress
