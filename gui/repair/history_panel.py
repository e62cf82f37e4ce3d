"""What was done, as a list one can click in."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QColor, QFont, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from engine.language import mark, tr
from engine.project.document import Project
from engine.text import plain
from gui.look.action_button import show_action
from gui.look.direction import chevron
from gui.look.theme import SPACE, icon, sized, tokens
from gui.look.words import tip
from gui.session.session import Session

BEGINNING = mark("As separated")
EARLIER = mark("Earlier changes")
"""What comes before the oldest item, where that is no longer the beginning."""
_GO = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_DRESSED = Qt.ItemDataRole.UserRole
"""What an item shows: its text, whether it is done (−1), in force (0) or taken back (1), and the theme's ink."""
_MINE = (*_GO, Qt.Key.Key_Up, Qt.Key.Key_Down)


class HistoryList(QListWidget):
    """Enter and Space go to the chosen item, as a click does."""

    def event(self, event: QEvent) -> bool:
        """These keys belong to the list while it has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _MINE:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go there."""
        if event.key() in _GO:
            self.itemClicked.emit(self.currentItem())
        else:
            super().keyPressEvent(event)


def _beginning(project: Project) -> str:
    return tr(BEGINNING) if project.history.complete else tr(EARLIER)


class HistoryPanel(QWidget):
    """Oldest first. The item that is in force is marked; what was taken back stands below it, pale. Above them, always,
    the way back to the network's own mask."""

    def __init__(self, session: Session, network: QAction, parent: QWidget | None = None) -> None:
        """`network`: the action that gives everything back to the network."""
        super().__init__(parent)
        self._session = session
        self.network = QToolButton()
        show_action(self.network, network)
        self.network.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.network.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.network.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.network.setAccessibleName(tr("As the network had it"))
        self.list = HistoryList()
        self.list.setAccessibleName(tr("History"))
        # A click goes there and leaves the keys to the canvas.
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list.setToolTip(tr("Click an item to go back, or forward again, to the state after it"))
        for chosen in (self.list.itemClicked, self.list.itemActivated):
            chosen.connect(lambda item: session.editing.jump(self.list.row(item)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE // 2)
        layout.addWidget(self.network)
        layout.addWidget(self.list)
        session.history_changed.connect(self.refresh)
        session.closed.connect(self.refresh)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Out of sight it was not kept up to date: whoever undoes something would wait for it."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Show the history as it is."""
        if not self.isVisible():
            return
        project = self._session.editing.project
        texts = (_beginning(project), *project.history.entries) if project is not None else ()
        index = project.history.index if project is not None else 0
        while self.list.count() > len(texts):
            self.list.takeItem(self.list.count() - 1)
        while self.list.count() < len(texts):
            self.list.addItem(QListWidgetItem())
        for row, text in enumerate(texts):
            # Somebody waits for the stroke that was taken back: only items that changed are dressed anew.
            item, dressed = self.list.item(row), [text, (row > index) - (row < index), tokens(self.palette()).text]
            if item.data(_DRESSED) != dressed:
                item.setData(_DRESSED, dressed)
                self._dress(item, text, row, index)
        if texts:
            self.list.setCurrentRow(index)

    def _dress(self, item: QListWidgetItem, text: str, row: int, index: int) -> None:
        now = tokens(self.palette())
        # What a recovered journal calls its changes is another's words, and English where nobody named them.
        text = plain(tr(text))
        item.setText(text)
        item.setToolTip(tip(text))
        item.setForeground(QColor(now.text_secondary if row > index else now.text))
        item.setFont(sized(self.font(), 1.0, QFont.Weight.DemiBold if row == index else QFont.Weight.Normal))
        name = chevron(onward=True) if row == index else "redo" if row > index else "check"
        item.setIcon(icon(name, "accent" if row == index else "secondary"))
        state = tr("in force") if row == index else tr("taken back") if row > index else tr("done")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text}, {state}")
