"""Sound in any of FFmpeg's containers: one track or many, lossless or not, with a picture beside them or without."""

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.packet import Packet
from av.stream import Stream
from numpy.typing import NDArray

from engine.errors import WriteFailed
from engine.files import Partial, reason
from engine.language import tr
from engine.media.container import named_layout, open_media, packets
from engine.media.mux import AAC_RATES, BIT_RATE_PER_CHANNEL
from engine.media.picture_copy import OF_THE_CONTAINER, copied_stream, kept, step_of, timed
from engine.media.probe import Clip
from engine.media.writer import BitDepth, StemFormat, stored

log = logging.getLogger(__name__)

Codec = Literal["flac", "alac", "pcm", "aac", "mp3"]
Wrapper = Literal["matroska", "mov", "mp4", "ipod", "mp3"]
MP3_RATES = (8_000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000)
MP3_BIT_RATE = 320_000
_MOST_CHANNELS: dict[Codec, int] = {"flac": 8, "alac": 2, "pcm": 64, "aac": 8, "mp3": 2}
_NAMES: dict[Codec, str] = {"flac": "FLAC", "alac": "Apple Lossless", "pcm": "PCM", "aac": "AAC", "mp3": "MP3"}
_ENCODERS: dict[tuple[Codec, BitDepth | None], tuple[str, str]] = {
    ("flac", "16"): ("flac", "s16"), ("flac", "24"): ("flac", "s32"),
    ("alac", "16"): ("alac", "s16p"), ("alac", "24"): ("alac", "s32p"),
    ("pcm", "16"): ("pcm_s16le", "s16"), ("pcm", "24"): ("pcm_s24le", "s32"), ("pcm", "32f"): ("pcm_f32le", "flt"),
    ("aac", None): ("aac", "fltp"), ("mp3", None): ("libmp3lame", "fltp"),
}  # fmt: skip
_PCM_FRAME = 4096


@dataclass(frozen=True)
class SoundForm:
    """`bit_depth`: None for codecs that lose something. `layout`: FFmpeg's name. Raises `WriteFailed` for what the
    codec cannot hold: to be made before anything is written.
    """

    codec: Codec
    bit_depth: BitDepth | None
    rate: int
    channels: int
    layout: str

    def __post_init__(self) -> None:
        name, most = _NAMES[self.codec], _MOST_CHANNELS[self.codec]
        if (self.codec, self.bit_depth) not in _ENCODERS:
            raise WriteFailed(f"{name} cannot hold {self.bit_depth}-bit samples.".replace("32f-bit", "32-bit float"))
        if self.channels > most:
            raise WriteFailed(
                tr(
                    "{name} holds at most {most} channels, not {channels}; choose WAV.",
                    name=name,
                    most=most,
                    channels=self.channels,
                )
            )
        rates = {"mp3": MP3_RATES, "aac": AAC_RATES}.get(self.codec)
        if rates is not None and self.rate not in rates:
            raise WriteFailed(
                tr(
                    "{name} cannot hold {rate} Hz (at most {rates}); choose WAV or FLAC.",
                    name=name,
                    rate=self.rate,
                    rates=rates[-1],
                )
            )
        if self.codec == "flac":
            StemFormat("flac", "16").check(self.rate, self.channels)
        self._check_layout(name)

    def _check_layout(self, name: str) -> None:
        context = av.CodecContext.create(_ENCODERS[self.codec, self.bit_depth][0], "w")
        assert isinstance(context, av.AudioCodecContext)
        try:
            _set_up(context, self)
            context.open()
        except (av.error.FFmpegError, ValueError) as error:
            raise WriteFailed(
                tr(
                    "{name} cannot hold channels that are “{layout}”; choose stems in WAV.",
                    name=name,
                    layout=self.layout,
                )
            ) from error

    @property
    def bytes_per_second(self) -> int | None:
        """Of one track; None where it is not known before."""
        if self.codec == "pcm":
            return self.rate * self.channels * {"16": 2, "24": 3, "32f": 4}[self.bit_depth or "24"]
        return None if self.bit_depth else BIT_RATE_PER_CHANNEL * self.channels // 8


