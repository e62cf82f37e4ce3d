"""The packaged program itself, tried as somebody has it who just unpacked it (docs/packaging.md)."""

import os
from pathlib import Path

import pytest

pytest.importorskip("PIL")

from training.packaging import smoke

ARTEFACT = os.environ.get("SOLOIST_ARTEFACT")


@pytest.mark.slow
@pytest.mark.artefact
@pytest.mark.timeout(1800)
@pytest.mark.skipif(ARTEFACT is None, reason="SOLOIST_ARTEFACT names no packaged program")
def test_it_separates_as_the_source_does_and_opens_its_window(tmp_path: Path) -> None:
    assert ARTEFACT is not None
    trial = smoke.try_out(smoke.unpack(Path(ARTEFACT), tmp_path / "program"), tmp_path)
    assert {"cello.wav", "flute.wav", "residual.wav"} == trial.sums.keys()
    assert trial.sums == smoke.of_source(tmp_path)
    assert trial.steps["window"] < 60
