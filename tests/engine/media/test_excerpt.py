from pathlib import Path

import numpy as np
import pytest

from engine.dsp.levels import levels
from engine.grid import MaskGrid
from engine.media.excerpt import MOST_S, excerpt
from engine.media.probe import probe
from engine.media.reader import decode_audio
from tests.media_factory import make_audio, make_video

RATE = 44_100


def sweep(seconds: float, channels: int = 2) -> np.ndarray:
    time = np.arange(round(seconds * RATE)) / RATE
    wave = 0.4 * np.sin(2 * np.pi * (200 * time + 40 * time**2))
    return np.stack([wave * (1 - c / 3) for c in range(channels)]).astype(np.float32)


@pytest.mark.parametrize(
    ("name", "codec", "start_s"),
    [("a.wav", "pcm_s16le", 0.0), ("a.m4a", "aac", 0.0), ("a.flac", "flac", 0.0), ("a.mkv", "aac", 1.5)],
)
def test_a_look_into_the_middle_shows_what_decoding_will(name: str, codec: str, start_s: float, tmp_path: Path) -> None:
    make_audio(tmp_path / name, sweep(12), RATE, codec, start_s=start_s)
    clip = probe(tmp_path / name)
    buffer = decode_audio(clip)
    found = excerpt(clip, 7.0, 9.0)
    assert found is not None
    grid = MaskGrid.for_duration(12)
    first, stop = round(grid.column_at(7.3)), round(grid.column_at(8.7))
    looked, decoded = levels(found, grid, first, stop), levels(buffer, grid, first, stop)
    buffer.close()
    assert decoded.max() > 150
    loud = decoded > 60
    # Timestamps in Matroska are rounded to a millisecond: a fraction of a column.
    assert np.abs(looked.astype(int) - decoded)[loud].mean() < 6


def test_a_look_is_short_and_silent_beyond_its_ends(tmp_path: Path) -> None:
    make_audio(tmp_path / "a.flac", sweep(5), RATE, "flac")
    found = excerpt(probe(tmp_path / "a.flac"), 1.0, 2.0)
    assert found is not None
    assert found.samples.shape[1] <= 2 * RATE
    assert not found.read(4 * RATE, 5 * RATE).any()
    assert not found.read(-RATE, 0).any()
    assert found.read(round(1.5 * RATE), round(1.6 * RATE)).any()
    assert MOST_S < 3600


def test_a_look_beyond_the_end_is_nothing_or_silence(tmp_path: Path) -> None:
    make_video(tmp_path / "a.mp4", 2.0)
    found = excerpt(probe(tmp_path / "a.mp4"), 50.0, 51.0)
    assert found is None or not found.read(50 * RATE, 51 * RATE).any()
