"""Icons: our own SVG drawings, tinted, and drawn as sharp pixels at whatever size and screen scale they are asked for.

The drawings lie in `resources/icons`, 24 × 24 units, one colour (`currentColor`).
"""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

ICON_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons"

# The form in which Qt stores an icon of SVG texts (QSvgIconEngine::read), and the version that has that form.
_ENGINE = "svg"
_STORED = QDataStream.Version.Qt_6_0


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


@lru_cache(maxsize=512)
def tinted_icon(name: str, normal: str, active: str, disabled: str) -> QIcon:
    """An icon in three colours (#RRGGBB): as it is, when switched on, when disabled. The same one each time: Qt keeps
    what it has drawn of each icon, and a new one at each press of *Play* filled its store (10 MB).

    Nothing is drawn before it is shown: the SVG texts are handed to Qt's own SVG icon engine, as a stored icon, because
    it can be given files or a stored icon only. Pixmaps for all sizes, made at once, took a quarter of a second at
    start-up.
    """
    drawing = icon_drawing(name)
    looks = (
        (QIcon.Mode.Normal, QIcon.State.Off, normal),
        (QIcon.Mode.Normal, QIcon.State.On, active),
        (QIcon.Mode.Disabled, QIcon.State.Off, disabled),
        (QIcon.Mode.Disabled, QIcon.State.On, disabled),
    )
    stored = QByteArray()
    out = QDataStream(stored, QIODevice.OpenModeFlag.WriteOnly)
    out.setVersion(_STORED)
    out.writeQString(_ENGINE)
    # No names of files; texts that are not compressed.
    out.writeUInt32(0)
    out.writeInt32(0)
    out.writeUInt32(len(looks))
    for mode, state, colour in looks:
        out.writeInt32(mode.value << 4 | state.value)
        out << QByteArray(drawing.replace("currentColor", colour).encode())
    # No pixmaps beside them.
    out.writeInt32(0)
    icon = QIcon()
    back = QDataStream(stored)
    back.setVersion(_STORED)
    back >> icon
    return icon
