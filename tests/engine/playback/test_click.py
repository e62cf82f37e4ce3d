"""The click falls on its beats at any speed, and a bar is counted before the sound."""

import numpy as np
import pytest

from engine.playback.click import CLICK_S, STRONG_HZ, WEAK_HZ, Clicks, CountIn
from engine.project.mix import MixState
from tests.engine.playback.conftest import MakePlayer, play_to_end
from tests.engine.playback.stage import RATE, Duet, Recorder, amplitude

SILENCE = MixState(mute=frozenset({"cello", "violin", "other"}))
BEATS = Clicks(np.array([0.2, 0.5, 0.8]), np.array([True, False, False]))


def begins(sound: np.ndarray) -> np.ndarray:
    """Seconds at which something begins to sound in a silent recording."""
    loud = np.flatnonzero(np.abs(sound) > 0.02)
    return np.asarray(loud[np.concatenate(([True], np.diff(loud) > 0.05 * RATE))] / RATE)


def test_a_click_is_the_same_however_a_stretch_is_cut() -> None:
    whole = BEATS.sound(0.0, 0.5, 2 * RATE, RATE)
    parts = [BEATS.sound(at * 0.5, 0.5, 441, RATE) for at in range(0, 2 * RATE, 441)]
    np.testing.assert_allclose(np.concatenate(parts), whole, atol=1e-6)
    assert begins(whole) == pytest.approx([0.4, 1.0, 1.6], abs=1e-3)
    assert amplitude(whole[None, round(0.4 * RATE) : round((0.4 + CLICK_S) * RATE)], STRONG_HZ) > 0.05
    assert amplitude(whole[None, RATE : round((1 + CLICK_S) * RATE)], WEAK_HZ) > 0.05


@pytest.mark.parametrize("speed", [1.0, 0.5])
def test_clicks_are_heard_with_the_sound_on_their_beats(make_player: MakePlayer, speed: float) -> None:
    duet, recorder = Duet(1.0), Recorder()
    player = make_player(duet, recorder)
    player.mix, player.speed, player.clicks = SILENCE, speed, BEATS
    heard = play_to_end(player, recorder)
    assert begins(heard[0]) == pytest.approx(np.array([0.2, 0.5, 0.8]) / speed, abs=2e-3)
    np.testing.assert_array_equal(heard[0], heard[1])


def test_what_is_rendered_for_files_has_no_click(make_player: MakePlayer) -> None:
    duet, recorder = Duet(0.6), Recorder()
    player = make_player(duet, recorder)
    before = duet.render({"cello": 1.0})
    player.clicks = BEATS
    play_to_end(player, recorder)
    np.testing.assert_array_equal(duet.render({"cello": 1.0}), before)


def test_a_bar_is_counted_and_the_playhead_waits(make_player: MakePlayer) -> None:
    duet, recorder = Duet(1.0), Recorder(stepped=True)
    player = make_player(duet, recorder)
    player.seek(0.3)
    player.play(CountIn((0.0, 0.25, 0.5, 0.75), (True, False, False, False), 1.0))
    recorder.step(20)
    assert player.position == pytest.approx(0.3)
    recorder.step(40)
    assert player.position > 0.35


def test_the_sound_begins_when_the_bar_is_over(make_player: MakePlayer) -> None:
    duet, recorder = Duet(0.5), Recorder(stepped=True)
    player = make_player(duet, recorder)
    player.play(CountIn((0.0, 0.2, 0.4, 0.6), (True, False, False, False), 0.8))
    heard = play_to_end(player, recorder)
    counted = round(0.8 * RATE)
    assert begins(heard[0, :counted]) == pytest.approx([0.0, 0.2, 0.4, 0.6], abs=2e-3)
    np.testing.assert_allclose(heard[:, counted + 400 : counted + 8000], duet.sound.samples[:, 400:8000], atol=1e-5)
    assert np.flatnonzero(np.abs(heard[0]) > 1e-3)[-1] == pytest.approx(counted + 0.5 * RATE, abs=0.02 * RATE)
