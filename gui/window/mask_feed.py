"""Hands the mask to the spectrogram in small pieces, what is on screen first.

A changed list of instruments changes the whole mask at once; an hour of it would hold the window for seconds.
"""

import time

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer

from engine.region import Box
from gui.session.session import Session
from gui.spectrogram.view import SpectrogramView

CHUNK = 256
BUDGET_S = 0.012
"""How long one turn may take: a frame at 60 Hz has room for it."""


class MaskFeed(QObject):
    """Remembers which columns the view has not been given yet, and gives them when the window is idle."""

    def __init__(self, session: Session, view: SpectrogramView, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._view = session, view
        self._dirty: NDArray[np.bool_] = np.zeros(0, np.bool_)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._turn)

    @property
    def pending(self) -> bool:
        """Whether something is still to be given."""
        return bool(self._dirty.any())

    def changed(self, first: int, stop: int) -> None:
        """Columns [first, stop) of the session's mask are new."""
        mask = self._session.segmentation
        if mask is None or not mask.instruments:
            self.clear()
            self._view.clear_mask()
            return
        if len(self._dirty) != mask.grid.columns:
            self._dirty = np.zeros(mask.grid.columns, np.bool_)
        # Only what the networks have reached: the rest is not "other", it is unknown.
        self._dirty[first:stop] = mask.filled[first:stop]
        if not self._timer.isActive():
            # Else the next turn is due anyway. Blocks that come faster than they are drawn must not each draw at once:
            # a hundred of them in the queue would hold the window for as many turns.
            self._turn()

    def show_anew(self) -> None:
        """Another mask is to be seen (the network's, only what was changed, or all of it)."""
        mask = self._session.segmentation
        if mask is not None:
            self.changed(0, mask.grid.columns)

    def clear(self) -> None:
        """Forget what is to be given."""
        self._dirty = np.zeros(0, np.bool_)
        self._timer.stop()

    def _turn(self) -> None:
        mask = self._session.segmentation
        if mask is None or len(self._dirty) != mask.grid.columns:
            self.clear()
            return
        ends = time.monotonic() + BUDGET_S
        while (piece := self._next()) is not None:
            first, stop = piece
            self._dirty[first:stop] = False
            box = Box(first, stop, 0, mask.grid.bands)
            self._view.set_mask(first, self._session.shown.planes(mask, box), mask.instruments)
            if time.monotonic() >= ends:
                break
        if not self.pending:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _next(self) -> tuple[int, int] | None:
        """The next run of dirty columns, at most `CHUNK` long: the first on screen, else the first of all."""
        span, grid = self._view.state.span, self._view.state.grid
        if grid is None or not self.pending:
            return None
        on_screen = slice(max(0, int(grid.column_at(span.start))), int(grid.column_at(span.stop)) + 2)
        offset = on_screen.start if self._dirty[on_screen].any() else 0
        first = offset + int(self._dirty[offset:].argmax())
        run = self._dirty[first : first + CHUNK]
        return first, first + (len(run) if run.all() else int(run.argmin()))
