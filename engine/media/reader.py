"""Decoding a recording's sound to an `AudioBuffer`, at its own rate and channels, true to its timestamps."""

import logging
import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.packet import Packet
from av.stream import Stream

from engine.arrays import Floats
from engine.errors import MediaError, UnsupportedMedia
from engine.language import tr, trn
from engine.media.buffer import AudioBuffer
from engine.media.container import named_layout, open_media, packets, undecodable
from engine.media.drift import DEAD_S, TAPS, Stretcher, stretch_for
from engine.media.probe import Clip
from engine.temporary import cache_folder

__all__ = ["AudioBuffer", "AudioDecoder", "decode_audio"]

log = logging.getLogger(__name__)


PROGRESS_S = 0.2
"""Seconds of work between two reports."""
WRITE_SAMPLES = 1 << 16
JITTER_S = 0.05
"""Timestamps this far off are believed to be imprecise (Matroska rounds to 1 ms, browsers' recorders jitter
by tens); the samples are then simply joined. A wider hole is silence."""
JITTER_AFTER_LOSS_S = 0.002
MAX_HOLE_S = 600.0
"""A jump beyond this is a broken timestamp (joined or wrapped streams), not a silence of ten minutes."""
LOST_S = 1.0
"""Sound this far behind or ahead of its timestamps, without a jump, does not follow them at all."""
SILENCE_BYTES, SILENCE_PER_BYTE = 12 << 20, 20
"""How much silence may be filled in, decoded: so much in any file, and for each byte beyond its first MiB."""
ABSURD = 1e6
"""Samples beyond this (120 dB over full scale) are no sound."""
LOGGED = 3
SPARE_BYTES = 64 << 20
PLANE_BYTES_PER_S = 160_000
"""Room on the disk for masks and pictures of a second of sound: about fourteen planes of 43 columns of 256 bytes."""
NOTED_BYTES = 1_000_000_000
_PYAV_PLANES = 8
"""PyAV 18 looks for the end of a planar frame's list of channels behind its last, and with eight or more finds
none: it crashes. Such frames are interleaved by FFmpeg first."""


def temporary_bytes(clip: Clip) -> int:
    """Room on the disk that working on a recording takes: its sound, masks and pictures."""
    samples = clip.duration_s * clip.audio.sample_rate
    return round(samples * clip.audio.channels * 4 + clip.duration_s * PLANE_BYTES_PER_S)


def room_note(clip: Clip) -> str | None:
    """A sentence on that room, where it is worth one."""
    wanted = temporary_bytes(clip)
    if wanted < NOTED_BYTES:
        return None
    return tr(
        "“{name}” takes {wanted:.1f} GB in {cache_folder} while it is worked on.",
        name=clip.path.name,
        wanted=wanted / 1000000000.0,
        cache_folder=cache_folder(),
    )


class AudioDecoder:
    """Decodes `clip`'s sound into `buffer`, which can be read meanwhile.

    Sample 0 is the first sample FFmpeg presents (encoder priming and edit lists already applied). Corrupt packets are
    skipped and logged; holes in the timestamps become silence, and a clock that drifts against them is followed by
    stretching, so that sound and picture stay together. Samples that are no sound become silence and are counted.
    """

    def __init__(self, clip: Clip, folder: Path | None = None) -> None:
        """Raises `MediaError` when the folder cannot take the sound."""
        self.clip = clip
        audio = clip.audio
        declared = round(clip.duration_s * audio.sample_rate)
        folder = folder or cache_folder()
        self.buffer = AudioBuffer(audio.sample_rate, audio.channels, declared, folder)
        free = shutil.disk_usage(folder).free
        wanted = temporary_bytes(clip) + SPARE_BYTES
        if free < wanted:
            self.buffer.close()
            raise MediaError(
                tr(
                    "There is not enough room on the disk for the decoded sound: “{name}” needs {wanted:.1f} GB in "
                    "{folder}, {free:.1f} GB are free. SOLOIST_CACHE can name a folder on another disk.",
                    name=clip.path.name,
                    wanted=wanted / 1000000000.0,
                    folder=folder,
                    free=free / 1000000000.0,
                )
            )
        self._converter = Converter(clip)
        self._line = _TimeLine(clip, self.buffer)

    def run(self) -> Iterator[float]:
        """Decode everything, yielding progress 0–1 several times a second. Raises `MediaError`; closing the
        generator stops the work and leaves the buffer as far as it got.
        """
        clip = self.clip
        # The first piece is reported at once: it can be seen and heard while the rest is decoded.
        reported = 0.0
        with open_media(clip.path) as container:
            if clip.audio.index >= len(container.streams):
                raise UnsupportedMedia(tr("“{name}” has changed since it was opened.", name=clip.path.name))
            stream = container.streams[clip.audio.index]
            if not isinstance(stream, av.AudioStream):
                raise UnsupportedMedia(tr("“{name}” has changed since it was opened.", name=clip.path.name))
            for frame in sound_frames(packets(container, stream, clip.path.name), stream, clip, self._line.lose):
                self._line.take(frame, self._converter.convert(frame))
                if time.monotonic() - reported >= PROGRESS_S and (reported or self._line.cursor >= WRITE_SAMPLES):
                    reported = time.monotonic()
                    self._line.flush()
                    yield min(1.0, self.buffer.available / max(1, self.buffer.length))
        self._line.finish(self._converter.flush())
        if not self.buffer.available:
            raise undecodable(clip.path)
        self.buffer.finish()
        yield 1.0


