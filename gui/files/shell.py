"""What the commands around files need of the window they stand in."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QWidget

from gui.files.messages import Message
from gui.files.recovery_bar import RecoveryBar
from gui.spectrogram.span import VisibleSpan


@dataclass(frozen=True)
class OnScreen:
    """The part of the recording that is visible, its size in device pixels, and how opaque the mask is (0–1)."""

    span: VisibleSpan
    width: int
    height: int
    mask_opacity: float


class Shell(Protocol):
    """The window, as far as they know it."""

    @property
    def recovery_bar(self) -> RecoveryBar:
        """Where unsaved work of an earlier run is offered."""
        ...

    def as_widget(self) -> QWidget:
        """What dialogs stand over."""
        ...

    def tell(self, message: Message) -> None:
        """Show a message above the content."""
        ...

    def tell_briefly(self, text: str) -> None:
        """Show a text beside the menus for some seconds."""
        ...

    def show_name(self, name: str, unsaved: bool, read_only: bool) -> None:
        """The project's name (empty without one) and its marks."""
        ...

    def on_screen(self) -> OnScreen:
        """What the spectrogram shows."""
        ...

    def close(self) -> bool:
        """Close, after a question where work would be lost. Returns whether it was closed."""
        ...

    def stop(self) -> None:
        """Close without asking."""
        ...
