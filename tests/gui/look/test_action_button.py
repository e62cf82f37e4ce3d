"""Buttons that follow their action, and forget what they followed."""

import ctypes
import platform

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

from gui.look.action_button import follow, show_action

pytestmark = pytest.mark.usefixtures("qapp")


class _Heap(ctypes.Structure):
    _fields_ = (
        [(f"field_{n}", ctypes.c_size_t) for n in range(7)]
        + [("used", ctypes.c_size_t)]
        + [(f"more_{n}", ctypes.c_size_t) for n in range(2)]
    )


def used() -> int:
    """Bytes in use on the C heap."""
    libc = ctypes.CDLL(None)
    libc.mallinfo2.restype = _Heap
    return int(libc.mallinfo2().used)


def followed(kind: str) -> tuple[QWidget, QToolButton, QAction]:
    """What to keep alive, a button and its action."""
    action = QAction("&Undo")
    if kind == "own":
        button = QToolButton()
        show_action(button, action)
        return button, button, action
    bar = QToolBar()
    bar.addAction(action)
    found = bar.widgetForAction(action)
    assert isinstance(found, QToolButton)
    follow(found)
    return bar, found, action


@pytest.mark.parametrize("kind", ["own", "toolbar"])
def test_every_change_is_shown(kind: str) -> None:
    keep, button, action = followed(kind)
    action.setCheckable(True)
    action.setChecked(True)
    action.setIconText("Undo stroke")
    action.setToolTip("Take it back")
    action.setStatusTip("One step")
    action.setEnabled(False)
    assert (button.text(), button.toolTip(), button.statusTip()) == ("Undo stroke", "Take it back", "One step")
    assert button.isChecked()
    assert not button.isEnabled()
    action.setEnabled(True)
    pressed: list[bool] = []
    action.triggered.connect(lambda on: pressed.append(on))
    button.click()
    assert pressed == [False]
    assert not button.isChecked()
    del keep


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc says what its heap holds")
@pytest.mark.parametrize("kind", ["own", "toolbar"])
def test_changes_leave_nothing_behind(kind: str) -> None:
    keep, button, action = followed(kind)
    for number in range(200):
        action.setEnabled(bool(number % 2))
    before = used()
    for number in range(1000):
        action.setEnabled(bool(number % 2))
    # Qt alone keeps 144 bytes of each.
    assert used() - before < 30_000
    del keep, button
