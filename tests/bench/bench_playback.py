"""Listening: what the feeder costs, how soon a change is heard, and whether it ever runs dry beside inference."""

import os
import statistics
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from numpy.typing import NDArray

from engine.dsp.resynth import Renderer
from engine.playback import Player
from engine.playback.feeder import FADE_S
from engine.playback.source import Source
from engine.project.mix import MixState
from engine.threads import background
from tests.bench.bench_dsp import Noise, segmentation
from tests.bench.figures import Figure, real_time
from tests.pulse import PulseMissingError, PulseSink, alignment, default_output, error_db, running_server

BLOCK_S = 0.02
SOLO = MixState(solo=frozenset({"violin"}))
LOOP = (1.0, 8.0)
LISTEN_S = float(os.environ.get("SOLOIST_BENCH_LISTEN_S", "300"))
"""How long to listen beside inference: five minutes are the promise; SOLOIST_BENCH_LISTEN_S=20 is a quick look."""
SLOW_S = min(LISTEN_S, 60.0)
"""How long at half speed."""


def measure() -> Iterator[Figure]:
    """Real-time factors of rendering ahead; then, where PulseAudio is installed, latencies and underflows."""
    for rate, channels in ((44_100, 2), (48_000, 6), (192_000, 8)):
        yield Figure(f"render ahead, {channels} channels at {rate} Hz", _ahead(rate, channels), "× real time")
    try:
        with running_server() as server, default_output(server) as sink:
            yield Figure("a mute is heard after", 1000 * _mute_latency(sink), "ms", against="150")
            yield Figure("a seek is heard after", 1000 * _seek_latency(sink), "ms", against="150")
            yield from _beside_separation(sink)
    except PulseMissingError:
        return


def _ahead(rate: int, channels: int) -> float:
    sound = Noise(rate, channels)
    mask = segmentation(("violin", "cello"))
    source = Source(Renderer(sound, mask.grid), lambda: mask, rate)
    block = round(BLOCK_S * rate)
    starts = range(0, round(3.0 * rate), block)

    def listen() -> None:
        for start in starts:
            source.read(SOLO, start, start + block)
            # As while playing: another mixer twice a second.
            if start // block % 25 == 0:
                source.refresh()

    return real_time(3.0, listen)


def _player() -> Player:
    sound, mask = Noise(44_100, 2), segmentation(("violin", "cello"))
    player = Player(Renderer(sound, mask.grid), lambda: mask, 44_100, 2, lambda: sound.length)
    player.set_loop(LOOP)
    player.seek(LOOP[0])
    return player


def _mute_latency(sink: PulseSink) -> float:
    player = _player()
    everything = frozenset({"violin", "cello", "other"})
    latencies = []
    with sink.record() as recording:
        player.play()
        recording.wait_for(1.0)
        for _ in range(10):
            player.mix = MixState(mute=everything)
            asked = time.monotonic()
            recording.wait_for(0.4)
            loud = np.abs(recording.samples[0]) > 1e-3
            latencies.append(recording.heard_at(int(np.flatnonzero(loud)[-1])) - asked)
            player.mix = SOLO
            recording.wait_for(0.4)
    player.close()
    return statistics.median(latencies)


def _seek_latency(sink: PulseSink) -> float:
    """From silence to sound: the first seconds of the noise are muted."""
    sound = Noise(44_100, 2)
    quiet = _Quiet(sound, 4.0)
    player = Player(Renderer(quiet, segmentation(("violin",)).grid), lambda: None, 44_100, 2, lambda: sound.length)
    latencies = []
    with sink.record() as recording:
        player.play()
        recording.wait_for(0.7)
        for _ in range(8):
            player.seek(0.5)
            recording.wait_for(0.5)
            asked, before = time.monotonic(), recording.samples.shape[1]
            player.seek(5.0)
            recording.wait_for(0.5)
            loud = np.flatnonzero(np.abs(recording.samples[0, before:]) > 1e-3)
            latencies.append(recording.heard_at(before + int(loud[0])) - asked)
    player.close()
    return statistics.median(latencies)


class _Quiet:
    """A sound whose beginning is silent."""

    def __init__(self, sound: Noise, seconds: float) -> None:
        self._sound, self._until = sound, round(seconds * sound.rate)
        self.rate, self.channels, self.length = sound.rate, sound.channels, sound.length

    def read(self, start: int, stop: int) -> NDArray[np.float32]:
        """Samples [start, stop)."""
        samples = self._sound.read(start, stop).copy()
        samples[:, : max(0, self._until - start)] = 0
        return samples


def _beside_separation(sink: PulseSink) -> Iterator[Figure]:
    """Listen while the networks separate in the same process, at normal and at half speed."""
    for speed, seconds in ((1.0, LISTEN_S), (0.5, SLOW_S)):
        player = _player()
        player.speed = speed
        player.mix = SOLO
        with _separating(), sink.record() as recording:
            player.play()
            recording.wait_for(seconds)
            # Counted here: taking the whole recording out holds Python's lock for longer than the device's buffer.
            underflows = player.underflows
            player.pause()
            recorded = recording.samples
        player.close()
        name = f"{seconds:g} s of playback at {speed:g}× while the networks separate"
        yield Figure(f"underflows in {name}", float(underflows), "", against="0")
        if speed == 1.0:
            yield Figure(f"worst second against the offline render in {name}", _worst(recorded), "dB", against="< -60")


def _worst(recorded: NDArray[np.float32]) -> float:
    """dB by which the worst second of what left the sink differs from the offline render of the loop."""
    sound, mask = Noise(44_100, 2), segmentation(("violin", "cello"))
    rate, fade = sound.rate, round(FADE_S * sound.rate)
    weights = SOLO.weights(mask.instruments)
    once = Renderer(sound, mask.grid).render(mask, weights, round(LOOP[0] * rate), round(LOOP[1] * rate))
    begin = alignment(recorded[:, : 3 * once.shape[1]], once[:, : 2 * rate])
    worst = -200.0
    while begin + once.shape[1] < recorded.shape[1] - rate:
        # A gap is one fault; it must not spoil every second after it.
        near = max(0, begin - rate // 2)
        begin = near + alignment(recorded[:, near : begin + 2 * rate], once[:, :rate])
        for second in range(fade, once.shape[1] - rate, rate):
            got = recorded[:, begin + second : begin + second + rate]
            worst = max(worst, error_db(got, once[:, second : second + rate]))
        begin += once.shape[1]
    return worst


@contextmanager
def _separating() -> Iterator[None]:
    """The network in the box works without pause on another thread, as the lane does that runs it."""
    from engine.device import choose_device
    from engine.inference import Separator
    from engine.model.checkpoint import load_model

    choice = choose_device("auto")
    separator = Separator(load_model(None, choice.device), choice)
    sound, grid = Noise(44_100, 2), segmentation(("violin", "cello")).grid
    stop = threading.Event()

    def work() -> None:
        background()
        while not stop.is_set():
            for _ in separator.separate(sound, grid, ("violin", "cello")):
                if stop.is_set():
                    break

    worker = threading.Thread(target=work)
    worker.start()
    try:
        yield
    finally:
        stop.set()
        worker.join()
