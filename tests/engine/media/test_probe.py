import os
import shutil
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from engine.errors import EmptyFile, MediaError, NoAudio, NotFound, NotMedia, NotReadable
from engine.media.fingerprint import FINGERPRINT_BYTES, fingerprint
from engine.media.probe import probe
from tests.media_factory import make_audio, make_tone, make_video, number_picture, tone


@pytest.mark.parametrize("rate", [8_000, 11_025, 22_050, 44_100, 48_000, 96_000, 192_000])
def test_rates_are_the_files_own(tmp_path: Path, rate: int) -> None:
    make_tone(tmp_path / "a.wav", 0.1, rate)
    clip = probe(tmp_path / "a.wav")
    assert clip.audio.sample_rate == rate
    assert clip.duration_s == pytest.approx(0.1, abs=1 / rate)
    assert clip.video is None


@pytest.mark.parametrize(
    ("subtype", "bits"), [("PCM_U8", 8), ("PCM_16", 16), ("PCM_24", 24), ("PCM_32", 32), ("FLOAT", 32), ("ULAW", None)]
)
def test_bit_depth_of_wav(tmp_path: Path, subtype: str, bits: int | None) -> None:
    make_tone(tmp_path / "a.wav", 0.1, subtype=subtype)
    assert probe(tmp_path / "a.wav").audio.bit_depth == bits


@pytest.mark.parametrize(("subtype", "bits"), [("PCM_16", 16), ("PCM_24", 24)])
def test_bit_depth_of_flac(tmp_path: Path, subtype: str, bits: int) -> None:
    make_tone(tmp_path / "a.flac", 0.1, subtype=subtype)
    audio = probe(tmp_path / "a.flac").audio
    assert (audio.codec, audio.bit_depth) == ("flac", bits)


def test_lossy_sound_has_no_bit_depth(tmp_path: Path) -> None:
    make_audio(tmp_path / "a.m4a", tone(0.5), 44_100, "aac", "ipod")
    audio = probe(tmp_path / "a.m4a").audio
    assert audio.bit_depth is None
    assert audio.bit_rate is not None


def test_channel_layout_is_told(tmp_path: Path) -> None:
    make_audio(tmp_path / "a.mkv", tone(0.5, 48_000, 8), 48_000, "flac")
    audio = probe(tmp_path / "a.mkv").audio
    assert (audio.channels, audio.layout) == (8, "7.1")


def test_size_and_rotation_are_as_displayed(tmp_path: Path) -> None:
    make_video(tmp_path / "v.mp4", 0.4, size=(48, 80), rotation=90)
    video = probe(tmp_path / "v.mp4").video
    assert video is not None
    assert (video.width, video.height, video.rotation) == (48, 80, 90)
    assert video.fps == pytest.approx(25)


def test_oblong_pixels_are_made_square(tmp_path: Path) -> None:
    make_video(tmp_path / "v.mp4", 0.4, size=(64, 48), pixel_shape=Fraction(3, 2))
    video = probe(tmp_path / "v.mp4").video
    assert video is not None
    assert (video.width, video.height) == (96, 48)


def test_late_streams_are_known(tmp_path: Path) -> None:
    make_video(tmp_path / "v.mkv", 1.0, audio_start_s=0.5, audio_codec="flac")
    clip = probe(tmp_path / "v.mkv")
    assert clip.audio.start_s == pytest.approx(0.5, abs=1e-3)
    assert clip.video is not None
    assert clip.video.start_s == pytest.approx(0.0, abs=1e-3)
    assert clip.duration_s == pytest.approx(1.0, abs=0.01)


def test_length_is_found_where_none_is_declared(tmp_path: Path) -> None:
    make_audio(tmp_path / "a.webm", tone(1.5, 48_000), 48_000, "libopus")
    data = (tmp_path / "a.webm").read_bytes()
    # What a browser's recorder writes: a Matroska Duration element (44 89) that is only reserved (EC = void).
    at = data.index(b"\x44\x89\x88")
    (tmp_path / "live.webm").write_bytes(data[:at] + b"\xec\x89" + bytes(9) + data[at + 11 :])
    with av.open(str(tmp_path / "live.webm")) as file:
        assert file.duration is None
    assert probe(tmp_path / "live.webm").duration_s == pytest.approx(1.5, abs=0.03)


def test_a_cover_picture_is_no_video(tmp_path: Path) -> None:
    with av.open(str(tmp_path / "song.mp3"), "w") as file:
        sound = file.add_stream("libmp3lame", rate=44_100, layout="stereo")
        cover = file.add_stream("mjpeg", rate=1)
        cover.width, cover.height, cover.pix_fmt = 64, 48, "yuvj420p"
        cover.disposition = av.stream.Disposition.attached_pic
        picture = av.VideoFrame.from_ndarray(number_picture(5), "rgb24").reformat(format="yuvj420p")
        file.mux(cover.encode(picture))
        samples = np.zeros((2, 1152), np.float32)
        for _ in range(20):
            frame = av.AudioFrame.from_ndarray(samples, "fltp", "stereo")
            frame.sample_rate = 44_100
            file.mux(sound.encode(frame))
        file.mux(sound.encode(None))
    with av.open(str(tmp_path / "song.mp3")) as file:
        assert len(file.streams.video) == 1
    assert probe(tmp_path / "song.mp3").video is None


