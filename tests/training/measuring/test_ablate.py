"""The ablation: settings that differ by one lever, differences with their intervals, a table that says so."""

import argparse
import tomllib
from pathlib import Path

import pytest
import torch

from training.learning.sound import add_arguments as train_arguments
from training.learning.sound import configs
from training.measuring.ablate import LEVERS, AblationError, RunScores, compare, markdown
from training.run.config import parse

CONFIGS = Path(__file__).parents[3] / "training" / "configs"


def test_every_lever_is_one_setting_away_from_the_base() -> None:
    base = tomllib.loads((CONFIGS / "ablate-base.toml").read_text(encoding="utf-8"))
    names = {path.stem.removeprefix("ablate-") for path in CONFIGS.glob("ablate-*.toml")} - {"base"}
    assert names == set(LEVERS)
    for name in names:
        other = tomllib.loads((CONFIGS / f"ablate-{name}.toml").read_text(encoding="utf-8"))
        changed = {key for key in base | other if base.get(key) != other.get(key)}
        assert len(changed) == 1, name


@pytest.mark.parametrize("path", sorted(CONFIGS.glob("*.toml")), ids=lambda path: str(path.stem))
def test_every_file_of_settings_can_be_trained_with(path: Path) -> None:
    parser = argparse.ArgumentParser()
    train_arguments(parser)
    args = parse(parser, ["--config", str(path), "--data", "d", "-o", "r"])
    _, mix, preset, model = configs(args, torch.device("cpu"))
    assert sum(mix.sources) == pytest.approx(1)
    if path.stem == "thesis":
        assert (preset.name, mix.columns, model.widths()) == ("thesis", 256, [64, 128, 256, 512, 512, 512, 512])
        assert not model.conditioned


def test_differences_are_taken_stem_by_stem() -> None:
    base = {"duet": ((1.0, 2.0), (3.0, 9.0)), "random": ((0.0, 0.0),)}
    other = {"duet": ((2.0, 4.0), (4.0, 9.0)), "random": ((0.0, -3.0),)}
    gains = compare(base, other)
    assert gains["duet"].mean == pytest.approx(1.0)
    assert gains["duet"].low >= 0.5
    assert gains["random"].mean == pytest.approx(-1.5)
    args = argparse.Namespace(pairs=2, split="val", seed=1)
    runs = [RunScores("ablate-base", {"step": 6}, base), RunScores("ablate-no-gain", {"step": 6}, other)]
    page = markdown(runs, args)
    assert "| sources always at one level |" in page
    assert "| +1.0 ± 0.5 |" in page
    runs.append(RunScores("longer", {"step": 7}, other))
    with pytest.raises(AblationError, match="6, 7"):
        markdown(runs, args)
