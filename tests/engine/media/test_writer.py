import os
from pathlib import Path
from typing import get_args

import numpy as np
import pytest
import soundfile

from engine.errors import UnsupportedMedia, WriteFailed
from engine.media.frames import FrameReader
from engine.media.loudness import Loudness
from engine.media.mux import mux_video, mux_video_steps
from engine.media.probe import probe
from engine.media.reader import decode_audio
from engine.media.writer import BitDepth, Container, StemFormat, StemWriter, quantise
from tests.media_factory import make_tone, make_video, read_number, tone

FORMATS: list[tuple[Container, BitDepth]] = [
    ("wav", "16"),
    ("wav", "24"),
    ("wav", "32f"),
    ("flac", "16"),
    ("flac", "24"),
]


def noise(channels: int, samples: int, rng: np.random.Generator) -> np.ndarray:
    """Loud enough that a few samples are beyond full scale."""
    return rng.normal(0, 0.35, (channels, samples)).astype(np.float32)


def stored(path: Path, folder: Path) -> np.ndarray:
    buffer = decode_audio(probe(path), folder)
    sound = buffer.read(0, buffer.length)
    buffer.close()
    return sound


@pytest.mark.parametrize(("container", "depth"), FORMATS)
@pytest.mark.parametrize(("channels", "rate"), [(1, 8_000), (2, 44_100), (6, 96_000), (8, 192_000)])
def test_a_file_holds_exactly_the_quantised_values(
    tmp_path: Path, container: Container, depth: BitDepth, channels: int, rate: int, rng: np.random.Generator
) -> None:
    samples = noise(channels, 5000, rng)
    path = tmp_path / f"stem.{container}"
    with StemWriter(path, rate, channels, container, depth) as writer:
        for first in range(0, 5000, 1999):
            writer.write(samples[:, first : first + 1999])
    clip = probe(path)
    assert (clip.audio.sample_rate, clip.audio.channels) == (rate, channels)
    assert clip.audio.bit_depth == int(depth.removesuffix("f"))
    np.testing.assert_array_equal(stored(path, tmp_path).astype(np.float64), quantise(samples, depth))
    beyond = np.count_nonzero((samples >= 1) | (samples < -1))
    assert writer.clipped == (0 if depth == "32f" else beyond)
    assert beyond > 10


@pytest.mark.parametrize("depth", get_args(BitDepth))
def test_quantising_is_rounding_and_happens_once(depth: BitDepth, rng: np.random.Generator) -> None:
    samples = noise(2, 1000, rng)
    once = quantise(samples, depth)
    np.testing.assert_array_equal(quantise(once, depth), once)
    if depth != "32f":
        step = 2.0 ** (1 - int(depth))
        inside = np.abs(samples) < 1 - step
        assert np.abs(once - samples)[inside].max() <= step / 2
        assert once.min() >= -1
        assert once.max() <= 1 - step
        # The whole range is used: a full-scale negative sample stays what it is.
        assert quantise(np.array([-1.0]), depth)[0] == -1


@pytest.mark.parametrize("layout", ["5.1", "5.1(side)", "7.1", "7.1(wide)"])
@pytest.mark.parametrize("depth", ["16", "32f"])
def test_a_multichannel_wav_names_its_loudspeakers(tmp_path: Path, layout: str, depth: BitDepth) -> None:
    channels = 6 if layout.startswith("5") else 8
    with StemWriter(tmp_path / "stem.wav", 48_000, channels, "wav", depth, layout) as writer:
        writer.write(np.zeros((channels, 100), np.float32))
    assert probe(tmp_path / "stem.wav").audio.layout == layout


def test_nothing_appears_before_the_end_and_replacing_is_atomic(tmp_path: Path) -> None:
    path = tmp_path / "stem.wav"
    path.write_bytes(b"what was there")
    with StemWriter(path, 44_100, 2) as writer:
        writer.write(tone(0.1))
        assert path.read_bytes() == b"what was there"
    assert soundfile.info(path).frames == 4410
    assert os.listdir(tmp_path) == ["stem.wav"]


def test_an_exception_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "stem.flac"
    path.write_bytes(b"what was there")

    def interrupted() -> None:
        with StemWriter(path, 44_100, 2, "flac", "16") as writer:
            writer.write(tone(0.1))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert path.read_bytes() == b"what was there"
    assert os.listdir(tmp_path) == ["stem.flac"]


def test_invalid_numbers_are_refused(tmp_path: Path) -> None:
    samples = tone(0.1)
    samples[0, 7] = np.nan

    def write() -> None:
        with StemWriter(tmp_path / "stem.wav", 44_100, 2) as writer:
            writer.write(samples)

    with pytest.raises(WriteFailed, match=r"“stem\.wav” was not written: the sound contains invalid numbers\."):
        write()
    assert not os.listdir(tmp_path)


