import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from engine.arrays import Bytes
from engine.region import Box
from gui.spectrogram.colours import SpectrogramData
from gui.spectrogram.pyramid import FACTOR, STEPS, Pyramid, encode, reduce


def pairs() -> st.SearchStrategy[Bytes]:
    """Levels and codes of three bands and 64 columns."""
    return arrays(np.uint8, (2, 3, 64))


def grouped(block: Bytes) -> Bytes:
    return block.reshape(len(block), -1, FACTOR)


@given(pairs())
@settings(max_examples=60, deadline=None)
def test_a_coarse_cell_is_one_of_those_it_stands_for(pair: Bytes) -> None:
    levels, codes = reduce(pair[0], pair[1])
    assert (grouped(pair[1]) == codes[..., None]).any(axis=2).all()
    assert np.array_equal(grouped(pair[0]).max(axis=2), levels)


@given(pairs(), st.booleans())
@settings(max_examples=60, deadline=None)
def test_a_coarse_label_is_that_of_the_majority_by_amplitude(pair: Bytes, equally_loud: bool) -> None:
    if equally_loud:
        pair[0] = 7
    label = reduce(pair[0], pair[1])[1] // STEPS
    labels, votes = grouped(pair[1]) // STEPS, np.round(8 * 2 ** (grouped(pair[0]) / 21)).astype(int)
    won = np.where(labels == label[..., None], votes, 0).sum(axis=2)
    same = labels[..., :, None] == labels[..., None, :]
    assert np.array_equal(won, (same * votes[..., None, :]).sum(axis=3).max(axis=2))


def test_of_labels_one_and_three_never_comes_two() -> None:
    codes = np.array([[1, 3, 1, 3]], np.uint8) * STEPS
    assert reduce(np.full_like(codes, 90), codes)[1][0, 0] // STEPS in (1, 3)


def test_among_equally_frequent_labels_the_most_certain_wins() -> None:
    codes = np.array([[1 * STEPS + 2, 1 * STEPS + 2, 3 * STEPS + 7, 3 * STEPS + 7]], np.uint8)
    assert reduce(np.full_like(codes, 90), codes)[1][0, 0] == 3 * STEPS + 7


def test_a_short_note_keeps_its_colour_in_the_overview() -> None:
    """Three quiet columns of nobody do not outvote the one in which a note sounds."""
    pyramid = Pyramid(4, 40_000)
    pyramid.write(0, levels=np.full((4, 40_000), 20, np.uint8))
    pyramid.write(23_456, levels=np.full((4, 1), 200, np.uint8), codes=np.full((4, 1), 45, np.uint8))
    assert len(pyramid.levels) > 3
    for n in range(len(pyramid.levels)):
        column = 23_456 // FACTOR**n
        assert pyramid.levels[n][:, column].tolist() == [200] * 4
        assert pyramid.codes[n][:, column].tolist() == [45] * 4
        assert np.count_nonzero(pyramid.codes[n]) == 4


@given(st.lists(st.tuples(st.integers(0, 699), st.integers(1, 120)), min_size=1, max_size=8), st.integers(0, 99))
@settings(max_examples=40, deadline=None)
def test_written_in_pieces_and_any_order_equals_written_at_once(pieces: list[tuple[int, int]], seed: int) -> None:
    rng = np.random.default_rng(seed)
    levels, codes = rng.integers(0, 256, (2, 3, 701), np.uint8)
    once, pieced = (Pyramid(3, 701, smallest=16) for _ in range(2))
    once.write(0, levels=levels, codes=codes)
    pieced.write(0, codes=codes[::-1])
    pieced.write(0, codes=codes[:, :350])
    pieced.write(0, levels=levels)
    pieced.write(350, codes=codes[:, 350:])
    for first, length in pieces:
        pieced.write(first, levels=levels[:, first : first + length])
        pieced.write(first, codes=codes[1:2, first : first + length], band=1)
    for n in range(len(once.levels)):
        assert np.array_equal(once.levels[n], pieced.levels[n])
        assert np.array_equal(once.codes[n], pieced.codes[n])


def test_the_end_of_a_recording_invents_nothing() -> None:
    pyramid = Pyramid(1, 41, smallest=4)
    pyramid.write(0, codes=np.full((1, 41), 5 * STEPS + 3, np.uint8))
    assert all((codes[:, :] == 5 * STEPS + 3).all() for codes in pyramid.codes)


def test_a_cleared_mask_is_nobodys_at_every_resolution() -> None:
    pyramid = Pyramid(1, 4100)
    pyramid.write(0, codes=np.full((1, 4100), 99, np.uint8))
    pyramid.clear_codes()
    assert not any(np.any(codes) for codes in pyramid.codes)


@pytest.mark.parametrize(("band", "first"), [(0, -1), (0, 98), (3, 0)])
def test_writing_outside_is_refused(band: int, first: int) -> None:
    with pytest.raises(ValueError, match="outside"):
        Pyramid(4, 100).write(first, np.zeros((2, 3), np.uint8), band=band)


@pytest.mark.parametrize("columns_per_pixel", [0.01, 1, 1.9, 3, 9, 40, 100])
def test_the_level_drawn_neither_skips_nor_blurs_columns(columns_per_pixel: float) -> None:
    pyramid = Pyramid(1, 155_000)
    drawn = columns_per_pixel / FACTOR ** pyramid.level_for(columns_per_pixel)
    assert drawn <= 2
    assert drawn >= min(0.5, columns_per_pixel)


def test_the_owner_is_the_largest_share_and_nobody_counts_too() -> None:
    planes = np.array([[[200, 100, 10, 0]], [[20, 120, 30, 0]]], np.uint8)
    codes = encode(planes, np.array([4, 9], np.uint8))
    assert (codes // STEPS).tolist() == [[4, 9, 0, 0]]
    assert (codes % STEPS).tolist() == [[200 // 32, 120 // 32, 215 // 32, 7]]


def test_without_instruments_every_cell_is_nobodys() -> None:
    codes = encode(np.zeros((0, 3, 5), np.uint8), np.zeros(0, np.uint8))
    assert codes.shape == (3, 5)
    assert (codes == STEPS - 1).all()


@pytest.mark.parametrize("columns", [900, 30_001, 155_000])
def test_boxes_written_as_one_ribbon_equal_boxes_written_one_by_one(columns: int, rng: np.random.Generator) -> None:
    """At every resolution, up to the last column, with boxes of different heights."""
    together, singly = SpectrogramData(64, columns), SpectrogramData(64, columns)
    labels = np.array([3, 7], np.uint8)
    mask = rng.integers(0, 128, (2, 64, min(columns, 4096)), np.uint8)
    levels = rng.integers(0, 256, mask.shape[1:], np.uint8)
    start = columns - mask.shape[2]
    for data in (together, singly):
        data.set_levels(start, levels)
        data.set_mask(start, mask, labels)
    boxes = [
        Box(max(start, tile * 1024 + 5), min(columns, tile * 1024 + 900), 12 + tile % 9, 20 + tile % 17)
        for tile in range(start // 1024 + 1, -(-columns // 1024))
    ] or [Box(5, columns, 12, 20)]

    def read(box: Box) -> np.ndarray:
        return mask[:, box.low : box.high, box.first - start : box.stop - start]

    for box in boxes:
        mask[:, box.low : box.high, box.first - start : box.stop - start] ^= 1
        singly.set_mask(box.first, read(box), labels, box.low)
    together.set_boxes(boxes, read, labels)
    for ours, theirs in zip(together.pyramid.codes, singly.pyramid.codes, strict=True):
        assert np.array_equal(ours, theirs)
