"""What is in a media file: its streams, when they start, and what the first decoded audio frame says.

Headers lie (HE-AAC announces half its rate, edit lists hide samples), so the first audio and video frames are
decoded and believed instead.
"""

import logging
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import av
from av.audio.frame import AudioFrame
from av.container import InputContainer
from av.stream import Disposition, Stream
from av.video.frame import VideoFrame

from engine.errors import MediaError, NoAudio, NotMedia, UnsupportedMedia
from engine.language import tr, trn
from engine.media.container import limit_pictures, open_media, packets, undecodable
from engine.media.fingerprint import fingerprint
from engine.media.picture import displayed_size, rotation_of
from engine.text import plain

log = logging.getLogger(__name__)

MAX_CHANNELS = 64
MIN_RATE, MAX_RATE = 1_000, 768_000
MAX_FPS = 1000
LOOK_S, LOOK_BYTES_PER_S, LOOK_MOST_S = 1.5, 50e6, 10.0
"""How long the first sound or picture that can be decoded is looked for: longer in a large file."""
SLOWEST = 20
"""Bytes a second below which no declared length is believed: silence in FLAC takes more."""
_MANY_TRACKS = 64
# FFmpeg draws text files as video with these; they are no recordings.
_TEXT_CODECS = frozenset({"ansi", "bintext", "xbin", "idf"})
_PCM_BITS = {"8": 8, "16": 16, "24": 24, "32": 32, "64": 64}


@dataclass(frozen=True)
class AudioStream:
    """The sound that is used. `start_s`: container time of the first decoded sample, in seconds; everywhere
    else in Soloist that sample is t = 0. `duration_s`: declared (0.0 when unknown). `bit_depth`: of lossless
    codecs, else None. `bit_rate`: bits per second, None when unknown.
    """

    index: int
    codec: str
    sample_rate: int
    channels: int
    layout: str
    start_s: float
    duration_s: float
    bit_depth: int | None
    bit_rate: int | None


@dataclass(frozen=True)
class Track:
    """A sound track as the file declares it. `number`: counted from 1, as a person names it; `language`, `title`: as
    tagged, empty when not."""

    number: int
    codec: str
    sample_rate: int
    channels: int
    language: str = ""
    title: str = ""


@dataclass(frozen=True)
class VideoStream:
    """The picture that is shown. `width`, `height`: as displayed, in pixels, after `rotation` (degrees
    clockwise, 0, 90, 180 or 270) and with square pixels. `fps`: mean frames per second (0.0 when unknown).
    `start_s`: container time of the first frame.
    """

    index: int
    codec: str
    width: int
    height: int
    rotation: int
    fps: float
    start_s: float
    duration_s: float


@dataclass(frozen=True)
class Clip:
    """A recording on disk; no samples. `duration_s`: length of its sound in seconds as declared (the audio
    buffer knows it exactly once decoded; 0.0 when unknown). `fingerprint`: see `fingerprint`. `late_s`: seconds from
    where the recording begins (its picture, or its earliest sound track) to where the sound that is used does.
    `tracks`: all sound tracks; `track`: the number of the one that is used. `tags`: as FFmpeg names them.
    """

    path: Path
    fingerprint: str
    container: str
    duration_s: float
    audio: AudioStream
    video: VideoStream | None
    late_s: float = 0.0
    track: int = 1
    tracks: tuple[Track, ...] = ()
    tags: Mapping[str, str] = field(default_factory=dict)


def probe(path: Path, track: int | None = None) -> Clip:
    """Look into a file. `track`: which sound track, from 1; None: the one that FFmpeg thinks the best, or the first of
    which anything can be decoded. Raises a `MediaError` leaf with one sentence when nothing in it can be heard.
    """
    path = Path(path)
    with open_media(path) as container:
        pictures = [s for s in container.streams.video if _is_picture(s)]
        sounds = list(container.streams.audio)
        if not sounds:
            raise _silent(path, container, bool(pictures))
        if track is not None and not 1 <= track <= len(sounds):
            raise UnsupportedMedia(
                trn(
                    "“{name}” has 1 sound track; there is no track {track}.",
                    "“{name}” has {n} sound tracks; there is no track {track}.",
                    len(sounds),
                    name=path.name,
                    track=track,
                )
            )
        audio = _audio(path, container, sounds) if track is None else _track(path, container, sounds[track - 1])
        begin_s = _begin(container, audio)
        tracks = tuple(_declared(number, sound) for number, sound in enumerate(sounds[:_MANY_TRACKS], 1))
        number = next(n for n, sound in enumerate(sounds, 1) if sound.index == audio.index)
        tags = {key.lower(): _word(text, 1000) for key, text in container.metadata.items()}
    late_s = audio.start_s - begin_s
    return Clip(
        path=path,
        fingerprint=fingerprint(path),
        container=container.format.name,
        duration_s=audio.duration_s,
        audio=audio,
        video=_video(path),
        # A millisecond is the container's rounding, a day a broken timestamp.
        late_s=round(late_s, 6) if 0.0015 <= late_s <= 86_400 else 0.0,
        track=number,
        tracks=tracks,
        tags=tags,
    )


