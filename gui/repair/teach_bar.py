"""What the networks learnt, proposed above the spectrogram: look, listen, then take it over, or part of it, or not."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QWidget

from engine.language import mark, tr
from gui.look.controls import ComboBox
from gui.look.theme import SPACE
from gui.look.words import ElidedLabel
from gui.repair.bar_button import bar_button
from gui.session.session import Session

if TYPE_CHECKING:
    from engine.teaching import Proposal

AFTER, BEFORE = mark("Shown: taught"), mark("Shown: as it is")


class TeachBar(QFrame):
    """Shown in the place of the tool's options while something is proposed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        teaching = session.teaching
        self.setProperty("role", "card")
        self.setAccessibleName(tr("What was taught"))
        self.text = ElidedLabel()
        self.after = QPushButton(tr(AFTER))
        self.after.setCheckable(True)
        self.after.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.after.setToolTip(tr("See and hear the mask as it would be, or as it is"))
        self.after.clicked.connect(teaching.show)
        self.whose = ComboBox()
        self.whose.setAccessibleName(tr("Whose mask is taken over"))
        self.part = QCheckBox(tr("Selected time only"))
        self.part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.part.setToolTip(tr("Take over only the seconds that are selected, or those of the loop"))
        self.refuse = bar_button(tr("Leave it"), tr("The mask stays as it is"), teaching.refuse)
        self.accept = bar_button(
            tr("Take it over"), tr("One step of the history; what you corrected stays"), self._accept
        )
        self.accept.setProperty("role", "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        row.setSpacing(SPACE // 2)
        row.addWidget(self.text, 1)
        for part in (self.after, self.whose, self.part, self.refuse, self.accept):
            row.addWidget(part)
        teaching.changed.connect(self._show)

    def _show(self) -> None:
        session = self._session
        offered = session.teaching.offered
        if offered is None or offered.proposal is None:
            return
        shown = session.teaching.shown is not None
        self.after.setChecked(shown)
        self.after.setText(tr(AFTER) if shown else tr(BEFORE))
        names = offered.proposal.mask.instruments
        if self.whose.count() != 1 + len(names):
            self.whose.clear()
            self.whose.addItem(tr("All instruments"), None)
            self.whose.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
            for name in names:
                self.whose.addItem(tr("Only {name}", name=session.roster.name(name)), name)
        self.text.set_whole(_said(offered.proposal, [session.roster.name(name) for name in names]))

    def _accept(self) -> None:
        span = self._session.selected_span if self.part.isChecked() else None
        self._session.teaching.accept(self.whose.currentData(), span)


def _said(proposal: "Proposal", names: list[str]) -> str:
    """How much would change, and how much surer each mask would be."""
    rows = zip(names, proposal.before, proposal.after, strict=True)
    surer = ", ".join(tr("{name} {gain:+.1f} dB", name=name, gain=after - before) for name, before, after in rows)
    return tr("{moved:.0%} of the sound changes hands; surer by {surer}", moved=proposal.moved, surer=surer)
