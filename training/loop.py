"""Training the sound network: `python -m training train`.

One readable loop: batch of step i → loss → step → moving average; every so often validate and save. The schedule is
warm-up, constant, then a linear fall over the last part, so that a run can be prolonged by asking for more steps.
Everything a resumed run needs is in `last.safetensors` + `last.json`; nothing is pickled.
"""

import argparse
import json
import logging
import os
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, cast

import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader, Dataset

from engine.errors import ModelError
from engine.model.audio_unet import (
    CLASSES,
    AudioUNet,
    AudioUNetConfig,
    input_features,
    rule_out,
)
from engine.model.checkpoint import load_model
from engine.model.objective import cell_weights, presence_loss, separation_loss, share_targets
from engine.presets import PRESETS, STUDIO, preset
from training.checkpoints import load_state, save_state
from training.dataset import Batch, BatchMaker, MixConfig, StemBank
from training.validate import Validator

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class TrainConfig:
    """How the network is optimised.

    steps in all; learning rate after `warmup` steps, falling linearly to zero over the last `decay` part; weight of
    the presence loss; gradient norm limit; decay of the moving average; bfloat16 autocast.
    """

    steps: int = 12_000
    rate: float = 1e-3
    warmup: int = 300
    decay: float = 0.25
    weight_decay: float = 1e-2
    presence_weight: float = 1.0
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


def batch_loss(net: AudioUNet, batch: Batch, config: TrainConfig, device: torch.device) -> tuple[Tensor, Tensor]:
    """Separation loss and presence loss of one batch (float32 scalars)."""
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
    loss = separation_loss(rule_out(logits, wanted), targets, cell_weights(mix))
    if presence is None:
        return loss, loss.new_zeros(())
    sounding = (sources.amax(dim=(-2, -1)) > 0) & used
    present = torch.zeros(len(mix), CLASSES, device=device)
    present.scatter_add_(1, classes.clamp_min(0), sounding.float())
    return loss, presence_loss(presence, present[:, : CLASSES - 1].clamp_max(1))


@dataclass
class Run:
    """Everything that changes while training."""

    net: AudioUNet
    average: AudioUNet
    optimiser: torch.optim.AdamW
    step: int = 0
    best: float = float("-inf")


def new_run(model: AudioUNetConfig, config: TrainConfig, device: torch.device) -> Run:
    """A seeded fresh run."""
    torch.manual_seed(config.seed)
    net, average = AudioUNet(model).to(device), AudioUNet(model).to(device)
    average.load_state_dict(net.state_dict())
    average.requires_grad_(False)
    optimiser = torch.optim.AdamW(net.parameters(), lr=config.rate, weight_decay=config.weight_decay)
    return Run(net, average, optimiser)


def start_from(run: Run, model: str) -> None:
    """Begin with a finished model's weights. Residual blocks that it has not start as the identity.

    Raises ModelError when its network is another one.
    """
    weights = load_model(model).audio.state_dict()
    for module in (run.net, run.average):
        own = module.state_dict()
        extra = [key for key in own if key not in weights]
        fits = all(key in own and own[key].shape == value.shape for key, value in weights.items())
        if not fits or any(not key.startswith("refine.") for key in extra):
            raise ModelError(f"The model {model} has another network than the one to be trained.")
        module.load_state_dict(own | weights)


def update_average(average: nn.Module, net: nn.Module, decay: float, step: int) -> None:
    """Exponential moving average of parameters and batch-norm statistics; shorter at the start."""
    decay = min(decay, (1 + step) / (10 + step))
    with torch.no_grad():
        for mine, other in zip(average.state_dict().values(), net.state_dict().values(), strict=True):
            if mine.dtype.is_floating_point:
                mine.lerp_(other, 1 - decay)
            else:
                mine.copy_(other)


