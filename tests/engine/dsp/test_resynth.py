"""Mix × mask → sound: shares sound where they are, sums hold, and it does not matter how a span is cut."""

import itertools

import numpy as np
import pytest

from engine.dsp.resynth import Renderer
from engine.grid import MaskGrid
from engine.project.segmentation import Segmentation
from tests.fakes import MemoryBuffer, noise_buffer, random_mask

ALL = {"violin": 1.0, "cello": 1.0, "other": 1.0}


def tones(rate: int, seconds: float, *hertz: float) -> np.ndarray:
    t = np.arange(round(rate * seconds)) / rate
    sound: np.ndarray = np.sum([np.sin(2 * np.pi * f * t) for f in hertz], axis=0)
    return sound[None] * 0.2


@pytest.mark.parametrize("rate", [8_000, 44_100, 48_000, 96_000])
@pytest.mark.parametrize("channels", [1, 2, 6])
def test_stems_add_up_to_the_mix(rate: int, channels: int) -> None:
    buffer, mask = noise_buffer(0.7, rate, channels), random_mask(0.7)
    renderer = Renderer(buffer, mask.grid)
    stems = renderer.render_many(mask, [{name: 1.0} for name in ALL], 0, buffer.length)
    assert np.abs(sum(stems) - buffer.samples).max() < 1e-5
    assert all(np.abs(stem).max() > 0.01 for stem in stems)


def test_equal_weights_are_the_mix_itself() -> None:
    buffer, mask = noise_buffer(0.5), random_mask(0.5)
    np.testing.assert_array_equal(Renderer(buffer, mask.grid).render(mask, ALL, 0, buffer.length), buffer.samples)


@pytest.mark.parametrize("filled", [False, True])
def test_where_nobody_plays_everything_is_other(filled: bool) -> None:
    buffer = noise_buffer(0.5)
    mask = Segmentation(MaskGrid.for_duration(0.5), [])
    mask.filled[:] = filled
    heard = Renderer(buffer, mask.grid).render(mask, {"other": 0.5}, 0, buffer.length)
    assert np.abs(heard - buffer.samples * (0.5 if filled else 1.0)).max() < 1e-5


def test_a_full_mask_renders_the_mix() -> None:
    buffer = noise_buffer(0.5, 48_000)
    mask = Segmentation(MaskGrid.for_duration(0.5), ["violin"])
    mask.fill(0, np.full(mask.shape, 255, np.uint8))
    violin = Renderer(buffer, mask.grid).render(mask, {"violin": 1.0}, 0, buffer.length)
    assert np.abs(violin - buffer.samples).max() < 1e-5


@pytest.mark.parametrize("rate", [44_100, 48_000])
def test_pieces_equal_the_whole(rate: int) -> None:
    buffer, mask = noise_buffer(2.0, rate), random_mask(2.0)
    renderer = Renderer(buffer, mask.grid)
    weights = {"violin": 0.7, "cello": 0.0, "other": 1.3}
    whole = renderer.render(mask, weights, 0, buffer.length)
    cuts = [0, 1, 500, 1_024, 5_000, 30_001, 65_536, 65_537, buffer.length]
    pieces = [renderer.render(mask, weights, a, b) for a, b in itertools.pairwise(cuts)]
    assert np.abs(np.concatenate(pieces, axis=1) - whole).max() < 1e-6


def test_weights_scale_what_is_heard() -> None:
    buffer, mask = noise_buffer(0.5), random_mask(0.5)
    renderer = Renderer(buffer, mask.grid)
    violin, cello, other = renderer.render_many(mask, [{name: 1.0} for name in ALL], 0, buffer.length)
    mixed = renderer.render(mask, {"violin": 0.5, "cello": 2.0, "other": 0.25}, 0, buffer.length)
    assert np.abs(mixed - (0.5 * violin + 2 * cello + 0.25 * other)).max() < 1e-5


