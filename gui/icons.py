"""Icons: our own SVG drawings, tinted and drawn as sharp pixels for every common size and screen scale.

The drawings lie in `resources/icons`, 24 × 24 units, one colour (`currentColor`).
"""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

ICON_FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"

# 16, 20, 24 and 32 points at 100, 125, 150, 200 and 300 %: QIcon then never has to enlarge a picture.
_PIXELS = (16, 20, 24, 30, 32, 36, 40, 48, 60, 64, 72, 96)


@lru_cache(maxsize=256)
def icon_drawing(name: str) -> str:
    """The SVG text of an icon. Raises `KeyError` when there is no such drawing."""
    path = ICON_FOLDER / f"{name}.svg"
    if not path.is_file():
        raise KeyError(f"no icon named {name!r} in {ICON_FOLDER}")
    return path.read_text(encoding="utf-8")


def icon_names() -> tuple[str, ...]:
    """Every drawing there is, sorted."""
    return tuple(sorted(p.stem for p in ICON_FOLDER.glob("*.svg")))


@lru_cache(maxsize=1024)
def _rendered(name: str, colour: str, pixels: int) -> QPixmap:
    """One square picture of `pixels` device pixels."""
    renderer = QSvgRenderer(QByteArray(icon_drawing(name).replace("currentColor", colour).encode()))
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return pixmap


def tinted_pixmap(name: str, colour: str, points: int, ratio: float = 1.0) -> QPixmap:
    """An icon as a picture of `points` × `points` at a device pixel ratio, in `colour` (#RRGGBB)."""
    pixmap = QPixmap(_rendered(name, colour, round(points * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def tinted_icon(name: str, normal: str, active: str, disabled: str) -> QIcon:
    """An icon in three colours (#RRGGBB): as it is, when switched on, when disabled."""
    icon = QIcon()
    for pixels in _PIXELS:
        size = QSize(pixels, pixels)
        for mode, state, colour in (
            (QIcon.Mode.Normal, QIcon.State.Off, normal),
            (QIcon.Mode.Normal, QIcon.State.On, active),
            (QIcon.Mode.Disabled, QIcon.State.Off, disabled),
            (QIcon.Mode.Disabled, QIcon.State.On, disabled),
        ):
            pixmap = _rendered(name, colour, pixels)
            assert pixmap.size() == size
            icon.addPixmap(pixmap, mode, state)
    return icon
