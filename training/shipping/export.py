"""`python -m training export`: turns a run (and the frame network's weights) into a model for the application."""

import argparse
import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

from engine.errors import ModelError
from engine.model.audio_unet import AudioUNetConfig
from engine.model.checkpoint import load_model, save_model
from engine.model.deep_unet import SoundNet, build_audio
from engine.model.fusion import FusionConfig
from engine.model.visual_resnet import VisualResNet
from engine.presets import STUDIO
from training.run.checkpoints import load_state

log = logging.getLogger(__name__)

LICENCE = (
    "MIT, like the code. The weights were learnt from rendered scores, recorded notes and photos; none of these is "
    "contained in them. The photos' rights are not cleared, and none is shipped."
)
LIMITS = (
    "Trained on sampled instruments and recorded notes; recorded performances only where training.data names them.",
    "Two players of the same instrument are one class and are not told apart.",
    "Instruments outside the 21 classes belong to the residual.",
)

FIGURES = ("validation", "tables", "fusion")
"""What `main` writes of a card's figures; whatever else a card holds is taken over with the networks."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `export`."""
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--run", type=Path, help="folder of the sound network's run")
    source.add_argument("--model", help="name or card of a model: what is not given otherwise is taken from it")
    parser.add_argument("--state", choices=("best", "last"), default="best", help="which saved state")
    parser.add_argument("--visual", type=Path, help="folder with the frame network's visual.safetensors and .json")
    parser.add_argument("--fusion", type=Path, help="fusion.json written by `training calibrate`")
    parser.add_argument("--results", type=Path, help="results.json of `training evaluate`, for the card")
    parser.add_argument("--name", default="studio")
    parser.add_argument("-o", "--output", type=Path, default=Path("resources/models"))


def main(args: argparse.Namespace) -> int:
    """Write the model; its card holds what the run recorded."""
    parts = _from_model(args.model) if args.model else _from_run(args.run, args.state)
    if args.visual:
        parts = replace(parts, visual=_visual(args.visual))
    if args.fusion:
        found = _json(args.fusion)
        fitted = {key: value for key, value in found.items() if key != "fusion"}
        parts = replace(parts, fusion=FusionConfig(**found.get("fusion", {})), fitted=fitted)
    visual, visual_facts = parts.visual
    card = save_model(
        args.output,
        args.name,
        parts.audio,
        visual,
        parts.fusion,
        {
            "name": args.name,
            "preset": parts.preset,
            "licence": parts.licence,
            "limits": list(parts.limits),
            "training": parts.training,
            "figures": {
                **parts.readings,
                "validation": parts.validation,
                "tables": _figures(args.results) if args.results else None,
                "fusion": parts.fitted,
            },
            "visual_training": visual_facts,
        },
    )
    log.info("wrote %s", card)
    return 0


@dataclass(frozen=True)
class Parts:
    """Networks with what is known of their training. `visual`: the frame network, if there is one, and its facts;
    `fitted`: how the fusion did where it was fitted; `readings`: further figures of a card that is taken over."""

    audio: SoundNet
    preset: str
    training: Mapping[str, Any]
    validation: Any
    visual: tuple[VisualResNet | None, Any] = (None, None)
    fusion: FusionConfig = field(default_factory=FusionConfig)
    fitted: Mapping[str, Any] = field(default_factory=dict)
    licence: str = LICENCE
    limits: Sequence[str] = LIMITS
    readings: Mapping[str, Any] = field(default_factory=dict)


def _from_run(folder: Path, state: str) -> Parts:
    tensors, facts = load_state(folder / state)
    audio = build_audio(AudioUNetConfig(**facts["model"]))
    prefix = "average."
    audio.load_state_dict({k[len(prefix) :]: v for k, v in tensors.items() if k.startswith(prefix)})
    known = ("step", "seconds", "train", "mix", "weights", "data", "stages")
    training = {key: facts[key] for key in known if key in facts}
    return Parts(audio, facts.get("preset", STUDIO.name), training, facts.get("validation"))


def _from_model(name: str) -> Parts:
    model = load_model(name)
    card = model.card
    return Parts(
        model.audio,
        model.preset.name,
        card.get("training", {}),
        card.get("figures", {}).get("validation"),
        (model.visual, card.get("visual_training")),
        model.fusion,
        card.get("figures", {}).get("fusion", {}),
        card.get("licence", LICENCE),
        card.get("limits", LIMITS),
        {key: value for key, value in card.get("figures", {}).items() if key not in FIGURES},
    )


def _visual(folder: Path) -> tuple[VisualResNet, dict[str, Any]]:
    tensors, facts = load_state(folder / "visual")
    visual = VisualResNet.from_config(facts["config"])
    try:
        visual.load_state_dict({k: v.float() if v.is_floating_point() else v for k, v in tensors.items()})
    except RuntimeError as error:
        raise ModelError(f"The frame network in {folder} does not fit its description.") from error
    return visual, facts


def _figures(path: Path) -> dict[str, Any]:
    """The model's rows of an evaluation, as mean and 95 % interval in dB."""
    results = _json(path)
    first = results["model"]["name"]
    rows = [row for row in results["rows"] if row["model"] == first]
    keys = ("block", "key", "sdr", "sir", "sar", "gain", "failure_rate", "listed", "n")
    return {"score_rate": results["score_rate"], "rows": [{k: _short(row.get(k)) for k in keys} for row in rows]}


def _short(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 3)
    return [_short(value[k]) for k in ("mean", "low", "high")] if isinstance(value, dict) else value


def _json(path: Path) -> dict[str, Any]:
    try:
        return cast(dict[str, Any], json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise ModelError(f"{path.name} cannot be read.") from error
