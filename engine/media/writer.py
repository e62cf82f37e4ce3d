"""Writing stems: WAV and FLAC, whole or not at all, and quantised exactly as said."""

import os
import re
import struct
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Literal, Self, get_args

import numpy as np
import soundfile
from numpy.typing import NDArray

from engine.errors import WriteFailed
from engine.files import Partial, reason
from engine.language import tr
from engine.media.loudness import Loudness

Container = Literal["wav", "flac"]
BitDepth = Literal["16", "24", "32f"]

CONTAINERS: tuple[Container, ...] = get_args(Container)
BIT_DEPTHS: tuple[BitDepth, ...] = get_args(BitDepth)
SAMPLE_BYTES: dict[BitDepth, int] = {"16": 2, "24": 3, "32f": 4}
FLAC_CHANNELS = 8
FLAC_ANY_RATE, FLAC_MAX_RATE = (1 << 16) - 1, 655_350
"""Hertz: every rate up to the first, from there on tens of hertz up to the second."""
WAV_BYTES = (1 << 32) - (1 << 16)
"""What fits behind the 32-bit sizes of a WAV header; longer stems become RF64, which readers of WAV know."""

# WAVE_FORMAT_EXTENSIBLE's dwChannelMask by FFmpeg's name of the layout (bit order = channel order in both).
_CHANNEL_MASKS = {
    "mono": 0x4, "stereo": 0x3, "2.1": 0xB, "3.0": 0x7, "3.0(back)": 0x103, "4.0": 0x107, "quad": 0x33,
    "quad(side)": 0x603, "3.1": 0xF, "4.1": 0x10F, "5.0": 0x37, "5.0(side)": 0x607, "5.1": 0x3F,
    "5.1(side)": 0x60F, "6.0": 0x707, "6.1": 0x70F, "6.1(back)": 0x13F, "7.0": 0x637, "7.1": 0x63F,
    "7.1(wide)": 0xFF, "octagonal": 0x737,
}  # fmt: skip
_MASK_OFFSET = 40
_FLAC_MASKS = {1: 0x4, 2: 0x3, 3: 0x7, 4: 0x33, 5: 0x37, 6: 0x3F, 7: 0x70F, 8: 0x63F}
"""What FLAC's channels are unless a tag says otherwise (RFC 9639, table 22)."""
_PLACEHOLDER = b"COMMENT=" + b"." * (len("WAVEFORMATEXTENSIBLE_CHANNEL_MASK=0x00000000") - len("COMMENT="))
_TRIAL_BYTES = 1 << 16


@dataclass(frozen=True)
class StemFormat:
    """How stems are stored: `format` wav or flac, `bit_depth` 16, 24 (integer) or 32f (float).

    Raises `WriteFailed` for a combination that does not exist.
    """

    format: Container = "wav"
    bit_depth: BitDepth = "24"

    def __post_init__(self) -> None:
        if self.format not in CONTAINERS:
            raise WriteFailed(tr("“{format}” is not a format for stems; choose wav or flac.", format=self.format))
        if self.bit_depth not in BIT_DEPTHS:
            raise WriteFailed(
                tr("“{bit_depth}” is not a bit depth for stems; choose 16, 24 or 32f.", bit_depth=self.bit_depth)
            )
        if self.format == "flac" and self.bit_depth == "32f":
            raise WriteFailed(tr("FLAC cannot hold 32-bit float samples; choose 16 or 24 bits, or WAV."))

    @property
    def suffix(self) -> str:
        """`.wav` or `.flac`."""
        return f".{self.format}"

    def check(self, rate: int, channels: int) -> None:
        """Raises `WriteFailed` for sound that the format cannot hold. FLAC: eight channels, and the rates of its
        streamable subset (RFC 9639, section 7), as libsndfile writes no others.
        """
        if self.format != "flac":
            return
        if channels > FLAC_CHANNELS:
            raise WriteFailed(
                tr(
                    "FLAC holds at most {flac_channels} channels, not {channels}; choose WAV.",
                    flac_channels=FLAC_CHANNELS,
                    channels=channels,
                )
            )
        if rate > FLAC_MAX_RATE or (rate > FLAC_ANY_RATE and rate % 10):
            raise WriteFailed(tr("FLAC cannot hold {rate} Hz; choose WAV.", rate=rate))


def quantise(samples: NDArray[np.floating], bit_depth: BitDepth) -> NDArray[np.float64]:
    """The values (same shape, float64) that a file of that depth holds for `samples`.

    16 and 24: rounded to the nearest step of 1 / 2^(bits-1) and clipped to [-1, 1 - step], without dither, so that
    stems and residual add up exactly. 32f: rounded to float32.
    """
    if bit_depth == "32f":
        return samples.astype(np.float32).astype(np.float64)
    full = 2.0 ** (int(bit_depth) - 1)
    return np.clip(np.rint(samples.astype(np.float64) * full), -full, full - 1) / full