def test_names_that_look_like_something_else_are_just_names(tmp_path: Path) -> None:
    for name in ("http:take.wav", "concat:a|b.wav", "take %03d.wav", "Stück №1 – 二重奏.wav", "-rf.wav"):
        make_tone(tmp_path / name, 0.1)
        assert probe(tmp_path / name).audio.channels == 2


def test_a_playlist_does_not_reach_the_network(tmp_path: Path) -> None:
    playlist = "#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\nhttp://127.0.0.1:9/a.ts\n#EXT-X-ENDLIST\n"
    (tmp_path / "list.m3u8").write_text(playlist)
    with pytest.raises(MediaError):
        probe(tmp_path / "list.m3u8")


def test_fingerprint_sees_size_beginning_and_end(tmp_path: Path) -> None:
    data = bytearray(range(256)) * (3 * FINGERPRINT_BYTES // 256)
    path = tmp_path / "x"

    def of(content: bytes | bytearray) -> str:
        path.write_bytes(content)
        return fingerprint(path)

    original = of(data)
    assert original == of(data)
    assert len({original, of(b"!" + data[1:]), of(data[:-1] + b"!"), of(data + b"!")}) == 4


def test_missing(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match=r"^“duet\.mp4” does not exist\.$"):
        probe(tmp_path / "duet.mp4")
    with pytest.raises(NotFound):
        probe(tmp_path / "nowhere" / "duet.mp4")


def test_broken_link(tmp_path: Path) -> None:
    (tmp_path / "duet.mp4").symlink_to(tmp_path / "gone.mp4")
    with pytest.raises(NotFound):
        probe(tmp_path / "duet.mp4")


def test_folder(tmp_path: Path) -> None:
    with pytest.raises(NotMedia, match=r"is a folder; choose a video or sound file in it\.$"):
        probe(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.wav")
    with pytest.raises(NotMedia, match="not a regular file"):
        probe(tmp_path / "pipe.wav")


def test_empty(tmp_path: Path) -> None:
    (tmp_path / "duet.mp4").touch()
    with pytest.raises(EmptyFile, match=r"“duet\.mp4” is empty"):
        probe(tmp_path / "duet.mp4")


def test_unreadable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_tone(tmp_path / "duet.wav", 0.1)
    original = Path.open

    def refuse(self: Path, mode: str = "r", **others: object) -> object:
        if self.name == "duet.wav":
            # What a file without read permission gives to anybody but root.
            raise PermissionError(13, "Permission denied", str(self))
        return original(self, mode)

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(NotReadable, match=r"^The system does not allow “duet\.wav” to be read\.$"):
        probe(tmp_path / "duet.wav")


@pytest.mark.parametrize("suffix", [".txt", ".mp4", ".mp3"])
def test_text_is_not_media(tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"page{suffix}").write_text("<html>404 not found</html>\n" * 100)
    with pytest.raises(NotMedia, match=f"“page{suffix}” is not a video or sound file"):
        probe(tmp_path / f"page{suffix}")


def test_video_without_sound(tmp_path: Path) -> None:
    make_video(tmp_path / "silent.mp4", 0.4, audio=np.zeros((2, 0), np.float32))
    with pytest.raises(NoAudio, match=r"“silent\.mp4” has no sound: it is a video without an audio track\."):
        probe(tmp_path / "silent.mp4")


def test_a_picture_has_no_sound(tmp_path: Path, repository: Path) -> None:
    with av.open(str(tmp_path / "photo.png"), "w", format="image2", options={"update": "1"}) as file:
        stream = file.add_stream("png", rate=1)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "rgb24"
        file.mux(stream.encode(av.VideoFrame.from_ndarray(number_picture(1), "rgb24")))
        file.mux(stream.encode(None))
    with pytest.raises(NoAudio, match=r"“photo\.png” has no sound: it is a picture"):
        probe(tmp_path / "photo.png")


def test_an_undecodable_picture_leaves_the_sound(tmp_path: Path) -> None:
    make_video(tmp_path / "v.mkv", 1.0, audio_codec="flac")
    data = (tmp_path / "v.mkv").read_bytes()
    assert data.count(b"V_MPEG4/ISO/AVC") == 1
    (tmp_path / "odd.mkv").write_bytes(data.replace(b"V_MPEG4/ISO/AVC", b"V_MPEG4/ISO/XYZ"))
    clip = probe(tmp_path / "odd.mkv")
    assert clip.video is None
    assert clip.audio.codec == "flac"


def test_probing_leaves_no_file_open(tmp_path: Path) -> None:
    make_video(tmp_path / "v.mp4", 0.4)
    probe(tmp_path / "v.mp4")
    descriptors = Path("/proc/self/fd")
    if not descriptors.exists():
        pytest.skip("this system does not list open files")
    assert not [d for d in descriptors.iterdir() if d.exists() and d.resolve() == (tmp_path / "v.mp4").resolve()]
    shutil.rmtree(tmp_path)
