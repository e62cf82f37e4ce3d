"""Widgets of a layout, found and deleted without its items."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLayoutItem, QPushButton, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from gui.files.messages import Message, MessageArea
from gui.look.ordered import empty, widgets_in

pytestmark = pytest.mark.usefixtures("qapp")


def registered_items() -> int:
    """Python halves of items that Qt made itself: each may outlive what it stands for."""
    found = Shiboken.getAllValidWrappers()
    return sum(type(one).__name__ in ("QWidgetItem", "QSpacerItem", QLayoutItem.__name__) for one in found)


def delete_posted() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_the_order_is_the_layouts_and_not_the_childrens() -> None:
    parent = QWidget()
    layout = QVBoxLayout(parent)
    first, second, elsewhere = QLabel("1"), QLabel("2"), QLabel("not in the layout", parent)
    layout.addWidget(second)
    layout.insertWidget(0, first)
    layout.addWidget(QPushButton("of another kind"))
    first.hide()

    assert widgets_in(layout, QLabel) == [first, second]
    assert elsewhere.parentWidget() is parent


def test_an_emptied_layout_holds_nothing_at_once_and_its_widgets_go() -> None:
    parent = QWidget()
    layout = QGridLayout(parent)
    kept = QLabel("kept", parent)
    label = QLabel("gone")
    layout.addWidget(label, 0, 0)
    layout.addWidget(QPushButton("gone"), 1, 1)

    empty(layout)
    assert layout.count() == 0
    assert not label.isVisibleTo(parent)
    delete_posted()
    assert not Shiboken.isValid(label)
    assert Shiboken.isValid(kept)


def test_messages_that_come_and_go_leave_no_item_registered() -> None:
    area = MessageArea()
    before = registered_items()
    for number in range(3):
        area.show_message(Message(f"Number {number}", "error"))
    area.cards()[0].dismiss()
    delete_posted()

    assert area.texts() == ["Number 1"]
    assert registered_items() == before
