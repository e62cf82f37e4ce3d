import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from gui.pyramid import FACTOR, STEPS, Pyramid, encode, reduce_codes, reduce_levels


def blocks(columns: int) -> st.SearchStrategy[np.ndarray]:
    return arrays(np.uint8, st.tuples(st.integers(1, 4), st.just(columns)))


@given(blocks(64))
@settings(max_examples=60, deadline=None)
def test_a_coarse_label_is_always_one_of_those_it_stands_for(codes: np.ndarray) -> None:
    coarse = reduce_codes(codes)
    groups = codes.reshape(len(codes), -1, FACTOR)
    assert (groups == coarse[..., None]).any(axis=2).all()


@given(blocks(64))
@settings(max_examples=60, deadline=None)
def test_a_coarse_label_is_that_of_the_majority(codes: np.ndarray) -> None:
    label = reduce_codes(codes) // STEPS
    groups = codes.reshape(len(codes), -1, FACTOR) // STEPS
    votes = (groups == label[..., None]).sum(axis=2)
    most = max_votes(groups)
    assert (votes == most).all()


def max_votes(groups: np.ndarray) -> np.ndarray:
    same = groups[..., :, None] == groups[..., None, :]
    return np.asarray(same.sum(axis=3).max(axis=2))


def test_of_labels_one_and_three_never_comes_two() -> None:
    codes = np.array([[1, 3, 1, 3]], np.uint8) * STEPS
    assert reduce_codes(codes)[0, 0] // STEPS in (1, 3)


def test_among_equally_frequent_labels_the_most_certain_wins() -> None:
    codes = np.array([[1 * STEPS + 2, 1 * STEPS + 2, 3 * STEPS + 7, 3 * STEPS + 7]], np.uint8)
    assert reduce_codes(codes)[0, 0] == 3 * STEPS + 7


def test_a_short_note_is_still_there_in_the_overview() -> None:
    pyramid = Pyramid(4, 40_000, reduce_levels)
    pyramid.write(23_456, np.full((4, 1), 200, np.uint8))
    assert len(pyramid.levels) > 3
    for n, level in enumerate(pyramid.levels):
        assert level[:, 23_456 // FACTOR**n].tolist() == [200] * 4
        assert np.count_nonzero(level) == 4


@given(st.lists(st.tuples(st.integers(0, 699), st.integers(1, 120)), min_size=1, max_size=8), st.integers(0, 99))
@settings(max_examples=40, deadline=None)
def test_written_in_pieces_equals_written_at_once(pieces: list[tuple[int, int]], seed: int) -> None:
    rng = np.random.default_rng(seed)
    whole = rng.integers(0, 256, (3, 701), np.uint8)
    once, pieced = (Pyramid(3, 701, reduce_codes, smallest=16) for _ in range(2))
    once.write(0, whole)
    pieced.write(0, rng.integers(0, 256, (3, 701), np.uint8))
    pieced.write(0, whole[:, :350])
    pieced.write(350, whole[:, 350:])
    for first, length in pieces:
        pieced.write(first, whole[:, first : first + length])
    for a, b in zip(once.levels, pieced.levels, strict=True):
        assert np.array_equal(a, b)


def test_the_end_of_a_recording_invents_nothing() -> None:
    pyramid = Pyramid(1, 41, reduce_codes, smallest=4)
    pyramid.write(0, np.full((1, 41), 5 * STEPS + 3, np.uint8))
    assert all((level == 5 * STEPS + 3).all() for level in pyramid.levels)


@pytest.mark.parametrize(("band", "first"), [(0, -1), (0, 98), (3, 0)])
def test_writing_outside_is_refused(band: int, first: int) -> None:
    with pytest.raises(ValueError, match="outside"):
        Pyramid(4, 100, reduce_levels).write(first, np.zeros((2, 3), np.uint8), band)


@pytest.mark.parametrize("columns_per_pixel", [0.01, 1, 1.9, 3, 9, 40, 100])
def test_the_level_drawn_neither_skips_nor_blurs_columns(columns_per_pixel: float) -> None:
    pyramid = Pyramid(1, 155_000, reduce_levels)
    drawn = columns_per_pixel / FACTOR ** pyramid.level_for(columns_per_pixel)
    assert drawn <= 2
    assert drawn >= min(0.5, columns_per_pixel)


def test_the_owner_is_the_largest_share_and_nobody_counts_too() -> None:
    planes = np.array([[[200, 100, 10, 0]], [[20, 120, 30, 0]]], np.uint8)
    codes, share = encode(planes, np.array([4, 9], np.uint8))
    assert (codes // STEPS).tolist() == [[4, 9, 0, 0]]
    assert share.tolist() == [[200, 120, 215, 255]]
    assert (codes % STEPS).tolist() == [[200 // 32, 120 // 32, 215 // 32, 7]]


def test_without_instruments_every_cell_is_nobodys() -> None:
    codes, share = encode(np.zeros((0, 3, 5), np.uint8), np.zeros(0, np.uint8))
    assert codes.shape == share.shape == (3, 5)
    assert not (codes // STEPS).any()
    assert (share == 255).all()
