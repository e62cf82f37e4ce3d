from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from engine.arrays import Floats
from training.measuring.calibrate import UNWANTED, MixtureEvidence, cross_entropy, f1, fit, scores, taken
from training.measuring.list_costs import ListCosts, list_costs, total_gain
from training.measuring.methods import EstimatedSources, FrameAt

COSTS = ListCosts(4.0, 1.0, 0)


def _evidence(strength: float, truth: np.ndarray, seed: int) -> np.ndarray:
    noise = np.random.default_rng(seed).normal(0, 1, truth.shape)
    return np.asarray(1 / (1 + np.exp(-(strength * (truth - 0.5) * 2 - 2 + noise))))


def _case(sound: float, picture: float) -> MixtureEvidence:
    """Sound and picture of that strength; the wrong picture shows others as clearly."""
    truth = np.random.default_rng(1).random((200, 21)) < 0.1
    misled = _evidence(picture, np.roll(truth, 7, axis=1), 5)
    nothing = np.zeros(truth.shape)
    return MixtureEvidence(
        _evidence(sound, truth, 2), nothing, _evidence(picture, truth, 3), nothing, misled, nothing, truth
    )


def _f1(evidence: MixtureEvidence) -> dict[str, float]:
    config = fit(evidence, COSTS)
    return {name: f1(taken(score, config), evidence.truth) for name, score in scores(evidence, config).items()}


def test_joining_beats_either_and_a_wrong_picture_does_not_cost_what_a_right_one_gives() -> None:
    evidence = _case(1.5, 2.5)
    assert fit(evidence, COSTS).visual > 0
    found = _f1(evidence)
    assert found["fused"] > found["heard"] + 0.1
    assert found["heard"] - found["misled"] < 0.5 * (found["fused"] - found["heard"])


def test_what_masks_claim_helps_where_it_says_more_than_the_ear() -> None:
    deaf = _case(0.7, 0.0)
    share = 0.3 * deaf.truth + 0.05 * np.random.default_rng(3).random(deaf.truth.shape)
    told = replace(deaf, claimed=share, seen_claimed=share, misled_claimed=share)
    assert fit(deaf, COSTS).claim == 0
    assert fit(told, COSTS).claim > 0.5
    assert _f1(told)["heard"] > _f1(deaf)["heard"] + 0.2


def test_without_doubt_a_wrong_picture_costs_more() -> None:
    evidence = _case(1.5, 2.5)
    config = fit(evidence, COSTS)
    assert config.doubt > 0
    trusting = replace(config, doubt=0.0, goodwill=10.0)
    assert cross_entropy(scores(evidence, trusting)["misled"], evidence.truth) > cross_entropy(
        scores(evidence, config)["misled"], evidence.truth
    )


def test_a_picture_that_tells_nothing_changes_nothing() -> None:
    evidence = _case(2.0, 0.0)
    found = scores(evidence, fit(evidence, COSTS))
    assert np.abs(found["fused"] - found["heard"]).mean() < 0.02


def test_f1_counts_what_is_found_and_what_is_made_up() -> None:
    truth = np.array([[True, True, False, False]])
    assert f1(truth, truth) == 1
    assert f1(~truth, truth) == 0
    assert f1(np.array([[True, False, True, False]]), truth) == 0.5


def test_the_dearer_a_missing_instrument_the_sooner_one_is_taken() -> None:
    evidence = _case(1.5, 2.5)
    eager, careful = fit(evidence, ListCosts(9.0, 1.0, 0)), fit(evidence, ListCosts(1.0, 3.0, 0))
    assert eager.threshold == round(UNWANTED / (9 + UNWANTED), 2)
    assert careful.threshold == round(3 * UNWANTED / (1 + 3 * UNWANTED), 2)


class _Thief:
    """Gives each instrument asked for its own sound, and every stranger a part of it."""

    def __init__(self, stems: dict[str, Floats]) -> None:
        self.stems = stems

    def separate_array(
        self, sound: Floats, rate: int, instruments: Sequence[str] | None, frame_at: FrameAt | None = None
    ) -> EstimatedSources:
        assert instruments is not None
        strangers = [name for name in instruments if name not in self.stems]
        level = 0.1 + 0.2 * len(strangers)
        noise = np.random.default_rng(4).normal(0, level, (sound.shape[1],)).astype(np.float32)
        return EstimatedSources({name: self.stems.get(name, noise) + noise for name in instruments})


def test_a_missing_instrument_costs_its_gain_and_a_stranger_what_it_takes() -> None:
    rng = np.random.default_rng(3)
    stems = {name: rng.normal(0, 1, (5000,)).astype(np.float32) for name in ("flute", "cello")}
    thief = _Thief(stems)
    whole = total_gain(thief, stems, ["flute", "cello"])
    assert whole > 2 * 15
    costs = list_costs(thief, [(stems, ["flute", "banjo", "cello"])])
    assert abs(costs.missed - whole / 2) < 1
    assert 0 < costs.extra < costs.missed + whole / 2
    assert costs.mixtures == 1
