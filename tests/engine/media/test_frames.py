from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from engine.errors import UnsupportedMedia
from engine.media.frames import FrameReader
from engine.media.probe import Clip, probe
from tests.media_factory import make_tone, make_video, read_number

# Uneven on purpose: 4 ms to 0.9 s apart.
UNEVEN = list(np.round(np.cumsum([0, *np.random.default_rng(3).choice([0.004, 0.033, 0.04, 0.1, 0.9], 90)]), 3))


def numbers(reader: FrameReader, times: list[float]) -> list[int]:
    return [read_number(reader.frame_at(t).image) for t in times]


def on_clip(clip: Clip, times: list[float]) -> list[float]:
    """Container times → the clip's own time line."""
    return [t - clip.audio.start_s for t in times]


@pytest.mark.parametrize(
    ("name", "codec", "audio_codec", "rate"),
    [
        ("v.mp4", "libx264", "aac", 44_100),
        ("v.mkv", "libx264", "flac", 44_100),
        ("v.webm", "libvpx", "libopus", 48_000),
        ("v.mov", "mpeg4", "aac", 44_100),
    ],
)
def test_variable_frame_rate_is_exact_in_any_order(
    tmp_path: Path, name: str, codec: str, audio_codec: str, rate: int, rng: np.random.Generator
) -> None:
    shown = make_video(tmp_path / name, 3.0, times=UNEVEN, codec=codec, audio_codec=audio_codec, rate=rate)
    clip = probe(tmp_path / name)
    times = on_clip(clip, shown)
    reader = FrameReader(clip)
    assert numbers(reader, times) == list(range(len(times)))
    order = rng.permutation(len(times)).tolist()
    assert numbers(reader, [times[n] for n in order]) == order
    # Just before the next picture it is still this one, which knows how long it lasts.
    for n in order[:20]:
        if n + 1 < len(times):
            frame = reader.frame_at(times[n + 1] - 0.0015)
            assert read_number(frame.image) == n
            assert frame.t == pytest.approx(times[n], abs=1e-3)
            assert frame.end == pytest.approx(times[n + 1], abs=1e-3)
    reader.close()


def test_containers_that_seek_badly_are_exact_too(tmp_path: Path, rng: np.random.Generator) -> None:
    for name, codec, audio_codec in (("v.ts", "libx264", "aac"), ("v.avi", "mpeg4", "pcm_s16le")):
        shown = make_video(tmp_path / name, 6.0, codec=codec, audio_codec=audio_codec)
        clip = probe(tmp_path / name)
        assert clip.video is not None
        # A transport stream's muxer delays everything by a constant.
        times = [t + clip.video.start_s - clip.audio.start_s for t in shown]
        reader = FrameReader(clip)
        order = rng.permutation(len(times))[:60].tolist()
        assert numbers(reader, [times[n] for n in order]) == order
        reader.close()


def test_sound_that_starts_late_moves_the_picture(tmp_path: Path) -> None:
    make_video(tmp_path / "v.mkv", 2.0, audio_start_s=0.6, audio_codec="flac")
    reader = FrameReader(probe(tmp_path / "v.mkv"))
    # 25 pictures a second: at the first sample the picture of 0.6 s is shown.
    assert read_number(reader.frame_at(0.0).image) == 15
    assert reader.frame_at(0.0).t == pytest.approx(0.0, abs=1e-3)
    assert read_number(reader.frame_at(-0.6).image) == 0
    reader.close()


def test_before_the_first_picture_the_first_is_given_and_after_the_last_the_last(tmp_path: Path) -> None:
    make_video(tmp_path / "v.mkv", 1.0, video_start_s=0.5, audio_codec="flac")
    reader = FrameReader(probe(tmp_path / "v.mkv"))
    for _ in range(2):
        early = reader.frame_at(0.0)
        assert read_number(early.image) == 0
        assert early.t == pytest.approx(0.5, abs=1e-3)
        late = reader.frame_at(100.0)
        assert read_number(late.image) == 24
        assert late.end == pytest.approx(1.5, abs=2e-3)
    reader.close()


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_pictures_stand_upright(tmp_path: Path, rotation: int) -> None:
    make_video(tmp_path / "v.mp4", 1.0, size=(64, 96), rotation=rotation)
    clip = probe(tmp_path / "v.mp4")
    assert clip.video is not None
    assert clip.video.rotation == rotation
    reader = FrameReader(clip)
    frame = reader.frame_at(0.5)
    assert frame.image.shape == (96, 64, 3)
    assert frame.image.flags.c_contiguous
    assert frame.image.dtype == np.uint8
    assert read_number(frame.image) == 12
    reader.close()


def test_scaled_down_never_up_with_proportions_kept(tmp_path: Path) -> None:
    make_video(tmp_path / "v.mp4", 0.5, size=(128, 96), pixel_shape=Fraction(2, 1), rotation=90)
    clip = probe(tmp_path / "v.mp4")
    assert clip.video is not None
    # Stored 96 × 128 with pixels twice as wide as high, that is 192 × 128, shown on its side.
    assert (clip.video.width, clip.video.height) == (128, 192)
    reader = FrameReader(clip)
    assert reader.frame_at(0.0).image.shape == (192, 128, 3)
    small = reader.frame_at(0.24, max_height=48).image
    assert small.shape == (48, 32, 3)
    assert read_number(small) == 6
    assert reader.frame_at(0.0, max_height=4000).image.shape == (192, 128, 3)
    reader.close()


