"""Higher or lower at any speed: the pitch to a fraction of a cent, the place to less than a frame of the picture."""

import numpy as np
import pytest

from engine.playback.feeder import BLOCK_S
from engine.project.mix import MixState
from tests.engine.playback.conftest import MakePlayer, begin_of, play_to_end
from tests.engine.playback.pitched import FRAME_S, HERTZ, LOW_HERTZ, drift, hertz_of, run
from tests.engine.playback.stage import CAPACITY, LOW, RATE, Duet, Recorder


@pytest.mark.parametrize(
    ("hertz", "speed", "cents"),
    [
        (HERTZ, 1.0, 300.0), (HERTZ, 1.0, -1200.0), (HERTZ, 0.25, 1200.0), (HERTZ, 2.0, -37.0), (HERTZ, 0.8, 5.0),
        (HERTZ, 0.5, 0.0), (LOW_HERTZ, 1.0, 300.0), (LOW_HERTZ, 2.0, -37.0),
    ],
)  # fmt: skip
def test_a_tone_is_raised_by_what_was_asked_at_any_speed(hertz: float, speed: float, cents: float) -> None:
    tone = np.sin(2 * np.pi * hertz * np.arange(round(6 * RATE * max(1.0, speed))) / RATE).astype(np.float32)
    sounding = run(speed, cents, tone)[RATE // 2 : RATE * 7 // 2]
    assert abs(1200 * np.log2(hertz_of(sounding) / hertz) - cents) < 0.3


@pytest.mark.parametrize(("speed", "cents"), [(0.9, -300.0), (1.37, 1200.0)])
def test_the_place_is_kept_to_a_frame(speed: float, cents: float) -> None:
    assert drift(speed, cents, 10.0) < FRAME_S


def test_transposing_is_heard_at_once_and_the_playhead_goes_on(make_player: MakePlayer) -> None:
    duet, recorder = Duet(3.0), Recorder(stepped=True)
    player = make_player(duet, recorder)
    player.mix = MixState(solo=frozenset({"cello"}))
    player.play()
    recorder.step(10)
    player.cents = 700.0
    recorder.step(20)
    after = recorder.heard[0, begin_of(12) : begin_of(30)]
    spectrum = np.abs(np.fft.rfft(after * np.hanning(len(after)), 1 << 18))
    assert float(np.argmax(spectrum)) * RATE / (1 << 18) == pytest.approx(LOW * 2 ** (7 / 12), rel=0.003)
    assert player.position * RATE == pytest.approx(recorder.heard.shape[1] - CAPACITY, abs=BLOCK_S * RATE + 0.06 * RATE)
    player.cents = 5000.0
    assert player.cents == 1200.0


def test_a_transposed_recording_ends_where_it_ends(make_player: MakePlayer) -> None:
    duet, recorder = Duet(0.6), Recorder()
    player = make_player(duet, recorder)
    player.cents = -500.0
    heard = play_to_end(player, recorder)
    assert np.flatnonzero(np.abs(heard[0]) > 1e-3)[-1] == pytest.approx(0.6 * RATE, rel=0.03)
    assert player.position == pytest.approx(0.6)