def _word(text: str, longest: int = 80) -> str:
    return plain(text[:longest]).strip()


def _declared(number: int, stream: av.AudioStream) -> Track:
    context = stream.codec_context if _decodable(stream) else None
    title = stream.metadata.get("title") or stream.metadata.get("handler_name") or ""
    return Track(
        number,
        "unknown" if context is None else context.name,
        0 if context is None else context.sample_rate,
        0 if context is None else context.channels,
        _word(stream.language or "", 20),
        _word(title),
    )


def _begin(container: InputContainer, audio: AudioStream) -> float:
    """Where the recording begins, in the container's time: with its picture, else with its earliest sound."""
    picture = picture_stream(container)
    streams: list[Stream] = [picture] if picture is not None else list(container.streams.audio)
    starts = [float(s.start_time * s.time_base) for s in streams if s.start_time is not None and s.time_base]
    return min([*starts, audio.start_s])


def _silent(path: Path, container: InputContainer, has_picture: bool) -> NoAudio | NotMedia:
    codecs = {s.codec_context.name for s in container.streams.video if _decodable(s)}
    if not codecs or codecs <= _TEXT_CODECS:
        return NotMedia(tr("“{name}” is not a video or sound file that FFmpeg can read.", name=path.name))
    if has_picture and container.duration:
        return NoAudio(tr("“{name}” has no sound: it is a video without an audio track.", name=path.name))
    return NoAudio(tr("“{name}” has no sound: it is a picture without an audio track.", name=path.name))


def _audio(path: Path, container: InputContainer, sounds: list[av.AudioStream]) -> AudioStream:
    """The best sound track, or the first of the others of which anything can be decoded."""
    best = container.streams.best("audio") or sounds[0]
    failure: MediaError | None = None
    for stream in sorted(sounds, key=lambda s: s.index != best.index)[:_MANY_TRACKS]:
        try:
            return _track(path, container, stream)
        except MediaError as error:
            failure = failure or error
            if len(sounds) > 1:
                log.warning("%s: sound track at stream %d cannot be used: %s", path.name, stream.index, error)
                _rewind(path, container)
    raise failure or undecodable(path)


def _rewind(path: Path, container: InputContainer) -> None:
    try:
        container.seek(0)
    except av.error.FFmpegError as error:
        # What cannot be rewound is read on.
        log.info("%s: cannot go back to the beginning: %s", path.name, error)


def _track(path: Path, container: InputContainer, stream: av.AudioStream) -> AudioStream:
    if not _decodable(stream):
        raise UnsupportedMedia(tr("The sound of “{name}” is in a format that FFmpeg cannot decode.", name=path.name))
    frame = _first_audio_frame(path, container, stream)
    if not MIN_RATE <= frame.sample_rate <= MAX_RATE or not 0 < frame.layout.nb_channels <= MAX_CHANNELS:
        raise UnsupportedMedia(
            tr(
                "The sound of “{name}” has {nb_channels} channels at {sample_rate} Hz, which Soloist cannot "
                "handle (up to {max_channels} channels, {min_rate} to {max_rate} Hz).",
                name=path.name,
                nb_channels=frame.layout.nb_channels,
                sample_rate=frame.sample_rate,
                max_channels=MAX_CHANNELS,
                min_rate=MIN_RATE,
                max_rate=MAX_RATE,
            )
        )
    start_s = frame_seconds(frame, stream)
    codec = stream.codec_context.name
    return AudioStream(
        index=stream.index,
        codec=codec,
        sample_rate=frame.sample_rate,
        channels=frame.layout.nb_channels,
        layout=frame.layout.name,
        start_s=start_s,
        duration_s=_duration(path, container, stream, start_s),
        bit_depth=_bit_depth(codec, frame.format.name),
        bit_rate=stream.codec_context.bit_rate or None,
    )


def _first_audio_frame(path: Path, container: InputContainer, stream: av.AudioStream) -> AudioFrame:
    until = _patience(path)
    for count, packet in enumerate(packets(container, stream, path.name)):
        try:
            for frame in packet.decode():
                if isinstance(frame, AudioFrame) and frame.samples:
                    return frame
        except av.error.FFmpegError as error:
            log.debug("%s: packet %d is not decodable: %s", path.name, count, error)
        if time.monotonic() > until:
            break
    raise undecodable(path)