@pytest.mark.parametrize("rate", [22_050, 44_100, 48_000, 96_000])
def test_a_band_of_the_mask_takes_its_tone(rate: int) -> None:
    buffer = MemoryBuffer(tones(rate, 1.0, 440.0, 2_000.0), rate)
    grid = MaskGrid.for_duration(1.0)
    mask = Segmentation(grid, ["flute"])
    planes = np.zeros(mask.shape, np.uint8)
    planes[0, round(grid.band_at(1_000.0)) :] = 255
    mask.fill(0, planes)
    flute = Renderer(buffer, grid).render(mask, {"flute": 1.0}, 0, buffer.length)
    inner = slice(rate // 5, -rate // 5)
    expected = tones(rate, 1.0, 2_000.0)
    assert np.abs(flute - expected)[:, inner].max() < 2e-3


@pytest.mark.parametrize("rate", [22_050, 44_100, 48_000, 96_000])
def test_a_moment_of_the_mask_takes_its_sound(rate: int) -> None:
    seconds = 6.0
    buffer = MemoryBuffer(tones(rate, seconds, 440.0), rate)
    grid = MaskGrid.for_duration(seconds)
    mask = Segmentation(grid, ["flute"])
    planes = np.zeros(mask.shape, np.uint8)
    edge = 4.0
    planes[:, :, round(grid.column_at(edge)) :] = 255
    mask.fill(0, planes)
    flute = Renderer(buffer, grid).render(mask, {"flute": 1.0}, 0, buffer.length)[0]
    level = np.sqrt(np.convolve(flute**2, np.ones(rate // 100) / (rate // 100), "same"))
    half = np.argmax(level > 0.5 * level[-rate]) / rate
    assert half == pytest.approx(edge, abs=0.02)
    assert np.abs(flute[: int((edge - 0.1) * rate)]).max() < 1e-4


def test_the_mix_sounds_until_the_mask_is_there() -> None:
    buffer = noise_buffer(2.0)
    grid = MaskGrid.for_duration(2.0)
    mask = Segmentation(grid, ["flute"])
    mask.fill(grid.columns // 2, np.zeros((1, grid.bands, grid.columns - grid.columns // 2), np.uint8))
    renderer = Renderer(buffer, grid)
    flute = renderer.render(mask, {"flute": 1.0}, 0, buffer.length)
    assert np.abs(flute - buffer.samples)[:, :38_000].max() < 1e-5
    assert np.abs(flute[:, 50_000:]).max() == 0
    asked = renderer.render(mask, {"flute": 1.0}, 0, buffer.length, unfilled=None)
    assert np.abs(asked).max() == 0


def test_where_the_mask_is_not_there_yet_the_mix_sounds_also_with_equal_weights() -> None:
    buffer, grid = noise_buffer(2.0), MaskGrid.for_duration(2.0)
    mask = Segmentation(grid, ["flute"])
    mask.fill(grid.columns // 2, np.zeros((1, grid.bands, grid.columns - grid.columns // 2), np.uint8))
    silent = Renderer(buffer, grid).render(mask, {"flute": 0.0, "other": 0.0}, 0, buffer.length, unfilled=1.0)
    assert np.abs(silent - buffer.samples)[:, :38_000].max() < 1e-5
    assert np.abs(silent[:, 50_000:]).max() == 0


def test_without_a_mask_the_mix_sounds() -> None:
    buffer = noise_buffer(0.1)
    whole = Renderer(buffer, MaskGrid(10)).render(None, {}, 0, buffer.length)
    np.testing.assert_array_equal(whole, buffer.samples)


def test_beyond_the_ends_is_silence() -> None:
    buffer, mask = noise_buffer(0.2), random_mask(0.2)
    renderer = Renderer(buffer, mask.grid)
    sound = renderer.render(mask, {"violin": 1.0}, -5_000, buffer.length + 9_000)
    assert np.abs(sound[:, :900]).max() == 0
    assert np.abs(sound[:, -4_000:]).max() == 0
    np.testing.assert_allclose(
        sound[:, 5_000:-9_000], renderer.render(mask, {"violin": 1.0}, 0, buffer.length), atol=1e-6
    )


def test_a_foreign_grid_is_refused() -> None:
    renderer = Renderer(noise_buffer(0.1), MaskGrid(10, bands=128))
    with pytest.raises(ValueError, match="grid"):
        renderer.render(random_mask(0.1), {"violin": 1.0}, 0, 10)
