"""Several sound tracks, and sound that does not start with the picture."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from av.audio.frame import AudioFrame
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from engine.errors import UnsupportedMedia
from engine.media.probe import probe
from engine.media.reader import decode_audio
from tests.media_factory import make_video, number_picture, tone

RATE = 48_000
HERTZ = (440.0, 880.0, 1760.0)


def several(path: Path, starts: tuple[float, ...] = (0.0, 0.0, 0.0), picture: bool = True) -> None:
    """A picture and three tracks, each of another pitch."""
    with av.open(str(path), "w") as file:
        if picture:
            stream = file.add_stream("libx264", rate=25)
            assert isinstance(stream, VideoStream)
            stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        tracks = [file.add_stream("pcm_s16le", rate=RATE, layout="mono") for _ in HERTZ]
        for track, language, title in zip(
            tracks, ("eng", "fin", "deu"), ("Mix", "Violin\x1b[31m", "Cello"), strict=True
        ):
            track.metadata.update({"language": language, "title": title})
        if picture:
            for number in range(25):
                frame = VideoFrame.from_ndarray(number_picture(number), "rgb24")
                frame.pts, frame.time_base = number, Fraction(1, 25)
                file.mux(stream.encode(frame))
            file.mux(stream.encode(None))
        for track, hertz, start in zip(tracks, HERTZ, starts, strict=True):
            samples = (tone(1.0, RATE, 1, [hertz]) * 32767).astype(np.int16)
            sound = AudioFrame.from_ndarray(samples, "s16", "mono")
            sound.sample_rate, sound.time_base, sound.pts = RATE, Fraction(1, RATE), round(start * RATE)
            file.mux(track.encode(sound))
            file.mux(track.encode(None))


@pytest.mark.parametrize("number", [1, 2, 3])
def test_each_track_can_be_chosen(tmp_path: Path, number: int) -> None:
    several(tmp_path / "obs.mkv")
    clip = probe(tmp_path / "obs.mkv", number)
    assert clip.track == number
    assert [(t.number, t.codec, t.language, t.channels, t.sample_rate) for t in clip.tracks] == [
        (n, "pcm_s16le", language, 1, RATE) for n, language in ((1, "eng"), (2, "fin"), (3, "deu"))
    ]
    assert clip.tracks[1].title == r"Violin\x1b[31m", "what a tag says cannot talk to a terminal"
    buffer = decode_audio(clip, tmp_path)
    sound = buffer.read(0, RATE)[0]
    buffer.close()
    assert np.argmax(np.abs(np.fft.rfft(sound))) == pytest.approx(HERTZ[number - 1], abs=1)


def test_the_first_is_taken_unless_another_is_named_and_a_wrong_number_is_said(tmp_path: Path) -> None:
    several(tmp_path / "obs.mkv")
    assert probe(tmp_path / "obs.mkv").track == 1
    for number in (0, 4, -1):
        with pytest.raises(UnsupportedMedia, match=f"3 sound tracks; there is no track {number}"):
            probe(tmp_path / "obs.mkv", number)


@pytest.mark.parametrize("late", [0.0, 0.25, 1.5])
def test_how_late_the_sound_starts_is_known(tmp_path: Path, late: float) -> None:
    make_video(tmp_path / "v.mkv", 3.0, audio=tone(1.0), audio_start_s=late, audio_codec="flac")
    assert probe(tmp_path / "v.mkv").late_s == pytest.approx(late, abs=0.0015)
    make_video(tmp_path / "w.mkv", 3.0, audio=tone(1.0), video_start_s=late, audio_codec="flac")
    assert probe(tmp_path / "w.mkv").late_s == 0, "sound that starts first is where the file starts"


def test_without_a_picture_the_earliest_track_counts(tmp_path: Path) -> None:
    several(tmp_path / "a.mka", (0.0, 0.5, 0.0), picture=False)
    assert probe(tmp_path / "a.mka", 1).late_s == 0
    assert probe(tmp_path / "a.mka", 2).late_s == pytest.approx(0.5, abs=0.0015)


def test_a_capture_that_begins_in_the_middle_shows_its_picture(tmp_path: Path) -> None:
    make_video(tmp_path / "g.ts", 40.0, 25.0, gop=625, audio=tone(40.0, RATE), rate=RATE)
    data = (tmp_path / "g.ts").read_bytes()
    cut = len(data) // 188 // 8 * 188
    (tmp_path / "cut.ts").write_bytes(data[: 188 * 3] + data[cut:])
    clip = probe(tmp_path / "cut.ts")
    assert clip.video is not None
    assert clip.video.start_s - clip.audio.start_s > 15
