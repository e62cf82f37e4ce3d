"""Places of a recording by what a gesture there is worth: doubt × energy × disagreement, where nobody touched it."""

import itertools

import numpy as np
import pytest

from engine.errors import Cancelled
from engine.grid import MaskGrid
from engine.instruments import CLASS_IDS, class_index
from engine.language import ENGLISH, Language, speak
from engine.project.document import Project
from engine.project.edits import Paint
from engine.project.radar import Again, Place, Taste, beside, best_box, find_places, judged_anew, ranked
from engine.project.segmentation import Segmentation
from engine.region import Box, Region
from engine.separation_events import EvidenceTrack
from tests.engine.dsp.test_harmonics import RATE, MonoSound

SECONDS = 6.0
GRID = MaskGrid.for_duration(SECONDS)


def tone(hertz: float, start: float, stop: float, level: float = 0.1) -> np.ndarray:
    """Eight partials."""
    t = np.arange(int(SECONDS * RATE)) / RATE
    envelope = np.clip((t - start) / 0.01, 0, 1) * np.clip((stop - t) / 0.03, 0, 1)
    return np.asarray(level * envelope * sum(np.sin(2 * np.pi * h * hertz * t + h * h) / h for h in range(1, 9)))


# A loud note at 1 s, a soft one at 3 s, a loud one at 5 s.
SOUND = MonoSound((tone(440, 0.8, 1.4) + tone(523, 2.8, 3.4, 0.01) + tone(659, 4.8, 5.4)).astype(np.float32))


def mask_of(*flute: tuple[float, float, float]) -> Segmentation:
    """The cello's everywhere; the flute has a share of some spans (from, to, share)."""
    planes = np.zeros((2, GRID.bands, GRID.columns), np.uint8)
    planes[1] = 255
    for start, stop, share in flute:
        columns = slice(round(GRID.column_at(start)), round(GRID.column_at(stop)))
        planes[0, :, columns] = round(255 * share)
        planes[1, :, columns] = 255 - round(255 * share)
    mask = Segmentation(GRID, ("flute", "cello"))
    mask.fill(0, planes)
    return mask


def places_of(mask: Segmentation, track: EvidenceTrack | None = None) -> list[Place]:
    return next(step for step in find_places(mask, SOUND, track) if isinstance(step, list))


def seconds(place: Place) -> float:
    return GRID.seconds_at((place.region.box.first + place.region.box.stop) / 2)


def test_the_loud_doubtful_note_comes_first_and_the_soft_one_later() -> None:
    found = places_of(mask_of((0, 2, 0.5), (2, 4, 0.5)))
    assert 0.8 < seconds(found[0]) < 1.6
    soft = [place.worth for place in found if 2.6 < seconds(place) < 3.6]
    assert max(soft, default=0.0) < 0.2 * found[0].worth
    assert [p.worth for p in found] == sorted((p.worth for p in found), reverse=True)


def test_what_is_in_doubt_outranks_what_is_sure_and_as_loud() -> None:
    found = places_of(mask_of((0, 2, 0.5)))
    doubtful = max(place.worth for place in found if seconds(place) < 2)
    assert max((place.worth for place in found if seconds(place) > 4), default=0.0) < 0.6 * doubtful


def test_a_note_cut_in_two_is_named_so_and_outranks_a_whole_one() -> None:
    found = places_of(mask_of((0.8, 1.1, 1.0)))
    first = next(place for place in found if place.kind == "note")
    assert 0.8 < seconds(first) < 1.6
    assert "cut in two" in first.reason
    assert first.reason.startswith("A4 at 0:0")


def test_who_was_not_heard_then_is_doubted_and_somebody_else_proposed() -> None:
    heard = np.full((1, len(CLASS_IDS)), 0.5, np.float32)
    heard[0, class_index("flute")], heard[0, class_index("cello")] = 1.0, 0.0
    track = EvidenceTrack(np.zeros(1, np.float32), SECONDS, heard, np.full_like(heard, np.nan))
    mask = mask_of((0, 2, 0.45))
    alone, told = (next(p for p in places_of(mask, t) if p.kind == "note" and seconds(p) < 2) for t in (None, track))
    assert (alone.owner, told.owner) == ("cello", "cello")
    assert told.target == "flute"
    assert told.worth > alone.worth


def test_a_register_in_which_the_network_is_undecided_is_found_as_a_rectangle() -> None:
    found = [place for place in places_of(mask_of((0.7, 1.5, 0.55))) if place.kind == "register"]
    box = found[0].region.box
    assert found[0].owner == "flute"
    assert GRID.seconds_at(box.first) > 0.5
    assert GRID.seconds_at(box.stop) < 1.7
    assert "Hz at 0:0" in found[0].reason


