"""Opening a file with FFmpeg, with one clear sentence for every way in which that fails."""

import errno
import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import av
from av.container import InputContainer
from av.packet import Packet
from av.stream import Stream
from av.video.stream import VideoStream

from engine.errors import EmptyFile, MediaError, NotFound, NotMedia, NotReadable, Truncated, UnsupportedMedia
from engine.language import tr
from engine.media.caf import AppleLossless, padding_place

log = logging.getLogger(__name__)

MAX_READ_ERRORS = 16
"""How many times in a row reading the container may fail before the rest counts as lost."""

# What the first bytes of a real recording look like: (offset, bytes). A file that begins like one of these
# but cannot be read was cut off; anything else never was media.
_BEGINNINGS: tuple[tuple[int, bytes], ...] = (
    (4, b"ftyp"), (4, b"moov"), (4, b"mdat"), (4, b"wide"), (0, b"RIFF"), (0, b"RF64"), (0, b"FORM"),
    (0, b"OggS"), (0, b"fLaC"), (0, b"\x1a\x45\xdf\xa3"), (0, b"ID3"), (0, b"FLV\x01"), (0, b".snd"),
    (0, b"caff"), (0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11"), (0, b"\x00\x00\x01\xba"),
    (0, b"MAC "), (0, b"wvpk"),
)  # fmt: skip


_TS_PACKET, _TS_SYNC = 188, 0x47

DEMUXERS = (
    "3g2 3gp aac aax ac3 ac4 aea aiff amr amrnb amrwb ape apng asf asf_o ast au av1 avi avr bmp_pipe bonk caf dirac "
    "dnxhd dsf dss dts dtshd dv eac3 evc flac flv gif gsm gxf h261 h263 h264 hevc iamf iff ilbc image2 ircam ivf "
    "jpeg_pipe loas m4v matroska mjpeg mlp mov mp3 mpc mpc8 mpeg mpegts mpegvideo mxf nistsphere nsv nut obu ogg oma "
    "osq paf png_pipe pva pvf qcp qoa rka rm s337m sbc sds shn smjpeg sol sox spdif svs swf tak tiff_pipe truehd tta "
    "ty vc1 voc vqf vvc w64 wav wavarc webm webp_pipe wsd wtv wv xa xwma yuv4mpegpipe"
)
"""What may read a file, by FFmpeg's names: recordings, and the pictures that are told from them. Not on it: playlists
and scripts that lead to other files (hls, dash, concat), devices, networks, text drawn as video, headerless samples."""
MAX_PIXELS = 36_000_000
"""A picture of 8K has 35 million pixels. Decoders refuse larger ones before they make room."""
_OPTIONS = {
    # Keeps playlists from reaching the network, and a name with “%d” in it from standing for a row of files.
    "protocol_whitelist": "file", "format_whitelist": DEMUXERS.replace(" ", ","), "pattern_type": "none",
    "max_pixels": str(MAX_PIXELS),
}  # fmt: skip
OPEN_S, OPEN_BYTES_PER_S, OPEN_MOST_S = 2.0, 20e6, 20.0
"""How long finding out what a file holds may take: a little more for a large file."""
READ_S = 30.0
"""How long one packet may take: a disk that was asleep, a slow network, but not for ever."""


def check_file(path: Path) -> None:
    """Raise the `MediaError` leaf that says why `path` cannot be opened as a file at all; else do nothing."""
    name = path.name or str(path)
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        raise NotFound(tr("“{name}” does not exist.", name=name)) from None
    except PermissionError:
        raise NotReadable(tr("The system does not allow “{name}” to be read.", name=name)) from None
    except (OSError, ValueError) as error:
        raise NotReadable(tr("“{name}” cannot be read: {error}.", name=name, error=_reason(error))) from error
    if stat.S_ISDIR(status.st_mode):
        raise NotMedia(tr("“{name}” is a folder; choose a video or sound file in it.", name=name))
    if not stat.S_ISREG(status.st_mode):
        # A pipe or a device would block for ever.
        raise NotMedia(tr("“{name}” is not a regular file.", name=name))
    try:
        with path.open("rb") as file:
            file.read(1)
    except PermissionError:
        raise NotReadable(tr("The system does not allow “{name}” to be read.", name=name)) from None
    except OSError as error:
        raise NotReadable(tr("“{name}” cannot be read: {error}.", name=name, error=_reason(error))) from error
    if status.st_size == 0:
        raise EmptyFile(tr("“{name}” is empty (0 bytes).", name=name))


def open_media(path: Path) -> InputContainer:
    """Open a file for reading. Raises a `MediaError` leaf."""
    check_file(path)
    try:
        # "file:" keeps FFmpeg from reading a protocol into a name such as "http:take.mp4"; broken tags must not
        # stop the music.
        padding = padding_place(path)
        return av.open(
            "file:" + os.fspath(path) if padding is None else AppleLossless(path, padding),
            mode="r",
            options=_OPTIONS,
            metadata_errors="replace",
            timeout=(min(OPEN_MOST_S, OPEN_S + path.stat().st_size / OPEN_BYTES_PER_S), READ_S),
        )
    except av.error.ExitError as error:
        raise UnsupportedMedia(
            tr("Finding out what “{name}” holds takes too long; it seems to be damaged.", name=path.name)
        ) from error
    except (av.error.FFmpegError, ValueError, OSError) as error:
        log.info("FFmpeg refuses %s: %s", path, error)
        raise undecodable(path) from error


def undecodable(path: Path) -> MediaError:
    """The error for a file in which nothing can be decoded: cut off if it begins like a recording, else not
    media.
    """
    if _begins_like_media(path):
        return Truncated(
            tr(
                "“{name}” is incomplete: it ends before any sound can be decoded; perhaps the copy or the "
                "recording was cut off.",
                name=path.name,
            )
        )
    return NotMedia(tr("“{name}” is not a video or sound file that FFmpeg can read.", name=path.name))


def packets(container: InputContainer, stream: Stream, name: str) -> "Iterator[Packet[Stream]]":
    """Demux one stream and survive read errors: they are logged and reading goes on after them, at most
    `MAX_READ_ERRORS` times in a row. The last packet is empty and flushes the decoder.
    """
    failures = 0
    while failures < MAX_READ_ERRORS:
        try:
            for packet in container.demux(stream):
                failures = 0
                yield packet
        except av.error.FFmpegError as error:
            failures += 1
            if failures == 1:
                log.warning("%s: reading stream %d failed: %s", name, stream.index, error)
            if isinstance(error, av.error.ExitError):
                break
        except IndexError as error:
            # PyAV 18 stumbles at the end over streams that turned up while reading (damaged transport streams).
            log.warning("%s: reading stream %d ended: %s", name, stream.index, error)
            break
        else:
            return
    flush = Packet()
    flush.stream = stream
    yield flush


def limit_pictures(stream: VideoStream) -> None:
    """Before the first picture is decoded: none larger than `MAX_PIXELS`, and no more in memory at once than that takes
    (every thread of the decoder holds one)."""
    context = stream.codec_context
    context.options = {"max_pixels": str(MAX_PIXELS)}
    stream.thread_type = "AUTO"
    at_once = MAX_PIXELS // max(1, context.width * context.height)
    if at_once < 16:
        context.thread_count = max(1, at_once)


def named_layout(name: str, channels: int) -> str:
    """FFmpeg's usual layout for a channel count where a file names none (“6 channels”)."""
    usual = {1: "mono", 2: "stereo", 3: "3.0", 4: "4.0", 5: "5.0", 6: "5.1", 7: "6.1", 8: "7.1"}
    return usual.get(channels, f"{channels}c") if name.endswith("channels") else name


def _begins_like_media(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(_TS_PACKET + 1)
    if len(head) > _TS_PACKET and head[0] == head[_TS_PACKET] == _TS_SYNC:
        return True
    return any(head[at : at + len(mark)] == mark for at, mark in _BEGINNINGS)


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, OSError) and error.errno is not None:
        return errno.errorcode.get(error.errno, "") and os.strerror(error.errno).lower()
    return str(error)