def train_step(run: Run, batch: Batch, config: TrainConfig, device: torch.device) -> dict[str, float]:
    """One optimiser step. A loss or gradient that is not finite skips the step, and says so."""
    run.net.train()
    for group in run.optimiser.param_groups:
        group["lr"] = config.rate_at(run.step)
    separation, presence = batch_loss(run.net, batch, config, device)
    loss = separation + config.presence_weight * presence
    run.optimiser.zero_grad(set_to_none=True)
    torch.autograd.backward(loss)
    norm = float(nn.utils.clip_grad_norm_(run.net.parameters(), config.clip))
    if not (torch.isfinite(loss) and norm < float("inf")):
        log.warning("step %d was skipped: its gradient is not finite", run.step)
    else:
        run.optimiser.step()
        update_average(run.average, run.net, config.ema, run.step)
    run.step += 1
    return {"loss": float(separation.detach()), "presence": float(presence.detach()), "norm": norm}


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
    parser.add_argument("--data", type=Path, required=True, help="folder made by `training synth`")
    parser.add_argument("-o", "--output", type=Path, required=True, help="folder of the run; resumes if it exists")
    parser.add_argument("--steps", type=int, default=TrainConfig.steps)
    parser.add_argument("--batch", type=int, default=MixConfig.batch)
    parser.add_argument("--init", default=None, help="name or path of a model whose weights a new run begins with")
    parser.add_argument("--columns", type=int, default=MixConfig.columns, help="window length, a multiple of 128")
    parser.add_argument("--rate", type=float, default=TrainConfig.rate, help="learning rate")
    parser.add_argument("--presence-weight", type=float, default=TrainConfig.presence_weight)
    parser.add_argument("--preset", choices=sorted(PRESETS), default=STUDIO.name)
    parser.add_argument("--filters", type=int, help="width of the first stage (default: the preset's)")
    parser.add_argument("--refine", type=int, default=AudioUNetConfig.refine, help="residual blocks a stage")
    parser.add_argument("--seed", type=int, default=TrainConfig.seed)
    parser.add_argument("--validate-every", type=int, default=TrainConfig.validate_every)
    parser.add_argument("--workers", type=int, default=1, help="processes that make batches")
    parser.add_argument("--threads", type=int, default=0, help="torch's threads (0: its own choice)")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")


def main(args: argparse.Namespace) -> int:
    """Train until `--steps`, from where the folder's last save left off.

    Each start is a stage, kept with the run: from which step, with which settings, on which data.
    """
    if args.threads:
        torch.set_num_threads(args.threads)
    device = torch.device(args.device)
    config = TrainConfig(
        steps=args.steps,
        rate=args.rate,
        seed=args.seed,
        validate_every=args.validate_every,
        presence_weight=args.presence_weight,
    )
    mix = replace(MixConfig(), batch=args.batch, columns=args.columns)
    kind = preset(args.preset)
    model = AudioUNetConfig(args.filters or kind.filters, kind.widest, conditioned=kind.conditioned, refine=args.refine)
    run = new_run(model, config, device)
    args.output.mkdir(parents=True, exist_ok=True)
    stages: list[dict[str, Any]] = []
    if (args.output / "last.json").exists():
        stages = load_run(args.output, "last", run)
        log.info("resuming at step %d", run.step)
    elif args.init:
        start_from(run, args.init)
    bank = StemBank(args.data, "train")
    data = {"stems": len(bank.stems), "excerpts": len(bank.excerpts), **_data_facts(args.data)}
    note: dict[str, Any] = {"train": asdict(config), "mix": asdict(mix), "data": data, "preset": kind.name}
    begun = {"from_step": run.step, "from_model": args.init if not run.step else None, **note}
    note["stages"] = [*stages, begun]
    maker = BatchMaker(bank, mix, config.seed, preset=kind)
    validator = Validator(args.data, "val", config.seed, preset=kind)
    _loop(args, config, model, run, maker, validator, note, device)
    return 0


def _loop(
    args: argparse.Namespace,
    config: TrainConfig,
    model: AudioUNetConfig,
    run: Run,
    maker: BatchMaker,
    validator: Validator,
    note: dict[str, Any],
    device: torch.device,
) -> None:
    started, sums = time.monotonic(), dict.fromkeys(("loss", "presence", "norm"), 0.0)
    first = run.step
    for batch in batches(maker, run.step, config.steps, args.workers):
        for key, value in train_step(run, batch, config, device).items():
            sums[key] += value / 50
        if run.step % 50 == 0:
            pace = (time.monotonic() - started) / (run.step - first)
            _write_curve(args.output, {"step": run.step, **sums, "seconds_per_step": pace})
            log.info("step %d loss %.4f presence %.4f %.2f s/step", run.step, sums["loss"], sums["presence"], pace)
            sums = dict.fromkeys(sums, 0.0)
        if run.step % config.validate_every == 0 or run.step == config.steps:
            figures = validator.measure(run.average, device)
            _write_curve(args.output, {"step": run.step, **figures})
            log.info("step %d %s", run.step, json.dumps(figures))
            if figures["duet_named"] > run.best:
                run.best = figures["duet_named"]
                save_run(args.output, "best", run, model, {**note, "validation": figures})
            save_run(args.output, "last", run, model, {**note, "validation": figures})


def _write_curve(folder: Path, row: dict[str, Any]) -> None:
    with (folder / "curves.jsonl").open("a", encoding="utf-8") as file:
        file.write(json.dumps(row) + os.linesep)


def _data_facts(folder: Path) -> dict[str, Any]:
    path = folder / "dataset.json"
    return cast(dict[str, Any], json.loads(path.read_text("utf-8"))) if path.exists() else {}