def _patience(path: Path) -> float:
    """Until when to look for something that can be decoded."""
    return time.monotonic() + min(LOOK_MOST_S, LOOK_S + path.stat().st_size / LOOK_BYTES_PER_S)


def frame_seconds(frame: AudioFrame | VideoFrame, stream: Stream) -> float:
    """Container time of a frame in seconds; the stream's start time when the frame carries none."""
    base = frame.time_base or stream.time_base
    pts = frame.pts if frame.pts is not None else stream.start_time
    return float(pts * base) if pts is not None and base is not None else 0.0


def _duration(path: Path, container: InputContainer, stream: Stream, start_s: float) -> float:
    """Declared seconds of sound from its first sample, as far as that can be believed; found by reading through where
    none are.
    """
    if stream.duration and stream.time_base is not None:
        begin = stream.start_time * stream.time_base if stream.start_time is not None else start_s
        declared = float(begin + stream.duration * stream.time_base) - start_s
    elif container.duration:
        begin_s = (container.start_time or 0) / av.time_base
        declared = begin_s + container.duration / av.time_base - start_s
    else:
        declared = _scan_end(path, stream.index) - start_s
    # What is decoded counts in the end; nothing is made ready for more than the file can hold.
    return min(max(0.0, declared), 60 + path.stat().st_size / SLOWEST)


def _scan_end(path: Path, index: int) -> float:
    end = 0.0
    with open_media(path) as container:
        stream = container.streams[index]
        for packet in packets(container, stream, path.name):
            if packet.pts is not None:
                end = max(end, float((packet.pts + (packet.duration or 0)) * packet.time_base))
    return end


def _bit_depth(codec: str, sample_format: str) -> int | None:
    if codec.startswith("pcm_"):
        digits = "".join(c for c in codec.removeprefix("pcm_").split("_")[0] if c.isdigit())
        return _PCM_BITS.get(digits)
    if codec in {"flac", "alac", "wavpack", "tta", "ape", "mlp", "truehd"}:
        # FFmpeg hands 17- to 24-bit samples out in the upper bits of 32.
        return {"s16": 16, "s16p": 16, "s32": 24, "s32p": 24, "u8": 8, "u8p": 8}.get(sample_format)
    return None


def _decodable(stream: Stream) -> bool:
    """Whether FFmpeg has a decoder for it: PyAV leaves `codec_context` empty otherwise."""
    context: object = stream.codec_context
    return context is not None


def _is_picture(stream: Stream) -> bool:
    cover = Disposition.attached_pic | Disposition.timed_thumbnails
    return _decodable(stream) and not stream.disposition & cover


def picture_stream(container: InputContainer) -> av.VideoStream | None:
    """The moving picture of a file: FFmpeg's best video stream, or the first that is not a cover."""
    pictures = [s for s in container.streams.video if _is_picture(s)]
    best = container.streams.best("video")
    return next((s for s in pictures if best is not None and s.index == best.index), None) or (
        pictures[0] if pictures else None
    )


def _video(path: Path) -> VideoStream | None:
    """The picture, or None when there is none or not one frame of it can be decoded."""
    with open_media(path) as container:
        stream = picture_stream(container)
        if stream is None or stream.codec_context.name in _TEXT_CODECS:
            return None
        limit_pictures(stream)
        frame = next(_first_pictures(path, container, stream), None)
        if frame is None:
            log.warning("%s: the picture cannot be decoded; its sound is used alone", path.name)
            return None
        width, height = displayed_size(frame, stream.sample_aspect_ratio)
        rates = (stream.average_rate, stream.guessed_rate)
        # Matroska without a default duration makes FFmpeg say 30,000 pictures a second.
        rate = next((r for r in rates if r and r <= MAX_FPS), None)
        start_s = frame_seconds(frame, stream)
        return VideoStream(
            index=stream.index,
            codec=stream.codec_context.name,
            width=width,
            height=height,
            rotation=rotation_of(frame),
            fps=float(rate) if rate else 0.0,
            start_s=start_s,
            duration_s=_duration(path, container, stream, start_s),
        )


def _first_pictures(path: Path, container: InputContainer, stream: av.VideoStream) -> Iterator[VideoFrame]:
    until = _patience(path)
    for count, packet in enumerate(packets(container, stream, path.name)):
        try:
            yield from (frame for frame in packet.decode() if isinstance(frame, VideoFrame))
        except av.error.FFmpegError as error:
            log.debug("%s: picture packet %d is not decodable: %s", path.name, count, error)
        if time.monotonic() > until:
            return
