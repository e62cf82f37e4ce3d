from dataclasses import replace

import numpy as np

from training.calibrate import Evidence, cross_entropy, f1, fit, scores


def _evidence(strength: float, truth: np.ndarray, seed: int) -> np.ndarray:
    noise = np.random.default_rng(seed).normal(0, 1, truth.shape)
    return np.asarray(1 / (1 + np.exp(-(strength * (truth - 0.5) * 2 - 2 + noise))))


def _case(sound: float, picture: float) -> Evidence:
    """Sound and picture of that strength; the wrong picture shows others as clearly."""
    truth = np.random.default_rng(1).random((200, 21)) < 0.1
    misled = _evidence(picture, np.roll(truth, 7, axis=1), 5)
    return Evidence(_evidence(sound, truth, 2), _evidence(picture, truth, 3), misled, truth)


def _f1(evidence: Evidence) -> dict[str, float]:
    config = fit(evidence)
    return {name: f1(score >= config.threshold, evidence.truth) for name, score in scores(evidence, config).items()}


def test_joining_beats_either_and_a_wrong_picture_does_not_cost_what_a_right_one_gives() -> None:
    evidence = _case(1.5, 2.5)
    assert fit(evidence).visual > 0
    found = _f1(evidence)
    assert found["fused"] > found["heard"] + 0.1
    assert found["heard"] - found["misled"] < 0.5 * (found["fused"] - found["heard"])


def test_without_doubt_a_wrong_picture_costs_more() -> None:
    evidence = _case(1.5, 2.5)
    config = fit(evidence)
    assert config.doubt > 0
    trusting = replace(config, doubt=0.0, goodwill=10.0)
    assert cross_entropy(scores(evidence, trusting)["misled"], evidence.truth) > cross_entropy(
        scores(evidence, config)["misled"], evidence.truth
    )


def test_a_picture_that_tells_nothing_changes_nothing() -> None:
    evidence = _case(2.0, 0.0)
    found = scores(evidence, fit(evidence))
    assert np.abs(found["fused"] - found["heard"]).mean() < 0.02


def test_f1_counts_what_is_found_and_what_is_made_up() -> None:
    truth = np.array([[True, True, False, False]])
    assert f1(truth, truth) == 1
    assert f1(~truth, truth) == 0
    assert f1(np.array([[True, False, True, False]]), truth) == 0.5
