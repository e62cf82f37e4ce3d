import errno
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.errors import MediaError
from engine.media.buffer import AudioBuffer
from engine.media.probe import probe
from engine.media.reader import AudioDecoder, decode_audio
from engine.temporary import cache_folder, sweep_stale
from tests.media_factory import make_audio, make_tone, make_video, tone


def decode(path: Path, folder: Path) -> tuple[np.ndarray, AudioBuffer]:
    buffer = decode_audio(probe(path), folder)
    sound = buffer.read(0, buffer.length)
    buffer.close()
    return sound, buffer


def main_frequency(sound: np.ndarray, rate: int) -> float:
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound))))
    return float(np.argmax(spectrum) * rate / len(sound))


@pytest.mark.parametrize("rate", [8_000, 44_100, 192_000])
@pytest.mark.parametrize("channels", [1, 2, 3, 4, 5, 6, 7, 8])
def test_float_wav_comes_back_bit_for_bit(tmp_path: Path, rate: int, channels: int) -> None:
    frequencies = [200.0 + 100 * c for c in range(channels)]
    samples = make_tone(tmp_path / "a.wav", 0.2, rate, channels, frequencies, "FLOAT")
    sound, buffer = decode(tmp_path / "a.wav", tmp_path)
    assert (buffer.rate, buffer.channels, buffer.length) == (rate, channels, samples.shape[1])
    assert sound.dtype == np.float32
    np.testing.assert_array_equal(sound, samples)


@pytest.mark.parametrize(
    ("name", "subtype", "bits"),
    [
        ("a.wav", "PCM_U8", 8),
        ("a.wav", "PCM_16", 16),
        ("a.wav", "PCM_24", 24),
        ("a.wav", "PCM_32", 25),
        ("a.flac", "PCM_16", 16),
        ("a.flac", "PCM_24", 24),
    ],
)
def test_integers_are_exact_to_their_last_bit(tmp_path: Path, name: str, subtype: str, bits: int) -> None:
    samples = make_tone(tmp_path / name, 0.2, subtype=subtype)
    sound, _ = decode(tmp_path / name, tmp_path)
    step = 2.0 ** (1 - bits)
    # Rounded or cut off, as libsndfile likes.
    assert np.abs(sound - samples).max() <= step + 2.0**-25
    if bits < 25:
        np.testing.assert_array_equal(sound / step, np.rint(sound / step))


