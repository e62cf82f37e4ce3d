"""Instruments of a person's own on the command line: named, kept in the project, exported under their names."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from engine import cli
from engine.model import cards
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
def project(
    tmp_path: Path,
    recordings: Path,
    tiny_model: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Path:
    """Of a violin called Anna, a cello, and a voice that the networks do not know."""
    monkeypatch.setattr(cards, "MODELS", tiny_model.parent)
    named = "violin=Anna, cello, voice=Voice & choir"
    status, line, _ = run_json(
        capsys, "separate", recordings / "duet.wav", "-o", tmp_path / "out", "--instruments", named, "--save-project"
    )
    assert status == 0
    assert [(i["name"], i.get("called")) for i in line["instruments"]] == [
        ("violin", "Anna"), ("cello", None), ("voice", "Voice & choir"),
    ]  # fmt: skip
    return Path(line["project"])


def test_the_networks_are_not_asked_and_the_sum_stays(project: Path, recordings: Path) -> None:
    names = ("violin", "cello", "voice", "residual")
    assert {p.name for p in project.parent.iterdir()} == {"duet.soloist", *(f"{n}.wav" for n in names)}
    stems = [soundfile.read(project.with_name(f"{name}.wav"), dtype="float64")[0] for name in names]
    np.testing.assert_allclose(sum(stems), soundfile.read(recordings / "duet.wav", dtype="float64")[0], atol=1e-9)
    assert not stems[2].any(), "nobody has said yet what the voice is"
    loaded = load_project(project)
    assert loaded.facts.instruments == ("violin", "cello", "voice")
    assert loaded.facts.roster.names(loaded.facts.instruments) == ["Anna", "Cello", "Voice & choir"]


def test_painted_and_exported_it_has_its_name_everywhere(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    work = to_project(load_project(project))
    assert work.segmentation is not None
    work.apply(Paint(Region.full(Box.all(work.segmentation.grid)), "voice"))
    assert work.history.entries == ("Give 0:00–0:02 to Voice & choir",)
    save_project(snapshot(work), project)
    out = tmp_path / "again"
    status, _, _ = run_json(capsys, "export", project, "-o", out, "--reaper")
    assert status == 0
    assert soundfile.read(out / "duet" / "voice.wav")[0].any()
    layout = (out / "duet" / "duet.rpp").read_text("utf-8")
    assert 'NAME "Anna"' in layout
    assert 'NAME "Voice & choir"' in layout
    assert cli.run(["inspect", str(project)]) == 0
    assert "Anna, Cello, Voice & choir" in capsys.readouterr().out
    status, line, _ = run_json(capsys, "export", project, "-o", out, "--mix", "only:voice")
    assert (status, Path(line["mix"]).name) == (0, "duet (only voice).wav")
    status, line, _ = run_json(capsys, "export", project, "-o", out, "--mix", "only:kazoo")
    assert (status, "There is no kazoo in this recording's mask" in line["error"]) == (1, True)
    status, line, _ = run_json(capsys, "export", project, "-o", out, "--midi", "violin+voice")
    assert (status, set(line["notes"])) == (0, {"violin", "voice"})
    assert "<part-name>Voice &amp; choir</part-name>" in (out / "duet" / "voice.musicxml").read_text("utf-8")


@pytest.mark.parametrize(
    ("listed", "said"),
    [
        ("violin,voice", "write voice=NAME"), ("voice=Voice", "The networks know none of voice"),
        ("violin,cello=Violin", "There is a “Violin” already"), ("violin,voice=\x1b[2J", "cannot be shown in one line"),
        ("violin," + ",".join(f"v{n}=V {n}" for n in range(499)), "these are 500"),
    ],
)  # fmt: skip
def test_a_wrong_list_is_a_usage_error(
    listed: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.run(["separate", "a.wav", "-o", str(tmp_path / "out"), "--instruments", listed])
    assert ended.value.code == 2
    error = capsys.readouterr().err
    assert said in error.replace("\n", " ")
    assert "\x1b" not in error
    assert not (tmp_path / "out").exists()
