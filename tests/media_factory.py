"""Tiny media files for tests, made with PyAV and soundfile.

Pictures carry their own number: `read_number` gets it back from any decoded frame, however compressed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import soundfile
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from numpy.typing import NDArray

NUMBER_BITS = 12
_COLUMNS, _ROWS = 4, 3
TIME_BASE = Fraction(1, 90_000)
LAYOUTS = {1: "mono", 2: "stereo", 3: "2.1", 4: "quad", 5: "5.0", 6: "5.1", 7: "6.1", 8: "7.1"}


def tone(
    seconds: float, rate: int = 44_100, channels: int = 2, frequencies: Sequence[float] = (440.0,)
) -> NDArray[np.float32]:
    """Sines (channels, samples) float32, amplitude 0.5 in all: channel c gets frequencies[c % len]."""
    time = np.arange(round(seconds * rate)) / rate
    rows = [0.5 * np.sin(2 * np.pi * frequencies[c % len(frequencies)] * time) for c in range(channels)]
    return np.array(rows, np.float32)


def make_tone(
    path: Path,
    seconds: float = 1.0,
    rate: int = 44_100,
    channels: int = 2,
    frequencies: Sequence[float] = (440.0,),
    subtype: str | None = None,
) -> NDArray[np.float32]:
    """Write `tone` with soundfile (format by suffix: .wav, .flac, .ogg; `subtype` such as PCM_24, FLOAT).

    Returns the samples (channels, n) as meant, before the file's quantisation.
    """
    samples = tone(seconds, rate, channels, frequencies)
    soundfile.write(path, samples.T, rate, subtype=subtype)
    return samples


def make_audio(
    path: Path,
    samples: NDArray[np.float32],
    rate: int,
    codec: str = "aac",
    container: str | None = None,
    start_s: float = 0.0,
    drop: tuple[int, int] | None = None,
) -> None:
    """Encode samples (channels, n) with any FFmpeg codec. `start_s`: time of the first sample in the file.

    `drop`: packets [first, last) are left out (a hole in the timestamps).
    """
    with av.open(str(path), "w", format=container) as file:
        stream = _sound_stream(file, codec, rate, samples.shape[0])
        count = 0
        for frame in [*_sound_frames(stream, samples, rate, start_s), None]:
            for packet in stream.encode(frame):
                count += 1
                if drop is None or not drop[0] <= count - 1 < drop[1]:
                    file.mux(packet)


def make_video(
    path: Path,
    seconds: float = 2.0,
    fps: float = 25.0,
    size: tuple[int, int] = (64, 48),
    times: Sequence[float] | None = None,
    audio: NDArray[np.float32] | None = None,
    rate: int = 44_100,
    audio_start_s: float = 0.0,
    video_start_s: float = 0.0,
    rotation: int = 0,
    codec: str = "libx264",
    audio_codec: str = "aac",
    gop: int = 12,
    pixel_shape: Fraction | None = None,
) -> list[float]:
    """A video whose picture n shows the number n. Returns each picture's time in the file, seconds.

    `times`: pictures at exactly these times (variable frame rate), else every 1/fps for `seconds`. `audio`:
    (channels, n), default a stereo tone of the same length; an array without samples leaves the sound out.
    `rotation`: degrees clockwise by which a player must turn what is stored. `gop`: pictures per keyframe.
    """
    shown = [n / fps for n in range(round(seconds * fps))] if times is None else list(times)
    shown = [t + video_start_s for t in shown]
    sound = tone(seconds, rate) if audio is None else audio
    with av.open(str(path), "w") as file:
        picture = file.add_stream(codec, rate=Fraction(fps).limit_denominator(1001))
        assert isinstance(picture, VideoStream)
        stored = size[::-1] if rotation % 180 else size
        picture.width, picture.height, picture.pix_fmt = *stored, "yuv420p"
        # AVI counts frames; MPEG-4 part 2 cannot count to 90,000.
        fine = Fraction(1, 1000) if codec == "mpeg4" else TIME_BASE
        picture.codec_context.time_base = 1 / Fraction(fps) if path.suffix == ".avi" else fine
        picture.codec_context.gop_size = gop
        if pixel_shape is not None:
            picture.codec_context.sample_aspect_ratio = pixel_shape
        if rotation:
            picture.set_display_rotation(-rotation)
        stream = _sound_stream(file, audio_codec, rate, sound.shape[0]) if sound.size else None
        base = picture.codec_context.time_base
        for number, t in enumerate(shown):
            pixels = np.rot90(number_picture(number, size), rotation // 90)
            frame = VideoFrame.from_ndarray(np.ascontiguousarray(pixels), "rgb24")
            frame.pts, frame.time_base = round(t / base), base
            file.mux(picture.encode(frame))
        file.mux(picture.encode(None))
        if stream is not None:
            for sound_frame in [*_sound_frames(stream, sound, rate, audio_start_s), None]:
                file.mux(stream.encode(sound_frame))
    return shown


def number_picture(number: int, size: tuple[int, int] = (64, 48)) -> NDArray[np.uint8]:
    """(H, W, 3) uint8: a 4 × 3 board of black and white squares, the bits of `number`, lowest top left."""
    width, height = size
    bits = np.array([(number >> bit) & 1 for bit in range(NUMBER_BITS)], np.uint8).reshape(_ROWS, _COLUMNS)
    rows = np.arange(height) * _ROWS // height
    columns = np.arange(width) * _COLUMNS // width
    grey = bits[rows][:, columns] * np.uint8(219) + np.uint8(16)
    return np.repeat(grey[:, :, None], 3, axis=2)


def read_number(image: NDArray[np.uint8]) -> int:
    """The number in a decoded, upright picture of `number_picture`."""
    height, width = image.shape[:2]
    number = 0
    for bit in range(NUMBER_BITS):
        row, column = divmod(bit, _COLUMNS)
        y, x = round((row + 0.5) * height / _ROWS), round((column + 0.5) * width / _COLUMNS)
        number |= int(image[y - 1 : y + 2, x - 1 : x + 2].mean() > 127) << bit
    return number


def _sound_stream(file: OutputContainer, codec: str, rate: int, channels: int) -> AudioStream:
    stream = file.add_stream(codec, rate=rate, layout=LAYOUTS[channels])
    assert isinstance(stream, AudioStream)
    stream.codec_context.time_base = Fraction(1, rate)
    return stream


def _sound_frames(stream: AudioStream, samples: NDArray[np.float32], rate: int, start_s: float) -> list[AudioFrame]:
    if not stream.codec_context.is_open:
        stream.codec_context.open()
    size = stream.codec_context.frame_size or 1024
    layout = LAYOUTS[samples.shape[0]]
    resampler = av.AudioResampler(stream.format.name, layout, rate)
    frames = []
    for first in range(0, samples.shape[1], size):
        # Interleaved: PyAV cannot hand over eight planes.
        block = np.ascontiguousarray(samples[:, first : first + size].T).reshape(1, -1)
        frame = AudioFrame.from_ndarray(block, "flt", layout)
        frame.sample_rate, frame.time_base = rate, Fraction(1, rate)
        frame.pts = first + round(start_s * rate)
        for converted in resampler.resample(frame):
            converted.pts, converted.time_base = frame.pts, frame.time_base
            frames.append(converted)
    return frames


@dataclass(frozen=True)
class SyncClip:
    """A video whose picture and sound both tell their time. `shown`: when picture n is shown, seconds in the file;
    `samples` (channels, n): the sound as meant, whose first sample stands at `audio_start_s`. `frame_s`: the longest
    time that one picture is shown.
    """

    path: Path
    shown: list[float]
    samples: NDArray[np.float32]
    rate: int
    audio_start_s: float

    @property
    def frame_s(self) -> float:
        return float(np.diff(self.shown).max())

    def error_s(self, number: int, sample: float) -> float:
        """Seconds by which picture `number` is off while the sound's sample `sample` is heard: 0 where it is right,
        above 0 where the picture is late."""
        t = self.audio_start_s + sample / self.rate
        stop = self.shown[number + 1] if number + 1 < len(self.shown) else np.inf
        first = self.shown[number] if number else -np.inf
        return float(min(0.0, t - first) or max(0.0, t - stop))


SYNC_CLIPS = ("constant 25", "29.97", "variable", "late sound", "late picture", "AAC in MP4")


def make_sync_clip(folder: Path, name: str, seconds: float = 4.0, size: tuple[int, int] = (64, 48)) -> SyncClip:
    """One of `SYNC_CLIPS`: numbered pictures, and a sweep, in which every place sounds different."""
    rate, fps, codec, suffix = 44_100, 25.0, "flac", ".mkv"
    starts = {"audio_start_s": 0.0, "video_start_s": 0.0}
    times: list[float] | None = None
    if name == "29.97":
        fps = 30_000 / 1001
    elif name == "variable":
        steps = np.random.default_rng(5).choice([0.02, 0.033, 0.04, 0.08], int(seconds / 0.02))
        times = [float(t) for t in np.round(np.cumsum(steps), 3) if t < seconds]
    elif name == "late sound":
        starts["audio_start_s"] = 0.73
    elif name == "late picture":
        starts["video_start_s"] = 0.57
    elif name == "AAC in MP4":
        codec, suffix = "aac", ".mp4"
    time = np.arange(round(seconds * rate)) / rate
    sweep = 0.4 * np.sin(2 * np.pi * (300 * time + 0.5 * (4000 / seconds) * time**2))
    samples = np.array([sweep, sweep], np.float32)
    path = folder / f"{name.replace(' ', '-')}{suffix}"
    shown = make_video(
        path, seconds, fps, size, times, samples, rate, audio_codec=codec, gop=50,
        audio_start_s=starts["audio_start_s"], video_start_s=starts["video_start_s"],
    )  # fmt: skip
    return SyncClip(path, shown, samples, rate, starts["audio_start_s"])
