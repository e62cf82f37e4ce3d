"""Languages written from right to left mirror the window. Time, level and what plays run from left to right in all.

A painter's direction is the application's, whatever its widget's is: it mirrors where texts stand in their boxes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def left_to_right(*parts: QWidget) -> None:
    """Never mirror these, nor what is in them (their menus and dialogs follow the language)."""
    for part in parts:
        part.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def mirrored() -> bool:
    """Whether the language is written from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def chevron(onward: bool) -> str:
    """The icon that points onward in a line of text, or back."""
    return "chevron-right" if onward != mirrored() else "chevron-left"