def test_flac_has_no_float() -> None:
    with pytest.raises(WriteFailed, match="FLAC cannot hold 32-bit float samples; choose 16 or 24 bits, or WAV"):
        StemFormat("flac", "32f")
    assert StemFormat("flac", "24").suffix == ".flac"


@pytest.mark.parametrize(("container", "depth"), [("mp3", "16"), ("wav", "12")])
def test_unknown_formats_are_named(container: Container, depth: BitDepth) -> None:
    with pytest.raises(WriteFailed, match=r"is not a (format|bit depth) for stems; choose"):
        StemFormat(container, depth)


def test_flac_has_eight_channels_at_most(tmp_path: Path) -> None:
    with pytest.raises(WriteFailed, match="FLAC holds at most 8 channels, not 10; choose WAV"):
        StemWriter(tmp_path / "stem.flac", 44_100, 10, "flac", "16")


@pytest.mark.parametrize(
    ("rate", "held"),
    [
        (65_535, True),
        (65_536, False),
        (65_540, True),
        (352_800, True),
        (384_001, False),
        (655_350, True),
        (768_000, False),
    ],
)
def test_rates_that_flac_cannot_hold_are_said_beforehand(tmp_path: Path, rate: int, held: bool) -> None:
    path = tmp_path / "stem.flac"
    if not held:
        with pytest.raises(WriteFailed, match=f"FLAC cannot hold {rate} Hz; choose WAV"):
            StemWriter(path, rate, 1, "flac", "16")
        return
    with StemWriter(path, rate, 1, "flac", "16") as writer:
        writer.write(np.zeros((1, 10)))
    assert soundfile.info(path).samplerate == rate


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    def write() -> None:
        with StemWriter(tmp_path / "nowhere" / "stem.wav", 44_100, 2):
            pass

    with pytest.raises(WriteFailed, match=r"^“stem\.wav” could not be written: .*\.$"):
        write()


def test_wav_beyond_four_gigabytes_becomes_rf64(tmp_path: Path) -> None:
    with StemWriter(tmp_path / "stem.wav", 44_100, 2, "wav", "24", length=800_000_000) as writer:
        writer.write(tone(0.1))
    assert (tmp_path / "stem.wav").read_bytes()[:4] == b"RF64"
    assert probe(tmp_path / "stem.wav").duration_s == pytest.approx(0.1)


@pytest.mark.parametrize("length", [0, 1_500_000_000])
def test_a_broadcast_wav_hands_on_what_it_was_told(tmp_path: Path, length: int) -> None:
    """Also as RF64, beyond four gigabytes, and also when it has been through FFmpeg, which renames half of it."""
    told = {
        "time_reference": str(5 << 32), "description": "Take 3", "originator": "Recorder", "creation_time": "10:11:12",
        "originator_reference": "No. 7", "date": "2026-01-02", "title": "Duet", "artist": "Two players",
    }  # fmt: skip
    chunks = []
    for name in ("first.wav", "second.wav"):
        path = tmp_path / name
        with StemWriter(path, 44_100, 1, "wav", "24", length=length, tags=told) as writer:
            writer.write(tone(0.1, channels=1))
            writer.loudness = Loudness(-23.04, 5.0, -1.5, 0.8)
        data = path.read_bytes()
        assert data[:4] == (b"RF64" if length else b"RIFF")
        size = int.from_bytes(data[20:28] if length else data[4:8], "little")
        assert size == len(data) - 8
        chunks.append(data[data.index(b"bext") :])
        found = probe(path)
        assert found.duration_s == pytest.approx(0.1)
        told = dict(found.tags)
    assert chunks[0] == chunks[1]
    assert (told["title"], told["artist"], told["time_reference"]) == ("Duet", "Two players", str(5 << 32))
    body = chunks[0][8:]
    places = {0: b"Take 3", 256: b"Recorder", 288: b"No. 7", 320: b"2026-01-0210:11:12"}
    assert {at: body[at : at + len(text)] for at, text in places.items()} == places
    # Version 2; loudness, range and true peak in hundredths.
    assert np.frombuffer(body, "<u2", 1, 346)[0] == 2
    assert list(np.frombuffer(body, "<i2", 3, 412)) == [-2304, 500, -150]


def test_the_day_of_a_video_goes_into_the_chunk(tmp_path: Path) -> None:
    tags = {
        "creation_time": "2026-01-02T10:11:12.000000Z",
        "date": "last week",
        "comment": "Ännä",
        "time_reference": "0",
    }
    with StemWriter(tmp_path / "stem.wav", 44_100, 1, "wav", "24", tags=tags) as writer:
        writer.write(tone(0.1, channels=1))
    data = (tmp_path / "stem.wav").read_bytes()
    body = data[data.index(b"bext") + 8 :]
    assert (body[:5], body[320:338]) == (b"?nn?\0", b"2026-01-0210:11:12")


