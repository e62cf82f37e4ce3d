"""BSS Eval gives the stored values of two independent libraries, and failures stay failures."""

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.signal import lfilter

from training.measuring.bss import bss_eval

Array = NDArray[np.float64]

# Made with this very generator: mir_eval 0.8.2 `separation.bss_eval_sources(compute_permutation=False)`;
# fast_bss_eval 0.1.4 (torch, float64) gave the same to all printed digits.
SDR = [21.962327304568994, 9.81058539836438]
SIR = [24.080570251565604, 9.893215807645317]
SAR = [26.113509622917476, 27.482022902722967]
MIXTURE_SDR = [7.821994622755106, -6.728412846872357]


@pytest.fixture(scope="module")
def duet() -> tuple[Array, Array]:
    rng = np.random.default_rng(5)
    noise = rng.standard_normal((2, 20_000))
    reference = np.stack([lfilter([1.0], [1.0, -1.6, 0.9], noise[0]), lfilter([1.0, 0.5], [1.0, 0.4, 0.8], noise[1])])
    estimate = 0.8 * reference + 0.15 * reference.sum(axis=0) + 0.3 * np.roll(reference, 3, axis=1)
    estimate += 0.05 * rng.standard_normal((2, 20_000)) * reference.std(axis=1)[:, None]
    return reference, estimate


def test_stored_values(duet: tuple[Array, Array]) -> None:
    scores = bss_eval(*duet)
    np.testing.assert_allclose(scores.sdr, SDR, atol=1e-6)
    np.testing.assert_allclose(scores.sir, SIR, atol=1e-6)
    np.testing.assert_allclose(scores.sar, SAR, atol=1e-6)


def test_stored_values_of_the_mixture(duet: tuple[Array, Array]) -> None:
    mix = duet[0].sum(axis=0)
    scores = bss_eval(duet[0], np.stack([mix, mix]))
    np.testing.assert_allclose(scores.sdr, MIXTURE_SDR, atol=1e-6)
    np.testing.assert_allclose(scores.sir, scores.sdr, atol=1e-6)
    assert np.all(scores.sar > 100)


def test_no_permutation(duet: tuple[Array, Array]) -> None:
    reference, estimate = duet
    assert np.all(bss_eval(reference, estimate[::-1]).sir < 0)


def test_a_short_filter_is_forgiven(duet: tuple[Array, Array]) -> None:
    reference, _ = duet
    short = np.asarray(lfilter([0.5, 0.2, -0.4], [1.0], reference, axis=1), np.float64)
    late = np.roll(reference, 600, axis=1)
    assert np.all(bss_eval(reference, short).sdr > 35)
    assert np.all(bss_eval(reference, late).sdr < 10)


@pytest.mark.parametrize("value", [0.0, np.nan, 1e-12])
def test_a_failed_estimate_has_no_score_and_spoils_no_other(duet: tuple[Array, Array], value: float) -> None:
    reference, estimate = duet
    broken = estimate.copy()
    broken[0] = value
    scores = bss_eval(reference, broken)
    assert np.isnan([scores.sdr[0], scores.sir[0], scores.sar[0]]).all()
    assert scores.sdr[1] == pytest.approx(SDR[1], abs=1e-6)


def test_what_cannot_be_scored_is_refused(duet: tuple[Array, Array]) -> None:
    reference, estimate = duet
    silent = reference.copy()
    silent[1] = 0
    with pytest.raises(ValueError, match="silent"):
        bss_eval(silent, estimate)
    with pytest.raises(ValueError, match="512"):
        bss_eval(reference[:, :512], estimate[:, :512])
    with pytest.raises(ValueError, match="512"):
        bss_eval(reference, estimate[:1])
