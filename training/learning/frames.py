"""`python -m training visual`: trains the frame network on scenes composed from photos.

Every batch is drawn from a generator seeded with (seed, step), and a checkpoint holds the network, its moving
average and the optimiser's moments (safetensors, no pickle): a resumed run goes on as if it had never
stopped.
"""

import argparse
import json
import logging
import math
import os
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.utils.data import DataLoader, Dataset

from engine.errors import ModelError
from engine.model.visual_resnet import VisualConfig, VisualResNet
from training.learning.frame_losses import in_boxes, place_loss, scene_loss, teacher_loss
from training.learning.frame_teacher import efficientnet_lite2, learn_from
from training.pictures.photos import PhotoSet
from training.pictures.scenes import Batch, make_batch
from training.run.precision import mixed_precision

log = logging.getLogger(__name__)

_CHECKPOINT = "visual-checkpoint.safetensors"
_TABLE = "teacher.safetensors"
# How a finished network looks at frames; chosen on held-back photos, see docs/training/README.md.
LOOK = VisualConfig(view_size=128, mirrored=True)
_CALIBRATION = ("temperature", "bias", "frame_temperature", "frame_bias")
# Of the run: (share of the steps, size of the pictures). Small pictures first make most of the steps cheap
# (Tan & Le 2021, "EfficientNetV2", section 4); wide ones are what a frame of two players looks like.
# They are judged a little larger than they were learnt (Touvron et al. 2019, "FixRes").
_SIZES = ((0.40, (96, 96), (80, 144)), (0.75, (112, 112), (88, 160)), (1.01, (128, 128), (96, 176)))


@dataclass(frozen=True)
class VisualRecipe:
    """Everything that decides what a run learns. Same recipe, same photos, same machine: same weights.

    `calm`: share of calm scenes at the end, from `calm_first` at the start: the network first learns what an instrument
    looks like whatever stands around it, then what a sound picture of it looks like. `split_seed`: of the photos that
    are held back: a run that begins with another's weights must hold back the same ones, whatever its own seed.
    `glimpses`: of each shape and photo that the teacher looks at, if there is one; with the weight `teacher_weight` it
    is learnt from.
    """

    steps: int = 6000
    batch: int = 48
    rate: float = 2e-3
    warm_up: int = 300
    decay: float = 0.05
    average: float = 0.998
    smoothing: float = 0.02
    choice_weight: float = 0.5
    place_weight: float = 0.5
    teacher_weight: float = 4.0
    glimpses: int = 3
    calm: float = 0.9
    calm_first: float = 0.0
    seed: int = 7
    split_seed: int = 7
    held_back: float = 0.15
    bfloat16: bool = True

    def rate_at(self, step: int) -> float:
        """Learning rate of a step: linear rise, then half a cosine down to a hundredth."""
        if step < self.warm_up:
            return self.rate * (step + 1) / self.warm_up
        along = (step - self.warm_up) / max(1, self.steps - self.warm_up)
        return self.rate * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * min(1.0, along))))

    def size_at(self, step: int) -> tuple[int, int]:
        """(height, width) of a step's pictures; every third batch is wide."""
        for share, square, wide in _SIZES:
            if step < share * self.steps:
                return wide if step % 3 == 2 else square
        return _SIZES[-1][1]


class Scenes(Dataset[Batch]):
    """The batches of a run by step: each is drawn from a generator seeded with (seed, step)."""

    def __init__(self, photos: PhotoSet, recipe: VisualRecipe) -> None:
        self.photos, self.recipe = photos, recipe

    def __getitem__(self, step: int) -> Batch:
        recipe = self.recipe
        rng = np.random.default_rng((recipe.seed, step))
        calm = recipe.calm_first + (recipe.calm - recipe.calm_first) * step / recipe.steps
        return make_batch(rng, self.photos, recipe.size_at(step), recipe.batch, calm)


