"""Following a clock that runs a little fast or slow, without a hole and without a click: sound is stretched by parts of
a per mille, as players do.
"""

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Floats

DEAD_S = 0.03
"""Timestamps this far off are imprecise rather than late: nothing is changed for them."""
PATIENCE_S = 4.0
"""What is beyond that is made up for over so long: a drift of 0.5 % stays within 50 ms of the picture."""
MOST = 0.05
"""The sound is stretched by at most this part."""
TAPS = 32
_PHASES = 512
_BETA = 9.0


def _table() -> NDArray[np.float64]:
    """(_PHASES + 1, TAPS): a sinc under a Kaiser window, for places between two samples (Smith, "Digital audio
    resampling"). Rows sum to 1, so that a constant stays one.
    """
    place = np.arange(_PHASES + 1)[:, None] / _PHASES
    distance = np.arange(TAPS)[None] - (TAPS // 2 - 1) - place
    window = np.i0(_BETA * np.sqrt(np.maximum(0.0, 1 - (distance / (TAPS / 2)) ** 2))) / np.i0(_BETA)
    weights = np.sinc(distance) * window
    return np.asarray(weights / weights.sum(axis=1, keepdims=True))


class Stretcher:
    """Reads sound a little faster or slower, piece by piece. The first samples of what `before` holds are those heard
    last; they are not given out again.
    """

    def __init__(self, before: Floats) -> None:
        half = TAPS // 2
        channels, known = before.shape
        self._held = np.zeros((channels, half - 1), np.float32)
        if known:
            self._held[:, -min(known, half - 1) :] = before[:, -min(known, half - 1) :]
        # Where the next sample out lies, in samples of `_held`.
        self._place = float(half - 1)
        self._weights = _table()

    def push(self, samples: Floats, stretch: float) -> Floats:
        """What comes out for more sound that is to last 1 + `stretch` times as long."""
        self._held = np.concatenate([self._held, samples], axis=1)
        step = 1 / (1 + stretch)
        last = self._held.shape[1] - TAPS // 2 - 1
        count = max(0, int((last - self._place) / step) + 1)
        places = self._place + step * np.arange(count)
        whole = np.floor(places).astype(np.int64)
        between = (places - whole) * _PHASES
        row = between.astype(np.int64)
        part = (between - row)[:, None]
        weights = self._weights[row] * (1 - part) + self._weights[row + 1] * part
        index = whole[:, None] + np.arange(-(TAPS // 2 - 1), TAPS // 2 + 1)
        result = np.stack([np.einsum("nt,nt->n", channel[index], weights) for channel in self._held])
        self._place += step * count
        done = max(0, int(self._place) - (TAPS // 2 - 1))
        self._held, self._place = self._held[:, done:], self._place - done
        return result.astype(np.float32)

    def flush(self) -> Floats:
        """What is still held, at its own speed; the object is done with."""
        return self.push(np.zeros((len(self._held), TAPS // 2), np.float32), 0.0)

    @property
    def waiting(self) -> float:
        """Samples taken in that have not come out yet."""
        return self._held.shape[1] - self._place


def stretch_for(drift_s: float) -> float:
    """By which part sound is to be stretched that is `drift_s` seconds behind its timestamps (negative: ahead)."""
    beyond = max(0.0, abs(drift_s) - DEAD_S)
    return float(np.copysign(min(MOST, beyond / PATIENCE_S), drift_s))
