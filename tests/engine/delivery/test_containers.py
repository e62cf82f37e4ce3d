"""Many stems in one file: read back sample by sample, with their names, and whole or not at all."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile

from engine.delivery.containers import (
    ContainerPart,
    ContainerRequest,
    StemContainer,
    parse_parts,
    parts_for,
    write_container,
)
from engine.delivery.mixdown import MixFormat, MixRequest, write_mix
from engine.errors import EngineError, ExportError, WouldOverwrite, WriteFailed
from engine.export import ExportProgress, StemRequest, export_stems
from engine.media.boxes import read_user_data
from engine.media.probe import Clip, probe
from engine.media.reader import decode_audio
from engine.media.tracks import SoundForm
from engine.media.writer import BitDepth, StemFormat
from tests.fakes import MemoryBuffer, noise_buffer, random_mask
from tests.media_factory import make_video, read_number

BOTH = ("violin", "cello")
QUARTET = parse_parts("Strings=violin; Low=cello; Rest=other; Drums=drum")


@pytest.fixture
def clip(tmp_path: Path) -> Clip:
    path = tmp_path / "in" / "duet.wav"
    path.parent.mkdir()
    soundfile.write(path, noise_buffer(1.0).samples.T, 44_100, subtype="PCM_24")
    return probe(path)


def request(clip: Clip, kind: StemContainer, name: str = "all") -> ContainerRequest:
    return ContainerRequest(clip.path.parents[1] / f"{name}.{kind}", kind, parts_for("mka", BOTH), clip)


def run(buffer: MemoryBuffer, wanted: ContainerRequest, instruments: tuple[str, ...] = BOTH) -> ExportProgress:
    mask = random_mask(buffer.length / buffer.rate, instruments)
    return list(write_container(buffer, mask, wanted))[-1]


def stems(buffer: MemoryBuffer, folder: Path, depth: BitDepth, instruments: tuple[str, ...] = BOTH) -> list[np.ndarray]:
    """The same stems as files of their own."""
    mask = random_mask(buffer.length / buffer.rate, instruments)
    done = list(export_stems(buffer, mask, folder, StemRequest(instruments, format=StemFormat("wav", depth))))[-1]
    return [np.asarray(soundfile.read(path, dtype="float32")[0]).T for path in done.files]


def track(path: Path, number: int) -> tuple[str, np.ndarray]:
    """Its title and samples."""
    clip = probe(path, number)
    buffer = decode_audio(clip)
    samples = buffer.read(0, buffer.length)
    buffer.close()
    return clip.tracks[number - 1].title, samples


@pytest.mark.parametrize(
    ("kind", "depth", "codec"),
    [("mka", "16", "flac"), ("mka", "24", "flac"), ("mka", "32f", "pcm_f32le")],
)
def test_matroska_holds_the_stems_bit_for_bit(
    clip: Clip, tmp_path: Path, kind: StemContainer, depth: BitDepth, codec: str
) -> None:
    buffer = noise_buffer(1.0)
    wanted = replace(request(clip, kind), bit_depth=depth, tags={"title": "Duet", "artist": "Ännä", "date": "2026"})
    done = run(buffer, wanted)
    assert (done.files, done.clipped) == ((wanted.path,), (0, 0, 0))
    found = probe(wanted.path)
    assert [t.title for t in found.tracks] == ["Violin", "Cello", "Other"]
    assert {t.codec for t in found.tracks} == {codec}
    assert [found.tags[n] for n in ("title", "artist", "date")] == ["Duet", "Ännä", "2026"]
    for number, expected in enumerate(stems(buffer, tmp_path / "stems", depth), 1):
        np.testing.assert_array_equal(track(wanted.path, number)[1], expected)
    with av.open(str(wanted.path)) as file:
        assert file.streams.audio[0].metadata["COLOR"].startswith("#")


def test_a_passage_and_a_mix_before_the_stems(clip: Clip, tmp_path: Path) -> None:
    buffer = noise_buffer(1.0)
    only = {"violin": 1.0, "cello": 0.0, "other": 0.0}
    wanted = replace(request(clip, "mka"), start=10_001, stop=30_000, lead=77, mix=only, mix_title="Mix (only violin)")
    run(buffer, wanted)
    title, mix = track(wanted.path, 1)
    assert title == "Mix (only violin)"
    assert mix.shape == (2, 30_000 - 10_001 + 77)
    assert not mix[:, :77].any()
    np.testing.assert_array_equal(mix, track(wanted.path, 2)[1])
    whole = stems(buffer, tmp_path / "stems", "24")
    np.testing.assert_array_equal(mix[:, 77:], whole[0][:, 10_001:30_000])


def test_a_stem_file_has_the_mix_and_four_parts(clip: Clip, tmp_path: Path) -> None:
    trio = (*BOTH, "drum")
    buffer = noise_buffer(1.0)
    parts = parts_for("stem.mp4", trio, QUARTET)
    wanted = replace(request(clip, "stem.mp4"), parts=parts, mix={})
    run(buffer, wanted, trio)
    mix, *four = (track(wanted.path, number) for number in range(1, 6))
    np.testing.assert_array_equal(mix[1], buffer.samples)
    assert [title for title, _ in four] == ["Strings", "Low", "Rest", "Drums"]
    violin, cello, drum, residual = stems(buffer, tmp_path / "stems", "24", trio)
    for (_, samples), expected in zip(four, (violin, cello, residual, drum), strict=True):
        np.testing.assert_array_equal(samples, expected)
    np.testing.assert_allclose(sum(samples for _, samples in four), buffer.samples, rtol=0, atol=1e-7)
    facts = json.loads(read_user_data(wanted.path, b"stem") or b"")
    assert facts["version"] == 1
    assert [s["name"] for s in facts["stems"]] == ["Strings", "Low", "Rest", "Drums"]
    assert all(len(s["color"]) == 7 for s in facts["stems"])
    assert not facts["mastering_dsp"]["limiter"]["enabled"]
    assert not facts["mastering_dsp"]["compressor"]["enabled"]
    # A player that knows nothing of it plays the mix alone.
    with av.open(str(wanted.path)) as file:
        assert [s.codec_context.name for s in file.streams.audio] == ["alac"] * 5
        assert [bool(s.disposition & av.stream.Disposition.default) for s in file.streams.audio] == [True, *[False] * 4]


def test_a_stem_file_in_aac(clip: Clip) -> None:
    wanted = replace(
        request(clip, "stem.mp4"), parts=parts_for("stem.mp4", (*BOTH, "drum"), QUARTET), mix={}, bit_depth=None
    )
    run(noise_buffer(1.0), wanted, (*BOTH, "drum"))
    assert {t.codec for t in probe(wanted.path).tracks} == {"aac"}
    assert read_user_data(wanted.path, b"stem") is not None


@pytest.mark.parametrize(
    ("suffix", "kind", "codec", "start"),
    [(".mp4", "mov", "pcm_s24le", 0.0), (".mkv", "mkv", "flac", 0.2), (".mkv", "mov", "pcm_s24le", 0.2)],
)
def test_a_movie_keeps_its_picture_and_its_time(
    tmp_path: Path, suffix: str, kind: StemContainer, codec: str, start: float
) -> None:
    source = tmp_path / f"duet{suffix}"
    make_video(source, 1.0, audio_start_s=start)
    clip = probe(source)
    buffer = decode_audio(clip)
    mask = random_mask(buffer.length / buffer.rate)
    wanted = replace(request(clip, kind, "movie"), path=tmp_path / f"movie.{kind}", mix={})
    list(write_container(buffer, mask, wanted))
    found = probe(wanted.path)
    assert [t.title for t in found.tracks] == ["Mix", "Violin", "Cello", "Other"]
    assert {t.codec for t in found.tracks} == {codec}
    assert found.late_s == pytest.approx(clip.late_s, abs=0.0011)
    mix = track(wanted.path, 1)[1]
    assert np.abs(mix - buffer.read(0, buffer.length)).max() <= 2.0**-24
    total = sum(track(wanted.path, number)[1].astype(np.float64) for number in (2, 3, 4))
    # What was lossy lies between the steps: the mix is rounded, and so is what remains.
    np.testing.assert_allclose(total, mix, rtol=0, atol=2.0**-23)
    with av.open(str(wanted.path)) as file:
        shown = [np.asarray(frame.to_ndarray(format="rgb24"), np.uint8) for frame in file.decode(video=0)]
    assert [read_number(image) for image in shown] == list(range(25))
    buffer.close()


@pytest.mark.parametrize("kind", ["mka", "stem.mp4"])
def test_cancelled_or_in_the_way_nothing_changes(clip: Clip, kind: StemContainer) -> None:
    buffer, mask = noise_buffer(4.0), random_mask(4.0, (*BOTH, "drum"))
    wanted = replace(request(clip, kind), parts=QUARTET)
    work = write_container(buffer, mask, wanted)
    next(work)
    work.close()
    assert [p.name for p in wanted.path.parent.iterdir()] == ["in"]
    wanted.path.write_text("mine")
    with pytest.raises(WouldOverwrite):
        run(buffer, wanted, (*BOTH, "drum"))
    with pytest.raises(WouldOverwrite, match="the recording itself"):
        run(buffer, replace(wanted, path=clip.path, overwrite=True), (*BOTH, "drum"))
    assert wanted.path.read_text() == "mine"


@contextmanager
def small_disk() -> Iterator[None]:
    """Inside, no file of more than 100 kB can be written."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("kind", ["mka", "stem.mp4"])
