"""What a screen reader is told beyond names: what a part that draws itself is, and what has just happened.

Qt knows its own kinds of widget. One of ours that paints itself says with a class attribute `spoken_as` what it is;
without that it would be passed over as filling.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QToolBar, QToolButton, QWidget

from engine.language import tr

Role = QAccessible.Role


def install_roles() -> None:
    """Tell what parts with `spoken_as` are, from now on in all of the program. Asked only where somebody listens."""
    QAccessible.installFactory(_face)


def _face(key: str, part: QObject | None) -> QAccessibleWidget | None:
    """Qt asks for a class and then for each one that it inherits from: only the first question is answered. The answer
    is Qt's own C++ object, which lives and goes with the widget."""
    role = getattr(type(part), "spoken_as", None)
    if not isinstance(part, QWidget) or not isinstance(role, Role) or key != type(part).__name__:
        return None
    return QAccessibleWidget(part, role)


def announce(part: QWidget, text: str) -> None:
    """Say something at once, whatever has the focus."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(part, text))


def name_view(view: QAbstractScrollArea, name: str) -> None:
    """What a picture with a viewport is called: the viewport is an object of its own, and never speaks without it."""
    view.setAccessibleName(name)
    view.viewport().setAccessibleName(name)


def name_overflow(bar: QToolBar) -> None:
    """The button for what has no room in a bar."""
    more = bar.findChild(QToolButton, "qt_toolbar_ext_button")
    if isinstance(more, QToolButton):
        more.setAccessibleName(tr("More"))
