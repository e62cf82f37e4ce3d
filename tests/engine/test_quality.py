"""The estimate of a stem's SI-SDR: sure masks are believed, doubtful ones are not, and who made it is told."""

import numpy as np
import pytest

from engine.dsp.sound import ArraySound
from engine.grid import MaskGrid
from engine.project.document import Project
from engine.project.edits import Paint
from engine.project.segmentation import Segmentation
from engine.quality import (
    FEATURES,
    LOCAL,
    Estimator,
    design,
    estimator,
    features,
    in_context,
    qualities,
    seconds_of,
    sure_and_doubtful,
    sureness,
)
from engine.region import Box, Region
from engine.teaching import followed

GRID = MaskGrid.for_duration(4.0)
PLAYERS = ("flute", "cello")


def two_tones() -> ArraySound:
    """880 and 220 Hz for nearly three seconds, then silence."""
    t = np.arange(4 * 44_100) / 44_100
    tones = (np.sin(2 * np.pi * 880 * t) + np.sin(2 * np.pi * 220 * t)) * (t < 2.9)
    return ArraySound(np.asarray(0.2 * tones[None], np.float32), 44_100)


def split(doubt: float) -> Segmentation:
    """The upper bands are the flute's, the lower ones the cello's, but for `doubt` of each."""
    mask = Segmentation(GRID, PLAYERS)
    border = round(GRID.band_at(440))
    flute = np.full((GRID.bands, GRID.columns), doubt)
    flute[border:] = 1 - doubt
    mask.fill(0, np.asarray(np.stack([flute, 1 - flute]) * 255, np.uint8))
    return mask


def test_sure_masks_are_believed_more() -> None:
    estimates = [followed(qualities(two_tones(), split(doubt)))["flute"] for doubt in (0.02, 0.15, 0.4)]
    means = [quality.decibels[:2].mean() for quality in estimates]
    assert means[0] > means[1] + 3
    assert means[1] > means[2] + 1
    # Nothing is said of the silence at the end.
    assert np.isfinite(estimates[0].decibels).tolist() == [True, True, True, False]
    assert estimates[0].record()["seconds_db"][-1] is None  # type: ignore[index]  # a list by its own test


def test_who_decided_it_is_told() -> None:
    mask = split(0.2)
    project = Project(mask.taught_by(split(0.0), PLAYERS, 0, round(GRID.column_at(2))))
    now = project.segmentation
    assert now is not None
    project.apply(Paint(Region.full(Box(0, round(GRID.column_at(1)), 0, GRID.bands)), "flute"))
    flute = followed(qualities(two_tones(), now))["flute"]
    assert flute.hand[:3].round(2).tolist() == [1, 0, 0]
    assert flute.taught[:3].round(2).tolist() == [0, 1, 0]
    assert flute.part(flute.hand) == pytest.approx(1 / 3, abs=0.02)
    project.close()


def test_sureness_is_the_ratio_of_what_is_sure_to_what_is_not() -> None:
    planes = np.full((1, 4, 5), 204, np.uint8)
    found = sureness(*sure_and_doubtful(planes, np.ones((4, 5), np.float32)))
    assert found[0] == pytest.approx(10 * np.log10(0.8**2 / (0.8 * 0.2)), abs=1e-3)


def test_a_level_changes_nothing() -> None:
    random = np.random.default_rng(2)
    planes = random.integers(0, 120, (2, 256, 43), np.uint8)
    power = random.random((256, 43)).astype(np.float32)
    assert features(planes, power).shape == (2, len(LOCAL))
    assert np.allclose(features(planes, power), features(planes, 1000 * power), atol=1e-3)


def test_the_box_holds_numbers_that_fit() -> None:
    numbers = estimator()
    assert len(numbers.mean) == len(numbers.scale) == len(FEATURES)
    assert design(np.zeros((1, len(FEATURES))), ("flute",)).shape[1] == len(numbers.weights)
    far = Estimator(numbers.mean, numbers.scale, 1e6 * np.abs(numbers.weights))
    assert far.decibels(numbers.mean[None], ("flute",))[0] == 30


def test_what_is_around_a_second_counts() -> None:
    local = np.zeros((4, 1, len(LOCAL)))
    local[:, 0, 0] = [3.0, 6.0, np.nan, 0.0]
    local[2] = np.nan
    judged = in_context(local)
    around, in_all = judged[:, 0, len(LOCAL)], judged[:, 0, len(LOCAL) + 1]
    assert around.tolist() == [4.5, 4.5, 3.0, 0.0]
    assert in_all.tolist() == [3.0] * 4
    assert judged.shape == (4, 1, len(FEATURES))


def test_seconds_cover_every_column_once() -> None:
    spans = list(seconds_of(GRID))
    assert len(spans) == 4
    assert [first for first, _ in spans][1:] == [stop for _, stop in spans][:-1]
    assert (spans[0][0], spans[-1][1]) == (0, GRID.columns)