def sound_frames(
    demuxed: "Iterable[Packet[Stream]]", stream: av.AudioStream, clip: Clip, lost: Callable[[], None]
) -> Iterator[AudioFrame]:
    """Frames with samples in them. What cannot be decoded is logged, skipped, and told to `lost`."""
    stream.codec_context.thread_type = "AUTO"
    failures = 0
    for packet in demuxed:
        try:
            frames = packet.decode()
        except av.error.FFmpegError as error:
            failures += 1
            if failures <= LOGGED:
                log.warning("%s: skipped undecodable sound at %s: %s", clip.path.name, packet.pts, error)
            lost()
            continue
        yield from (frame for frame in frames if isinstance(frame, AudioFrame) and frame.samples)
    if failures > LOGGED:
        log.warning("%s: skipped %d undecodable packets of sound in all", clip.path.name, failures)


class _TimeLine:
    """Puts frames where their timestamps say, into a buffer. `cursor`: samples so far, those not written included."""

    def __init__(self, clip: Clip, buffer: AudioBuffer) -> None:
        self._name, self._buffer = clip.path.name, buffer
        self.cursor = 0
        self._pending: list[Floats] = []
        self._pending_samples = 0
        self._origin: float | None = None
        # Where the last frame ended by its own timestamp, in seconds.
        self._expected = 0.0
        self._lost = False
        self._jumps = 0
        self._stretcher: Stretcher | None = None
        self._bad_at: float | None = None
        size = clip.path.stat().st_size
        room = SILENCE_BYTES + SILENCE_PER_BYTE * max(0, size - (1 << 20))
        self._silence_left = int(room / (4 * buffer.channels))

    def lose(self) -> None:
        """A packet could not be decoded: what comes next is told from its time."""
        self._lost = True

    def take(self, frame: AudioFrame, samples: Floats) -> None:
        """The next frame, converted."""
        samples = self._sound(samples)
        hole, drift_s = self._compare(frame)
        if hole > 0:
            log.warning("%s: %d samples missing at sample %d", self._name, hole, self.cursor)
            self._add_stretched()
            self._silence(hole)
        elif hole < 0:
            samples = samples[:, -hole:]
        if self._stretcher is None and abs(drift_s) > DEAD_S:
            self.flush()
            note = tr(
                "The sound of “{name}” drifts against its timestamps; it was stretched gently to keep up.",
                name=self._name,
            )
            if note not in self._buffer.notes:
                log.warning("%s: the sound's clock drifts against its timestamps", self._name)
                self._buffer.notes.append(note)
            self._stretcher = Stretcher(self._buffer.read(self.cursor - TAPS, self.cursor))
        self._add(samples if self._stretcher is None else self._stretcher.push(samples, stretch_for(drift_s)))

    def finish(self, rest: Floats) -> None:
        """The end: what converters and stretchers still hold."""
        rest = self._sound(rest)
        self._add(rest if self._stretcher is None else self._stretcher.push(rest, 0.0))
        self._add_stretched()
        self.flush()
        if self._jumps > 1:
            log.warning("%s: timestamps jump %d times in all", self._name, self._jumps)
        if self._bad_at is not None:
            count = self._buffer.replaced
            self._buffer.notes.append(
                trn(
                    "“{name}” holds 1 sample that is no sound (not a number, infinite or absurdly loud), the first at "
                    "{seconds:.2f} s; silence stands there.",
                    "“{name}” holds {n} samples that are no sound (not a number, infinite or absurdly loud), the first "
                    "at {seconds:.2f} s; silence stands there.",
                    count,
                    name=self._name,
                    seconds=self._bad_at,
                )
            )

    def flush(self) -> None:
        """Write what is pending."""
        if self._pending:
            self._buffer.append(np.concatenate(self._pending, axis=1))
            self._pending.clear()
            self._pending_samples = 0

    def _sound(self, samples: Floats) -> Floats:
        """The samples, silence in the place of what is none."""
        # One comparison for all: it is false for a NaN, too.
        if not samples.size or np.abs(samples).max() <= ABSURD:
            return samples
        bad = ~(np.abs(samples) <= ABSURD)
        if self._bad_at is None:
            first = int(np.argmax(bad.any(axis=0)))
            self._bad_at = (self.cursor + first) / self._buffer.rate
        self._buffer.replaced += int(np.count_nonzero(bad))
        return np.where(bad, np.float32(0), samples)

    def _compare(self, frame: AudioFrame) -> tuple[int, float]:
        """Samples missing (positive) or doubled (negative) before this frame, and seconds by which the sound is behind
        its timestamps apart from that (negative: ahead).
        """
        if frame.pts is None or frame.time_base is None:
            return 0, 0.0
        rate = self._buffer.rate
        seconds = float(frame.pts * frame.time_base)
        if self._origin is None:
            self._origin = self._expected = seconds
        step_s, self._expected = seconds - self._expected, seconds + frame.samples / frame.sample_rate
        behind = seconds - self._origin - (self.cursor + self._waiting) / rate
        jitter, self._lost = JITTER_AFTER_LOSS_S if self._lost else JITTER_S, False
        if abs(step_s) <= jitter:
            if abs(behind) <= LOST_S:
                return 0, behind
        else:
            # Only here or there: many imprecise steps one after the other are a drift.
            hole = round(behind * rate)
            most = min(MAX_HOLE_S * rate, self._silence_left)
            if (abs(hole) <= jitter * rate) or (0 < hole <= most) or (0 < -hole <= frame.samples):
                return (0, behind) if abs(hole) <= jitter * rate else (hole, 0.0)
        # Not a hole but another clock: from here on, timestamps count from where the sound is.
        self._jumps += 1
        if self._jumps == 1:
            log.warning("%s: timestamps jump by %.1f s", self._name, behind)
        self._origin = seconds - (self.cursor + self._waiting) / rate
        return 0, 0.0

    @property
    def _waiting(self) -> float:
        return 0.0 if self._stretcher is None else self._stretcher.waiting

    def _add_stretched(self) -> None:
        if self._stretcher is not None:
            self._add(self._stretcher.flush())
            self._stretcher = None

    def _silence(self, samples: int) -> None:
        self._silence_left -= samples
        while samples > 0:
            chunk = min(samples, WRITE_SAMPLES)
            self._add(np.zeros((self._buffer.channels, chunk), np.float32))
            samples -= chunk

    def _add(self, samples: Floats) -> None:
        if not samples.shape[1]:
            return
        self._pending.append(samples)
        self._pending_samples += samples.shape[1]
        self.cursor += samples.shape[1]
        if self._pending_samples >= WRITE_SAMPLES:
            self.flush()


