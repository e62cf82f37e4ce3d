import math
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst
from numpy.typing import NDArray

from engine.grid import MaskGrid
from engine.project.selection import describe, feather, grow, note_name, outline, shrink
from engine.project.shapes import rectangle
from engine.region import Box, Region

GRID = MaskGrid(columns=400)
SQUARE = Region.full(Box(100, 120, 50, 70))


def test_growing_adds_cells_all_around_with_round_corners() -> None:
    grown = grow(SQUARE, GRID, 5)
    assert grown.box == Box(95, 125, 45, 75)
    assert grown.at(97, 60) == 255
    assert grown.at(95, 45) == 0
    assert grown.at(96, 46) == 0, "5.7 cells from the corner"
    assert grown.at(97, 47) == 255, "4.2 cells from it"


def test_shrinking_takes_them_away_again() -> None:
    assert shrink(SQUARE, GRID, 5).box == Box(105, 115, 55, 65)
    assert shrink(grow(SQUARE, GRID, 5), GRID, 5).box == SQUARE.box
    assert shrink(SQUARE, GRID, 10).is_empty


def test_the_ends_of_the_recording_are_no_edge() -> None:
    everything = Region.full(Box.all(GRID))
    assert shrink(everything, GRID, 5).box == Box.all(GRID)
    assert grow(everything, GRID, 5).box == Box.all(GRID)
    assert shrink(Region.full(Box(0, 50, 0, 20)), GRID, 5).box == Box(0, 45, 0, 15)


def test_a_soft_region_keeps_its_softness() -> None:
    weights = np.tile(np.linspace(0, 255, 20).astype(np.uint8), (20, 1))
    soft = Region(Box(100, 120, 50, 70), weights)
    grown = grow(soft, GRID, 3)
    assert grown.at(112, 60) == soft.at(112, 60)
    assert grown.at(122, 60) == 255
    assert grown.at(98, 60) == 0


def test_feathering_fades_over_the_edge_and_keeps_the_middle() -> None:
    soft = feather(SQUARE, GRID, 4)
    assert soft.at(110, 60) == 255
    assert 100 < soft.at(100, 60) < 155
    assert 0 < soft.at(97, 60) < 100
    assert soft.weights.sum() == pytest.approx(SQUARE.weights.sum(dtype=np.int64), rel=0.02)


def test_feathering_does_not_fade_at_the_ends_of_the_recording() -> None:
    soft = feather(Region.full(Box(0, 50, 0, GRID.bands)), GRID, 4)
    assert soft.at(0, 0) == 255
    assert soft.at(50, 128) < 128


def test_a_rectangle_is_outlined_by_its_four_corners() -> None:
    (line,) = outline(SQUARE)
    assert sorted(set(map(tuple, line.tolist()))) == [(100, 50), (100, 70), (120, 50), (120, 70)]
    assert line[0].tolist() == line[-1].tolist()


def test_a_hole_has_a_line_of_its_own_and_cells_that_touch_at_corners_stay_two() -> None:
    weights = np.full((5, 5), 255, np.uint8)
    weights[2, 2] = 0
    assert len(outline(Region(Box(0, 5, 0, 5), weights))) == 2
    corners = np.array([[255, 0], [0, 255]], np.uint8)
    assert [len(line) for line in outline(Region(Box(0, 2, 0, 2), corners))] == [5, 5]


def enclosed(line: NDArray[np.int32]) -> float:
    """Signed area: positive where the inside is on the left."""
    x, y = line[:, 0].astype(float), line[:, 1].astype(float)
    return float((x[:-1] * y[1:] - x[1:] * y[:-1]).sum() / 2)


@settings(max_examples=60, deadline=None)
@given(npst.arrays(np.bool_, st.tuples(st.integers(1, 12), st.integers(1, 12))))
def test_the_lines_enclose_exactly_the_cells(inside: NDArray[np.bool_]) -> None:
    region = Region(Box(7, 7 + inside.shape[1], 3, 3 + inside.shape[0]), inside.astype(np.uint8) * np.uint8(255))
    lines = outline(region)
    assert sum(enclosed(line) for line in lines) == inside.sum()
    for line in lines:
        steps = np.abs(np.diff(line, axis=0))
        assert ((steps == 0).sum(axis=1) == 1).all()


def test_an_outline_takes_no_longer_than_a_frame_even_of_noise() -> None:
    speckled = np.random.default_rng(1).random((256, 2000)) < 0.5
    region = Region(Box(0, 2000, 0, 256), speckled.astype(np.uint8) * np.uint8(255))
    lines = outline(region)
    assert sum(len(line) for line in lines) <= 6001
    assert all((line >= 0).all() and (line <= [2000, 256]).all() for line in lines)
    times = []
    note = rectangle(GRID, 1, 4, 200, 8000)
    for _ in range(5):
        begin = time.thread_time()
        outline(note)
        times.append(time.thread_time() - begin)
    assert min(times) < 0.005


def test_a_selection_is_told_in_seconds_hertz_and_the_nearest_note() -> None:
    told = describe(rectangle(GRID, 1.0, 2.0, 430, 450), GRID)
    assert told.start_s == pytest.approx(1.0, abs=GRID.hop_s)
    assert told.length_s == pytest.approx(1.0, abs=GRID.hop_s)
    assert told.low_hz < 440 < told.high_hz
    assert told.note == "A4"


def test_of_a_note_with_partials_the_fundamental_names_it() -> None:
    region = Region.empty()
    for order in range(1, 8):
        region = region.union(rectangle(GRID, 1, 2, 262 * order * 0.99, 262 * order * 1.01))
    assert describe(region, GRID).note == "C4"


def test_nothing_selected_has_no_description() -> None:
    with pytest.raises(ValueError, match="nothing is selected"):
        describe(Region.empty(), GRID)


@pytest.mark.parametrize(("hertz", "name"), [(27.5, "A0"), (261.6, "C4"), (466.2, "B♭4"), (440 * math.sqrt(2), "E♭5")])
def test_notes_have_their_names(hertz: float, name: str) -> None:
    assert note_name(hertz) == name


def test_an_empty_selection_stays_empty() -> None:
    empty = Region.empty()
    assert grow(empty, GRID, 3).is_empty
    assert shrink(empty, GRID, 3).is_empty
    assert feather(empty, GRID, 3).is_empty
    assert outline(empty) == []
