"""The part of a sound network that a recording teaches: the last stage of the decoder, and the head (torch).

That part is small (a seventieth of `studio`), its input is the same however it is tuned, so that lessons go through the
rest of the network once, and what it forgets is little: it is held to what the network was sure of, in the recording
itself (learning without forgetting, Li & Hoiem 2016, equation 3, with the network's own shares as soft targets).
"""

import json
import math
from collections.abc import Generator, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.torch import load, save
from torch import Tensor

from engine.arrays import Floats
from engine.device import DeviceChoice
from engine.errors import ModelError
from engine.language import tr
from engine.model.audio_unet import CLASSES, OTHER_INDEX, input_features
from engine.model.checkpoint import LoadedModel
from engine.model.deep_unet import STAGES, DeepUNet
from engine.model.known_window import KnownWindow
from engine.model.objective import cell_weights, distortions

MAX_BYTES = 8 << 20
"""Of tuned weights as a file; those of `studio` take a third of a megabyte."""
MAX_WEIGHT = 1e4
"""No tuned weight is larger than this; trained ones stay below 100."""


@dataclass(frozen=True)
class Tuning:
    """How it learns. rate: of Adam (Kingma & Ba 2015), rising for five steps, then falling as a cosine. passes: over
    all lessons. entropy, decibels, anchor: weights of the loss's parts. sure: share from which on the network is
    believed where nothing is known. batch: lessons a step.
    """

    rate: float = 1e-3
    passes: int = 6
    entropy: float = 1.0
    decibels: float = 0.25
    anchor: float = 0.5
    sure: float = 0.9
    batch: int = 2
    worth: float = 0.5
    seed: int = 1


@dataclass(frozen=True, eq=False)
class Exercise:
    """A window on its way to the part that learns, N = 1. plane: (N, C, B/2, T/2) what enters that. embedding: (N, E)
    what it is told. The others as in `engine.model.known_window.KnownWindow`, with N in front."""

    plane: Tensor
    embedding: Tensor
    bands: Tensor
    shares: Tensor
    weights: Tensor
    power: Tensor
    match: Tensor
    own: Tensor


@dataclass(frozen=True, eq=False)
class Taught:
    """Tuned weights by their names in the network; `model`: the hash of the one they belong to. `before`, `after`: dB
    of distortion of the lessons that were kept back, lower is better; equal where nothing was learnt."""

    model: str
    weights: Mapping[str, Tensor]
    before: float = 0.0
    after: float = 0.0

    @property
    def is_better(self) -> bool:
        """Whether anything was learnt."""
        return self.after < self.before

    def to_bytes(self) -> bytes:
        """As float16 safetensors."""
        tensors = {name: value.detach().half().cpu().contiguous() for name, value in self.weights.items()}
        return save(tensors, {"model": self.model})

    @classmethod
    def of(cls, content: bytes, model: LoadedModel) -> "Taught":
        """What `to_bytes` wrote, checked against the network it is for: every weight that can be tuned and no other, of
        the same shapes, finite and bounded. Raises ModelError."""
        if len(content) > MAX_BYTES:
            raise ModelError(tr("The tuned weights are larger than any that Soloist makes."))
        try:
            tensors = load(content)
        except (SafetensorError, ValueError, RuntimeError) as error:
            raise ModelError(tr("The tuned weights are damaged.")) from error
        own = dict(tunable(_deep(model)))
        if _model_of(content) != model.hash or {n: v.shape for n, v in tensors.items()} != {
            n: v.shape for n, v in own.items()
        }:
            raise ModelError(tr("The tuned weights belong to other networks than those of this Soloist."))
        weights = {name: value.float() for name, value in tensors.items() if value.dtype == torch.float16}
        if len(weights) != len(tensors) or any(not bool((v.abs() <= MAX_WEIGHT).all()) for v in weights.values()):
            raise ModelError(tr("The tuned weights hold values that no teaching gives."))
        return cls(model.hash, weights)

    def applied(self, model: LoadedModel) -> LoadedModel:
        """The model with these weights; what is not tuned is shared with it."""
        net = _copy(_deep(model))
        with torch.no_grad():
            for name, parameter in tunable(net):
                parameter.copy_(self.weights[name])
        return replace(model, audio=net.eval())


def tunable(net: DeepUNet) -> list[tuple[str, Tensor]]:
    """The parameters that are tuned, by their names: last FiLM, last stage of the decoder, head."""
    last = STAGES - 2
    parts = f"film.{last}.", f"decoder.{last}.", "head."
    return [(name, value) for name, value in net.named_parameters() if name.startswith(parts)]


