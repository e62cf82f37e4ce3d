"""A button of the bars above the spectrogram."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton


def bar_button(text: str, tip: str, act: Callable[[], object]) -> QPushButton:
    """Reached by Tab; a click leaves the keys with the canvas."""
    button = QPushButton(text)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolTip(tip)
    button.clicked.connect(lambda: act())
    return button
