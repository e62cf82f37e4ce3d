import numpy as np
import pytest

from engine.grid import MaskGrid
from engine.project.segmentation import Segmentation

GRID = MaskGrid(columns=12, bands=6)


def _random(instruments: tuple[str, ...], seed: int = 1) -> Segmentation:
    result = Segmentation(GRID, instruments)
    shares = np.random.default_rng(seed).dirichlet(np.ones(len(instruments) + 1), (6, 12)).transpose(2, 0, 1)
    result.fill(0, np.floor(shares[:-1] * 255).astype(np.uint8))
    return result


def test_the_network_never_overwrites_a_person() -> None:
    segmentation = _random(("flute", "cello"))
    segmentation.current[:, 2, 3] = (255, 0)
    segmentation.touched[2, 3] = True
    segmentation.fill(0, np.full((2, 6, 12), 100, np.uint8))
    assert tuple(segmentation.current[:, 2, 3]) == (255, 0)
    assert (np.delete(segmentation.current.reshape(2, -1), 2 * 12 + 3, axis=1) == 100).all()
    assert (segmentation.base == 100).all()


@pytest.mark.parametrize(
    ("first", "planes"),
    [
        (0, np.full((2, 6, 3), 128, np.uint8)),
        (10, np.zeros((2, 6, 3), np.uint8)),
        (-1, np.zeros((2, 6, 3), np.uint8)),
        (0, np.zeros((1, 6, 3), np.uint8)),
        (0, np.zeros((2, 6, 3), np.float32)),
    ],
)
def test_a_block_that_does_not_fit_is_refused_and_changes_nothing(first: int, planes: np.ndarray) -> None:
    segmentation = _random(("flute", "cello"))
    before = segmentation.current.copy()
    with pytest.raises(ValueError, match="block"):
        segmentation.fill(first, planes)
    assert np.array_equal(segmentation.current, before)


def test_an_unticked_instrument_hands_its_sound_to_those_that_remain() -> None:
    segmentation = _random(("flute", "cello", "banjo"))
    fewer = segmentation.with_instruments(("banjo", "flute"))
    before = segmentation.current.sum(axis=0, dtype=int)
    after = fewer.current.sum(axis=0, dtype=int)
    assert (after <= before).all()
    assert (before - after).max() <= 2, "only rounding may go to the residual"
    assert fewer.filled.all()


def test_a_new_instrument_starts_empty_and_the_others_stay() -> None:
    segmentation = _random(("flute", "cello"))
    more = segmentation.with_instruments(("flute", "cello", "violin"))
    assert np.array_equal(more.current[:2], segmentation.current)
    assert not more.current[2].any()


def test_a_touched_cell_keeps_its_values_when_the_list_changes() -> None:
    segmentation = _random(("flute", "cello"))
    segmentation.current[:, 1, 1] = (7, 200)
    segmentation.touched[1, 1] = True
    assert segmentation.with_instruments(("flute",)).current[0, 1, 1] == 7


def test_columns_outside_repeat_the_nearest() -> None:
    segmentation = _random(("flute",))
    shares = segmentation.shares(-2, 14)
    assert shares.shape == (1, 6, 16)
    assert np.array_equal(shares[:, :, 0], segmentation.current[:, :, 0])
    assert np.array_equal(shares[:, :, -1], segmentation.current[:, :, -1])
