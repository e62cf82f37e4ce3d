"""Two players in different places are told apart by direction; where direction says nothing, nothing changes."""

import numpy as np
import pytest

from engine.arrays import Floats
from engine.dsp.bands import band_covariance
from engine.dsp.spatial import Covariance, find_places, sharpen
from engine.grid import MaskGrid
from tests.fakes import MemoryBuffer

RATE = 44_100
SECONDS = 4.0
COLUMNS = 160
GRID = MaskGrid(COLUMNS)
NOTES = ((261.6, 329.6, 392.0, 523.3), (174.6, 220.0, 440.0, 587.3))


def voice(notes: tuple[float, ...], seed: int) -> Floats:
    """Half-second notes of twenty partials with a little breath: (samples,) float32."""
    rng = np.random.default_rng(seed)
    time = np.arange(round(SECONDS * RATE)) / RATE
    sound = 0.002 * rng.standard_normal(len(time))
    for slot in range(round(SECONDS / 0.5)):
        inside = (time >= slot * 0.5) & (time < slot * 0.5 + 0.45)
        pitch = float(rng.choice(notes))
        for partial in range(1, 21):
            sound[inside] += np.sin(2 * np.pi * pitch * partial * time[inside] + float(rng.uniform(0, 6))) / partial
    return np.asarray(0.1 * sound, np.float32)


VOICES = np.stack([voice(notes, seed) for seed, notes in enumerate(NOTES)])


def mixed(angles: tuple[float, float]) -> MemoryBuffer:
    """Both voices panned to `angles` (degrees, 45 = middle)."""
    gains = np.stack([[np.cos(np.deg2rad(a)), np.sin(np.deg2rad(a))] for a in angles])
    return MemoryBuffer((gains.T @ VOICES).astype(np.float32), RATE)


def covariance(sound: MemoryBuffer) -> Covariance:
    result = band_covariance(sound, GRID, 0, COLUMNS)
    assert result is not None
    return result


def truth() -> Floats:
    """Each voice's share of the power of a cell, (2, B, T)."""
    alone = [MemoryBuffer(np.stack([v, v]), RATE) for v in VOICES]
    power = np.stack([covariance(sound).left for sound in alone])
    return np.asarray(power / power.sum(axis=0), np.float32)


def unsure(strength: float) -> Floats:
    """Shares of a network that is only a little more often right than wrong, and random about it: (2, B, T)."""
    rng = np.random.default_rng(5)
    right = truth()[0] > 0.5
    lean = np.where(right, strength, -strength) + rng.normal(0, 0.2, right.shape)
    first = np.clip(0.5 + lean, 0.02, 0.98)
    return np.asarray(0.98 * np.stack([first, 1 - first]), np.float32)


def rightness(shares: Floats, level: Floats) -> float:
    """Part of the energy that lies in cells where the larger share is that of the louder voice."""
    right = (shares[0] > shares[1]) == (truth()[0] > 0.5)
    return float((right * level).sum() / level.sum())


@pytest.mark.parametrize("angles", [(35.0, 55.0), (55.0, 35.0), (20.0, 70.0)])
def test_a_lean_becomes_a_clear_answer_when_the_players_sit_apart(angles: tuple[float, float]) -> None:
    found, before = covariance(mixed(angles)), unsure(0.25)
    places = find_places([found], [before])
    after = sharpen(found, before, places)
    level = found.left + found.right
    error = [float((np.abs(shares - truth()).sum(axis=0) * level).sum() / level.sum()) for shares in (before, after)]
    assert error[1] < 0.5 * error[0]
    assert rightness(after, level) > 0.95
    low = slice(0, round(GRID.band_at(4000)))
    assert ((places.left[0] > places.left[1]) == (angles[0] < angles[1]))[low].mean() > 0.95


def test_players_in_one_place_keep_the_networks_shares() -> None:
    found, before = covariance(mixed((40.0, 40.0))), unsure(0.3)
    assert not covariance(mixed((45.0, 45.0))).wide
    after = sharpen(found, before, find_places([found], [before]))
    assert np.abs(after / after.sum(axis=0) - before / before.sum(axis=0)).max() < 0.01


def test_what_the_network_is_sure_of_stays() -> None:
    found, sure = covariance(mixed((40.0, 50.0))), np.asarray(0.98 * np.round(truth()), np.float32)
    after = sharpen(found, sure, find_places([found], [sure]))
    level = found.left + found.right
    assert rightness(after, level) > 0.999


def test_a_place_may_differ_from_band_to_band() -> None:
    """Two microphones apart: the same player is to the left of one band's phase and to the right of another's."""
    low, high = covariance(mixed((25.0, 65.0))), covariance(mixed((65.0, 25.0)))
    upper = np.arange(GRID.bands)[:, None] >= GRID.band_at(800)
    parts = ((low.left, high.left), (low.right, high.right), (low.cross, high.cross))
    found = Covariance(*(np.where(upper, b, a) for a, b in parts))
    before, level = unsure(0.25), found.left + found.right
    after = sharpen(found, before, find_places([found], [before]))
    assert rightness(after, level) > 0.95 > rightness(before, level)


def test_two_of_three_in_one_place_get_the_same_place_and_nobody_gets_what_the_network_denies() -> None:
    found, two = covariance(mixed((30.0, 60.0))), unsure(0.25)
    # The voice on the left is played by one instrument first and by another one after it.
    early = np.arange(COLUMNS) < COLUMNS // 2
    three = np.stack([two[0] * early, two[0] * ~early, two[1]])
    places = find_places([found], [three])
    assert abs(np.median(places.left[0]) - np.median(places.left[1])) < 0.05
    assert np.median(places.left[0]) > np.median(places.left[2]) + 0.2
    after = sharpen(found, three, places)
    assert after[1][:, early].max() < 1e-3
    assert after[0][:, ~early].max() < 1e-3


def test_shares_stay_shares() -> None:
    found, before = covariance(mixed((30.0, 60.0))), unsure(0.2)
    after = sharpen(found, before, find_places([found], [before]))
    assert after.shape == before.shape
    assert after.dtype == np.float32
    assert after.min() >= 0
    assert after.sum(axis=0).max() <= 1 + 1e-5


def test_silence_and_mono_are_no_trouble() -> None:
    silent = covariance(MemoryBuffer(np.zeros((2, RATE), np.float32), RATE))
    assert not silent.wide
    places, before = find_places([silent], [unsure(0.2)]), unsure(0.2)
    assert (places.left + places.right == 1).all()
    after = sharpen(silent, before, places)
    assert np.isfinite(after).all()
    assert 0 <= after.min() <= after.sum(axis=0).max() <= 1 + 1e-5
    assert band_covariance(MemoryBuffer(np.zeros((1, RATE), np.float32), RATE), GRID, 0, COLUMNS) is None
