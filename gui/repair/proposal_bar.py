"""What is proposed, place by place, above the spectrogram: look, listen, then decide."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from engine.instruments import OTHER
from engine.language import mark, tr
from engine.project.words import the
from gui.look.direction import chevron
from gui.look.theme import SPACE, bind_icon
from gui.look.words import ElidedLabel
from gui.repair.bar_button import bar_button
from gui.session.session import Session

MOST_LISTED = 20
"""Places that the list names."""
ACCEPTS = {"similar": mark("Correct it too"), "repeats": mark("Mend it"), "radar": mark("Accept")}


class ProposalBar(QFrame):
    """Shown in the place of the tool's options while something is proposed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        proposals = session.proposals
        self.setProperty("role", "card")
        self.setAccessibleName(tr("Proposals"))
        self.text = ElidedLabel()
        self.previous = self._tool_button(chevron(onward=False), tr("Previous"), tr("The place before (Shift+N)"))
        self.next = self._tool_button(chevron(onward=True), tr("Next"), tr("The next place (N)"))
        self.list = self._tool_button("more", tr("All places"), tr("All that is proposed, the most valuable first"))
        self.list.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.list)
        self.list.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill)
        self.listen = self._tool_button("audition", tr("Listen"), tr("Hear only these cells"))
        self.skip = bar_button(tr("Leave it"), tr("This one is another matter"), proposals.skip)
        self.accept = bar_button(tr("Correct it too"), "Shift+Return", proposals.accept)
        self.accept.setProperty("role", "primary")
        self.all = bar_button(
            tr("Correct all"), tr("All that are outlined, as one step of the history"), proposals.accept_all
        )
        self.done = self._tool_button("cancel", tr("Stop looking at proposals"), tr("Change nothing more"))
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
        whose = OTHER.shown if proposals.target == OTHER.id else the(proposals.target, self._session.roster)
        asked = tr("Give it to {whose}?", whose=whose) if proposals.target else tr("Mend it alike?")
        count = len(proposals.candidates)
        self.text.set_whole(
            tr(
                "{index} of {count}: {reason} {asked}",
                index=proposals.index + 1,
                count=count,
                reason=shown.reason,
                asked=asked,
            )
        )
        self.accept.setText(tr(ACCEPTS[proposals.what]))
        self.skip.setText(tr("Refuse") if proposals.what == "radar" else tr("Leave it"))
        self.all.setVisible(proposals.what != "radar")
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
