"""Evidence for the fit: what tiny networks say of a few mixtures."""

import argparse
from dataclasses import fields
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from engine.model.checkpoint import save_model
from engine.model.deep_unet import build_audio
from engine.model.fusion import FusionConfig
from engine.model.visual_resnet import VisualConfig, VisualResNet
from tests.tiny_models import TINY
from tests.training.tones import VOICES, write_tones
from training.measuring.calibrate import add_arguments, collect


def _options(folder: Path, fusion: FusionConfig, jobs: int) -> argparse.Namespace:
    torch.manual_seed(3)
    audio = build_audio(TINY)
    visual = VisualResNet(VisualConfig(widths=(4, 4, 4, 4), view_size=32))
    card = save_model(folder, f"tiny-{jobs}", audio, visual, fusion, {})
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    words = ["--model", card, "--data", folder, "--photos", folder / "photos", "-o", folder / "fusion.json"]
    return parser.parse_args([str(word) for word in (*words, "--mixtures", 3, "--jobs", jobs)])


def test_evidence_is_the_same_from_two_processes_and_whatever_was_fitted_before(tmp_path: Path) -> None:
    write_tones(tmp_path)
    for place, name in enumerate((*VOICES, "tuba", "violin", "piano")):
        (tmp_path / "photos" / name).mkdir(parents=True)
        for number in range(2):
            noise = np.random.default_rng([place, number]).integers(0, 255, (40, 50, 3), np.uint8)
            Image.fromarray(noise).save(tmp_path / "photos" / name / f"{number}.png")
    alone, costs = collect(_options(tmp_path, FusionConfig(), 1))
    twice, same_costs = collect(_options(tmp_path, FusionConfig(audio=0.2, visual=3.0, favour=6.0, claim=0.7), 2))
    assert costs == same_costs
    for field in fields(alone):
        assert np.array_equal(getattr(alone, field.name), getattr(twice, field.name)), field.name
    assert alone.truth.shape == (3, 21)
    assert ((alone.claimed > 0).sum(axis=1) == 6).all()
    assert not np.array_equal(alone.seen, alone.misled)
    assert alone.heard.any()
    assert alone.seen.any()