def test_what_a_person_decided_is_no_longer_in_doubt() -> None:
    mask = mask_of((0, 2, 0.5), (4, 6, 0.5))
    before = places_of(mask)
    project = Project(mask)
    project.apply(Paint(Region.full(Box(0, round(GRID.column_at(2.0)), 0, GRID.bands)), "flute"))
    after = ranked(judged_anew(before, mask), Taste())
    assert after
    assert all(seconds(place) > 2 for place in after)
    project.undo()
    assert [p.worth for p in ranked(judged_anew(before, mask), Taste())] == [p.worth for p in before]


def test_nothing_is_proposed_where_nothing_sounds_or_nobody_is_listed() -> None:
    silence = MonoSound(np.zeros(int(SECONDS * RATE), np.float32))
    assert list(find_places(mask_of((0, 6, 0.5)), silence))[-1] == []
    assert list(find_places(Segmentation(GRID, ()), SOUND))[-1] == []


def test_looking_stops_when_it_is_told_to_and_changes_nothing() -> None:
    mask = mask_of((0, 2, 0.5))
    before = mask.shares(0, GRID.columns)
    with pytest.raises(Cancelled):
        list(find_places(mask, SOUND, None, lambda: True))
    list(find_places(mask, SOUND))
    assert np.array_equal(mask.shares(0, GRID.columns), before)
    assert not mask.has_touched


def test_refusals_lower_kind_and_pair_and_acceptances_raise_them_within_bounds() -> None:
    place = places_of(mask_of((0, 2, 0.5)))[0]
    refused = Taste().after(place, accepted=False)
    assert refused.weights == {place.kind: 0.7, place.pair: 0.7}
    assert refused.of(place) == pytest.approx(0.49)
    accepted = refused.after(place, accepted=True)
    assert accepted.of(place) == pytest.approx(0.49 * 1.44)
    for _ in range(20):
        refused, accepted = refused.after(place, accepted=False), accepted.after(place, accepted=True)
    assert set(refused.weights.values()) == {0.2}
    assert set(accepted.weights.values()) == {2.0}


def test_what_is_refused_again_and_again_falls_behind() -> None:
    found = places_of(mask_of((0, 2, 0.5), (4, 6, 0.4)))
    first = found[0]
    rival = next(place for place in found if place.kind != first.kind)
    taste = Taste()
    for _ in range(5):
        taste = taste.after(first, accepted=False)
    order = ranked([first, rival], taste)
    assert order[0] is rival


def test_the_best_box_is_the_best_of_all() -> None:
    worth = np.random.default_rng(3).normal(0, 1, (8, 10)).astype(np.float32)
    boxes = [
        Box(a, b, c, d) for a, b in itertools.combinations(range(11), 2) for c, d in itertools.combinations(range(9), 2)
    ]

    def total(box: Box) -> float:
        return float(worth[box.low : box.high, box.first : box.stop].sum())

    assert total(best_box(worth, 1)) == pytest.approx(max(map(total, boxes)), rel=1e-5)
    assert best_box(worth[:, :0], 1).is_empty


def asked(mask: Segmentation, start: float, stop: float) -> Again:
    """Networks that say the same again, but the opposite between two times."""

    def again(first: int, last: int) -> np.ndarray:
        said = mask.base_shares(first, last).astype(np.float32) / 255
        times = (np.arange(first, last) + 0.5) * GRID.hop_s
        return np.where((start <= times) & (times < stop), said[::-1], said)

    return again


def test_where_the_networks_contradict_themselves_comes_before_what_is_only_in_doubt() -> None:
    mask = mask_of((0, 2, 0.5), (4, 6, 0.4))
    assert 0.8 < seconds(places_of(mask)[0]) < 1.6
    found = find_places(mask, SOUND, again=asked(mask, 4, 6))
    places = next(step for step in found if isinstance(step, list))
    assert 4.6 < seconds(places[0]) < 5.6
    assert "contradict themselves" in places[0].reason
    assert places[0].wavers > 2
    # What is judged anew keeps it: the worth does not change where nobody touched anything.
    assert judged_anew(places[:1], mask)[0].worth == pytest.approx(places[0].worth)


def test_a_note_cut_in_two_stays_that_in_every_language_whatever_the_networks_say_again() -> None:
    mask = mask_of((0.8, 1.1, 1.0), (4, 6, 0.5))
    speak(Language("de", lambda text, count=None: text.replace("cut in two", "zerschnitten")))
    try:
        found = find_places(mask, SOUND, again=asked(mask, 0.8, 1.4))
        places = next(step for step in found if isinstance(step, list))
    finally:
        speak(ENGLISH)
    (first, *_) = (place for place in places if place.cut)
    assert first.wavers > 2
    assert "zerschnitten" in first.reason


def test_a_refusal_takes_with_it_what_lies_over_the_same_sound() -> None:
    energy = np.ones((10, 10), np.float32)

    def note(first: int, low: int) -> Place:
        region = Region.full(Box(first, first + 10, low, low + 10))
        return Place("note", region, "flute", "cello", 1.0, "", energy, np.ones(2))

    refused, over, near, far = note(0, 0), note(2, 2), note(6, 0), note(40, 0)
    assert beside([refused, over, near, far], refused) == [near, far]
