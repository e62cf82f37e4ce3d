"""The rows of the results tables: everything that turns a mix into one estimate per instrument.

Each is told as much as its title says: the baselines and the named network know which instruments play, the
detecting ones find out, and the ideal masks know the true sources.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Floats
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
from engine.dsp.sound import ArraySound
from engine.dsp.warp import Warp
from engine.errors import EngineError, ModelError
from engine.grid import StftConfig
from engine.inference import Separator
from engine.instruments import CLASS_IDS
from engine.model.checkpoint import LoadedModel
from engine.separate import Networks, SeparationRequest, separated
from engine.separation_events import EvidenceFound, InstrumentEvidence
from training.data.manifest import RenderedStem
from training.measuring.pairs import read_window

FrameAt = Callable[[float], NDArray[np.uint8]]
Estimates = dict[str, Floats]
AUDIO_ONLY, FUSED, WRONG_PICTURE, NAMED, NAMED_MONO = "audio-only", "fused", "wrong-picture", "named", "named-mono"
"""Keys of a network's rows."""

NMF_STEMS = 5


class EvaluationError(EngineError):
    """A measurement cannot be made."""


@dataclass(frozen=True)
class MixtureTask:
    """One mixture to separate. stems: (S, n), the truth, in the order of `instruments`. mix: (n,), what is given.
    frame_at: the picture at a time, None without one. wrong_frame_at: one of instruments that do not play.
    stereo: (2, n) where the mixture was recorded in stereo; `mix` and `stems` are then of its mid signal.
    scored: so many samples from the first on are scored (None: all)."""

    id: str
    instruments: tuple[str, ...]
    stems: Floats
    mix: Floats
    rate: int
    frame_at: FrameAt | None
    wrong_frame_at: FrameAt | None = None
    stereo: Floats | None = None
    scored: int | None = None

    @property
    def sound(self) -> Floats:
        """(channels, n), as recorded."""
        return self.mix[None] if self.stereo is None else self.stereo


@dataclass(frozen=True)
class EstimatedSources:
    """What a row makes of a task: sound by instrument (one that is left out has failed), and the instruments it
    believes in, the likeliest first, where it looked for them."""

    sounds: Estimates
    ranking: tuple[str, ...] = ()


@dataclass(frozen=True)
class Method:
    """A row. `key` names it in its model's rows; `model` is empty for baselines. `detects`: it finds the instruments
    out by itself. `picture`: which picture of the task it needs, if any. `stereo`: it only makes sense in stereo."""

    key: str
    title: str
    estimate: Callable[[MixtureTask], EstimatedSources]
    detects: bool = False
    picture: Literal["", "right", "wrong"] = ""
    model: str = ""
    stereo: bool = False

    @property
    def row(self) -> str:
        """The key that no other row of a table has."""
        return f"{self.model} {self.key}".strip()

    def fits(self, task: MixtureTask) -> bool:
        """Whether the task has the picture and the channels that this row needs."""
        if self.stereo and task.stereo is None:
            return False
        return {"": True, "right": task.frame_at is not None, "wrong": task.wrong_frame_at is not None}[self.picture]


class SeparatingNetwork(Protocol):
    """What the table needs of a network: sound in, one sound per instrument out."""

    def separate_array(
        self, sound: Floats, rate: int, instruments: Sequence[str] | None, frame_at: FrameAt | None = None
    ) -> EstimatedSources:
        """Separate `sound` (channels, n) into the named instruments (or those it finds): the mid signal, (n,) float32,
        of each."""
        ...


def evidence_of(separator: Separator, sound: Floats, rate: int, frame_at: FrameAt | None) -> EvidenceFound:
    """Who is found to play in `sound` (channels, n), as the application looks for them."""
    read = ArraySound(sound, rate)
    events = separator.detect(read, frame_at, separator.model.preset.grid(read.length / rate))
    return next(event for event in events if isinstance(event, EvidenceFound))


class ModelSeparator:
    """The product's own path, from events to rendered stems, on an array."""

    def __init__(self, model: LoadedModel, choice: DeviceChoice) -> None:
        self.model, self.choice = model, choice

    def separate_array(
        self, sound: Floats, rate: int, instruments: Sequence[str] | None, frame_at: FrameAt | None = None
    ) -> EstimatedSources:
        """See `SeparatingNetwork`. Raises InferenceError."""
        return self._estimated(ArraySound(sound, rate), instruments, frame_at)

    def as_published(
        self, mix: Floats, rate: int, instruments: Sequence[str], frame_at: FrameAt | None = None
    ) -> EstimatedSources:
        """The thesis's own evaluation: each cell goes to one of all 21 (weighed by the picture, if given), and the
        masks of the instruments that play are taken from the result."""
        return self._estimated(ArraySound(mix[None], rate), CLASS_IDS, frame_at, look=True, only=instruments)

    def _estimated(
        self,
        sound: ArraySound,
        instruments: Sequence[str] | None,
        frame_at: FrameAt | None,
        look: bool = False,
        only: Sequence[str] | None = None,
    ) -> EstimatedSources:
        """Run a separation to its end and render its instruments (or only some of them)."""
        grid = self.model.preset.grid(sound.length / sound.rate)
        named = None if instruments is None else tuple(instruments)
        run = separated(Networks(self.model, self.choice), SeparationRequest(sound, grid, named, frame_at, look))
        if not run.instruments or not run.mask.filled.all():
            raise EvaluationError("The network left a part of a mixture without a mask.")
        wanted = [name for name in run.instruments if only is None or name in only]
        rendered = Renderer(sound, grid).render_many(run.mask, [{name: 1.0} for name in wanted], 0, sound.length)
        sounds = {name: audio.mean(axis=0) for name, audio in zip(wanted, rendered, strict=True)}
        return EstimatedSources(sounds, _ranking(run.evidence))


