"""Level meters: how loud each instrument sounds."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from engine.language import tr
from gui.look.direction import left_to_right
from gui.look.theme import DARK, colour_on_canvas

FLOOR_DB = -60.0
"""What counts as silence on a meter, dBFS."""
_FALL = 30.0
_HOLD_SECONDS = 1.2
_PEAK_FALL = 15.0


class Ballistics:
    """How a meter moves: up at once, down 30 dB a second; the peak stays 1.2 s, then falls 15 dB a second.

    Levels in dBFS, never below −60.
    """

    def __init__(self) -> None:
        self.level = FLOOR_DB
        self.peak = FLOOR_DB
        self._target = FLOOR_DB
        self._held = 0.0

    @property
    def at_rest(self) -> bool:
        """Nothing left to move."""
        return self.level == self._target and self.peak == self.level

    def set_target(self, dbfs: float) -> None:
        """The level that sounds now."""
        self._target = max(FLOOR_DB, dbfs) if not math.isnan(dbfs) else FLOOR_DB
        self.level = max(self.level, self._target)
        if self._target >= self.peak:
            self.peak, self._held = self._target, 0.0

    def advance(self, seconds: float) -> None:
        """Let that much time pass."""
        self.level = max(self._target, self.level - _FALL * seconds)
        self._held += seconds
        if self._held > _HOLD_SECONDS:
            fallen = _PEAK_FALL * min(seconds, self._held - _HOLD_SECONDS)
            self.peak = max(self.level, self.peak - fallen)


class LevelMeter(QProgressBar):
    """One horizontal bar in the instrument's colour, −60 to 0 dBFS, with a peak mark, red above −1 dBFS.

    Whoever owns the meters runs one timer and calls `advance` on each. To a screen reader it is an indicator of so many
    dBFS, told in steps of 3.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ballistics = Ballistics()
        self._colour = QColor(DARK.accent)
        self.setRange(round(FLOOR_DB), 0)
        self.setTextVisible(False)
        left_to_right(self)
        self._tell()
        self.setMinimumWidth(48)
        self.setFixedHeight(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Level"))

    @property
    def level(self) -> float:
        """What the bar shows, dBFS."""
        return self._ballistics.level

    @property
    def peak(self) -> float:
        """What the peak mark shows, dBFS."""
        return self._ballistics.peak

    def set_colour(self, colour: str) -> None:
        """`#RRGGBB`."""
        self._colour = QColor(colour_on_canvas(colour))
        self.update()

    def set_level(self, dbfs: float) -> None:
        """The level that sounds now; −inf is silence."""
        self._ballistics.set_target(dbfs)
        self._tell()
        self.update()

    def reset(self) -> None:
        """Down to silence at once."""
        self._ballistics = Ballistics()
        self._tell()
        self.update()

    def advance(self, seconds: float) -> None:
        """Let the bar fall; repaints only while something moves."""
        if not self._ballistics.at_rest:
            self._ballistics.advance(seconds)
            self._tell()
            self.update()

    def _tell(self) -> None:
        told = 3 * round(self._ballistics.level / 3)
        if told != self.value():
            self.setValue(told)

    def sizeHint(self) -> QSize:
        """A short bar."""
        return QSize(96, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, bar and peak."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(DARK.canvas))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
        inner = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        length = self._share(self._ballistics.level) * inner.width()
        if length > 0:
            bar = QLinearGradient(inner.left(), 0, inner.right(), 0)
            bar.setColorAt(0.0, self._colour.darker(190))
            bar.setColorAt(0.9, self._colour)
            bar.setColorAt(1.0, self._colour.lighter(130))
            painter.setBrush(bar)
            painter.drawRoundedRect(QRectF(inner.left(), inner.top(), length, inner.height()), 1, 1)
        if self._ballistics.peak > FLOOR_DB:
            x = inner.left() + self._share(self._ballistics.peak) * inner.width()
            hot = self._ballistics.peak > -1
            painter.setBrush(QColor(DARK.danger if hot else DARK.canvas_text))
            painter.drawRect(QRectF(min(x, inner.right() - 2), inner.top(), 2, inner.height()))

    @staticmethod
    def _share(dbfs: float) -> float:
        return min(1.0, max(0.0, (dbfs - FLOOR_DB) / -FLOOR_DB))
