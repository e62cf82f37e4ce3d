"""Volume, peaks and limiter by numbers: nothing above full scale, and what is below untouched."""

from collections.abc import Sequence

import numpy as np
import pytest

from engine.arrays import Floats
from engine.playback.master import CEILING, LOOK_AHEAD_S, Master
from engine.project.mix import MixState
from tests.engine.playback.conftest import MakePlayer, play_to_end
from tests.engine.playback.stage import RATE, Duet, Recorder

AHEAD = round(0.008 * RATE)


def through(sound: Floats, blocks: Sequence[int], volume: float = 1.0, limited: bool = True) -> Floats:
    """A sound through a master, in blocks of these lengths over and over."""
    master, out, at, number = Master(RATE, len(sound)), [], 0, 0
    while at < sound.shape[1]:
        stop = min(at + blocks[number % len(blocks)], sound.shape[1])
        out.append(master.process(sound[:, at:stop], sound[:, stop : stop + AHEAD], volume, limited))
        at, number = stop, number + 1
    return np.concatenate(out, axis=1)


def loud_sound(rng: np.random.Generator, seconds: float = 1.0) -> Floats:
    """Noise at −10 dBFS with bursts and single samples up to +12 dBFS."""
    count = round(seconds * RATE)
    sound = rng.normal(0, 0.1, (2, count)).clip(-0.5, 0.5)
    sound[:, count // 3 : count // 3 + 2000] *= 8
    sound[0, count // 2] = 4.0
    sound[1, [7, count - 3]] = -3.0
    return sound.astype(np.float32)


@pytest.mark.parametrize("blocks", [(882,), (1, 5000), (100, 3, 2048)])
def test_nothing_leaves_the_limiter_above_full_scale(blocks: tuple[int, ...], rng: np.random.Generator) -> None:
    sound = loud_sound(rng)
    assert np.abs(sound).max() > 3
    assert np.abs(through(sound, blocks)).max() <= CEILING * (1 + 1e-6) < 1


def test_it_does_not_matter_how_the_sound_is_cut(rng: np.random.Generator) -> None:
    sound = loud_sound(rng)
    np.testing.assert_allclose(through(sound, (882,)), through(sound, (300, 77)), atol=1e-5)


def test_what_is_below_the_threshold_is_the_same_bits(rng: np.random.Generator) -> None:
    quiet = rng.uniform(-CEILING, CEILING, (2, RATE)).astype(np.float32)
    assert np.array_equal(through(quiet, (882,)), quiet)
    sound = loud_sound(rng)
    limited, first = through(sound, (882,)), RATE // 3
    before = slice(RATE // 10 + RATE // 4, first - round(LOOK_AHEAD_S * RATE) - 1)
    after = slice(first + 2000 + RATE // 4 + 500, RATE // 2 - 500)
    assert np.array_equal(limited[:, before], sound[:, before])
    assert after.stop <= after.start or np.array_equal(limited[:, after], sound[:, after])


def test_the_gain_moves_softly_and_both_channels_alike() -> None:
    sound = np.full((2, RATE), 0.5, np.float32)
    sound[0, RATE // 2 : RATE // 2 + 50] = 2.0
    gain = through(sound, (882,)) / sound
    np.testing.assert_allclose(gain[0], gain[1], rtol=1e-6)
    assert np.abs(np.diff(gain[0])).max() <= 1.01 * (1 - CEILING / 2) / (LOOK_AHEAD_S * RATE)
    assert gain[0, -1] == 1, "and comes back"


def test_without_limiter_and_at_full_volume_nothing_is_touched(rng: np.random.Generator) -> None:
    sound = loud_sound(rng)
    assert np.array_equal(through(sound, (882,), limited=False), sound)
    half = through(sound, (882,), volume=0.5, limited=False)
    np.testing.assert_allclose(half[:, 882:], sound[:, 882:] / 2, rtol=1e-6)


@pytest.mark.parametrize("limited", [False, True])
def test_the_player_says_where_it_was_too_loud(make_player: MakePlayer, limited: bool) -> None:
    duet, recorder = Duet(0.7), Recorder()
    player = make_player(duet, recorder)
    player.mix = MixState(gains={"cello": 6.0})
    player.limited = limited
    heard = play_to_end(player, recorder)
    assert player.overload is not None
    place, peak = player.overload
    assert 0 <= place <= 0.7
    assert peak == pytest.approx(6 * 0.25 + 0.125, rel=0.1)
    assert bool(np.abs(heard).max() <= 1) is limited
    player.forget_overload()
    assert player.overload is None


def test_volume_is_heard_and_does_not_clip(make_player: MakePlayer) -> None:
    duet, recorder = Duet(0.7), Recorder()
    player = make_player(duet, recorder)
    player.volume = 0.25
    heard = play_to_end(player, recorder)
    middle = slice(RATE // 4, RATE // 2)
    expected = duet.render({"cello": 1.0, "violin": 1.0, "other": 1.0})
    np.testing.assert_allclose(heard[:, middle], expected[:, middle] / 4, atol=1e-5)
    assert player.overload is None
