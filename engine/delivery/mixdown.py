"""The mix as one sound file: lossless or for the road, with dither where it is wanted."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from engine.dsp.resynth import Renderer, Shares
from engine.dsp.sound import WholeSound
from engine.errors import ExportError
from engine.export import (
    Approve,
    ExportProgress,
    check_room,
    check_targets,
    moved,
    new_folder,
    silences,
    spans,
)
from engine.language import tr
from engine.media.loudness import LoudnessMeter
from engine.media.tracks import SoundForm, TrackWriter, WrittenTrack
from engine.media.writer import BitDepth, Container, StemFormat, StemWriter

MixContainer = Literal["wav", "flac", "mp3", "m4a"]
MIX_CONTAINERS: tuple[MixContainer, ...] = get_args(MixContainer)
_LOSSLESS: dict[str, Container] = {"wav": "wav", "flac": "flac"}
_SEED = 1_948


@dataclass(frozen=True)
class MixFormat:
    """`format`: wav or flac with a `bit_depth`; mp3 (320 kbit/s) or m4a (AAC), which have none (None). `dither`: noise
    of triangular density, two steps wide, added before the samples are rounded to 16 or 24 bits.

    Raises `ExportError` or `WriteFailed` for a combination that does not exist.
    """

    format: MixContainer = "wav"
    bit_depth: BitDepth | None = "24"
    dither: bool = False

    def __post_init__(self) -> None:
        if self.format in _LOSSLESS:
            StemFormat(_LOSSLESS[self.format], self.bit_depth or "24")
        elif self.format not in MIX_CONTAINERS:
            raise ExportError(
                tr(
                    "“{format}” is not a format for a mix; choose {mix_containers}.",
                    format=self.format,
                    mix_containers=", ".join(MIX_CONTAINERS),
                )
            )
        elif self.bit_depth is not None:
            raise ExportError(
                tr(
                    "{format} has no bit depth; choose wav or flac for {bit_depth} bits.",
                    format=self.format.upper(),
                    bit_depth=self.bit_depth,
                )
            )
        if self.dither and self.bit_depth not in ("16", "24"):
            raise ExportError(tr("Dither is for 16 and 24 bits; other formats do not round to steps."))


@dataclass(frozen=True)
class MixRequest:
    """One file at `path`. `weights`: linear gain by instrument, `other` included; `start`, `stop`: the passage, in
    samples of the recording (None: to its end); `lead`: samples of silence in front; `tags`, `layout`, `approve`: as of
    stems.
    """

    path: Path
    weights: Mapping[str, float]
    format: MixFormat = field(default_factory=MixFormat)
    overwrite: bool = False
    start: int = 0
    stop: int | None = None
    lead: int = 0
    layout: str | None = None
    tags: Mapping[str, str] = field(default_factory=dict)
    approve: Approve | None = None


def mix_form(format: MixFormat, rate: int, channels: int, layout: str | None) -> SoundForm | None:
    """How FFmpeg is to encode it; None for wav and flac. Raises `WriteFailed` for a rate or channels that the format
    cannot hold.
    """
    if format.format in _LOSSLESS:
        StemFormat(_LOSSLESS[format.format]).check(rate, channels)
        return None
    return SoundForm("mp3" if format.format == "mp3" else "aac", None, rate, channels, layout or "channels")


def write_mix(buffer: WholeSound, mask: Shares, request: MixRequest) -> Generator[ExportProgress, None, None]:
    """Write the mix, yielding progress; the last report carries the file. At the recording's rate and channels. It is
    the sum of the stems times their gains, up to what rounding to the format takes; what the network has not reached
    counts as `other`. The file appears when it is complete; closing the generator leaves none.

    Raises `ExportError`, `WouldOverwrite`, `WriteFailed`.
    """
    stop = buffer.length if request.stop is None else request.stop
    length = request.lead + stop - request.start
    check_targets([request.path], request.overwrite)
    writer = _writer(buffer, request, length)
    if isinstance(writer, StemWriter):
        check_room(request.path.parent, length * buffer.channels, 1, writer.format)
    renderer = Renderer(buffer, mask.grid)
    meter = LoudnessMeter(buffer.rate, buffer.channels, request.layout)
    noise = np.random.default_rng(_SEED) if request.format.dither else None
    with new_folder(request.path.parent), writer:
        for silence in silences(buffer, request.lead):
            _put(writer, silence)
        for begin, end in spans(buffer, request.start, stop):
            samples = renderer.render(mask, request.weights, begin, end, unfilled=None)
            meter.add(samples)
            _put(writer, samples if noise is None else _dithered(samples, request.format, noise))
            yield ExportProgress(min(0.999, (end - request.start) / (stop - request.start)))
        loudness = meter.result()
        if isinstance(writer, StemWriter):
            writer.loudness = loudness
        if request.approve is not None:
            request.approve((loudness,))
    clipped = writer.clipped if isinstance(writer, StemWriter) else sum(writer.clipped)
    yield ExportProgress(1.0, (request.path,), (clipped,), (loudness,))


def _writer(buffer: WholeSound, request: MixRequest, length: int) -> StemWriter | TrackWriter:
    form = mix_form(request.format, buffer.rate, buffer.channels, request.layout)
    if form is not None:
        wrapper: Literal["mp3", "ipod"] = "mp3" if request.format.format == "mp3" else "ipod"
        return TrackWriter(request.path, wrapper, form, [WrittenTrack()], plain_tags(request.tags))
    return StemWriter(
        request.path,
        buffer.rate,
        buffer.channels,
        _LOSSLESS[request.format.format],
        request.format.bit_depth or "24",
        layout=request.layout,
        length=length,
        tags=moved(request.tags, request.start - request.lead),
    )


def plain_tags(tags: Mapping[str, str]) -> dict[str, str]:
    """What a recording says of itself that is true of any container."""
    names = ("title", "artist", "album", "date", "genre", "copyright", "comment")
    return {name: tags[name] for name in names if tags.get(name)}


def _put(writer: StemWriter | TrackWriter, samples: NDArray[np.floating]) -> None:
    if isinstance(writer, StemWriter):
        writer.write(samples)
    else:
        writer.write([samples])


def _dithered(samples: NDArray[np.float32], format: MixFormat, noise: np.random.Generator) -> NDArray[np.float64]:
    """With triangular noise between -1 and 1 step: it makes the error of rounding independent of the sound in mean and
    power (Lipshitz, Wannamaker and Vanderkooy 1992).
    """
    step = 2.0 ** (1 - int(format.bit_depth or "24"))
    return samples + step * (noise.random(samples.shape) - noise.random(samples.shape))
