"""Movies as delivered: every picture, and what the file says of itself."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from engine.media.frames import FrameReader
from engine.media.mux import mux_video
from engine.media.probe import probe
from tests.media_factory import make_tone, make_video, number_picture, read_number


def reordered(path: Path, codec: str = "libx264", pictures: int = 60, tag: str = "") -> None:
    """Pictures that are stored in another order than they are shown in, with sound and tags."""
    with av.open(str(path), "w") as file:
        file.metadata.update({"title": "Recital", "creation_time": "2020-01-02T03:04:05Z"})
        options = {"bf": "3", "b_strategy": "0"} if codec == "libx264" else {"x265-params": "log-level=none:bframes=3"}
        picture = file.add_stream(codec, rate=25, options=options)
        assert isinstance(picture, VideoStream)
        picture.width, picture.height, picture.pix_fmt = 64, 48, "yuv420p"
        picture.codec_context.time_base = Fraction(1, 25)
        picture.metadata["language"] = "deu"
        if tag:
            picture.codec_context.codec_tag = tag
        sound = file.add_stream("pcm_s16le" if path.suffix in (".mkv", ".mov") else "aac", rate=48_000, layout="mono")
        sound.metadata["language"] = "fin"
        for number in range(pictures):
            frame = VideoFrame.from_ndarray(number_picture(number), "rgb24")
            frame.pts, frame.time_base = number, Fraction(1, 25)
            file.mux(picture.encode(frame))
        file.mux(picture.encode(None))
        quiet = av.AudioFrame.from_ndarray(np.zeros((1, 48_000 * pictures // 25), np.int16), "s16", "mono")
        quiet.sample_rate, quiet.pts, quiet.time_base = 48_000, 0, Fraction(1, 48_000)
        if path.suffix in (".mkv", ".mov"):
            file.mux(sound.encode(quiet))
            file.mux(sound.encode(None))
        else:
            for part in av.AudioResampler("fltp", "mono", 48_000, 1024).resample(quiet):
                file.mux(sound.encode(part))
            file.mux(sound.encode(None))


def numbers(path: Path) -> list[int]:
    with av.open(str(path)) as file:
        return [read_number(np.asarray(frame.to_ndarray(format="rgb24"), np.uint8)) for frame in file.decode(video=0)]


@pytest.mark.parametrize("source", ["v.mkv", "v.mp4", "v.mov", "v.ts"])
@pytest.mark.parametrize("target", ["out.mp4", "out.mkv", "out.mov"])
def test_every_picture_is_kept_in_order(tmp_path: Path, source: str, target: str) -> None:
    reordered(tmp_path / source)
    make_tone(tmp_path / "mix.wav", 2.4, 48_000, 1)
    mux_video(probe(tmp_path / source), tmp_path / "mix.wav", tmp_path / target)
    assert numbers(tmp_path / target) == list(range(60))
    with av.open(str(tmp_path / target)) as file:
        packets = [p for p in file.demux(video=0) if p.size]
        assert len(packets) == 60
        assert packets[0].is_keyframe
        decoding = [p.dts for p in packets if p.dts is not None]
        assert decoding == sorted(set(decoding))
        assert all(p.pts is not None and (p.dts is None or p.dts <= p.pts) for p in packets)


@pytest.mark.parametrize("target", ["out.mp4", "out.mov"])
@pytest.mark.parametrize("tag", ["hvc1", "hev1"])
def test_hevc_is_tagged_so_that_every_player_shows_it(tmp_path: Path, target: str, tag: str) -> None:
    reordered(tmp_path / "v.mov", "libx265", 12, tag)
    make_tone(tmp_path / "mix.wav", 0.5, 48_000, 1)
    mux_video(probe(tmp_path / "v.mov"), tmp_path / "mix.wav", tmp_path / target)
    with av.open(str(tmp_path / target)) as file:
        assert file.streams.video[0].codec_context.codec_tag == "hvc1"
    assert numbers(tmp_path / target) == list(range(12))


@pytest.mark.parametrize("target", ["out.mp4", "out.mkv", "out.mov"])
def test_what_a_film_says_of_itself_stays(tmp_path: Path, target: str) -> None:
    reordered(tmp_path / "v.mp4")
    make_tone(tmp_path / "mix.wav", 2.4, 48_000, 1)
    mux_video(probe(tmp_path / "v.mp4"), tmp_path / "mix.wav", tmp_path / target)
    with av.open(str(tmp_path / target)) as file:
        tags = {key.lower(): text for key, text in file.metadata.items()}
        assert tags["title"] == "Recital"
        assert tags["creation_time"].startswith("2020-01-02T03:04:05")
        assert file.streams.video[0].language == ("ger" if target == "out.mov" else "deu")
        assert file.streams.audio[0].language == "fin"


@pytest.mark.parametrize("target", ["out.mp4", "out.mkv"])
@pytest.mark.parametrize("source", ["v.mkv", "v.mp4"])
def test_rotation_and_pixel_shape_stay(tmp_path: Path, source: str, target: str) -> None:
    make_video(tmp_path / source, 0.5, rotation=0 if source == "v.mkv" else 90, pixel_shape=Fraction(4, 3))
    make_tone(tmp_path / "mix.wav", 0.5)
    clip = probe(tmp_path / source)
    mux_video(clip, tmp_path / "mix.wav", tmp_path / target)
    copy = probe(tmp_path / target)
    assert clip.video is not None
    assert copy.video is not None
    assert (copy.video.width, copy.video.height) == (clip.video.width, clip.video.height)
    assert copy.video.rotation == clip.video.rotation
    reader = FrameReader(copy)
    assert read_number(reader.frame_at(0.2).image) == 5
    reader.close()
