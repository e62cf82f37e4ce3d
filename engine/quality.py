"""How good a stem is likely to be, second by second, from the mask alone (NumPy only): an estimated SI-SDR.

If shares were true probabilities, a mask's error would be the variance they leave: Σ m(1 − m)·|x|² beside Σ m²·|x|².
That ratio is the first of some features of a second; ridge regression on them and their products, fitted on mixtures
whose truth is known (`python -m training quality`), says how many dB that is worth. Where the network is surely wrong,
the estimate is, too: it knows doubt, not error.
"""

import json
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import numpy as np

from engine.arrays import Bytes, Doubles, Flags, Floats
from engine.dsp.bands import band_magnitudes
from engine.dsp.sound import Sound
from engine.grid import MaskGrid
from engine.instruments import CLASS_IDS
from engine.project.segmentation import Segmentation

RESOURCE = Path(__file__).resolve().parents[1] / "resources" / "quality.json"
FORMAT = 1
LOWEST_DB, HIGHEST_DB = -10.0, 30.0
"""Estimates, and what they are fitted to, end there."""
QUIET_DB = -50.0
"""Below the loudest second of the mix by so much or more nothing is said of a stem."""
LOCAL = (
    "doubt", "share", "purity", "entropy", "others", "spread", "crest", "level", "players", "low",
    "flicker", "edges", "soft doubt", "torn",
)  # fmt: skip
"""What a second is judged by, and"""
FEATURES = (*LOCAL, "doubt around", "doubt in all", "entropy in all", "others in all")
"""together with what is around it."""
_TINY = 1e-12


@dataclass(frozen=True, eq=False)
class Quality:
    """Of one instrument: `decibels` (S,), a second each, NaN where it hardly sounds. `hand`, `taught`: (S,) 0–1, parts
    of its energy that a person, or teaching, decided; the rest is the network's."""

    decibels: Doubles
    hand: Doubles
    taught: Doubles

    def record(self) -> dict[str, object]:
        """Plain values for JSON."""
        seconds = zip(self.decibels, np.isfinite(self.decibels), strict=True)
        return {
            "mean_db": None if self.mean is None else round(self.mean, 1),
            "seconds_db": [round(float(value), 1) if known else None for value, known in seconds],
            "hand": round(self.part(self.hand), 3),
            "taught": round(self.part(self.taught), 3),
        }

    def part(self, decided: Doubles) -> float:
        """Mean of `hand` or `taught` over the seconds in which it sounds, 0–1."""
        heard = np.isfinite(self.decibels)
        return float(decided[heard].mean()) if heard.any() else 0.0

    @property
    def mean(self) -> float | None:
        """Over the seconds in which it sounds; None where it never does."""
        sounding = self.decibels[np.isfinite(self.decibels)]
        return float(sounding.mean()) if len(sounding) else None


@dataclass(frozen=True, eq=False)
class Estimator:
    """Ridge regression. mean, scale: (F,) of the features. weights: of those, their squares and products, and of the
    classes, the constant last."""

    mean: Doubles
    scale: Doubles
    weights: Doubles

    def decibels(self, features: Doubles, instruments: Sequence[str]) -> Doubles:
        """Features (K, F) of these instruments → (K,) dB."""
        found = design((features - self.mean) / self.scale, instruments) @ self.weights
        return np.clip(found, LOWEST_DB, HIGHEST_DB)


@lru_cache(maxsize=1)
def estimator() -> Estimator:
    """The one in the box."""
    numbers = json.loads(RESOURCE.read_text(encoding="utf-8"))
    return Estimator(*(np.array(numbers[name], np.float64) for name in ("mean", "scale", "weights")))


def design(scaled: Doubles, instruments: Sequence[str]) -> Doubles:
    """(K, F) scaled features → (K, columns) of the regression."""
    scaled = np.clip(scaled, -4, 4)
    rows, columns = np.triu_indices(scaled.shape[1])
    classes = np.array([[name == known for known in CLASS_IDS] for name in instruments], np.float64)
    # Also where nobody was found: (0, classes).
    classes = classes.reshape(len(scaled), len(CLASS_IDS))
    return np.concatenate([scaled, scaled[:, rows] * scaled[:, columns], classes, np.ones((len(scaled), 1))], axis=1)


