"""Beats and bars of sounds whose beats are known."""

import numpy as np
import pytest

from engine.beats import find_beats
from engine.project.marks import Beats
from tests.held_sound import HeldSound

RATE = 22_050


def plucked(times: np.ndarray, per_bar: int, seconds: float) -> HeldSound:
    """A pluck at each time; the first of each bar an octave lower and louder, and chords change there."""
    rng = np.random.default_rng(3)
    sound = rng.normal(0, 1e-3, round(seconds * RATE))
    t = np.arange(round(0.25 * RATE)) / RATE
    for n, at in enumerate(times):
        low = 98.0 * 2 ** (rng.integers(0, 7) / 12) if n % per_bar == 0 else 330.0
        start = round(at * RATE)
        piece = (0.6 if n % per_bar == 0 else 0.25) * np.exp(-t / 0.07) * np.sin(2 * np.pi * low * t)
        stop = min(len(sound), start + len(t))
        sound[start:stop] += piece[: stop - start]
    return HeldSound(sound.astype(np.float32), RATE)


def found_in(sound: HeldSound) -> Beats:
    *progress, beats = find_beats(sound, sound.length)
    assert all(isinstance(step, float) and 0 < step <= 1 for step in progress)
    assert isinstance(beats, Beats)
    return beats


@pytest.mark.parametrize(("tempo", "per_bar"), [(92.0, 4), (131.0, 3)])
def test_beats_and_bars_of_an_even_tempo(tempo: float, per_bar: int) -> None:
    times = np.arange(0.4, 24.0, 60 / tempo)
    beats = found_in(plucked(times, per_bar, 24.5))
    assert beats.tempo == pytest.approx(tempo, rel=0.01)
    errors = np.abs(np.array(beats.times)[:, None] - times).min(axis=1)
    assert np.mean(errors < 0.03) > 0.95
    assert beats.per_bar == per_bar
    starts = [t for n, t in enumerate(beats.times) if beats.begins_bar(n)]
    assert np.abs(np.array(starts)[:, None] - times[::per_bar]).min(axis=1).max() < 0.04


def test_beats_follow_a_tempo_that_slows_down() -> None:
    steps = np.linspace(0.45, 0.62, 45)
    times = 0.3 + np.concatenate([[0.0], np.cumsum(steps)])
    beats = found_in(plucked(times, 4, float(times[-1]) + 0.5))
    errors = np.abs(times[:, None] - np.array(beats.times)).min(axis=1)
    assert np.mean(errors < 0.05) > 0.9


@pytest.mark.parametrize("seconds", [0.0, 0.4, 12.0])
def test_silence_has_no_beats(seconds: float) -> None:
    assert found_in(HeldSound(np.zeros(round(seconds * RATE), np.float32), RATE)) == Beats()
