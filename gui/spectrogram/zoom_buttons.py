"""Zoom in time and frequency, and everything, as buttons in a corner of the canvas."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from gui.look.action_button import show_action
from gui.look.icons import tinted_pixmap
from gui.look.theme import SPACE, tokens
from gui.look.words import bare

_SIZE, _ICON = 28, 20
_GROUPS = (("across", ("zoom-out", "zoom-in")), ("up-down", ("zoom-out-bands", "zoom-in-bands")), ("", ("fit",)))
"""What stands before the buttons, and their actions."""


class _Sign(QWidget):
    """A drawing that is no button."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(_ICON, _ICON)

    def paintEvent(self, event: QPaintEvent) -> None:
        """In the theme's colour for what is beside the point."""
        colour = tokens(self.palette()).text_secondary
        QPainter(self).drawPixmap(0, 0, tinted_pixmap(self._name, colour, _ICON, self.devicePixelRatioF()))


class ZoomButtons(QFrame):
    """At the lower right of the canvas, as long as that leaves most of it free. They do what the keys do, and name
    them."""

    def __init__(self, canvas: QWidget, actions: Mapping[str, QAction]) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setProperty("role", "panel")
        self.setAutoFillBackground(True)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        for sign, names in _GROUPS:
            if sign:
                row.addSpacing(SPACE // 2)
                row.addWidget(_Sign(sign))
            for name in names:
                row.addWidget(self._button(name, actions[name]))
        self.setFixedSize(self.sizeHint())
        canvas.installEventFilter(self)
        self._place()

    def _button(self, name: str, action: QAction) -> QToolButton:
        button = self.buttons[name] = QToolButton()
        show_action(button, action)
        button.setFixedSize(_SIZE, _SIZE)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAutoRepeat(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(bare(action.text()))
        return button

    def _place(self) -> None:
        room = self._canvas.size()
        self.setVisible(room.width() >= 2 * self.width() and room.height() >= 3 * self.height())
        self.move(room.width() - self.width() - SPACE, room.height() - self.height() - SPACE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The corner moves with the canvas's size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)