class Converter:
    """Frames of any sample format → float32 (channels, n); another rate or layout in mid-stream is resampled
    to the clip's.
    """

    # Integer formats: zero level and full scale.
    _SCALE = {"u8": (128.0, 128.0), "s16": (0.0, 32768.0), "s32": (0.0, 2147483648.0)}  # noqa: RUF012

    def __init__(self, clip: Clip) -> None:
        self._clip = clip
        self._resampler: AudioResampler | None = None
        self._resampled_from: tuple[int, str, str] | None = None

    def convert(self, frame: AudioFrame) -> Floats:
        audio = self._clip.audio
        same = frame.sample_rate == audio.sample_rate and frame.layout.nb_channels == audio.channels
        readable = not frame.format.is_planar or frame.layout.nb_channels < _PYAV_PLANES
        if same and readable and frame.format.packed.name in {*self._SCALE, "flt", "dbl"}:
            rest = self.flush()
            direct = self._direct(frame)
            return np.concatenate([rest, direct], axis=1) if rest.size else direct
        form = (frame.sample_rate, frame.layout.name, frame.format.name)
        rest = self.flush() if form != self._resampled_from else self._joined([])
        if self._resampler is None:
            if not same:
                log.warning(
                    "%s: the sound changes to %d Hz, %s; converted to %d Hz, %s",
                    *(self._clip.path.name, *form[:2], audio.sample_rate, audio.layout),
                )
            layout = named_layout(audio.layout, audio.channels)
            self._resampler = AudioResampler("flt", layout, audio.sample_rate)
            self._resampled_from = form
        # Their own count of time must not confuse the resampler where the stream's has holes.
        frame.pts = None
        return np.concatenate([rest, self._joined(self._resampler.resample(frame))], axis=1)

    def flush(self) -> Floats:
        """What a resampler still holds; it is done with."""
        resampler, self._resampler, self._resampled_from = self._resampler, None, None
        return self._joined(resampler.resample(None) if resampler else [])

    def _joined(self, frames: list[AudioFrame]) -> Floats:
        channels = self._clip.audio.channels
        parts = [np.asarray(f.to_ndarray(), np.float32).reshape(-1, channels).T for f in frames if f.samples]
        return np.concatenate([*parts, np.zeros((channels, 0), np.float32)], axis=1)

    def _direct(self, frame: AudioFrame) -> Floats:
        raw = frame.to_ndarray()
        if not frame.format.is_planar:
            raw = raw.reshape(-1, frame.layout.nb_channels).T
        kind = frame.format.packed.name
        if kind not in self._SCALE:
            with np.errstate(over="ignore"):
                # Of 64 bits, what 32 cannot hold becomes infinite: no sound, and counted as such.
                return np.array(raw, np.float32)
        zero, full = self._SCALE[kind]
        # float64 in between: a 24-bit sample keeps every bit.
        return ((raw - zero) / full).astype(np.float32)


def decode_audio(clip: Clip, folder: Path | None = None) -> AudioBuffer:
    """Decode a clip's sound to the end. Raises `MediaError`."""
    decoder = AudioDecoder(clip, folder)
    try:
        for _ in decoder.run():
            pass
    except MediaError:
        decoder.buffer.close()
        raise
    return decoder.buffer
