"""Beats, bars and markers: what corrects them, and what a file may say about them."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.project.checked import UnexpectedValue, parse
from engine.project.document import Project
from engine.project.edits import SetMarks
from engine.project.facts import Facts, from_json, to_json
from engine.project.marks import (
    APART_S,
    MAX_BEATS,
    MAX_MARKERS,
    Beats,
    Marker,
    Marks,
    marks_from_json,
    marks_to_json,
)

EVEN = Beats(tuple(0.25 + 0.5 * n for n in range(16)), 4, 1)


def test_bars_are_counted_from_the_first_whole_one() -> None:
    assert EVEN.tempo == pytest.approx(120)
    assert [EVEN.bar_number(n) for n in range(10)] == [0, 1, 1, 1, 1, 2, 2, 2, 2, 3]
    assert [n for n in range(16) if EVEN.begins_bar(n)] == [1, 5, 9, 13]
    assert EVEN.bars(1.0) == (0.75, 2.75)
    assert EVEN.bars(2.75, 2) == (2.75, 6.75)
    # The last bar has three beats in the recording: it lasts a beat beyond them.
    assert EVEN.bars(7.0) == pytest.approx((6.75, 8.25))
    assert EVEN.bars(0.3) is None
    assert Beats().bars(1.0) is None
    assert (EVEN.nearest(0.6), EVEN.nearest(99.0), Beats().nearest(1.0)) == (1, 15, None)


def test_one_beat_is_moved_between_its_neighbours_or_all_together() -> None:
    assert EVEN.moved(3, 1.8).times[3] == 1.8
    assert EVEN.moved(3, 9.0).times[3] == pytest.approx(EVEN.times[4] - APART_S)
    assert EVEN.moved(0, -1.0).times[0] == 0.0
    earlier = EVEN.shifted(-0.8)
    assert earlier.times[:2] == pytest.approx((0.45, 0.95))
    # The first bar began at the second beat; two beats are gone, so it is the third bar's time that comes first.
    assert [n for n in range(14) if earlier.begins_bar(n)] == [3, 7, 11]
    assert EVEN.without(0).first_bar == 0
    assert EVEN.without(5).first_bar == 1


def test_twice_and_half_as_many_beats() -> None:
    double = EVEN.doubled()
    assert double.tempo == pytest.approx(240)
    assert double.begins_bar(2)
    assert double.halved() == EVEN
    assert EVEN.halved().tempo == pytest.approx(60)
    assert EVEN.halved().times[0] == EVEN.times[1]
    fast = Beats(tuple(0.06 * n for n in range(9)))
    assert fast.doubled() == fast


def test_taps_take_the_place_of_the_beats_between_them() -> None:
    tapped = EVEN.tapped([2.3, 2.82, 3.31, 3.79], 9.0)
    assert tapped.times == pytest.approx((0.25, 0.75, 1.25, 1.75, 2.3, 2.82, 3.31, 3.79, *EVEN.times[8:]))
    assert tapped.begins_bar(4)
    # Where there was nothing they go on at their own tempo.
    alone = Beats().tapped([2.0, 2.6, 3.2], 5.5)
    assert alone.times == pytest.approx([0.2, 0.8, 1.4, 2.0, 2.6, 3.2, 3.8, 4.4, 5.0])
    assert alone.begins_bar(3)
    assert Beats().tapped([2.0], 5.0) == Beats()
    assert len(Beats().tapped([0.0, 0.06], 1e6).times) <= MAX_BEATS


def test_markers_stay_in_order_and_few() -> None:
    marks = Marks().with_marker(Marker(5.0, "coda")).with_marker(Marker(1.0, "verse"))
    assert [m.name for m in marks.markers] == ["verse", "coda"]
    assert marks.next_marker(1.0, 1) == Marker(5.0, "coda")
    assert marks.next_marker(5.0, -1) == Marker(1.0, "verse")
    assert marks.next_marker(5.0, 1) is None
    assert [m.name for m in marks.with_moved(0, Marker(9.0, "verse")).markers] == ["coda", "verse"]
    full = Marks(tuple(Marker(float(n), "") for n in range(MAX_MARKERS)))
    assert full.with_marker(Marker(0.0, "")) == full


def test_marks_are_undone_like_anything_else() -> None:
    project = Project()
    first, second = Marks((Marker(1.0, "a"),)), Marks((Marker(2.0, "a"),))
    assert project.apply(SetMarks(first), "Mark").kinds == {"marks"}
    project.apply(SetMarks(second), "Drag", merge="drag")
    project.apply(SetMarks(Marks()), "Drag", merge="drag")
    assert project.modified
    project.undo()
    assert project.marks == first
    project.undo()
    assert project.marks == Marks()
    project.jump(2)
    assert project.marks == Marks()
    assert project.history.entries == ("Mark", "Drag")


NAMED = st.tuples(st.floats(0, 1e6), st.text(max_size=9))


@settings(max_examples=25, deadline=None, derandomize=True)
@given(
    st.lists(st.floats(0.05, 100.0), max_size=30),
    st.integers(1, 12),
    st.lists(NAMED, max_size=5),
)
def test_what_was_saved_is_read_again(steps: list[float], per_bar: int, named: list[tuple[float, str]]) -> None:
    times = tuple(sum(steps[: n + 1]) for n in range(len(steps)))
    marks = Marks((), Beats(times, per_bar, per_bar - 1))
    for seconds, name in named:
        marks = marks.with_marker(Marker(seconds, name.replace("\0", "")[:200]))
    told = json.dumps(marks_to_json(marks)).encode()
    assert marks_from_json(parse(told)) == marks


def test_a_project_of_an_earlier_version_has_no_marks() -> None:
    told = to_json(Facts())
    del told["marks"]
    assert from_json(parse(json.dumps(told).encode())).marks == Marks()


@pytest.mark.parametrize(
    "change",
    [
        {"beats": [1.0, 0.5]},
        {"beats": [0.1, 0.101]},
        {"beats": [float(n) for n in range(MAX_BEATS + 1)]},
        {"beats": [True]},
        {"beats": [10**400]},
        {"beats": ["1"]},
        {"beats": [-1.0]},
        {"per_bar": 0},
        {"per_bar": 13},
        {"first_bar": 4},
        {"markers": [{"at": 1.0}]},
        {"markers": [{"at": -1.0, "name": ""}]},
        {"markers": [{"at": 2.0, "name": ""}, {"at": 1.0, "name": ""}]},
        {"markers": [{"at": 1.0, "name": "a\0b"}]},
        {"markers": [{"at": 1.0, "name": "x" * 201}]},
        {"markers": [{"at": float(n), "name": ""} for n in range(MAX_MARKERS + 1)]},
        {"markers": 5},
    ],
    ids=lambda change: str(change)[:40],
)
def test_damaged_marks_are_refused(change: dict[str, object]) -> None:
    told = {**marks_to_json(Marks()), **change}
    with pytest.raises(UnexpectedValue):
        marks_from_json(parse(json.dumps(told).encode()))
