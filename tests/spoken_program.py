"""The program as a person starts it, but for the networks: `python -m tests.spoken_program [FILE…]`. In their place
stands an engine that gives the flute most of what lies above `BETWEEN_HZ`, and the cello the rest, at once."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from engine import logs, threads
from engine.separate import SeparationRequest
from engine.separation_events import EvidenceFound, InstrumentEvidence, MaskBlock, Progress
from gui.app import start
from gui.session.recording.networks import EngineEvent
from gui.window.main_window import MainWindow
from tests.gui.stand_ins import FakeEngine

WHO = ("flute", "cello")
BETWEEN_HZ = 420.0
BLOCK = 200


class TwoHalves(FakeEngine):
    """Answers at once."""

    def __init__(self, device: str = "") -> None:
        super().__init__()
        self.name = "two halves"

    def separate(self, request: SeparationRequest) -> Iterator[EngineEvent | Progress]:
        """The same shares for every column."""
        grid = request.grid
        yield EvidenceFound(tuple(InstrumentEvidence(who, 0.9, 0.9, 0.9) for who in WHO), WHO)
        chosen = request.instruments or WHO
        high = grid.band_hertz() > BETWEEN_HZ
        for first in range(0, grid.columns, BLOCK):
            size = min(BLOCK, grid.columns - first)
            planes = np.zeros((len(chosen), grid.bands, size), np.uint8)
            for plane, who in zip(planes, chosen, strict=True):
                if who in WHO:
                    plane[high] = 150 if who == "flute" else 100
                    plane[~high] = 0 if who == "flute" else 250
            yield MaskBlock(first, chosen, planes)
            yield Progress(first / grid.columns, "separating")


class Windows(QTimer):
    """Does what a window manager does, of which there is none here: a new window gets the keys, and when none has them,
    one does."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, interval=50)
        self._window, self._open = window, 0
        self.timeout.connect(self._look)
        self.start()

    def _look(self) -> None:
        dialogs = [dialog for dialog in self._window.findChildren(QDialog) if dialog.isVisible()]
        if len(dialogs) > self._open or QApplication.activeWindow() is None:
            (dialogs[-1] if dialogs else self._window).activateWindow()
        self._open = len(dialogs)


def managed(window: MainWindow, action: Callable[[], object]) -> None:
    """`start.after_first_paint`, with a window manager."""
    Windows(window)
    begin(window, action)


if __name__ == "__main__":
    begin, start.after_first_paint = start.after_first_paint, managed
    threads.share_heaps()
    logs.to_terminal()
    vars(start)["NetworkEngine"] = TwoHalves
    sys.exit(start.run([Path(name) for name in sys.argv[1:]]))
