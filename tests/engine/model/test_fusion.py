import numpy as np

from engine.model.fusion import FusionConfig, agreement, choose, fuse, over_recording

CONFIG = FusionConfig()
IDS = ("flute", "cello", "banjo")


def test_a_wrong_picture_does_not_remove_what_is_clearly_heard() -> None:
    heard, unseen = np.array([0.95, 0.9, 0.01]), np.zeros(3)
    assert set(choose(fuse(heard, unseen, CONFIG), IDS, CONFIG)) == {"flute", "cello"}


def test_a_picture_lifts_a_doubtful_instrument_over_the_threshold() -> None:
    heard = np.array([0.9, 0.3, 0.3])
    assert choose(fuse(heard, None, CONFIG), IDS, CONFIG) == ("flute",)
    assert set(choose(fuse(heard, np.array([0.9, 0.9, 0.01]), CONFIG), IDS, CONFIG)) == {"flute", "cello"}


def test_without_a_picture_the_sound_alone_decides() -> None:
    heard = np.array([0.2, 0.7, 0.4])
    assert np.allclose(fuse(heard, None, FusionConfig(audio=1, bias=0)), heard)


def test_nothing_is_chosen_below_the_threshold_and_never_too_much() -> None:
    assert choose(np.array([0.1, 0.49, 0.05]), IDS, CONFIG) == ()
    assert choose(np.array([0.1, 0.5, 0.05]), IDS, CONFIG) == ("cello",)
    assert len(choose(np.full(3, 0.9), IDS, FusionConfig(most=2))) == 2


def test_an_instrument_that_plays_only_part_of_the_time_counts() -> None:
    windows = np.zeros((10, 2))
    windows[:4, 0] = 0.9
    result = over_recording(windows, np.ones(10), FusionConfig(strongest=0.4))
    assert np.allclose(result, [0.9, 0])


def test_silent_windows_say_nothing() -> None:
    windows = np.array([[0.9], [0.1]])
    assert np.allclose(over_recording(windows, np.array([0.0, 1.0]), FusionConfig(strongest=1)), [0.1])
    assert np.allclose(over_recording(windows, np.zeros(2), CONFIG), [0])


def test_a_picture_that_fits_the_sound_agrees_and_one_of_others_does_not() -> None:
    heard = np.array([0.9, 0.8, 0.02, 0.02])
    fits, strange, empty = np.array([0.9, 0.8, 0.03, 0.03]), np.array([0.03, 0.03, 0.9, 0.8]), np.full(4, 0.1)
    assert agreement(heard, fits) > 1
    assert agreement(heard, strange) < -1
    # Seeing what one would expect unseen says nothing either way.
    assert abs(agreement(heard, empty)[0]) < 1e-6


def test_a_picture_of_others_does_not_bring_them_in() -> None:
    heard, strange = np.array([0.9, 0.02, 0.02]), np.array([0.02, 0.95, 0.02])
    assert choose(fuse(heard, strange, CONFIG), IDS, CONFIG) == ("flute",)
    believing = FusionConfig(goodwill=10, doubt=0, favour=6)
    assert fuse(heard, strange, believing)[1] > 2 * fuse(heard, strange, CONFIG)[1]


def test_who_claims_more_of_the_sound_is_believed_more() -> None:
    heard, config = np.array([0.3, 0.3, 0.3]), FusionConfig(claim=1.0)
    scores = fuse(heard, None, config, np.array([0.6, 0.05, 0.0]))
    assert scores[0] > scores[1] > scores[2]
    assert np.array_equal(
        fuse(heard, None, FusionConfig(claim=0.0), np.array([0.6, 0.05, 0.0])), fuse(heard, None, CONFIG)
    )
