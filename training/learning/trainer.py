"""One trainer for every network: steps, moving average, saves, resume, curves, ranks and precision, on any device.

What is learnt is a `LearningTask`: it builds the network, makes the batches and says what they cost. Everything a
resumed run needs is in `last.safetensors` (`last.json` repeats its facts for people); nothing is pickled. Under
`torchrun` every rank takes batches of its own and gradients are averaged (`training.run.ranks`).
"""

import json
import logging
import math
import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel

from engine.errors import ModelError
from training.run.checkpoints import load_state, save_state
from training.run.curves import Curves
from training.run.ranks import RankPlace

log = logging.getLogger(__name__)

B = TypeVar("B")
N = TypeVar("N", bound=nn.Module)
Made = TypeVar("Made", covariant=True)
TELL_EVERY = 25
"""Steps between two points of the training curves: the only waits for the device."""


class LearningTask(Protocol[N, Made]):
    """What a network learns."""

    @property
    def parts(self) -> Mapping[str, float]:
        """Name of each part of the loss → how much it counts."""
        ...

    def build(self) -> N:
        """A fresh network."""
        ...

    def learner(self, net: N) -> nn.Module:
        """What is called in a step: batch → (parts,) float32, what each part of the loss is."""
        ...

    def batches(self, first: int) -> Generator[Made, None, None]:
        """The batches of all steps from `first` on, on the device; each depends on the seed, its step and the rank."""
        ...

    def validate(self, net: N) -> dict[str, float]:
        """Figures of the moving average. Only the rank that leads is asked."""
        ...

    def quality(self, figures: Mapping[str, float]) -> float | None:
        """The figure by which the best state is chosen, if there is one."""
        ...

    def describe(self, net: N) -> dict[str, Any]:
        """What the network is, in plain values."""
        ...


@dataclass(frozen=True)
class TrainConfig:
    """How a network is optimised.

    steps: length of the run, or minutes: the same by the clock (of training alone). rate: the highest learning rate;
    warmup: part of the run in which it rises; decay: part at the end in which it falls linearly, or cosine: half a
    cosine over the whole run instead. weight_decay: of matrices alone. clip: limit of the gradient's norm. average:
    decay of the moving average. bfloat16: autocast. validate_every: steps. save_every: seconds between saves without a
    validation.
    """

    steps: int = 12_000
    minutes: float | None = None
    rate: float = 1e-3
    warmup: float = 0.025
    decay: float = 0.25
    cosine: bool = False
    weight_decay: float = 2e-2
    clip: float = 1.0
    average: float = 0.999
    bfloat16: bool = True
    seed: int = 1
    validate_every: int = 500
    save_every: float = 600.0

    def done(self, step: int, seconds: float) -> float:
        """How much of the run is over, 0–1, after so many steps that took so long."""
        return min(1.0, step / self.steps if self.minutes is None else seconds / (60 * self.minutes))

    def rate_at(self, step: int, seconds: float = 0.0) -> float:
        """Learning rate of a step."""
        done = self.done(step, seconds)
        # Not nothing at the very start.
        ahead = self.done(step + 1, seconds + 0.2)
        rise = min(1.0, ahead / self.warmup) if self.warmup else 1.0
        if self.cosine:
            return self.rate * rise * 0.5 * (1 + math.cos(math.pi * done))
        return self.rate * min(rise, (1 - done) / self.decay if self.decay else 1.0)


