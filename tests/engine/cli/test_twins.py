"""`twins` on a stereo recording of two players of one instrument: a project with both, and every note told."""

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.cli import run
from engine.grid import MaskGrid
from engine.media.probe import probe
from engine.project.document import Project
from engine.project.media_reference import MediaReference
from engine.project.segmentation import Segmentation
from engine.project.store import load_project, save_project, snapshot
from tests.engine.twins.test_splitting import HIGH, LOW, RATE, SECONDS, line, panned


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    sound = tmp_path / "duo.wav"
    soundfile.write(sound, panned(np.stack([line(HIGH), line(LOW)]), 20).samples.T, RATE, subtype="FLOAT")
    clip = probe(sound)
    mask = Segmentation(MaskGrid.for_duration(SECONDS), ("violin", "cello"))
    planes = np.zeros((2, mask.grid.bands, mask.grid.columns), np.uint8)
    planes[0] = 250
    mask.fill(0, planes)
    made = Project(mask, MediaReference.of(sound, clip.fingerprint, SECONDS), "tiny")
    save_project(snapshot(made), tmp_path / "duo.soloist")
    made.close()
    return tmp_path / "duo.soloist"


def test_two_violins_stand_in_the_project_and_every_note_is_told(
    saved: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = saved.with_name("two.soloist")
    assert run(["twins", str(saved), "-o", str(out), "--instrument", "violin", "--name", "Anna", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["instruments"], told["by"]) == (["violin", "anna"], ["direction"])
    assert {note["first"] > 0.5 for note in told["notes"]} == {True, False}
    loaded = load_project(out)
    assert loaded.facts.roster.name("anna") == "Anna"
    assert loaded.facts.roster.of("anna").kind == "violin"
    assert run(["twins", str(saved), "-o", str(out), "--instrument", "violin"]) == 1, "a file is there already"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--instrument", "tuba"), "The project holds no mask of “tuba”."),
        (("--instrument", "violin", "--by", "motion"), "Nobody is seen playing here"),
        (("--instrument", "violin", "--name", "Cello"), "There is a “Cello” already"),
    ],
)
def test_what_cannot_be_done_is_a_sentence(
    saved: Path, options: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["twins", str(saved), "-o", str(saved.with_name("two.soloist")), *options]) == 1
    assert said in " ".join(capsys.readouterr().err.split())


@pytest.mark.parametrize("at", ["nan", "inf", "-1", "1e300", "soon"])
def test_a_picture_at_no_time_is_a_usage_error(saved: Path, at: str) -> None:
    with pytest.raises(SystemExit, match="2"):
        run(["twins", str(saved), "-o", "x", "--instrument", "violin", f"--at={at}"])


@pytest.mark.parametrize("place", ["1.5,0", "a,b", "0.5", "nan,0"])
def test_players_outside_the_picture_are_a_usage_error(saved: Path, place: str) -> None:
    with pytest.raises(SystemExit, match="2"):
        run(["twins", str(saved), "-o", "x", "--instrument", "violin", "--players", place, "0.5,0.5"])
