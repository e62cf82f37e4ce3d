"""Slower or faster with the pitch kept, higher or lower with the speed kept: FFmpeg's `atempo` between the mixer and
the device, and for the pitch another sample rate after it.

atempo overlaps and adds pieces of the sound where they fit best (WSOLA: Verhelst and Roelands 1993, "An overlap-add
technique based on waveform similarity"). It keeps its place to within a piece: output sample n belongs to input
sample n · speed, give or take 30 ms.

Sound is raised by a factor by playing it at that many times its rate (`asetrate`, `aresample`) after `atempo` made it
as much longer. The rate is a whole number of hertz; what that rounds off (at most 0.01 cents) is left in the pitch and
taken out of the tempo, so that the place never drifts. atempo joins at whole samples, which detunes a tone by up to 0.9
cents at 44.1 kHz: it works at `FINE_HZ`. Of a low tone few turns fit into a piece, and the best fit is drawn towards no
shift at all: pieces of 46 ms left 220 Hz off by up to 0.7 cents, those of 62 ms by 0.15.
"""

import itertools
from fractions import Fraction

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.filter import Graph

from engine.arrays import Floats
from engine.playback.source import Source
from engine.project.mix import MixState

SLOWEST, FASTEST = 0.25, 4.0
MOST_CENTS = 1200.0
"""How far up or down sound can be transposed: an octave."""
FINE_HZ = 132_300
"""The rate that atempo works at, or a multiple of it. Its pieces are the next power of two above a twenty-fourth of a
second: 62 ms here. Half of that is how far it strays from its place, and must stay below a frame of the picture."""
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
    """One run of the filters from their beginning: sound in, sound out at `speed`, `cents` higher."""

    def __init__(self, speed: float, rate: int, channels: int, cents: float = 0.0) -> None:
        # More than two channels have no order that mattered here.
        self._layout = {1: "mono", 2: "stereo"}.get(channels, f"{channels}c")
        self._rate, self._channels = rate, channels
        self._graph = Graph()
        self._taken = 0
        fine = -(-rate // FINE_HZ) * FINE_HZ
        raised = round(fine * 2 ** (cents / 1200))
        after = [("asetrate", str(raised)), ("aresample", str(rate))]
        nodes = [
            self._graph.add_abuffer(sample_rate=rate, format="flt", layout=self._layout, time_base=Fraction(1, rate)),
            self._graph.add("aresample", str(fine)),
            *(self._graph.add("atempo", repr(factor)) for factor in factors(speed * fine / raised)),
            *(self._graph.add(name, to) for name, to in after),
            self._graph.add("abuffersink"),
        ]
        for node, following in itertools.pairwise(nodes):
            node.link_to(following)
        self._graph.configure()

    def push(self, samples: Floats) -> list[Floats]:
        """Put (channels, n) in; what is ready comes out, possibly nothing yet."""
        # Interleaved: PyAV cannot hand over eight planes.
        packed = np.ascontiguousarray(samples.T, np.float32).reshape(1, -1)
        frame = AudioFrame.from_ndarray(packed, "flt", self._layout)
        frame.sample_rate, frame.time_base, frame.pts = self._rate, Fraction(1, self._rate), self._taken
        self._taken += samples.shape[1]
        self._graph.push(frame)
        ready: list[Floats] = []
        while True:
            try:
                out = self._graph.pull()
            except av.error.BlockingIOError:
                return ready
            assert isinstance(out, AudioFrame)
            ready.append(np.asarray(out.to_ndarray(), np.float32).reshape(-1, self._channels).T)


class Stretched:
    """A source read at any speed and pitch. Reading on where the last reading ended goes on with the same filter; any
    other place, pitch, mix or mask begins a new one there, so that a change is heard as soon as at normal speed.
    """

    def __init__(self, source: Source, rate: int, channels: int) -> None:
        self._source, self._rate, self._channels = source, rate, channels
        self._feed = round(FEED_S * rate)
        self._tempo: Tempo | None = None
        self._kind: tuple[object, ...] = ()
        self._at = 0.0
        self._fed = 0
        self._waiting: Floats = np.zeros((channels, 0), np.float32)

    def read(self, mix: MixState, speed: float, place: float, count: int, beyond: int, cents: float = 0.0) -> Floats:
        """(channels, count + beyond): how it sounds at `speed` from the recording's sample `place` on, so many cents
        higher. The next reading goes on after `count`; `beyond` is what would follow.
        """
        if speed == 1.0 and not cents:
            first = round(place)
            self._tempo = None
            return self._source.read(mix, first, first + count + beyond)
        kind = (self._source.state(mix), speed, cents)
        if self._tempo is None or kind != self._kind or abs(place - self._at) > 1:
            self._begin(mix, speed, place, cents)
            self._kind = kind
        self._at = place + count * speed
        return self._take(mix, count, beyond)

    def _take(self, mix: MixState, count: int, beyond: int) -> Floats:
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

    def _begin(self, mix: MixState, speed: float, place: float, cents: float) -> None:
        self._tempo = Tempo(speed, self._rate, self._channels, cents)
        lead = round(LEAD_S * self._rate)
        self._fed = round(place) - lead
        self._waiting = np.zeros((self._channels, 0), np.float32)
        self._take(mix, round(lead / speed), 0)
