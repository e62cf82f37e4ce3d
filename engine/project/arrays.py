"""`.npy` members of archives: written a piece at a time, and read without trusting what they say."""

import io
import math
from typing import IO

import numpy as np
from numpy.typing import NDArray

MAX_HEADER = 1024


def npy_header(shape: tuple[int, ...], dtype: np.dtype[np.generic]) -> bytes:
    """What stands before the numbers of a `.npy` file, for C order."""
    buffer = io.BytesIO()
    header = {"descr": np.lib.format.dtype_to_descr(dtype), "fortran_order": False, "shape": shape}
    np.lib.format.write_array_header_1_0(buffer, header)
    return buffer.getvalue()


def npy_bytes(values: NDArray[np.generic]) -> bytes:
    """A whole `.npy` file."""
    return npy_header(values.shape, values.dtype) + np.ascontiguousarray(values).tobytes()


def read_npy(file: IO[bytes], shape: tuple[int, ...]) -> NDArray[np.uint8]:
    """The numbers of a `.npy` file that must hold uint8 of exactly this shape, in C order.

    Nothing is allocated before the header was compared. Raises `ValueError` for anything else.
    """
    if np.lib.format.read_magic(file) != (1, 0):
        raise ValueError("a version of the .npy format that Soloist does not write")
    found, fortran, kind = np.lib.format.read_array_header_1_0(file, max_header_size=MAX_HEADER)
    if found != shape or fortran or kind != np.uint8:
        raise ValueError(f"{found} numbers of type {kind} where {shape} bytes belong")
    count = math.prod(shape)
    data = file.read(count + 1)
    if len(data) != count:
        raise ValueError(f"{len(data)} bytes where {count} belong")
    return np.frombuffer(data, np.uint8).reshape(shape)
