"""What is said against what is true: the bands, their error, and the command on tiny networks."""

import argparse
import csv
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.model.checkpoint import save_model
from engine.model.deep_unet import build_audio
from tests.tiny_models import STRONGEST, TINY
from tests.training.small_data import make_data_set
from training.measuring.doubt import ALONE, Said, add_arguments, bands, main, miscalibration
from training.measuring.pairs import draw_lists, write_lists


def said(score: float, true: int, false: int) -> list[Said]:
    return [Said(f"m{k}", ALONE, "flute", score, k < true) for k in range(true + false)]


def test_three_quarters_of_what_is_said_with_three_quarters_are_right() -> None:
    everything = said(0.75, 30, 10) + said(0.01, 0, 100) + said(1.0, 19, 1)
    found = {(b.low, b.high): b for b in bands(everything)}
    assert set(found) == {(0.7, 0.8), (0.0, 0.02), (0.98, 1.0)}
    middle = found[0.7, 0.8]
    assert (middle.said, middle.true.mean, middle.true.n) == (0.75, 0.75, 40)
    assert 0.58 < middle.true.low < 0.75 < middle.true.high < 0.9
    # 40 that are right on the spot, 20 of which 5 % too much was promised; what is beyond doubt does not count.
    assert miscalibration(everything) == pytest.approx(20 * 0.05 / 60)
    assert np.isnan(miscalibration(said(0.01, 0, 3)))


def test_an_edge_belongs_to_the_band_above_it() -> None:
    assert [(b.low, b.true.n) for b in bands(said(0.7, 1, 1) + said(0.6999, 0, 1))] == [(0.5, 1), (0.7, 2)]


def test_the_command_writes_a_table_a_figure_and_all_that_was_said(tmp_path: Path) -> None:
    torch.manual_seed(3)
    model = save_model(tmp_path / "model", "tiny", build_audio(TINY), None, STRONGEST, {})
    stems = make_data_set(tmp_path / "data", {"val": 2})
    write_lists(tmp_path / "pairs.json", draw_lists(tmp_path / "data", stems, seed=1), seed=1)
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    options = ["--model", model, "--data", tmp_path / "data", "--pairs", tmp_path / "pairs.json", "--device", "cpu"]
    options += ["--blocks", "mixes", "--count", 2, "--title", "Doubt of nobody", "-o", tmp_path / "out" / "doubt"]
    assert main(parser.parse_args([str(option) for option in options])) == 0
    page = (tmp_path / "out" / "doubt.md").read_text(encoding="utf-8")
    assert page.startswith("# Doubt of nobody\n\n2 mixtures, 21 instruments each")
    with (tmp_path / "out" / "doubt.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert sum(int(row["plays"]) for row in rows) == 4, "two instruments in each of two mixtures"
    assert {row["way"] for row in rows} == {ALONE}
    assert (tmp_path / "out" / "doubt.png").stat().st_size > 5000
