"""docs/repairing.md, followed by hand on the demo with the real networks: what it says happens."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.app import build
from gui.main_window import MainWindow
from gui.session_engine import NetworkEngine
from gui.settings import Settings
from tests.gui.editing import SHIFT, Hand, plane
from tests.gui.test_walk import SEPARATED_MS

CTRL = Qt.KeyboardModifier.ControlModifier
NOTE = 13.6, 990.0
"""Where the page says one of the flute's notes is (seconds, Hz)."""


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, settings: Settings) -> MainWindow:
    window = build(qapp, settings, NetworkEngine())
    # Without the question about unsaved work, which nobody would answer.
    qtbot.addWidget(window, before_close_func=MainWindow.stop)
    with qtbot.waitExposed(window):
        window.show()
    QTest.mouseClick(window.welcome.drop_area.demo_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.separation.complete, timeout=SEPARATED_MS)
    qtbot.waitUntil(lambda: not window.views.feed.pending and not window.session.board.running(), timeout=60_000)
    window.views.spectrogram.setFocus()
    return window


def test_the_page_can_be_followed(window: MainWindow, qtbot: QtBot) -> None:
    session, hand = window.session, Hand(window, qtbot)
    editing, state = session.editing, window.views.spectrogram.state
    assert state.grid is not None
    grid, span = state.grid, state.span
    cell = round(grid.band_at(NOTE[1])), round(grid.column_at(NOTE[0]))

    def place(seconds: float, hertz: float) -> tuple[float, float]:
        return span.x_at(seconds, 1.0), span.y_at(grid.band_at(hertz), 1.0)

    # 1. Hear what is wrong.
    hand.key(Qt.Key.Key_1)
    assert session.selected == "flute"
    hand.key(Qt.Key.Key_S)
    assert session.mix.solo == {"flute"}
    hand.key(Qt.Key.Key_S)
    assert not session.mix.solo

    # 2. Take a whole note in one gesture.
    hand.key(Qt.Key.Key_H)
    hand.move(*place(*NOTE))
    qtbot.waitUntil(lambda: bool(editing.selecting.offered), timeout=60_000)
    note = editing.selecting.offered[0]
    assert note.at(cell[1], cell[0]) > 100, "the note under the pointer is outlined"
    assert note.at(cell[1], round(grid.band_at(2 * NOTE[1]))) > 100, "with its partials"
    hand.click(*place(*NOTE))
    qtbot.waitUntil(lambda: editing.selection is not None, timeout=60_000)
    hand.key(Qt.Key.Key_1)
    hand.key(Qt.Key.Key_Return)
    assert plane(session, "flute")[cell] > 250
    for drag in ("notes", "box", "stroke"):
        editing.settings.set_harmonic_drag(drag)
        hand.key(Qt.Key.Key_D, CTRL)
        assert editing.selection is None
        with qtbot.waitSignal(session.notes.gathered, timeout=60_000, check_params_cb=lambda found: found.complete):
            hand.drag(place(13.2, 900.0), place(13.6, 990.0), place(14.2, 1080.0))
        assert editing.selection is not None, drag

    # 3. The same elsewhere: something is offered, or it is said that there is nothing; nothing is done unseen.
    before = session.editing.project.history.index if session.editing.project else 0
    hand.key(Qt.Key.Key_M, CTRL)
    qtbot.waitUntil(lambda: not session.board.running(), timeout=60_000)
    assert session.proposals.candidates or window.messages.texts()
    assert session.editing.project is not None
    assert session.editing.project.history.index == before

    # 4. Select what you can see, and say whose it is.
    hand.key(Qt.Key.Key_Escape)
    hand.key(Qt.Key.Key_R)
    hand.drag(place(4.0, 1500.0), place(5.0, 2500.0), place(6.0, 4000.0))
    hand.drag(place(7.0, 1500.0), place(7.5, 2500.0), place(8.0, 4000.0), keys=SHIFT)
    region = editing.selection
    assert region is not None
    assert [region.at(round(grid.column_at(t)), round(grid.band_at(2500))) for t in (5, 6.5, 7.5)] == [255, 0, 255]
    network = plane(session, "cello").copy()
    hand.key(Qt.Key.Key_2)
    hand.key(Qt.Key.Key_Return)
    assert plane(session, "cello")[round(grid.band_at(2500)), round(grid.column_at(5))] > 250
    hand.key(Qt.Key.Key_Backspace)
    assert (plane(session, "cello") == network).all(), "back to the network's own mask"

    # 5. Paint.
    hand.key(Qt.Key.Key_B)
    hand.drag(place(10.0, 3000.0), place(10.5, 3000.0), place(11.0, 3000.0))
    painted = round(grid.band_at(3000)), round(grid.column_at(10.5))
    assert plane(session, "cello")[painted] > 250

    # 7. Go back, and forward again.
    hand.key(Qt.Key.Key_Z, CTRL)
    assert plane(session, "cello")[painted] == network[painted]
    hand.key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert plane(session, "cello")[painted] > 250
