"""A video with other sound: the picture is copied packet by packet, the sound encoded as AAC."""

import logging
from collections.abc import Iterator, Mapping
from fractions import Fraction
from pathlib import Path

import av
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer, OutputContainer
from av.packet import Packet
from av.stream import Stream
from av.video.stream import VideoStream

from engine.errors import UnsupportedMedia, WriteFailed
from engine.files import Partial, reason
from engine.media.container import named_layout, open_media, packets
from engine.media.probe import Clip

log = logging.getLogger(__name__)

AAC_RATES = (8_000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 64_000, 88_200, 96_000)
BIT_RATE_PER_CHANNEL = 128_000
MAX_CHANNELS = 8
REORDERED = 64
"""So many packets without a decoding time are held: H.264 reorders at most 16 pictures."""
_QUICKTIME = {
    "deu": "ger", "fra": "fre", "nld": "dut", "ces": "cze", "ell": "gre", "isl": "ice", "ron": "rum", "slk": "slo",
    "sqi": "alb", "zho": "chi", "fas": "per", "cym": "wel", "eus": "baq", "kat": "geo", "hye": "arm", "mkd": "mac",
}  # fmt: skip
_OF_THE_CONTAINER = frozenset({"major_brand", "minor_version", "compatible_brands", "encoder", "duration"})
_OF_THE_STREAM = frozenset({"encoder", "duration", "number_of_frames", "number_of_bytes", "bps", "vendor_id"})


def mux_video(clip: Clip, audio_path: Path, out_path: Path) -> None:
    """Write `out_path`: the clip's picture unchanged, with the sound of `audio_path` (its first sample at t = 0)
    as AAC. See `mux_video_steps`.
    """
    for _ in mux_video_steps(clip, audio_path, out_path):
        pass


def mux_video_steps(clip: Clip, audio_path: Path, out_path: Path) -> Iterator[float]:
    """The same as a generator of progress 0–1. Closing it leaves nothing behind; `out_path` appears only when
    complete. Raises `UnsupportedMedia` without a picture, `WriteFailed` when the container (chosen by
    `out_path`'s suffix) does not take the picture's codec or the disk refuses.
    """
    if clip.video is None:
        raise UnsupportedMedia(f"“{clip.path.name}” has no picture to copy.")
    partial: Partial | None = None
    try:
        partial = Partial(out_path)
        with open_media(clip.path) as picture, open_media(audio_path) as sound:
            yield from _copy(clip, picture, sound, partial.path, out_path)
        partial.publish()
    except (av.error.FFmpegError, OSError, ValueError) as error:
        why = reason(error, out_path.parent) if isinstance(error, OSError) else str(error).rstrip(".")
        raise WriteFailed(f"“{out_path.name}” could not be written: {why}.") from error
    finally:
        if partial is not None:
            partial.discard()
    yield 1.0


def _copy(clip: Clip, picture: InputContainer, sound: InputContainer, partial: Path, out_path: Path) -> Iterator[float]:
    assert clip.video is not None
    source = picture.streams[clip.video.index]
    with av.open(str(partial), "w", format=_container_for(out_path)) as out:
        out.metadata.update(_kept(picture.metadata, _OF_THE_CONTAINER))
        copied = _picture_stream(out, source, clip, out_path)
        tags = _spoken(_kept(picture.streams[clip.audio.index].metadata, _OF_THE_STREAM), out_path)
        encoder = _Sound(out, sound, clip.audio.start_s, tags)
        total = max(clip.duration_s, 1e-3)
        for count, packet in enumerate(_timed(packets(picture, source, clip.path.name), _step(source))):
            seconds = float((packet.dts or 0) * packet.time_base)
            # The sound keeps pace, so that the file can be played while it is loading.
            encoder.encode_until(seconds)
            packet.stream = copied
            out.mux(packet)
            if count % 64 == 0:
                yield min(0.99, max(0.0, (seconds - clip.video.start_s) / total))
        encoder.encode_until(None)


