"""Unsaved work of an earlier run, offered above the content: Recover, Discard, or Later."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from engine.language import tr
from engine.text import plain
from gui.files.recent_files import IconLabel
from gui.look.ordered import widgets_in
from gui.look.spoken import Role, announce
from gui.look.theme import CONTROL_HEIGHT, SPACE
from gui.look.words import plain_label

MOST_SHOWN = 3


@dataclass(frozen=True)
class Offer:
    """Work that can be brought back. `name`: of the project or recording; `text`: what there is and since when."""

    name: str
    text: str
    recover: Callable[[], object]
    discard: Callable[[], object]


class OfferCard(QFrame):
    """One offer with its three answers."""

    def __init__(self, offer: Offer, parent: QWidget) -> None:
        super().__init__(parent)
        self.offer = offer
        self.setProperty("role", "card")
        self.setAccessibleName(plain(tr("Unsaved work: {said}", said=offer.text)))
        icon = IconLabel("recent", 20)
        text = plain_label(offer.text, wraps=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.recover_button = QPushButton(tr("Recover"))
        self.recover_button.setProperty("role", "primary")
        self.discard_button = QPushButton(tr("Discard…"))
        self.later_button = QPushButton(tr("Later"))
        self.later_button.setToolTip(tr("Keep it, and ask again at the next start"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE * 3 // 2, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE)
        # As high as the buttons, so that one line of text, the icon and the buttons stand in one row.
        icon.setFixedHeight(CONTROL_HEIGHT)
        text.setMinimumHeight(CONTROL_HEIGHT)
        layout.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(text, 1)
        for button in (self.recover_button, self.discard_button, self.later_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for button, said in (
            (self.recover_button, tr("Recover the unsaved work on {name}", name=offer.name)),
            (self.discard_button, tr("Discard the unsaved work on {name}", name=offer.name)),
        ):
            button.setAccessibleName(plain(said))
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.later_button.setAccessibleName(plain(tr("Decide later about {name}", name=offer.name)))
        layout.addWidget(self.later_button, 0, Qt.AlignmentFlag.AlignTop)
        self.recover_button.clicked.connect(offer.recover)
        self.discard_button.clicked.connect(offer.discard)
        self.later_button.clicked.connect(self.dismiss)

    def dismiss(self) -> None:
        """Take it away for this run."""
        self.hide()
        self.deleteLater()


class RecoveryBar(QWidget):
    """All offers, below the messages and above whatever page is shown."""

    spoken_as = Role.Grouping

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE // 2)
        self.setAccessibleName(tr("Unsaved work"))

    def set_offers(self, offers: Sequence[Offer]) -> None:
        """Show these instead of what was shown, the first ones where there are many."""
        for card in self.cards():
            card.dismiss()
        for offer in offers[:MOST_SHOWN]:
            card = OfferCard(offer, self)
            self._layout.addWidget(card)
            card.show()
            QAccessible.updateAccessibility(QAccessibleEvent(card, QAccessible.Event.Alert))
            announce(card, card.accessibleName())

    def take_away(self, name: str) -> None:
        """An offer was taken."""
        for card in self.cards():
            if card.offer.name == name:
                card.dismiss()

    def cards(self) -> list[OfferCard]:
        """What is shown."""
        return [card for card in widgets_in(self._layout, OfferCard) if not card.isHidden()]
