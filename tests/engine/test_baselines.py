"""The masks that know the answer are near it, NMF separates what it learnt, and nothing is lost."""

import numpy as np
import pytest

from engine.arrays import Floats
from engine.baselines import (
    NmfConfig,
    apply_masks,
    grid_warp,
    ideal_binary,
    ideal_ratio,
    learn_dictionary,
    mixture,
    nmf,
)
from engine.grid import StftConfig
from engine.model.metrics import si_sdr

RATE = 11_025
CONFIG = StftConfig(RATE, 1024, 256)
NMF = NmfConfig(sample_rate=RATE, n_fft=1024, hop=256, atoms=8, learning=40, fitting=60)


def tune(pitches: list[float], partials: list[float], seconds: float = 0.25) -> Floats:
    """Decaying notes one after the other, each a sum of partials."""
    at = np.arange(int(seconds * RATE)) / RATE
    notes = [
        np.exp(-4 * at) * sum(level * np.sin(2 * np.pi * pitch * (k + 1) * at) for k, level in enumerate(partials))
        for pitch in pitches
    ]
    return np.concatenate(notes).astype(np.float32) * np.float32(0.1)


REED = [1.0, 0.05, 0.5, 0.05, 0.4, 0.05, 0.3]
STRING = [0.4, 1.0, 0.2, 0.8, 0.1, 0.5]


@pytest.fixture(scope="module")
def duet() -> Floats:
    """(2, n): a low reed and a higher string that play other notes at the same moments."""
    return np.stack([tune([220, 247, 262, 220, 196, 247], REED), tune([370, 330, 392, 440, 370, 494], STRING)])


def test_the_mixture_stands_for_every_instrument(duet: Floats) -> None:
    mix = duet.sum(axis=0)
    estimates = mixture(mix, ["flute", "cello"])
    assert list(estimates) == ["flute", "cello"]
    np.testing.assert_array_equal(estimates["cello"], mix)


def test_ideal_masks_are_shares(duet: Floats) -> None:
    warp = grid_warp(CONFIG, duet.shape[1])
    ratio, binary = ideal_ratio(duet, warp), ideal_binary(duet, warp)
    assert ratio.shape == binary.shape == (2, 256, CONFIG.frames(duet.shape[1]))
    assert ratio.min() >= 0
    audible = duet.sum(axis=0).any() and warp.grid.band_hertz() < RATE / 2
    np.testing.assert_allclose(ratio.sum(axis=0)[audible][:, 2:-2], 1, atol=1e-5)
    np.testing.assert_array_equal(binary.sum(axis=0), 1)
    assert set(np.unique(binary)) == {0, 1}


def test_ideal_masks_come_near_the_truth(duet: Floats) -> None:
    mix = duet.sum(axis=0)
    warp = grid_warp(CONFIG, duet.shape[1])
    before = si_sdr(duet, np.stack([mix, mix]))
    for masks in (ideal_ratio(duet, warp), ideal_binary(duet, warp)):
        assert np.all(si_sdr(duet, apply_masks(mix, masks, warp)) > before + 8)


def test_masks_that_sum_to_one_give_the_mix_back(duet: Floats) -> None:
    mix = duet.sum(axis=0)
    warp = grid_warp(CONFIG, duet.shape[1])
    halves = np.full((2, 256, CONFIG.frames(len(mix))), 0.5, np.float32)
    np.testing.assert_allclose(apply_masks(mix, halves, warp).sum(axis=0), mix, atol=1e-5)


def test_silence_has_no_ideal_owner() -> None:
    warp = grid_warp(CONFIG, 4096)
    assert not ideal_ratio(np.zeros((2, 4096), np.float32), warp).any()


@pytest.fixture(scope="module")
def dictionaries() -> dict[str, Floats]:
    """Learnt from other tunes than the duet's, but of the same notes."""
    scale = [196.0, 220.0, 247.0, 262.0]
    high = [330.0, 370.0, 392.0, 440.0, 494.0]
    return {
        "clarinet": learn_dictionary([tune(scale, REED), tune(scale[::-1], REED)], NMF),
        "violin": learn_dictionary([tune(high, STRING)], NMF),
    }


def test_a_dictionary_is_made_of_spectra(dictionaries: dict[str, Floats]) -> None:
    for spectra in dictionaries.values():
        assert spectra.shape == (513, 8)
        assert spectra.dtype == np.float32
        assert spectra.min() >= 0
        np.testing.assert_allclose(spectra.sum(axis=0), 1, rtol=1e-3)


def test_nmf_separates_what_it_learnt(duet: Floats, dictionaries: dict[str, Floats]) -> None:
    mix = duet.sum(axis=0)
    names = ["clarinet", "violin"]
    estimates = nmf(mix, dictionaries, names, NMF)
    gain = si_sdr(duet, np.stack([estimates[n] for n in names])) - si_sdr(duet, np.stack([mix, mix]))
    assert np.all(gain > 5)
    np.testing.assert_allclose(sum(estimates.values()), mix, atol=1e-3)


def test_nmf_depends_on_the_names_not_on_their_order(duet: Floats, dictionaries: dict[str, Floats]) -> None:
    mix = duet.sum(axis=0)
    one = nmf(mix, dictionaries, ["clarinet", "violin"], NMF)
    other = nmf(mix, dictionaries, ["violin", "clarinet"], NMF)
    for name in one:
        np.testing.assert_allclose(one[name], other[name], atol=1e-4)


def test_nmf_of_silence_is_silence(dictionaries: dict[str, Floats]) -> None:
    estimates = nmf(np.zeros(8192, np.float32), dictionaries, ["clarinet"], NMF)
    assert not estimates["clarinet"].any()


def test_learning_is_seeded_and_needs_sound() -> None:
    solo = tune([196.0, 220.0], REED)
    np.testing.assert_array_equal(learn_dictionary([solo], NMF), learn_dictionary([solo], NMF))
    for nothing in ([], [np.zeros(4096, np.float32)]):
        with pytest.raises(ValueError, match="solo"):
            learn_dictionary(nothing, NMF)
    with pytest.raises(KeyError):
        nmf(solo, {}, ["flute"], NMF)