def test_tracks_for_which_there_is_no_room_get_a_sentence_and_no_file(
    clip: Clip, tmp_path: Path, kind: StemContainer
) -> None:
    wanted = ContainerRequest(tmp_path / "new" / f"all.{kind}", kind, QUARTET, clip, {})
    work = write_container(noise_buffer(4.0), random_mask(4.0, (*BOTH, "drum")), wanted)
    sentence = f"“all.{kind}” could not be written: it would be larger than this disk"
    with small_disk(), pytest.raises(WriteFailed, match=sentence):
        list(work)
    assert [p.name for p in tmp_path.iterdir()] == ["in"]


@pytest.mark.parametrize("form", [MixFormat(), MixFormat("flac"), MixFormat("mp3", None), MixFormat("m4a", None)])
def test_a_mix_for_which_there_is_no_room_gets_a_sentence_and_no_file(tmp_path: Path, form: MixFormat) -> None:
    wanted = MixRequest(tmp_path / "new" / f"mix.{form.format}", {"violin": 1.0}, form)
    work = write_mix(noise_buffer(8.0), random_mask(8.0), wanted)
    sentence = f"“mix.{form.format}” could not be written: it would be larger than this disk"
    with small_disk(), pytest.raises(WriteFailed, match=sentence):
        list(work)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("kind", "rate", "channels", "sentence"),
    [
        ("stem.mp4", 48_000, 1, "two channels at 44100 or 48000 Hz, and “s.wav” has 1"),
        ("stem.mp4", 96_000, 2, "has 2 at 96000 Hz"),
        ("mka", 44_100, 9, "FLAC holds at most 8 channels, not 9"),
        ("mka", 65_537, 2, "FLAC cannot hold 65537 Hz"),
        ("mov", 44_100, 2, "has no picture; choose mka"),
    ],
)
def test_what_a_container_cannot_hold_is_said_before_anything_is_written(
    tmp_path: Path, kind: StemContainer, rate: int, channels: int, sentence: str
) -> None:
    soundfile.write(tmp_path / "s.wav", np.zeros((2_000, channels)), rate)
    buffer = MemoryBuffer(np.zeros((channels, 2_000)), rate)
    wanted = replace(request(probe(tmp_path / "s.wav"), kind), path=tmp_path / "new" / "all", parts=QUARTET, mix={})
    with pytest.raises(EngineError, match=sentence):
        run(buffer, wanted, (*BOTH, "drum"))
    assert [p.name for p in tmp_path.iterdir()] == ["s.wav"]


