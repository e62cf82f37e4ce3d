"""docs/repairing.md, followed by hand on the demo with the real networks: what it says happens."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.app.start import build
from gui.look.settings import Settings
from gui.session.recording.networks import NetworkEngine
from gui.window.main_window import MainWindow
from tests.gui.app.test_walk import SEPARATED_MS
from tests.gui.editing import NONE, SHIFT, Hand, plane

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


class Reader:
    """Somebody at the window with the page beside it: places are seconds and hertz."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.session, self.hand = window, window.session, Hand(window, qtbot)
        self.editing = window.session.editing
        state = window.views.spectrogram.state
        assert state.grid is not None
        self.grid, self.span = state.grid, state.span

    def place(self, seconds: float, hertz: float) -> tuple[float, float]:
        return self.span.x_at(seconds, 1.0), self.span.y_at(self.grid.band_at(hertz), 1.0)

    def drag(self, *places: tuple[float, float], keys: Qt.KeyboardModifier = NONE) -> None:
        self.hand.drag(*(self.place(*place) for place in places), keys=keys)

    def share(self, name: str, seconds: float, hertz: float) -> int:
        band, column = round(self.grid.band_at(hertz)), round(self.grid.column_at(seconds))
        return int(plane(self.session, name)[band, column])

    def selected(self, seconds: float, hertz: float) -> int:
        region = self.editing.selection
        band, column = round(self.grid.band_at(hertz)), round(self.grid.column_at(seconds))
        # A pixel is a little more than a column wide: what was clicked may be the one beside it.
        return 0 if region is None else max(region.at(near, band) for near in (column - 1, column, column + 1))


@pytest.fixture
def reader(window: MainWindow, qtbot: QtBot) -> Reader:
    return Reader(window, qtbot)


def test_hear_what_is_wrong(reader: Reader) -> None:
    reader.hand.key(Qt.Key.Key_1)
    assert reader.session.selected == "flute"
    reader.hand.key(Qt.Key.Key_S)
    assert reader.session.mix.solo == {"flute"}
    reader.hand.key(Qt.Key.Key_S)
    assert not reader.session.mix.solo


def test_take_notes_in_one_gesture_and_look_for_others_like_them(reader: Reader, qtbot: QtBot) -> None:
    session, hand, editing = reader.session, reader.hand, reader.editing
    hand.key(Qt.Key.Key_H)
    hand.move(*reader.place(*NOTE))
    qtbot.waitUntil(lambda: bool(editing.selecting.offered), timeout=60_000)
    hand.click(*reader.place(*NOTE))
    qtbot.waitUntil(lambda: editing.selection is not None, timeout=60_000)
    assert reader.selected(*NOTE) > 100
    assert reader.selected(NOTE[0], 2 * NOTE[1]) > 100, "with its partials"
    hand.key(Qt.Key.Key_1)
    hand.key(Qt.Key.Key_Return)
    assert reader.share("flute", *NOTE) > 250
    for drag in ("notes", "box", "stroke"):
        editing.settings.set_harmonic_drag(drag)
        hand.key(Qt.Key.Key_D, CTRL)
        assert editing.selection is None
        with qtbot.waitSignal(session.notes.gathered, timeout=60_000, check_params_cb=lambda found: found.complete):
            reader.drag((13.2, 900.0), (13.6, 990.0), (14.2, 1080.0))
        assert editing.selection is not None, drag
    # Something is offered, or it is said that there is nothing; nothing is done unseen.
    assert editing.project is not None
    before = editing.project.history.index
    hand.key(Qt.Key.Key_M, CTRL)
    qtbot.waitUntil(lambda: not session.board.running(), timeout=60_000)
    assert session.proposals.candidates or reader.window.messages.texts()
    assert editing.project.history.index == before


def test_select_what_you_see_paint_and_go_back(reader: Reader) -> None:
    hand = reader.hand
    hand.key(Qt.Key.Key_R)
    reader.drag((4.0, 1500.0), (5.0, 2500.0), (6.0, 4000.0))
    reader.drag((7.0, 1500.0), (7.5, 2500.0), (8.0, 4000.0), keys=SHIFT)
    assert [reader.selected(t, 2500) for t in (5, 6.5, 7.5)] == [255, 0, 255]
    network = plane(reader.session, "cello").copy()
    hand.key(Qt.Key.Key_2)
    hand.key(Qt.Key.Key_Return)
    assert reader.share("cello", 5, 2500) > 250
    hand.key(Qt.Key.Key_Backspace)
    assert (plane(reader.session, "cello") == network).all(), "back to the network's own mask"
    before = reader.share("cello", 10.5, 3000)
    hand.key(Qt.Key.Key_B)
    reader.drag((10.0, 3000.0), (10.5, 3000.0), (11.0, 3000.0))
    assert reader.share("cello", 10.5, 3000) > 250
    hand.key(Qt.Key.Key_Z, CTRL)
    assert reader.share("cello", 10.5, 3000) == before
    hand.key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert reader.share("cello", 10.5, 3000) > 250
