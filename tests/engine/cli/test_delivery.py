"""`export` and `separate` with `--mix`, `--container` and a passage."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from engine import cli
from engine.cli.delivery import Delivery
from engine.media.probe import probe
from engine.project.document import Project
from engine.project.edits import SetMix
from engine.project.media_reference import MediaReference
from engine.project.mix import MixState
from engine.project.store import save_project, snapshot
from tests.fakes import noise_buffer, random_mask

GAINS = {"violin": 0.5, "other": 1.5}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Two seconds of a duet with gains and a mute, beside its recording."""
    source = tmp_path / "duet.wav"
    soundfile.write(source, noise_buffer(2.0).samples.T, 44_100, subtype="PCM_16")
    clip = probe(source)
    project = Project(random_mask(2.0), MediaReference.of(source, clip.fingerprint, 2.0, 0, 0.0), "studio 0")
    project.apply(SetMix(MixState(GAINS, mute=frozenset({"cello"}))))
    path = tmp_path / "take.soloist"
    save_project(snapshot(project), path)
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, dict[str, Any]]:
    status = cli.run(["export", *map(str, arguments), "--json"])
    (line,) = capsys.readouterr().out.splitlines()
    return status, json.loads(line)


def read(path: str | Path) -> np.ndarray:
    return np.asarray(soundfile.read(path, dtype="float64", always_2d=True)[0])


def usage(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    with pytest.raises(SystemExit, match="2"):
        cli.run(list(map(str, arguments)))
    return capsys.readouterr().err


def test_the_mix_that_the_project_plays(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    status, line = run(capsys, project, "-o", out, "--mix", "heard")
    assert (status, line["mix"]) == (0, str(out / "take (as heard).wav"))
    assert [p.name for p in out.iterdir()] == ["take (as heard).wav"]
    assert "stem" not in line["instruments"][0]
    assert set(line["loudness"]) == {"mix"}
    assert line["loudness"]["mix"]["integrated_lufs"] == pytest.approx(-17, abs=3)
    _, stems = run(capsys, project, "-o", out)
    assert set(stems["loudness"]) == {"violin", "cello", "residual"}
    files = {i["name"]: i["stem"] for i in stems["instruments"]}
    expected = 0.5 * read(files["violin"]) + 1.5 * read(stems["residual"])
    assert np.abs(read(line["mix"]) - expected).max() <= 2.0**-23 * 2


def test_all_but_one_in_a_passage(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("-o", tmp_path, "--mix", "all-but:violin", "--start", "0.5", "--end", "0:01.25", "--format", "flac")
    status, line = run(capsys, project, *arguments, "--bit-depth", "16", "--dither")
    assert (status, Path(line["mix"]).name, line["start_s"]) == (0, "take (all but violin).flac", 0.5)
    _, stems = run(capsys, project, "-o", tmp_path, "--start", "0.5", "--end", "1.25")
    files = {i["name"]: i["stem"] for i in stems["instruments"]}
    assert read(files["cello"]).shape == (round(0.75 * 44_100), 2)
    mix = read(line["mix"])
    assert np.abs(mix - read(files["cello"]) - read(stems["residual"])).max() <= 2.0**-15 * 1.6
    assert set(line) == set(stems) - {"residual"} | {"mix"}
    # The passage of a stem says where it comes from.
    assert probe(Path(files["cello"])).tags["time_reference"] == "22050"


def test_stems_in_one_file(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, line = run(capsys, project, "-o", tmp_path, "--container", "mka", "--mix", "heard")
    assert (status, line["container"]) == (0, str(tmp_path / "take (stems).mka"))
    assert set(line["loudness"]) == {"mix", "violin", "cello", "residual"}
    titles = [t.title for t in probe(Path(line["container"])).tracks]
    assert titles == ["Mix (as heard)", "Violin", "Cello", "Other"]


def test_a_reaper_project_beside_the_stems(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, line = run(capsys, project, "-o", tmp_path, "--reaper", "--start", "1.5", "--format", "flac")
    assert (status, line["rpp"]) == (0, str(tmp_path / "take" / "take.rpp"))
    text = Path(line["rpp"]).read_text("utf-8")
    assert text.count("POSITION 1.500000000") == text.count("LENGTH 0.500000000") == 3
    assert 'FILE "residual.flac"' in text
    # It is one of the files that are not replaced unasked.
    for stem in (tmp_path / "take").glob("*.flac"):
        stem.unlink()
    status, line = run(capsys, project, "-o", tmp_path, "--reaper", "--format", "flac")
    assert status == 1
    assert "take.rpp" in line["error"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--mix", "all-but:tuba"), "There is no tuba in this recording's mask; there is violin, cello, other."),
        (("--start", "2.5"), "is not in “duet.wav”, which lasts 2.00 s"),
        (("--mix", "heard", "--end", "9"), "is not in “duet.wav”, which lasts 2.00 s"),
        (("--container", "mov"), "has no picture"),
        (("--container", "stem.mp4"), "exactly 4 parts, not 3"),
    ],
)
def test_what_cannot_be_gets_a_sentence_and_no_file(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], sentence: str
) -> None:
    status, line = run(capsys, project, "-o", tmp_path / "out", *arguments)
    assert status == 1
    assert sentence in line["error"]
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--mix", "loud"), "is no mix"), (("--mix", "only:a/kazoo"), "“a/kazoo”"),
        (("--format", "mp3"), "not a format for stems"), (("--dither",), "never for stems"),
        (("--mix", "heard", "--format", "m4a", "--bit-depth", "16"), "no bit depth"),
        (("--mix", "heard", "--bit-depth", "32f", "--dither"), "Dither is for"),
        (("--container", "mka", "--format", "mp3"), "does not go with"), (("--parts", "A=violin"), "--container"),
        (("--container", "mka", "--parts", "A"), "is no part"), (("--start", "2", "--end", "1"), "before it begins"),
        (("--start", "nan"), "seconds from 0 on"), (("--container", "mov", "--start", "1"), "written whole"),
        (("--start", "soon"), "invalid"), (("--mix", "heard", "--reaper"), "lay out stems"),
    ],
)  # fmt: skip
def test_what_does_not_fit_together_is_a_usage_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], sentence: str
) -> None:
    for command in (("export", "a.soloist"), ("separate", "a.wav")):
        assert sentence in " ".join(usage(capsys, *command, "-o", tmp_path, *arguments).split())


def test_separate_knows_the_names_before_it_works(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("separate", "a.wav", "-o", tmp_path, "--instruments", "violin", "--mix", "all-but:cello")
    assert "no cello in this recording's mask" in " ".join(usage(capsys, *arguments).split())


def test_what_makes_another_result_is_in_the_record() -> None:
    parser = cli.build_parser()
    seen = []
    for more in ((), ("--mix", "heard"), ("--mix", "heard", "--dither", "--bit-depth", "24"), ("--start", "1"),
                 ("--container", "mka"), ("--container", "mka", "--parts", "A=other")):  # fmt: skip
        settings = Delivery.of(parser.parse_args(["export", "a", "-o", "b", *more])).settings()
        assert settings not in seen
        seen.append(settings)
    assert seen[0] == {"format": "wav", "bit_depth": "24", "may_float": True}
    assert json.loads(json.dumps(seen)) == seen
