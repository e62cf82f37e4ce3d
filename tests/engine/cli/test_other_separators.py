"""`separate --with`: another program's stems instead of our networks' mask, or beside it; `separators` lists them."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from engine import cli
from engine.model import cards
from engine.project.store import load_project
from tests.engine.separators.stand_in import description


@pytest.fixture(autouse=True)
def _places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOLOIST_SEPARATORS", str(tmp_path / "plugins"))
    monkeypatch.setenv("SOLOIST_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def no_networks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """There are none, so that whoever asks for them fails."""
    monkeypatch.setattr(cards, "MODELS", tmp_path / "no-models")


def run_json(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, dict[str, Any], str]:
    """Exit status, the only object on standard output, standard error."""
    status = cli.run([*map(str, arguments), "--json"])
    captured = capsys.readouterr()
    (line,) = captured.out.splitlines()
    return status, json.loads(line), captured.err


def stems(folder: Path, *names: str) -> list[np.ndarray]:
    return [soundfile.read(folder / f"{name}.wav", dtype="float64", always_2d=True)[0] for name in names]


@pytest.mark.usefixtures("no_networks")
def test_its_stems_add_up_to_the_mix_and_the_networks_are_not_asked(
    recordings: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    description(tmp_path / "plugins")
    arguments = ("separate", recordings / "duet.wav", "-o", tmp_path / "out", "--with", "stand-in", "--save-project")
    status, line, err = run_json(capsys, *arguments)
    assert status == 0, err
    assert [(i["name"], i.get("called")) for i in line["instruments"]] == [
        ("voice", "Vocals"), ("electric_bass", None),
    ]  # fmt: skip
    assert line["model"] == "stand-in"
    assert "Do as you like." in err
    parts = stems(tmp_path / "out" / "duet", "voice", "electric_bass", "residual")
    np.testing.assert_allclose(sum(parts), stems(recordings, "duet")[0], atol=1e-9)
    assert all(part.any() for part in parts[:2])
    assert load_project(Path(line["project"])).facts.roster.name("voice") == "Vocals"
    status, line, err = run_json(capsys, *arguments, "--resume")
    assert (status, line["skipped"]) == (0, True)
    status, line, err = run_json(capsys, *arguments, "--overwrite")
    assert status == 0
    assert "Do as you like." not in err, "the licence is shown once"


def test_blended_with_the_networks_both_have_their_say(
    recordings: Path, tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setattr(cards, "MODELS", tiny_model.parent)
    description(tmp_path / "plugins")
    status, line, err = run_json(
        capsys, "separate", recordings / "duet.wav", "-o", tmp_path / "out", "--with", "stand-in",
        "--instruments", "violin", "--blend", "electric_bass=mean, all=theirs",
    )  # fmt: skip
    assert status == 0, err
    assert [i["name"] for i in line["instruments"]] == ["violin", "voice", "electric_bass"]
    parts = stems(tmp_path / "out" / "duet", "violin", "voice", "electric_bass", "residual")
    np.testing.assert_allclose(sum(parts), stems(recordings, "duet")[0], atol=1e-9)
    assert all(part.any() for part in parts[:3])


@pytest.mark.usefixtures("no_networks")
def test_a_program_that_fails_is_a_failed_input_and_nothing_is_written(
    recordings: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    description(tmp_path / "plugins", "fail")
    status, line, _ = run_json(
        capsys, "separate", recordings / "duet.wav", "-o", tmp_path / "out", "--with", "stand-in"
    )
    assert status == 1
    assert "failed (exit status 3). Its last words" in line["error"]
    assert list((tmp_path / "out").rglob("*.wav")) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--with", "kazoo"), "There is no separator “kazoo”; there are audio-separator, demucs, openunmix"),
        (("--blend", "all=mean"), "name one with --with"),
        (("--with", "stand-in", "--blend", "all=half"), "“all=half” is no blend"),
        (("--with", "stand-in", "--blend", ","), "The blend is empty"),
        (("--with", "stand-in", "--mix", "only:kazoo"), "“kazoo” in “only:kazoo”"),
    ],
)
def test_what_does_not_fit_is_a_usage_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    description(tmp_path / "plugins")
    with pytest.raises(SystemExit, match="2"):
        cli.run(["separate", "a.wav", "-o", str(tmp_path / "out"), *arguments])
    assert said in " ".join(capsys.readouterr().err.split())


def test_all_are_listed_and_a_wrong_one_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    description(tmp_path / "plugins")
    (tmp_path / "plugins" / "broken.toml").write_text("[")
    status, line, err = run_json(capsys, "separators")
    assert (status, line["folder"]) == (0, str(tmp_path / "plugins"))
    assert {s["name"]: s["installed"] for s in line["separators"]}["stand-in"] is True
    assert len(line["wrong"]) == 1
    assert "“broken.toml” is no TOML" in err
