"""Which colour and letters stand for which instrument, and what is under the pointer: the row below the picture."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.language import tr
from gui.look.spoken import Role
from gui.look.theme import DARK, SPACE, colour_on_canvas, mono_digits, sized, tokens
from gui.look.words import tip

HEIGHT = 34
_SWATCH = QSize(26, 18)
GAP = "   "
"""Between the parts of the read-out."""


@dataclass(frozen=True)
class LegendEntry:
    """One instrument: its name, its two letters, its colour `#RRGGBB`, and whether its cells show colour."""

    name: str
    letter: str
    colour: str
    shown: bool = True


class Legend(QWidget):
    """Swatches with letters and names on the left; the read-out of the pointer on the right.

    When there is no room for all names, the letters alone remain.
    """

    spoken_as = Role.Graphic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[LegendEntry, ...] = ()
        self._readout = ""
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Legend"))

    @property
    def entries(self) -> tuple[LegendEntry, ...]:
        """What is listed."""
        return self._entries

    @property
    def readout(self) -> str:
        """What stands on the right."""
        return self._readout

    def set_entries(self, entries: Sequence[LegendEntry]) -> None:
        """List these instruments."""
        self._entries = tuple(entries)
        self.setAccessibleDescription(", ".join(f"{e.letter}: {e.name}" for e in self._entries))
        self.setToolTip(tip("  ".join(f"{e.letter} = {e.name}" for e in self._entries)))
        self.update()

    def set_readout(self, text: str) -> None:
        """Show what is under the pointer."""
        if text != self._readout:
            self._readout = text
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        now = tokens(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(now.panel))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = mono_digits(sized(self.font(), 0.95))
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        readout = fitting(self._readout, self.width() - 2 * SPACE, metrics)
        reserved = metrics.horizontalAdvance(readout) + 3 * SPACE
        painter.setPen(QColor(now.text))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(
            self.rect().adjusted(0, 0, -SPACE, 0),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            readout,
        )
        names = sum(metrics.horizontalAdvance(e.name) + _SWATCH.width() + 3 * SPACE for e in self._entries)
        self._draw_entries(painter, names <= self.width() - reserved, self.width() - reserved)

    def _draw_entries(self, painter: QPainter, with_names: bool, room: float) -> None:
        now, font = tokens(self.palette()), painter.font()
        metrics = QFontMetricsF(font)
        bold = sized(font, 0.86, QFont.Weight.Bold)
        x, top = float(SPACE), (self.height() - _SWATCH.height()) / 2
        for entry in self._entries:
            box = QRectF(x, top, _SWATCH.width(), _SWATCH.height())
            if box.right() > room:
                break
            colour = QColor(colour_on_canvas(entry.colour))
            painter.setPen(colour if not entry.shown else Qt.PenStyle.NoPen)
            painter.setBrush(colour if entry.shown else QColor(DARK.canvas))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.setFont(bold)
            painter.setPen(QColor(DARK.canvas) if entry.shown else colour)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, entry.letter)
            x = box.right() + SPACE
            if with_names:
                painter.setFont(font)
                painter.setPen(QColor(now.text if entry.shown else now.text_secondary))
                width = metrics.horizontalAdvance(entry.name)
                painter.drawText(QRectF(x, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, entry.name)
                x += width + 2 * SPACE


def fitting(readout: str, room: float, metrics: QFontMetricsF) -> str:
    """Its last parts, as many as there is room for: the time and the pitch stand on the axes too."""
    parts = readout.split(GAP)
    while len(parts) > 1 and metrics.horizontalAdvance(GAP.join(parts)) > room:
        parts.pop(0)
    return metrics.elidedText(GAP.join(parts), Qt.TextElideMode.ElideMiddle, room)
