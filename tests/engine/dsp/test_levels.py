"""The picture of a recording: true levels at true places, however it is cut."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.dsp.levels import CEILING_DB, FLOOR_DB, levels, ready_columns
from engine.grid import MaskGrid
from engine.media.buffer import AudioBuffer

Make = Callable[[np.ndarray, int], AudioBuffer]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """A complete buffer of samples (channels, n) at a rate."""
    made = []

    def build(samples: np.ndarray, rate: int) -> AudioBuffer:
        buffer = AudioBuffer(rate, len(samples), samples.shape[1], tmp_path)
        made.append(buffer)
        buffer.append(samples.astype(np.float32))
        buffer.finish()
        return buffer

    yield build
    for buffer in made:
        buffer.close()


def sine(rate: int, hertz: float, level_db: float, seconds: float = 1.0) -> np.ndarray:
    t = np.arange(round(rate * seconds)) / rate
    return np.asarray(10 ** (level_db / 20) * np.sin(2 * np.pi * hertz * t))[None]


def db(level: np.ndarray) -> np.ndarray:
    return FLOOR_DB + level.astype(float) * (CEILING_DB - FLOOR_DB) / 255


@pytest.mark.parametrize("rate", [22_050, 44_100, 48_000, 96_000])
@pytest.mark.parametrize("level_db", [-12.0, -60.0])
def test_a_tone_reads_its_level_at_its_place(make: Make, rate: int, level_db: float) -> None:
    grid = MaskGrid.for_duration(1.0)
    # A bin's own frequency: between two bins a Hann window reads up to 1.4 dB less.
    column = levels(make(sine(rate, 44_100 / 4096 * 20, level_db), rate), grid, 20, 21)[:, 0]
    assert abs(column.argmax() - grid.band_at(44_100 / 4096 * 20)) <= 1
    assert db(column.max()) == pytest.approx(level_db, abs=0.6)


def test_silence_is_zero_and_full_scale_saturates(make: Make) -> None:
    grid = MaskGrid.for_duration(1.0)
    assert levels(make(np.zeros((2, 44_100)), 44_100), grid, 0, grid.columns).max() == 0
    assert levels(make(sine(44_100, 440.0, 0.0), 44_100), grid, 20, 21).max() == 255


def test_opposite_channels_do_not_cancel(make: Make) -> None:
    grid = MaskGrid.for_duration(1.0)
    tone = sine(44_100, 440.0, -20.0)
    alone = levels(make(tone, 44_100), grid, 20, 21)
    opposite = levels(make(np.concatenate([tone, -tone]), 44_100), grid, 20, 21)
    assert np.abs(opposite.astype(int) - alone.astype(int)).max() <= 1


@pytest.mark.parametrize("rate", [44_100, 48_000])
def test_blocks_equal_the_whole(make: Make, rate: int) -> None:
    grid = MaskGrid.for_duration(1.5)
    buffer = make(np.random.default_rng(0).uniform(-0.3, 0.3, (2, round(1.5 * rate))), rate)
    whole = levels(buffer, grid, 0, grid.columns)
    cuts = [0, 1, 7, 30, grid.columns]
    blocks = [levels(buffer, grid, a, b) for a, b in itertools.pairwise(cuts)]
    np.testing.assert_array_equal(np.concatenate(blocks, axis=1), whole)


def test_columns_are_ready_only_when_they_cannot_change(tmp_path: Path) -> None:
    grid = MaskGrid.for_duration(2.0)
    sound = np.random.default_rng(0).uniform(-0.3, 0.3, (1, 88_200)).astype(np.float32)
    buffer = AudioBuffer(44_100, 1, 88_200, tmp_path)
    try:
        buffer.append(sound[:, :30_000])
        ready = ready_columns(buffer, grid)
        assert 20 < ready < grid.columns
        early = levels(buffer, grid, 0, ready)
        buffer.append(sound[:, 30_000:])
        buffer.finish()
        assert ready_columns(buffer, grid) == grid.columns
        np.testing.assert_array_equal(levels(buffer, grid, 0, ready), early)
    finally:
        buffer.close()
