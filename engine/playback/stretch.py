"""Slower or faster with the pitch kept: FFmpeg's `atempo` between the mixer and the device.

atempo overlaps and adds pieces of the sound where they fit best (WSOLA: Verhelst and Roelands 1993, "An overlap-add
technique based on waveform similarity"). It keeps its place to within a piece: output sample n belongs to input
sample n · speed, give or take 20 ms.
"""

import itertools
from fractions import Fraction

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.filter import Graph
from numpy.typing import NDArray

from engine.playback.source import Source
from engine.project.mix import MixState

Audio = NDArray[np.float32]

SLOWEST, FASTEST = 0.25, 4.0
FEED_S = 0.02
LEAD_S = 0.05
"""Sound put in before the place asked for. A run begins with a piece that reaches back before its first sample, where
it finds silence; what comes of that is left out."""


def factors(speed: float) -> tuple[float, ...]:
    """The speed as a product of tempos in 0.5–2. One atempo goes no lower than 0.5, and above 2 it leaves sound out."""
    result = []
    while not 0.5 <= speed <= 2.0:
        step = 0.5 if speed < 1 else 2.0
        result.append(step)
        speed /= step
    return (*result, speed)


class Tempo:
    """One run of the filter from its beginning: sound in, sound out at `speed`."""

    def __init__(self, speed: float, rate: int, channels: int) -> None:
        # More than two channels have no order that mattered here.
        self._layout = {1: "mono", 2: "stereo"}.get(channels, f"{channels}c")
        self._rate, self._channels = rate, channels
        self._graph = Graph()
        self._taken = 0
        nodes = [
            self._graph.add_abuffer(sample_rate=rate, format="flt", layout=self._layout, time_base=Fraction(1, rate)),
            *(self._graph.add("atempo", repr(factor)) for factor in factors(speed)),
            self._graph.add("abuffersink"),
        ]
        for before, after in itertools.pairwise(nodes):
            before.link_to(after)
        self._graph.configure()

    def push(self, samples: Audio) -> list[Audio]:
        """Put (channels, n) in; what is ready comes out, possibly nothing yet."""
        # Interleaved: PyAV cannot hand over eight planes.
        packed = np.ascontiguousarray(samples.T, np.float32).reshape(1, -1)
        frame = AudioFrame.from_ndarray(packed, "flt", self._layout)
        frame.sample_rate, frame.time_base, frame.pts = self._rate, Fraction(1, self._rate), self._taken
        self._taken += samples.shape[1]
        self._graph.push(frame)
        ready: list[Audio] = []
        while True:
            try:
                out = self._graph.pull()
            except av.error.BlockingIOError:
                return ready
            assert isinstance(out, AudioFrame)
            ready.append(np.asarray(out.to_ndarray(), np.float32).reshape(-1, self._channels).T)


class Stretched:
    """A source read at any speed. Reading on where the last reading ended goes on with the same filter; any other
    place, mix or mask begins a new one there, so that a change is heard as soon as at normal speed.
    """

    def __init__(self, source: Source, rate: int, channels: int) -> None:
        self._source, self._rate, self._channels = source, rate, channels
        self._feed = round(FEED_S * rate)
        self._tempo: Tempo | None = None
        self._kind: tuple[object, ...] = ()
        self._at = 0.0
        self._fed = 0
        self._waiting: Audio = np.zeros((channels, 0), np.float32)

    def read(self, mix: MixState, speed: float, place: float, count: int, beyond: int) -> Audio:
        """(channels, count + beyond): how it sounds at `speed` from the recording's sample `place` on. The next
        reading goes on after `count`; `beyond` is what would follow.
        """
        if speed == 1.0:
            first = round(place)
            self._tempo = None
            return self._source.read(mix, first, first + count + beyond)
        kind = (self._source.state(mix), speed)
        if self._tempo is None or kind != self._kind or abs(place - self._at) > 1:
            self._begin(mix, speed, place)
            self._kind = kind
        self._at = place + count * speed
        return self._take(mix, count, beyond)

    def _take(self, mix: MixState, count: int, beyond: int) -> Audio:
        """The next `count` samples and the `beyond` after them, which remain."""
        assert self._tempo is not None
        parts, ready = [self._waiting], self._waiting.shape[1]
        while ready < count + beyond:
            new = self._tempo.push(self._source.read(mix, self._fed, self._fed + self._feed))
            self._fed += self._feed
            ready += sum(part.shape[1] for part in new)
            parts += new
        sound = np.concatenate(parts, axis=1)
        self._waiting = sound[:, count:]
        return sound[:, : count + beyond]

    def _begin(self, mix: MixState, speed: float, place: float) -> None:
        self._tempo = Tempo(speed, self._rate, self._channels)
        lead = round(LEAD_S * self._rate)
        self._fed = round(place) - lead
        self._waiting = np.zeros((self._channels, 0), np.float32)
        self._take(mix, round(lead / speed), 0)