@dataclass(frozen=True)
class WrittenTrack:
    """`title`: shown by players and editing programs; `colour`: `#RRGGBB`, a tag where the container takes any."""

    title: str = ""
    colour: str = ""


class TrackWriter:
    """A context manager that writes tracks of equal length beside each other. The file appears complete under its name
    when the block ends well; when it ends with an exception nothing changes. Memory does not grow with the length.

    `clipped`: per track, samples outside of what the codec holds. Raises `WriteFailed`.
    """

    def __init__(
        self,
        path: Path,
        wrapper: Wrapper,
        form: SoundForm,
        tracks: Sequence[WrittenTrack],
        tags: Mapping[str, str] | None = None,
        picture: Clip | None = None,
        last: Callable[[Path], None] | None = None,
    ) -> None:
        """`picture`: the recording whose picture is copied; the tracks then start where its sound does, else at 0.
        `last`: what is done with the complete file before it takes its place; may raise `OSError` or `ValueError`.
        """
        self.path, self._wrapper, self._form, self._tracks = Path(path), wrapper, form, tuple(tracks)
        self._tags, self._clip, self._last = dict(tags or {}), picture, last
        self.clipped = [0] * len(self._tracks)
        self._stack = ExitStack()
        self._partial: Partial | None = None
        self._out: OutputContainer | None = None
        self._streams: list[AudioStream] = []
        self._waiting: list[NDArray[np.generic]] = []
        self._pictures: _Pictures | None = None
        self._begin = round(picture.audio.start_s * form.rate) if picture is not None else 0
        self._next = 0

    def __enter__(self) -> Self:
        try:
            self._partial = Partial(self.path)
            self._stack.callback(self._partial.discard)
            self._out = out = self._stack.enter_context(av.open(str(self._partial.path), "w", format=self._wrapper))
            out.metadata.update(self._tags)
            if self._clip is not None:
                self._pictures = _Pictures(out, self._clip, self.path, self._stack)
            self._streams = [self._stream(out, track, number) for number, track in enumerate(self._tracks)]
        except (av.error.FFmpegError, OSError, ValueError) as error:
            self._close()
            raise self._failure(error) from error
        except WriteFailed:
            self._close()
            raise
        return self

    def _stream(self, out: OutputContainer, track: WrittenTrack, number: int) -> AudioStream:
        stream = out.add_stream(_ENCODERS[self._form.codec, self._form.bit_depth][0], rate=self._form.rate)
        assert isinstance(stream, AudioStream)
        _set_up(stream.codec_context, self._form)
        if track.title:
            stream.metadata["title"] = stream.metadata["handler_name"] = track.title
        if track.colour:
            stream.metadata["COLOR"] = track.colour
        stream.codec_context.open()
        self._waiting.append(_packed(np.zeros((self._form.channels, 0)), self._form)[0])
        return stream

    def write(self, parts: Sequence[NDArray[np.floating]]) -> None:
        """Add to every track samples (channels, n), ±1, of one length. Raises `WriteFailed`, also for what is no finite
        number.
        """
        if len(parts) != len(self._streams):
            raise ValueError(f"{len(parts)} parts for {len(self._streams)} tracks")
        for number, samples in enumerate(parts):
            if not np.isfinite(samples).all():
                raise WriteFailed(
                    tr("“{name}” was not written: the sound contains invalid numbers.", name=self.path.name)
                )
            packed, clipped = _packed(samples, self._form)
            self.clipped[number] += clipped
            self._waiting[number] = np.concatenate([self._waiting[number], packed], axis=1)
        try:
            self._encode(last=False)
        except (av.error.FFmpegError, OSError, ValueError) as error:
            raise self._failure(error) from error

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None and self._out is not None and self._partial is not None:
                self._encode(last=True)
                for stream in self._streams:
                    self._out.mux(stream.encode(None))
                if self._pictures is not None:
                    self._pictures.copy_until(None)
                self._out.close()
                if self._last is not None:
                    self._last(self._partial.path)
                self._partial.publish()
        except (av.error.FFmpegError, OSError, ValueError) as failure:
            raise self._failure(failure) from failure
        finally:
            self._close()

    def _close(self) -> None:
        try:
            self._stack.close()
        except (av.error.FFmpegError, OSError, ValueError) as failure:
            log.debug("the end of %s, which is thrown away, could not be written: %s", self.path, failure)

    def _encode(self, last: bool) -> None:
        """Whole frames of all tracks in turn, and the picture as far as the sound is."""
        assert self._out is not None
        size = self._streams[0].codec_context.frame_size or _PCM_FRAME
        length = self._waiting[0].shape[1]
        for start in range(0, length if last else length - length % size, size):
            for stream, waiting in zip(self._streams, self._waiting, strict=True):
                self._out.mux(stream.encode(self._frame(stream, waiting[:, start : start + size])))
            self._next += min(size, length - start)
            if self._pictures is not None:
                self._pictures.copy_until((self._begin + self._next) / self._form.rate)
        done = length if last else length - length % size
        self._waiting = [waiting[:, done:] for waiting in self._waiting]

    def _frame(self, stream: AudioStream, samples: NDArray[np.generic]) -> AudioFrame:
        name = stream.codec_context.format.name
        data = samples if name.endswith("p") else samples.T.reshape(1, -1)
        frame = AudioFrame.from_ndarray(np.ascontiguousarray(data), name, stream.codec_context.layout.name)
        frame.sample_rate = self._form.rate
        frame.pts, frame.time_base = self._begin + self._next, Fraction(1, self._form.rate)
        return frame

    def _failure(self, error: BaseException) -> WriteFailed:
        why = reason(error, self.path.parent) if isinstance(error, OSError) else str(error).rstrip(".")
        return WriteFailed(tr("“{name}” could not be written: {why}.", name=self.path.name, why=why))


