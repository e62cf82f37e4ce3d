"""What is proposed, place by place, above the spectrogram: look, listen, then decide."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from engine.instruments import OTHER
from engine.project.words import the
from gui.look.theme import SPACE, bind_icon
from gui.session.session import Session

MOST_LISTED = 20
"""Places that the list names."""


class ProposalBar(QFrame):
    """Shown in the place of the tool's options while something is proposed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        proposals = session.proposals
        self.setProperty("role", "card")
        self.setAccessibleName("Proposals")
        self.text = QLabel()
        self.previous = self._tool_button("chevron-left", "Previous", "The place before (Shift+N)")
        self.next = self._tool_button("chevron-right", "Next", "The next place (N)")
        self.list = self._tool_button("more", "All places", "All that is proposed, the most valuable first")
        self.list.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.list)
        self.list.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill)
        self.listen = self._tool_button("audition", "Listen", "Hear only these cells")
        self.skip = self._button("Leave it", "This one is another matter", proposals.skip)
        self.accept = self._button("Correct it too", "Shift+Return", proposals.accept)
        self.accept.setProperty("role", "primary")
        self.all = self._button(
            "Correct all", "All that are outlined, as one step of the history", proposals.accept_all
        )
        self.done = self._tool_button("cancel", "Stop looking at proposals", "Change nothing more")
        self.previous.clicked.connect(lambda: proposals.step(-1))
        self.next.clicked.connect(lambda: proposals.step(1))
        self.listen.clicked.connect(self._listen)
        self.done.clicked.connect(proposals.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        row.setSpacing(SPACE // 2)
        for part in (self.previous, self.next):
            row.addWidget(part)
        row.addWidget(self.text, 1)
        for choice in (self.list, self.listen, self.skip, self.accept, self.all, self.done):
            row.addWidget(choice)
        proposals.changed.connect(self._show)
        self._show()

    def _button(self, text: str, tip: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(tip)
        button.clicked.connect(lambda: act())
        return button

    def _tool_button(self, icon: str, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        bind_icon(button, icon)
        button.setAccessibleName(name)
        button.setToolTip(tip)
        return button

    def _show(self) -> None:
        proposals = self._session.proposals
        shown, clip = proposals.current, self._session.current
        if shown is None or clip is None:
            return
        whose = "Other" if proposals.target == OTHER.id else the(proposals.target, self._session.roster)
        asked = f"Give it to {whose}?" if proposals.target else "Mend it alike?"
        count = len(proposals.candidates)
        self.text.setText(f"{proposals.index + 1} of {count}: {shown.reason} {asked}")
        self.accept.setText({"similar": "Correct it too", "repeats": "Mend it", "radar": "Accept"}[proposals.what])
        self.skip.setText("Refuse" if proposals.what == "radar" else "Leave it")
        self.all.setVisible(proposals.what != "radar")
        self.text.setToolTip(self.text.text())
        for button in (self.previous, self.next, self.all):
            button.setEnabled(count > 1)

    def _fill(self) -> None:
        """The first places by name."""
        proposals, menu = self._session.proposals, self._menu
        menu.clear()
        for number, candidate in enumerate(proposals.candidates[:MOST_LISTED]):
            entry = menu.addAction(f"{number + 1}  {candidate.reason}".replace("&", "&&"))
            entry.triggered.connect(lambda _=False, number=number: proposals.show(number))

    def _listen(self) -> None:
        clip, shown = self._session.current, self._session.proposals.current
        if clip is not None and shown is not None:
            self._session.audition.start(shown.region, clip.grid)
