"""Rows of an earlier evaluation, for models that are not measured again: a small change to one model does not ask for
hours of another's."""

import csv
import json
import math
from collections.abc import Mapping, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from training.measuring.methods import EvaluationError, Method, MixtureTask
from training.measuring.overlap import THRESHOLDS
from training.measuring.scoring import StemScore

SAME = ("pairs", "count", "seed", "score_rate", "bss_eval")
"""Facts that two evaluations must share, or their scores are not of the same mixtures and the same kind."""


@dataclass(frozen=True)
class Earlier:
    """What is kept: `models` as the facts describe them, their rows and their scores."""

    models: list[dict[str, Any]]
    rows: list[Method]
    scores: list[StemScore]


def read_earlier(folder: Path, facts: Mapping[str, Any], measured: Set[str]) -> Earlier:
    """The rows in `folder` (results.json and scores.csv, as `training.measuring.report` writes them) of models other
    than those `measured`. Raises EvaluationError for a folder that is not like that, or measured other mixtures."""
    try:
        results = json.loads((folder / "results.json").read_text(encoding="utf-8"))
        different = [name for name in SAME if results[name] != facts[name]]
        models = [model for model in results["models"] if model["name"] not in measured]
        names = {model["name"] for model in models}
        rows = {row["row"]: _row(row) for row in results["rows"] if row["model"] in names}
        with (folder / "scores.csv").open(encoding="utf-8", newline="") as file:
            scores = [_score(line) for line in csv.DictReader(file) if line["row"] in rows]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EvaluationError(f"{folder} does not hold the results of an evaluation.") from error
    if different:
        raise EvaluationError(f"The results in {folder} are of other mixtures: they differ in {', '.join(different)}.")
    return Earlier([{**model, "measured": "earlier"} for model in models], list(rows.values()), scores)


def _row(row: Mapping[str, Any]) -> Method:
    def not_again(_: MixtureTask) -> NoReturn:
        raise EvaluationError(f"The row {row['row']} is kept from an earlier evaluation and cannot be measured.")

    return Method(str(row["key"]), str(row["title"]), not_again, model=str(row["model"]))


def _score(line: Mapping[str, str]) -> StemScore:
    def overlap(kind: str) -> tuple[float, ...]:
        values = [line[f"{kind}_{threshold:.2f}"] for threshold in THRESHOLDS]
        return tuple(float(value) for value in values if value)

    sdr, sir, sar, si_sdr, gain = (float(line[name] or math.nan) for name in ("sdr", "sir", "sar", "si_sdr", "gain"))
    listed = {"True": True, "False": False}.get(line["listed"])
    return StemScore(
        line["block"],
        line["mixture"],
        line["row"],
        line["instrument"],
        sdr,
        sir,
        sar,
        si_sdr,
        gain,
        listed,
        float(line["seconds"]),
        overlap("iou"),
        overlap("dice"),
        tuple(line["top"].split()),
    )
