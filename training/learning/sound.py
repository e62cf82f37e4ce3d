"""Training the sound network: `python -m training train`.

One readable loop: batch of step i → loss → step → moving average; every so often validate and save. The schedule is
warm-up, constant, then a linear fall over the last part, so that a run can be prolonged by asking for more steps.
Everything a resumed run needs is in `last.safetensors` (`last.json` repeats its facts for people); nothing is pickled.
Under `torchrun` every rank takes batches of its own and gradients are averaged (see `training.run.ranks`).
"""

import argparse
import json
import logging
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, cast

import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader, Dataset

from engine.errors import ModelError
from engine.model.audio_unet import CLASSES, DEEP, PLAIN, AudioUNetConfig, input_features, rule_out
from engine.model.checkpoint import load_model
from engine.model.deep_unet import SoundNet, build_audio
from engine.model.objective import cell_weights, distortion_loss, presence_loss, separation_loss, share_targets
from engine.presets import PRESETS, STUDIO, Preset, preset
from training.data.mixtures import Batch, BatchMaker, MixConfig, StemBank
from training.learning.sound_validation import Validator
from training.run.checkpoints import load_state, save_state
from training.run.config import write_config
from training.run.curves import Curves
from training.run.precision import mixed_precision
from training.run.ranks import Place, take_place

log = logging.getLogger(__name__)

TELL_EVERY = 50
"""Steps between two points of the training curves."""


@dataclass(frozen=True)
class TrainConfig:
    """How the network is optimised.

    steps in all; learning rate after `warmup` steps, falling linearly to zero over the last `decay` part; weight of
    the presence loss, and of a dB of distortion (0: only shares are learnt); gradient norm limit; decay of the moving
    average; bfloat16 autocast.
    """

    steps: int = 12_000
    rate: float = 1e-3
    warmup: int = 300
    decay: float = 0.25
    weight_decay: float = 1e-2
    presence_weight: float = 1.0
    distortion_weight: float = 0.0
    clip: float = 1.0
    ema: float = 0.999
    bfloat16: bool = True
    seed: int = 1
    validate_every: int = 500

    def rate_at(self, step: int) -> float:
        """Learning rate of a step."""
        falling = max(1.0, self.steps * self.decay)
        return self.rate * min(1.0, (step + 1) / self.warmup, max(0.0, self.steps - step) / falling)


class _Steps(Dataset[Batch]):
    """Steps [first, last) as a data set, so that a loader process makes batches ahead."""

    def __init__(self, maker: BatchMaker, first: int, last: int) -> None:
        self.maker, self.first, self.last = maker, first, last

    def __len__(self) -> int:
        return self.last - self.first

    def __getitem__(self, index: int) -> Batch:
        if index >= len(self):
            raise IndexError(index)
        return self.maker.make(self.first + index)


def batches(maker: BatchMaker, first: int, last: int, workers: int) -> Iterator[Batch]:
    """The batches of steps [first, last) in order, made ahead by `workers` processes (0: in this one)."""
    loader: DataLoader[Batch] = DataLoader(
        _Steps(maker, first, last),
        batch_size=None,
        num_workers=workers,
        collate_fn=_as_is,
        prefetch_factor=4 if workers else None,
    )
    yield from loader


def _as_is(batch: Any) -> Any:
    return batch


