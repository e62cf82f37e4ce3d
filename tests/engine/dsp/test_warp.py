"""Bands and bins: nothing is shifted, nothing is lost, and little is paid for the coarser grid."""

import numpy as np
import pytest

from engine.dsp.stft import istft, stft
from engine.dsp.warp import Warp
from engine.grid import MaskGrid, StftConfig

GRID = MaskGrid(columns=100)
RATES = [8_000, 22_050, 44_100, 48_000, 96_000]


@pytest.mark.parametrize("rate", RATES)
def test_rows_sum_to_one(rate: int) -> None:
    warp = Warp(StftConfig.for_rate(rate), GRID)
    np.testing.assert_allclose(warp.synthesis.sum(axis=1), 1, atol=1e-6)
    audible = GRID.band_hertz() <= rate / 2
    rows = warp.analysis.sum(axis=1)
    np.testing.assert_allclose(rows[audible], 1, atol=1e-5)
    assert np.all(rows[GRID.band_hertz() > 1.01 * rate / 2] == 0)


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("hertz", [110.0, 440.0, 1_000.0, 3_520.0])
def test_a_tone_lands_in_its_band(rate: int, hertz: float) -> None:
    config = StftConfig.for_rate(rate)
    t = np.arange(rate) / rate
    x = np.sin(2 * np.pi * hertz * t)[None].astype(np.float32)
    bands = Warp(config, GRID).to_bands(np.abs(stft(x, config)))[0, :, 20]
    bin_in_bands = GRID.band_at(hertz + config.sample_rate / config.n_fft) - GRID.band_at(hertz)
    assert abs(bands.argmax() - GRID.band_at(hertz)) <= max(1.0, 0.5 * bin_in_bands)


def test_an_even_level_stays_that_level() -> None:
    warp = Warp(StftConfig(), GRID)
    np.testing.assert_allclose(warp.to_bands(np.full((1, 2049, 3), 0.5, np.float32)), 0.5, rtol=1e-5)


def test_masks_keep_their_sum() -> None:
    rng = np.random.default_rng(1)
    masks = rng.dirichlet(np.ones(5), size=(256, 40)).transpose(2, 0, 1).astype(np.float32)
    bins = Warp(StftConfig(), GRID).to_bins(masks)
    assert bins.shape == (5, 2049, 40)
    np.testing.assert_allclose(bins.sum(axis=0), 1, atol=1e-5)
    assert bins.min() >= 0


def test_a_mask_edge_stays_at_its_frequency() -> None:
    warp = Warp(StftConfig(), GRID)
    edge = 150
    mask = np.zeros((256, 1), np.float32)
    mask[edge:] = 1
    bins = warp.to_bins(mask)[:, 0]
    hertz = warp.config.bin_hertz()
    assert np.all(bins[hertz >= GRID.hertz_at(edge)] == 1)
    assert np.all(bins[hertz <= GRID.hertz_at(edge - 1)] == 0)


def test_leading_axes_are_kept() -> None:
    warp = Warp(StftConfig(), GRID)
    x = np.random.default_rng(2).random((2, 3, 2049, 4)).astype(np.float32)
    many = warp.to_bands(x)
    assert many.shape == (2, 3, 256, 4)
    np.testing.assert_array_equal(many[1, 2], warp.to_bands(x[1, 2]))


def harmonic(f0: float, partials: int, seed: int, rate: int = 44_100, seconds: float = 4.0) -> np.ndarray:
    """Notes of a decaying harmonic tone with vibrato: as dense in time and frequency as music is."""
    rng = np.random.default_rng(seed)
    t = np.arange(int(rate * seconds)) / rate
    notes = f0 * 2 ** (rng.integers(-7, 8, 16) / 12)
    pitch = np.repeat(notes, -(-len(t) // 16))[: len(t)] * (1 + 0.004 * np.sin(2 * np.pi * 5.5 * t))
    phase = 2 * np.pi * np.cumsum(pitch) / rate
    decay = np.exp(-6 * ((t * 16 / seconds) % 1) * seconds / 4)
    tone = np.sum([np.sin(k * phase) / k**1.2 for k in range(1, partials)], axis=0)
    sound: np.ndarray = decay * tone + 0.003 * rng.standard_normal(len(t))
    return sound[None].astype(np.float32)


def sdr(reference: np.ndarray, estimate: np.ndarray) -> float:
    return float(10 * np.log10(np.sum(reference**2) / np.sum((reference - estimate) ** 2)))


def ratio_mask_scores(config: StftConfig, warp: Warp | None) -> float:
    """Mean SDR of ideal ratio masks over three synthetic duets, on the grid or at full resolution."""
    scores = []
    for seed, (low, high) in enumerate([(130.0, 370.0), (220.0, 440.0), (90.0, 600.0)]):
        sources = [harmonic(low, 20, seed), harmonic(high, 14, seed + 50)]
        spectra = [stft(s, config) for s in sources]
        magnitudes = [np.abs(s) for s in spectra]
        if warp is not None:
            magnitudes = [warp.to_bands(m) for m in magnitudes]
        for source, magnitude in zip(sources, magnitudes, strict=True):
            mask = np.asarray(magnitude / (magnitudes[0] + magnitudes[1] + 1e-9), np.float32)
            if warp is not None:
                mask = warp.to_bins(mask)
            estimate = istft(mask * (spectra[0] + spectra[1]), config, source.shape[1])
            scores.append(sdr(source, estimate))
    return float(np.mean(scores))


def test_the_grid_costs_little_of_the_ceiling() -> None:
    """On real recorded notes the grid costs 1.1 dB of an ideal ratio mask; a misaligned warp costs more."""
    config = StftConfig()
    full = ratio_mask_scores(config, None)
    on_grid = ratio_mask_scores(config, Warp(config, GRID))
    assert full > 12
    assert full - on_grid < 1.5


def test_the_check_above_can_fail() -> None:
    """Half a band of misalignment, the known fault, is seen by the same measurement."""
    config = StftConfig()
    warp = Warp(config, GRID)
    good = ratio_mask_scores(config, warp)
    shifted = MaskGrid(columns=100, f_min=GRID.hertz_at(1.0), f_max=GRID.hertz_at(256.0))
    warp.synthesis = Warp(config, shifted).synthesis
    assert good - ratio_mask_scores(config, warp) > 0.5
