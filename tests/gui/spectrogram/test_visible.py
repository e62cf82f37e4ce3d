from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.grid import MaskGrid
from gui.spectrogram.span import VisibleSpan
from gui.spectrogram.visible import SHORTEST, VisiblePart

GRID = MaskGrid.for_duration(600)


@pytest.fixture
def state() -> VisiblePart:
    result = VisiblePart()
    result.set_grid(GRID)
    return result


@given(st.floats(0.05, 0.95), st.floats(0.5, 2), st.floats(10, 590))
def test_zooming_keeps_the_moment_under_the_pointer(place: float, factor: float, centre: float) -> None:
    state = VisiblePart()
    state.set_grid(GRID)
    state.set_span(VisibleSpan(centre - 5, centre + 5, 0, 255))
    at = state.span.seconds_at(place * 1000, 1000)
    before = state.span
    state.zoom_time(factor, at)
    if state.span.start > 0 and state.span.stop < GRID.duration:
        assert state.span.x_at(at, 1000) == pytest.approx(place * 1000, abs=1e-3)
        assert state.span.seconds == pytest.approx(before.seconds * factor)


@given(st.lists(st.tuples(st.floats(0.01, 50), st.floats(-100, 700), st.floats(-1e4, 1e4)), max_size=12))
def test_no_gesture_leaves_the_recording(steps: list[tuple[float, float, float]]) -> None:
    state = VisiblePart()
    state.set_grid(GRID)
    for factor, at, move in steps:
        state.zoom_time(factor, at)
        state.zoom_bands(factor, at)
        state.pan(move, move)
        span = state.span
        assert span.start >= -1e-9
        assert span.stop <= state.duration + 1e-9
        assert span.seconds >= SHORTEST * 0.999
        assert -0.5 - 1e-9 <= span.low < span.high <= 255.5 + 1e-9


def test_the_page_turns_when_the_playhead_runs_off(state: VisiblePart) -> None:
    state.set_span(VisibleSpan(0, 10, 0, 255))
    state.set_playhead(9.9, follow=True)
    assert state.span.start == 0
    state.set_playhead(10.05, follow=True)
    assert state.span.start == pytest.approx(9.55)
    assert state.span.seconds == pytest.approx(10)


def test_having_scrolled_away_one_is_left_in_peace(state: VisiblePart) -> None:
    state.set_span(VisibleSpan(0, 10, 0, 255))
    state.set_playhead(5, follow=True)
    state.pan(100)
    state.set_playhead(5.1, follow=True)
    assert state.span.start == pytest.approx(100)
    state.set_playhead(300, follow=True)
    assert state.span.start <= 300 <= state.span.stop


def test_without_following_the_view_stays(state: VisiblePart) -> None:
    state.set_span(VisibleSpan(0, 10, 0, 255))
    state.set_playhead(400, follow=False)
    assert state.span.start == 0


def test_a_length_that_becomes_known_keeps_what_one_looks_at(state: VisiblePart) -> None:
    state.set_span(VisibleSpan(20, 30, 10, 50))
    state.set_grid(replace(GRID, columns=GRID.columns + 500))
    assert (state.span.start, state.span.stop) == (20, 30)
    state.fit()
    state.set_grid(replace(GRID, columns=GRID.columns + 900))
    assert state.span.stop == pytest.approx(state.duration)
