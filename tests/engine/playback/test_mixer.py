import numpy as np
import pytest

from engine.grid import MaskGrid
from engine.playback.clock import MAX_REACH_S, Clock, Timeline, WrittenSpan
from engine.playback.mixer import reached_share
from engine.project.mix import MixState
from engine.project.segmentation import Segmentation

BOTH = ("cello", "violin")


def test_untouched_everything_sounds_as_recorded() -> None:
    assert MixState().weights(BOTH) == {"cello": 1.0, "violin": 1.0, "other": 1.0}


def test_solo_silences_the_rest_and_several_add_up() -> None:
    assert MixState(solo=frozenset({"violin"})).weights(BOTH) == {"cello": 0.0, "violin": 1.0, "other": 0.0}
    both = MixState(solo=frozenset(BOTH)).weights(BOTH)
    assert both == {"cello": 1.0, "violin": 1.0, "other": 0.0}


def test_mute_wins_over_solo() -> None:
    mix = MixState(solo=frozenset({"violin"}), mute=frozenset({"violin"}))
    assert set(mix.weights(BOTH).values()) == {0.0}


def test_gain_counts_for_what_sounds() -> None:
    mix = MixState(gains={"violin": 0.5, "cello": 2.0}, solo=frozenset({"violin"}))
    assert mix.weights(BOTH) == {"cello": 0.0, "violin": 0.5, "other": 0.0}


def test_a_solo_of_an_instrument_that_was_removed_silences_nothing() -> None:
    assert set(MixState(solo=frozenset({"tuba"})).weights(BOTH).values()) == {1.0}


def test_reach_slopes_over_one_column() -> None:
    grid = MaskGrid(columns=9, hop_s=0.1)
    segmentation = Segmentation(grid, BOTH)
    segmentation.filled[3:] = True
    share = reached_share(segmentation, 1000, 0, 900)
    assert share[:200].max() == 0
    assert share[250] == pytest.approx(0.5)
    assert share[300:].min() == 1
    assert np.all(np.diff(share) >= 0)
    assert reached_share(segmentation, 1000, 5000, 5010).min() == 1


class Now:
    def __init__(self) -> None:
        self.seconds = 10.0

    def __call__(self) -> float:
        return self.seconds


def test_the_clock_runs_evenly_between_coarse_measurements() -> None:
    now = Now()
    clock = Clock(1000, now)
    assert clock.heard() == 0
    errors = []
    for step in range(400):
        now.seconds = 10 + step * 0.01
        # A device that reports in grains of 15 ms.
        clock.measure(step * 10 // 15 * 15)
        if step > 100:
            errors.append(clock.heard() - (step * 10 - 7))
    assert np.abs(errors).max() < 6
    assert np.std(errors) < 3


def test_the_clock_stands_when_the_device_stalls_and_snaps_when_it_jumps() -> None:
    now = Now()
    clock = Clock(1000, now)
    clock.measure(0)
    now.seconds += 5
    assert clock.heard() == pytest.approx(MAX_REACH_S * 1000)
    clock.measure(20)
    assert clock.heard() == pytest.approx(20)


def test_the_timeline_maps_what_is_heard_through_a_loop() -> None:
    timeline = Timeline()
    assert timeline.at(0) is None
    timeline.add(WrittenSpan(0, 500, 100, {"cello": -6.0}), 0)
    timeline.add(WrittenSpan(100, 200, 100, {}), 0)
    assert timeline.at(-20) == (500, {"cello": -6.0})
    assert timeline.at(50) == (550, {"cello": -6.0})
    assert timeline.at(150) == (250, {})
    assert timeline.at(900) == (300, {})


def test_the_timeline_holds_the_sought_place_until_it_sounds() -> None:
    timeline = Timeline()
    timeline.add(WrittenSpan(0, 0, 100, {}), 0)
    timeline.add(WrittenSpan(100, 9000, 100, {}, jump=True), 0)
    timeline.add(WrittenSpan(200, 9100, 100, {}), 0)
    assert timeline.at(10) == (9000, {})
    assert timeline.at(110) == (9010, {})
    assert timeline.at(210) == (9110, {})


def test_the_timeline_forgets_what_was_heard() -> None:
    timeline = Timeline()
    for block in range(1000):
        timeline.add(WrittenSpan(block * 10, block * 10, 10, {}), block * 10 - 35)
    assert timeline.at(9990 - 30) == (9960, {})
    assert len(timeline._spans) < 10