def test_wav_that_would_grow_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.media.writer.WAV_BYTES", 10_000)

    def write() -> None:
        with StemWriter(tmp_path / "stem.wav", 44_100, 2) as writer:
            for _ in range(10):
                writer.write(tone(0.1))

    with pytest.raises(WriteFailed, match="larger than the 4 GB a WAV file can hold"):
        write()
    assert not os.listdir(tmp_path)


@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".mov"])
def test_a_video_keeps_its_picture_and_gets_the_sound(tmp_path: Path, suffix: str) -> None:
    shown = make_video(tmp_path / "v.mp4", 2.0, size=(64, 96), rotation=90, audio_start_s=0.3)
    make_tone(tmp_path / "mix.wav", 2.0, 44_100, 2, [1000.0])
    clip, out = probe(tmp_path / "v.mp4"), tmp_path / f"out{suffix}"
    mux_video(clip, tmp_path / "mix.wav", out)
    result = probe(out)
    assert result.video is not None
    assert clip.video is not None
    assert (result.video.codec, result.video.rotation, result.video.width) == ("h264", 90, 64)
    assert result.video.fps == pytest.approx(25)
    assert (result.audio.codec, result.audio.sample_rate) == ("aac", 44_100)
    reader = FrameReader(result)
    times = [t + result.video.start_s - result.audio.start_s for t in shown]
    assert [read_number(reader.frame_at(t).image) for t in times] == list(range(50))
    reader.close()
    # Picture and sound stand to each other as they did, but for the encoder's own 1024 samples of run-in.
    before = clip.audio.start_s - clip.video.start_s
    after = result.audio.start_s - result.video.start_s
    assert after == pytest.approx(before, abs=1024 / 44_100 + 2e-3)
    sound = stored(out, tmp_path)[0]
    spectrum = np.abs(np.fft.rfft(sound[20_000:64_100] * np.hanning(44_100)))
    assert np.argmax(spectrum) == pytest.approx(1000, abs=2)


def test_the_new_sound_keeps_time(tmp_path: Path) -> None:
    make_video(tmp_path / "v.mp4", 2.0)
    click = np.zeros((2, 88_200), np.float32)
    click[:, 44_100:44_200] = 0.9
    soundfile.write(tmp_path / "mix.wav", click.T, 44_100)
    mux_video(probe(tmp_path / "v.mp4"), tmp_path / "mix.wav", tmp_path / "out.mp4")
    sound = np.abs(stored(tmp_path / "out.mp4", tmp_path)[0])
    assert np.argmax(sound > 0.3) == pytest.approx(44_100, abs=30)


def test_cancelling_a_video_leaves_nothing(tmp_path: Path) -> None:
    make_video(tmp_path / "v.mp4", 2.0)
    make_tone(tmp_path / "mix.wav", 2.0)
    (tmp_path / "out").mkdir()
    steps = mux_video_steps(probe(tmp_path / "v.mp4"), tmp_path / "mix.wav", tmp_path / "out" / "o.mp4")
    assert 0 <= next(steps) < 1
    assert len(os.listdir(tmp_path / "out")) == 1
    steps.close()  # type: ignore[attr-defined]  # a generator, promised as an iterator
    assert not os.listdir(tmp_path / "out")


def test_a_container_that_cannot_hold_the_picture_says_so(tmp_path: Path) -> None:
    make_video(tmp_path / "v.webm", 1.0, codec="libvpx", audio_codec="libopus", rate=48_000)
    make_tone(tmp_path / "mix.wav", 1.0)
    clip = probe(tmp_path / "v.webm")
    with pytest.raises(WriteFailed, match=r"A \.mp4 file cannot hold this picture \(vp8\)"):
        mux_video(clip, tmp_path / "mix.wav", tmp_path / "out.mp4")
    assert not (tmp_path / "out.mp4").exists()
    mux_video(clip, tmp_path / "mix.wav", tmp_path / "out.mkv")
    assert probe(tmp_path / "out.mkv").audio.codec == "aac"
    with pytest.raises(WriteFailed, match=r"stored as \.mp4, \.mov or \.mkv"):
        mux_video(clip, tmp_path / "mix.wav", tmp_path / "out.xyz")


def test_sound_alone_cannot_become_a_video(tmp_path: Path) -> None:
    make_tone(tmp_path / "a.wav", 0.5)
    with pytest.raises(UnsupportedMedia, match="has no picture"):
        mux_video(probe(tmp_path / "a.wav"), tmp_path / "a.wav", tmp_path / "o.mp4")
