"""Long recordings made in seconds: a short piece is encoded once, and its packets are written again and again."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import TypeAlias

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.packet import Packet
from av.video.frame import VideoFrame
from numpy.typing import NDArray

RATE = 44_100
FPS = 25
PIECE_S = 10.24
"""Whole pictures and whole AAC frames (441 of 1,024 samples) fit into it, so pieces join without a gap."""
Packets: TypeAlias = "list[Packet[av.stream.Stream]]"
_BASES = (98.0, 130.8, 146.8, 196.0, 220.0, 261.6, 329.6, 392.0)


def two_voices(seconds: float, rate: int = RATE, seed: int = 3) -> NDArray[np.float32]:
    """(2, n) float32 ±1: two lines of notes with six partials each, one to the left, one to the right, and some
    noise: a spectrum as full as that of music.
    """
    rng = np.random.default_rng(seed)
    count, note = round(seconds * rate), round(0.32 * rate)
    sound = rng.normal(0, 0.002, (2, count))
    for voice, panned in enumerate(((0.8, 0.4), (0.3, 0.9))):
        for start in range(0, count, note):
            time = np.arange(min(note, count - start)) / rate
            base = rng.choice(_BASES) * (1 + voice)
            tones = sum(np.sin(2 * np.pi * base * k * time) / k for k in range(1, 7))
            sound[:, start : start + len(time)] += 0.1 * np.outer(panned, tones * np.exp(-3 * time))
    return sound.astype(np.float32)


def make_long(path: Path, seconds: float, size: tuple[int, int] | None = (1920, 1080)) -> None:
    """Write H.264 (unless `size` is None) and stereo AAC of at least `seconds` to `path`."""
    with av.open(str(path), "w") as file:
        tracks: list[tuple[av.stream.Stream, Packets, int]] = []
        if size is not None:
            tracks.append(_pictures(file, size))
        tracks.append(_sound(file))
        for number in range(-int(-seconds // PIECE_S)):
            for stream, packets, ticks in tracks:
                for packet in packets:
                    assert packet.pts is not None
                    assert packet.dts is not None
                    copy: Packet[av.stream.Stream] = Packet(bytes(packet))
                    copy.pts, copy.dts = packet.pts + number * ticks, packet.dts + number * ticks
                    copy.duration, copy.time_base = packet.duration, packet.time_base
                    copy.is_keyframe, copy.stream = packet.is_keyframe, stream
                    file.mux(copy)


def _pictures(file: av.container.OutputContainer, size: tuple[int, int]) -> tuple[av.stream.Stream, Packets, int]:
    """The stream, the packets of one piece, and the ticks it lasts."""
    stream = file.add_stream("libx264", rate=FPS, options={"preset": "ultrafast", "crf": "28"})
    assert isinstance(stream, av.VideoStream)
    stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
    stream.codec_context.gop_size = 2 * FPS
    # Without B-frames the last packet of a piece owes nothing to the next one.
    stream.codec_context.max_b_frames = 0
    packets: Packets = []
    ground = np.linspace(40, 160, size[0], dtype=np.uint8)[None, :, None].repeat(size[1], 0).repeat(3, 2)
    count = round(PIECE_S * FPS)
    for number in range(count):
        picture = ground.copy()
        x = number * (size[0] - 120) // count
        picture[size[1] // 3 : size[1] // 3 + 120, x : x + 120] = (220, 180, 60)
        frame = VideoFrame.from_ndarray(picture, "rgb24")
        frame.pts, frame.time_base = number, Fraction(1, FPS)
        packets += stream.encode(frame)
    packets += stream.encode(None)
    return stream, packets, _ticks(packets)


def _sound(file: av.container.OutputContainer) -> tuple[av.stream.Stream, Packets, int]:
    stream = file.add_stream("aac", rate=RATE, layout="stereo")
    assert isinstance(stream, av.AudioStream)
    packets: Packets = []
    samples = two_voices(PIECE_S)
    for first in range(0, samples.shape[1], 1024):
        frame = AudioFrame.from_ndarray(np.ascontiguousarray(samples[:, first : first + 1024]), "fltp", "stereo")
        frame.sample_rate, frame.time_base, frame.pts = RATE, Fraction(1, RATE), first
        packets += stream.encode(frame)
    packets += stream.encode(None)
    # The encoder adds a frame of its own before the first: without it the next piece follows at once.
    packets = packets[-round(PIECE_S * RATE / 1024) :]
    return stream, packets, _ticks(packets)


def _ticks(packets: Sequence[Packet[av.stream.Stream]]) -> int:
    """From the first packet to where the one after the last would stand."""
    first, last, before = packets[0].pts, packets[-1].pts, packets[-2].pts
    assert first is not None
    assert last is not None
    assert before is not None
    return 2 * last - before - first