def stored(
    samples: NDArray[np.floating], bit_depth: BitDepth
) -> tuple[NDArray[np.float32] | NDArray[np.signedinteger], int]:
    """What `quantise` means as a file takes it (same shape: int16, 24 bits in the upper part of int32, or float32), and
    how many samples lay outside.
    """
    if bit_depth == "32f":
        return samples.astype(np.float32), 0
    bits = int(bit_depth)
    full = 2.0 ** (bits - 1)
    scaled = np.rint(samples.astype(np.float64) * full)
    clipped = int(np.count_nonzero((scaled < -full) | (scaled > full - 1)))
    steps = np.clip(scaled, -full, full - 1)
    return (steps.astype(np.int16) if bits == 16 else steps.astype(np.int32) << 8), clipped


class StemWriter:
    """A context manager that writes one stem. The file appears complete under its name when the block ends
    well, replacing what was there; when it ends with an exception nothing changes.

    `clipped`: samples so far that lay outside what the depth can hold (they are stored at the limit).
    Raises `WriteFailed`.
    """

    def __init__(
        self,
        path: Path,
        rate: int,
        channels: int,
        format: Container = "wav",
        bit_depth: BitDepth = "24",
        layout: str | None = None,
        length: int = 0,
        tags: Mapping[str, str] | None = None,
    ) -> None:
        """`layout`: FFmpeg's name of the channel layout, noted in multichannel files. `length`: samples expected,
        if known: a WAV beyond 4 GiB is then written as RF64. `tags`: what the recording says of itself, by FFmpeg's
        names: title, artist, …, and in a WAV the time reference of a Broadcast WAV.
        """
        self.path = Path(path)
        self.format = StemFormat(format, bit_depth)
        self.format.check(rate, channels)
        self.rate = rate
        self.channels = channels
        self.clipped = 0
        self._mask = _CHANNEL_MASKS.get(layout or "", 0)
        self._bytes = length * channels * SAMPLE_BYTES[bit_depth]
        self._written = 0
        self._tags = dict(tags or {})
        self.loudness: Loudness | None = None
        """What a Broadcast WAV says of it, if it is known before the block ends."""
        self._partial: Partial | None = None
        self._file: soundfile.SoundFile | None = None

    def __enter__(self) -> Self:
        try:
            self._partial = Partial(self.path)
            self._file = soundfile.SoundFile(
                _handed_over(self._partial),
                "w",
                samplerate=self.rate,
                channels=self.channels,
                format=self._kind(),
                subtype={"16": "PCM_16", "24": "PCM_24", "32f": "FLOAT"}[self.format.bit_depth],
                closefd=False,
            )
            self._note_tags(self._file)
        except (soundfile.LibsndfileError, OSError) as error:
            failure = self._failure(error)
            if self._partial is not None:
                self._partial.discard()
            raise failure from error
        return self

    def write(self, samples: NDArray[np.floating]) -> None:
        """Add samples (channels, n), ±1. Raises `WriteFailed`, also for values that are no finite numbers."""
        if self._file is None:
            raise ValueError("write outside the with block")
        if samples.ndim != 2 or samples.shape[0] != self.channels:
            raise ValueError(f"{samples.shape} is not ({self.channels}, n)")
        if not np.isfinite(samples).all():
            raise WriteFailed(tr("“{name}” was not written: the sound contains invalid numbers.", name=self.path.name))
        data, clipped = stored(samples, self.format.bit_depth)
        self.clipped += clipped
        self._written += data.nbytes
        if self._kind() in {"WAV", "WAVEX"} and self._written > WAV_BYTES:
            raise WriteFailed(tr("“{name}” would be larger than the 4 GB a WAV file can hold.", name=self.path.name))
        try:
            self._file.write(data.T)
        except (soundfile.LibsndfileError, OSError) as error:
            raise self._failure(error) from error

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._partial is None:
            raise ValueError("left without having been entered")
        try:
            if self._file is not None:
                self._file.close()
            if kind is None:
                self._note_layout(self._partial)
                self._note_broadcast(self._partial)
                self._partial.publish()
        except (soundfile.LibsndfileError, OSError) as failure:
            raise self._failure(failure) from failure
        finally:
            self._file = None
            self._partial.discard()

    def _kind(self) -> str:
        if self.format.format == "flac":
            return "FLAC"
        if self._bytes > WAV_BYTES:
            return "RF64"
        # More than two channels need the extensible header to say which is which.
        return "WAVEX" if self.channels > 2 else "WAV"

    def _note_layout(self, partial: Partial) -> None:
        """libsndfile guesses the speakers from the channel count; write what the source says instead."""
        file = partial.file
        if self._kind() == "FLAC" and self._flac_layout():
            file.seek(0)
            head = file.read(1 << 16)
            # Names of tags are written either way.
            at = head.upper().find(_PLACEHOLDER)
            if at >= 0:
                file.seek(at)
                file.write(self._flac_layout())
        if self._kind() != "WAVEX" or not self._mask:
            return
        file.seek(0)
        head = file.read(_MASK_OFFSET)
        if head[12:16] == b"fmt " and struct.unpack("<H", head[20:22])[0] == 0xFFFE:
            file.seek(_MASK_OFFSET)
            file.write(struct.pack("<I", self._mask))

    def _note_tags(self, file: soundfile.SoundFile) -> None:
        for name in ("title", "artist", "album", "date", "genre", "copyright"):
            if text := self._tags.get(name):
                setattr(file, name, text)
        if self._kind() == "FLAC" and self._flac_layout():
            file.comment = _PLACEHOLDER.decode().removeprefix("COMMENT=")
        elif self._kind() == "FLAC" and self._tags.get("comment"):
            file.comment = self._tags["comment"]

    def _flac_layout(self) -> bytes:
        """The tag that names a layout which is not FLAC's own for so many channels (RFC 9639, 8.6.2); as long as
        `_PLACEHOLDER`, in whose place it goes, since libsndfile writes no tags of other names.
        """
        told = self._mask and self._mask != _FLAC_MASKS.get(self.channels)
        return f"WAVEFORMATEXTENSIBLE_CHANNEL_MASK=0x{self._mask:08x}".encode() if told else b""

    def _note_broadcast(self, partial: Partial) -> None:
        """The `bext` chunk (EBU Tech 3285) of the recording, behind the sound: by it a stem finds its place."""
        if self.format.format != "wav" or not ("time_reference" in self._tags or self.loudness):
            return
        chunk = _broadcast(self._tags, self.loudness)
        file = partial.file
        size = file.seek(0, os.SEEK_END)
        file.write(bytes(size % 2) + b"bext" + struct.pack("<I", len(chunk)) + chunk)
        whole = file.tell() - 8
        file.seek(0)
        if file.read(4) == b"RF64":
            file.seek(20)
            file.write(struct.pack("<Q", whole))
        elif whole < 1 << 32:
            file.seek(4)
            file.write(struct.pack("<I", whole))

    def _failure(self, error: BaseException) -> WriteFailed:
        cause = error if isinstance(error, OSError) else self._true_cause()
        why = str(error).rstrip(".") if cause is None else reason(cause, self.path.parent)
        return WriteFailed(tr("“{name}” could not be written: {why}.", name=self.path.name, why=why))

    def _true_cause(self) -> OSError | None:
        """libsndfile says “System error” for everything: the system says more when it is asked to write there again."""
        if self._partial is None or self._partial.file.closed:
            return None
        try:
            handle = self._partial.file.fileno()
            os.lseek(handle, 0, os.SEEK_END)
            left = memoryview(bytes(_TRIAL_BYTES))
            while left:
                left = left[os.write(handle, left) :]
            os.fsync(handle)
        except OSError as error:
            return error
        return None