class Trainer(Generic[N, B]):
    """A run of a task in a folder. `compiled`: by torch.compile, whose first step takes a minute or two."""

    def __init__(self, task: LearningTask[N, B], config: TrainConfig, place: RankPlace, compiled: bool = False) -> None:
        torch.manual_seed(config.seed)
        self.task, self.config, self.place, self.compiled = task, config, place, compiled
        self.net = task.build().to(place.device)
        self.average = AveragedModel(self.net, multi_avg_fn=self._lerp, use_buffers=True)
        self.average.requires_grad_(False)
        self.average.eval()
        matrices = [p for p in self.net.parameters() if p.ndim > 1]
        rest = [p for p in self.net.parameters() if p.ndim <= 1]
        groups: list[dict[str, Any]] = [{"params": matrices}, {"params": rest, "weight_decay": 0.0}]
        self.optimiser = torch.optim.AdamW(
            groups, lr=config.rate, weight_decay=config.weight_decay, betas=(0.9, 0.98), fused=True
        )
        self.step, self.seconds, self.best = 0, 0.0, float("-inf")
        self.stages: list[dict[str, Any]] = []
        self._learner: nn.Module | None = None
        self._sums = torch.zeros(len(task.parts) + 2, device=place.device)
        self._since = 0
        self._told_at = self._tick = self._saved = 0.0

    @property
    def averaged(self) -> N:
        """The moving average: what is validated and exported."""
        return self.average.module  # type: ignore[return-value]  # torch types it as any module

    def _lerp(self, average: Sequence[Tensor], current: Sequence[Tensor], count: Tensor | int) -> None:
        """Moving average of tensors of one type; shorter at the start: it should not remember where it began."""
        del count
        keep = min(self.config.average, (1 + self.step) / (10 + self.step))
        if average[0].is_floating_point():
            torch._foreach_lerp_(list(average), list(current), 1 - keep)
        else:
            torch._foreach_copy_(list(average), list(current))

    @property
    def learner(self) -> nn.Module:
        """What is called in a step, over all ranks."""
        if self._learner is None:
            learner = self.place.spread(self.task.learner(self.net))
            if self.compiled:
                learner.compile()
            self._learner = learner
        return self._learner

    def learn(self, batch: B) -> None:
        """One step, for which nobody has waited yet. A loss or gradient that is not finite changes nothing: neither
        parameters nor batch norm's statistics."""
        config, device = self.config, self.place.device
        for group in self.optimiser.param_groups:
            group["lr"] = config.rate_at(self.step, self.seconds)
        self.learner.train()
        buffers = list(self.net.buffers())
        before = [buffer.clone() for buffer in buffers]
        with torch.autocast(device.type, torch.bfloat16, enabled=config.bfloat16):
            parts: Tensor = self.learner(batch)
        weights = torch.tensor(list(self.task.parts.values()), device=device)
        self.optimiser.zero_grad(set_to_none=True)
        torch.autograd.backward((parts * weights).sum())
        norm = nn.utils.clip_grad_norm_(self.net.parameters(), config.clip, foreach=True)
        # The mean over all ranks, so that all of them skip a step or none does.
        parts = self.place.mean(parts.detach())
        bad = ~(torch.isfinite(parts).all() & torch.isfinite(norm))
        # Read on the device by the fused optimiser, as torch's gradient scaler does it.
        self.optimiser.found_inf = bad.float()  # type: ignore[attr-defined]  # only GradScaler's users set it
        self.optimiser.step()
        for buffer, old in zip(buffers, before, strict=True):
            buffer.copy_(torch.where(bad, old, buffer))
        self.average.update_parameters(self.net)
        self.step += 1
        told = torch.cat([parts, norm.detach()[None]])
        self._sums += torch.cat([torch.where(bad, 0, told), bad[None].float()])
        self._since += 1

    def told(self) -> dict[str, float]:
        """Means of the parts of the loss and of the gradient's norm since they were last asked for. Raises ModelError
        when no step could be taken."""
        *sums, skipped = self._sums.tolist()
        self._sums.zero_()
        taken = self._since - int(skipped)
        if skipped:
            log.warning("step %d: %d of %d steps were skipped: not finite", self.step, int(skipped), self._since)
        if self._since >= TELL_EVERY and not taken:
            raise ModelError(f"Training went wrong at step {self.step}: the loss is no longer a number.")
        self._since = 0
        names = (*self.task.parts, "norm")
        return {name: value / max(1, taken) for name, value in zip(names, sums, strict=True)}

    def save(self, path: Path, note: Mapping[str, Any]) -> None:
        """Write PATH.safetensors and PATH.json atomically: weights, average, optimiser state and facts."""
        tensors = {f"net.{k}": v for k, v in self.net.state_dict().items()}
        tensors |= {f"average.{k}": v for k, v in self.averaged.state_dict().items()}
        for index, state in self.optimiser.state_dict()["state"].items():
            tensors |= {f"optimiser.{index}.{k}": v for k, v in state.items()}
        facts: dict[str, Any] = {"step": self.step, "seconds": self.seconds, "best": self.best}
        facts |= {"model": self.task.describe(self.net), "train": asdict(self.config), "stages": self.stages}
        save_state(path, tensors, {**facts, **note})

    def load(self, path: Path) -> None:
        """Go on where `save` was called. Raises ModelError when the state is damaged or of another network."""
        tensors, facts = load_state(path)
        try:
            for prefix, module in (("net.", self.net), ("average.", self.averaged)):
                module.load_state_dict({k.removeprefix(prefix): v for k, v in tensors.items() if k.startswith(prefix)})
        except RuntimeError as error:
            raise ModelError(f"The saved run {path.name} belongs to another network; start a new one.") from error
        parameters = [p for group in self.optimiser.param_groups for p in group["params"]]
        state: dict[int, dict[str, Tensor]] = {}
        for key, value in tensors.items():
            if key.startswith("optimiser."):
                _, index, name = key.split(".", 2)
                if name != "step":
                    # Files are laid out row by row, weights of convolutions channels last; the fused optimiser takes
                    # it for granted that both are alike.
                    value = torch.empty_like(parameters[int(index)]).copy_(value)
                state.setdefault(int(index), {})[name] = value
        whole = self.optimiser.state_dict()
        whole["state"] = state
        self.optimiser.load_state_dict(whole)
        self.step, self.seconds, self.best = int(facts["step"]), float(facts.get("seconds", 0)), float(facts["best"])
        self.stages = list(facts.get("stages", []))
        self.average.n_averaged.fill_(self.step)

    def start_from(self, weights: Mapping[str, Tensor]) -> None:
        """Begin with a finished network's weights. Raises ModelError when it is another one."""
        try:
            for module in (self.net, self.averaged):
                module.load_state_dict(weights)
        except RuntimeError as error:
            raise ModelError(
                "The weights to begin with belong to another network than the one to be trained."
            ) from error

    def run(
        self, folder: Path, note: Mapping[str, Any], stop_after: float | None = None, stop_at: int | None = None
    ) -> None:
        """Train to the end of the run, for `stop_after` seconds, or to the step `stop_at`: step, tell, validate, save.
        Each call is a stage, kept with the run: from which step, with which settings."""
        self.place.check_same(self.step)
        self.stages.append({"from_step": self.step, "train": asdict(self.config), **note})
        began = self._tick = self._saved = time.monotonic()
        self._told_at, first = self.seconds, self.step
        leads, steps = self.place.leads, self.config.steps if self.config.minutes is None else None
        if self._over() or (stop_at is not None and self.step >= stop_at):
            return
        with (
            Curves(folder if leads else None, self.step, steps) as curves,
            closing(self.task.batches(self.step)) as batches,
        ):
            for batch in batches:
                self.learn(batch)
                compiling = self.compiled and self.step - first <= 2
                tell = self.step % TELL_EVERY == 0 or compiling
                there = self.step == stop_at
                due = tell or there or self.step % self.config.validate_every == 0
                if not (due or self.place.device.type == "cpu"):
                    continue
                self._count(compiling)
                late = stop_after is not None and time.monotonic() - began > stop_after
                ended = self.place.agreed(late) or there or self._over()
                if tell or ended:
                    self._tell(curves)
                self._rest(folder, curves, note, ended)
                if ended:
                    break

    def _over(self) -> bool:
        return self.config.done(self.step, self.seconds) >= 1

    def _count(self, compiling: bool) -> None:
        """The time of the steps since the last look: what compiling took is no training."""
        if self.place.device.type == "cuda":
            torch.cuda.synchronize(self.place.device)
        now = time.monotonic()
        spent = torch.tensor([0.0 if compiling else now - self._tick], device=self.place.device, dtype=torch.float64)
        # Alike on all ranks, or they would learn at different rates.
        self.seconds += float(self.place.mean(spent))
        self._tick = now

    def _tell(self, curves: Curves) -> None:
        steps, figures = self._since, self.told()
        pace = (self.seconds - self._told_at) / steps
        self._told_at = self.seconds
        curves.at(self.step, next(iter(figures.values())))
        curves.add("train", self.step, {**figures, "seconds_per_step": pace})
        if self.place.leads:
            shown = " ".join(f"{name} {value:.4f}" for name, value in figures.items())
            log.info("step %d (%.0f s): %s, %.2f s/step", self.step, self.seconds, shown, pace)

    def _rest(self, folder: Path, curves: Curves, note: Mapping[str, Any], ended: bool) -> None:
        """What is done between steps, which does not count as training."""
        if self.place.leads:
            if self.step % self.config.validate_every == 0 or self._over():
                figures = self.task.validate(self.averaged)
                if figures:
                    curves.add("validation", self.step, figures)
                    log.info("step %d %s", self.step, json.dumps(figures))
                self._save(folder, figures, {**note, "validation": figures})
            elif ended or time.monotonic() - self._saved > self.config.save_every:
                self.save(folder / "last", note)
                self._saved = time.monotonic()
        self._tick = time.monotonic()

    def _save(self, folder: Path, figures: Mapping[str, float], note: Mapping[str, Any]) -> None:
        """Save the run as `last`, and as `best` when it is."""
        quality = self.task.quality(figures)
        if quality is not None and quality > self.best:
            self.best = quality
            self.save(folder / "best", note)
        self.save(folder / "last", note)
        self._saved = time.monotonic()
