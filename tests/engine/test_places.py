import numpy as np
import pytest

from engine.instruments import CLASS_IDS, class_index
from engine.places import PlaceMaps


def maps(violin: tuple[float, float], cello: tuple[float, float]) -> PlaceMaps:
    """Log-odds in the left and the right half."""
    views = np.full((len(CLASS_IDS), 6, 10), -5, np.float32)
    for name, (left, right) in (("violin", violin), ("cello", cello)):
        views[CLASS_IDS.index(name), :, :5], views[CLASS_IDS.index(name), :, 5:] = left, right
    return PlaceMaps(views, views)


def test_each_is_measured_against_itself() -> None:
    # The network is far surer of violins everywhere, and still the right half is the cello's.
    seen = maps(violin=(4.0, 2.0), cello=(-4.0, -2.0))
    assert seen.who(0.1, 0.5, ("violin", "cello")) == "violin"
    assert seen.who(0.9, 0.5, ("violin", "cello")) == "cello"
    assert (seen.side("violin", ("violin", "cello")), seen.side("cello", ("violin", "cello"))) == ("left", "right")


def test_where_the_network_is_not_sure_nobody_is_named() -> None:
    seen = maps(violin=(0.1, 0.0), cello=(0.0, 0.1))
    assert seen.who(0.1, 0.5, ("violin", "cello")) is None
    assert seen.side("violin", ("violin", "cello")) == ""
    assert seen.who(0.5, 0.5, ()) is None


def test_one_alone_needs_to_be_likelier_than_not() -> None:
    seen = maps(violin=(2.0, -2.0), cello=(0, 0))
    assert seen.who(0.1, 1.0, ("violin",)) == "violin"
    assert seen.who(1.0, 0.0, ("violin",)) is None


@pytest.mark.parametrize("who", ["violin", "cello"])
def test_heat_lies_where_the_instrument_is_and_nowhere_else(who: str) -> None:
    heat = maps(violin=(3.0, -3.0), cello=(-3.0, 3.0)).heat(who, ("violin", "cello"))
    mine, others = (heat[:, :5], heat[:, 5:]) if who == "violin" else (heat[:, 5:], heat[:, :5])
    assert mine.min() > 0.3
    assert others.max() == 0
    assert heat.max() <= 1


def test_a_player_the_network_hardly_knows_is_where_the_other_one_is_not() -> None:
    seen = maps(violin=(-4.1, -3.9), cello=(-3.0, 3.0))
    assert seen.who(0.1, 0.5, ("violin", "cello")) == "violin"
    assert seen.who(0.9, 0.5, ("violin", "cello")) == "cello"
    # Seen clearly less there than elsewhere: then it is nobody's place.
    assert maps(violin=(-5.0, -3.0), cello=(-3.0, 3.0)).who(0.1, 0.5, ("violin", "cello")) is None


def test_what_a_point_sounds_like_adds_up_and_follows_the_picture() -> None:
    views = np.full((len(CLASS_IDS), 1, 3), -3, np.float32)
    views[class_index("violin")] += np.array([1, 0, -1], np.float32)
    views[class_index("flute")] -= np.array([1, 0, -1], np.float32)
    seen = PlaceMaps(views, views)
    for x in (0.0, 0.5, 1.0):
        assert sum(seen.mixture(x, 0.5, ["violin", "flute"]).values()) == pytest.approx(1)
    assert seen.mixture(0.0, 0.5, ["violin", "flute"])["violin"] > 0.95
    assert seen.mixture(0.5, 0.5, ["violin", "flute"])["violin"] == pytest.approx(0.5)
    assert seen.mixture(1.0, 0.5, ["violin", "flute"])["violin"] < 0.05
    # One alone is as likely as it is seen there; nobody listed sounds like nothing.
    assert seen.mixture(0.0, 0.5, ["violin"])["violin"] == pytest.approx(1 / (1 + np.exp(2)), rel=1e-3)
    assert seen.mixture(0.5, 0.5, []) == {}
