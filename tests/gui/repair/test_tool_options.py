"""The row of the tool's options where room is short."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.repair.tool_options import PAINTS, SELECTS, ToolOptions
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


@pytest.mark.parametrize("width", [1024, 1280])
def test_every_option_of_every_tool_fits(make_window: MakeWindow, sound: Path, qtbot: QtBot, width: int) -> None:
    """Words give way to it, the drawings and fields do not; on a wide window the words are there."""
    window = make_window(FakeEngine())
    opened(window.session, sound, qtbot)
    window.resize(width, 640)
    window.session.toggle_instrument("acoustic_guitar", True)
    window.session.select("acoustic_guitar")
    (options,) = window.findChildren(ToolOptions)
    settings = window.session.editing.settings
    worded = set[bool]()
    for tool in (*sorted(SELECTS | PAINTS), "strokes"):
        settings.choose("harmonic" if tool == "strokes" else tool)  # type: ignore[arg-type]  # names of tools
        settings.set_harmonic_drag("stroke" if tool == "strokes" else "notes")
        QApplication.processEvents()
        shown = [options.widgetForAction(action) for action in options.actions() if action.isVisible()]
        assert all(_in_sight(part) for part in shown), tool
        arrow = options.findChild(QToolButton, "qt_toolbar_ext_button")
        assert arrow is None or not arrow.isVisible(), tool
        assert options.target.toolTip().startswith(options.target.accessibleName())
        worded.add(options.target.findChildren(QLabel)[0].isVisible())
    assert worded == ({False} if width == 1024 else {True, False})
