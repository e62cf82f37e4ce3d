"""What lies in a layout, asked of the widgets.

A layout's items are never asked for in this application (`tests/house_rules.py`): what Qt makes itself and is no
QObject it also deletes without a word, Python's half of it stays registered at the old address, and taking down a
later object that was made there ends the program (PySide 6.11).
"""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

W = TypeVar("W", bound=QWidget)


def widgets_in(layout: QLayout, kind: type[W]) -> list[W]:
    """The widgets of a kind that lie in a layout, in its order, also the hidden ones."""
    parent = layout.parentWidget()
    found = parent.findChildren(kind, options=Qt.FindChildOption.FindDirectChildrenOnly) if parent is not None else []
    return sorted((widget for widget in found if layout.indexOf(widget) >= 0), key=layout.indexOf)


def empty(layout: QLayout) -> None:
    """Delete all widgets of a layout; they are out of sight, and out of the layout, at once."""
    for widget in widgets_in(layout, QWidget):
        widget.hide()
        layout.removeWidget(widget)
        widget.deleteLater()