def layout_is_kept(layout: str, channels: int) -> bool:
    """Whether a stem can say which channel is which: those of a layout that WAV knows, or that nobody named."""
    return channels <= 2 or layout in _CHANNEL_MASKS or layout.endswith("channels")


def _broadcast(tags: Mapping[str, str], loudness: Loudness | None) -> bytes:
    """The chunk (EBU Tech 3285): version 2 with loudness, in hundredths of LU and dB, else version 1; what is not known
    is zero, and of loudness 0x7FFF.
    """

    date, time = _origination(tags)

    def text(value: str, size: int) -> bytes:
        return value.encode("ascii", "replace")[:size].ljust(size, b"\0")

    def told(*names: str) -> str:
        """FFmpeg renames what it reads in such a chunk."""
        return next((tags[name] for name in names if tags.get(name)), "")

    def hundredths(value: float | None) -> int:
        return 0x7FFF if value is None else min(max(round(value * 100), -9999), 9999)

    try:
        samples = min(max(0, int(tags.get("time_reference", "0"))), (1 << 64) - 1)
    except ValueError:
        samples = 0
    words = (
        text(told("description", "comment"), 256), text(told("originator", "encoded_by"), 32),
        text(told("originator_reference"), 32), text(date, 10), text(time, 8),
        struct.pack("<QH", samples, 1 if loudness is None else 2), bytes(64),
    )  # fmt: skip
    if loudness is None:
        return b"".join(words) + bytes(190)
    # The most that a moment or three seconds reach is not measured.
    values = (loudness.integrated, loudness.range, loudness.true_peak, None, None)
    return b"".join(words) + struct.pack("<5h", *map(hundredths, values)) + bytes(180)


def _origination(tags: Mapping[str, str]) -> tuple[str, str]:
    """The recording's day and time of day as the chunk writes them, each empty where nobody says it that way."""
    day, letter, time = tags.get("creation_time", "").partition("T")
    if not letter:
        day, time = tags.get("date", ""), day
    dated = re.fullmatch(r"\d{4}.\d\d.\d\d", day)
    timed = re.match(r"\d\d.\d\d.\d\d(?!\d)", time)
    return day if dated else "", timed[0] if timed else ""


def _handed_over(partial: Partial) -> int | str:
    """What libsndfile opens: the open file, since its name need not be Unicode."""
    if sys.platform == "win32":
        # A number means nothing to another C library, and names are Unicode there.
        return str(partial.path)
    return partial.file.fileno()
