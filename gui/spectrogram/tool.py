"""What a tool is, and what the spectrogram gives it."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from gui.session.editing.selection import SelectionMode
from gui.spectrogram.visible import VisiblePart


@dataclass(frozen=True)
class Pointer:
    """Where the pointer is: on screen (points from the picture's corner) and in the recording, and the keys held."""

    place: QPointF
    seconds: float
    band: float
    shift: bool = False
    alt: bool = False

    @property
    def mode(self) -> SelectionMode:
        """Plain replaces, Shift adds, Alt subtracts, both intersect."""
        if self.shift:
            return "intersect" if self.alt else "add"
        return "subtract" if self.alt else "replace"


class Surface(Protocol):
    """The picture a tool works on."""

    @property
    def state(self) -> VisiblePart:
        """What part of the recording is visible."""
        ...

    def width(self) -> int: ...
    def height(self) -> int: ...

    def refresh(self, area: QRectF) -> None:
        """What the tool draws has changed in that part of the picture (points)."""
        ...

    def ask_seek(self, seconds: float) -> None:
        """The person points at a moment."""
        ...

    def ask_loop(self, start: float, stop: float) -> None:
        """The person drew a loop."""
        ...


class Tool:
    """Reacts to the left button and to hovering; draws its own marks over the picture. All positions may lie outside
    the picture while a button is held; `seconds` and `band` are then at its edge.
    """

    cursor = Qt.CursorShape.CrossCursor
    crosshair = True
    """Whether the picture's own cross hair helps here."""

    def __init__(self, surface: Surface) -> None:
        self.surface = surface
        self.origin: Pointer | None = None
        """Where the gesture under way began."""

    @property
    def busy(self) -> bool:
        """Whether a gesture is under way."""
        return self.origin is not None

    def press(self, at: Pointer) -> None:
        """The button goes down."""
        self.origin = at

    def drag(self, at: Pointer) -> None:
        """The pointer moves with the button down."""

    def release(self, at: Pointer) -> None:
        """The button goes up: the gesture is complete."""
        self.origin = None

    def double_click(self, at: Pointer) -> None:
        """The second press of a double click; by itself, just another press."""
        self.press(at)

    def hover(self, at: Pointer | None) -> None:
        """The pointer moves with no button down, or leaves (None)."""

    def cancel(self) -> None:
        """Give up the gesture: everything as before it."""
        self.origin = None

    def leave(self) -> None:
        """Another tool is chosen, or the recording goes: give up the gesture and take every mark away."""
        if self.busy:
            self.cancel()
        self.hover(None)

    def draw(self, painter: QPainter) -> None:
        """Draw the tool's marks (points, over the picture)."""

    def moved_from_origin(self, at: Pointer) -> bool:
        """Whether this is a drag and no longer a click."""
        if self.origin is None:
            return False
        return (at.place - self.origin.place).manhattanLength() >= QApplication.startDragDistance()
