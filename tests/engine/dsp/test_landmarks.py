"""A recording is known again however it was coded, cut and resampled; another one, or another take, is not."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.dsp.landmarks import HOP_S, Landmarks, find_landmarks, match
from engine.media.probe import probe
from engine.media.reader import AudioDecoder
from tests.media_factory import make_audio
from tests.music import melody

RATE = 16_000
LASTS_S = 20.0


class Samples:
    """Sound in memory."""

    def __init__(self, samples: NDArray[np.float32], rate: int = RATE) -> None:
        self._samples, self.rate, self.channels, self.length = samples, rate, *samples.shape

    def read(self, start: int, stop: int) -> NDArray[np.float32]:
        result = np.zeros((len(self._samples), stop - start), np.float32)
        first, last = max(start, 0), min(stop, self.length)
        if last > first:
            result[:, first - start : last - start] = self._samples[:, first:last]
        return result


def marks(samples: NDArray[np.float32], rate: int = RATE) -> Landmarks:
    *_, found = find_landmarks(Samples(samples, rate))
    assert isinstance(found, Landmarks)
    return found


@pytest.fixture(scope="module")
def original() -> NDArray[np.float32]:
    return melody(LASTS_S, RATE, 7)


def test_a_recording_is_itself(original: NDArray[np.float32]) -> None:
    found = marks(original)
    assert found.bits.shape == (round(LASTS_S / HOP_S) + 1, 4)
    same = match(found, found, 60.0)
    assert same is not None
    assert abs(same.shift_s) < 1e-6
    assert abs(same.differs) < 1e-6
    kept = Landmarks.unpacked(found.packed())
    assert (kept.bits == found.bits).all()
    assert (kept.loud == found.loud).all()


@pytest.mark.parametrize("shift_s", [-9.321, -0.004, 0.5, 12.3456])
def test_a_copy_that_begins_elsewhere_is_placed_to_a_few_milliseconds(
    original: NDArray[np.float32], shift_s: float, rng: np.random.Generator
) -> None:
    moved = round(shift_s * RATE)
    copy = original[:, -moved:] if moved < 0 else np.pad(original, ((0, 0), (moved, 0)))
    noise = rng.normal(0, 10 ** (-50 / 20) * original.std(), copy.shape)
    found = match(marks(original), marks((copy + noise).astype(np.float32)), 60.0)
    assert found is not None
    assert found.shift_s == pytest.approx(shift_s, abs=0.003)
    assert found.differs < 0.25


@pytest.mark.parametrize(("codec", "container"), [("libmp3lame", "mp3"), ("aac", "m4a")])
def test_a_copy_of_128_kbit_at_another_rate_is_known(
    original: NDArray[np.float32], codec: str, container: str, tmp_path: Path
) -> None:
    copy = melody(LASTS_S, 48_000, 7)
    path = tmp_path / f"copy.{container}"
    make_audio(path, np.pad(copy, ((0, 0), (48_000, 0))), 48_000, codec)
    decoder = AudioDecoder(probe(path))
    for _ in decoder.run():
        pass
    *_, found = find_landmarks(decoder.buffer)
    decoder.buffer.close()
    assert isinstance(found, Landmarks)
    placed = match(marks(original), found, 60.0)
    assert placed is not None
    assert placed.shift_s == pytest.approx(1.0, abs=0.06)  # what coders add in front included
    assert placed.differs < 0.3


def test_others_are_refused(original: NDArray[np.float32], rng: np.random.Generator) -> None:
    mine = marks(original)
    assert match(mine, marks(melody(LASTS_S, RATE, 8)), 60.0) is None
    assert match(mine, marks(melody(LASTS_S, RATE, 7, loose=0.08)), 60.0) is None
    assert match(mine, marks(rng.normal(0, 0.1, original.shape).astype(np.float32)), 60.0) is None
    assert match(mine, marks(np.zeros_like(original)), 60.0) is None
    # The same beginning, another end: another version.
    other = np.concatenate([original[:, : 10 * RATE], melody(10.0, RATE, 9)], axis=1)
    assert match(mine, marks(other), 60.0) is None


def test_a_shift_beyond_the_reach_is_refused(original: NDArray[np.float32]) -> None:
    late = np.pad(original, ((0, 0), (10 * RATE, 0)))
    assert match(marks(original), marks(late), 5.0) is None
