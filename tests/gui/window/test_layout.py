"""Where the window and its panels are: kept as numbers, of which a damaged file can hold any."""

import random
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from gui.look import settings as keys
from gui.look.settings import Settings
from gui.window.layout import docks_of, first_size, set_docks, set_geometry
from gui.window.main_window import FIRST_SIZE, MainWindow
from tests.gui.conftest import MakeWindow
from tests.gui.stand_ins import FakeEngine


def test_panels_come_back_where_they_were(make_window: MakeWindow, settings: Settings) -> None:
    window = make_window(FakeEngine())
    window.prepare()
    docks = window.video_dock, window.panel_dock, window.history_dock
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, docks[0])
    for dock in docks:
        dock.show()
    settings.set(keys.DOCKS, docks_of(window, docks))
    window.close()
    again = make_window(FakeEngine())
    again.prepare()
    again.panel_dock.show()
    again.history_dock.show()
    assert again.dockWidgetArea(again.video_dock) == Qt.DockWidgetArea.LeftDockWidgetArea
    assert again.dockWidgetArea(again.panel_dock) == Qt.DockWidgetArea.RightDockWidgetArea
    assert again.history_dock in again.tabifiedDockWidgets(again.panel_dock)


def test_any_numbers_leave_a_window_that_can_be_used(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(FakeEngine())
    window.prepare()
    docks = window.video_dock, window.panel_dock, window.history_dock
    good = list(docks_of(window, docks))
    chance = random.Random(0)
    for _ in range(60):
        numbers = list(good)
        for _ in range(3):
            numbers[chance.randrange(len(numbers))] = chance.choice([0, 1, 2, 3, -1, 4, 8, 1 << 20, -(1 << 20)])
        set_docks(window, docks, numbers)
        set_geometry(window, [chance.choice([0, 1, -1, 900, 1 << 20, -(1 << 20)]) for _ in range(5)])
        window.setWindowState(Qt.WindowState.WindowNoState)
    room = window.screen().availableGeometry()
    assert window.geometry().intersects(room)
    window.reset_layout()
    assert not window.video_dock.isFloating()


@pytest.mark.parametrize("room", [(1366, 768), (1280, 720), (1920, 1080)])
def test_the_first_window_fits_its_screen(
    make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch, room: tuple[int, int]
) -> None:
    class Screen:
        def availableGeometry(self) -> QRect:
            return QRect(0, 0, *room)

    window = make_window(FakeEngine())
    window.prepare()
    monkeypatch.setattr(QWidget, "screen", lambda self: Screen())
    first_size(window, FIRST_SIZE)
    assert window.width() <= min(room[0] - 16, FIRST_SIZE[0])
    assert window.height() <= min(room[1] - 56, FIRST_SIZE[1]), "a title and a taskbar need room, too"
    least = MainWindow.minimumSizeHint(window)
    assert least.width() <= room[0]
    assert least.height() <= room[1] - 56
    assert isinstance(window, QMainWindow)


def finished(window: MainWindow) -> Callable[[], bool]:
    return lambda: window.session.separation.complete


@pytest.mark.parametrize("maximised", [True, False])
def test_panels_keep_their_sizes_over_four_restarts(
    make_window: MakeWindow, qtbot: QtBot, video: Path, sound: Path, settings: Settings, maximised: bool
) -> None:
    settings.set(keys.GEOMETRY, (0, 0, 700, 600, int(maximised)))
    sizes: list[tuple[int, int]] = []
    for start in range(5):
        window = make_window(FakeEngine())
        window.session.open(video)
        qtbot.waitUntil(finished(window), timeout=20_000)
        qtbot.wait(50)
        if start == 0:
            window.resizeDocks([window.video_dock, window.panel_dock], [260, 400], Qt.Orientation.Vertical)
            qtbot.wait(50)
        sizes.append((window.video_dock.height(), window.panel_dock.width()))
        if start == 2:
            # A recording without a picture between: its size is not forgotten.
            window.session.open(sound)
            qtbot.waitUntil(finished(window), timeout=20_000)
            qtbot.wait(50)
        window.stop()
    assert np.abs(np.array(sizes) - sizes[0]).max() <= 2, sizes
