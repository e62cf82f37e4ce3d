"""Repairs on the command line, from one person's project to another's copy."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.grid import MaskGrid
from engine.media.probe import probe
from engine.project.document import Project
from engine.project.edits import Paint
from engine.project.media_reference import MediaReference
from engine.project.segmentation import Segmentation
from engine.project.store import load_project, save_project, snapshot
from engine.region import Box, Region
from tests.engine.cli.test_projects import run_json
from tests.media_factory import make_audio
from tests.music import melody

RATE, LASTS_S = 22_050, 8.0


@pytest.fixture
def mended(tmp_path: Path) -> Path:
    """A project with a painted rectangle."""
    take = tmp_path / "take.wav"
    soundfile.write(take, melody(LASTS_S, RATE, 3).T, RATE, subtype="PCM_16")
    grid = MaskGrid.for_duration(LASTS_S)
    mask = Segmentation(grid, ("violin", "cello"))
    mask.fill(0, np.full((2, grid.bands, grid.columns), 100, np.uint8))
    clip = probe(take)
    project = Project(mask, MediaReference.of(take, clip.fingerprint, LASTS_S), "studio 1")
    box = Box(60, 200, 30, 90)
    project.apply(Paint(Region(box, np.full((box.bands, box.columns), 255, np.uint8)), "cello"))
    save_project(snapshot(project), tmp_path / "take.soloist")
    project.close()
    return tmp_path / "take.soloist"


def test_repairs_reach_a_copy_that_was_coded_anew_and_begins_later(
    mended: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, line, _ = run_json(capsys, "repairs", "save", mended, "-o", tmp_path / "a.mending")
    assert (status, line["instruments"]) == (0, ["violin", "cello"])
    assert (tmp_path / "a.mending").stat().st_size < 100_000
    late = 0.75
    copy = np.pad(melody(LASTS_S, 48_000, 3), ((0, 0), (round(late * 48_000), 0)))
    make_audio(tmp_path / "copy.mp3", copy, 48_000, "libmp3lame")
    arguments = ("repairs", "apply", tmp_path / "a.mending", tmp_path / "copy.mp3", "-o", tmp_path / "copy.soloist")
    status, line, said = run_json(capsys, *arguments)
    assert status == 0
    assert line["shift_s"] == pytest.approx(late, abs=0.06)
    assert "the repairs were moved along" in said
    mask = load_project(tmp_path / "copy.soloist").mask
    assert mask is not None
    whole = mask.shares(0, mask.grid.columns)
    moved = round(line["shift_s"] / mask.grid.hop_s)
    assert (whole[1, 30:90, 62 + moved : 198 + moved] == 255).all()
    assert (whole[:, 30:90, 205 + moved : 300 + moved] == 100).all()
    # Never over a file that is there, and never onto another recording.
    status, line, _ = run_json(capsys, *arguments)
    assert (status, "exists already" in line["error"]) == (1, True)
    soundfile.write(tmp_path / "other.wav", melody(LASTS_S, RATE, 4).T, RATE)
    arguments = ("repairs", "apply", tmp_path / "a.mending", tmp_path / "other.wav", "-o", tmp_path / "other.soloist")
    status, line, _ = run_json(capsys, *arguments)
    assert (status, "another recording than “other.wav”" in line["error"]) == (1, True)
    assert not (tmp_path / "other.soloist").exists()
