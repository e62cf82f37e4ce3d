"""The large picture of the program's icon is its drawing, and every size is made of it."""

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("PIL")

from PIL import Image
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from training.packaging import icons


def test_the_large_picture_is_the_drawing() -> None:
    drawn = QImage(1024, 1024, QImage.Format.Format_RGBA8888)
    drawn.fill(0)
    painter = QPainter(drawn)
    QSvgRenderer(str(icons.DRAWING)).render(painter)
    painter.end()
    wanted = np.frombuffer(drawn.constBits(), np.uint8).reshape(1024, 1024, 4).astype(int)
    with Image.open(icons.LARGE) as large:
        assert large.size == (1024, 1024)
        kept = np.asarray(large.convert("RGBA")).astype(int)
    assert np.abs(kept - wanted).mean() < 1.0
    assert np.ptp(wanted[..., 3]) == 255, "something is drawn, and not everywhere"


def test_every_size_is_made(tmp_path: Path) -> None:
    icons.make(tmp_path)
    for size in icons.SIZES:
        with Image.open(tmp_path / f"soloist-{size}.png") as picture:
            assert picture.size == (size, size)
    with Image.open(tmp_path / "soloist.ico") as bundle:
        assert bundle.size == (256, 256)
    assert (tmp_path / "soloist.icns").stat().st_size > 10_000
