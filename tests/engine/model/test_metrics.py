"""Scores are the textbook's, failures are failures, and intervals are what intervals should be."""

import math

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.model.metrics import dice, failed, iou, si_sdr, summarise


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(11)


def test_si_sdr_of_orthogonal_noise_is_its_level(rng: np.random.Generator) -> None:
    time = np.arange(8000) / 8000
    reference = np.sin(2 * np.pi * 440 * time)
    noise = np.sin(2 * np.pi * 660 * time)
    for level in (0.0, 10.0, 30.0):
        estimate = reference + noise * 10 ** (-level / 20)
        assert si_sdr(reference, estimate) == pytest.approx(level, abs=1e-6)


@pytest.mark.parametrize("gain", [1e-2, -1.0, 50.0])
def test_si_sdr_ignores_scale_and_offset(rng: np.random.Generator, gain: float) -> None:
    reference = rng.standard_normal((2, 3, 1000))
    estimate = reference + 0.3 * rng.standard_normal((2, 3, 1000))
    scores = si_sdr(reference, estimate)
    assert scores.shape == (2, 3)
    np.testing.assert_allclose(si_sdr(reference + 0.5, gain * estimate - 2.0), scores, atol=1e-9)


def test_si_sdr_of_a_copy_is_infinite() -> None:
    reference = np.array([1.0, -1.0, 2.0, -2.0])
    assert si_sdr(reference, reference) == math.inf


def test_si_sdr_refuses_what_cannot_be_compared() -> None:
    with pytest.raises(ValueError, match="silent"):
        si_sdr(np.zeros(10), np.ones(10))
    with pytest.raises(ValueError, match="shape"):
        si_sdr(np.ones(10), np.ones(11))


def test_silent_or_broken_estimates_have_no_score(rng: np.random.Generator) -> None:
    reference = rng.standard_normal((5, 1000)).astype(np.float32)
    estimate = reference + 0.1 * rng.standard_normal((5, 1000)).astype(np.float32)
    estimate[1] = 0
    estimate[2, 7] = np.nan
    estimate[3, 7] = np.inf
    estimate[4] *= 1e-4
    assert failed(reference, estimate).tolist() == [False, True, True, True, True]
    scores = si_sdr(reference, estimate)
    assert np.isnan(scores).tolist() == [False, True, True, True, True]
    assert scores[0] == pytest.approx(20, abs=1)


def test_quiet_is_not_silent(rng: np.random.Generator) -> None:
    reference = 1e-6 * rng.standard_normal(1000).astype(np.float32)
    assert not failed(reference, reference)
    assert not failed(reference, reference * np.float32(0.01))


def masks() -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    predicted = np.zeros((4, 5), np.bool_)
    true = np.zeros((4, 5), np.bool_)
    predicted[:, :3] = True  # 12 cells
    true[:, 2:4] = True  # 8 cells, 4 of them shared
    return predicted, true


def test_overlap_by_hand() -> None:
    predicted, true = masks()
    assert iou(predicted, true) == pytest.approx(4 / 16)
    assert dice(predicted, true) == pytest.approx(8 / 20)


def test_a_perfect_mask_scores_one_and_a_disjoint_one_zero() -> None:
    _, true = masks()
    assert iou(true, true) == 1
    assert dice(true, true) == 1
    assert iou(~true, true) == 0
    assert dice(~true, true) == 0


def test_dice_and_iou_obey_their_identity(rng: np.random.Generator) -> None:
    predicted, true = rng.random((2, 30, 40)) < 0.3
    overlap = iou(predicted, true)
    assert dice(predicted, true) == pytest.approx(2 * overlap / (1 + overlap))


def test_nothing_to_find_is_undefined() -> None:
    empty = np.zeros((3, 3), np.bool_)
    assert math.isnan(iou(empty, empty))
    assert math.isnan(dice(empty, empty))


def test_masks_must_be_masks() -> None:
    with pytest.raises(ValueError, match="boolean"):
        iou(np.zeros((2, 2), np.uint8), np.zeros((2, 2), np.bool_))
    with pytest.raises(ValueError, match="shape"):
        dice(np.zeros((2, 2), np.bool_), np.zeros((2, 3), np.bool_))


def test_the_interval_covers_the_truth_about_as_often_as_it_says(rng: np.random.Generator) -> None:
    hits = 0
    for trial in range(200):
        summary = summarise(rng.normal(3.0, 2.0, 40).tolist(), seed=trial)
        hits += summary.low <= 3.0 <= summary.high
    assert 0.88 <= hits / 200 <= 0.985


def test_stems_of_one_mixture_are_not_independent(rng: np.random.Generator) -> None:
    centres = rng.normal(0, 3, 30)
    scores = np.repeat(centres, 2)
    loose = summarise(scores.tolist())
    grouped = summarise(scores.tolist(), groups=np.repeat(np.arange(30), 2).tolist())
    assert grouped.mean == pytest.approx(loose.mean)
    assert grouped.high - grouped.low > 1.2 * (loose.high - loose.low)


def test_a_failure_lowers_no_mean_but_is_counted() -> None:
    summary = summarise([4.0, math.nan, 6.0, math.nan])
    assert (summary.mean, summary.n, summary.failed, summary.failure_rate) == (5.0, 2, 2, 0.5)
    nothing = summarise([math.nan, math.nan])
    assert math.isnan(nothing.mean)
    assert nothing.failure_rate == 1


def test_summaries_repeat_and_one_score_has_no_interval() -> None:
    scores = [1.0, 4.0, 2.5, 8.0]
    assert summarise(scores, seed=3) == summarise(scores, seed=3)
    single = summarise([2.0])
    assert single.mean == 2
    assert math.isnan(single.low)


def test_an_infinite_score_cannot_hide_in_a_mean() -> None:
    with pytest.raises(ValueError, match="infinite"):
        summarise([1.0, math.inf])
