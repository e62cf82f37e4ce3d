"""Where a mask lives: a grid in seconds and hertz, independent of any STFT (NumPy only).

A mask cell (band b, column c) is centred at `MaskGrid.hertz_at(b)` and `MaskGrid.seconds_at(c)`. Time zero is
the recording's first audio sample.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

STUDIO_RATE = 44_100
STUDIO_N_FFT = 4096
STUDIO_HOP = 1024


@dataclass(frozen=True)
class StftConfig:
    """A short-time Fourier transform: Hann window of `n_fft` samples every `hop` samples at `sample_rate` Hz.

    Frame f is centred at sample f·hop, so frame 0 is centred on the first sample. There are n_fft // 2 + 1 bins;
    bin k is at k·sample_rate / n_fft Hz.
    """

    sample_rate: int = STUDIO_RATE
    n_fft: int = STUDIO_N_FFT
    hop: int = STUDIO_HOP

    def __post_init__(self) -> None:
        if self.n_fft % self.hop or self.n_fft // self.hop < 4:
            raise ValueError(f"hop {self.hop} must divide n_fft {self.n_fft} at least four times")

    @classmethod
    def for_rate(cls, sample_rate: int) -> "StftConfig":
        """The studio transform at any rate: the power of two nearest to 93 ms, three quarters overlapped."""
        n_fft = 2 ** round(math.log2(STUDIO_N_FFT * sample_rate / STUDIO_RATE))
        return cls(sample_rate, n_fft, n_fft // 4)

    @property
    def bins(self) -> int:
        """How many frequencies a frame has."""
        return self.n_fft // 2 + 1

    def frames(self, samples: int) -> int:
        """How many frames cover `samples` samples so that every sample lies under four windows."""
        return -(-samples // self.hop) + 1 if samples else 0

    def bin_hertz(self) -> NDArray[np.float64]:
        """(bins,) Hz."""
        return np.arange(self.bins, dtype=np.float64) * (self.sample_rate / self.n_fft)


@dataclass(frozen=True)
class MaskGrid:
    """`bands` logarithmic frequency bands from `f_min` to `f_max` Hz (centres, both ends included), one column
    every `hop_s` seconds, `columns` of them.

    Column c is centred at c·hop_s. Sizes: a plane is (bands, columns).
    """

    columns: int
    bands: int = 256
    f_min: float = 40.0
    f_max: float = 22_050.0
    hop_s: float = STUDIO_HOP / STUDIO_RATE

    @classmethod
    def for_duration(cls, seconds: float, f_max: float = 22_050.0) -> "MaskGrid":
        """The studio grid (or one that ends lower) over a recording of that length (at least one column)."""
        hop_s = STUDIO_HOP / STUDIO_RATE
        # 1e-6: a length that is a whole number of hops must not gain a column through rounding.
        return cls(columns=max(1, math.ceil(seconds / hop_s - 1e-6) + 1), f_max=f_max)

    def band_hertz(self) -> NDArray[np.float64]:
        """(bands,) centre frequencies in Hz, rising."""
        return np.geomspace(self.f_min, self.f_max, self.bands)

    def hertz_at(self, band: float) -> float:
        """Centre frequency of a (fractional) band."""
        ratio = self.f_max / self.f_min
        return float(self.f_min * ratio ** (band / (self.bands - 1)))

    def band_at(self, hertz: float) -> float:
        """Fractional band of a frequency; below `f_min` negative, above `f_max` beyond the last band."""
        if hertz <= 0:
            return -math.inf
        return (self.bands - 1) * math.log(hertz / self.f_min) / math.log(self.f_max / self.f_min)

    def bands_at(self, hertz: NDArray[np.floating]) -> NDArray[np.float64]:
        """As `band_at`, of many frequencies above zero."""
        return np.asarray(np.log(hertz / self.f_min) * ((self.bands - 1) / math.log(self.f_max / self.f_min)))

    def seconds_at(self, column: float) -> float:
        """Time of a (fractional) column's centre."""
        return column * self.hop_s

    def column_at(self, seconds: float) -> float:
        """Fractional column at a time."""
        return seconds / self.hop_s

    @property
    def duration(self) -> float:
        """Seconds from the first column's centre to the last one's."""
        return (self.columns - 1) * self.hop_s
