"""`why` on a saved project: one JSON object, and one sentence for whoever asks about what is not there."""

import json
from pathlib import Path

import numpy as np
import pytest

from engine.cli import run
from engine.grid import MaskGrid
from engine.project.document import Project
from engine.project.edits import Paint
from engine.project.segmentation import Segmentation
from engine.project.store import save_project, snapshot
from engine.region import Box, Region


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    grid = MaskGrid.for_duration(2.0)
    mask = Segmentation(grid, ("flute", "cello"))
    mask.fill(0, np.full((2, grid.bands, grid.columns), 51, np.uint8))
    project = Project(mask)
    project.apply(Paint(Region.full(Box(0, 20, 0, grid.bands)), "flute"))
    save_project(snapshot(project), tmp_path / "a.soloist")
    project.close()
    return tmp_path / "a.soloist"


def test_what_is_kept_is_told_without_recording_or_networks(saved: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["why", str(saved), "--at", "0.2,440", "--kept", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["decided_by"], told["note"]) == ("hand", "A4")
    shares = {share["name"]: share for share in told["shares"]}
    assert shares["flute"]["share"] == 1.0
    assert shares["flute"]["without"]["hand"] == pytest.approx(0.2)
    assert shares["other"]["without"]["hand"] == pytest.approx(0.6)
    assert shares["flute"]["ear"] is None


@pytest.mark.parametrize("place", ["99,440", "0.2,5"])
def test_a_place_that_is_not_there_is_a_sentence(saved: Path, place: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["why", str(saved), "--at", place, "--kept"]) == 1
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("place", ["1", "a,b", "1,2,3", "nan,440", "1,inf", "-1,440"])
def test_a_place_that_makes_no_sense_is_a_usage_error(saved: Path, place: str) -> None:
    with pytest.raises(SystemExit, match="2"):
        run(["why", str(saved), f"--at={place}", "--kept"])
