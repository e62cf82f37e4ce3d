"""The circle around the pointer that shows how wide a stroke is."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui.look.theme import DARK
from gui.session.editing.tool_settings import ToolSettings
from gui.spectrogram.tool import Surface


class Ring:
    """As large as the brush, also while that changes; `crossed` for what takes away. Nowhere until it is moved."""

    def __init__(self, surface: Surface, settings: ToolSettings, crossed: bool = False) -> None:
        self._surface, self._settings, self._crossed = surface, settings, crossed
        self._at: QPointF | None = None
        self._radius = settings.brush / 2
        settings.changed.connect(self._resize)

    def leave(self) -> None:
        """Its tool is put away."""
        self.move(None)
        self._settings.changed.disconnect(self._resize)

    def move(self, place: QPointF | None) -> None:
        """Around another place (points), or nowhere."""
        self._refresh()
        self._at = place
        self._refresh()

    def draw(self, painter: QPainter) -> None:
        """Dark and light, so that it reads on any colour; a cross in the middle of one that takes away."""
        if self._at is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(QColor(DARK.canvas), 3), QPen(QColor(DARK.playhead), 1.25)):
            painter.setPen(pen)
            painter.drawEllipse(self._at, self._radius, self._radius)
            if self._crossed:
                painter.drawLine(self._at - QPointF(3, 0), self._at + QPointF(3, 0))

    def _resize(self) -> None:
        if self._settings.brush / 2 != self._radius:
            self._refresh()
            self._radius = self._settings.brush / 2
            self._refresh()

    def _refresh(self) -> None:
        if self._at is not None:
            reach = self._radius + 3
            self._surface.refresh(QRectF(self._at, self._at).adjusted(-reach, -reach, reach, reach))
