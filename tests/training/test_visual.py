"""The frame network's training: it learns, resumes exactly, and what it writes can be read back."""

import argparse
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from engine.errors import ModelError
from engine.instruments import CLASS_IDS
from engine.model.visual_resnet import VisualConfig, VisualResNet
from training import visual
from training.photos import Photo, PhotoSet
from training.visual import VisualRecipe, VisualTrainer, scene_loss
from training.visual_report import both_first, cover, fit_calibration, ship

SMALL = VisualConfig(widths=(8, 8, 16, 16), view_size=64)
RECIPE = VisualRecipe(steps=6, batch=4, warm_up=2, seed=1, bfloat16=False)


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """Such small networks run no faster on two threads, and many times slower on a busy machine."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


def tiny_photos() -> PhotoSet:
    rng = np.random.default_rng(0)
    photos = {
        name: tuple(
            Photo(name, f"{i}", rng.integers(0, 256, (40, 40, 3), dtype=np.uint8), None, int(rng.integers(2**60)))
            for i in range(6)
        )
        for name in ("violin", "piano", "other")
    }
    return PhotoSet(photos)


def state_of(trainer: VisualTrainer) -> dict[str, torch.Tensor]:
    state = {f"m.{k}": v for k, v in trainer.model.state_dict().items()}
    return state | {f"a.{k}": v for k, v in trainer.average.state_dict().items()}


def test_a_resumed_run_equals_an_uninterrupted_one(tmp_path: Path) -> None:
    straight = VisualTrainer(tiny_photos(), RECIPE, SMALL)
    broken = VisualTrainer(tiny_photos(), RECIPE, SMALL)
    losses = [straight.advance() for _ in range(5)]
    for _ in range(2):
        broken.advance()
    broken.save(tmp_path / "x.safetensors")
    resumed = VisualTrainer(tiny_photos(), RECIPE, SMALL)
    resumed.load(tmp_path / "x.safetensors")
    assert resumed.step == 2
    assert len(resumed.history) == 1
    assert [resumed.advance() for _ in range(3)] == losses[2:]
    for name, value in state_of(straight).items():
        torch.testing.assert_close(state_of(resumed)[name], value, rtol=0, atol=0, msg=name)


def test_a_run_that_goes_on_under_another_recipe_says_so(tmp_path: Path) -> None:
    trainer = VisualTrainer(tiny_photos(), RECIPE, SMALL)
    trainer.advance()
    trainer.save(tmp_path / "x.safetensors")
    longer = VisualTrainer(tiny_photos(), replace(RECIPE, steps=9), SMALL)
    longer.load(tmp_path / "x.safetensors")
    assert [h["from_step"] for h in longer.history] == [0, 1]
    assert [h["recipe"]["steps"] for h in longer.history] == [6, 9]


def test_a_checkpoint_of_another_network_is_refused(tmp_path: Path) -> None:
    VisualTrainer(tiny_photos(), RECIPE, SMALL).save(tmp_path / "x.safetensors")
    other = VisualTrainer(tiny_photos(), RECIPE, VisualConfig(widths=(8, 8, 8, 8)))
    with pytest.raises(ModelError, match="another network"):
        other.load(tmp_path / "x.safetensors")


def test_a_loss_that_is_no_number_stops_the_run() -> None:
    trainer = VisualTrainer(tiny_photos(), RECIPE, SMALL)
    before = {k: v.clone() for k, v in trainer.model.layer1.state_dict().items()}
    with torch.no_grad():
        trainer.model.fc.weight.fill_(torch.nan)
    with pytest.raises(ModelError, match="no longer a number"):
        trainer.advance()
    for name, value in trainer.model.layer1.state_dict().items():
        torch.testing.assert_close(value, before[name], rtol=0, atol=0)


def test_the_loss_falls_when_the_right_classes_rise() -> None:
    labels = torch.zeros(2, len(CLASS_IDS))
    labels[0, [3, 7]] = 1  # the second picture shows nothing
    good = torch.full_like(labels, -4.0)
    good[0, [3, 7]] = 4.0
    swapped = good.flip(0)
    assert scene_loss(good, labels, RECIPE) < scene_loss(torch.zeros_like(labels), labels, RECIPE)
    assert scene_loss(good, labels, RECIPE) < 0.5 * scene_loss(swapped, labels, RECIPE)


def test_the_rate_rises_then_falls() -> None:
    recipe = VisualRecipe(steps=1000, warm_up=100)
    rates = [recipe.rate_at(s) for s in range(1000)]
    assert int(np.argmax(rates)) in (99, 100)
    assert rates[0] < 0.02 * max(rates)
    assert rates[-1] < 0.02 * max(rates)
    assert {recipe.size_at(s)[0] for s in range(0, 1000, 3)} == {80, 112}


def test_calibration_finds_the_rates_behind_the_logits() -> None:
    generator = torch.Generator().manual_seed(0)
    logits = torch.randn(4000, 3, generator=generator) * 3
    chance = torch.sigmoid(logits / 2 - 1)
    labels = (torch.rand(chance.shape, generator=generator) < chance).float()
    temperature, bias = fit_calibration(logits, labels)
    torch.testing.assert_close(temperature, torch.full((3,), 2.0), rtol=0.12, atol=0)
    torch.testing.assert_close(bias, torch.full((3,), -1.0), rtol=0, atol=0.2)


def test_a_class_never_seen_takes_the_common_calibration() -> None:
    generator = torch.Generator().manual_seed(0)
    logits = torch.randn(2000, 3, generator=generator) * 3
    chance = torch.sigmoid(logits / 2 - 1)
    labels = (torch.rand(chance.shape, generator=generator) < chance).float()
    rare = torch.cat([logits, torch.full((2000, 1), -30.0)], dim=1)
    temperature, bias = fit_calibration(rare, torch.cat([labels, torch.zeros(2000, 1)], dim=1))
    assert temperature[3] == pytest.approx(float(temperature[:3].mean()), rel=0.1)
    assert bool(torch.isfinite(bias).all())


def test_what_ships_is_half_precision_and_says_the_same(tmp_path: Path) -> None:
    torch.manual_seed(0)
    model, path = VisualResNet(SMALL).eval(), tmp_path / "v.safetensors"
    copy = ship(model, path)
    assert load_file(path)["fc.weight"].dtype == torch.float16
    x = torch.randint(0, 256, (2, 3, 64, 64), dtype=torch.uint8)
    torch.testing.assert_close(copy(x), model(x), rtol=0.02, atol=0.02)
    with torch.no_grad():
        model.fc.weight[0, 0] = 1e6
    with pytest.raises(ModelError, match="half precision"):
        ship(model, path)


def test_both_first_counts_pairs_only_when_both_lead() -> None:
    labels = np.array([[1, 1, 0], [1, 0, 1]], dtype=np.float32)
    scores = np.array([[0.3, 0.9, 0.1], [0.9, 0.5, 0.1]], dtype=np.float32)
    assert both_first(scores, labels) == 0.5


def test_cover_keeps_the_middle() -> None:
    image = np.zeros((40, 100, 3), dtype=np.uint8)
    image[:, 40:60] = 255
    square = cover(image, 40, 40)
    assert square.shape == (40, 40, 3)
    assert square[:, 18:22].min() > 200
    assert square[:, :6].max() < 50


def test_the_command_trains_stops_resumes_and_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PhotoSet, "load", lambda folder: tiny_photos())
    monkeypatch.setattr(visual, "VisualTrainer", lambda photos, recipe: VisualTrainer(photos, recipe, SMALL))
    parser = argparse.ArgumentParser()
    visual.add_arguments(parser)
    words = [str(tmp_path), "-o", str(tmp_path / "run"), "--steps", "2", "--batch", "2", "--no-bfloat16"]
    words += ["--check-scenes", "12"]
    assert visual.main(parser.parse_args([*words, "--stop-at", "1"])) == 0
    first = json.loads((tmp_path / "run" / "visual.json").read_text(encoding="utf-8"))
    assert visual.main(parser.parse_args([*words, "--resume"])) == 0
    card = json.loads((tmp_path / "run" / "visual.json").read_text(encoding="utf-8"))
    assert (first["steps"], card["steps"]) == (1, 2)
    model = VisualResNet.from_config(card["config"])
    model.load_state_dict(load_file(tmp_path / "run" / "visual.safetensors"))
    assert set(card["classes"]) == set(CLASS_IDS)
    assert 0 <= card["figures"]["single_top1"] <= 1
