import numpy as np
import pytest

from engine.grid import MaskGrid
from engine.region import Box, Region

GRID = MaskGrid(columns=20, bands=10)


def region(first: int, stop: int, low: int, high: int, seed: int = 1) -> Region:
    box = Box(first, stop, low, high)
    return Region(box, np.random.default_rng(seed).integers(0, 256, (box.bands, box.columns), np.uint8))


def dense(selected: Region) -> np.ndarray:
    """(bands, columns) of the grid."""
    return np.array([[selected.at(column, band) for column in range(20)] for band in range(10)], int)


ONE, TWO = region(2, 9, 1, 6), region(5, 15, 4, 10, seed=2)


def test_a_union_has_the_larger_weight() -> None:
    assert np.array_equal(dense(ONE.union(TWO)), np.maximum(dense(ONE), dense(TWO)))


def test_an_intersection_has_the_smaller_weight() -> None:
    assert np.array_equal(dense(ONE.intersect(TWO)), np.minimum(dense(ONE), dense(TWO)))


def test_subtracting_leaves_what_the_other_leaves() -> None:
    assert np.array_equal(dense(ONE.subtract(TWO)), np.minimum(dense(ONE), 255 - dense(TWO)))


def test_what_lies_apart_does_not_meet() -> None:
    far = region(12, 14, 0, 3)
    assert ONE.intersect(far).is_empty
    assert ONE.subtract(far) is ONE
    assert np.array_equal(dense(ONE.union(far)), np.maximum(dense(ONE), dense(far)))


def test_nothing_adds_nothing_and_takes_nothing() -> None:
    nothing = Region.empty()
    assert nothing.is_empty
    assert ONE.union(nothing) is ONE
    assert nothing.union(ONE) is ONE
    assert nothing.trimmed().is_empty
    assert dense(nothing.inverted(GRID)).min() == 255


def test_inverting_twice_gives_the_same() -> None:
    assert np.array_equal(dense(ONE.inverted(GRID)), 255 - dense(ONE))
    assert np.array_equal(dense(ONE.inverted(GRID).inverted(GRID)), dense(ONE))


def test_a_region_beyond_the_grid_is_cut() -> None:
    beyond = region(-3, 25, -2, 12)
    assert beyond.clipped(GRID).box == Box.all(GRID)
    assert np.array_equal(dense(beyond.clipped(GRID)), dense(beyond))
    assert region(30, 40, 0, 3).clipped(GRID).is_empty


def test_trimming_leaves_the_smallest_box() -> None:
    weights = np.zeros((8, 9), np.uint8)
    weights[2, 3], weights[5, 4] = 1, 255
    trimmed = Region(Box(10, 19, 1, 9), weights).trimmed()
    assert trimmed.box == Box(13, 15, 3, 7)
    assert trimmed.at(13, 3) == 1
    assert trimmed.at(14, 6) == 255


def test_everything_is_selected_without_memory() -> None:
    whole = Region.full(Box(0, 155_000, 0, 256))
    assert whole.at(154_999, 255) == 255
    assert whole.weights.strides == (0, 0)


def test_weights_cannot_be_changed_and_have_to_fit() -> None:
    with pytest.raises(ValueError, match="read-only"):
        ONE.weights[0, 0] = 1
    with pytest.raises(ValueError, match="do not fit"):
        Region(Box(0, 3, 0, 3), np.zeros((3, 4), np.uint8))
    with pytest.raises(ValueError, match="do not fit"):
        Region(Box(0, 3, 0, 3), np.zeros((3, 3), np.float32))


def test_boxes_join_and_meet() -> None:
    one, two, none = Box(2, 9, 1, 6), Box(5, 15, 4, 10), Box(3, 3, 0, 9)
    assert one.union(two) == Box(2, 15, 1, 10)
    assert one.intersect(two) == Box(5, 9, 4, 6)
    assert none.is_empty
    assert none.union(one) == one == one.union(none)
    assert (one.columns, one.bands) == (7, 5)