def batch_loss(net: nn.Module, batch: Batch, config: TrainConfig, device: torch.device) -> tuple[Tensor, Tensor]:
    """Separation loss (with the distortion's part, if it has one) and presence loss of one batch (float32 scalars)."""
    mix = torch.from_numpy(batch.mix).to(device)
    sources = torch.from_numpy(batch.sources).to(device)
    classes = torch.from_numpy(batch.classes).to(device)
    wanted = torch.from_numpy(batch.wanted).to(device)
    used = classes >= 0
    with torch.autocast(device.type, torch.bfloat16, enabled=config.bfloat16):
        logits, presence = net(input_features(mix), wanted)
    shares = share_targets(sources)
    index = classes.clamp_min(0)[:, :, None, None].expand_as(shares)
    targets = torch.zeros(len(mix), CLASSES, *mix.shape[1:], device=device).scatter_add_(1, index, shares)
    logits = rule_out(logits, wanted)
    loss = separation_loss(logits, targets, cell_weights(mix))
    if batch.powers is not None and config.distortion_weight:
        masks = logits.float().softmax(dim=1).gather(1, index) * used[:, :, None, None]
        made = batch.powers
        power, match, own = (torch.from_numpy(values).to(device) for values in (made.mix, made.match, made.own))
        loss = loss + config.distortion_weight * distortion_loss(masks, power, match, own)
    if presence is None:
        return loss, loss.new_zeros(())
    sounding = (sources.amax(dim=(-2, -1)) > 0) & used
    present = torch.zeros(len(mix), CLASSES, device=device)
    present.scatter_add_(1, classes.clamp_min(0), sounding.float())
    return loss, presence_loss(presence, present[:, : CLASSES - 1].clamp_max(1))


@dataclass
class Run:
    """Everything that changes while training. `learner`: what is called in a step, `net` itself or (with several
    ranks) `net` wrapped so that gradients are averaged."""

    net: SoundNet
    average: SoundNet
    optimiser: torch.optim.AdamW
    learner: nn.Module
    step: int = 0
    best: float = float("-inf")


def new_run(model: AudioUNetConfig, config: TrainConfig, device: torch.device) -> Run:
    """A seeded fresh run."""
    torch.manual_seed(config.seed)
    net, average = build_audio(model).to(device), build_audio(model).to(device)
    average.load_state_dict(net.state_dict())
    average.requires_grad_(False)
    optimiser = torch.optim.AdamW(net.parameters(), lr=config.rate, weight_decay=config.weight_decay)
    return Run(net, average, optimiser, net)


def start_from(run: Run, model: str) -> None:
    """Begin with a finished model's weights. Raises ModelError when its network is another one."""
    released = load_model(model).audio
    if released.config != run.net.config:
        raise ModelError(f"The model {model} has another network than the one to be trained.")
    for module in (run.net, run.average):
        module.load_state_dict(released.state_dict())


def update_average(average: nn.Module, net: nn.Module, decay: float, step: int) -> None:
    """Exponential moving average of parameters and batch-norm statistics; shorter at the start."""
    decay = min(decay, (1 + step) / (10 + step))
    with torch.no_grad():
        for mine, other in zip(average.state_dict().values(), net.state_dict().values(), strict=True):
            if mine.dtype.is_floating_point:
                mine.lerp_(other, 1 - decay)
            else:
                mine.copy_(other)


def train_step(run: Run, batch: Batch, config: TrainConfig, place: Place) -> dict[str, float]:
    """One optimiser step. A loss or gradient that is not finite skips the step, and says so."""
    run.net.train()
    for group in run.optimiser.param_groups:
        group["lr"] = config.rate_at(run.step)
    separation, presence = batch_loss(run.learner, batch, config, place.device)
    run.optimiser.zero_grad(set_to_none=True)
    torch.autograd.backward(separation + config.presence_weight * presence)
    norm = float(nn.utils.clip_grad_norm_(run.net.parameters(), config.clip))
    # The mean over all ranks, so that all of them skip a step or none does.
    losses = place.mean(torch.stack([separation.detach(), presence.detach()]))
    if not (torch.isfinite(losses).all() and norm < float("inf")):
        log.warning("step %d was skipped: its gradient is not finite", run.step)
    else:
        run.optimiser.step()
        update_average(run.average, run.net, config.ema, run.step)
    run.step += 1
    return {"loss": float(losses[0]), "presence": float(losses[1]), "norm": norm}


def save_run(folder: Path, name: str, run: Run, model: AudioUNetConfig, note: dict[str, Any]) -> None:
    """Write NAME.safetensors and NAME.json atomically: weights, average and optimiser state."""
    tensors = {f"net.{k}": v for k, v in run.net.state_dict().items()}
    tensors |= {f"average.{k}": v for k, v in run.average.state_dict().items()}
    for index, state in run.optimiser.state_dict()["state"].items():
        tensors |= {f"optimiser.{index}.{k}": v for k, v in state.items()}
    facts = {"step": run.step, "best": run.best, "model": model.to_dict(), **note}
    save_state(folder / name, tensors, facts)


