"""After training: calibration, held-back figures, and the files that ship (`visual.safetensors`,
`visual.json`)."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from safetensors.torch import load_file
from torch import Tensor
from torch.nn import functional

from engine.errors import ModelError
from engine.instruments import CLASS_IDS, OTHER
from engine.model.checkpoint import save_weights
from engine.model.visual_resnet import VisualResNet
from training.photos import Photo, PhotoSet
from training.scenes import compose_scene, draw_classes

if TYPE_CHECKING:
    from training.visual import VisualTrainer

Pixels = NDArray[np.uint8]
Marks = NDArray[np.float32]
_LIMITS = (
    "Trained from scratch on about 2,600 photos of instruments, most of them alone in a studio, composed into "
    "scenes; real concert footage was never seen. Cello, ukulele, electric bass, bassoon, erhu, pipa and guzheng "
    "have 12 to 35 training photos each and are weak. The calibration was fitted on the held-back photos and enters "
    "every figure but the uncalibrated one, so the others are a little flattering. A run that was resumed with "
    "another number of steps is described by `history`, not by `command` alone."
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


def fit_calibration(logits: Tensor, labels: Tensor, pull: float = 20.0) -> tuple[Tensor, Tensor]:
    """(temperature, bias), each (classes,), minimising the cross-entropy of sigmoid(logits/temperature +
    bias).

    Platt scaling (1999) with every class pulled towards the common values with the weight of `pull` examples,
    since the rarest classes have two held-back photos. logits, labels: (N, classes).
    """
    classes = logits.shape[1]
    common, own = torch.zeros(2, 1, requires_grad=True), torch.zeros(2, classes, requires_grad=True)
    optimiser = torch.optim.LBFGS([common, own], max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> Tensor:
        optimiser.zero_grad()
        sharpness, bias = torch.exp(common[0] + own[0]), common[1] + own[1]
        entropy = functional.binary_cross_entropy_with_logits(logits * sharpness + bias, labels, reduction="sum")
        total = entropy + pull * own.square().sum()
        total.backward()  # type: ignore[no-untyped-call]  # torch leaves it untyped
        return total

    optimiser.step(loss)  # type: ignore[no-untyped-call]  # torch leaves it untyped
    with torch.no_grad():
        return torch.exp(-(common[0] + own[0])), (common[1] + own[1]).clone()


def cover(image: Pixels, height: int, width: int) -> Pixels:
    """The middle of a picture, scaled to fill (height, width)."""
    full_height, full_width = image.shape[:2]
    scale = max(height / full_height, width / full_width)
    tall, wide = min(full_height, height / scale), min(full_width, width / scale)
    left, top = (full_width - wide) / 2, (full_height - tall) / 2
    box = (left, top, left + wide, top + tall)
    return np.asarray(Image.fromarray(image).resize((width, height), Image.Resampling.BILINEAR, box=box))


def duet_frame(first: Photo, second: Photo) -> Pixels:
    """Two photos side by side in a 16:9 frame, nothing else done to them."""
    return np.concatenate([cover(first.image, 180, 160), cover(second.image, 180, 160)], axis=1)


def duet_frames(held: PhotoSet, count: int, seed: int, by_photo: bool = False) -> tuple[list[Pixels], Marks]:
    """`count` frames of two photos of different classes; labels (count, 21). All classes are drawn equally often,
    or `by_photo` in proportion to their photos."""
    rng = np.random.default_rng(seed)
    weights = np.array([len(held.photos[c]) if by_photo else 1 for c in held.classes], dtype=np.float64)
    weights /= weights.sum()
    frames, labels = [], np.zeros((count, len(CLASS_IDS)), dtype=np.float32)
    for row in range(count):
        names = [held.classes[int(i)] for i in rng.choice(len(held.classes), 2, replace=False, p=weights)]
        first, second = (held.photos[n][int(rng.integers(len(held.photos[n])))] for n in names)
        frames.append(duet_frame(first, second))
        labels[row, [CLASS_IDS.index(n) for n in names]] = 1
    return frames, labels


def scene_frames(
    held: PhotoSet, count: int, seed: int, draw: Callable[[np.random.Generator], Sequence[str]]
) -> tuple[list[Pixels], Marks]:
    """`count` composed scenes, square and wide in turn; labels (count, 21)."""
    rng = np.random.default_rng(seed)
    scenes = [compose_scene(rng, held, draw(rng), ((128, 128), (144, 256))[i % 2]) for i in range(count)]
    return [s.image for s in scenes], np.stack([s.labels for s in scenes])


def single_frames(held: PhotoSet) -> tuple[list[Pixels], Marks]:
    """Every held-back photo as it is, `other` included; labels (count, 21)."""
    photos = [p for group in held.photos.values() for p in group]
    labels = np.array([[float(c == p.class_id) for c in CLASS_IDS] for p in photos], dtype=np.float32)
    return [p.image for p in photos], labels


def frame_logits(model: VisualResNet, frames: Sequence[Pixels]) -> Tensor:
    """(frames, classes), as `frame_probabilities` sees them before calibration."""
    return torch.stack([model.frame_logits(f) for f in frames])


@torch.no_grad()
def view_logits(model: VisualResNet, frames: Sequence[Pixels]) -> Tensor:
    """(frames, classes) of single views, before calibration."""
    images = [torch.from_numpy(f.copy()).permute(2, 0, 1)[None] for f in frames]
    return torch.cat([model(i) for i in images]).float()


def calibrate(model: VisualResNet, held: PhotoSet, seed: int, scenes: int = 1200) -> None:
    """Fits and stores both calibrations on held-back photos: views on composed scenes, frames on the photos
    as they are, plain duets and composed scenes together."""
    frames, marks = scene_frames(held, scenes, seed, lambda rng: draw_classes(rng, held))
    model.temperature, model.bias = fit_calibration(view_logits(model, frames), torch.from_numpy(marks))
    singles, single_marks = single_frames(held)
    few = slice(0, min(scenes, len(singles)))
    duets, duet_marks = duet_frames(held, few.stop, seed)
    logits = frame_logits(model, [*singles, *duets, *frames[few]])
    labels = torch.from_numpy(np.concatenate([single_marks, duet_marks, marks[few]]))
    model.frame_temperature, model.frame_bias = fit_calibration(logits, labels)


def both_first(scores: NDArray[np.float32], labels: Marks) -> float:
    """Share of two-instrument frames whose two highest scores are the right ones."""
    order = np.argsort(-scores, axis=1)[:, :2]
    return float(np.mean([labels[row, pair].sum() == 2 for row, pair in enumerate(order)]))


def measure(model: VisualResNet, held: PhotoSet, seed: int, duets: int = 500) -> dict[str, Any]:
    """The figures of the card, from held-back photos only, with `frame_probabilities`' own path."""
    frames, labels = single_frames(held)
    scores = _probabilities(model, frames)
    ours = labels.sum(axis=1) > 0
    right = scores[ours].argmax(axis=1) == labels[ours].argmax(axis=1)
    truth = labels[ours].argmax(axis=1)
    by_class = {
        name: {"photos": int((truth == i).sum()), "top1": round(float(right[truth == i].mean()), 3)}
        for i, name in enumerate(CLASS_IDS)
        if (truth == i).any()
    }
    order = np.argsort(-scores[ours], axis=1)
    pair_frames, pair_labels = duet_frames(held, duets, seed + 1)
    pair_scores = _probabilities(model, pair_frames)
    usual_frames, usual_labels = duet_frames(held, duets, seed + 1, by_photo=True)
    hard_frames, hard_labels = scene_frames(held, duets, seed + 2, lambda rng: _two(rng, held))
    return {
        "single_top1": round(float(right.mean()), 4),
        "single_top1_uncalibrated": round(_top1(frame_logits(model, frames).numpy(), labels), 4),
        "single_top1_class_mean": round(float(np.mean([c["top1"] for c in by_class.values()])), 4),
        "single_top3": round(float((order[:, :3] == truth[:, None]).any(axis=1).mean()), 4),
        "single_photos": int(ours.sum()),
        "duet_both_in_top2": round(both_first(pair_scores, pair_labels), 4),
        "duet_by_photo_both_in_top2": round(both_first(_probabilities(model, usual_frames), usual_labels), 4),
        "duet_recall_at_half": round(float((pair_scores[pair_labels > 0] > 0.5).mean()), 4),
        "composed_duet_both_in_top2": round(both_first(_probabilities(model, hard_frames), hard_labels), 4),
        "other_false_positive_rate": round(float((scores[~ours] > 0.5).any(axis=1).mean()), 4),
        "other_photos": int((~ours).sum()),
        "by_class": by_class,
    }