class VisualTrainer:
    """One run: the network, its moving average, AdamW (Loshchilov & Hutter 2019), and the step it has reached.

    `table`: what a teacher saw in the photos' glimpses (`Lesson`); a linear layer, `projection`, which does not ship,
    leads from the network's features to the teacher's."""

    def __init__(
        self, photos: PhotoSet, recipe: VisualRecipe, config: VisualConfig | None = None, table: Tensor | None = None
    ) -> None:
        torch.manual_seed(recipe.seed)
        self.photos, self.recipe, self.step, self.table = photos, recipe, 0, table
        self.scenes = Scenes(photos, recipe)
        # Which recipe took over at which step: a run may be stretched or cut short when it is resumed.
        self.history: list[dict[str, Any]] = [{"from_step": 0, "recipe": asdict(recipe)}]
        self.model = VisualResNet(config).to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # torch types to() without it
        self.average = VisualResNet(self.model.config).eval()
        self.average.load_state_dict(self.model.state_dict())
        self.projection = None if table is None else nn.Linear(self.model.fc.in_features, table.shape[1])
        learnt = self.learnt().values()
        matrices = [p for p in learnt if p.dim() > 1]
        rest = [p for p in learnt if p.dim() <= 1]
        self.optimiser = torch.optim.AdamW(
            [{"params": matrices, "weight_decay": recipe.decay}, {"params": rest, "weight_decay": 0.0}],
            lr=recipe.rate,
        )

    def learnt(self) -> dict[str, nn.Parameter]:
        """All that is learnt, by name: the network's parameters and the projection's."""
        aside = {} if self.projection is None else dict(self.projection.named_parameters(prefix="projection"))
        return dict(self.model.named_parameters()) | aside

    def advance(self, batch: Batch | None = None) -> float:
        """One step on the step's batch (composed here if it is not given); returns its loss.

        Raises `ModelError` if it is not finite even in float32 (bfloat16 convolutions have returned NaN at random on
        some CPUs; those are done again)."""
        recipe = self.recipe
        batch = self.scenes[self.step] if batch is None else batch
        for group in self.optimiser.param_groups:
            group["lr"] = recipe.rate_at(self.step)
        self.model.train()
        loss = self._backward(batch, recipe.bfloat16)
        if not math.isfinite(loss) and recipe.bfloat16:
            log.warning("step %d was not finite in bfloat16; done again in float32", self.step)
            loss = self._backward(batch, False)
        if not math.isfinite(loss):
            raise ModelError(f"Training went wrong at step {self.step}: the loss is no longer a number.")
        self.optimiser.step()
        self.step += 1
        self._average()
        return loss

    def _backward(self, batch: Batch, bfloat16: bool) -> float:
        """Gradients of one batch; infinite when the loss or a gradient is not finite, with batch-norm
        statistics as they were."""
        before = {k: v.clone() for k, v in self.model.named_buffers()}
        with torch.autocast("cpu", torch.bfloat16, enabled=bfloat16):
            features = self.model.features(torch.from_numpy(batch.images))
            logits = self.model.fc(features.mean(dim=(2, 3)))
        recipe, seen_boxes = self.recipe, in_boxes(features, batch)
        places = recipe.place_weight * place_loss(*seen_boxes, self.model.fc)
        if self.projection is not None and self.table is not None:
            places = places + recipe.teacher_weight * teacher_loss(*seen_boxes, self.projection, self.table)
        labels = torch.from_numpy(batch.labels)
        loss = scene_loss(logits.float(), labels, recipe.smoothing, recipe.choice_weight) + places / len(labels)
        self.optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]  # torch leaves it untyped
        norm = torch.nn.utils.clip_grad_norm_(self.learnt().values(), 5.0)
        if bool(torch.isfinite(loss)) and bool(torch.isfinite(norm)):
            return float(loss.detach())
        for name, buffer in self.model.named_buffers():
            buffer.copy_(before[name])
        return math.inf

    @torch.no_grad()
    def _average(self) -> None:
        # A young average follows quickly: it should not remember the random start.
        keep = min(self.recipe.average, (1 + self.step) / (10 + self.step))
        current = self.model.state_dict()
        for name, value in self.average.state_dict().items():
            if value.is_floating_point():
                value.lerp_(current[name].to(value.dtype), 1 - keep)
            else:
                value.copy_(current[name])

    def save(self, path: Path) -> None:
        """Writes the whole state beside `path` first, then over it."""
        tensors = {f"model.{k}": v for k, v in self.model.state_dict().items()}
        tensors |= {f"average.{k}": v for k, v in self.average.state_dict().items()}
        if self.projection is not None:
            tensors |= {f"projection.{k}": v for k, v in self.projection.state_dict().items()}
        names = {id(p): n for n, p in self.learnt().items()}
        for parameter, state in self.optimiser.state.items():
            tensors |= {f"optimiser.{names[id(parameter)]}.{k}": v for k, v in state.items()}
        about = {"step": str(self.step), "history": json.dumps(self.history)}
        about["config"] = json.dumps(self.model.config.to_dict())
        beside = path.with_suffix(".tmp")
        save_file({k: v.contiguous() for k, v in tensors.items()}, beside, metadata=about)
        os.replace(beside, path)

    def start_from(self, path: Path) -> None:
        """Begins with a finished network's weights: one of ours, or torchvision's ResNet-18 (same names), whose
        classifier is left out where it knows other classes. Raises `ModelError` when the file fits another network."""
        try:
            weights = {
                name: value.float() if value.is_floating_point() else value for name, value in load_file(path).items()
            }
            own = self.model.state_dict()
            if weights["fc.weight"].shape != own["fc.weight"].shape:
                weights |= {name: own[name] for name in ("fc.weight", "fc.bias", *_CALIBRATION)}
            for network in (self.model, self.average):
                network.load_state_dict(weights)
        except (OSError, SafetensorError, RuntimeError, KeyError) as error:
            raise ModelError(f"The weights {path} cannot be read or belong to another network.") from error
        self.history[0]["from_weights"] = path.name

    def load(self, path: Path) -> None:
        """Goes on where `save` was called. Raises `ModelError` when the file fits another network."""
        tensors = load_file(path)
        with safe_open(path, "pt") as opened:
            about: Mapping[str, str] = opened.metadata() or {}
        try:
            self.model.load_state_dict(_part(tensors, "model."))
            self.average.load_state_dict(_part(tensors, "average."))
            if self.projection is not None:
                self.projection.load_state_dict(_part(tensors, "projection."))
            self.step = int(about["step"])
            history = json.loads(about.get("history", "[]"))
        except (RuntimeError, KeyError) as error:
            raise ModelError(f"The checkpoint {path} belongs to another network.") from error
        now = {"from_step": self.step, "recipe": asdict(self.recipe)}
        same = bool(history) and history[-1]["recipe"] == now["recipe"]
        self.history = history if same else [*history, now]
        moments = _part(tensors, "optimiser.")
        for name, parameter in self.learnt().items():
            state = {k.rpartition(".")[2]: v for k, v in moments.items() if k.rpartition(".")[0] == name}
            if state:
                self.optimiser.state[parameter] = state


