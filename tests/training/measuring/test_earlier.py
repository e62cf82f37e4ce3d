"""Rows of models that are not measured again."""

import json
import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from training.measuring.earlier import read_earlier
from training.measuring.methods import EstimatedSources, EvaluationError, Method, MixtureTask
from training.measuring.report import Findings, Heading, write_report
from training.measuring.scoring import StemScore

FACTS: dict[str, Any] = {
    "models": [{"name": "old", "sha256": "ab" * 32, "preset": "thesis"}, {"name": "studio", "sha256": "cd" * 32}],
    "model": {"name": "old", "sha256": "ab" * 32},
    "pairs": "pairs.json",
    "count": 2,
    "seed": 1,
    "score_rate": 8000,
    "bss_eval": "library",
}
HEARD, SEEN = (
    Method(key, f"old, {key}", lambda _: EstimatedSources({}), model="old") for key in ("audio-only", "fused")
)
NAMED = Method("named", "studio, named", lambda _: EstimatedSources({}), model="studio")
MIXTURE = Method("mixture", "Mixture", lambda _: EstimatedSources({}))
FIGURES = (0.1, 0.25, 0.5, 1.0)
SCORE = StemScore(
    "mixes", "mixes/000", "old audio-only", "flute", 1.5, 2.25, 3.0, -1.0, 0.5, True, 0.25, FIGURES, FIGURES, ("flute",)
)
SCORES = [
    SCORE,
    replace(SCORE, row="old fused", sdr=math.nan, sir=math.nan, sar=math.nan, si_sdr=math.nan, gain=math.nan,
            listed=None, iou=(0.0, math.nan, 0.0, 0.0), top=()),
    replace(SCORE, row="studio named"),
    replace(SCORE, row="mixture", top=(), iou=(), dice=()),
]  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    rows = [MIXTURE, HEARD, SEEN, NAMED]
    write_report(tmp_path, Findings([Heading("mixes", "Mixes")], rows, SCORES), FACTS)
    return tmp_path


def test_rows_of_other_models_come_back_as_they_were(folder: Path) -> None:
    kept = read_earlier(folder, FACTS, {"studio"})
    assert repr(kept.scores) == repr(SCORES[:2])  # NaN is not equal to itself
    assert [(row.row, row.title, row.model) for row in kept.rows] == [
        (row.row, row.title, row.model) for row in (HEARD, SEEN)
    ]
    assert kept.models == [{**FACTS["models"][0], "measured": "earlier"}]
    assert read_earlier(folder, FACTS, {"studio", "old"}).scores == []
    with pytest.raises(EvaluationError, match="cannot be measured"):
        kept.rows[0].estimate(
            MixtureTask("mixes/000", (), np.zeros((0, 1), np.float32), np.zeros(1, np.float32), 8000, None)
        )


@pytest.mark.parametrize("name", ["count", "seed", "score_rate"])
def test_results_of_other_mixtures_are_refused(folder: Path, name: str) -> None:
    with pytest.raises(EvaluationError, match=name):
        read_earlier(folder, {**FACTS, name: 5}, {"studio"})


def test_what_is_no_evaluation_is_refused(folder: Path) -> None:
    results = json.loads((folder / "results.json").read_text(encoding="utf-8"))
    (folder / "scores.csv").write_text("block,row\nmixes,old fused\n", encoding="utf-8")
    with pytest.raises(EvaluationError, match="does not hold"):
        read_earlier(folder, FACTS, {"studio"})
    for broken in ("[]", "{", json.dumps({**results, "rows": 3})):
        (folder / "results.json").write_text(broken, encoding="utf-8")
        with pytest.raises(EvaluationError, match="does not hold"):
            read_earlier(folder, FACTS, {"studio"})
    with pytest.raises(EvaluationError, match="does not hold"):
        read_earlier(folder / "missing", FACTS, {"studio"})
