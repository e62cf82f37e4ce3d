"""A video with other sound: the picture is copied packet by packet, the sound encoded as AAC."""

import logging
from collections.abc import Iterator, Mapping
from fractions import Fraction
from pathlib import Path

import av
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer, OutputContainer

from engine.errors import UnsupportedMedia, WriteFailed
from engine.files import Partial, reason
from engine.language import tr
from engine.media.container import named_layout, open_media, packets
from engine.media.picture_copy import OF_THE_CONTAINER, OF_THE_STREAM, copied_stream, kept, spoken, step_of, timed
from engine.media.probe import Clip

log = logging.getLogger(__name__)

AAC_RATES = (8_000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 64_000, 88_200, 96_000)
BIT_RATE_PER_CHANNEL = 128_000
MAX_CHANNELS = 8


def mux_video(clip: Clip, audio_path: Path, out_path: Path) -> None:
    """`mux_video_steps` to the end."""
    for _ in mux_video_steps(clip, audio_path, out_path):
        pass


def mux_video_steps(clip: Clip, audio_path: Path, out_path: Path) -> Iterator[float]:
    """Write `out_path`: the clip's picture unchanged, with the sound of `audio_path` (its first sample at t = 0) as
    AAC. Yields progress 0–1; closing it leaves nothing behind, and `out_path` appears only when complete. Raises
    `UnsupportedMedia` without a picture, `WriteFailed` when the container (chosen by `out_path`'s suffix) does not take
    the picture's codec or the disk refuses.
    """
    if clip.video is None:
        raise UnsupportedMedia(tr("“{name}” has no picture to copy.", name=clip.path.name))
    partial: Partial | None = None
    try:
        partial = Partial(out_path)
        with open_media(clip.path) as picture, open_media(audio_path) as sound:
            yield from _copy(clip, picture, sound, partial.path, out_path)
        partial.publish()
    except (av.error.FFmpegError, OSError, ValueError) as error:
        why = reason(error, out_path.parent) if isinstance(error, OSError) else str(error).rstrip(".")
        raise WriteFailed(tr("“{name}” could not be written: {why}.", name=out_path.name, why=why)) from error
    finally:
        if partial is not None:
            partial.discard()
    yield 1.0


def _copy(clip: Clip, picture: InputContainer, sound: InputContainer, partial: Path, out_path: Path) -> Iterator[float]:
    assert clip.video is not None
    source = picture.streams[clip.video.index]
    with av.open(str(partial), "w", format=_container_for(out_path)) as out:
        out.metadata.update(kept(picture.metadata, OF_THE_CONTAINER))
        copied = copied_stream(out, source, clip, out_path)
        tags = spoken(kept(picture.streams[clip.audio.index].metadata, OF_THE_STREAM), out_path)
        encoder = _Sound(out, sound, clip.audio.start_s, tags)
        total = max(clip.duration_s, 1e-3)
        for count, packet in enumerate(timed(packets(picture, source, clip.path.name), step_of(source))):
            seconds = float((packet.dts or 0) * packet.time_base)
            # The sound keeps pace, so that the file can be played while it is loading.
            encoder.encode_until(seconds)
            packet.stream = copied
            out.mux(packet)
            if count % 64 == 0:
                yield min(0.99, max(0.0, (seconds - clip.video.start_s) / total))
        encoder.encode_until(None)


class _Sound:
    """Encodes the sound file into an AAC stream, shifted to where the clip's own sound starts."""

    def __init__(
        self, out: OutputContainer, sound: InputContainer, start_s: float, tags: Mapping[str, str] | None = None
    ) -> None:
        """`tags`: those of the sound that this one stands for."""
        self._out = out
        self._sound = sound
        self._source = sound.streams.audio[0]
        context = self._source.codec_context
        rate = min(AAC_RATES, key=lambda r: (r < min(context.sample_rate, AAC_RATES[-1]), r))
        self._stream = self._add_stream(rate, _layout(context.layout.name, context.channels))
        self._stream.metadata.update(tags or {})
        self._resampler = av.AudioResampler(
            self._stream.format.name, self._stream.layout.name, rate, self._stream.codec_context.frame_size
        )
        self._frames = self._decoded()
        self._next = round(start_s * rate)
        self._rate = rate

    def _add_stream(self, rate: int, layout: str) -> AudioStream:
        stream = self._out.add_stream("aac", rate=rate, layout=layout)
        assert isinstance(stream, AudioStream)
        stream.bit_rate = BIT_RATE_PER_CHANNEL * stream.channels
        stream.codec_context.time_base = Fraction(1, rate)
        stream.codec_context.open()
        return stream

    def encode_until(self, seconds: float | None) -> None:
        """Encode as far as container time `seconds`, or to the end and flush."""
        while seconds is None or self._next < seconds * self._rate:
            frame = next(self._frames, None)
            if frame is None:
                break
            frame.pts, frame.time_base = self._next, Fraction(1, self._rate)
            self._next += frame.samples
            self._out.mux(self._stream.encode(frame))
        if seconds is None:
            self._out.mux(self._stream.encode(None))

    def _decoded(self) -> Iterator[AudioFrame]:
        for packet in packets(self._sound, self._source, self._sound.name):
            for frame in packet.decode():
                if isinstance(frame, AudioFrame):
                    yield from self._resampler.resample(frame)
        yield from self._resampler.resample(None)


def _container_for(path: Path) -> str:
    known = {".mkv": "matroska", ".mov": "mov", ".mp4": "mp4", ".m4v": "mp4"}
    try:
        return known[path.suffix.lower()]
    except KeyError:
        raise WriteFailed(
            tr("“{name}” could not be written: a video with sound is stored as .mp4, .mov or .mkv.", name=path.name)
        ) from None


def _layout(name: str, channels: int) -> str:
    if channels > MAX_CHANNELS:
        raise WriteFailed(
            tr(
                "A video's sound can have at most {max_channels} channels, not {channels}; export stems instead.",
                max_channels=MAX_CHANNELS,
                channels=channels,
            )
        )
    return named_layout(name, channels)
