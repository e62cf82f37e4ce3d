"""One estimate against its source: the numbers a table is made of."""

from dataclasses import dataclass
from math import gcd
from time import perf_counter

import numpy as np
from scipy.signal import resample_poly

from engine.arrays import Floats
from engine.model.metrics import si_sdr
from training.measuring.bss import bss_eval
from training.measuring.methods import EstimatedSources, Method, MixtureTask
from training.measuring.overlap import mask_overlap

SCORE_RATE = 44_100
TOP = 3


@dataclass(frozen=True)
class StemScore:
    """How one source of one mixture came out of one row, in dB; NaN throughout where it failed (silent, missing, not
    finite).

    gain: SI-SDR of the estimate minus the mixture's. listed: whether the row found exactly the right instruments
    (None for rows that were told). seconds: what the whole mixture took in this row. iou, dice: overlap of the masks
    at `training.measuring.overlap.THRESHOLDS`, 0 where the estimate failed. top: the three instruments the row
    believed in most.
    """

    block: str
    mixture: str
    row: str
    instrument: str
    sdr: float
    sir: float
    sar: float
    si_sdr: float
    gain: float
    listed: bool | None
    seconds: float
    iou: tuple[float, ...] = ()
    dice: tuple[float, ...] = ()
    top: tuple[str, ...] = ()


def score(task: MixtureTask, method: Method, block: str, rate: int = SCORE_RATE) -> list[StemScore]:
    """Run one method on one mixture and score each of its sources at `rate` Hz.

    The field's tables were made at 11,025 Hz: BSS Eval's 512 taps are then a four times longer filter.
    """
    started = perf_counter()
    answer = method.estimate(task)
    return score_answer(task, method, answer, perf_counter() - started, block, rate)


def score_answer(
    task: MixtureTask, method: Method, answer: EstimatedSources, seconds: float, block: str, rate: int = SCORE_RATE
) -> list[StemScore]:
    """Score what a method made of a mixture in so many seconds, as `score` does."""
    estimates = answer.sounds
    silence = np.zeros_like(task.mix)
    part = np.s_[:, : task.scored]
    heard = np.stack([estimates.get(name, silence) for name in task.instruments])[part]
    estimate = at_rate(heard, task.rate, rate)
    stems = at_rate(task.stems[part], task.rate, rate)
    mix = np.broadcast_to(at_rate(task.mix[None][part], task.rate, rate), stems.shape)
    bss, scale_free = bss_eval(stems, estimate), si_sdr(stems, estimate)
    gain = scale_free - si_sdr(stems, mix)
    overlaps = mask_overlap(task.stems[part], heard, task.rate)
    right = set(estimates) == set(task.instruments) if method.detects else None
    return [
        StemScore(
            block=block,
            mixture=task.id,
            row=method.row,
            instrument=name,
            sdr=float(bss.sdr[k]),
            sir=float(bss.sir[k]),
            sar=float(bss.sar[k]),
            si_sdr=float(scale_free[k]),
            gain=float(gain[k]),
            listed=right,
            seconds=round(seconds, 4),
            iou=overlaps.iou[k],
            dice=overlaps.dice[k],
            top=answer.ranking[:TOP],
        )
        for k, name in enumerate(task.instruments)
    ]


def at_rate(sound: Floats, rate: int, wanted: int) -> Floats:
    """(S, n) at `rate` Hz → (S, m) at `wanted` Hz, band-limited."""
    if rate == wanted:
        return sound
    common = gcd(rate, wanted)
    return np.asarray(resample_poly(sound, wanted // common, rate // common, axis=1), np.float32)
