"""Tab follows the eye: every control is reached once, in reading order; what is hidden never is."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.window.main_window import MainWindow
from gui.window.tab_order import by_eye
from tests.gui.conftest import MakeWindow
from tests.gui.project_steps import ARRIVES
from tests.gui.stand_ins import FakeEngine


def opened(window: MainWindow, qtbot: QtBot, video: Path) -> MainWindow:
    window.session.open(video)
    qtbot.waitUntil(lambda: window.session.separation.complete, timeout=ARRIVES)
    window.commands.show_practice(True)
    window.action_set.actions["tool-brush"].trigger()
    # Built last, and yet not last in the list.
    window.session.toggle_instrument("cello", True)
    qtbot.waitUntil(lambda: window.session.separation.complete, timeout=ARRIVES)
    window.activateWindow()
    window.views.spectrogram.setFocus()
    QApplication.processEvents()
    return window


def walked(window: MainWindow, key: Qt.Key, most: int = 200) -> list[QWidget]:
    """Where the focus goes, from the canvas until it is there again."""
    canvas = window.views.spectrogram.canvas
    canvas.setFocus()
    seen: list[QWidget] = []
    for _ in range(most):
        now = QApplication.focusWidget()
        assert now is not None
        if seen and now is seen[0]:
            return seen
        seen.append(now)
        QTest.keyClick(now, key)
    raise AssertionError("the focus never came back")


def place(window: MainWindow, part: QWidget) -> tuple[int, int]:
    there = part.mapTo(window, QPoint(0, 0))
    return there.x(), there.y()


def test_tab_goes_line_by_line(make_window: MakeWindow, qtbot: QtBot, video: Path) -> None:
    window = opened(make_window(FakeEngine()), qtbot, video)
    seen = walked(window, Qt.Key.Key_Tab)
    assert len(seen) == len(set(seen)) == len(by_eye(window))
    assert set(seen) == set(by_eye(window))

    def tops(parts: list[QWidget]) -> list[int]:
        return [place(window, part)[1] for part in parts]

    panel = [part for part in seen if window.panel.isAncestorOf(part)]
    rows = [part for part in panel if part in window.panel.rows.values()]
    assert [row.accessibleName() for row in rows] == ["Violin", "Flute", "Cello", "Other"]
    assert tops(rows) == sorted(tops(rows))
    # Add above the rows, the master below them, then what leads to the panel behind.
    names = [part.accessibleName() for part in panel]
    assert names[0] == "Add instrument"
    assert names.index("Solo Violin") < names.index("Mute Violin") < names.index("Gain of Violin")
    assert names.index("Gain of Other") < names.index("Master volume") < names.index("Limiter")
    transport = [part for part in seen if window.views.transport.isAncestorOf(part)]
    lefts = [place(window, part)[0] for part in transport]
    assert lefts == sorted(lefts)
    # From the top of the window: tools, the canvas, what is below it, the panels at the right.
    canvas = window.views.spectrogram.canvas
    order = by_eye(window)
    options = [part for part in order if window.editing.options.isAncestorOf(part)]
    tools = [part for part in order if window.editing.palette.isAncestorOf(part)]
    bounds: list[list[QWidget]] = [tools, options, [canvas], transport, panel]
    spots: list[list[int]] = [[order.index(part) for part in group] for group in bounds]
    assert all(max(one) < min(other) for one, other in pairwise(spots))


def test_back_is_the_same_way(make_window: MakeWindow, qtbot: QtBot, video: Path) -> None:
    window = opened(make_window(FakeEngine()), qtbot, video)
    first, *there = walked(window, Qt.Key.Key_Tab)
    again, *back = walked(window, Qt.Key.Key_Backtab)
    assert (again, back) == (first, there[::-1])


def test_hidden_lists_take_no_focus(make_window: MakeWindow, qtbot: QtBot, video: Path) -> None:
    window = opened(make_window(FakeEngine()), qtbot, video)
    history = window.editing.history
    assert not any(history.isAncestorOf(part) for part in walked(window, Qt.Key.Key_Tab))
    window.history_dock.raise_()
    QApplication.processEvents()
    seen = walked(window, Qt.Key.Key_Tab)
    assert any(history.isAncestorOf(part) for part in seen)
    assert not any(window.panel.isAncestorOf(part) for part in seen)
