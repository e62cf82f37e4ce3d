"""Other speeds, delays and outputs: the sound and the playhead stay what they should be."""

import numpy as np
import pytest

from engine.playback import Player
from engine.playback.clock import SNAP_S
from engine.playback.feeder import BLOCK_S, FADE_S
from engine.project.mix import MixState
from tests.engine.playback.conftest import MakePlayer, begin_of, play_to_end
from tests.engine.playback.stage import CAPACITY, HIGH, LOW, RATE, Duet, Recorder, amplitude

FADE = round(FADE_S * RATE)
BLOCK = round(BLOCK_S * RATE)
VIOLIN = MixState(solo=frozenset({"violin"}))


def pitch(sound: np.ndarray) -> float:
    """Hertz of the strongest sine in the first channel."""
    size = 1 << 18
    spectrum = np.abs(np.fft.rfft(sound[0] * np.hanning(sound.shape[1]), size))
    return float(np.argmax(spectrum) * RATE / size)


@pytest.mark.parametrize("speed", [0.25, 0.5, 0.75, 1.5, 2.0])
def test_another_speed_changes_the_length_and_not_the_pitch(make_player: MakePlayer, speed: float) -> None:
    duet, recorder = Duet(1.0), Recorder()
    player = make_player(duet, recorder)
    player.mix = MixState(solo=frozenset({"cello"}))
    player.speed = speed
    heard = play_to_end(player, recorder)
    sounding = np.flatnonzero(np.abs(heard[0]) > 1e-3)
    assert sounding[-1] == pytest.approx(RATE / speed, rel=0.02)
    middle = heard[:, FADE : sounding[-1] - 2 * FADE]
    assert pitch(middle) == pytest.approx(LOW, rel=0.005)
    assert amplitude(middle, HIGH) < 1e-3
    # No gap and no click: nowhere steeper than the sine is, and never silent for a period.
    assert np.abs(np.diff(middle)).max() < 1.3 * 0.25 * 2 * np.pi * LOW / RATE
    period = round(RATE / LOW)
    loudest = np.abs(middle[0, : middle.shape[1] // period * period]).reshape(-1, period).max(axis=1)
    assert loudest.min() > 0.1
    assert player.position == pytest.approx(1.0)


def test_the_playhead_keeps_to_the_sound_when_the_speed_changes(make_player: MakePlayer) -> None:
    duet, recorder = Duet(3.0), Recorder(stepped=True)
    player = make_player(duet, recorder)
    player.play()
    recorder.step(10)
    player.speed = 0.5
    recorder.step(20)
    # Blocks 0–10 lay in the device at full speed, 11–29 follow at half; 100 ms of them are still in it.
    slow = recorder.heard.shape[1] - begin_of(11)
    written = begin_of(11) + 0.5 * slow
    assert player.position * RATE == pytest.approx(written - 0.5 * CAPACITY, abs=BLOCK + SNAP_S * RATE)
    player.speed = 1.0
    recorder.step(20)
    fast = recorder.heard.shape[1] - begin_of(31)
    assert player.position * RATE == pytest.approx(
        begin_of(11) + 0.5 * 20 * BLOCK + fast - CAPACITY, abs=BLOCK + SNAP_S * RATE
    )


def test_a_solo_at_half_speed_is_heard_as_soon_as_at_full(make_player: MakePlayer) -> None:
    duet, recorder = Duet(2.0), Recorder(stepped=True)
    player = make_player(duet, recorder)
    player.speed = 0.5
    player.play()
    recorder.step(10)
    player.mix = VIOLIN
    recorder.step(12)
    after = recorder.heard[:, begin_of(11) + FADE : begin_of(22)]
    assert amplitude(after, LOW) < 0.25 * 10 ** (-50 / 20)
    assert amplitude(after, HIGH) == pytest.approx(0.125, rel=0.1)


def test_a_slow_loop_joins_without_gap_or_click(make_player: MakePlayer) -> None:
    duet, recorder = Duet(2.0), Recorder(stepped=True)
    player = make_player(duet, recorder)
    player.mix = MixState(solo=frozenset({"cello"}))
    player.speed = 0.5
    player.set_loop((0.5, 0.7))
    player.seek(0.5)
    player.play()
    recorder.step(70)
    heard = recorder.heard[:, FADE:]
    # Three turns of 0.4 s; at each join two pieces of sine cross over in 8 ms, whatever their phases.
    slope = 2 * np.pi * 0.25 * LOW / RATE + 0.5 * np.pi / 2 / FADE
    assert np.abs(np.diff(heard)).max() <= 1.2 * slope
    period = round(RATE / LOW)
    loud = np.abs(heard[0, : heard.shape[1] // period * period]).reshape(-1, period).max(axis=1) > 0.05
    gaps = np.diff(np.flatnonzero(np.r_[True, loud, True]))
    assert gaps.max() * period <= 2 * FADE
    assert 0.5 <= player.position < 0.7


@pytest.mark.parametrize("delay", [0.2, -0.2])
def test_a_delay_moves_the_playhead_and_not_the_sound(make_player: MakePlayer, delay: float) -> None:
    duet, recorder = Duet(2.0), Recorder(stepped=True)
    player = make_player(duet, recorder)
    player.play()
    recorder.step(40)
    before = player.position
    player.delay = delay
    assert player.position == pytest.approx(before - delay, abs=0.03)
    player.delay = 3.0
    assert player.delay == pytest.approx(0.5)
    player.delay = delay
    # What is taken to follow turns back at the end of the loop, as what is written will.
    player.set_loop((0.2, 0.95))
    recorder.step(2)
    assert 0.2 <= player.position < 0.95


def test_another_output_takes_over_while_it_plays(make_player: MakePlayer) -> None:
    duet, first, second = Duet(2.0), Recorder(stepped=True), Recorder(stepped=True)
    outputs = [first, second]
    player = Player(
        duet.renderer, lambda: None, RATE, 2, lambda: duet.total,
        open_output=lambda rate, channels, layout: outputs.pop(0).open(rate, channels, layout),
    )  # fmt: skip
    player.play()
    first.step(20)
    player.reopen()
    first.release()
    second.step(10)
    assert first.closed
    assert player.playing
    place = first.heard.shape[1] - CAPACITY - FADE
    got = second.heard[:, FADE : 5 * BLOCK]
    np.testing.assert_allclose(got, duet.sound.samples[:, place + FADE : place + 5 * BLOCK], atol=1e-6)
    assert player.underflows == 0
    second.release()
    player.close()
    assert second.closed
