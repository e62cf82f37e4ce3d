"""Whatever a file says, it is used or refused by what is there."""

import struct
import time
import wave
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile
from av.audio.frame import AudioFrame
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from engine.errors import MediaError, UnsupportedMedia
from engine.media.container import MAX_PIXELS, open_media
from engine.media.frames import FrameReader
from engine.media.picture import LONGEST, SLIMMEST
from engine.media.probe import probe
from engine.media.reader import SILENCE_BYTES, decode_audio
from engine.model.visual_resnet import frame_views
from tests.media_factory import make_tone, make_video, number_picture, tone


@pytest.mark.parametrize("shape", [(100, 1), (1, 100), (2**31 - 1, 1), (1, 2**31 - 1), (9, 1), (7, 1), (1, 7), (0, 1)])
def test_pixels_of_any_shape_give_a_picture_one_can_look_at(tmp_path: Path, shape: tuple[int, int]) -> None:
    make_video(tmp_path / "v.mp4", 0.3, size=(320, 240))
    data = bytearray((tmp_path / "v.mp4").read_bytes())
    # The box that says how broad pixels are, put where the sample entry ends.
    at = data.find(b"avcC") - 4
    box = struct.pack(">I4sII", 16, b"pasp", *(n & 0xFFFFFFFF for n in shape))
    for name in (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"stsd"):
        start = data.find(name, 0, at) - 4
        data[start : start + 4] = struct.pack(">I", struct.unpack(">I", data[start : start + 4])[0] + len(box))
    entry = data.find(b"avc1", data.find(b"stsd")) - 4
    data[entry : entry + 4] = struct.pack(">I", struct.unpack(">I", data[entry : entry + 4])[0] + len(box))
    data[at:at] = box
    (tmp_path / "odd.mp4").write_bytes(data)
    clip = probe(tmp_path / "odd.mp4")
    assert clip.video is not None
    reader = FrameReader(clip)
    image = reader.frame_at(0.1, 480).image
    reader.close()
    height, width = image.shape[:2]
    assert (width, height) == (clip.video.width, clip.video.height)
    assert max(width, height) <= LONGEST
    assert max(width, height) <= SLIMMEST * min(width, height)
    assert len(frame_views(height, width)) <= SLIMMEST + 2
    if shape == (7, 1):
        assert (width, height) == (8 * 240, 240), "7 × 320, no more than eight times as broad as high"
    elif shape not in [(1, 7), (0, 1)]:
        assert (width, height) == (320, 240), "such pixels do not exist"


def still(path: Path, width: int, height: int) -> None:
    """One JPEG in Matroska, and half a second of sound."""
    with av.open(str(path), "w") as file:
        picture = file.add_stream("mjpeg", rate=25)
        assert isinstance(picture, VideoStream)
        picture.width, picture.height, picture.pix_fmt = width, height, "yuvj420p"
        frame = VideoFrame(width, height, "yuvj420p")
        frame.pts, frame.time_base = 0, Fraction(1, 25)
        sound = file.add_stream("pcm_s16le", rate=8000, layout="mono")
        quiet = AudioFrame.from_ndarray(np.ones((1, 4000), np.int16), "s16", "mono")
        quiet.sample_rate, quiet.pts, quiet.time_base = 8000, 0, Fraction(1, 8000)
        file.mux([*picture.encode(frame), *picture.encode(None), *sound.encode(quiet), *sound.encode(None)])