def test_channels_without_a_place_are_said_too() -> None:
    with pytest.raises(WriteFailed, match="PCM cannot hold channels that are “9 channels”; choose stems in WAV"):
        SoundForm("pcm", "32f", 48_000, 9, "9 channels")
    # Those that have one are held.
    assert SoundForm("pcm", "24", 48_000, 24, "22.2").channels == 24


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("A=violin;B=cello,drum;C=other", "exactly 4 parts, not 3"),
        ("A=violin;B=cello;C=drum;D=drum,other", "more than one"),
        ("A=violin;B=cello;C=drum;D=erhu", "no mask for erhu"), ("A=violin;B=cello", "In no part: drum, other"),
    ],
)  # fmt: skip
def test_parts_are_the_whole_recording_once(text: str, sentence: str) -> None:
    with pytest.raises(ExportError, match=sentence):
        parts_for("stem.mp4", (*BOTH, "drum"), parse_parts(text))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("violin", "is no part"), ("=violin", "is no part"), ("A=", "is no part"), ("A=kazoo", "kazoo")],
)
def test_what_is_no_part_is_said(text: str, sentence: str) -> None:
    with pytest.raises(ExportError, match=sentence):
        parse_parts(text)


def test_three_instruments_are_four_parts_by_themselves() -> None:
    assert [p.title for p in parts_for("stem.mp4", ("violin", "cello", "drum"))] == [
        "Violin", "Cello", "Drums", "Other",
    ]  # fmt: skip
    assert parse_parts("Band = Drum, congas ; Rest=residual")[0] == ContainerPart("Band", ("drum", "congas"), "#A8E4B4")
