"""Still pictures to files."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.video.codeccontext import VideoCodecContext
from numpy.typing import NDArray

from engine.errors import WriteFailed
from engine.files import reason, whole_file
from engine.language import tr


def write_png(path: Path, rgb: NDArray[np.uint8]) -> None:
    """A picture (height, width, 3) uint8 as PNG, complete or not at all; what was there is replaced.

    Raises `WriteFailed`.
    """
    height, width, _ = rgb.shape
    try:
        codec = VideoCodecContext.create("png", "w")
        codec.width, codec.height, codec.pix_fmt, codec.time_base = width, height, "rgb24", Fraction(1)
        frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(rgb), format="rgb24")
        frame.pts = 0
        data = b"".join(bytes(packet) for packet in (*codec.encode(frame), *codec.encode(None)))
    except (av.error.FFmpegError, ValueError) as error:
        raise WriteFailed(
            tr(
                "“{name}” could not be written: a picture of {width} × {height} is too large.",
                name=path.name,
                width=width,
                height=height,
            )
        ) from error
    try:
        with whole_file(path) as file:
            file.write(data)
    except OSError as error:
        raise WriteFailed(
            tr("“{name}” could not be written: {error}.", name=path.name, error=reason(error, path.parent))
        ) from error
