import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.grid import MaskGrid
from engine.project.selection import describe
from engine.project.shapes import brush_line, brush_stroke, frequency_band, lasso, rectangle, time_range
from engine.region import Box, Region

GRID = MaskGrid(columns=400)


def test_a_rectangle_takes_the_cells_whose_centres_it_holds() -> None:
    region = rectangle(GRID, GRID.seconds_at(9.6), GRID.seconds_at(20.4), GRID.hertz_at(30.1), GRID.hertz_at(39.9))
    assert region.box == Box(10, 21, 31, 40)
    assert (region.weights == 255).all()


def test_its_corners_may_come_in_any_order() -> None:
    one = rectangle(GRID, 1.0, 2.0, 400, 800)
    assert rectangle(GRID, 2.0, 1.0, 800, 400).box == one.box


def test_a_rectangle_smaller_than_a_cell_takes_the_nearest() -> None:
    assert rectangle(GRID, 1.001, 1.002, 440, 441).box == Box(43, 44, 97, 98)


def test_what_lies_beside_the_recording_is_left_out() -> None:
    assert rectangle(GRID, -3, 0.5, 0, 1e6).box == Box(0, 22, 0, GRID.bands)
    assert rectangle(GRID, GRID.duration + 1, GRID.duration + 2, 100, 200).is_empty


def test_ranges_span_the_other_axis_wholly() -> None:
    assert time_range(GRID, 1, 2).box == Box(44, 87, 0, GRID.bands)
    low, high = math.ceil(GRID.band_at(400)), math.ceil(GRID.band_at(800))
    assert frequency_band(GRID, 400, 800).box == Box(0, GRID.columns, low, high)


def test_a_rectangle_read_out_and_typed_in_again_is_the_same() -> None:
    region = rectangle(GRID, 1.0, 2.5, 300, 2000)
    told = describe(region, GRID)
    assert rectangle(GRID, told.start_s, told.stop_s, told.low_hz, told.high_hz).box == region.box


def test_a_lasso_has_the_area_it_surrounds_and_a_soft_edge() -> None:
    angles = np.linspace(0, 2 * np.pi, 200, endpoint=False)
    points = [(GRID.seconds_at(100 + 30 * math.cos(a)), 120 + 20 * math.sin(a)) for a in angles]
    region = lasso(GRID, points)
    assert region.weights.sum() / 255 == pytest.approx(math.pi * 30 * 20, rel=0.01)
    assert region.at(100, 120) == 255
    assert region.at(129, 134) == 0
    assert ((region.weights > 0) & (region.weights < 255)).any()


def test_a_lasso_that_crosses_itself_leaves_out_what_it_surrounds_twice() -> None:
    def square(size: float) -> list[tuple[float, float]]:
        return [(GRID.seconds_at(100 + x * size), 100 + y * size) for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1))]

    region = lasso(GRID, [*square(20), square(20)[0], *square(8), square(8)[0]])
    assert region.at(115, 100) == 255
    assert region.at(100, 100) == 0


@pytest.mark.parametrize("points", [[], [(1.0, 20.0)], [(1.0, 20.0), (2.0, 90.0)]])
def test_a_line_surrounds_nothing(points: list[tuple[float, float]]) -> None:
    assert lasso(GRID, points).is_empty


def test_a_dab_is_an_ellipse_with_the_hardness_asked_for() -> None:
    place = (GRID.seconds_at(100), 50.0)
    hard = brush_line(GRID, place, place, GRID.seconds_at(10), 5, hardness=1)
    assert hard.box == Box(91, 110, 46, 55)
    assert set(np.unique(hard.weights)) == {0, 255}
    assert hard.weights.sum() / 255 == pytest.approx(math.pi * 10 * 5, rel=0.08)
    soft = brush_line(GRID, place, place, GRID.seconds_at(10), 5, hardness=0)
    assert soft.at(100, 50) == 255
    # Smooth at both ends: near the middle nearly whole, near the rim nearly nothing, half way half.
    assert [soft.at(100 + d, 50) for d in (2, 5, 8)] == pytest.approx([228, 127, 27], abs=3)
    assert (np.diff(soft.weights[50 - soft.box.low, 100 - soft.box.first :].astype(int)) <= 0).all()


def test_a_stroke_covers_the_way_between_its_ends() -> None:
    region = brush_line(GRID, (GRID.seconds_at(50), 20), (GRID.seconds_at(80), 60), GRID.seconds_at(2), 2, 1)
    assert all(region.at(50 + 3 * n, 20 + 4 * n) == 255 for n in range(11))
    assert region.at(50, 60) == 0


def test_a_brush_smaller_than_a_cell_still_paints_the_cell_it_is_over() -> None:
    place = (GRID.seconds_at(100), 50.0)
    assert brush_line(GRID, place, place, 0, 0, 1).box == Box(100, 101, 50, 51)


def test_a_stroke_beside_the_picture_paints_nothing() -> None:
    assert brush_line(GRID, (-5, 20), (-4, 20), 0.1, 2, 1).is_empty
    assert isinstance(brush_line(GRID, (-5, 20), (0.5, 20), 0.1, 2, 1), Region)


@given(
    st.lists(st.tuples(st.floats(-0.5, 3), st.floats(-8, 140)), min_size=1, max_size=6),
    st.floats(0.01, 0.3),
    st.floats(0.5, 20),
    st.floats(0, 1),
)
def test_a_stroke_is_the_strongest_touch_of_its_segments(
    points: list[tuple[float, float]], radius_s: float, radius_bands: float, hardness: float
) -> None:
    stroke = brush_stroke(GRID, points, radius_s, radius_bands, hardness)
    together = Region.empty()
    for start, stop in zip(points, points[1:] or points, strict=False):
        together = together.union(brush_line(GRID, start, stop, radius_s, radius_bands, hardness))
    assert stroke.trimmed().box == together.trimmed().box
    assert np.array_equal(stroke.trimmed().weights, together.trimmed().weights)
