"""What a screen reader is told: what each part is, and how it stands."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.mixer.meters import LevelMeter
from tests.gui.conftest import MakeWindow
from tests.gui.project_steps import ARRIVES
from tests.gui.stand_ins import FakeEngine


def told(part: QWidget) -> tuple[QAccessible.Role, str, str]:
    face = QAccessible.queryAccessibleInterface(part)
    assert face is not None
    return face.role(), face.text(QAccessible.Text.Name), face.text(QAccessible.Text.Value)


def test_meters_evidence_sliders_and_buttons(make_window: MakeWindow, qtbot: QtBot, video: Path) -> None:
    window = make_window(FakeEngine())
    window.session.open(video)
    qtbot.waitUntil(lambda: window.session.separation.complete, timeout=ARRIVES)
    row, role = window.panel.rows["violin"], QAccessible.Role
    row.meter.set_level(-12.0)
    assert told(row.meter) == (role.ProgressBar, "Level of Violin", "-12")
    row.meter.reset()
    assert told(row.meter)[2] == "-60"
    assert told(row.picture)[:2] == (role.ProgressBar, "Picture: likely")
    assert told(row.slider)[:2] == (role.Slider, "Gain of Violin")
    assert told(row.solo)[:2] == (role.CheckBox, "Solo Violin")
    assert row.gain.text() == "0 dB"
    assert told(window.views.transport.scrub_bar)[0] == role.Slider
    assert told(window.views.transport.play_button)[:2] == (role.Button, "Play")


@pytest.mark.parametrize("steps", [("practise", "tool-harmonic"), ("tool-brush",)])
def test_every_button_and_meter_on_screen_has_a_name(
    make_window: MakeWindow, qtbot: QtBot, video: Path, steps: tuple[str, ...]
) -> None:
    window = make_window(FakeEngine())
    window.session.open(video)
    qtbot.waitUntil(lambda: window.session.separation.complete, timeout=ARRIVES)
    for step in steps:
        window.action_set.actions[step].trigger()
    QApplication.processEvents()
    shown = [part for part in window.findChildren(QWidget) if part.isVisible()]
    role = QAccessible.Role
    buttons = {role.Button, role.ButtonMenu, role.ButtonDropDown, role.CheckBox, role.RadioButton}
    ours = [part for part in shown if isinstance(part, QToolButton) and not part.objectName().startswith("qt_")]
    assert {told(part)[0] for part in ours} <= buttons
    assert [part for part in [*ours, *(p for p in shown if isinstance(p, LevelMeter))] if not told(part)[1]] == []
