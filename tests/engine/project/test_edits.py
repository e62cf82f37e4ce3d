import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import ProjectError
from engine.project.edits import GiveBack, Paint, RegionEdit, Remove, check, edited, weights_of
from engine.region import Box, Region

NAMES = ("flute", "cello", "violin")
BOX = Box(0, 8, 0, 6)
REGION = Region.full(BOX)
QUICK = settings(max_examples=150, deadline=None, derandomize=True)


def mask(seed: int, kinds: int = 3) -> np.ndarray:
    """(kinds, 6, 8): some cells full, some empty, some anything."""
    rng = np.random.default_rng(seed)
    shares = rng.dirichlet(np.full(kinds + 1, 0.5), (6, 8)).transpose(2, 0, 1)[:-1] * 255
    shares[:, rng.random((6, 8)) < 0.2] = 0
    return np.floor(shares).astype(np.uint8)


def one(*values: int) -> np.ndarray:
    return np.array(values, np.uint8).reshape(-1, 1, 1)


def result(
    edit: RegionEdit, now: np.ndarray, weight: int, *protected: str, base: np.ndarray | None = None
) -> list[int]:
    """One cell's shares after an edit."""
    after = edited(edit, now, now if base is None else base, np.full((1, 1), weight, np.uint8), NAMES, protected)
    return after.ravel().tolist()


@st.composite
def edits(draw: st.DrawFn) -> RegionEdit:
    name = draw(st.sampled_from((*NAMES, "other")))
    options: tuple[RegionEdit, ...] = Paint(REGION, name), Remove(REGION, name), GiveBack(REGION)
    return draw(st.sampled_from(options))


@QUICK
@given(edits(), st.integers(0, 10_000), st.sets(st.sampled_from((*NAMES, "other"))))
def test_the_whole_stays_the_whole_and_what_is_protected_stays_itself(
    edit: RegionEdit, seed: int, protected: set[str]
) -> None:
    name = getattr(edit, "target", getattr(edit, "instrument", None))
    protected.discard(str(name))
    before, base = mask(seed), mask(seed + 1)
    weights = np.random.default_rng(seed).integers(0, 256, (6, 8), np.uint8)
    weights[0], weights[1] = 0, 255
    kept = before.copy()
    after = edited(edit, before, base, weights, NAMES, protected)
    assert np.array_equal(before, kept)
    assert after.sum(axis=0, dtype=int).max() <= 255
    assert np.array_equal(after[:, 0], before[:, 0]), "nothing selected, nothing changed"
    for plane in (NAMES.index(name) for name in protected if name != "other"):
        assert np.array_equal(after[plane], before[plane])
    if "other" in protected:
        assert np.array_equal(after.sum(axis=0, dtype=int), before.sum(axis=0, dtype=int))


@QUICK
@given(st.integers(0, 10_000), st.integers(0, 255))
def test_painting_moves_exactly_what_the_others_lose(seed: int, weight: int) -> None:
    before = mask(seed)
    weights = np.full((6, 8), weight, np.uint8)
    after = edited(Paint(REGION, "cello"), before, before, weights, NAMES, ()).astype(int)
    lost = before[[0, 2]].astype(int) - after[[0, 2]]
    other = (255 - before.sum(axis=0, dtype=int)) - (255 - after.sum(axis=0))
    assert np.abs(lost - before[[0, 2]] * (weight / 255)).max() <= 0.5, "linear, but for rounding"
    assert np.array_equal(after[1], before[1] + lost.sum(axis=0) + other)
    if weight == 255:
        assert (after[1] == 255).all()


def test_painting_splits_by_weight() -> None:
    assert result(Paint(REGION, "violin"), one(100, 50, 5), 255) == [0, 0, 255]
    assert result(Paint(REGION, "violin"), one(100, 50, 5), 51) == [80, 40, 55]
    assert result(Paint(REGION, "violin"), one(100, 50, 5), 0) == [100, 50, 5]


def test_painting_other_takes_from_all() -> None:
    assert result(Paint(REGION, "other"), one(100, 50, 5), 255) == [0, 0, 0]
    assert result(Paint(REGION, "other"), one(100, 50, 5), 255, "cello") == [0, 50, 0]