@pytest.mark.parametrize(
    ("name", "codec", "container", "rate"),
    [
        ("a.m4a", "alac", "ipod", 44_100),
        ("a.mka", "flac", "matroska", 48_000),
        ("a.m4a", "aac", "ipod", 44_100),
        ("a.ogg", "libopus", "ogg", 48_000),
        ("a.mp3", "libmp3lame", "mp3", 44_100),
        ("a.ac3", "ac3", "ac3", 48_000),
        ("a.aiff", "pcm_s24be", "aiff", 96_000),
        ("a.au", "pcm_f64be", "au", 44_100),
    ],
)
def test_codecs(tmp_path: Path, name: str, codec: str, container: str, rate: int) -> None:
    make_audio(tmp_path / name, tone(1.0, rate, 2, [440.0, 660.0]), rate, codec, container)
    sound, buffer = decode(tmp_path / name, tmp_path)
    assert buffer.rate == rate
    assert buffer.length == pytest.approx(rate, rel=0.06)
    middle = sound[:, rate // 4 : rate * 3 // 4]
    for channel, hertz in zip(middle, (440.0, 660.0), strict=True):
        assert main_frequency(channel, rate) == pytest.approx(hertz, abs=2.1)
        assert np.sqrt(np.mean(np.square(channel))) == pytest.approx(0.5 / np.sqrt(2), rel=0.08)


@pytest.mark.parametrize("channels", [1, 6, 8])
@pytest.mark.parametrize(("name", "codec"), [("a.m4a", "aac"), ("a.ogg", "libopus"), ("a.mka", "flac")])
def test_every_channel_arrives_in_its_place(tmp_path: Path, name: str, codec: str, channels: int) -> None:
    # FFmpeg's AAC encoder does not code the bass channel above 120 Hz.
    frequencies = [60.0 if c == 3 and channels > 5 else 300.0 + 100 * c for c in range(channels)]
    make_audio(tmp_path / name, tone(1.0, 48_000, channels, frequencies), 48_000, codec)
    sound, buffer = decode(tmp_path / name, tmp_path)
    assert buffer.channels == channels
    for channel, hertz in zip(sound[:, 12_000:36_000], frequencies, strict=True):
        assert main_frequency(channel, 48_000) == pytest.approx(hertz, abs=2.1)


def test_encoder_priming_is_not_heard(tmp_path: Path) -> None:
    samples = tone(1.0)
    make_audio(tmp_path / "a.m4a", samples, 44_100, "aac", "ipod")
    sound, _ = decode(tmp_path / "a.m4a", tmp_path)
    # With the 1024 samples of priming left in, the sines would be out of step.
    assert np.abs(sound[:, 5000:40_000] - samples[:, 5000:40_000]).max() < 0.05


def test_the_first_sample_is_time_zero_however_late_it_starts(tmp_path: Path) -> None:
    samples = tone(1.0)
    make_video(tmp_path / "v.mkv", 2.0, audio=samples, audio_start_s=0.75, audio_codec="flac")
    sound, buffer = decode(tmp_path / "v.mkv", tmp_path)
    assert buffer.length == samples.shape[1]
    np.testing.assert_allclose(sound, samples, atol=2.0**-15)


def test_a_hole_in_the_timestamps_is_silence(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    samples = tone(2.0, 48_000)
    make_audio(tmp_path / "a.mka", samples, 48_000, "flac", drop=(8, 12))
    with caplog.at_level(logging.WARNING, "engine"):
        sound, buffer = decode(tmp_path / "a.mka", tmp_path)
    assert "samples missing" in caplog.text
    assert buffer.length == pytest.approx(samples.shape[1], abs=48)
    silent = np.flatnonzero(np.abs(sound[0]) == 0)
    gap = np.flatnonzero(np.diff(silent) > 1)
    assert len(silent) > 4 * 4000
    assert len(gap) < 200
    # What follows stands where it stood, to the millisecond to which Matroska counts.
    after = sound[0, -20_000:]
    error = min(np.abs(after[50:-50] - samples[0, -20_000 + 50 + s : -50 + s]).max() for s in range(-48, 49))
    assert error < 2.0**-14


def test_small_steps_of_imprecise_timestamps_are_joined(tmp_path: Path) -> None:
    # Opus packets of 20 ms and Matroska's milliseconds at 44.1 kHz never agree to the sample.
    samples = tone(2.0)
    make_audio(tmp_path / "a.mka", samples, 44_100, "flac")
    sound, buffer = decode(tmp_path / "a.mka", tmp_path)
    assert buffer.length == samples.shape[1]
    np.testing.assert_allclose(sound, samples, atol=2.0**-15)


def test_damage_in_the_middle_is_skipped_and_the_rest_keeps_its_time(
    tmp_path: Path, rng: np.random.Generator, caplog: pytest.LogCaptureFixture
) -> None:
    samples = tone(6.0, 44_100, 2, [440.0])
    samples[:, 4 * 44_100 :] = tone(2.0, 44_100, 2, [1000.0])
    make_video(tmp_path / "v.mp4", 6.0, audio=samples)
    data = bytearray((tmp_path / "v.mp4").read_bytes())
    middle = len(data) // 2
    data[middle : middle + 3000] = rng.bytes(3000)
    (tmp_path / "bad.mp4").write_bytes(data)
    with caplog.at_level(logging.WARNING, "engine"):
        sound, buffer = decode(tmp_path / "bad.mp4", tmp_path)
    assert "skipped undecodable sound" in caplog.text
    assert buffer.length == pytest.approx(6.0 * 44_100, abs=2048)
    onset = 4 * 44_100
    assert main_frequency(sound[0, onset - 8192 : onset], 44_100) == pytest.approx(440, abs=10)
    assert main_frequency(sound[0, onset : onset + 8192], 44_100) == pytest.approx(1000, abs=10)


def test_a_change_of_format_is_converted_to_the_first(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    make_audio(tmp_path / "1.aac", tone(1.0, 44_100, 2, [500.0, 700.0]), 44_100, "aac", "adts")
    make_audio(tmp_path / "2.aac", tone(1.0, 22_050, 1, [900.0]), 22_050, "aac", "adts")
    parts = [(tmp_path / name).read_bytes() for name in ("1.aac", "2.aac", "1.aac")]
    (tmp_path / "joined.aac").write_bytes(b"".join(parts))
    with caplog.at_level(logging.WARNING, "engine"):
        sound, buffer = decode(tmp_path / "joined.aac", tmp_path)
    assert "the sound changes to 22050 Hz, mono; converted to 44100 Hz, stereo" in caplog.text
    assert (buffer.rate, buffer.channels) == (44_100, 2)
    assert buffer.length == pytest.approx(3.1 * 44_100, rel=0.03)
    expected = ((500.0, 700.0), (900.0, 900.0), (500.0, 700.0))
    for second, pair in enumerate(expected):
        part = sound[:, round((1.05 * second + 0.3) * 44_100) : round((1.05 * second + 0.7) * 44_100)]
        for channel, hertz in zip(part, pair, strict=True):
            assert main_frequency(channel, 44_100) == pytest.approx(hertz, abs=3)


def test_reading_beyond_the_ends_gives_silence(tmp_path: Path) -> None:
    samples = make_tone(tmp_path / "a.wav", 0.1, subtype="FLOAT")
    buffer = decode_audio(probe(tmp_path / "a.wav"), tmp_path)
    n = samples.shape[1]
    around = buffer.read(-10, n + 10)
    assert around.shape == (2, n + 20)
    assert not around[:, :10].any()
    assert not around[:, -10:].any()
    np.testing.assert_array_equal(around[:, 10:-10], samples)
    assert buffer.read(n + 5, n + 9).shape == (2, 4)
    assert buffer.read(5, 5).shape == (2, 0)
    around[:] = 7
    np.testing.assert_array_equal(buffer.read(0, n), samples)
    buffer.close()
    with pytest.raises(ValueError, match="closed"):
        buffer.read(0, 1)


def test_what_is_decoded_can_be_read_meanwhile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.media.reader.PROGRESS_S", 0.0)
    samples = make_tone(tmp_path / "a.wav", 20.0, subtype="FLOAT")
    decoder = AudioDecoder(probe(tmp_path / "a.wav"), tmp_path)
    buffer = decoder.buffer
    assert (buffer.available, buffer.complete) == (0, False)
    assert buffer.length == samples.shape[1]
    progress, available = [], []
    for done in decoder.run():
        progress.append(done)
        available.append(buffer.available)
        here = buffer.available
        np.testing.assert_array_equal(buffer.read(here - 100, here), samples[:, here - 100 : here])
    assert progress == sorted(progress)
    assert progress[-1] == 1.0
    assert len(set(available)) > 5
    assert available == sorted(available)
    assert (buffer.length, buffer.complete) == (samples.shape[1], True)
    buffer.close()


def test_many_readers_while_one_writes(tmp_path: Path) -> None:
    buffer = AudioBuffer(44_100, 2, 0, tmp_path)
    wrong: list[int] = []
    stop = threading.Event()

    def watch() -> None:
        while not stop.is_set():
            have = buffer.available
            got = buffer.read(0, have)[0]
            if not np.array_equal(got, np.arange(have, dtype=np.float32)):
                wrong.append(have)

    readers = [threading.Thread(target=watch) for _ in range(3)]
    for reader in readers:
        reader.start()
    for block in range(100):
        row = np.arange(block * 500, block * 500 + 500, dtype=np.float32)
        buffer.append(np.stack([row, row]))
    stop.set()
    for reader in readers:
        reader.join(20)
    assert not wrong
    assert buffer.length == 50_000
    buffer.close()


def test_the_temporary_file_goes_with_the_buffer(tmp_path: Path) -> None:
    make_tone(tmp_path / "a.wav", 0.1)
    clip = probe(tmp_path / "a.wav")
    folder = tmp_path / "cache"
    closed, dropped = decode_audio(clip, folder), decode_audio(clip, folder)
    assert len(list(folder.iterdir())) == 2
    assert all(p.name.startswith(f"audio-{os.getpid()}-") for p in folder.iterdir())
    closed.close()
    closed.close()
    assert len(list(folder.iterdir())) == 1
    del dropped
    assert not list(folder.iterdir())


def test_the_cache_is_the_users_own() -> None:
    assert cache_folder().name == "soloist"
    if sys.platform == "linux":
        assert cache_folder().parent == Path(os.environ["XDG_CACHE_HOME"])


def test_a_failed_decode_leaves_no_file(tmp_path: Path) -> None:
    make_tone(tmp_path / "a.wav", 0.1)
    clip = probe(tmp_path / "a.wav")
    (tmp_path / "a.wav").write_bytes(b"RIFF")
    with pytest.raises(MediaError, match=r"a\.wav"):
        decode_audio(clip, tmp_path / "cache")
    assert not list((tmp_path / "cache").iterdir())


@pytest.fixture
def other_process(tmp_path: Path, repository: Path) -> Iterator[subprocess.Popen[str]]:
    """Another Soloist with a buffer open in `tmp_path`."""
    script = (
        "import sys; from pathlib import Path; from engine.media.buffer import AudioBuffer\n"
        "b = AudioBuffer(44100, 2, 10, Path(sys.argv[1])); print(b.path.name, flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path)],
        cwd=repository,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield process
        process.kill()


def test_only_what_dead_processes_left_is_swept(tmp_path: Path, other_process: subprocess.Popen[str]) -> None:
    assert other_process.stdout is not None
    theirs = tmp_path / other_process.stdout.readline().strip()
    mine = AudioBuffer(44_100, 2, 10, tmp_path)
    (tmp_path / "holiday.f32").touch()
    assert sweep_stale(tmp_path) == 0
    assert theirs.exists()
    # Killed, so that it has no chance to tidy up itself.
    other_process.kill()
    other_process.wait(20)
    assert theirs.exists()
    assert sweep_stale(tmp_path) == 1
    assert not theirs.exists()
    assert mine.path.exists()
    assert (tmp_path / "holiday.f32").exists()
    mine.close()
    assert sweep_stale(tmp_path / "nowhere") == 0


def test_too_little_room_is_told_before_decoding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_tone(tmp_path / "a.wav", 0.5)
    clip = probe(tmp_path / "a.wav")

    class Usage:
        free = 1000

    monkeypatch.setattr("shutil.disk_usage", lambda folder: Usage)
    with pytest.raises(MediaError, match=r"not enough room on the disk.*“a\.wav” needs"):
        AudioDecoder(clip, tmp_path / "cache")
    assert not list((tmp_path / "cache").iterdir())


def test_a_disk_that_fills_up_is_one_sentence(tmp_path: Path) -> None:
    buffer = AudioBuffer(44_100, 2, 10, tmp_path)

    class Full:
        def write(self, data: object) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

    original, buffer._file = buffer._file, Full()  # type: ignore[assignment]  # stands in for a full disk
    with pytest.raises(MediaError, match="not enough room on the disk"):
        buffer.append(np.zeros((2, 10), np.float32))
    buffer._file = original
    buffer.close()
