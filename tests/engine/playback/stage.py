"""What playback tests play: a two-tone recording whose mask is known, and outputs that record what they get."""

import threading
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from engine.dsp.resynth import Renderer
from engine.errors import PlaybackError
from engine.grid import MaskGrid
from engine.playback.output import Output
from engine.project.segmentation import Segmentation
from tests.media_factory import tone

RATE = 44_100
LOW, HIGH = 220.0, 3520.0
WAIT_S = 20.0
CAPACITY = RATE // 10


class SampledSound:
    """An audio buffer in memory."""

    def __init__(self, samples: NDArray[np.float32], rate: int = RATE) -> None:
        self.samples = samples
        self.rate = rate
        self.channels = samples.shape[0]

    def read(self, start: int, stop: int) -> NDArray[np.float32]:
        result = np.zeros((self.channels, stop - start), np.float32)
        first, last = max(0, start), min(stop, self.samples.shape[1])
        if last > first:
            result[:, first - start : last - start] = self.samples[:, first:last]
        return result


class Duet:
    """A cello at 220 Hz and a violin at 3520 Hz, `seconds` long, perfectly segmented."""

    def __init__(self, seconds: float = 1.0, channels: int = 2, rate: int = RATE) -> None:
        low = tone(seconds, rate, channels, [LOW]) * np.float32(0.5)
        high = tone(seconds, rate, channels, [HIGH]) * np.float32(0.25)
        self.sound = SampledSound(low + high, rate)
        self.total = low.shape[1]
        grid = MaskGrid.for_duration(seconds)
        self.segmentation = Segmentation(grid, ("cello", "violin"))
        below = grid.band_hertz() < 900
        planes = np.zeros((2, grid.bands, grid.columns), np.uint8)
        planes[0, below] = planes[1, ~below] = 255
        self.segmentation.fill(0, planes)
        self.renderer = Renderer(self.sound, grid)

    def render(self, weights: Mapping[str, float], start: int = 0, stop: int | None = None) -> NDArray[np.float32]:
        return self.renderer.render(self.segmentation, weights, start, self.total if stop is None else stop)


class Recorder:
    """An output of 100 ms that plays as fast as it is fed, or, when `stepped`, only what is permitted."""

    def __init__(self, channels: int = 2, stepped: bool = False) -> None:
        self.notes: Sequence[str] = ()
        self.capacity = CAPACITY
        self.channels = channels
        self.closed = False
        self.break_after: int | None = None
        self._blocks: list[NDArray[np.float32]] = []
        self._stepped = stepped
        self._permits = 0
        self._waiting = False
        self._changed = threading.Condition()

    def open(self, rate: int, channels: int, layout: str) -> Output:
        assert channels == self.channels
        self.closed = False
        return self

    def write(self, samples: NDArray[np.float32]) -> bool:
        with self._changed:
            if self.break_after is not None and len(self._blocks) >= self.break_after:
                raise PlaybackError("The sound output “Test” stopped working.")
            self._waiting = True
            self._changed.notify_all()
            assert self._changed.wait_for(lambda: not self._stepped or self._permits > 0, WAIT_S)
            self._waiting = False
            self._permits -= 1
            self._blocks.append(samples.copy())
        return False

    def queued(self) -> float:
        return float(min(self.capacity, self.heard.shape[1]))

    def close(self) -> None:
        self.closed = True

    def step(self, blocks: int) -> None:
        """Let that many blocks through, and wait until the feeder stands before the next."""
        with self._changed:
            wanted = len(self._blocks) + blocks
            self._permits = blocks
            self._changed.notify_all()
            assert self._changed.wait_for(lambda: len(self._blocks) == wanted and self._waiting, WAIT_S)

    def release(self) -> None:
        """Let everything through from now on."""
        with self._changed:
            self._stepped = False
            self._changed.notify_all()

    @property
    def heard(self) -> NDArray[np.float32]:
        """Everything written so far, (channels, n)."""
        return np.concatenate([np.zeros((self.channels, 0), np.float32), *self._blocks], axis=1)


def amplitude(sound: NDArray[np.float32], hertz: float, rate: int = RATE) -> float:
    """Amplitude of a sine of that frequency in the first channel (Hann-weighted projection)."""
    samples = sound[0].astype(np.float64)
    window = np.hanning(len(samples))
    turn = np.exp(-2j * np.pi * hertz * np.arange(len(samples)) / rate)
    return float(2 * np.abs(np.sum(samples * window * turn)) / window.sum())
