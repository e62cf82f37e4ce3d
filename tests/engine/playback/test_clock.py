"""The playhead's clock: what the device says, smoothed, and nothing beyond what it can have played."""

import pytest

from engine.playback.clock import MAX_REACH_S, SNAP_S, Clock

RATE = 1000


class Time:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 10.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def clock(time: Time) -> Clock:
    return Clock(RATE, time)


def test_it_runs_between_two_measurements_and_stands_still_while_the_device_stalls(clock: Clock, time: Time) -> None:
    assert clock.heard() == 0
    clock.measure(500)
    assert clock.heard() == 500
    time.now += MAX_REACH_S / 2
    assert clock.heard() == pytest.approx(500 + RATE * MAX_REACH_S / 2)
    time.now += 60
    assert clock.heard() == pytest.approx(500 + RATE * MAX_REACH_S)


def test_a_small_difference_is_smoothed_a_large_one_believed(clock: Clock, time: Time) -> None:
    clock.measure(0)
    time.now += 1
    clock.measure(RATE + 10)
    assert clock.heard() == pytest.approx(RATE + 1)
    clock.measure(RATE + 1 + SNAP_S * RATE + 5)
    assert clock.heard() == pytest.approx(RATE + 1 + SNAP_S * RATE + 5)
