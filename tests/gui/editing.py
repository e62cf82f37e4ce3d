"""An open recording of a few seconds with a known mask, and the gestures of a hand on it."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.region import Box
from gui.session.session import Session
from gui.spectrogram.canvas import SpectrogramCanvas
from gui.window.main_window import MainWindow

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
WAIT_MS = 60_000


def opened(session: Session, path: Path, qtbot: QtBot) -> Session:
    """The recording, separated to the end (by an engine that answers at once) and with its whole spectrogram."""
    session.open(path)
    qtbot.waitUntil(lambda: session.separation.complete, timeout=WAIT_MS)
    # A separation that answers at once may be there before the picture of the sound is.
    qtbot.waitUntil(lambda: not session.board.live(session.current), timeout=WAIT_MS)
    return session


def plane(session: Session, instrument_id: str) -> NDArray[np.uint8]:
    """(bands, columns) shares of an instrument now."""
    mask = session.segmentation
    assert mask is not None
    result: NDArray[np.uint8] = mask.shares(0, mask.grid.columns)[mask.instruments.index(instrument_id)]
    return result


def selected_box(session: Session) -> Box | None:
    """The box around what is selected now."""
    region = session.editing.selection
    return None if region is None else region.box


class Hand:
    """Real mouse events on the spectrogram of a shown window; places are shares of its width and height."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot

    @property
    def canvas(self) -> SpectrogramCanvas:
        return self.window.views.spectrogram.canvas

    def point(self, x: float, y: float) -> QPoint:
        return QPoint(round(x * (self.canvas.width() - 1)), round(y * (self.canvas.height() - 1)))

    def move(
        self, x: float, y: float, buttons: Qt.MouseButton = Qt.MouseButton.NoButton, keys: Qt.KeyboardModifier = NONE
    ) -> None:
        place = QPointF(self.point(x, y))
        there = self.canvas.mapToGlobal(place)
        kind, none = QEvent.Type.MouseMove, Qt.MouseButton.NoButton
        QApplication.sendEvent(self.canvas.viewport(), QMouseEvent(kind, place, there, none, buttons, keys))

    def press(self, x: float, y: float, keys: Qt.KeyboardModifier = NONE) -> None:
        QTest.mousePress(self.canvas.viewport(), Qt.MouseButton.LeftButton, keys, self.point(x, y))

    def release(self, x: float, y: float, keys: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseRelease(self.canvas.viewport(), Qt.MouseButton.LeftButton, keys, self.point(x, y))

    def drag(self, *places: tuple[float, float], keys: Qt.KeyboardModifier = NONE) -> None:
        self.press(*places[0], keys)
        for place in places[1:]:
            self.move(*place, Qt.MouseButton.LeftButton, keys)
        self.release(*places[-1], keys)

    def click(self, x: float, y: float, keys: Qt.KeyboardModifier = NONE) -> None:
        self.press(x, y, keys)
        self.release(x, y, keys)

    def double_click(self, x: float, y: float) -> None:
        QTest.mouseDClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, NONE, self.point(x, y))

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
        """To whatever has the focus, as a keyboard does."""
        self.window.activateWindow()
        self._qtbot.waitUntil(self.window.isActiveWindow)
        QTest.keyClick(self.window.focusWidget(), key, keys)
