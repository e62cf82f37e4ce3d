"""Buttons that show an action.

Qt 6.11 hears of every change of a button's default action by making it the default action again, with connections that
stay: each change of a text or a tick takes 144 bytes for good and makes the next one slower (30 µs, after 4,000 changes
200). So the button is kept from hearing, and shows here what changed.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QActionEvent
from PySide6.QtWidgets import QToolButton


class _Follower(QObject):
    """Takes an action's changes for one button."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nothing but a change of what the button shows is taken."""
        if event.type() != QEvent.Type.ActionChanged or not isinstance(event, QActionEvent):
            return False
        if not isinstance(watched, QToolButton) or event.action() != watched.defaultAction():
            return False
        _show(watched, event.action())
        return True


def follow(button: QToolButton) -> None:
    """Have a button that has its default action (a toolbar's) follow it from now on."""
    button.installEventFilter(_Follower(button))


def show_action(button: QToolButton, action: QAction) -> None:
    """Make it the button's action, and follow it. The button is shown also while the action is not."""
    button.setDefaultAction(action)
    follow(button)


def _show(button: QToolButton, action: QAction) -> None:
    """What `QToolButton.setDefaultAction` shows of an action."""
    button.setText(action.iconText())
    button.setIcon(action.icon())
    button.setToolTip(action.toolTip())
    button.setStatusTip(action.statusTip())
    button.setCheckable(action.isCheckable())
    button.setChecked(action.isChecked())
    button.setEnabled(action.isEnabled())
