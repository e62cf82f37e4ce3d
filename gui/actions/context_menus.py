"""What a right click offers, place by place; every entry is an action of the table."""

from typing import Literal

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from gui.actions.action_set import ActionSet

Place = Literal["spectrogram", "selection", "instrument", "ruler", "history", "picture"]

MENUS_AT: dict[Place, tuple[str, ...]] = {
    "spectrogram": ("play", "play-here", "|", "select-all", "similar", "repeats", "network-mask", "|", "mask", "fit",
                    "zoom-in", "zoom-out", "|", "undo", "redo"),
    "selection": ("give", "give-other", "give-back", "|", "audition", "loop-selection", "similar", "|", "select-grow",
                  "select-shrink", "select-feather", "select-invert", "select-none", "|", "undo", "redo"),
    "instrument": ("solo", "mute", "protect", "|", "reset-mix", "mix-undo", "|", "notes", "|", "rename-instrument",
                   "recolour-instrument", "merge-instrument", "split-instrument", "split-players", "show-players", "|",
                   "add-instrument", "remove-instrument"),
    "ruler": ("play-here", "|", "loop", "loop-in", "loop-out", "loop-selection", "|", "fit", "zoom-in", "zoom-out"),
    "history": ("undo", "redo", "|", "network-mask"),
    "picture": ("large-picture", "|", "play", "hear-here", "|", "frame-back", "frame-forward", "|", "start", "end",
                "|", "original"),
}  # fmt: skip
"""Ids from top to bottom; `|` is a line between groups."""


def menu_at(place: Place, actions: ActionSet, parent: QWidget) -> QMenu:
    """The menu of a place; it goes when it is closed."""
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    for name in MENUS_AT[place]:
        if name == "|":
            menu.addSeparator()
        else:
            menu.addAction(actions.actions[name])
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def open_menu(place: Place, actions: ActionSet, parent: QWidget, at: QPoint) -> None:
    """Show it there (points of the screen), and wait for nothing."""
    menu_at(place, actions, parent).popup(at)