def test_a_protected_share_is_painted_around() -> None:
    assert result(Paint(REGION, "violin"), one(100, 50, 5), 255, "flute") == [100, 0, 155]
    assert result(Paint(REGION, "violin"), one(100, 50, 5), 255, "flute", "other") == [100, 0, 55]


@pytest.mark.parametrize(
    ("said", "protected", "left"),
    [
        ((60, 120, 30), (), (0, 157, 39)),  # of 195 that are not the flute's: 120, 30, and 45 of nobody's
        ((255, 0, 0), (), (0, 0, 0)),
        ((60, 120, 30), ("cello",), (0, 0, 102)),
        ((60, 120, 30), ("other",), (0, 204, 51)),
    ],
)
def test_removed_by_hand_what_was_painted_by_hand_falls_back_to_the_networks_own_order(
    said: tuple[int, int, int], protected: tuple[str, ...], left: tuple[int, int, int]
) -> None:
    """In whole cells of the flute nobody else sounds: the network's shares count, without the flute's."""
    painted, base, weights = one(255, 0, 0), one(*said), np.full((1, 1), 255, np.uint8)
    after = edited(Remove(REGION, "flute"), painted, base, weights, NAMES, protected)
    assert after[:, 0, 0].tolist() == list(left)


def test_what_is_removed_goes_to_those_that_sound_in_proportion() -> None:
    assert result(Remove(REGION, "flute"), one(90, 100, 50), 255) == [0, 160, 80]
    assert result(Remove(REGION, "flute"), one(90, 100, 50), 85) == [60, 120, 60]


def test_what_nobody_can_take_goes_to_other() -> None:
    assert result(Remove(REGION, "flute"), one(90, 0, 0), 255) == [0, 0, 0]
    assert result(Remove(REGION, "flute"), one(90, 100, 0), 255, "cello") == [0, 100, 0]


def test_what_nobody_may_take_stays() -> None:
    assert result(Remove(REGION, "flute"), one(90, 0, 0), 255, "other") == [90, 0, 0]


def test_other_removed_goes_to_those_that_sound() -> None:
    assert result(Remove(REGION, "other"), one(100, 50, 0), 255) == [170, 85, 0]
    assert result(Remove(REGION, "other"), one(0, 0, 0), 255) == [0, 0, 0]
    assert result(Remove(REGION, "other"), one(100, 50, 0), 255, "flute", "cello") == [100, 50, 0]


def test_giving_back_moves_towards_the_network() -> None:
    now, base = one(200, 0, 0), one(0, 100, 50)
    assert result(GiveBack(REGION), now, 255, base=base) == [0, 100, 50]
    assert result(GiveBack(REGION), now, 51, base=base) == [160, 20, 10]


def test_giving_back_leaves_room_for_what_is_protected() -> None:
    now, base = one(200, 0, 0), one(0, 100, 50)
    assert result(GiveBack(REGION), now, 255, "flute", base=base) == [200, 37, 18]
    assert result(GiveBack(REGION), now, 255, "other", base=base) == [0, 134, 66]


def test_strength_scales_the_weights() -> None:
    weights = np.arange(256, dtype=np.uint8).reshape(16, 16)
    assert weights_of(weights, 1.0) is weights
    assert not weights_of(weights, 0.0).any()
    assert np.abs(weights_of(weights, 0.3) - weights * 0.3).max() <= 0.5


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (Paint(REGION, "banjo"), "There is no mask for the banjo"),
        (Remove(REGION, "banjo"), "There is no mask for the banjo"),
        (Paint(REGION, "flute"), "Nothing can be given to the flute while it is protected"),
        (Remove(REGION, "flute"), "Nothing can be taken from the flute while it is protected"),
        (Paint(REGION, "other"), "Nothing can be given to other while it is protected"),
    ],
)
def test_what_cannot_be_is_said(edit: RegionEdit, words: str) -> None:
    with pytest.raises(ProjectError, match=words):
        check(edit, NAMES, {"flute", "other"})


def test_a_strength_outside_its_range_is_refused() -> None:
    with pytest.raises(ValueError, match="strength"):
        check(GiveBack(REGION, 1.1), NAMES, ())
    check(GiveBack(REGION), NAMES, {"flute"})
