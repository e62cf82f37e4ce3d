"""Decoding a recording's sound to an `AudioBuffer`, at its own rate and channels, true to its timestamps."""

import logging
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from numpy.typing import NDArray

from engine.errors import MediaError, UnsupportedMedia
from engine.media.buffer import AudioBuffer
from engine.media.container import named_layout, open_media, packets, undecodable
from engine.media.probe import Clip
from engine.temporary import cache_folder

__all__ = ["AudioBuffer", "AudioDecoder", "decode_audio"]

log = logging.getLogger(__name__)

Samples = NDArray[np.float32]

PROGRESS_S = 0.2
"""Seconds of work between two reports."""
WRITE_SAMPLES = 1 << 16
JITTER_S = 0.05
"""Timestamps this far off are believed to be imprecise (Matroska rounds to 1 ms, browsers' recorders jitter
by tens); the samples are then simply joined. A wider hole is silence."""
JITTER_AFTER_LOSS_S = 0.002
MAX_HOLE_S = 600.0
"""A jump beyond this is a broken timestamp (joined or wrapped streams), not a silence of ten minutes."""
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
    return f"“{clip.path.name}” takes {wanted / 1e9:.1f} GB in {cache_folder()} while it is worked on."


class AudioDecoder:
    """Decodes `clip`'s sound into `buffer`, which can be read meanwhile.

    Sample 0 is the first sample FFmpeg presents (encoder priming and edit lists already applied). Corrupt
    packets are skipped and logged; holes in the timestamps become silence, so that sound and picture stay
    together.
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
                f"There is not enough room on the disk for the decoded sound: “{clip.path.name}” needs "
                f"{wanted / 1e9:.1f} GB in {folder}, {free / 1e9:.1f} GB are free. SOLOIST_CACHE can name "
                f"a folder on another disk."
            )
        self._converter = Converter(clip)
        self._pending: list[Samples] = []
        self._pending_samples = 0
        self._cursor = 0
        self._origin: float | None = None
        self._lost = False

    def run(self) -> Iterator[float]:
        """Decode everything, yielding progress 0–1 several times a second. Raises `MediaError`; closing the
        generator stops the work and leaves the buffer as far as it got.
        """
        clip = self.clip
        # The first piece is reported at once: it can be seen and heard while the rest is decoded.
        reported = 0.0
        with open_media(clip.path) as container:
            stream = container.streams[clip.audio.index]
            if not isinstance(stream, av.AudioStream):
                raise UnsupportedMedia(f"“{clip.path.name}” has changed since it was opened.")
            stream.codec_context.thread_type = "AUTO"
            for packet in packets(container, stream, clip.path.name):
                try:
                    frames = packet.decode()
                except av.error.FFmpegError as error:
                    log.warning("%s: skipped undecodable sound at %s: %s", clip.path.name, packet.pts, error)
                    self._lost = True
                    continue
                for frame in frames:
                    if isinstance(frame, AudioFrame) and frame.samples:
                        self._take(frame)
                if time.monotonic() - reported >= PROGRESS_S and (reported or self._cursor >= WRITE_SAMPLES):
                    reported = time.monotonic()
                    self._flush()
                    yield min(1.0, self.buffer.available / max(1, self.buffer.length))
        self._add(self._converter.flush())
        self._flush()
        if not self.buffer.available:
            raise undecodable(clip.path)
        self.buffer.finish()
        yield 1.0

    def _take(self, frame: AudioFrame) -> None:
        samples = self._converter.convert(frame)
        hole = self._hole(frame)
        if hole > 0:
            log.warning("%s: %d samples missing at sample %d", self.clip.path.name, hole, self._cursor)
            self._silence(hole)
        elif hole < 0:
            samples = samples[:, -hole:]
        self._add(samples)

    def _hole(self, frame: AudioFrame) -> int:
        """Samples missing (positive) or doubled (negative) before this frame, judged by its timestamp."""
        if frame.pts is None or frame.time_base is None:
            return 0
        rate = self.buffer.rate
        seconds = float(frame.pts * frame.time_base)
        if self._origin is None:
            self._origin = seconds
        hole = round((seconds - self._origin) * rate) - self._cursor
        jitter = JITTER_AFTER_LOSS_S if self._lost else JITTER_S
        self._lost = False
        if abs(hole) <= jitter * rate:
            return 0
        if abs(hole) > MAX_HOLE_S * rate or -hole > frame.samples:
            # Not a hole but another clock: from here on, timestamps count from where the sound is.
            log.warning("%s: timestamps jump by %.1f s", self.clip.path.name, hole / rate)
            self._origin = seconds - self._cursor / rate
            return 0
        return hole

    def _silence(self, samples: int) -> None:
        while samples > 0:
            chunk = min(samples, WRITE_SAMPLES)
            self._add(np.zeros((self.buffer.channels, chunk), np.float32))
            samples -= chunk

    def _add(self, samples: Samples) -> None:
        if not samples.shape[1]:
            return
        self._pending.append(samples)
        self._pending_samples += samples.shape[1]
        self._cursor += samples.shape[1]
        if self._pending_samples >= WRITE_SAMPLES:
            self._flush()

    def _flush(self) -> None:
        if self._pending:
            self.buffer.append(np.concatenate(self._pending, axis=1))
            self._pending.clear()
            self._pending_samples = 0


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

    def convert(self, frame: AudioFrame) -> Samples:
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

    def flush(self) -> Samples:
        """What a resampler still holds; it is done with."""
        resampler, self._resampler, self._resampled_from = self._resampler, None, None
        return self._joined(resampler.resample(None) if resampler else [])

    def _joined(self, frames: list[AudioFrame]) -> Samples:
        channels = self._clip.audio.channels
        parts = [np.asarray(f.to_ndarray(), np.float32).reshape(-1, channels).T for f in frames if f.samples]
        return np.concatenate([*parts, np.zeros((channels, 0), np.float32)], axis=1)

    def _direct(self, frame: AudioFrame) -> Samples:
        raw = frame.to_ndarray()
        if not frame.format.is_planar:
            raw = raw.reshape(-1, frame.layout.nb_channels).T
        kind = frame.format.packed.name
        if kind not in self._SCALE:
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
