"""Loudness against the signals of EBU Tech 3341 and 3342 that can be made here."""

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.media.loudness import Loudness, LoudnessMeter, TruePeak


def measured(sound: NDArray[np.floating], rate: int, layout: str | None = None, block: int = 50_000) -> Loudness:
    meter = LoudnessMeter(rate, len(sound), layout)
    for start in range(0, sound.shape[1], block):
        meter.add(sound[:, start : start + block])
    return meter.result()


def steps(levels: Sequence[tuple[float, float]], rate: int = 48_000, channels: int = 2) -> NDArray[np.float32]:
    """1 kHz, the same in all channels, at (dBFS, seconds) one after the other."""
    gains = np.concatenate([np.full(round(seconds * rate), 10 ** (level / 20)) for level, seconds in levels])
    sine = np.sin(2 * np.pi * 1000 * np.arange(len(gains)) / rate)
    return np.tile((gains * sine).astype(np.float32), (channels, 1))


CASES: dict[str, tuple[list[tuple[float, float]], float]] = {
    # EBU Tech 3341, table 1: cases 2, 4 (which contains 3) and 5.
    "2": ([(-33, 20)], -33.0),
    "4": ([(-72, 10), (-36, 10), (-23, 60), (-36, 10), (-72, 10)], -23.0),
    "5": ([(-26, 20), (-20, 20.1), (-26, 20)], -23.0),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_integrated_loudness_and_its_gates(case: str) -> None:
    levels, expected = CASES[case]
    assert measured(steps(levels), 48_000).integrated == pytest.approx(expected, abs=0.1)


def test_the_rate_and_the_way_it_is_cut_do_not_matter() -> None:
    for rate in (44_100, 96_000):
        assert measured(steps([(-23, 5)], rate), rate, block=777).integrated == pytest.approx(-23.0, abs=0.1)


def test_channels_weigh_what_their_place_says() -> None:
    """Tech 3341, case 6: 5.0 with -28, -28, -24, -30, -30 dBFS is -23 LUFS; the low-frequency channel counts not."""
    levels = {"FL": -28.0, "FR": -28.0, "FC": -24.0, "LFE": 0.0, "BL": -30.0, "BR": -30.0}
    sine = steps([(0, 20)], channels=1)
    sound = np.concatenate([sine * np.float32(10 ** (level / 20)) for level in levels.values()])
    assert measured(sound, 48_000, "5.1").integrated == pytest.approx(-23.0, abs=0.1)


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        ([(-20, 20), (-30, 20)], 10), ([(-20, 20), (-15, 20)], 5), ([(-40, 20), (-20, 20)], 20),
        ([(-50, 20), (-35, 20), (-20, 20), (-35, 20), (-50, 20)], 15),
    ],
)  # fmt: skip
def test_the_range_of_tech_3342(levels: Sequence[tuple[float, float]], expected: float) -> None:
    assert measured(steps(levels, channels=1), 48_000).range == pytest.approx(expected, abs=0.1)


@pytest.mark.parametrize(("divisor", "phase"), [(4, 0.0), (4, 45.0), (6, 60.0), (8, 67.5)])
def test_the_true_peak_lies_between_the_samples(divisor: int, phase: float) -> None:
    """Tech 3341, cases 15 to 18: a sine of fs/4 … fs/8 whose samples miss its top: -6.0 dBTP, +0.2 / -0.4."""
    time = np.arange(4_800)
    sine = 0.5 * np.sin(2 * np.pi * time / divisor + np.radians(phase))
    fade = np.minimum(1, np.minimum(time, time[::-1]) / 480)
    result = measured((sine * fade)[None].astype(np.float32), 48_000)
    assert result.true_peak is not None
    assert -0.4 <= result.true_peak - 20 * np.log10(0.5) <= 0.2


def test_a_quiet_peak_is_told_as_finely_as_a_loud_one() -> None:
    loud, quiet = TruePeak(44_100, 1), TruePeak(44_100, 1)
    noise = np.random.default_rng(1).normal(0, 0.1, (1, 30_000)).astype(np.float32)
    loud.add(noise)
    for start in range(0, 30_000, 999):
        quiet.add(noise[:, start : start + 999] / np.float32(1024))
    assert quiet.value() * 1024 == pytest.approx(loud.value(), rel=1e-5)
    assert loud.value() > loud.peak


def test_what_cannot_be_told_is_none() -> None:
    assert measured(np.zeros((2, 48_000)), 48_000) == Loudness(None, None, None, 0.0)
    assert measured(steps([(-20, 0.3)]), 48_000).integrated is None
    short = measured(steps([(-20, 2)]), 48_000)
    assert short.integrated == pytest.approx(-20.0, abs=0.1)
    assert short.range is None
    # Nobody says where eleven channels stand.
    nameless = measured(np.full((11, 200_000), 0.5), 48_000, "11 channels")
    assert (nameless.integrated, nameless.range) == (None, None)
    assert nameless.peak == 0.5
