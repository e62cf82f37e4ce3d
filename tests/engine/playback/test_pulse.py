"""The whole way: mask, renderer, feeder, PortAudio, sound server; recorded where loudspeakers would be."""

import threading
import time
from collections.abc import Iterator

import numpy as np
import pytest

from engine.playback import Player
from engine.playback.feeder import FADE_S
from engine.project.mix import MixState
from tests.engine.playback.stage import HIGH, LOW, RATE, WAIT_S, Duet
from tests.pulse import PulseRecording, PulseSink, alignment, error_db

pytestmark = pytest.mark.pulse

FADE = round(FADE_S * RATE)
WINDOW = 441
VIOLIN = MixState(solo=frozenset({"violin"}))


@pytest.fixture
def player(pulse_sink: PulseSink) -> Iterator[Player]:
    duet = Duet(20.0)
    player = Player(duet.renderer, lambda: duet.segmentation, RATE, 2, lambda: duet.total)
    yield player
    player.close()


def levels(recording: PulseRecording, hertz: float) -> np.ndarray:
    """Amplitude at a frequency in each whole window of 10 ms of the first channel."""
    samples = recording.samples[0]
    windows = samples[: len(samples) // WINDOW * WINDOW].reshape(-1, WINDOW)
    turn = np.exp(-2j * np.pi * hertz * np.arange(WINDOW) / RATE) * np.hanning(WINDOW)
    amplitudes: np.ndarray = 2 * np.abs(windows @ turn) / np.hanning(WINDOW).sum()
    return amplitudes


def play_once(pulse_sink: PulseSink, duet: Duet, mix: MixState) -> tuple[np.ndarray, Player]:
    """What the sink plays of a whole recording, with a little silence around."""
    player = Player(duet.renderer, lambda: duet.segmentation, RATE, 2, lambda: duet.total)
    player.mix = mix
    ended = threading.Event()
    player.state_changed.connect(lambda: None if player.playing else ended.set())
    with pulse_sink.record() as recording:
        player.play()
        assert ended.wait(WAIT_S)
        recording.wait_for(0.3)
        recorded = recording.samples
    player.close()
    return recorded, player


def test_what_leaves_the_sink_is_the_offline_render(pulse_sink: PulseSink) -> None:
    duet = Duet(1.5)
    # A sweep makes the place in time unmistakable.
    time_s = np.arange(duet.total) / RATE
    duet.sound.samples += (0.1 * np.sin(2 * np.pi * (1000 * time_s + 500 * time_s**2))).astype(np.float32)
    expected = duet.render({"cello": 0.5, "violin": 1.0})
    mix = MixState(gains={"cello": 0.5}, mute=frozenset({"other"}))
    error, attempts = 0.0, 0
    # A machine that does ten other things misses a deadline now and then; a fault would show every time.
    while error >= -90 and attempts < 4:
        attempts += 1
        recorded, player = play_once(pulse_sink, duet, mix)
        start = alignment(recorded, expected)
        got = recorded[:, start : start + duet.total]
        error = error_db(got[:, FADE:], expected[:, FADE:])
        print(f"recorded against rendered: {error:.1f} dB, {player.underflows} underflows")
    assert error < -90
    assert player.underflows == 0
    assert not player.notes
    # Nothing is repeated or cut off at the end.
    assert np.abs(recorded[:, start + duet.total + FADE + 10 :]).max() < 1e-6


def test_a_solo_is_heard_within_150_ms(pulse_sink: PulseSink, player: Player) -> None:
    latencies = []
    with pulse_sink.record() as recording:
        player.play()
        recording.wait_for(1.5)
        for turn in range(4):
            player.mix = MixState() if turn % 2 else VIOLIN
            asked = time.monotonic()
            recording.wait_for(0.53)
            low = levels(recording, LOW)
            since = next(w for w in range(len(low)) if recording.heard_at(w * WINDOW) >= asked)
            new = low > 0.2 if turn % 2 else low < 0.02
            first = next(w for w in range(since, len(low)) if new[w])
            latencies.append(recording.heard_at(first * WINDOW) - asked)
    print("solo heard after", [f"{1000 * s:.0f} ms" for s in latencies])
    assert np.median(latencies) <= 0.150


def test_a_seek_is_heard_at_once_and_the_playhead_tells_the_truth(pulse_sink: PulseSink) -> None:
    duet = Duet(20.0)
    # Silence first: what is sought can be told from what was there.
    duet.sound.samples[:, : 10 * RATE] = 0
    player = Player(duet.renderer, lambda: None, RATE, 2, lambda: duet.total)
    latencies, offsets = [], []
    with pulse_sink.record() as recording:
        player.play()
        recording.wait_for(1.0)
        for _ in range(3):
            player.seek(1.0)
            recording.wait_for(0.4)
            player.seek(12.0)
            asked = time.monotonic()
            recording.wait_for(0.5)
            said, now = player.position, time.monotonic()
            high = levels(recording, HIGH)
            since = next(w for w in range(len(high)) if recording.heard_at(w * WINDOW) >= asked)
            first = next(w for w in range(since, len(high)) if high[w] > 0.06)
            heard = recording.heard_at(first * WINDOW)
            latencies.append(heard - asked)
            offsets.append(said - 12.0 - (now - heard))
    player.close()
    print("seek heard after", [f"{1000 * s:.0f} ms" for s in latencies])
    print("playhead ahead of the sound by", [f"{1000 * s:.0f} ms" for s in offsets])
    assert np.median(latencies) <= 0.150
    # A picture is 40 ms long; more than two would be seen.
    assert abs(np.median(offsets)) < 0.08
