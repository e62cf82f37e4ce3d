"""Lists, sliders and number fields that leave keys and wheel to whoever they belong to.

Every closed list, slider and number field of the application is one of these (`tests/gui/look/test_controls.py` walks
the window and every dialog):

- the wheel does nothing on one that has not the focus: it scrolls what lies behind;
- a closed list takes no letters, a number field only what belongs to a number: the rest are the window's keys;
- clicking takes no focus (except in a number field, to type), and what had it for a while gives it back.
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDialog, QSlider, QSpinBox, QWidget

from gui.look.direction import left_to_right
from gui.look.theme import SPACE

_MOVES = frozenset(
    {
        Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
        Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
    }
)  # fmt: skip
_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape})
_TYPED = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class FocusHome:
    """A window that says where the keyboard belongs when nothing else needs it: mixed into it."""

    def take_focus_home(self) -> None:
        """Give the focus to what the work is done on."""
        raise NotImplementedError


def give_focus_back(widget: QWidget) -> None:
    """Whoever used a control is done with it: the keys are the canvas's again. In a dialog the focus stays."""
    above: QWidget | None = widget
    while above is not None and not isinstance(above, QDialog):
        if isinstance(above, FocusHome):
            above.take_focus_home()
            return
        above = above.parentWidget()


def wants_key(control: QWidget, event: QKeyEvent) -> bool | None:
    """Whether a list, slider or number field needs a key itself, before any shortcut; None for other widgets."""
    key = Qt.Key(event.key())
    if event.modifiers() & ~_PLAIN:
        return False if isinstance(control, QComboBox | QSlider | QAbstractSpinBox) else None
    if isinstance(control, QAbstractSpinBox):
        return key in _MOVES or key in _ENDS or key in _TYPED or _of_number(event.text())
    if isinstance(control, QComboBox):
        return key in _MOVES or key in _ENDS or key == Qt.Key.Key_Space
    if isinstance(control, QSlider):
        return key in _MOVES or key == Qt.Key.Key_Escape
    return None


def _of_number(text: str) -> bool:
    return bool(text) and all(letter.isdigit() or letter in "+-.," for letter in text)


def _left_alone(control: QWidget, event: QWheelEvent) -> bool:
    """Whether the wheel goes on to what lies behind."""
    if control.hasFocus():
        return False
    event.ignore()
    return True


class ComboBox(QComboBox):
    """A closed list. Letters choose from it only while it is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.activated.connect(lambda _: give_focus_back(self))

    def setAccessibleName(self, name: str) -> None:
        """What it chooses. Qt's bridge to Linux's screen readers gives the chosen item as the name: there it is told
        before the tip."""
        super().setAccessibleName(name)
        self._describe()

    def setToolTip(self, text: str) -> None:
        """What it is for."""
        super().setToolTip(text)
        self._describe()

    def _describe(self) -> None:
        self.setAccessibleDescription(". ".join(part for part in (self.accessibleName(), self.toolTip()) if part))
        self.view().setAccessibleName(self.accessibleName())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only with the focus."""
        if not _left_alone(self, event):
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and Space; Esc and Enter go home; letters are the window's."""
        if Qt.Key(event.key()) in _ENDS and not isinstance(self.window(), QDialog):
            give_focus_back(self)
        elif Qt.Key(event.key()) not in _ENDS and wants_key(self, event):
            super().keyPressEvent(event)
        else:
            event.ignore()


class Slider(QSlider):
    """A slider that the mouse moves without giving it the focus."""

    def __init__(self, orientation: Qt.Orientation = Qt.Orientation.Horizontal, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        left_to_right(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only with the focus."""
        if not _left_alone(self, event):
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes home (in a dialog it closes that)."""
        if Qt.Key(event.key()) == Qt.Key.Key_Escape and not isinstance(self.window(), QDialog):
            give_focus_back(self)
        else:
            super().keyPressEvent(event)


class SpinBox(QSpinBox):
    """A field for a whole number. Enter, Esc and its arrows give the focus back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Without the wheel, which Qt's own policy lets take the focus.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The style sheet's padding does not reach the number.
        self.lineEdit().setTextMargins(SPACE // 2, 0, SPACE // 2, 0)

    def event(self, event: QEvent) -> bool:
        """Qt's own would keep every letter from becoming a shortcut."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(bool(wants_key(self, event)))
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only with the focus."""
        if not _left_alone(self, event):
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Numbers and arrows; Enter takes what was typed, and goes home."""
        super().keyPressEvent(event)
        if Qt.Key(event.key()) in _ENDS:
            give_focus_back(self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """An arrow was pressed (a click into the number reaches the field within)."""
        super().mouseReleaseEvent(event)
        give_focus_back(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing stays marked in a field that nobody types in."""
        super().focusOutEvent(event)
        self.lineEdit().deselect()