def test_a_picture_too_large_leaves_the_sound(tmp_path: Path) -> None:
    still(tmp_path / "huge.mkv", 8192, MAX_PIXELS // 8192 + 200)
    clip = probe(tmp_path / "huge.mkv")
    assert clip.video is None
    assert decode_audio(clip, tmp_path).length == 4000
    still(tmp_path / "thin.mkv", 20_000, 4)
    thin = probe(tmp_path / "thin.mkv")
    assert thin.video is not None
    assert thin.video.width <= SLIMMEST * thin.video.height


def wav(path: Path, rate: int, channels: int = 1, samples: int = 2000) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(np.zeros(samples * channels, np.int16).tobytes())


@pytest.mark.parametrize("rate", [1, 8, 30, 100, 999, 768_001, 10_000_000, 2**31 - 1])
def test_rates_that_no_recording_has_are_refused_in_words(tmp_path: Path, rate: int) -> None:
    wav(tmp_path / "a.wav", rate)
    began = time.monotonic()
    with pytest.raises(UnsupportedMedia, match=f"at {rate} Hz, which Soloist cannot handle"):
        probe(tmp_path / "a.wav")
    assert time.monotonic() - began < 2


@pytest.mark.parametrize("rate", [1000, 8000, 384_000, 768_000])
def test_rates_that_there_are_stay(tmp_path: Path, rate: int) -> None:
    wav(tmp_path / "a.wav", rate)
    assert probe(tmp_path / "a.wav").audio.sample_rate == rate


def test_a_declared_length_is_not_believed_beyond_what_the_file_can_hold(tmp_path: Path) -> None:
    make_tone(tmp_path / "a.flac", 0.3)
    data = bytearray((tmp_path / "a.flac").read_bytes())
    # STREAMINFO's 36 bits of the number of samples: eighteen days.
    data[21] |= 0x0F
    data[22:26] = b"\xff\xff\xff\xff"
    (tmp_path / "long.flac").write_bytes(data)
    clip = probe(tmp_path / "long.flac")
    assert clip.duration_s < 60 + len(data) / 20 + 1
    assert decode_audio(clip, tmp_path).length == round(0.3 * 44_100)


def test_jumping_timestamps_fill_no_disk(tmp_path: Path) -> None:
    with av.open(str(tmp_path / "a.mka"), "w") as file:
        stream = file.add_stream("pcm_s16le", rate=8000, layout="mono")
        frame = AudioFrame.from_ndarray(np.full((1, 80), 9000, np.int16), "s16", "mono")
        frame.sample_rate, frame.time_base = 8000, Fraction(1, 8000)
        for number in range(200):
            frame.pts = number * 80
            for packet in stream.encode(frame):
                packet.time_base = Fraction(1, 1000)
                packet.pts = packet.dts = number * 500_000
                file.mux(packet)
    buffer = decode_audio(probe(tmp_path / "a.mka"), tmp_path)
    assert 4 * buffer.length <= SILENCE_BYTES + 4 * 200 * 80
    assert buffer.length >= 200 * 80
    buffer.close()


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf, 1e30, -3.4e38, 1.1e6, 1e300])
@pytest.mark.parametrize("subtype", ["FLOAT", "DOUBLE"])
def test_samples_that_are_no_sound_are_silence_counted_and_told(tmp_path: Path, value: float, subtype: str) -> None:
    samples = tone(1.0).astype(np.float64)
    samples[0, 22_050] = samples[1, 22_050] = samples[0, 30_000] = value
    soundfile.write(tmp_path / "a.wav", samples.T, 44_100, subtype=subtype)
    buffer = decode_audio(probe(tmp_path / "a.wav"), tmp_path)
    sound = buffer.read(0, buffer.length)
    expected = np.where(np.abs(samples) < 1, samples, 0)
    np.testing.assert_allclose(sound, expected, atol=1e-7)
    assert buffer.replaced == 3
    assert buffer.peak == pytest.approx(0.5, abs=1e-3)
    (note,) = buffer.notes
    assert "3 samples that are no sound" in note
    assert "the first at 0.50 s" in note
    buffer.close()


@pytest.mark.parametrize("subtype", ["ALAC_16", "ALAC_24", "PCM_16"])
@pytest.mark.parametrize("length", [1, 4095, 4096, 4097, 20_000])
def test_the_end_of_a_caf_file_is_what_it_declares(tmp_path: Path, subtype: str, length: int) -> None:
    samples = (0.3 * np.random.default_rng(2).standard_normal((2, length))).clip(-0.99, 0.99)
    soundfile.write(tmp_path / "a.caf", samples.T, 44_100, format="CAF", subtype=subtype)
    buffer = decode_audio(probe(tmp_path / "a.caf"), tmp_path)
    assert buffer.length == length
    if subtype != "ALAC_24":
        # libsndfile writes 24 bits of Apple Lossless wrong; only its length counts.
        np.testing.assert_allclose(buffer.read(0, length), samples, atol=1.1 * 2.0**-15)
    buffer.close()


def test_no_other_file_is_read_through_one(tmp_path: Path) -> None:
    make_tone(tmp_path / "secret.wav", 0.5)
    scripts = {
        "a.m3u8": "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nsecret.wav\n#EXT-X-ENDLIST\n",
        "a.ffconcat": "ffconcat version 1.0\nfile secret.wav\n",
        "a.mpd": '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011"><Period><AdaptationSet>'
        "<Representation><BaseURL>secret.wav</BaseURL></Representation></AdaptationSet></Period></MPD>",
        "a.sdp": "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=audio 5004 RTP/AVP 0\n",
        "a.ffmeta": ";FFMETADATA1\ntitle=x\n",
    }
    for name, text in scripts.items():
        for suffix in ("", ".wav", ".mp4"):
            path = tmp_path / (name + suffix)
            path.write_text(text)
            began = time.monotonic()
            with pytest.raises(MediaError):
                probe(path)
            assert time.monotonic() - began < 2
    for number in range(3):
        with av.open(str(tmp_path / f"p{number}.png"), "w", format="image2", options={"update": "1"}) as file:
            stream = file.add_stream("png", rate=1)
            assert isinstance(stream, VideoStream)
            stream.width, stream.height, stream.pix_fmt = 64, 48, "rgb24"
            file.mux(stream.encode(VideoFrame.from_ndarray(number_picture(number), "rgb24")))
    (tmp_path / "p%d.png").write_bytes(b"no picture")
    with pytest.raises(MediaError):
        probe(tmp_path / "p%d.png")
    with open_media(tmp_path / "p%d.png") as file:
        assert [p.size for p in file.demux(video=0) if p.size] == [len(b"no picture")], "no row of files"
