"""`.npy` members of archives: written a piece at a time, and read without trusting what they say."""

import io
import math
import re
from typing import IO

import numpy as np
from numpy.typing import NDArray

MAX_HEADER = 1024
_HEADER = re.compile(rb"\{'descr': '\|u1', 'fortran_order': False, 'shape': \(((?:\d{1,9},? ?)*)\), \} *\n")


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
    # NumPy's own reader of headers evaluates what it finds, and raises whatever comes of that.
    magic, length = file.read(8), int.from_bytes(file.read(2), "little")
    header = file.read(length) if magic == b"\x93NUMPY\x01\x00" and length <= MAX_HEADER else b""
    found = _HEADER.fullmatch(header)
    sizes = tuple(int(n) for n in found[1].replace(b",", b" ").split()) if found else None
    if sizes != shape:
        raise ValueError(f"{sizes} bytes where {shape} belong")
    count = math.prod(shape)
    data = file.read(count + 1)
    if len(data) != count:
        raise ValueError(f"{len(data)} bytes where {count} belong")
    return np.frombuffer(data, np.uint8).reshape(shape)