class Pupil:
    """A copy of a model's sound network that learns `indices`, the classes that play."""

    def __init__(self, model: LoadedModel, indices: Sequence[int], choice: DeviceChoice, tuning: Tuning) -> None:
        self._model, self._choice, self._tuning = model, choice, tuning
        self._net = _copy(_deep(model)).to(choice.device).eval()
        self._indices = list(indices)
        for _, parameter in tunable(self._net):
            parameter.requires_grad_(True)

    def exercise(self, lesson: KnownWindow) -> Exercise:
        """A window, taken through all that does not learn."""
        bands = self._tensor(lesson.bands)
        wanted = torch.zeros(1, CLASSES - 1, device=self._choice.device)
        wanted[:, self._indices] = 1
        with torch.no_grad(), self._autocast():
            plane, embedding = self._net.nearly(self._net.encode(input_features(bands)), wanted)
        truth = {name: self._tensor(getattr(lesson, name)) for name in ("shares", "weights", "power", "match", "own")}
        return Exercise(plane, embedding, bands, **truth)

    def learn(
        self, lessons: Sequence[Exercise], kept_back: Sequence[Exercise], rest: Sequence[Exercise]
    ) -> Generator[float, None, Taught]:
        """Tune on `lessons`; `rest`: windows of the recording in which the network is held to what it was sure of.
        What `kept_back` says is no better afterwards is not learnt. Yields how far it is, 0–1; returns the weights."""
        tuning = self._tuning
        before = self._judged(kept_back)
        anchors = [self._sure(one) for one in rest]
        start = {name: value.detach().clone() for name, value in tunable(self._net)}
        weights = [value for _, value in tunable(self._net)]
        steps = list(_order(len(lessons), tuning))
        optimizer = torch.optim.Adam(weights, tuning.rate, (0.9, 0.98))
        for number, chosen in enumerate(steps):
            yield number / len(steps)
            rise = min(1.0, (number + 1) / 5) * (0.5 + 0.5 * math.cos(math.pi * number / len(steps)))
            optimizer.param_groups[0]["lr"] = tuning.rate * rise
            loss = sum((self._loss(lessons[i]) for i in chosen), torch.zeros(())) / len(chosen)
            if anchors:
                loss = loss + tuning.anchor * self._forgotten(*anchors[number % len(anchors)])
            optimizer.zero_grad()
            torch.autograd.backward(loss)
            torch.nn.utils.clip_grad_norm_(weights, 1.0)
            optimizer.step()
        learnt = {name: value.detach().clone() for name, value in tunable(self._net)}
        after = self._judged(kept_back)
        if not (after < before - tuning.worth and all(bool(v.isfinite().all()) for v in learnt.values())):
            learnt, after = start, before
        return Taught(self._model.hash, learnt, before, after)

    def _said(self, one: Exercise) -> Tensor:
        """(N, K + 1, B, T) log-shares, `other` last."""
        with self._autocast():
            logits = self._net.finish(one.plane, one.embedding, [*self._indices, OTHER_INDEX])
        return logits.float().log_softmax(dim=1)

    def _loss(self, one: Exercise) -> Tensor:
        said = self._said(one)[:, :-1]
        entropy = -((one.shares * said).sum(dim=1) * one.weights * cell_weights(one.bands)).mean()
        decibels = distortions(said.exp(), one.power, one.match, one.own).mean()
        return self._tuning.entropy * entropy + self._tuning.decibels * decibels

    def _judged(self, lessons: Sequence[Exercise]) -> float:
        """Mean distortion in dB; 0 without lessons."""
        with torch.no_grad():
            found = [distortions(self._said(x)[:, :-1].exp(), x.power, x.match, x.own).mean().item() for x in lessons]
        return sum(found) / max(1, len(found))

    def _sure(self, one: Exercise) -> tuple[Exercise, Tensor, Tensor]:
        """A window, what the network says of it, and how much each cell counts: nothing where it is not sure."""
        with torch.no_grad():
            said = self._said(one).exp()
        sure = (said.amax(dim=1) >= self._tuning.sure) & (one.weights == 0)
        return one, said, cell_weights(one.bands) * sure

    def _forgotten(self, one: Exercise, said: Tensor, weights: Tensor) -> Tensor:
        """How far it is from what it said (Kullback–Leibler), where that counts."""
        apart = (said * (said.clamp_min(1e-6).log() - self._said(one))).sum(dim=1)
        return (apart * weights).mean()

    def _autocast(self) -> torch.autocast:
        return torch.autocast(self._choice.device, torch.bfloat16, enabled=self._choice.bfloat16)

    def _tensor(self, values: Floats) -> Tensor:
        return torch.from_numpy(np.ascontiguousarray(values, np.float32))[None].to(self._choice.device)


def _order(count: int, tuning: Tuning) -> Iterator[list[int]]:
    """Which lessons each step takes: all of them in every pass, in a seeded order."""
    random = np.random.default_rng(tuning.seed)
    for _ in range(tuning.passes):
        order = [int(i) for i in random.permutation(count)]
        for first in range(0, count, tuning.batch):
            yield order[first : first + tuning.batch]


def _model_of(content: bytes) -> str:
    """The hash of the model that a checked safetensors file names, or nothing."""
    length = int.from_bytes(content[:8], "little")
    facts = json.loads(content[8 : 8 + length]).get("__metadata__", {})
    return str(facts.get("model", ""))


def _deep(model: LoadedModel) -> DeepUNet:
    if not isinstance(model.audio, DeepUNet):
        raise ModelError(tr("The networks of “{name}” cannot be taught; take those of studio.", name=model.name))
    return model.audio


def _copy(net: DeepUNet) -> DeepUNet:
    """The network with tunable parameters of its own; all others are shared."""
    own = {id(value) for _, value in tunable(net)}
    return deepcopy(net, {id(value): value for value in (*net.parameters(), *net.buffers()) if id(value) not in own})
