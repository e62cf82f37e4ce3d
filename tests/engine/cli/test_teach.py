"""`teach` on a short recording with a tiny network."""

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.cli import run
from engine.grid import MaskGrid
from engine.media.probe import probe
from engine.project.document import Project
from engine.project.edits import Paint
from engine.project.media_reference import MediaReference
from engine.project.segmentation import Segmentation
from engine.project.store import load_project, save_project, snapshot
from engine.region import Box, Region
from tests.engine.test_teaching import PLAYERS, two_tones
from tests.tiny_models import tiny_model

SOLOS = ("--solo", "flute=0-2", "--solo", "cello=2-4")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of two tones, one correction in it; few lessons."""
    for name, count in {"MIXTURES": 4, "KEPT_BACK": 1, "REST": 1}.items():
        monkeypatch.setattr(f"engine.teaching.{name}", count)
    sound = tmp_path / "tones.wav"
    soundfile.write(sound, two_tones().samples, 44_100)
    clip = probe(sound)
    mask = Segmentation(MaskGrid.for_duration(6.0), PLAYERS)
    mask.fill(0, np.full((2, 256, mask.grid.columns), 127, np.uint8))
    made = Project(mask, MediaReference.of(sound, clip.fingerprint, 6.0), "tiny")
    made.apply(Paint(Region.full(Box(200, 210, 20, 60)), "cello"))
    path = tmp_path / "tones.soloist"
    save_project(snapshot(made), path)
    made.close()
    return path


def taught(project: Path, capsys: pytest.CaptureFixture[str], *more: str) -> tuple[int, dict[str, object]]:
    """Run the command; its status and what it printed."""
    model = project.with_name("tiny.json")
    if not model.exists():
        tiny_model(project.parent)
    capsys.readouterr()
    options = ("--model", str(model), "--device", "cpu", "--precision", "float32", "--json", *more)
    status = run(["teach", str(project), *options])
    return status, json.loads(capsys.readouterr().out.splitlines()[-1])


def test_a_project_is_taught_kept_used_again_and_forgotten(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.teaching.Proposal.is_surer", property(lambda self: True))
    monkeypatch.setattr("engine.model.taught.Taught.is_better", property(lambda self: True))
    out, mine = project.with_name("taught.soloist"), project.with_name("my violin.safetensors")
    arguments = ("-o", str(out), "--keep-tuned", str(mine), "--only", "flute", "--span", "1-4")
    status, record = taught(project, capsys, *SOLOS, *arguments)
    assert status == 0
    assert record["taken"] is True
    loaded = load_project(out)
    mask = loaded.mask
    assert mask is not None
    changed = (mask.shares(0, mask.grid.columns) != 127).any(axis=0)
    assert changed[:, 45:170].mean() > 0.9
    assert not changed[:, :40].any()
    assert mask.shares(200, 210)[1, 20:60].min() == 255
    assert loaded.tuned == mine.read_bytes()
    # The weights kept are used on another project without learning, and what was taken over can be switched off.
    again = project.with_name("again.soloist")
    status, record = taught(project, capsys, "-o", str(again), "--tuned", str(mine))
    assert (status, record["taken"]) == (0, True)
    mask.close()
    status, record = taught(again, capsys, "-o", str(again), "--forget", "--overwrite")
    assert (status, record["taken"]) == (0, False)
    forgotten = load_project(again).mask
    assert forgotten is not None
    assert (forgotten.base_shares(0, 250) == 127).all()
    assert not forgotten.is_taught
    forgotten.close()


def test_what_cannot_be_is_said_and_nothing_written(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, bad = project.with_name("taught.soloist"), project.with_name("bad.safetensors")
    bad.write_bytes(b"no weights")
    for more, words in (
        (("--solo", "flute=0-2"), "at least two"),
        ((*SOLOS, "--solo", "tuba=0-2"), "no mask for the tuba"),
        (("--tuned", str(bad)), "damaged"),
        (("--tuned", str(bad) + "x"), "missing"),
    ):
        status, record = taught(project, capsys, "-o", str(out), *more)
        assert status == 1
        assert words in str(record["error"])
        assert not out.exists()
    with pytest.raises(SystemExit):
        run(["teach", str(project), "-o", str(out), "--solo", "flute 3 to 4"])
    status, record = taught(project, capsys, "-o", str(project))
    assert (status, "exists already" in str(record["error"])) == (1, True)
