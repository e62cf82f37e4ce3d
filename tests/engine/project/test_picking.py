import time

import numpy as np
import pytest

from engine.project.picking import fill_region, wand
from engine.region import Box

LABELS = np.zeros((64, 100), np.uint8)
LABELS[:, 50:] = 1


def levels() -> np.ndarray:
    """Two loud partials on a soft ground; the upper one reaches into the other instrument's half."""
    plane = np.full((64, 100), 40, np.uint8)
    plane[20:23, 10:45] = 200
    plane[40:43, 10:90] = 200
    return plane


def test_the_wand_takes_what_is_as_loud_and_connected() -> None:
    region = wand(levels(), LABELS, (20, 21), 0.1)
    assert region.box == Box(10, 45, 20, 23)
    assert (region.weights == 255).all()


def test_one_odd_cell_under_the_pointer_does_not_mislead_the_wand() -> None:
    plane = levels()
    plane[21, 20] = 90
    region = wand(plane, LABELS, (20, 21), 0.1)
    assert region.box == Box(10, 45, 20, 23)
    assert region.at(20, 21) == 255, "it is taken too: one clicked on it"


def test_the_wand_stops_where_another_instrument_begins() -> None:
    assert wand(levels(), LABELS, (20, 41), 0.1).box == Box(10, 50, 40, 43)
    assert wand(levels(), LABELS, (60, 41), 0.1).box == Box(50, 90, 40, 43)


def test_full_tolerance_takes_the_whole_connected_region_of_the_instrument() -> None:
    assert wand(levels(), LABELS, (20, 21), 1).box == fill_region(LABELS, (20, 21)).box == Box(0, 50, 0, 64)


def test_more_tolerance_never_takes_less() -> None:
    noisy = np.random.default_rng(1).integers(0, 255, (64, 100)).astype(np.uint8)
    areas = [np.count_nonzero(wand(noisy, LABELS, (20, 21), t / 10).weights) for t in range(11)]
    assert areas == sorted(areas)
    assert areas[0] >= 1


def test_what_is_not_connected_is_not_filled() -> None:
    labels = LABELS.copy()
    labels[:, 30] = 2
    assert fill_region(labels, (10, 5)).box == Box(0, 30, 0, 64)
    assert fill_region(labels, (40, 5)).box == Box(31, 50, 0, 64)


def test_a_window_knows_where_it_lies_in_the_recording() -> None:
    assert wand(levels(), LABELS, (1020, 21), 0.1, first=1000).box == Box(1010, 1045, 20, 23)
    assert fill_region(LABELS, (1060, 21), first=1000).box == Box(1050, 1100, 0, 64)


@pytest.mark.parametrize("place", [(-1, 5), (100, 5), (5, -1), (5, 64)])
def test_beside_the_window_there_is_nothing(place: tuple[int, int]) -> None:
    assert wand(levels(), LABELS, place, 0.5).is_empty
    assert fill_region(LABELS, place).is_empty


def test_the_wand_keeps_up_with_a_drag_over_a_wide_window() -> None:
    rng = np.random.default_rng(1)
    wide = rng.integers(0, 255, (256, 2000)).astype(np.uint8)
    labels = (rng.random((256, 2000)) < 0.2).astype(np.uint8)
    times = []
    for _ in range(5):
        begin = time.thread_time()
        wand(wide, labels, (1000, 128), 0.4)
        times.append(time.thread_time() - begin)
    assert min(times) < 0.03