def features(planes: Bytes, power: Floats) -> Doubles:
    """Shares (K, B, T) uint8 of a second and the mix's power (B, T) there → (K, L): of each instrument what it may be
    judged by (`LOCAL`)."""
    shares = planes.astype(np.float64) / 255
    rest = np.maximum(1 - shares.sum(axis=0, keepdims=True), 0)
    everyone = np.concatenate([shares, rest])
    whole = max(float(power.sum()), _TINY)
    kept = shares * power
    energy = (shares * kept).sum(axis=(1, 2)) + _TINY * whole
    held = kept.sum(axis=(1, 2)) + _TINY * whole
    lost = (kept * (1 - shares)).sum(axis=(1, 2)) + 1e-6 * whole
    entropy = -(everyone * np.log(np.maximum(everyone, 1e-6))).sum(axis=0)
    second = np.sort(everyone, axis=0)[-2]
    bands = np.arange(power.shape[0])[:, None]
    middle = (kept * bands).sum(axis=(1, 2)) / held
    wide = np.sqrt((kept * (bands - middle[:, None, None]) ** 2).sum(axis=(1, 2)) / held)
    loudest = np.sort(kept.reshape(len(kept), -1), axis=1)[:, -max(1, power.size // 50) :].sum(axis=1)
    players = ((everyone * power).sum(axis=(1, 2)) > 0.03 * whole).sum()
    return np.stack(
        [
            10 * np.log10(energy / lost),
            10 * np.log10(held / whole),
            energy / held,
            (kept * entropy).sum(axis=(1, 2)) / held,
            (kept * second).sum(axis=(1, 2)) / held,
            wide / 32,
            loudest / held,
            10 * np.log10(energy / whole),
            np.full(len(kept), float(players)),
            middle / 64,
            *_shape(shares, power, held, whole),
        ],
        axis=1,
    )


def _shape(shares: Doubles, power: Floats, held: Doubles, whole: float) -> tuple[Doubles, ...]:
    """(K,) each: how much the mask changes from column to column and from band to band, its doubt by magnitude instead
    of power, and how much of the mix it neither takes nor leaves."""

    def change(axis: int) -> Doubles:
        least = np.minimum(np.delete(power, 0, axis), np.delete(power, -1, axis))
        return np.asarray((np.abs(np.diff(shares, axis=axis + 1)) * least).sum(axis=(1, 2)) / held)

    soft = shares * np.sqrt(power)
    kept, lost = (shares * soft).sum(axis=(1, 2)), ((1 - shares) * soft).sum(axis=(1, 2))
    floor = 1e-6 * float(np.sqrt(power).sum()) + _TINY
    torn = (((shares > 0.1) & (shares < 0.9)) * power).sum(axis=(1, 2)) / whole
    return change(1), change(0), 10 * np.log10((kept + floor) / (lost + floor)), 10 * np.log10(torn + 1e-5)


def in_context(local: Doubles) -> Doubles:
    """`LOCAL` features (S, K, L) of the seconds of a recording, NaN where nothing sounds → (S, K, F), with the mean
    doubt of the second and its neighbours, and means over the recording."""
    doubt = np.pad(local[:, :, :1], ((1, 1), (0, 0), (0, 0)), constant_values=np.nan)
    near = np.stack([doubt[:-2], doubt[1:-1], doubt[2:]])
    around = np.where(np.isfinite(near), near, 0).sum(axis=0) / np.maximum(np.isfinite(near).sum(axis=0), 1)
    known = np.isfinite(local[:, :, [0, 3, 4]])
    means = np.where(known, local[:, :, [0, 3, 4]], 0).sum(axis=0) / np.maximum(known.sum(axis=0), 1)
    return np.concatenate([local, around, np.broadcast_to(means, (len(local), *means.shape))], axis=2)


def sure_and_doubtful(planes: Bytes, power: Floats) -> tuple[Doubles, Doubles]:
    """Shares (K, B, T) uint8 and the mix's power (B, T) → (K,) Σ m²·|x|² and Σ m(1 − m)·|x|²."""
    shares = planes.astype(np.float32) * np.float32(1 / 255)
    kept = shares * power
    held = kept.sum(axis=(1, 2), dtype=np.float64)
    sure = (shares * kept).sum(axis=(1, 2), dtype=np.float64)
    return sure, np.maximum(held - sure, 0)


def sureness(sure: Doubles, doubtful: Doubles) -> Doubles:
    """(K,) dB: the SDR that masks would have if their shares were true probabilities; 0 for silence."""
    return np.asarray(10 * np.log10((sure + _TINY) / (doubtful + 1e-6 * sure + _TINY)))


def seconds_of(grid: MaskGrid) -> Iterator[tuple[int, int]]:
    """First and one-past-last column of each second; what is left at the end belongs to the last one."""
    count = max(1, int(grid.duration))
    edges = [round(grid.column_at(second)) for second in range(count)] + [grid.columns]
    yield from pairwise(edges)


def qualities(sound: Sound, mask: Segmentation, most: int | None = None) -> Generator[float, None, dict[str, Quality]]:
    """Each instrument's, over complete `sound`: of every second, or of at most so many, evenly over it. Yields how far
    it is, 0–1."""
    grid, names = mask.grid, mask.instruments
    spans = list(seconds_of(grid))
    if most is not None:
        spans = spans[:: -(-len(spans) // most)]
    hand, taught = np.zeros((len(names), len(spans))), np.zeros((len(names), len(spans)))
    local = np.full((len(spans), len(names), len(LOCAL)), np.nan)
    mixed, held = np.zeros(len(spans)), np.zeros((len(names), len(spans)))
    for number, (first, stop) in enumerate(spans):
        power = np.square(band_magnitudes(sound, grid, first, stop))
        planes = mask.shares(first, stop)
        kept = np.asarray(planes * power, np.float32)
        mixed[number], held[:, number] = power.sum(), kept.sum(axis=(1, 2)) / 255
        if power.any() and names:
            local[number] = features(planes, power)
        hand[:, number] = _part(kept, mask.touched(first, stop))
        taught[:, number] = _part(kept, mask.taught(first, stop) & ~mask.touched(first, stop))
        yield number / len(spans)
    judged = in_context(local)
    decibels = np.full(held.shape, np.nan)
    for second in np.flatnonzero(np.isfinite(judged).all(axis=(1, 2))):
        decibels[:, second] = estimator().decibels(judged[second], names)
    quiet = held <= mixed.max(initial=0) * 10 ** (QUIET_DB / 10)
    decibels[quiet] = np.nan
    return {name: Quality(*(values[k] for values in (decibels, hand, taught))) for k, name in enumerate(names)}


def _part(kept: Floats, cells: Flags) -> Doubles:
    """(K,) parts of energy (K, B, T) that lie in some cells; 0 where there is none."""
    whole = kept.sum(axis=(1, 2), dtype=np.float64)
    inside = (kept * cells).sum(axis=(1, 2), dtype=np.float64)
    return np.asarray(inside / np.maximum(whole, _TINY))
