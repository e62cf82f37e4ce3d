"""What a wrong list of instruments costs: in dB, measured on validation mixtures of two.

An instrument that is missing takes its stem with it and leaves its sound to the others; one too many takes a part of
theirs. How much worse the first is decides how sure one must be before an instrument is taken.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from engine.arrays import Floats
from engine.model.metrics import si_sdr
from training.measuring.methods import SeparatingNetwork

RATE = 44_100


@dataclass(frozen=True)
class ListCosts:
    """Mean loss of SI-SDR gain in dB, summed over the stems of a mixture, for an instrument that is missing and for
    one too many; each the most likely mistake, judged by ear alone. mixtures: how many were measured."""

    missed: float
    extra: float
    mixtures: int


def total_gain(separator: SeparatingNetwork, stems: Mapping[str, Floats], names: Sequence[str]) -> float:
    """Σ over the true stems (n,) of the SI-SDR gain in dB when exactly `names` are asked for; one that is not asked
    for, or comes out silent, gains nothing."""
    mix = np.asarray(sum(stems.values()), np.float32)
    sounds = separator.separate_array(mix[None], RATE, names).sounds
    gains = 0.0
    for name, stem in stems.items():
        if name in sounds:
            before, after = si_sdr(np.stack([stem, stem]), np.stack([mix, sounds[name]]))
            gains += float(np.nan_to_num(after - before))
    return gains


def list_costs(separator: SeparatingNetwork, cases: Iterable[tuple[Mapping[str, Floats], Sequence[str]]]) -> ListCosts:
    """Costs over `cases`: stems (n,) by instrument, and all instruments, the most clearly heard first."""
    missed, extra = [], []
    for stems, ranking in cases:
        right = total_gain(separator, stems, list(stems))
        heard = [name for name in ranking if name in stems]
        stranger = next(name for name in ranking if name not in stems)
        missed.append(right - total_gain(separator, stems, heard[:-1]))
        extra.append(right - total_gain(separator, stems, [*stems, stranger]))
    return ListCosts(round(float(np.mean(missed)), 2), round(float(np.mean(extra)), 2), len(missed))