def _part(tensors: Mapping[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {k.removeprefix(prefix): v for k, v in tensors.items() if k.startswith(prefix)}


def _same(batch: Any) -> Any:  # DataLoader types what it hands on as anything at all
    return batch


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `python -m training visual`."""
    default = VisualRecipe()
    parser.add_argument("photos", type=Path, help="folder with a folder of pictures per class, and other/")
    parser.add_argument("-o", "--output", type=Path, required=True, help="folder for checkpoint and results")
    parser.add_argument("--steps", type=int, default=default.steps)
    parser.add_argument("--batch", type=int, default=default.batch)
    parser.add_argument("--rate", type=float, default=default.rate, help="greatest learning rate")
    parser.add_argument("--calm-first", type=float, default=default.calm_first, help="calm scenes at the start, 0–1")
    parser.add_argument("--seed", type=int, default=default.seed)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument(
        "--init", type=Path, help="safetensors to begin with: a frame network, or torchvision's ResNet-18"
    )
    parser.add_argument(
        "--teacher", type=Path, help="EfficientNet-Lite2 as safetensors, to learn from its features too"
    )
    parser.add_argument("--jobs", type=int, default=0, help="processes that compose scenes (0: the one that trains)")
    parser.add_argument("--resume", action="store_true", help="go on from the checkpoint in the output folder")
    parser.add_argument("--stop-at", type=int, default=None, help="stop at this step, to go on another day")
    parser.add_argument("--save-every", type=int, default=250, help="steps between checkpoints")
    parser.add_argument("--check-scenes", type=int, default=600, help="held-back frames of a kind to calibrate on")
    parser.add_argument("--no-bfloat16", action="store_true", help="float32 even where bfloat16 is faster")


def main(args: argparse.Namespace) -> int:
    """Trains, then writes `visual.safetensors`, `visual.json` and the held-back listing to the output
    folder."""
    torch.set_num_threads(args.threads)
    args.output.mkdir(parents=True, exist_ok=True)
    recipe = VisualRecipe(
        steps=args.steps,
        batch=args.batch,
        rate=args.rate,
        seed=args.seed,
        calm_first=args.calm_first,
        bfloat16=mixed_precision("cpu", args.no_bfloat16),
    )
    kept, held = PhotoSet.load(args.photos).split(recipe.split_seed, recipe.held_back)
    held.write_listing(args.output / "visual-held-back.json")
    table = None
    if args.teacher is not None:
        table_file = args.output / _TABLE
        lesson = learn_from(
            lambda: efficientnet_lite2(args.teacher, recipe.bfloat16),
            kept,
            recipe.split_seed,
            recipe.glimpses,
            table_file,
        )
        kept, table = lesson.photos, lesson.table
    trainer = VisualTrainer(kept, recipe, LOOK, table)
    checkpoint = args.output / _CHECKPOINT
    if args.resume and checkpoint.exists():
        trainer.load(checkpoint)
    elif args.init is not None:
        trainer.start_from(args.init)
    train(trainer, checkpoint, min(recipe.steps, args.stop_at or recipe.steps), args.save_every, args.jobs)
    from training.learning.frame_report import finish

    figures = finish(trainer, held, args.output, args.check_scenes)
    print(json.dumps(figures, indent=1))
    return 0


def train(trainer: VisualTrainer, checkpoint: Path, until: int, save_every: int, jobs: int = 0) -> None:
    """Steps until `until`, a checkpoint every `save_every` steps and at the end, a line in `curve.csv` as
    often. `jobs` processes compose the scenes ahead."""
    batches = iter(
        DataLoader(
            trainer.scenes, batch_size=None, sampler=range(trainer.step, until), num_workers=jobs, collate_fn=_same
        )
    )
    curve, losses, began = checkpoint.with_name("visual-curve.csv"), list[float](), time.monotonic()
    while trainer.step < until:
        losses.append(trainer.advance(next(batches)))
        if trainer.step % save_every == 0 or trainer.step == until:
            trainer.save(checkpoint)
            mean, seconds = sum(losses) / len(losses), time.monotonic() - began
            with curve.open("a", encoding="utf-8") as file:
                file.write(f"{trainer.step},{mean:.5f},{trainer.recipe.rate_at(trainer.step):.6f}\n")
            log.info("step %d: loss %.4f, %.2f s a step", trainer.step, mean, seconds / len(losses))
            losses, began = [], time.monotonic()
