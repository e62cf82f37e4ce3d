"""The second stage: directions are learnt from some windows and then used in all of them."""

from collections.abc import Generator, Sequence
from typing import TypeVar

import numpy as np
import pytest

from engine.arrays import Floats
from engine.detection import WINDOW
from engine.device import DeviceChoice
from engine.directions import Directions, find_directions
from engine.grid import MaskGrid
from engine.inference import STEP
from engine.model.checkpoint import load_model
from engine.separate import Networks, SeparationRequest, separate
from engine.separation_events import MaskBlock
from tests.engine.dsp.test_spatial import RATE, VOICES, mixed
from tests.fakes import MemoryBuffer
from tests.tiny_models import tiny_model

GRID = MaskGrid.for_duration(4.0)
CPU = DeviceChoice("cpu", "CPU", "float32", "")
R = TypeVar("R")


def finished(steps: Generator[float, None, R]) -> R:
    """What a generator returns."""
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            result: R = stop.value
            return result


def leaning(_: Sequence[int], bands: Floats) -> Floats:
    """A network that takes the first voice for a little more likely below 200 Hz, the second above, at random."""
    rng = np.random.default_rng(len(bands))
    first = np.clip(0.5 + rng.normal(0, 0.2, bands.shape), 0.02, 0.98)
    first[:, : round(GRID.band_at(225.0))] += 0.2
    return np.asarray(np.stack([first, 1 - first], axis=1).clip(0.01, 0.98) * 0.98, np.float32)


def test_directions_are_found_in_stereo_and_not_in_mono() -> None:
    found = finished(find_directions(mixed((65.0, 25.0)), GRID, [0], WINDOW, leaning))
    assert isinstance(found, Directions)
    after = found.sharpen(0, leaning([0], np.zeros((1, GRID.bands, WINDOW), np.float32))[0])
    assert after.shape == (2, GRID.bands, WINDOW)
    one = MemoryBuffer(VOICES.sum(axis=0, keepdims=True), RATE)
    two_alike = MemoryBuffer(np.repeat(VOICES.sum(axis=0, keepdims=True), 2, axis=0), RATE)
    for sound in (one, two_alike):
        assert finished(find_directions(sound, GRID, [0], WINDOW, leaning)) is None


def test_the_network_is_asked_for_few_windows_however_long_the_recording() -> None:
    asked = []

    def counting(firsts: Sequence[int], bands: Floats) -> Floats:
        asked.append(len(bands))
        return leaning(firsts, bands)

    sound = MemoryBuffer(np.tile(mixed((65.0, 25.0)).samples, 25), RATE)
    grid = MaskGrid.for_duration(100.0)
    finished(find_directions(sound, grid, list(range(0, grid.columns - WINDOW, STEP)), WINDOW, counting))
    assert asked == [1] * 10


@pytest.mark.parametrize("channels", [1, 2])
def test_every_column_gets_a_valid_mask(tmp_path_factory: pytest.TempPathFactory, channels: int) -> None:
    networks = Networks(load_model(tiny_model(tmp_path_factory.mktemp("model"))), CPU)
    stereo = mixed((60.0, 30.0))
    sound = stereo if channels == 2 else MemoryBuffer(stereo.samples.mean(axis=0, keepdims=True), RATE)
    blocks = [
        event
        for event in separate(networks, SeparationRequest(sound, GRID, ("flute", "cello")))
        if isinstance(event, MaskBlock)
    ]
    assert sum(block.planes.shape[2] for block in blocks) == GRID.columns
    assert all(block.planes.sum(axis=0, dtype=np.uint16).max() <= 255 for block in blocks)
