"""`python -m training visual`: trains the frame network on scenes composed from photos.

Every batch is drawn from a generator seeded with (seed, step); the loop is `training.learning.trainer`, so a resumed
run goes on as if it had never stopped.
"""

import argparse
import json
from collections.abc import Generator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.utils.data import DataLoader, Dataset

from engine.errors import ModelError
from engine.model.visual_resnet import VisualConfig, VisualResNet
from training.learning.frame_losses import in_boxes, place_loss, scene_loss, teacher_loss
from training.learning.frame_report import Learnt, finish
from training.learning.frame_teacher import efficientnet_lite2, learn_from
from training.learning.trainer import TrainConfig, Trainer
from training.pictures.photos import PhotoSet
from training.pictures.scenes import SceneBatch, make_batch
from training.run.precision import mixed_precision
from training.run.ranks import RankPlace, take_place

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

    def optimised(self, save_every: int) -> TrainConfig:
        """How the trainer optimises (AdamW, Loshchilov & Hutter 2019): a linear rise, then half a cosine."""
        return TrainConfig(
            steps=self.steps,
            rate=self.rate,
            warmup=min(1.0, self.warm_up / self.steps),
            cosine=True,
            weight_decay=self.decay,
            clip=5.0,
            average=self.average,
            bfloat16=self.bfloat16,
            seed=self.seed,
            validate_every=save_every,
        )

    def size_at(self, step: int) -> tuple[int, int]:
        """(height, width) of a step's pictures; every third batch is wide."""
        for share, square, wide in _SIZES:
            if step < share * self.steps:
                return wide if step % 3 == 2 else square
        return _SIZES[-1][1]


class Scenes(Dataset[SceneBatch]):
    """The batches of a run by step: each is drawn from a generator seeded with (seed, step), and of further ranks with
    theirs."""

    def __init__(self, photos: PhotoSet, recipe: VisualRecipe, rank: int = 0) -> None:
        self.photos, self.recipe, self.rank = photos, recipe, rank

    def __getitem__(self, step: int) -> SceneBatch:
        recipe = self.recipe
        rng = np.random.default_rng((recipe.seed, step, self.rank) if self.rank else (recipe.seed, step))
        calm = recipe.calm_first + (recipe.calm - recipe.calm_first) * step / recipe.steps
        return make_batch(rng, self.photos, recipe.size_at(step), recipe.batch, calm)


class FrameStudent(nn.Module):
    """The frame network as it learns: `net`, which ships, and `projection`, a linear layer from its features to a
    teacher's of that width, which does not (None without a teacher)."""

    def __init__(self, config: VisualConfig | None = None, width: int | None = None) -> None:
        super().__init__()
        self.net = VisualResNet(config).to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # torch types to() without it
        self.projection = None if width is None else nn.Linear(self.net.fc.in_features, width)


class FrameLearner(nn.Module):
    """Batch → (3,) float32: what naming a picture's instruments, what is in each box, and what a teacher saw there
    (row by row of `table`) costs a picture."""

    def __init__(self, student: FrameStudent, recipe: VisualRecipe, table: Tensor | None) -> None:
        super().__init__()
        self.student, self.recipe = student, recipe
        self.table: Tensor | None
        self.register_buffer("table", table, persistent=False)

    def forward(self, batch: SceneBatch) -> Tensor:
        """See the class."""
        net, recipe = self.student.net, self.recipe
        device = net.fc.weight.device
        features = net.features(torch.from_numpy(batch.images).to(device))
        logits = net.fc(features.mean(dim=(2, 3)))
        seen, boxes = in_boxes(features, batch)
        labels = torch.from_numpy(batch.labels).to(device)
        parts = [
            scene_loss(logits.float(), labels, recipe.smoothing, recipe.choice_weight),
            place_loss(seen, boxes, net.fc) / len(labels),
        ]
        if self.student.projection is None or self.table is None:
            parts.append(parts[0].new_zeros(()))
        else:
            parts.append(teacher_loss(seen, boxes, self.student.projection, self.table) / len(labels))
        return torch.stack([part.float() for part in parts])


