"""Files that the desktop hands to the program: on macOS a double click comes as an event, not as an argument."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent, QGuiApplication


class OpenedFiles(QObject):
    """Calls `opened` with each; lives as long as the application."""

    def __init__(self, app: QGuiApplication, opened: Callable[[Sequence[Path]], None]) -> None:
        super().__init__(app)
        self._opened = opened
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the event."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._opened([Path(event.file())])
            return True
        return False
