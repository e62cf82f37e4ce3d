"""Listening: what the feeder costs, how soon a change is heard, and whether it ever runs dry beside inference."""

import os
import statistics
import threading
import time
from collections.abc import Iterator

import numpy as np

from engine.dsp.resynth import Renderer
from engine.playback import MixSettings, Player
from engine.playback.source import Source
from engine.threads import background
from tests.bench.bench_dsp import Noise, segmentation
from tests.bench.figures import Figure, real_time
from tests.pulse import PulseMissingError, PulseSink, default_output, running_server

BLOCK_S = 0.02
SOLO = MixSettings(solo=frozenset({"violin"}))
LISTEN_S = float(os.environ.get("SOLOIST_BENCH_LISTEN_S", "20"))
"""How long to listen beside inference; five minutes is the promise (SOLOIST_BENCH_LISTEN_S=300)."""


def measure() -> Iterator[Figure]:
    """Real-time factors of rendering ahead; then, where PulseAudio is installed, latencies and underflows."""
    for rate, channels in ((44_100, 2), (48_000, 6), (192_000, 8)):
        yield Figure(f"render ahead, {channels} channels at {rate} Hz", _ahead(rate, channels), "× real time")
    try:
        with running_server() as server, default_output(server) as sink:
            yield Figure("a mute is heard after", 1000 * _mute_latency(sink), "ms")
            yield Figure(f"underflows in {LISTEN_S:g} s beside busy networks", float(_underflows()), "")
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
    player.set_loop((1.0, 8.0))
    return player


def _mute_latency(sink: PulseSink) -> float:
    player = _player()
    everything = frozenset({"violin", "cello", "other"})
    latencies = []
    with sink.record() as recording:
        player.play()
        recording.wait_for(1.0)
        for _ in range(10):
            player.mix = MixSettings(mute=everything)
            asked = time.monotonic()
            recording.wait_for(0.4)
            loud = np.abs(recording.samples[0]) > 1e-3
            latencies.append(recording.heard_at(int(np.flatnonzero(loud)[-1])) - asked)
            player.mix = SOLO
            recording.wait_for(0.4)
    player.close()
    return statistics.median(latencies)


def _underflows() -> int:
    """While two threads of PyTorch convolve without pause in the same process."""
    import torch

    stop = threading.Event()

    def work() -> None:
        # As the lane does that runs the networks.
        background()
        layer = torch.nn.Conv2d(32, 32, 3, padding=1)
        picture = torch.zeros(1, 32, 256, 256)
        with torch.inference_mode():
            while not stop.is_set():
                layer(picture)

    workers = [threading.Thread(target=work) for _ in range(2)]
    player = _player()
    player.mix = SOLO
    player.play()
    for worker in workers:
        worker.start()
    stop.wait(LISTEN_S)
    stop.set()
    for worker in workers:
        worker.join()
    player.close()
    return player.underflows