class FrameTask:
    """Naming who stands where in composed scenes. `table`: what a teacher saw in the photos' glimpses (`Lesson`);
    `jobs`: processes that compose scenes ahead."""

    def __init__(
        self,
        photos: PhotoSet,
        recipe: VisualRecipe,
        config: VisualConfig | None = None,
        table: Tensor | None = None,
        rank: int = 0,
        jobs: int = 0,
    ) -> None:
        self.photos, self.recipe, self.config, self.table, self.jobs = photos, recipe, config, table, jobs
        self.scenes = Scenes(photos, recipe, rank)
        self.parts: Mapping[str, float] = {"loss": 1.0, "place": recipe.place_weight, "teacher": recipe.teacher_weight}

    def build(self) -> FrameStudent:
        """A fresh network, with a projection where there is a teacher."""
        return FrameStudent(self.config, None if self.table is None else self.table.shape[1])

    def learner(self, net: FrameStudent) -> nn.Module:
        """What is called in a step."""
        return FrameLearner(net, self.recipe, self.table).to(net.net.fc.weight.device)

    def batches(self, first: int) -> Generator[SceneBatch, None, None]:
        """The scenes of all steps from `first` on."""
        steps = range(first, self.recipe.steps)
        loader = DataLoader(self.scenes, batch_size=None, sampler=steps, num_workers=self.jobs, collate_fn=_same)
        yield from loader

    def validate(self, net: FrameStudent) -> dict[str, float]:
        """Nothing while it learns: `training.learning.frame_report` measures at the end."""
        return {}

    def quality(self, figures: Mapping[str, float]) -> float | None:
        """None: the last state is kept."""
        return None

    def describe(self, net: FrameStudent) -> dict[str, Any]:
        """What the network is built from."""
        return dict(net.net.config.to_dict())


def starting_weights(student: FrameStudent, path: Path) -> dict[str, Tensor]:
    """A student's weights that begin with a finished network's: one of ours, or torchvision's ResNet-18 (same names),
    whose classifier is left out where it knows other classes. Raises `ModelError` when it is another network."""
    try:
        weights = {
            name: value.float() if value.is_floating_point() else value for name, value in load_file(path).items()
        }
        own = student.net.state_dict()
        if weights["fc.weight"].shape != own["fc.weight"].shape:
            weights |= {name: own[name] for name in ("fc.weight", "fc.bias", *_CALIBRATION)}
        copy = VisualResNet(student.net.config)
        copy.load_state_dict(weights)
    except (OSError, SafetensorError, RuntimeError, KeyError) as error:
        raise ModelError(f"The weights {path} cannot be read or belong to another network.") from error
    return student.state_dict() | {f"net.{name}": value for name, value in weights.items()}


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
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--check-scenes", type=int, default=600, help="held-back frames of a kind to calibrate on")
    parser.add_argument("--no-bfloat16", action="store_true", help="float32 even where bfloat16 is faster")


def main(args: argparse.Namespace) -> int:
    """Trains, then writes `visual.safetensors`, `visual.json` and the held-back listing to the output
    folder."""
    torch.set_num_threads(args.threads)
    args.output.mkdir(parents=True, exist_ok=True)
    with take_place(args.device) as place:
        recipe = VisualRecipe(
            steps=args.steps,
            batch=args.batch,
            rate=args.rate,
            seed=args.seed,
            calm_first=args.calm_first,
            bfloat16=mixed_precision(place.device.type, args.no_bfloat16),
        )
        kept, held = PhotoSet.load(args.photos).split(recipe.split_seed, recipe.held_back)
        held.write_listing(args.output / "visual-held-back.json")
        task = _task(args, kept, recipe, place)
        trainer = Trainer(task, recipe.optimised(args.save_every), place)
        if args.resume and (args.output / "last.safetensors").exists():
            trainer.load(args.output / "last")
        elif args.init is not None:
            trainer.start_from(starting_weights(trainer.net, args.init))
        note = {"recipe": asdict(recipe), "from_weights": args.init and args.init.name}
        trainer.run(args.output, note, stop_at=args.stop_at)
    if place.leads:
        print(json.dumps(finish(_learnt(trainer, task), held, args.output, args.check_scenes), indent=1))
    return 0


def _learnt(trainer: Trainer[FrameStudent, SceneBatch], task: FrameTask) -> Learnt:
    recipe, taught = task.recipe, task.table is not None
    command = (
        f"python -m training visual PHOTOS -o FOLDER --steps {recipe.steps} --batch {recipe.batch} "
        f"--rate {recipe.rate} --calm-first {recipe.calm_first} --seed {recipe.seed}"
        + (" --teacher TEACHER" if taught else "")
    )
    seeds = (recipe.seed, recipe.split_seed)
    return Learnt(trainer.averaged.net, task.photos, command, *seeds, trainer.step, trainer.stages, taught)


def _task(args: argparse.Namespace, kept: PhotoSet, recipe: VisualRecipe, place: RankPlace) -> FrameTask:
    """The task on the photos that are kept, with the teacher's table where one is asked for."""
    if args.teacher is None:
        return FrameTask(kept, recipe, LOOK, None, place.rank, args.jobs)
    lesson = learn_from(
        lambda: efficientnet_lite2(args.teacher, recipe.bfloat16),
        kept,
        recipe.split_seed,
        recipe.glimpses,
        args.output / _TABLE,
    )
    return FrameTask(lesson.photos, recipe, LOOK, lesson.table, place.rank, args.jobs)