def load_run(folder: Path, name: str, run: Run) -> list[dict[str, Any]]:
    """Put a saved run's state into `run`, in place; returns its stages so far (see `main`)."""
    tensors, facts = load_state(folder / name)
    for prefix, module in (("net.", run.net), ("average.", run.average)):
        module.load_state_dict({k[len(prefix) :]: v for k, v in tensors.items() if k.startswith(prefix)})
    state: dict[int, dict[str, Tensor]] = {}
    for key, value in tensors.items():
        if key.startswith("optimiser."):
            _, index, field = key.split(".", 2)
            state.setdefault(int(index), {})[field] = value
    whole = run.optimiser.state_dict()
    whole["state"] = state
    run.optimiser.load_state_dict(whole)
    run.step, run.best = int(facts["step"]), float(facts["best"])
    return list(facts.get("stages", []))


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `train`."""
    add = parser.add_argument
    add("--data", type=Path, required=True, help="folder made by `training synth` or `training prepare`")
    add("-o", "--output", type=Path, required=True, help="folder of the run; resumes if it exists")
    add("--init", help="name or card of a model whose weights the run starts from")
    add("--steps", type=int, default=TrainConfig.steps)
    add("--batch", type=int, default=MixConfig.batch, help="mixtures a step and process")
    add("--columns", type=int, default=MixConfig.columns, help="window length, a multiple of 128")
    add("--rate", type=float, default=TrainConfig.rate, help="learning rate")
    add("--presence-weight", type=float, default=TrainConfig.presence_weight)
    add(
        "--distortion-weight",
        type=float,
        default=TrainConfig.distortion_weight,
        help="how much a dB of distortion counts beside the shares' loss",
    )
    add("--preset", choices=sorted(PRESETS), default=STUDIO.name)
    add("--filters", type=int, help="width of the first stage (default: the preset's)")
    add("--refine", type=int, default=AudioUNetConfig.refine, help="residual blocks of each coarse stage")
    add("--layers", type=int, default=AudioUNetConfig.layers, help="of attention before the list is told")
    add("--sources", type=float, nargs="+", default=list(MixConfig.sources), help="probability of 1, 2, … instruments")
    add("--duet-share", type=float, default=MixConfig.duet_share, help="part of mixtures from one passage")
    add("--other-share", type=float, default=MixConfig.other_share, help="part of mixtures with other sounds")
    add("--gain-db", type=float, default=MixConfig.gain_db, help="spread of the sources' levels")
    add("--leave-out", nargs="*", default=[], help="sources of the data set not to train on, such as notes")
    add("--colour-db", type=float, default=MixConfig.colour_db, help="strength of the colour each source is given")
    add("--varispeed", type=float, default=MixConfig.varispeed, help="part of passages played faster or slower")
    add("--seed", type=int, default=TrainConfig.seed)
    add("--validate-every", type=int, default=TrainConfig.validate_every)
    add("--workers", type=int, default=1, help="processes that make batches")
    add("--threads", type=int, default=0, help="torch's threads (0: its own choice)")
    add("--float32", action="store_true", help="full precision even where mixed (bfloat16) is faster")
    add("--device", default="cuda" if torch.cuda.is_available() else "cpu")


def main(args: argparse.Namespace) -> int:
    """Train until `--steps`, from where the folder's last save left off.

    Each start is a stage, kept with the run: from which step, with which settings, on which data.
    """
    if args.threads:
        torch.set_num_threads(args.threads)
    with take_place(args.device) as place:
        _train(args, place)
    return 0


def configs(args: argparse.Namespace, device: torch.device) -> tuple[TrainConfig, MixConfig, Preset, AudioUNetConfig]:
    """What the options say about optimising, mixing, the preset and the network."""
    config = TrainConfig(
        steps=args.steps,
        rate=args.rate,
        seed=args.seed,
        validate_every=args.validate_every,
        presence_weight=args.presence_weight,
        distortion_weight=args.distortion_weight,
        bfloat16=mixed_precision(device.type, args.float32),
    )
    mix = MixConfig(
        batch=args.batch,
        columns=args.columns,
        sources=tuple(args.sources),
        duet_share=args.duet_share,
        other_share=args.other_share,
        gain_db=args.gain_db,
        colour_db=args.colour_db,
        varispeed=args.varispeed,
    )
    kind = preset(args.preset)
    model = AudioUNetConfig(
        DEEP if kind.conditioned else PLAIN,
        args.filters or kind.filters,
        kind.widest,
        refine=args.refine,
        layers=args.layers,
    )
    return config, mix, kind, model


def _train(args: argparse.Namespace, place: Place) -> None:
    config, mix, kind, model = configs(args, place.device)
    run = new_run(model, config, place.device)
    args.output.mkdir(parents=True, exist_ok=True)
    stages: list[dict[str, Any]] = []
    if (args.output / "last.safetensors").exists():
        stages = load_run(args.output, "last", run)
        log.info("resuming at step %d", run.step)
    elif args.init:
        start_from(run, args.init)
        log.info("beginning with the weights of %s", args.init)
    place.check_same(run.step)
    run.learner = place.spread(run.net)
    bank = StemBank(args.data, "train", args.leave_out)
    data = {"stems": len(bank.stems), "excerpts": len(bank.excerpts), **_data_facts(args.data)}
    note: dict[str, Any] = {"train": asdict(config), "mix": asdict(mix), "data": data, "preset": kind.name}
    note |= {"init": args.init, "ranks": place.ranks, "leave_out": args.leave_out}
    note["stages"] = [*stages, {"from_step": run.step, **note}]
    maker = BatchMaker(bank, mix, config.seed, place.rank, kind, place.ranks, args.distortion_weight > 0)
    validator = None
    if place.leads:
        write_config(args.output / "config.toml", args)
        validator = Validator(args.data, "val", config.seed, preset=kind)
    with Curves(args.output if place.leads else None, run.step, config.steps) as curves:
        _loop(run, batches(maker, run.step, config.steps, args.workers), config, place, curves, validator, note)


def _loop(
    run: Run,
    made: Iterator[Batch],
    config: TrainConfig,
    place: Place,
    curves: Curves,
    validator: Validator | None,
    note: dict[str, Any],
) -> None:
    """Step, tell, validate, save. Only the rank that leads has a validator."""
    started, first, since = time.monotonic(), run.step, list[dict[str, float]]()
    for batch in made:
        since.append(train_step(run, batch, config, place))
        curves.at(run.step, since[-1]["loss"])
        if run.step % TELL_EVERY == 0:
            means = {key: sum(step[key] for step in since) / len(since) for key in since[0]}
            pace = (time.monotonic() - started) / (run.step - first)
            curves.add("train", run.step, {**means, "seconds_per_step": pace})
            if place.leads:
                log.info("step %d loss %.4f presence %.4f %.2f s/step", run.step, *list(means.values())[:2], pace)
            since.clear()
        if validator is not None and (run.step % config.validate_every == 0 or run.step == config.steps):
            figures = validator.measure(run.average, place.device)
            curves.add("validation", run.step, figures)
            log.info("step %d %s", run.step, json.dumps(figures))
            _save(run, curves.folder, figures, {**note, "validation": figures})


def _save(run: Run, folder: Path | None, figures: dict[str, float], note: dict[str, Any]) -> None:
    """Save the run as `last`, and as `best` when it is (on duets, the hard case, where the data has any)."""
    assert folder is not None
    quality = figures.get("duet_named", figures.get("random_named", run.best))
    if quality > run.best:
        run.best = quality
        save_run(folder, "best", run, run.net.config, note)
    save_run(folder, "last", run, run.net.config, note)


def _data_facts(folder: Path) -> dict[str, Any]:
    path = folder / "dataset.json"
    return cast(dict[str, Any], json.loads(path.read_text("utf-8"))) if path.exists() else {}
