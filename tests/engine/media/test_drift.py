"""Clocks that do not agree: sound against its own timestamps."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from av.audio.frame import AudioFrame
from numpy.typing import NDArray

from engine.media.drift import DEAD_S, PATIENCE_S, Stretcher
from engine.media.probe import probe
from engine.media.reader import decode_audio
from tests.media_factory import tone

RATE = 48_000


def stretched_file(path: Path, samples: NDArray[np.float32], factor: float, jitter_s: float = 0.0) -> None:
    """Sound in Matroska whose timestamps run `factor` times as fast as its samples."""
    random = np.random.default_rng(1)
    with av.open(str(path), "w") as file:
        stream = file.add_stream("pcm_s16le", rate=RATE, layout="stereo")
        for first in range(0, samples.shape[1], 1024):
            block = np.ascontiguousarray(samples[:, first : first + 1024].T).reshape(1, -1)
            frame = AudioFrame.from_ndarray((block * 32767).astype(np.int16), "s16", "stereo")
            frame.sample_rate, frame.time_base, frame.pts = RATE, Fraction(1, RATE), first
            for packet in stream.encode(frame):
                seconds = first / RATE * factor + random.uniform(-jitter_s, jitter_s)
                packet.time_base = Fraction(1, 1000)
                packet.pts = packet.dts = max(0, round(1000 * seconds))
                file.mux(packet)


@pytest.mark.parametrize("factor", [1.005, 0.995, 1.0007, 1.02, 0.97])
def test_a_drifting_clock_is_followed_without_a_hole(tmp_path: Path, factor: float) -> None:
    samples = tone(20.0, RATE)
    stretched_file(tmp_path / "a.mkv", samples, factor)
    buffer = decode_audio(probe(tmp_path / "a.mkv"), tmp_path)
    sound = buffer.read(0, buffer.length)
    buffer.close()
    lag_s = DEAD_S + abs(factor - 1) * PATIENCE_S
    # In time to within what the controller lags, and never by silence or a click: a sine stays one.
    assert buffer.length / RATE == pytest.approx(20 * factor, abs=1.3 * lag_s + 0.005)
    curvature = np.abs(np.diff(sound[0, :-100], 2)).max()
    assert curvature < 1.25 * 0.5 * (2 * np.pi * 440 / RATE) ** 2
    envelope = np.sqrt(np.mean(np.square(sound[0, : len(sound[0]) // 4800 * 4800].reshape(-1, 4800)), axis=1))
    assert envelope.min() > 0.34
    assert (len(buffer.notes) == 1) == (abs(factor - 1) * 20 > DEAD_S)


def test_timestamps_that_only_jitter_change_nothing(tmp_path: Path) -> None:
    samples = tone(5.0, RATE)
    stretched_file(tmp_path / "a.mkv", samples, 1.0, jitter_s=0.008)
    buffer = decode_audio(probe(tmp_path / "a.mkv"), tmp_path)
    np.testing.assert_allclose(buffer.read(0, buffer.length), samples, atol=2.1 / 32768)
    assert buffer.notes == []
    buffer.close()


@pytest.mark.parametrize("stretch", [0.0, 0.003, -0.01])
def test_stretching_is_a_sine_of_another_pitch_however_it_is_cut(stretch: float) -> None:
    sine = np.sin(2 * np.pi * 1000 * np.arange(20_000) / RATE).astype(np.float32)[None]
    stretcher = Stretcher(sine[:, :500])
    parts = [stretcher.push(sine[:, a : a + 777], stretch) for a in range(500, 20_000, 777)]
    out = np.concatenate([*parts, stretcher.flush()], axis=1)[0]
    expected_length = 19_500 * (1 + stretch)
    assert len(out) == pytest.approx(expected_length, abs=2)
    place = 500 + np.arange(len(out)) / (1 + stretch)
    middle = slice(0, len(out) - 40)
    np.testing.assert_allclose(out[middle], np.sin(2 * np.pi * 1000 * place / RATE)[middle], atol=2e-4)
