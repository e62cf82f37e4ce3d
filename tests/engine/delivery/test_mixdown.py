"""The mix as one file: the sum of the stems, in any format, whole or not at all."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.delivery.mixdown import MixContainer, MixFormat, MixRequest, write_mix
from engine.errors import ExportError, WouldOverwrite, WriteFailed
from engine.export import ExportProgress, StemRequest, export_stems
from engine.grid import MaskGrid
from engine.media.probe import probe
from engine.media.reader import decode_audio
from engine.media.writer import BitDepth, StemFormat
from engine.project.segmentation import Segmentation
from tests.fakes import MemoryBuffer, noise_buffer, random_mask

WEIGHTS = {"violin": 0.5, "cello": 0.0, "other": 1.25}
STEP = 2.0**-23


def run(buffer: MemoryBuffer, mask: Segmentation, request: MixRequest) -> ExportProgress:
    return list(write_mix(buffer, mask, request))[-1]


def read(path: Path) -> np.ndarray:
    return np.asarray(soundfile.read(path, dtype="float64", always_2d=True)[0]).T


@pytest.mark.parametrize("container", ["wav", "flac"])
@pytest.mark.parametrize(("start", "stop"), [(0, None), (7_001, 30_007)])
def test_it_is_the_sum_of_the_stems_times_their_gains(
    tmp_path: Path, container: MixContainer, start: int, stop: int | None
) -> None:
    buffer, mask = noise_buffer(1.0, 48_000), random_mask(1.0)
    request = MixRequest(tmp_path / f"mix.{container}", WEIGHTS, MixFormat(container), start=start, stop=stop)
    stems = list(
        export_stems(buffer, mask, tmp_path / "stems", StemRequest(("violin", "cello"), start=start, stop=stop))
    )[-1]
    done = run(buffer, mask, request)
    assert done.files == (request.path,)
    gains = (0.5, 0.0, 1.25)
    expected = sum(gain * read(path) for gain, path in zip(gains, stems.files, strict=True))
    # Half a step of its own, and half a step of each stem times its gain (the residual makes up for the others').
    assert np.abs(read(request.path) - expected).max() <= STEP * (0.5 + 0.5 * 0.75 + 0.5 * 1.25 + 0.5 * 1.25) + 1e-7
    assert read(request.path).shape == (2, (stop or buffer.length) - start)


def test_what_is_not_separated_yet_counts_as_other(tmp_path: Path) -> None:
    buffer, mask = noise_buffer(0.4), Segmentation(MaskGrid.for_duration(0.4), ("violin",))
    run(buffer, mask, MixRequest(tmp_path / "a.wav", {"violin": 1.0, "other": 0.0}))
    run(buffer, mask, MixRequest(tmp_path / "b.wav", {"violin": 0.0, "other": 1.0}))
    assert np.abs(read(tmp_path / "a.wav")).max() == 0
    assert np.abs(read(tmp_path / "b.wav") - buffer.samples).max() < 1e-6


@pytest.mark.parametrize("container", ["mp3", "m4a"])
def test_formats_for_the_road_keep_rate_channels_and_place(tmp_path: Path, container: MixContainer) -> None:
    time = np.arange(44_100) / 44_100
    sweep = 0.4 * np.sin(2 * np.pi * (200 * time + 900 * time**2))
    buffer = MemoryBuffer(np.stack([sweep, 0.5 * sweep]), 44_100)
    path = tmp_path / f"mix.{container}"
    ones = {"violin": 1.0, "cello": 1.0, "other": 1.0}
    request = MixRequest(path, ones, MixFormat(container, None), tags={"title": "Duet", "artist": "Ännä"})
    assert run(buffer, random_mask(1.0), request).clipped == (0,)
    clip = probe(path)
    assert (clip.audio.sample_rate, clip.audio.channels, clip.tags["title"]) == (44_100, 2, "Duet")
    sound = decode_audio(clip)
    heard = sound.read(0, 44_100)[0]
    here = [float(np.dot(heard[1_000 + k : 43_000 + k], sweep[1_000:43_000])) for k in range(-40, 41)]
    assert np.argmax(here) == 40
    assert np.sqrt(np.mean((heard - sweep)[2_000:42_000] ** 2)) < 0.01
    sound.close()


def rounding_error(tmp_path: Path, level: float, dither: bool) -> np.ndarray:
    """Error in steps of 16 bits, of a constant that lies between two steps."""
    buffer = MemoryBuffer(np.full((1, 60_000), level / 32_768), 44_100)
    request = MixRequest(tmp_path / f"{level}{dither}.wav", {"other": 1.0}, MixFormat("wav", "16", dither))
    run(buffer, Segmentation(MaskGrid.for_duration(60_000 / 44_100), ()), request)
    return np.asarray(read(request.path)[0] * 32_768 - level)


def test_dither_frees_the_error_from_the_sound(tmp_path: Path) -> None:
    """Without it a quarter of a step is always missing; with it none in the mean, and the error's power is a quarter of
    a step squared (rounding 1/12, triangular noise 2/12) wherever the sound lies.
    """
    assert rounding_error(tmp_path, 0.25, dither=False).mean() == -0.25
    for level in (0.0, 0.25, 0.5):
        error = rounding_error(tmp_path, level, dither=True)
        assert error.mean() == pytest.approx(0.0, abs=0.01)
        assert error.var() == pytest.approx(0.25, rel=0.03)


@pytest.mark.parametrize(
    ("container", "depth", "dither", "sentence"),
    [
        ("mp3", "24", False, "MP3 has no bit depth"), ("m4a", None, True, "Dither is for"),
        ("wav", "32f", True, "Dither is for"), ("flac", "32f", False, "FLAC cannot hold"),
        ("ogg", None, False, "choose"),
    ],
)  # fmt: skip
def test_combinations_that_do_not_exist(
    container: MixContainer, depth: BitDepth | None, dither: bool, sentence: str
) -> None:
    with pytest.raises((ExportError, WriteFailed), match=sentence):
        MixFormat(container, depth, dither)


@pytest.mark.parametrize(
    ("container", "rate", "channels", "sentence"),
    [
        ("mp3", 96_000, 2, "MP3 cannot hold 96000 Hz"), ("mp3", 44_100, 6, "MP3 holds at most 2 channels, not 6"),
        ("m4a", 192_000, 2, "AAC cannot hold 192000 Hz"), ("m4a", 48_000, 9, "AAC holds at most 8 channels"),
        ("flac", 48_000, 9, "FLAC holds at most 8"), ("flac", 88_201, 1, "FLAC cannot hold 88201 Hz"),
    ],
)  # fmt: skip
def test_what_a_format_cannot_hold_is_said_before_anything_is_written(
    tmp_path: Path, container: MixContainer, rate: int, channels: int, sentence: str
) -> None:
    buffer = MemoryBuffer(np.zeros((channels, 1_000)), rate)
    depth: BitDepth | None = "24" if container == "flac" else None
    with pytest.raises(WriteFailed, match=sentence):
        run(buffer, random_mask(0.1), MixRequest(tmp_path / "new" / "mix", WEIGHTS, MixFormat(container, depth)))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("container", ["wav", "mp3", "m4a"])
def test_a_cancelled_mix_leaves_what_was_there(tmp_path: Path, container: MixContainer) -> None:
    buffer, mask = noise_buffer(4.0), random_mask(4.0)
    path = tmp_path / f"mix.{container}"
    path.write_text("mine")
    form = MixFormat(container, "24" if container == "wav" else None)
    with pytest.raises(WouldOverwrite):
        run(buffer, mask, MixRequest(path, WEIGHTS, form))
    work = write_mix(buffer, mask, MixRequest(path, WEIGHTS, form, overwrite=True))
    assert 0 < next(work).done < 1
    work.close()
    assert [p.name for p in tmp_path.iterdir()] == [path.name]
    assert path.read_text() == "mine"


def test_what_is_too_loud_is_counted_and_told(tmp_path: Path) -> None:
    buffer, mask = noise_buffer(0.4, level=0.9), random_mask(0.4)
    loud = {"violin": 2.0, "cello": 2.0, "other": 2.0}
    done = run(buffer, mask, MixRequest(tmp_path / "mix.wav", loud, MixFormat("wav", "24")))
    assert done.clipped[0] == np.count_nonzero(np.rint(buffer.samples * 2 * 2**23) > 2**23 - 1) + np.count_nonzero(
        buffer.samples * 2 < -1
    )
    assert done.loudness[0].clips
    kept = run(buffer, mask, MixRequest(tmp_path / "float.wav", loud, MixFormat("wav", "32f")))
    assert kept.clipped == (0,)
    assert np.abs(read(tmp_path / "float.wav") - 2 * buffer.samples).max() < 1e-6


def test_a_stem_s_broadcast_chunk_says_where_it_belongs_and_how_loud_it_is(tmp_path: Path) -> None:
    buffer, mask = noise_buffer(3.5), random_mask(3.5)
    tags = {"time_reference": "1000", "description": "Take 3"}
    request = StemRequest(("violin",), tags=tags, start=500, format=StemFormat("wav", "24"))
    done = list(export_stems(buffer, mask, tmp_path, request))[-1]
    data = done.files[0].read_bytes()
    at = data.index(b"bext") + 8
    assert data[at : at + 6] == b"Take 3"
    reference, version = np.frombuffer(data, "<u8", 1, at + 338)[0], np.frombuffer(data, "<u2", 1, at + 346)[0]
    assert (reference, version) == (1_500, 2)
    told = np.frombuffer(data, "<i2", 5, at + 412)
    violin = done.loudness[0]
    assert violin.integrated is not None
    assert violin.range is not None
    assert violin.true_peak is not None
    measured = [round(100 * value) for value in (violin.integrated, violin.range, violin.true_peak)]
    assert list(told) == [*measured, 0x7FFF, 0x7FFF]
    # Other programs find it, and the sound before it.
    assert probe(done.files[0]).tags["time_reference"] == "1500"