def _kept(tags: Mapping[str, str], without: frozenset[str] = frozenset()) -> dict[str, str]:
    """What a file says of itself, apart from what only its own container means."""
    return {key: text for key, text in tags.items() if key.lower() not in without}


def _spoken(tags: dict[str, str], out_path: Path) -> dict[str, str]:
    """QuickTime knows languages by the other of their two codes (ISO 639-2/B)."""
    language = tags.get("language", "")
    if out_path.suffix.lower() == ".mov" and language in _QUICKTIME:
        return {**tags, "language": _QUICKTIME[language]}
    return tags


def _step(source: Stream) -> int:
    """One picture, in the stream's units."""
    rate = source.average_rate or source.base_rate or Fraction(25)
    return max(1, round(1 / (rate * source.time_base))) if source.time_base else 1


def _timed(demuxed: "Iterator[Packet[Stream]]", step: int) -> "Iterator[Packet[Stream]]":
    """Every packet, with a decoding time that rises and lies at or before its showing time.

    Matroska has none; FFmpeg knows them only after as many packets as the decoder reorders. Those before count back
    from the first that is known; where none comes, the n-th decoding time is the n-th showing time in order, earlier by
    as much as packets are late.
    """
    waiting: list[Packet[Stream]] = []
    last: int | None = None
    for packet in demuxed:
        if not packet.size:
            continue
        waiting.append(packet)
        if packet.dts is None and len(waiting) < REORDERED:
            continue
        for ready in _with_times(waiting, last, step):
            last = ready.dts
            yield ready
        waiting = []
    yield from _with_times(waiting, last, step)


def _with_times(waiting: "list[Packet[Stream]]", last: int | None, step: int) -> "list[Packet[Stream]]":
    if not waiting:
        return []
    known = waiting[-1].dts
    shown = sorted(p.pts for p in waiting if p.pts is not None)
    if known is None and len(shown) == len(waiting):
        early = max(there - (p.pts or 0) for there, p in zip(shown, waiting, strict=True))
        for packet, there in zip(waiting, shown, strict=True):
            packet.dts = there - early
    else:
        following = known if known is not None else (last if last is not None else 0) + step * len(waiting)
        waiting[-1].dts = following
        for packet in reversed(waiting[:-1]):
            following -= min(step, packet.duration or step)
            packet.dts = following = following if packet.pts is None else min(following, packet.pts)
    for packet in waiting:
        if last is not None and packet.dts is not None and packet.dts <= last:
            packet.dts = last + 1
        last = packet.dts
        if packet.pts is None or (packet.dts is not None and packet.pts < packet.dts):
            packet.pts = packet.dts
    return waiting


def _picture_stream(out: OutputContainer, source: Stream, clip: Clip, out_path: Path) -> Stream:
    try:
        # Opaque: what is copied needs no encoder.
        copied = out.add_stream_from_template(source, opaque=True)
    except (av.error.FFmpegError, ValueError) as error:
        codec = clip.video.codec if clip.video else ""
        raise WriteFailed(
            f"A {out_path.suffix} file cannot hold this picture ({codec}); name the file .mkv instead."
        ) from error
    copied.metadata.update(_spoken(_kept(source.metadata, _OF_THE_STREAM), out_path))
    if isinstance(source, VideoStream) and isinstance(copied, VideoStream):
        # Matroska keeps the pixels' shape beside the codec's own words, where the template does not look.
        if source.sample_aspect_ratio:
            copied.codec_context.sample_aspect_ratio = source.sample_aspect_ratio
        if source.codec_context.name == "hevc" and out_path.suffix.lower() != ".mkv":
            # Apple's players show nothing else.
            copied.codec_context.codec_tag = "hvc1"
    return copied


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
            f"“{path.name}” could not be written: a video with sound is stored as .mp4, .mov or .mkv."
        ) from None


def _layout(name: str, channels: int) -> str:
    if channels > MAX_CHANNELS:
        raise WriteFailed(
            f"A video's sound can have at most {MAX_CHANNELS} channels, not {channels}; export stems instead."
        )
    return named_layout(name, channels)
