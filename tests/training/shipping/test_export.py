"""Giving a model out again, with other parts."""

import argparse
import json
from pathlib import Path

import pytest

from engine.model.checkpoint import load_model
from training.shipping.export import add_arguments, main


def export(*words: object) -> None:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    assert main(parser.parse_args([str(word) for word in words])) == 0


def test_a_model_is_given_out_again_as_it_was(tmp_path: Path) -> None:
    export("--model", "studio", "-o", tmp_path)
    before, after = load_model(None), load_model(str(tmp_path / "studio.json"))
    assert after.hash == before.hash
    assert after.fusion == before.fusion
    for part in ("licence", "limits", "training", "visual_training", "audio", "visual"):
        assert after.card[part] == before.card[part]
    assert after.card["figures"]["first_reading"] == before.card["figures"]["first_reading"]
    assert after.card["figures"]["fusion"] == before.card["figures"]["fusion"]
    assert after.card["figures"]["tables"] is None, "whoever changes a part must measure again"


def test_another_fusion_takes_the_place_of_the_models_own(tmp_path: Path) -> None:
    (tmp_path / "fusion.json").write_text(json.dumps({"fusion": {"threshold": 0.61}, "exact": {"heard": 0.5}}))
    export("--model", "studio", "--fusion", tmp_path / "fusion.json", "-o", tmp_path, "--name", "other")
    model = load_model(str(tmp_path / "other.json"))
    assert (model.fusion.threshold, model.hash) == (0.61, load_model(None).hash)
    assert model.card["figures"]["fusion"] == {"exact": {"heard": 0.5}}


def test_it_takes_a_run_or_a_model_not_both(tmp_path: Path) -> None:
    for words in ([], ["--run", tmp_path, "--model", "studio"]):
        with pytest.raises(SystemExit):
            export(*words, "-o", tmp_path)
