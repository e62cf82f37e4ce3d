"""Three hints for the first minutes, beside the menus: each vanishes when it has been followed, for good."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from engine.language import mark, tr
from gui.look import settings as keys
from gui.look.settings import Settings
from gui.look.theme import SPACE, bind_icon
from gui.look.words import ElidedLabel
from gui.session.session import Session


@dataclass(frozen=True)
class Hint:
    """Something to try. `id`: what the settings remember."""

    id: str
    text: str


HINTS = (
    Hint("listen", mark("Each colour is a player. Press Space to listen.")),
    Hint("solo", mark("Press S beside an instrument to hear it alone.")),
    Hint("repair", mark("Press H and click a note to select it; Enter gives it to the chosen instrument.")),
)


class HintBar(QWidget):
    """Shows the first hint that was not followed yet, while a recording is open; nothing, once all were."""

    shown_changed = Signal()

    def __init__(self, session: Session, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._settings = session, settings
        self.label = ElidedLabel()
        self.label.setProperty("role", "secondary")
        self.close_button = QToolButton()
        bind_icon(self.close_button, "cancel")
        self.close_button.setAccessibleName(tr("No more hints"))
        self.close_button.setToolTip(tr("No more hints"))
        self.close_button.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE, 0, 0, 0)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.close_button)
        session.opened.connect(self._show)
        session.closed.connect(self._show)
        session.playback.playing_changed.connect(lambda playing: self.done("listen") if playing else None)
        session.mix_changed.connect(lambda: self.done("solo") if session.mix.solo else None)
        session.mask_edited.connect(lambda _: self.done("repair"))
        self._show()

    def needed(self) -> int:
        """How wide its hint is, points."""
        text = self.label.fontMetrics().horizontalAdvance(self.label.whole)
        return text + self.close_button.sizeHint().width() + 3 * SPACE

    def done(self, hint_id: str) -> None:
        """That was done: its hint is never shown again."""
        followed = self._followed()
        if hint_id not in followed:
            self._settings.set(keys.HINTS_DONE, ",".join((*followed, hint_id)))
            self._show()

    def dismiss(self) -> None:
        """None of them is wanted."""
        self._settings.set(keys.HINTS_DONE, ",".join(hint.id for hint in HINTS))
        self._show()

    def _followed(self) -> tuple[str, ...]:
        return tuple(word for word in self._settings.get(keys.HINTS_DONE).split(",") if word)

    def _show(self) -> None:
        followed = self._followed()
        left = [hint for hint in HINTS if hint.id not in followed]
        self.setVisible(bool(left) and self._session.clip is not None)
        if left:
            number = HINTS.index(left[0]) + 1
            self.label.set_whole(
                tr("Hint {number} of {count}: {said}", number=number, count=len(HINTS), said=tr(left[0].text))
            )
