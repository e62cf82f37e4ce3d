"""Moving about in the spectrogram by wheel and keys."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.spectrogram.view_state import ViewState

_WHEEL_STEP = 1.25
"""Zoom of one notch of the wheel (120 eighths of a degree)."""


class NavigableCanvas(QWidget):
    """A picture of `state`'s visible part that can be zoomed and moved.

    Wheel: zoom in time at the pointer; with Ctrl in frequency; with Shift, or sideways: pan. Keys: + and − zoom, Ctrl
    with them frequency; PageUp/PageDown a page, Up/Down in frequency. `ring`: it was reached by keyboard.
    """

    def __init__(self, state: ViewState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self.ring = False
        self.setMinimumSize(160, 96)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Room for an octave on every 60 points."""
        return QSize(960, 480)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom or pan, see the class."""
        if self.state.grid is None:
            return
        turn, span, place = event.angleDelta(), self.state.span, event.position()
        # Alt turns a wheel sideways on some systems; Shift does so on others, or leaves it upright.
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        sideways = turn.x() or (turn.y() if shift else 0)
        if sideways:
            self.state.pan(-sideways / 120 * span.seconds * 0.1)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.state.zoom_bands(_WHEEL_STEP ** (-turn.y() / 120), span.band_at(place.y(), self.height()))
        else:
            self.state.zoom_time(_WHEEL_STEP ** (-turn.y() / 120), span.seconds_at(place.x(), self.width()))
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A ring for those who came by keyboard; a click needs none."""
        self.ring = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        self.ring = False
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom and page, see the class."""
        span, state, key = self.state.span, self.state, event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        middle = (span.low + span.high) / 2
        visible = span.start <= state.playhead <= span.stop
        centre = state.playhead if visible else (span.start + span.stop) / 2
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            factor = _WHEEL_STEP if key == Qt.Key.Key_Minus else 1 / _WHEEL_STEP
            if control:
                state.zoom_bands(factor, middle)
            else:
                state.zoom_time(factor, centre)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            state.pan(span.seconds * (0.9 if key == Qt.Key.Key_PageDown else -0.9))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            state.pan(0.0, (span.high - span.low) * (0.1 if key == Qt.Key.Key_Up else -0.1))
        else:
            super().keyPressEvent(event)
