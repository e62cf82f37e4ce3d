"""After training: calibration, held-back figures, and the files that ship (`visual.safetensors`,
`visual.json`)."""

import json
from pathlib import Path
from typing import Any, Protocol

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

if TYPE_CHECKING:
    from training.learning.frames import FrameStudent, FrameTask
    from training.learning.trainer import Trainer
    from training.pictures.scenes import Batch

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


def finish(
    trainer: "Trainer[FrameStudent, Batch]", task: "FrameTask", held: PhotoSet, folder: Path, scenes: int = 600
) -> dict[str, Any]:
    """Looks at `scenes` held-back frames of each kind with the averaged network as it ships (float16), calibrates and
    measures it, writes weights and card; returns the figures."""
    recipe, path, taught = task.recipe, folder / "visual.safetensors", task.table is not None
    copy = ship(trainer.averaged.net, path)
    evidence = {
        name: [gather(copy, half, max(2, scenes // 2), recipe.split_seed + i) for i, half in enumerate(halves(photos))]
        for name, photos in _by_origin(held).items()
    }
    calibrate(copy, [half for pair in evidence.values() for half in pair])
    copy = ship(copy, path)
    figures = {name: measure(first, second, recipe.split_seed) for name, (first, second) in evidence.items()}
    for name, photos in _by_origin(held).items():
        places = sides_right(copy, duet_pairs(photos, max(1, scenes // 4), recipe.split_seed + 4))
        figures[name]["duet_sides_right"] = round(float(places.mean()), 4)
    card = {
        "format": 1,
        "network": "ResNet-18, 21 sigmoid outputs, class activation maps",
        "config": copy.config.to_dict(),
        "classes": list(copy.config.classes),
        "command": f"python -m training visual PHOTOS -o FOLDER --steps {recipe.steps} --batch {recipe.batch} "
        f"--rate {recipe.rate} --calm-first {recipe.calm_first} --seed {recipe.seed}"
        + (" --teacher TEACHER" if taught else ""),
        "teacher": NAME if taught else None,
        "seed": recipe.seed,
        "steps": trainer.step,
        "history": trainer.stages,
        "data": {
            "training_photos": {c: len(g) for c, g in task.photos.photos.items()},
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
