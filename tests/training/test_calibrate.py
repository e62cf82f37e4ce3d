import numpy as np
import pytest

from engine.model.fusion import fuse
from training.calibrate import f1, fit


def _evidence(strength: float, truth: np.ndarray, seed: int) -> np.ndarray:
    noise = np.random.default_rng(seed).normal(0, 1, truth.shape)
    return np.asarray(1 / (1 + np.exp(-(strength * (truth - 0.5) * 2 - 2 + noise))))


def test_evidence_that_tells_more_weighs_more_and_joining_beats_either() -> None:
    truth = np.random.default_rng(1).random((200, 21)) < 0.1
    heard, seen = _evidence(1.0, truth, 2), _evidence(2.0, truth, 3)
    config = fit(heard, seen, truth)
    assert config.visual > 0
    alone = f1(fuse(heard, None, config) >= config.threshold, truth)
    joined = f1(fuse(heard, seen, config) >= config.threshold, truth)
    assert joined > alone + 0.1


def test_a_picture_that_tells_nothing_gets_no_say() -> None:
    truth = np.random.default_rng(1).random((200, 21)) < 0.1
    heard = _evidence(2.0, truth, 2)
    config = fit(heard, np.random.default_rng(4).random(truth.shape), truth)
    assert config.visual == pytest.approx(0, abs=0.1)


def test_f1_counts_what_is_found_and_what_is_made_up() -> None:
    truth = np.array([[True, True, False, False]])
    assert f1(truth, truth) == 1
    assert f1(~truth, truth) == 0
    assert f1(np.array([[True, False, True, False]]), truth) == 0.5
