"""The transform loses nothing, and blocks give what the whole gives."""

import numpy as np
import pytest

from engine.dsp.stft import frame_span, hann, istft, stft
from engine.grid import StftConfig

CONFIG = StftConfig(44_100, 4096, 1024)
SMALL = StftConfig(8_000, 512, 128)


def noise(channels: int, samples: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).uniform(-1, 1, (channels, samples)).astype(np.float32)


@pytest.mark.parametrize("rate", [8_000, 11_025, 44_100, 48_000, 96_000, 192_000])
def test_round_trip_at_every_rate(rate: int) -> None:
    config = StftConfig.for_rate(rate)
    x = noise(2, 3 * config.n_fft + 137)
    back = istft(stft(x, config), config, x.shape[1])
    assert np.abs(back - x).max() < 1e-5


@pytest.mark.parametrize("samples", [0, 1, 127, 128, 129, 511, 513])
def test_round_trip_of_short_recordings(samples: int) -> None:
    x = noise(1, samples)
    spectrum = stft(x, SMALL)
    assert spectrum.shape == (1, SMALL.bins, SMALL.frames(samples))
    assert spectrum.dtype == np.complex64
    assert np.abs(istft(spectrum, SMALL, samples) - x).max(initial=0) < 1e-5


def test_blocks_of_frames_equal_the_whole() -> None:
    x = noise(2, 10_000)
    whole = stft(x, SMALL)
    for first, frames in ((0, 7), (7, 30), (37, whole.shape[2] - 37)):
        np.testing.assert_array_equal(stft(x, SMALL, first, frames), whole[:, :, first : first + frames])


def test_a_block_cut_out_of_the_recording_equals_the_whole() -> None:
    x = noise(1, 10_000)
    whole = stft(x, SMALL)
    block = stft(x[:, 2_000:6_000], SMALL, first_frame=20, frames=20, offset=2_000)
    np.testing.assert_array_equal(block, whole[:, :, 20:40])


def test_any_span_of_samples_from_its_own_frames() -> None:
    x = noise(2, 9_000)
    for start, stop in ((0, 100), (129, 4_321), (8_900, 9_000)):
        first, end = frame_span(SMALL, start, stop)
        spectrum = stft(x, SMALL, first, end - first)
        piece = istft(spectrum, SMALL, stop - start, first, start)
        assert np.abs(piece - x[:, start:stop]).max() < 1e-5


def test_frame_span_names_exactly_the_frames_that_touch() -> None:
    for start, stop in ((0, 1), (127, 128), (128, 129), (1_000, 2_000)):
        first, end = frame_span(SMALL, start, stop)
        touching = [f for f in range(-10, 40) if f * 128 - 256 < stop and f * 128 + 256 > start]
        assert (first, end) == (touching[0], touching[-1] + 1)


def test_a_sine_reads_a_quarter_of_the_window_at_its_bin() -> None:
    t = np.arange(44_100) / 44_100
    hertz = CONFIG.bin_hertz()[100]
    x = np.sin(2 * np.pi * hertz * t)[None].astype(np.float32)
    column = np.abs(stft(x, CONFIG)[0, :, 20])
    assert column.argmax() == 100
    assert column[100] == pytest.approx(CONFIG.n_fft / 4, rel=1e-3)


def test_a_click_is_strongest_in_the_frame_centred_on_it() -> None:
    x = np.zeros((1, 20_000), np.float32)
    x[0, 1024 * 7] = 1
    assert np.abs(stft(x, CONFIG)[0]).sum(axis=0).argmax() == 7


def test_the_window_overlaps_to_a_constant() -> None:
    squares = (hann(4096) ** 2).reshape(4, 1024).sum(axis=0)
    np.testing.assert_allclose(squares, 1.5, rtol=1e-6)
