"""`python -m training calibrate`: fits how sound and picture are joined, on held-out mixtures with composed pictures.

Each mixture goes through the detection that the application runs. Two logistic regressions follow: what is heard
alone (Platt 1999), then what the picture adds to it. The threshold is the one with the best F1 over both. Fitted on
the validation split; the tables of `evaluate` and the real duets are not looked at.
"""

import argparse
import json
import logging
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.optimize import minimize

from engine.device import choose_device
from engine.grid import MaskGrid
from engine.inference import Separator
from engine.instruments import CLASS_IDS, OTHER
from engine.model.checkpoint import load_model
from engine.model.fusion import FusionConfig, fuse, logit
from engine.separation_events import EvidenceFound
from training.dataset import StemBank
from training.methods import ArraySound
from training.photos import PhotoSet
from training.scenes import compose_scene
from training.tasks import PICTURE_SIZE
from training.visual import VisualRecipe

log = logging.getLogger(__name__)
Floats = NDArray[np.float64]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `calibrate`."""
    parser.add_argument("--model", required=True, help="card of the model")
    parser.add_argument("--data", type=Path, required=True, help="folder made by `training synth`")
    parser.add_argument("--photos", type=Path, required=True, help="folder of photos; only held-back ones are used")
    parser.add_argument("-o", "--output", type=Path, required=True, help="the fusion.json to write")
    parser.add_argument("--mixtures", type=int, default=160)
    parser.add_argument("--seed", type=int, default=1)


def main(args: argparse.Namespace) -> int:
    """Collect evidence, fit, write."""
    torch.set_num_threads(1)
    heard, seen, truth = collect(args)
    config = fit(heard, seen, truth)
    figures = {
        name: f1(fuse(heard, picture, config) >= config.threshold, truth)
        for name, picture in (("heard", None), ("fused", seen))
    }
    facts = {"fusion": asdict(config), "f1": figures, "mixtures": args.mixtures, "seed": args.seed}
    args.output.write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")
    log.info("%s", json.dumps(facts))
    return 0


def collect(args: argparse.Namespace) -> tuple[Floats, Floats, NDArray[np.bool_]]:
    """Audio and picture probabilities and the truth, each (mixtures, 21)."""
    separator = Separator(load_model(args.model), choose_device("cpu"))
    recipe = VisualRecipe()
    _, photos = PhotoSet.load(args.photos).split(recipe.seed, recipe.held_back)
    bank = StemBank(args.data, "val")
    rng = np.random.default_rng([args.seed, 5])
    heard, seen, truth = [], [], []
    for number in range(args.mixtures):
        mix, names = _mixture(bank, rng)
        if not all(name in photos.photos for name in names):
            continue
        image = compose_scene(rng, photos, names, PICTURE_SIZE).image
        found = _evidence(separator, mix, lambda _, shown=image: shown)  # type: ignore[misc]  # a default in a lambda has no type
        heard.append([e.audio for e in found.evidence])
        seen.append([0.0 if e.visual is None else e.visual for e in found.evidence])
        truth.append([name in names for name in CLASS_IDS])
        if number % 20 == 0:
            log.info("%d of %d mixtures", number, args.mixtures)
    return np.array(heard), np.array(seen), np.array(truth)


def _evidence(separator: Separator, mix: NDArray[np.float32], frame_at: Callable[[float], Any]) -> EvidenceFound:
    rate = 44_100
    sound = ArraySound(mix[None], rate)
    events = separator.detect(sound, frame_at, MaskGrid.for_duration(len(mix) / rate))
    return next(event for event in events if isinstance(event, EvidenceFound))


def _mixture(bank: StemBank, rng: np.random.Generator) -> tuple[NDArray[np.float32], tuple[str, ...]]:
    """One to three instruments, half of the time from one excerpt, at different levels."""
    group = bank.excerpts[rng.integers(len(bank.excerpts))]
    pool = list(group) if rng.random() < 0.5 else list(range(len(bank.stems)))
    wanted = int(rng.choice([1, 2, 2, 2, 3]))
    chosen: dict[str, int] = {}
    for index in rng.permutation(pool):
        name = bank.stems[index].instrument
        if name != OTHER.id and len(chosen) < wanted:
            chosen.setdefault(name, int(index))
    length = min(len(bank.audio[i]) for i in chosen.values())
    gains = 10 ** (rng.normal(0, 3, len(chosen)) / 20)
    mix = sum(bank.crop(i, 0, length) * np.float32(g) for i, g in zip(chosen.values(), gains, strict=True))
    return np.asarray(mix, np.float32), tuple(chosen)


def fit(heard: Floats, seen: Floats, truth: NDArray[np.bool_]) -> FusionConfig:
    """FusionConfig from audio and picture probabilities (M, 21) and the truth (M, 21)."""
    audible, visible, wanted = logit(heard), logit(seen), truth.astype(np.float64)
    audio, bias = _regress(audible, np.zeros_like(audible), wanted)
    config = replace(FusionConfig(), audio=audio, bias=bias)
    limits = (config.against, config.favour)
    visual, visual_bias = _regress(visible, bias + audio * audible, wanted, limits)
    config = replace(config, visual=visual, visual_bias=visual_bias)
    scores = [fuse(heard, None, config), fuse(heard, seen, config)]
    steps = np.linspace(0.1, 0.7, 25)
    quality = [sum(f1(score >= step, truth) for score in scores) for step in steps]
    return replace(config, threshold=float(round(steps[int(np.argmax(quality))], 4)))


def _regress(x: Floats, offset: Floats, y: Floats, limits: tuple[float, float] | None = None) -> tuple[float, float]:
    """Weight ≥ 0 and bias of y ~ sigmoid(offset + clip(weight·x + bias)), by maximum likelihood."""

    def loss(parameters: Floats) -> float:
        term = parameters[0] * x + parameters[1]
        odds = offset + (term if limits is None else np.clip(term, -limits[0], limits[1]))
        return float(np.mean(np.logaddexp(0, odds) - y * odds))

    # Never a negative weight: evidence for an instrument must not count against it.
    found = minimize(loss, np.array([1.0, 0.0]), method="Nelder-Mead", bounds=[(0, 5), (-10, 10)])
    return float(round(found.x[0], 4)), float(round(found.x[1], 4))


def f1(predicted: NDArray[np.bool_], truth: NDArray[np.bool_]) -> float:
    """F1 over all cells: 2·TP / (2·TP + FP + FN); 0 where nothing is predicted and nothing true."""
    hits = float(np.sum(predicted & truth))
    return 2 * hits / max(1.0, float(predicted.sum() + truth.sum()))
