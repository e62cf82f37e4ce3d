"""Stems on disk: they add up to the mix, appear whole or not at all, and never replace anything unasked."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.errors import ExportError, WouldOverwrite, WriteFailed
from engine.export import RESIDUAL, ExportProgress, StemRequest, export_stems, moved, stem_paths, tags_of
from engine.grid import MaskGrid
from engine.media.probe import probe
from engine.media.writer import BitDepth, Container, StemFormat
from engine.project.segmentation import Segmentation
from tests.fakes import MemoryBuffer, noise_buffer, random_mask
from tests.media_factory import make_video

BOTH = ("violin", "cello")


def request(
    container: Container = "wav",
    depth: BitDepth = "16",
    *,
    instruments: tuple[str, ...] = BOTH,
    overwrite: bool = False,
) -> StemRequest:
    return StemRequest(instruments, format=StemFormat(container, depth), overwrite=overwrite)


def run(buffer: MemoryBuffer, mask: Segmentation, folder: Path, wanted: StemRequest) -> ExportProgress:
    return list(export_stems(buffer, mask, folder, wanted))[-1]


def read_sum(files: tuple[Path, ...], rate: int) -> np.ndarray:
    total = np.zeros(())
    for file in files:
        samples, file_rate = soundfile.read(file, dtype="float64", always_2d=True)
        assert file_rate == rate
        total = total + samples.T
    return total


@pytest.mark.parametrize("rate", [44_100, 48_000, 96_000])
@pytest.mark.parametrize("channels", [1, 2, 6])
@pytest.mark.parametrize(
    ("container", "depth"), [("wav", "16"), ("wav", "24"), ("wav", "32f"), ("flac", "16"), ("flac", "24")]
)
def test_files_add_up_to_the_mix(
    tmp_path: Path, rate: int, channels: int, container: Container, depth: BitDepth
) -> None:
    buffer, mask = noise_buffer(0.4, rate, channels), random_mask(0.4)
    result = run(buffer, mask, tmp_path, request(container, depth))
    assert [f.name for f in result.files] == [f"{n}.{container}" for n in (*BOTH, RESIDUAL)]
    assert result.clipped == (0, 0, 0)
    total = read_sum(result.files, rate)
    assert total.shape == buffer.samples.shape
    if depth == "32f":
        assert np.abs(total - buffer.samples).max() < 1e-7
    else:
        np.testing.assert_array_equal(total, buffer.samples.astype(np.float64))


def test_a_finer_mix_is_met_within_half_a_step(tmp_path: Path) -> None:
    mix = np.random.default_rng(0).uniform(-0.3, 0.3, (2, 20_000)).astype(np.float32)
    result = run(MemoryBuffer(mix, 44_100), random_mask(20_000 / 44_100), tmp_path, request())
    assert np.abs(read_sum(result.files, 44_100) - mix).max() <= 0.5 / 32_768 + 1e-12


def test_clipping_is_counted(tmp_path: Path) -> None:
    buffer = noise_buffer(0.3, level=2.0)
    loud = run(buffer, random_mask(0.3), tmp_path / "16", request())
    assert sum(loud.clipped) > 0
    unlimited = run(buffer, random_mask(0.3), tmp_path / "32f", request("wav", "32f"))
    assert unlimited.clipped == (0, 0, 0)
    assert np.abs(read_sum(unlimited.files, 44_100) - buffer.samples).max() < 1e-6


def test_a_choice_of_instruments_leaves_the_rest_to_the_residual(tmp_path: Path) -> None:
    buffer, mask = noise_buffer(0.4), random_mask(0.4)
    result = run(buffer, mask, tmp_path, request(instruments=("cello",)))
    assert [f.stem for f in result.files] == ["cello", RESIDUAL]
    np.testing.assert_array_equal(read_sum(result.files, 44_100), buffer.samples.astype(np.float64))


def test_what_the_network_has_not_reached_is_residual(tmp_path: Path) -> None:
    buffer = noise_buffer(0.4)
    mask = Segmentation(MaskGrid.for_duration(0.4), BOTH)
    result = run(buffer, mask, tmp_path, request())
    violin, _ = soundfile.read(result.files[0])
    assert np.abs(violin).max() == 0
    np.testing.assert_array_equal(read_sum(result.files, 44_100), buffer.samples.astype(np.float64))


def test_an_empty_recording_gives_empty_stems(tmp_path: Path) -> None:
    result = run(MemoryBuffer(np.zeros((2, 0)), 44_100), random_mask(0.0), tmp_path, request())
    assert read_sum(result.files, 44_100).shape == (2, 0)


def test_a_cancelled_export_leaves_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "stems"
    work = export_stems(noise_buffer(4.0), random_mask(4.0), folder, request())
    assert next(work).done < 1
    assert list(folder.iterdir())
    work.close()
    assert list(tmp_path.iterdir()) == []


def test_a_cancelled_export_keeps_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "violin.wav").write_text("mine")
    work = export_stems(noise_buffer(4.0), random_mask(4.0), tmp_path, request(overwrite=True))
    next(work)
    work.close()
    assert [f.name for f in tmp_path.iterdir()] == ["violin.wav"]
    assert (tmp_path / "violin.wav").read_text() == "mine"


def test_nothing_is_replaced_unless_allowed(tmp_path: Path) -> None:
    (tmp_path / "cello.wav").write_text("mine")
    with pytest.raises(WouldOverwrite, match=r"there is already cello\.wav"):
        run(noise_buffer(0.2), random_mask(0.2), tmp_path, request())
    assert [f.name for f in tmp_path.iterdir()] == ["cello.wav"]
    result = run(noise_buffer(0.2), random_mask(0.2), tmp_path, request(overwrite=True))
    assert soundfile.info(result.files[1]).frames == 8_820


def test_progress_rises_to_one(tmp_path: Path) -> None:
    reports = list(export_stems(noise_buffer(6.0), random_mask(6.0), tmp_path, request()))
    done = [r.done for r in reports]
    assert done == sorted(done)
    assert done[-1] == 1
    assert len(done) >= 4
    assert all(r.files == () for r in reports[:-1])


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(WriteFailed, match="cannot be made"):
        run(noise_buffer(0.1), random_mask(0.1), tmp_path / "file" / "stems", request())


def test_an_instrument_without_a_mask_is_said(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="no mask for tuba"):
        run(noise_buffer(0.1), random_mask(0.1), tmp_path, request(instruments=("violin", "tuba")))


def test_names_follow_the_pattern() -> None:
    wanted = StemRequest(BOTH, pattern="{input} - {index} {instrument}", name="Trio: live?")
    names = [p.name for p in stem_paths(Path("out"), wanted)]
    assert names == ["Trio_ live_ - 1 violin.wav", "Trio_ live_ - 2 cello.wav", "Trio_ live_ - 3 residual.wav"]


@pytest.mark.parametrize(
    ("pattern", "sentence"),
    [
        ("{input}/{instrument}", "choose the folder separately"),
        ("..\\{instrument}", "choose the folder separately"),
        ("{instrument}\n", "cannot stand in a file name"),
        ("{instrument", "brace without a partner"),
        ("{instrument.__class__}", "only {input}, {instrument} and {index}"),
        ("{instrument!r}", "only {input}, {instrument} and {index}"),
        ("{}", "only {input}, {instrument} and {index}"),
        ("stem", "the same name"),
        ("", "same name|no file can have"),
        ("{index}" + "x" * 300, "too long"),
    ],
)
def test_bad_patterns_get_a_clear_sentence(pattern: str, sentence: str) -> None:
    with pytest.raises(ExportError, match=sentence):
        stem_paths(Path("out"), StemRequest(BOTH, pattern=pattern))


def test_an_empty_request_is_said() -> None:
    with pytest.raises(ExportError, match="Nothing to export"):
        stem_paths(Path("out"), StemRequest((), include_residual=False))


def test_a_late_sound_says_how_late_it_is(tmp_path: Path) -> None:
    make_video(tmp_path / "late.mkv", 1.0, audio_start_s=0.25)
    clip = probe(tmp_path / "late.mkv")
    late = round(clip.late_s * clip.audio.sample_rate)
    assert late == pytest.approx(0.25 * 44_100, abs=50)
    # From a sample on, with silence in front, and as the recording says itself.
    assert moved(tags_of(clip), 1_000)["time_reference"] == str(late + 1_000)
    assert moved(tags_of(clip), -late)["time_reference"] == "0"
    told = replace(clip, tags={"time_reference": "7"})
    assert moved(tags_of(told), 1_000)["time_reference"] == "1007"
    assert "time_reference" not in moved(tags_of(replace(clip, late_s=0.0)), 0)
