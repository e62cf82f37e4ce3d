"""Players on outputs that record, and the sound server's sink."""

import threading
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from engine.playback import Player
from engine.playback.feeder import BLOCK_S, FIRST_S
from tests.engine.playback.stage import RATE, WAIT_S, Duet, Recorder
from tests.pulse import pulse_servers, pulse_sink, pytest_runtest_makereport

__all__ = ["pulse_servers", "pulse_sink", "pytest_runtest_makereport"]

BLOCK = round(BLOCK_S * RATE)
MakePlayer = Callable[[Duet, Recorder], Player]


@pytest.fixture
def make_player() -> Iterator[MakePlayer]:
    players: list[tuple[Player, Recorder]] = []

    def make(duet: Duet, recorder: Recorder) -> Player:
        player = Player(
            duet.renderer,
            lambda: duet.segmentation,
            RATE,
            recorder.channels,
            lambda: duet.total,
            open_output=recorder.open,
        )
        players.append((player, recorder))
        return player

    yield make
    for player, recorder in players:
        recorder.release()
        player.close()
    assert not [t for t in threading.enumerate() if t.name == "soloist-audio"]


def begin_of(block: int) -> int:
    """The first sample of a block since play: the first one fills the device."""
    return round(FIRST_S * RATE) + (block - 1) * BLOCK if block else 0


def play_to_end(player: Player, recorder: Recorder) -> np.ndarray:
    ended = threading.Event()
    stop = player.state_changed.connect(lambda: ended.set() if recorder.closed else None)
    player.play()
    recorder.release()
    assert ended.wait(WAIT_S)
    stop()
    return recorder.heard
