"""Fourier transforms of real signals: SciPy's, loaded with the first one that is wanted.

Importing scipy.fft takes a quarter of a second, most of it for parts that are never used here; the window would appear
that much later. NumPy's own transform is there at once but takes three times as long for rows of 4,096 float32 values.
"""

import numpy as np
from numpy.typing import NDArray


def rfft(x: NDArray[np.float32]) -> NDArray[np.complex64]:
    """(…, n) float32 → (…, n / 2 + 1) complex64, unnormalised. `x` may be overwritten."""
    import scipy.fft

    spectrum: NDArray[np.complex64] = scipy.fft.rfft(x, axis=-1, overwrite_x=True, workers=1)
    return spectrum


def irfft(spectrum: NDArray[np.complex64], n: int) -> NDArray[np.float32]:
    """(…, n / 2 + 1) complex64 → (…, n) float32, divided by n. `spectrum` stays as it is."""
    import scipy.fft

    x = scipy.fft.irfft(spectrum, n, axis=-1, overwrite_x=False, workers=1)
    return np.asarray(x, np.float32)


def load() -> None:
    """Import now what the first transform would import."""
    import scipy.fft
    import scipy.sparse  # noqa: F401
