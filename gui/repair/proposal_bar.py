"""Similar notes, one by one, above the spectrogram: look, listen, then decide."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from engine.instruments import OTHER
from engine.project.words import the
from gui.look.theme import SPACE, bind_icon
from gui.session.session import Session


class ProposalBar(QFrame):
    """Shown in the place of the tool's options while something is proposed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        proposals = session.proposals
        self.setProperty("role", "card")
        self.setAccessibleName("Similar notes")
        self.text = QLabel()
        self.previous = self._tool_button("chevron-left", "Previous", "The place before (Shift+N)")
        self.next = self._tool_button("chevron-right", "Next", "The next place (N)")
        self.listen = self._tool_button("audition", "Listen", "Hear only these cells")
        self.skip = self._button("Leave it", "This one is another matter", proposals.skip)
        self.accept = self._button("Correct it too", "Shift+Return", proposals.accept)
        self.accept.setProperty("role", "primary")
        self.all = self._button(
            "Correct all", "All that are outlined, as one step of the history", proposals.accept_all
        )
        self.done = self._tool_button("cancel", "Stop looking at similar notes", "Change nothing more")
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
        for choice in (self.listen, self.skip, self.accept, self.all, self.done):
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
        target = proposals.target
        whose = "Other" if target == OTHER.id else the(target, self._session.roster)
        count = len(proposals.candidates)
        self.text.setText(f"{proposals.index + 1} of {count}: {shown.reason} Give it to {whose}?")
        self.text.setToolTip(self.text.text())
        for button in (self.previous, self.next, self.all):
            button.setEnabled(count > 1)

    def _listen(self) -> None:
        clip, shown = self._session.current, self._session.proposals.current
        if clip is not None and shown is not None:
            self._session.audition.start(shown.region, clip.grid)
