"""Training the sound network: `python -m training train`.

Mixtures are made on the device that trains, from stems that lie in its memory and may still be coming in; what is
optimised stands in `training.learning.sound_losses`, the loop in `training.learning.trainer`.
"""

import argparse
import json
import logging
import time
from collections import deque
from collections.abc import Generator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path
from typing import Any, cast

import torch
from torch import nn

from engine.model.audio_unet import DEEP, PLAIN, AudioUNetConfig
from engine.model.checkpoint import load_model
from engine.model.deep_unet import SoundNet, build_audio
from engine.presets import PRESETS, STUDIO, Preset, preset
from training.data.manifest import read_manifest
from training.data.mixing import Mixer, MixtureBatch, crop_samples
from training.data.plans import MixConfig, MixturePlan, Planner
from training.data.stems import DatasetError, ReadRow, StemBank
from training.learning.sound_losses import SoundLearner
from training.learning.sound_validation import Validator
from training.learning.trainer import TrainConfig, Trainer
from training.run.config import write_config
from training.run.precision import mixed_precision
from training.run.ranks import RankPlace, take_place

log = logging.getLogger(__name__)

VALIDATION = ("val", "val_notes")
_AHEAD = 4


class SoundTask:
    """Separating mixtures and hearing who plays in them. `weights`: of the loss's parts, but for the first."""

    def __init__(
        self,
        model: AudioUNetConfig,
        bank: StemBank,
        planner: Planner,
        kind: Preset,
        weights: tuple[float, float, float] = (0.25, 3.0, 2.1),
        validators: Mapping[str, Validator] | None = None,
        fresh_every: float = 0.0,
    ) -> None:
        self.model, self.bank, self.planner = model, bank, planner
        self.mixer = Mixer(bank, planner.config.columns, kind)
        distortion, presence, moments = weights
        self.parts: Mapping[str, float] = {
            "loss": 1.0, "distortion": distortion, "presence": presence, "moments": moments,
        }  # fmt: skip
        self.validators = validators or {}
        self.fresh_every = fresh_every

    def build(self) -> SoundNet:
        """A fresh network."""
        return build_audio(self.model)

    def learner(self, net: SoundNet) -> nn.Module:
        """What is called in a step."""
        return SoundLearner(net)

    def batches(self, first: int) -> Generator[MixtureBatch, None, None]:
        """The batches of all steps from `first` on: planned ahead by a thread, made in this one. Where more stems are
        still being rendered they are looked for every `fresh_every` seconds."""
        with ThreadPoolExecutor(1) as planning, ThreadPoolExecutor(1) as reading:
            fresh: Future[list[ReadRow]] | None = None
            looked, step = time.monotonic(), first
            ahead = deque[Future[tuple[Planner, MixturePlan]]]()
            while True:
                while len(ahead) < _AHEAD:
                    ahead.append(planning.submit(_drawn, self.planner, step + len(ahead)))
                planner, plan = ahead.popleft().result()
                # Drawn from what has changed since, it may name rows that hold other stems now.
                yield self.mixer.make(plan if planner is self.planner else self.planner.draw(step))
                step += 1
                if fresh is None and self.fresh_every and time.monotonic() - looked > self.fresh_every:
                    fresh = reading.submit(self.bank.fresh)
                elif fresh is not None and fresh.done():
                    if pieces := fresh.result():
                        self.bank.take(pieces)
                        self.planner = self.planner.over(self.bank.rows)
                        log.info("step %d: %d more rows of sound", step, len(pieces))
                    fresh, looked = None, time.monotonic()

    def validate(self, net: SoundNet) -> dict[str, float]:
        """Figures of every split that is held out."""
        figures = {
            f"{split}_{name}": value
            for split, validator in self.validators.items()
            for name, value in validator.measure(net).items()
        }
        return {**figures, "rows": float(len(self.bank.rows))}

    def quality(self, figures: Mapping[str, float]) -> float | None:
        """The SDR of duets, the hard case, where the data have any."""
        return next((value for name, value in figures.items() if name.endswith("_sdr")), None)

    def describe(self, net: SoundNet) -> dict[str, Any]:
        """What the network is built from."""
        return net.config.to_dict()


