import gc
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.project.tiles import TILE
from engine.temporary import cache_folder
from gui.session.recording.planes import Plane
from gui.spectrogram.pyramid import FACTOR, STEPS, Pyramid

BANDS = 5
HOUR = 155_040


@given(
    st.integers(1, 3 * TILE),
    st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), st.integers(0, BANDS - 1), st.integers(1, BANDS)), max_size=6),
    st.integers(1, 3 * TILE),
)
@settings(max_examples=40, deadline=None)
def test_a_plane_is_an_array(columns: int, blocks: list[tuple[float, float, int, int]], later: int) -> None:
    plane, array = Plane(BANDS, columns), np.zeros((BANDS, columns), np.uint8)
    rng = np.random.default_rng(1)
    for a, b, low, high in blocks:
        first, stop = sorted((round(a * columns), round(b * columns)))
        rows = slice(low, max(low, high))
        block = rng.integers(0, 256, array[rows, first:stop].shape, np.uint8)
        plane[rows, first:stop] = array[rows, first:stop] = block
    assert plane.shape == array.shape
    assert np.array_equal(plane, array)
    assert np.array_equal(plane[1:3, columns // 3 :], array[1:3, columns // 3 :])
    assert np.array_equal(plane[-1, :], array[-1])
    assert plane[2, columns - 1] == array[2, columns - 1]
    plane.resize(later)
    plane.resize(columns + TILE)
    kept = min(columns, later)
    assert np.array_equal(plane[:, :kept], array[:, :kept])
    assert not plane[:, kept:].any()


def test_a_plane_is_read_and_written_inside_only() -> None:
    plane = Plane(BANDS, 100)
    with pytest.raises(IndexError):
        plane[0, 100]
    with pytest.raises(IndexError):
        plane[:, ::2]
    with pytest.raises(ValueError, match="does not fit"):
        plane[0:2, 0:3] = np.zeros((2, 4), np.uint8)


@given(st.integers(1, 9000), st.integers(1, 9000))
@settings(max_examples=25, deadline=None)
def test_another_length_is_what_that_length_would_have_been(before: int, after: int) -> None:
    levels, codes = np.random.default_rng(2).integers(0, 256, (2, BANDS, max(before, after)), np.uint8)
    levels[:, before:] = codes[:, before:] = 0
    resized, fresh = Pyramid(BANDS, before, smallest=64), Pyramid(BANDS, after, smallest=64)
    resized.write(0, levels[:, :before], codes[:, :before])
    resized.resize(after)
    fresh.write(0, levels[:, :after], codes[:, :after])
    assert len(resized.levels) == len(fresh.levels)
    for n in range(len(fresh.levels)):
        assert np.array_equal(resized.levels[n], fresh.levels[n])
        assert np.array_equal(resized.codes[n], fresh.codes[n])


@pytest.mark.parametrize("place", [TILE - 3, TILE * FACTOR - 2, TILE * FACTOR**2 - 1])
def test_no_label_is_averaged_at_the_border_of_two_tiles(place: int) -> None:
    """Instruments 1 and 3 take turns across the border: at no resolution does 2 appear, nor does either vanish."""
    pyramid = Pyramid(BANDS, HOUR)
    codes = np.where(np.arange(8) % 2, 1, 3).astype(np.uint8)[None].repeat(BANDS, 0) * STEPS + 7
    pyramid.write(place - 4, levels=np.full_like(codes, 200), codes=codes)
    for n, plane in enumerate(pyramid.codes):
        around = plane[:, max(0, (place - 8) // FACTOR**n) : (place + 8) // FACTOR**n + 1]
        labels = set(np.unique(around // STEPS).tolist())
        assert labels <= {0, 1, 3}
        assert labels & {1, 3}
        assert (around % STEPS)[around > 0].tolist() == [7] * np.count_nonzero(around)


def test_an_hour_of_picture_is_on_the_disk_not_in_memory() -> None:
    rng = np.random.default_rng(3)
    block = rng.integers(1, 256, (256, TILE), np.uint8)
    pyramid = Pyramid(256, HOUR)
    tracemalloc.start()
    for first in range(0, HOUR - TILE, TILE):
        pyramid.write(first, levels=block, codes=block)
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert held < 1 << 20
    assert pyramid.levels[0][:, TILE * 100 : TILE * 101].tobytes() == block.tobytes()


def test_the_temporary_file_goes_with_the_picture(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SOLOIST_CACHE", str(tmp_path))
    assert cache_folder() == tmp_path
    pyramid = Pyramid(BANDS, 5000)
    assert list(tmp_path.iterdir()) == []
    pyramid.write(0, levels=np.ones((BANDS, 5000), np.uint8))
    assert len(list(tmp_path.iterdir())) == 1
    del pyramid
    gc.collect()
    assert list(tmp_path.iterdir()) == []
