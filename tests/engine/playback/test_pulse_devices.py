"""Outputs that come, go and change while something plays, with real sound servers' sinks behind them."""

import threading
from collections.abc import Iterator

import numpy as np
import pytest

from engine.playback import Player
from engine.playback.devices import SoundDevices
from tests.engine.playback.stage import RATE, WAIT_S, Duet
from tests.pulse import SECOND, PulseSink, second_sink

pytestmark = pytest.mark.pulse


@pytest.fixture
def devices() -> SoundDevices:
    return SoundDevices()


@pytest.fixture
def player(pulse_sink: PulseSink, devices: SoundDevices) -> Iterator[Player]:
    duet = Duet(60.0)
    player = Player(duet.renderer, lambda: None, RATE, 2, lambda: duet.total, open_output=devices.open)
    yield player
    player.close()


def test_outputs_are_listed_by_name_and_switched_while_playing(
    pulse_sink: PulseSink, player: Player, devices: SoundDevices
) -> None:
    with second_sink(pulse_sink.server) as other:
        names = [device.name for device in devices.outputs(again=True)]
        assert SECOND in names
        with pulse_sink.record() as first, other.record() as second:
            player.play()
            first.wait_for(1.0)
            assert np.abs(first.samples[0, -4410:]).max() > 0.1
            assert np.abs(second.samples[0]).max() < 1e-3
            before = player.position
            devices.chosen = SECOND
            player.reopen()
            second.wait_for(1.5)
            assert np.abs(second.samples[0, -4410:]).max() > 0.1
            assert np.abs(first.samples[0, -4410:]).max() < 1e-3
            assert player.playing
            assert before < player.position < before + 10
        player.close()


def test_an_output_that_is_pulled_out_pauses_with_words_and_plays_again_once_it_is_back(
    pulse_sink: PulseSink, player: Player, devices: SoundDevices
) -> None:
    failures: list[str] = []
    stopped = threading.Event()
    player.failed.connect(failures.append)
    player.state_changed.connect(lambda: None if player.playing else stopped.set())
    with pulse_sink.record() as recording:
        player.play()
        recording.wait_for(0.5)
        pulse_sink.pull_out()
        assert stopped.wait(WAIT_S)
    assert len(failures) == 1
    assert "stopped working" in failures[0]
    assert "Playback > Sound output, then press Play" in failures[0]
    place = player.position
    assert place > 0
    pulse_sink.plug_in()
    with pulse_sink.record() as recording:
        player.play()
        recording.wait_for(1.0)
        assert np.abs(recording.samples[0, -4410:]).max() > 0.1
        assert player.position > place - 0.2