def _drawn(planner: Planner, step: int) -> tuple[Planner, MixturePlan]:
    return planner, planner.draw(step)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `train`."""
    add = parser.add_argument
    add("--data", type=Path, nargs="+", required=True, help="data sets to learn from; they may still be growing")
    add("--validate", type=Path, help="data set whose validation splits are measured (default: the first)")
    add("-o", "--output", type=Path, required=True, help="folder of the run; resumes if it exists")
    add("--init", help="name or card of a model whose weights the run starts from")
    _length(parser)
    add("--preset", choices=sorted(PRESETS), default=STUDIO.name)
    add("--backbone", choices=(DEEP, PLAIN), help="(default: the preset's)")
    add("--filters", type=int, help="width of the first stage (default: the preset's)")
    add("--widest", type=int, help="width of the widest stage (default: the preset's)")
    add("--refine", type=int, default=AudioUNetConfig.refine, help="residual blocks of the deep one's coarse stages")
    add("--layers", type=int, default=AudioUNetConfig.layers, help="of attention, before the list is told")
    add("--embedding", type=int, default=AudioUNetConfig.embedding, help="width of what the list becomes")
    add("--distortion-weight", type=float, default=0.25, help="what a dB of distortion counts beside the shares' loss")
    add("--presence-weight", type=float, default=3.0, help="what the loss of who plays counts")
    add("--moments-weight", type=float, default=0.7, help="what who sounds at which moment counts, beside who plays")
    _mixtures(parser)
    add("--leave-out", nargs="*", default=[], help="sources of the data sets not to train on, such as notes")
    add("--capacity", type=int, help="rows of 12 s kept in memory, 1 MB each (default: as many as the data need)")
    add("--fresh-every", type=float, default=0.0, help="seconds between looks for new stems (0: never)")
    add("--threads", type=int, default=0, help="torch's threads (0: its own choice)")
    add("--compile", action="store_true", help="torch.compile, which takes two minutes at first")
    add("--float32", action="store_true", help="full precision even where mixed (bfloat16) is faster")
    add("--device", default="cuda" if torch.cuda.is_available() else "cpu")


def _length(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--steps", type=int, default=TrainConfig.steps)
    add(
        "--minutes",
        type=float,
        help="length of the run by the clock (of training alone) instead of steps",
    )
    add("--stop-after", type=float, help="end this call after so many seconds; the same command goes on")
    add("--rate", type=float, default=TrainConfig.rate, help="highest learning rate")
    add("--warmup", type=float, default=TrainConfig.warmup, help="part of the run in which the rate rises")
    add("--decay", type=float, default=TrainConfig.decay, help="part of the run at its end in which the rate falls")
    add("--cosine", action="store_true", help="the rate falls over the whole run, by half a cosine")
    add("--weight-decay", type=float, default=TrainConfig.weight_decay, help="of matrices")
    add("--seed", type=int, default=TrainConfig.seed)
    add("--validate-every", type=int, default=TrainConfig.validate_every, help="steps")
    add("--save-every", type=float, default=TrainConfig.save_every, help="seconds between saves besides")


def _mixtures(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--batch", type=int, default=MixConfig.batch, help="mixtures a step and process")
    add("--columns", type=int, default=MixConfig.columns, help="window length, 128 or 256")
    add("--sources", type=float, nargs="+", default=list(MixConfig.sources), help="probability of 1, 2, … instruments")
    add("--duet-share", type=float, default=MixConfig.duet_share, help="part of mixtures from one passage")
    add(
        "--recorded-share",
        type=float,
        default=MixConfig.recorded_share,
        help="part of the other voices recorded",
    )
    add("--other-share", type=float, default=MixConfig.other_share, help="part of mixtures with other sounds")
    add("--gain-db", type=float, default=MixConfig.gain_db, help="spread of the sources' levels")
    add("--colour-db", type=float, default=MixConfig.colour_db, help="strength of the colour each source is given")
    add("--tilt-db", type=float, default=MixConfig.tilt_db, help="spread of its slope an octave")
    add("--peak-db", type=float, default=MixConfig.peak_db, help="spread of its resonances")
    add("--varispeed", type=float, default=MixConfig.varispeed, help="part of passages played faster or slower")
    add("--roomy", type=float, default=MixConfig.roomy, help="part of mixtures in a room")
    add("--band-limited", type=float, default=MixConfig.band_limited, help="part of mixtures that are low-passed")
    add("--hissing", type=float, default=MixConfig.hissing, help="part of mixtures with noise")
    add("--named", type=float, default=MixConfig.named, help="part of mixtures whose list is told")
    add("--distracted", type=float, default=MixConfig.distracted, help="part whose list holds wrong names")
    add("--missing", type=float, default=MixConfig.missing, help="part of the named ones whose list misses one")


def main(args: argparse.Namespace) -> int:
    """Train to the end of the run or of this call, from where the folder's last save left off."""
    if args.threads:
        torch.set_num_threads(args.threads)
    with take_place(args.device) as place:
        _train(args, place)
    return 0


