"""What is told floats over the work and never moves it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.look.theme import SPACE

WIDEST = 760


class Overlay(QWidget):
    """A column of bars at the top of `over`, as high as they are, above whatever lies there."""

    def __init__(self, over: QWidget, bars: tuple[QWidget, ...], room: Callable[[], QRect]) -> None:
        """`room`: where in `over` they may stand, from its top on."""
        super().__init__(over)
        self._room = room
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        for bar in bars:
            layout.addWidget(bar)
            bar.installEventFilter(self)
        over.installEventFilter(self)
        self.place()

    def place(self) -> None:
        """Take the room that is there."""
        room = self._room()
        width = min(WIDEST, room.width() - 2 * SPACE)
        layout = self.layout()
        assert layout is not None
        height = layout.heightForWidth(width) if layout.hasHeightForWidth() else self.sizeHint().height()
        self.setGeometry(room.center().x() - width // 2, room.top() + SPACE, width, max(0, height))
        self.setVisible(height > 0)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Something was told, or there is more or less room."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.place()
        return super().eventFilter(watched, event)