class _Pictures:
    """A recording's picture, copied as far as it is asked for."""

    def __init__(self, out: OutputContainer, clip: Clip, path: Path, stack: ExitStack) -> None:
        assert clip.video is not None
        container = stack.enter_context(open_media(clip.path))
        source = container.streams[clip.video.index]
        tags = kept(container.metadata, OF_THE_CONTAINER)
        out.metadata.update(tags)
        self._out, self._stream = out, copied_stream(out, source, clip, path)
        self._packets: Iterator[Packet[Stream]] = timed(packets(container, source, clip.path.name), step_of(source))
        self._next = next(self._packets, None)

    def copy_until(self, seconds: float | None) -> None:
        """All pictures whose turn comes before; None: the rest."""
        while self._next is not None:
            packet = self._next
            if seconds is not None and float((packet.dts or 0) * packet.time_base) >= seconds:
                return
            packet.stream = self._stream
            self._out.mux(packet)
            self._next = next(self._packets, None)


def _set_up(context: av.AudioCodecContext, form: SoundForm) -> None:
    context.format = _ENCODERS[form.codec, form.bit_depth][1]
    context.layout = named_layout(form.layout, form.channels)
    context.sample_rate = form.rate
    context.time_base = Fraction(1, form.rate)
    if form.codec == "aac":
        context.bit_rate = BIT_RATE_PER_CHANNEL * form.channels
    elif form.codec == "mp3":
        # The lower rates of MPEG-2 end at 160 kbit/s; the encoder takes the nearest there is.
        context.bit_rate = MP3_BIT_RATE if form.rate >= 32_000 else MP3_BIT_RATE // 2
        # LAME's -q: the default takes a third more time for 0.1 dB less error.
        context.options = {"compression_level": "5"}


def _packed(samples: NDArray[np.floating], form: SoundForm) -> tuple[NDArray[np.generic], int]:
    if form.bit_depth is not None:
        return stored(samples, form.bit_depth)
    return samples.astype(np.float32), int(np.count_nonzero(np.abs(samples) > 1))
