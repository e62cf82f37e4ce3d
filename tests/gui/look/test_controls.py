"""Keys and wheel belong to the canvas: no closed list, slider or number field takes them from it."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QAbstractSpinBox, QApplication, QComboBox, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from engine.media.probe import probe
from gui.files.export_dialog import ExportDialog
from gui.files.stem_import_dialog import StemImportDialog
from gui.look.controls import ComboBox, Slider, SpinBox
from gui.look.settings import Settings
from gui.transport.sound_menu import DelayDialog
from gui.window.main_window import MainWindow
from tests.gui.conftest import MakeWindow
from tests.gui.editing import opened
from tests.gui.stand_ins import HEARD, FakeEngine

ROOT = Path(__file__).resolve().parents[3]
PLAIN = {"QComboBox", "QFontComboBox", "QSlider", "QDial", "QSpinBox", "QDoubleSpinBox", "QDateTimeEdit"}
LETTERS = "abcdefghijklmnopqrstuvwxyz"
Control = QComboBox | QAbstractSlider | QAbstractSpinBox


@pytest.fixture
def window(make_window: MakeWindow, qtbot: QtBot, sound: Path) -> MainWindow:
    window = make_window(FakeEngine())
    opened(window.session, sound, qtbot)
    window.session.select("violin")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def controls(top: QWidget) -> list[Control]:
    found = top.findChildren(QWidget)
    return [w for w in found if isinstance(w, Control) and not isinstance(w, QScrollBar)]


def value(control: Control) -> object:
    return control.currentIndex() if isinstance(control, QComboBox) else control.property("value")


def turn(widget: QWidget, notches: int) -> None:
    place = QPointF(widget.rect().center())
    QApplication.sendEvent(
        widget,
        QWheelEvent(
            place, widget.mapToGlobal(place), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        ),
    )  # fmt: skip


def test_nothing_in_the_application_is_a_plain_list_slider_or_number_field() -> None:
    found = []
    for path in sorted((ROOT / "gui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            made = [node.func] if isinstance(node, ast.Call) else node.bases if isinstance(node, ast.ClassDef) else []
            names = {part.id for part in made if isinstance(part, ast.Name)} & PLAIN
            found += [f"{path.relative_to(ROOT)}: {name}" for name in names if path.name != "controls.py"]
    assert found == [], "use those of gui.look.controls"


def test_the_wheel_passes_over_every_control_of_the_window_and_its_dialogs(
    window: MainWindow, qtbot: QtBot, settings: Settings, sound: Path
) -> None:
    stems = StemImportDialog("duet.mp4", Path("/stems"))
    stems.add([Path("/stems/bass.wav")])
    dialogs = [DelayDialog(window.session.playback.sound), ExportDialog(probe(sound), HEARD, "", settings), stems]
    for dialog in dialogs:
        qtbot.addWidget(dialog)
    walked = [control for top in (window, *dialogs) for control in controls(top)]
    assert len(walked) >= 14
    for control in walked:
        assert isinstance(control, ComboBox | Slider | SpinBox), control
        assert not control.focusPolicy() & Qt.FocusPolicy.WheelFocus & ~Qt.FocusPolicy.StrongFocus
        before = value(control)
        for notches in (1, -1, -3):
            turn(control, notches)
            assert value(control) == before, control.accessibleName()


def test_no_closed_control_takes_a_letter(window: MainWindow) -> None:
    window.session.editing.settings.choose("harmonic")
    for control in controls(window):
        if isinstance(control, QAbstractSpinBox) or not control.isVisible():
            continue
        before = value(control)
        control.setFocus(Qt.FocusReason.TabFocusReason)
        for letter in LETTERS:
            control.setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(control, Qt.Key(ord(letter.upper())))
            assert value(control) == before, (control.accessibleName(), letter)


def test_a_letter_over_a_focused_list_or_number_chooses_the_tool(window: MainWindow, qtbot: QtBot) -> None:
    settings, options = window.session.editing.settings, window.editing.options
    for tool, control in (("harmonic", options.drag), ("eraser", options.eraser), ("eraser", options.brush_size)):
        settings.choose(tool)  # type: ignore[arg-type]  # the names of tools
        qtbot.waitUntil(control.isVisible)
        control.setFocus(Qt.FocusReason.TabFocusReason)
        assert control.hasFocus()
        QTest.keyClick(control, Qt.Key.Key_B)
        assert settings.tool == "brush"


def test_the_wheel_over_a_slider_scrolls_the_list_behind_it(window: MainWindow, qtbot: QtBot) -> None:
    for who in ("tuba", "piano", "banjo", "pipa", "erhu", "trumpet", "cello", "ukulele", "guzheng", "congas"):
        window.session.add_instrument(who)
    # Many rows are low ones.
    window.resize(window.width(), window.minimumHeight())
    scroll = window.panel.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: scroll.maximum() > 0)
    slider = window.panel.rows["violin"].slider
    place = slider.mapTo(window, slider.rect().center())
    # A real one, from the system: what a test sends goes to one widget alone.
    QTest.wheelEvent(window.windowHandle(), place, QPoint(0, -360))
    assert scroll.value() > 0
    assert slider.value() == 0


def test_after_use_the_keys_are_the_canvass_again(window: MainWindow, qtbot: QtBot) -> None:
    canvas, options = window.views.spectrogram.canvas, window.editing.options
    window.session.editing.settings.choose("brush")
    qtbot.waitUntil(options.brush_size.isVisible)
    QTest.mouseClick(window.panel.rows["violin"].slider, Qt.MouseButton.LeftButton)
    assert canvas.hasFocus()
    options.brush_size.setFocus()
    QTest.keyClick(options.brush_size, Qt.Key.Key_Return)
    assert canvas.hasFocus()
    options.brush_size.setFocus()
    inside = options.brush_size.rect()
    QTest.mouseClick(options.brush_size, Qt.MouseButton.LeftButton, pos=QPoint(inside.right() - 6, 6))
    assert canvas.hasFocus()
    window.session.editing.settings.choose("harmonic")
    qtbot.waitUntil(options.drag.isVisible)
    options.drag.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(options.drag, Qt.Key.Key_Down)
    assert options.drag.currentIndex() == 1
    options.drag.activated.emit(1)
    assert canvas.hasFocus()


def test_only_fields_to_type_in_and_the_pictures_take_the_focus_by_a_click(window: MainWindow) -> None:
    taking = {
        type(w).__name__
        for w in window.findChildren(QWidget)
        if w.focusPolicy() & Qt.FocusPolicy.ClickFocus and w.window() is window and w.focusProxy() is None
        if not window.welcome.isAncestorOf(w)
    }
    assert taking <= {"SpectrogramCanvas", "VideoView", "SpinBox", "NumberField"}, taking
