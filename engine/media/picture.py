"""From a decoded video frame to upright RGB pixels: display matrix, pixel shape, colour matrix."""

import math
import struct
from collections.abc import Iterable
from fractions import Fraction
from typing import cast

import numpy as np
from av.sidedata.sidedata import SideData, Type
from av.video.frame import VideoFrame
from av.video.reformatter import Colorspace
from numpy.typing import NDArray

_UNSPECIFIED_COLOUR = 2
"""FFmpeg's AVCOL_SPC_UNSPECIFIED."""
LONGEST = 8192
SLIMMEST = 8
ODDEST = 8
"""Pixels this many times as broad as high are believed: anamorphic film has 2, DV and discs less."""


def display_matrix(frame: VideoFrame) -> tuple[float, float, float, float] | None:
    """(a, b, c, d) of the display matrix: stored pixel (x, y) appears at (a·x + c·y, b·x + d·y), y downward.

    None when the frame has none. Source: libavutil/display.h (16.16 fixed point; a b u, c d v, x y w).
    """
    # PyAV's stub calls it a dictionary by name; what it gives is a sequence.
    try:
        sides = list(cast(Iterable[SideData], frame.side_data))
    except ValueError:
        # PyAV stumbles over kinds of side data younger than its own list; it still knows the angle.
        angle = math.radians(-frame.rotation)
        return math.cos(angle), math.sin(angle), -math.sin(angle), math.cos(angle)
    for side in sides:
        if side.type == Type.DISPLAYMATRIX:
            a, b, _, c, d, *_ = struct.unpack("=9i", bytes(side)[:36])
            return a / 65536, b / 65536, c / 65536, d / 65536
    return None


def rotation_of(frame: VideoFrame) -> int:
    """Degrees clockwise by which the stored picture is turned for display: 0, 90, 180 or 270 (nearest)."""
    turns, _ = _turns_and_flip(frame)
    return turns * 90


def _turns_and_flip(frame: VideoFrame) -> tuple[int, bool]:
    """Quarter turns clockwise, and whether the picture is mirrored left-right before it is turned."""
    matrix = display_matrix(frame)
    if matrix is None:
        return 0, False
    a, b, c, d = matrix
    flip = a * d - b * c < 0
    # The image of the stored x axis; a mirrored picture's x axis points the other way before the turn.
    x, y = (-a, -b) if flip else (a, b)
    return round(math.atan2(y, x) / (math.pi / 2)) % 4, flip


def displayed_size(frame: VideoFrame, pixel_shape: Fraction | None) -> tuple[int, int]:
    """(width, height) in square pixels, after rotation; at most `LONGEST`, and at most `SLIMMEST` times as long as
    broad, whatever the file says. `pixel_shape`: width of a pixel over its height.
    """
    width, height = frame.width, frame.height
    # Headers may say anything: a shape that no camera has is none.
    if pixel_shape and Fraction(1, ODDEST) <= pixel_shape <= ODDEST:
        width = max(1, round(width * pixel_shape))
    width, height = min(width, SLIMMEST * height), min(height, SLIMMEST * width)
    scale = min(1.0, LONGEST / max(width, height))
    width, height = max(1, round(width * scale)), max(1, round(height * scale))
    return (height, width) if rotation_of(frame) % 180 else (width, height)


def to_rgb(frame: VideoFrame, pixel_shape: Fraction | None, max_height: int | None) -> NDArray[np.uint8]:
    """Upright pixels (H, W, 3) uint8 RGB, contiguous; H ≤ `max_height`, proportions kept."""
    width, height = displayed_size(frame, pixel_shape)
    if max_height is not None and height > max_height:
        width, height = max(1, round(width * max_height / height)), max_height
    turns, flip = _turns_and_flip(frame)
    stored = (height, width) if turns % 2 else (width, height)
    matrix = frame.colorspace
    if matrix == _UNSPECIFIED_COLOUR:
        # What players assume: high definition is BT.709, anything smaller BT.601.
        matrix = Colorspace.ITU709 if frame.height >= 720 else Colorspace.ITU601
    rgb = frame.reformat(
        width=stored[0],
        height=stored[1],
        format="rgb24",
        src_colorspace=matrix,
        interpolation="AREA" if stored[0] < frame.width else "BICUBIC",
    )
    pixels = np.asarray(rgb.to_ndarray(), np.uint8)
    if flip:
        pixels = pixels[:, ::-1]
    return np.ascontiguousarray(np.rot90(pixels, -turns))
