"""Mixtures for training the sound network, made from rendered stems as they are asked for.

A batch depends on (seed, step, rank) alone, so a run that was killed resumes with exactly the batches it would have
seen, and ranks of a distributed run never see the same one. Short-time spectra are computed once per stem and mixed
as complex spectra into several mixtures: making batches would otherwise cost more than learning from them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray
from scipy.signal import resample_poly

from engine.dsp.stft import stft
from engine.dsp.warp import Warp
from engine.errors import EngineError
from engine.grid import MaskGrid, StftConfig
from engine.instruments import CLASS_IDS, OTHER
from engine.presets import STUDIO, Preset
from training.data.manifest import Stem, read_manifest

Floats = NDArray[np.float32]
OTHER_CLASS = len(CLASS_IDS)
SHARD_STEPS = 500
QUIET = 1e-4
"""A source 40 dB below the mix teaches nothing about how well it is separated."""
SPEEDS = ((8, 9), (11, 12), (17, 18), (18, 17), (12, 11), (9, 8))
"""Speeds a passage may be played at: about one, one and a half and two semitones down and up."""


class DatasetError(EngineError):
    """The data set cannot be trained on."""


@dataclass(frozen=True)
class MixConfig:
    """How mixtures are made.

    columns: length of a window in mask columns. duet_share: part of mixtures whose voices come from one excerpt (same
    onsets, shared harmonics: the hard case). sources: probability of 1, 2, 3, 4 instruments. other_share: part of
    mixtures with something that is no instrument. gain_db: standard deviation of each source's level. colour_db: of the
    gain that each source is given at points an octave apart, drawn anew every time. varispeed: part of passages that
    are played at another speed, and so in another key and with other formants. named / distracted: part of mixtures
    trained with the list given exactly / with wrong extra names; the rest is trained without a list.
    """

    columns: int = 128
    batch: int = 8
    groups: int = 4
    voices: int = 3
    duet_share: float = 0.5
    sources: tuple[float, ...] = (0.05, 0.65, 0.22, 0.08)
    other_share: float = 0.2
    gain_db: float = 4.0
    colour_db: float = 3.0
    varispeed: float = 0.3
    named: float = 0.6
    distracted: float = 0.15


@dataclass(frozen=True)
class Powers:
    """What a mask makes of the sources (`distortion_loss`): mix (N, B, T), |x|² of the bins that a cell's share acts
    on; match (N, 4, B, T), Re(x·s*) there; own (N, 4), |s|² in all, 0 where a source is unused or hardly heard."""

    mix: Floats
    match: Floats
    own: Floats


@dataclass(frozen=True)
class Batch:
    """mix: (N, B, T) band magnitude. sources: (N, 4, B, T) band magnitudes, unused ones zero. classes: (N, 4) int64,
    0–21, −1 unused. wanted: (N, 21) float32 flags given to the network. powers: what masks cost, if asked for."""

    mix: Floats
    sources: Floats
    classes: NDArray[np.int64]
    wanted: Floats
    powers: Powers | None = None


@dataclass(frozen=True)
class _Voice:
    instrument: int
    spectrum: NDArray[np.complex64]


def class_of(instrument: str) -> int:
    """Class index 0–20 of an instrument id, 21 for `other`."""
    return OTHER_CLASS if instrument == OTHER.id else CLASS_IDS.index(instrument)


class StemBank:
    """Stems of one split, decoded once into int16, at the studio rate.

    Raises DatasetError when the split is empty or a file is missing, of another rate, or silent: nothing silently
    becomes zeros. `leave_out`: sources (as in the manifest) that are not used.
    """

    def __init__(self, folder: Path, split: str, leave_out: Sequence[str] = ()) -> None:
        self.folder = folder
        self.config = StftConfig()
        self.stems = [s for s in read_manifest(folder) if s.split == split and s.source not in leave_out]
        if not self.stems:
            raise DatasetError(f"The data set in {folder} has no stems of the split “{split}”.")
        self.audio = [self._load(stem) for stem in self.stems]
        by_excerpt: dict[str, list[int]] = {}
        for index, stem in enumerate(self.stems):
            by_excerpt.setdefault(stem.excerpt, []).append(index)
        self.excerpts = [group for _, group in sorted(by_excerpt.items())]
        self.others = [i for i, stem in enumerate(self.stems) if stem.instrument == OTHER.id]
        self.weights = self._balance()

    def _load(self, stem: Stem) -> NDArray[np.int16]:
        try:
            audio, rate = soundfile.read(self.folder / stem.file, dtype="int16", always_2d=True)
        except (OSError, soundfile.LibsndfileError) as error:
            raise DatasetError(f"The stem {stem.file} cannot be read.") from error
        if rate != self.config.sample_rate or audio.shape[1] != 1:
            raise DatasetError(f"The stem {stem.file} is not mono at {self.config.sample_rate} Hz.")
        if not np.any(audio):
            raise DatasetError(f"The stem {stem.file} is silent.")
        return np.ascontiguousarray(audio[:, 0])

    def _balance(self) -> NDArray[np.float64]:
        """Probability of each excerpt, so that every class is drawn about equally often."""
        count = np.zeros(OTHER_CLASS + 1)
        for stem in self.stems:
            count[class_of(stem.instrument)] += 1
        rarity = 1 / np.maximum(count, 1)
        weights = np.array(
            [np.mean([rarity[class_of(self.stems[i].instrument)] for i in group]) for group in self.excerpts]
        )
        return np.asarray(weights / weights.sum(), np.float64)

    def crop(self, index: int, start: int, samples: int) -> Floats:
        """(samples,) float32 of a stem from `start`, RMS 0.1 over the sounding part, silence past its end."""
        piece = self.audio[index][start : start + samples].astype(np.float32) / 32768
        result = np.zeros(samples, np.float32)
        result[: len(piece)] = piece * (0.1 / self.stems[index].rms)
        return result


class BatchMaker:
    """Makes the batch of any step: `make(step)`.

    rank: which of the `ranks` processes of a distributed run this is. Each draws from excerpts that no other rank
    draws from; who has which changes every `SHARD_STEPS` steps. powers: whether batches come with them.
    """

    def __init__(
        self,
        bank: StemBank,
        mix: MixConfig,
        seed: int,
        rank: int = 0,
        preset: Preset = STUDIO,
        ranks: int = 1,
        powers: bool = False,
    ) -> None:
        self.bank, self.mix, self.seed, self.rank, self.ranks = bank, mix, seed, rank, ranks
        if len(bank.excerpts) < ranks:
            raise DatasetError(f"{len(bank.excerpts)} excerpts cannot be shared by {ranks} processes.")
        self.warp = Warp(bank.config, MaskGrid(columns=mix.columns, f_max=preset.f_max))
        # A cell's share acts on its bins as the mask is read there, so their powers are given back to it likewise.
        self._spread = self.warp.synthesis.T.tocsr() if powers else None
        self._octaves = np.arange(5, 16)  # 32 Hz to 32 kHz, as powers of two

    def make(self, step: int) -> Batch:
        """The batch of that step; the same for the same (seed, step, rank)."""
        rng = np.random.default_rng([self.seed, step, self.rank])
        weights = self.bank.weights * self.own(step)
        weights /= weights.sum()
        groups = [self._group(rng, weights) for _ in range(self.mix.groups)]
        choices = [self._choose(rng, groups) for _ in range(self.mix.batch)]
        bands, columns = self.warp.grid.bands, self.mix.columns
        slots = len(self.mix.sources) + 1
        mix = np.zeros((len(choices), bands, columns), np.float32)
        sources = np.zeros((len(choices), slots, bands, columns), np.float32)
        classes = np.full((len(choices), slots), -1, np.int64)
        powers = None
        if self._spread is not None:
            powers = Powers(np.zeros_like(mix), np.zeros_like(sources), np.zeros((len(choices), slots), np.float32))
        for n, voices in enumerate(choices):
            gains = 10 ** (rng.normal(0, self.mix.gain_db, len(voices)) / 20)
            scaled = [v.spectrum * (np.float32(g) * self._colour(rng)) for v, g in zip(voices, gains, strict=True)]
            total = np.sum(scaled, axis=0)
            if powers is not None:
                self._weigh(powers, n, scaled, total)
            magnitudes = np.abs(np.stack([*scaled, total]))
            banded = self.warp.to_bands(magnitudes)
            mix[n] = banded[-1]
            sources[n, : len(voices)] = banded[:-1]
            classes[n, : len(voices)] = [v.instrument for v in voices]
        return Batch(mix, sources, classes, self._wanted(rng, classes), powers)

    def _weigh(
        self, powers: Powers, n: int, sources: list[NDArray[np.complex64]], total: NDArray[np.complex64]
    ) -> None:
        """Fill in (in place) row `n`, for sources (bins, T) and their sum."""
        assert self._spread is not None
        power = np.square(np.abs(total))
        powers.mix[n] = self._spread @ power
        for k, source in enumerate(sources):
            powers.match[n, k] = self._spread @ (total * source.conj()).real
            own = float(np.square(np.abs(source)).sum())
            powers.own[n, k] = own if own > QUIET * float(power.sum()) else 0.0

    def own(self, step: int) -> NDArray[np.bool_]:
        """Which excerpts this rank may draw at that step (all of them when it is alone)."""
        order = np.random.default_rng([self.seed, step // SHARD_STEPS, 991]).permutation(len(self.bank.excerpts))
        return np.asarray(order % self.ranks == self.rank % self.ranks)

    def _group(self, rng: np.random.Generator, weights: NDArray[np.float64]) -> list[_Voice]:
        """Voices of one excerpt, cut at the same place: different instruments, at most `voices`."""
        config = self.bank.config
        samples = (self.mix.columns - 1) * config.hop + config.n_fft
        group = self.bank.excerpts[rng.choice(len(self.bank.excerpts), p=weights)]
        chosen: dict[int, int] = {}
        for index in rng.permutation(group):
            chosen.setdefault(class_of(self.bank.stems[index].instrument), int(index))
        length = min(len(self.bank.audio[i]) for i in group)
        # All voices of a passage at the same speed: they stay in tune and in time with each other.
        speed = SPEEDS[rng.integers(len(SPEEDS))] if rng.random() < self.mix.varispeed else (1, 1)
        start = int(rng.integers(0, max(1, length - samples * speed[0] // speed[1])))
        voices = list(chosen.items())[: self.mix.voices]
        return [self._voice(kind, index, start, samples, speed) for kind, index in voices]

    def _voice(self, kind: int, index: int, start: int, samples: int, speed: tuple[int, int]) -> _Voice:
        config = self.bank.config
        fast, slow = speed
        audio = self.bank.crop(index, start, -(-samples * fast // slow))
        if fast != slow:
            audio = np.asarray(resample_poly(audio, slow, fast), np.float32)[:samples]
        # The first frame is centred half a window into the crop, so that every frame sees sound, not padding.
        spectrum = stft(audio[None], config, 0, self.mix.columns, offset=-config.n_fft // 2)[0]
        return _Voice(kind, spectrum)

    def _colour(self, rng: np.random.Generator) -> Floats:
        """(bins, 1) gain of another microphone, room or body: random at every octave, straight between them in dB."""
        points = rng.normal(0, self.mix.colour_db, len(self._octaves))
        octave = np.log2(np.maximum(self.bank.config.bin_hertz(), 1.0))
        decibels = np.interp(octave, self._octaves, points)
        return np.asarray(10 ** (decibels / 20), np.float32)[:, None]

    def _choose(self, rng: np.random.Generator, groups: list[list[_Voice]]) -> list[_Voice]:
        """The voices of one mixture, each class once."""
        wanted = 1 + int(rng.choice(len(self.mix.sources), p=self.mix.sources))
        if rng.random() < self.mix.duet_share:
            pool = list(groups[rng.integers(len(groups))])
        else:
            pool = [voice for group in groups for voice in group]
        chosen: dict[int, _Voice] = {}
        for position in rng.permutation(len(pool)):
            voice = pool[position]
            if voice.instrument != OTHER_CLASS and len(chosen) < wanted:
                chosen.setdefault(voice.instrument, voice)
        if not chosen or rng.random() < self.mix.other_share:
            noise = [v for group in groups for v in group if v.instrument == OTHER_CLASS]
            if noise:
                chosen[OTHER_CLASS] = noise[rng.integers(len(noise))]
        if not chosen:
            chosen[pool[0].instrument] = pool[0]
        return list(chosen.values())

    def _wanted(self, rng: np.random.Generator, classes: NDArray[np.int64]) -> Floats:
        """What the network is told about each mixture: the list, a list with wrong names, or nothing."""
        flags = np.zeros((len(classes), OTHER_CLASS), np.float32)
        for row, present in zip(flags, classes, strict=True):
            told = rng.random()
            if told >= self.mix.named + self.mix.distracted:
                continue
            row[[k for k in present if 0 <= k < OTHER_CLASS]] = 1
            if told >= self.mix.named:
                row[rng.choice(OTHER_CLASS, size=rng.integers(1, 4), replace=False)] = 1
        return flags
