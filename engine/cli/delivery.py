"""What is to be written of a recording, and as what: stems, the mix as one file, or many stems in one container."""

from __future__ import annotations

import argparse
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from engine.delivery.containers import (
    MOVIES,
    STEM_CONTAINERS,
    ContainerPart,
    ContainerRequest,
    StemContainer,
    container_form,
    parse_parts,
    parts_for,
)
from engine.delivery.full_scale import ABOVE_FULL_SCALE, AboveFullScale
from engine.delivery.mixdown import MIX_CONTAINERS, MixFormat, mix_form
from engine.delivery.mixes import MixWish, parse_mix
from engine.delivery.sessions import check_otio, session_files
from engine.errors import ExportError, WriteFailed
from engine.export import MOST_LEAD_S, RESIDUAL
from engine.language import tr
from engine.media.probe import Clip
from engine.media.writer import BIT_DEPTHS, BitDepth, StemFormat
from engine.passage import Passage
from engine.project.mix import MixState


def add_delivery_options(parser: argparse.ArgumentParser) -> None:
    """`--format`, `--bit-depth`, `--begin`, `--start`, `--end`, `--mix`, `--dither`, `--above-full-scale`,
    `--container`, `--parts`, `--reaper`, `--otio`.
    """
    parser.add_argument(
        "--format", choices=MIX_CONTAINERS, default="wav",
        help=tr("of the stems: wav (default) or flac; of the mix also mp3 or m4a"),
    )  # fmt: skip
    parser.add_argument(
        "--bit-depth", choices=BIT_DEPTHS,
        help=tr("of the stems or the mix (default: 24, and 32f in a WAV where the recording is louder than 24 bits can "
        "hold)"),
    )  # fmt: skip
    parser.add_argument(
        "--begin", choices=("sound", "picture"), default="sound",
        help=tr("where files begin: with the recording's sound (default), or with its picture, silence "
        "in front of sound that starts later"),
    )  # fmt: skip
    _add_how_options(parser)


def _add_how_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--start",
        type=_seconds,
        metavar="SECONDS",
        help=tr("write a passage only: from here, counted from the first sound"),
    )
    parser.add_argument("--end", type=_seconds, metavar="SECONDS", help=tr("… to here"))
    parser.add_argument(
        "--mix", metavar="heard|all-but:NAME[+NAME]|only:NAME[+NAME]",
        help=tr("write one file instead of the stems: what the project's mixer plays, all but some "
        "instruments, or only some (“other” is what none of them owns); with --container: the track before the stems"),
    )  # fmt: skip
    parser.add_argument(
        "--dither", action="store_true", help=tr("add TPDF dither to the mix (16 or 24 bits), never to stems")
    )
    parser.add_argument(
        "--above-full-scale", choices=ABOVE_FULL_SCALE,
        help=tr("what to do where the sound is louder than the files can hold: write 32-bit float (wav, "
        "mka, mkv, mov), lower all files by the same amount, keep it cut off, or refuse (default: "
        "32-bit float in a WAV whose --bit-depth is not given, else keep)"),
    )  # fmt: skip
    parser.add_argument(
        "--container", choices=STEM_CONTAINERS,
        help=tr("write one file with a track per stem instead of the stems: Matroska audio, a movie "
        "with the picture, or Native Instruments' stem file (Apple Lossless, or AAC with --format m4a)"),
    )  # fmt: skip
    parser.add_argument(
        "--parts", metavar="NAME=INSTRUMENT[,…];…",
        help=tr("the tracks of the container, each of one or more instruments; a stem file has four"),
    )  # fmt: skip
    parser.add_argument("--reaper", action="store_true", help=tr("also a Reaper project with the stems on its tracks"))
    parser.add_argument(
        "--otio", action="store_true", help=tr("also an OpenTimelineIO timeline (where that package is installed)")
    )


def _seconds(text: str) -> float:
    """Seconds, or minutes and seconds: 75.5 or 1:15.5, with a point or a comma."""
    minutes, colon, rest = text.rpartition(":")
    seconds = float(rest.replace(",", "."))
    if colon and not (minutes.isdecimal() and 0 <= seconds < 60):
        raise ValueError
    return seconds + (60.0 * int(minutes) if colon else 0.0)


@dataclass(frozen=True)
class Delivery:
    """What is asked for. `above`: what becomes of sound above full scale; `may_float`: nobody named that or a bit
    depth; `with_picture`: silence in front of sound that starts late; `mix_format`: with `mix`; `groups`:
    with `container`, empty for a track per instrument.
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
    above: AboveFullScale | None = None

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
            text = tr("--format {format} does not go with --container {kind}.", format=arguments.format, kind=container)
            raise ExportError(text)
        if aac and depth is not None:
            text = tr("AAC has no bit depth; leave out --format m4a for {depth} bits of Apple Lossless.", depth=depth)
            raise ExportError(text)
        if arguments.dither and (mix is None or container is not None):
            raise ExportError(tr("--dither is for the mix as one file (--mix), never for stems."))
        if arguments.parts is not None and container is None:
            raise ExportError(tr("--parts are the tracks of a --container."))
        if container in MOVIES and (arguments.start is not None or arguments.end is not None):
            raise ExportError(tr("A movie is written whole, since its picture is copied; choose mka for a passage."))
        one_sound = mix is not None and container is None
        if (arguments.reaper or arguments.otio) and (mix is not None or container is not None):
            raise ExportError(tr("--reaper and --otio lay out stems, which --mix and --container do not write."))
        above: AboveFullScale | None = arguments.above_full_scale
        if above == "float" and (arguments.format != "wav" or container == "stem.mp4"):
            held = container if container == "stem.mp4" else arguments.format
            text = tr("--above-full-scale float: {held} holds no 32-bit float; choose wav, or lower.", held=held)
            raise ExportError(text)
        if arguments.otio:
            check_otio()
        return cls(
            # Where it is the mix that is asked for, the stems' format is not used.
            StemFormat("wav" if lossy and (one_sound or aac) else arguments.format, depth or "24"),
            depth is None and arguments.format == "wav" and above is None,
            arguments.begin == "picture",
            Passage(arguments.start, arguments.end),
            mix,
            MixFormat(arguments.format, depth or (None if lossy else "24"), arguments.dither) if one_sound else None,
            container,
            parse_parts(arguments.parts, own) if arguments.parts is not None else (),
            aac,
            arguments.reaper,
            arguments.otio,
            above,
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
        told |= {} if self.above is None else {"above_full_scale": self.above}
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
            container_form(self.tracks(clip, Path(clip.path.name), ()))
        elif self.mix_format is not None:
            mix_form(self.mix_format, audio.sample_rate, audio.channels, audio.layout)
        else:
            self.stems.check(audio.sample_rate, audio.channels)
        if self.with_picture and clip.late_s > MOST_LEAD_S:
            raise WriteFailed(
                tr(
                    "The sound of “{name}” starts {late_s:.0f} s after its picture; at most {most_lead_s:.0f} s of "
                    "silence are put in front of it.",
                    name=clip.path.name,
                    late_s=clip.late_s,
                    most_lead_s=MOST_LEAD_S,
                )
            )

    def tracks(self, clip: Clip, path: Path, parts: tuple[ContainerPart, ...], loud: bool = False) -> ContainerRequest:
        """The container. `loud`: the recording is louder than integers hold."""
        assert self.container is not None
        depth: BitDepth | None = None if self.aac else self.stems.bit_depth
        if loud and self.may_float and self.container != "stem.mp4":
            depth = "32f"
        return ContainerRequest(path, self.container, parts, clip, bit_depth=depth)
