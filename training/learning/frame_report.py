"""After training: calibration, held-back figures, and the files that ship (`visual.safetensors`,
`visual.json`)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file

from engine.errors import ModelError
from engine.instruments import OTHER
from engine.model.checkpoint import save_weights
from engine.model.visual_resnet import VisualResNet
from training.learning.frame_calibration import calibrate
from training.learning.frame_evidence import duet_pairs, gather, halves, sides_right
from training.learning.frame_figures import measure
from training.learning.frame_teacher import NAME
from training.pictures.photos import PhotoSet

_LIMITS = (
    "Trained on about 3,000 photos of instruments, most of them alone in a studio, composed into scenes; real concert "
    "footage was never seen. Ukulele, cello, electric bass, bassoon, erhu and pipa have 19 to 55 training photos each "
    "and are weak; their 2 to 10 held-back photos say little. Every figure was taken with a calibration fitted on the "
    "other half of the held-back photos (of other sources); the one that ships was fitted on all of them. A run that "
    "was resumed with another recipe is described by `history`, not by `command` alone."
)
_RIGHTS = (
    "The photos' rights are not cleared: none of them is shipped, and the weights are offered as is, for research."
)


@dataclass(frozen=True)
class Learnt:
    """What a run leaves: the averaged network, the photos it learnt from, and how (`command`, `history`: its stages;
    `taught`: with a teacher)."""

    net: VisualResNet
    photos: PhotoSet
    command: str
    seed: int
    split_seed: int
    steps: int
    history: Sequence[Any]
    taught: bool


def ship(model: VisualResNet, path: Path) -> VisualResNet:
    """Writes the weights as they ship (float16) and reads them back into a network in evaluation mode.

    Raises `ModelError` when a value does not fit float16.
    """
    save_weights(model, path)
    state = {k: v.float() if v.is_floating_point() else v for k, v in load_file(path).items()}
    broken = [k for k, v in state.items() if not bool(torch.isfinite(v).all())]
    if broken:
        raise ModelError(f"The picture network cannot be stored in half precision: {', '.join(broken)}.")
    copy = VisualResNet(model.config)
    copy.load_state_dict(state)
    return copy.eval()


def _by_origin(held: PhotoSet) -> dict[str, PhotoSet]:
    """The held-back photos of sources that trained nothing, and those of the collection that the others come from."""
    parts = {"unseen_sources": held.where(lambda p: bool(p.source)), "known_source": held.where(lambda p: not p.source)}
    return {name: photos for name, photos in parts.items() if photos.photos}


def finish(learnt: Learnt, held: PhotoSet, folder: Path, scenes: int = 600) -> dict[str, Any]:
    """Looks at `scenes` held-back frames of each kind with the averaged network as it ships (float16), calibrates and
    measures it, writes weights and card; returns the figures."""
    path, split_seed = folder / "visual.safetensors", learnt.split_seed
    copy = ship(learnt.net, path)
    evidence = {
        name: [gather(copy, half, max(2, scenes // 2), split_seed + i) for i, half in enumerate(halves(photos))]
        for name, photos in _by_origin(held).items()
    }
    calibrate(copy, [half for pair in evidence.values() for half in pair])
    copy = ship(copy, path)
    figures = {name: measure(first, second, split_seed) for name, (first, second) in evidence.items()}
    for name, photos in _by_origin(held).items():
        places = sides_right(copy, duet_pairs(photos, max(1, scenes // 4), split_seed + 4))
        figures[name]["duet_sides_right"] = round(float(places.mean()), 4)
    card = {
        "format": 1,
        "network": "ResNet-18, 21 sigmoid outputs, class activation maps",
        "config": copy.config.to_dict(),
        "classes": list(copy.config.classes),
        "command": learnt.command,
        "teacher": NAME if learnt.taught else None,
        "seed": learnt.seed,
        "steps": learnt.steps,
        "history": learnt.history,
        "data": {
            "training_photos": {c: len(g) for c, g in learnt.photos.photos.items()},
            "held_back_photos": {c: len(g) for c, g in held.photos.items()},
            "note": f"{OTHER.id}: instruments outside the 21, trained as nothing",
        },
        "figures": figures,
        "limits": _LIMITS,
        "rights": _RIGHTS,
        "licence": "weights: see rights",
        "torch": torch.__version__,
    }
    (folder / "visual.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")
    return figures