def _ranking(evidence: Sequence[InstrumentEvidence]) -> tuple[str, ...]:
    """All instruments by their evidence; nothing where there was no looking for them."""
    return tuple(e.instrument for e in sorted(evidence, key=lambda e: -e.score))


@dataclass
class NmfBaseline:
    """Supervised NMF whose dictionaries are learnt, when first needed, from training stems of a data set."""

    folder: Path
    stems: Sequence[RenderedStem]
    seed: int
    dictionaries: dict[str, Floats] = field(default_factory=dict)

    def estimate(self, task: MixtureTask) -> EstimatedSources:
        """Estimates of the named instruments. Raises EvaluationError when one has no training stems."""
        config = NmfConfig(sample_rate=task.rate)
        for instrument in task.instruments:
            if instrument not in self.dictionaries:
                self.dictionaries[instrument] = self._learn(instrument, config)
        return EstimatedSources(nmf(task.mix, self.dictionaries, task.instruments, config))

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
    rows = [Method("mixture", "Mixture", lambda task: EstimatedSources(mixture(task.mix, task.instruments)))]
    if nmf_baseline is not None:
        rows.append(Method("nmf", "NMF, instruments named", nmf_baseline.estimate))
    rows.append(Method("ideal-binary", "Ideal binary mask", _ideal(ideal_binary)))
    rows.append(Method("ideal-ratio", "Ideal ratio mask", _ideal(ideal_ratio)))
    return rows


def _ideal(masks: Callable[[Floats, Warp], Floats]) -> Callable[[MixtureTask], EstimatedSources]:
    def estimate(task: MixtureTask) -> EstimatedSources:
        warp = grid_warp(StftConfig.for_rate(task.rate), len(task.mix))
        sounds = apply_masks(task.mix, masks(task.stems, warp), warp)
        return EstimatedSources(dict(zip(task.instruments, sounds, strict=True)))

    return estimate


def networks(separator: SeparatingNetwork, with_pictures: bool, name: str = "") -> list[Method]:
    """A network's rows: detecting from sound alone, from sound and picture (if it can look), from sound and a picture
    of others than those who play, and with the instruments named; in stereo also with those named in the mid signal
    alone."""

    def heard(task: MixtureTask) -> EstimatedSources:
        return separator.separate_array(task.sound, task.rate, None)

    def fused(task: MixtureTask) -> EstimatedSources:
        return separator.separate_array(task.sound, task.rate, None, _picture(task, task.frame_at))

    def misled(task: MixtureTask) -> EstimatedSources:
        return separator.separate_array(task.sound, task.rate, None, _picture(task, task.wrong_frame_at))

    def named(task: MixtureTask) -> EstimatedSources:
        return separator.separate_array(task.sound, task.rate, task.instruments)

    def named_mono(task: MixtureTask) -> EstimatedSources:
        return separator.separate_array(task.mix[None], task.rate, task.instruments)

    rows = [Method(AUDIO_ONLY, f"{name}, sound alone", heard, detects=True, model=name)]
    if with_pictures:
        rows.append(Method(FUSED, f"{name}, sound and picture", fused, True, "right", name))
        rows.append(Method(WRONG_PICTURE, f"{name}, sound and a wrong picture", misled, True, "wrong", name))
    rows.append(Method(NAMED, f"{name}, instruments named", named, model=name))
    return [*rows, Method(NAMED_MONO, f"{name}, instruments named, heard in mono", named_mono, model=name, stereo=True)]


def published(separator: ModelSeparator, with_pictures: bool, name: str) -> list[Method]:
    """The thesis's rows as it measured them: the masks of those who play, from sound alone and weighed by pictures."""

    def heard(task: MixtureTask) -> EstimatedSources:
        return separator.as_published(task.mix, task.rate, task.instruments)

    def fused(task: MixtureTask) -> EstimatedSources:
        return separator.as_published(task.mix, task.rate, task.instruments, _picture(task, task.frame_at))

    def misled(task: MixtureTask) -> EstimatedSources:
        return separator.as_published(task.mix, task.rate, task.instruments, _picture(task, task.wrong_frame_at))

    rows = [Method(AUDIO_ONLY, f"{name}, sound alone", heard, model=name)]
    if with_pictures:
        rows.append(Method(FUSED, f"{name}, weighed by the picture", fused, picture="right", model=name))
        rows.append(Method(WRONG_PICTURE, f"{name}, weighed by a wrong picture", misled, picture="wrong", model=name))
    return rows


def _picture(task: MixtureTask, frame_at: FrameAt | None) -> FrameAt:
    if frame_at is None:
        raise EvaluationError(f"The mixture {task.id} has no picture.")
    return frame_at


def model_rows(model: LoadedModel, choice: DeviceChoice, with_pictures: bool) -> list[Method]:
    """The rows of a loaded model. Raises ModelError when pictures are wanted and it cannot look at any."""
    if with_pictures and model.visual is None:
        raise ModelError(f"The model {model.name} has no frame network; leave the pictures out.")
    rows = published if model.preset.binary else networks
    return rows(ModelSeparator(model, choice), with_pictures, model.name)
