"""Sound above full scale: known before a file appears, and what can be done about it."""

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from engine import cli
from engine.delivery.containers import ContainerRequest, parts_for, write_container
from engine.delivery.full_scale import TooLoud, approving, gain_of, too_loud
from engine.delivery.mixdown import MixFormat, MixRequest, write_mix
from engine.export import StemRequest, export_stems
from engine.media.loudness import Loudness
from engine.media.probe import probe
from engine.media.writer import StemFormat
from engine.project.document import Project
from engine.project.edits import SetMix
from engine.project.media_reference import MediaReference
from engine.project.mix import MixState
from engine.project.store import save_project, snapshot
from tests.fakes import noise_buffer, random_mask

BOTH = ("violin", "cello")
LOUD, QUIET = Loudness(-9.0, 3.0, 2.6, 1.2589), Loudness(-30.0, 3.0, -12.0, 0.2)


def read(path: str | Path) -> np.ndarray:
    return np.asarray(soundfile.read(path, dtype="float64", always_2d=True)[0])


def test_who_is_above_and_by_how_much() -> None:
    problem = too_loud({"violin": QUIET, "residual": LOUD, "Low strings": LOUD}, lossy=False)
    assert problem is not None
    assert list(problem.over_db) == ["residual", "Low strings"]
    assert problem.over_db["residual"] == pytest.approx(2.0, abs=1e-3)
    assert str(problem) == "Above full scale: Other by 2.0 dB, Low strings by 2.0 dB; nothing was written."
    # Full scale for integers; for what is coded with loss, the true peak, and a decibel of room.
    assert (problem.lower_db, LOUD.peak * gain_of(problem.lower_db) <= 1 - 2**-15) == (2.1, True)
    lossy = too_loud({"mix": LOUD}, lossy=True)
    assert lossy is not None
    assert lossy.lower_db == pytest.approx(3.7)
    assert too_loud({"violin": QUIET, "mix": Loudness(None, None, None, 1.0)}, lossy=False) is None
    # A hair above is not “0.0 dB above”.
    hair = too_loud({"mix": Loudness(None, None, None, 1.0001)}, lossy=False)
    assert hair is not None
    assert "Mix by 0.1 dB" in str(hair)


def test_what_is_not_approved_leaves_nothing(tmp_path: Path) -> None:
    buffer, mask = noise_buffer(0.3, level=2.0), random_mask(0.3)
    with pytest.raises(TooLoud, match="Other by"):
        list(export_stems(buffer, mask, tmp_path / "s", StemRequest(BOTH, approve=approving((*BOTH, "residual")))))
    weights, form = dict.fromkeys((*BOTH, "other"), 1.0), MixFormat("mp3", None)
    wanted = MixRequest(tmp_path / "m.mp3", weights, form, approve=approving(("mix",), lossy=True))
    with pytest.raises(TooLoud, match="Mix by"):
        list(write_mix(buffer, mask, wanted))
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "s").mkdir()
    before = tmp_path / "s" / "residual.wav"
    before.write_bytes(b"kept")
    with pytest.raises(TooLoud):
        list(export_stems(buffer, mask, before.parent, StemRequest((), approve=approving(("residual",)),
                                                                   overwrite=True)))  # fmt: skip
    assert (before.read_bytes(), len(list(before.parent.iterdir()))) == (b"kept", 1)


def test_lowered_stems_add_up_to_the_lowered_recording(tmp_path: Path) -> None:
    buffer, mask = noise_buffer(0.3, level=2.0), random_mask(0.3)
    wanted = StemRequest(BOTH, format=StemFormat("wav", "16"), gain=gain_of(12.0))
    done = list(export_stems(buffer, mask, tmp_path, wanted))[-1]
    assert done.clipped == (0, 0, 0)
    total = np.sum([read(f).T for f in done.files], axis=0)
    assert np.abs(total - buffer.samples * 10 ** (-12 / 20)).max() <= 0.5 / 32_768 + 1e-9


def test_every_track_of_a_container_is_lowered(tmp_path: Path) -> None:
    buffer, mask = noise_buffer(0.3, level=2.0), random_mask(0.3)
    source = tmp_path / "a.wav"
    soundfile.write(source, buffer.samples.T, 44_100, subtype="FLOAT")

    def peaks(gain: float) -> list[float]:
        parts = parts_for("mka", BOTH)
        request = ContainerRequest(tmp_path / f"{gain}.mka", "mka", parts, probe(source), {}, "Mix", "32f", gain=gain)
        return [loudness.peak for loudness in list(write_container(buffer, mask, request))[-1].loudness]

    assert [4 * peak for peak in peaks(0.25)] == pytest.approx(peaks(1.0), rel=1e-5)


@pytest.fixture(scope="module")
def loud_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A second of a duet below full scale, with gains that lift it above."""
    folder = tmp_path_factory.mktemp("loud")
    source = folder / "duet.wav"
    soundfile.write(source, noise_buffer(1.0, level=0.45).samples.T, 44_100, subtype="PCM_16")
    clip = probe(source)
    project = Project(random_mask(1.0), MediaReference.of(source, clip.fingerprint, 1.0, 0, 0.0), "studio 0")
    project.apply(SetMix(MixState(dict.fromkeys((*BOTH, "other"), 2.5))))
    path = folder / "take.soloist"
    save_project(snapshot(project), path)
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, dict[str, Any]]:
    status = cli.run(["export", *map(str, arguments), "--mix", "heard", "--json"])
    (line,) = capsys.readouterr().out.splitlines()
    return status, json.loads(line)


def test_the_command_line_lowers_keeps_floats_or_refuses(
    loud_project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def of(above: str, *more: str) -> tuple[int, dict[str, Any]]:
        return run(capsys, loud_project, "-o", tmp_path / above, "--above-full-scale", above, *more)

    status, refused = of("refuse")
    assert (status, refused["error"].startswith("Above full scale: Mix by ")) == (1, True)
    assert not (tmp_path / "refuse").exists()
    _, kept = of("keep")
    assert (kept["bit_depth"], kept["lowered_db"], kept["clipped"] > 0) == ("24", 0.0, True)
    _, float_ = of("float", "--bit-depth", "16", "--dither")
    assert (float_["bit_depth"], float_["lowered_db"], float_["clipped"]) == ("32f", 0.0, 0)
    whole = read(float_["mix"])
    over_db = 20 * math.log10(np.abs(whole).max())
    _, lowered = of("lower", "--bit-depth", "16")
    assert (lowered["bit_depth"], lowered["clipped"]) == ("16", 0)
    assert 0 < lowered["lowered_db"] - over_db <= 0.11
    expected = whole * 10 ** (-lowered["lowered_db"] / 20)
    assert np.abs(read(lowered["mix"]) - expected).max() <= 0.5 / 32_768 + 1e-6
    _, coded = of("lower", "--format", "m4a")
    assert coded["loudness"]["mix"]["true_peak_dbtp"] <= -1.0
    assert coded["lowered_db"] > lowered["lowered_db"]


def test_what_cannot_be_float_is_a_usage_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for more in (("--format", "flac"), ("--mix", "heard", "--format", "mp3"), ("--container", "stem.mp4")):
        with pytest.raises(SystemExit, match="2"):
            cli.run(["export", "a.soloist", "-o", str(tmp_path), "--above-full-scale", "float", *more])
        assert "holds no 32-bit float" in " ".join(capsys.readouterr().err.split())