def _top1(scores: NDArray[np.float32], labels: Marks) -> float:
    """Share of the frames with an instrument of ours whose highest score is the right one."""
    ours = labels.any(axis=1)
    return float(np.mean(scores[ours].argmax(axis=1) == labels[ours].argmax(axis=1)))


def _two(rng: np.random.Generator, photos: PhotoSet) -> list[str]:
    return [photos.classes[int(i)] for i in rng.choice(len(photos.classes), 2, replace=False)]


def _probabilities(model: VisualResNet, frames: Sequence[Pixels]) -> NDArray[np.float32]:
    logits = frame_logits(model, frames)
    result = torch.sigmoid(logits / model.frame_temperature + model.frame_bias)
    return np.asarray(result.numpy(), dtype=np.float32)


def finish(trainer: "VisualTrainer", held: PhotoSet, folder: Path, scenes: int = 1200) -> dict[str, Any]:
    """Calibrates the averaged network, measures it as it ships (float16), writes weights and card; returns
    the figures."""
    model = trainer.average.eval()
    calibrate(model, held, trainer.recipe.seed, scenes)
    copy = ship(model, folder / "visual.safetensors")
    figures = measure(copy, held, trainer.recipe.seed, max(2, scenes // 2))
    recipe = trainer.recipe
    card = {
        "format": 1,
        "network": "ResNet-18, 21 sigmoid outputs, class activation maps",
        "config": copy.config.to_dict(),
        "classes": list(copy.config.classes),
        "command": f"python -m training visual PHOTOS -o FOLDER --steps {recipe.steps} --batch {recipe.batch} "
        f"--rate {recipe.rate} --seed {recipe.seed}",
        "seed": recipe.seed,
        "steps": trainer.step,
        "history": trainer.history,
        "data": {
            "training_photos": {c: len(g) for c, g in trainer.photos.photos.items()},
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