@pytest.mark.parametrize(
    ("size", "matrix"), [((64, 48), (0.299, 0.587, 0.114)), ((1280, 720), (0.2126, 0.7152, 0.0722))]
)
def test_untagged_colours_follow_the_usual_matrix(
    tmp_path: Path, size: tuple[int, int], matrix: tuple[float, float, float]
) -> None:
    import av

    red, _, blue = matrix
    # Pure red at 75 %, encoded by hand (limited range) and left untagged, as most cameras do.
    luma = 0.75 * red
    cb, cr = -luma / (2 * (1 - blue)), (0.75 - luma) / (2 * (1 - red))
    with av.open(str(tmp_path / "v.mkv"), "w") as file:
        stream = file.add_stream("ffv1", rate=25)
        stream.width, stream.height, stream.pix_fmt = *size, "yuv444p"
        sound = file.add_stream("flac", rate=44_100, layout="mono")
        planes = np.empty((3, size[1], size[0]), np.uint8)
        planes[0], planes[1], planes[2] = round(16 + 219 * luma), round(128 + 224 * cb), round(128 + 224 * cr)
        file.mux(stream.encode(av.VideoFrame.from_ndarray(planes, "yuv444p")))
        file.mux(stream.encode(None))
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 4096), np.int16), "s16", "mono")
        frame.sample_rate = 44_100
        file.mux(sound.encode(frame))
        file.mux(sound.encode(None))
    reader = FrameReader(probe(tmp_path / "v.mkv"))
    pixel = reader.frame_at(0.0).image[size[1] // 2, size[0] // 2].astype(int)
    reader.close()
    assert np.abs(pixel - (191, 0, 0)).max() <= 3


def test_going_forward_does_not_seek(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = make_video(tmp_path / "v.mp4", 2.0)
    reader = FrameReader(probe(tmp_path / "v.mp4"))
    monkeypatch.setattr(FrameReader, "_seek", lambda self, wanted: pytest.fail("it sought"))
    assert numbers(reader, [t for t in shown for _ in range(2)]) == [n for n in range(50) for _ in range(2)]
    reader.close()


def test_damaged_pictures_are_stepped_over(tmp_path: Path, rng: np.random.Generator) -> None:
    shown = make_video(tmp_path / "v.mkv", 4.0, codec="mpeg4", audio_codec="flac")
    data = bytearray((tmp_path / "v.mkv").read_bytes())
    middle = len(data) // 2
    data[middle : middle + 800] = rng.bytes(800)
    (tmp_path / "bad.mkv").write_bytes(data)
    reader = FrameReader(probe(tmp_path / "bad.mkv"))
    for t in shown:
        assert reader.frame_at(t).t <= t + 1e-3
    assert numbers(reader, shown[:10] + shown[-10:]) == [*range(10), *range(90, 100)]
    reader.close()


def test_a_far_picture_is_approached_by_a_rough_one_and_ends_exact(tmp_path: Path) -> None:
    times = [n / 25 for n in range(400)]
    make_video(tmp_path / "v.mp4", times=times, gop=200)
    clip = probe(tmp_path / "v.mp4")
    shown = on_clip(clip, times)
    reader = FrameReader(clip)
    for number in (310, 150, 399, 30):
        *rough, exact = reader.approach(shown[number], None, lambda: False)
        assert exact.exact
        assert read_number(exact.image) == number
        # The keyframe before it, wherever the encoder put one.
        assert [frame.exact for frame in rough] == [False]
        assert read_number(rough[0].image) < number - 7
    # Near ahead there is nothing to bridge.
    assert [read_number(f.image) for f in reader.approach(shown[34], None, lambda: False)] == [34]
    reader.close()


def test_an_approach_given_up_gets_forward_and_forgets_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rng: np.random.Generator
) -> None:
    monkeypatch.setattr("engine.media.frames.PERSIST_S", 0.0)
    shown = make_video(tmp_path / "v.mp4", times=UNEVEN, gop=60)
    clip = probe(tmp_path / "v.mp4")
    times = on_clip(clip, shown)
    reader = FrameReader(clip)
    reached = -1
    for _ in range(200):
        *_, frame = reader.approach(times[50], None, lambda: True)
        assert read_number(frame.image) >= reached
        reached = read_number(frame.image)
        if frame.exact:
            break
    assert reached == 50
    # Pictures left out in haste are not missing from what is asked for afterwards.
    for number in rng.permutation(len(times)).tolist()[:40]:
        list(reader.approach(times[-1 - number], None, lambda: True))
        assert read_number(reader.frame_at(times[number]).image) == number
    reader.close()


def test_a_recording_without_picture_says_so(tmp_path: Path) -> None:
    make_tone(tmp_path / "a.wav", 0.1)
    with pytest.raises(UnsupportedMedia, match=r"“a\.wav” has no picture"):
        FrameReader(probe(tmp_path / "a.wav"))
