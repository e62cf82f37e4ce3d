"""Projects on the command line: `separate --save-project`, `export`, `inspect`."""

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from engine import cli
from engine.model import cards
from engine.project.document import Project
from engine.project.edits import Paint
from engine.project.store import load_project, save_project, snapshot, to_project
from engine.region import Box, Region


def run_json(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, dict[str, Any], str]:
    """Exit status, the only object on standard output, standard error."""
    status = cli.run([*map(str, arguments), "--json"])
    captured = capsys.readouterr()
    (line,) = captured.out.splitlines()
    return status, json.loads(line), captured.err


@pytest.fixture
def duet(
    tmp_path: Path,
    recordings: Path,
    tiny_model: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Path:
    """A project beside its stems, made by the command, and the recording it belongs to in a folder of the test's."""
    monkeypatch.setattr(cards, "MODELS", tiny_model.parent)
    source = tmp_path / "in" / "duet.wav"
    source.parent.mkdir()
    shutil.copy(recordings / "duet.wav", source)
    arguments = ("separate", source, "-o", tmp_path / "out", "--instruments", "violin,cello", "--save-project")
    status, line, _ = run_json(capsys, *arguments)
    assert status == 0
    assert line["project"] == str(tmp_path / "out" / "duet" / "duet.soloist")
    return tmp_path / "out" / "duet" / "duet.soloist"


def samples(path: str | Path) -> np.ndarray:
    return np.asarray(soundfile.read(path, dtype="float64", always_2d=True)[0])


def test_a_project_is_saved_beside_the_stems_and_gives_the_same_ones(
    duet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert {p.name for p in duet.parent.iterdir()} == {"duet.soloist", "violin.wav", "cello.wav", "residual.wav"}
    loaded = load_project(duet)
    assert loaded.facts.media is not None
    assert (loaded.facts.media.path, loaded.facts.media.relative) == (tmp_path / "in" / "duet.wav", "../../in/duet.wav")
    assert loaded.facts.model.startswith("studio ")
    status, line, _ = run_json(capsys, "export", duet, "-o", tmp_path / "again")
    assert status == 0
    assert (line["input"], line["output"]) == (str(duet), str(tmp_path / "again" / "duet"))
    assert (line["sample_rate"], line["channels"], line["model"]) == (44_100, 2, "studio")
    assert line["duration_s"] == pytest.approx(2.0)
    assert [i["name"] for i in line["instruments"]] == ["violin", "cello"]
    for name in ("violin", "cello", "residual"):
        np.testing.assert_array_equal(
            samples(tmp_path / "again" / "duet" / f"{name}.wav"), samples(duet.with_name(f"{name}.wav"))
        )


def edited(path: Path) -> Project:
    """The project with everything given to the violin by hand."""
    project = to_project(load_project(path))
    assert project.segmentation is not None
    project.apply(Paint(Region.full(Box.all(project.segmentation.grid)), "violin"))
    save_project(snapshot(project), path)
    return project


def test_repairs_are_in_the_stems(duet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edited(duet)
    options = ("--format", "flac", "--bit-depth", "16")
    status, line, _ = run_json(capsys, "export", duet, "-o", tmp_path / "again", *options)
    assert status == 0
    stems = {i["name"]: i["stem"] for i in line["instruments"]}
    assert stems["violin"].endswith("violin.flac")
    mix = samples(tmp_path / "in" / "duet.wav")
    assert np.abs(samples(stems["violin"]) - mix).max() < 1e-3
    assert np.abs(samples(stems["cello"])).max() < 1e-3


def test_export_asks_before_it_replaces(duet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = duet.read_bytes()
    status, line, err = run_json(capsys, "export", duet, "-o", tmp_path / "out")
    assert (status, set(line)) == (1, {"input", "error"})
    assert "nothing was overwritten" in err
    status, line, _ = run_json(capsys, "export", duet, "-o", tmp_path / "out", "--overwrite")
    assert status == 0
    assert duet.read_bytes() == before


def test_project_and_recording_may_move_together(
    duet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    moved = tmp_path / "moved"
    moved.mkdir()
    for name in ("in", "out"):
        (tmp_path / name).rename(moved / name)
    status, _, err = run_json(capsys, "export", moved / "out" / "duet" / "duet.soloist", "-o", tmp_path / "again")
    assert status == 0
    assert "“duet.wav” was found in" in err


def test_a_recording_that_is_gone_or_changed_gets_a_sentence(
    duet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "in" / "duet.wav"
    soundfile.write(source, np.zeros((88_200, 2)), 44_100)
    status, line, _ = run_json(capsys, "export", duet, "-o", tmp_path / "again")
    assert status == 1
    assert "not the recording this project was made from" in line["error"]
    source.unlink()
    status, line, _ = run_json(capsys, "export", duet, "-o", tmp_path / "again")
    assert status == 1
    assert "The recording “duet.wav” is no longer in" in line["error"]
    assert not (tmp_path / "again").exists()


def test_what_is_no_project_gets_a_sentence(
    recordings: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, line, _ = run_json(capsys, "export", recordings / "duet.wav", "-o", tmp_path)
    assert status == 1
    assert line["error"] == "“duet.wav” is damaged, or it is no Soloist project."
    save_project(snapshot(Project()), tmp_path / "empty.soloist")
    status, line, _ = run_json(capsys, "export", tmp_path / "empty.soloist", "-o", tmp_path)
    assert status == 1
    assert "holds no mask yet" in line["error"]


def test_export_s_usage_errors(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["export", "a.soloist"], ["export", "a.soloist", "-o", str(tmp_path), "--format", "mp3"]):
        with pytest.raises(SystemExit, match="2"):
            cli.run(arguments)
    with pytest.raises(SystemExit, match="2"):
        cli.run(["export", "a.soloist", "-o", str(tmp_path), "--format", "flac", "--bit-depth", "32f"])
    assert "FLAC cannot hold" in capsys.readouterr().err


def test_a_table_for_people(duet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["export", str(duet), "-o", str(tmp_path / "again")]) == 0
    out = capsys.readouterr().out
    assert all(word in out for word in ("Violin", "violin.wav", "residual.wav", str(tmp_path / "again" / "duet")))


def test_a_project_in_the_way_is_not_replaced_unasked(
    duet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for stem in duet.parent.glob("*.wav"):
        stem.unlink()
    edited(duet)
    before = duet.read_bytes()
    arguments = ("separate", tmp_path / "in" / "duet.wav", "-o", tmp_path / "out", "--instruments", "violin")
    status, line, _ = run_json(capsys, *arguments, "--save-project")
    assert status == 1
    assert "duet.soloist" in line["error"]
    assert duet.read_bytes() == before
    status, line, _ = run_json(capsys, *arguments)
    assert status == 0
    assert "project" not in line
    assert duet.read_bytes() == before


def test_resume_sees_that_the_project_is_missing(
    duet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ("separate", tmp_path / "in" / "duet.wav", "-o", tmp_path / "out", "--instruments", "violin,cello")
    options = ("--save-project", "--resume", "--overwrite")
    assert run_json(capsys, *arguments, *options)[1].get("skipped") is True
    duet.unlink()
    status, line, _ = run_json(capsys, *arguments, *options)
    assert (status, line.get("skipped")) == (0, None)
    assert duet.exists()


def test_inspect_tells_what_a_project_holds(duet: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edited(duet)
    status, line, _ = run_json(capsys, "inspect", duet)
    assert status == 0
    assert line["input"] == str(duet)
    assert line["instruments"] == [{"name": "violin"}, {"name": "cello"}]
    assert (line["recording"]["state"], line["separated"], line["edited"]) == ("found", 1.0, 1.0)
    assert cli.run(["inspect", str(duet)]) == 0
    out = capsys.readouterr().out
    assert "Violin, Cello" in out
    assert "100 %" in out


def test_notes_and_labels_are_written_instead_of_stems(
    duet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, line, _ = run_json(capsys, "export", duet, "-o", tmp_path / "notes", "--midi", "violin", "--labels")
    assert status == 0
    assert list(line["notes"]) == ["violin"]
    assert {p.name for p in (tmp_path / "notes" / "duet").iterdir()} == {
        "violin.mid", "violin.musicxml", "duet.labels.txt",
    }  # fmt: skip
    assert line["notes"]["violin"]["doubtful"] <= line["notes"]["violin"]["notes"]
    status, line, _ = run_json(capsys, "export", duet, "-o", tmp_path / "notes", "--midi", "violin")
    assert (status, "violin.mid" in line["error"]) == (1, True)
    status, line, _ = run_json(capsys, "export", duet, "-o", tmp_path / "none", "--midi", "violin+lute")
    assert status == 1
    assert line["error"] == "There is no mask for “lute”; the project has violin, cello."
    assert not list((tmp_path / "none").rglob("*.mid"))
    with pytest.raises(SystemExit):
        run_json(capsys, "export", duet, "-o", tmp_path / "none", "--midi", "--mix", "heard")
    assert "leave out --mix" in capsys.readouterr().err