def configs(args: argparse.Namespace, device: torch.device) -> tuple[TrainConfig, MixConfig, Preset, AudioUNetConfig]:
    """What the options say about optimising, mixing, the preset and the network."""
    chosen = {name: getattr(args, name) for name in asdict(TrainConfig()) if hasattr(args, name)}
    config = TrainConfig(**chosen, bfloat16=mixed_precision(device.type, args.float32))
    options = {name: getattr(args, name) for name in asdict(MixConfig())}
    mix = MixConfig(**{**options, "sources": tuple(args.sources)})
    kind = preset(args.preset)
    backbone = args.backbone or (DEEP if kind.conditioned else PLAIN)
    model = AudioUNetConfig(
        backbone, args.filters or kind.filters, args.widest or kind.widest, args.embedding, args.refine, args.layers
    )
    return config, mix, kind, model


def sound_task(args: argparse.Namespace, place: RankPlace) -> tuple[SoundTask, TrainConfig]:
    """The task that the options describe. Raises EngineError when the data cannot be learnt from."""
    config, mix, kind, model = configs(args, place.device)
    bank = StemBank(args.data, "train", place.device, args.capacity, args.leave_out)
    log.info("%d rows of sound", len(bank.rows))
    planner = Planner(bank.rows, mix, crop_samples(mix.columns), config.seed, place.rank, place.ranks)
    weights = args.distortion_weight, args.presence_weight, args.presence_weight * args.moments_weight
    validators = _validators(args.validate or args.data[0], config.seed, kind, place) if place.leads else None
    return SoundTask(model, bank, planner, kind, weights, validators, args.fresh_every), config


def _validators(folder: Path, seed: int, kind: Preset, place: RankPlace) -> dict[str, Validator]:
    splits = {stem.split for stem in read_manifest(folder)}
    there = [split for split in VALIDATION if split in splits]
    found = {split: Validator(folder, split, seed, preset=kind, device=place.device) for split in there}
    if not found:
        raise DatasetError(f"The data set in {folder} has no stems of the split “{VALIDATION[0]}”.")
    return found


def _train(args: argparse.Namespace, place: RankPlace) -> None:
    task, config = sound_task(args, place)
    trainer = Trainer(task, config, place, args.compile)
    args.output.mkdir(parents=True, exist_ok=True)
    if (args.output / "last.safetensors").exists():
        trainer.load(args.output / "last")
        log.info("resuming at step %d", trainer.step)
    elif args.init:
        trainer.start_from(load_model(args.init).audio.state_dict())
        log.info("beginning with the weights of %s", args.init)
    if place.leads:
        write_config(args.output / "config.toml", args)
    data = {folder.name: _data_facts(folder) for folder in args.data}
    note: dict[str, Any] = {"mix": asdict(task.planner.config), "weights": dict(task.parts), "data": data}
    note |= {"preset": args.preset, "init": args.init, "ranks": place.ranks, "leave_out": args.leave_out}
    trainer.run(args.output, note, args.stop_after)


def _data_facts(folder: Path) -> dict[str, Any]:
    path = folder / "dataset.json"
    return cast(dict[str, Any], json.loads(path.read_text("utf-8"))) if path.exists() else {}
