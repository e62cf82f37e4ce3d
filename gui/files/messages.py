"""The only place where errors become words on screen: what happened, what was kept, what to do next."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from engine.errors import (
    CacheLost,
    DeviceError,
    EngineError,
    InferenceError,
    MediaError,
    ModelError,
    PlaybackError,
    ProjectError,
    SaveFailed,
    WouldOverwrite,
    WriteFailed,
)
from engine.language import mark, tr
from engine.text import plain
from gui.look.icons import tinted_pixmap
from gui.look.ordered import widgets_in
from gui.look.spoken import Role, announce
from gui.look.theme import CONTROL_HEIGHT, SPACE, bind_icon, tokens
from gui.look.words import plain_label

Tone = Literal["info", "success", "warning", "error"]
GOOD_NEWS_MS = 8000
"""Information goes by itself; bad news stays until its cause has gone, or somebody has dealt with it."""
MOST_SHOWN = 2
Cause = Literal["", "open", "save", "export", "playback", "separation", "networks", "edit"]
"""What went wrong: when that succeeds, the message goes."""

_UNCHANGED = mark("What was open before is unchanged.")
_NEXT: tuple[tuple[type[EngineError], str], ...] = (
    (WouldOverwrite, mark("Nothing was written.")),
    (CacheLost, mark("Your work is kept: save the project, or start Soloist again, which offers it back.")),
    (WriteFailed, mark("No half-written file was left behind.")),
    (MediaError, _UNCHANGED),
    (PlaybackError, mark("Everything except listening works.")),
    (InferenceError, mark("What was separated so far is kept; Instruments > Separate again tries once more.")),
    (ModelError, mark("You can look at and listen to the recording, but not separate it.")),
    (DeviceError, mark("You can look at and listen to the recording, but not separate it.")),
)


_CAUSES: tuple[tuple[type[EngineError], Cause], ...] = (
    (SaveFailed, "save"),
    (WouldOverwrite, "export"),
    (WriteFailed, "export"),
    (MediaError, "open"),
    (PlaybackError, "playback"),
    (InferenceError, "separation"),
    (ModelError, "networks"),
    (DeviceError, "networks"),
    (ProjectError, "edit"),
)

TONES: dict[Tone, str] = {
    "info": mark("Note"),
    "success": mark("Done"),
    "warning": mark("Warning"),
    "error": mark("Error"),
}
"""What a screen reader says before the sentence."""


@dataclass(frozen=True)
class Message:
    """Something to tell: one or two sentences, and possibly one thing to do about it."""

    text: str
    tone: Tone = "info"
    button: str = ""
    act: Callable[[], object] | None = None
    cause: Cause = ""

    @property
    def passes(self) -> bool:
        """Whether it goes by itself."""
        return self.tone in ("info", "success")


def message_for(error: Exception, log_file: str = "", opened: bool = True) -> Message:
    """The words for a failure. `opened`: whether a recording is open, which then is unchanged.
    Unexpected ones name what they are and where the details stand."""
    if isinstance(error, EngineError):
        after = next((text for kind, text in _NEXT if isinstance(error, kind)), "")
        if after == _UNCHANGED and not opened:
            after = ""
        cause: Cause = next((cause for kind, cause in _CAUSES if isinstance(error, kind)), "")
        return Message(f"{_sentence(str(error))} {tr(after) if after else ''}".strip(), "error", cause=cause)
    details = tr(" Details are in {log_file}.", log_file=log_file) if log_file else ""
    return Message(
        tr(
            "Something went wrong that Soloist did not expect ({name}: {error}). Your recording and your "
            "files are unchanged.{details}",
            name=type(error).__name__,
            error=error,
            details=details,
        ),
        "error",
    )


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text.endswith((".", "!", "?", "。", "！", "？")) else f"{text}."


class MessageCard(QFrame):
    """One message in the banner."""

    spoken_as = Role.AlertMessage

    def __init__(self, message: Message, parent: QWidget, passes_ms: int) -> None:
        """`passes_ms`: how long information is shown."""
        super().__init__(parent)
        self.message = message
        self._timer = QTimer(self, singleShot=True, interval=passes_ms)
        self._timer.timeout.connect(self.dismiss)
        self.setProperty("role", "card")
        self._icon = QLabel()
        text = plain_label(message.text, wraps=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE * 3 // 2, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE)
        # As high as the buttons, so that one line of text, its icon and its buttons stand in one row.
        self._icon.setFixedHeight(CONTROL_HEIGHT)
        text.setMinimumHeight(CONTROL_HEIGHT)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(text, 1)
        if message.act is not None:
            button = QPushButton(message.button)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(message.act)
            button.clicked.connect(self.dismiss)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        close = QToolButton()
        bind_icon(close, "cancel")
        close.setAccessibleName(tr("Dismiss"))
        close.setToolTip(tr("Dismiss"))
        close.clicked.connect(self.dismiss)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(plain(f"{tr(TONES[message.tone])}: {message.text}"))
        self.retint()
        if message.passes:
            # Also while the pointer is over it: it may lie where somebody works.
            self._timer.start()

    def retint(self) -> None:
        """Draw the icon in the present theme's colour."""
        now = tokens(self.palette())
        name, colour = {
            "info": ("info", now.accent),
            "success": ("check", now.success),
            "warning": ("warning", now.warning),
            "error": ("error", now.danger),
        }[self.message.tone]
        self._icon.setAccessibleName(tr(TONES[self.message.tone]))
        self._icon.setPixmap(tinted_pixmap(name, colour, 20, self.devicePixelRatioF()))

    def dismiss(self) -> None:
        """Take it away."""
        self._timer.stop()
        self.hide()
        self.deleteLater()


class MessageArea(QWidget):
    """One piece of information and one of bad news at most, or two of bad news, newest first. It lies over the work
    (`gui.window.overlay`): listening and working go on beneath, and nothing moves."""

    spoken_as = Role.Grouping

    def __init__(self, parent: QWidget | None = None, passes_ms: int = GOOD_NEWS_MS) -> None:
        super().__init__(parent)
        self._passes_ms = passes_ms
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE // 2)
        self.setAccessibleName(tr("Messages"))

    def show_message(self, message: Message) -> None:
        """Tell something. The same words are not shown twice, and information takes the place of information."""
        for card in self.cards():
            if card.message.text == message.text or (card.message.passes and message.passes):
                card.dismiss()
        card = MessageCard(message, self, self._passes_ms)
        self._layout.insertWidget(0, card)
        card.show()
        for old in self.cards()[MOST_SHOWN:]:
            old.dismiss()
        QAccessible.updateAccessibility(QAccessibleEvent(card, QAccessible.Event.Alert))
        announce(card, card.accessibleName())

    def cards(self) -> list[MessageCard]:
        """What is shown, newest first."""
        return [card for card in widgets_in(self._layout, MessageCard) if not card.isHidden()]

    def texts(self) -> list[str]:
        """The words of what is shown, newest first."""
        return [card.message.text for card in self.cards()]

    def settle(self, cause: Cause) -> None:
        """That works now: what was told about it goes."""
        for card in self.cards():
            if card.message.cause == cause:
                card.dismiss()

    def clear(self) -> None:
        """Take everything away (another recording was opened)."""
        for card in self.cards():
            card.dismiss()
