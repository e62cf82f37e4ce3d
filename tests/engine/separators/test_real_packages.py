"""The description of Demucs, as it comes with the application, against the real program with random weights.

`SOLOIST_DEMUCS=FOLDER` names a folder into which it was installed, without touching the pinned packages:
`pip install --no-deps --target FOLDER demucs==4.1.0 einops julius lameenc tqdm sphn huggingface-hub httpx httpcore h11
anyio filelock fsspec idna certifi`. Nothing is fetched: the weights are made here, and the program is told where they
lie.
"""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from engine.grid import MaskGrid
from engine.separators.descriptions import find_separators
from engine.separators.masks import SeparatedBy, SeparatorProgress, separate_with
from tests.engine.project.stand_ins import Waves

FOLDER = os.environ.get("SOLOIST_DEMUCS")
RATE = 44_100
WEIGHTS = """
import sys, torch
from demucs.htdemucs import HTDemucs
from demucs.states import get_state
torch.manual_seed(4)
small = {"channels": 8, "t_layers": 1, "t_heads": 1, "bottom_channels": 8, "segment": 4}
sources = ["drums", "bass", "other", "vocals", "guitar", "piano"]
model = HTDemucs(sources, **small)
package = {"klass": HTDemucs, "args": (sources,), "kwargs": small, "state": get_state(model, None), "training_args": {}}
torch.save(package, sys.argv[1])
"""


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program `demucs` on the PATH that looks for weights in a folder of ours."""
    assert FOLDER is not None
    weights = tmp_path / "weights"
    weights.mkdir()
    making = [sys.executable, "-c", WEIGHTS, str(weights / "htdemucs_6s.th")]
    subprocess.run(making, env={**os.environ, "PYTHONPATH": FOLDER}, check=True, capture_output=True)
    program = tmp_path / "bin" / "demucs"
    program.parent.mkdir()
    program.write_text(
        f"#!/bin/sh\nPYTHONPATH='{FOLDER}' exec '{sys.executable}' -m demucs --repo '{weights}' \"$@\"\n"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent), prepend=os.pathsep)
    monkeypatch.setenv("SOLOIST_CACHE", str(tmp_path / "cache"))


@pytest.mark.slow
@pytest.mark.skipif(FOLDER is None, reason="Demucs: SOLOIST_DEMUCS=FOLDER, where it is installed")
@pytest.mark.usefixtures("installed")
def test_demucs_separates_as_its_description_says() -> None:
    found, _ = find_separators()
    noise = np.random.default_rng(7).uniform(-0.3, 0.3, (2, 12 * RATE)).astype(np.float32)
    *steps, last = separate_with(found["demucs"], Waves(noise, RATE), MaskGrid.for_duration(12.0))
    assert isinstance(last, SeparatedBy)
    assert set(last.mask.instruments) == {"voice", "drum", "electric_bass", "acoustic_guitar", "piano"}
    told = [step.done for step in steps if isinstance(step, SeparatorProgress)]
    assert told == sorted(told)
    assert len(set(told)) > 2
    shares = last.mask.shares(0, last.mask.grid.columns)
    assert shares.sum(axis=0, dtype=int).max() <= 255
    assert shares.any(axis=(1, 2)).all()
