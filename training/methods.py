"""The rows of the results tables: everything that turns a mix into one estimate per instrument.

Each is told as much as its title says: the baselines and the named network know which instruments play, the
detecting ones find out, and the ideal masks know the true sources.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from engine.baselines import (
    NmfConfig,
    apply_masks,
    grid_warp,
    ideal_binary,
    ideal_ratio,
    learn_dictionary,
    mixture,
    nmf,
)
from engine.device import DeviceChoice
from engine.dsp.resynth import Renderer
from engine.dsp.warp import Warp
from engine.errors import EngineError, ModelError
from engine.grid import StftConfig
from engine.inference import run_separation
from engine.model.checkpoint import LoadedModel
from engine.project.segmentation import Segmentation
from engine.separation_events import MaskBlock
from training.manifest import Stem
from training.pairs import read_window

Floats = NDArray[np.float32]
FrameAt = Callable[[float], NDArray[np.uint8]]
Estimates = dict[str, Floats]

NMF_STEMS = 5


class EvaluationError(EngineError):
    """A measurement cannot be made."""


@dataclass(frozen=True)
class Task:
    """One mixture to separate. stems: (S, n), the truth, in the order of `instruments`. mix: (n,), what is given.
    frame_at: the picture at a time, None without one."""

    id: str
    instruments: tuple[str, ...]
    stems: Floats
    mix: Floats
    rate: int
    frame_at: FrameAt | None


@dataclass(frozen=True)
class Method:
    """A row: `estimate` gives sound by instrument; an instrument it leaves out counts as failed. `detects`: it
    finds the instruments out by itself. `pictures`: it needs a picture."""

    key: str
    title: str
    estimate: Callable[[Task], Estimates]
    detects: bool = False
    pictures: bool = False


class Separator(Protocol):
    """What the table needs of a network: mono sound in, one sound per instrument out."""

    def separate_array(
        self, mix: Floats, rate: int, instruments: Sequence[str] | None, frame_at: FrameAt | None = None
    ) -> Estimates:
        """Separate `mix` (n,) into the named instruments (or those it finds): (n,) float32 each."""
        ...


@dataclass(frozen=True)
class ArraySound:
    """Mono sound (n,) read as `engine.media.reader.AudioBuffer` is."""

    samples: Floats
    rate: int
    channels: int = 1

    @property
    def length(self) -> int:
        """Samples."""
        return len(self.samples)

    def read(self, start: int, stop: int) -> Floats:
        """(1, stop - start) float32; zeros outside the sound."""
        result = np.zeros((1, max(0, stop - start)), np.float32)
        first, last = max(start, 0), min(stop, len(self.samples))
        if first < last:
            result[0, first - start : last - start] = self.samples[first:last]
        return result


class ModelSeparator:
    """The product's own path, from events to rendered stems, on an array."""

    def __init__(self, model: LoadedModel, choice: DeviceChoice) -> None:
        self.model, self.choice = model, choice

    def separate_array(
        self, mix: Floats, rate: int, instruments: Sequence[str] | None, frame_at: FrameAt | None = None
    ) -> Estimates:
        """See `Separator`. Raises InferenceError."""
        sound = ArraySound(mix, rate)
        grid = self.model.preset.grid(len(mix) / rate)
        segmentation: Segmentation | None = None
        for event in run_separation(self.model, self.choice, sound, frame_at, grid, instruments):
            if isinstance(event, MaskBlock):
                segmentation = segmentation or Segmentation(grid, event.instruments)
                segmentation.fill(event.first, event.planes)
        if segmentation is None or not segmentation.filled.all():
            raise EvaluationError("The network left a part of a mixture without a mask.")
        wanted = segmentation.instruments
        rendered = Renderer(sound, grid).render_many(segmentation, [{name: 1.0} for name in wanted], 0, len(mix))
        return {name: audio[0] for name, audio in zip(wanted, rendered, strict=True)}


@dataclass
class NmfBaseline:
    """Supervised NMF whose dictionaries are learnt, when first needed, from training stems of a data set."""

    folder: Path
    stems: Sequence[Stem]
    seed: int
    dictionaries: dict[str, Floats] = field(default_factory=dict)

    def estimate(self, task: Task) -> Estimates:
        """Estimates of the named instruments. Raises EvaluationError when one has no training stems."""
        config = NmfConfig(sample_rate=task.rate)
        for instrument in task.instruments:
            if instrument not in self.dictionaries:
                self.dictionaries[instrument] = self._learn(instrument, config)
        return nmf(task.mix, self.dictionaries, task.instruments, config)

    def _learn(self, instrument: str, config: NmfConfig) -> Floats:
        own = [stem for stem in self.stems if stem.split == "train" and stem.instrument == instrument]
        if not own:
            raise EvaluationError(f"The data set has no training stems of {instrument} for the NMF baseline.")
        rng = np.random.default_rng([self.seed, sum(map(ord, instrument))])
        chosen = [own[i] for i in rng.permutation(len(own))[:NMF_STEMS]]
        solos = [read_window(self.folder / stem.file, 0.0, stem.seconds) for stem in chosen]
        if any(rate != config.sample_rate for _, rate in solos):
            raise EvaluationError("The data set and the mixtures have different sample rates.")
        return learn_dictionary([samples for samples, _ in solos], config)


def baselines(nmf_baseline: NmfBaseline | None) -> list[Method]:
    """Mixture, NMF (where there is a data set to learn from), ideal binary and ideal ratio masks."""
    rows = [Method("mixture", "Mixture", lambda task: mixture(task.mix, task.instruments))]
    if nmf_baseline is not None:
        rows.append(Method("nmf", "NMF, instruments named", nmf_baseline.estimate))
    rows.append(Method("ideal-binary", "Ideal binary mask", _ideal(ideal_binary)))
    rows.append(Method("ideal-ratio", "Ideal ratio mask", _ideal(ideal_ratio)))
    return rows


def _ideal(masks: Callable[[Floats, Warp], Floats]) -> Callable[[Task], Estimates]:
    def estimate(task: Task) -> Estimates:
        warp = grid_warp(StftConfig.for_rate(task.rate), len(task.mix))
        sounds = apply_masks(task.mix, masks(task.stems, warp), warp)
        return dict(zip(task.instruments, sounds, strict=True))

    return estimate


def networks(separator: Separator, with_pictures: bool) -> list[Method]:
    """Ours: detecting from sound alone, from sound and picture (if it can look), and with the instruments named."""

    def heard(task: Task) -> Estimates:
        return separator.separate_array(task.mix, task.rate, None)

    def fused(task: Task) -> Estimates:
        if task.frame_at is None:
            raise EvaluationError(f"The mixture {task.id} has no picture.")
        return separator.separate_array(task.mix, task.rate, None, task.frame_at)

    def named(task: Task) -> Estimates:
        return separator.separate_array(task.mix, task.rate, task.instruments)

    rows = [Method("audio-only", "Ours, from sound alone", heard, detects=True)]
    if with_pictures:
        rows.append(Method("fused", "Ours, sound and picture", fused, detects=True, pictures=True))
    return [*rows, Method("named", "Ours, instruments named", named)]


def model_rows(model: LoadedModel, choice: DeviceChoice, with_pictures: bool) -> list[Method]:
    """The rows of a loaded model. Raises ModelError when pictures are wanted and it cannot look at any."""
    if with_pictures and model.visual is None:
        raise ModelError(f"The model {model.name} has no frame network; leave the pictures out.")
    return networks(ModelSeparator(model, choice), with_pictures)
