"""How loud a sound is: EBU R 128 integrated loudness and range (EBU Tech 3341, 3342; ITU-R BS.1770-4), and true peak.

Loudness by FFmpeg's filter `ebur128`; the true peak (BS.1770-4, Annex 2) by an interpolation of our own, since the
filter tells peaks in steps of 0.001, which are decibels in a quiet stem.
"""

import math
from dataclasses import dataclass
from fractions import Fraction

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.filter import Graph
from av.filter.context import FilterContext
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from engine.media.container import named_layout

SILENT_LUFS = -70.0
"""Nothing quieter counts (the absolute gate)."""
RANGE_S = 3.0
"""The range compares stretches of so many seconds; a shorter sound has none."""
TAPS = 12
"""Samples that each interpolated value is made of, as in BS.1770-4."""
_BLOCK = 8192
_STEP_S = 0.1


@dataclass(frozen=True)
class Loudness:
    """`integrated`: LUFS, None where all is quieter than -70 LUFS or shorter than 0.4 s. `range`: LU, None there and
    below 3 s. `true_peak`: dBTP, None in silence. `peak`: the largest sample, 1 = full scale. Loudness is None
    where the channels have no names, too: the standard weighs them by their place.
    """

    integrated: float | None
    range: float | None
    true_peak: float | None
    peak: float

    @property
    def clips(self) -> bool:
        """Whether integer formats cannot hold it."""
        return self.peak > 1

    def record(self) -> dict[str, float | None]:
        """As `--json` prints it."""
        values = {"integrated_lufs": self.integrated, "range_lu": self.range, "true_peak_dbtp": self.true_peak}
        return {name: None if value is None else round(value, 2) for name, value in values.items()}


class LoudnessMeter:
    """Measures one sound as it passes. Memory does not grow with it."""

    def __init__(self, rate: int, channels: int, layout: str | None = None) -> None:
        """`layout`: FFmpeg's name; None: the usual one of so many channels."""
        self._rate = rate
        self._layout = named_layout(layout or "channels", channels)
        # The graph is kept: its filters do not outlive it.
        self._graph, self._source, self._sink = _graph(rate, self._layout)
        self._true_peak = TruePeak(rate, channels)
        self._samples = 0
        self._told: dict[str, str] = {}

    def add(self, samples: NDArray[np.floating]) -> None:
        """The next samples (channels, n), ±1 full scale."""
        if not samples.shape[1]:
            return
        sound = np.asarray(samples, np.float32)
        self._true_peak.add(sound)
        if self._source is not None:
            packed = np.ascontiguousarray(sound.T).reshape(1, -1)
            frame = AudioFrame.from_ndarray(packed, format="flt", layout=self._layout)
            frame.sample_rate, frame.pts, frame.time_base = self._rate, self._samples, Fraction(1, self._rate)
            self._source.push(frame)
            self._pull()
        self._samples += samples.shape[1]

    def result(self) -> Loudness:
        """What all of it together measures."""
        integrated = float(self._told.get("lavfi.r128.I", SILENT_LUFS))
        spread = float(self._told.get("lavfi.r128.LRA", 0.0))
        # The filter says -70 where no block passed the gate.
        heard = integrated > SILENT_LUFS and self._samples >= 4 * _STEP_S * self._rate
        return Loudness(
            integrated if heard else None,
            spread if heard and self._samples >= RANGE_S * self._rate else None,
            _decibels(self._true_peak.value()),
            self._true_peak.peak,
        )

    def _pull(self) -> None:
        assert self._sink is not None
        while True:
            try:
                frame = self._sink.pull()
            except (av.error.BlockingIOError, av.error.EOFError):
                return
            self._told = {str(key): str(value) for key, value in frame.metadata.items()}


def _graph(rate: int, layout: str) -> tuple[Graph, FilterContext | None, FilterContext | None]:
    graph = Graph()
    try:
        source = graph.add_abuffer(sample_rate=rate, format="flt", layout=layout, time_base=Fraction(1, rate))
        meter = graph.add("ebur128", "metadata=1:peak=none")
        sink = graph.add("abuffersink")
        source.link_to(meter)
        meter.link_to(sink)
        graph.configure()
    except (av.error.FFmpegError, ValueError):
        # Channels without a name.
        return graph, None, None
    return graph, source, sink


class TruePeak:
    """The highest value between the samples too, at four times the rate (twice from 96 kHz, once from 192 kHz on).
    `peak`: of the samples alone.
    """

    def __init__(self, rate: int, channels: int) -> None:
        factor = 4 if rate < 96_000 else 2 if rate < 192_000 else 1
        # (taps, phases); the phase that is the sample itself is `peak`.
        self._filter = _interpolation(factor)
        self._most = float(np.abs(self._filter).sum(axis=0).max()) if factor > 1 else 0.0
        self._tail = np.zeros((channels, TAPS - 1), np.float32)
        self._between = 0.0
        self.peak = 0.0

    def add(self, samples: NDArray[np.float32]) -> None:
        """The next samples (channels, n)."""
        if not samples.shape[1]:
            return
        self.peak = max(self.peak, float(np.abs(samples).max()))
        if not self._most:
            return
        sound = np.concatenate([self._tail, samples], axis=1)
        self._tail = sound[:, -(TAPS - 1) :]
        for start in range(0, sound.shape[1] - TAPS + 1, _BLOCK):
            piece = sound[:, start : start + _BLOCK + TAPS - 1]
            # What cannot rise above what was found need not be interpolated.
            if float(np.abs(piece).max()) * self._most > max(self.peak, self._between):
                between = sliding_window_view(piece, TAPS, axis=1) @ self._filter
                self._between = max(self._between, float(np.abs(between).max()))

    def value(self) -> float:
        """Of all so far, 1 = full scale; what follows is taken for silence."""
        self.add(np.zeros_like(self._tail))
        return max(self.peak, self._between)


def _interpolation(factor: int) -> NDArray[np.float32]:
    """(TAPS, factor - 1): a windowed sinc at the places between two samples, each with gain 1 at 0 Hz."""
    places = np.arange(1, factor) / factor
    distance = np.arange(TAPS)[:, None] - (TAPS / 2 - 1 + places)[None, :]
    window = np.i0(6.0 * np.sqrt(np.maximum(0.0, 1 - (distance / (TAPS / 2)) ** 2))) / np.i0(6.0)
    taps = np.sinc(distance) * window
    return np.asarray(taps / taps.sum(axis=0), np.float32) if factor > 1 else np.zeros((TAPS, 0), np.float32)


def _decibels(value: float) -> float | None:
    return 20 * math.log10(value) if value > 0 else None
