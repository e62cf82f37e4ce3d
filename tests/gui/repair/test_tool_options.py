"""The row of the tool's options where room is short."""

from pathlib import Path

from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.repair.tool_options import ToolOptions
from tests.gui.conftest import MakeWindow
from tests.gui.editing import opened
from tests.gui.stand_ins import FakeEngine


def _in_sight(part: QWidget) -> bool:
    return part.isVisible() and not part.visibleRegion().isEmpty()


def test_softening_keeps_its_number_beside_its_button(make_window: MakeWindow, sound: Path, qtbot: QtBot) -> None:
    window = make_window(FakeEngine())
    opened(window.session, sound, qtbot)
    window.session.editing.settings.choose("rectangle")
    (options,) = window.findChildren(ToolOptions)
    (button,) = (b for b in options.findChildren(QToolButton) if b.accessibleName() == "Feather")
    together = set[bool]()
    for width in range(300, 1500, 20):
        options.setFixedWidth(width)
        qtbot.waitUntil(lambda width=width: options.width() == width)  # type: ignore[misc]  # a default in a lambda has no type
        assert _in_sight(button) == _in_sight(options.feather), width
        together.add(_in_sight(button))
    assert together == {True, False}, "with and without room"
