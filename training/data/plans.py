"""What the mixtures of a step are made of: drawn on the processor, made where the network learns
(`training.data.mixing`).

A plan depends on (seed, step, rank) and on what the bank holds at that moment alone: a run that was killed resumes with
exactly the mixtures it would have made, and ranks of a distributed run never make the same ones.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Floats
from training.data.stems import OTHER_CLASS, DatasetError, Row

Places = NDArray[np.int64]
OCTAVES = np.arange(5, 16)
"""Colour is given at these powers of two in hertz: 32 Hz to 32 kHz."""
PEAKS = 3
SHARD_STEPS = 500
SPEEDS = tuple(Fraction(2 ** (eighth / 96)).limit_denominator(100) for eighth in range(-36, 37))
"""Speeds a passage may be played at: every eighth of a semitone, up to four and a half down and up."""
AS_RECORDED = len(SPEEDS) // 2


@dataclass(frozen=True)
class MixConfig:
    """How mixtures are made.

    columns: length of a window in mask columns. sources: probability of 1, 2, 3, … instruments. duet_share: part of
    mixtures of several whose voices come from one excerpt (same onsets, shared harmonics: the hard case).
    recorded_share: part of the other voices that are recordings of players, where the class has any. other_share: part
    of mixtures with something that is no instrument. gain_db: standard deviation of each source's level.

    What varies a source anew every time: colour_db: standard deviation of its gain at points an octave apart. tilt_db:
    of its slope an octave. peak_db: of the heights of up to three resonances. varispeed: part of passages at another
    speed, and so in another key and with other formants. roomy: part of mixtures in a room. band_limited: part that is
    low-passed, half as many are high-passed. hissing: part with noise.

    What the network is told: the list (named; a `missing` part of them lacks one, whose sound then belongs to the
    residual), the list with one to five wrong names (distracted), or nothing (the rest).
    """

    batch: int = 8
    columns: int = 256
    sources: tuple[float, ...] = (0.07, 0.52, 0.25, 0.16)
    duet_share: float = 0.5
    recorded_share: float = 0.4
    other_share: float = 0.22
    gain_db: float = 4.5
    colour_db: float = 3.0
    tilt_db: float = 1.0
    peak_db: float = 4.0
    varispeed: float = 0.5
    roomy: float = 0.4
    band_limited: float = 0.3
    hissing: float = 0.3
    named: float = 0.65
    distracted: float = 0.22
    missing: float = 0.08

    @property
    def slots(self) -> int:
        """Most voices of a mixture: its instruments, and what is none."""
        return len(self.sources) + 1

    def plain(self) -> "MixConfig":
        """The same without anything that varies sounds, and with the list always told: for judging."""
        return MixConfig(
            self.batch,
            self.columns,
            self.sources,
            self.duet_share,
            self.recorded_share,
            other_share=0.0,
            gain_db=0.0,
            colour_db=0.0,
            tilt_db=0.0,
            peak_db=0.0,
            varispeed=0.0,
            roomy=0.0,
            band_limited=0.0,
            hissing=0.0,
            named=1.0,
            distracted=0.0,
            missing=0.0,
        )


@dataclass(frozen=True)
class MixturePlan:
    """V voices: `rows` of the bank, `starts` in samples, `speeds` as places in `SPEEDS`, `mixture` and `slot` they
    belong to, linear `gains`, `colour` (V, 11) dB at `OCTAVES`, `tilt` (V,) dB an octave, `peaks` (V, 3, 3) octave,
    width and dB, `wet` (V,) level beside the dry sound (0: no room) and `decay` (V,) s of a room.

    N mixtures of S slots: `classes` (N, S), −1 unused; `targets` likewise, with those missing from the list as `other`;
    `wanted` (N, 21) flags; `cut` (N, 2) Hz of a high- and a low-pass, NaN without; `hiss` (N,) linear, 0 none; `seed`
    of the rooms' and the hiss's noise.
    """

    rows: Places
    starts: Places
    speeds: Places
    mixture: Places
    slot: Places
    gains: Floats
    colour: Floats
    tilt: Floats
    peaks: Floats
    wet: Floats
    decay: Floats
    classes: Places
    targets: Places
    wanted: Floats
    cut: Floats
    hiss: Floats
    seed: int


@dataclass(frozen=True)
class _Index:
    """Where what lies in the bank: rows of each class, rendered and recorded, and of each excerpt that makes a duet,
    with the probability of drawing it (every class about equally often)."""

    rendered: dict[int, Places]
    recorded: dict[int, Places]
    excerpts: tuple[tuple[int, ...], ...]
    weights: NDArray[np.float64]

    @classmethod
    def of(cls, rows: Sequence[Row], chosen: Sequence[int]) -> "_Index":
        """Of the chosen ones of those rows."""
        by_class: tuple[dict[int, list[int]], dict[int, list[int]]] = ({}, {})
        by_excerpt: dict[str, list[int]] = {}
        count = np.zeros(OTHER_CLASS + 1)
        for place in chosen:
            row = rows[place]
            by_class[row.recorded].setdefault(row.kind, []).append(place)
            by_excerpt.setdefault(row.excerpt, []).append(place)
            count[row.kind] += 1
        groups = [tuple(g) for g in by_excerpt.values() if len({rows[i].kind for i in g} - {OTHER_CLASS}) > 1]
        rarity = 1 / np.maximum(count, 1)
        weights = np.array([np.mean([rarity[rows[i].kind] for i in group]) for group in groups])
        rendered, recorded = ({kind: np.array(places) for kind, places in part.items()} for part in by_class)
        return cls(rendered, recorded, tuple(groups), weights / weights.sum() if groups else weights)


@dataclass(frozen=True)
class _Voice:
    row: int
    start: int
    speed: int


class Planner:
    """Draws the plan of any step: `draw(step)`.

    samples: length of a crop. rank: which of the `ranks` processes of a distributed run this is: each draws from
    excerpts that no other rank draws from; who has which changes every `SHARD_STEPS` steps. centred: crops from the
    middle of their stems instead of any place. Raises DatasetError when there are too few excerpts or no instruments.
    """

    def __init__(
        self,
        rows: Sequence[Row],
        config: MixConfig,
        samples: int,
        seed: int,
        rank: int = 0,
        ranks: int = 1,
        centred: bool = False,
    ) -> None:
        self.rows, self.config, self.samples, self.seed = tuple(rows), config, samples, seed
        self.rank, self.ranks, self.centred = rank, ranks, centred
        self._names = sorted({row.excerpt for row in rows})
        if len(self._names) < ranks:
            raise DatasetError(f"{len(self._names)} excerpts cannot be shared by {ranks} processes.")
        if all(row.kind == OTHER_CLASS for row in rows):
            raise DatasetError("There are no instruments among the stems.")
        self._shard = -1, _Index.of(self.rows, range(len(rows)))

    def over(self, rows: Sequence[Row]) -> "Planner":
        """The same over other rows."""
        return Planner(rows, self.config, self.samples, self.seed, self.rank, self.ranks, self.centred)

    @property
    def instruments(self) -> int:
        """How many different instruments there are."""
        return len({row.kind for row in self.rows} - {OTHER_CLASS})

    @property
    def duets(self) -> bool:
        """Whether any excerpt holds two of them."""
        return bool(self._shard[1].excerpts)

    def own(self, step: int) -> list[int]:
        """The rows that this rank may draw at that step (all of them when it is alone)."""
        order = np.random.default_rng([self.seed, step // SHARD_STEPS, 991]).permutation(len(self._names))
        mine = {name for name, place in zip(self._names, order, strict=True) if place % self.ranks == self.rank}
        return [place for place, row in enumerate(self.rows) if row.excerpt in mine]

    def draw(self, step: int) -> MixturePlan:
        """The plan of that step."""
        rng = np.random.default_rng([self.seed, step, self.rank])
        config, index = self.config, self._index(step)
        voices: list[_Voice] = []
        mixture, slot = list[int](), list[int]()
        classes = np.full((config.batch, config.slots), -1, np.int64)
        for n in range(config.batch):
            for place, voice in enumerate(self._voices(rng, index)):
                classes[n, place] = self.rows[voice.row].kind
                voices.append(voice)
                mixture.append(n)
                slot.append(place)
        count, of = len(voices), np.array(mixture)
        wet, decay = self._rooms(rng, of)
        targets, wanted = self._told(rng, classes)
        return MixturePlan(
            rows=np.array([voice.row for voice in voices]),
            starts=np.array([voice.start for voice in voices]),
            speeds=np.array([voice.speed for voice in voices]),
            mixture=of,
            slot=np.array(slot),
            gains=np.asarray(10 ** (rng.normal(0, config.gain_db, count) / 20), np.float32),
            colour=self._colour(rng, count),
            tilt=np.asarray(rng.normal(0, config.tilt_db, count), np.float32),
            peaks=self._peaks(rng, count),
            wet=wet,
            decay=decay,
            classes=classes,
            targets=targets,
            wanted=wanted,
            cut=self._cuts(rng),
            hiss=self._hiss(rng),
            seed=int(rng.integers(2**31)),
        )

    def _index(self, step: int) -> _Index:
        """The whole bank, or this rank's share of it."""
        if self.ranks == 1:
            return self._shard[1]
        shard = step // SHARD_STEPS
        number, index = self._shard
        if number != shard:
            index = _Index.of(self.rows, self.own(step))
            self._shard = shard, index
        return index

    def _voices(self, rng: np.random.Generator, index: _Index) -> list[_Voice]:
        """The voices of one mixture, each class once."""
        config = self.config
        wanted = 1 + int(rng.choice(len(config.sources), p=config.sources))
        chosen: list[_Voice] = []
        kinds = [kind for kind in sorted(set(index.rendered) | set(index.recorded)) if kind != OTHER_CLASS]
        if wanted > 1 and index.excerpts and rng.random() < config.duet_share:
            group = index.excerpts[rng.choice(len(index.excerpts), p=index.weights)]
            # All voices of a passage at the same speed: they stay in tune and in time with each other.
            speed = self._speed(rng)
            start = self._start(rng, min(self.rows[i].length for i in group), speed)
            taken: set[int] = set()
            for row in rng.permutation(group):
                kind = self.rows[row].kind
                if kind != OTHER_CLASS and kind not in taken and len(taken) < wanted:
                    taken.add(kind)
                    chosen.append(_Voice(int(row), start, speed))
        elif kinds:
            for kind in rng.choice(kinds, min(wanted, len(kinds)), replace=False):
                chosen.append(self._any_of(rng, index, int(kind)))
        others = OTHER_CLASS in index.rendered or OTHER_CLASS in index.recorded
        if others and (not chosen or rng.random() < config.other_share):
            chosen.append(self._any_of(rng, index, OTHER_CLASS))
        return chosen

    def _any_of(self, rng: np.random.Generator, index: _Index, kind: int) -> _Voice:
        rendered, recorded = index.rendered.get(kind), index.recorded.get(kind)
        known = recorded is not None and (rendered is None or rng.random() < self.config.recorded_share)
        pool = recorded if known else rendered
        assert pool is not None
        row, speed = int(pool[rng.integers(len(pool))]), self._speed(rng)
        return _Voice(row, self._start(rng, self.rows[row].length, speed), speed)

    def _speed(self, rng: np.random.Generator) -> int:
        if rng.random() >= self.config.varispeed:
            return AS_RECORDED
        semitones = float(np.clip(rng.normal(0, 1.7), -4, 4) + rng.normal(0, 0.1))
        return int(np.clip(AS_RECORDED + round(8 * semitones), 0, len(SPEEDS) - 1))

    def _start(self, rng: np.random.Generator, length: int, speed: int) -> int:
        """Where a crop begins; before its stem (negative) where that is shorter than the crop."""
        needed = float(self.samples * SPEEDS[speed])
        if self.centred:
            return int(max(0, (length - needed) // 2))
        # A short recording may stand anywhere in the window, but half of it is heard.
        low, high = (0.0, length - needed) if length >= needed else (min(0.0, length - needed) / 2, 0.0)
        return int(np.floor(rng.uniform(low, high)))

    def _colour(self, rng: np.random.Generator, count: int) -> Floats:
        points = rng.normal(0, self.config.colour_db, (count, len(OCTAVES)))
        return np.asarray(points * rng.uniform(0.3, 1.6, count)[:, None], np.float32)

    def _peaks(self, rng: np.random.Generator, count: int) -> Floats:
        centre = rng.uniform(np.log2(120), np.log2(9000), (count, PEAKS))
        width = rng.uniform(0.12, 0.8, (count, PEAKS))
        height = rng.normal(0, self.config.peak_db, (count, PEAKS)) * (rng.random((count, PEAKS)) < 0.5)
        return np.stack([centre, width, height], axis=-1).astype(np.float32)

    def _rooms(self, rng: np.random.Generator, mixture: Places) -> tuple[Floats, Floats]:
        """How wet each voice is and for how long: half of the roomy mixtures share a room."""
        batch, count = self.config.batch, len(mixture)
        roomy = rng.random(batch) < self.config.roomy
        shared = rng.random(batch) < 0.5
        level, decay = rng.uniform(-20, -2, batch), np.exp(rng.uniform(np.log(0.12), np.log(1.3), batch))
        own_level, own_decay = rng.uniform(-22, -4, count), np.exp(rng.uniform(np.log(0.1), np.log(1.2), count))
        together = shared[mixture]
        decibels = np.where(together, level[mixture] + rng.normal(0, 1.5, count), own_level)
        wet = np.where(roomy[mixture] & (together | (rng.random(count) < 0.7)), 10 ** (decibels / 20), 0)
        return wet.astype(np.float32), np.where(together, decay[mixture], own_decay).astype(np.float32)

    def _cuts(self, rng: np.random.Generator) -> Floats:
        count = self.config.batch
        limited = rng.random((count, 2)) < np.array([0.5, 1.0]) * self.config.band_limited
        low, high = rng.uniform(np.log(50), np.log(250), count), rng.uniform(np.log(3800), np.log(17000), count)
        return np.where(limited, np.exp(np.stack([low, high], axis=1)), np.nan).astype(np.float32)

    def _hiss(self, rng: np.random.Generator) -> Floats:
        there = rng.random(self.config.batch) < self.config.hissing
        return np.where(there, 10 ** (rng.uniform(-75, -38, self.config.batch) / 20), 0).astype(np.float32)

    def _told(self, rng: np.random.Generator, classes: Places) -> tuple[Places, Floats]:
        """The class that each slot counts as, and what the network is told."""
        config = self.config
        flags = np.zeros((len(classes), OTHER_CLASS), np.float32)
        targets = classes.copy()
        for n, present in enumerate(classes):
            told = rng.random()
            if told >= config.named + config.distracted:
                continue
            playing = [int(k) for k in present if 0 <= k < OTHER_CLASS]
            flags[n, playing] = 1
            if told >= config.named:
                flags[n, rng.choice(OTHER_CLASS, size=rng.integers(1, 6), replace=False)] = 1
            elif len(playing) > 1 and rng.random() < config.missing:
                lost = int(rng.choice(playing))
                flags[n, lost] = 0
                targets[n, present == lost] = OTHER_CLASS
        return targets, flags
